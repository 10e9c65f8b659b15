"""The words for people in the figures: who is accused, who suffers, and what tells one from the other.

Expressions read text in lower case, except those over names and initials, which are told by their capitals.
"""

import re

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
    r"tenaga kerja(?: indonesia| wanita)?|imigran|migran|pekerja|pengungsi(?: rohingya)?|warga(?: rohingya)?)"
)
WEAK_PERSON = (
    r"(?:perempuan|wanita|gadis|anak(?: perempuan| laki-laki| di bawah umur)?|remaja(?: putri| putra| laki-laki)?|"
    r"bayi|balita|bocah|abg|"
    r"psk|siswi|pemandu lagu|pemandu karaoke|pekerja karaoke|ladies|terapis|purel|calon penumpang|"
    r"siswa|pelajar|mahasiswa|pemuda|buruh|nelayan|santri|pencari kerja|lulusan|murid|calon (?:pekerja|pendonor|"
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
NOUN = re.compile(
    r"(?<![a-z])(?:(?:tersangka|terdakwa|terpidana|terduga|terlapor|pelaku|korban)(?:nya)?|tekong|calo|muncikari|"
    r"mucikari)(?![a-z])"
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
# The articles whose figures these are; in all others a number of people is a number of people.
TRAFFICKING = re.compile(
    r"tppo|tppm|trafficking|perdagangan (?:orang|manusia|anak|bayi|perempuan)|penjual(?:an)? (?:orang|bayi|anak|organ|"
    r"manusia|perempuan|gadis)|"
    r"jual[ -]?beli (?:ginjal|organ|bayi)|menjual (?:\w+ )?(?:bayi|anak)|pendonor|penipuan daring|nyelundup|"
    r"calon abk|dinikahkan|mengemis|pekerja migran|(?<![a-z])(?:pmi|tki|"
    r"tkw)(?![a-z])|selundup|"
    r"non-?prosedural|mu[nc]+ikari|eksploitasi|menjual tenaga|tenaga kerja ilegal|dipekerjakan|melayani (?:tamu|pria|"
    r"lelaki)|hidung belang|buruh migran|dijual|kawin kontrak|pengantin pesanan|online scam|judi online|"
    r"imigran|rohingya|anak buah kapal|"
    r"prostitusi|kerja paksa"
)
HARMED = re.compile(
    r"korban (?:jiwa|luka|tewas|meninggal)|tewas|meninggal|luka|gempa|banjir|longsor|serangan|" r"kecelakaan"
)
ALREADY = re.compile(r" (?:\w+ )?lain(?:nya)?\b")
# "Kapal Antah 629": a number that belongs to a name, unless people follow it.
NAME_BEFORE = re.compile(r"\b[A-Z][a-z]+ $")
SOMEBODY = re.compile(
    rf" (?:calon )?(?:{PERSON}|{SUSPECT}|{TRAFFICKER_WORD}|{MIGRANT}|{WEAK_PERSON}|korban|paspor|pemohon|permohonan|"
    rf"peserta|petugas|pimpasa|"
    r"ditangkap|jadi|dpo|buron\w*|berkas|keberangkatan|penumpang)\b"
)
OTHERS = re.compile(r"\blain(?:nya)?\b", re.IGNORECASE)
NO_PERSON = re.compile(
    r" (?:kapal|unit|mobil|motor|paspor|kasus|perkara|lokasi|kali|tahun|bulan|hari|alat|rumah|laporan)\b"
)
LETTERS = r"(?:[A-Z]{1,4}|(?:[A-Z]\.){1,4})(?!\w)"
# In capitals like initials, and nobody's.
NO_INITIALS = frozenset(
    "UMKM UKM IKM "
    "TPPO TPPM TPPU TPKS PPA PPO PMI CPMI TKI CTKI TKW WNI WNA ABK PSK DPO ABG LC UU KUHP RI PT CV NTT NTB DKI DIY BAP LP HP "
    "KTP SIM KK JPU PN MA KPK TNI AL AD POLRI KBRI KJRI LPSK KPAI LSM WIB WITA WIT AS UEA SD SMP SMA SMK PRT ART BBM PNS ASN "
    "OTK OTT TKP SPDP".split()
)
