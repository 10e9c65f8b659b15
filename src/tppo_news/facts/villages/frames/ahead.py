"""What is still to come, or will never be: the frames that decide before any other, "
"whatever the villages are called."""

import re

from tppo_news.facts.villages.frames.frame import Frame, frame
from tppo_news.facts.villages.frames.words import FORM, FORMED, FORMING, SO_MANY, UNIT

# Who recruits is no planner: "sindikat mengincar lima desa".
PREYING = re.compile(
    r"\b(?:calo|sindikat|perekrut\w*|sponsor|tekong|mafia|agen (?:ilegal|gelap|liar)|"
    r"jaringan (?:perdagangan|perekrut\w*|calo|pelaku|tppo))\b[^.;\n]{0,60}"
    r"\b(?:beroperasi|berkeliaran|beraksi|bergerilya|bergerak|mencari mangsa|mengincar|incar|"
    r"merekrut|mendatangi|memburu|menjaring|menyasar|membidik|merambah|menjalar|berkeliling|menyusup|masuk)\b",
    re.IGNORECASE,
)
STUDENTS = re.compile(r"\b(?:mahasiswa|dosen|kampus|kkn|relawan)\b", re.IGNORECASE)
DONE = re.compile(r"\b(?:sudah|telah|rampung|selesai|tuntas|berhasil|lalu|kemarin)\b", re.IGNORECASE)
# What will be done there founds nothing: "akan mengevaluasi 20 desa binaan", "akan bertugas di lima desa".
_NO_PLAN = (
    r"(?! (?:menerima|mendapat\w*|dilatih|mengikuti|hadir|diundang|menggelar|menyelenggarakan|memilih|bertugas|"
    r"mengevaluasi|dievaluasi|"
    r"ditempatkan|terus|tetap|mengunjungi|dikunjungi|didatangi|digunakan|dibagikan|berlaga|bertanding|memantau|"
    r"(?:men)?jadi (?:garda|ujung tombak|benteng|tuan rumah|contoh|pusat|lokasi|tempat))\b)"
)
_AHEAD_OF_IT = (
    r"(?:dalam proses|(?:me)?nunggu (?:sk|giliran|surat|penetapan|pengukuhan|persetujuan|verifikasi)|"
    r"(?<=sedang |tengah )di(?:rintis|godok|bahas|matangkan)|di(?:jajaki|survei|pertimbangkan|verifikasi|seleksi|"
    r"kaji|proses|persiapkan|"
    r"siapkan|nilai kelayakan\w*))"
)

