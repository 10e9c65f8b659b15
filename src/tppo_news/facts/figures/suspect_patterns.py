"""What the rules for suspects look for around a number, a noun or a name."""

import re

from tppo_news.facts.figures.people import CATCH, INITIALS, PERSON, SUSPECT, TRAFFICKER_WORD
from tppo_news.facts.numerals import NUMBER
from tppo_news.facts.openings import openings
from tppo_news.facts.words import HEAD as FIRST_LETTERS

SUSPECT_NOUN = re.compile(
    rf" (?:{PERSON} )?(?:(?:yang )?(?:ditetapkan |menjadi |jadi |sebagai |diduga |terduga "
    rf")*)?(?P<noun>{SUSPECT}|{TRAFFICKER_WORD})(?:nya)?\b"
    r"(?! (?:usaha|wisata|umkm|industri|ekonomi|pasar|seni|olahraga|bisnis|perjalanan|travel|properti|"
    r"pendidikan|of change|perubahan|"
    r"asuransi|kuliner|kreatif|kegiatan|perjalanan|pekerja migran|calon|c?pmi|c?tki|tkw|korban|wni)\b)",
)
MADE_SUSPECT = re.compile(
    rf" (?:{PERSON}\b)?[^.;\n]{{0,110}}?\b(?:(?:sebagai|jadi|menjadi|berstatus) (?:para )?|ditetapkan |"
    rf"dijadikan )(?P<noun>tersangka|terdakwa)\b"
)
ACCUSED_OF = re.compile(
    r" (?:[\w()-]+ ){0,5}?(?:teridentifikasi|diidentifikasi|berperan|bertindak|diduga) (?:kuat )?(?:sebagai |"
    r"selaku )?(?:\w+ ){0,2}?"
    r"(?:perekrut|pengurus|tekong|pelaku|penampung|agen|penyalur|calo|penyelundup|sponsor|muncikari|mucikari|leader|"
    r"ketua tim|pemimpin|pengawas)\b|"
    r" (?:orang )?di ?antaranya (?:adalah |merupakan |ialah |diduga |sebagai )+(?:kurir|agen|perekrut|muncikari|"
    r"mucikari|tekong|"
    r"sopir|koordinator|penyalur|calo|pengurus|germo)\b|"
    r" (?!(?:orang )?(?:wni|warga negara indonesia)\b[^.;\n]{0,20}diduga terlibat)(?:\w+ ){0,4}?\w+(?:, [^.;\d\n]{0,60}?,)? yang "
    r"(?:disangka|diduga|didakwa|dituduh) (?:\w+ )?(?:menyelundupkan|memperdagangkan|menjual|merekrut|mengirim\w*|"
    r"terlibat|memberangkatkan|menjadi pelaku|menampung)",
)
PERSONS = re.compile(
    r" (?:orang(?: (?:pria|wanita|perempuan|laki-laki|warga|wna|wni|sopir|pengurus|kurir|ibu))?|pria|"
    r"laki-laki|lelaki|wanita|"
    r"perempuan|sopir|motoris|nakhoda|tekong|kernet|pengemudi|pengurus|kurir|petinggi|pimpinan|direktur|bos|pengusaha|"
    r"pejabat|pegawai|"
    r"karyawan|mantan|eks|dalang|otak|aktor|penyalur|agen|anggota|pemilik|pengelola|warga(?: negara asing)?|wna|oknum)\b"
)
ARRESTING = re.compile(
    r"(?:menangkap|meringkus|membekuk|menciduk|tangkap|ringkus|bekuk|ciduk)(?: sebanyak| total| kembali)? $|"
    r"\b(?:penyidik|polisi|polda|polres\w*|polsek|bareskrim|jaksa|satgas)(?: \w+)? menjerat(?: sebanyak| total)? $"
)
HOLDING = re.compile(r"(?:mengamankan|amankan|menahan|tahan)(?: sebanyak| total| kembali)? $")
ARRESTED = re.compile(
    r"(?:(?: \w+){0,2}?|(?: \w+){0,2}? yang [^.,;\n]{3,70}?) (?:ditangkap|diringkus|dibekuk|diciduk|ditahan)\b|"
    r"(?: yang)? (?:sudah|telah|berhasil) kami (?:tangkap|tahan|ringkus|bekuk)\b|"
    r"(?: [\w()]+){0,5}? (?:diseret|disidang\w*|diadili|didakwa)\b|"
    r"(?: \w+){0,2}? yang diduga [^.,;\n]{3,60}? (?:turut |juga |ikut )?diamankan\b"
)
# "30 buruh ditahan di gedung itu", "ditahan majikan", "ditahan di Antah setelah ditipu": by no police.
CAPTIVE = re.compile(
    r"(?: [\w()-]+){0,5}? (?:di|ter)tahan(?: (?:sudah|selama|sejak|telah) [\w ]{1,20}?)?(?: (?:oleh )?(?:majikan|sindikat|"
    r"perusahaan|agen|mafia|bos|jaringan|kelompok)\b| di (?:[\w-]+ ){0,2}?(?:kompleks|kasino|kamp|markas|gedung|apartemen)\b|"
    r"[^.;\n]{0,60}? (?:setelah|usai|karena) (?:mereka )?(?:dibujuk|ditipu|tertipu|dijanjikan|diiming|direkrut|dijebak))"
)
DRIVERS = re.compile(
    r" (?:orang )?(?:sopir|pengurus|kurir|pengantar)\b[^.;\n]{0,30}? (?:terlibat|berperan|diamankan|diringkus)\b"
)
# Whoever they are, not people whom it befell, and not things: "empat nelayan didakwa", "tiga kaki tangan sindikat dibekuk".
ANYBODY = re.compile(
    r" (?!(?:kapal|perahu|unit|mobil|motor|bus|truk|sepeda|paspor|visa|kasus|perkara|lokasi|titik|kali|tahun|bulan|"
    r"pekan|minggu|"
    r"hari|jam|menit|alat|barang|rumah|ruko|hotel|kamar|laporan|berkas|lembar|buah|ekor|kilogram|kg|ton|gram|juta|ribu|miliar|"
    r"rupiah|persen|desa|kelurahan|kecamatan|kabupaten|kota|provinsi|negara|perusahaan|situs|akun|rekening|telepon|ponsel|"
    r"handphone|buku|tiket|keluarga|rombongan|kelompok|komplotan|sindikat|jaringan|tim|regu|pasangan|orang|di|dari|ke|"
    r"dan|yang|lain\w*|antara\w*|saksi|korban\w*|calon|anak|bayi|balita|gadis|siswi|siswa|"
    r"santri\w*|pelajar|mahasiswa|mahasiswi|perempuan|remaja|pekerja|buruh|tki|tkw|pmi|cpmi|ctki|abk|wni|wna|migran|imigran|"
    r"pengungsi|penumpang|bocah|psk|terapis|pemandu|polisi|personel|petugas|aparat|sandera|tawanan|jaksa|hakim|penyidik|"
    r"anggota (?:polri|"
    r"polisi|dpr\w*|tim))\b)[a-z]{3,}(?:-[a-z]+)?\b"
)
BROUGHT_IN = re.compile(
    r"(?: (?!korban|saksi|bersama|karena|untuk|setelah)[a-z()-]+){0,6}? (?:ditangkap|diringkus|dibekuk|diciduk|ditahan|"
    r"digelandang|didakwa|"
    r"dituntut|divonis|diadili|disidang\w*|diseret|dijerat|dijebloskan|diekstradisi)\b"
)
# "Dua mahasiswa, QK dan WB, dijerat pasal perdagangan orang": said of no victim.
TRIED_LATER = re.compile(
    r"[^.;\d\n]{0,90}?\b(?:dijerat (?:dengan )?(?:pasal|undang|uu)|didakwa|diadili|divonis|dituntut|"
    r"(?:ditetapkan|dijadikan) (?:sebagai )?tersangka)\b"
)
# Who does it to others is no victim: "tiga warga diadili karena menjual lima anak".
DOING_IT = re.compile(
    r"(?:(?:ber)?usia \d\d tahun|[^.;,\d\n]){0,70}\b(?:karena|yang|telah|diduga|didakwa|dituduh|disangka) (?:telah |"
    r"diduga )?(?:menjual|merekrut|"
    r"memperdagangkan|"
    r"menyelundupkan|mengeksploitasi|menjajakan|memberangkatkan|menampung|menyekap)\b"
)
# "sopir yang mengangkut 31 orang dan ditangkap": those who are carried are not those who are caught.
CARRYING = re.compile(
    r"\b(?:membawa|mengangkut|menyelundupkan|memuat|mengantar(?:kan)?|merekrut|mengirim(?:kan)?|memberangkatkan|menampung|"
    r"menjual|memperdagangkan|menyeberangkan|mempekerjakan|menipu)(?: sekitar| sebanyak| total| sedikitnya)? $"
)
# From the head of a sentence: "Sebanyak empat warga negara asing (WNA) asal Irak dan Sudan diringkus"
ARRESTED_LATER = re.compile(r"[^.;\d\n]{0,110}? (?:ditangkap|diringkus|dibekuk|diciduk|ditahan|digelandang)\b")
ACCUSED = re.compile(
    r"(?: \w+){0,2}? (?:(?:ber)?inisial|yang (?:diduga )?(?:kuat )?(?:berperan|sebagai|merekrut|pelaku|"
    r"mengurus|membawa|memberangkatkan|mengirim|menampung|menyalurkan|tergabung|terlibat|menjadi bagian))\b|"
    r"(?: (?!korban|dari)\w+){0,3}? (?:sindikat|komplotan|kawanan)\b|"
    r",? (?:antara lain|yakni|yaitu|terdiri (?:dari|atas)) (?:seorang |satu )?(?:sopir|supir|tekong|nakhoda|kernet|"
    r"perekrut|penyalur|"
    r"muncikari|mucikari|calo|agen)\b"
)
SUSPECT_COUNT = re.compile(
    rf"\b(?P<noun>tersangka|terdakwa|pelaku|mun?cikari)(?:nya)?,? (?:(?:(?:tindak pidana )?perdagangan \w+(?: ?/ ?\w+)?"
    rf"(?: \(tppo\))?|tppo|yang (?:\w+ ){{0,3}}\w+(?: (?:kali|saat|hari) ini)?,?|kasus \w+|ini|"
    rf"itu|ditangkap|diamankan|"
    rf"(?:pada|dalam|dari) [^.,;\d\n]{{0,50}}?) )?(?:hanya |kini |sudah |telah |masih |jumlahnya )?(?:sebanyak|berjumlah|ada|"
    rf"mencapai|menjadi|totalnya|total|(?:bertambah|meningkat|naik)(?: dari {NUMBER}(?: orang)?)? menjadi) "
    rf"(?P<number>{NUMBER})\b(?! (?:kali|tahun|bulan|hari|kasus|juta|ribu|persen))|"
    rf"\b(?P<first>tersangka|terdakwa|pelaku)(?:nya)? (?P<bare>{NUMBER}) (?=orang\b)",
)
# "korban dari kedua pelaku sebanyak sembilan orang"
VICTIMS_OF = re.compile(r"\bkorban(?:nya)? (?:dari|oleh|para) (?:\w+ ){0,2}$")
_SEX = r" (?:perempuan|laki-laki|pria|wanita)"
INITIALS_LIST = re.compile(
    rf"\b(?P<noun>[Tt]ersangka|[Tt]erdakwa|[Pp]elaku)(?! Usaha| UMKM)(?: (?:itu|tersebut|ini|lainnya|yang "
    rf"\w+))?(?: (?:ber)?inisial| yakni| yaitu| adalah| masing-masing| mereka|:|,)* "
    rf"(?P<list>{INITIALS}(?: dan {INITIALS})?{_SEX}, serta {INITIALS}(?={_SEX})|"
    rf"{INITIALS}(?:, {INITIALS}){{0,20}}(?:,? (?:dan|serta|&) {INITIALS}))(?![\w])"
)
ONE_SUSPECT = re.compile(
    rf"\b(?:(?:[Ss]eorang|[Ss]ebagai|[Mm]enjadi|[Jj]adi|[Tt]etapkan|[Mm]enetapkan|{CATCH}) (?:oknum "
    rf")?(?:[Tt]ersangka|[Tt]erdakwa)\b|"
    rf"(?:ditetapkan|dijadikan|tetapkan) (?:sebagai )?tersangka\b|"
    rf"\b(?i:{TRAFFICKER_WORD})(?:nya)?,? (?:adalah |yakni |seorang |pria |wanita |perempuan |"
    rf"warga ){{0,3}}(?:ber)?inisial\b|[Tt]er(?:dakwa|sangka), seorang\b|"
    rf"[Tt]er(?:dakwa|sangka|pidana) (?:kasus |perkara )?(?:perdagangan orang|TPPO),? [A-Z][a-z]+(?=[.,])|"
    rf"(?:[Mm]enyeret|[Mm]enjerat) (?:seorang|satu(?: orang)?) (?!korban|anak|gadis|remaja|siswi|calon)\w+\b|"
    rf"[Ss]atu-satunya (?:tersangka|terdakwa|pelaku)\b|"
    rf"(?:[Pp]elaku|[Tt]ersangka)(?: (?!korban|para|dan )[\w-]+){{0,4}} (?:adalah|yakni|yaitu|ialah|"
    rf"merupakan) (?:seorang|satu)\b|"
    rf"(?<!para )(?i:{TRAFFICKER_WORD})(?:nya)?(?: itu| tersebut| yang [^.,;\n]{{0,50}})? "
    r"(?:(?:telah|sudah|juga|langsung|turut|ikut|berhasil|kini) )*(?:diamankan|ditangkap|ditahan|dibekuk|diringkus)\b|"
    rf"{CATCH} (?:seorang )?(?:{TRAFFICKER_WORD})\b|"
    rf"(?:[Ss]eorang|{CATCH}) (?:[Pp]elaku|[Bb]uronan|[Bb]uron|[Mm]uncikari|[Mm]ucikari|[Cc]alo|[Tt]ekong)\b|"
    r"(?:[Tt]ersangka|[Tt]erdakwa|[Tt]erpidana|[Pp]elaku|[Bb]uronan|[Tt]erduga)(?: [Tt]indak [Pp]idana)?"
    r"(?: (?:TPPO|[Pp]erdagangan [Oo]rang|[Pp]enyelundupan \w+)(?: \(TPP[OM]\))?)?,? (?:berinisial|inisial|bernama|atas "
    r"nama|tunggal)\b|"
    r"(?:[Tt]ersangka|[Tt]erdakwa|[Tt]erpidana),? (?:mantan |eks |oknum )?(?!(?:TPP[OMU]|Kasus|Perkara|Baru|Utama|"
    r"Lain|Dan|Di|Ke|Dari|"
    r"Yang|Perdagangan|Penjual|Pengirim|Pelaku|Sindikat|Jaringan|Tindak|Anak)\b)[A-Z][\w.]+(?: [A-Z(][\w.)]*){1,7}|"
    r"(?:[Tt]ersangka|[Tt]erdakwa|[Tt]erpidana|[Pp]elaku) (?!UMKM|UKM|IKM|TPP[OMU]|PMI|WN[IA]|"
    r"ABK)[A-Z]{1,4}\b(?! dan|,| serta|/)(?=[ ,(][a-z(])|"
    r"(?:[Tt]ersangka|[Tt]erdakwa|[Bb]uronan(?: [Ii]nterpol)?) (?:[A-Z][a-z]+ ){1,3}(?=[a-z(])(?!dan |serta )|"
    r"(?:[Tt]ersangka|[Tt]erdakwa|[Tt]erpidana) [A-Z][a-z]+(?: [A-Z][a-z]+){0,2}(?=, (?:mantan|seorang|warga|pria|"
    r"perempuan|\d))|"
    r"(?:[Tt]ersangka|[Tt]erdakwa) (?:itu|tersebut|ini|dijerat|ditahan|dituntut|divonis|mengaku)\b|"
    rf"{CATCH} (?:seorang|satu orang) (?:pria|wanita|perempuan|laki-laki|lelaki|ibu|warga|WNA|WNI|oknum|"
    rf"remaja|pemuda|orang)\b(?! dan [^.;\n]{{0,30}}(?:gadis|anak|korban))|"
    rf"{CATCH} (?:seorang )?(?:pria|wanita|perempuan|laki-laki|lelaki|oknum \w+) (?:ber)?inisial\b|"
    rf"[Ss]eorang (?:pria|wanita|perempuan|laki-laki|lelaki|ibu|"
    rf"oknum)\b(?:(?!\. )[^\n]){{0,60}}? (?:ditangkap|diringkus|dibekuk|ditahan|diciduk)\b|"
    r"[Ss]eorang (?!korban|saksi|anak|bayi|gadis|remaja|siswi|pekerja|calon|perempuan korban)\w+\b(?:(?!\. |korban|(?:dan|"
    r"serta|bersama|beserta) "
    r"(?:seorang|\w+nya)\b)[^\n]){0,60}? (?:dijebloskan|didakwa|divonis|diekstradisi|dijerat|digelandang)\b|"
    r"\b(?:Ia|Dia|(?:Pria|Perempuan|Wanita|Lelaki) (?:itu|tersebut)) (?:\w+ ){0,2}(?:dibekuk|ditangkap|diringkus|ditahan|"
    r"diciduk|dijerat|"
    r"digelandang)\b|"
    r"[Mm]engekstradisi (?:seorang|satu|buronan|[A-Z]\w+)|"
    rf"{CATCH} (?:[A-Z]\w+ ){{1,3}}(?:Pelaku|Otak|Dalang|Bos|Aktor)\b|"
    r"(?:tuntutan|dakwaan|vonis|putusan|sidang)\b(?:(?!\. )[^\n]){0,80}?\bterhadap (?!para |ke\w+ |"
    r"\d)(?:mantan |eks )?[A-Z]\w+)"
)
# "3 awak kapal", "dua orang lainnya, yakni tekong", "tiga orang yang diduga pengurus"
_CREW = (
    r"(?:abk|anak buah kapal|awak|kru|"
    r"tekong|nakhoda|nahkoda|kapten kapal|sopir|supir|kernet|pengurus|agen|pengantar|penjemput|penampung|pemilik|"
    r"penunjuk jalan|pemandu jalan|penjaga|koordinator|pemasok)"
)
CREW = re.compile(
    rf" (?:orang )?(?:lain(?:nya)?,? )?(?:(?:yakni|yaitu|yang|diduga|sebagai|berperan|terduga|merupakan|bertindak|"
    rf"oknum) )*{_CREW}\b"
    r"(?! (?:ilegal|korban|yang menjadi korban))"
)
# "11 orang penunjuk jalan dan satu orang agen", "seorang terduga agen serta seorang sopir"
_ROLE = rf"(?:{_CREW[3:-1]}|{TRAFFICKER_WORD[3:-1]})"
ROLES = re.compile(
    rf"(?<![a-z\d])(?P<first>{NUMBER}|seorang) (?:orang )?(?:ter)?(?:duga )?{_ROLE}\b[^.;,\d\n]{{0,40}}?"
    rf"(?:,? (?:dan|serta|beserta)|,) (?P<second>{NUMBER}|seorang) (?:orang )?(?:ter)?(?:duga )?{_ROLE}\b"
)
SKIPPER_AND_CREW = re.compile(
    rf"(?<![a-z])(?:(?:di)?na[kh]+oda(?:i)?|tekong|kapten)(?![a-z])[^.;\d\n]{{0,60}}?(?: \(\d\d(?: tahun)?\))?"
    rf"[^.;\d\n]{{0,20}}? (?:dan|"
    rf"dengan|serta|beserta|bersama) (?:dibantu )?"
    rf"(?:(?P<number>{NUMBER})|(?P<all>ke[a-z]+)) (?:orang )?(?:abk|anak buah kapal|awak kapal|awak)\b"
)
_WHO = r"(?:pria|lelaki|laki-laki|wanita|perempuan|ibu|warga|oknum|mantan|eks|pemuda|kades|muncikari|mucikari|WNA|WNI)"
WITH_OTHERS = re.compile(
    r"\b(?:bersama|beserta|serta|dan) (?:dua|tiga|empat|lima|enam|\d|seorang|rekan|komplotan|istri|suami)"
)
# "menangkap seorang Direktur dan Komisaris": two.
AND_ANOTHER = re.compile(
    r"(?: \w+){0,2}? (?:dan|serta|bersama) (?:seorang|satu|[A-Z]{1,4}\b|[A-Z][a-z]+ (?!Malaysia|Indonesia)[a-z])"
)
LONE_HEADS = openings(f"{CATCH}|seorang", FIRST_LETTERS)
LONE = re.compile(
    rf"\b{CATCH} (?:kembali )?(?:seorang|satu orang|1 orang) (?!korban|anak|gadis|bayi|calon|pmi|PMI|TKW|"
    rf"perempuan korban)\w+|"
    rf"\b{CATCH} (?:(?!(?:korban|saksi|para|anak|calon|bayi|PMI|CPMI|TKI|TKW|WNI|migran|\d+(?! tahun)|dua|tiga|empat|lima|"
    rf"enam|yang|dan)\b)"
    r"[\w'-]+ ){1,6}(?:ber)?inisial [A-Z][A-Z.]*(?! dan|,? serta|, [A-Z])|"
    rf"\b[Ss]eorang {_WHO}\b(?:(?!\. |(?:dan|serta|bersama) (?:seorang|\w+nya)\b)[^\n]){{0,80}}? (?:ditangkap|diringkus|"
    rf"dibekuk|diciduk|"
    rf"ditetapkan sebagai tersangka)\b"
)
# "Budi Antah (BA), kapten kapal, ditetapkan sebagai tersangka"
LONE_NAMED = re.compile(
    r"\b(?P<name>(?!Tindak |Pekerja |Warga |Anak |Tenaga |Tempat )[A-Z][a-z]+(?: [A-Z][a-z]+){0,3}) \((?P<letters>[A-Z]{1,4})\),? "
    r"(?:(?!dan |serta |bersama |beserta |tiga |dua )[^.;\d\n]){0,70}?ditetapkan (?:sebagai |menjadi )?tersangka\b"
)
TAKEN_IN = re.compile(
    r"\b(?:(?:meng|di)?amankan|(?:men|di)?tangkap|(?:meng|di)gagalkan|gagalkan|diringkus|meringkus|ditahan|menahan|"
    r"diserahkan)\b"
)
# Crews found with their passengers: "didapati dua orang PMI dan tiga orang anak buah kapal"
FOUND_WITH = re.compile(
    r"\b(?:di|men)dapati\b(?=.*\b(?:pmi|tki|migran|imigran|penumpang|rohingya)\b)|"
    r"\b(?:pmi|tki|migran|imigran|penumpang|rohingya)\b(?=.*\b(?:di|men)dapati\b)"
)
# "Selain dua tersangka di atas, ada pula tersangka berinisial S", "selain tiga pelaku itu, polisi juga menangkap dua orang"
FURTHER = re.compile(
    rf"\bselain (?P<first>{NUMBER}|ke\w+) (?:orang )?(?P<noun>tersangka|pelaku|terdakwa)[^.;,\n]{{0,30}}, "
    rf"(?:(?:juga )?(?:ada|terdapat) (?:pula |juga )?|(?:\w+ )?juga (?:telah )?(?:menangkap|mengamankan|menahan|"
    rf"menetapkan|membekuk) )"
    rf"(?:(?P<second>{NUMBER}) (?:orang |tersangka |pelaku )|(?:seorang )?(?:tersangka|pelaku)(?: lain(?:nya)?)?,? "
    rf"(?:berinisial|bernama|yakni|yaitu) )"
    r"(?![^.;\n]{0,80}\b(?:dpo|buron\w*|diburu|dikejar|saksi|korban)\b)"
)
_ANCHOR = (
    "ditetapkan|dijadikan|terduga|tekong|calo|perekrut(?:nya)?|penyalur|sponsor(?:nya)?|muncikari(?:nya)?|mucikari(?:nya)?|germo|"
    "satu-satunya|seorang|mengekstradisi|menyeret|menjerat|ia|dia|pria|perempuan|wanita|lelaki|sebagai|menjadi|jadi|tetapkan|"
    "menetapkan|menangkap|tangkap|meringkus|ringkus|membekuk|bekuk|mengamankan|amankan|menahan|menciduk|ciduk|tersangka|terdakwa|"
    "terpidana|pelaku|buronan|tuntutan|dakwaan|vonis|putusan|sidang"
)
ONE_ANCHOR = re.compile(rf"(?:{_ANCHOR})(?![a-z])")
ANCHOR_HEADS = openings(_ANCHOR, FIRST_LETTERS)
# Nobody yet: "belum ada yang ditetapkan sebagai tersangka", "mendesak polisi segera menetapkan tersangka"
NOBODY = re.compile(r"\b(?:belum|tidak|tak|mendesak|meminta|segera|bakal|akan)\b[^.;\n]{0,50}$")
# "bila seorang warga jadi tersangka"
SUPPOSED = re.compile(r"\b(?:jika|bila|apabila|kalau)\b[^.;\n]{0,50}$")
NAMING = re.compile(r"(?:di|me)?(?:[nt]etapkan|n?jadikan)\b")
MANY_SUSPECTS = re.compile(r"\bpara (?:tersangka|terdakwa|terpidana)\b|\b(?:tersangka|pelaku)-(?:tersangka|pelaku)\b")
# "AN dan SY telah naik menjadi tersangka"
NAMED_SUSPECTS = re.compile(
    r"(?P<list>[A-Z](?<!\w.)[A-Z]{0,3}(?: ?\(\d{2}\))?(?:, [A-Z]{1,4}(?: ?\(\d{2}\))?){0,20},? (?:dan|"
    r"serta) [A-Z]{1,4}(?: ?\(\d{2}\))?)"
    r"(?: \w+){0,3} (?:ditetapkan (?:sebagai|menjadi)|menjadi|jadi|sebagai|berstatus) tersangka"
)
WANTED = re.compile(
    rf" (?:{PERSON} |nama (?:ke )?)?(?:lagi )?(?:(?:{SUSPECT}|{TRAFFICKER_WORD}) (?:(?:kasus )?(?:tppo|(?:perdagangan|penjualan|"
    rf"penyelundupan) \w+) )?)?"
    rf"(?:lain(?:nya)?(?:, [a-z]{{1,4}},)? )?(?:di antaranya )?(?:(?:yang |"
    rf"saat ini |kini |juga |dan |sudah |telah |(?:melarikan diri|kabur|lolos)(?:,| dan| lalu) |"
    r"masih |masuk |ditetapkan |menjadi |jadi |sebagai |dalam |berstatus |status |dinyatakan |tengah |sedang )*)"
    r"(?P<noun>dpo|buron(?:an)?|daftar pencarian orang|diburu|dikejar|dicari|pengejaran)\b",
)
HUNTING = re.compile(
    rf"\b(?:memburu|mengejar|mencari|buru|(?:dpo|red notice|buronan) (?:untuk|terhadap|atas)) (?P<number>{NUMBER}) "
    rf"(?:{PERSON} )?(?P<noun>tersangka|pelaku|"
    rf"terduga|orang|otak|dalang|aktor|bandar|dpo|buron\w*|{TRAFFICKER_WORD})",
)
# "memburu dua pelaku lain", "mengejar tersangka lain berinisial D"
HUNTED = re.compile(r"\b(?:memburu|mengejar|mencari|buru) (?:seorang |satu (?:orang )?)?$")
CAUGHT = re.compile(
    r"[tn]angkap|gerebek|terjaring|bekuk|ringkus|amankan|tersangka|ditahan|menahan|ciduk|gulung|cokok|buron|vonis"
)
# Another number than an age: "dua orang berinisial AB (43) dan CD (42) sebagai tersangka"
OTHER_COUNT = re.compile(r"(?<![\d(])\d|korban")
TRAFFICKER = re.compile(TRAFFICKER_WORD)
# "dua tekong melarikan diri": nobody has them.
FLED = re.compile(r",? (?:\w+ ){0,2}?(?:melarikan diri|kabur|lolos)\b")
# "menetapkan dua pengungsi sebagai tersangka": migrants who are accused.
NAMED_BEFORE = re.compile(r"\b(?:me)?[nt]etapkan(?: sebanyak| total)? $")
