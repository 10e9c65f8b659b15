"""Draft data/publishers.toml from public listings of Indonesian news sites; the draft is then checked and kept by hand.

    python scripts/make_publishers.py --feeds outlets_feeds.csv --registry newswatch_registry.csv --probed outlets.csv

`--feeds`: feeds and sitemaps with what is known of each (penjaring_umpan's live check of 2026-09-06, daily runs of
heriiskandar-pixel/scraper-berita-antara in 2026-08, lists of Dewan Pers members). `--registry`: search and tag pages of
okkymabruri/news-watch (MIT, notes of 2026-04 to 2026-08). `--probed`: reference/news/outlets.csv of csisindonesia/terusan
(two papers a province, each host probed on 2026-09-23). Only addresses and names are carried. The form of each site's article
addresses, with its origin, stands in article_forms.csv beside this script, search pages in search_pages.csv.
"""

import argparse
import csv
import json
import re
from collections.abc import Iterable
from dataclasses import dataclass, field
from pathlib import Path

from tppo_news.urls import host_of, registrable_domain

TAGS = ("perdagangan-orang", "tppo")
NOT_OURS = frozenset({"news.google.com", "bbc.com", "voaindonesia.com", "bbci.co.uk"})
# Of the registry only what reports on law and society; lifestyle, markets and foreign sites stay out.
FROM_REGISTRY = {
    "bantennews": ("bantennews.co.id", "https://www.bantennews.co.id/"),
    "beritajatim": ("beritajatim.com", "https://beritajatim.com/page/{page}/"),
    "harianjogja": ("harianjogja.com", "https://www.harianjogja.com/"),
    "metrotvnews": ("metrotvnews.com", "https://www.metrotvnews.com/"),
    "niagaasia": ("niaga.asia", "https://www.niaga.asia/page/{page}/"),
    "nusabali": ("nusabali.com", "https://www.nusabali.com/"),
    "rmid": ("rm.id", "https://rm.id/page/{page}/"),
    "alinea": ("alinea.id", "https://www.alinea.id/indeks"),
    "betahita": ("betahita.id", "https://www.betahita.id/"),
    "dandapala": ("dandapala.com", "https://dandapala.com/"),
    "gatra": ("gatra.net", "https://www.gatra.net/page/{page}/"),
    "gnfi": ("goodnewsfromindonesia.id", "https://www.goodnewsfromindonesia.id/explore"),
    "independen": ("independen.id", "https://independen.id/"),
    "indopolitika": ("indopolitika.com", "https://indopolitika.com/"),
    "jakartaglobe": ("jakartaglobe.id", "https://jakartaglobe.id/newsindex/page/{page}"),
    "jakartaselarascoid": ("selaras.co.id", "https://jakarta.selaras.co.id/"),
    "kaltimpost": ("borneo24.com", "https://borneo24.com/page/{page}/"),
    "mongabay": ("mongabay.co.id", "https://mongabay.co.id/"),
    "ntvnews": ("ntvnews.id", "https://www.ntvnews.id/sitemap-news.xml"),
    "pantau": ("pantau.com", "https://www.pantau.com/?sort=latest&page={page}"),
    "projectmultatuli": ("projectmultatuli.org", "https://projectmultatuli.org/"),
    "wartaekonomi": ("wartaekonomi.co.id", "https://wartaekonomi.co.id/indeks/{date:%Y%m%d}"),
}
FORMS_PATH = Path(__file__).with_name("article_forms.csv")
SEARCH_PATH = Path(__file__).with_name("search_pages.csv")
# Median of the items that the daily runs of 2026-08-06 to 2026-08-14 saw: a floor, other feeds bring more.
PER_DAY = {
    "antaranews.com": 446, "cnbcindonesia.com": 176, "cnnindonesia.com": 141, "detik.com": 278, "liputan6.com": 62,
    "kompas.com": 39, "republika.co.id": 35, "tribunnews.com": 236,
}  # fmt: skip
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
# The feed, sitemap or listing that we use was not the thing that was seen to work, or refuses our kind of client.
TITLE_PROVINCES = {"Di Yogyakarta": "Daerah Istimewa Yogyakarta", "Dki Jakarta": "Daerah Khusus Ibukota Jakarta"}
ONLY_LISTED = frozenset({"kumparan.com", "tirto.id", "suara.com", "suaramerdeka.com", "pikiran-rakyat.com"})
SEEN_TOO = {
    "tribunnews.com": "2,182 items in the daily run of 2026-08 (heriiskandar-pixel/scraper-berita-antara)",
    "kompas.com": "576 items in the daily run of 2026-08 (heriiskandar-pixel/scraper-berita-antara)",
    "tvrinews.com": "news sitemaps in use, stable 2026-04 (okkymabruri/news-watch)",
    "hukumonline.com": "sitemap in use between 2026-04 and 2026-08 (okkymabruri/news-watch)",
    "surabayapagi.com": "feed in use, 2026-07-13 (okkymabruri/news-watch)",
}
# Tribun's feeds answer 403 to machines; its sitemaps are read instead, one a regional paper whose host was probed.
# Regional editions have tag pages of their own; those of the hotspots are read.
HOTSPOT_EDITIONS = {
    "antaranews.com": ("sumut", "kepri", "mataram", "kupang", "kalbar", "kaltara"),
    "tribunnews.com": ("medan", "batam", "kaltara"),
}
TRIBUN_PAPERS = ("kupang", "pontianak", "ambon", "ternate", "papuabarat", "sulbar", "bangka")
# Seen to work elsewhere in public, with the date: what the three listings do not have.
FURTHER = (
    ("Direktorat Jenderal Imigrasi", "imigrasi.go.id", None, "verified",
     ("https://ngurahrai.imigrasi.go.id/feed/", "https://www.imigrasi.go.id/feed"),
     "Ngurah Rai's feed: 10 live items, newest 2026-03-26 (test of 2026-03-28 in a public monitoring design); "
     "www: listed by two public repositories"),
    ("E-Media DPR RI", "dpr.go.id", None, "verified", ("https://emedia.dpr.go.id/rss.xml",),
     "HTTP 200, 50 items of the day, 2026-07-05 (public probe notes of the detak-detik project)"),
    ("Sekretariat Kabinet", "setkab.go.id", None, "listed", ("https://setkab.go.id/feed/",),
     "in use on 2026-07-05 (detak-detik); listed by ten public repositories"),
    ("TNI Angkatan Darat", "tniad.mil.id", None, "verified", ("https://tniad.mil.id/feed/",),
     "HTTP 200, 30 items, 2026-07-05 (public probe notes of the detak-detik project)"),
    ("Floresa", "floresa.co", "Nusa Tenggara Timur", "verified", ("https://floresa.co/feed",),
     "valid feed on 2026-06-28 (public probe notes of the detak-detik project)"),
    ("Victory News", "victorynews.id", "Nusa Tenggara Timur", "listed", (),
     "address reviewed 2026-08-11 (a public registry of regional media)"),
    ("Suara Papua", "suarapapua.com", "Papua", "verified", ("https://suarapapua.com/feed",),
     "valid feed on 2026-06-28 (public probe notes of the detak-detik project); tested by a second public project"),
    ("Jubi", "jubi.id", "Papua", "listed", ("https://jubi.id/feed/",), "feed listed by six public repositories, one tested it"),
    ("Magdalene", "magdalene.co", None, "verified", ("https://magdalene.co/feed",),
     "valid feed on 2026-06-28 (public probe notes of the detak-detik project)"),
    ("Konde", "konde.co", None, "verified", ("https://konde.co/feed",),
     "valid feed on 2026-06-28 (public probe notes of the detak-detik project)"),
    ("Mongabay Indonesia", "mongabay.co.id", None, "verified", ("https://mongabay.co.id/feed",),
     "valid feed on 2026-06-28 (public probe notes of the detak-detik project)"),
    ("Solopos", "solopos.com", "Jawa Tengah", "listed", ("https://www.solopos.com/feed",), "listed by three public repositories"),
    ("Vox NTT", "voxntt.com", "Nusa Tenggara Timur", "unverified", ("https://voxntt.com/feed/",),
     "an article of 2020 among stored public pages; feed address by WordPress's convention"),
    ("Katong NTT", "katongntt.com", "Nusa Tenggara Timur", "unverified", ("https://katongntt.com/feed/",),
     "an article of 2023 among stored public pages; feed address by WordPress's convention"),
    ("Malut Post", "malutpost.com", "Maluku Utara", "unverified", ("https://www.malutpost.com/feed/",),
     "an article of 2025 quoted by a public repository; feed address by WordPress's convention"),
    ("Sumatera Ekspres", "sumeks.co", "Sumatera Selatan", "unverified", ("https://sumeks.co/feed/",),
     "articles quoted by four public repositories; feed address by WordPress's convention"),
    ("Salam Papua", "salampapua.com", "Papua Tengah", "listed", ("https://salampapua.com/feeds/posts/default",),
     "articles of 2024 and 2026-09 quoted by public repositories, one of which monitors it; feed address by Blogger's convention"),
    ("Papua Kini", "papuakini.co", "Papua Barat", "unverified", ("https://papuakini.co/feed/",),
     "headlines read on 2026-10-06 by a public registry of regional outlets; feed address by WordPress's convention"),
    ("Timor Express", "timexkupang.com", "Nusa Tenggara Timur", "unverified", ("https://timexkupang.com/feed/",),
     "named by a public registry of regional outlets, 2026-10; feed address by WordPress's convention"),
    ("Kupang Berita", "kupangberita.com", "Nusa Tenggara Timur", "unverified", ("https://kupangberita.com/feed/",),
     "an article of 2026-01-21 on the subject among stored public pages; feed address by WordPress's convention"),
    ("Harian Lombok", "harianlombok.com", "Nusa Tenggara Barat", "unverified", ("https://harianlombok.com/feed/",),
     "an article of 2025-12-30 on the subject among stored public pages; feed address by WordPress's convention"),
    ("Harian Kepri", "hariankepri.com", "Kepulauan Riau", "listed", ("https://www.hariankepri.com/feed/",),
     "feed read by four public repositories, listed by a fifth"),
    ("Ulasan", "ulasan.co", "Kepulauan Riau", "listed", ("https://ulasan.co/feed",),
     "feed listed by a public repository, pages read by two"),
    ("Kalbar Online", "kalbaronline.com", "Kalimantan Barat", "unverified", ("https://www.kalbaronline.com/feed/",),
     "pages read by a public repository, an article of 2023 on the subject among stored public pages; feed address by WordPress's"
     " convention"),
    ("Koran Kaltara", "korankaltara.com", "Kalimantan Utara", "unverified", ("https://korankaltara.com/feed/",),
     "articles quoted by public repositories, one of 2025-10; feed address by WordPress's convention"),
    ("Sumut Pos", "sumutpos.co", "Sumatera Utara", "listed", (),
     "list pages of 2025-12 to 2026-02 among stored public pages; articles quoted by public repositories"),
)  # fmt: skip
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
    "Bangka Belitung": "Kepulauan Bangka Belitung", "Kalimantan Timur/Utara": "Kalimantan Timur",
    "Sumatra Barat": "Sumatera Barat", "Sumatra Selatan": "Sumatera Selatan", "Sumatra Utara": "Sumatera Utara",
}  # fmt: skip
SEEN = re.compile(
    r"\bOK\b[^;]*20\d\d-\d\d|HTTP 200[^;]*20\d\d|items present|in daily run 2026|verified 20\d\d-\d\d-\d\d: 200"
)
NOT_SEEN = re.compile(r"browser|^403|in the 2026-09-06 seed")


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
    for name in ("feeds", "registry", "probed"):
        parser.add_argument(f"--{name}", type=Path, required=True)
    given = parser.parse_args()
    drafts: dict[str, Draft] = {}
    for row in _rows(given.feeds):
        _add_feed_row(drafts, row)
    for row in _rows(given.registry):
        _add_registry_row(drafts, row)
    for row in _rows(given.probed):
        _add_probed_row(drafts, row)
    for name, domain, province, status, feeds, evidence in FURTHER:
        draft = drafts.setdefault(domain, Draft(name, domain))
        draft.provinces += [province] if province else []
        draft.status = status
        draft.feeds = [
            *feeds,
            *(feed for feed in draft.feeds if feed.rstrip("/") not in {f.rstrip("/") for f in feeds}),
        ]
        draft.listings += [] if draft.feeds or draft.listings else [f"https://www.{domain}/"]
        draft.evidence.insert(0, evidence)
    _correct(drafts)
    searches = {row["address"]: row for row in _rows(SEARCH_PATH)}
    for address, row in searches.items():
        drafts[row["domain"]].listings.append(address)
    usable = [draft for draft in drafts.values() if draft.feeds or draft.sitemaps or draft.listings]
    forms = {row["domain"]: row for row in _rows(FORMS_PATH)}
    notes = {address: f"search page, unverified: {row['seen_in']}" for address, row in searches.items()}
    print(
        "\n\n".join(_table(draft, forms.get(draft.domain), notes) for draft in usable)
    )  # the draft is this script's output


