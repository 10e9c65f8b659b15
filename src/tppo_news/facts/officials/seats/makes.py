"""Which makes of office a title without one may belong to: by its head, its field, or the words that it begins with."""

import re
from collections.abc import Collection

from tppo_news.facts.gazetteer import Gazetteer
from tppo_news.facts.officials.titles.positions import Position

# Makes of office that a title without one may belong to, nearest mention first.
GROUPS: dict[str, tuple[str, ...]] = {
    "kanwil": ("kanwil_imigrasi", "kanwil_hukum"),
    "kejari": ("kejari", "kejati"),
    "seksi": ("kejari", "kanim"),
    "pn": ("pn", "pt", "tipikor", "special_court", "ptun"),
    "polres": ("polres", "polsek", "polda"),
    "satuan": ("polres",),
    "post": ("KBRI", "KJRI"),
    "KBRI": ("KBRI",),
    "KJRI": ("KJRI",),
}
_IMMIGRATION = r"(?:imigrasi|imigra|dakim|tikk?im|lantaskim|paspor|izin tinggal|lalintalkim|inteldak)"
# The makes of office that a field belongs to, the narrowest first.
_FIELDS: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), groups)
    for pattern, groups in (
        (r"atase", ("KBRI", "KJRI")),
        (r"konsuler|protokol dan|konselor", ("KBRI", "KJRI", "kementerian luar negeri")),
        (rf"^direktur .*{_IMMIGRATION}", ("direktorat jenderal imigrasi",)),
        (rf"(?:sub ?bidang|kasub ?b?id|divisi).*{_IMMIGRATION}", ("kanwil_imigrasi", "kanwil_hukum")),
        (rf"(?:kabid|kepala bidang).*{_IMMIGRATION}", ("kanwil_imigrasi", "kanwil_hukum", "kanim")),
        (_IMMIGRATION, ("kanim",)),
        (r"\bWNI\b|warga negara indonesia", ("kementerian luar negeri",)),
        (r"^kepala divisi (?:peraturan|pelayanan hukum)", ("kanwil_hukum",)),
        (r"kepala seksi (?:tindak )?pidana", ("kejari", "kejati")),
        (
            r"^direktur .*(?:penempatan|hubungan industrial|ketenagakerjaan|tenaga kerja|kesempatan kerja)",
            ("kementerian ketenagakerjaan", "kementerian pelindungan pekerja migran indonesia", "bp2mi"),
        ),
        (
            r"penempatan|hubungan industrial|ketenagakerjaan|tenaga kerja|kesempatan kerja",
            ("dinas tenaga kerja", "dinas ketenagakerjaan", "dinas tenaga kerja dan transmigrasi"),
        ),
    )
)
# The makes of office that the first words of a title tell.
_MAKES = (
    (
        re.compile(r"kepala kantor wilayah|kepala kanwil|kakanwil", re.IGNORECASE),
        ("kanwil_imigrasi", "kanwil_hukum", "kanwil_agama", "kanwil_pas"),
    ),
    (re.compile(r"kepala (?:kantor|kanim)", re.IGNORECASE), ("kanim",)),
    (
        re.compile(r"(?:kepala divisi|kadiv) (?:hubungan internasional|hubinter)", re.IGNORECASE),
        ("divisi hubungan internasional polri",),
    ),
    (re.compile(r"kepala (?:bp3mi|balai)", re.IGNORECASE), ("bp3mi",)),
    (
        re.compile(
            r"kepala satuan (?:reserse|intel|lalu lintas|narkoba|samapta|sabhara|binmas|pembinaan masyarakat|polisi|tahanan)",
            re.IGNORECASE,
        ),
        ("polres",),
    ),
)
# "Kepala dinasnya", "Kepala Badan": of the office that the text named by that word.
_OWN_MAKE = re.compile(r"(?:Kepala )?((?<=Kepala )(?:dinas|badan|balai)|Kadis|Kaban)(?:nya)?", re.IGNORECASE)
# "Kasat Reskrim", "Kasi Humas": sections that a Polsek has not.
_UNIT_OF_POLRES = re.compile(r"Kasat|Wakasat|KBO|Kaur ?bin|(?:PS\.? )?Paur|Kabag|Kasi\b|Kasie|Kasubbag")
CRIME_DIRECTORATE = re.compile(r"\bDit\.? ?tipid|\bDirektorat Tindak Pidana|^Dir(?:ektur)?\.? PPA\b", re.IGNORECASE)
# Fields of departments, whose heads belong to no unit of the police or of a court.
_CIVIL = re.compile(
    r"(?:Plt\.? )?(?:(?:Kabid|Kepala Bidang)\b(?!.*\b(?:Humas|Propam|Dokkes|Hukum|Kum|TIK|Keuangan|Labfor|Intelijen))|"
    r"(?:Kasi|Kepala Seksi)\b.*\b(?:PPPA|P3A|PPA|Perempuan|Anak|Sosial|Rehabilitasi|Pemberdayaan|Kesra|Kesejahteraan|Pendidikan|"
    r"Kesehatan|Penempatan|Pelatihan)\b)",
    re.IGNORECASE,
)
_FOR_WOMEN = re.compile(r"p3a|ppa|perempuan|\banak\b", re.IGNORECASE)
OF_THE_LAW = frozenset(
    {"polda", "polres", "polsek", "kejari", "kejati", "pn", "pt", "tipikor", "bareskrim polri", "polri"}
)


def is_civil(title: str) -> bool:
    """Whether only a department has such a post: "Kabid PPPA", "Kepala Bidang Rehabilitasi Sosial", "Kasi Penempatan"."""
    return _CIVIL.match(title) is not None


def groups_of(position: Position, named: Collection[str], gazetteer: Gazetteer) -> tuple[str, ...]:
    """The makes of office that a title may belong to, the narrowest first; `named` are those of the offices that the text names."""
    title, group = position.title, position.head.group
    if group == "polres" and _UNIT_OF_POLRES.match(title) and "polres" in named:
        return ("polres",)
    if group == "seksi" and not {"kejari", "kanim"} & set(named):
        return ("kejati",)
    of_immigration = group == "polda" and "imigrasi" in title.lower()
    if group and not of_immigration:
        return GROUPS.get(group, (group,))
    for pattern, groups in _MAKES:
        if pattern.match(title):
            return groups
    short = gazetteer.bodies.get(title.rpartition(" ")[2]) or gazetteer.bodies.get(title.removeprefix("Kepala "))
    if short is not None:
        return (short.name.lower(),)
    if is_civil(title) and _FOR_WOMEN.search(title):
        return tuple(make for make in named if _FOR_WOMEN.search(make) and make not in OF_THE_LAW)
    own = _OWN_MAKE.fullmatch(title)
    if own is not None:
        make = "badan" if own.group(1).lower() in ("badan", "kaban") else own.group(1).lower()
        return tuple(row for row in named if row.startswith("dinas" if make == "kadis" else make))
    return next((groups for pattern, groups in _FIELDS if pattern.search(title)), ())
