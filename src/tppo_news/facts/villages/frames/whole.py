"""How many villages there are in all, of which a programme has some: the frames of numbers that no programme counts."""

import re

from tppo_news.facts.villages.frames.frame import Frame, frame
from tppo_news.facts.villages.frames.words import UNIT

# What makes them villages of the programme all the same: "seluruh 12 desa itu sudah dibina".
MADE = re.compile(
    r"\bbinaan\b|\byang (?:(?:sudah|telah) )?(?:men)?jadi (?:pilot|percontohan|model)\b|"
    r"\b(?:dibina|membina|ditetapkan|dikukuhkan|dibentuk|terbentuk|diresmikan|didampingi|dampingan)\b",
    re.IGNORECASE,
)
_REGION = r"(?:kabupaten|kota|kecamatan|provinsi|distrik|kapanewon)"

WHOLE: tuple[Frame, ...] = (
    frame(
        "other",
        "told",
        rf"\bjumlah {UNIT} (?:di|se-?) ?{_REGION}[^.;\n]{{0,40}}$",
        '"Jumlah desa di kabupaten itu 93 desa"',
        unless=MADE,
    ),
    frame(
        "other",
        "before",
        r"\b(?:seluruh|semua|(?:dari|antara) (?:total|seluruh|keseluruhan|jumlah))(?: sebanyak|"
        r" [\d.,\w]+ desa dan)? $",
        '"berharap seluruh 309 desa", "dari total 182 nagari"',
        unless=MADE,
    ),
    frame(
        "other",
        "told",
        r"\b(?:wilayah|kantor|kecamatan|kabupaten|kota|daerah|distrik|provinsi)\w*(?: [\w/]+){0,4} "
        r"(?:mencakup|meliputi|membawahi|terdiri (?:dari|atas))(?: sebanyak| [\d.,\w]+ desa dan)? $",
        '"wilayah kerja kantor itu mencakup 1.200 gampong", "Kecamatan Contoh terdiri atas 12 desa"',
        unless=MADE,
    ),
    frame(
        "other",
        "told",
        r"\b(?:mencakup|meliputi|membawahi|melayani|terdiri (?:dari|atas)|memiliki|"
        r"punya)\b[^.;]{0,60}\bkecamatan,?(?: dan| serta)? $",
        '"Wilayahnya mencakup 71 kecamatan, dan 903 desa"',
        unless=MADE,
    ),
    frame(
        "other",
        "before",
        rf"\b{_REGION}(?:nya|(?: (?!yang )[A-Z][\w'-]+| itu| ini| tersebut){{1,3}}| yang)(?<!sudah)(?<!telah)(?<!kini) "
        rf"(?:memiliki|mempunyai|punya) $|\b(?:seluruh|segenap|sekujur) {_REGION} (?:memiliki|mempunyai|punya) $",
        '"Seluruh kecamatan punya lima desa dan satu kelurahan", '
        '"Kabupaten Contoh memiliki 309 desa", "kabupatennya punya 184 desa"',
        unless=MADE,
    ),
    frame(
        "other",
        "before",
        rf"(?<!kepala )(?<!perangkat )(?<!aparat )(?<!sekretaris )(?<!warga )(?<!tokoh )(?<!kader )\b{UNIT} (?:dari|"
        rf"di antara) $",
        '"Sebanyak empat desa dari 266 desa"',
        unless=MADE,
    ),
    frame(
        "other",
        "before",
        r"^[\"' ]*(?:dari|di antara)(?: total| seluruh| keseluruhan| sekitar| sebanyak)? $",
        '"Dari 312 desa di wilayahnya"',
        unless=MADE,
    ),
    frame(
        "other",
        "told",
        rf"^[\"' ]*di (?:{_REGION}(?: [A-Z][\w'-]+){{1,3}}|indonesia) (?:sendiri )?(?:ada|terdapat)(?: hampir| sekitar)?"
        r"(?: sebanyak)? $",
        '"Di Kabupaten Contoh ada 195 desa", "di Indonesia terdapat sekitar 80 ribu desa"',
        unless=MADE,
    ),
    frame(
        "other",
        "after",
        r"[^,.;]{0,40}, (?:dan |hanya |baru |sekitar )?(?:[\d.]+|\w+(?: (?:belas|puluh|"
        r"ratus)(?: \w+)?)?)(?: \w+)? di antaranya\b",
        '"Kami punya 264 desa, 40 di antaranya desa kantong migran"',
        unless=MADE,
    ),
    frame(
        "other",
        "near",
        r"^[\"' ]*(?:(?:di|pada) [^,.;]{1,40} )?(?:ada|terdapat) (?:sekitar )?\S+(?: \S+){0,4}? "
        rf"{UNIT}(?: migran| tersebar)?(?: yang (?:ada|berada|tersebar))? (?:di|se-?) ?(?:seluruh )?"
        rf"(?:indonesia|{_REGION}|daerah|wilayah|ntt|ntb|pulau|jawa|bali|sumatera)\b",
        '"Terdapat 266 desa yang berada di Kabupaten Contoh", "Ada sekitar 4000 desa migran di Indonesia"',
        unless=MADE,
    ),
)
