"""Villages whose people take part in something, or are in danger."""

import re

from tppo_news.facts.villages.frames.ahead import PREYING
from tppo_news.facts.villages.frames.frame import Frame, frame
from tppo_news.facts.villages.frames.words import EVENT, FORM

# "Polisi memeriksa perangkat dari dua desa", "bupati melantik kades di 24 desa": nobody attends those.
SUMMONED = re.compile(
    r"\b(?:memeriksa|diperiksa|menahan|ditahan|menangkap|ditangkap|tersangka|mengaudit|diaudit|diduga|dugaan|"
    r"melantik|dilantik|menggeledah|memecat|dipecat|saksi)\b",
    re.IGNORECASE,
)
# Nor do these gather: victims, those who hurt them, those who are sent or come for goods.
NO_GUESTS = re.compile(
    SUMMONED.pattern
    + r"|\b(?:korban|pelaku|calon (?:pekerja|pmi|tki)|dikumpulkan|menyumbang|menyerahkan|menyalurkan|dijual|dibawa|"
    r"direkrut|berasal|merekrut|membujuk|diselamatkan|dipulangkan|bantuan)\b",
    re.IGNORECASE,
)
_PEOPLE = (
    r"(?:kader|warga|peserta|tokoh(?: masyarakat| adat| agama| pemuda)?|perangkat|pamong|aparat\w*|ibu|ibu-ibu|"
    r"pkk|pemuda|relawan|siswa|petani|nelayan|perbekel|"
    r"lurah|kades|kepala desa|keuchik|wali nagari|sekretaris desa|pawai|petugas|orang|perempuan|massa|anak muda|"
    r"remaja|pelajar|buruh|aparatur|bhabinkamtibmas|babinsa)"
)
_DELEGATES = (
    r"(?:kader|peserta|tokoh(?: masyarakat| adat| agama| pemuda)?|perangkat|pamong|aparat\w*|perbekel|lurah|"
    r"kades|kepala desa|"
    r"keuchik|wali nagari|sekretaris desa|pawai|rombongan|relawan|pkk|bhabinkamtibmas|babinsa)"
)
_MANY = r"(?:banyak|hampir (?:tiap|setiap|semua)|sebagian besar|mayoritas|kebanyakan|umumnya|rata-rata|separuh|setengah|ratusan)"
_LEAVING = (
    r"(?:malaysia|luar negeri|tk[iw]|pmi|pekerja migran|ilegal|non-?prosedural|tanpa dokumen|saudi|kamboja|taiwan|"
    r"hong ?kong)"
)

