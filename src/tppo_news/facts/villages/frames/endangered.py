"""What stands nearest to a number of villages in danger."""

import re

from tppo_news.facts.villages.frames.frame import Frame, frame
from tppo_news.facts.villages.frames.words import ATTRIBUTE, DANGEROUS, GRADE, MADE_OF_IT, SO_MANY

# What people suffer or do to one another, and how much of it there is.
_EVIL = (
    r"(?:peredaran|penyalahgunaan|kekerasan|(?:perkawinan|pernikahan|nikah) (?:anak|dini|usia)|narko\w+|sabu|judi\w*|"
    r"(?:pmi|tk[iw]|pekerja migran|buruh migran)(?: indonesia)? (?:non-? ?prosedural|ilegal|bermasalah)|perdagangan (?:orang|anak)|"
    r"tpp[om]|trafficking|penyelundupan|perekrutan|eksploitasi|pelecehan|pencabulan|kriminal\w*|kejahatan|tawuran|pencurian|"
    r"penipuan|putus sekolah|stunting|kemiskinan|demam berdarah|dbd|bunuh diri|perceraian|kebakaran|pungli)"
)
_MUCH = r"(?:tinggi|tertinggi|marak|termarak|banyak|terbanyak|terbesar|besar|menonjol|mencolok|mengkhawatirkan|memprihatinkan)"
_RATE = r"(?:kasus|angka|tingkat|jumlah|peredaran|laporan|temuan|prevalensi)"

