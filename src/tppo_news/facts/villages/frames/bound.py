"""What stands nearest to a number of villages and binds them to a programme, or is about to."""

import re

from tppo_news.facts.villages.frames.frame import Frame, frame
from tppo_news.facts.villages.frames.words import ATTRIBUTE, FORM, FORMED, FORMING, LATER, SO_MANY, TEND, TENDED, UNIT
from tppo_news.facts.villages.surroundings import OTHER_STATUS

BOUND: tuple[Frame, ...] = (
    frame(
        "fostered",
        "told",
        rf"\b{UNIT}(?: ?/ ?{UNIT})? (?:binaan|migran emas|desmi\w+|{OTHER_STATUS})\b[^.,;:\n]{{0,60}} (?:terdiri (?:dari|atas)|"
        r"meliputi|mencakup|dengan rincian|rinciannya|yaitu|yakni)(?: sebanyak)? $",
        '"Penerima piagam desa sadar hukum itu terdiri atas 18 desa dan tujuh kelurahan"',
        unless=LATER,
    ),
    frame(
        "fostered",
        "told",
        rf"^[\"'\u201c ]*(?:lewat |melalui )?program (?:{UNIT} )?(?:percontohan )?(?:binaan|migran|desmi\w+|desbumi|peduli buruh)"
        rf"[^.;,\n]{{0,80}} (?:di|ke|bagi|untuk|pada|menyasar|merangkul|mencakup|menjangkau){SO_MANY}",
        '"Program Desa Binaan Imigrasi mengedukasi warga di 13 desa tentang bahaya calo"',
        "fostering",
        unless=re.compile(rf"{LATER.pattern}|\b(?:diikuti|dihadiri|peserta)\b", re.IGNORECASE),
    ),
    frame(
        "fostered",
        "told",
        rf"\b(?:{UNIT} (?:binaan|{OTHER_STATUS})|destana|drppa|desmigratif|desbumi) (?:terbanyak|paling banyak)\b[^.;\n]{{0,60}}$|"
        rf"\byang (?:baru|sudah|telah) (?:tergarap|terbina|{TENDED})(?: itu| ini)?{SO_MANY}",
        '"Desa sadar hukum paling banyak di Kabupaten Contoh, yaitu 17 desa", "yang baru tergarap sebanyak 120 desa"',
        unless=LATER,
    ),
    frame(
        "planned",
        "after",
        r" sasaran\b(?! (?:empuk|calo|sindikat|perekrut\w*))",
        '"Desmigratif: provinsi itu kebagian tujuh desa sasaran"',
        "programme",
        unless=re.compile(r"\b(?:sudah|telah|selesai|rampung|sosialisasi|penyuluhan)\b", re.IGNORECASE),
    ),
    frame(
        "planned",
        "behind",
        rf"{ATTRIBUTE} (?:yang )?(?:akan|bakal|segera|ditargetkan|hendak) (?:menjadi|jadi|{FORMED}|"
        rf"{TENDED})(?! (?:garda|ujung tombak|benteng|tuan rumah|"
        r"contoh|pusat|lokasi|tempat|saksi|korban|sasaran))\b",
        '"12 desa rawan TPPO akan dijadikan desa binaan"',
    ),
    frame(
        "planned",
        "before",
        r"\b(?:berniat|berkeinginan|bertekad|hendak|segera|ingin|mau|siap|berkomitmen|berjanji|menganggarkan|"
        r"mengalokasikan(?: \w+)? untuk|"
        r"membahas rencana|rencana|usulan|menimbang|mempertimbangkan|mengkaji)(?: \w+){0,2}? "
        rf"(?:{FORM}|{FORMING}|{TEND}|membina|pembinaan|menambah|tambah|penambahan|memperluas|"
        rf"perluasan)\b(?:(?!\b(?:sudah|telah)\b)[^.;])*$|"
        r"\b(?:menunggu|menanti) (?:sk|surat keputusan|pengesahan|persetujuan|pengukuhan)\b[^.;,]{0,30} (?:bagi|"
        r"untuk|di|dari|atas)? ?$|"
        r"\b(?:rencana kerja|peta jalan|renstra|roadmap|rpjmd)\b[^.;]{0,30} (?:memuat|mencantumkan|mencakup|"
        r"menyebut) $",
        '"Kanim berniat membina empat nagari", "Pemda menganggarkan pembentukan tujuh desa binaan", '
        '"Peta jalan itu memuat 60 desa", '
        '"Kantor itu menunggu SK bagi lima desa"',
        unless=re.compile(r"\b(?:calo|sindikat|pelaku|perekrut)\b", re.IGNORECASE),
    ),
    frame(
        "planned",
        "before",
        r"\b(?:mendorong|dorong|mendesak|meminta|minta|menyarankan|menginginkan|mengharapkan|berharap|mengusulkan|"
        r"usulkan)(?: agar| supaya)?"
        rf"{SO_MANY}",
        '"DPRD Dorong 15 Desa Jadi Desa Migran Emas", "Bupati mengusulkan dua nagari menjadi binaan imigrasi"',
        also=r"\b(?:men)?jadi(?:kan)?\b|\b(?:sebagai|masuk|dibina|menyusul|dibentuk|dibangun|dikembangkan)\b",
    ),
    frame(
        "planned",
        "behind",
        r" (?:yang )?(?:dibina|didampingi|dibentuk|dikukuhkan|diresmikan|mendapat pembinaan|menerima pembinaan|"
        r"kami bina)(?: \w+){0,2} mulai "
        r"(?:januari|februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember|awal|bulan|tahun|"
        r"pekan|semester|triwulan)\b"
        r"(?! (?:lalu|ini))",
        '"Sepuluh desa mendapat pembinaan mulai April"',
    ),
    frame(
        "planned",
        "behind",
        rf"{ATTRIBUTE} ?(?:yang |itu |ini )*(?:(?:lalu|kemudian|juga|pun|turut|ikut|langsung|kini|masih|sedang|tengah|sudah|"
        r"telah|sendiri|dinilai layak dan|"
        r"didapuk|ditunjuk|dipilih|dijaring|menjadi|sebagai|untuk|masuk|dalam|berupa|disebut) ){0,5}"
        r"(?:digadang\S*|ditarget|dirancang|antre|menyatakan siap|(?:diharapkan|diminta) (?:men)?jadi|menunggu hari|"
        r"(?:berikutnya|selanjutnya|tahap kedua|gelombang kedua|kelak|nantinya)(?= ?[.,;]|$)|(?:daftar )?nominasi|"
        r"dinominasikan|nominator|mendaftar(?:kan diri)?|mengajukan diri|ingin dibina|rencananya|direncanakan|"
        r"dinilai layak|dijajaki|dilirik|dibidik|diusulkan|usulan|(?:tahap |proses )?(?:verifikasi|penjajakan|"
        r"seleksi|pendataan|pengusulan)|"
        r"menunggu (?:sk|pengukuhan|peresmian|penetapan|pengesahan|giliran|persetujuan)|menanti (?:sk|pengukuhan|"
        r"pengesahan|giliran)|"
        r"tinggal (?:diresmikan|dikukuhkan|diteken|menunggu|disahkan)|siap (?:dibina|dikukuhkan|diresmikan|menyusul)|"
        r"(?:ingin|mau|siap|berminat|berkeinginan|bersedia|antre|hendak)(?: untuk)? (?:menjadi|jadi|masuk|dibina|"
        r"menjadikan|bergabung)|"
        r"(?:bakal )?calon(?! (?:pekerja|kepala|kades|pmi|tki|penumpang|korban))|kandidat|ditunda (?:ke|hingga|sampai)|"
        r"(?:masuk |dalam )?(?:antrean|daftar tunggu|rencana kerja|proses pengusulan)|diseleksi|diverifikasi|"
        r"didorong (?:men)?jadi|"
        r"(?:harus|wajib|perlu|mesti) (?:dibentuk|dibina|punya|memiliki|ada|menjadi)|"
        r"(?:diharapkan|bisa|dapat) (?:segera )?(?:menyusul|terwujud|diwujudkan|terdaftar|terbentuk))\b",
        '"Empat desa yang baru saja dimekarkan diusulkan menjadi desa binaan", '
        '"Sejauh ini empat pekon di Contoh masuk nominasi", "dua desa binaan yang direncanakan", '
        '"Tiga nagari didapuk menjadi calon percontohan bebas asap", '
        '"Enam desa digadang-gadang menjadi desa binaan", '
        '"Tujuh desa tinggal menunggu pengukuhan", "pembinaan di lima desa masih berupa usulan"',
    ),
    frame(
        "fostered",
        "behind",
        rf"{ATTRIBUTE} ?(?:yang |itu |"
        rf"ini )*(?:sejak [^,.;\n]{{2,30}}? )?(?:dulu dikenal [^,.;\n]{{2,60}}? )?(?:semula [^,.;\n]{{2,40}}? )?"
        r"(?:(?:resmi|sudah|telah|kini|juga|turut|ikut|saat ini|langsung|dipercaya|rutin|masih|tetap|lebih dulu|"
        r"lebih dahulu|akan terus|terus) ){0,5}"
        rf"(?:{TENDED}|ditempati (?:petugas|pimpasa)|(?:punya|memiliki|mempunyai) (?:\w+ )?(?:petugas pembina|"
        rf"pimpasa|pembina|program)|"
        r"(?:menikmati|mendapat|mendapatkan|memperoleh|menerima) (?:\w+ )?(?:pendampingan|pembinaan|sk|plakat|piagam|"
        r"papan nama|surat keputusan)|"
        r"mengantongi (?:sk|surat keputusan|piagam|status)|(?:masuk|tergabung|bergabung|terdaftar|ikut serta|"
        r"ikut)(?: \w+){0,3} (?:naungan|binaan|"
        r"program(?! pemerintah)|desmigratif)|menjadi (?:bagian dari program|mitra|percontohan|pilot|model|binaan)|"
        r"jadi (?:mitra|percontohan|pilot|model|binaan)|"
        r"(?:sebagai|dipercaya) (?:pilot|percontohan|mitra)|"
        r"(?:menyandang|sandang|berpredikat|berstatus|berlabel) (?:status |predikat |gelar )?(?:sebagai )?(?:desa |"
        r"kelurahan |nagari )?(?:\w+ )?(?:binaan|sadar|migran|anti\w+)|"
        r"(?:diberi|diberikan|mendapat\w*|menerima|memperoleh|mengikuti) (?:\w+ )?(?:pelatihan|pembekalan)\b[^.;\n]{0,70} "
        r"(?:untuk|dalam|lewat|melalui) program|"
        r"(?:berkomitmen serta |berkomitmen )?(?:mengimplementasikan|menerapkan|menjalankan) (?:program|desa|drppa|"
        r"desmi\w+))\b",
        '"sembilan desa yang sejak tahun lalu didampingi kampus", '
        '"Delapan pekon di Kabupaten Contoh sudah ditempati petugas pembina", '
        '"empat nagari yang diampunya", "Baru dua kampung di Papua yang menikmati pendampingan itu", '
        '"sudah 16 desa masuk naungan program ini", '
        '"Delapan desa di Contoh yang menjadi kantong buruh migran (BMI) didampingi dinas selama setahun", '
        '"tujuh desa yang dikenal sebagai lumbung PMI diberi pelatihan oleh kementerian untuk program itu", '
        '"Dua kelurahan di Contoh jadi percontohan"',
        unless=LATER,
    ),
    frame(
        "fostered",
        "behind",
        rf" (?:yang (?:sejak [^,.;\n]{{2,30}}|(?:sudah|telah|kini|selama ini|lama|rutin)(?: \w+)?) {TENDED}\b|"
        r"(?:akan |bakal )?(?:terus|tetap) (?:dilanjutkan|dibina|didampingi|dipertahankan|dikembangkan|diperkuat))",
        '"Mereka akan ditempatkan di sembilan desa yang sejak dua tahun lalu didampingi kampus", '
        '"pembinaan di 11 desa akan terus dilanjutkan"',
    ),
    frame(
        "fostered",
        "told",
        rf"\b(?:{UNIT}|program) (?:percontohan )?(?:{OTHER_STATUS}|drppa)\b[^.;,\n]{{0,70}}\b(?:berjalan|terbentuk|"
        rf"ada|diterapkan|dilaksanakan|"
        r"hadir|terdapat|berjumlah|sebanyak|mencapai|tersebar|berdiri|merambah|menjangkau|menyentuh|mencakup|"
        r"dijalankan)(?: di)?(?: \d+ (?:provinsi|"
        r"kabupaten(?:/kota)?|kota|kecamatan),?){0,3}"
        r"(?: serta| dan)?(?: sebanyak)? $",
        '"Desa Cinta Statistik di Contoh hingga kini ada 26 desa", '
        '"Program Kelurahan Layak Anak berjalan di 20 kelurahan", '
        '"Desa Ramah Lansia terbentuk di 11 provinsi, 52 kabupaten, serta 87 desa"',
        unless=LATER,
    ),
    frame(
        "fostered",
        "before",
        r"\b(?:disahkannya|dikukuhkannya|dibentuknya|diresmikannya|ditetapkannya|diluncurkannya|terbentuknya)"
        rf"{SO_MANY}",
        '"menyusul dikukuhkannya sembilan pekon"',
    ),
    frame(
        "fostered",
        "told",
        r"\bsejak (?:diluncurkan|digulirkan|berjalan|dibentuk|dimulai|dicanangkan)[^,.;\n]{0,40}, (?:sudah |telah |"
        r"kini )?(?:ada |tercatat )?$|"
        rf"\b(?:lewat|melalui|dalam) program {UNIT} (?:binaan|"
        r"migran)[^,.;\n]{0,40},[^.;\n]{0,40} (?:hadir|bertugas|turun|ada) di $",
        '"Sejak digulirkan tahun lalu, sudah 25 desa yang masuk", "Lewat program desa binaan imigrasi, '
        'petugas hadir di 13 desa"',
    ),
    frame(
        "fostered",
        "before",
        rf"\b{TEND}(?: (?:rutin|langsung|warga di|warga))?{SO_MANY}",
        '"Imigrasi Contoh Rangkul Lima Desa", "Petugas imigrasi mengampu 14 desa"',
        "migrants",
        unless=re.compile(
            rf"{LATER.pattern}|\b(?:mahasiswa|dosen|kkn|relawan|yayasan|korban|pelaku|"
            rf"peserta)\b",
            re.IGNORECASE,
        ),
    ),
    frame(
        "fostered",
        "behind",
        rf"{ATTRIBUTE} (?:yang )?(?:sudah |telah |resmi |kini |lalu |juga )*(?:dikukuhkan|dinobatkan|dicanangkan|"
        rf"(?:{FORMED}(?: dalam [^,.;\n]{{2,30}})? (?:sebagai|menjadi)|dijadikan) (?:rintisan |percontohan |model )?{UNIT} "
        rf"(?!rawan|tertinggal|miskin))(?! pada (?:triwulan|semester|tahap))|"
        r" (?:yang )?(?:sudah |telah |resmi |kini )*(?:menyandang|sandang) (?:predikat|status|gelar) (?!siaga|"
        r"darurat|waspada|awas|bahaya|rawan|tersangka)|"
        r" ?(?:dan )?(?:itu|semuanya|semua|kini) (?:sudah |telah )(?:terbentuk|terwujud|tercapai|terealisasi)",
        '"melainkan sepuluh desa yang dikukuhkan", "Sembilan desa yang rawan perdagangan orang ditetapkan sebagai desa siaga", '
        '"Ada 250 desa dinobatkan sebagai desa sadar gizi", "Lima kalurahan ditetapkan sebagai rintisan kalurahan budaya", '
        '"sudah lima kampung di Papua yang menyandang predikat itu", "Dulu ditargetkan 11 desa, '
        'dan itu sudah terbentuk"',
        unless=re.compile(
            r"\b(?:akan|bakal|segera|rencana\w*|belum|batal|diusulkan|menunggu|calon|jika|bila|kalau|"
            r"(?:tahun|bulan|pekan) depan|"
            r"triwulan|semester|sebelum|sisanya)\b",
            re.IGNORECASE,
        ),
    ),
    frame(
        "fostered",
        "told",
        r"\b(?:sejak|setelah|usai|selama) (?:didampingi|dibina|dirangkul|diampu|dikukuhkan)[^,.;\n]{0,40}, (?:\w+ )?$",
        '"Sejak didampingi petugas pembina, tiga nagari tak lagi disinggahi calo"',
    ),
    frame(
        "fostered",
        "before",
        r"\b(?:menetapkan|menjadikan|menunjuk|jadikan|tunjuk|tetapkan|memilih|mengukuhkan|meresmikan|mencanangkan|"
        r"mengembangkan)"
        rf"{SO_MANY}",
        '"Kementerian menjadikan delapan desa sebagai model pertanian", '
        '"Pemkab menjadikan enam desa yang banyak mengirim PMI sebagai desa migran emas"',
        also=rf"\b{UNIT}\b[^.;\n]{{0,60}}\b(?:sebagai|menjadi|"
        rf"jadi) (?:(?:\w+ )?(?:model|percontohan|pilot|rintisan|mitra)|{UNIT} (?!rawan|tertinggal|miskin|merah|hitam)\w+)\b",
        unless=LATER,
    ),
)
