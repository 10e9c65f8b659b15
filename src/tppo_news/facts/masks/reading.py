"""A text with what every mask rule asks of it: where it speaks of victims or minors, and who its people are."""

import re
from collections.abc import Iterable, Set
from dataclasses import dataclass
from functools import cached_property
from typing import Literal

from tppo_news.facts.document import Document
from tppo_news.facts.masks.headlines import drop_headline_words
from tppo_news.facts.masks.mentions import drop_abbreviations
from tppo_news.facts.masks.names import Caption, find_captions
from tppo_news.facts.masks.roles import Person, read_people
from tppo_news.facts.masks.words import CASE_CUES, CUES, HARM_CUES, MIGRANT, MIGRANTS, VICTIM, VICTIMS, YOUNG_CUES
from tppo_news.facts.numerals import holds_any, lower_ascii
from tppo_news.facts.words import find_heads
from tppo_news.records import OfficialFact

# A sentence that goes on about those of the one before.
_GOES_ON = re.compile(
    r"\W*(?:Keduanya|Ke(?:tiga|empat|lima)nya|Mereka|Ia|Dia|Korban|Keluarga|Perempuan|Gadis|Bocah|"
    r"Remaja|Almarhum)\b"
)
MaskKind = Literal["name", "initials", "age", "school", "address"]
Span = tuple[int, int]


@dataclass(frozen=True)
class Reading:
    """One text as the mask rules see it; spans are offsets into `body`."""

    document: Document
    body: str
    folded: str
    """The body in lower case."""
    told: frozenset[Span]
    """Sentences about victims or minors."""
    people: tuple[Person, ...]

    @cached_property
    def protected(self) -> tuple[Caption, ...]:
        """Every mention of a victim, a minor or their family by name or initials, in order."""
        return self._captions(protected=True)

    @cached_property
    def others(self) -> tuple[Caption, ...]:
        """Every mention of anybody else."""
        return self._captions(protected=False)

    @cached_property
    def strangers(self) -> tuple[Caption, ...]:
        """Every mention of somebody of whom the text says that they are accused, or only stand by."""
        return tuple(one for person in self.people if person.is_someone_else for one in person.captions)

    def _captions(self, *, protected: bool) -> tuple[Caption, ...]:
        found = (one for person in self.people if person.is_protected == protected for one in person.captions)
        return tuple(sorted(found, key=lambda caption: caption.start))

    def is_told(self, position: int) -> bool:
        """Whether the sentence at this place is about victims, minors or somebody protected."""
        return self.document.sentence_at(position) in self.about

    @cached_property
    def about(self) -> tuple[Span, ...]:
        """The sentences about victims or minors, those that mention a protected person, and those that go on about them."""
        about = self.told | {self.document.sentence_at(caption.start) for caption in self.protected}
        following = {self.document.sentence_at(end) for _, end in about if end < len(self.body)}
        about |= {span for span in following if _GOES_ON.match(self.body, *span)}
        return tuple(sorted(about))


def read_for_masks(document: Document, officials: Iterable[OfficialFact] = ()) -> Reading | None:
    """The reading of a text; None where nobody is a victim and no minor is part of a case."""
    body = document.body
    folded = lower_ascii(body)
    told_of = (folded, lower_ascii(document.title or ""))
    if not any(_tells_of_victims(text) for text in told_of):
        return None
    told = frozenset([document.sentence_at(at) for at in _places(folded, VICTIMS, VICTIM)])
    wide = told | {document.sentence_at(at) for at in _places(folded, MIGRANTS, MIGRANT)}
    # A sentence behind one about victims goes on about them: "Empat orang pulang. Mereka adalah …"
    wide |= {document.sentence_at(end) for _, end in wide if end < len(body)}
    captions = drop_abbreviations(body, drop_headline_words(body, find_captions(body)))
    # A name is read with what stands of a rank before it: "Pol Antah Antoro".
    public = frozenset(word for official in officials for word in f"{official.rank or ''} {official.name}".split())
    is_wide = {caption.start: document.sentence_at(caption.start) in wide for caption in captions}
    return Reading(document, body, folded, told, read_people(body, folded, captions, is_wide, public))


def _tells_of_victims(folded: str) -> bool:
    """Whether a text in lower case tells of victims, of migrants, or of minors in a case."""
    if holds_any(folded, CUES) or _places(folded, MIGRANTS, MIGRANT):
        return True
    if holds_any(folded, HARM_CUES):
        return holds_any(folded, CASE_CUES) or holds_any(folded, YOUNG_CUES)
    return holds_any(folded, YOUNG_CUES) and holds_any(folded, CASE_CUES)


def _places(folded: str, heads: Set[str], pattern: re.Pattern[str]) -> list[int]:
    """Where a pattern matches whose matches begin with one of these heads of words."""
    return [at for at in find_heads(folded, heads) if pattern.match(folded, at)]
