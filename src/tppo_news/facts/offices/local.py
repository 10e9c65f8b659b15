"""Offices whose name is a phrase: Dinas and Badan of a regency, embassies, task forces."""

import re
from dataclasses import dataclass

from tppo_news.facts.gazetteer import Gazetteer
from tppo_news.facts.places import HEADLINE_WORDS, RANK_WORDS, PlaceHit, free_place, match_place

MAX_WORDS = 14
_STEP = re.compile(r",? ?(?:(?:dan|serta|&) |(?<= ))(?=[A-Z])|,? (?=[A-Z])|/(?=[A-Z])")
_PART = re.compile(r"[A-Z][\w'/-]*|\d[A-Z]\w*")
# "Badan Usaha Milik Negara", "Badan Permusyawaratan Desa": bodies, but no offices of a region.
_NO_OFFICE = re.compile(
    r" (?:Usaha|Layanan|Kerja ?[Ss]ama|Kemakmuran|Musyawarah|Hukum|"
    r"Pengurus|Eksekutif|Anggaran|Legislasi|Pembentukan Peraturan|Urusan Logistik|Permusyawaratan|Pekerja|Otonom)\b"
)
_GOVERNMENT = re.compile(r"(?:Pem(kab|kot|prov)|Pemerintah(?:an)? (Kab|Kot|Prov)(?:upaten|a|insi)(?: \(Pem\w+\))?) ")
_GOVERNED = {"kab": "Kabupaten", "kot": "Kota", "prov": "Provinsi"}
# "Rumah Dinas Bupati Agam": a house, no unit.
_LEADER = re.compile(r" (?:Bupati|Gubernur|Wali ?[Kk]ota|Camat|Kapol\w+|Sekda)\b")
# The title of the next person in a list: "Kepala Dinas Sosial, Siti Aminah, dan Kapolres Malang"
_HOLDER = re.compile(
    r"(?:(?:Wa)?Ka(?:pol|sat|bid|bag|kan|nit|jar|lap)\w*|Dan(?:dim|ramil|lanal)|Kasi|Kasi\w{3,}|Kepala|Ketua|Bupati|Camat|Lurah)$"
)
_OTHER_UNIT = re.compile(
    r"(?:Badan|Dinas|Kantor|Kejaksaan|Pengadilan|Dis(?:duk|nak|dik|pen)\w+|Din(?:sos|kes)\w*|Bape(?:nda|mperda)|"
    r"Pol(?:res|da|sek)\w*)$"
)
_GATES = {"Bandara": "Polresta", "Pelabuhan": "Polres"}
# "Kepala Dinas (Kadis) Sosial Blora": the title in short, in the middle of the name.
_HEADED = re.compile(r" \((?:Kadis|Kadin|Kaban)\w*\)(?= [A-Z])")
_SHORT = re.compile(r" ?\(([A-Z][\w ./&-]{1,24})\)")
_EMBASSY = re.compile(
    r"(?:(KBRI|Kedutaan Besar (?:Republik Indonesia|RI|Indonesia)(?: *[(\[]KBRI[)\]])?)"
    r"|(KJRI|(?:Konsulat|Konjen) Jenderal (?:Republik Indonesia|RI|Indonesia)(?: *\(KJRI\))?)"
    r"|(KDEI|Kantor Dagang (?:dan )?Ekonomi Indonesia(?: *\(KDEI\))?)"
    r"|(Konsulat (?:Republik Indonesia|RI)(?: *\(KRI\))?))(?: di| untuk)? (?=[A-Z])"
)
LONG_CITIES = re.compile(
    r"(?:Kuala Lumpur|Kota Kinabalu|Ph?(?:n?om|onm)h? ?[Pp]enh|Johor Bahru|Abu Dhabi|Hong Kong|Los Angeles|New York|San Francisco|"
    r"Den Haag|New Delhi|"
    r"Bandar Seri Begawan|Addis Ababa|Buenos Aires|Dar es Salaam|Port Moresby|Sri Lanka|Ho Chi Minh|Cape Town|"
    r"Arab Saudi|Korea Selatan|"
    r"Alor Setar|Davao City|Washington DC)\b"
)
# Seats of consulates, whose names are one word.
POST_CITIES = (
    "Penang", "Kuching", "Tawau", "Jeddah", "Jedah", "Dubai", "Istanbul", "Mumbai", "Guangzhou", "Shanghai", "Osaka", "Sydney",
    "Melbourne", "Perth", "Darwin", "Noumea", "Frankfurt", "Hamburg", "Marseille", "Houston", "Chicago", "Toronto", "Vancouver",
    "Karachi", "Songkhla", "Vanimo", "Hongkong",
)  # fmt: skip
_PHNOM_PENH = re.compile(r"Ph?(?:n?om|onm)h? ?[Pp]enh")
# A post is called after its city or its country: one unit.
SEATS = {
    "Kamboja": "Phnom Penh", "Myanmar": "Yangon", "Thailand": "Bangkok", "Malaysia": "Kuala Lumpur", "Filipina": "Manila",
    "Vietnam": "Hanoi", "Laos": "Vientiane", "Singapura": "Singapura", "Arab Saudi": "Riyadh", "Yordania": "Amman",
    "Jepang": "Tokyo", "Korea Selatan": "Seoul", "Turki": "Ankara", "Suriah": "Damaskus", "Brunei": "Bandar Seri Begawan",
    "Tiongkok": "Beijing", "China": "Beijing", "Cina": "Beijing", "Iran": "Teheran", "Irak": "Baghdad", "Libya": "Tripoli",
    "Jerman": "Berlin", "Mesir": "Kairo", "Qatar": "Doha", "Oman": "Muscat", "Lebanon": "Beirut", "Sudan": "Khartoum",
}  # fmt: skip
CITIES = {"KL": "Kuala Lumpur"}
_SEAT = re.compile(
    rf"{LONG_CITIES.pattern}|(?:{'|'.join(sorted({*POST_CITIES, *SEATS.values()}, key=len, reverse=True))})\b"
)
_TASK_FORCE = re.compile(
    r"(?P<head>(?i:(?:Gugus Tugas|Satgas|Satuan Tugas)(?: *\((?:Satgas|GT)\))?(?:,? (?:dan |& )?(?:Pencegahan|Penanganan|"
    r"Pemberantasan|"
    r"Penanggulangan|Daerah))*(?: (?:(?:PP[- ])?TPPO|Tindak Pidana Perdagangan Orang|Perdagangan Orang|"
    r"Anti TPPO))(?: *\([^)]{2,20}\))?"
    r"(?: dan TPPM)?))(?: di)? (?=[A-Z])"
)


