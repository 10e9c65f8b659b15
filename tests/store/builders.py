"""Invented publishers, articles and facts: a small store whose every figure is known."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

from tppo_news.records import (
    Article,
    CaseStage,
    DateFact,
    Destination,
    Entry,
    Facts,
    Figure,
    Finding,
    Furniture,
    LegalBasis,
    ListingKind,
    ListingState,
    Mask,
    Mention,
    Modus,
    OfficeFact,
    OfficialFact,
    Page,
    Prediction,
    Publisher,
    Rejection,
    Sentence,
    Validators,
    VillageCount,
    VillageFact,
    content_id,
)
from tppo_news.store import Store, open_store

NOW = datetime(2026, 1, 26, 3, 0, tzinfo=UTC)
SATU, DUA, TIGA = "satu.test", "dua.test", "tiga.test"
PUBLISHERS = (
    Publisher("Contoh Satu", SATU, "regional", "Asia/Jakarta", "sample", "invented", province="Jawa Timur"),
    Publisher("Contoh Dua", DUA, "regional", "Asia/Makassar", "sample", "invented", expected_per_day=8.0),
    Publisher("Contoh Tiga", TIGA, "national", "Asia/Jakarta", "sample", "invented"),
    Publisher("Contoh Empat", "empat.test", "national", "Asia/Jakarta", "sample", "invented"),
)


def clock() -> datetime:
    """The store's clock in tests stands still."""
    return NOW


def open_sample(folder: Path) -> Store:
    """An empty sample store that knows the invented publishers."""
    store = open_store(folder / "sample.db", "sample", clock=clock)
    store.publishers.sync(PUBLISHERS)
    return store


def make_entry(
    publisher: str, slug: str, kind: ListingKind = "feed", *, listed_at: datetime = NOW, title: str | None = None
) -> Entry:
    """An entry of the publisher, found by its feed, sitemap or tag page."""
    return Entry(f"https://{publisher}/{slug}", publisher, title, listed_at, f"https://{publisher}/{kind}", kind)


def make_page(url: str, content: bytes = b"<html>contoh, bukan berita</html>", status_code: int = 200) -> Page:
    """A fetched page."""
    return Page(url, url, status_code, {"content-type": "text/html", "etag": '"v1"'}, content, NOW)


def mention(surface: str = "contoh", start: int = 0) -> Mention:
    """A mention at a place of its own choosing."""
    return Mention(start, start + len(surface), surface, "test")


def make_office(name: str, kind: str, role: str = "acting", **more: str | None) -> OfficeFact:
    """An office named so."""
    return OfficeFact(mention(name), name, kind, role, **more)  # type: ignore[arg-type]


def make_date(value: str, role: str = "event", *, weekday_matches: bool | None = None, start: int = 0) -> DateFact:
    """A date at the precision that its length tells."""
    precision = {10: "day", 7: "month", 4: "year"}[len(value)]
    return DateFact(mention(value, start), value, precision, role, weekday_matches)  # type: ignore[arg-type]


def make_count(count: int | None, basis: str, office: str | None, role: str = "fostered") -> VillageCount:
    """A number of villages of the fostered-village programme."""
    surface = f"{count} desa" if count else "puluhan desa"
    return VillageCount(
        mention(surface),
        count,
        count or 20,
        count,
        "desa",
        role,  # type: ignore[arg-type]
        "desa_binaan_imigrasi",
        basis,  # type: ignore[arg-type]
        office=office,
    )


def make_finding(
    url: str,
    label: str = "unrelated",
    published: str | None = None,
    *,
    facts: Facts | None = None,
    aspect: str | None = None,
    needs_review: bool = False,
    text: str = "Contoh, bukan berita.",
    publisher: str | None = None,
) -> Finding:
    """An article with a label and facts."""
    article = Article(
        id=content_id(url),
        url=url,
        publisher=publisher or url.split("/")[2],
        title=f"Judul rahasia {url}",
        text=text,
        publication_date=date.fromisoformat(published) if published else None,
        authors=("Penulis Contoh",),
    )
    scores = {"prevention": 0.1, "prosecution": 0.1, "unrelated": 0.1} | {label: 0.8}
    prediction = Prediction(label, 0.55 if needs_review else 0.8, scores, "model-1", aspect, needs_review)
    return Finding(article, prediction, facts or Facts(), mentions_tppo=True)


VICTIM = "Ani Lestari"
VICTIM_TEXT = (
    "Polres Malang menyelamatkan korban bernama Ani Lestari (16 tahun), warga Desa Antahraya.\n"
    "Baca juga: Ani Lestari Pulang ke Rumah"
)
VICTIM_WORDS = (VICTIM, "Ani", "Lestari", "ANI", "Antahraya", "(16 tahun)")
"""What nobody may see of the article below."""


def make_victim_finding(url: str, text: str = VICTIM_TEXT, facts: Facts | None = None) -> Finding:
    """An article that names an invented victim in title, standfirst, text and a related link, with its masks and facts."""

    def at(words: str) -> Mention:
        return Mention(text.index(words), text.index(words) + len(words), words, "test")

    related = text.index("Baca juga")
    found = facts or Facts(
        villages=(VillageFact(at("Desa Antahraya"), "Desa Lain"),),
        figures=(Figure(at("korban bernama Ani Lestari"), "victims", 1, 1, 1, "case"),),
        masks=(
            Mask(at(VICTIM), "name"),
            Mask(at("(16 tahun)"), "age"),
            Mask(at("warga Desa Antahraya"), "address"),
        ),
    )
    finding = make_finding(url, "prosecution", "2026-01-20", facts=found, text=text)
    article = replace(
        finding.article,
        title="ANI LESTARI Dijual ke Luar Negeri",
        standfirst="Kisah Ani  Lestari dari Malang.",
        furniture=(
            Furniture("related", text[related:], "test", related, len(text)),
            Furniture("related", "Foto: Ani Lestari", "test"),
        ),
    )
    return replace(finding, article=article)


