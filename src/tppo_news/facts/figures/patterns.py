"""What the figures' rules look for around a number, as regular expressions over text in lower case.

INITIALS_LIST and ONE_SUSPECT read the text as it is, since names and initials are told by their capitals.
"""

import re

from tppo_news.facts.numerals import NUMBER

_PERSON = (
    r"(?:orang|pria|wanita|perempuan|laki-laki|lelaki|warga(?: negara)?(?: (?:indonesia|asing|china|"
    r"tiongkok|lokal))?|wni|wna|oknum|anggota|ibu|pemuda|"
    r"remaja|pasangan|perangkat desa|pengurus|karyawan|pegawai)"
)
_SUSPECT = r"(?:tersangka|terdakwa|terpidana|terduga pelaku|pelaku|terduga|terlapor)"
_TRAFFICKER = r"(?:tekong|calo|muncikari|mucikari|germo|mami|perekrut|penyalur|sponsor|penyelundup|makelar)"
_MIGRANT = (
    r"(?:calon )?(?:pekerja migran(?: indonesia)?|pmi|cpmi|tki|tkw|ctki|abk|anak buah kapal|wni|warga negara indonesia|"
    r"tenaga kerja(?: indonesia| wanita)?|imigran|migran|pekerja|pengungsi(?: rohingya)?|warga(?: rohingya)?)"
)
_WEAK_PERSON = (
    r"(?:perempuan|wanita|gadis|anak(?: perempuan| laki-laki| di bawah umur)?|remaja(?: putri)?|bayi|balita|bocah|abg|psk|siswi|"
    r"siswa|pelajar|mahasiswa|pemuda|buruh|nelayan|santri|pencari kerja|calon (?:pekerja|pendonor|pengantin|buruh|awak|tenaga)|"
    r"awak kapal|anak kapal|orang)"
)
_ILLEGAL = r"(?:\([a-z0-9]+\) )?(?:ilegal|illegal|non ?-?prosedural|unprosedural|gelap)\b"

