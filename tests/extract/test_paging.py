from time import process_time

from tests.extract.pages import URL, article_html, page
from tppo_news.extract import find_next_pages


def pager(*links: str) -> str:
    return article_html(above=f"<div class=pagination>{''.join(links)}</div>")


def test_numbered_pages_come_in_order() -> None:
    links = [f"<a href='{URL}?page={n}'>{n}</a>" for n in (3, 2, 1)]
    assert find_next_pages(page(pager(*links))) == (f"{URL}?page=2", f"{URL}?page=3")


def test_one_page_that_shows_all_is_preferred() -> None:
    links = ["<a href='?page=2'>2</a>", "<a href='?page=all'>Tampilkan Semua</a>"]
    assert find_next_pages(page(pager(*links))) == (f"{URL}?page=all",)


def test_another_articles_pages_are_not_followed() -> None:
    assert find_next_pages(page(pager("<a href='/berita/lain?page=2'>2</a>"))) == ()


def test_an_article_on_one_page_has_no_more() -> None:
    assert find_next_pages(page(article_html())) == ()


def test_a_gap_in_the_numbers_ends_the_list() -> None:
    assert find_next_pages(page(pager(f"<a href='{URL}?page=9'>9</a>"))) == ()


def test_an_address_that_is_none_is_passed_over() -> None:
    links = ["<a href='http://['>2</a>", f"<a href='{URL}?page=2'>2</a>"]
    assert find_next_pages(page(pager(*links))) == (f"{URL}?page=2",)


def test_a_page_made_to_cost_time_is_read_within_seconds() -> None:
    box = f"<div class='{'paging ' * 300_000}'>{f'<a href={URL}?page=2>2</a>' * 50_000}</div>"
    started = process_time()
    assert find_next_pages(page(article_html(above=box))) == (f"{URL}?page=2",)
    assert process_time() - started < 10
