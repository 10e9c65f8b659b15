"""For what a number of villages counts them: fostered, planned, attending, at risk, or something else."""

import re
from collections.abc import Sequence
from typing import Literal

from tppo_news.facts.villages.surroundings import Surroundings
from tppo_news.records import DateFact

CountRole = Literal["fostered", "planned", "attending", "at_risk", "other"]

# What makes a village one of a programme: "binaan", "Migran Emas", "desmigratif", "percontohan".
_STATUS = (
    r"(?:binaan\w*|dibina|migran emas|(?:khusus )?migran produktif|peduli buruh|desmi\w+|desbumi|demas|dbi|pimpasa|"
    r"percontohan|pilot(?: project)?)"
)
# "tiga desa binaan", "12 desa / kelurahan binaan", "5 desa yang telah menjadi Desa Binaan", "lima desa terpilih"
FOSTERED_HERE = re.compile(
    rf" ?(?:/ ?\w+ )?(?:lainnya |lagi |baru |percontohan )?(?:yang )?(?:telah |sudah |resmi |kini ){{0,2}}"
    rf"(?:(?:ditetapkan|dikukuhkan|dibentuk|diresmikan|ditunjuk|terpilih|menjadi|jadi|berstatus|menyandang)\b"
    rf"(?! (?:ketua|kades|kepala|tuan|lokasi|juara|peserta))|{_STATUS}\b)",
    re.IGNORECASE,
)
# "menetapkan sembilan desa di Kecamatan Ngoro sebagai Desa Binaan", "terpilih untuk mengikuti program desa migran produktif"
BECOMES = re.compile(
    rf"\b(?:sebagai|menjadi|jadi|masuk|berstatus|dijadikan|mengikuti|mendapat\w*|punya|mempunyai)"
    rf"(?: [\w/]+){{0,3}}? {_STATUS}\b",
    re.IGNORECASE,
)
# "akan membentuk 10 desa", "menargetkan 50 desa binaan", "rencananya lima desa lagi", "dengan target mencapai 400 desa"
PLANNED = re.compile(
    r"\b(?:akan|rencana\w*|berencana|direncanakan|target\w*|ditargetkan|menargetkan|bakal|ke depan|nantinya|"
    r"mendatang|menyusul|diusulkan|mengusulkan|diupayakan|siapkan|menyiapkan|disiapkan|diperluas|memperluas|"
    r"bidik|membidik|mewajibkan|(?:pekan|minggu|bulan|triwulan|semester|tahun) depan|tahun ini ditambah(?:kan)?|"
    r"(?:di|meng)ajukan(?! (?:[\w-]+ ){0,3}(?:air|dana|bantuan|biaya|permintaan|permohonan)\b)|"
    r"(?:sasaran|kuota|jatah)(?:nya)?(?= (?:tahun|hingga|sampai|pada|akhir|untuk))|"
    r"usulan|dipersiapkan|tahap (?:berikut\w*|selanjutnya)|"
    r"diharapkan (?:[\w ]{0,24})(?:ada|bertambah|tambahan)|segera|"
    r"calon(?= ?(?:desa|kelurahan|lokasi|penerima|$))|(?:perjanjian|kontrak) kinerja|renstra|peta jalan|"
    r"(?:ber|men)janji\w* (?:akan )?(?:membentuk|mewujudkan|membina|menambah|menjadikan))\b",
    re.IGNORECASE,
)
# "ia ingin seratus desa", "Imigrasi X dipatok lima desa binaan", "diperbanyak hingga 50 desa"
WISHED = re.compile(
    r"(?:\b(?:ingin|harap\w*|berharap|hendak|mau|mengincar|dipatok|dijatah|dibebani|dijadwalkan|"
    r"(?:harus|wajib|perlu) (?:membentuk|membina|punya|memiliki|ada)|"
    r"(?<!sudah )(?<!telah )(?:diperbanyak|diperluas|ditingkatkan|dinaikkan|ditambah) (?:hingga|sampai|menjadi|jadi|ke))"
    r"(?: (?:ada|agar|supaya|terbentuk|membentuk|membina|menambah|minimal|setidaknya|sedikitnya|nanti|segera|sebanyak)){0,2}) $",
    re.IGNORECASE,
)
# "satu desa, yaitu Desa A, diusulkan …", "lima desa akan dibina", "dua desa lainnya masih dalam proses"
PLANNED_NEXT = re.compile(
    r"(?:, (?:yaitu|yakni)? ?[^,.\n]{0,60}(?:,[^,.\n]{0,60})?,)? ?(?:lain |lainnya |lagi |binaan |baru ){0,2}"
    r"(?:(?:di|dari) (?-i:[A-Z])[^,.\n]{1,30}? )?(?:yang )?"
    r"(?:(?:akan|bakal)(?! (?:menerima|mendapat\w*|dilatih|mengikuti|hadir|menggelar|menyelenggarakan|memilih)\b)|"
    r"diusulkan|direncanakan|ditargetkan|"
    r"diproyeksikan|dibidik|diincar|segera|disiapkan|masuk tahap berikut\w*|"
    r"(?:masih |tinggal )?(?:dalam proses|(?:me)?nunggu (?:sk|giliran|surat|penetapan|pengukuhan|persetujuan|verifikasi)|"
    r"dijajaki|disurvei|dipertimbangkan)|hendak|dijadwalkan|(?:antre|antri|mengantre|mendaftar|berminat) (?:untuk )?(?:men)?jadi|"
    r"(?:ingin|mau|siap) (?:menjadi|jadi|masuk|dibina)|menyusul(?=[.,]| pada| tahun)|tahun depan|"
    r"(?:yang )?(?:menjadi |sebagai )?(?:calon|kandidat|bakal) (?:desa|kelurahan|\w+ binaan))\b",
    re.IGNORECASE,
)
# "empat desa menolak", "lima desa dinilai pasif", "tiga desa di Kecamatan X belum punya", "status itu dicabut dari dua desa"
LEFT_OUT = re.compile(
    r"(?: (?:di|dari|se-) ?[^,.;\n]{1,40}?)? (?:yang |lainnya |lain ){0,2}(?:masih |justru |juga |sempat |malah ){0,2}"
    r"(?:menolak|menolaknya|mundur|absen|batal|gagal|pasif|vakum|belum|tidak (?!hanya|cuma|sekadar|saja)|tak |kurang |"
    r"(?:dinilai|dianggap|tercatat|terbukti) (?:pasif|kurang|belum|tidak|gagal|lamban)|dicoret|dicabut|dikeluarkan)",
    re.IGNORECASE,
)
WITHDRAWN = re.compile(
    r"\b(?:mencabut|dicabut|pencabutan|mencoret|dicoret|mengeluarkan (?!sk\b|surat|keputusan|peraturan))", re.IGNORECASE
)
# "imunisasi massal di 26 desa pekan depan"
FUTURE = re.compile(r"\b(?:pekan|bulan|tahun|minggu|triwulan|semester) depan\b|\bbesok\b|\bmendatang\b", re.IGNORECASE)
# "Mulai bulan depan, pola itu direplikasi ke delapan desa": the first words of a sentence hold for all of it.
FUTURE_FIRST = re.compile(
    r"[\"'\u201c ]*(?:(?:mulai|pada|di|untuk) )?"
    r"(?:(?:pekan|bulan|tahun|minggu|triwulan|semester) (?:depan|berikutnya)|besok|ke depan|"
    r"idealnya|rencananya|harapannya|targetnya|sasarannya|nantinya|(?:kalau|jika|bila|apabila)\b(?![^.\n]{0,40}\b(?:lalu|dulu|sebelumnya)\b))\b",
    re.IGNORECASE,
)
# "Kami mulai dari tiga desa dulu, sisanya menyusul"
BEGIN_WITH = re.compile(r"\b(?:mulai|dimulai|awali|diawali)(?: dari| dengan| di)? $", re.IGNORECASE)
FIRST_OF_ALL = re.compile(r"(?: \w+){0,2}? (?:dulu|dahulu)\b", re.IGNORECASE)
# "petugas akan mendampingi delapan desa", "bertugas di 18 desa": those villages are fostered already.
ATTENDED_TO = re.compile(r"\b(?:mendampingi|bertugas)(?: di)?(?: [\w-]+)? $", re.IGNORECASE)
STUDENTS = re.compile(r"\b(?:mahasiswa|dosen|kampus|kkn|relawan)\b", re.IGNORECASE)
# "24 desa mengikuti", "dihadiri perwakilan 12 desa", "peserta dari 10 desa", "penyuluhan kepada warga tujuh desa"
ATTENDING = re.compile(
    r"\b(?:dihadiri|diikuti|ikut|mengundang|singgah|"
    r"mengirim(?:kan)? (?:wali|kepala|perwakilan|utusan|perangkat|wakil)|"
    r"(?:kader|warga|peserta|tokoh|perangkat|pamong|aparat\w*|ibu|pemuda|relawan|siswa|petani|nelayan|perbekel|"
    r"lurah|kades|kepala desa|pawai|petugas|orang) (?:yang berasal )?dari|"
    r"peserta\w*|perwakilan|utusan|menghadiri|mengikuti(?! program)|undangan|diundang|hadir|"
    r"berpartisipasi|ambil bagian|bergabung|disaksikan|menyaksikan|menyimak|mendengarkan|dibekali|mempertemukan|"
    r"bertemu|tatap muka|temu wicara|berdialog|menyambangi|disambangi|"
    r"(?:penandatanganan|apel|rapat|rakor|pertemuan|pelatihan|lokakarya|seminar|bimtek|pawai|kirab)\b[^.;\n]{0,60} melibatkan|"
    r"penerangan|ceramah|diwakili|delegasi|kontingen|melatih|berkumpul|dikumpulkan|berikrar|deklarasi|"
    r"(?:men?|di)?sosialisasi\w*|menyosialisasi\w*|penyuluhan|menyuluh|edukasi|mengedukasi|pembekalan)\b",
    re.IGNORECASE,
)
# "perangkat dari 17 desa", "kades 21 desa", "seluruhnya dari 17 desa, duduk mendengar paparan"
OFFICIALS = re.compile(
    r"\b(?:kades|kepala desa|lurah|perangkat|sekretaris desa|keuchik|perbekel|wali nagari|pamong|aparat\w*)"
    r"(?:,? (?:dari|asal|se))? $",
    re.IGNORECASE,
)
FROM = re.compile(r"\b(?:dari|asal|mewakili) $", re.IGNORECASE)
LISTENING = re.compile(
    r"\b(?:hadir|dihadiri|diikuti|mengikuti|peserta|undangan|menyimak|mendengar\w*|duduk|paparan|dibekali|dilatih)\b",
    re.IGNORECASE,
)
# "Polisi memeriksa perangkat dari dua desa", "bupati melantik kades di 24 desa": nobody attends those.
SUMMONED = re.compile(
    r"\b(?:memeriksa|diperiksa|menahan|ditahan|menangkap|ditangkap|tersangka|mengaudit|diaudit|diduga|dugaan|"
    r"melantik|dilantik|menggeledah|memecat|dipecat)\b",
    re.IGNORECASE,
)
# "15 desa rawan TPPO", "kantong pekerja migran", "zona merah"
AT_RISK = re.compile(
    r"\b(?:rawan|kerawanan|rentan|incaran|kejadian luar biasa|kantong|kantung|zona (?:merah|hitam)|titik panas|"
    r"pintu keluar|lumbung|berisiko|terancam|endemis|"
    r"(?:sasaran|tempat|target|lokasi|titik) (?:pemberangkatan|pengiriman|sindikat|perekrut\w*|calo)|"
    r"penyumbang|pemasok|jalur tikus|"
    r"(?:paling|ter|lebih )?banyak (?:melepas|mengirim|memberangkatkan|menyumbang|mengekspor|warganya)|"
    r"(?:sebagian besar|mayoritas|kebanyakan) (?:warga|penduduk)(?:nya)? (?:menjadi|jadi|bekerja|merantau|berangkat)|"
    r"asal (?:pmi|pekerja migran|korban)|basis (?:pmi|pekerja))\b",
    re.IGNORECASE,
)
# "30 desa lainnya siaga kekeringan", "34 desa berpotensi mengalami krisis air"
ALERT = re.compile(
    r"(?<!desa)(?: [\w-]+){0,8}? (?:siaga|waspada|terancam|berpotensi|berisiko)\b"
    r"(?! (?:menjadi|jadi|dijadikan|dikembangkan|besar|wisata))",
    re.IGNORECASE,
)
# "calo paling sering beroperasi di empat desa"
PREYED_ON = re.compile(
    r"\b(?:calo|sindikat|perekrut\w*|sponsor|tekong|mafia|agen (?:ilegal|gelap|liar)|"
    r"jaringan (?:perdagangan|perekrut\w*|calo|pelaku|tppo))\b[^.;\n]{0,60}"
    r"\b(?:beroperasi|berkeliaran|beraksi|bergerilya|bergerak|mencari mangsa|mengincar|"
    r"merekrut|mendatangi|memburu|menjaring|menyasar|menyusup|masuk)\b",
    re.IGNORECASE,
)
# "kasus perdagangan orang terkonsentrasi di lima desa"; "di delapan desa itu hampir tiap rumah … ke Malaysia tanpa dokumen"
CASES_IN = re.compile(
    r"\b(?:kasus|korban|perekrutan|pmi|tki|pekerja migran|perdagangan orang|tppo)\b[^.;\n]{0,60}"
    r"\b(?:terkonsentrasi|terpusat|terbanyak|tertinggi|marak|menumpuk|paling (?:banyak|tinggi|sering))\b[^.;\n]{0,20}$",
    re.IGNORECASE,
)
MANY_LEAVE = re.compile(
    r"[^.;\n]{0,30}\b(?:banyak|hampir (?:tiap|setiap|semua)|sebagian besar|mayoritas|kebanyakan|rata-rata)\b[^.;\n]{0,80}"
    r"\b(?:malaysia|luar negeri|tk[iw]|pmi|pekerja migran|ilegal|non-?prosedural|tanpa dokumen|saudi|kamboja|taiwan|hong ?kong)",
    re.IGNORECASE,
)
# "Imigrasi Madiun merawat tujuh desa", "mengevaluasi 15 desa": only of a programme.
TENDED = re.compile(
    r"\b(?:merawat|dirawat|menggarap|digarap|memegang|dipegang|mengasuh|mengampu|diampu|mengawal|dikawal|"
    r"memantau|dipantau|mengevaluasi|dievaluasi|memonitor|dimonitor)\b",
    re.IGNORECASE,
)
THOSE = re.compile(r" (?:tersebut|itu|ini)\b", re.IGNORECASE)
# "dipilih 122 desa kantong TKI", "membentuk desa binaan di 10 desa rawan TPPO": chosen for what they are, and fostered now.
CHOSEN = re.compile(
    r"\b(?:dipilih|memilih|membentuk|dibentuk|terbentuk|membina|dibina|menunjuk|ditunjuk|mengukuhkan|dikukuhkan|"
    r"meresmikan|diresmikan|mendampingi|didampingi)\b",
    re.IGNORECASE,
)
# "dibina", "ditetapkan sebagai", "membentuk", "meresmikan", "menyasar", "terbentuk di 70 desa"
FOSTERED = re.compile(
    r"\b(?:binaan\w*|dibina|membina|pembinaan|pembina|pimpasa|dbi|ditetapkan|menetapkan|penetapan|dikukuhkan|"
    r"mengukuhkan|pengukuhan|membentuk|dibentuk|terbentuk|pembentukan|diresmikan|meresmikan|peresmian|diluncurkan|"
    r"meluncurkan|desmigratif|desbumi|migran emas|didampingi|mendampingi|pendampingan|menyandang|percontohan|bentuk|"
    r"kukuhkan|resmikan|(?:penyerahan|menyerahkan|diserahkan|menerima) (?:sk|surat keputusan|sertifikat|piagam|prasasti))\b",
    re.IGNORECASE,
)
REFERS_BACK = re.compile(r" (?:lain|lainnya|tersebut|itu|ini|lagi|sisanya|di antaranya|yang terpilih)\b", re.IGNORECASE)
# "seluruh 309 desa", "dari total 182 nagari", "wilayah kerja kantor itu mencakup 1.200 gampong", "Kabupaten X memiliki 309 desa"
WHOLE = re.compile(
    r"\b(?:seluruh|semua|(?:dari|antara) (?:total|seluruh|keseluruhan|jumlah)|"
    r"(?:wilayah|kantor|kecamatan|kabupaten|kota|daerah|distrik|provinsi)\w*(?: [\w/]+){0,4} "
    r"(?:mencakup|meliputi|membawahi|terdiri (?:dari|atas))|"
    r"(?:kabupaten|kota|kecamatan|provinsi|distrik)(?: [A-Z][\w'-]+){1,3} (?:memiliki|mempunyai|punya))"
    r"(?: sebanyak| [\d.,\w]+ desa dan)? $",
    re.IGNORECASE,
)
# "lima desa di antaranya berada di Indramayu": some of those just counted.
AMONG = re.compile(r" (?:lainnya |lain )?di antaranya\b", re.IGNORECASE)
DISASTER = re.compile(
    r"\b(?:banjir|longsor|gempa|kebakaran|kekeringan|terendam|terdampak|merendam|bencana|pemilihan|lomba|"
    r"pilwana|pilkada|pilkades|dana desa|listrik)\b",
    re.IGNORECASE,
)
# "11 desa wisata yang dibina universitas": fostered, but not against trafficking.
OTHER_PROGRAMME = re.compile(
    r" ?(?:wisata|budaya|adat|tangguh|siaga|digital|antikorupsi|bersinar|iklim|mandiri|devisa)\b", re.IGNORECASE
)
# "Total sekarang enam desa", "rinciannya tiga desa", "program ini menyasar 130 desa": of the programme of the article.
TALLY = re.compile(
    r"\b(?:total|sekarang|sebelum ini|baru ada|kebagian|rincian\w*|program(?:nya)?(?: ini| itu| tersebut)?|"
    r"petugas|bertugas|ditugaskan|ditempatkan|tersebar|menyasar|menjangkau)\b",
    re.IGNORECASE,
)
BINAAN = re.compile(r"\bbinaan\b|\bdesmi\w+\b|\bdesbumi\b|\bmigran (?:emas|produktif)\b|\bpimpasa\b", re.IGNORECASE)


