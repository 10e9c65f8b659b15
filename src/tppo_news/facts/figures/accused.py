"""The rule that counts the accused by their names, one after another, through a whole text."""

import re
from collections.abc import Iterable, Iterator, Set

from tppo_news.facts.figures import cues
from tppo_news.facts.figures import suspect_patterns as patterns
from tppo_news.facts.figures.naming import FULL_NAME, NEAR, NOT_ACCUSED, VERBS
from tppo_news.facts.figures.people import LETTERS, NO_INITIALS, TRAFFICKER_WORD
from tppo_news.facts.figures.reading import Candidate, Reading
from tppo_news.facts.numerals import Quantity, matches_at, parse_collective
from tppo_news.facts.officials.people.names import NOT_NAMES
from tppo_news.facts.openings import openings
from tppo_news.facts.words import HEAD, find_heads

# "S Rano alias Antah": an initial that stands for a first name.
SHORTENED = r"[A-Z]\.? [A-Z][a-z]+(?= (?:alias|als|bin|binti)\b)"
_THEN = r"(?:(?:telah|sudah|kini|juga|pun|lalu|kemudian|langsung|akhirnya|resmi|saat ini|lebih dulu|masih) )*"
# "LMT dijerat", "UD (30) sudah ditahan"
_DEEDS = r"(?:berperan|bertugas|bertindak|merekrut|menjual|menjajakan|menampung|memberangkatkan|mengakui)"
ACCUSED_AFTER = re.compile(
    rf"(?P<name>[A-Z](?<![\w.].)(?:[A-Z]{{0,3}}|\.(?:[A-Z]\.){{0,3}})(?!\w))(?: (?:alias|"
    rf"als) [A-Z]\w*)?(?: \(\d\d(?: tahun)?\))?"
    rf"(?:,| itu)? {_THEN}"
    rf"(?:{VERBS}|{_DEEDS}|{TRAFFICKER_WORD}|terpidana|terdakwa|buron(?:an)?|yang (?:disangka|diduga|dituduh|"
    rf"didakwa) (?:telah |kuat )?(?:me[a-z]+|sebagai|pelaku))\b"
)
_TRIED = r"(?:divonis|dituntut(?! oleh)|didakwa|dihukum|diganjar|dijatuhi|diadili|ditahan|dijebloskan|diekstradisi)"
_CALLED = "(?:terpidana|terdakwa)"
_ARRESTED = "(?:ditangkap|dibekuk|diringkus|diciduk|diamankan)"
# "Markus Antah, divonis", "Rano Permata (41) didakwa"; not "asal Kota Antah ditangkap"
NAMED_ACCUSED = re.compile(
    rf"(?P<name>{FULL_NAME})(?: ?\(\d\d(?: tahun)?\))?,? {_THEN}(?:{_TRIED}|(?<=, ){_CALLED}|(?<=\) ){_ARRESTED})\b"
)
# Without one of these no name of a line is an accused person's.
NAMED_HEADS = openings(f"{_TRIED}|{_CALLED}|{_ARRESTED}", HEAD)
# "Sopir minibus, Rano, mengaku … Rano telah ditahan": one name, set off behind what he did.
_ROLE = "sopir|supir|nakhoda|nahkoda|tekong|kernet|pemilik|pengelola|penyalur|perekrut|agen"
ROLE_HEADS = openings(_ROLE, HEAD)
ROLE_NAMED = re.compile(
    rf"\b(?i:{_ROLE})\b[^.,;\n]{{0,30}}(?:,| bernama) "
    r"(?P<name>[A-Z][a-z]{2,})\b(?! [A-Z])"
)
HELD_AGAIN = rf" {_THEN}(?:{VERBS}|diamankan)\b"
PLACED = re.compile(
    r"\b(?:di|ke|dari|asal|warga|kabupaten|kota|kecamatan|desa|provinsi|polres\w*|polda|pt|cv|pn|bandara|pelabuhan) $",
    re.IGNORECASE,
)
# "tersangka SHD", "terdakwa lain, perempuan berinisial RN", "terdakwa Windi Permata"
_NOUN = r"(?:[Tt]ersangka|[Tt]erdakwa|[Tt]erpidana|[Pp]elaku|[Tt]erduga)(?:nya)?"
_LED = r"(?:(?:(?!korban|saksi|oleh|dan|ke[a-z]+ )[\w()-]+ ){0,8}?(?:(?:[Bb]er)?[Ii]nisial|bernama|atas nama|adalah|yakni|yaitu) )?"
ACCUSED_BEFORE = re.compile(
    rf"\b{_NOUN}(?: (?:lain(?:nya)?|utama|pertama|kedua|ketiga|keempat|yang (?:\w+ )?(?:diamankan|"
    rf"ditangkap)))?,? {_LED}(?P<name>{SHORTENED}|{LETTERS}|{FULL_NAME})"
)
# "menetapkan AW sebagai tersangka", "menangkap IM", "memasukkan SHD ke daftar pencarian orang"
_IS_ACCUSED = r"(?=[^.;\n]{0,80}?\b(?:tersangka|pelaku|DPO|daftar pencarian|buron\w*|terpidana|perekrut|penjara)\b)"
_CATCHING = "[Mm]enangkap|[Tt]angkap|[Mm]embekuk|[Mm]eringkus|[Mm]enciduk"
_TREATING = (
    "[Mm]enetapkan|[Tt]etapkan|[Mm]emasukkan|[Mm]enahan|[Mm]enuntut|[Mm]enghukum|[Mm]emvonis|[Mm]encekal|[Mm]engamankan"
)
ACCUSED_OBJECT = re.compile(
    rf"\b(?:(?P<sure>{_CATCHING})|{_TREATING}) "
    rf"(?:(?:seorang |satu |orang |oknum )*(?:pria|lelaki|laki-laki|wanita|perempuan|warga|ibu|pelaku) (?:ber)?inisial )?"
    rf"(?:(?i:direktur|komisaris|manajer|pemilik|bos|mantan|eks|kepala desa|kades|lurah|warga)\b[^.,;\n]{{0,40}}, )?"
    rf"(?P<name>{LETTERS}|{FULL_NAME}|(?<=, )[A-Z][a-z]+(?=,))(?(sure)|{_IS_ACCUSED})"
)
OBJECT_HEADS = openings(f"{_CATCHING}|{_TREATING}", HEAD)
# "terdakwa II": which of them, and nobody's initials.
ORDINALS = frozenset(("II", "III", "IV"))
# "menangkap QK dan WB", "tersangka QK, WB dan ZT": those who are joined to the first.
JOINED = re.compile(
    rf"(?:,? (?:dan|serta|&) |, )(?P<name>{LETTERS}|{FULL_NAME})(?: ?\(\d\d(?: tahun| thn?)?\))?(?! ?\()"
)
# "dakwaan terhadap QK, WB dan ZT"
_TRIAL = "dakwaan|tuntutan|vonis|putusan|hukuman"
TRIED = re.compile(
    rf"(?:{_TRIAL})\b[^.;,\n]{{0,40}} (?:terhadap|kepada|"
    rf"atas) (?:terdakwa )?(?P<name>{LETTERS}|{FULL_NAME})"
)
TRIED_HEADS = openings(_TRIAL, HEAD)
ORDINAL = re.compile(r"\b(?:tersangka|terdakwa) (?P<number>kedua|ketiga|keempat|kelima)\b")
# "Tersangka SHD": initials behind the word that opens a sentence.
CALLED = re.compile(rf"\b{_NOUN} $")
END_OF_NAME = re.compile(r"\b(?!\w+nya )[A-Z][a-z]+ $")


