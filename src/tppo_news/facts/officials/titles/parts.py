"""Parts of titles that no table of title words knows: units before an office, factions, towns abroad, places before a rank."""

import re
from collections.abc import Mapping
from functools import cache

from tppo_news.facts.gazetteer import Gazetteer, place_key
from tppo_news.facts.offices.local import seat_at
from tppo_news.facts.offices.mention import OfficeMention
from tppo_news.facts.officials.people.names import match_name
from tppo_news.facts.officials.words.cues import HEAD_CUES
from tppo_news.facts.officials.words.ranks import match_rank
from tppo_news.facts.officials.words.words import TITLE_WORDS
from tppo_news.facts.places import RANK_WORDS, PlaceHit, free_place, match_place

MAX_UNIT_WORDS = 8
SHORTEST_PLACE = 3
PROVINCE_LETTERS = 3
INSTITUTION = re.compile(
    r"(?:(?:Set(?:da)?(?:kab|ko|prov|da)|Sekretariat Daerah)(?: (?:Provinsi|Kabupaten|Kota|Kab\.?)(?= ))?|"
    r"Sekretariat (?:Kota|Kabupaten)(?: Administrasi)?(?= [A-Z])|"
    r"(?:(?:Dewan Perwakilan Rakyat Daerah \()?DPRD\)?(?: (?:Provinsi|Kabupaten|Kota|Kab\.?)?)?|"
    r"(?:Dewan Perwakilan Rakyat \()?DPR\)?(?:[ -]?RI)?|(?:Majelis Perm?usyawaratan Rakyat \()?MPR\)?(?: RI)?|"
    r"DPD RI|DPRA|DPRK|DPRP|KPPU|DKPP|KY(?= [A-Z]|,| \()|"
    r"Badan (?!Usaha|Hukum|Koordinasi|Musyawarah|Permusyawaratan|Eksekutif|Legislasi|Anggaran|Pengurus)"
    r"[A-Z][a-z]+(?: (?:dan )?[A-Z][a-z]+){1,5}"
    r"(?= \(B[A-Za-z]{2,12}(?: [A-Z]\w+)?\)(?! Kem))|"
    r"(?:Kantor (?:Pelayanan Utama|Pengawasan dan Pelayanan)|KPU|KPP) Bea (?:dan )?Cukai(?: \([A-Z ]+\))?"
    r"(?: Tipe \w+(?: Pabean)?(?: [ABC]\b)?)?|"
    r"(?:KRI|KN|KAL|KP) [A-Z][a-z]+(?: [A-Z][a-z]+){0,3}[ -]+(?:[IVX]+-)?\d{3,4}|"
    r"(?-i:M[AK])(?= RI| [A-Z]|,| \()|(?:Mabes )?Polri|(?:Mabes )?TNI(?: A[DLU])?))(?:\b(?: RI\b)?|(?=[A-Z][a-z]{3}))"
)
# "Kepala Seksi Penyidikan lainnya, Budi Santoso": a second holder.
OTHER_HOLDER = re.compile(r" lain(?:nya)?(?=, [A-Z])")
BALINESE = re.compile(
    r"I (?:Gusti|Made|Nyoman|Ketut|Wayan|Komang|Nengah|Putu|Kadek|Dewa|Gede|Gde|Ngurah|Nengah|Gst|Dw|Kt|Md|Wyn|Ny)\b"
)
# "Anggota Komisi IX DPR RI Fraksi PDI Perjuangan", "dari Fraksi PKS"
_FACTION = re.compile(
    r"(?: Komisi (?:[IVX]+|[A-Z][a-z]+))?,? (?:(?:dari )?(?:Fraksi |F-)(?:Partai )?|dari (?:Partai )?)"
    r"(?:Demokrasi Indonesia Perjuangan|PDI[ -]?Perjuangan|PDI-?P|Golkar|Golongan Karya|Gerindra|Nas[Dd]em|PKB|PKS|PAN|"
    r"Demokrat|PPP|Hanura|PSI|Perindo|Gelora|Kebangkitan Bangsa|Keadilan Sejahtera|Amanat Nasional|"
    r"Persatuan Pembangunan)\b(?: \([A-Z]{2,5}(?:-?P)?\))?"
)
# "asal NTT", "dari Dapil Jawa Barat VIII"
_ORIGIN = re.compile(
    r",? (?:asal (?:(?:[Dd]apil|[Dd]aerah [Pp]emilihan) )?|"
    r"(?:dari )?(?:[Dd]apil|[Dd]aerah [Pp]emilihan(?: \([Dd]apil\))?) )(?=[A-Z])"
)
_NUMERAL_OF_ORIGIN = re.compile(r" [IVX]+\b")
# What names of units begin with, so that the words behind it are no person's.
UNIT_STARTS = frozenset(
    """
    akademi badan balai bandara biro dewan dinas direktorat ditjen divisi gugus inspektorat kantor kejaksaan kelompok komando
    komisi korps lembaga lldikti museum otoritas pangkalan pelabuhan perwakilan pos puskesmas pusat rsud rumah satgas satker
    stasiun sudin suku syahbandar taman uptd upt
    """.split()
)
_UNIT_OF_STATE = re.compile(
    r"\b(?:Balai|Badan|Dinas|Direktorat|Lembaga|Loka|Pusat|Kantor|Stasiun|Unit Pelaksana)"
    r"(?:,? (?:dan|serta|untuk|[A-Z][\w/-]*))* ?$"
)
_HIGHER = re.compile(r",? (?:[Kk]ecamatan|Kec\.?|[Kk]abupaten|Kab\.?|Kota) (?=[A-Z])|, (?=[A-Z])")
_PROVINCE_SHORT = re.compile(r" \([A-Z]\w+\)")
_PARTED = frozenset({",", "di", ", di", "bagi"})
_UNIT_WORD = re.compile(r"(?P<comma>,)? (?:(?:dan|serta|&|untuk|bagi|di|dari|terhadap|atas) )?(?=[A-Z\d])")
# "(BPJT)" of "Badan Pengatur Jalan Tol (BPJT) Kementerian Pekerjaan Umum"
_UNIT_SHORT = re.compile(r" \([A-Z]{2,}[\w ]{0,6}\)(?= [A-Z])")
_BEFORE_RANK = re.compile(r",? (?=[A-Z])")
_UNIT_PART = re.compile(r" [A-Z\d][\w/-]*")
_PLAIN_WORD = re.compile(r"[A-Z\d][\w/-]*")
# First words of titles that names of units contain as well.
_ENDS_A_UNIT = (HEAD_CUES - {"hukum", "humas", "staf", "tenaga", "pekerja", "komisioner", "pengawas", "analis"}) | (
    RANK_WORDS - {"haji"}
)