def role_of(around: Surroundings, previous: CountRole | None) -> CountRole | None:
    """For what the villages count by the words of their own clause, then sentence; None where those say nothing.

    What stands at once behind the number decides first ("tiga desa binaan"), then what is still to come, then what the
    villages become; "tiga desa lainnya" takes the role of the number before.
    """
    if OTHER_PROGRAMME.match(around.after):
        return "planned" if PLANNED.search(around.before) else "attending" if _attend(around) else "other"
    here = FOSTERED_HERE.match(around.after)
    named = BINAAN.search(around.document.body, around.start, around.end)
    ahead = _ahead(around, here.end() if here else 0, named is not None)
    if ahead is not None:
        return ahead
    if (here is not None or named is not None or BECOMES.search(around.after)) and around.is_of_programme:
        return "fostered"
    if previous is not None and AMONG.match(around.after):
        return previous
    if (
        WHOLE.search(around.before)
        and not BINAAN.search(around.before)
        and FOSTERED.search(around.clause_after) is None
    ):
        return "attending" if _attend(around) else "other"
    return _by_clause(around, previous)


def _ahead(around: Surroundings, behind: int, named: bool) -> CountRole | None:
    """The role by what is still to come, or never comes: decided before what the villages are; None where neither is told."""
    if PLANNED_NEXT.match(around.after[behind:]):
        return "planned"
    if ATTENDED_TO.search(around.before) and around.is_of_programme and not STUDENTS.search(around.sentence):
        return "fostered"
    if not named and (LEFT_OUT.match(around.after) or WITHDRAWN.search(around.before)):
        return "other"
    first = BEGIN_WITH.search(around.before) and FIRST_OF_ALL.match(around.after)
    if first or FUTURE_FIRST.match(around.sentence):
        return "planned"
    if PREYED_ON.search(around.before):
        return None
    wished = PLANNED.search(around.before) or WISHED.search(around.before)
    return "planned" if wished or FUTURE.search(around.clause_after) else None


