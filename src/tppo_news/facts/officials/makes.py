"""Which makes of office a title without one may belong to: by its head, its field, or the words that it begins with."""

import re

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
FIELDS: tuple[tuple[re.Pattern[str], tuple[str, ...]], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE), groups)
    for pattern, groups in (
        (r"atase", ("KBRI", "KJRI")),
        (r"konsuler|protokol dan|konselor", ("KBRI", "KJRI", "kementerian luar negeri")),
        (rf"^direktur .*{_IMMIGRATION}", ("direktorat jenderal imigrasi",)),
        (rf"(?:sub ?bidang|kasub ?b?id|divisi).*{_IMMIGRATION}", ("kanwil_imigrasi", "kanwil_hukum")),
        (rf"(?:kabid|kepala bidang).*{_IMMIGRATION}", ("kanwil_imigrasi", "kanwil_hukum", "kanim")),
        (_IMMIGRATION, ("kanim",)),
        (r"\bWNI\b|warga negara indonesia", ("kementerian luar negeri",)),
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
MAKES = (
    (
        re.compile(r"kepala kantor wilayah|kepala kanwil|kakanwil", re.IGNORECASE),
        ("kanwil_imigrasi", "kanwil_hukum", "kanwil_agama"),
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
