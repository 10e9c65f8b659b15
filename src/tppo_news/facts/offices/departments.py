"""Departments of one region under their many names: "DPMD Blora", "Dinas PMD Blora" and the name written out are one."""

import re
from collections.abc import Collection, Mapping, Sequence
from functools import lru_cache

from tppo_news.facts.gazetteer import place_key
from tppo_news.facts.offices.mention import OfficeMention

# What the press calls departments and their fields, and what it stands for.
_FIELDS = {
    "nakertrans": "tenaga kerja dan transmigrasi", "naker": "tenaga kerja", "dukcapil": "kependudukan dan catatan sipil",
    "kominfo": "komunikasi dan informatika", "dikbud": "pendidikan dan kebudayaan", "perindag": "perindustrian dan perdagangan",
    "pmd": "pemberdayaan masyarakat dan desa", "p3a": "pemberdayaan perempuan dan perlindungan anak",
    "pppa": "pemberdayaan perempuan dan perlindungan anak", "kesbangpol": "kesatuan bangsa dan politik",
}  # fmt: skip
_SYLLABLES = {
    "dinsos": "sosial", "dissos": "sosial", "dinkes": "kesehatan", "dinnaker": "tenaga kerja", "disnaker": "tenaga kerja",
    "disnakertrans": "tenaga kerja transmigrasi", "disdik": "pendidikan", "disdikbud": "pendidikan kebudayaan",
    "dindukcapil": "kependudukan catatan sipil", "disdukcapil": "kependudukan catatan sipil",
    "dispendukcapil": "kependudukan catatan sipil", "dishub": "perhubungan", "dinhub": "perhubungan", "dispar": "pariwisata",
    "diskominfo": "komunikasi informatika", "dinkominfo": "komunikasi informatika", "disperindag": "perindustrian perdagangan",
    "dispora": "pemuda olahraga", "disparpora": "pariwisata pemuda olahraga", "disbudpar": "kebudayaan pariwisata",
    "disparbud": "pariwisata kebudayaan", "distan": "pertanian", "disbun": "perkebunan", "dishut": "kehutanan",
    "dispermasdes": "pemberdayaan masyarakat desa", "permasdes": "pemberdayaan masyarakat desa", "sos": "sosial",
}  # fmt: skip
# What capitals in the short name of a department stand for, the longer ones first: "DP3AP2KB", "DPPKBP3A", "DPMK".
_PIECES = {
    "PPPA": "pemberdayaan perempuan perlindungan anak", "P3A": "pemberdayaan perempuan perlindungan anak",
    "PPKB": "pengendalian penduduk keluarga berencana", "P2KB": "pengendalian penduduk keluarga berencana",
    "DALDUK": "pengendalian penduduk", "PPA": "pemberdayaan perempuan perlindungan anak", "PMD": "pemberdayaan masyarakat desa",
    "PMK": "pemberdayaan masyarakat kampung", "PMG": "pemberdayaan masyarakat gampong", "PMN": "pemberdayaan masyarakat nagari",
    "PM": "pemberdayaan masyarakat", "PP": "pengendalian penduduk", "P2": "pengendalian penduduk", "KB": "keluarga berencana",
    "SOS": "sosial", "S": "sosial",
}  # fmt: skip
_PIECE = re.compile("|".join(_PIECES))
_JOINERS = frozenset({"dan", "serta", "&"})
_LEVELLED = {"pelindungan": "perlindungan", "pencatatan": "catatan", "ketenagakerjaan": "tenaga kerja"}
_MAKES = frozenset({"dinas", "badan", "suku"})
_CAPITALS = re.compile(r"[A-Z][A-Z\d]+")
_WORD = re.compile(r"[\w-]+")
_BY_LETTERS = re.compile(r"(?:Dinas |Badan )?[A-Z\d]+(?: [A-Z\d]+)*")
# "BKAD (Badan Keuangan dan Aset Daerah)"
_TOLD = re.compile(r" \(((?:Dinas|Badan) [^()\n]{5,90})\)")
_RULES = frozenset(
    {"office.agency", "office.department", "office.body.local_government", "office.body.labour"}
)  # fmt: skip
# So many words of a longer name cannot be another department's by chance.
ENOUGH_WORDS = 4


def whole_fields(name: str) -> str:
    """The name in small letters with its fields written out: "dinas dukcapil" is "dinas kependudukan dan catatan sipil"."""
    return " ".join(_FIELDS.get(word, word) for word in name.split(" "))


