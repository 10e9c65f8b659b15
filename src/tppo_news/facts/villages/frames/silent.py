"""What a whole sentence tells of a number of villages whose own clause has no frame.

These frames are asked last: what the villages are in the scene that the sentence draws.
"""

import re

from tppo_news.facts.villages.frames.frame import Frame, frame
from tppo_news.facts.villages.frames.people import SUMMONED
from tppo_news.facts.villages.frames.words import EVENT

_PREDATOR = (
    r"(?:calo|sindikat|tekong|mafia|perekrut\w*|penyelundup|komplotan|orang(?:-orang)? (?:tak|tidak) dikenal|orang asing|"
    r"agen (?:gelap|liar|ilegal)|jaringan (?:\w+ )?(?:calo|perekrut|perdagangan|penyelundup\w*))"
)
_LURED = (
    r"(?:dibujuk|terbujuk|dirayu|diiming\S*|diming\S*|dijanjikan|tergiur|tertipu|ditipu|terjerat|terjebak|dibawa (?:orang|"
    r"kabur|pergi)|direkrut|dijerat|dijual|dikirim|hilang kontak|(?:tak|tidak) (?:pernah )?(?:pulang|kembali)|menghilang)"
)
_UNSEEN = (
    r"(?:tanpa (?:dokumen|paspor|izin|prosedur|surat)|(?:tak|tidak|belum) (?:punya|memiliki|membawa) (?:paspor|dokumen|visa)|"
    r"ilegal|non-?prosedural|unprosedural|tidak resmi|jalur (?:tikus|gelap)|pelabuhan tikus|sembunyi-sembunyi|diam-diam)"
)
_OFTEN = (
    r"(?:mudah|gampang|kerap\w*|sering\w*|banyak|sebagian|separuh|setengah|mayoritas|kebanyakan|rata-rata|hampir|selalu|"
    r"saban|belasan|puluhan|ratusan|rawan|rentan|paling|terus)"
)
_YOUNG = (
    r"(?:anak(?: (?:muda|gadis|perempuan))?|anak-anak|gadis|pemuda|pemudi|remaja|perempuan|warga|penduduk|ibu|orang muda|"
    r"tenaga muda|laki-laki)(?:nya)?"
)
# What is done against it, and what a court or the police made of it, puts no village in danger.
AGAINST_IT = re.compile(
    r"\b(?:tersangka|terdakwa|pelaku|saksi|penyidik|pengadilan|hakim|jaksa|vonis|divonis|menghukum|digerebek|menggerebek|"
    r"menangkap|ditangkap|membekuk|meringkus|membongkar|diselamatkan|menyelamatkan|dipulangkan|poster|spanduk|stiker|"
    r"baliho|kotak|satgas|posko|perdes|peraturan|menolak|tolak|mencegah|dicegah|cegah|menangkal|melawan|lawan|"
    r"memberantas|sosialisasi\w*|penyuluhan|penyuluh|edukasi|pelatihan|dilatih|melatih|materi|belajar|ikrar|deklarasi|"
    r"komitmen|binaan|dibina|membina|pembina|pimpasa|dampingan|pendampingan|didampingi|mendampingi|migran emas|desmi\w+|"
    r"desbumi|rumah penampungan|poskamling|relawan|keluarga korban|aman|bebas|nihil|tak ada|tidak ada)\b",
    re.IGNORECASE,
)
_FOLK = (
    r"(?:warga|kader|peserta|tokoh|perangkat|pamong|aparat\w*|ibu|ibu-ibu|mak-mak|mama-mama|pkk|pemuda|pemudi|relawan|"
    r"siswa|petani|nelayan|perbekel|lurah|kades|kepala (?:desa|dusun)|keuchik|wali nagari|sekretaris desa|perempuan|"
    r"remaja|pelajar|santri|guru|buruh|kelompok \w+|jemaat|bidan|orang tua|anak muda|karang taruna)"
)
_TOOK_PART = (
    r"(?:belajar|berlatih|berkumpul|adu|beradu|bergotong royong|gotong royong|memamerkan|pamer|mementaskan|membacakan|"
    r"mengibarkan|membubuhkan|menempelkan|berikrar|mengikrarkan|"
    r"berdoa|menampilkan|menyanyikan|berbaris|menyimak|mendengarkan|menjawab|duduk|memadati|memenuhi|"
    r"(?:meneken|teken|menandatangani|tandatangani|membuat|menyatakan) (?:\w+ ){0,2}(?:komitmen|pakta|ikrar|deklarasi|"
    r"pernyataan|petisi|kesepakatan bersama))"
)
_TEACHER = (
    r"(?:penyuluh|petugas|tim|jaksa|relawan|polwan|bhabinkamtibmas|polisi|dosen|kanim|imigrasi|bp3mi|p4mi|disnaker|"
    r"kejari|polres|polsek|yayasan|lbh|mereka|ia)"
)
_TAUGHT = (
    r"(?:menjelaskan|mengajarkan|mengajari|mengetuk pintu|menemui|membuka kelas|bercerita|berceramah|berbincang|"
    r"mengingatkan warga|memberi (?:penjelasan|pengertian|pemahaman)|memperkenalkan|memutar film|menggelar nonton)"
)
_OFFICE = r"(?:imigrasi|kanim|kanwil|bp3mi|p4mi|kantor (?:itu|ini|imigrasi)|migrant care)"