PLANNED_NEXT: tuple[Frame, ...] = (
    frame(
        "at_risk",
        "after",
        r"(?: (?:di|se-?) [^,.;\n]{1,30}?)? (?:yang )?(?:akan|bakal|diprediksi|diperkirakan|"
        r"berpotensi)(?: akan)?(?: \w+)? "
        r"(?:kekeringan|terdampak|terendam|kebanjiran|banjir|longsor|krisis|kesulitan air|terisolasi|gagal panen)\b",
        '"BPBD memperkirakan 30 desa akan kekeringan"',
    ),
    frame(
        "planned",
        "after",
        r"(?: (?:di|se-?) [^,.;\n]{1,30}?)? (?:akan|bakal) (?:mendapat\w*|menerima|memperoleh) (?:petugas|"
        r"pimpasa|pendamping\w*|pembinaan|"
        r"sk|status)\b",
        '"tiga desa di Contoh akan mendapat petugas desa binaan"',
        "fostering",
    ),
    frame(
        "fostered",
        "before",
        r"\b(?:mendampingi|bertugas)(?: di)?(?: [\w-]+)? $|"
        r"\b(?:pimpasa|petugas)\b[^.;,]{0,40} (?:membina|mengawal|memegang|menjaga) $",
        '"Petugas Pimpasa akan mendampingi delapan desa", "Petugas desa binaan bertugas di 18 desa"',
        "fostering",
        unless=STUDENTS,
    ),
    frame(
        "fostered",
        "behind",
        r" yang (?:sudah|telah|lebih (?:dulu|dahulu)|sebelumnya)(?: (?:dulu|"
        r"dahulu|lebih|resmi|lama))* "
        rf"(?:{FORMED}|dibina|didampingi|ada|masuk|menjadi|jadi|menerima|berjalan|bergabung|menandatangani|punya|"
        r"memiliki)\b",
        '"menyusul 11 desa yang lebih dulu dibentuk untuk desa binaan", '
        '"tujuh desa yang sudah masuk program desa binaan"',
        "fostering",
    ),
    frame(
        "planned",
        "beyond",
        r"(?: (?:di|dari) (?-i:[A-Z])[^,.\n]{1,30}?)?(?:, (?:yaitu|yakni)? ?[^,.\n]{0,60}(?:,[^,.\n]{0,60})?,)?,? ?"
        r"(?:lain |lainnya |lagi |binaan |(?:ke)?imigrasi(?:an)? |baru |itu |terbaik ){0,3}"
        r"(?:(?:di|dari) (?-i:[A-Z])[^,.\n]{1,30}? )?(?:yang )?(?:\w+nya )?(?:(?:lalu|kemudian|juga|pun|turut|"
        r"ikut|langsung|kini) ){0,2}"
        rf"\b(?:(?:akan|bakal){_NO_PLAN}|"
        r"diusulkan|direncanakan|ditargetkan|diproyeksikan|dibidik|diincar|segera|disiapkan|masuk tahap berikut\w*|"
        rf"(?:masih |sedang |tengah |tinggal )?{_AHEAD_OF_IT}|hendak|dijadwalkan|"
        r"(?:antre|antri|mengantre|mendaftar|berminat|berkeinginan|bersedia) (?:untuk )?(?:men)?jadi|"
        r"(?:sudah |telah )?(?:menyatakan|menyampaikan) (?:minat|kesediaan|kesiapan)|"
        r"(?:ingin|mau|siap|berkeinginan) (?:untuk )?(?:menjadi|menjadikan|jadi|masuk|dibina)|"
        r"menyusul(?=[.,]| pada| tahun| bulan| pekan)|tahun depan|dinominasikan|dicalonkan|diajukan|dijanjikan|"
        r"(?:tengah |sedang )?dikejar|"
        r"(?:masih )?(?:dalam|masuk)(?: \w+)? (?:daftar tunggu|antrean|usulan|rencana)|"
        r"(?:yang )?(?:menjadi |sebagai )?(?:calon|kandidat|bakal) (?:desa|kelurahan|(?:\w+ )?binaan))\b",
        '"satu desa, yaitu Desa Contoh, diusulkan", "lima desa akan dibina", "dua desa lainnya masih dalam proses", '
        '"sembilan desa sedang diverifikasi", "tiga desa sudah menyatakan minat", '
        '"tiga desa lagi menyusul bulan depan", '
        '"enam desa yang jalannya akan diaspal", "72 desa berkeinginan untuk menjadi DRPPA"',
    ),
    frame(
        "planned",
        "before",
        rf"\b(?:menargetkan|target(?:nya)?|mengusulkan|menyiapkan|akan (?:me|di)\w+){SO_MANY}",
        '"menargetkan sebanyak 2.500 desa yang belum punya internet"',
    ),
)