AT_RISK: tuple[Frame, ...] = (
    frame(
        "at_risk",
        "near",
        r"\b(?:rawan|kerawanan|rentan|incaran|kejadian luar biasa|kantong|kantung|zona (?:merah|hitam)|titik panas|"
        r"(?:radius|zona) bahaya|pengirim|status (?:tanggap )?(?:darurat|siaga|awas|waspada)|kampung narkoba|"
        r"pintu (?:keluar|masuk)|lumbung|berisiko|terancam|endemis|"
        r"(?:sasaran|tempat|target|lokasi|titik) (?:pemberangkatan|pengiriman|sindikat|perekrut\w*|calo)|"
        r"penyumbang|pemasok|jejak perekrut\w*|pelabuhan tikus|(?:per)?lintasan (?:pekerja|pmi|tk[iw]|migran)|"
        r"gudang (?:pekerja|pmi|tk[iw])|(?:titik|tempat) keberangkatan|"
        r"jalur (?:\w+ )?(?:tikus|gelap|penyelundup\w*)|paling (?:sering|"
        r"banyak) (?:muncul|"
        r"disebut|dilaporkan)|(?:patut|perlu|harus) diwaspadai|mengancam|mengintai|menghantui|"
        r"(?:kerap|sering|kerapkali) (?:didatangi|disambangi|disasar|diincar|dimasuki) (?:calo|perekrut|sindikat|"
        r"sponsor|agen)|"
        r"(?:tempat|lokasi) (?:penampungan|transit|persinggahan)|kategori (?:merah|rawan)|(?:kampung|"
        r"desa) (?:tk[iw]|pmi|pekerja migran|buruh migran|narkoba)|"
        r"(?:keberangkatan|kasus|korban|pmi|ilegal|nonprosedural)[^.;,\n]{0,40} (?:tertinggi|terbanyak|terbesar)|"
        r"(?:paling|ter|lebih )?banyak (?:melepas|mengirim|memberangkatkan|menyumbang|mengekspor|warganya)|"
        r"(?:sebagian besar|mayoritas|kebanyakan) (?:warga|penduduk)(?:nya)? (?:menjadi|jadi|bekerja|merantau|"
        r"berangkat)|"
        r"(?:daerah|wilayah|desa) asal|asal (?:para |terbanyak )?(?:pmi|pekerja migran|korban)|basis (?:pmi|pekerja))\b",
        '"15 desa rawan TPPO", "23 desa kantong pekerja migran", "sebelas desa masuk zona merah", '
        '"status siaga di 31 desa", "dua kampung di Papua menjadi pintu masuk penyelundupan"',
    ),
    frame(
        "at_risk",
        "clause_after",
        r"^(?: [\w-]+){0,8}? (?:siaga(?! (?:tb|tbc|tuberkulosis|aktif|sehat|kesehatan|stunting|gizi)\b)|waspada|terancam|"
        r"berpotensi|berisiko)\b"
        r"(?! (?:untuk )?(?:menjadi|jadi|dijadikan|dikembangkan|maju|besar|wisata)(?! sasaran| korban))",
        '"30 desa lainnya siaga kekeringan", "34 desa berpotensi mengalami krisis air", '
        '"delapan desa berpotensi menjadi sasaran calo"',
    ),
    frame(
        "at_risk",
        "before",
        PREYING.pattern,
        '"calo pekerja migran paling sering beroperasi di empat desa", '
        '"Sindikat perdagangan orang menyasar sembilan desa"',
        "migrants",
    ),
    frame(
        "at_risk",
        "before",
        r"\b(?:kasus|korban|perekrutan|pmi|tki|pekerja migran|perdagangan orang|tppo)(?:nya)?\b[^.;\n]{0,60}"
        r"\b(?:banyak (?:menimpa|terjadi|muncul|ditemukan|dialami)|terkonsentrasi|terpusat|terbanyak|tertinggi|"
        r"marak|menumpuk|paling (?:banyak|tinggi|sering)|kebanyakan|"
        r"mayoritas|umumnya)\b[^.;\n]{0,20}$",
        '"kasus perdagangan orang terkonsentrasi di lima desa", "Korban TPPO kebanyakan berasal dari empat desa"',
    ),
    frame(
        "at_risk",
        "before",
        rf"\b\d+(?:,\d+)? (?:persen|%)[^.;]{{0,40}}\b(?:korban|{_LEAVING})\b[^.;]{{0,40}} (?:dari|di) $|"
        r"\b(?:sebagian besar|mayoritas|kebanyakan|umumnya)(?: \w+){0,2} dari (?:[^.;,]{0,30} dan )?$|"
        rf"\b(?:sebagian besar|mayoritas|kebanyakan|paling banyak|hampir semua)\b[^.;\n]{{0,20}}\b(?:korban|"
        rf"{_LEAVING})\b[^.;\n]{{0,30}}"
        r"\b(?:dari|di) $",
        '"Sebagian besar pekerja migran ilegal datang dari enam desa", '
        '"Kebanyakan berasal dari enam desa, kata BP3MI soal pekerja migran"',
        "migrants",
    ),
    frame(
        "at_risk",
        "after",
        rf"[^.;\n]{{0,30}}\b{_MANY}\b[^.;\n]{{0,80}}\b{_LEAVING}",
        '"di delapan desa itu hampir tiap rumah punya anggota di Malaysia tanpa dokumen, '
        'kata BP3MI tentang pekerja migran"',
        "migrants",
    ),
)

