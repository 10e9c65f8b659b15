"""The signs around a name that tell whose it is: what stands right before it (each ends in `$`), and right behind it.

The phrases that they read are quoted where they are asked, in roles.py.
"""

import re

from tppo_news.facts.cued import LedBy, beginnings_of
from tppo_news.facts.masks.words import ALIAS, HARMED, HARMING_VERBS, KIN, LINK, either

_ONES = r"(?:satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|sebelas)"
YEARS = rf"\d{{1,2}}|{_ONES}(?: belas| puluh(?: \w+)?)?"
AGE_BEHIND = re.compile(
    rf"(?:{ALIAS} \w+)? ?\((?P<age>{YEARS})(?: ?(?:tahun|thn?|th))?\)|"
    r",? (?:yang )?(?:masih )?(?:(?:seorang )?(?:anak|gadis|bocah|remaja|siswi|perempuan|wanita|pria|pemuda) )?"
    rf"(?:berusia |berumur |usia |umur )?(?P<bare>{YEARS}) tahun\b|, (?P<lone>\d{{1,2}})(?=,)"
)
BRACKETED = re.compile(r" ?\(\d{1,2}(?: ?(?:tahun|thn?|th))?\)|,? \d{1,2} tahun\b")
_AGE = r"(?: ?\([^)\n]{1,30}\)|,? \d{1,2} tahun|, \d{1,2}(?=,))"
_AGED = rf"(?:{ALIAS} \w+)?{_AGE}?"

