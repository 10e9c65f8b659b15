"""All facts of one article in one pass: furniture masked, the text tokenised once, every rule family over the same document."""

from collections.abc import Sequence
from datetime import date

from spacy.language import Language

from tppo_news.facts.dateline import find_datelines
from tppo_news.facts.dates.find import find_dates
from tppo_news.facts.document import load_language, read_document
from tppo_news.facts.figures.find import find_figures
from tppo_news.facts.gazetteer import Gazetteer, load_gazetteer
from tppo_news.facts.law.cases import CaseTables, find_case_stages, find_destinations, find_modus, load_case_tables
from tppo_news.facts.law.legal_bases import find_legal_bases
from tppo_news.facts.law.sentences import find_sentences
from tppo_news.facts.masks import find_masks, find_title_masks
from tppo_news.facts.offices.find import read_offices
from tppo_news.facts.officials.find import find_officials
from tppo_news.facts.villages.counts import find_village_counts
from tppo_news.facts.villages.find import find_villages
from tppo_news.furniture import find_furniture
from tppo_news.records import Facts, Furniture


class FactFinder:
    """Finds facts in texts; build it once with `load_fact_finder`, it holds nothing of the texts that it has read."""

    def __init__(self, nlp: Language, gazetteer: Gazetteer, tables: CaseTables | None = None) -> None:
        self.nlp = nlp
        self.gazetteer = gazetteer
        self.tables = tables or load_case_tables(nlp)

    def find(
        self,
        text: str,
        *,
        title: str | None = None,
        publication_date: date | None = None,
        furniture: Sequence[Furniture] | None = None,
    ) -> Facts:
        """The facts that this text states, each with its evidence as a span of `text`.

        `publication_date` settles dates without a year; `furniture` None means that it is found here.
        """
        if furniture is None:
            furniture = find_furniture(text, title)
        document = read_document(self.nlp, text, furniture=furniture, title=title, publication_date=publication_date)
        offices = read_offices(document, self.gazetteer)
        dates = find_dates(document)
        officials = find_officials(document, offices, self.gazetteer)
        phrases = self.tables.phrases.find(document)
        return Facts(
            offices=offices.facts,
            officials=officials,
            dates=dates,
            village_counts=find_village_counts(document, dates, offices, officials),
            villages=find_villages(document, self.gazetteer),
            datelines=find_datelines(document, self.gazetteer),
            figures=find_figures(document),
            legal_bases=find_legal_bases(document, self.tables.offences),
            sentences=find_sentences(document),
            case_stages=find_case_stages(document, phrases["stages"]),
            destinations=find_destinations(document, phrases["countries"]),
            modus=find_modus(document, phrases["modus"]),
            masks=find_masks(document, officials),
            title_masks=find_title_masks(title) if title else (),
        )


def load_fact_finder() -> FactFinder:
    """A finder with the packaged gazetteer; takes about a second. Raises ConfigError where a table does not hold."""
    return FactFinder(load_language(), load_gazetteer())