@lru_cache(maxsize=512)
def department_words(name: str) -> tuple[str, ...]:
    """What a department sees to, in the order of its name, behind its make: "DPMD" as ("dinas", "pemberdayaan", …)."""
    words: list[str] = []
    for word in re.sub(r"[(),/]", " ", name).replace("PP PA", "PPPA").split():
        first = not words
        pieces = _pieces(word.removeprefix("D") if first and word.startswith("D") else word)
        if first and pieces:
            words.append("dinas")
        small = word.lower()
        if first and small in _SYLLABLES:
            words.append("dinas")
        whole = pieces or _SYLLABLES.get(small) or _FIELDS.get(small) or _LEVELLED.get(small, small)
        words += [part for part in whole.split() if part not in _JOINERS]
    return tuple(words)


def _pieces(word: str) -> str | None:
    """What the capitals of a short name stand for; None where some of them are none of the table."""
    if _CAPITALS.fullmatch(word) is None or _PIECE.sub("", word):
        return None
    return " ".join(_PIECES[piece] for piece in _PIECE.findall(word))


def _initials(words: Sequence[str]) -> str:
    return "".join(word[0] for word in words)


def is_same_department(short: Sequence[str], long: Sequence[str]) -> bool:
    """Whether two departments of one region, each by its `department_words`, are one.

    "Dinas Sosial" and "Dinas Sosial, Pemberdayaan Perempuan dan Perlindungan Anak"; "Dinas SDA" and "Dinas Sumber Daya Air";
    "Kesbangpol" and "Badan Kesbangpol".
    """
    if len(short) == 1 or (len(short) == 2 and short[0] in _MAKES and len(short[1]) > 1):
        letters = short[-1]
        if len(letters) > 1 and letters == _initials(long if len(short) == 1 else long[1:]):
            return True
    if long[0] in _MAKES and tuple(long[1:]) == tuple(short):
        return True
    if short[0] not in _MAKES or short[0] != long[0] or len(short) < 2:
        return False
    return tuple(long[: len(short)]) == tuple(short) or (len(short) > ENOUGH_WORDS and set(short) <= set(long))


def fold_departments(units: dict[tuple[str, str], list[OfficeMention]]) -> None:
    """Puts the mentions of one department under one key, that of its longer name."""
    by_place: dict[str, list[tuple[str, str]]] = {}
    for key, unit in units.items():
        if unit[0].rule in _RULES and unit[0].place is not None:
            by_place.setdefault(place_key(unit[0].place.name), []).append(key)
    for keys in by_place.values():
        for short in keys if len(keys) > 1 else ():
            own = department_words(units[short][0].head)
            long = [key for key in keys if key != short and key in units and _is_wider(own, units[key], key > short)]
            if len(long) == 1 or (long and all(set(department_words(units[key][0].head)) == set(own) for key in long)):
                units[long[0]] = sorted([*units[long[0]], *units.pop(short)], key=lambda mention: mention.start)


def _is_wider(own: Sequence[str], unit: Sequence[OfficeMention], later: bool) -> bool:
    other = department_words(unit[0].head)
    if set(own) == set(other):
        return later
    return is_same_department(own, other)


def fullest_head(heads: Collection[str]) -> str:
    """The longest name, of names by letters alone the first: "Dinas PMD" is no fuller than "DPMD"."""
    if len(heads) == 1:
        return next(iter(heads))
    return max(heads, key=lambda head: 0 if _BY_LETTERS.fullmatch(head) else len(head))


def named_in_full(
    body: str, mentions: Sequence[OfficeMention], shorts: Mapping[str, OfficeMention]
) -> list[OfficeMention]:
    """The mentions, a department under the name that the text gives it beside its short one, before or behind.

    "Dinas Perempuan dan Anak (DP3A) Bali", "DP3A Bali"; "Dinas KP3A Bali" beside "(DKP3A) Provinsi Bali";
    "BKAD (Badan Keuangan dan Aset Daerah)".
    """
    named = list(mentions)
    for at, mention in enumerate(mentions):
        if mention.rule in _RULES:
            named[at] = _in_full(body, mention, shorts)
    return named


def _in_full(body: str, mention: OfficeMention, shorts: Mapping[str, OfficeMention]) -> OfficeMention:
    word = _WORD.match(body, mention.start)
    short = mention.head.rpartition(" ")[2] if word is None or word.group().lower() in _MAKES else word.group()
    told = body.find(f"{short} (")
    name = _TOLD.match(body, told + len(short)) if told >= 0 else None
    if name is not None:
        return mention._replace(head=name.group(1))
    if not shorts:
        return mention
    full = next((shorts[name] for name in (short, f"D{short}", short.removeprefix("D")) if name in shorts), None)
    if full is None or full.kind != mention.kind or full.head == mention.head:
        return mention
    if mention.place and full.place and place_key(full.place.name) != place_key(mention.place.name):
        return mention
    return mention._replace(rule=full.rule, group=full.group, head=full.head)