AHEAD: tuple[Frame, ...] = (
    frame(
        "planned",
        "before",
        r"^[\"' ]*(?:idealnya|seharusnya|sepatutnya|kelak|tahap (?:kedua|ketiga|berikut\w*)|gelombang kedua|"
        r"mulai (?:januari|"
        r"februari|maret|april|mei|juni|juli|agustus|september|oktober|november|desember)(?! lalu))\b",
        '"Di sela rapat itu, idealnya 20 desa dibina", "Bila lancar, mulai Januari enam desa dibina"',
    ),
    frame(
        "fostered",
        "before",
        rf"\b(?:sudah|telah|berhasil|baru) (?:{FORM}|{FORMED}|membina|dibina|menjangkau|mencakup){SO_MANY}",
        '"Rencana desa binaan sudah terbentuk 12 desa", "Targetnya tinggi, desa binaan baru terwujud 17 desa"',
        "fostering",
    ),
    frame(
        "planned",
        "opening",
        r"[\"'\u201c ]*(?:(?:mulai|pada|di|untuk) )?"
        r"(?:(?:pekan|bulan|tahun|minggu|triwulan|semester) (?:depan|berikutnya)|besok|ke depan|idealnya|rencananya|"
        r"harapannya|targetnya|sasarannya|nantinya|kelak|seharusnya|sepatutnya|gelombang (?:kedua|ketiga|berikut\w*)|"
        r"(?:menurut|sesuai) rencana|insya ?allah|(?:mudah-mudahan|semoga)(?!.*\bini bisa\b)|"
        r"(?:kalau|jika|bila|apabila)\b(?![^.\n]{0,40}\b(?:lalu|dulu|sebelumnya)\b))\b",
        '"Menurut rencana, 17 desa dibentuk bertahap", "Insyaallah kami bentuk dua desa lagi", '
        '"Mulai bulan depan, pola itu diterapkan di delapan desa", "Bila anggaran cukup, ada tambahan empat desa"',
    ),
    frame(
        "planned",
        "opening",
        r"[\"' ]*(?:mulai (?:(?:tahun|bulan|pekan|semester) (?:ajaran )?(?:baru|depan|ini)|januari|februari|maret|april|"
        r"mei|juni|juli|agustus|september|oktober|november|"
        r"desember)\b|"
        r"(?:kami|kita) mulai (?:dari|di|dengan) (?!.*\b20\d\d\b))",
        '"Mulai Februari, posko dibuka di lima desa", "Kami mulai dari 25 desa di Flores"',
        unless=DONE,
    ),
    frame(
        "planned",
        "opening",
        r"[\"'\u201c ]*(?:sisanya\b.*\b(?:bulan|triwulan|semester|tahun|pekan|bertahap)\b|"
        r"(?:(?:pada|untuk|di) )?tahap (?:kedua|ketiga|keempat|kelima|ii|iii|iv|berikut\w*|selanjutnya)\b)",
        '"Sisanya, 14 desa binaan, dikukuhkan pada triwulan kedua", "Tahap kedua menyasar 15 desa binaan"',
        "fostering",
        unless=DONE,
    ),
    frame(
        "planned",
        "before",
        rf"\b(?:akan{_NO_PLAN}|rencana\w*|berencana|direncanakan|merencanakan|target\w*|ditargetkan|menargetkan|bakal|"
        r"ke depan|nantinya|"
        r"mendatang|menyusul(?! (?:di\w+nya|keberhasilan|daerah))|mempersiapkan|menggodok|merancang|melirik|dilirik|"
        r"mengagendakan|"
        r"menominasikan|menjajaki(?! pemikiran)|diusulkan|mengusulkan|diupayakan|siapkan|menyiapkan|disiapkan|"
        r"(?:di|mem)?proyeksi\w*|bidik|membidik|mewajibkan|(?:pekan|minggu|bulan|triwulan|semester|tahun) depan|"
        r"tahun ini ditambah(?:kan)?|"
        r"(?:di|meng)ajukan(?! (?:[\w-]+ ){0,3}(?:air|dana|bantuan|biaya|permintaan|permohonan)\b)|"
        r"(?:jatah|kuota|plafon|proposal|nominasi|shortlist|sasaran|gelombang (?:kedua|berikut\w*))(?= $|"
        r" mencakup $)|(?:sasaran|kuota|jatah)(?:nya)?(?= (?:tahun|20\d\d|hingga|sampai|pada|akhir|untuk))|"
        r"usulan|dipersiapkan|tahap (?:berikut\w*|selanjutnya)|(?:lokasi|giliran|kegiatan|penyuluhan|sosialisasi) "
        r"(?:berikut\w*|selanjutnya)|(?:permintaan|permohonan) (?:\w+ )?dari(?= $)|"
        r"(?:diharapkan|harapannya) (?:[\w ]{0,24})(?:ada|bertambah|tambahan|sebanyak|tercapai|terbentuk|"
        r"tercipta)|segera|"
        rf"calon(?= ?(?:{UNIT}|lokasi|penerima|$))|(?:perjanjian|kontrak) kinerja|renstra|peta jalan|"
        r"(?:ber|men)janji\w* (?:akan )?(?:membentuk|mewujudkan|membina|menambah|menjadikan))\b",
        '"akan membentuk 10 desa", "menargetkan 50 desa binaan", "dengan target mencapai 400 desa", '
        '"Kuota tahun ini lima desa", '
        '"diproyeksikan mencapai 60 desa", "Lokasi berikutnya ada di dua desa", '
        '"diharapkan sebanyak 400 desa terbentuk"',
        unless=PREYING,
    ),
    frame(
        "planned",
        "before",
        r"(?:\b(?:ingin|menginginkan|berharap|hendak)\b(?: \S+){0,4} (?:memiliki|punya|membentuk|mempunyai) $)|"
        r"(?:\b(?:ingin|menginginkan|harap\w*|berharap|hendak|mau|mengincar|incar|dipatok|dijatah|dibebani|"
        r"dijadwalkan|"
        r"(?:harus|wajib|perlu) (?:membentuk|membina|punya|memiliki|ada))"
        r"(?: (?:ada|agar|supaya|terbentuk|membentuk|membina|menambah|minimal|setidaknya|sedikitnya|nanti|segera|"
        r"sebanyak)){0,2}) $",
        '"Gubernur ingin setiap kecamatan memiliki satu desa binaan", "ia ingin seratus desa", '
        '"Imigrasi dipatok lima desa binaan", "Imigrasi Contoh Incar 40 Desa Binaan"',
        unless=PREYING,
    ),
    frame(
        "planned",
        "before",
        r"(?<!sudah )(?<!telah )\b(?:diperbanyak|diperluas|ditingkatkan|dinaikkan|ditambah) (?:hingga|sampai|"
        r"menjadi|jadi) $",
        '"desa binaan diperbanyak hingga 50 desa"',
        "fostering",
    ),
    frame(
        "planned",
        "before",
        r"\b(?:minta|meminta|diminta|mendorong|didorong|mendesak|mendukung|dukung|menyetujui|(?:ber)?komitmen|"
        r"bertekad|"
        r"(?:me)?wacanakan|diwacanakan|siap) (?:\w+ ){0,4}"
        rf"(?:{FORM}|{FORMING}|membina|pembinaan|menambah|tambah|penambahan|mewujudkan)\b",
        '"Bupati meminta Imigrasi membentuk sepuluh desa binaan", "Camat mendukung pembentukan dua desa binaan", '
        '"Pemkab berkomitmen membentuk 12 desa anti-TPPO"',
    ),
    frame(
        "planned",
        "before",
        r"\b(?:menjajaki|jajaki|memverifikasi|menyeleksi|menyurvei|mengkaji|menawarkan|menyodorkan|mematok|"
        r"mencadangkan|menjadwalkan|"
        r"mengejar|kejar|(?:survei|verifikasi|penjajakan|asesmen|kajian|observasi|"
        r"seleksi)\b(?: \w+){0,6}? (?:di|terhadap|atas))(?: kelayakan| nama)?(?: di)? $",
        '"Imigrasi menjajaki enam desa untuk desa binaan", "Survei desa binaan berlangsung di tujuh desa", '
        '"Kanwil mematok lima desa binaan"',
        "fostering",
    ),
    frame(
        "planned",
        "told",
        r"\b(?:target|rencana|sasaran)\w*,? (?:[\w-]+ ){0,3}(?:menyebut|yakni|yaitu|adalah|ialah|sebesar)\w* $",
        '"Ditanya soal target, ia menyebut 15 desa"',
    ),
    frame(
        "planned",
        "told",
        r"\b(?:menargetkan|targetnya|rencananya|berharap), (?:pada|hingga|sampai|tahun) [^,.;]{0,30}?(?:minimal|"
        r"setidaknya|sebanyak|ada|sedikitnya)? $",
        '"Gubernur menargetkan, pada akhir tahun minimal satu desa per kecamatan"',
    ),
    frame(
        "planned",
        "clause",
        r"\b(?:minta|meminta|wajib|harus|perlu)\b.*\b(?:per|(?:di )?(?:setiap|tiap)) (?:kecamatan|kabupaten|"
        r"kantor|kota)",
        '"Kami minta dua desa binaan per kecamatan"',
        "fostering",
    ),
    frame(
        "planned",
        "before",
        r"\b(?:per|se?tiap|masing-masing) (?:kecamatan|kabupaten|kantor|kota|kapanewon|distrik|provinsi)\b[^.;,\n]{0,30}"
        r"\b(?:minimal|paling sedikit|setidaknya|sedikitnya) (?:ada |memiliki |punya |terdapat |membentuk )?$",
        '"sehingga setiap kecamatan minimal punya satu desa"',
    ),
    frame(
        "planned",
        "near",
        rf"\b(?:sasar|menyasar) (?:\S+ ){{1,4}}{UNIT} (?:masuk|jadi|menjadi)\b",
        '"Kemnaker sasar 150 desa masuk program desmigratif"',
    ),
    frame(
        "planned",
        "clause_after",
        r"\b(?:pekan|bulan|tahun|minggu|triwulan|semester|senin|selasa|rabu|kamis|jumat|sabtu) depan\b|\bbesok\b|\bmendatang\b",
        '"imunisasi massal di 26 desa pekan depan"',
        unless=PREYING,
    ),
    frame(
        "planned",
        "clause_after",
        r"\b(?:sebelum (?:akhir )?(?:tahun|bulan|desember|januari|juni|juli)|paling lambat|selambat-lambatnya|"
        r"selambatnya)\b",
        '"sepuluh desa binaan dikukuhkan sebelum akhir tahun"',
        "fostering",
        unless=DONE,
    ),
)

