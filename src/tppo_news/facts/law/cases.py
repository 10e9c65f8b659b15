"""What an article says of a case beside its figures: laws, penalties, stages, destinations, modus, and spans to mask."""

import re
from collections.abc import Sequence
from dataclasses import dataclass

from babel import Locale
from spacy.language import Language

from tppo_news.facts.document import Document
from tppo_news.facts.law.destinations import find_destinations
from tppo_news.facts.law.legal_bases import Offences, load_offences
from tppo_news.facts.law.scope import tells_of_trafficking
from tppo_news.facts.law.stages import is_stage
from tppo_news.facts.phrases import Phrase, Phrases, read_table
from tppo_news.records import CaseStage, Modus
from tppo_news.settings import resource_path

__all__ = ["CaseTables", "find_case_stages", "find_destinations", "find_modus", "load_case_tables"]
# Territories of CLDR that are no countries.
NO_COUNTRY = frozenset({"ID", "ZZ", "EU", "EZ", "UN", "QO"})
# "calon ABK", "dijanjikan menjadi awak kapal": people sent to sea, and not the crew of a smuggler's boat.
CREW_BEFORE = re.compile(
    r"\b(?:sebagai|menjadi|jadi|calon|bekerja|kerja|merekrut|perekrutan|rekrutmen|direkrut|pengiriman|mengirim|korban|"
    r"para|penempatan|dijadikan|"
    r"eksploitasi|terhadap|pekerjaan|lowongan) (?:\w+ ){0,2}$",
    re.IGNORECASE,
)
CREW_BEHIND = re.compile(
    r",? \(?(?:korban|asal|yang (?:menjadi|jadi) korban|indonesia|wni|migran|di (?:atas )?kapal|perikanan|kapal)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class CaseTables:
    """The closed lists that the rules of this module look up."""

    offences: Offences
    phrases: Phrases
    """Tables "stages", "modus" and "countries"."""


def load_case_tables(nlp: Language) -> CaseTables:
    """The packaged tables. Raises ConfigError where one does not hold."""
    folder = resource_path("data/gazetteer")
    territories = {
        name: code for code, name in Locale("id").territories.items() if len(code) == 2 and code not in NO_COUNTRY
    }
    press = {row["name"]: row["country"] for row in read_table(folder / "countries.csv", ("name", "country"))}
    stages = {row["phrase"]: row["stage"] for row in read_table(folder / "case_stages.csv", ("phrase", "stage"))}
    modus = {row["phrase"]: row["modus"] for row in read_table(folder / "modus.csv", ("phrase", "modus"))}
    tables = {"stages": stages, "modus": modus, "countries": territories | press}
    return CaseTables(load_offences(folder / "offences.csv"), Phrases(nlp, tables))


def find_case_stages(document: Document, phrases: Sequence[Phrase]) -> tuple[CaseStage, ...]:
    """Read "P-21", "pelimpahan tahap II", "divonis bebas", "SP3", "mengabulkan praperadilan": each stage once, where it is
    first said.
    """
    found: dict[str, CaseStage] = {}
    for phrase in phrases:
        stage = phrase.code
        if stage not in found and is_stage(document, phrase):
            mention = document.mention(phrase.start, phrase.end, "cases.stage")
            found[stage] = CaseStage(mention, stage)  # type: ignore[arg-type]  # By the table.
    return tuple(found.values())


def find_modus(document: Document, phrases: Sequence[Phrase]) -> tuple[Modus, ...]:
    """Read "kawin kontrak", "muncikari", "PMI dalam jeratan utang", "TKW dengan visa ziarah": each way once.

    Only in articles that tell of people trafficked, smuggled or sent to work; an advertisement "lewat media sosial" is everyday.
    """
    if not phrases or not tells_of_trafficking(document):
        return ()
    found: dict[str, Modus] = {}
    for phrase in phrases:
        start, end, modus = phrase.start, phrase.end, phrase.code
        if modus in found or (modus == "ship_crew" and not _is_recruited_crew(document.body, start, end)):
            continue
        found.setdefault(modus, Modus(document.mention(start, end, "cases.modus"), modus))
    return tuple(found.values())


def _is_recruited_crew(body: str, start: int, end: int) -> bool:
    """Whether a word for a crew is of people who were sent to sea; "kapal ikan asing" always is."""
    if body[start:end].lower().startswith("kapal"):
        return True
    return CREW_BEFORE.search(body, max(0, start - 40), start) is not None or CREW_BEHIND.match(body, end) is not None
