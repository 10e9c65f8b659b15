"""For what a number of villages counts them: fostered, planned, attending, at risk, or something else."""

import re
from collections.abc import Sequence

from tppo_news.facts.numerals import lower_ascii
from tppo_news.facts.villages.frames.ahead import AHEAD, LEFT_OUT, PLANNED_NEXT, PREYING
from tppo_news.facts.villages.frames.aside import ASIDE
from tppo_news.facts.villages.frames.bound import BOUND
from tppo_news.facts.villages.frames.came import CAME
from tppo_news.facts.villages.frames.endangered import ENDANGERED
from tppo_news.facts.villages.frames.following import FOLLOWING
from tppo_news.facts.villages.frames.fostered import AT_ONCE, BECOMING, CHOSEN, FOSTERED, TALLIED
from tppo_news.facts.villages.frames.frame import CountRole, first_role
from tppo_news.facts.villages.frames.parted import EQUIPPED, PARTED
from tppo_news.facts.villages.frames.people import AT_RISK, ATTENDING, FROM_VILLAGES, MAPPED, SENT
from tppo_news.facts.villages.frames.silent import SILENT
from tppo_news.facts.villages.frames.underway import UNDERWAY
from tppo_news.facts.villages.frames.whole import MADE, WHOLE
from tppo_news.facts.villages.frames.words import DISASTER, ELECTION, FORM, FORMED, FORMING, NUMERAL, UNIT
from tppo_news.facts.villages.mood import is_ahead
from tppo_news.facts.villages.surroundings import OTHER_STATUS, Surroundings
from tppo_news.records import DateFact

