"""From the head of a title to its end, word by word: what belongs to it, and which office or area its own words name."""

import re
from collections.abc import Mapping

from tppo_news.facts.gazetteer import Gazetteer, place_key
from tppo_news.facts.offices.mention import OfficeMention
from tppo_news.facts.officials.areas import match_village
from tppo_news.facts.officials.cues import HEAD_CUES
from tppo_news.facts.officials.parts import (
    AGENCY,
    BALINESE,
    INSTITUTION,
    OTHER_HOLDER,
    faction_end,
    higher_area_end,
    is_title,
    place_before_rank,
    post_at,
    unknown_unit,
    words_before_rank,
)
from tppo_news.facts.officials.titles import VILLAGE_HEADS, TitleHead
from tppo_news.facts.officials.words import (
    GIVEN_NAMES,
    GOVERNMENT_FIELDS,
    NAME_LIKE,
    OWN_OFFICE,
    RUNNING_WORDS,
    TITLE_LINKS,
    TITLE_WORDS,
)
from tppo_news.facts.places import RANK_WORDS, PlaceHit, country_keys, free_place, match_place

MAX_STEPS = 24
_TRIAL = frozenset({"pn", "kejari"})
_STEP = re.compile(
    r"(?P<comma>,)?(?:(?<=/)|(?P<slash>/(?=[A-Z]))| ?)(?:(?P<link>dan|serta|untuk|bidang|pada|atas|bagi|di|&) )?(?=[A-Za-z(\d])"
)
_WORD = re.compile(
    r"(?:(?:Dit|Bid|Sub|Sek|Dir|Bag|Kab|Kec|Kel)\.(?= )|[A-Za-z][\w'-]*)(?:/(?!(?:Kepala|Ketua|Wakil)\b)[A-Za-z][\w-]*)*"
)
_NUMERAL = re.compile(r"(?:[IVX]+|\d{1,4})(?:[/-][IVX\d]+)?(?!\w|\.\d)")
_SHORT = re.compile(r" ?\(([A-Za-z][\w ./&-]{1,40})\)")
_REPUBLIC = re.compile(r" (?:RI|Republik Indonesia)\b(?!-)")
# "Kanit POA", "Kasubdit TPPO": a unit by its initials.
_SHORT_UNIT = re.compile(r"[A-Z][A-Z\d]{1,6}")
_GENERAL = re.compile(r"(?:Direktur|Direktorat|Sekretaris|Inspektur|Konsul|Ketua) $", re.IGNORECASE)
_LOCAL_AREA = re.compile(r"(Puskesmas|Desa|Kelurahan|Kecamatan|Gampong|Nagari) (?=[A-Z])")
_QUALIFIED = re.compile(r"(?:Kabupaten|Kab\.?|Kota|Provinsi|Prov\.?) ")
_NEXT_WORD = re.compile(r" (?:(?:dan|&) )?([A-Z][\w-]*)")
_ABROAD = re.compile(r" di [A-Z]\w+(?: [A-Z]\w+)?(?=,)")
_OF_THE_ARMY = re.compile(
    r"(?:\b(?:Wa)?[Dd]an[a-z]+|\bKomandan(?: Satgas(?: \(Dansatgas\))?)?|Kapen\w+|Kadispen\w+|Pasi\w+)$"
)
_ONE_WORD = re.compile(r"[A-Z]\w+")
_TWO_WORDS = re.compile(r"[A-Z]\w+(?: [A-Z]\w+)?")
_REFERENCE = re.compile(r" (?:tersebut|setempat|itu|ini)\b")