def unknown_unit(body: str, at: int, mentions: Mapping[int, OfficeMention], *, bare: bool) -> tuple[int, int] | None:
    """The end of a run of words that an office's own name follows, and where that name begins.

    "Gempa Bumi dan Tsunami" of "Direktur Gempa Bumi dan Tsunami BMKG"; `bare` means that the title has no other word.
    """
    end, words, linked = at, 0, False
    while words < MAX_UNIT_WORDS:
        if words and body.startswith(" (", end) and end + 2 in mentions:
            break
        short = _UNIT_SHORT.match(body, end) if words else None
        end = short.end() if short is not None else end
        step = _UNIT_WORD.match(body, end)
        if step is None or step.group() == ", di ":
            return None
        if (step.end() in mentions or INSTITUTION.match(body, step.end())) and not step.group("comma"):
            break
        word = _PLAIN_WORD.match(body, step.end())
        if word is None or word.group().lower() in _ENDS_A_UNIT:
            return None
        known = word.group().lower() in TITLE_WORDS or word.group().lower() in UNIT_STARTS
        linked = linked or known or step.group().strip(" ,") != "" or word.group().isupper()
        end, words = word.end(), words + 1
    if not words or words >= MAX_UNIT_WORDS or not (linked or bare):
        return None
    return end, end + (2 if body[end + 1] == "(" else 1)


def faction_end(body: str, at: int, gazetteer: Gazetteer) -> int:
    """The end of a faction or a constituency that stands here: "Fraksi PKS" behind "DPR RI", "asal NTT" behind "DPD RI"."""
    faction = _FACTION.match(body, at)
    at = faction.end() if faction else at
    origin = _ORIGIN.match(body, at)
    place = match_place(body, origin.end(), gazetteer) if origin else None
    if place is None:
        return at
    numeral = _NUMERAL_OF_ORIGIN.match(body, place.end)
    return numeral.end() if numeral else place.end


def higher_area_end(body: str, at: int, gazetteer: Gazetteer) -> int:
    """The end of what a village lies in: "Kecamatan Larantuka" of "Kepala Desa Mokantarak, Kecamatan Larantuka, Budi".

    A comma alone may part them: "Camat Gandapura, Bireuen, Rahman", or nothing: "Kades Loli Kec. Polen Kab. Blora, Rahman".
    """
    while (step := _HIGHER.match(body, at)) is not None:
        place = match_place(body, step.end(), gazetteer, districts=True)
        if place is None:
            break
        if not body.startswith(",", place.end) and (step.group() == ", " or not _goes_on(body, place.end, gazetteer)):
            break
        if step.group() == ", " and not _is_holder(body, place.end + 2, gazetteer):
            break
        at = place.end
    return at


@cache
def _provinces(gazetteer: Gazetteer) -> frozenset[str]:
    """What the names of provinces begin with, long and short, and the word for them."""
    names = [name for row in gazetteer.provinces.values() for name in (row.name, *row.aliases)]
    names += [alias for alias, place in gazetteer.place_aliases.items() if gazetteer.province_of(place) is not None]
    return frozenset(name[:PROVINCE_LETTERS].lower() for name in (*names, "Provinsi", "Propinsi", "Prov."))