MAPPED: tuple[Frame, ...] = (
    frame(
        "at_risk",
        "near",
        r"\bmerah\b(?! putih)|\b(?:tempat|lokasi|titik|jejak|sasaran|target) (?:\w+ )?(?:perekrutan|"
        r"pemberangkatan|transit|sindikat|calo)\b",
        '"Ada empat desa berwarna merah di peta perdagangan orang", '
        '"44 desa pernah menjadi tempat perekrutan pekerja migran"',
        "migrants",
    ),
    frame(
        "at_risk",
        "before",
        r"\b(?:memetakan|dipetakan|petakan|pemetaan|menandai)\b[^.;\n]{0,20} $",
        '"Satgas TPPO memetakan 12 desa yang dilewati pekerja migran"',
        "migrants",
    ),
)

FROM_VILLAGES: tuple[Frame, ...] = (
    frame(
        "attending",
        "before",
        rf"\b(?:{_PEOPLE}|guru|ulama|pastor|pendeta|santri|bidan|penyintas|purna ?migran|orang tua|mama|"
        r"mama-mama|anak muda|jemaat|umat)"
        r"(?: \w+){0,2} (?:dari|asal) $",
        '"melatih guru ngaji dari dua desa soal perdagangan orang", '
        '"mama pasar dari sepuluh desa belajar menolak calo TPPO"',
        "migrants",
        unless=NO_GUESTS,
    ),
)

SENT: tuple[Frame, ...] = (
    frame(
        "attending",
        "before",
        rf"\b{EVENT}\b[^.;]{{0,40}} (?:bagi|untuk|kepada|bersama|terhadap) (?:\S+ ){{0,3}}?{_PEOPLE} (?:dari )?$",
        '"menggelar sekolah lapang bagi perempuan dari sembilan desa"',
        unless=SUMMONED,
    ),
    frame(
        "attending",
        "before",
        r"\b(?:perwakilan|utusan|wakil|delegasi|kontingen)(?: dari)? $",
        '"Perwakilan 100 desa migran produktif berkumpul"',
    ),
)

