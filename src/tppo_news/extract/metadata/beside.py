"""Names that a page prints under its headline without a label: before the site's name, a date or a role, behind their initials."""

import re
from collections.abc import Sequence
from itertools import takewhile
from urllib.parse import urlsplit

from tppo_news.extract.page.outline import Line
from tppo_news.extract.reading import Reading
from tppo_news.extract.wording.names import is_name, is_rubric, without_degrees

_ROLES = frozenset(("jurnalis", "reporter", "penulis", "wartawan", "kontributor", "pewarta"))
_DESK_OR_ROLE = re.compile(r"(?:tim\s+)?(?:redaksi|penulis|reporter|jurnalis|wartawan|kontributor|pewarta)", re.I)
_JOINING = frozenset("di ke dan yang dari pada untuk dengan oleh dalam atau agar by the of and in on to".split())
INITIALS = re.compile(r"[A-Z]{1,2}(?:\s[A-Z]{1,2})?")
"""What stands in place of a writer's picture: "RL", "RL B"."""
DATED = re.compile(
    r"(?:(?:(?:di)?(?:terbitkan|tayang(?:kan)?|publikasi(?:kan)?|posting|unggah|rilis|muat|upload)|posted|published|terbit|rilis|tanggal|tgl|waktu|update)\b"
    r"(?:\s+(?:pada|on|tanggal|terbit))?\s*[:.]?\s+)?"
    r"(?:(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad)\b|\d{1,2}[ ./-]+\w+[ ./-]+(?:19|20)\d\d|"
    r"[a-z]{3,9}\.? \d{1,2},? (?:19|20)\d\d|\d{4}-\d\d-\d\d)"
)
"""A date, perhaps behind what it is of: "senin, 12 oktober", "diterbitkan 12 oktober 2026"."""
NO_NAME = re.compile(
    r"\b(?:utara|selatan|barat|timur|tengah|pusat|raya|kota|kabupaten|jakarta|jawa|sumatera|kalimantan|sulawesi|bali|papua|"
    r"hukum|kriminal|nasional|daerah|politik|ekonomi|olahraga|peristiwa|regional|metro|dunia|baca|dilihat|menit|views?|"
    r"info\w*|gaya|hidup|kesehatan|pendidikan|pemerintahan|desa|teknologi|wisata|budaya|sosial|opini|artikel|kolom|internasional|"
    r"agama|keagamaan|hiburan|lifestyle|headline|terkini|terbaru|utama|umum|kegiatan|pengumuman|agenda|galeri|keuangan|bisnis|"
    r"otomotif|sepak|bola|profil|parlemen|advertorial|sorotan|pilihan|ragam|religi|kuliner|travel|tips|beranda|home|kriminalitas|"
    r"lingkungan|pertanian|perikanan|layanan|publik|siaran|pers|rilis|release|tanpa|tak|berkategori|uncategorized|masuk|daftar|login|register|cari|menu|selamat|datang|website|situs|laman|portal|resmi|"
    r"senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad|dirilis|dimuat|terbit|tayang|diterbitkan|hari|tanggal)\b",
    re.I,
)
"""What else stands beside a date: a place, a rubric, a count."""
_BRACKETED = re.compile(r"\s+\(([^()|]{3,40})\)$")
"""The outlet in brackets behind a name: "Rani Contoh (Koran Contoh)"."""
_RUN_ON_DATE = re.compile(
    r"\s+(?=(?:(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad),?\s+)?"
    r"\d{1,2}[ ./-]+(?:[a-z]{3,9}|\d{1,2})\.?[ ./-]+(?:19|20)\d\d\b)",
    re.I,
)
_LETTER = re.compile(r"[^\W\d_]{2}")
_RUBRIC_PATHS = frozenset(
    "category categories kategori rubrik kanal channel section topik topic tag tags label labels search c cat".split()
)
_LONGEST_ADDRESS = 300
_SHORT = 3
_TWO = 2
NEAR_ABOVE = 4
"""Lines above the headline in which a name before the site's is the article's."""
MAX_CLASSED = 60
ONE_NAME = re.compile(
    r"(?!(?i:masuk|login|daftar|akun|profile?|menu|cari|bagikan|share|ikuti|follow|komentar)$)[A-Za-z][\w.'’-]{3,24}"
)
BRAND = re.compile(r"[A-Z]?[a-z]+(?:[A-Z][a-z]*)+")
"""One word with a capital in its midst: an outlet or a maker of templates, as `author` elements name them."""
_OUTLET = re.compile(
    r"(?:[|·•]|\s[-–]\s)\s*(?:(?i:warta|kabar|koran|harian|media|suara|radar|tribun\w*|berita|antara|kompas|detik\w*|tempo|republika|sindo\w*|jpnn|"
    r"liputan6|merdeka|okezone|viva|cnn|cnbc|humas|diskominfo|kominfo|polres|polda|kejari|kemen\w+))(?:[. ]+[A-Z][\w.]*){0,3}"
    r"\s*(?=$|[|·•])"
)
"""Whose a writer is, behind the name, where a page took the text over: "Rani Contoh | Warta Contoh"."""


