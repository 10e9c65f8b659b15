import pytest
from hypothesis import given
from hypothesis import strategies as st

from tppo_news.masking import find_again, hide, hide_article, hide_finding, reveal
from tppo_news.records import Article, Facts, Finding, Mask, Mention, Prediction, VillageCount, VillageFact


def mask(text: str, words: str, kind: str = "name") -> Mask:
    start = text.index(words)
    return Mask(Mention(start, start + len(words), words, "test"), kind)  # type: ignore[arg-type]


@given(st.text(max_size=60), st.data())
def test_what_is_hidden_is_as_long_as_before_and_can_be_put_back(text: str, data: st.DataObject) -> None:
    cuts = sorted(data.draw(st.sets(st.integers(0, len(text)), max_size=8)))
    spans = list(zip(cuts[::2], cuts[1::2], strict=False))
    hidden = hide(text, spans)
    assert len(hidden) == len(text)
    assert reveal(hidden, [(start, text[start:end]) for start, end in spans]) == text


def test_line_breaks_stay() -> None:
    assert hide("Ani\nLestari", [(0, 11)]) == "███\n███████"


@pytest.mark.parametrize(
    ("words", "kind", "elsewhere", "found"),
    [
        ("Ani Lestari", "name", "ANI LESTARI Pulang", ["ANI LESTARI"]),
        ("Ani Lestari", "name", "Ani\u00a0Lestari", ["Ani\u00a0Lestari"]),
        ("Ani Lestari", "name", "Kisah Lestari: hutan lestari", ["Lestari"]),
        ("Ani", "name", "Harga Anis, kata ani", []),
        ("NM (15)", "initials", "Siswi NM (15) dan nm", ["NM"]),
        ("A", "initials", "Gadis A dan B", []),
        ("SMP Negeri 3 Antahraya", "school", "Siswi SMP Negeri 3 Antahraya", ["SMP Negeri 3 Antahraya"]),
        ("(16)", "age", "Gadis (16)", []),
        ("Desa Antahrejo", "address", "PMI Asal Antahrejo Pulang", ["Antahrejo"]),
    ],
)
def test_what_a_mask_hides_is_found_again(words: str, kind: str, elsewhere: str, found: list[str]) -> None:
    spans = [span for _, span in find_again(elsewhere, [mask(words, words, kind)])]
    assert [elsewhere[start:end] for start, end in spans] == found


def test_the_parts_of_a_sum_are_masked_as_well() -> None:
    text = "Desa Ani 3, Desa Budi 4"
    parts = (Mention(0, 10, text[:10], "test"), Mention(12, 23, text[12:], "test"))
    count = VillageCount(Mention(0, 23, text, "test"), 7, 7, 7, "desa", "fostered", derived_from=parts)
    facts = Facts(village_counts=(count,), masks=(mask(text, "Ani"),))
    _, shown, _ = hide_article(Article("a", "", "", "", text), facts)
    assert [part.surface for part in shown.village_counts[0].derived_from] == ["Desa ███ 3", "Desa Budi 4"]
    assert shown.village_counts[0].count == 7


def test_without_masks_nothing_changes() -> None:
    article, facts = Article("a", "", "", "Judul", "Teks"), Facts()
    assert hide_article(article, facts) == (article, facts, ())


def test_a_title_hides_what_stands_in_it_alone() -> None:
    title = "Gadis 15 Tahun Dijual"
    facts = Facts(title_masks=(Mask(Mention(6, 8, "15", "masks.title"), "age"),))
    article, shown, hidden = hide_article(Article("a", "", "", title, "Teks contoh."), facts)
    assert article.title == "Gadis ██ Tahun Dijual"
    assert article.text == "Teks contoh."
    assert [(words.field, words.mention.surface) for words in hidden] == [("title", "15")]
    assert shown.title_masks == ()


@pytest.mark.parametrize(("label", "villages"), [("prosecution", 0), ("prevention", 1)])
def test_the_home_of_a_victim_is_no_village_of_the_news(label: str, villages: int) -> None:
    text = "Korban, warga Desa Antah, pulang."
    address = mask(text, "warga Desa Antah", "address")
    village = VillageFact(Mention(14, 24, "Desa Antah", "villages"), "Desa Antah", "35.01")
    facts = Facts(villages=(village,), masks=(address,))
    finding = Finding(Article("a", "", "", "Judul", text), Prediction(label, 0.9, {label: 0.9}, "v1"), facts)
    assert len(hide_finding(finding)[0].facts.villages) == villages
