"""From the head of a title to its end, word by word: what belongs to it, and which office or area its own words name."""

import re

from tppo_news.facts.offices.agencies import AGENCY
from tppo_news.facts.officials.titles.office_parts import TRIAL, OfficeParts
from tppo_news.facts.officials.titles.parts import BALINESE, is_explained
from tppo_news.facts.officials.words.cues import HEAD_CUES
from tppo_news.facts.officials.words.words import (
    GIVEN_NAMES,
    GOVERNMENT_FIELDS,
    NAME_LIKE,
    OWN_OFFICE,
    RUNNING_WORDS,
    TITLE_LINKS,
    TITLE_WORDS,
)
from tppo_news.facts.places import HEADLINE_WORDS, RANK_WORDS

MAX_STEPS = 24
_STEP = re.compile(
    r"(?P<comma>,)?(?:(?<=/)|(?P<slash>/(?=[A-Z]))| ?)(?:(?P<link>dan|serta|untuk|bidang|[Pp]ada|atas|bagi|di|&) )?(?=[A-Za-z(\d])"
)
_WORD = re.compile(
    r"(?:(?:Dit|Bid|Sub|Sek|Dir|Bag|Kab|Kec|Kel)\.(?= )|[A-Za-z][\w'-]*)(?:/(?!(?:Kepala|Ketua|Wakil)\b)[A-Za-z][\w-]*)*"
)
_NUMERAL = re.compile(r"(?:[IVX]+|\d{1,4})(?:[/-][IVX\d]+)?(?!\w|\.\d|/[A-Za-z])")
# "Kanit POA", "Kasubdit TPPO": a unit by its initials.
_SHORT_UNIT = re.compile(r"[A-Z][A-Z\d]{1,6}")
_GENERAL = re.compile(r"(?:Direktur|Direktorat|Sekretaris|Sekretariat|Inspektur|Konsul|Ketua) $", re.IGNORECASE)
# "Menteri Haji dan Umrah", "Direktur Bina Haji"
_PILGRIM = re.compile(r"\b(?:Menteri|Bina|Ibadah|Penyelenggara(?:an)?|Layanan|Pelayanan|Keuangan|Urusan) $")
_NEXT_WORD = re.compile(r" (?:(?:dan|&) )?([A-Z][\w-]*)")
# No words of a unit are the verbs of headlines; these are both: "Satuan Tugas Waspada Investasi".
_ALSO_FIELDS = frozenset(
    """
    anggota besar data deportasi edukasi fasilitasi korban koordinasi monitor patroli razia rekomendasi satu siaga sosialisasi tim
    warga waspada
    """.split()
)
# "Perbekel nonaktif Sukamaju"
_STATE = re.compile(r" (?:nonaktif|non-aktif|definitif)\b")
_REST = re.compile(r"[^.\n;:()]{0,80}")
_ENDS_LIST = re.compile(r"(?:,? \w+){0,6}?,? (?:dan|serta|&) ")
_OF_A_BODY = re.compile(r"(?: \w+){0,3} (?:Kement|Kemen|Polda|Polri|Badan|Dinas|BP)")
_OF_TITLES = TITLE_WORDS | HEAD_CUES
_OF_HEADLINES = HEADLINE_WORDS - _ALSO_FIELDS