ENDANGERED: tuple[Frame, ...] = (
    frame(
        "at_risk",
        "behind",
        rf" (?:yang |dengan )(?:memiliki |mencatat |punya )?(?:(?:paling |sangat |cukup |masih |tergolong |ter)?{_MUCH}(?:nya)? "
        rf"(?:{_RATE} )?(?:\w+ ){{0,2}}?{_EVIL}|"
        rf"(?:{_RATE} )?(?:\w+ ){{0,2}}?{_EVIL}(?:nya)?\b[^.,;\n]{{0,40}} {_MUCH})\b",
        '"Peta itu memuat delapan kelurahan di Kota Contoh yang tinggi peredaran sabunya", '
        '"Tercatat sembilan desa dengan kasus perkawinan anak tertinggi", "tujuh desa yang banyak kasus kekerasan"',
        unless=MADE_OF_IT,
    ),
    frame(
        "at_risk",
        "before",
        rf"\b{_EVIL}(?:nya)?\b[^.;,\n]{{0,40}}\b(?:{_MUCH}|terpusat|terkonsentrasi)(?: \w+)?(?: ada| berada| terjadi| tercatat| "
        rf"ditemukan)? (?:di|pada){SO_MANY}",
        '"Peredaran narkoba paling marak di enam kelurahan", "Perkawinan anak tertinggi tercatat di delapan desa"',
        unless=MADE_OF_IT,
    ),
    frame(
        "at_risk",
        "behind",
        r" yang (?:[\w-]+ ){0,4}di[a-z]{3,} (?:oleh )?(?:para )?(?:calo|perekrut|sindikat|tekong|sponsor|makelar|mafia)\b",
        '"Kapolres membeberkan tujuh desa yang tiap bulan disinggahi perekrut"',
        unless=MADE_OF_IT,
    ),
    frame(
        "at_risk",
        "behind",
        rf"[^.;\n]{{0,90}}? sehingga (?:\w+ ){{0,2}}(?:{DANGEROUS}|terancam)\b",
        '"Sebelas pekon yang rumahnya berdiri di tepi sungai sehingga rawan hanyut"',
        unless=MADE_OF_IT,
    ),
    frame(
        "at_risk",
        "behind",
        r" (?:yang )?(?:juga |masih |paling |sangat |cukup |saat ini |kini |sudah |telah |dinilai |dianggap |"
        r"disebut |dilaporkan |"
        r"diketahui |dinyatakan |tercatat |terpetakan |teridentifikasi |diidentifikasi |terdeteksi |ditandai |"
        r"termasuk |ini |itu |diduga |tetap |banyak |sering |kerap |sesuai |indikator |ditetapkan |[^.,;\n]{1,20} sebagai |"
        r"tergolong |terindikasi |ikut |memiliki |mempunyai |dengan |berada |masuk |dalam |pada |ke |menjadi |jadi |"
        r"sebagai |"
        r"daerah |wilayah |tingkat |potensi |daftar |yang ){0,6}"
        rf"(?:['\"\u2018\u201c]?(?:kategori|berstatus|status|zona|level|berkategori) ['\"\u2018\u201c]?{GRADE}|"
        rf"{DANGEROUS}\b|(?:merah|kuning)\b(?! putih)|(?:siaga|darurat) (?:tppo|narkoba|bencana)|"
        r"prioritas (?:pengawasan|penanganan|pencegahan)|ditandai merah|diberi tanda|dilingkari|(?:teridentifikasi|"
        r"dipetakan|terpetakan|terdeteksi|terindikasi)\b|(?:mudah|rentan) (?:dibujuk|tergiur|ditipu)|"
        r"(?:menyumbang|memasok|mengirim) (?:\w+ ){0,2}(?:kasus|korban|pmi|tki|pekerja)|terjerat|tertipu|terjebak|"
        r"tergiur|dieksploitasi|(?:terdampak|terpapar) (?:perekrut|sindikat|tppo|calo)|tempat tinggal korban|"
        r"melaporkan kehilangan|sarang|ladang (?:calo|perekrut\w*|sindikat|bisnis)|surga (?:bagi|para|calo|sindikat)|"
        r"terpapar (?:tawaran|bujuk\w*|lowongan|rayuan|iming\S*)|ditemukan kasus|dicegah (?:berangkat|ke luar)|"
        r"potensi tinggi|pantau\w*|(?:ber)?potensi (?:dilanda|terdampak|terendam|mengalami|banjir|longsor|kekeringan|"
        r"menjadi sasaran)|"
        r"terancam|disusupi|diincar|dimasuki (?:calo|perekrut|sindikat)|"
        r"(?:kerap|sering) (?:didatangi|disambangi|disasar|dikunjungi) (?:calo|perekrut|sindikat|sponsor)|"
        r"(?:jalur|lintasan|titik|pintu|tempat|lokasi) (?:keberangkatan|pemberangkatan|perekrutan|transit|"
        r"perlintasan|tikus)|"
        r"(?:basis|lumbung|pemasok|penyumbang|sentra|gudang|asal) (?:pengiriman|keberangkatan|pekerja|pmi|tki|korban|"
        r"kasus)|"
        r"diwaspadai|diawasi ketat|mendapat atensi|incaran|(?:sasaran|target) (?:empuk|calo|sindikat|perekrut\w*)|"
        r"miskin dan mudah|mencatat (?:kasus|angka)|menjadi sasaran|paling sering|warganya (?:kerap|banyak|sering|"
        r"menjadi korban|terjerat|tertipu|terjebak|mudah))",
        '"16 desa masuk kategori waspada judi", "sembilan nagari di Kabupaten Contoh tergolong berisiko", '
        '"Tujuh desa terdeteksi menjadi jalur keberangkatan gelap", "enam desa yang warganya kerap tertipu", '
        '"18 desa memiliki potensi tinggi tsunami", "Lima desa di hulu ikut disusupi perekrut", '
        '"Delapan Desa Ini Diduga Jadi Sarang Judi", "Warga dari tiga desa paling banyak tertipu", '
        '"Sepuluh desa terpapar tawaran kerja palsu", "enam desa ditetapkan gubernur sebagai prioritas pengawasan"',
        unless=MADE_OF_IT,
    ),
    frame(
        "at_risk",
        "before",
        rf"\b(?:risiko|kerawanan|ancaman|potensi|titik rawan) (?:bencana|konflik|banjir|longsor|kekeringan|{_EVIL})\b"
        rf"[^.;\n]{{0,50}} (?:tersebar|berada|ada|terdapat|terpusat|menyebar)(?: di)?{SO_MANY}",
        '"Risiko bencana di Kabupaten Contoh tersebar di 60 desa"',
        unless=MADE_OF_IT,
    ),
    frame(
        "at_risk",
        "told",
        rf"\b(?:kategori|status|zona|level) ['\"\u2018\u201c]?{GRADE}['\"\u2019\u201d]?, [^.;\n]{{0,30}}"
        r"(?:ada|terdapat|mencatat|tercatat|sebanyak) $",
        '"Pada kategori waspada, dinas itu mencatat 410 desa"',
        unless=MADE_OF_IT,
    ),
    frame(
        "at_risk",
        "behind",
        rf"{ATTRIBUTE} (?:\w+ ){{0,3}}(?:dipantau|diawasi|dijaga|diamankan) (?:serius|ketat|khusus|polisi|aparat)\b",
        '"Karena rawan bentrok dalam pilkades, 34 desa dijaga ketat oleh aparat"',
        also=r"\b(?:rawan|kerawanan|rentan|konflik|bentrok\w*)\b",
        unless=MADE_OF_IT,
    ),
    frame(
        "at_risk",
        "before",
        r"\b(?:separuh|setengah|sepertiga|sebagian besar|mayoritas|kebanyakan|hampir semua|semua|seluruh)(?: dari)?"
        r"(?: para| total)? (?:korban|pekerja (?:ilegal|nonprosedural)|pmi (?:ilegal|nonprosedural|bermasalah))\b[^.;\n]{0,70} "
        r"(?:berasal|datang) dari(?: \w+)? $",
        '"Separuh korban penipuan kerja daring itu berasal dari dua desa", '
        '"Hampir semua korban dalam kasus itu datang dari tiga desa"',
    ),
    frame(
        "at_risk",
        "before",
        rf"\b(?:kategori|status|zona|berstatus|warna|daftar|level) ['\"\u2018\u201c]?(?:{GRADE}|pantau|"
        rf"hitam)['\"\u2019\u201d]?(?: \w+){{0,2}}?,?"
        r" (?:ada|sebanyak|mencapai|meliputi|berjumlah|terdapat|naik menjadi|menjadi|"
        r"kini)(?: (?:\S+ ){1,2}(?:kelurahan|desa) dan)? $|"
        rf"\b(?:status|kategori|zona) {GRADE} $|"
        rf"^[\"' ]*(?:dan )?(?:merah|kuning|hitam) $",
        '"status waspada tujuh pekon", "Kategori bahaya sebanyak tujuh kelurahan", '
        '"Jumlah desa dalam daftar pantau naik menjadi 19 desa"',
        unless=MADE_OF_IT,
    ),
    frame(
        "at_risk",
        "before",
        rf"\b(?:mewaspadai|waspadai|(?:mengawasi|memantau) ketat|mengidentifikasi|menandai|mengawasi|awasi|"
        rf"menyasar warga|berpotensi \w+ (?:adalah|ialah) [\w ]+ dengan|"
        r"mengincar|diincar(?: (?:calo|sindikat|perekrut))?|incar|menyusup ke|menyusupi|(?:keluar masuk|"
        r"berkeliaran di|bergerilya di)|"
        rf"(?:tingkat |titik |peta |daerah )?(?:kerawanan|rawan|kerentanan|potensial)(?: \w+)?"
        rf"(?: di| ada di| berada di| memuat| mencakup)?|"
        r"(?:basis|lumbung|gudang|sentra|kantong|sasaran|incaran|target)(?:nya)?(?: (?:empuk(?:nya)?|pengiriman|"
        r"perekrutan|keberangkatan|pengirim|calo|sindikat|pmi|tki|pekerja migran))"
        r"(?: \w+)?(?: di| ada di| ialah| adalah)?|(?:jalur tikus|pintu keluar|dermaga gelap|pengawasan (?:khusus|"
        r"ketat)|prioritas pengawasan|atensi(?: khusus)?|daerah asal \w+(?: \w+)?) (?:di|ada)|"
        r"(?:yang )?(?:perlu|patut|harus) diwaspadai (?:ialah|adalah|yakni)|ancaman (?:terhadap|bagi)|bahaya bagi)"
        rf"{SO_MANY}",
        '"Imigrasi mewaspadai tiga pekon di teluk", "Perekrut leluasa keluar masuk empat gampong", '
        '"Polres mengidentifikasi sembilan desa", "Yang diincar calo lima desa terpencil"',
        unless=re.compile(
            rf"{MADE_OF_IT.pattern}|\b(?:imigrasi|kanim|kemnaker|pemkab|"
            rf"pemprov)\b[^.]*\b(?:me)?ngincar",
            re.IGNORECASE,
        ),
    ),
    frame(
        "at_risk",
        "before",
        r"\b(?:korban|aduan|laporan|modus|bujuk rayu|pemohon)\b[^.;,\n]{0,50}"
        r"\b(?:direkrut dari|datang dari|masuk dari|dibujuk dari|dijerat dari|sudah masuk ke|"
        r"pemohon dari)(?: warga)? $|"
        r"\b(?:merekrut|menjaring|membujuk|memikat|menipu) (?:\w+ )?(?:warga|korban|gadis|perempuan|pemuda|"
        r"anak\w*)(?: \w+)? (?:dari|di) $",
        '"para korban direkrut dari enam desa", "Aduan soal lowongan fiktif datang dari dua kelurahan", '
        '"Tersangka membujuk warga dari empat desa"',
        unless=re.compile(r"\b(?:banjir|longsor|gempa|kebakaran)\b", re.IGNORECASE),
    ),
)
