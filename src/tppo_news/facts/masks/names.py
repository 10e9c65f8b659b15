"""Whoever a text may call by name or initials: runs of capitalised words that are no place, no body and no title."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache

from tppo_news.facts.gazetteer import place_key
from tppo_news.facts.masks.words import HEADLINE_VERB, NO_PERSON, either, known_places, place_names
from tppo_news.facts.numerals import parse_collective

LETTERS = re.compile(r"[A-Z]{1,4}|(?:[A-Z]\.){1,4}")
# Begins with a set of letters, which a scan skips to.
_TOKEN = re.compile(
    r"[A-Z](?<![\w.-].)(?:\.(?:[A-Z]\.){1,3}|\.(?= ?[A-Z][a-z])|[A-Z]{0,3}|[a-zà-ÿ'`]+(?:-[A-Z][a-z]+)*)(?<!')(?!\w|-[A-Z\d])"
)
_JOINTS = frozenset((" ", " bin ", " binti ", " van ", " de ", " da ", " dos "))
# Single letters that begin a name: "I Made", "M Yusuf".
_FIRST_LETTERS = frozenset(("I", "M", "A", "H", "St", "L", "R"))
# Right before a capitalised word that is a place or a body then.
_OF_PLACE = re.compile(
    r"(?<!\w)(?:"
    + either(
        "kabupaten kab\\.? kota kecamatan kec\\.? desa kelurahan kel\\.? dusun kampung kp\\.? nagari provinsi pulau "
        "perumahan lingkungan kompleks? banjar gampong polres\\w* polda polsek\\w* kapol\\w+ kejari kejati pn rs\\w* "
        "jalan jl\\.? jln\\.? gang gg\\.? pelabuhan bandara hotel kafe gunung sungai pantai pasar terminal stasiun "
        "universitas bupati wali_?kota gubernur camat lurah kades kepala_desa kakan kakanim kanim imigrasi lapas rutan "
        "pt\\.? cv dinas\\w* di ke asal warga wilayah kawasan daerah perairan "
        "(?:pulang|kembali|tiba|dipulangkan|dideportasi|dievakuasi|berangkat|pesawat|berasal)_dari suku bahasa negara "
        "(?:shelter|selter|rumah_singgah|rumah_aman|penampungan)(?:_(?:pmi|tki|korban|anak))? bp[23]mi\\)? p4mi\\)? "
        "rumah_sakit partai yayasan masjid smpn? sman? smkn? sdn? mts hari klub tol"
    )
    + ") $"
)
# Names that are common words too: they count within a sentence, or behind another part of a name.
_AMBIGUOUS = frozenset(("berkat", "dini", "lalu", "mau"))
_LAST = frozenset(("muda",))
_AGED = re.compile(r" ?\(\d{1,2}\b")
_CALLED = ("bernama ", "sebut saja ", "panggil saja ")
_OPENS = frozenset(("", "\n", ".", '"', "(", "!", "?", ":"))
_PLACE_REACH = 20
SHORT = 2
_LONGEST_PLACE = 4
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
_SIDES = frozenset("barat hilir hulu selatan tengah tenggara timur utara pusat raya baru".split())
# "Eksploitasi", "Berpendidikan": words made from others, which headlines write large.
_DERIVED = re.compile(r"(?:Ber|Per|Pem|Pen|Ke|Me|Di|Ter)[a-z]{4,}(?:an|kan)|[A-Z][a-z]{3,}(?:tasi|nisasi|isme)")
_DERIVED_ENDS = ("an", "asi", "isme")


@dataclass(frozen=True, slots=True)
class Caption:
    """A name or initials in `body[start:end]`; whose they are is another question."""

    start: int
    end: int
    name: str
    is_letters: bool


def find_captions(body: str) -> tuple[Caption, ...]:
    """All names and initials in order: "Ani Lestari", "I Made Antah", "NM", "M. Yusuf Antah".

    Titles, common words, places behind a cue and the names of regencies, provinces and countries are left out.
    """
    captions: list[Caption] = []
    run: list[re.Match[str]] = []
    for token in _TOKEN.finditer(body):
        if run and body[run[-1].end() : token.start()] not in _JOINTS:
            captions.extend(_of_run(body, run))
            run = []
        run.append(token)
    captions.extend(_of_run(body, run))
    return tuple(captions)


def _of_run(body: str, run: Sequence[re.Match[str]]) -> Iterator[Caption]:
    """The names within capitalised words in a row, parted by titles and common words."""
    name: list[re.Match[str]] = []
    behind_place = 0
    for at, token in enumerate(run):
        word = token.group()
        if at < behind_place:
            continue
        if word.lower() in _long_places():
            behind_place = _past_place(body, run, at)
            if behind_place:
                yield from _named(body, name)
                name = []
                continue
        if _is_letters(word):
            if _is_part(word, name=bool(name), behind=run[at + 1].group() if at + 1 < len(run) else None):
                name.append(token)
                continue
            if name:
                yield from _named(body, name)
                name = []
            if len(word.strip(".")) <= SHORT or word.lower().strip(".") not in NO_PERSON:
                bare = word.rstrip(".") if len(word) == SHORT else word
                yield Caption(token.start(), token.start() + len(bare), bare, True)
        elif is_common_word(word) and not _is_name_too(body, token, behind=bool(name)):
            if name:
                yield from _named(body, name)
                name = []
        else:
            name.append(token)
    yield from _named(body, name)


@cache
def _long_places() -> frozenset[str]:
    """The first words of the known places of more than one word: "nusa", "kepulauan"."""
    return frozenset(name.split()[0] for name in place_names() if " " in name)


def _past_place(body: str, run: Sequence[re.Match[str]], at: int) -> int:
    """The index in the run behind a known place of several words that begins at this one: "Nusa Tenggara Timur"; else 0."""
    for past in range(min(len(run), at + _LONGEST_PLACE), at + 1, -1):
        name = body[run[at].start() : run[past - 1].end()].lower()
        if name in place_names() and not _AGED.match(body, run[past - 1].end()):
            return past
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


def _named(body: str, tokens: Sequence[re.Match[str]]) -> Iterator[Caption]:
    if not tokens:
        return
    start, end = tokens[0].start(), tokens[-1].end()
    name = body[start:end]
    if len(tokens[0].group()) == 1 and all(len(token.group()) == 1 for token in tokens):
        return
    if place_key(name) in known_places() or name.lower() in _ISLANDS or _SIDES.issuperset(name.lower().split()):
        return
    is_suffixed = name.endswith("nya") and not body.endswith(_CALLED, 0, start)
    if len(tokens) == 1 and (is_suffixed or body[start - 1 : end + 1] == f"({name})"):
        return
    if len(tokens) == 1 and _opens(body, start) and f" {name.lower()} " in body and not _AGED.match(body, end):
        return
    low = max(0, start - _PLACE_REACH)
    if not body.endswith(" ", low, start) or _AGED.match(body, end) or _OF_PLACE.search(body, low, start) is None:
        yield Caption(start, end, name, False)


def _opens(body: str, start: int) -> bool:
    """Whether a sentence begins here, so that any word is capitalised."""
    before = body[max(0, start - SHORT) : start].rstrip(" ")
    return before[-1:] in _OPENS
