"""Officials and offices read from a text of our own, for all tests of them."""

from tppo_news.facts.document import load_language, read_document
from tppo_news.facts.gazetteer import load_gazetteer
from tppo_news.facts.offices.find import find_offices, read_offices
from tppo_news.facts.officials.find import find_officials
from tppo_news.records import OfficialFact

NLP = load_language()
GAZETTEER = load_gazetteer()


def officials(text: str) -> tuple[OfficialFact, ...]:
    document = read_document(NLP, text)
    return find_officials(document, read_offices(document, GAZETTEER), GAZETTEER)


def rows(text: str) -> list[tuple[str, str, str | None]]:
    return [(official.name, official.position, official.office) for official in officials(text)]


def names(text: str) -> list[str]:
    return [official.name for official in officials(text)]


def office_names(text: str) -> list[str]:
    return [office.name for office in find_offices(read_document(NLP, text), GAZETTEER)]