LEFT_OUT: tuple[Frame, ...] = (
    frame(
        "other",
        "after",
        r"(?: lain| lainnya)?(?: (?:di|dari|se-?) ?(?:(?:kecamatan|kabupaten|kota|distrik|wilayah|daerah)(?: itu|"
        r" ini| tersebut)?|(?-i:[A-Z][\w'-]*))"
        r"(?: (?-i:[A-Z][\w'-]*)){0,4})? (?:yang |lainnya |lain ){0,2}"
        r"(?:masih |justru |juga |sempat |malah |terpaksa |ternyata |sudah |telah ){0,2}"
        r"(?:menolak|menolaknya|tolak|mundur|mengundurkan|absen|batal|gagal|pasif|vakum|belum|tidak (?!hanya|"
        r"cuma|sekadar|saja|perlu)|tak (?!hanya|cuma|sekadar|perlu|lagi)|"
        r"kurang |(?:dinilai|dianggap|tercatat|terbukti) (?:pasif|kurang|belum|tidak|gagal|lamban)|dicoret|"
        r"dicabut|dikeluarkan)",
        '"empat desa menolak", "lima desa dinilai pasif", "tiga desa di Kecamatan Contoh belum punya", '
        '"satu desa mengundurkan diri", "216 desa lain di Nunukan yang belum tersentuh"',
    ),
    frame(
        "other",
        "before",
        r"\b(?:mencabut|dicabut|pencabutan|mencoret|dicoret|mengeluarkan (?!sk\b|surat|keputusan|peraturan))",
        '"status itu dicabut dari dua desa"',
    ),
)
