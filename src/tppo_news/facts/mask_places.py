"""Schools and addresses by which a victim or a minor could be found."""

import re
from collections.abc import Iterator

_CAPITALISED = r"(?: [A-Z][\w'-]+)"
SCHOOL = re.compile(
    r"\b(?:(?:SD|SMP|SMA|SMK|MI|MTs|MA|TK|PAUD)(?:N|IT| Negeri| Swasta| Islam| Kristen| Katolik|"
    r" Muhammadiyah)*(?: \d{1,3})?"
    rf"{_CAPITALISED}{{0,4}}|"
    rf"(?:Pondok Pesantren|Ponpes|Pesantren|Panti Asuhan|Madrasah(?: \w+)?|Sekolah(?: \w+)?){_CAPITALISED}{{1,4}})(?=\W|$)"
)
_PLACE = r"[A-Z][\w'-]*(?: [A-Z][\w'-]*){0,3}"
_QUARTER = (
    r"(?:Jalan|Jl\.?|Jln\.?|Gang|Gg\.?|Perumahan|Komplek|Kompleks|Blok|Dusun|Kampung|Kp\.?|Banjar|Lingkungan|Desa|"
    r"Kelurahan|Jorong)"
)
_AREA = r"(?:Desa|Kelurahan|Kecamatan|Kabupaten|Kota|Dusun|Kampung|Nagari|Gampong)"
ADDRESS = re.compile(
    rf"\b(?:{_QUARTER} {_PLACE}(?: [Nn]o(?:mor|\.)? ?\d+\w?)?|RT\.? ?\d+ ?[/,]? ?(?:RW\.? ?\d+)?|"
    rf"(?:asal|warga|berasal dari|tinggal di|beralamat di|rumahnya di) (?!Indonesia)(?:{_AREA} )?{_PLACE}"
    rf"(?:,? (?:Kecamatan|Kabupaten|Kota) {_PLACE})*)"
)
# "ABG putri di Antahkota, Antahraya berinisial I (15)"
HOME = re.compile(
    rf"\b(?:ABG|[Gg]adis|[Aa]nak|[Rr]emaja|[Ss]iswi|[Ss]iswa|[Bb]ocah)(?: [a-z]+){{0,2}} di (?P<place>{_PLACE}(?:, {_PLACE})?),? "
    r"(?:yang )?(?:berinisial|inisial|bernama)\b"
)


def home_places(body: str) -> Iterator[tuple[int, int]]:
    """Read "ABG putri di Antahkota, Antahraya berinisial NM": where a minor lives."""
    for match in HOME.finditer(body):
        yield match.span("place")
