"""What a title says of its office: a unit that the text names, an institution, a place, a country."""

import re
from collections.abc import Mapping

from tppo_news.facts.gazetteer import Gazetteer, place_key
from tppo_news.facts.numerals import holds_any
from tppo_news.facts.offices.local import at_airport
from tppo_news.facts.offices.mention import OfficeMention
from tppo_news.facts.offices.mentions import quarter_place
from tppo_news.facts.officials.titles.areas import match_village
from tppo_news.facts.officials.titles.parts import (
    INSTITUTION,
    OTHER_HOLDER,
    faction_end,
    higher_area_end,
    is_title,
    place_before_rank,
    post_at,
    province_end,
    town_end,
    unit_before_rank,
    unknown_unit,
    words_before_rank,
)
from tppo_news.facts.officials.words.head import VILLAGE_HEADS, TitleHead
from tppo_news.facts.officials.words.ranks import match_rank
from tppo_news.facts.places import PlaceHit, country_keys, free_place, match_place

_SHORT = re.compile(r" ?\(([A-Za-z][\w ./&-]{1,40})\)")
_CHIEF = re.compile(r"(?:Wa)?(?:Ka|Dir|Ses)[a-z]{2,} ")
_BLANK = re.compile(" ")
_LETTERS = re.compile(r"[A-Z]{2,}(?: [A-Z]{2,})+|BP [A-Z]\w+")
_REPUBLIC = re.compile(r" (?:RI|Republik Indonesia)(?:\b(?!-)|(?=[A-Z][a-z]{3}))")
_LOCAL_AREA = re.compile(r"(Puskesmas|RSUD|KUA|Desa|Kelurahan|Kecamatan|Gampong|Nagari) (?!Dinas\b)(?=[A-Z])")
_QUALIFIED = re.compile(r"(?:Kabupaten|Kab\.?|Kota|Provinsi|Prov\.?) ")
_ABROAD = re.compile(r" di [A-Z]\w+(?: [A-Z]\w+)?(?=,)")
# "sambutan Presiden di Gedung Contoh, Bogor": of the land's own leaders it only says where they were.
_ABROAD_POSTS = frozenset({"KBRI", "KJRI"})
_OF_THE_ARMY = re.compile(
    r"(?:\b(?:Wa)?[Dd]an[a-z]+|\bKomandan(?: Satgas(?: \(Dansatgas\))?)?|Kapen\w+|Kadispen\w+|Pasi\w+)$"
)
# What every match of it has in it.
_ARMY_CUES = ("dan", "Dan", "pen", "Pasi")
_ONE_WORD = re.compile(r"[A-Z]\w+")
_TWO_WORDS = re.compile(r"[A-Z]\w+(?: [A-Z]\w+)?")
_FAR_PROVINCE = re.compile(r" Pro[vp]insi ([A-Z]\w+(?: [A-Z]\w+)?)(?=, [A-Z])")
_REFERENCE = re.compile(r" (?:tersebut|setempat|itu|ini)\b")
_SIDE = re.compile(r"( (?:Barat|Timur|Utara|Selatan|Tengah)),? ")
_OF_A_VILLAGE = VILLAGE_HEADS | {"Kecamatan"}
TRIAL = frozenset({"pn", "kejari"})


