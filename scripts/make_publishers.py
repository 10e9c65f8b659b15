"""Draft data/publishers.toml from public listings of Indonesian news sites; the draft is then checked and kept by hand.

    python scripts/make_publishers.py > publishers.toml

Read from beside the project (../shared/facts, or where the options say): `--feeds`, feeds and sitemaps with what is known of each
(penjaring_umpan's check of 2026-09-06, heriiskandar-pixel/scraper-berita-antara's runs of 2026-08, lists of Dewan Pers members);
`--registry`, search and tag pages of okkymabruri/news-watch (MIT, notes of 2026-04 to 2026-08). Read from beside this script, each
with its origin: probed_outlets, further_publishers, registry_sites, publisher_corrections, article_forms (the form of a site's
article addresses), search_pages, publisher_volumes, publisher_classes (.csv). Only names, addresses and figures are carried. What
`publishers check --write` learned since is not in the draft, so it is printed and writes over nothing.
"""

import argparse
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from publisher_volumes import Volume, class_lines, expected_volumes, read_rows

from tppo_news.urls import host_of, registrable_domain

TAGS = ("perdagangan-orang", "tppo")
NOT_OURS = frozenset({"news.google.com", "bbc.com", "voaindonesia.com", "bbci.co.uk"})
SCRIPTS = Path(__file__).resolve().parent
FACTS = SCRIPTS.parents[1] / "shared" / "facts"
FORMS_PATH = SCRIPTS / "article_forms.csv"
CORRECTIONS_PATH = SCRIPTS / "publisher_corrections.csv"
HEAD_PATH = SCRIPTS / "publishers_head.txt"
SEARCH_PATH = SCRIPTS / "search_pages.csv"
PROBED_PATH = SCRIPTS / "probed_outlets.csv"
FURTHER_PATH = SCRIPTS / "further_publishers.csv"
REGISTRY_SITES_PATH = SCRIPTS / "registry_sites.csv"
NAMES = {
    "antaranews.com": "ANTARA", "detik.com": "detikcom", "cnnindonesia.com": "CNN Indonesia", "tempo.co": "Tempo",
    "kontan.co.id": "Kontan", "disway.id": "Disway Network", "jubi.id": "Jubi", "borneo24.com": "Borneo24",
    "rmollampung.id": "RMOL Lampung", "rmolsumut.id": "RMOL Sumut", "mjnews.id": "MJ News", "suarantb.com": "Suara NTB",
    "riauin.com": "Riau IN", "detail.id": "Detail Jambi", "ampar.id": "Ampar Jambi", "investigasi.news": "Investigasi News",
}  # fmt: skip
HOME_PROVINCES = {
    "harianhaluan.com": "Sumatera Barat", "pikiran-rakyat.com": "Jawa Barat", "beritajatim.com": "Jawa Timur",
    "bantennews.co.id": "Banten", "harianjogja.com": "Daerah Istimewa Yogyakarta", "nusabali.com": "Bali",
    "niaga.asia": "Kalimantan Timur", "borneo24.com": "Kalimantan Timur", "wartaekonomi.co.id": None,
}  # fmt: skip
# Tribun's feeds answer 403 to machines; its sitemaps are read instead, one a regional paper whose host was probed.
# Regional editions have tag pages of their own; those of the hotspots are read.
HOTSPOT_EDITIONS = {
    "antaranews.com": ("sumut", "kepri", "mataram", "kupang", "kalbar", "kaltara"),
    "tribunnews.com": ("medan", "batam", "kaltara"),
}
TRIBUN_PAPERS = ("kupang", "pontianak", "ambon", "ternate", "papuabarat", "sulbar", "bangka")
SOURCES = {
    "penjaring_umpan": "penjaring_umpan, live check 2026-09-06",
    "heriiskandar-pixel": "heriiskandar-pixel/scraper-berita-antara, daily run 2026-08",
    "okkymabruri": "okkymabruri/news-watch, notes 2026-04 to 2026-08",
    "iamrealdragon": "iamrealdragon/scam-corpus, article pages read 2026-07-20",
    "flairNLP": "flairNLP/fundus, test page 2026-01-20",
    "satyawikananda": "satyawikananda/berita-indo-api",
    "plenaryapp": "plenaryapp/awesome-rss-feeds",
    "Dewan Pers": "list of Dewan Pers members",
}
EAST = frozenset({"Maluku", "Maluku Utara"})
CENTRAL = re.compile(r"Bali|Nusa Tenggara|Kalimantan (?:Selatan|Timur|Utara)|Sulawesi|Gorontalo")
PROVINCES = {
    "DI Yogyakarta": "Daerah Istimewa Yogyakarta", "DKI Jakarta": "Daerah Khusus Ibukota Jakarta",
    "Di Yogyakarta": "Daerah Istimewa Yogyakarta", "Dki Jakarta": "Daerah Khusus Ibukota Jakarta",
    "Bangka Belitung": "Kepulauan Bangka Belitung", "Kalimantan Timur/Utara": "Kalimantan Timur",
    "Sumatra Barat": "Sumatera Barat", "Sumatra Selatan": "Sumatera Selatan", "Sumatra Utara": "Sumatera Utara",
}  # fmt: skip
SEEN = re.compile(
    r"\bOK\b[^;]*20\d\d-\d\d|HTTP 200[^;]*20\d\d|items present|in daily run 2026|verified 20\d\d-\d\d-\d\d: 200"
)
NOT_SEEN = re.compile(r"browser|^403|in the 2026-09-06 seed")

