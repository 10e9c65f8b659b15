from hypothesis import given
from hypothesis import strategies as st

from tppo_news.text import iter_paragraphs, mask_spans, normalize_space

spans = st.lists(st.tuples(st.integers(0, 60), st.integers(0, 60)).map(sorted).map(tuple), max_size=6)


@given(st.text(max_size=80))
def test_normalizing_twice_changes_nothing(text: str) -> None:
    assert normalize_space(normalize_space(text)) == normalize_space(text)


@given(st.text(max_size=60), spans)
def test_masking_keeps_length_and_line_breaks(text: str, masked: list[tuple[int, int]]) -> None:
    inside = [(a, min(b, len(text))) for a, b in masked if a < len(text)]
    result = mask_spans(text, inside)
    assert len(result) == len(text)
    assert [i for i, c in enumerate(text) if c == "\n"] == [i for i, c in enumerate(result) if c == "\n"]
    for position, (before, after) in enumerate(zip(text, result, strict=True)):
        covered = any(a <= position < b for a, b in inside)
        assert after == (before if not covered or before == "\n" else " ")


def test_paragraphs_are_lines_with_something_in_them() -> None:
    text = "satu\n\n  \u00a0\n dua\n"
    assert [text[a:b] for a, b in iter_paragraphs(text)] == ["satu", " dua"]