def _correct(drafts: dict[str, Draft]) -> None:
    """What a reader of the listings knows better than the rules."""
    for domain, evidence in SEEN_TOO.items():
        drafts[domain].evidence.insert(0, evidence)
        drafts[domain].status = "verified"
    for domain in ONLY_LISTED:
        drafts[domain].status = "listed"
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


def _rows(path: Path) -> list[dict[str, str]]:
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(line for line in file if not line.startswith("#")))


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


def _add_registry_row(drafts: dict[str, Draft], row: dict[str, str]) -> None:
    if row["slug"] not in FROM_REGISTRY:
        return
    domain, address = FROM_REGISTRY[row["slug"]]
    draft = _draft(drafts, row["name"], domain)
    if draft is not None:
        _add(draft.sitemaps if address.endswith(".xml") else draft.listings, [address], domain)
        note = re.sub(r"^(?:new|promoted to stable); ", "", row["note"]) or "latest list in use"
        draft.evidence.append(f"{row['status']}: {note} (okkymabruri/news-watch, notes of 2026-04 to 2026-08)")
        if re.search(r"20\d\d-\d\d-\d\d", row["note"]) and row["browser_required"] == "False":
            draft.status = "verified"


def _add_probed_row(drafts: dict[str, Draft], row: dict[str, str]) -> None:
    domain = registrable_domain(row["host"])
    if row["active"] != "true" or domain in ("tribunnews.com", "antaranews.com"):
        return
    draft = _draft(drafts, row["outlet"].title() if row["outlet"].isupper() else row["outlet"], row["host"])
    if draft is None:
        return
    province = row["province"].title()
    draft.provinces.append(PROVINCES.get(province, TITLE_PROVINCES.get(province, province)))
    if row["section_path"]:
        _add(draft.listings, [row["base_url"] + row["section_path"]], domain)
    if row["adapter"] == "wp_query":
        _add(draft.feeds, [f"{row['base_url']}/feed/"] if not draft.feeds else [], domain)
    else:
        _add(draft.listings, [f"{row['base_url']}/"] if not row["section_path"] else [], domain)
    note = f", {row['note']}" if row["note"] else ""
    guessed = "; feed address by WordPress's convention" if row["adapter"] == "wp_query" else ""
    draft.evidence.append(f"host probed 2026-09-23{note} (csisindonesia/terusan){guessed}")