def names_beside_site(page: Reading, site_names: tuple[str, ...]) -> list[str]:
    """A name under the headline before the site's, a date or a role: "Rani Contoh | Koran Contoh", "Rani Contoh | Senin, …",
    "Rani Contoh" with "Jurnalis" or a date on the next line; or behind a date and a bar: "16-09-2026 16:05 | Rani Contoh"."""
    first = max(0, page.headline - NEAR_ABOVE)
    lines = page.outline.lines[first : page.opening]
    for index, line in enumerate(lines):
        # A menu's items stand above the headline.
        if first + index < page.headline and line.kind == "item" and line.linked:
            continue
        text, last = _joined(lines, index, site_names)
        beside_dots = [part.strip() for part in re.split(r"[|·•]", text)]
        if len(beside_dots) >= _TWO and DATED.match(beside_dots[0].lower()):
            named = [part for part in beside_dots if is_person(part)]
            if len(named) == 1:
                return named
        if line.kind == "caption" or (page.title and page.title.startswith(text.split(",")[0])):
            continue
        name, *rest = re.split(r"\s*[|·•]\s*|\s+[-–—/]\s+|,\s+", _BRACKETED.sub(r" | \1", without_degrees(text)))
        following = next((below for below in lines[last + 1 :] if _LETTER.search(below.text)), None)
        pictured = pictured_name(lines[index - 1].text if index else "", name)
        if pictured:
            return [pictured]
        if not is_person(name) and not (rest and _is_site_or_name(rest[-1], name, site_names)):
            continue
        several = [name, *rest] if rest and all(map(is_person, rest)) else []
        if several and following and _DESK_OR_ROLE.fullmatch(following.text):
            return several
        under_desk = index > 0 and _DESK_OR_ROLE.fullmatch(lines[index - 1].text) is not None
        if (
            (len(text) <= MAX_CLASSED and _OUTLET.search(text))
            or any(_is_site_or_date(", ".join(rest[place:]), site_names) for place in range(len(rest)))
            or (following and _is_filed(rest, following))
            or (not rest and (under_desk or (following and _confirms(following, line))))
        ):
            more = takewhile(is_person, rest)
            return [name, *more] if rest and _is_site(rest[-1], site_names) else [name]
    return []


def _is_filed(rest: Sequence[str], following: Line) -> bool:
    """Whether a rubric stands behind a name, and the date on the next line: "Rani Contoh - Sepakbola"."""
    return len(rest) == 1 and is_rubric(rest[0]) and DATED.match(following.text.lower()) is not None


def _is_site_or_name(last: str, name: str, site_names: tuple[str, ...]) -> bool:
    """Whether a name of one word stands before the site's."""
    return _is_site(last, site_names) and ONE_NAME.fullmatch(name) is not None


