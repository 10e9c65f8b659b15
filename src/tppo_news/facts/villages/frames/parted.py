"""Villages that are parted from others, and what villages have of their own against trafficking: formed, or about to be."""

import re

from tppo_news.facts.villages.frames.frame import Frame, frame
from tppo_news.facts.villages.frames.words import ATTRIBUTE, LATER, SO_MANY

_PENDING = (
    r"(?:sedang|tengah|masih|akan|bakal|segera|rencana\w*|berencana|usul\w*|diusulkan|mengusulkan|diajukan|diproses|dikaji|"
    r"menunggu|menanti|tahap|moratorium|wacana\w*|syarat|belum|target\w*)"
)
_PARTED = r"(?:pemekaran|persiapan|definitif|hasil pemekaran|(?:yang )?(?:baru )?dimekarkan)"
_PENDING_PARTING = re.compile(rf"\b{_PENDING}\b", re.IGNORECASE)

PARTED: tuple[Frame, ...] = (
    frame(
        "other",
        "after",
        r" induk\b",
        '"Lima desa persiapan lahir dari dua desa induk"',
    ),
    frame(
        "planned",
        "before",
        rf"\bpemekaran{SO_MANY}",
        '"Pemekaran 16 desa sedang dikaji", "Rencana pemekaran enam desa"',
        also=rf"\b{_PENDING}\b",
    ),
    frame(
        "planned",
        "after",
        rf" {_PARTED}\b",
        '"Usulan enam desa pemekaran itu", "Delapan desa persiapan masih menunggu kode wilayah"',
        also=rf"\b{_PENDING}\b",
    ),
    frame(
        "fostered",
        "before",
        rf"\b(?:pemekaran|(?:di)?mekar(?:kan)? (?:men)?jadi|(?:ter|di)(?:pecah|bagi) (?:men)?jadi){SO_MANY}",
        '"Pemekaran enam desa disetujui", "Kelurahan itu dimekarkan menjadi empat kelurahan"',
        unless=_PENDING_PARTING,
    ),
    frame(
        "fostered",
        "after",
        rf" {_PARTED}\b",
        '"Bupati meresmikan enam desa persiapan", "Tujuh Desa Pemekaran di Contoh Akhirnya Disahkan"',
        unless=_PENDING_PARTING,
    ),
)

_AGAINST = (
    r"(?:tpp[om]|perdagangan (?:orang|manusia|anak)|(?:pekerja|buruh) migran|pmi|migrasi|pelindungan|perlindungan)"
)
_OWN = (
    r"(?:perdes|peraturan (?:desa|kampung|nagari)|qanun|reusam|gugus tugas|satgas|satuan tugas|kelompok (?:jaga|kerja|"
    r"pelindungan|perlindungan)|pos (?:pengaduan|pelayanan|pantau)|ruang pengaduan|komunitas)"
)

EQUIPPED: tuple[Frame, ...] = (
    frame(
        "planned",
        "behind",
        rf"{ATTRIBUTE} (?:lainnya |lain |yang |juga |kini |baru ){{0,3}}(?:masih|sedang|tengah)(?: dalam)?(?: proses| tahap)? "
        rf"(?:pembuatan|penyusunan|pembentukan|menyusun|membuat|menggodok|membahas|membentuk|merancang) (?:\w+ )?{_OWN}\b",
        '"empat desa lain di Kecamatan Contoh masih dalam proses penyusunan perdes tentang pekerja migran"',
        "migrants",
    ),
    frame(
        "fostered",
        "behind",
        rf"{ATTRIBUTE} (?:yang |di antaranya |sudah |telah |kini |saat ini |resmi |berhasil |juga ){{0,4}}(?:membentuk|"
        rf"memiliki|mempunyai|punya|membuat|menerbitkan|mengesahkan|menetapkan) (?:\w+ )?{_OWN} (?:[\w/-]+ ){{0,3}}?{_AGAINST}\b",
        '"Sebanyak 23 desa telah menerbitkan peraturan desa tentang pelindungan pekerja migran", '
        '"Tiga desa telah membuat perdes pekerja migran"',
        unless=re.compile(rf"{LATER.pattern}|\b(?:baru|hanya|cuma)\b", re.IGNORECASE),
    ),
)
