"""Every page template of fixtures/ gives its expected article."""

import pytest

from tests.extract.templates import DOCS, Template, extracted, iter_templates, replaced, score, table
from tppo_news.records import Article

TEMPLATES = list(iter_templates())
MIN_TEMPLATES = 40


def test_there_are_enough_templates() -> None:
    assert len(TEMPLATES) >= MIN_TEMPLATES


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.name)
def test_the_article_is_whole_and_clean(template: Template) -> None:
    article = extracted(template)
    assert isinstance(article, Article)
    assert article.text.split("\n") == template.text.split("\n")
    assert (article.title, article.authors, article.editors) == (template.title, template.authors, template.editors)
    assert str(article.publication_date) == template.publication_date
    if template.published_at:
        assert article.published_at is not None
        assert article.published_at.isoformat() == template.published_at


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda template: template.name)
def test_no_furniture_and_no_caption_leaks(template: Template) -> None:
    assert score(template).leaks == 0


def test_the_table_in_the_docs_is_current() -> None:
    document = DOCS.read_text(encoding="utf-8")
    assert replaced(document, table()) == document
