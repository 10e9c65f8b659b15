"""What an article states: each kind of fact is a record of its own, with its evidence."""

from dataclasses import dataclass
from typing import Literal

Precision = Literal["day", "month", "year"]


@dataclass(frozen=True, slots=True)
class Mention:
    """A span of an article's text that means something: `text[start:end] == surface`, found by `rule`."""

    start: int
    end: int
    surface: str
    rule: str


@dataclass(frozen=True, slots=True)
class OfficeFact:
    """A government unit in an article; `name` is the fullest official form that the text supports."""

    mention: Mention
    name: str
    kind: str
    role: Literal["acting", "attending", "mentioned"]
    place: str | None = None
    regency_code: str | None = None
    province: str | None = None
    parent: str | None = None
    office_class: str | None = None
    """"Kelas I TPI": as this article writes it, since classes change."""
    gazetteer_id: str | None = None
    """The row of data/gazetteer/offices.csv that it was resolved to, or None."""


@dataclass(frozen=True, slots=True)
class OfficialFact:
    """A named person presented with a public position."""

    mention: Mention
    name: str
    position: str
    office: str | None = None
    rank: str | None = None
    acting: bool = False


@dataclass(frozen=True, slots=True)
class DateFact:
    """A calendar date at its own precision ("2025-10-30", "2025-10", "2025"); `value` None is unresolved."""

    mention: Mention
    value: str | None
    precision: Precision
    role: Literal["event", "planned", "deadline", "reference", "publication", "other"]
    weekday_matches: bool | None = None


@dataclass(frozen=True, slots=True)
class VillageCount:
    """A number of villages; a vague one has bounds and no count."""

    mention: Mention
    count: int | None
    lower: int | None
    upper: int | None
    unit: str
    role: Literal["fostered", "planned", "attending", "at_risk", "other"]
    programme: str | None = None
    basis: Literal["new", "cumulative", "in_year", "unknown"] = "unknown"
    period: str | None = None
    office: str | None = None
    derived_from: tuple[Mention, ...] = ()


@dataclass(frozen=True, slots=True)
class VillageFact:
    """A named village; `code` is Kemendagri's, where one candidate stands out."""

    mention: Mention
    name: str
    code: str | None = None
    district: str | None = None
    regency: str | None = None
    province: str | None = None
    candidates: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class DatelineFact:
    """The place that an article is dated from; `regency_code` and `province` where the name stands for one alone."""

    mention: Mention
    name: str
    regency_code: str | None = None
    province: str | None = None


@dataclass(frozen=True, slots=True)
class Figure:
    """A number of the case or programme: suspects, victims, wanted, passports_refused …"""

    mention: Mention
    kind: str
    value: int | None
    lower: int | None
    upper: int | None
    basis: Literal["case", "cumulative", "unknown"] = "unknown"


Offence = Literal["tppo", "tppm", "placement", "child", "sexual_violence", "money_laundering", "other"]
Stage = Literal[
    "penyelidikan", "penyidikan", "tersangka", "ditahan", "p21", "tahap_2", "dakwaan", "tuntutan", "putusan", "terbukti", "bebas",
    "lepas", "banding", "kasasi", "pk", "inkracht", "sp3", "praperadilan", "praperadilan_dikabulkan",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class LegalBasis:
    """A law that an article cites, as it writes it, with the offence that it stands for."""

    mention: Mention
    law: str
    """"UU 21/2007", "KUHP"."""
    articles: tuple[str, ...]
    """The numbers of the articles cited from it ("2", "81"), in order."""
    offence: Offence


@dataclass(frozen=True, slots=True)
class Sentence:
    """A penalty that is asked for, given, or laid down by the law; prison in months, money in rupiah."""

    mention: Mention
    kind: Literal["prison", "life", "death", "fine", "restitution", "substitute"]
    stage: Literal["asked", "given", "threatened", "unknown"]
    months: int | None = None
    rupiah: int | None = None


@dataclass(frozen=True, slots=True)
class CaseStage:
    """How far a case has come, or by which way it ended."""

    mention: Mention
    stage: Stage


@dataclass(frozen=True, slots=True)
class Destination:
    """A country that people are sent to, or work in; `country` is its ISO code of two letters, `name` that of CLDR."""

    mention: Mention
    country: str
    name: str


@dataclass(frozen=True, slots=True)
class Modus:
    """A way in which people are recruited, moved or held, as one word of a closed list (data/gazetteer/modus.csv)."""

    mention: Mention
    modus: str


@dataclass(frozen=True, slots=True)
class Mask:
    """A span that may tell who a victim or a minor is: masked wherever people see the text."""

    mention: Mention
    kind: Literal["name", "initials", "age", "school", "address"]


@dataclass(frozen=True, slots=True)
class Facts:
    """Everything that one article states, with evidence."""

    offices: tuple[OfficeFact, ...] = ()
    officials: tuple[OfficialFact, ...] = ()
    dates: tuple[DateFact, ...] = ()
    village_counts: tuple[VillageCount, ...] = ()
    villages: tuple[VillageFact, ...] = ()
    datelines: tuple[DatelineFact, ...] = ()
    """At most one."""
    figures: tuple[Figure, ...] = ()
    legal_bases: tuple[LegalBasis, ...] = ()
    sentences: tuple[Sentence, ...] = ()
    case_stages: tuple[CaseStage, ...] = ()
    destinations: tuple[Destination, ...] = ()
    modus: tuple[Modus, ...] = ()
    masks: tuple[Mask, ...] = ()
    title_masks: tuple[Mask, ...] = ()
    """Spans of the title, the one field whose offsets are not those of the text."""
