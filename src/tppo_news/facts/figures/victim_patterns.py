"""What the rules for victims look for around a number, a noun or a name."""

import re

from tppo_news.facts.figures.people import ILLEGAL, MIGRANT, PERSON, WEAK_PERSON
from tppo_news.facts.numerals import NUMBER
from tppo_news.facts.openings import openings
from tppo_news.facts.words import HEAD, heads_of

VICTIM_NOUN = re.compile(
    rf" (?:(?:orang )?(?:{PERSON}|{WEAK_PERSON}|{MIGRANT})(?: \([a-z0-9]+\))?(?: asal \w+)? (?:yang )?(?:menjadi |"
    rf"jadi |diduga |"
    rf"sebagai |telah |calon |saksi )*)?(?:saksi )?(?P<noun>korban)(?:nya)?\b"
    r"(?! (?:jiwa|tewas|meninggal|luka|phk|selamat|hilang|bencana|banjir|gempa|longsor|kecelakaan|"
    r"kebakaran|begal|investasi|penipuan(?! (?:kerja|lowongan))))",
)
_PEOPLE = (
    r"(?:orang|jiwa|korban|anak|perempuan|wanita|laki-laki|pria|wni|pmi|cpmi|tki|tkw|bayi|balita|warga|gadis|calon|mahasiswa|"
    r"mahasiswi|siswi|siswa|pelajar|remaja|santri|santriwati|pekerja|imigran|nelayan|abk)"
)
# "12 WNI lainnya teridentifikasi sebagai korban"
MADE_VICTIMS = re.compile(
    r" (?:merupakan|adalah|menjadi|teridentifikasi sebagai) (?:korban)\b(?! (?:jiwa|tewas|luka|penipuan|investasi))|"
    rf" (?=(?:{PERSON}|{WEAK_PERSON}|{MIGRANT}|penumpang|karyawan|nasabah|jemaah|lain(?:nya)?|di antaranya|"
    rf"dari (?:mereka|jumlah)|yang|"
    r"telah|sudah|orang)\b)(?:[a-z()-]+ ){1,6}?(?:teridentifikasi|terindikasi|diidentifikasi|diduga|dinyatakan|"
    r"merupakan|adalah|"
    r"telah menjadi|menjadi|jadi) "
    r"(?:kuat )?(?:sebagai |menjadi |saksi )?(?P<noun>korban)\b(?! (?:jiwa|tewas|meninggal|luka|penipuan|investasi))"
)
VICTIM_COUNT = re.compile(
    rf"(?P<noun>korban)(?:nya)?,? (?:(?:tppo|yang (?:sudah |telah )?\w+|perdagangan orang|"
    rf"tindak pidana perdagangan orang) )?"
    rf"(?:(?P<bare>{NUMBER})(?= (?:orang|kakak beradik|bersaudara)\b)|"
    rf"(?:sebanyak|berjumlah|ada|mencapai|menjadi|terdapat|seluruhnya|total|"
    rf"ialah) (?P<number>{NUMBER})\b(?! (?:kali|"
    rf"tahun|bulan|hari|kasus|persen|tamu|pria|lelaki|pelanggan))|"
    rf"[^.;\d\n]{{0,60}}?\b(?:sebanyak|berjumlah|ada|mencapai|yakni|yaitu|adalah|"
    rf"total) (?P<further>{NUMBER})(?= {_PEOPLE}\b|[,.] ))",
)
MIGRANTS = re.compile(
    rf" (?:orang )?(?P<noun>{MIGRANT})\b(?P<illegal> (?:\w+ )?{ILLEGAL})?(?! (?:tetap|terdaftar|per hari))"
)
WEAK_PERSONS = re.compile(rf" (?:orang (?!yang|lain|itu|di))?(?P<noun>{WEAK_PERSON})(?:(?<!anak)nya)?\b")
# "Rp 5 juta dari satu korban, untuk setiap pelaku": one at a time, and not one in all.
OF_EACH = re.compile(r"\b(?:setiap|tiap|masing-masing|per)\b[^.\n]{0,80}$")
# "tersangka penampung korban ada dua orang": the accused are counted.
DOER_BEFORE = re.compile(r"\b(?:tersangka|terdakwa|pelaku|terduga)(?: [a-z]+){0,2} $")
# "dijual oleh dua orang"
BY_THEM = re.compile(
    r"\boleh (?:sekitar |sebanyak )?$|\b(?:tersangka|terdakwa|pelaku) (?:[a-z]+ ){0,4}(?:ada|sebanyak|berjumlah) $"
)
# "empat orang yang terdiri dari dua pria dan dua wanita": nothing is said of the parts.
PARTS = re.compile(r"\bterdiri (?:dari|atas)\b[^.;\n]{0,40}$")
# "kapal itu membawa 39 anak buah kapal": her crew.
CREWS = re.compile(r"abk|anak buah kapal|awak kapal|anak kapal")
MANNED = re.compile(r"membawa|mengangkut|angkut|berisi|bersama")
# Who does it to them, right before the number: "merekrut sembilan buruh", "menemukan 41 orang", "Di dalamnya ada delapan …".
TAKING = re.compile(
    r"\b(?:perekrut dari|mengambil|membeli|membujuk|merekrut|menjerat|menjebak|menjual|mengeksploitasi|memperdagangkan|"
    r"menyelundupkan|"
    r"memberangkatkan|mengirim(?:kan)?|"
    r"membawa|mengangkut|menampung|menyekap|mempekerjakan|menipu|mengantar(?:kan)?|menyeberangkan|menerbangkan|"
    r"(?<!bekerja )bersama|tiket untuk|"
    r"rekrut|jual|eksploitasi|selundupkan|angkut|(?P<found>menemukan|mendapati|temukan|dapati|berisi|(?P<there>ada|terdapat)|"
    r"menyelamatkan|mengeluarkan|membebaskan|menjemput|"
    r"selamatkan|mengevakuasi|evakuasi|memulangkan|pulangkan))(?: sedikitnya| sebanyak| total| sekitar| kembali)? $"
)
TAKEN = re.compile(
    r"(?: [\w()-]+){0,5}? (?:berhasil )?(?:diselamatkan|dievakuasi|dikeluarkan|dibebaskan|diperdagangkan|"
    r"diperjualbelikan|direkrut|"
    r"diberangkatkan|dikirim|dijual|disekap|"
    r"dieksploitasi|ditelantarkan|ditampung|diselundupkan|dipekerjakan|ditemukan|diterbangkan|dipulangkan|"
    r"dijanjikan|didapati|di ?tipu|tertipu|dibohongi|(?:nyaris|hampir) (?:terjerat|(?:men)?jadi korban)|"
    r"yang masuk (?:\w+ )?(?:indonesia|malaysia) (?:dari|lewat|melalui|tanpa) |"
    r"yang (?:hendak|akan) [\"']?(?:dinikahkan|diberangkatkan|dikirim|dijual|diseberangkan|bekerja)|yang menunggu)\b"
)
ONE_VICTIM = re.compile(
    r"\b(?:[Kk]orban(?:nya)?(?:,| (?:(?:terakhir|itu|tersebut|ini|TPPO) )?(?:adalah|merupakan|yakni|yaitu|"
    r"ialah))? (?P<one>seorang (?:anak|perempuan|gadis|remaja|siswi|pelajar|bayi|wanita|pemuda|warga)\b)|"
    r"(?P<two>[Ss]eorang korban)\b|[Kk]orban(?: \([A-Z]+\))? (?:berinisial|inisial|bernama) (?P<three>[A-Z][\w]*)(?!\w|,|"
    r" dan| serta|/)|"
    r"(?:merekrut|menjual|memperdagangkan|mengirim|membawa|mengeksploitasi|memalsukan umur|terhadap) "
    r"(?P<four>seorang (?:anak|perempuan|gadis|remaja|siswi|pelajar|bayi|wanita|pemuda))\b)"
)
# Where one victim may be told of, in lower case.
ONE_HEADS = heads_of((
    "seorang", "siswi", "korban", "merekrut", "menjual", "memperdagangkan", "mengirim", "membawa", "mengeksploitasi",
    "memalsukan", "menggagalkan", "gagalkan", "mencegah", "perdagangan bayi", "penjualan bayi", "jual beli bayi",
    "jual-beli bayi", "mengamankan", "menyelamatkan", "menemukan", "terhadap", "remaja", "gadis", "anak", "amankan",
    "ia", "dia",
))  # fmt: skip
RECRUITING = re.compile(
    r"\b(?:merekrut|membujuk|menjual|menjajakan|memperdagangkan|mengeksploitasi|mempekerjakan)(?: \w+)? $"
)
# "delapan tersangka diamankan, terdiri dari tujuh perempuan"
PARTS_OF_SUSPECTS = re.compile(
    r"\b(?:tersangka|terdakwa|pelaku)\b(?:(?!korban|pmi\b|migran|calon)[^.;\n]){0,60}\b(?:terdiri (?:dari|atas)|"
    r"rinciannya|masing-masing|"
    r"yakni|yaitu) (?:[^.;\n]{0,25}(?:dan|,) )?$"
)
# Foreigners taken in together: "ditangkap bersama 320 WNA"
CAUGHT_WITH = re.compile(r"\b(?:ditangkap|diamankan) bersama (?:sebanyak |total )?$")
FOREIGNERS = re.compile(r" (?:orang )?(?:wna|warga negara asing)\b")
# "satu WNI turut diamankan dalam penggerebekan markas": nobody says that they are victims.
RAIDED = re.compile(r"\b(?:penggerebekan|digerebek|menggerebek|markas)\b")
# "mengamankan total 43 orang", "106 orang yang terjaring": nobody says yet what they are.
ONLY_HELD = re.compile(r"\b(?:mengamankan|amankan|menjaring|membawa)(?: (?:total|sejumlah|sebanyak))? $")
# "tujuh orang, terdiri dari dua pelaku dan lima korban", "10 orang diamankan, empat di antaranya tersangka"
WITH_SUSPECTS = re.compile(
    rf" orang(?: (?!korban|calon|terdiri)\w+){{0,3}},? (?:dan menetapkan )?(?:(?:yang )?terdiri (?:dari|"
    rf"atas) (?:[^.;\n]{{0,40}} dan )?{NUMBER} "
    rf"(?:orang )?(?:terduga )?|{NUMBER} (?:orang )?di antaranya (?:\w+ ){{0,3}}?)(?:tersangka|pelaku)\b"
)
ONLY_CAUGHT = re.compile(r" orang(?: yang)? (?:terjaring|terciduk|diperiksa|digelandang|diamankan karena)\b")
TO_BE_SENT = re.compile(r" orang[^.;\n]{0,70}\b(?:calon|korban|hendak|akan|diselundupkan|dikirim|pmi|migran|ilegal)\b")
# Migrants and pupils of whom only good is told.
AMONG_SUSPECTS = re.compile(r" (?:orang )?di antaranya (?:\w+ ){0,2}?(?:tersangka|pelaku)\b")
UNHARMED = re.compile(
    r"\b(?:terdaftar|resmi|menerima|peserta|pemaparan|sosialisasi|penyuluhan|(?<!kakak )(?<!adik )kelas|hadir|"
    r"memfasilitasi|tercatat|data|"
    r"mencatat|menetap|izin tinggal|secara legal|legal|penempatan|permohonan paspor|berinteraksi|berangkat ke luar negeri|"
    r"bekerja sebagai (?:love )?scammer|diikuti(?: oleh)?|(?:se)?sukarela)\b"
)
# "Tidak semuanya dari 8 ribu orang itu korban"; "dari 8 ribu WNI itu, 1.500 korban"
NOT_ALL = re.compile(r"\b(?:tidak|bukan|belum) (?:semua|seluruh)(?:nya)?\b[^.;\n]{0,40}$")
# "Dari 8 ribu WNI yang terlibat, tidak semuanya merupakan korban"
NOT_ALL_BEHIND = re.compile(r"[^.;\n]{0,110}\b(?:tidak|bukan|belum) (?:semua|seluruh)(?:nya)?\b")
# "tidak ditemukan WNI yang terindikasi sebagai korban"
DENIED = re.compile(
    r"\b(?:tidak (?:ditemukan|ada|terdapat)|bukan(?:lah)?|belum (?:ditemukan|ada))\b[^.;\n]{0,50}\bkorban\b"
)
OF_WHOLE = re.compile(r"(?<!terdiri )\bdari (?:total |jumlah |sekitar |sebanyak )?$")
PART_BEHIND = re.compile(
    rf"[^.;\n]{{0,60}}?[ ,(](?:hanya |sebanyak |ada |terdapat )?{NUMBER} (?:\w+ ){{0,4}}?(?:korban|tersangka|pelaku)\b"
)
YAKNI_INITIALS = re.compile(r",? (?:yakni|yaitu|berinisial|masing-masing) [A-Z]{1,4}\b")
# What is done to victims: without one of these in the sentence, migrants are only migrants.
SUFFERED = re.compile(
    r"\b(?:(?:di|meng|)gagal(?:kan)?|(?:di|men|)?(?:selamatkan|yelamatkan)|dievakuasi|mengevakuasi|"
    r"diperdagangkan|dijual|menjual|disekap|dicegah|"
    r"mencegah|(?:di|mem)?berangkatkan|keberangkatan|pemberangkatan|dikirim|pengiriman|mengirim|"
    r"penyelundupan|diselundupkan|direkrut|batal|"
    r"dieksploitasi|korban|hendak|ditampung|penampungan|i?llegal|ilegal|non-?prosedural|diterbangkan|"
    r"dipekerjakan|terjebak|perdagangan|dipulangkan|diamankan|mengamankan|amankan|lindungi|dipaksa|melayani)\b",
)
_GIRL = (
    r"(?:anak|gadis|remaja|siswi|pelajar|bayi|balita|bocah|abg|psk|perempuan|wanita|mahasiswi|santriwati|pemuda|wni|"
    r"pmi|tki|tkw|cpmi|"
    r"pekerja migran|calon pekerja migran|pemandu lagu|penumpang)"
)
ALL_OF_THEM = re.compile(
    rf"(?P<number>ke(?<![a-z]..)(?:[- ]?\d{{1,4}}|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)(?: belas)?) "
    rf"(?:orang )?(?:calon )?{_GIRL}(?: putri| putra| perempuan| laki-laki)?\b(?= (?:(?:smp|sma|smk|sd|asal|asing|"
    rf"non-?prosedural|ilegal|"
    rf"indonesia) (?:\w+ )?)?(?:korban|tersebut|itu|"
    rf"ini|di|yang|dijual|di\w+|masih|berinisial|asal))"
)
_PART = r"(?: orang)?(?: (?:laki-laki|pria|lelaki|perempuan|wanita|anak-anak|anak|dewasa|balita|bayi|remaja)){1,2}"
SPLIT_PART = re.compile(_PART)
SPLIT_ON = re.compile(rf"{_PART}(?:,? (?:dan|serta)|,) (?:sebanyak )?")
SPLIT_BEHIND = re.compile(
    r"(?: [a-z]+)? (?:menjadi korban|jadi korban|korban|diselamatkan|dievakuasi|diperdagangkan|dieksploitasi)\b"
)
SPLIT_BEFORE = re.compile(
    r"\b(?:terdiri (?:dari|atas)|meliputi|rinciannya|dengan rincian|yakni|yaitu|korban(?:nya)?|pmi|bermuatan|"
    r"memuat)(?: \(|,|:)? ?\(?(?:sebanyak )?$"
)
_BEFALL = (
    r"(?:menjadi korban|jadi korban|korban|dijual|diselamatkan|dieksploitasi|disekap|dipekerjakan|diperdagangkan|"
    r"diperjualbelikan|direkrut|"
    r"diberangkatkan|dipaksa|dijajakan|dikirim)"
)
ONE_BEFALLEN = re.compile(
    r"\b(?:"
    rf"[Ss]eorang(?: (?:calon|warga))? ?(?i:{_GIRL})?\b[^.;\n]{{0,60}}? {_BEFALL}\b|"
    rf"(?<!para )(?<!\d )(?i:remaja|gadis|anak)(?: perempuan| putri| laki-laki)?(?= (?:berusia |umur |\d))"
    rf"[^.;\n]{{0,120}}? {_BEFALL}\b|"
    r"(?:(?:[Mm]eng)?[Gg]agalkan|[Mm]encegah)(?: upaya)? (?:pengiriman|keberangkatan|pemberangkatan|penyelundupan) "
    r"(?:seorang|satu(?: orang)?|1 orang) (?i:calon|pmi|cpmi|tki|tkw|perempuan|gadis|remaja|wni)\b|"
    r"(?:[Pp]erdagangan|[Pp]enjualan|[Jj]ual[ -]beli) bayi(?: perempuan| laki-laki)? (?:ber)?(?:usia|umur)\b|"
    r"[Kk]orban(?:nya)?(?: (?:TPPO|itu|ini|tersebut|perdagangan orang))? (?:adalah|yakni|yaitu|ialah) (?!para |"
    r"\d)[A-Z]\w*\b(?!,? (?:dan|serta))|"
    r"[Kk]orban(?: yang| \([A-Z]+\))? (?:berinisial|inisial|bernama) [A-Z][\w]*\b(?!,? dan|,? serta|/)|"
    r"(?:[Ii]a|[Dd]ia|[Gg]adis (?:itu|tersebut)|[Rr]emaja (?:itu|tersebut))(?: juga)? (?:mengaku|diduga|dinyatakan|"
    r"nyaris|hampir|sempat)(?: kuat)? "
    r"(?:telah |pernah )?(?:menjadi |jadi |sebagai )korban\b|"
    r"(?:[Mm]enjual|[Jj]ual) (?:bayi|anak|gadis|remaja|istri|pacar|putri|keponakan|teman)(?:nya| sekolah\w*| kandung\w*|"
    r" tiri\w*| berusia| berumur|"
    r" perempuan| laki-laki)\b|"
    r"(?:(?:[Mm]eng)?[Aa]mankan|[Mm]enyelamatkan|[Mm]enemukan) (?:seorang|satu|satu orang|1 orang) (?:korban|bayi|"
    r"anak|gadis|remaja|balita|bocah|calon|pmi|tki|perempuan korban)\b|"
    r"[Kk]orban(?:nya)?,? (?!TPP|PMI|TKI)(?:[A-Z]{1,4}\b|[A-Z][a-z]+)(?: ?\(|, (?:warga|seorang|perempuan|remaja|siswi|\d))|"
    rf"(?i:remaja|gadis|anak|siswi)(?: perempuan| putri| laki-laki)? \d\d tahun[^.;\n]{{0,60}}? {_BEFALL}\b)"
)
# "MH direkrut oleh kedua pelaku", "AL (16) dijual": one who is named by initials, before these words.
SOLD = heads_of(
    (
        "menjadi korban",
        "jadi korban",
        "dijual",
        "diperdagangkan",
        "disekap",
        "dieksploitasi",
        "dijajakan",
        "direkrut",
        "diberangkatkan",
    )
)
SOLD_WORD = re.compile(
    r"(?:(?:men)?jadi korban|dijual|diperdagangkan|disekap|dieksploitasi|dijajakan|direkrut|diberangkatkan) "
)
SOLD_BEFORE = re.compile(
    r"(?:^|[.,;:(\n] ?|\b[a-z-]+ )(?P<name>[A-Z]{2,4})(?: ?\(\d\d(?: tahun)?\))?(?: (?:telah|kemudian|lalu|akhirnya|"
    r"diduga|juga|sudah))*$"
)
# "bayi itu dijual": one, unless the text tells of several.
THE_BABY = re.compile(
    r"\bbayi (?:itu|tersebut|ini|malang (?:itu|tersebut))\b|\b(?:membeli|dibeli|menjual|jual) bayi (?:laki-laki|perempuan)\b"
)
BABIES = re.compile(r"\bbayi-bayi\b|\b(?:para|sejumlah|beberapa|puluhan|belasan|kedua|ketiga|banyak) bayi\b")
# "kepulangan Rano (23), korban TPPO": a name before the word, with an age or set off by a comma.
NAMED_BEFORE = re.compile(
    r"[A-Z][a-z]+(?: [A-Z][a-z]+){0,2}(?: ?\(\d\d(?: tahun| thn?)?\),?|,) (?:(?:yang )?(?:diduga )?(?:men)?jadi |seorang )?$"
)
OF_CRIME = re.compile(r"korban (?:tppo|perdagangan|tindak pidana perdagangan|penipuan kerja|eksploitasi|sindikat)\b")
MANY_VICTIMS = re.compile(
    r"\b(?:para|sejumlah|beberapa|banyak|puluhan|ratusan|belasan|masing-masing|setiap|tiap|salah (?:satu|"
    r"seorang)(?: dari)?|semua|seluruh|"
    r"kedua|ketiga) (?:calon )?korban\b|korban-korban|korban lain"
)
THE_VICTIM = re.compile(
    r"\bkorban (?:mengaku|mengatakan|tak|tidak|pergi|sempat|hilang|akhirnya|masih|diketahui|bekerja|menghubungi|diajak|"
    r"direkrut|(?:itu|tersebut|ini)(?! (?:rata-rata|mayoritas|kebanyakan|umumnya|sebagian))|"
    r"dijual|dipaksa|diiming|melapor|berhasil|dibawa|ditawari|"
    r"dijanjikan|kemudian|"
    r"yang (?:masih|berusia)|lalu|pun|kabur|disekap|diminta|disuruh)|\b(?:orang ?tua|ibu|ayah|keluarga|suami|istri|"
    r"kakak) korban\b"
)
# "pekerja karaoke yang kami lindungi total sebanyak 30 orang", "bayi 5 orang"
_COUNTED = rf"{MIGRANT}|pekerja \w+|pemandu lagu|perempuan|wanita|gadis|anak|bayi|balita|remaja"
PEOPLE_COUNT = re.compile(
    rf"(?<![a-z])(?:{_COUNTED})\b"
    rf"(?:[^.;\d\n]{{0,60}}? (?:sebanyak|berjumlah|total|totalnya|mencapai|jumlahnya))? (?P<number>{NUMBER}) orang\b"
)
COUNTED_PEOPLE = openings(_COUNTED, HEAD)
STRONG_TAKEN = re.compile(
    r"(?: [\w-]+){0,3}? (?:yang )?(?:diperdagangkan|dijual|dieksploitasi|menjadi korban|jadi korban)\b"
)
ALL = re.compile(r"ke(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh)nya ")
# "Keempatnya diselamatkan", "mendampingi ketiganya"
ALL_SAVED = re.compile(
    r"(?<![a-z])(?:(?:mendampingi|menyelamatkan|memulangkan|merawat) )?(?P<number>ke(?:dua|tiga|empat|lima|enam|tujuh|"
    r"delapan|sembilan|sepuluh))nya"
    r"(?: (?:kini|sudah|telah|akhirnya|berhasil|langsung|sempat))* (?:diselamatkan|dipulangkan|dievakuasi|ditampung|"
    r"dititipkan|didampingi|"
    r"dirawat|dijual|disekap|dieksploitasi|dipaksa|dijanjikan|menjadi korban)\b"
)
# One person who is told of, so that "korban" alone is that person.
SOMEONE = re.compile(
    r"\bseorang (?:gadis|perempuan|wanita|remaja|anak|siswi|pelajar|mahasiswi|ibu|pria|pemuda|warga|tkw|tki|pmi|wni|"
    r"pekerja migran)\b"
)
# "Bersama 59 anak seusianya ia dijual": those beside the one victim.
BESIDE = re.compile(r"\bbersama $")
HE_TOO = re.compile(r"[^.;\n]{0,60}\b(?:ia|dia)\b")