# What stands before.
CHILD = re.compile(either("anak bocah balita bayi siswi siswa remaja gadis pelajar abg") + r"\b")
MANY = re.compile(either("anak pmi cpmi tki ctki tkw pekerja tenaga perempuan") + r"\b")
_NOUN = either(
    "korban(?:nya)? penyintas almarhum(?:ah)? alm\\.? mendiang jenazah jasad mayat bocah balita bayi gadis siswi "
    "siswa santri(?:wati)? pelajar remaja abg anak(?:nya)? putri putra murid(?:nya)? pelapor mahasiswi c?pmi c?tki "
    "tkw ctk pekerja_migran(?:_indonesia)? tenaga_kerja_wanita tenaga_kerja_indonesia"
)
_FILL = either(
    "tppo tppm perdagangan_(?:orang|manusia) itu tersebut ini lain(?:nya)? pertama kedua ketiga keempat kelima "
    "perempuan putri putra laki-laki wanita pria gadis anak muda malang nahas di_bawah_umur "
    "(?:berusia|usia)_\\w+_tahun cantik belia sd smp sma smk mts kelas_\\w+ meninggal(?:_dunia)? tewas selamat "
    "yang_[a-z]+(?:_[a-z]+)? (?:asal|dari)_[a-z][\\w_]{2,40} \\([\\w_]+\\) almarhum(?:ah)? seorang satu pmi tkw tki "
    "korban ilegal nonprosedural"
)
OF_VICTIM = LedBy(
    rf"(?<!\w)(?:{_NOUN}(?: {_FILL})*{LINK}|[Ss]ebut saja $|[Pp]anggil saja $|nama samaran,? $)",
    _NOUN,
    "sebut|panggil|nama",
)
# "eksploitasi anak berinisial GP", "kasus pengiriman PMI ilegal, Budi": the case is about them, not the name.
OF_CASE = re.compile(
    either(
        "kasus perkara penempatan pengiriman perdagangan eksploitasi sindikat jaringan dugaan perekrut(?:an)? "
        "penyalur(?:an)? calo penyelundupan penjualan prostitusi pencabulan persetubuhan"
    )
    + r"(?: (?!dua|tiga|empat|lima|enam|tujuh|seorang|satu|calon|\d)[\w()]+){0,4} $"
)
# "kuasa hukum korban, Budi", "majikan korban"
NOT_OF_VICTIM = re.compile(
    either(
        "kepala_desa(?:_asal)? kades(?:_asal)? lurah(?:_asal)? camat(?:_asal)? kuasa_hukum pengacara advokat "
        "penasihat_hukum pendamping psikolog dokter guru wali_kelas kepala_sekolah tetangga majikan bos pacar kekasih "
        "atasan penyalur perekrut penanganan perlindungan pelindungan forum paguyuban aliansi persatuan perkumpulan asosiasi "
        "komunitas posko"
    )
    + r"(?:nya)? (?:para )?(?i:korban|anak|pmi|tki|tkw|perempuan)\b[^\n]{0,40}$"
)
HARMING = LedBy(
    rf"(?<!\w)(?:{HARMING_VERBS}|menimpa|dialami(?: oleh)?)(?:nya)? (?:seorang |korban |anaknya,? )?$",
    HARMING_VERBS,
    "menimpa|dialami",
)
# Of initials alone, since these words stand before things as well.
NEAR_LETTERS = re.compile(
    r"(?<!\w)"
    + either(
        "menyelamatkan memulangkan mengevakuasi menjual merekrut menemukan membujuk merayu memaksa memberangkatkan "
        "menjemput membawa memukul menampar menjadikan menyuruh menawari menawarkan mengajak tubuh wajah luka kondisi "
        "nasib keberadaan kehamilan penuturan pengakuan keluarga ibu ayah orang_tua orangtua nenek kakak adik merawat"
    )
    + " $"
)
# Of names too, though places and things stand behind these as well: a hint, no more.
NEAR_NAMES = frozenset(
    "menyelamatkan memulangkan mengevakuasi merekrut memberangkatkan menjemput mendampingi merawat titipkan menitipkan tangisan "
    "tangis jeritan kondisi nasib wajah tubuh kematian kepulangan kepergian penuturan pengakuan menemui".split()
)
# Behind these more things stand than people: a hint in a sentence about victims or migrants, or of one who did it.
NEAR_SOME = frozenset(
    "gaji upah paspor kisah ginjal menyiram memukul menampar menendang membujuk merayu menawari menikahi menyuruh memaksa menjebak "
    "menipu mempekerjakan menampung menyekap".split()
)
# The same, of one who did it only.
NEAR_OBJECTS = frozenset("mengirim menjual membeli menemukan mengajak membawa".split())
DOER = re.compile(
    r"(?<![a-z])(?:pelaku|tersangka|terdakwa|majikan|perekrut|calo|sindikat|mu[nc]+ikari|agen)(?:nya)?(?![a-z])"
)
# Initials that are an abbreviation as well ("MK", "AS") have to be told by more than the noun before them.
OF_BODY = re.compile(
    r"(?<!\w)" + either("tubuh wajah luka penuturan pengakuan kehamilan ibu ayah nenek kakak adik") + " $"
)
_WHICH_KIN = either("gadis perempuan laki-laki sulung bungsu kandung tiri angkat pertama kedua semata_wayang")
_KIN_OF = either("kandung sepupu ipar angkat tiri dari korban almarhum(?:ah)? (?:si_)?bayi si_anak siswi pmi tkw")
_NAMED_KIN = either("orang_tua orangtua ibu ayah suami istri kakak adik nenek kakek paman bibi")
_LONE_KIN = either("keluarga orang_tua orangtua suami istri kakak adik sepupu keponakan")
# A family of many is nobody's apposition: "demi keluarganya, Ani bekerja".
OF_KIN = LedBy(
    rf"(?<!\w)(?:(?!(?i:keluarga|kerabat)nya, ){KIN}(?:(?: {_WHICH_KIN})*nya(?: yang(?: masih)? [a-z]+)?{LINK}|"
    rf"(?: {_KIN_OF})+{LINK}|"
    rf"(?:,|,? (?:yakni|yaitu|bernama|berinisial|adalah)) $)|{_NAMED_KIN}(?: {_WHICH_KIN})?(?: [A-Z]\w*){{1,3}}, $|{_LONE_KIN} $)",
    KIN,
    _NAMED_KIN,
    _LONE_KIN,
)
SPOUSE_OF_ACCUSED = re.compile(
    r"(?:tersangka|terdakwa|pelaku|menangkap|meringkus|membekuk|ditangkap)\b[^.\n]*\b(?:suami|istri)nya,? $|"
    r"(?:[Pp]asangan suami[ -](?:dan )?istri|[Pp]asutri)(?: [a-z]+)*,? $"
)
_BYSTANDER = either(
    "kepala_desa kades kaur lurah camat pedagang penjual pemulung nelayan petani saksi(?:_mata)? satpam sekuriti "
    "petugas relawan pengacara kuasa_hukum advokat pendamping aktivis ketua direktur dokter dr\\. psikolog guru "
    "wali_kelas kepala_sekolah tetangga pemilik penjaga bidan sopir wartawan jurnalis pengamat tokoh anggota majikan "
    "pengurus reporter editor penulis artis aktris pengusaha aktor penyanyi "
    "oleh(?:_seorang)?(?:_(?:warga|ibu|pria|perempuan|wanita))?"
)
BESIDE = LedBy(rf"(?<!\w){_BYSTANDER}(?:nya)?(?: (?!me|ber|di)[a-z]+){{0,2}}{LINK}", _BYSTANDER)
_HARM = either(
    "dilakukan penganiayaan kekerasan pencabulan pemerkosaan perkosaan persetubuhan penyiksaan pelecehan rudapaksa "
    "penculikan"
)
_HURT = either(
    "dicabuli diperkosa disetubuhi dianiaya disiksa dijual disekap dihamili dibunuh disodomi dipukuli dirudapaksa"
)
AGENT = re.compile(rf"(?:{HARMED}|{_HARM})(?: [a-z]+){{0,4}} oleh(?: [a-z]+){{0,5}}{LINK}")
# "dibunuh kekasihnya, Budi"
HURT_BY = re.compile(rf"{_HURT}(?: (?!dan|bersama|di|ke)[a-z]+){{0,2}} [a-z]+nya{LINK}")
_ACCUSED = either(
    "tersangka(?:nya)? terdakwa terpidana pelaku(?:nya)? terduga terlapor buron(?:an)? dpo mun?cikari perekrut calo "
    "tekong germo mami agen sponsor pencabul pemerkosa menangkap menciduk menetapkan meringkus membekuk menahan "
    "menuntut menghukum memvonis mencekal memburu mengejar ditangkap(?:nya)?"
)
_WHICH_ACCUSED = either(
    "lain(?:nya)? utama pertama kedua ketiga keempat tersebut itu ini perempuan wanita pria laki-laki tppo pelaku "
    "baru seorang orang satu dua tiga yang_[a-z]+(?:_[a-z]+)? asal_\\w+"
)
IS_ACCUSED = LedBy(rf"(?<!\w){_ACCUSED}(?: {_WHICH_ACCUSED})*{LINK}", _ACCUSED)
LEADING = HARMING.beginnings.union(*(led.beginnings for led in (OF_VICTIM, OF_KIN, IS_ACCUSED, BESIDE)))
"""What the words begin with that lead to a name."""
LINKED = re.compile(
    r"(?<!\w)(?:yakni|yaitu|adalah|ialah|bernama(?: lengkap)?|atas nama|a\.n\.?|(?:ber)?[Ii]nisial|masing-masing|antaranya),? $"
)
# "aplikasi pencarian jodoh bernama …": a thing, which is called by a name as well.
OF_THING = re.compile(
    r"(?<!\w)(?:aplikasi|situs|platform|perusahaan|kapal|kawasan|pulau)(?: [a-z]+){0,3} bernama $", re.IGNORECASE
)
SPEAKING = frozenset(
    "kata ujar ungkap tutur ucap cerita jelas kenang aku keluh imbuh tambah papar terang isak lanjut".split()
)
# '"Saya dikurung dan dipukuli," ujar Ani': whoever says so of himself.
FIRST_PERSON = re.compile(
    r"(?<!\w)(?:saya|aku|kami)(?: (?!korban|mereka|dia|para|anak|ada|setelah)[a-z]+){0,4} "
    + either(
        "disiksa dipukul dipukuli disetrum disekap dikurung dijual diperdagangkan dieksploitasi diperbudak ditipu tertipu "
        "diperkosa dilecehkan dianiaya disandera diancam_dijual menjadi_korban jadi_korban"
    )
    + r"\b[^\n]{0,90}[,.!?]\"? ?$|"
    + either("diperbudak dieksploitasi disekap disiksa")
    + r"\b[^\"\n]{0,60} (?:saya|kami) [^\"\n]{0,40}[,.]\"? ?$",
    re.IGNORECASE,
)
INITIALLED = ("nisial ", "nisial, ")
# The words of those above that end in one word are not longer.
NEAR = 24

