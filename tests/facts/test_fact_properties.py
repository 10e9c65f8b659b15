"""What holds for dates, villages, village counts and figures on any text."""

import time
from datetime import date
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from spacy.language import Language

from tppo_news.facts.dates.find import find_dates
from tppo_news.facts.document import Document, level_text, load_language, read_document, split_sentences
from tppo_news.facts.figures.find import find_figures
from tppo_news.facts.gazetteer import Gazetteer, load_gazetteer
from tppo_news.facts.offices.find import OfficeReading
from tppo_news.facts.villages.counts import find_village_counts
from tppo_news.facts.villages.find import find_villages

NO_OFFICES = OfficeReading((), ())
PIECES = [
    "Senin", "(24/11/2025)", "24 November 2025", "tahun 2023", "tiga desa binaan",
    "Desa Lombang", "dan", ",", ".", "12 tersangka", "korban",
    "Kabupaten Indramayu", "Jum’at", "(3/5", "lebih dari 100", "\u200b", "“", "İ",
    "ke-12", "desa:", "yakni", "PMI ilegal", "paspor", "-", "(",
]  # fmt: skip
ARTICLE = (
    "Kantor Imigrasi membentuk tiga desa binaan, Senin (24/11/2025). Desa itu yakni Desa Lombang, Kecamatan Juntinyuat.\n"
    "Pada tahun 2023 dibentuk dua belas desa. Polisi menahan 12 orang tersangka dan mendata 32 korban."
)


@cache
def tools() -> tuple[Language, Gazetteer]:
    return load_language(), load_gazetteer()


def facts_of(text: str) -> list[tuple[Any, ...]]:
    nlp, gazetteer = tools()
    document = read_document(nlp, text, publication_date=date(2025, 11, 24))
    dates = find_dates(document)
    return [
        *((d.mention, d.value, d.precision, d.role, d.weekday_matches) for d in dates),
        *(
            (c.mention, c.count, c.lower, c.upper, c.unit, c.role)
            for c in find_village_counts(document, dates, NO_OFFICES)
        ),
        *((v.mention, v.name, v.code) for v in find_villages(document, gazetteer)),
        *((f.mention, f.kind, f.value, f.basis) for f in find_figures(document)),
    ]


@settings(max_examples=150, deadline=None)
@given(
    st.lists(st.sampled_from(PIECES) | st.text(alphabet=st.characters(codec="utf-8"), max_size=8), max_size=25).map(
        " ".join
    )
)
def test_every_surface_is_the_slice_that_its_offsets_name(text: str) -> None:
    for mention, *_ in facts_of(text):
        assert text[mention.start : mention.end] == mention.surface
        assert mention.surface


@pytest.mark.parametrize("change", [("\n", "\r\n"), (" ", "\u00a0"), (" ", "  "), ("\n", "\n\n"), ("'", "’")])
def test_white_space_and_line_ends_change_no_fact(change: tuple[str, str]) -> None:
    plain = [fact[1:] for fact in facts_of(ARTICLE)]
    assert [fact[1:] for fact in facts_of(ARTICLE.replace(*change))] == plain
    assert len(plain) >= 6


@pytest.mark.parametrize(
    "unit",
    [
        "1",
        "1 ",
        "1/",
        "12-",
        "satu ",
        "Desa ",
        "Desa A, ",
        "desa yakni ",
        "tersangka A, ",
        "2024 ",
        "Mei ",
        "( ",
        "1.000.",
    ],
)
def test_time_grows_with_length_and_no_faster(unit: str) -> None:
    nlp, gazetteer = tools()
    text = unit * (20_000 // len(unit))
    # These families read the body and no tokens.
    body, positions = level_text(text)
    document = Document(text, body, positions, nlp, split_sentences(body))
    started = time.process_time()
    find_village_counts(document, find_dates(document), NO_OFFICES)
    find_villages(document, gazetteer)
    find_figures(document)
    assert time.process_time() - started < 4
