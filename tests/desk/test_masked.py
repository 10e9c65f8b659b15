"""Nobody at the desk sees who a victim is: no page, no export, no search, signed in or out."""

import asyncio
import json
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from datasette.app import Datasette

from tests.desk.test_queries import QUERIES
from tests.store.builders import SATU, VICTIM_WORDS, fill, list_entries, make_entry, make_victim_finding, open_sample
from tests.store.tables import read
from tppo_news.desk.plugin import HIDDEN_COLUMNS
from tppo_news.desk.server import build_desk

Page = Callable[..., str]
FORMS = ("", ".json?_shape=array", ".csv?_size=max")
PARAMETERS = {
    "kata": "polres",
    "alamat": f"https://{SATU}/korban",
    "nama": "",
    "kantor": "",
    "label": "",
    "provinsi": "",
}


@pytest.fixture(scope="module")
def masked_path(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A filled store in which one article names an invented victim, in its listing's title as well."""
    with open_sample(tmp_path_factory.mktemp("masked")) as store:
        fill(store)
        entry = make_entry(SATU, "korban", title="Ani Lestari Dijual")
        list_entries(store, [entry])
        store.findings.save_finding(entry, make_victim_finding(entry.url))
        return store.path


@pytest.fixture(scope="module")
def page(masked_path: Path) -> Page:
    """What someone signed in reads at a path."""
    desk: Datasette = build_desk(masked_path)
    cookies = {"ds_actor": desk.sign({"a": {"id": "analyst"}}, "actor")}

    def ask(path: str, **parameters: str) -> str:
        response = asyncio.run(desk.client.get(path, params=parameters or None, cookies=cookies))
        assert response.status_code == 200, path
        return str(response.text)

    return ask


def victims_in(text: str) -> list[str]:
    """The words as such: three letters stand in many a random token of a page by chance."""
    return [words for words in VICTIM_WORDS if re.search(rf"(?<!\w){re.escape(words)}(?!\w)", text)]


def tables(path: Path) -> list[str]:
    kinds = "SELECT name FROM sqlite_master WHERE type IN ('table', 'view') AND name NOT LIKE '%_fts_%'"
    return [name for (name,) in read(path, kinds)]


@pytest.mark.parametrize("form", FORMS)
def test_no_table_or_view_names_a_victim(page: Page, masked_path: Path, form: str) -> None:
    names = tables(masked_path)
    assert {"article_texts", "articles", "masks", "entries", "article_furniture", "figures"} <= set(names)
    assert {name: found for name in names if (found := victims_in(page(f"/tppo/{name}{form}")))} == {}


@pytest.mark.parametrize("name", sorted(QUERIES))
def test_no_titled_query_names_a_victim(page: Page, name: str) -> None:
    for path in (f"/tppo/{name}", f"/tppo/{name}.json", f"/tppo/{name}.csv"):
        assert victims_in(page(path, **PARAMETERS)) == []


def test_the_masked_article_is_there_to_be_read(page: Page) -> None:
    (article,) = json.loads(page("/tppo/cari_teks.json", kata="menyelamatkan", _shape="array"))
    assert article["judul"] == "███████████ Dijual ke Luar Negeri"
    assert "korban bernama ███████████ ██████████" in article["cuplikan"]


def test_no_row_names_a_victim(page: Page, masked_path: Path) -> None:
    ((article_id,),) = read(masked_path, "SELECT article_id FROM tombstones UNION SELECT article_id FROM masks")
    ((text_id,),) = read(masked_path, "SELECT text_id FROM article_texts WHERE article_id = ?", article_id)
    masks = read(masked_path, "SELECT id FROM masks")
    paths = [f"/tppo/articles/{article_id}", f"/tppo/article_texts/{text_id}", f"/tppo/entries/{article_id}"]
    for path in [*paths, *(f"/tppo/masks/{key}" for (key,) in masks)]:
        assert victims_in(page(path)) == []


@pytest.mark.parametrize(("table", "column"), sorted(HIDDEN_COLUMNS))
def test_free_sql_reads_hidden_columns_as_nothing(page: Page, masked_path: Path, table: str, column: str) -> None:
    assert read(masked_path, f"SELECT count(*) FROM {table} WHERE {column} IS NOT NULL")[0] > (0,)  # noqa: S608
    for sql in (
        f"SELECT {column} AS words FROM {table} WHERE {column} IS NOT NULL",  # noqa: S608
        f"SELECT {column.upper()} FROM (SELECT * FROM {table.upper()}) WHERE {column} LIKE '%a%'",  # noqa: S608
        f"WITH x AS (SELECT * FROM {table}) SELECT * FROM x WHERE {column} LIKE '%a%'",  # noqa: S608
    ):
        assert page("/tppo.json", sql=sql, _shape="array") == "[]"


def test_no_search_finds_a_victim(page: Page) -> None:
    for words in ("lestari", "Ani Lestari", "antahraya"):
        assert page("/tppo/cari_teks.json", kata=words, _shape="array") == "[]"
        probe = {"_fts_table": "article_texts_fts", "_fts_pk": "text_id", "_search": words}
        assert page("/tppo/article_texts.json", _shape="array", **probe) == "[]"
