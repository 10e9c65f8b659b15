"""The words for people in the figures: who is accused, who suffers, and what tells one from the other.

Expressions read text in lower case, except those over names and initials, which are told by their capitals.
"""

import re

from tppo_news.facts.words import heads_of

PERSON = (
    r"(?:orang|pria|wanita|perempuan|laki-laki|lelaki|warga(?: negara)?(?: (?:indonesia|asing|china|"
    r"tiongkok|lokal))?|wni|wna|oknum|anggota|ibu|pemuda|"
    r"remaja|pasangan|perangkat desa|pengurus|karyawan|pegawai)"
)
SUSPECT = r"(?:tersangka|terdakwa|terpidana|terduga pelaku|pelaku|terduga|terlapor)"
TRAFFICKER_WORD = (
    r"(?:tekong|calo|muncikari|mucikari|germo|mami|perekrut|penyalur|sponsor|penyelundup|makelar|agen gelap)"
)
MIGRANT = (
    r"(?:calon )?(?:pekerja migran(?: indonesia)?|pmi|cpmi|tki|tkw|ctki|abk|anak buah kapal|wni|warga negara indonesia|"
    r"tenaga kerja(?: indonesia| wanita)?|(?:(?:etnis|imigran|pengungsi|warga)(?: etnis)? )?rohing[ny]{1,3}a|"
    r"imigran|migran|pekerja|pengungsi|warga)"
)
WEAK_PERSON = (
    r"(?:perempuan|wanita|gadis|anak(?: perempuan| laki-laki| di bawah umur)?|remaja(?: putri| putra| laki-laki)?|"
    r"bayi|balita|bocah|abg|"
    r"psk|siswi|pemandu lagu|pemandu karaoke|pekerja karaoke|ladies|terapis|purel|calon penumpang|"
    r"siswa|pelajar|mahasiswa|mahasiswi|pemuda|buruh|nelayan|santri|santriwati|tetangga|keponakan|putri|teman (?:sekolah|"
    r"kuliah|kelas|sebaya)|pelaut|pendonor|pencari kerja|"
    r"lulusan|murid|(?:pegawai|karyawan) (?:wanita|perempuan)|karyawati|calon (?:pekerja|pendonor|"
    r"pengantin|buruh|awak|tenaga|korban)|"
    r"awak kapal|anak kapal|orang)"
)
ILLEGAL = r"(?:\([a-z0-9]+\) )?(?:ilegal|illegal|non ?-?prosedural|unprosedural|gelap)\b"
INITIALS = (
    r"(?:[A-Z][A-Z.]{0,5}|[A-Z][a-z]+(?: [A-Z][a-z]+){0,3})(?: ?(?:alias|"
    r"als) [A-Z][\w.]*)?(?: ?\(\d{1,2}(?: tahun| th)?\)|,? \d{1,2} tahun,?)?"
)
CATCH = (
    r"(?:[Mm]enangkap|[Tt]angkap|[Mm]eringkus|[Rr]ingkus|[Mm]embekuk|[Bb]ekuk|[Mm]engamankan|[Aa]mankan|"
    r"[Mm]enahan|[Mm]enciduk|[Cc]iduk)"
)
# The look behind stands after the first letter, so that a search can run to the letters that a word begins with.
NOUN = re.compile(
    r"(?:t(?<![a-z].)(?:er(?:sangka|dakwa|pidana|duga|lapor)(?:nya)?|ekong)|p(?<![a-z].)elaku(?:nya)?|"
    r"k(?<![a-z].)orban(?:nya)?|c(?<![a-z].)alo|m(?<![a-z].)(?:un|u)cikari)(?![a-z])"
)
# What one of them begins with, where it stands.
NOUNS = heads_of(
    (
        "tersangka",
        "terdakwa",
        "terpidana",
        "terduga",
        "terlapor",
        "tekong",
        "pelaku",
        "korban",
        "calo",
        "muncikari",
        "mucikari",
    )
)
# "ketiga", "ke-14", "keenam belas"
COLLECTIVES = heads_of(
    ("ke", "kedua", "ketiga", "keempat", "kelima", "keenam", "ketujuh", "kedelapan", "kesembilan", "kesepuluh")
)
COLLECTIVE = re.compile(
    r"(?<![a-z])(?P<number>ke(?:-?\d{1,4}|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|"
    r"sepuluh)(?: belas)?) (?:orang )?$"
)
LIST_MARK = re.compile(r", (?=[A-Z])|,? (?:dan|serta|&) ")
DEFINING = re.compile(
    r"\b(?:salah|minimal|maksimal|ancaman|pidana|penjara|usia|umur|berusia|pasal|ayat|setiap|tiap|per|rp|"
    r"us\$|pukul|jam)\.? ?$"
)
# What follows a number that counts no people: anything but a word, or one of these.
NO_COUNT = re.compile(
    r"(?! )|$| (?:tahun|bulan|pekan|minggu|hari|jam|menit|kali|juta|ribu|miliar|rupiah|persen|desa|kelurahan|kecamatan|"
    r"kabupaten|kota|provinsi)\b"
)
YEAR = re.compile(r"(?:19|20)\d\d(?![\d.,]*\d)(?! orang\b)")
# "sepanjang 2024 korban", "Mei 2025 pelaku": a year, and no count.
YEAR_BEFORE = re.compile(
    r"\b(?:tahun|sejak|pada|sepanjang|selama|hingga|sampai|antara|awal|akhir|mulai|kurun|periode|januari|februari|maret|april|mei|"
    r"juni|juli|agustus|september|oktober|november|desember|(?:19|20)\d\d(?: ?[-–]| dan| hingga| sampai)) ?$"
)
TRAFFICKING = re.compile(
    r"penjual(?:an)? (?:orang|bayi|anak|organ|manusia|perempuan|gadis)|jual[ -]?beli (?:ginjal|organ|bayi)|"
    r"traf{1,2}ic?k?ing|tenaga kerja (?:wanita|indonesia)(?: \(tk[iw]\))? ilegal|"
    r"(?:men)?jual (?:\S+ )?(?:bayi|anak|gadis|perempuan|remaja|siswi|abg|wanita muda|pacar|istri|keponakan|putri|teman)|"
    r"menjual tenaga|"
    r"(?:mengirim|memberangkatkan|merekrut) (?:\S+ ){0,2}(?:abk|awak kapal|calon pekerja|calon abk)\b|"
    r"magang ke (?:jepang|jerman|taiwan|korea|luar negeri)|(?:dikirim|diberangkatkan) ke (?:malaysia|arab|saudi|irak|"
    r"suriah|kamboja|"
    r"myanmar|thailand|taiwan|libya|dubai|turki|luar negeri|timur tengah)|"
    r"(?:mengirim|memberangkatkan|merekrut) (?:\S+ ){1,3}(?:perempuan|wanita|gadis|warga|orang|pekerja|pemuda|calon \w+) ke "
    r"(?:malaysia|singapura|arab|saudi|irak|suriah|suria|turki|dubai|oman|qatar|kuwait|libya|mesir|yordania|kamboja|myanmar|"
    r"laos|thailand|filipina|taiwan|hong ?kong|jepang|korea|tiongkok|china|luar negeri|timur tengah)|"
    r"(?<![a-z])(?:pmi|tki|tkw)(?![a-z])|mu[nc]+ikari|"
    r"melayani (?:tamu|pria|lelaki)"
)
HARMED = re.compile(
    r"korban (?:jiwa|luka|tewas|meninggal)|tewas|meninggal|luka|gempa|banjir|longsor|serangan|" r"kecelakaan"
)
# "150 pengungsi, tiga di antaranya meninggal": said of a few of them.
A_FEW_HARMED = re.compile(r"\w+ (?:orang )?di ?antara(?:nya| mereka)[^.;,\n]{0,30}? (?:tewas|meninggal|luka)\w*")
ALREADY = re.compile(r" (?:(?!antara )\w+ )?lain(?:nya)?\b")
# "Kapal Antah 629": a number that belongs to a name, unless people follow it.
NAME_BEFORE = re.compile(r"\b[A-Z][a-z]+ $")
SOMEBODY = re.compile(
    rf" (?:calon )?(?:{PERSON}|{SUSPECT}|{TRAFFICKER_WORD}|{MIGRANT}|{WEAK_PERSON}|korban|paspor|pemohon|permohonan|"
    rf"peserta|petugas|pimpasa|"
    r"ditangkap|jadi|dpo|buron\w*|berkas|keberangkatan|penumpang)\b"
)
OTHERS = re.compile(r"\blain(?:nya)?\b", re.IGNORECASE)
NO_PERSON = re.compile(
    r" (?:kapal|unit|mobil|motor|paspor|kasus|perkara|lokasi|kali|tahun|bulan|hari|alat|rumah|laporan|perusahaan|yayasan|"
    r"lembaga|hotel|kafe|situs|akun|pengikut|follower|(?:orang )?saksi(?! korban))\b"
)
LETTERS = r"(?:[A-Z]{1,4}|(?:[A-Z]\.){1,4})(?!\w)"
# In capitals like initials, and nobody's.
NO_INITIALS = frozenset(
    "UMKM UKM IKM "
    "TPPO TPPM TPPU TPKS PPA PPO PMI CPMI TKI CTKI TKW WNI WNA ABK PSK DPO ABG LC UU KUHP RI PT CV NTT NTB DKI DIY BAP LP HP "
    "KTP SIM KK JPU PN MA KPK TNI AL AD POLRI KBRI KJRI LPSK KPAI LSM WIB WITA WIT AS UEA SD SMP SMA SMK PRT ART BBM PNS ASN "
    "OTK OTT TKP SPDP".split()
)
