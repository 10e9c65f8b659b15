"""How the units with a place are written: one pattern per family, matched where its first word stands.

Each pattern ends where the place begins. The families share one shape, so the reader of a text (mentions.py)
needs no code of its own for any of them.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal

PlaceRule = Literal["known", "district", "free", "quarter"]


@dataclass(frozen=True, slots=True)
class Family:
    """Units of one make: what they are called in full, and what place they may carry.

    `group` is what two mentions must share, beside the place, to be one unit.
    """

    rule: str
    group: str
    kind: str
    pattern: re.Pattern[str]
    head: Callable[[re.Match[str]], str]
    place: PlaceRule
    bare: bool = False
    """Whether a mention without a place ("Polda") stands for a unit named elsewhere in the text."""


def fixed_head(name: str) -> Callable[[re.Match[str]], str]:
    """The `head` of a family that has one name only."""
    return lambda _match: name


def spaced_pattern(source: str) -> re.Pattern[str]:
    """The pattern in any case, over a body whose words are parted by single blanks; a line break ends a mention.

    A short form in brackets stands in square ones as well: "Kejaksaan Negeri [Kejari] Manggarai".
    """
    return re.compile(source.replace(r"\(", r"[(\[]").replace(r"\)", r"[)\]]"), re.IGNORECASE)


# The police of a harbour by the letters of its name: "Polsek KKP Batam", "Polsek KSKP Merak".
PORTS = "KKP|KPPP|KP3|KSKP|KPL|KPYS"
_CLASS_WORDS = (
    r"(?P<class>(?:Non[ -]?)?TPI (?:Kelas|Klas|Kls\.?) ?(?:III|II|I|1|2|3)\b|"
    r"(?:(?:Kelas|Klas|Kls\.?) ?(?:III|II|I|1|2|3|satu|dua|tiga)(?: ?[AB])?\b)(?: Khusus)?"
    r"(?: (?:Non[ -]?)?(?:TPI\b|Tempat Pemeriksaan Imigrasi(?: \(TPI\))?))?"
    r"|Khusus (?:Non[ -]?)?TPI\b|Khusus(?= [A-Z])|(?:Non[ -]?)?TPI\b)"
)
_CLASS = rf"(?: *,? *{_CLASS_WORDS})?"
# "Kantor Imigrasi Blora Kelas II TPI": the class behind the place.
CLASS_BEHIND = spaced_pattern(rf",? {_CLASS_WORDS}")


def _immigration_head(match: re.Match[str]) -> str:
    return "Kantor Imigrasi Khusus" if match.group().lower().startswith("kanimsus") else "Kantor Imigrasi"


def _region_head(match: re.Match[str]) -> str:
    long = re.search(r"ditjen|direktorat", match.group(), re.IGNORECASE)
    return "Kantor Wilayah Direktorat Jenderal Imigrasi" if long else "Kantor Wilayah Imigrasi"


def _rights_region_head(match: re.Match[str]) -> str:
    if re.search(r"asasi", match.group(), re.IGNORECASE):
        return "Kantor Wilayah Kementerian Hukum dan Hak Asasi Manusia"
    if re.search(r"ham\b", match.group(), re.IGNORECASE):
        return "Kantor Wilayah Kementerian Hukum dan HAM"
    return "Kantor Wilayah Kementerian Hukum"


def _unit_head(match: re.Match[str]) -> str:
    """The unit as the text calls it, in capitals: "Unit Kerja Keimigrasian", "UKK Imigrasi", "UKK"."""
    name = re.sub(r" *[(\[](?:UKK|ULP)[)\]]|(?: Kelas I)?(?: di)?$", "", match.group().strip())
    return name.title() if name.islower() else name


def _police_head(match: re.Match[str]) -> str:
    text = re.sub(r"[(\[][^)\]]*[)\]]|^ma(?=p)|^sat\w+ ", "", match.group().lower())
    if "besar" in text or "tabes" in text:
        return "Polrestabes"
    if "metro" in text or "polrestro" in text:
        return "Polres Metro"
    return "Polresta" if re.search(r"polresta|polres ?ta\b|resort? kota", text) else "Polres"


def _local_police_head(match: re.Match[str]) -> str:
    head = "Polsek Metro" if "metro" in match.group().lower() else "Polsek"
    return head + (match["port"] or "")


def court_head(match: re.Match[str]) -> str:
    """ "Pengadilan Tindak Pidana Korupsi" of "Pengadilan Tindak Pidana Korupsi (Tipikor)"."""
    words = re.sub(r" *[(\[][^)\]]*[)\]]", "", match.group()).strip().split(" ")
    return " ".join(word if re.search(r"\d", word) else word.title() for word in words)


LAW_FAMILIES: tuple[Family, ...] = (
    Family(
        # "Kantor Imigrasi (Kanim) Kelas II TPI Singaraja", "Kanim Jaktim", "Kantor Imigarasi Klas I Malang"
        "office.immigration",
        "kanim",
        "immigration",
        spaced_pattern(
            r"(?:Kantor (?:Ke)?(?:Imigrasi|Imigarasi|Imigrsi|Imigrasian)(?: *\((?:Ka)?kanim\))?|Kanimsus|Kanim)(?: RI\b|"
            r" Republik Indonesia)?" + _CLASS + r"(?: di)? ?"
        ),
        _immigration_head,
        "known",
        bare=True,
    ),
    Family(
        # "Imigrasi Jaktim", "imigrasi dumai", "Imigrasi Kelas I TPI Malang", "Imigrasi Sultra"
        "office.immigration_short",
        "kanim",
        "immigration",
        spaced_pattern(r"(?:Imigrasi|Imigarasi|Keimigrasian)" + _CLASS + " "),
        fixed_head("Kantor Imigrasi"),
        "known",
    ),
    Family(
        # "Kantor Wilayah (Kanwil) Direktorat Jenderal Imigrasi Aceh", "Kanwil Ditjenim Bali", "Kanwil Imigrasi DKI"
        "office.immigration_region",
        "kanwil_imigrasi",
        "immigration_region",
        spaced_pattern(
            r"(?:Kantor Wilayah(?: *\((?:Ka)?kanwil\))?|Kanwil) (?:(?:Direktorat Jenderal|Direktorat Jendral|Ditjen|"
            r"Dirjen)(?: *\([^)]{2,30}\))? )?"
            r"(?:Imigrasi|Ditjenim)(?: *\([^)]{2,30}\))?(?: Kemenimipas)?(?: Provinsi)? ?"
        ),
        _region_head,
        "known",
        bare=True,
    ),
    Family(
        # "Kantor Wilayah Kementerian Hukum dan HAM Jawa Timur", "Kanwil Kemenkumham Jatim"
        "office.rights_region",
        "kanwil_hukum",
        "ministry",
        spaced_pattern(
            r"(?:Kantor Wilayah(?: *\((?:Ka)?kanwil\))?|Kanwil) (?:Kementerian Hukum(?: (?:dan|&) (?:HAM|"
            r"Hak Asasi Manusia))?|Kemenkum ?HAM|Kemenkum)"
            r"(?: *\([^)]{2,30}\))?(?: RI\b)?(?: Provinsi)? ?"
        ),
        _rights_region_head,
        "known",
        bare=True,
    ),
    Family(
        # "Kanwil Kemenag Jawa Timur", "Kantor Wilayah Kementerian Agama Bali"
        "office.religion_region",
        "kanwil_agama",
        "ministry",
        spaced_pattern(r"(?:Kantor Wilayah|Kanwil) (?:Kementerian Agama|Kemenag)(?: *\([^)]{2,30}\))? ?"),
        fixed_head("Kantor Wilayah Kementerian Agama"),
        "known",
    ),
    Family(
        # "Rumah Detensi Imigrasi (Rudenim) Makassar", "Rudenim Denpasar": each by the name that the text gives it
        "office.detention",
        "rudenim",
        "immigration",
        spaced_pattern(r"(?:Rumah Detensi Imigrasi(?: *\(Rudenim\))?|Rudenim)(?: Pusat)?(?: Kelas I)?(?: Kota)? ?"),
        lambda match: (
            ("Rumah Detensi Imigrasi" if match.group().lower().startswith("rumah") else "Rudenim")
            + (" Pusat" if " Pusat" in match.group() else "")
        ),
        "known",
        bare=True,
    ),
    Family(
        # "Unit Kerja Keimigrasian (UKK) Garut", "UKK Imigrasi Cianjur", "Unit Layanan Paspor (ULP) Bekasi", "ULP Imigrasi Rungkut"
        "office.unit",
        "ukk",
        "immigration",
        spaced_pattern(
            r"(?:Unit Kerja (?:Ke|Kantor )?imigrasi(?:an)?(?: *\(UKK\))?|Unit Kerja Kantor(?: *\(UKK\)) Imigrasi|"
            r"Unit Layanan Paspor(?: *\(ULP\))?|(?-i:UKK|ULP)(?: Imigrasi| Keimigrasian)?)(?: Kelas I)?(?: di)? "
        ),
        _unit_head,
        "known",
        bare=True,
    ),
    Family(
        # "Polda Jateng", "Kepolisian Daerah (Polda) Jawa Tengah", "Mapolda Kaltim"
        "office.regional_police",
        "polda",
        "police",
        spaced_pattern(
            r"(?:Mapolda|Polda|(?:Markas )?Kepolisian Daerah(?: *\((?:\w+ )?(?:Ka)?polda\))?)(?: Provinsi)? ?"
        ),
        fixed_head("Polda"),
        "known",
        bare=True,
    ),
    Family(
        # "Polres Malang", "Polresta Sidoarjo", "Polrestabes Surabaya", "Polres Metro Tangerang Kota", "Kepolisian Resor Ngada"
        "office.police",
        "polres",
        "police",
        spaced_pattern(
            r"(?:(?:Ma)?Pol(?:restabes|restro|resta|res)(?: ?ta\b)?(?: Metro)?|"
            r"(?:Markas )?Kepolisian Resort?(?: Metro| Kota Besar| Kota)?"
            r"(?: *\((?:(?:Ka)?polres(?:ta|tabes|tro)?)\))?(?: Metro)?)(?: (?-i:KP3|KPPP)\b)? ?"
        ),
        _police_head,
        "free",
        bare=True,
    ),
    Family(
        # "Polsek Batujajar", "Kepolisian Sektor (Polsek) Maluk", "Polsek Metro Tanah Abang", "Polsek KKP Batam"
        "office.local_police",
        "polsek",
        "police",
        spaced_pattern(
            r"(?:Ma)?(?:Polsek(?:ta| Metro| Kota)?|Kepolisian Sektor(?: *\((?:Ka)?polsek\))?)(?: Kecamatan)?"
            rf"(?P<port> (?-i:{PORTS})\b)? ?"
        ),
        _local_police_head,
        "free",
        bare=True,
    ),
    Family(
        # "Kejaksaan Negeri (Kejari) Aceh Selatan", "Kejari Kota Bogor"
        "office.prosecutor",
        "kejari",
        "prosecutor",
        spaced_pattern(r"(?:Kejaksaa?an Negeri|Kejari)(?: *\((?:Kejari|Kajari)\))?(?: RI\b)? ?"),
        fixed_head("Kejaksaan Negeri"),
        "free",
        bare=True,
    ),
    Family(
        # "Kejaksaan Batam"
        "office.short_prosecutor",
        "kejari",
        "prosecutor",
        spaced_pattern(r"Kejaksaan(?! Agung| Negeri| Tinggi| RI| Republik) (?-i:(?=[A-Z]))"),
        fixed_head("Kejaksaan Negeri"),
        "known",
    ),
    Family(
        # "Kejaksaan Tinggi (Kejati) NTT", "Kejati Sulsel"
        "office.high_prosecutor",
        "kejati",
        "prosecutor",
        spaced_pattern(r"(?:Kejaksaa?an Tinggi|Kejati)(?: *\((?:Kejati|Kajati)\))?(?: Provinsi)? ?"),
        fixed_head("Kejaksaan Tinggi"),
        "known",
        bare=True,
    ),
    Family(
        # "Pengadilan Negeri (PN) Stabat", "PN Jakarta Selatan"
        "office.court",
        "pn",
        "court",
        spaced_pattern(
            r"(?:Pengadilan Negeri(?: *\(PN\))?|(?-i:PN)(?= (?-i:[A-Z])))(?: Kelas [I1]{1,2} ?[AB]?(?: Khusus)?)? ?"
        ),
        fixed_head("Pengadilan Negeri"),
        "free",
        bare=True,
    ),
    Family(
        # "Pengadilan Tinggi (PT) Medan"
        "office.high_court",
        "pt",
        "court",
        spaced_pattern(r"Pengadilan Tinggi(?! Agama| Tata| Militer| Tipikor)(?: *\(PT\))? ?"),
        fixed_head("Pengadilan Tinggi"),
        "known",
        bare=True,
    ),
    Family(
        # "Pengadilan Tipikor Jakarta", "Pengadilan Tindak Pidana Korupsi (Tipikor) Surabaya"
        "office.corruption_court",
        "tipikor",
        "court",
        spaced_pattern(r"Pengadilan (?:Tindak Pidana Korupsi|Tipikor)(?: *\((?:PN )?Tipikor\))? ?"),
        court_head,
        "known",
        bare=True,
    ),
    Family(
        # "Pengadilan Agama Batam", "Pengadilan Militer III-12 Surabaya", "Pengadilan Niaga Jakarta Pusat"
        "office.special_court",
        "special_court",
        "court",
        spaced_pattern(
            r"Pengadilan (?:(?:Tinggi )?(?:Agama(?: *\(PT?A\))?|Militer(?: [IVX]+-\d+)?)|Niaga|Hubungan Industrial(?: *\(PHI\))?|"
            r"Pajak) "
        ),
        court_head,
        "known",
    ),
)