SUSPECT_NOUN = re.compile(
    rf" (?:{_PERSON} )?(?:(?:yang )?(?:ditetapkan |menjadi |jadi |sebagai |diduga |terduga "
    rf")*)?(?P<noun>{_SUSPECT}|{_TRAFFICKER})(?:nya)?\b"
    r"(?! (?:usaha|wisata|umkm|industri|ekonomi|pasar|seni|olahraga|bisnis|perjalanan|travel|properti|"
    r"pendidikan|of change|perubahan|"
    r"asuransi|kuliner|kreatif|kegiatan|perjalanan))",
)
MADE_SUSPECT = re.compile(
    rf" (?:{_PERSON}\b)?[^.;\n]{{0,60}}?\b(?:sebagai|jadi|menjadi|berstatus) (?:para )?(?P<noun>tersangka|terdakwa)\b"
)
ACCUSED_OF = re.compile(
    r" (?:\w+ ){1,4}?yang (?:disangka|diduga|didakwa|dituduh) (?:\w+ )?(?:menyelundupkan|memperdagangkan|"
    r"menjual|merekrut|mengirim\w*|"
    r"terlibat|memberangkatkan|menjadi pelaku|menampung)",
)
PERSONS = re.compile(
    r" (?:orang(?: (?:pria|wanita|perempuan|laki-laki|warga|wna|wni|sopir|pengurus|kurir|ibu))?|pria|"
    r"laki-laki|lelaki|wanita|"
    r"perempuan|sopir|motoris|nakhoda|tekong|kernet|pengemudi|pengurus|kurir|warga(?: negara asing)?|wna|oknum)\b"
)
ARRESTING = re.compile(
    r"(?:menangkap|meringkus|membekuk|menciduk|tangkap|ringkus|bekuk|ciduk)(?: sebanyak| total| kembali)? $"
)
HOLDING = re.compile(r"(?:mengamankan|amankan|menahan|tahan)(?: sebanyak| total| kembali)? $")
ARRESTED = re.compile(
    r"(?:(?: \w+){0,2}?|(?: \w+){0,2}? yang [^.,;\n]{3,70}?) (?:ditangkap|diringkus|dibekuk|diciduk|ditahan)\b"
)
DRIVERS = re.compile(
    r" (?:orang )?(?:sopir|pengurus|kurir|pengantar)\b[^.;\n]{0,30}? (?:terlibat|berperan|diamankan|diringkus)\b"
)
ACCUSED = re.compile(
    r"(?: \w+){0,2}? (?:(?:ber)?inisial|yang (?:diduga )?(?:kuat )?(?:berperan|sebagai|merekrut|pelaku|"
    r"mengurus|membawa))\b"
)
SUSPECT_COUNT = re.compile(
    rf"\b(?P<noun>tersangka|terdakwa|pelaku)(?:nya)? (?:(?:tppo|yang \w+|kasus \w+|ini|itu|ditangkap|"
    rf"diamankan) )?(?:sebanyak|berjumlah|ada|mencapai|menjadi) "
    rf"(?P<number>{NUMBER})\b(?! (?:kali|tahun|bulan|hari|kasus|juta|ribu|persen))",
)
NOUN = re.compile(
    r"(?<![a-z])(?:tersangka|terdakwa|terpidana|terduga|terlapor|pelaku|korban|tekong|calo|muncikari|mucikari)(?![a-z])"
)
COLLECTIVE = re.compile(
    r"(?<![a-z])(?P<number>ke(?:-?\d{1,4}|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|"
    r"sepuluh)(?: belas)?) (?:orang )?$"
)
_INITIALS = (
    r"(?:[A-Z][A-Z.]{0,5}|[A-Z][a-z]+(?: [A-Z][a-z]+){0,3})(?: ?(?:alias|"
    r"als) [A-Z][\w.]*)?(?: ?\(\d{1,2}(?: tahun| th)?\)|,? \d{1,2} tahun,?)?"
)
INITIALS_LIST = re.compile(
    rf"\b(?P<noun>[Tt]ersangka|[Tt]erdakwa|[Pp]elaku)(?! Usaha| UMKM)(?: (?:itu|tersebut|ini|lainnya|yang "
    rf"\w+))?(?: (?:ber)?inisial| yakni| yaitu| adalah| masing-masing|:|,)* "
    rf"(?P<list>{_INITIALS}(?:, {_INITIALS}){{0,20}}(?:,? (?:dan|serta|&) {_INITIALS}))(?![\w])"
)
_CATCH = (
    r"(?:[Mm]enangkap|[Tt]angkap|[Mm]eringkus|[Rr]ingkus|[Mm]embekuk|[Bb]ekuk|[Mm]engamankan|[Aa]mankan|"
    r"[Mm]enahan|[Mm]enciduk|[Cc]iduk)"
)
ONE_SUSPECT = re.compile(
    rf"\b(?:(?:[Ss]eorang|[Ss]ebagai|[Mm]enjadi|[Jj]adi|[Tt]etapkan|[Mm]enetapkan|{_CATCH}) (?:oknum "
    rf")?(?:[Tt]ersangka|[Tt]erdakwa)\b|"
    rf"(?:ditetapkan|dijadikan|tetapkan) (?:sebagai )?tersangka\b|"
    rf"\b(?i:{_TRAFFICKER}) (?:ber)?inisial\b|[Tt]er(?:dakwa|sangka), seorang\b|"
    rf"[Tt]er(?:dakwa|sangka|pidana) (?:kasus |perkara )?(?:perdagangan orang|TPPO),? [A-Z][a-z]+(?=[.,])|"
    rf"[Ss]atu-satunya (?:tersangka|terdakwa|pelaku)\b|{_CATCH} (?:seorang )?(?:{_TRAFFICKER})\b|"
    rf"(?:[Ss]eorang|{_CATCH}) (?:[Pp]elaku|[Bb]uronan|[Bb]uron|[Mm]uncikari|[Mm]ucikari|[Cc]alo|[Tt]ekong)\b|"
    r"(?:[Tt]ersangka|[Tt]erdakwa|[Tt]erpidana|[Pp]elaku|[Bb]uronan) (?:berinisial|inisial|bernama|atas "
    r"nama|tunggal)\b|"
    r"(?:[Tt]ersangka|[Tt]erdakwa|[Tt]erpidana|[Pp]elaku) (?!UMKM|UKM|IKM|TPP[OMU]|PMI|WN[IA]|"
    r"ABK)[A-Z]{1,4}\b(?! dan|,| serta|/)(?=[ ,(][a-z(])|"
    r"(?:[Tt]ersangka|[Tt]erdakwa|[Bb]uronan(?: [Ii]nterpol)?) (?:[A-Z][a-z]+ ){1,3}(?=[a-z(])(?!dan |serta )|"
    r"(?:[Tt]ersangka|[Tt]erdakwa|[Tt]erpidana) [A-Z][a-z]+(?: [A-Z][a-z]+){0,2}(?=, (?:mantan|seorang|warga|pria|perempuan|\d))|"
    r"(?:[Tt]ersangka|[Tt]erdakwa) (?:itu|tersebut|ini|dijerat|ditahan|dituntut|divonis|mengaku)\b|"
    rf"{_CATCH} (?:seorang|satu orang) (?:pria|wanita|perempuan|laki-laki|lelaki|ibu|warga|WNA|WNI|oknum|"
    rf"remaja|pemuda|orang)\b|"
    rf"{_CATCH} (?:seorang )?(?:pria|wanita|perempuan|laki-laki|lelaki|oknum \w+) (?:ber)?inisial\b|"
    rf"[Ss]eorang (?:pria|wanita|perempuan|laki-laki|lelaki|ibu|"
    rf"oknum)\b(?:(?!\. )[^\n]){{0,60}}? (?:ditangkap|diringkus|dibekuk|ditahan|diciduk)\b|"
    rf"{_CATCH} (?:[A-Z]\w+ ){{1,3}}(?:Pelaku|Otak|Dalang|Bos|Aktor)\b|"
    r"(?:tuntutan|dakwaan|vonis|putusan|sidang)\b(?:(?!\. )[^\n]){0,80}?\bterhadap (?!para |ke\w+ |"
    r"\d)(?:mantan |eks )?[A-Z]\w+)"
)
ONE_ANCHOR = re.compile(
    r"(?<![a-z])(?:ditetapkan|dijadikan|tekong|calo|satu-satunya|seorang|sebagai|menjadi|jadi|tetapkan|menetapkan|menangkap|tangkap|meringkus|ringkus|"
    r"membekuk|bekuk|mengamankan|"
    r"amankan|menahan|menciduk|ciduk|tersangka|terdakwa|terpidana|pelaku|buronan|tuntutan|dakwaan|vonis|"
    r"putusan|sidang)(?![a-z])"
)
MANY_SUSPECTS = re.compile(
    r"\bpara (?:tersangka|terdakwa|pelaku|terpidana)\b|\b(?:tersangka|pelaku)-(?:tersangka|pelaku)\b"
)
VICTIM_NOUN = re.compile(
    rf" (?:(?:{_PERSON}|{_WEAK_PERSON}|{_MIGRANT})(?: \([a-z0-9]+\))? (?:yang )?(?:menjadi |jadi |diduga |"
    rf"sebagai )*)?(?P<noun>korban)\b"
    r"(?! (?:jiwa|tewas|meninggal|luka|phk|selamat|hilang|bencana|banjir|gempa|longsor|kecelakaan|"
    r"kebakaran|begal|investasi|penipuan))",
)
VICTIM_COUNT = re.compile(
    rf"(?P<noun>korban)(?:nya)? (?:(?:tppo|yang (?:sudah |telah )?\w+|perdagangan orang|tindak pidana perdagangan orang) )?"
    rf"(?:sebanyak|berjumlah|ada|mencapai|menjadi|terdapat|seluruhnya|total|ialah) (?P<number>{NUMBER})\b(?! (?:kali|"
    rf"tahun|bulan|hari|kasus|persen))",
)
MIGRANTS = re.compile(
    rf" (?:orang )?(?P<noun>{_MIGRANT})\b(?P<illegal> (?:\w+ )?{_ILLEGAL})?(?! (?:tetap|terdaftar|per hari))"
)
WEAK_PERSONS = re.compile(rf" (?P<noun>{_WEAK_PERSON})\b")
# Who does it to them, right before the number: "merekrut sembilan buruh", "menemukan 41 orang", "Di dalamnya ada delapan …".
TAKING = re.compile(
    r"\b(?:merekrut|menjerat|menjebak|menjual|mengeksploitasi|memperdagangkan|menyelundupkan|memberangkatkan|mengirim(?:kan)?|"
    r"membawa|mengangkut|menampung|menyekap|mempekerjakan|menipu|mengantar(?:kan)?|menyeberangkan|menerbangkan|bersama|tiket untuk|"
    r"rekrut|jual|eksploitasi|selundupkan|angkut|(?P<found>menemukan|mendapati|temukan|dapati|berisi|ada|terdapat|menyelamatkan|"
    r"selamatkan|mengevakuasi|evakuasi|memulangkan|pulangkan))(?: sedikitnya| sebanyak| total| sekitar| kembali)? $"
)
TAKEN = re.compile(
    r"(?: [\w-]+){0,5}? (?:berhasil )?(?:diselamatkan|dievakuasi|diperdagangkan|direkrut|diberangkatkan|dikirim|dijual|disekap|"
    r"dieksploitasi|ditelantarkan|ditampung|diselundupkan|dipekerjakan|ditemukan|diterbangkan|dipulangkan|"
    r"dijanjikan|didapati|"
    r"yang (?:hendak|akan) [\"']?(?:dinikahkan|diberangkatkan|dikirim|dijual|diseberangkan|bekerja)|yang menunggu)\b"
)
ONE_VICTIM = re.compile(
    r"\b(?:[Kk]orban(?:nya)?,? (?P<one>seorang (?:anak|perempuan|gadis|remaja|siswi|pelajar|bayi|wanita|pemuda|warga)\b)|"
    r"(?P<two>[Ss]eorang korban)\b|[Kk]orban (?:berinisial|inisial|bernama) (?P<three>[A-Z][\w]*)(?!\w|,| dan| serta|/)|"
    r"(?:merekrut|menjual|memperdagangkan|mengirim|membawa|mengeksploitasi|memalsukan umur|terhadap) "
    r"(?P<four>seorang (?:anak|perempuan|gadis|remaja|siswi|pelajar|bayi|wanita|pemuda))\b)"
)
YAKNI_INITIALS = re.compile(r",? (?:yakni|yaitu|berinisial|masing-masing) [A-Z]{1,4}\b")
# "AN dan SY telah naik menjadi tersangka"
NAMED_SUSPECTS = re.compile(
    r"\b(?P<list>[A-Z]{1,4}(?: ?\(\d{2}\))?(?:, [A-Z]{1,4}(?: ?\(\d{2}\))?){0,20},? (?:dan|serta) [A-Z]{1,4}(?: ?\(\d{2}\))?)"
    r"(?: \w+){0,3} (?:ditetapkan (?:sebagai|menjadi)|menjadi|jadi|sebagai|berstatus) tersangka"
)
# "menetapkan FA (33) dan kekasihnya, DN (28), sebagai tersangka": the aged initials of one sentence
AGED_INITIALS = re.compile(r"\b(?P<name>[A-Z]{1,4}) ?\(\d{2}(?: tahun)?\)")
MADE_OF_NAMES = re.compile(r"\b(?:sebagai|jadi|menjadi) tersangka\b")
NO_PERSON = re.compile(
    r" (?:kapal|unit|mobil|motor|paspor|kasus|perkara|lokasi|kali|tahun|bulan|hari|alat|rumah|laporan)\b"
)
ALREADY = re.compile(r" (?:\w+ )?lain(?:nya)?\b")
# What is done to victims: without one of these in the sentence, migrants are only migrants.
SUFFERED = re.compile(
    r"\b(?:(?:di|meng|)gagal(?:kan)?|(?:di|men|)?(?:selamatkan|yelamatkan)|dievakuasi|mengevakuasi|"
    r"diperdagangkan|dijual|menjual|disekap|dicegah|"
    r"mencegah|(?:di|mem)?berangkatkan|keberangkatan|pemberangkatan|dikirim|pengiriman|mengirim|"
    r"penyelundupan|diselundupkan|direkrut|batal|"
    r"dieksploitasi|korban|hendak|ditampung|penampungan|i?llegal|ilegal|non-?prosedural|diterbangkan|"
    r"dipekerjakan|perdagangan|dipulangkan|diamankan)\b",
)
# The articles whose figures these are; in all others a number of people is a number of people.
TRAFFICKING = re.compile(
    r"tppo|tppm|trafficking|perdagangan (?:orang|manusia|anak|bayi|perempuan)|penjualan (?:orang|bayi|anak|organ)|"
    r"jual[ -]?beli (?:ginjal|organ|bayi)|menjual (?:\w+ )?(?:bayi|anak)|pendonor|penipuan daring|nyelundup|"
    r"calon abk|dinikahkan|mengemis|pekerja migran|(?<![a-z])(?:pmi|tki|"
    r"tkw)(?![a-z])|selundup|"
    r"non-?prosedural|mu[nc]+ikari|eksploitasi|kawin kontrak|pengantin pesanan|online scam|judi online|"
    r"imigran|rohingya|anak buah kapal|"
    r"prostitusi|kerja paksa"
)
HARMED = re.compile(
    r"korban (?:jiwa|luka|tewas|meninggal)|tewas|meninggal|luka|gempa|banjir|longsor|serangan|" r"kecelakaan"
)
WANTED = re.compile(
    rf" (?:{_PERSON} )?(?:(?:{_SUSPECT}|{_TRAFFICKER}) )?(?:lain(?:nya)? )?(?:di antaranya )?(?:(?:yang |"
    rf"saat ini |kini |juga |dan |sudah |telah |"
    r"masih |masuk |ditetapkan |menjadi |jadi |sebagai |dalam |berstatus |status |dinyatakan |tengah |sedang )*)"
    r"(?P<noun>dpo|buron(?:an)?|daftar pencarian orang|diburu|dikejar|dicari)\b",
)
HUNTING = re.compile(
    rf"\b(?:memburu|mengejar|mencari|buru) (?P<number>{NUMBER}) (?:{_PERSON} )?(?P<noun>tersangka|pelaku|"
    rf"terduga|orang|dpo|buron\w*|{_TRAFFICKER})",
)
PASSPORTS = re.compile(
    r" (?:berkas |buah |orang )?(?:permohonan|pengajuan|pemohon|penerbitan|berkas|paspor|pembuatan)\b"
)
REFUSED = re.compile(
    r"\b(?:menolak|ditolak|penolakan|tolak|menunda|ditunda|penundaan|tunda|menggagalkan|membatalkan|"
    r"dibatalkan|menangguhkan|ditangguhkan|"
    r"penangguhan)\b",
)
REFUSED_APPLICANTS = re.compile(r" (?:orang |calon )?(?:pemohon|cpmi|calon pekerja migran|pmi|wni|warga)\b")
DELAYED = re.compile(
    r"\b(?:menunda|ditunda|penundaan|tunda|mencegah|dicegah|pencegahan|menggagalkan|digagalkan|gagalkan|"
    r"membatalkan|batalkan|menolak) "
    r"(?:\w+ ){0,2}?(?:keberangkatan|pemberangkatan)\b|\b(?:keberangkatan|"
    r"pemberangkatan)(?:nya)? [^.\n]{0,60}?\b(?:ditunda|dicegah|digagalkan|dibatalkan)\b",
)
DELAYED_PEOPLE = re.compile(rf" (?:orang\b|{_MIGRANT}\b|keberangkatan\b|penumpang\b|calon penumpang\b)")
PIMPASA = re.compile(
    r" (?:orang |personel |petugas |pegawai |anggota )?(?:petugas imigrasi pembina desa|pimpasa)\b|"
    r" (?:orang|petugas|pegawai|personel)(?: imigrasi)?(?: \w+){0,3} (?:sebagai|menjadi) (?:pimpasa|"
    r"petugas imigrasi pembina desa)\b",
)
PARTICIPANTS = re.compile(r" (?:orang )?(?:peserta|hadirin|partisipan)\b")
ATTENDED = re.compile(r"\b(?:diikuti|dihadiri)(?: oleh)?(?: sebanyak| total| sekira)? $")
ATTENDING_PEOPLE = re.compile(
    r" (?:orang|warga|siswa|siswi|pelajar|mahasiswa|kepala desa|perangkat desa|kades|ibu|kader|santri|"
    r"guru|pemuda|calon pekerja)\b"
)
SOUGHT = re.compile(r"dpo|buron|daftar pencarian|buru |diburu|mengejar|dikejar|dicari")
CAUGHT = re.compile(r"[tn]angkap|bekuk|ringkus|amankan|tersangka|ditahan|menahan|ciduk|gulung|cokok|buron|vonis")
OTHER_COUNT = re.compile(r"\d|korban")
TRAFFICKER = re.compile(_TRAFFICKER)
LIST_MARK = re.compile(r", (?=[A-Z])|,? (?:dan|serta|&) ")
DEFINING = re.compile(
    r"\b(?:salah|minimal|maksimal|ancaman|pidana|penjara|usia|umur|berusia|pasal|ayat|setiap|tiap|per|rp|"
    r"us\$|pukul|jam)\.? ?$"
)
