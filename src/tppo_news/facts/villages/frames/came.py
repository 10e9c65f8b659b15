"""What stands nearest to a number of villages whose people come to something."""

import re

from tppo_news.facts.villages.frames.frame import Frame, frame
from tppo_news.facts.villages.frames.words import ATTRIBUTE, CAME_WORDS, EVENT, GIVEN, HEADS, NUMERAL, SO_MANY, UNIT

CAME: tuple[Frame, ...] = (
    frame(
        "attending",
        "before",
        rf"\b(?:diikuti|dihadiri)(?: oleh)?(?: (?:para|seluruh|semua|sekitar|{NUMERAL}|{HEADS}(?: (?:dan|serta) {HEADS})?))*"
        rf"(?: (?:dari|asal|se))?{SO_MANY}",
        '"Sosialisasi desa binaan imigrasi diikuti perangkat tujuh desa calon penerima"',
        unless=re.compile(rf"\b(?:pilkades|pemilihan|dilantik|melantik|{NUMERAL} {UNIT} binaan)\b", re.IGNORECASE),
    ),
    frame(
        "attending",
        "before",
        r"\bmereka datang dari $",
        '"Mereka datang dari 33 desa dan pulang sore hari"',
        unless=GIVEN,
    ),
    frame(
        "attending",
        "before",
        rf"\b{HEADS}(?: voli| bola| pkk)?(?:,? (?:dari|asal|datang dari|berasal dari|se|"
        rf"masing-masing))?(?: [\w.]+ (?:desa|kelurahan) dan)? $",
        '"ibu-ibu dari 11 kelurahan unjuk kebolehan di festival", "Turut hadir pengulu dari tujuh kute di Gayo Lues", '
        '"tuha peuet dari sembilan gampong bertahan sampai diskusi usai", '
        '"Ada 36 regu dari 23 desa yang berlaga dalam turnamen"',
        also=rf"\b{CAME_WORDS}\b",
        unless=GIVEN,
    ),
    frame(
        "attending",
        "behind",
        rf"{ATTRIBUTE} (?:[\w ]{{0,50}} (?=untuk mengikuti))?(?:yang )?(?:se-?\w+ )?(?:(?:terpilih|tersebut|itu|ini|"
        rf"juga|turut|ikut|kompak|lebih dahulu|"
        rf"masing-masing|akan|telah|sudah|untuk|bakal|"
        r"diundang|wajib|setuju) ){0,4}"
        r"(?:mengikuti(?! (?:program|jejak|langkah))|ikuti(?! (?:program|jejak))|menghadiri|hadir\b|mengutus|"
        r"mengirim(?:kan)? (?:\w+ ){0,2}(?:wakil\w*|utusan|perwakilan|kader|orang|"
        r"peserta|delegasi|petugas|kontingen)|ambil bagian|berpartisipasi|berlaga|bertanding|menyimak|menonton|"
        r"bertahan|"
        r"unjuk|berkumpul|memaparkan|mempresentasikan|"
        r"memadati|memenuhi (?:aula|ruang|balai|gedung|kursi|undangan)|dihadirkan|dilibatkan|"
        r"diundang|dikumpulkan|menjadi peserta|peserta\b|antusias|yang (?:datang|hadir)|tanpa absen|menyambut|"
        r"(?:masuk|ikut) (?:\w+ )?(?:gelombang|angkatan|sesi) \w+|mengisi daftar hadir|dibekali|dilatih|"
        r"menerima (?:penyuluhan|materi|pembekalan|pelatihan|sosialisasi)|"
        r"mendapat (?:materi|penyuluhan|pembekalan|pelatihan|sosialisasi)|duduk satu|duduk bersama|bergabung (?:dari|"
        r"secara|lewat|daring)|"
        r"menggandeng [\w ]{1,30} menggelar (?:sosialisasi|penyuluhan)|menggelar (?:sosialisasi|penyuluhan|pelatihan|"
        r"bimtek)|"
        r"gelar (?:sosialisasi|penyuluhan|pelatihan|bimtek))",
        '"14 desa yang warganya banyak bekerja di Malaysia mengikuti sosialisasi", '
        '"Sembilan pekon di Contoh mengikuti kursus pembukuan", "tujuh nagari ditunjuk untuk mengikuti kejuaraan", '
        '"sembilan kampung di Papua telah mengutus wakilnya", "Delapan Desa Gelar Penyuluhan Bahaya Judi"',
        unless=re.compile(r"\b(?:pilkades|pemungutan|perdes)\b", re.IGNORECASE),
    ),
    frame(
        "attending",
        "before",
        r"\b(?:diikuti|dihadiri|mengundang|diundang|menghadirkan|mengumpulkan|mempertemukan|memfasilitasi|disaksikan|"
        r"diramaikan|"
        rf"dimeriahkan|disemarakkan|(?:{EVENT}|program)\b[^.;,]{{0,60}} melibatkan|"
        r"peserta\w*(?: \w+){0,6} (?:dari|berasal dari)|diperuntukkan bagi(?: \w+){0,2}|yang (?:datang|hadir|"
        r"diundang)|(?:bimtek|pelatihan|sosialisasi|penyuluhan|pembekalan|rapat|diskusi|dialog|rakor|fgd|lokakarya|"
        r"forum|pertemuan)\b(?: \w+){0,3} (?:bagi|bersama|dengan|untuk|kepada)(?: (?:warga|perangkat|aparat\w*|kader|"
        r"para))?|menerima (?:audiensi|kunjungan)(?: dari)?|"
        r"(?:beraudiensi|berdialog|bertatap muka) dengan|(?:unsur|elemen|jajaran) (?:pemerintah|perangkat)(?: dari)?|"
        r"di hadapan \w+)"
        rf"(?: (?:oleh|wakil|perwakilan|para|{NUMERAL} \w+ (?:dan|di)))*"
        rf"{SO_MANY}",
        '"Kejuaraan itu diikuti 16 kelurahan", "Yang diundang lima pekon", "Pameran memfasilitasi 27 desa", '
        '"Peserta pelatihan berasal dari dua kabupaten di 43 desa"',
        also=rf"\b{CAME_WORDS}\b|\b(?:memfasilitasi|peserta|datang|audiensi|beraudiensi|kunjungan|unsur|jajaran|fgd|"
        rf"pertemuan|diramaikan|dimeriahkan|disemarakkan)\b",
        unless=GIVEN,
    ),
)
