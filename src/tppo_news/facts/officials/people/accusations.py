"""Whom a text accuses, convicts or calls a victim: nobody of those is listed as an official."""

import re
from collections.abc import Iterator

from tppo_news.facts.numerals import lower_ascii
from tppo_news.facts.officials.people.names import NameHit
from tppo_news.facts.words import find_heads, heads_of

# Words beside a name, none of which is a verb: in "Kapolres Budi dan Kasat Joko menunjukkan tersangka" nobody is accused.
_NO_VERB = r"(?!me[mnlrwy]\w{3,}|ber\w{4,})"
_BESIDE = rf"{_NO_VERB}[^\s.,]+(?: {_NO_VERB}[^\s.,]+){{0,7}}?"
_TOGETHER = rf"{_NO_VERB}[^\s.]+(?: {_NO_VERB}[^\s.]+){{0,6}}?"
_SUBJECT_FILLER = (
    r"(?:,? ?\(?\d{1,2}(?: tahun)?\)?)?,?(?: (?:yang|telah|sudah|juga|kini|resmi|akhirnya|turut|ikut|pun|saat ini|"
    r"kemudian|sebelumnya|pernah|lalu|"
    rf"dan (?=[A-Z]){_BESIDE}|bersama {_TOGETHER}|selaku {_BESIDE},?|sebagai {_BESIDE},?)){{0,4}}"
)
_IS_ACCUSED = re.compile(
    _SUBJECT_FILLER
    + r",? (?:(?:di)?tetapkan (?:sebagai |jadi |menjadi )?(?:\w+ )?tersangka|sebagai (?:tersangka|terdakwa|terpidana|"
    r"pelaku|buron)|jadi (?:tersangka|terdakwa)|"
    r"menjadi (?:tersangka|terdakwa)|berstatus (?:tersangka|terdakwa)|tersangka|terdakwa|terpidana|divonis|didakwa|"
    r"dituntut|ditangkap|ditahan|dijerat|diciduk|diringkus|dibekuk|dihukum|"
    r"terbukti (?:bersalah|melakukan|menjual|menerima|memeras|terlibat|menipu|korupsi)|"
    r"terjaring|dijebloskan|mendekam|dipidana|diamankan|diduga (?:melakukan|terlibat|menerima|"
    r"menyalahgunakan|memeras|menjual|menipu)|terlibat|tersandung|terseret|"
    r"(?:men)?jadi korban|dipecat|dicopot|dinonaktifkan)\b",
)
# "Lima orang, kata Kapolres AKBP Budi Santoso, ditetapkan tersangka": the speaker in between is not whom it is said of.
_SPEAKER = re.compile(
    r"[,\"”] ?(?:kata|ujar|sebut|jelas|ungkap|tutur|terang|papar|ucap|lanjut|tambah|imbuh|tegas)(?:nya)? [^,\n\"]{0,120}$"
)
SPEAKERS_PHRASE = 140
# "tersangka Budi", "terdakwa, Siti", "korban bernama Ani", and one word between: "tersangka utama Haji Budi".
_CALLED_ACCUSED = re.compile(
    r"\b(?:[Tt]ersangka|[Tt]erdakwa|[Tt]erpidana|[Tt]erduga|[Pp]elaku|[Bb]uron(?:an)?|DPO|[Kk]orban|[Nn]arapidana)"
    r"(?: (?:bernama|atas nama|lain(?:nya)?|yakni|yaitu|utama)){0,2},? (?=([A-Z][a-z]+ )?)(?=[A-Z])"
)
# "menetapkan Kepala Dinas Pekerjaan Umum Rudi Karsono sebagai tersangka": everybody named between.
_MADE_SUSPECT = re.compile(
    r"\b(?:[Mm]enetapkan|[Tt]etapkan|[Mm]enjadikan|[Mm]enyeret) ((?:(?! kata | ujar )[^.\n]){3,260}?) "
    r"(?:sebagai|jadi|menjadi|selaku) (?:\w+ ){0,2}"
    r"(?:tersangka|terdakwa)"
)
# "Kelima tersangka adalah Rudi Karsono selaku Kepala Dinas Sosial, Joko …": everybody of the list, not who says it.
_LISTED_SUSPECTS = re.compile(
    r"\b(?:[Tt]ersangka|[Tt]erdakwa|[Tt]erpidana|ditangkap|ditahan)\b[^.\n:]{0,60}?"
    r"(?: (?:adalah|yakni|yaitu|ialah|masing-masing|antara lain|"
    r"di antaranya|termasuk)\b|:)((?:(?! (?:kata|ujar|sebut|jelas|ungkap|tutur|terang|menurut) )[^.\n]|\.(?! [A-Z])){0,500})"
)
# "Tiga kepala dinas dijemput untuk diperiksa. Mereka yaitu Rudi Karsono, Joko …": those of the sentence before.
_THEY_ARE = re.compile(
    r"\b(?:dijemput|ditangkap|ditahan|diamankan|terjaring|tersangka)\b[^.\n]{0,80}\."
    r" (?:Mereka|Keduanya|Ketiganya|Keempatnya|Kelimanya)[^.\n]{0,30}? (?:yaitu|yakni|adalah|ialah)"
    r"((?:[^.\n]|\.(?! [A-Z])){0,400})"
)
_CAPITALISED = re.compile(r"[A-Z][\w'-]+")
# What their matches begin with.
_CALLED_HEADS = heads_of(
    ("tersangka", "terdakwa", "terpidana", "terduga", "pelaku", "buron", "dpo", "korban", "narapidana")
)
_LISTED_HEADS = heads_of(("tersangka", "terdakwa", "terpidana", "ditangkap", "ditahan"))
_THEIR_HEADS = heads_of(("dijemput", "ditangkap", "ditahan", "diamankan", "terjaring", "tersangka"))
_MADE_HEADS = heads_of(("menetapkan", "tetapkan", "menjadikan", "menyeret"))
_FIRST_WORD = re.compile(r"\w+")