def several_accused(text: Reading) -> Iterator[Candidate]:
    """Read "tersangka SHD mangkir. UD sudah ditahan", "terdakwa Rano Permata. Terdakwa kedua", "LMT jadi tersangka",
    "Terdakwanya S Rano alias Antah", "membacakan dakwaan terhadap RM, SB dan YK", "Eks lurah, Markus Antah, divonis",
    "WB (38) yang dituduh menampung lalu ditahan".

    As many as are named. Only for texts in which no other rule counts suspects.
    """
    if not (text.caught or text.holds(cues.ON_TRIAL)):
        return
    found = sorted(_accused(text), key=lambda match: match.start())
    own = [match for match in found if " lain" not in match.group()]
    value = max(
        _persons(name for match in found for name in _joined(text.body, match)) + (not own and bool(found)),
        *(parse_collective(match["number"]) or 0 for match in matches_at(ORDINAL, text.folded, text.nouns)),
        0,
    )
    if found and (value > 1 or (value and not text.has_many_suspects)):
        yield Candidate(
            "suspects", found[0].start(), found[0].end(), Quantity(value, value, value), 0, "several_accused"
        )


def _joined(body: str, match: re.Match[str]) -> Iterator[str]:
    """The name that a word for the accused stands before, and those that "dan" joins to it."""
    yield match["name"]
    if match.re in (ACCUSED_AFTER, NAMED_ACCUSED):
        return
    names, end = [], match.end("name")
    while (further := JOINED.match(body, end)) is not None:
        names.append(further["name"])
        end = further.end()
        if not further.group().startswith(", "):
            yield from (name for name in names if name not in NO_INITIALS)
            return


