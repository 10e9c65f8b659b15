"""Whoever a text may call by name or initials: runs of capitalised words that are no place, no body and no title."""

import re
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from typing import NamedTuple

from tppo_news.facts.cued import beginnings_of, begins_with, head_before
from tppo_news.facts.gazetteer import place_key
from tppo_news.facts.masks.words import HEADLINE_VERB, NO_PERSON, either, known_places, place_names
from tppo_news.facts.numerals import lower_ascii, parse_collective

SHORT = 2
LETTERS = re.compile(r"[A-Z]{1,4}|(?:[A-Z]\.){1,4}")
# Begins with a set of letters, which a scan skips to.
_TOKEN = re.compile(
    r"[A-Z](?<![\w.-].)(?:\.(?:[A-Z]\.){1,3}|\.(?= ?[A-Z][a-z])|[A-Z]{0,3}|[a-zà-ÿ'`]+(?:-[A-Z][a-z]+)*)(?<!')(?!\w|-[A-Z\d])"
)
_JOINTS = frozenset((" ", " bin ", " binti ", " van ", " de ", " da ", " dos "))
# Single letters that begin a name: "I Made", "M Yusuf".
_FIRST_LETTERS = frozenset(("I", "M", "A", "H", "St", "L", "R"))
# Right before a capitalised word that is a place or a body then.
_PLACE_WORD = either(
    "kabupaten kab\\.? kota kecamatan kec\\.? desa kelurahan kel\\.? dusun kampung kp\\.? nagari provinsi pulau "
    "perumahan lingkungan kompleks? banjar gampong polres\\w* polda polsek\\w* kapol\\w+ kejari kejati pn rs\\w* "
    "jalan jl\\.? jln\\.? gang gg\\.? pelabuhan bandara hotel kafe gunung sungai pantai pasar terminal stasiun "
    "gedung universitas bupati walikota gubernur camat lurah kades kakan kakanim kanim imigrasi lapas rutan "
    "pt\\.? cv dinas\\w* di ke asal warga wilayah kawasan daerah perairan suku bahasa negara "
    "partai yayasan masjid smpn? sman? smkn? sdn? mts hari klub tol"
)
_CAME_FROM = either("pulang kembali tiba dipulangkan dideportasi dievakuasi berangkat pesawat berasal") + " dari"
_HOUSE = either("shelter selter rumah_singgah rumah_aman penampungan")
_WHOSE = either("pmi tki korban anak")
_AGENCY = either("rumah_sakit bp3mi\\)? bp2mi\\)? p4mi\\)?")
_OF_PLACE = re.compile(rf"(?<!\w)(?:{_PLACE_WORD}|{_CAME_FROM}|{_HOUSE}(?: {_WHOSE})?|{_AGENCY}) $")
# Of the last word.
_PLACE_BEGINNINGS = beginnings_of(_PLACE_WORD, _HOUSE, _WHOSE, "dari", "singgah", "aman", "sakit", "bp", "mi")
# Names that are common words too: they count within a sentence, or behind another part of a name.
_AMBIGUOUS = frozenset(("berkat", "dini", "lalu", "mau"))
_LAST = frozenset(("muda",))
# Common words that are part of a name only where an age follows.
_NEVER_OF_A_NAME = frozenset(word for word in NO_PERSON - _AMBIGUOUS - _LAST if len(word) > SHORT)
_AGED = re.compile(r" ?\(\d{1,2}\b")
_BRACKETS = ("(", " (")
_CALLED = ("bernama ", "sebut saja ", "panggil saja ")
_VERB_BEGINS = ("di", "ter", "ber", "me")
# Short names of bodies: "Kemensos", "Disnakertrans", "Bappenas".
_BODIES = ("kemen", "disnaker", "disduk", "bappe", "polres", "polda", "kejaksa")
# Nobody's name, though a name may follow: "aktor China Li Antah".
_LANDS = frozenset(
    "amerika arab australia brunei china cina filipina hongkong inggris jepang kamboja korea laos malaysia myanmar saudi "
    "singapura taiwan thailand tiongkok turki vietnam".split()
)
# Islands and regions that no regency is called after.
_ISLANDS = frozenset("borneo flores jawa kalimantan lombok madura papua sulawesi sumatra sumba sunda timor".split())
_OPENS = frozenset(("", "\n", ".", '"', "(", "!", "?", ":"))
_PLACE_REACH = 20
_SIDES = frozenset("barat hilir hulu selatan tengah tenggara timur utara pusat raya baru".split())
# "Eksploitasi", "Berpendidikan": words made from others, which headlines write large.
_DERIVED = re.compile(r"(?:Ber|Per|Pem|Pen|Ke|Me|Di|Ter)[a-z]{4,}(?:an|kan)|[A-Z][a-z]{3,}(?:tasi|nisasi|isme)")
_DERIVED_ENDS = ("an", "asi", "isme")


class Caption(NamedTuple):
    """A name or initials in `body[start:end]`; whose they are is another question."""

    start: int
    end: int
    name: str
    is_letters: bool


class _Sort(NamedTuple):
    """What a capitalised word is by itself."""

    is_letters: bool
    is_common: bool
    places: tuple[str, ...]
    """The known places of more than one word that it begins."""


def find_captions(body: str) -> tuple[Caption, ...]:
    """All names and initials in order: "Ani Lestari", "I Made Antah", "NM", "M. Yusuf Antah".

    Titles, common words, places behind a cue and the names of regencies, provinces and countries are left out.
    """
    # Most words with a capital are common ones; a name ends before one anyway.
    tokens = [
        token
        for token in _TOKEN.finditer(body)
        if token.group().lower() not in _NEVER_OF_A_NAME or body.startswith(_BRACKETS, token.end())
    ]
    captions: list[Caption] = []
    run: list[re.Match[str]] = []
    end = 0
    for token in tokens:
        if run and body[end : token.start()] not in _JOINTS:
            captions.extend(_of_run(body, run))
            run = []
        run.append(token)
        end = token.end()
    if run:
        captions.extend(_of_run(body, run))
    return tuple(captions)