# What stands behind.
_ALSO = either(
    "telah sudah kini juga pun lalu kemudian akhirnya diduga sempat kerap sering masih berhasil akan selalu mengaku "
    "kali"
)
_THEN = rf"(?: {_ALSO})*"
_IS_ONE = (
    either(
        "korban(?!_(?:dari|akibat)) penyintas siswi siswa pelajar murid bocah balita bayi gadis remaja abg tkw tki c?pmi "
        "wni_korban (?:calon_)?(?:pekerja|buruh)_migran(?!_dan) a(?:nak_buah|wak)_kapal abk "
        "tenaga_kerja_(?:indonesia|wanita) (?:perempuan|wanita|pria|pemuda)_(?:asal|berusia|kelahiran) "
        "anak_(?:\\d|berusia|di_bawah|perempuan|laki-laki|yang|pertama|kedua) santri"
    )
    + r"\b"
)
IS_VICTIM = re.compile(
    rf"(?! {_IS_ONE}){_AGED},? (?:yang )?(?:(?:diduga|kuat|ternyata|juga|ikut|nyaris|turut|telah|sudah|sempat|pernah|masih) )*"
    rf"(?:menjadi |jadi |merupakan |adalah |berstatus )?(?:seorang )?"
    rf"(?:salah (?:satu|seorang)(?: dari)?(?: [\w.]+){{0,2}} )?{_IS_ONE}"
)
_SUFFERING = either(
    "terjebak telantar terlantar tewas meninggal kehilangan_nyawa tertipu trauma hamil melahirkan disetrika "
    "ditemukan_(?:tewas|meninggal|tak_bernyawa|lemas) "
    "mengaku_(?:dijanjikan|ditipu|disiksa|dipaksa|tertipu|trauma|disekap) bercerita_(?:jika|bahwa|kalau|dirinya) "
    "menceritakan_(?:pengalaman|kisah|nasib|penderitaan)\\w*(?!_(?:mengunjungi|berkunjung|bertemu|menemui|mendampingi|"
    "menangani|meliput|melihat|korban|para)) dijanjikan ditawari diajak dirawat dimakamkan "
    "(?:mengaku_|kerap_|nyaris_|hampir_)*mengalami_(?:luka|trauma|pendarahan|kekerasan|penyiksaan|perlakuan_kasar|sejumlah_luka|"
    "depresi) "
    "dirundung dikeroyok dikurung disandera dijebak dipekerjakan diperbudak dipasung dipukul disiram ditampar ditendang disetrum "
    "dinikahkan dikawinkan dibeli ditahan_(?:oleh_)?majikan (?:tidak|tak)_(?:pernah_)?(?:dibayar|digaji|diupah) "
    "terperdaya terpaksa_melayani meregang_nyawa mengembuskan_napas_terakhir wafat hilang_kontak "
    "(?:kabur|melarikan_diri)_dari_(?:rumah_)?majikan (?:nyaris|hampir)_(?:dijual|diperkosa|disekap|dikirim)"
)
# "Ani dan tiga temannya disekap", "Ani bersama delapan orang lainnya dijanjikan"
_TOGETHER = (
    r"(?: (?:dan|serta|bersama)(?: [a-z-]+){0,2} (?:(?:teman|rekan|kawan|adik|kakak|anak|sepupu)(?:-\w+)?nya|"
    r"orang lain(?:nya)?))"
)
SUFFERS = re.compile(
    rf" \((?:meninggal|alm\b|tewas)|(?:{_AGE},?|, {_ALSO}|, yang [^.,;\n]{{3,60}},)?{_TOGETHER}?{_THEN} (?:{HARMED}|{_SUFFERING})\b"
)
# What victims do and others do too: a hint, no more.
_BEFELL = either(
    "tergiur terbujuk terpikat terperangkap hilang_(?:sejak|kontak|tanpa) baru_(?:tahu|sadar|mengetahui|menyadari) "
    "(?:tidak|tak|belum)_terdaftar "
    "(?:tidak|tak)_(?:bisa|dapat)_(?:pulang|keluar) (?:bisa|dapat)_pulang pulang_(?:ke_kampung|dalam|dengan_selamat|ke_rumah) "
    "(?:sempat|berhasil|diam-diam)_(?:menghubungi|mengabari)_keluarga(?:nya)? lolos_dari_(?:sekapan|sindikat|kamp|jerat\\w*) "
    "(?:kabur|melarikan_diri)_dari_(?:kamp|sekapan|sindikat|perusahaan|kompleks|lokasi|tempat_kerja\\w*) "
    "bekerja_sebagai_(?:asisten|pembantu|admin|art|prt|pemandu|operator|terapis|psk|pelayan|abk|buruh|scammer|cleaning) "
    "berangkat_ke_\\w+(?:_\\w+)?_(?:lewat|melalui|secara|tanpa|menggunakan|dengan_visa|bersama)"
)
BEFELL = re.compile(
    rf"{_AGED},?(?: yang [a-z ]{{3,40}}?)?{_TOGETHER}?{_THEN} (?:{_BEFELL}|"
    r"(?:dikirim|dibawa|diantar|diterbangkan|dijemput) ke (?!Pol|Map|Mak|Kej|Rut|Lap|Peng|RS|Rum|Kant)[A-Z]\w+)\b"
)
BEFELL_HEADS = beginnings_of(
    _BEFELL, _ALSO, "alias|als|bersama|dan|dibawa|diantar|dijemput|dikirim|diterbangkan|serta|yang"
)
"""What the words begin with of which one stands right behind a name there, or behind an age or a mark."""
BECAME = re.compile(
    rf"{_AGED},? (?:warga|asal|seorang|perempuan|gadis|remaja)\b[^.;\n]{{2,70}}? (?:menjadi|jadi|adalah|merupakan) "
    r"(?:salah (?:satu|seorang) )?korban\b"
)
# "Ani sadar bahwa dirinya jadi korban", "Ani dan rekan-rekannya sadar bahwa mereka ditipu"
HERSELF = re.compile(
    rf"{_AGED},?(?: [a-z-]+){{1,8}} (?:dirinya|(?:bahwa|mengaku|menyebut|kalau) (?:ia|dia|mereka)|mengaku)(?: [a-z]+){{0,4}} "
    r"(?:(?:menjadi|jadi|merupakan|adalah) (?:salah (?:satu|seorang) )?korban|ditipu|tertipu|dijual|disekap|diperdagangkan|"
    r"diperbudak|dijebak)\b"
)
NOT_REAL_NAME = re.compile(rf"{_AGED}(?:,|(?: -)+)? ?\(?(?:bukan nama|(?:nama )?samaran|nama (?:telah )?disamarkan)")
IS_KIN = re.compile(
    rf"{_AGED},? (?:yang (?:merupakan|adalah|juga|masih)(?: adalah)? |selaku |sebagai |adalah |merupakan )?"
    rf"(?:salah (?:satu|seorang) )?(?:{KIN}|pelapor)(?:nya\b|(?: (?:kandung|sepupu|ipar|angkat|tertua|bungsu))* "
    r"(?:korban|almarhum(?:ah)?|mendiang|dari|seorang (?:TKW|PMI|korban)|bayi|siswi|siswa|santri|murid|anak|[A-Z]))|"
    rf"{_AGED},? (?:{KIN}|pelapor)(?: (?:kandung|sepupu))?[,.]|"
    r" (?:menjemput|melaporkan|mencari|kehilangan|mendampingi|mengatakan|menyebut|menuturkan|mengaku|menceritakan|bercerita),? "
    r"(?:bahwa |jika )?(?:anak|putri|putra|adik|kakak|cucu|suami|istri)(?:-anak)?(?: [a-z]+)?nya\b"
)
OF_LOST_KIN = re.compile(
    rf"{_AGED} [a-z]+ [^.;,\n]{{0,50}}(?:anak|putri|putra|adik|kakak|suami|istri)nya yang "
    r"(?:meninggal|tewas|hilang|menjadi|jadi|disekap|dipulangkan)\b"
)
HARMS = re.compile(
    rf"{_AGED},?(?: (?!korban)(?:[a-z]+|(?<=ke )[A-Z]\w+|(?<=di )[A-Z]\w+)){{0,6}} "
    rf"(?:{HARMING_VERBS}|menjual (?:korban|anak|gadis|perempuan)|merekrut (?:korban|para)|"
    r"merampok|mencuri|membobol|menggelapkan|"
    r"berbuat cabul|melakukan (?:perbuatan cabul|pelecehan|pencabulan|kekerasan|persetubuhan)|"
    r"(?:memukul|menampar|menjitak|menyeterika|menyetrika|menendang|menyundut|memukuli)\b)"
)
# "Ani termasuk salah satu dari puluhan buruh yang jadi korban"
ONE_OF_MANY = re.compile(
    rf"{_AGED},? (?:adalah|merupakan|termasuk|menjadi) (?:salah )?(?:satu|seorang) (?:dari|di antara) [^.;\n]{{2,110}}? korban\b"
)
CHARGED = re.compile(either("tersangka(?:nya)? terdakwa terpidana"))
# Said of nobody but the accused.
_CHARGED = either(
    "ditetapkan dijerat dihukum divonis dituntut didakwa dijatuhi "
    "ditahan(?!_(?:oleh_)?(?:majikan|sindikat|agen|perusahaan|bos)) tersangka terdakwa"
)
_TAKEN = either(
    "daftar_pencarian berperan bertugas bertindak ditangkap diringkus dibekuk diciduk diekstradisi terancam perekrut "
    "mu[nc]+ikari oknum calo tekong pelaku buron dpo germo pengelola pemilik_(?:kafe|rumah|akun) "
    "(?:tak|tidak)_lain(?:_adalah|_merupakan)?_(?:ayah|paman|kakek|bapak|kakak|pacar|kekasih|tetangga|guru|pengasuh)"
)
HIS_PART = re.compile(
    rf"{_AGED}(?:, [^,.;\n]{{3,40}},)?,? ?-?(?: ?yang (?:kini |masih )?berstatus |"
    rf"{_THEN} (?:yang |selaku |sebagai |seorang |adalah )?)(?:(?P<charged>{_CHARGED})|{_TAKEN})\b"
)
OWN_FATHER = re.compile(
    rf"{_AGED}[^.;\n]{{0,40}}? (?:ayah|bapak|kakek|paman)(?:nya)? (?:tiri )?(?:korban )?(?:sendiri|tiri)\b"
)
BEHIND = beginnings_of(
    _ALSO, _CHARGED, _TAKEN, _IS_ONE, HARMED, _SUFFERING, KIN,
    "adalah|alias|als|asal|bercerita|bersama|dan|serta|berstatus|bukan|diduga|gadis|ikut|jadi|juga|kehilangan|kuat|melaporkan|mencari|menceritakan",
    "mendampingi|mengaku|mengatakan|menjadi|menjemput|menuturkan|menyebut|merupakan|nama|nyaris|pelapor|perempuan|pernah|remaja",
    "salah|samaran|sebagai|selaku|sempat|seorang|sudah|telah|ternyata|turut|warga|yang",
)  # fmt: skip
"""What the words begin with of which one stands right behind a name, or behind an age or a mark: all but the last three."""
COMES_FROM = re.compile(rf"{_AGED},? (?:yang |merupakan |adalah )*(?:asal|[Ww]arga|berasal dari) [A-Z]")
LIST_GAP = re.compile(
    rf"{_AGED}(?P<joint>,? (?:dan|serta|bersama|&|atau|alias|als\.?)(?: (?:temannya|adiknya|kakaknya|rekannya|anaknya))?,? |, )"
)
