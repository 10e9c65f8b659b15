"""The rules for figures of a programme: passports refused, departures delayed, PIMPASA, participants."""

import re
from collections.abc import Iterator

from tppo_news.facts.figures import cues
from tppo_news.facts.figures.people import MIGRANT
from tppo_news.facts.figures.reading import Candidate, Reading

PASSPORTS = re.compile(
    r" (?:berkas |buah |orang )?(?:permohonan|pengajuan|pemohon|penerbitan|berkas|paspor|pembuatan)\b"
)
REFUSED = re.compile(
    r"\b(?:menolak|ditolak|penolakan|tolak|menunda|ditunda|penundaan|tunda|menggagalkan|membatalkan|"
    r"dibatalkan|menangguhkan|ditangguhkan|"
    r"penangguhan)\b",
)
REFUSED_APPLICANTS = re.compile(r" (?:orang |calon )?(?:pemohon|cpmi|calon pekerja migran|pmi|wni|warga)\b")
_DELAYING = r"(?:menunda|ditunda|penundaan|tunda|menolak|ditolak|penolakan|tolak|menangguhkan|ditangguhkan|penangguhan)"
_STOPPING = r"(?:mencegah|dicegah|pencegahan)"
_DEPARTURE = r"(?:(?:keberangkatan|pemberangkatan)(?:nya)?|berangkat)\b"
DELAYED = re.compile(
    rf"\b(?:{_DELAYING}|{_STOPPING}|menggagalkan|digagalkan|gagalkan|membatalkan|batalkan) (?:\w+ ){{0,2}}?{_DEPARTURE}|"
    r"\b(?:keberangkatan|pemberangkatan)(?:nya)? [^.\n]{0,60}?\b(?:ditunda|ditolak|ditangguhkan|dicegah|digagalkan|dibatalkan)\b",
)
# Of these nothing more is told than that they did not leave, unless the text calls them victims.
HELD_BACK = re.compile(
    rf"\b{_DELAYING} (?:\w+ ){{0,2}}?{_DEPARTURE}|"
    r"\b(?:keberangkatan|pemberangkatan)(?:nya)? [^.\n]{0,60}?\b(?:ditunda|ditolak|ditangguhkan)\b",
)
# So it is of these, where the text has neither accused nor victims.
STOPPED = re.compile(
    rf"\b{_STOPPING} (?:\w+ ){{0,2}}?{_DEPARTURE}|\b(?:keberangkatan|pemberangkatan)(?:nya)? [^.\n]{{0,60}}?\bdicegah\b"
)
CALLED_VICTIMS = re.compile(r"\b(?:diduga|terindikasi|teridentifikasi|merupakan|adalah)(?: \w+){0,3}? korban\b")
DELAYED_PEOPLE = re.compile(rf" (?:orang\b|{MIGRANT}\b|keberangkatan\b|penumpang\b|calon penumpang\b)")
# The rules for victims that no word for a victim leads to.
ONLY_COUNTED = frozenset({"counted_migrants", "counted_people", "stated_people", "taken_victims", "headline_count"})
PIMPASA = re.compile(
    r" (?:orang |personel |petugas |pegawai |anggota )?(?:petugas imigrasi pembina desa|pimpasa)\b|"
    r" (?:orang|petugas|pegawai|personel)(?: imigrasi)?(?: \w+){0,3} (?:sebagai|menjadi) (?:pimpasa|"
    r"petugas imigrasi pembina desa)\b",
)
# Members of a scheme and candidates of a test are no participants of an event.
NO_EVENT = re.compile(
    r"\b(?:bpjs|jkn|jamsostek|jaminan|asuransi|seleksi|lolos|ujian|utbk|snbt|pemilu|parpol|partai|pilkada|lomba|turnamen|"
    r"tender|lelang|"
    r"pasien|investor)\b"
)
PARTICIPANTS = re.compile(r" (?:orang )?(?:peserta|hadirin|partisipan)\b")
ATTENDED = re.compile(r"\b(?:diikuti|dihadiri)(?: oleh)?(?: sebanyak| total| sekira)? $")
ATTENDING_PEOPLE = re.compile(
    r" (?:orang|warga|siswa|siswi|pelajar|mahasiswa|kepala desa|perangkat desa|kades|ibu|kader|santri|"
    r"guru|pemuda|calon pekerja)\b"
)


