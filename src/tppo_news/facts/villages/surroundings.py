"""The words around a number of villages: its clause, its sentence, its paragraph, and the programme of its article."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from tppo_news.facts.cued import words_before
from tppo_news.facts.document import Document
from tppo_news.facts.numerals import lower_ascii, lower_letters
from tppo_news.facts.villages import programmes
from tppo_news.facts.villages.lying import LYING
from tppo_news.facts.villages.units import UNIT
from tppo_news.records import DateFact

CLAUSE = re.compile(
    r",(?!(?:(?<=provinsi,)|(?<=kabupaten,)|(?<=kecamatan,)|(?<=kota,)) (?:dan |serta )?\d)|[;:]|\b(?:sedangkan|"
    r"sementara|namun|sehingga|melengkapi|kemudian)\b|\bdan (?=rencana|akan |selanjutnya)",
)
TURN = re.compile(r"\b(?:sedangkan|sementara|namun|sehingga|kemudian)\b|\bdan (?=rencana|akan |selanjutnya)")
# Another number of villages: what is said of it is not said of the one before.
NEXT_COUNT = re.compile(
    r"[,;] (?:dan |serta |sedangkan |sementara |tetapi )?(?:\w+ ){0,3}?(?:\d[\d.]*|(?:satu|dua|tiga|empat|lima|"
    r"enam|tujuh|delapan|"
    r"sembilan|sepuluh|sebelas)(?: (?:belas|puluh|ratus)(?: \w+)?)?)\)? "
    rf"(?:{UNIT}|di antaranya)\b",
)
REACH, AFTER = 90, 200
# A list without a stop may be a sentence or a line of any length.
FAR, LINE = 600, 2_000
HEADLINE = 140
# What a village of another programme is called: "Sadar Hukum", "antikorupsi", "Ramah Perempuan".
OTHER_STATUS = (
    r"(?:sadar (?!akan|diri|bahwa)\w+|(?:anti|bebas|bersih|lawan|tolak)[ -]?(?:korupsi|narkoba|narkotika|pungli|"
    r"politik uang|stunting|"
    r"asap|sampah|plastik|rentenir|pinjol|kekerasan|judi\w*|odf)|drppa|krppa|bersinar|tangguh|destana|"
    r"siaga(?! (?:banjir|longsor|kekeringan|narkoba|darurat|satu|i+\b))|(?:ramah|layak|peduli|cinta) \w+|cantik|"
    r"brilian|inklusif|mandiri (?:budaya|pangan|energi|sampah)|"
    r"berdaya|digital|pancasila|zakat|madani|devisa|tanggap bencana|iklim|proklim|odf|stbm|kb\b|"
    r"keluarga (?:berencana|berkualitas)|"
    r"damai|moderasi beragama|literasi)"
)
# What a village is called that is of a programme against trafficking: "binaan", "Migran Emas", "desmigratif", "percontohan".
STATUS = (
    r"(?:binaan\w*|dibina|migran emas|(?:khusus )?migran produktif|peduli buruh|desmi\w+|desbumi|demas|dbi|pimpasa|"
    r"dampingan|percontohan|pilot(?: proje\w*)?)"
)
# "tiga desa binaan", "12 desa / kelurahan binaan", "5 desa yang telah menjadi Desa Binaan", "lima desa terpilih"
STATUS_HERE = re.compile(
    r" ?(?:/ ?\w+ )?(?:lainnya |lagi |baru |percontohan |di antaranya )?(?:yang )?"
    r"(?:(?:telah|sudah|resmi|kini|lalu|kemudian|juga|pun|langsung) ){0,2}"
    r"(?:(?:ditetapkan|dikukuhkan|dibentuk|diresmikan|ditunjuk|terpilih|menjadi|jadi|berstatus|menyandang|sandang)\b"
    r"(?! (?:ketua|kades|kepala|tuan|lokasi|juara|peserta|sasaran|korban|pintu|tempat|kantong|lumbung|basis))|"
    rf"{STATUS}\b)",
    re.IGNORECASE,
)


# What stands between the number and what is said of the villages: how they are called, where they lie, which they are.
CALLED = re.compile(
    rf" ?(?:(?:[/(&] ?|dan |atau ){UNIT}\)? )?(?:(?:lain|lainnya|lagi|baru|percontohan|model|binaan|"
    rf"(?:ke)?imigrasi(?:an)?|terpilih|terbaik|itu|tersebut|ini) ?)*"
    rf"(?:(?:{STATUS}|{OTHER_STATUS}|(?:ke)?imigrasi(?:an)?|wisata|percontohan|model|baru|"
    rf"terpilih)(?: (?:percontohan|baru|(?:ke)?imigrasi(?:an)?|20\d\d))?)?\b",
    re.IGNORECASE,
)


@dataclass(frozen=True)
class Surroundings:
    """Where a number of villages stands: `document.body[start:end]`."""

    document: Document
    start: int
    end: int

    @cached_property
    def bounds(self) -> tuple[int, int]:
        """The sentence, as offsets into the body; of a long one what stands within some hundred characters."""
        first, last = self.document.sentence_at(self.start)
        return max(first, self.start - FAR), min(last, max(self.end, self.start) + FAR)

    @cached_property
    def clause_start(self) -> int:
        """Where the clause begins that the number stands in, at most 90 characters before it."""
        folded = lower_ascii(self.document.body)
        low = max(0, self.start - REACH, folded.rfind("\n", 0, self.start) + 1)
        stop = folded.rfind(". ", low, self.start)
        low = stop + 2 if stop >= 0 else low
        ends = [match.end() for match in CLAUSE.finditer(folded, low, self.start)]
        return ends[-1] if ends else low

    @cached_property
    def before(self) -> str:
        """The clause up to the number."""
        return self.document.body[self.clause_start : self.start]

    @cached_property
    def after(self) -> str:
        """What follows the number in its sentence."""
        return self.document.body[self.end : max(self.end, min(self.bounds[1], self.end + AFTER))]

    @cached_property
    def clause_after(self) -> str:
        """What follows the number in its clause."""
        stop = CLAUSE.search(self.lowered("after"))
        return self.after[: stop.start()] if stop else self.after

    @cached_property
    def clause(self) -> str:
        """The clause with the number."""
        return self.before + self.document.body[self.start : self.end] + self.clause_after

    @cached_property
    def told(self) -> str:
        """The sentence up to the number."""
        return self.document.body[min(self.bounds[0], self.start) : self.start]

    @property
    def opening(self) -> str:
        """The sentence, for words that it begins with."""
        return self.sentence

    @cached_property
    def beyond(self) -> str:
        """What follows the number, and the status that stands at once behind it, in its sentence."""
        status = STATUS_HERE.match(self.after)
        return self.after[status.end() :] if status else self.after

    @cached_property
    def called(self) -> str:
        """How the villages are called at once behind their unit: "binaan imigrasi", "/kelurahan sadar hukum"."""
        called = CALLED.match(self.after)
        return called.group() if called else ""

    @cached_property
    def behind(self) -> str:
        """What is said of the villages: what follows the number, without how they are called, where they lie, which they are."""
        start = len(self.called)
        lying = LYING.match(self.after, start)
        return f" {self.after[lying.end() if lying else start :].lstrip()}"

    @cached_property
    def predicate(self) -> str:
        """The clause up to the number, how the villages are called, and the clause of what is said of them."""
        stop = CLAUSE.search(self.lowered("behind"))
        return f"{self.before}{self.called}{self.behind[: stop.start()] if stop else self.behind}"

    @cached_property
    def near(self) -> str:
        """The clause before the number, the number, and what follows it, at most 90 characters, to a turn or another number."""
        stops = (TURN.search(self.lowered("after")), NEXT_COUNT.search(self.lowered("after")))
        stop = min((match.start() for match in stops if match), default=REACH)
        return self.document.body[self.clause_start : self.end + min(len(self.after), REACH, stop)]

    @cached_property
    def beyond_it(self) -> str:
        """What follows the number in its sentence up to the next number of villages, at most 140 characters."""
        stop = NEXT_COUNT.search(self.lowered("after"))
        return self.after[: min(140, stop.start() if stop else 140)]

    @cached_property
    def following(self) -> str:
        """The sentence after that of the number, in its line or the next."""
        body, start = self.document.body, self.bounds[1]
        while start < len(body) and body[start] in ' \n"':
            start += 1
        return body[slice(*self.document.sentence_at(start))] if start < len(body) else ""

    @cached_property
    def sentence(self) -> str:
        """The whole sentence."""
        return self.document.body[slice(*self.bounds)]

    @cached_property
    def beginnings(self) -> frozenset[str]:
        """The first two letters and the first three of each word of the sentence and the clause, in lower case."""
        folded = lower_ascii(self.document.body)
        low, high = self.bounds
        first = self.clause_start
        # The clause may begin within a word.
        within = (folded[first : first + 2], folded[first : first + 3])
        return words_before(folded, min(low, first), max(high, self.end)).beginnings.union(within)

    @cached_property
    def paragraph(self) -> str:
        """The line that the number stands in."""
        body, low, high = self.document.body, max(0, self.start - LINE), self.end + LINE
        end = body.find("\n", self.end, high)
        return body[max(low, body.rfind("\n", low, self.start) + 1) : high if end < 0 else end]

    @cached_property
    def in_headline(self) -> bool:
        """Whether the line that the number stands in is a headline: short, and no full sentence."""
        line = self.paragraph.strip()
        return len(line) < HEADLINE and not line.endswith((".", '"', ":", "?", "!", ")")) and ". " not in line

    @property
    def is_bracketed(self) -> bool:
        """Whether the number stands alone in brackets, as a part of a list does: "Kabupaten Contoh (lima desa)"."""
        return self.document.body.startswith("(", self.start - 1) and self.document.body.startswith(")", self.end)

    @cached_property
    def programme(self) -> str | None:
        """The programme that the nearest words name: what follows, the sentence, the text; None where it names none."""
        for text in (self.document.body[self.start : self.end] + self.after[:60], self.sentence):
            named = programmes.named_programme(text.lower())
            if named is not None:
                return named
        return programmes.programme_of_text(self.document.body)

    @property
    def is_of_programme(self) -> bool:
        """Whether the text is about villages that somebody fosters."""
        return self.programme is not None

    @property
    def is_about_migrants(self) -> bool:
        """Whether the text is about such villages, or at least about migration or trafficking."""
        return self.is_of_programme or programmes.is_about_migrants(self.document.body)

    @property
    def is_mainly_of_programme(self) -> bool:
        """Whether a programme against trafficking is what the text is about: named at its head, or more than once."""
        return programmes.is_mainly_of_programme(self.document.body)

    @cached_property
    def _lowered(self) -> dict[str, str]:
        return {}

    def lowered(self, where: str) -> str:
        """One of these texts in lower case, by its name."""
        text = self._lowered.get(where)
        if text is None:
            text = self._lowered[where] = lower_letters(getattr(self, where))
        return text

    def dates_near(self, dates: Sequence[DateFact]) -> Sequence[DateFact]:
        """The dates in the clause before the number, and those that follow it in its sentence."""
        high = self.document.positions[self.bounds[1] - 1]
        here = self.document.positions[self.clause_start]
        return [date for date in dates if here <= date.mention.start <= high]
