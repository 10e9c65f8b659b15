"""Bodies of the state: those of the table, and ministries and national agencies that no table has yet."""

import re
from collections.abc import Mapping, Sequence
from functools import cache

from tppo_news.facts.gazetteer import Body, Gazetteer, place_key
from tppo_news.facts.offices.mention import OfficeMention
from tppo_news.facts.places import PlaceHit, is_foreign, match_place

_REPUBLIC = re.compile(r" (?:RI\b|Republik Indonesia\b)")
_SHORT = re.compile(r" ?\(([A-Z][\w ./-]{1,30})\)")
LONGEST_INITIALS = 3
# "MK (33)", "MA, 41 tahun"; "berinisial AS, MK, dan BI", "tersangka MK"
_AGE = re.compile(r" ?\(\d{1,2}(?: ?(?:tahun|thn?))?\)|, ?\(?\d{2} tahun")
_INITIALS_BEFORE = re.compile(
    r"\b(?:(?:ber)?inisial|tersangka|terdakwa|korban|pelaku|terduga|bernama|saudara|atas nama|alias)(?: utama)? "
    r"(?:[A-Z]{1,4}(?: \(\d+\))?(?:,| dan|, dan| serta) )*$"
)
_FORMER = re.compile(r"(?<=P2MI)/BP2MI\b")
_HARBOUR_POLICE = re.compile(r"[Pp]olsek (?:Kawasan )?KKP\b")
_BEFORE_PLACE = re.compile(r" (?:(?:Provinsi|Perwakilan|Wilayah) (?=[A-Z]))?")
_BRACKET = re.compile(r"\) ")
# "P4MI (Pos Pelayanan Penempatan dan Pelindungan) Batam"
_EXPLAINED = re.compile(r" \([A-Z][a-z]+ [^()\n]{4,90}\) (?=[A-Z])")
# Ministries that have an office in every province, which the press calls by the ministry's name: "Kemenkumham Jatim".
_REGION_GROUPS = {
    "Kementerian Hukum dan HAM": "kanwil_hukum", "Kementerian Hukum": "kanwil_hukum", "Kementerian HAM": "kanwil_ham",
    "Kementerian Agama": "kanwil_agama",
}  # fmt: skip
# "tim SAR Banyuwangi", "operasi SAR": who searches, of whatever unit
_SEARCHERS = re.compile(
    r"\b(?:tim|relawan|anggota|potensi|operasi|posko|petugas|unsur|satgas|personel) $", re.IGNORECASE
)
# Lands abroad that are no countries.
_FAR_LAND = re.compile(r" (?:di )?(?:Jalur )?(?:Gaza|Hamas|Tepi Barat|Palestina|Taliban|Somaliland)\b")
_RUN = r"[A-Z][\w/-]*(?:(?:,? (?:dan|serta|&))? [A-Z][\w/-]*|, [A-Z][\w/-]*){0,9}"
_MINISTRY = re.compile(rf"(?P<name>Kement?erian {_RUN}) ?\((?P<short>K[\w ./-]{{2,24}}|[A-Z/]{{2,12}})\)")
_MINISTRY_BY_LETTERS = re.compile(r"(?P<name>Kementerian (?P<short>[A-Z\d]{3,}(?:/[A-Z]+)?))(?![\w/])")
_COORDINATOR = re.compile(
    r"Kement?erian Koordinator(?: Bidang)? (?P<field>Perekonomian|Pangan|Pemberdayaan Masyarakat|Politik dan Keamanan|"
    r"Infrastruktur dan Pembangunan Kewilayahan|Kemaritiman(?: dan Investasi)?|PMK|Polkam|Polhukam)\b"
)
# An agency for migrant workers under a name that no row has, with the letters behind it or by what it is and sees to.
_MIGRANT_AGENCY = re.compile(
    r"(?P<make>Badan|Balai(?: Besar)?|Pos)(?:,? (?:dan |& )?(?:Pelayanan|Penempatan|Pe(?:r)?lindungan|Nasional))+"
    r",? (?:dan )?(?:Pekerja Migran(?: Indonesia)?|PMI\b)(?: ?[(\[](?P<short>BP2MI|BP3MI|P4MI)[)\]])?"
)
_LAST_COMMA = re.compile(r",? (dan )(?=\w+(?: \w+)?$)")
# "Badan Pangan Nasional (Bapanas)"; "Badan Hukum Nasional" is none.
_AGENCY = re.compile(
    r"(?P<name>Badan (?!Usaha|Hukum|Eksekutif|Kerja|Koordinasi)(?:[A-Z][\w/-]* (?:dan )?){1,5}Nasional) ?"
    r"\((?P<short>[A-Z][\w]{2,9})\)"
)