def _table(draft: Draft, form: dict[str, str] | None, notes: dict[str, str]) -> str:
    seen = [fact for fact in dict.fromkeys(draft.evidence) if not fact.startswith("listed, not verified")]
    province = draft.provinces[0] if len(set(draft.provinces)) == 1 else None
    province = HOME_PROVINCES.get(draft.domain, province)
    is_official = draft.domain.endswith((".go.id", ".mil.id"))
    lines = {
        "name": NAMES.get(draft.domain, draft.name),
        "domain": draft.domain,
        "scope": "government" if is_official else "regional" if province else "national",
        "province": province,
        "time_zone": _zone(province),
        "status": draft.status,
        "evidence": " | ".join((seen or draft.evidence)[:3]),
        "feeds": draft.feeds,
        "sitemaps": draft.sitemaps,
        "listings": draft.listings,
        "article_pattern": form["pattern"] if form else None,
        "expected_per_day": PER_DAY.get(draft.domain),
    }
    note = {"article_pattern": f"  # {_origin(form)}"} if form else {}
    return "\n".join(["[[publisher]]", *(f"{k} = {_toml(v, notes)}{note.get(k, '')}" for k, v in lines.items() if v)])


def _origin(form: dict[str, str]) -> str:
    count = int(form["addresses"])
    return f"read from {count} address{'' if count == 1 else 'es'}" if count else "as a public scraper has it"


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
