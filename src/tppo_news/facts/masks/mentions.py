"""Which mentions go together: names of one list, a name and its alias, a part of a name and the whole."""

import re
from collections.abc import Iterable, Iterator, Sequence

from tppo_news.facts.masks.names import Caption
from tppo_news.facts.masks.signs import LIST_GAP
from tppo_news.facts.masks.words import NO_PERSON

SHORTEST = 2
_WORDS = re.compile(r"[A-Za-z][\w'-]*")
_REACH = 80


def drop_abbreviations(body: str, captions: Iterable[Caption]) -> tuple[Caption, ...]:
    """The captions without letters that the text introduces as a short form: "Warga Binaan Pemasyarakatan (WBP)".

    A person's initials stand behind a name so: "Budi Antah (BA)".
    """
    kept = tuple(captions)
    short = {caption.name for caption in kept if caption.is_letters and _is_short_form(body, caption)}
    return tuple(caption for caption in kept if caption.name not in short) if short else kept


def _is_short_form(body: str, caption: Caption) -> bool:
    start, end, letters = caption.start, caption.end, caption.name
    if len(letters) < SHORTEST or body[start - 1 : start] != "(" or body[end : end + 1] != ")":
        return False
    words = _WORDS.findall(body, max(0, start - _REACH), start)[-len(letters) :]
    if "".join(word[0] for word in words).upper() != letters:
        return False
    return any(word.lower() in NO_PERSON or word.islower() for word in words)


def chains(body: str, captions: Sequence[Caption]) -> Iterator[list[int]]:
    """Names in a list or with an alias, which share what is said of one: "AB (14), CD (15) dan EF", "Ani alias Bunga"."""
    chain: list[int] = []
    joints: list[str] = []
    for at, caption in enumerate(captions):
        gap = LIST_GAP.fullmatch(body, captions[at - 1].end, caption.start) if at else None
        if gap is None:
            yield from _whole(chain, joints)
            chain, joints = [], []
        else:
            joints.append(gap["joint"])
        chain.append(at)
    yield from _whole(chain, joints)


def _whole(chain: list[int], joints: list[str]) -> Iterator[list[int]]:
    """A chain of commas alone is no list: "kata Ani, Budi menambahkan"."""
    if len(chain) > 1 and any(joint != ", " for joint in joints):
        yield chain


def keys_of(captions: Sequence[Caption]) -> list[str]:
    """By which name each caption goes: a single name by the longer one that holds it, initials by their letters."""
    longer: dict[str, str] = {}
    for caption in captions:
        words = caption.name.split()
        if len(words) > 1:
            for word in words:
                if word not in longer or len(longer[word]) < len(caption.name):
                    longer[word] = caption.name
    keys = []
    for caption in captions:
        letters = caption.name.replace(".", "")
        if caption.is_letters:
            keys.append("".join(sorted(letters)) if len(letters) > 2 else letters)
        else:
            words = caption.name.split()
            whole = longer.get(words[0], caption.name)
            keys.append(whole if set(words) <= set(whole.split()) else caption.name)
    return keys