class TitleReader:
    """Walks from the head of a title to its end, word by word."""

    def __init__(
        self, body: str, at: int, head: TitleHead, mentions: Mapping[int, OfficeMention], gazetteer: Gazetteer
    ) -> None:
        self.body, self.at, self.head, self.mentions, self.gazetteer = body, at, head, mentions, gazetteer
        self.title_end = self.head_end = at
        self.mention: OfficeMention | None = None
        self.place: PlaceHit | None = None
        self.institution: str | None = None
        self.country: str | None = None
        self.fields = body.startswith(("Kadis ", "Kaban "), at - 5)
        self.referred = False
        self.listed = False

    def enter(self, start: int) -> None:
        """Take an office that begins inside the head: "Lanal TBK" of "Komandan Lanal TBK"."""
        inside = (self.mentions.get(at) for at in range(start + 1, self.head_end) if self.body[at - 1] == " ")
        mention = next((mention for mention in inside if mention is not None), None)
        if self.head.kind == "unit" and mention and mention.group == self.head.group and mention.end > self.at:
            self.place, self.at = mention.place, mention.end

    def read(self) -> None:
        """Take every part of the title that stands here."""
        for _ in range(MAX_STEPS):
            taken = self._take_short() or self._take_republic() or self._take_sender() or self._take_part()
            if not (taken or self._take_comma_office() or self._take_unknown_unit()):
                break
        self._take_army_unit()
        self._take_tail()

    def _take_short(self) -> bool:
        short = _SHORT.match(self.body, self.at)
        if short is None or (
            " " in short.group(1) and short.start() + 2 not in self.mentions and not is_title(short.group(1))
        ):
            return False
        self.at = short.end()
        return True

    def _take_republic(self) -> bool:
        match = _REPUBLIC.match(self.body, self.at)
        if match is not None:
            self.at = match.end()
        return match is not None

    def _take_part(self) -> bool:
        step = _STEP.match(self.body, self.at)
        if step is None or (step.end() == self.at and self.body[self.at - 1] != "/"):
            return False
        at = step.end()
        if not step.group("comma") and (self._take_office(at) or self._take_place(at)):
            return True
        return self._take_word(at, step)

    def _take_office(self, at: int) -> bool:
        mention = self.mentions.get(at)
        if mention is not None:
            if self.mention is None or (self.mention.place is None and not self.mention.rule.startswith("office.body")):
                self.mention = mention
            self.at = mention.end
            return True
        match = INSTITUTION.match(self.body, at)
        if match is None:
            return self._take_local_area(at)
        self.institution = self.institution or match.group().strip()
        self.at = match.end() - (1 if match.group().endswith(" ") else 0)
        return True

    def _take_sender(self) -> bool:
        """ "dari Kejari Malang" of "JPU dari Kejari Malang, Budi Santoso"."""
        if self.mention is not None or not self.body.startswith(" dari ", self.at):
            return False
        mention = self.mentions.get(self.at + len(" dari "))
        if mention is not None:
            self.mention, self.at = mention, mention.end
        return mention is not None

    def _is_open(self) -> bool:
        return self.head.kind in ("plain", "open") and self.mention is None and self.institution is None

    def _take_comma_office(self) -> bool:
        """ "Kemlu" of "Dirjen Protokol, Kemlu, Budi Santoso": an office between two commas."""
        mention = self.mentions.get(self.at + 2) if self._is_open() and self.body.startswith(", ", self.at) else None
        if mention is None or not re.match(r", (?!dan |serta )[A-Z]", self.body[mention.end : mention.end + 8]):
            return False
        self.mention, self.at = mention, mention.end
        return True

    def _take_unknown_unit(self) -> bool:
        if not self._is_open() or self.place is not None or self.head.group in _TRIAL:
            return False
        found = unknown_unit(self.body, self.at, self.mentions, bare=self.title_end == self.head_end)
        if found is None:
            return False
        self.title_end, office = found
        return self._take_office(office)

    def _take_army_unit(self) -> None:
        """ "Satgas Pamtas Yonarmed 11" of "Dansatgas Pamtas Yonarmed 11 Letkol Arm Budi": whatever stands before the rank."""
        if self.head.kind in ("plain", "open") and _OF_THE_ARMY.search(
            self.body, max(0, self.head_end - 30), self.head_end
        ):
            end = words_before_rank(self.body, self.at)
            self.at, self.title_end = (end, end) if end > self.at else (self.at, self.title_end)

    def _take_tail(self) -> None:
        """What stands behind the office or the place: a faction, the areas above a village, a town abroad, "tersebut"."""
        if self.institution is not None and self.institution.startswith("DP"):
            self.at = faction_end(self.body, self.at)
        if self.head.kind == "area" and self.place is not None:
            self.at = higher_area_end(self.body, self.at, self.gazetteer)
        other = OTHER_HOLDER.match(self.body, self.at)
        self.at = other.end() if other is not None else self.at
        abroad = _ABROAD.match(self.body, self.at)
        if abroad is not None:
            self.at = abroad.end()
            self.place = self.place or post_at(self.body, abroad.start() + 1)
        reference = _REFERENCE.match(self.body, self.at)
        if reference is not None:
            self.at = reference.end()
            self.referred = True

    def _take_local_area(self, at: int) -> bool:
        """ "Desa Sukamaju" of "Kaur Kesra Desa Sukamaju, Ujang"; "Kecamatan Bawang"."""
        match = _LOCAL_AREA.match(self.body, at)
        if match is None or self.institution is not None or self.head.kind in ("area", "national"):
            return False
        place = match_village(self.body, match.end(), self.gazetteer) or match_place(
            self.body, match.end(), self.gazetteer, districts=True
        )
        if place is None and match.group(1) == "Puskesmas":
            place = free_place(self.body, match.end(), 1)
        if place is None:
            return False
        self.institution = f"{match.group(1)} {place.name}"
        self.at = place.end
        return True

    def _take_place(self, at: int) -> bool:
        if self.place is not None and _QUALIFIED.match(self.body, at):
            further = match_place(self.body, at, self.gazetteer)
            if further is not None:
                self.at = further.end
                return True
        if self.place is not None or (self.mention is not None and self.mention.place is not None):
            return False
        wants = self.head.kind in ("unit", "area") or self.head.group in ("KBRI", "KJRI")
        place = match_place(self.body, at, self.gazetteer, districts=wants)
        if self.head.group in VILLAGE_HEADS:
            village = match_village(self.body, at, self.gazetteer)
            place = village if village and (place is None or village.end > place.end) else place
        if place is None and self.head.group in ("KBRI", "KJRI"):
            place = post_at(self.body, at)
        if place is None and self.head.kind == "unit":
            place = place_before_rank(self.body, at)
        if place is None and self.body[at].isupper():
            return self._take_country(at)
        if place is None or not (wants or self.institution or self.mention or self.fields or place.qualifier):
            return False
        if (
            self.head.group == "polres"
            and self.body.startswith(" Kota", place.end)
            and not self.body[place.end + 5 : place.end + 6].isalnum()
        ):
            place = PlaceHit(place.start, place.end + 5, f"{place.name} Kota", "", True)
        if self.head.group == "polda" and place.name == "Metro":
            place = PlaceHit(place.start, place.end, "Metro Jaya", "", True)
        self.place = place
        self.at = place.end
        return True

    def _take_country(self, at: int) -> bool:
        for match in (_TWO_WORDS.match(self.body, at), _ONE_WORD.match(self.body, at)):
            if match is not None and place_key(match.group()) in country_keys():
                self.country = match.group()
                self.at = match.end()
                return True
        return False

    def _take_word(self, at: int, step: re.Match[str]) -> bool:
        numeral = _NUMERAL.match(self.body, at)
        if (
            numeral is not None
            and not step.group("comma")
            and not step.group("link")
            and not BALINESE.match(self.body, numeral.start())
        ):
            self.at = self.title_end = numeral.end()
            return True
        match = _WORD.match(self.body, at)
        if match is None or not self._belongs(match, step):
            return False
        self.at = self.title_end = match.end()
        word = match.group().lower()
        self.fields = (
            self.fields or word in GOVERNMENT_FIELDS or word in OWN_OFFICE or bool(AGENCY.fullmatch(match.group()))
        )
        return True

    def _belongs(self, match: re.Match[str], step: re.Match[str]) -> bool:
        """Whether the next word is part of the title: a known word, a unit's initials, or one that a known word follows."""
        word = match.group().rstrip(".").lower()
        if self.place is not None and self.head.kind in ("unit", "area"):
            return False
        if (word == "anak" and self.body.startswith(" Agung", match.end())) or self._is_given(word, match.end()):
            return False
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
            running = word in TITLE_LINKS or word in RUNNING_WORDS or step.group("comma")
            known = word in TITLE_WORDS or (word in OWN_OFFICE and not linked)
            return known and not running and not (self.body[self.title_end - 1].isupper() and not linked)
        if not all(part in TITLE_WORDS for part in re.split("[/-]", word)):
            return not step.group("comma") and self._is_unknown_field(match)
        if step.group("comma") and not (self.listed and step.group("link")):
            self.listed = self._list_goes_on(match.end())
            return self.listed
        return True

    def _is_given(self, word: str, end: int) -> bool:
        """Whether a word of titles begins a person's name: "Sekretaris Ditjen Imigrasi Sandi Wirawan"."""
        following = _NEXT_WORD.match(self.body, end)
        if self.head.group in _TRIAL and word in NAME_LIKE and word != "hukum":
            return True
        if word not in GIVEN_NAMES or following is None or self.body.startswith((" dan", " &"), end):
            return False
        return following.group(1).lower() not in TITLE_WORDS | HEAD_CUES

    def _is_unknown_field(self, match: re.Match[str]) -> bool:
        """ "Kanit POA", or a word that no table has between two that one has: "Kabid Penempatan Perluasan Tenaga Kerja"."""
        if self.head.kind not in ("plain", "open") and self.head.group not in ("menteri", "menko"):
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
        rest = re.compile(r"[^.\n;:()]{0,80}").match(self.body, at)
        tail = rest.group() if rest else ""
        return (
            re.match(r"(?:,? \w+){0,6}?,? (?:dan|serta|&) ", tail) is not None
            or re.match(r"(?: \w+){0,3} (?:Kement|Kemen|Polda|Polri|Badan|Dinas|BP)", tail) is not None
        )