def province_end(body: str, at: int, gazetteer: Gazetteer) -> int:
    """The end of the province behind an office's or an area's own place, where a name follows it.

    "Jawa Timur" of "Kepala Dinas Sosial Kabupaten Blitar, Jawa Timur, Budi Santoso", "Bupati Nias, Sumatera Utara (Sumut) Budi",
    and without a comma: "Kajari Blora Jateng Budi Santoso", "Kapolres Ngada NTT AKBP Budi Santoso".
    """
    parted = body.startswith(", ", at)
    begins = at + (2 if parted else 1)
    if not body.startswith((", ", " "), at) or body[begins : begins + PROVINCE_LETTERS].lower() not in _provinces(
        gazetteer
    ):
        return at
    place = match_place(body, begins, gazetteer)
    if place is None or gazetteer.province_of(place.name) is None:
        return at
    short = _PROVINCE_SHORT.match(body, place.end)
    past = short.end() if short is not None else place.end
    closed = body.startswith(", ", past) or ((short is not None or not parted) and body.startswith(" ", past))
    hit = match_name(body, past + (2 if body.startswith(", ", past) else 1), gazetteer) if closed else None
    return past if hit is not None and (parted or hit.rank is not None or " " in hit.name) else at


def town_end(body: str, at: int, gazetteer: Gazetteer) -> int:
    """The end of the town behind a unit's own place, where a rank follows it: "Kapolsek Lubuk Baja Batam Kompol Budi Santoso"."""
    if not body.startswith(" ", at) or not body[at + 1 : at + 2].isupper() or match_rank(body, at + 1)[1] is not None:
        return at
    place = match_place(body, at + 1, gazetteer)
    if place is None or not body.startswith((" ", ", "), place.end):
        return at
    return place.end if match_rank(body, place.end + (2 if body[place.end] == "," else 1))[1] is not None else at


def _goes_on(body: str, end: int, gazetteer: Gazetteer) -> bool:
    """Whether the next higher area follows without a comma, or the holder's name."""
    higher = _HIGHER.match(body, end)
    return (higher is not None and higher.group() != ", ") or (
        body.startswith(" ", end) and _is_holder(body, end + 1, gazetteer)
    )


def _is_holder(body: str, at: int, gazetteer: Gazetteer) -> bool:
    """Whether a person's name stands here, not the next place of a list."""
    hit = match_name(body, at, gazetteer)
    return hit is not None and not gazetteer.villages_named(hit.name) and not gazetteer.is_district(place_key(hit.name))


def post_at(body: str, at: int) -> PlaceHit | None:
    """The city of a consul or an ambassador: "Johor Bahru" of "Konjen RI Johor Bahru Budi Santoso"."""
    return seat_at(body, at + len("di ") if body.startswith("di ", at) else at)


def place_before_rank(body: str, at: int) -> PlaceHit | None:
    """Up to four words that no table has, right before a rank: "KSKP Merak" of "Kapolsek KSKP Merak AKP Budi"."""
    for limit in (1, 2, 3, 4):
        place = free_place(body, at, limit)
        if place is None or place.end - at < SHORTEST_PLACE:
            return None
        gap = _BEFORE_RANK.match(body, place.end)
        if gap is not None and match_rank(body, gap.end())[1] is not None:
            return place
    return None


def words_before_rank(body: str, at: int) -> int:
    """The end of a run of words and numbers that a rank follows: "XII/Tanjungpura" of "Kapendam XII/Tanjungpura Kolonel Inf"."""
    end = at
    for _ in range(MAX_UNIT_WORDS):
        gap = _BEFORE_RANK.match(body, end)
        if gap is not None and match_rank(body, gap.end())[1] is not None:
            return end
        word = _UNIT_PART.match(body, end)
        if word is None:
            break
        end = word.end()
    return at


def unit_before_rank(body: str, at: int, mentions: Mapping[int, OfficeMention]) -> int:
    """The end of words that no table has, between a title and the rank of its holder: "Rumah Sakit Bhayangkara" behind "Kepala"."""
    end = at
    for _ in range(MAX_UNIT_WORDS):
        gap = _BEFORE_RANK.match(body, end)
        if end > at and gap is not None and match_rank(body, gap.end())[1] is not None:
            return end
        step = _UNIT_WORD.match(body, end)
        word = _PLAIN_WORD.match(body, step.end()) if step is not None and step.group().strip() not in _PARTED else None
        if word is None or word.start() in mentions or word.group().lower() in _ENDS_A_UNIT:
            break
        end = word.end()
    return at


def is_title(text: str) -> bool:
    """ "Kasi Inteldakim", "Dirtipidter Bareskrim": a short form of the title itself."""
    first = text.split(" ")[0].lower()
    return first in HEAD_CUES or first in TITLE_WORDS


def is_explained(body: str, letters: str) -> bool:
    """Whether the text writes out these letters as a unit of the state: "Balai Besar … (BBPP)" for "Kepala BBPP"."""
    spot = body.find(f"({letters})") if letters[:2].isupper() and len(letters) > 2 and letters.isupper() else -1
    return spot > 0 and _UNIT_OF_STATE.search(body, max(0, spot - 120), spot) is not None