ATTENDING: tuple[Frame, ...] = (
    frame(
        "attending",
        "clause",
        r"\b(?:dihadiri|diikuti(?! (?:oleh )?(?:(?:kabupaten|kota|kecamatan|provinsi) )?(?-i:[A-Z])[\w ]{2,30} (?:sebanyak|"
        r"dengan|ada|sejumlah) )|ikut(?! (?:me[nmrl]?|ber|ter|di)[a-z]{3,})|"
        r"ikut (?:menandatangani|menghadiri|mengikuti|mendeklarasikan|berikrar|berpartisipasi|berpawai)|"
        r"mengundang|"
        r"mengirim(?:kan)? (?:wali|kepala|perwakilan|utusan|perangkat|wakil)|"
        rf"{_DELEGATES} (?:yang berasal )?dari|"
        r"peserta\w*(?! (?:bpjs|jaminan|kb|didik|pemilu|jkn))|perwakilan|utusan|menghadiri|mengikuti(?! program)|"
        r"undangan|diundang|hadir(?! (?:pula |juga )?di (?:\S+ ){1,3}?(?:desa|kelurahan|nagari))|"
        r"berpartisipasi|ambil bagian|bergabung|disaksikan|menyaksikan|menyimak|mendengarkan|dibekali|mempertemukan|"
        r"bertemu|tatap muka|temu wicara|berdialog|menyambangi|disambangi|"
        rf"{EVENT}\b[^.;\n]{{0,60}} (?:melibatkan|menghadirkan|menjangkau)|"
        r"penerangan|ceramah|diwakili|delegasi|kontingen|melatih|dilatih|berkumpul|dikumpulkan|berikrar|ikrar|"
        r"deklarasi|diramaikan|"
        r"(?:men?|di)?sosialisasi\w*|menyosialisasi\w*|penyuluhan|menyuluh|edukasi|mengedukasi|pembekalan)\b",
        '"24 desa mengikuti", "dihadiri perwakilan 12 desa", "peserta dari 10 desa", '
        '"penyuluhan kepada warga tujuh desa", '
        '"Acara itu melibatkan 21 desa", "warga lima desa ikut menandatangani ikrar", "kader dari 12 desa dilatih"',
        unless=SUMMONED,
    ),
    frame(
        "attending",
        "before",
        r"\b(?:kades|kepala desa|lurah|perangkat|sekretaris desa|keuchik|perbekel|wali nagari|pamong|aparat\w*|"
        r"operator|admin|bpd|bendahara|sekdes|peratin|pengulu|carik|tamu|rombongan|(?:unsur|elemen|"
        r"jajaran) pemerintah|dua orang)"
        r"(?:,? (?:dari|asal|se))? $",
        '"Aula penuh oleh kades 21 desa", "perangkat dari 17 desa"',
        unless=SUMMONED,
    ),
    frame(
        "attending",
        "sentence",
        r"\b(?:hadir|dihadiri|diikuti|mengikuti|peserta|undangan|menyimak|mendengar\w*|duduk|paparan|dibekali|"
        r"dilatih)\b",
        '"Mereka dari 17 desa, duduk mendengar paparan"',
        also=r"\b(?:dari|asal|mewakili) (?=\S+(?: \S+){0,3} ?(?:desa|kelurahan|nagari|gampong|kampung|pekon))",
        unless=SUMMONED,
    ),
    frame(
        "attending",
        "clause",
        rf"\b(?:(?:{_PEOPLE}|ratusan|puluhan) (?:(?:dari|asal|di) )?\S+(?: \S+){{0,3}} (?:desa|kelurahan|nagari|"
        r"gampong|kampung|pekon)\b"
        r".*\b(?:berunjuk rasa|unjuk rasa|demo|demonstrasi|geruduk|menggeruduk|mengepung|memblokir|menduduki|datangi|"
        r"mendatangi|memadati|"
        r"belajar|berlatih|doa bersama|"
        r"menggelar|ikrar)|(?:didemo|digeruduk|unjuk rasa|demo|aksi) (?:\w+ )?(?:warga|petani|"
        r"massa|nelayan))\b",
        '"Warga empat desa berunjuk rasa", "didemo warga dari empat desa", "Warga lima desa belajar mengenali calo"',
    ),
    frame(
        "attending",
        "after",
        r"(?: (?:di|se-?)? ?[A-Z][\w-]+){0,3},? (?:masing-masing )?(?:kibarkan|mengibarkan|duduk bersama|"
        r"berembuk|bermusyawarah|turut serta|mengutus|mendeklarasikan|deklarasikan|ikrarkan|mengikrarkan|"
        r"(?:mengirim|kirim)(?:kan)? (?:\w+ )?(?:kontingen|wakil|utusan|perwakilan|kader|orang|peserta|delegasi))",
        '"Empat Desa Kibarkan Merah Putih", "Enam Kampung di Papua Duduk Bersama", "Sepuluh desa turut serta"',
    ),
    frame(
        "attending",
        "before",
        r"\b(?:(?:keliling|berkeliling|mendatangi|sambangi|roadshow|safari|menyusuri|menyinggahi|singgah|turun|"
        r"blusukan)(?: ke)?(?: di)?|"
        rf"{EVENT}\b[^.;,\n]{{0,50}} (?:di|ke)) $",
        '"Tim penyuluh berkeliling ke sembilan desa untuk mencegah perdagangan orang", '
        '"Jaksa Sambangi Tiga Gampong cegah TPPO"',
        "migrants",
        unless=re.compile(
            rf"\b(?:calo|sindikat|perekrut\w*|pelaku|tersangka|sponsor|berjanji|roadshow|safari|mobil|layanan|bupati|"
            rf"gubernur|wali kota|blusukan|{FORM})\b",
            re.IGNORECASE,
        ),
    ),
)
