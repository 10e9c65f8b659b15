"""Who signs a text under its last paragraph: a name in brackets, in capitals, or the writer's own once more."""

import re
from collections.abc import Collection, Sequence

from tppo_news.extract.wording.closing import is_signed_of
from tppo_news.extract.wording.lines import is_given_back
from tppo_news.extract.wording.names import PARTED, find_persons, is_name
from tppo_news.extract.wording.whole import SIGNED_RULE
from tppo_news.records import Furniture

_MEDIUM = 4
_SIGNED_RULES = frozenset(("text.signed", "text.end", "text.said_last", "furniture.initials"))
_SIGNING = re.compile(r"(?:penulis|reporter|pewarta|wartawan)\s+(?=[A-Z])", re.I)
_ONE_CASE = re.compile(r"(?=.*[A-Z]{4})[A-Z]{2,}(?: [A-Z.]{2,}){1,3}|(?=.*[a-z]{5})[a-z]{2,}(?: [a-z]{3,}){1,2}")
"""A whole name in capitals or in small letters."""
_CAPITALS = re.compile(r"(?:(?:[A-Z][a-z’']*\.?|[A-Z][a-z]+-[A-Z][a-z]+|bin|binti)(?:\s|$))+")
"""A name as it is written in a sentence: "Rani Contoh", "Bagas bin Contoh"."""
_CREDITED_RULE = "text.credited_line"
_BRACKETED = re.compile(r"\([^()]+\)\.?")
_AROUND = " \t.,-–—*()[]|:"


def signed_author(furniture: Sequence[Furniture], site_names: tuple[str, ...]) -> tuple[str, ...]:
    """The name that signs a text, in capitals or in brackets ("RANI CONTOH", "(Rani Contoh)"), as a name; () where none does."""
    for piece in reversed(furniture):
        if piece.rule == SIGNED_RULE:
            parts = re.split(r"\s*[|/]\s*", piece.surface)
            # Of several, one short word is a medium, and so is a lone one: "THE SUN | ESPN", "UEFA".
            named = [part for part in parts if len(part) > _MEDIUM]
            return tuple(find_persons([part.title() for part in named], site_names))
        whole = piece.rule in _SIGNED_RULES or (piece.rule == _CREDITED_RULE and _BRACKETED.fullmatch(piece.surface))
        if not whole:
            continue
        bare = re.split(r"\s*[;|]\s*|\s[-–]\s", _SIGNING.sub("", piece.surface.strip("()[].-–— ")))[0]
        several = [name for name in PARTED.split(bare) if is_name(name) and _CAPITALS.fullmatch(name)]
        if (
            several
            and (piece.surface[0] in "([-–—" or _SIGNING.match(piece.surface) or is_signed_of(piece.surface))
            and len(several) == len(PARTED.split(bare))
        ):
            return tuple(find_persons(several, site_names))
        if piece.surface[0] in "([" and _ONE_CASE.fullmatch(bare):
            return tuple(find_persons([bare.title()], site_names))
    return ()


def without_signature(
    text: str, authors: Sequence[str], keep: Collection[str] = ()
) -> tuple[str, tuple[Furniture, ...]]:
    """A text without its last line where that is the name of one of its writers, and that line as furniture; a line whose id stands
    in `keep` stays."""
    above, _, last = text.rpartition("\n")
    named = {name.casefold() for name in authors}
    if not above or last.strip(_AROUND).casefold() not in named or is_given_back(last, keep):
        return text, ()
    return above, (Furniture("byline", last, "text.signed"),)
