"""What villages are made or called in a programme: the frames that tell that they are fostered."""

import re

from tppo_news.facts.villages.frames.frame import Frame, frame
from tppo_news.facts.villages.frames.words import FORM, FORMED, FORMING, SO_MANY, TEND, TENDED
from tppo_news.facts.villages.surroundings import STATUS_HERE

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
)

# What is set up or opened in villages without making them of a programme.
OTHER_OBJECT = re.compile(
    r"\b(?:mem|di|pem|me|pe)?(?:bentuk|resmi|luncur|dirikan|bangun)\w* (?:\w+ ){0,2}(?:satgas|satuan tugas|"
    r"gugus tugas|posko|pos|relawan|kader|pengurus|kelompok|forum|komunitas|duta|"
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
)

FOSTERED: tuple[Frame, ...] = (
    frame(
        "fostered",
        "before",
        rf"\b(?:sudah|telah|berhasil|resmi) (?:di|ter|mem)bentuk{SO_MANY}",
        '"sudah dibentuk sebanyak 40 kelurahan", "kabupaten itu telah membentuk 12 desa"',
        unless=OTHER_OBJECT,
    ),
    frame(
        "fostered",
        "near",
        rf"\b(?:binaan\w*|pembinaan|pembina|pimpasa|dbi|"
        rf"(?!terpilih|dipilih|memilih|pemilihan|ditunjuk|menunjuk|mendirikan|didirikan|"
        rf"tunjuk)(?:(?<!yang )(?:{FORM}|{TEND})|"
        rf"{FORMED}|{TENDED}|{FORMING})|desmigratif|"
        r"desbumi|migran emas|pendampingan|penambahan|menyandang|percontohan|(?:kami|kita) bina|"
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
        "before",
        r"^[\"' ]*(?:sudah|telah|kini|hingga kini|sampai saat ini|saat ini|baru)(?: sudah| telah| baru)? (?:ada|"
        r"punya|memiliki|terbentuk) $",
        '"Desa binaan itu bukan rencana. Sudah ada sembilan desa"',
        "fostering",
    ),
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
