"""Which letters the matches of a pattern can begin with, so that a table of many patterns is asked only for a few of them."""

from collections.abc import Iterator

LETTERS = 3
_GROUPS = ("(?:", "(?i:", "(?-i:")
_ASSERTIONS = ("(?=", "(?!", "(?<")
_WORD_EDGE = r"\b"
_REPEATS = ("*", "+", "{")


def openings(pattern: str, letters: int = LETTERS) -> frozenset[str]:
    """The first letters, three at most and in small letters, of all that a pattern without named groups can match.

    "wak" and "kap" of "(?:Wa)?Kapolri"; fewer letters where what follows them is not plain: "pm" of "PM", "as" of "As ?SDM".
    """
    return frozenset(text for one in _alternatives(pattern) for text in _openings(one, letters))


def word_openings(pattern: str) -> frozenset[str] | None:
    """The same where each alternative begins with a word, so that a search need not try where none of them begins.

    None where one may begin within a word, or with less than two plain letters: of "^di" and of "\\b\\w+ desa".
    """
    alternatives = _alternatives(pattern)
    if not all(one.startswith(_WORD_EDGE) for one in alternatives):
        return None
    found = openings("|".join(one.removeprefix(_WORD_EDGE) for one in alternatives))
    return found if all(len(letters) > 1 for letters in found) else None


def _openings(sequence: str, letters: int) -> frozenset[str]:
    """Those of a pattern without alternatives of its own."""
    if not sequence or not letters:
        return frozenset(("",))
    if sequence.startswith((*_GROUPS, *_ASSERTIONS)):
        end = _closing(sequence)
        rest = sequence[end + 1 :]
        if sequence.startswith(_ASSERTIONS):
            return _openings(rest, letters)
        optional, rest = rest.startswith("?"), rest.removeprefix("?")
        found = openings(
            "|".join(one + rest for one in _alternatives(sequence[sequence.index(":") + 1 : end])), letters
        )
        return found | _openings(rest, letters) if optional else found
    end = sequence.find("]") if sequence.startswith("[") else 0
    own, rest = sequence[: end + 1].strip("[]").lower(), sequence[end + 1 :]
    if not own.isalpha() or rest.startswith(_REPEATS):
        return frozenset(("",))
    optional, rest = rest.startswith("?"), rest.removeprefix("?")
    found = frozenset(letter + text for letter in own for text in _openings(rest, letters - 1))
    return found | _openings(rest, letters) if optional else found


def _closing(sequence: str) -> int:
    """Where the group that a pattern begins with ends."""
    return len(next(_pieces(sequence[1:], ")"))) + 1


def _alternatives(pattern: str) -> list[str]:
    return list(_pieces(pattern, "|"))


def _pieces(pattern: str, mark: str) -> Iterator[str]:
    """A pattern cut at a mark that stands in no group, in no set and behind no backslash."""
    depth, begin, at = 0, 0, 0
    while at < len(pattern):
        letter = pattern[at]
        if depth == 0 and letter == mark:
            yield pattern[begin:at]
            begin = at + 1
        elif letter == "\\":
            at += 1
        elif letter == "[":
            at = pattern.index("]", at + 2)
        else:
            depth += (letter == "(") - (letter == ")")
        at += 1
    yield pattern[begin:]