def _joined(lines: Sequence[Line], index: int, site_names: tuple[str, ...]) -> tuple[str, int]:
    """A line with the one that it goes on with, and the last line's place: one that begins with a bar goes on with the one above
    it, a name with a comma behind it with the one below; a bar stands before a site's name that ends it, and before a date that a
    name runs into ("Rani Contoh 12 Okt 2026")."""
    text, last = lines[index].text, index
    if index and text.startswith("|"):
        text = f"{lines[index - 1].text} {text}"
    if text.endswith(",") and is_name(text[:-1]) and index + 1 < len(lines) and is_name(lines[index + 1].text):
        text, last = f"{text} {lines[index + 1].text}", index + 1
    dated = _RUN_ON_DATE.search(text)
    if dated and is_person(text[: dated.start()].rstrip(" ,")):
        return f"{text[: dated.start()].rstrip(' ,')} | {text[dated.end() :]}", last
    low = text.lower()
    site = next((name for name in site_names if len(name) > _SHORT and low.endswith(f" {name}")), "")
    before = text[: len(text) - len(site)].rstrip(" |·•-–,") if site else ""
    parts = re.split(r"\s*[|·•,]\s*", before)
    parted = len(parts) > 1 and all(map(is_person, parts))
    return (f"{before} | {text[-len(site) :]}", last) if parted else (text, last)


def parted_names(text: str) -> list[str]:
    """The persons on both sides of bars, of whom one may have a single name: "Rani Contoh | Bagas"; [] where a part is something
    else."""
    parts = [part.strip() for part in text.split("|")]
    singles = [part for part in parts if not is_person(part)]
    named = all(ONE_NAME.fullmatch(part) and part.istitle() and part.lower() not in _ROLES for part in singles)
    return parts if named and len(singles) < len(parts) and not any(map(is_rubric, parts)) else []


def is_person(text: str) -> bool:
    """Whether a text may be a person's name: no rubric's, place's or button's, and no part of a sentence ("Kunjungan Artis ke")."""
    return is_name(text) and not NO_NAME.search(text) and _JOINING.isdisjoint(text.split())


def _confirms(following: Line, line: Line) -> bool:
    """Whether what stands under a name makes it the writer's: a role, or the date, where the name is no rubric's."""
    below = following.text.lower()
    if below in _ROLES or (below.split()[0] in _ROLES and ":" not in below and len(below) <= MAX_CLASSED):
        return True
    is_linked = line.linked > 0 and not _leads_to_person(line)
    return bool(DATED.match(below)) and not is_linked and line.kind != "heading" and not NO_NAME.search(line.text)


def _leads_to_person(line: Line) -> bool:
    """Whether a linked name may be a writer's: its address leads to no rubric or tag ("/daerah/pulau-contoh")."""
    address = next((link.get("href", "") for link in line.block.iter("a")), "")
    path = urlsplit(address[:_LONGEST_ADDRESS]).path if not address.startswith(("#", "javascript")) else ""
    places = [place for place in path.lower().split("/") if place.strip(".")]
    if not places:
        return True
    if any(place in _RUBRIC_PATHS or is_rubric(place) for place in places[:-1]):
        return False
    return len(places) > 1 or line.text.count(" ") > 1


def pictured_name(before: str, text: str) -> str:
    """A name behind its own initials, which stand for a picture of the writer: "RC Rani Contoh", or "RC" above; "" elsewhere."""
    first, _, rest = text.partition(" ")
    sign, name = (first, rest) if first.isupper() else (before.replace(" ", ""), text)
    if not is_name(name) or not INITIALS.fullmatch(sign):
        return ""
    letters = "".join(word[0] for word in name.split())
    return name if len(sign) > 1 and letters.startswith(sign) else ""


def _is_site_or_date(text: str, site_names: tuple[str, ...]) -> bool:
    return _is_site(text, site_names) or bool(DATED.match(text.lower()))


def _is_site(text: str, site_names: tuple[str, ...]) -> bool:
    low = text.lower()
    return any(low.startswith(name) for name in site_names if len(name) > _SHORT) or bool(BRAND.fullmatch(text))