def past_short(body: str, place: PlaceHit, gazetteer: Gazetteer) -> int:
    """The end of the mention behind a short form of its own place: "Sumatera Utara (Sumut)"."""
    short = _SHORT.match(body, place.end)
    if short is None:
        return place.end
    province = gazetteer.province_of(short.group(1))
    same = province is not None and province == gazetteer.province_of(place.name)
    return short.end() if same or gazetteer.place_aliases.get(place_key(short.group(1))) == place.name else place.end


def spelling_pattern(spellings: Sequence[str]) -> re.Pattern[str]:
    """One pattern for spellings of bodies that begin with one word, tried in their order.

    Initials count as they are written; a single word needs its capital; longer names stand in any case and with any commas.
    """
    return re.compile(rf"(?:{'|'.join(map(_spelling_source, spellings))})(?![^\W_])")


def _spelling_source(spelling: str) -> str:
    if " " in spelling:
        return f"(?i:{re.escape(spelling.replace(',', '')).replace(chr(92) + ' ', ',? ')})"
    if sum(map(str.isupper, spelling)) > 1:
        return re.escape(spelling)
    return f"{re.escape(spelling[0].upper())}(?i:{re.escape(spelling[1:])})"


def read_body(body: str, start: int, spellings: re.Pattern[str], gazetteer: Gazetteer) -> OfficeMention | None:
    """A body of the table: "Kementerian Luar Negeri (Kemlu) RI", "BP3MI Sumatera Utara (Sumut)", "BNN Lampung Selatan"."""
    match = spellings.match(body, start)
    if match is None or _is_other(body, match):
        return None
    end = _past_republic(body, match.end())
    if _FAR_LAND.match(body, end):
        return None
    if is_foreign(body, end + 1) and not gazetteer.is_place(place_key(body[end : end + 12].split(" ")[0])):
        return None
    return _placed_body(body, start, end, _by_bracket(body, match, gazetteer), gazetteer)


def _by_bracket(body: str, match: re.Match[str], gazetteer: Gazetteer) -> Body:
    """The row of the spelling, or that of the letters behind it: a "Badan Pelindungan … (BP3MI)" of a province is its BP3MI."""
    row = _known(match.group(), gazetteer)
    short = _SHORT.match(body, match.end()) if row.kind == "migrant_agency" else None
    lettered = gazetteer.bodies.get(short.group(1)) if short is not None else None
    return lettered if lettered is not None and lettered.kind == row.kind and lettered.name != row.name else row


def _is_other(body: str, match: re.Match[str]) -> bool:
    """Whether the letters are somebody's initials, "tersangka MK (33)", or a part of a title or of another office's name."""
    text = match.group()
    if body.endswith("Kakanwil ", 0, match.start()) and text.startswith("Ditjen"):
        return True
    if text.isupper() and len(text) <= LONGEST_INITIALS:
        before = body[max(0, match.start() - 60) : match.start()]
        if _AGE.match(body, match.end()) or _INITIALS_BEFORE.search(before):
            return True
    if text == "KKP":
        bracketed = body.startswith("(", match.start() - 1)
        near = body[max(0, match.start() - 40) : match.start()]
        return (bracketed and "Kelautan" not in near) or _HARBOUR_POLICE.search(body) is not None
    if text == "Kemenag":
        return body.endswith("Kantor ", 0, match.start())
    if text == "SAR":
        return _SEARCHERS.search(body, max(0, match.start() - 24), match.start()) is not None
    if text == "KPU":
        return body.startswith((" Bea", " BC"), match.end())
    return text == "Kominfo" and ("Diskominfo" in body or "Dinas Komunikasi" in body)


def _known(text: str, gazetteer: Gazetteer) -> Body:
    """The row of the table that this spelling is of, whatever its capitals, "Kementrian" as "Kementerian"."""
    row = gazetteer.bodies.get(text)
    return row or _by_small_letters(gazetteer)[_levelled(text).replace("kementrian", "kementerian")]