class TitleReader(OfficeParts):
    """Walks from the head of a title to its end, word by word."""

    def read(self) -> None:
        """Take every part of the title that stands here."""
        state = _STATE.match(self.body, self.at) if self.head.kind == "area" else None
        self.at = state.end() if state is not None else self.at
        for _ in range(MAX_STEPS):
            taken = self._take_short() or self._take_republic() or self._take_sender() or self._take_part()
            if not (taken or self._take_comma_office() or self._take_unknown_unit()):
                break
        self._take_army_unit()
        self._take_tail()

    def _take_part(self) -> bool:
        step = _STEP.match(self.body, self.at)
        if step is None or (step.end() == self.at and self.body[self.at - 1] != "/"):
            return False
        at = step.end()
        if self.mention is not None and self._take_province():
            return True
        if not step.group("comma") and (self._take_office(at) or self._take_place(at)):
            return True
        return self._take_word(at, step)

    def _take_word(self, at: int, step: re.Match[str]) -> bool:
        numeral = _NUMERAL.match(self.body, at)
        if (
            numeral is not None
            and not step.group("comma")
            and not step.group("link")
            and not BALINESE.match(self.body, numeral.start())
            and not (numeral.group() == "I" and self.mention is not None and self.mention.end == self.at)
        ):
            self.at = self.title_end = numeral.end()
            return True
        match = _WORD.match(self.body, at)
        if match is None or not self._belongs(match, step):
            return False
        self.at = self.title_end = match.end()
        word = match.group().lower()
        self.fields = (
            self.fields
            or word in GOVERNMENT_FIELDS
            or word in OWN_OFFICE
            or bool(AGENCY.fullmatch(match.group()))
            or is_explained(self.body, match.group())
        )
        return True

    def _belongs(self, match: re.Match[str], step: re.Match[str]) -> bool:
        """Whether the next word is part of the title: a known word, a unit's initials, or one that a known word follows."""
        word = match.group().rstrip(".").lower()
        if self.place is not None and self.head.kind in ("unit", "area"):
            # "Staf Ahli Bupati Blora Bidang Hukum"
            self.staffed = self.staffed or (word == "bidang" and "Staf" in self.head.source)
            if not self.staffed:
                return False
        if (word == "anak" and self.body.startswith(" Agung", match.end())) or self._is_given(word, match.end()):
            return False
        if word == "haji" and _PILGRIM.search(self.body, max(0, match.start() - 20), match.start()):
            return True
        if word in RANK_WORDS and not _GENERAL.search(self.body, max(0, match.start() - 12), match.start()):
            return False
        linked = bool(step.group("comma") or step.group("link") or step.group("slash"))
        if (word in HEAD_CUES and word != "hukum" and linked) or (
            word == "lalu" and not self.body.startswith(" Lintas", match.end())
        ):
            return False
        if AGENCY.fullmatch(match.group()) and not step.group("comma"):
            return True
        if match.group()[0].islower():
            region = word == "wilayah" and self.body.endswith("kantor ", 0, match.start())
            # "Kepala Dinas Sosial Blora di ruang kerjanya"
            apart = step.group("comma") or step.group("link") == "di"
            running = word in TITLE_LINKS or (word in RUNNING_WORDS and not region) or apart
            known = word in TITLE_WORDS or (word in OWN_OFFICE and not linked)
            return known and not running and not (self.body[self.title_end - 1].isupper() and not linked)
        if not all(part in TITLE_WORDS for part in word.replace("/", "-").split("-")):
            return not step.group("comma") and step.group("link") != "di" and self._is_unknown_field(match)
        if step.group("comma") and match.start() in self.mentions:
            return False
        if step.group("comma") and not (self.listed and step.group("link")):
            self.listed = self._list_goes_on(match.end())
            return self.listed
        return True

    def _is_given(self, word: str, end: int) -> bool:
        """Whether a word of titles begins a person's name: "Sekretaris Ditjen Imigrasi Sandi Wirawan"."""
        following = _NEXT_WORD.match(self.body, end)
        if self.head.group in TRIAL and word in NAME_LIKE and word != "hukum":
            return True
        if word not in GIVEN_NAMES or following is None or self.body.startswith((" dan", " &"), end):
            return False
        return following.group(1).lower() not in _OF_TITLES

    def _is_unknown_field(self, match: re.Match[str]) -> bool:
        """ "Kanit POA", or a word that no table has between two that one has: "Kabid Penempatan Perluasan Tenaga Kerja"."""
        if self.head.kind not in ("plain", "open") and self.head.group not in ("menteri", "menko"):
            return False
        if match.group().lower() in _OF_HEADLINES:
            return False
        if _SHORT_UNIT.fullmatch(match.group()):
            return True
        following = _NEXT_WORD.match(self.body, match.end())
        if following is None:
            return False
        word = following.group(1).lower()
        return following.start(1) in self.mentions or (
            word in TITLE_WORDS and word not in NAME_LIKE and word not in HEAD_CUES
        )

    def _list_goes_on(self, at: int) -> bool:
        """Whether a comma inside a title is one of its own: "Pengawasan, Pencegahan, dan Penindakan"."""
        rest = _REST.match(self.body, at)
        tail = rest.group() if rest else ""
        return _ENDS_LIST.match(tail) is not None or _OF_A_BODY.match(tail) is not None