def refused_passports(text: Reading) -> Iterator[Candidate]:
    """Read "menolak 140 permohonan paspor", "90 pemohon yang ditunda penerbitan paspornya", "menunda paspor 21 calon PMI"."""
    if not text.holds(cues.PASSPORT):
        return
    for number in text.countable:
        match = PASSPORTS.match(text.folded, number.end) or REFUSED_APPLICANTS.match(text.folded, number.end)
        if match is None:
            continue
        sentence = text.sentence(number.start, match.end())
        if REFUSED.search(sentence) and "paspor" in sentence and "keberangkatan" not in sentence:
            yield Candidate("passports_refused", number.start, match.end(), number.quantity, 3, "refused_passports")


def delayed_departures(text: Reading) -> Iterator[Candidate]:
    """Read "menunda keberangkatan 40 calon PMI", "111 keberangkatan ditunda", "mencegah keberangkatan 12 orang",
    "98 penumpang yang ditolak keberangkatannya", "dua WNI ditunda berangkat".
    """
    if not text.holds(cues.DEPARTURE):
        return
    for number in text.countable:
        match = DELAYED_PEOPLE.match(text.folded, number.end)
        if match is not None and DELAYED.search(text.sentence(number.start, match.end())):
            yield Candidate("departures_delayed", number.start, match.end(), number.quantity, 3, "delayed_departures")


def without_held_back(text: Reading, candidates: list[Candidate]) -> list[Candidate]:
    """The candidates without victims who are only migrants held back: "menunda keberangkatan 24 orang"."""
    is_case = any(c.kind == "suspects" or (c.kind == "victims" and c.rule not in ONLY_COUNTED) for c in candidates)
    held = []
    for candidate in candidates:
        sentence = text.sentence(candidate.start, candidate.end) if candidate.kind == "departures_delayed" else ""
        if HELD_BACK.search(sentence) or (not is_case and STOPPED.search(sentence)):
            held.append(candidate)
    held = [c for c in held if not CALLED_VICTIMS.search(text.sentence(c.start, c.end))]
    values = {c.quantity.value for c in held}
    return [
        c for c in candidates if c.kind != "victims" or c.rule not in ONLY_COUNTED or c.quantity.value not in values
    ]


def pimpasa_officers(text: Reading) -> Iterator[Candidate]:
    """Read "27 PIMPASA", "146 Petugas Imigrasi Pembina Desa", "sembilan petugas sebagai Pimpasa"."""
    if not text.holds(cues.PIMPASA):
        return
    for number in text.numbers:
        match = PIMPASA.match(text.folded, number.end)
        if match is not None:
            yield Candidate("pimpasa", number.start, match.end(), number.quantity, 4, "pimpasa_officers")


def participants(text: Reading) -> Iterator[Candidate]:
    """Read "100 peserta", "diikuti sekitar 150 warga", "dihadiri 40 kepala desa"."""
    attended = text.holds(cues.ATTENDED)
    if not attended and not text.holds(cues.PARTICIPANTS):
        return
    for number in text.countable:
        match = PARTICIPANTS.match(text.folded, number.end)
        if match is None and attended and ATTENDED.search(text.folded, max(0, number.start - 30), number.start):
            match = ATTENDING_PEOPLE.match(text.folded, number.end)
        if match is not None and not NO_EVENT.search(text.sentence(number.start, match.end())):
            yield Candidate("participants", number.start, match.end(), number.quantity, 3, "participants")