def _levelled(spelling: str) -> str:
    return spelling.lower().replace(",", "")


@cache
def _by_small_letters(gazetteer: Gazetteer) -> Mapping[str, Body]:
    return {_levelled(spelling): row for spelling, row in reversed([*gazetteer.bodies.items()])}


def _placed_body(body: str, start: int, end: int, known: Body, gazetteer: Gazetteer) -> OfficeMention | None:
    place = None
    if known.place_rule != "none":
        at = _BEFORE_PLACE.match(body, end)
        if at is None and body.startswith("(", start - 1) and body.startswith(") ", end):
            at = _BRACKET.match(body, end)
        at = _EXPLAINED.match(body, end) or at
        place = match_place(body, at.end(), gazetteer) if at else None
        if place is None and known.place_rule == "required":
            return None
    rule = f"office.body.{known.kind}"
    name = known.written_name or known.name
    group = known.name.lower()
    if place is not None and known.name in _REGION_GROUPS:
        if re.search(r"\bKakanwil $", body[max(0, start - 9) : start]):
            return None
        head = f"Kantor Wilayah {known.name}" if gazetteer.province_of(place.name) else known.name
        end = past_short(body, place, gazetteer)
        group = _REGION_GROUPS[known.name] if head != known.name else group
        return OfficeMention(start, end, rule, group, known.kind, head, place)
    if place is not None:
        return OfficeMention(start, past_short(body, place, gazetteer), rule, group, known.kind, name, place)
    return OfficeMention(start, end, rule, group, known.kind, name, None)


def _past_republic(body: str, end: int) -> int:
    """The end behind "(Kemlu)", "RI", "Republik Indonesia (Kemlu RI)" and the like, and behind the old name in "KP2MI/BP2MI"."""
    former = _FORMER.match(body, end)
    end = former.end() if former is not None else end
    for pattern in (_SHORT, _REPUBLIC, _SHORT):
        more = pattern.match(body, end)
        if more is not None:
            end = more.end()
    return end


def read_migrant_agency(body: str, start: int, gazetteer: Gazetteer) -> OfficeMention | None:
    """An agency for migrant workers whose name the text has its own way.

    "Badan Pelayanan Pelindungan Pekerja Migran Indonesia (BP3MI) Aceh", "Balai Besar Pelindungan PMI Bali",
    "Badan Perlindungan dan Penempatan Pekerja Migran Indonesia (BP2MI)", "Balai Pelayanan dan Pelindungan Pekerja Migran NTB".
    """
    match = _MIGRANT_AGENCY.match(body, start)
    if match is None:
        return None
    posted = "P4MI" if match["make"] == "Pos" else "BP3MI"
    served = "Pelayanan" in match.group() or match["make"].startswith("Balai")
    known = gazetteer.bodies[match["short"] or (posted if served else "BP2MI")]
    return _placed_body(body, start, match.end(), known, gazetteer)


def read_unknown_body(body: str, start: int, gazetteer: Gazetteer) -> OfficeMention | None:
    """A body that no table has, whose short form in brackets tells where its name ends.

    "Kementerian Ekonomi Kreatif (Kemenekraf)", "Kementerian PKP", "Kementerian Koordinator Perekonomian",
    "Badan Pangan Nasional (Bapanas)".
    """
    coordinator = _COORDINATOR.match(body, start)
    if coordinator is not None:
        name = f"Kementerian Koordinator Bidang {coordinator['field']}"
        end = _past_republic(body, coordinator.end())
        return OfficeMention(start, end, "office.body.ministry", name.lower(), "ministry", name, None)
    match = _MINISTRY.match(body, start) or _AGENCY.match(body, start) or _MINISTRY_BY_LETTERS.match(body, start)
    if match is None or _FAR_LAND.match(body, match.end()) or is_foreign(body, match.end() + 1):
        return None
    name, short = match["name"], match["short"]
    kind = "ministry" if name.startswith("Kem") else "other"
    known = gazetteer.bodies.get(short) or gazetteer.bodies.get(_LAST_COMMA.sub(r", \1", name))
    letters = re.sub(r"^kemen(?:terian)? ?", "", short.lower())
    group = known.name.lower() if known is not None else f"{kind} {letters}"
    end = _past_republic(body, match.end())
    return OfficeMention(start, end, f"office.body.{kind}", group, kind, name, None)