# "26 Desa Sadar Hukum", "jadi percontohan Desa Antikorupsi": of a programme that made them so.
CONFERRED = re.compile(
    rf" ?(?:/ ?{UNIT} |\({UNIT}\) |dan (?:{NUMERAL} )?{UNIT} )?(?:lainnya |lagi |baru )?(?:(?:percontohan|perintis|"
    rf"rintisan|model|binaan|pilot proje\w*) ){{0,2}}"
    rf"(?:{OTHER_STATUS}|percontohan|perintis|rintisan)\b",
)
# "11 desa wisata": what a village is, unless it is said that it was made so, or how many there are.
PLAIN_KIND = re.compile(
    rf" ?(?:/ ?{UNIT} )?(?:baru |percontohan |model )?(?:wisata|budaya|adat|iklim|nelayan|organik|energi|ekspor)\b",
)
# "desa wisata yang berpotensi dikembangkan": nobody has made them so yet.
POSSIBLE = re.compile(r"[^.;,\n]{0,40} (?:yang )?(?:ber)?(?:potensi|peluang)\w*\b")
# The whole in "17 dari 31 kelurahan ditetapkan rawan", "kelurahan pertama dari 60 kelurahan di kota itu": what is said is said
# of the part, unless it tells which villages they are.
OUT_OF_WHOLE = re.compile(
    rf"\b(?:{NUMERAL}|pertama|satu-satunya|salah satu(?: {UNIT})?) (?:dari|di antara)"
    r"(?: total| seluruh| keseluruhan| jumlah| sekitar| sebanyak){0,2} $",
)
WHICH = re.compile(
    r" (?:itu|tersebut|ini|calon|sasaran|target|prioritas|rawan|rentan|kantong|yang (?!ada|berada|terdapat|tersebar))\b",
)
ESTABLISHED = re.compile(
    rf"\b(?:{FORM}|{FORMED}|{FORMING}|memiliki|mempunyai|punya|miliki|ada|terdapat|tambahan|total|"
    r"(?:meningkat|bertambah|naik|berkembang) (?:men)?jadi)\b",
)
# "dari semula 19, menjadi 24 kalurahan budaya"
GROWN_TO = re.compile(r"\b(?:men)?jadi $")
AS_OTHER = re.compile(
    rf"\b(?:sebagai|menjadi|jadi|predikat|status|kategori|program|penerima)(?: salah satu| pilot \w+| proyek)?(?: (?:{UNIT}|"
    rf"wilayah|percontohan|"
    rf"model)(?: ?/ ?{UNIT})?){{0,2}} ['\"\u201c]?(?:{OTHER_STATUS}|wisata|budaya)\b",
)
BINAAN = re.compile(r"\bbinaan\b|\bdesmi\w+\b|\bdesbumi\b|\bmigran (?:emas|produktif)\b|\bpimpasa\b")
# "lima desa di antaranya berada di Indramayu": some of those just counted.
AMONG = re.compile(r" (?:lainnya |lain )?di antaranya\b")
REFERS_BACK = re.compile(r" (?:lain|lainnya|tersebut|itu|ini|lagi|sisanya|di antaranya|yang terpilih)\b")
# Words of something else than the programme: people, cases, goods, places that are only crossed.
ELSEWHERE = re.compile(
    r"\b(?:warga|penduduk|korban|pelaku|tersangka|terdakwa|polisi|polres|polsek|kapolsek|rumah|jalan|jembatan|"
    r"bantuan|sawah|hektare|"
    r"wilayah|kecamatan(?: [A-Z][\w-]+)? (?:punya|memiliki)|membawahi|melayani|perbatasan antara|mengirim|"
    r"menyalurkan|membagikan|bansos|air|"
    r"lahan|perdes|peraturan|mahasiswa|kkn|posko|dibandingkan|survei|sampel|layanan|tps|dana|pilkades|koperasi|"
    r"sekolah|puskesmas|internet|listrik)\b",
    re.IGNORECASE,
)
# A number after one that is planned is not planned as well where its clause says how things stand: "saat ini baru punya 11 desa"
NO_LONGER_AHEAD = re.compile(
    r"\b(?:sudah|telah|kini|saat ini|sekarang|sebelumnya|semula|awalnya|hingga|sampai|baru|hanya|masih|lalu|"
    r"kemarin)\b",
)
# What has come of a plan: "Target 25 desa. Sampai Juni terwujud 18 desa".
SO_FAR = re.compile(rf"\b(?:{FORMED}|tercapai|realisasi(?:nya)?) $")
# Votes that may end in a fight put villages in danger: "Karena rawan bentrok dalam pilkades, 34 desa dijaga ketat".
GUARDED = re.compile(r"\brawan\b[^.;\n]{0,120}\b(?:dipantau|diawasi|dijaga|diamankan)\b")
# "lima calon desa binaan": not yet.
CANDIDATES = re.compile(r"\b(?:calon|kandidat) ")
# Where somebody comes to the villages, not their people to him.
VISITED = re.compile(
    r"\b(?:menyambangi|mendatangi|mengunjungi|menyinggahi|mengelilingi|berkeliling|keliling|singgah|sambangi|kunjungi|"
    r"roadshow|safari)(?: ke| di)? (?:\w+ )?$",
)
# What people do who were called together by nobody.
AT_THEIR_OWN = re.compile(
    r" (?:yang )?(?:telah |sudah |sedang |kini |masih |terpaksa |ikut ){0,2}(?:bekerja|berangkat|merantau|mengungsi|tinggal|"
    r"bermukim|meninggalkan|kehilangan|mengeluh\w*|menderita|mengalami|menikmati|menerima|mendapat\w*|terdampak|panen|"
    r"memprotes|mencari|melaut)\b",
)
WON = re.compile(r"\b(?:juara\w*|diraih|meraih|memenangi|memenangkan|menyisihkan|mengalahkan|terbaik)\b")
THOSE = re.compile(r" (?:tersebut|itu|ini)\b")
THOSE_LIE = re.compile(
    rf"^[\"' ]*(?:ke-?\w+ )?{UNIT}(?:-{UNIT})? (?:tersebut|itu|ini) (?:tersebar|berada|terletak|terbagi|ada)\b[^.;\n]{{0,60}}$",
)
# A member of a list that leaves the verb to the number before: "kemudian tahun ini sebanyak 130"
BARE = re.compile(
    r" ?(?:kemudian|lalu|dan|serta|sedangkan|sementara|juga|selanjutnya)? ?(?:(?:pada )?(?:tahun (?:ini|lalu)|"
    r"(?:tahun )?20\d\d)|"
    r"(?:di )?(?:kecamatan|kabupaten|kota|distrik|imigrasi|kanim|provinsi)(?: (?-i:[A-Z])[\w'-]*){1,4})? ?"
    r"(?:sebanyak|ada|sejumlah|dengan|terdapat)? ?",
    re.IGNORECASE,
)
# "mengumpulkan kepala desa se-kecamatan, total 16 desa": a sum of what the sentence said before.
SUMMING = re.compile(r" ?(?:jadi |dengan )?(?:total\w*|jumlah\w*|seluruhnya)(?: (?:ada|sebanyak|mencapai))? ")
GATHERED = re.compile(
    r"\b(?:mengumpulkan|mengundang|dihadiri|diikuti|peserta\w*|hadir|perwakilan|utusan|penyuluhan|sosialisasi)\b",
)