Rows = list[dict[str, str]]


@dataclass
class Draft:
    """One site while its lines are gathered."""

    name: str
    domain: str
    provinces: list[str] = field(default_factory=list)
    feeds: list[str] = field(default_factory=list)
    sitemaps: list[str] = field(default_factory=list)
    listings: list[str] = field(default_factory=list)
    evidence: list[str] = field(default_factory=list)
    status: str = "listed"


def main() -> None:
    """Print the draft."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--feeds", type=Path, default=FACTS / "outlets_feeds.csv")
    parser.add_argument("--registry", type=Path, default=FACTS / "newswatch_registry.csv")
    given = parser.parse_args()
    drafts = _drafts(read_rows(given.feeds), read_rows(given.registry))
    searches = {row["address"]: row for row in read_rows(SEARCH_PATH)}
    for address, row in searches.items():
        drafts[row["domain"]].listings.append(address)
    usable = [draft for draft in drafts.values() if draft.feeds or draft.sitemaps or draft.listings]
    forms = {row["domain"]: row for row in read_rows(FORMS_PATH)}
    notes = {address: f"search page, unverified: {row['seen_in']}" for address, row in searches.items()}
    volumes, figures = expected_volumes({draft.domain: _scope(draft) for draft in usable})
    tables = [_table(draft, forms.get(draft.domain), volumes[draft.domain], notes) for draft in usable]
    print(HEAD_PATH.read_text(encoding="utf-8"), *(f"#   {line}\n" for line in class_lines(figures)), sep="")
    print("\n\n".join(tables))


def _drafts(feeds: Rows, registry: Rows) -> dict[str, Draft]:
    drafts: dict[str, Draft] = {}
    for row in feeds:
        _add_feed_row(drafts, row)
    sites = {row["slug"]: row for row in read_rows(REGISTRY_SITES_PATH)}
    for row in registry:
        _add_registry_row(drafts, row, sites)
    for row in read_rows(PROBED_PATH):
        _add_probed_row(drafts, row)
    for row in read_rows(FURTHER_PATH):
        _add_further_row(drafts, row)
    _correct(drafts)
    return drafts


def _correct(drafts: dict[str, Draft]) -> None:
    """What a reader of the listings knows better than the rules."""
    for row in read_rows(CORRECTIONS_PATH):
        draft = drafts[row["domain"]]
        draft.evidence = [row["evidence"], *draft.evidence] if row["evidence"] else draft.evidence
        draft.status = row["status"] or draft.status
    tribun, antara = drafts["tribunnews.com"], drafts["antaranews.com"]
    tribun.feeds = tribun.feeds[:1]
    tribun.sitemaps += [f"https://{paper}.tribunnews.com/sitemap.xml" for paper in TRIBUN_PAPERS]
    antara.feeds.append("https://papuatengah.antaranews.com/rss/terkini.xml")
    for domain, editions in HOTSPOT_EDITIONS.items():
        drafts[domain].listings += [f"https://{edition}.{domain}/tag/{tag}" for edition in editions for tag in TAGS]
    detik = drafts["detik.com"]
    detik.listings += [f"https://www.detik.com/tag/{tag}/?sortby=time&page={{page}}" for tag in TAGS]
    detik.listings.append("https://news.detik.com/indeks?date={date:%m/%d/%Y}")
    drafts["sumutpos.co"].listings = ["https://sumutpos.co/page/{page}/?cat=0"]
    drafts["beritajatim.com"].listings += [f"https://beritajatim.com/tag/{tag}" for tag in TAGS]


def _draft(drafts: dict[str, Draft], name: str, host: str) -> Draft | None:
    domain = registrable_domain(host.split("/")[0])
    if domain in NOT_OURS:
        return None
    return drafts.setdefault(domain, Draft(name, domain))


def _add(target: list[str], addresses: Iterable[str], domain: str) -> None:
    for address in addresses:
        host = host_of(address)
        plain = re.sub(r"\{(?:page|date)[^}]*\}", "1", address)
        if host and registrable_domain(host) == domain and "{" not in plain and address not in target:
            target.append(address)


def _add_feed_row(drafts: dict[str, Draft], row: dict[str, str]) -> None:
    draft = _draft(drafts, row["outlet"].partition(" (")[0], row["domain"])
    if draft is None:
        return
    _add(draft.feeds, re.findall(r"https?://[^\s;,()]+", row["rss_url"]), draft.domain)
    _add(draft.sitemaps, re.findall(r"https?://[^\s;,()|]+", row["sitemap_url"]), draft.domain)
    if draft.domain == row["domain"] or not row["rss_url"]:
        _add(draft.listings, _listings(row["tag_or_search_pattern"]), draft.domain)
    if row["province"] and "/" not in row["province"]:
        draft.provinces.append(PROVINCES.get(row["province"], row["province"]))
    elif row["province"]:
        draft.provinces.append(PROVINCES[row["province"]])
    facts = re.sub(r"\s*\([^)]*public listing[^)]*\)", "", row["status_evidence"]).replace("by us", "")
    known = [name for key, name in SOURCES.items() if key in row["source"]] or ["public listings"]
    draft.evidence.append(f"{facts.strip(' ,')} ({'; '.join(known)})")
    if SEEN.search(f"{row['status_evidence']}; {row['source']}") and not NOT_SEEN.search(row["status_evidence"]):
        draft.status = "verified"


def _listings(patterns: str) -> Iterable[str]:
    """Tag pages of our subject and day archives; search pages are asked only where they were seen to answer."""
    for pattern in patterns.split(" ; "):
        address = pattern.split(" ")[0]
        address = (
            address.replace("{n}", "{page}").replace("{YYYY-MM-DD}", "{date}").replace("MM/DD/YYYY", "{date:%m/%d/%Y}")
        )
        address = address.replace("YYYY-MM-DD", "{date}").replace("YYYY-M-D", "{date}")
        if "{slug}" in address and "{id}" not in address:
            yield from (address.replace("{slug}", tag) for tag in TAGS)
        elif address.startswith("http") and not re.search(r"\{(?!page|date)", address):
            yield address


def _add_registry_row(drafts: dict[str, Draft], row: dict[str, str], sites: dict[str, dict[str, str]]) -> None:
    if row["slug"] not in sites:
        return
    domain, address = sites[row["slug"]]["domain"], sites[row["slug"]]["address"]
    draft = _draft(drafts, row["name"], domain)
    if draft is not None:
        _add(draft.sitemaps if address.endswith(".xml") else draft.listings, [address], domain)
        note = re.sub(r"^(?:new|promoted to stable); ", "", row["note"]) or "latest list in use"
        draft.evidence.append(f"{row['status']}: {note} (okkymabruri/news-watch, notes of 2026-04 to 2026-08)")
        if re.search(r"20\d\d-\d\d-\d\d", row["note"]) and row["browser_required"] == "False":
            draft.status = "verified"


def _add_probed_row(drafts: dict[str, Draft], row: dict[str, str]) -> None:
    domain = registrable_domain(row["host"])
    draft = _draft(drafts, row["outlet"].title() if row["outlet"].isupper() else row["outlet"], row["host"])
    if draft is None:
        return
    province = row["province"].title()
    draft.provinces.append(PROVINCES.get(province, province))
    if row["section_path"]:
        _add(draft.listings, [row["base_url"] + row["section_path"]], domain)
    if row["adapter"] == "wp_query":
        _add(draft.feeds, [f"{row['base_url']}/feed/"] if not draft.feeds else [], domain)
    else:
        _add(draft.listings, [f"{row['base_url']}/"] if not row["section_path"] else [], domain)
    note = f", {row['note']}" if row["note"] else ""
    guessed = "; feed address by WordPress's convention" if row["adapter"] == "wp_query" else ""
    draft.evidence.append(f"host probed 2026-09-23{note} (csisindonesia/terusan){guessed}")


def _add_further_row(drafts: dict[str, Draft], row: dict[str, str]) -> None:
    domain, feeds = row["domain"], row["feeds"].split()
    draft = drafts.setdefault(domain, Draft(row["name"], domain))
    draft.provinces += [row["province"]] if row["province"] else []
    draft.status = row["status"]
    bare = {feed.rstrip("/") for feed in feeds}
    draft.feeds = [*feeds, *(feed for feed in draft.feeds if feed.rstrip("/") not in bare)]
    draft.listings += [] if draft.feeds or draft.listings else [f"https://www.{domain}/"]
    draft.evidence.insert(0, row["evidence"])


def _province(draft: Draft) -> str | None:
    province = draft.provinces[0] if len(set(draft.provinces)) == 1 else None
    return HOME_PROVINCES.get(draft.domain, province)


def _scope(draft: Draft) -> str:
    is_official = draft.domain.endswith((".go.id", ".mil.id"))
    return "government" if is_official else "regional" if _province(draft) else "national"


def _table(draft: Draft, form: dict[str, str] | None, volume: Volume, notes: dict[str, str]) -> str:
    seen = [fact for fact in dict.fromkeys(draft.evidence) if not fact.startswith("listed, not verified")]
    lines = {
        "name": NAMES.get(draft.domain, draft.name),
        "domain": draft.domain,
        "scope": _scope(draft),
        "province": _province(draft),
        "time_zone": _zone(_province(draft)),
        "status": draft.status,
        "evidence": " | ".join((seen or draft.evidence)[:3]),
        "feeds": draft.feeds,
        "sitemaps": draft.sitemaps,
        "listings": draft.listings,
        "article_pattern": form["pattern"] if form else None,
        "expected_per_day": int(volume.per_day) if volume.per_day.is_integer() else volume.per_day,
        "volume_basis": volume.basis,
    }
    note = {"expected_per_day": f"  # {volume.origin}"}
    if form:
        note["article_pattern"] = f"  # {_origin(form)}"
    return "\n".join(["[[publisher]]", *(f"{k} = {_toml(v, notes)}{note.get(k, '')}" for k, v in lines.items() if v)])


def _origin(form: dict[str, str]) -> str:
    count = int(form["addresses"])
    read = f"read from {count} address{'' if count == 1 else 'es'}"
    known = {
        "read": read,
        "rule": "as a public scraper has it",
        "network": "the form of its network",
        "assumed": "assumed",
        "system": f"the forms of {form['seen_in'].partition(':')[0].partition(',')[0]}, its system",
    }[form["basis"]]
    return f"{known}, {read}" if count and form["basis"] != "read" else known


def _toml(value: object, notes: dict[str, str]) -> str:
    if isinstance(value, list) and (len(value) > 1 or value[0] in notes):
        items = (
            json.dumps(item, ensure_ascii=False) + (f",  # {notes[item]}" if item in notes else ",") for item in value
        )
        return "[\n" + "".join(f"  {item}\n" for item in items) + "]"
    return json.dumps(value, ensure_ascii=False)


def _zone(province: str | None) -> str:
    if province and (province in EAST or "Papua" in province):
        return "Asia/Jayapura"
    return "Asia/Makassar" if province and CENTRAL.search(province) else "Asia/Jakarta"


if __name__ == "__main__":
    main()
