"""What villages are made or called in a programme: the frames that tell that they are fostered."""

import re

from tppo_news.facts.villages.frames import (
    FORM,
    FORMING,
    UNIT,
    Frame,
    frame,
)
from tppo_news.facts.villages.surroundings import STATUS, STATUS_HERE

AT_ONCE: tuple[Frame, ...] = (
    frame(
        "fostered",
        "after",
        STATUS_HERE.pattern,
        '"tiga desa binaan", "12 desa / kelurahan binaan", "5 desa yang telah menjadi Desa Binaan", '
        '"lima desa binaan terpilih"',
        "fostering",
    ),
)

BECOMING: tuple[Frame, ...] = (
    frame(
        "fostered",
        "after",
        r"(?: (?:di|dari) [^,.;\n]{1,40}?)?(?: \w+){0,2}? (?:dipilih|ditunjuk|dikukuhkan|ditetapkan|diresmikan|"
        r"dibentuk|dibina)\b",
        '"Tiga desa pesisir dipilih untuk desa binaan"',
        "fostering",
    ),
    frame(
        "fostered",
        "clause_after",
        r"\b(?:sebagai|menjadi|jadi|masuk|berstatus|dijadikan|mengikuti|mendapat\w*|punya|mempunyai)"
        rf"(?: [\w/]+){{0,3}}? {STATUS}\b",
        '"menetapkan sembilan desa di Kecamatan Ngoro sebagai Desa Binaan", '
        '"empat desa terpilih untuk mengikuti program desa migran produktif"',
        "fostering",
    ),
    frame(
        "fostered",
        "told",
        rf"\b(?:{FORM}|{FORMING}|membina|bina)(?: [\w/]+){{0,3}}? {UNIT} {STATUS}(?: \w+){{0,2}},? "
        r"(?:di|yang terdiri (?:dari|atas)|sebanyak|kepada)(?: \S+ desa dan)? $",
        '"membentuk Desa Binaan Imigrasi di lima desa", "membentuk Desa Binaan Contoh, yang terdiri dari 28 desa"',
    ),
)

# What is set up or opened in villages without making them of a programme.
OTHER_OBJECT = re.compile(
    r"\b(?:mem|di|pem|me|pe)?(?:bentuk|resmi|luncur|dirikan|bangun)\w* (?:\w+ ){0,2}(?:satgas|satuan tugas|"
    r"gugus tugas|posko|pos|"
    r"koperasi|aplikasi|perdes|peraturan|jembatan|jalan|gedung|puskesmas|sekolah|pasar|balai|kantor|menara|"
    r"bumdes|sumur|irigasi)\b",
    re.IGNORECASE,
)

CHOSEN: tuple[Frame, ...] = (
    frame(
        "fostered",
        "before",
        r"\b(?:dipilih|memilih|pemilihan|membentuk|dibentuk|terbentuk|membina|dibina|bina|menunjuk|ditunjuk|"
        r"mengukuhkan|"
        r"dikukuhkan|meresmikan|diresmikan|mendampingi|didampingi|penambahan|realisasi(?:nya)?|"
        r"terwujud)\b(?!.*\b(?:karena|relawan|kader|duta|petugas)\b)|"
        r"\bpimpasa\b[^.;]{0,80} (?:berkeliling|mengunjungi|menyambangi|mendatangi)\b",
        '"dipilih 122 desa kantong TKI untuk desmigratif", "membentuk desa binaan di 10 desa rawan TPPO", '
        '"Realisasinya 14 desa dari desa binaan yang diminta"',
        "fostering",
    ),
    frame(
        "fostered",
        "near",
        r"\b(?:(?:menerima|terima|mengantongi|kantongi) (?:rompi|sk|surat keputusan|sertifikat|papan|plakat|"
        r"plang|piagam|prasasti|status)|"
        r"(?:(?:me)?neken|diteken|menandatangani|ditandatangani) (?:\w+ ){0,2}(?:perjanjian|nota|pks|mou|"
        r"kerja sama|kesepakatan)|"
        r"(?:perjanjian|nota|pks|mou|kerja sama|kesepakatan)\b[^.;,\n]{0,30} (?:diteken|ditandatangani|dijalin|"
        r"terjalin)|"
        r"dipasangi (?:plang|papan)|program\w*(?: \w+){0,3} (?:menyasar|menjangkau|menyentuh|berjalan di|"
        r"diterapkan di|mencakup))\b",
        '"Kades lima desa binaan menerima rompi", "Kanim meneken perjanjian dengan enam desa untuk desa binaan", '
        '"program desa binaan itu menyasar lima desa kantong migran"',
        "fostering",
    ),
    frame(
        "fostered",
        "near",
        r"\b(?:merawat|dirawat|menggarap|digarap|garap|memegang|dipegang|mengasuh|mengampu|diampu|mengawal|dikawal|"
        r"memantau|dipantau|mengevaluasi|dievaluasi|memonitor|dimonitor)\b",
        '"Petugas desa binaan merawat tujuh desa", "Setiap Pimpasa memegang dua desa"',
        "fostering",
    ),
)

FOSTERED: tuple[Frame, ...] = (
    frame(
        "fostered",
        "near",
        r"\b(?:binaan\w*|dibina|membina|pembinaan|pembina|pimpasa|dbi|ditetapkan|menetapkan|penetapan|dikukuhkan|"
        r"mengukuhkan|pengukuhan|membentuk|dibentuk|terbentuk|pembentukan|diresmikan|meresmikan|peresmian|"
        r"diluncurkan|"
        r"meluncurkan|desmigratif|desbumi|migran emas|didampingi|mendampingi|pendampingan|penambahan|menyandang|"
        r"percontohan|"
        r"bentuk|"
        r"kukuhkan|resmikan|(?:kami|kita) bina|"
        r"(?:penyerahan|menyerahkan|diserahkan|menerima|terima|mengantongi|kantongi|memegang|memberi\w*) "
        r"(?:sk|surat keputusan|sertifikat|piagam|prasasti|plakat|penghargaan|papan nama|plang))\b",
        '"Migran: Kanim menyerahkan SK kepada delapan desa", "Sudah 14 desa yang kami bina, kata Kanim imigrasi", '
        '"Imigrasi: 31 desa telah mengantongi SK"',
        "migrants",
        unless=OTHER_OBJECT,
    ),
)

# Of the programme of the article, in clauses that say no more.
TALLIED: tuple[Frame, ...] = (
    frame(
        "fostered",
        "sentence",
        r"\b(?:total|sekarang|sebelum ini|baru ada|kebagian|rincian\w*|program(?:nya)?(?: ini| itu| tersebut)?|"
        r"petugas|bertugas|ditugaskan|ditempatkan|tersebar|menyasar|menjangkau|"
        r"(?:meng)?gandeng|merangkul|bermitra|mitra|perjanjian kerja ?sama|nota kesepahaman|kesepakatan|giliran|"
        r"manfaat(?:nya)?|tergabung|jumlahnya)\b",
        '"Total sekarang enam desa. Desa binaan maju", "Rinciannya tiga desa di Contoh. Desa binaan maju", '
        '"Imigrasi Gandeng Lima Desa. Desa binaan maju"',
        "fostering",
    ),
)