# The parts of a number just told: "target 90 desa dengan rincian 70 desa di Jawa dan 20 desa di Sumatra".
BREAKDOWN = re.compile(
    r"\b(?:rincian(?:nya)?|terdiri (?:dari|atas)|terbagi (?:atas|dalam|menjadi))\b"
    r"(?:(?!\b(?:sisanya|akan|bakal|belum|sudah|telah)\b)[^.;\n]){0,120}$",
)


NEAREST = (*PARTED, *ASIDE, *CAME, *UNDERWAY, *BOUND, *ENDANGERED, *EQUIPPED)


def role_of(around: Surroundings, previous: CountRole | None, before: Surroundings | None = None) -> CountRole | None:
    """For what the villages count by the words of their own clause, then sentence; None where those say nothing.

    What stands nearest decides first: the noun or verb that governs the number, and the first that is said of the villages.
    Then come what is still to come, what the villages are called, and the words of the wider clause; a number that only refers
    to the one before takes its role: "Kampus itu punya lima desa binaan, tiga desa lainnya di Contoh",
    "Imigrasi menargetkan 130 desa binaan, kemudian tahun 2020 sebanyak 150 desa". What a wish or a plan governs is planned,
    whatever it is called.
    """
    role = _role_of(around, previous, before)
    if role == "fostered" or (role == "attending" and VISITED.search(around.lowered("before"))):
        return "planned" if is_ahead(around) else role
    return role


def _role_of(around: Surroundings, previous: CountRole | None, before: Surroundings | None = None) -> CountRole | None:
    """The role by the first table of frames that speaks; see `role_of`."""
    first = _beforehand(around, previous)
    if first is not None:
        return first
    nearest = first_role(NEAREST, around)
    if nearest is not None and not (nearest == "fostered" and PLAIN_KIND.match(around.lowered("after"))):
        return nearest
    named, conferred = (
        BINAAN.search(lower_ascii(around.document.body), around.start, around.end) is not None,
        is_conferred(around),
    )
    if previous is not None and before is not None and not conferred and _goes_on(around, before):
        return previous
    ahead = (
        first_role(PLANNED_NEXT, around)
        or (None if named or conferred or is_ahead(around) else _left_out(around))
        or first_role(AHEAD, around)
    )
    if ahead is not None:
        return ahead
    if first_role(SENT, around):
        return "attending"
    if conferred or (named and around.is_of_programme) or first_role(AT_ONCE, around):
        return "fostered"
    if PLAIN_KIND.match(around.lowered("after")):
        made = (
            ESTABLISHED.search(around.lowered("clause")) or GROWN_TO.search(around.lowered("before"))
        ) and not POSSIBLE.match(around.after)
        return "fostered" if made else first_role(ATTENDING, around) or "other"
    if (
        previous in ("fostered", "planned")
        and AMONG.match(around.lowered("after"))
        and MADE.search(around.lowered("clause_after")) is None
    ):
        return previous
    if first_role(WHOLE, around):
        return _attending(around) or "other"
    return first_role(BECOMING, around) or _by_clause(around, previous)


def _beforehand(around: Surroundings, previous: CountRole | None) -> CountRole | None:
    """What is settled whatever stands nearest: votes, candidates, the whole of a part, the parts of those counted before."""
    votes = ELECTION.search(around.lowered("clause")) or (
        around.in_headline and ELECTION.search(around.lowered("paragraph"))
    )
    if votes and GUARDED.search(around.lowered("sentence")) is None:
        return "other"
    if CANDIDATES.search(lower_ascii(around.document.body), around.start, around.end):
        return "planned"
    if is_whole(around):
        return "other"
    return previous if _is_of_those(around) else None


