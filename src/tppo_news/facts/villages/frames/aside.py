"""What stands nearest to a number of villages and counts them for something else.

What is built, paid or flooded there, and what is denied.
"""

import re

from tppo_news.facts.villages.frames.ahead import PREYING
from tppo_news.facts.villages.frames.frame import Frame, frame
from tppo_news.facts.villages.frames.whole import MADE
from tppo_news.facts.villages.frames.words import HEADS, MADE_OF_IT, NUMERAL, SO_MANY, UNIT

ASIDE: tuple[Frame, ...] = (
    frame(
        "other",
        "before",
        r"(?:\b(?:separuh|setengah|sepertiga|seperempat|sebagian(?: kecil| besar)?|persen)|%) dari(?: total| seluruh| sekitar)? $",
        '"ingin separuh dari 189 desa menjadi desa binaan", "baru 12 persen dari 640 desa yang menjadi desa sadar hukum"',
        unless=PREYING,
    ),
    frame(
        "other",
        "behind",
        r" (?:yang )?(?:masuk |dalam |termasuk |tergolong |dinyatakan |berstatus |kategori |desa |kelurahan |yang ){1,5}aman\b",
        '"dan 15 desa lainnya masuk kategori desa yang aman"',
    ),
    frame(
        "other",
        "told",
        rf"\b(?:seluruh|semua|keseluruhan|jumlah) {UNIT}(?: ?/ ?{UNIT}| dan {UNIT})? (?:yang (?:ada|terdapat|tersebar) )?"
        r"(?:di|se-) ?[^.,;\n]{1,40} (?:ada|adalah|sebanyak|mencapai|berjumlah|tercatat)(?: sebanyak)? $",
        '"Jumlah nagari di Sumatera Barat sebanyak 803 nagari", "seluruh desa/kelurahan di kabupaten itu ada 305 desa"',
        unless=re.compile(
            rf"{MADE.pattern}|\b(?:diharap\w*|berharap|ditarget\w*|akan|bakal|harus|wajib|(?:men)?jadi|mengikuti|diundang)\b",
            re.IGNORECASE,
        ),
    ),
    frame(
        "other",
        "before",
        r"\b(?:menghubungkan|hubungkan|penghubung|menerangi|mengaliri|mengairi|melintasi|melewati|menempuh|"
        r"menggabungkan|penggabungan|mengaudit|menjuri|mengungsikan|mengevakuasi|menenggelamkan|merendam|"
        r"menerjang|melanda|menggenangi|memutus|mengisolasi|(?:di )?antara|menyurvei|meneliti|diapit|berbatasan dengan|"
        r"(?:sampel|responden|sampelnya)(?: \w+)?)(?: (?:jalan|akses|batas))?(?: (?:dari|di|ke|warga))?"
        rf"{SO_MANY}",
        '"Jembatan itu menghubungkan dua desa", "mengambil sampel 14 desa", "Air menggenangi 11 kelurahan"',
    ),
    frame(
        "other",
        "before",
        r"\b(?:dana|bantuan|beras|sembako|pupuk|blt|bansos|bts|listrik|sinyal|jembatan|"
        r"(?<!peta )jalan(?! (?:sehat|santai))|waduk|sumur|"
        r"embung|(?:pejabat|penjabat|calon) (?:kepala desa|kades|lurah|keuchik|wali nagari|peratin)|pilkades|"
        r"koperasi(?: \w+){0,2}|liter air|paket|brosur|spanduk|baliho|stiker)\b"
        rf"(?: (?!untuk membentuk)[\w-]+){{0,3}}? ?(?:untuk|ke|di|bagi|kepada|pada|milik|antara|warga)?{SO_MANY}",
        '"Dana istimewa untuk tujuh kalurahan cair", "membagikan paket beras ke enam desa", '
        '"BTS baru di 5 nagari mengudara", '
        '"melantik pejabat kepala desa untuk 22 desa"',
        unless=re.compile(
            r"\b(?:binaan|migran emas|desmi\w+|sk|papan|program|(?:tahun|pekan) depan|"
            r"disiapkan)\b",
            re.IGNORECASE,
        ),
    ),
    frame(
        "other",
        "behind",
        r" (?:yang )?(?:masih |sudah |telah |mulai |juga |dilaporkan |kini ){0,2}(?:dilanda|terendam|tergenang|"
        r"kebanjiran|"
        r"terdampak(?! (?:perekrut|sindikat|tppo|calo))|diterjang|terisolasi|teraliri|dialiri|terhubung|terkoneksi|"
        r"rusak|hangus|terbakar|"
        r"bersengketa|mengungsi|menerima (?:dana|beras|bantuan|blt|sertifikat tanah)|mendirikan|"
        r"(?:akan |bakal )?(?:menggelar|melaksanakan|menyelenggarakan) (?:pil|pemungutan|pemilihan|musyawarah))",
        '"Sebelas desa di Kabupaten Contoh dilanda angin kencang", "Lima desa menerima beras", '
        '"17 desa akan menggelar pilkades"',
    ),
    frame(
        "other",
        "before",
        r"\b(?:belum|tidak|tak) semua(?: dari)? $|\b(?:belum|tidak|tak) (?:ada|punya|memiliki|sampai)(?: \w+)? $|"
        r"\b(?:keliru|salah|tidak benar|bukan)(?: (?:jika|bila|kalau|"
        r"apabila|bahwa|soal|disebut|dikatakan|besar|menyebut)){1,3} $",
        '"belum ada satu desa yang dikukuhkan", "Keliru jika disebut 30 desa sudah dibina"',
    ),
    frame(
        "other",
        "before",
        r"\b(?:(?:kategori|status|zona|berstatus|berkategori|level) ['\"\u2018\u201c]?(?:aman|hijau|putih)\b[^.;,\n]{0,20}|"
        r"(?:melayani|layani|dilayani|pelayanan)(?: \w+){0,3}) $",
        '"kategori siaga 50 desa dan kategori aman 620 desa", "Kantor itu melayani warga dari 310 desa"',
    ),
    frame(
        "other",
        "before",
        r"\b(?:rencana|usulan)(?:nya)?\b[^.;,\n]{0,60} $",
        '"Rencana membina lima desa di Kabupaten Contoh akhirnya batal"',
        also=r"\b(?:batal|urung|dibatalkan|gagal|kandas)\b",
    ),
    frame(
        "other",
        "behind",
        r" (?:mantan|eks|bekas)(?: desa)? binaan\b| (?:ternyata |justru |malah |masih |juga |terpaksa ){0,2}(?:absen|"
        r"berhalangan|mangkir|batal|urung|dicoret|gugur|"
        r"(?:tidak|tak) (?:hadir|datang|lolos|mengutus|mengirim|mengikuti|memenuhi|jadi)|"
        r"(?:sudah |telah )?(?:keluar dari|bebas dari|bukan lagi|tidak lagi|tak lagi) (?:rawan|zona|narkoba|daftar|"
        r"kantong|"
        r"(?:\w+ )?binaan|status))",
        '"lima pekon tidak mengutus wakil", "empat desa absen", '
        '"tiga desa bukan lagi desa binaan", "enam pekon di Kabupaten Contoh urung"',
    ),
    frame(
        "other",
        "behind",
        r" (?:yang )?(?:sudah |masuk |dalam |masih |tergolong |dinyatakan |berstatus )*(?:kategori )?(?:aman|"
        r"nihil kasus|bebas kasus)\b",
        '"130 desa masuk kategori aman"',
        unless=MADE_OF_IT,
    ),
    frame(
        "other",
        "before",
        rf"(?:^[\"'\u201c ]*(?:(?:di|pada) [^,.;]{{1,40}} )?|\bbahwa |"
        rf"\b{NUMERAL} {UNIT}\b(?:/\w+)?(?: (?!{HEADS}\b)[\w/-]+){{0,8}} )(?:dari|di antara)"
        r"(?: total| seluruh| keseluruhan| jumlah| sekitar| sebanyak){0,2} $",
        '"Di Provinsi Contoh dari 1.810 desa hanya segelintir yang siap", '
        '"44 nagari menyandang predikat sadar gizi dari 870 nagari"',
        unless=re.compile(rf"{MADE.pattern}|\b(?:membina|rawan|diundang|undangan|ditargetkan)\b", re.IGNORECASE),
    ),
)