class Accusations:
    """Whom one text makes a suspect, an accused, a victim or a convict; built once a text."""

    def __init__(self, body: str) -> None:
        self._body = body
        self._answers: dict[str, bool] = {}
        self._called: dict[str, list[int]] = {}
        for match in _matches(_CALLED_ACCUSED, body, _CALLED_HEADS):
            for spot in {match.end(), match.end() + len(match.group(1) or "")}:
                word = _FIRST_WORD.match(body, spot)
                if word is not None:
                    self._called.setdefault(word.group(), []).append(spot)
        made = _matches(_MADE_SUSPECT, body, _MADE_HEADS) if "tersangka" in body or "terdakwa" in body else ()
        listed = _matches(_LISTED_SUSPECTS, body, _LISTED_HEADS)
        theirs = _matches(_THEY_ARE, body, _THEIR_HEADS)
        self._made_suspects = [set(_CAPITALISED.findall(match.group(1))) for match in (*made, *listed, *theirs)]

    def concern(self, hit: NameHit, title_end: int) -> bool:
        """Whether they are said of this person, by the whole name or the first.

        Behind the title as well, where that follows the name: "Rudi Karsono, Kepala Desa Contoh, divonis".
        """
        title_end += self._body.startswith(")", title_end)
        if title_end > hit.past and _IS_ACCUSED.match(self._body, title_end):
            return True
        first = hit.name.split(" ")[0]
        words = set(hit.name.split(" "))
        if any(words <= named for named in self._made_suspects):
            return True
        names = {hit.name, first} if len(first) > 3 else {hit.name}
        return any(self._concern_name(name) for name in names)

    def _concern_name(self, name: str) -> bool:
        if name not in self._answers:
            self._answers[name] = self._is_called(name) or self._is_subject(name)
        return self._answers[name]

    def _is_called(self, name: str) -> bool:
        word = _FIRST_WORD.match(name) if self._called else None
        spots = self._called.get(word.group(), ()) if word else ()
        return any(self._body.startswith(name, spot) and not _goes_on(self._body, spot + len(name)) for spot in spots)

    def _is_subject(self, name: str) -> bool:
        start = self._body.find(name)
        while start >= 0:
            end = start + len(name)
            if (
                not _goes_on(self._body, end)
                and _IS_ACCUSED.match(self._body, end)
                and not self._is_speaker(start, end)
            ):
                return True
            start = self._body.find(name, end)
        return False

    def _is_speaker(self, start: int, end: int) -> bool:
        """Whether the name ends the phrase of a speaker between two commas.

        ", kata Kapolres Blora AKBP Budi Santoso,", ", jelas Budi,".
        """
        said = _SPEAKER.search(self._body, max(0, start - SPEAKERS_PHRASE), start)
        return said is not None and self._body.startswith(",", end)


def _goes_on(body: str, end: int) -> bool:
    return body[end : end + 1].isalnum()


def _matches(pattern: re.Pattern[str], body: str, heads: frozenset[str]) -> Iterator[re.Match[str]]:
    """Where the pattern matches, looked for at the words that its matches begin with."""
    found = (pattern.match(body, at) for at in find_heads(lower_ascii(body), heads))
    return (match for match in found if match is not None)
