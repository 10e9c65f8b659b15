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
    r"bidik|membidik|mewajibkan|tahun depan|diajukan|mengajukan|usulan|dipersiapkan|tahap (?:berikut\w*|selanjutnya)|"
    r"diharapkan (?:[\w ]{0,24})(?:ada|bertambah|tambahan)|segera|calon)\b",
    re.IGNORECASE,
)
# "satu desa, yaitu Desa A, diusulkan …", "lima desa akan dibina", "dua desa lainnya masih dalam proses"
PLANNED_NEXT = re.compile(
    r"(?:, (?:yaitu|yakni)? ?[^,.\n]{0,60}(?:,[^,.\n]{0,60})?,)? ?(?:lain |lainnya |lagi |binaan |baru ){0,2}"
    r"(?:(?:akan|bakal)(?! (?:menerima|mendapat\w*|dilatih|mengikuti|hadir)\b)|diusulkan|direncanakan|ditargetkan|"
    r"diproyeksikan|segera|disiapkan|masuk tahap berikut\w*|"
    r"(?:masih )?dalam proses|menyusul(?=[.,]| pada| tahun)|tahun depan)\b",
    re.IGNORECASE,
)
# "imunisasi massal di 26 desa pekan depan"
FUTURE = re.compile(r"\b(?:pekan|bulan|tahun|minggu) depan\b|\bbesok\b|\bmendatang\b", re.IGNORECASE)
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
    r"berpartisipasi|diwakili|delegasi|kontingen|melatih|berkumpul|dikumpulkan|berikrar|deklarasi|"
    r"(?:men?|di)?sosialisasi\w*|menyosialisasi\w*|penyuluhan|menyuluh|edukasi|mengedukasi|pembekalan)\b",
    re.IGNORECASE,
)
# "15 desa rawan TPPO", "kantong pekerja migran", "zona merah"
AT_RISK = re.compile(
    r"\b(?:rawan|rentan|incaran|kejadian luar biasa|kantong|kantung|zona merah|lumbung|berisiko|terancam|endemis|"
    r"sasaran (?:sindikat|perekrut|calo)|penyumbang|pemasok|asal (?:pmi|pekerja migran|korban)|basis (?:pmi|pekerja))\b",
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
    if PLANNED_NEXT.match(around.after[here.end() :] if here else around.after):
        return "planned"
    if ATTENDED_TO.search(around.before) and around.is_of_programme and not STUDENTS.search(around.sentence):
        return "fostered"
    if PLANNED.search(around.before) or FUTURE.search(around.clause_after):
        return "planned"
    named = BINAAN.search(around.document.body, around.start, around.end)
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
    if AT_RISK.search(around.near):
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
    if any(d.role in ("planned", "deadline") for d in around.dates_near(dates)):
        return "planned"
    if previous is not None and "\n" not in around.document.body[previous[0] : around.start]:
        return previous[1]
    return "fostered" if TALLY.search(around.sentence) and around.is_of_programme else "other"


def _attend(around: Surroundings) -> bool:
    clause = around.before + around.document.body[around.start : around.end] + around.clause_after
    return ATTENDING.search(clause) is not None and not DISASTER.search(around.paragraph)
