"""The ministry that a minister, or a minister's staff, belongs to."""

import re
from collections.abc import Collection, Iterable

from tppo_news.facts.gazetteer import Gazetteer
from tppo_news.facts.officials.titles.positions import Position

_MINISTERS = frozenset({"menteri", "menteri_short", "menko"})
_MINISTER = re.compile(r"(?:Wakil )?Menteri|Wamen", re.IGNORECASE)
_COORDINATED = {
    "polkam": "Politik dan Keamanan", "polhukam": "Politik, Hukum, dan Keamanan", "pmk": "Pembangunan Manusia dan Kebudayaan",
    "marves": "Kemaritiman dan Investasi",
    "hukum, ham, imigrasi, dan pemasyarakatan": "Hukum, Hak Asasi Manusia, Imigrasi, dan Pemasyarakatan",
    "kumham": "Hukum, Hak Asasi Manusia, Imigrasi, dan Pemasyarakatan",
    "kumham imipas": "Hukum, Hak Asasi Manusia, Imigrasi, dan Pemasyarakatan",
    "pm": "Pemberdayaan Masyarakat", "perekonomian": "Perekonomian", "pangan": "Pangan",
    "ipk": "Infrastruktur dan Pembangunan Kewilayahan", "infra": "Infrastruktur dan Pembangunan Kewilayahan",
}  # fmt: skip
_MINISTRIES = {
    "lu": "Kementerian Luar Negeri", "aker": "Kementerian Ketenagakerjaan", "naker": "Kementerian Ketenagakerjaan",
    "sos": "Kementerian Sosial", "dagri": "Kementerian Dalam Negeri", "kumham": "Kementerian Hukum dan HAM",
    "kum": "Kementerian Hukum", "imipas": "Kementerian Imigrasi dan Pemasyarakatan", "keu": "Kementerian Keuangan",
    "hub": "Kementerian Perhubungan", "kes": "Kementerian Kesehatan", "dag": "Kementerian Perdagangan",
    "perin": "Kementerian Perindustrian", "tan": "Kementerian Pertanian", "hut": "Kementerian Kehutanan", "ag": "Kementerian Agama",
    "han": "Kementerian Pertahanan", "p2mi": "Kementerian Pelindungan Pekerja Migran Indonesia", "ham": "Kementerian HAM",
    "pppa": "Kementerian Pemberdayaan Perempuan dan Perlindungan Anak", "komdigi": "Kementerian Komunikasi dan Digital",
    "kominfo": "Kementerian Komunikasi dan Informatika", "pora": "Kementerian Pemuda dan Olahraga", "par": "Kementerian Pariwisata",
    "sesneg": "Kementerian Sekretariat Negara", "pupr": "Kementerian Pekerjaan Umum dan Perumahan Rakyat",
    "pu": "Kementerian Pekerjaan Umum", "bumn": "Kementerian BUMN", "panrb": "Kementerian PANRB",
    "dikbud": "Kementerian Pendidikan dan Kebudayaan", "dikdasmen": "Kementerian Pendidikan Dasar dan Menengah",
    "dikbudristek": "Kementerian Pendidikan, Kebudayaan, Riset, dan Teknologi", "lh": "Kementerian Lingkungan Hidup",
    "lhk": "Kementerian Lingkungan Hidup dan Kehutanan", "parekraf": "Kementerian Pariwisata dan Ekonomi Kreatif",
    "desa": "Kementerian Desa dan Pembangunan Daerah Tertinggal", "des": "Kementerian Desa dan Pembangunan Daerah Tertinggal",
}  # fmt: skip
_SERVES = re.compile(r"^(?:Staf|Stafsus|Tenaga|Asisten|Juru|Jubir)\b.*\bMenteri (.+?)(?: Bidang .*)?$")
_SHORT = re.compile(r"(?:Wa)?men([A-Za-z0-9]+)(?: PDTT?)?$", re.IGNORECASE)
_MINISTER = re.compile(r"^(?:Wakil )?(?:Menteri|Wamen)\s*", re.IGNORECASE)
_COORDINATOR = re.compile(r"^(?:(?:Wakil )?Menteri Koordinator|(?:Wa)?Menko)\s*(?:[Bb]idang)?\s*")


def ministry_of(position: Position, gazetteer: Gazetteer) -> str | None:
    """The ministry of "Wamenlu", "Menteri P2MI", "Menko Polkam"; None for a minister of another country."""
    if position.country:
        return None
    short = _SHORT.match(position.title)
    if position.head.group == "menteri_short" and short:
        return _MINISTRIES.get(short.group(1).lower())
    field = _MINISTER.sub("", position.title)
    if not field:
        return None
    if position.head.group == "menko":
        coordinated = _COORDINATOR.sub("", position.title)
        return f"Kementerian Koordinator Bidang {_COORDINATED.get(coordinated.lower(), coordinated)}"
    return _named(field, gazetteer)


def served_ministry(title: str, gazetteer: Gazetteer) -> str | None:
    """The ministry of a minister's staff: "Staf Khusus Menteri Ketenagakerjaan"; None for any other title."""
    minister = _SERVES.search(title)
    return _named(minister.group(1), gazetteer) if minister else None


def _named(field: str, gazetteer: Gazetteer) -> str:
    field = field.replace("Sekretaris Negara", "Sekretariat Negara")
    known = gazetteer.bodies.get(f"Kementerian {field}")
    return known.name if known else f"Kementerian {field}"


def only_ministry(
    position: Position, positions: Iterable[Position], offices: Collection[str], gazetteer: Gazetteer
) -> str | None:
    """The ministry of "Menteri Budi", where the ministers that the text names with their field are all of one."""
    if position.country is not None or _MINISTER.fullmatch(position.title) is None:
        return None
    named = {ministry_of(minister, gazetteer) for minister in positions if minister.head.group in _MINISTERS} - {None}
    ministries = [office for office in offices if office.startswith("Kementerian ")]
    return named.pop() if len(named) == 1 and len(ministries) < 2 else None
