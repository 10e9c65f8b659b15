"""Site templates: what repeats on a publisher's pages is furniture, and what differs is not."""

import json
from pathlib import Path

import pytest

from tests.extract.pages import PARAGRAPHS, PUBLISHER, article_html, page
from tppo_news.errors import InputError
from tppo_news.extract import (
    SiteLearner,
    SiteTemplate,
    SiteTemplates,
    extract_article,
    line_id,
    load_templates,
    make_templates,
    save_templates,
)
from tppo_news.records import Article

BLURB = "Setiap hari meja redaksi kami merangkum perkembangan daerah tanpa biaya apa pun bagi para pembaca yang setia."
COUNT = 8


def own_text(number: int) -> list[str]:
    """Four paragraphs that no other page has."""
    return [
        f"{text} Ini laporan {('satu', 'dua', 'tiga', 'empat', 'lima', 'enam', 'tujuh', 'delapan')[number]} dari lapangan."
        for text in PARAGRAPHS
    ]


def html(number: int, *, blurb: str = BLURB, more: str = "") -> str:
    """A page whose text stands in a box of the site's own, a blurb of the site among its paragraphs."""
    first, *others = own_text(number)
    body = f"<p>{first}</p><p>{blurb}</p>" + "".join(f"<p>{text}</p>" for text in others)
    return article_html(f"<div class=naskah>{body}</div>{more}", title=f"Kabar Desa {own_text(number)[0][-25:-14]}")


def learnt(*, count: int = COUNT, more: str = "") -> SiteTemplate | None:
    learner = SiteLearner(PUBLISHER)
    for number in range(count):
        learner.add(page(html(number, more=more)))
    return learner.template()


def templates(more: str = "") -> SiteTemplates:
    site = learnt(more=more)
    assert site
    return make_templates({site.publisher: site})


def extracted(source: str, given: SiteTemplates | None, keep: frozenset[str] = frozenset()) -> Article:
    article = extract_article([page(source)], PUBLISHER, url="http://lentera-contoh.test/a", templates=given, keep=keep)
    assert isinstance(article, Article)
    return article


def test_a_line_that_every_page_repeats_is_cut_and_kept_as_furniture() -> None:
    assert BLURB in extracted(html(0), None).text
    article = extracted(html(0), templates())
    assert article.text == "\n".join(own_text(0))
    assert [piece.kind for piece in article.furniture if piece.surface == BLURB] == ["template"]


def test_the_article_names_the_version_and_that_the_template_agrees() -> None:
    given = templates()
    article = extracted(html(0), given)
    assert (article.template_version, article.extractor) == (given.version, "lines: as the site's template has it")
    assert extracted(html(0), None).template_version is None


def test_where_the_sites_texts_stand_elsewhere_the_template_wins() -> None:
    other = "".join(
        f"<p>{text} Ini berita lain yang panjang dan ditaruh di atas naskah.</p>" for text in PARAGRAPHS * 2
    )
    source = html(0).replace("<div class=naskah>", f"<div class=sorotan>{other}</div><div class=naskah>")
    article = extracted(source, templates())
    assert article.text == "\n".join(own_text(0))
    assert article.extractor.startswith("template:")


def test_a_box_of_links_is_learnt_by_its_name() -> None:
    box = "<div class=kolom-zeta><p>Pilihan hari ini dari meja kami</p><p><a href=/x>Harga Beras Naik</a></p></div>"
    site = learnt(more=box)
    assert site
    assert "div.kolom-zeta" in site.boxes
    assert "div.naskah" in site.bodies


def test_copies_of_one_article_teach_nothing_of_it() -> None:
    learner = SiteLearner(PUBLISHER)
    assert [learner.add(page(html(0))) for _ in range(COUNT)] == [True] + [False] * (COUNT - 1)
    assert learner.template() is None


def test_few_pages_teach_nothing() -> None:
    assert learnt(count=4) is None


def test_a_paragraph_on_some_pages_of_a_series_stays() -> None:
    learner = SiteLearner(PUBLISHER)
    for number in range(COUNT):
        learner.add(page(html(number, blurb=BLURB if number < 3 else own_text(number)[1][::-1])))
    site = learner.template()
    assert site
    assert not any("kanal kami" in line for line in site.lines)


def test_a_dateline_is_never_furniture() -> None:
    learner = SiteLearner(PUBLISHER)
    for number in range(COUNT):
        learner.add(
            page(html(number).replace("<div class=naskah>", "<div class=naskah><p>KUPANG, Lentera Contoh -</p>"))
        )
    site = learner.template()
    assert site
    assert not any(line.startswith("kupang, lentera contoh -") and len(line) < 30 for line in site.lines)


def test_a_line_that_a_person_gave_back_stays_whatever_the_template_says() -> None:
    article = extracted(html(0), templates(), keep=frozenset({line_id(BLURB)}))
    assert article.text.split("\n")[1] == BLURB


def test_the_version_follows_from_what_was_learnt(tmp_path: Path) -> None:
    one, again = templates(), templates()
    assert one.version == again.version != templates(more="<div class=b><p>lain</p></div>").version
    path = save_templates(tmp_path, one)
    assert path.name == f"{one.version}.json"
    assert load_templates(path) == one


@pytest.mark.parametrize("content", ["", "[]", "{}", '{"format": 9, "version": "x", "sites": {}}', "\x00"])
def test_what_is_no_template_file_is_refused_in_one_line(tmp_path: Path, content: str) -> None:
    path = tmp_path / "t.json"
    path.write_text(content)
    with pytest.raises(InputError, match=r"t\.json: .*templates"):
        load_templates(path)


def test_a_file_that_was_changed_by_hand_is_refused(tmp_path: Path) -> None:
    path = save_templates(tmp_path, templates())
    data = json.loads(path.read_text())
    data["sites"][PUBLISHER.domain]["lines"].append("sebuah baris")
    path.write_text(json.dumps(data))
    with pytest.raises(InputError, match="learn the templates anew"):
        load_templates(path)
