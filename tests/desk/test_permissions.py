import asyncio
from pathlib import Path

import pytest
from datasette.app import Datasette

from tests.desk.conftest import Get
from tests.store.tables import read
from tppo_news.desk.plugin import PUBLIC_VIEWS

SECRETS = ("Judul rahasia", "Contoh, bukan berita.")
"""A title's and a text's words in the filled store."""


def test_every_view_of_the_store_is_public_and_no_table(store_path: Path) -> None:
    assert {name for (name,) in read(store_path, "SELECT name FROM sqlite_master WHERE type = 'view'")} == PUBLIC_VIEWS


@pytest.mark.parametrize("view", sorted(PUBLIC_VIEWS))
def test_signed_out_the_views_are_open_and_leak_nothing(get: Get, view: str) -> None:
    for path in (f"/tppo/{view}", f"/tppo/{view}.json", f"/tppo/{view}.csv"):
        response = get(path)
        assert response.status_code == 200
        assert not any(secret in response.text for secret in SECRETS)


def test_signed_out_no_table_is_open_by_any_spelling(get: Get, store_path: Path) -> None:
    tables = [name for (name,) in read(store_path, "SELECT name FROM sqlite_master WHERE type = 'table'")]
    assert {"article_texts", "article_furniture", "article_texts_fts_data", "labels", "requests", "articles"} <= set(
        tables
    )
    for table in tables:
        assert get(f"/tppo/{table}").status_code == 403
        assert get(f"/tppo/{table.upper()}.json").status_code in (403, 404)


def test_signed_out_no_row_is_open(get: Get, store_path: Path) -> None:
    ((article_id,),) = read(store_path, "SELECT id FROM articles LIMIT 1")
    assert get(f"/tppo/articles/{article_id}.json").status_code == 403


def test_signed_out_there_is_no_free_sql(get: Get) -> None:
    assert get("/tppo", sql="SELECT text FROM article_texts").status_code == 403
    assert get("/tppo.json", sql="SELECT 1").status_code == 403
    assert get("/tppo/trend_monthly.json", _where="1 = (SELECT count(*) FROM article_texts)").status_code == 403


def test_signed_out_no_page_searches_the_texts(get: Get) -> None:
    probe = {"_fts_table": "article_texts_fts", "_fts_pk": "score", "_search": "contoh"}
    assert get("/tppo/review_queue.json", **probe).status_code == 403
    assert get("/tppo/review_queue.json", _search_text="contoh", _fts_table="article_texts_fts").status_code == 403
    assert (
        get("/tppo/review_queue.json", _through='{"table":"article_texts","column":"text","value":"x"}').status_code
        == 403
    )


def test_signed_out_the_database_is_not_downloaded(get: Get) -> None:
    assert get("/tppo.db").status_code == 403


def test_signed_out_other_databases_are_not_open(get: Get) -> None:
    assert get("/_internal").status_code == 403
    assert get("/_memory").status_code == 404


def test_signed_out_the_first_page_names_no_table(get: Get) -> None:
    for path in ("/", "/tppo", "/tppo.json"):
        response = get(path)
        assert response.status_code == 200
        assert "article_texts" not in response.text


@pytest.mark.parametrize(
    "path", ["/tppo/article_texts.json", "/tppo/labels.json", "/tppo/trend_monthly.json", "/tppo/requests"]
)
def test_signed_in_the_tables_are_open(get: Get, path: str) -> None:
    assert get(path, signed_in=True).status_code == 200


def test_signed_in_there_is_free_sql_that_cannot_write(get: Get) -> None:
    response = get("/tppo.json", signed_in=True, sql="SELECT count(*) AS n FROM article_texts", _shape="array")
    assert response.json() == [{"n": 10}]
    assert get("/tppo.json", signed_in=True, sql="DELETE FROM articles").status_code == 400


def test_a_forged_cookie_signs_nobody_in(desk: Datasette) -> None:
    response = asyncio.run(desk.client.get("/tppo/article_texts", cookies={"ds_actor": '{"a":{"id":"root"}}'}))
    assert response.status_code == 403