def is_whole(around: Surroundings) -> bool:
    """Whether the villages are the whole out of which the number before counts some: "17 dari 31 kelurahan di kota itu"."""
    return (
        OUT_OF_WHOLE.search(around.lowered("before")) is not None
        and not around.called.strip()
        and WHICH.match(around.lowered("after")) is None
    )


def _is_of_those(around: Surroundings) -> bool:
    """Whether the sentence tells where the villages counted before lie: "Desa-desa itu terletak antara lain 25 desa di
    pesisir".
    """
    return THOSE_LIE.search(around.lowered("told")) is not None


def is_conferred(around: Surroundings) -> bool:
    """Whether the villages are called by a programme that is not meant here, behind their unit or by 'sebagai' further on."""
    return (
        CONFERRED.match(around.lowered("after")) is not None or AS_OTHER.search(around.lowered("beyond_it")) is not None
    )


def _goes_on(around: Surroundings, before: Surroundings) -> bool:
    """Whether the number is a bare member of the list that the number before began, or one of its parts, in one sentence."""
    sentence_at = around.document.sentence_at
    if sentence_at(before.start) != sentence_at(around.start):
        return False
    if BARE.fullmatch(around.before) is not None and around.before.strip() != "":
        return True
    return BREAKDOWN.search(lower_ascii(around.document.body), before.bounds[0], around.start) is not None


def _left_out(around: Surroundings) -> CountRole | None:
    return first_role(LEFT_OUT, around) if PREYING.search(around.lowered("before")) is None else None


def _attending(around: Surroundings) -> CountRole | None:
    return None if DISASTER.search(around.lowered("paragraph")) else first_role(ATTENDING, around)


def _by_clause(around: Surroundings, previous: CountRole | None) -> CountRole | None:
    chosen = first_role(CHOSEN, around)
    if chosen is not None:
        return chosen
    at_risk = first_role(AT_RISK, around) or first_role(MAPPED, around)
    if at_risk is not None:
        return at_risk
    attending = _attending(around)
    if attending is not None:
        return attending
    if first_role(FROM_VILLAGES, around) and AT_THEIR_OWN.match(around.lowered("behind")) is None:
        return "attending"
    if SUMMING.fullmatch(around.lowered("before")) and GATHERED.search(around.lowered("told")):
        return "attending"
    harmed = DISASTER.search(around.lowered("sentence")) is not None
    fostered = None if harmed else first_role(FOSTERED, around)
    if fostered is not None:
        return fostered
    if previous is not None and REFERS_BACK.match(around.lowered("after")):
        return previous if _carries(around, previous) or not around.is_of_programme else "fostered"
    if BINAAN.search(around.lowered("sentence")) and not harmed:
        return "fostered"
    return first_role(FOLLOWING, around) or (None if harmed else first_role(SILENT, around))


def _carries(around: Surroundings, role: CountRole) -> bool:
    """Whether the role of the number before can hold for one whose clause says none of its own."""
    return role != "planned" or NO_LONGER_AHEAD.search(around.lowered("clause")) is None


def role_beside(around: Surroundings, previous: tuple[int, CountRole] | None, dates: Sequence[DateFact]) -> CountRole:
    """The role of a number whose own clause says none: planned where its sentence speaks of a day to come, else that of the
    number before it in its paragraph: "Ada lima desa binaan. Di Kecamatan Contoh tiga desa. Di Kecamatan Lain dua desa".
    """
    if DISASTER.search(around.lowered("sentence")) or WON.search(around.lowered("clause")):
        return "other"
    if previous is None and THOSE.match(around.lowered("after")) and BINAAN.search(around.lowered("paragraph")):
        return "fostered"
    if previous is not None and previous[1] in ("fostered", "planned") and around.is_bracketed:
        return previous[1]
    if any(d.role in ("planned", "deadline") for d in around.dates_near(dates)):
        return "planned"
    if previous is not None and previous[1] in ("fostered", "planned") and SO_FAR.search(around.lowered("before")):
        return "fostered"
    if (
        previous is not None
        and "\n" not in around.document.body[previous[0] : around.start]
        and _carries(around, previous[1])
    ):
        return previous[1]
    tallied = first_role(TALLIED, around)
    if tallied is not None:
        return tallied
    return "fostered" if around.is_mainly_of_programme and ELSEWHERE.search(around.clause) is None else "other"
