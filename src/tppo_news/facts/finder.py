"""All facts of one article in one pass: furniture masked, the text tokenised once, every rule family over the same document."""

from collections.abc import Sequence
from datetime import date

from spacy.language import Language

from tppo_news.facts.dates import find_dates
from tppo_news.facts.document import load_language, read_document
from tppo_news.facts.figures import find_figures
from tppo_news.facts.gazetteer import Gazetteer, load_gazetteer
from tppo_news.facts.offices import read_offices
from tppo_news.facts.officials import find_officials
from tppo_news.facts.village_counts import find_village_counts
from tppo_news.facts.villages import find_villages
from tppo_news.furniture import find_furniture
from tppo_news.records import Facts, Furniture


class FactFinder:
    """Finds facts in texts; build it once with `load_fact_finder`, it holds nothing of the texts that it has read."""

    def __init__(self, nlp: Language, gazetteer: Gazetteer) -> None:
        self.nlp = nlp
        self.gazetteer = gazetteer

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
        return Facts(
            offices=offices.facts,
            officials=find_officials(document, offices, self.gazetteer),
            dates=dates,
            village_counts=find_village_counts(document, dates, offices.facts),
            villages=find_villages(document, self.gazetteer),
            figures=find_figures(document),
        )


def load_fact_finder() -> FactFinder:
    """A finder with the packaged gazetteer; takes about a second. Raises ConfigError where a table does not hold."""
    return FactFinder(load_language(), load_gazetteer())