def _accused(text: Reading) -> Iterator[re.Match[str]]:
    """Where a name stands beside a word for an accused person, and no word says that it is a victim's or a witness's."""
    for match in (
        *matches_at(ACCUSED_BEFORE, text.body, text.nouns),
        *ACCUSED_AFTER.finditer(text.body),
        *(
            one
            for one in matches_at(ROLE_NAMED, text.body, find_heads(text.folded, ROLE_HEADS))
            if re.search(rf"\b{one['name']}{HELD_AGAIN}", text.body[one.end() :])
        ),
        *(
            one
            for line in _lines_with(text, NAMED_HEADS)
            for one in NAMED_ACCUSED.finditer(text.body, *line)
            if not PLACED.search(text.body, max(0, one.start() - 12), one.start())
        ),
        *matches_at(ACCUSED_OBJECT, text.body, find_heads(text.folded, OBJECT_HEADS)),
        *matches_at(TRIED, text.body, find_heads(text.folded, TRIED_HEADS)),
    ):
        low = max(0, match.start("name") - 24)
        lettered = re.fullmatch(LETTERS, match["name"]) and CALLED.search(text.body, low, match.start("name"))
        if END_OF_NAME.search(text.body, low, match.start("name")) and not lettered:
            continue
        words = match["name"].split()
        if (
            match["name"] in NO_INITIALS
            or match["name"] in ORDINALS
            or (len(words) > 1 and NOT_NAMES & {word.lower() for word in words})
        ):
            continue
        if " lain" in match.group() and patterns.HUNTED.search(text.folded, max(0, match.start() - 24), match.start()):
            continue
        if not NOT_ACCUSED.search(text.body, max(0, match.start() - NEAR), match.start()):
            yield match


def _lines_with(text: Reading, heads: Set[str]) -> dict[tuple[int, int], None]:
    """The lines in which a word begins with one of these heads, each once and in order."""
    lines = ((text.body.rfind("\n", 0, at) + 1, text.body.find("\n", at)) for at in find_heads(text.folded, heads))
    return dict.fromkeys((start, end if end >= 0 else len(text.body)) for start, end in lines)


def _persons(names: Iterable[str]) -> int:
    """How many persons these names are of: initials stand for a full name, a part of a name for the whole."""
    kept: list[frozenset[str]] = []
    letters: set[str] = set()
    for name in names:
        if re.fullmatch(LETTERS, name):
            letters.add(name.replace(".", ""))
            continue
        words = frozenset(name.split())
        kept = [other for other in kept if not other < words]
        if not any(words <= other for other in kept):
            kept.append(words)
    initials = {"".join(sorted(word[0] for word in words)) for words in kept}
    return len(kept) + sum("".join(sorted(one)) not in initials for one in letters)