@dataclass(frozen=True, slots=True)
class LocalHit:
    """A phrase read as an office: where it ends, its name without the place, and the short name it gives itself."""

    end: int
    head: str
    kind: str
    place: PlaceHit | None
    short: str | None = None


def read_department(body: str, start: int, gazetteer: Gazetteer) -> LocalHit | None:
    """ "Dinas Tenaga Kerja Kabupaten Malang", "Badan Kesatuan Bangsa dan Politik (Bakesbangpol) Blora"; needs its place."""
    first = _PART.match(body, start)
    if first is None or _NO_OFFICE.match(body, first.end()) or _LEADER.match(body, first.end()):
        return None
    headed = _HEADED.match(body, first.end())
    end, parts, short = headed.end() if headed else first.end(), 1, None
    while parts < MAX_WORDS:
        given = _SHORT.match(body, end)
        head_end = end
        if given is not None and short is None:
            short, end = given.group(1), given.end()
        step = _STEP.match(body, end)
        if step is None or (step.group().startswith(",") and (given is not None or parts == 1)):
            return _unplaced(body, start, given, short)
        if parts > 1:
            place = _place_of_department(body, step.end(), gazetteer)
            if place is not None and ("," not in step.group() or place.qualifier):
                head = body[start : given.start() if given else head_end]
                return LocalHit(place.end, _without_short(head), _department_kind(head), place, short)
        part = _PART.match(body, step.end())
        if part is None or part.group().lower() in RANK_WORDS:
            return None
        if part.group().lower() in HEADLINE_WORDS and not body.startswith("Satu Pintu", part.start()):
            return None
        if (_OTHER_UNIT.match(part.group()) and end > start + len("Suku")) or _HOLDER.match(part.group()):
            return None
        end, parts = part.end(), parts + 1
    return None


def _unplaced(body: str, start: int, given: re.Match[str] | None, short: str | None) -> LocalHit | None:
    """A department whose short form in brackets ends its name: "Dinas … (DPMPPA) setempat"; its place may stand with that."""
    if given is None or short is None or not re.match(r"D[a-z]*[A-Z\d]{2,}|Dis|Din", short):
        return None
    head = body[start : given.start()]
    return LocalHit(given.end(), head, _department_kind(head), None, short)


