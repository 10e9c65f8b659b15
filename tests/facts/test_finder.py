"""The whole finder: evidence, sameness under white space, and time in proportion to length."""

import time
from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tppo_news.facts import load_fact_finder
from tppo_news.records import Facts, Mention

FINDER = load_fact_finder()
TEXT = (
    "Kantor Imigrasi Kelas II TPI Tahuna membentuk tiga desa binaan, Kamis (14/11/2024).\n"
    "Kepala Kantor Imigrasi Tahuna, Bayu Dewantara, menyebut Desa Antah Baru siap.\n"
    "Kapolres Kepulauan Sangihe AKBP Rahmat Hidayat hadir."
)
PIECES = (
    "Kepala ",
    "Kantor ",
    "Imigrasi ",
    "Kelas I ",
    "TPI ",
    "Polres ",
    "Malang",
    " Kota",
    ", ",
    ". ",
    "\n",
    "(",
    ")",
    "Kapolres ",
    "AKBP ",
    "Budi ",
    "Santoso",
    "S.H., ",
    "tersangka ",
    "Desa ",
    "Direktur ",
    "Jenderal ",
    "dan ",
    "Dinas ",
    "31/12/2024",
    "Pasal 2 UU 21/2007 ",
    "korban ",
    "NM (15) ",
    "penjara 2 tahun ",
    "ke Kamboja, ",
    " - ",
    "\u00a0",
    "M.",
)


def mentions(facts: Facts) -> list[Mention]:
    groups = (
        facts.offices, facts.officials, facts.dates, facts.village_counts, facts.villages, facts.figures, facts.legal_bases,
        facts.sentences, facts.case_stages, facts.destinations, facts.modus, facts.masks,
    )  # fmt: skip
    return [fact.mention for group in groups for fact in group]


def values(facts: Facts) -> tuple[object, ...]:
    return (
        [(office.name, office.kind, office.role) for office in facts.offices],
        [(official.name, official.position, official.office) for official in facts.officials],
        [found.value for found in facts.dates],
        [count.count for count in facts.village_counts],
        [village.name for village in facts.villages],
    )


def test_the_facts_of_a_short_article() -> None:
    facts = FINDER.find(TEXT, publication_date=date(2024, 11, 20))
    assert [office.name for office in facts.offices] == ["Kantor Imigrasi Kelas II TPI Tahuna"]
    assert [official.name for official in facts.officials] == ["Bayu Dewantara", "Rahmat Hidayat"]
    assert [found.value for found in facts.dates] == ["2024-11-14"]
    assert [count.count for count in facts.village_counts] == [3]
    assert [village.name for village in facts.villages] == ["Desa Antah Baru"]


def test_furniture_yields_no_fact() -> None:
    text = f"{TEXT}\nBaca juga: Polda Jabar Ringkus Perekrut, Kapolda Irjen Agus Salim Bicara\nAcara selesai."
    assert "Polda Jawa Barat" not in [office.name for office in FINDER.find(text).offices]
    assert "Agus Salim" not in [official.name for official in FINDER.find(text).officials]


@pytest.mark.parametrize(("old", "new"), [("\n", "\r\n"), (" ", "  "), (" ", "\u00a0"), ("\n", "\n\n")])
def test_white_space_changes_no_fact(old: str, new: str) -> None:
    assert values(FINDER.find(TEXT.replace(old, new))) == values(FINDER.find(TEXT))


@settings(deadline=None, max_examples=150)
@given(st.lists(st.sampled_from(PIECES), max_size=60).map("".join))
def test_evidence_is_a_span_of_the_text_for_any_mix_of_our_words(text: str) -> None:
    for mention in mentions(FINDER.find(text)):
        assert mention.surface
        assert text[mention.start : mention.end] == mention.surface


@settings(deadline=None, max_examples=150)
@given(st.text(max_size=200))
def test_no_text_makes_the_finder_fail(text: str) -> None:
    for mention in mentions(FINDER.find(text)):
        assert text[mention.start : mention.end] == mention.surface


@pytest.mark.parametrize(
    "piece",
    [
        *PIECES,
        "Kapolres Malang AKBP Budi Santoso, ",
        "Dinas Sosial dan ",
        "A. ",
        "Polres Malang dan ",
        "menjual 3 anak ",
        "3 korban ",
        "Desa Contoh, ",
        "hakim anggota Budi Santoso dan ",
    ],
)
def test_time_grows_with_length_and_no_faster(piece: str) -> None:
    FINDER.find(piece * 200, furniture=())
    seconds = []
    for count in (400, 3200):
        before = time.process_time()
        FINDER.find(piece * count, furniture=())
        seconds.append(time.process_time() - before)
    # Eight times the text: far below the 64 times of a quadratic rule, with room for a noisy machine.
    assert seconds[1] < 24 * seconds[0] + 0.25


def test_time_grows_with_the_villages_counted_in_one_sentence() -> None:
    FINDER.find("12 desa, " * 100, furniture=())
    seconds = []
    for count in (100, 800):
        before = time.process_time()
        FINDER.find("12 desa, " * count, furniture=())
        seconds.append(time.process_time() - before)
    assert seconds[1] < 24 * seconds[0] + 0.25