KANIM_MALANG = "Kantor Imigrasi Kelas I TPI Malang"


def _malang(name: str, official: str) -> Facts:
    """A new group of twelve villages, told by an office of Malang on 15 October 2025."""
    return Facts(
        offices=(
            make_office(name, "immigration", place="Malang", province="Jawa Timur", regency_code="35.73"),
            make_office("Polres Malang", "police", "attending", place="Malang", province="Jawa Timur"),
        ),
        officials=(OfficialFact(mention(official), official, "Kepala Kantor", name),),
        dates=(make_date("2025-10-15", weekday_matches=True),),
        village_counts=(make_count(12, "new", name),),
    )


def _mataram() -> Facts:
    name = "Kantor Imigrasi Mataram"
    return Facts(
        offices=(make_office(name, "immigration", place="Mataram", province="NTB"),),
        dates=(make_date("2025-09-30", weekday_matches=False),),
        village_counts=(make_count(40, "cumulative", name), make_count(None, "unknown", name)),
    )


def _polres(**more: tuple[object, ...]) -> Facts:
    office = make_office("Polres Malang", "police", place="Malang", province="Jawa Timur", gazetteer_id="polri-1")
    return Facts(offices=(office,), **more)  # type: ignore[arg-type]


def _single(name: str, kind: str, place: str | None = None, province: str | None = None) -> Facts:
    return Facts(offices=(make_office(name, kind, place=place, province=province),))


def sample_findings() -> list[tuple[Entry, Finding]]:
    """Ten articles of three publishers, October 2025 to January 2026, none in December."""
    far = VillageFact(mention("Desa Contoh"), "Desa Contoh", "53.01.01.2001", province="Nusa Tenggara Timur")
    near = VillageFact(mention("Desa Lain", 30), "Desa Lain", "35.07.01.2001", province="Jawa Timur")
    arrest = _polres(
        dates=(make_date("2025-11-05"),),
        figures=(Figure(mention("tiga"), "suspects", 3, 3, 3, "case"),),
        legal_bases=(LegalBasis(mention("Pasal 2 UU TPPO"), "UU 21/2007", ("2",), "tppo"),),
        sentences=(
            Sentence(mention("5 tahun"), "prison", "asked", months=60),
            Sentence(mention("3 tahun", 40), "prison", "given", months=36),
        ),
        case_stages=(CaseStage(mention("tersangka"), "tersangka"), CaseStage(mention("tersangka", 60), "tersangka")),
        destinations=(Destination(mention("Kamboja"), "KH", "Kamboja"),),
        modus=(Modus(mention("tawaran kerja"), "job_offer"),),
    )
    found = _found
    return [
        found(SATU, "binaan", "feed", "prevention", "2025-10-16", _malang(KANIM_MALANG, "Budi Contoh")),
        found(DUA, "salinan", "feed", "prevention", "2025-10-17", _malang("Kantor Imigrasi Malang", "BUDI CONTOH")),
        found(TIGA, "mataram", "listing", "prevention", "2025-11-03", _mataram()),
        found(SATU, "tersangka", "sitemap", "prosecution", "2025-11-06", arrest),
        found(
            DUA, "ragu", "feed", "prosecution", "2025-11-10", _single("Polda NTB", "police", "NTB", "NTB"), review=True
        ),
        found(
            TIGA,
            "pulang",
            "feed",
            "unrelated",
            "2026-01-20",
            _single("KBRI Phnom Penh", "embassy", "Phnom Penh"),
            "protection",
        ),
        found(TIGA, "lain", "feed", "unrelated", "2026-01-21", Facts()),
        found(TIGA, "bareskrim", "feed", "prosecution", "2026-01-22", _single("Bareskrim Polri", "police")),
        found(SATU, "dua-provinsi", "feed", "prosecution", "2026-01-25", _polres(villages=(far, near))),
        found(TIGA, "tanpa-tanggal", "feed", "prosecution", None, Facts()),
    ]


def _found(
    publisher: str,
    slug: str,
    kind: ListingKind,
    label: str,
    published: str | None,
    facts: Facts,
    aspect: str | None = None,
    *,
    review: bool = False,
) -> tuple[Entry, Finding]:
    entry = make_entry(publisher, slug, kind)
    return entry, make_finding(entry.url, label, published, facts=facts, aspect=aspect, needs_review=review)


def list_entries(store: Store, entries: Sequence[Entry]) -> int:
    """Tell the store of these entries, each by the listing that found it; returns how many were new."""
    new = 0
    for entry in entries:
        state = ListingState(entry.found_by, Validators(), NOW, 900.0)
        new += store.crawl.save_listing(entry.publisher, entry.listing_kind, state, [entry])
    return new


def fill(store: Store) -> None:
    """Ten articles, three rejections, one entry that waits; days counted."""
    findings = sample_findings()
    lost = [make_entry(SATU, "tutup"), make_entry(DUA, "gerbang-1"), make_entry(DUA, "gerbang-2")]
    waiting = make_entry(TIGA, "nanti")
    list_entries(store, [entry for entry, _ in findings] + [*lost, waiting])
    store.findings.save_findings(findings)
    store.crawl.save_rejection(lost[0], Rejection(lost[0].url, "robots", "disallowed"))
    for entry in lost[1:]:
        store.findings.save_rejection(entry, Rejection(entry.url, "gate", "no_tppo_words"))
    store.publishers.count_days(NOW)
