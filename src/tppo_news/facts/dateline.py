"""The place that an article is dated from: "LABUAN BAJO, KOMPAS.com -", "Batam (ANTARA) -", "TRIBUNJATIM.COM, MADIUN -"."""

import re
from collections.abc import Iterator

from tppo_news.facts.document import Document
from tppo_news.facts.gazetteer import Gazetteer
from tppo_news.facts.places import full_place, match_place
from tppo_news.records import DatelineFact

# A line's head, up to the dash or colon that parts the dateline from the first sentence; a page may break the line there.
HEAD = re.compile(r"(?P<head>[A-Z0-9][^\n:|~\"]{1,80}?)(?: ?-{1,2} ?(?=\S)| ?[:|~] |\n-{1,2}[\n ])")
# "BETUN. Bupati Malaka …", "SUMENEP. Penularan …"
STOPPED = re.compile(r"(?P<head>[A-Z][A-Z' -]{2,30})\. (?=[A-Z])")
# "Liputan6.com, Jakarta Pada Senin …"
UNPARTED = re.compile(r"(?P<outlet>[\w.]+\.(?:com|co|id|net)[\w.]*), ?(?=[A-Z])", re.IGNORECASE)
PART = re.compile(r"[^,()|/]+")
OUTLET = re.compile(r"\w\.(?:com|co|id|net|org)\b|\bANTARA\b", re.IGNORECASE)
PLAIN_WORD = re.compile(r"(?<![\w.])[a-z]+(?![\w.])")
LINES, REACH = 6, 700


def find_datelines(document: Document, gazetteer: Gazetteer) -> tuple[DatelineFact, ...]:
    """Read "LABUAN BAJO, KORANCONTOH.com - Polisi", "Batam (KANTOR) - Imigrasi", "KORANCONTOH.COM, MADIUN - Dua desa",
    "MEDAN, 2 Mei 2025 - Polda", "RADIO, Sintang: Imigrasi", "SUMENEP. Penularan", "Korancontoh.com, Kupang Pada Senin".

    Empty where no place is given, or one abroad. A dateline of Jakarta may be the newsroom's alone: it says less than any
    other place of the text.
    """
    for start in _line_starts(document.body):
        for begin, end in _parts(document.body, start, gazetteer):
            sure = document.body[begin:end].isupper() or OUTLET.search(document.body, start, start + 90) is not None
            fact = _fact(document, begin, end, gazetteer, sure)
            if fact is not None:
                return (fact,)
    return ()


def _line_starts(body: str) -> Iterator[int]:
    """Where the first lines begin: a headline, a stamp or a caption may stand before the one with the dateline."""
    start = 0
    for _ in range(LINES):
        yield start
        start = body.find("\n", start, REACH) + 1
        if start == 0:
            return


def _parts(body: str, start: int, gazetteer: Gazetteer) -> Iterator[tuple[int, int]]:
    """The parts of a dateline that could name its place: without plain words, between commas and brackets."""
    head = HEAD.match(body, start) or STOPPED.match(body, start)
    if head is not None and PLAIN_WORD.search(head["head"]) is None:
        for part in PART.finditer(body, start, head.end("head")):
            text = part.group()
            begin = part.start() + len(text) - len(text.lstrip())
            yield begin, part.start() + len(text.rstrip())
        return
    outlet = UNPARTED.match(body, start)
    hit = match_place(body, outlet.end(), gazetteer) if outlet is not None else None
    if hit is not None:
        yield hit.start, hit.end


def _fact(document: Document, begin: int, end: int, gazetteer: Gazetteer, sure: bool) -> DatelineFact | None:
    """The part as a place, where it is one from end to end; a kecamatan or village only where it is `sure` to be a dateline."""
    if end - begin < 3:
        return None
    hit = match_place(document.body, begin, gazetteer, districts=True)
    if hit is not None and hit.end == end:
        name, kind = hit.name, hit.qualifier
    elif hit is None or hit.end < end:
        name, kind = full_place(document.body[begin:end], gazetteer), ""
    else:
        return None
    full = f"{kind} {name}" if kind else name
    found = _region(full, gazetteer) or (_small_place(full, gazetteer) if sure else None)
    if found is None:
        return None
    regency, province = found
    return DatelineFact(document.mention(begin, end, "dateline"), full, regency, province)


def _region(name: str, gazetteer: Gazetteer) -> tuple[str | None, str] | None:
    """The regency's code, where the name is that of one alone, and the province, of a kabupaten, kota, province, office town."""
    codes = {regency.code for regency in gazetteer.regencies_named(name)}
    if not codes and (province := gazetteer.province_of(name)) is not None:
        return None, province.name
    office = gazetteer.office_named(f"Kantor Imigrasi {name}")
    if not codes and office is not None and office.regency_code:
        codes = {office.regency_code}
    return _of_codes(codes, gazetteer)


def _small_place(name: str, gazetteer: Gazetteer) -> tuple[str | None, str] | None:
    codes = {district.regency_code for district in gazetteer.districts_named(name)}
    return _of_codes(codes or {village.regency_code for village in gazetteer.villages_named(name)}, gazetteer)


def _of_codes(codes: set[str], gazetteer: Gazetteer) -> tuple[str | None, str] | None:
    provinces = {code[:2] for code in codes}
    if len(provinces) != 1:
        return None
    return (min(codes) if len(codes) == 1 else None), gazetteer.provinces[min(provinces)].name
