"""Words that several tables of frames share: what makes villages of a programme, who comes, what is still ahead."""

import re

from tppo_news.facts.villages.units import UNIT as UNIT

# To make villages those of a programme: "menetapkan", "Kukuhkan", "me-launching"; "ditetapkan"; "penetapan".
FORM = (
    r"(?:menetapkan|tetapkan|mengukuhkan|kukuhkan|meresmikan|resmikan|meluncurkan|luncurkan|(?:me-?)?launching|"
    r"mencanangkan|canangkan|menjadikan|jadikan|menobatkan|nobatkan|membentuk|bentuk|menunjuk|tunjuk|"
    r"mendeklarasikan|deklarasikan|mencetak|mendirikan|memilih|memberdayakan|merintis|menginisiasi|mengesahkan|"
    r"menciptakan)"
)
FORMED = (
    r"(?:ditetapkan|dikukuhkan|diresmikan|diluncurkan|di-?launching|dicanangkan|dijadikan|dinobatkan|dibentuk|"
    r"terbentuk|ditunjuk|terpilih|dipilih|dideklarasikan|dinyatakan|didirikan|terwujud|terealisasi|tercipta|disahkan|"
    r"dirintis|didapuk)"
)
FORMING = (
    r"(?:penetapan|pengukuhan|peresmian|peluncuran|pencanangan|pembentukan|penunjukan|pemilihan|pendirian|"
    r"realisasi(?:nya)?)"
)
# To look after them: "membina", "mengampu"; "didampingi".
TEND = (
    r"(?:membina|mendampingi|dampingi|mengampu|mengawal|merawat|menangani|menaungi|mengasuh|memegang|merangkul|rangkul|"
    r"menggandeng|gandeng|bermitra|memberdayakan|menggarap)"
)
TENDED = (
    r"(?:dibina|didampingi|diampu\w*|dikawal|dirawat|dinaungi|dibimbing|digarap|dirangkul|digandeng|dipertahankan|"
    r"diasuh|ditempati petugas)"
)
# What stands between a verb and the number that it governs: "membentuk lagi sebanyak", "resmi menetapkan total"
SO_MANY = r"(?: (?:lagi|kembali|pula|juga|baru|sebanyak|sejumlah|total|sampai|hingga|secara|resmi|ada|kepada|terhadap|bagi)){0,3} $"
# Votes are no plan for villages, and nobody is fostered by them.
ELECTION = re.compile(
    r"\b(?:pil(?:wana|ka[a-z]{2,}|res|eg|tiuh|peratin|wali[a-z]*)|pemilu|pemilihan (?!\d)|coblos\w*|tps)\b",
)
DISASTER = re.compile(
    r"\b(?:banjir|longsor|gempa|kebakaran|karhutla|kekeringan|terendam|terdampak|merendam|bencana|pil(?:wana|"
    r"ka[a-z]{2,})|pemilihan (?!\d)|"
    r"dana desa|listrik)\b",
)
# The villages are made those of a programme all the same, or will be: "12 desa rawan itu kini dibina".
MADE_OF_IT = re.compile(
    rf"\b(?:mengukuhkan|dikukuhkan|membentuk|dibentuk|terbentuk|meresmikan|diresmikan|mencanangkan|dicanangkan|"
    rf"(?<!yang ){TEND}|{TENDED}|binaan\w*|pembinaan|dampingan|migran emas|desmi\w+|desbumi|pimpasa|akan|rencana\w*)\b",
    re.IGNORECASE,
)
LATER = re.compile(
    r"\b(?:(?:tahun|bulan|pekan|minggu|triwulan|semester) (?:depan|mendatang|berikut\w*)|mendatang|mulai|akan|bakal|"
    r"rencana\w*|"
    r"dijadwalkan|menurut rencana|target\w*|ditargetkan|menargetkan|diharapkan|berharap|ingin|insya ?allah|"
    r"idealnya|minimal|harus|wajib|perlu|berniat|segera|hendak|berkeinginan|bertekad|(?:men|di)?dorong|mendesak|"
    r"meminta|diminta|siap|"
    r"upayakan|nantinya|kelak|ke depan|(?:men)?yasar|sasar|usul\w*|mengusulkan|diusulkan|mengajukan|diajukan|"
    r"menyiapkan|mempersiapkan|disiapkan|menjajaki|dijajaki|jika|bila|kalau|apabila|belum|batal|urung|calon)\b",
    re.IGNORECASE,
)
GIVEN = re.compile(
    r"\b(?:sk|surat keputusan|plakat|piagam|plang|rompi|sertifikat|perjanjian|mou|binaan|dipulangkan|bantuan|beras|"
    r"dilantik|melantik|korban|pelaku|diperiksa|memeriksa|tersangka|calon pekerja|diduga|dugaan|menyerahkan|"
    r"menahan|ditahan|audit\w*|mengaudit|merekrut|menjaring|membujuk|menipu|terjerat|tertipu|menghantui|mengancam|"
    r"dicegah|ilegal)\b",
    re.IGNORECASE,
)
# How far a region or a village is in danger.
GRADE = (
    r"(?:rawan|kerawanan|rentan|bahaya|waspada|siaga|merah|hitam|kuning|berisiko|risiko|berbahaya|darurat|awas|"
    r"endemis|genting)"
)
DANGEROUS = r"(?:rawan|risiko|kerawanan|rentan|bahaya|berisiko|berbahaya|endemis|genting)"
HEADS = (
    r"(?:perwakilan|utusan|wakil|delegasi|duta|kontingen|rombongan|perangkat|aparat\w*|pamong|peserta(?! (?:bpjs|"
    r"jaminan|kb|didik|pemilu|jkn))|kader(?: pkk)?|"
    r"tokoh(?: masyarakat| adat| agama| pemuda)?|kades|kepala desa|lurah|carik|keuchik|geuchik|peratin|perbekel|"
    r"wali nagari|sekretaris desa|sekdes|bpd|pengulu|kepalo(?: tiyuh)?|tuha peuet|operator|bendahara|ibu-ibu|"
    r"karang taruna|pemuda|admin|duta|elemen (?:pemerintah|masyarakat)|undangan|tamu|tim|klub|atlet|regu|babinsa|"
    r"bhabinkamtibmas|warga|mereka datang|"
    r"mereka berasal)"
)
NUMERAL = r"(?:\d[\d.]*|(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)(?: (?:belas|puluh)(?: \w+)?)?)"
CAME_WORDS = (
    r"(?:mengikuti|ikuti|diikuti|hadir\w*|dihadiri|menghadiri|menghadirkan|mengundang|diundang|mengumpulkan|"
    r"dikumpulkan|berkumpul|mempertemukan|melibatkan|dilibatkan|ambil bagian|mengambil bagian|berpartisipasi|"
    r"turut serta|ikut serta|berdialog|bertatap muka|menyimak|mendengarkan|memadati|memenuhi|dilatih|melatih|"
    r"dibekali|bekali|membekali|disaksikan|berlaga|bertanding|bertanya|diwakili|bertemu|duduk|menonton|bertahan|"
    r"berdatangan|unjuk|menampilkan|hadapan|sosialisasi\w*|penyuluhan|pelatihan|bimtek|bimbingan teknis|pembekalan|"
    r"lokakarya|seminar|rapat|rakor|forum|diskusi|dialog|sarasehan|apel|turnamen|festival|lomba|kejuaraan|gala|"
    r"pameran|kirab|pawai|bergabung)"
)
# An attribute decides nothing where a predicate follows: "12 desa rawan TPPO akan dibina", "enam desa yang menjadi kantong
# pekerja migran Indonesia (PMI) didampingi".
_KINDLY = (
    r"(?:menjadi|merupakan|adalah|termasuk|tergolong|masuk|berstatus|dikenal|disebut|dinilai|dianggap|sebagai|berada|di|dalam|"
    r"paling|masih|cukup|sangat|memiliki|dengan|punya|daerah|wilayah|zona|kategori|tingkat|titik|angka|kasus)"
)
_TURNED = (
    r"agar|supaya|karena|sebab|tetapi|tapi|namun|tidak|tak|belum|jika|bila|kalau|setelah|sebelum|kepala|kades|"
    r"korban\w*|pelaku"
)
_OWN_CLAUSE = rf"(?:{_TURNED}|untuk|oleh|warga|warganya|calo)"
# A relative clause of any other kind, up to the verb of the main clause: "13 desa yang warganya banyak bekerja di luar negeri".
_RELATIVE = (
    rf" yang(?: (?!(?:{_TURNED}|sudah|telah|resmi|akan|bakal|{TENDED}|{FORMED})\b)(?:[\w/-]+|\([\w /-]+\))){{1,9}}?"
    r"(?<!nya)(?= )"
)
ATTRIBUTE = (
    rf"(?: (?:yang )?(?:{_KINDLY} ){{0,4}}(?:rawan|rentan|kantong|kantung|lumbung|sentra|basis|asal|pengirim|pemasok|penyumbang|"
    r"tinggi|marak|berisiko|kerawanan|miskin|terpencil|pesisir|perbatasan|tertinggal|penyangga|terdekat)\b"
    rf"(?: (?!{_OWN_CLAUSE}\b)(?:[\w/-]+|\([\w /-]+\))){{0,7}}?|{_RELATIVE})?"
)
# What people of villages are called to, taught at, or compete in.
EVENT = (
    r"(?:acara|kegiatan|penandatanganan|apel|upacara|rapat|rakor|forum|fgd|pertemuan|audiensi|pelatihan|pembekalan|bimtek|"
    r"bimbingan teknis|lokakarya|workshop|seminar|webinar|kursus|kelas|pawai|kirab|karnaval|sosialisasi\w*|penyuluhan|"
    r"ceramah|edukasi|deklarasi|ikrar|festival|pameran|bazar|turnamen|kejuaraan|(?:per)?lomba(?:an)?|dialog|diskusi|"
    r"sarasehan|rembuk|musyawarah|kampanye|simulasi|safari|roadshow|sekolah lapang|jalan sehat|jalan santai|senam|"
    r"doa bersama)"
)