SILENT: tuple[Frame, ...] = (
    frame(
        "attending",
        "told",
        rf"\b{EVENT}\b[^.;\n]{{0,60}}\b(?:menarik|menyedot|diramaikan|dimeriahkan|disambut|merangkul|menyatukan|"
        rf"mempertemukan|diisi|dipenuhi)\b[^.;\n]{{0,30}}$|"
        rf"\b(?:diikuti|dihadiri|diramaikan|dipadati|dimeriahkan) (?:(?:oleh|para|ratusan|ribuan|puluhan) )*{_FOLK}"
        r"(?: (?:dari|di|asal))? $|"
        rf"^[\"'\u201c ]*mewakili $|"
        rf"\b{EVENT}\b[^.;,\n]{{0,60}}\b(?:berpindah\S*|bergiliran|bergilir|berkeliling)\b[^.;\n]{{0,20}} (?:di|ke) $",
        '"Lomba bercerita itu menarik minat 27 desa", "Jalan sehat itu diikuti warga 34 desa", '
        '"Diskusi soal upah berpindah-pindah di tiga desa"',
        unless=re.compile(r"\b(?:akan|bakal|rencana\w*)\b", re.IGNORECASE),
    ),
    frame(
        "attending",
        "behind",
        r" (?:juga |ikut |turut |telah |sudah |kompak |bersama-sama |serentak |lalu ){0,2}"
        rf"(?:{_TOOK_PART}|(?:menurunkan|mengerahkan|turunkan|kerahkan) (?:\w+ )?(?:tim|regu|wakil|kontingen|peserta|"
        rf"atlet|pemain))\b",
        '"Festival perahu kembali digelar: 26 desa menurunkan tim", "Tiga Desa Teken Ikrar Jaga Hutan"',
        unless=re.compile(r"\b(?:binaan|migran emas|desmi\w+|pimpasa)\b", re.IGNORECASE),
    ),
    frame(
        "attending",
        "before",
        rf"\b{_FOLK}(?: [\w-]+)? (?:(?:dari|di|asal) )?$",
        '"Mama-mama dari enam kelurahan belajar membaca kontrak kerja", "Kelompok tani di dua desa mementaskan drama"',
        also=rf"\b{_TOOK_PART}\b",
        unless=SUMMONED,
    ),
    frame(
        "attending",
        "told",
        rf"\b{_TEACHER}\b[^.;\n]{{0,60}}\b{_TAUGHT}\b[^.;\n]{{0,60}} (?:di|ke|dari|warga) $",
        '"Penyuluh mengetuk pintu warga di enam desa untuk menerangkan bahaya calo pekerja migran"',
        "migrants",
    ),
    frame(
        "fostered",
        "behind",
        r" (?:asuhan|mitra|dampingan)\b| (?:ini |itu )?(?:resmi |sah |kini |telah |sudah ){0,2}(?:men)?jadi mitra\b",
        '"Kantor Imigrasi Contoh punya tujuh desa asuhan"',
        "migrants",
    ),
    frame(
        "fostered",
        "told",
        rf"\b{_OFFICE}\b[^.;\n]{{0,40}}\b(?:punya|memiliki|mengelola|mewarisi|menempatkan petugas di|hadir di|berkantor di|"
        r"membuka meja di|punya meja[^.;,\n]{0,20} di(?: balai)?) $",
        '"Imigrasi Contoh mengelola sepuluh desa untuk menangkal perekrut pekerja migran"',
        "migrants",
    ),
    frame(
        "at_risk",
        "told",
        rf"\b{_PREDATOR}\b[^.;\n]{{0,70}} (?:di|ke|dari|hingga|sampai) $",
        '"Sindikat itu punya kaki tangan di tujuh desa, kata BP3MI soal pekerja migran"',
        "migrants",
        unless=AGAINST_IT,
    ),
    frame(
        "at_risk",
        "sentence",
        rf"\b(?:{_OFTEN}\b[^.;\n]{{0,60}}\b(?:{_LURED}|{_UNSEEN})|(?:{_LURED}|{_UNSEEN})[^.;\n]{{0,40}}\b{_OFTEN})\b|"
        rf"\b(?:kehilangan|ditinggal|kosong)\b[^.;\n]{{0,30}}\b{_YOUNG}\b|\b{_YOUNG}[^.;\n]{{0,30}}\bhilang kontak\b",
        '"Di tujuh desa remaja putri mudah dibujuk bekerja di kota", '
        '"Tiga desa kehilangan gadis-gadisnya; anak mudanya hilang"',
        unless=AGAINST_IT,
    ),
    frame(
        "at_risk",
        "told",
        r"\b(?:bmkg|bnpb|bpbd|pvmbg|badan geologi)\b[^.;\n]{0,40}"
        r"\b(?:mengingatkan|memperingatkan|mewanti-wanti)(?: warga(?: di)?)? $",
        '"BMKG memperingatkan 12 desa soal gelombang tinggi"',
    ),
    frame(
        "at_risk",
        "behind",
        r"[^.,;\n]{0,40} (?:bersiap|bersiap-siap|siap-siap)(?: untuk)? (?:mengungsi|dievakuasi|menghadapi)\b",
        '"Pos pengamatan meminta tujuh desa di lereng bersiap mengungsi"',
    ),
    frame(
        "planned",
        "told",
        r"\b(?:mimpi\w*|impian|cita-cita|menjanjikan|dijanjikan|butuh|membutuhkan|mewajibkan|mengharuskan|"
        r"memerintahkan|meminta|diminta|cukup (?:untuk|bagi)|anggaran(?:nya)? (?:\w+ )?(?:untuk|bagi)|mengalokasikan|"
        r"menunggu|perluasan|diperluas|dilanjutkan|berlanjut)\b"
        r"(?:(?!\b(?:sudah|telah|berhasil|kini|saat ini|baru|kepala|kades|lurah|warga|polisi)\b)[^.;:\n]){0,40} $",
        '"Mimpi saya, 12 desa punya petugas bagi pekerja migran", "Anggaran pekerja migran hanya cukup untuk 34 desa"',
        "migrants",
    ),
)