class OfficeParts:
    """The parts of one title that name its office; each `take` moves `at` behind what it took."""

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
        self.staffed = False

    def enter(self, start: int) -> None:
        """Take an office that begins inside the head: "Lanal TBK" of "Komandan Lanal TBK", "UKK Garut" of "Kepala UKK Garut"."""
        inside = (self.mentions.get(at) for at in range(start + 1, self.head_end) if self.body[at - 1] == " ")
        mention = next((mention for mention in inside if mention is not None), None)
        if mention is None or mention.end <= self.at:
            return
        if self.head.kind == "unit" and mention.group == self.head.group:
            self.place, self.at = mention.place, mention.end
        elif mention.group == "ukk":
            self.mention, self.at = mention, mention.end

    def _take_short(self) -> bool:
        short = _SHORT.match(self.body, self.at) if self.body.startswith((" (", "("), self.at) else None
        if short is None:
            return False
        if self.place is not None and self.head.group in _OF_A_VILLAGE and short.group(1).istitle():
            return False  # "Camat Maluk (Rahman)"
        inside = self._office_inside(short)
        if (
            " " in short.group(1)
            and inside is None
            and short.start() + 2 not in self.mentions
            and not is_title(short.group(1))
            and not _LETTERS.fullmatch(short.group(1))
        ):
            return False
        if self.mention is None:
            self.mention = inside
        self.at = short.end()
        return True

    def _office_inside(self, short: re.Match[str]) -> OfficeMention | None:
        """ "BPBD Blora" of "Kepala Bidang Data (Kabid Data BPBD Blora)": an office that ends the short form of the title."""
        if _CHIEF.match(short.group(1)) is None:
            return None
        spots = (short.start(1) + blank.end() for blank in _BLANK.finditer(short.group(1)))
        named = (self.mentions.get(spot) for spot in spots)
        return next((mention for mention in named if mention is not None and mention.end == short.end(1)), None)

    def _take_republic(self) -> bool:
        match = _REPUBLIC.match(self.body, self.at) if self.body.startswith(" R", self.at) else None
        if match is not None:
            self.at = match.end()
        return match is not None

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
        if not self._is_open() or self.place is not None or self.head.group in TRIAL:
            return False
        found = unknown_unit(self.body, self.at, self.mentions, bare=self.title_end == self.head_end)
        # Where a link stands between, as in "Penyuluh Hukum Madya Budi Santoso dari Kanwil …", the words are the holder.
        if found is None or not self._take_office(found[1]):
            return False
        self.title_end = found[0]
        return True

    def _take_army_unit(self) -> None:
        """ "Satgas Pamtas Yonarmed 11" of "Dansatgas Pamtas Yonarmed 11 Letkol Arm Budi": whatever stands before the rank."""
        if self.head.kind in ("plain", "open") and self._is_of_the_army():
            end = words_before_rank(self.body, self.at)
            self.at, self.title_end = (end, end) if end > self.at else (self.at, self.title_end)
        elif self._is_open() and self.place is None and self.country is None and self.head.group not in TRIAL:
            end = unit_before_rank(self.body, self.at, self.mentions)
            self.at, self.title_end = (end, end) if end > self.at else (self.at, self.title_end)

    def _is_of_the_army(self) -> bool:
        low, end = max(0, self.head_end - 30), self.head_end
        return holds_any(self.body[low:end], _ARMY_CUES) and _OF_THE_ARMY.search(self.body, low, end) is not None

    def _take_side(self) -> None:
        """ "Utara" of "Kepala Kepolisian Sektor (Kapolsek) Ternate Utara, Iptu Budi": what a sector's town goes on with."""
        side = _SIDE.match(self.body, self.at) if self.mention is not None and self.mention.end == self.at else None
        if side is not None and match_rank(self.body, side.end())[1] is not None:
            self.at = side.end(1)

    def _take_tail(self) -> None:
        """What stands behind the office or the place: a faction, the areas above a village, a town abroad, "tersebut"."""
        if self.institution is not None and self.institution.startswith(("DP", "MPR")):
            self.at = faction_end(self.body, self.at, self.gazetteer)
        if self.head.kind == "area" and self.place is not None:
            self.at = higher_area_end(self.body, self.at, self.gazetteer)
        self._take_province()
        self._take_side()
        other = OTHER_HOLDER.match(self.body, self.at) if self.body.startswith(" lain", self.at) else None
        self.at = other.end() if other is not None else self.at
        if (
            self.head.kind == "national"
            and self.country is None
            and self.mention is None
            and self.body.startswith(", ", self.at)
        ):
            at = self.at
            if self._take_country(at + 2) and not self.body.startswith(",", self.at):
                self.at, self.country = at, None
        if self.head.kind == "area" and self.place is None:
            self._take_far_province()
        at_home = self.head.kind == "national" and self.head.group not in _ABROAD_POSTS
        abroad = None if at_home or not self.body.startswith(" di ", self.at) else _ABROAD.match(self.body, self.at)
        if abroad is not None:
            self.at = abroad.end()
            self.place = self.place or post_at(self.body, abroad.start() + 1)
        reference = _REFERENCE.match(self.body, self.at) if self.body.startswith((" t", " s", " i"), self.at) else None
        if reference is not None:
            self.at = reference.end()
            self.referred = True

    def _take_province(self) -> bool:
        """ "NTT" of "Kapolres Ngada NTT AKBP Budi Santoso": what the place that is the office's own lies in."""
        if self.place is None and (self.mention is None or self.mention.place is None):
            return False
        past, self.at = self.at, province_end(self.body, self.at, self.gazetteer)
        if self.at == past and self.head.kind == "unit":
            self.at = town_end(self.body, past, self.gazetteer)
        return self.at > past

    def _take_far_province(self) -> None:
        """ "Provinsi Tak" of "Gubernur Provinsi Tak, Somchai Wongsa": a province of another country, before a comma."""
        far = _FAR_PROVINCE.match(self.body, self.at)
        if far is not None:
            self.place, self.at = PlaceHit(far.start(1), far.end(1), far.group(1), "", False), far.end(1)

    def _take_local_area(self, at: int) -> bool:
        """ "Desa Sukamaju" of "Kaur Kesra Desa Sukamaju, Ujang"; "Kecamatan Bawang"."""
        match = _LOCAL_AREA.match(self.body, at)
        if match is None or self.institution is not None or self.head.kind in ("area", "national"):
            return False
        place = match_village(self.body, match.end(), self.gazetteer) or match_place(
            self.body, match.end(), self.gazetteer, districts=True
        )
        if place is None and match.group(1) in ("Puskesmas", "KUA"):
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
        if place is None and self.head.group == "lapas" and self.body[at].isupper():
            place = quarter_place(self.body, at, self.gazetteer)
        if place is None and self.body[at].isupper():
            return self._take_country(at)
        if place is None or not (wants or self.institution or self.mention or self.fields or place.qualifier):
            return False
        if (
            self.head.group in ("polres", "polsek")
            and self.body.startswith(" Kota", place.end)
            and not self.body[place.end + 5 : place.end + 6].isalnum()
        ):
            place = PlaceHit(place.start, place.end + 5, f"{place.name} Kota", "", True)
        if self.head.group == "polda" and place.name == "Metro":
            place = PlaceHit(place.start, place.end, "Metro Jaya", "", True)
        self.place = at_airport(place, self.gazetteer) if self.head.group == "polres" else place
        self.at = place.end
        return True

    def _take_country(self, at: int) -> bool:
        for match in (_TWO_WORDS.match(self.body, at), _ONE_WORD.match(self.body, at)):
            if match is not None and place_key(match.group()) in country_keys():
                self.country = match.group()
                self.at = match.end()
                return True
        return False