def _by_clause(around: Surroundings, previous: CountRole | None) -> CountRole | None:
    if around.is_of_programme and (CHOSEN.search(around.before) or TENDED.search(around.near)):
        return "fostered"
    if _at_risk(around):
        return "at_risk"
    if _attend(around):
        return "attending"
    if FOSTERED.search(around.near) and around.is_about_migrants and not DISASTER.search(around.sentence):
        return "fostered"
    if previous is not None and REFERS_BACK.match(around.after):
        return previous
    return "fostered" if BINAAN.search(around.sentence) and not DISASTER.search(around.sentence) else None


def role_beside(around: Surroundings, previous: tuple[int, CountRole] | None, dates: Sequence[DateFact]) -> CountRole:
    """The role of a number whose own clause says none: planned where its sentence speaks of a day to come, else that of the
    number before it in its paragraph ("Di Kecamatan A tiga desa. Di Kecamatan B dua desa").
    """
    if DISASTER.search(around.sentence):
        return "other"
    if previous is None and THOSE.match(around.after) and BINAAN.search(around.paragraph):
        return "fostered"
    if any(d.role in ("planned", "deadline") for d in around.dates_near(dates)):
        return "planned"
    if previous is not None and "\n" not in around.document.body[previous[0] : around.start]:
        return previous[1]
    return "fostered" if TALLY.search(around.sentence) and around.is_of_programme else "other"


def _at_risk(around: Surroundings) -> bool:
    before = around.before
    if (
        AT_RISK.search(around.near)
        or ALERT.match(around.clause_after)
        or (around.is_about_migrants and PREYED_ON.search(before))
    ):
        return True
    return CASES_IN.search(before) is not None or (
        around.is_about_migrants and MANY_LEAVE.match(around.after) is not None
    )


def _attend(around: Surroundings) -> bool:
    clause = around.before + around.document.body[around.start : around.end] + around.clause_after
    if SUMMONED.search(clause) or DISASTER.search(around.paragraph):
        return False
    if ATTENDING.search(clause) or OFFICIALS.search(around.before):
        return True
    return FROM.search(around.before) is not None and LISTENING.search(around.sentence) is not None