def _of_run(body: str, run: Sequence[re.Match[str]]) -> list[Caption]:
    """The names within capitalised words in a row, parted by titles and common words."""
    found: list[Caption | None] = []
    name: list[re.Match[str]] = []
    place_end = 0
    for at, token in enumerate(run):
        start = token.start()
        if start < place_end:
            continue
        word = token.group()
        sort = _sort_of(word)
        place_end = _place_end(body, start, sort.places) if sort.places else 0
        letters = sort.is_letters and not place_end
        if letters:
            if _is_part(word, name=bool(name), behind=run[at + 1].group() if at + 1 < len(run) else None):
                name.append(token)
                continue
        elif not place_end and (not sort.is_common or _is_name_too(body, token, behind=bool(name))):
            name.append(token)
            continue
        if name:
            found.append(_named(body, name))
            name = []
        if letters and (len(word.strip(".")) <= SHORT or word.lower().strip(".") not in NO_PERSON):
            bare = word.rstrip(".") if len(word) == SHORT else word
            found.append(Caption(start, start + len(bare), bare, True))
    if name:
        found.append(_named(body, name))
    return [caption for caption in found if caption is not None]


@lru_cache(maxsize=4096)
def _sort_of(word: str) -> _Sort:
    """What this word is; the capitalised words of the news repeat, so the answer is kept a while."""
    return _Sort(_is_letters(word), is_common_word(word), _long_places().get(word.lower(), ()))


@cache
def _long_places() -> dict[str, tuple[str, ...]]:
    """The known places of more than one word by their first, the longest first: "nusa" of "nusa tenggara timur"."""
    places: dict[str, tuple[str, ...]] = {}
    for name in sorted(place_names(), key=len, reverse=True):
        first, _, more = name.partition(" ")
        if more:
            places[first] = (*places.get(first, ()), name)
    return places


def _place_end(body: str, start: int, names: Iterable[str]) -> int:
    """The offset behind one of these places of several words that begins here: "Nusa Tenggara Timur"; else 0."""
    for name in names:
        end = start + len(name)
        if body[start:end].lower() == name and not body[end : end + 1].isalnum() and not _AGED.match(body, end):
            return end
    return 0


def _is_name_too(body: str, token: re.Match[str], *, behind: bool) -> bool:
    """Whether a common word is part of a name here: "Paulus Mau (40)", "bernama Dini"."""
    word = token.group()
    if (behind or len(word) <= SHORT) and _AGED.match(body, token.end()):
        return True
    if behind and word.lower() in _LAST:
        return True
    return word.lower() in _AMBIGUOUS and not _opens(body, token.start()) and not body.startswith(" hari", token.end())


def _is_letters(word: str) -> bool:
    return word.isupper() and LETTERS.fullmatch(word) is not None


@lru_cache(maxsize=4096)
def is_common_word(word: str) -> bool:
    """Whether this is a title or a common word, which as a rule is no part of a name."""
    folded = word.lower()
    if folded in NO_PERSON or folded in _LANDS or folded.startswith(_BODIES):
        return True
    if (folded.startswith(_VERB_BEGINS) or folded.endswith("annya")) and HEADLINE_VERB.fullmatch(folded):
        return True
    if folded.endswith(_DERIVED_ENDS) and _DERIVED.fullmatch(word):
        return True
    return folded.startswith("ke") and bool(parse_collective(folded))


def _is_part(letters: str, *, name: bool, behind: str | None) -> bool:
    """Whether letters belong to the name around them: "M. Yusuf", "I Made", "Siti N"."""
    if len(letters.strip(".")) > 1:
        return False
    if name or behind is None or not ("." in letters or letters in _FIRST_LETTERS):
        return name
    return not _is_letters(behind) and not is_common_word(behind)


def _named(body: str, tokens: Sequence[re.Match[str]]) -> Caption | None:
    """The name that these words make, or None where they are initials alone, a place or a common word."""
    start, end = tokens[0].start(), tokens[-1].end()
    name = body[start:end]
    if len(tokens[0].group()) == 1 and all(len(token.group()) == 1 for token in tokens):
        return None
    if _is_place(name):
        return None
    if len(tokens) == 1:
        if name.endswith("nya") and not body.endswith(_CALLED, 0, start):
            return None
        if body[start - 1 : start] == "(" and body[end : end + 1] == ")":
            return None
        if _opens(body, start) and f" {name.lower()} " in body and not _AGED.match(body, end):
            return None
    low = max(0, start - _PLACE_REACH)
    if body.endswith(" ", low, start) and _is_of_place(body, low, start) and not _AGED.match(body, end):
        return None
    return Caption(start, end, name, False)


@lru_cache(maxsize=4096)
def _is_place(name: str) -> bool:
    """Whether this names a land, a region or the side of one; names repeat, so the answer is kept a while."""
    folded = name.lower()
    return place_key(name) in known_places() or folded in _ISLANDS or _SIDES.issuperset(folded.split())


def _is_of_place(body: str, low: int, start: int) -> bool:
    """Whether the word or two right before say that a place or a body follows; most words are told by their first letters."""
    if not begins_with(head_before(lower_ascii(body), start), _PLACE_BEGINNINGS):
        return False
    return _OF_PLACE.search(body, low, start) is not None


def _opens(body: str, start: int) -> bool:
    """Whether a sentence begins here, so that any word is capitalised."""
    before = body[max(0, start - SHORT) : start].rstrip(" ")
    return before[-1:] in _OPENS
