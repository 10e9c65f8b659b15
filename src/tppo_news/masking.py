"""Hiding what may tell who a victim or a minor is: as many blocks as there were characters, so that offsets hold."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, fields, replace
from typing import Any, Literal

from tppo_news.records import Article, Facts, Finding, Furniture, Mask, Mention, VillageCount

BLOCK = "█"
FOSTERING = "prevention"
Field = Literal["title", "standfirst", "text"]
Span = tuple[int, int]

_NOT_BREAK = re.compile(r"[^\r\n]")
_INITIALS = re.compile(r"[A-Z][A-Za-z.]*")
# A shorter word (a single letter, "Al") is too common to be looked for outside of its own place.
_VILLAGE_UNIT = re.compile(r"^(?:warga )?(?:desa|kelurahan|dusun|kampung|gampong|nagari) ", re.IGNORECASE)
_SHORTEST_NAME = 3
_SHORTEST_INITIALS = 2


@dataclass(frozen=True, slots=True)
class HiddenWords:
    """Words of one field of an article that readers do not see; `mention.surface` has them."""

    field: Field
    kind: str
    mention: Mention


def hide(text: str, spans: Iterable[Span]) -> str:
    """The text with blocks in place of these spans; as long as before, line breaks stay."""
    for start, end in spans:
        text = text[:start] + _NOT_BREAK.sub(BLOCK, text[start:end]) + text[end:]
    return text


def reveal(text: str, hidden: Iterable[tuple[int, str]]) -> str:
    """The text with the words put back that stood at these offsets: what `hide` was given."""
    for start, words in hidden:
        text = text[:start] + words + text[start + len(words) :]
    return text


def find_again(text: str, masks: Iterable[Mask]) -> list[tuple[str, Span]]:
    """Kind and span of each place in another text (a title, a related link) that says what a mask hides.

    Of a name each part counts, since titles shorten; a word in small letters is no name.
    """
    pattern = _again(masks)
    if pattern is None:
        return []
    matches = [m for m in pattern.finditer(text) if m.lastgroup != "name" or not m.group()[0].islower()]
    return [(str(match.lastgroup), match.span()) for match in matches]


def hide_finding(finding: Finding) -> tuple[Finding, tuple[HiddenWords, ...]]:
    """The finding as people may read it, and the words that it no longer shows."""
    article, facts, hidden = hide_article(finding.article, finding.facts)
    if not hidden:
        return finding, ()
    if finding.prediction.label != FOSTERING:
        # A victim's home is no village of the news. In an article on prevention it is: residents there are being told.
        homes = {(mask.mention.start, mask.mention.end) for mask in facts.masks if mask.kind == "address"}
        facts = replace(facts, villages=tuple(v for v in facts.villages if not _overlaps(v.mention, homes)))
    return replace(finding, article=article, facts=facts), hidden


def hide_article(article: Article, facts: Facts) -> tuple[Article, Facts, tuple[HiddenWords, ...]]:
    """Article and facts as people may read them, and the words that they no longer show.

    Title, standfirst, text, furniture and every surface have blocks where a mask lies; values stay.
    """
    masks = facts.masks
    if not masks and not facts.title_masks:
        return article, facts, ()
    hidden = [HiddenWords("text", mask.kind, mask.mention) for mask in masks]
    hidden += _in_furniture(article, masks)
    hidden += _in_title(article.title, facts)
    hidden += _in_field("standfirst", article.standfirst or "", masks)
    spans: dict[Field, list[Span]] = {"title": [], "standfirst": [], "text": []}
    for words in hidden:
        spans[words.field].append((words.mention.start, words.mention.end))
    text = hide(article.text, spans["text"])
    shown = replace(
        article,
        title=hide(article.title, spans["title"]),
        standfirst=hide(article.standfirst, spans["standfirst"]) if article.standfirst else article.standfirst,
        text=text,
        furniture=tuple(_shown_furniture(piece, text, masks) for piece in article.furniture),
    )
    return shown, _shown_facts(facts, text, spans["text"]), tuple(hidden)


def _again(masks: Iterable[Mask]) -> re.Pattern[str] | None:
    """What finds the words behind these masks; each alternative is named by its kind, the longest words come first."""
    words: dict[str, set[str]] = {"address": set(), "school": set(), "name": set(), "initials": set()}
    for mask in masks:
        if mask.kind in words:
            words[mask.kind].update(_sought(mask))
    groups = []
    for kind, found_words in words.items():
        if found_words:
            listed = "|".join(r"\s+".join(map(re.escape, w.split())) for w in sorted(found_words, key=_longest_first))
            groups.append(f"(?P<{kind}>{listed})" if kind == "initials" else f"(?P<{kind}>(?i:{listed}))")
    return re.compile(rf"(?<!\w)(?:{'|'.join(groups)})(?!\w)") if groups else None


def _sought(mask: Mask) -> Iterator[str]:
    """The words of a mask that tell a person wherever they stand; of "NM (15)" the initials alone."""
    surface = mask.mention.surface
    parts: Sequence[str] = ()
    if mask.kind == "initials":
        match = _INITIALS.match(surface)
        if match and len(match.group()) >= _SHORTEST_INITIALS:
            yield match.group().rstrip(".")
        return
    if mask.kind == "name":
        parts = surface.split()
    elif mask.kind == "address":  # "Desa Nogosari" in the text is "Nogosari" in a title
        parts = (_VILLAGE_UNIT.sub("", surface),)
    yield from (words for words in (surface, *parts) if len(words) >= _SHORTEST_NAME)


def _longest_first(words: str) -> tuple[int, str]:
    return -len(words), words


def _in_title(title: str, facts: Facts) -> list[HiddenWords]:
    """What the text's masks hide, and what the title's own do beside that."""
    found = _in_field("title", title, facts.masks)
    taken = [(words.mention.start, words.mention.end) for words in found]
    found += [
        HiddenWords("title", mask.kind, mask.mention)
        for mask in facts.title_masks
        if not _overlaps(mask.mention, taken)
    ]
    return found


def _overlaps(mention: Mention, spans: Iterable[Span]) -> bool:
    return any(start < mention.end and mention.start < end for start, end in spans)


def _in_field(field: Field, text: str, masks: Sequence[Mask]) -> list[HiddenWords]:
    return [
        HiddenWords(field, kind, Mention(start, end, text[start:end], "masks.again"))
        for kind, (start, end) in find_again(text, masks)
    ]


def _in_furniture(article: Article, masks: Sequence[Mask]) -> list[HiddenWords]:
    """Furniture that stayed in the text is read by no rule: what the masks hide is hidden there as well."""
    found = []
    for piece in article.furniture:
        if piece.start is not None and piece.end is not None:
            for kind, (start, end) in find_again(article.text[piece.start : piece.end], masks):
                first, last = piece.start + start, piece.start + end
                found.append(HiddenWords("text", kind, Mention(first, last, article.text[first:last], "masks.again")))
    return found


def _shown_furniture(piece: Furniture, text: str, masks: Sequence[Mask]) -> Furniture:
    if piece.start is not None and piece.end is not None:
        return replace(piece, surface=text[piece.start : piece.end])
    spans = (span for _, span in find_again(piece.surface, masks))
    return replace(piece, surface=hide(piece.surface, spans))


def _shown_facts(facts: Facts, text: str, spans: Sequence[Span]) -> Facts:
    """The facts with their surfaces as the masked text has them."""

    def shown(mention: Mention) -> Mention:
        if _overlaps(mention, spans):
            return replace(mention, surface=text[mention.start : mention.end])
        return mention

    changed: dict[str, Any] = {
        kind.name: tuple(replace(fact, mention=shown(fact.mention)) for fact in getattr(facts, kind.name))
        for kind in fields(Facts)
        if kind.name != "title_masks"
    }
    counts: Sequence[VillageCount] = changed["village_counts"]
    changed["village_counts"] = tuple(
        replace(count, derived_from=tuple(shown(part) for part in count.derived_from)) for count in counts
    )
    return Facts(**changed)