def _place_of_department(body: str, at: int, gazetteer: Gazetteer) -> PlaceHit | None:
    """ "Kabupaten Malang", "Malang", and "Pemkab Klaten" as "Kabupaten Klaten"."""
    government = _GOVERNMENT.match(body, at)
    place = match_place(body, government.end() if government else at, gazetteer)
    if government is None or place is None:
        return place
    return place._replace(qualifier=_GOVERNED[(government.group(1) or government.group(2)).lower()])


def _without_short(head: str) -> str:
    return re.sub(r" ?\([^)]*\)", "", head).strip()


def _department_kind(head: str) -> str:
    return "labour" if re.search(r"tenaga ?kerja|ketenagakerjaan|naker", head, re.IGNORECASE) else "local_government"


def at_airport(place: PlaceHit, gazetteer: Gazetteer) -> PlaceHit:
    """The airport or harbour that police are called after by its name alone: "Polresta Soetta", "Polres Tanjung Perak"."""
    if gazetteer.regencies_named(place.name):
        return place
    names = {f"{gate} {place.name}": f"{make} {gate} {place.name}" for gate, make in _GATES.items()}
    name = next((name for name, office in names.items() if gazetteer.office_named(office) is not None), None)
    return place if name is None else place._replace(name=name)


def seat_at(body: str, at: int) -> PlaceHit | None:
    """The city of a post that stands here: "Phnom Penh", "Bangkok", "Johor Bahru"."""
    match = _SEAT.match(body, at)
    return PlaceHit(at, match.end(), _city(match.group()), "", True) if match else None


def _city(name: str) -> str:
    """The city as it is spelt in full: "Pnom Penh" is Phnom Penh."""
    return "Phnom Penh" if _PHNOM_PENH.fullmatch(name) else name


def read_embassy(body: str, start: int) -> LocalHit | None:
    """ "KBRI Phnom Penh", "Kedutaan Besar Republik Indonesia (KBRI) di Bangkok", "KJRI Johor Bahru", "KBRI di Kamboja"; needs
    its city or its country."""
    match = _EMBASSY.match(body, start)
    if match is None:
        return None
    head = ("KBRI", "KJRI", "KDEI", "Konsulat RI")[(match.lastindex or 1) - 1]
    city = LONG_CITIES.match(body, match.end())
    place = (
        PlaceHit(match.end(), city.end(), _city(city.group()), "", True) if city else free_place(body, match.end(), 1)
    )
    if place is not None and place.name.endswith("kan"):
        return None
    if place is None:
        country = re.compile(r"[A-Z]\w+").match(body, match.end())
        if country is None or country.group() not in SEATS:
            return None
        place = PlaceHit(match.end(), country.end(), country.group(), "", True)
    return LocalHit(place.end, head, "embassy", place._replace(name=CITIES.get(place.name, place.name), known=True))


def read_task_force(body: str, start: int, gazetteer: Gazetteer) -> LocalHit | None:
    """ "Gugus Tugas TPPO Kabupaten Cianjur", "Satgas TPPO NTT"; needs its place, else it is a part of the police.

    In small letters, "gugus tugas pencegahan TPPO di Kabupaten Cianjur", the place needs its kind.
    """
    match = _TASK_FORCE.match(body, start)
    place = match_place(body, match.end(), gazetteer) if match else None
    if match is None or place is None or (body[start].islower() and not place.qualifier):
        return None
    return LocalHit(place.end, _task_force_name(_without_short(match.group("head"))), "task_force", place)


def _task_force_name(name: str) -> str:
    """ "Satgas TPPO" of "Satuan Tugas Tindak Pidana Perdagangan Orang", as all call it; a Gugus Tugas keeps its long name."""
    short = re.sub(r"satuan tugas", "Satgas", name, flags=re.IGNORECASE)
    if not short.lower().startswith("satgas"):
        return _capitalised(name)
    return _capitalised(re.sub(r"(?:Tindak Pidana )?Perdagangan Orang", "TPPO", short, flags=re.IGNORECASE))


def _capitalised(name: str) -> str:
    """The name of a unit with its capitals: "gugus tugas pencegahan dan penanganan TPPO"."""
    return " ".join(w if w == "dan" or not w.islower() else w.capitalize() for w in name.split(" "))
