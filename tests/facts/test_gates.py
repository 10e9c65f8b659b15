"""What is asked before a pattern is tried: it leaves out no text that the pattern matches."""

import re

import pytest
from tests.facts.quoted import QUOTED, quoted
from tests.facts.test_village_phrases import FRAMES

from tppo_news.facts.cued import words_before
from tppo_news.facts.document import load_language, read_document
from tppo_news.facts.figures.reading import Rule, read_figures
from tppo_news.facts.figures.rules import RULES
from tppo_news.facts.masks.places import ADDRESS
from tppo_news.facts.numerals import find_pieces, holds_any, lower_ascii
from tppo_news.facts.officials.people.accusations import Accusations
from tppo_news.facts.officials.people.names import NameHit
from tppo_news.facts.officials.words.ranks import match_rank
from tppo_news.facts.openings import openings, word_openings
from tppo_news.facts.phrases import Phrases
from tppo_news.facts.villages.announced import ANNOUNCED, ANNOUNCING, REACH_ANNOUNCED
from tppo_news.facts.villages.frames.frame import Frame
from tppo_news.facts.villages.programmes import PROGRAMME_CUES, PROGRAMMES
from tppo_news.facts.words import HEAD, find_heads


@pytest.mark.parametrize(
    ("pattern", "letters"),
    [
        (r"\b(?:dibina|membina) desa", {"dib", "mem"}),
        (r"\bdi desa\b|\b(?:ke )?kota", {"di", "ke", "kot"}),
        (r"^di desa", None),
        (r"\bdesa|kota", None),
        (r"\b\w+ desa", None),
    ],
)
def test_a_pattern_of_words_says_with_which_letters_they_begin(pattern: str, letters: set[str] | None) -> None:
    assert word_openings(pattern) == letters


@pytest.mark.parametrize(
    "frame", [frame for frame in FRAMES if frame.openings is not None], ids=lambda one: one.phrases
)
def test_a_frame_is_asked_wherever_its_pattern_matches(frame: Frame) -> None:
    for phrase in QUOTED.findall(frame.phrases):
        if frame.pattern.search(phrase):
            beginnings = words_before(lower_ascii(phrase), 0, len(phrase)).beginnings
            assert not beginnings.isdisjoint(frame.openings or ())


@pytest.mark.parametrize(
    "phrase",
    [
        "desa binaan imigrasi", "desa binaan keimigrasian", "program dbi", "pimpasa", "petugas imigrasi pembina", "migran emas",
        "desa emas", "demas", "demimas", "demmas", "desmigratif", "migran produktif", "desbumi", "desa peduli buruh migran",
    ],
)  # fmt: skip
def test_a_programme_is_asked_for_wherever_one_is_named(phrase: str) -> None:
    named = any(pattern.search(phrase) for _, pattern in PROGRAMMES)
    assert named == holds_any(phrase, PROGRAMME_CUES)


@pytest.mark.parametrize("address", ["RT 3", "RT03", "Rt. 3", "Jl. Contoh", "warga Desa Contoh", "berasal dari Contoh"])
def test_an_address_is_asked_for_by_what_it_begins_with(address: str) -> None:
    assert ADDRESS.match(address)
    heads = openings(ADDRESS.pattern.removeprefix(r"\b"), HEAD)
    assert 0 in (*find_heads(lower_ascii(address), heads), *find_pieces(address, ("RT", "Rt")))


@pytest.mark.parametrize(
    ("text", "amounts", "countable"),
    [("12 orang ditahan", 1, 1), ("12 hari", 1, 0), ("butir (12)", 1, 0), ("di 12 desa", 1, 0), ("Rp 12 juta", 0, 0)],
)
def test_a_number_of_days_or_villages_counts_no_people(text: str, amounts: int, countable: int) -> None:
    reading = read_figures(text)
    assert (len(reading.amounts), len(reading.countable)) == (amounts, countable)


@pytest.mark.parametrize(
    ("text", "codes"),
    [
        ("dari Antah-Raya ke sana", ["AR"]),
        ("dari Antah & Berantah", ["AB"]),
        ("Antah (Raya) dan Antah", ["AR"]),
        ("Raya Antah", []),
    ],
)
def test_a_phrase_is_found_by_its_first_two_words_with_marks_between(text: str, codes: list[str]) -> None:
    nlp = load_language()
    phrases = Phrases(nlp, {"lands": {"Antah-Raya": "AR", "Antah & Berantah": "AB", "Antah (Raya)": "AR"}})
    assert [phrase.code for phrase in phrases.find(read_document(nlp, text))["lands"]] == codes


def test_most_frames_say_with_which_letters_they_begin() -> None:
    searched = [frame for frame in FRAMES if re.match(r"\\b", frame.pattern.pattern)]
    assert sum(frame.openings is not None for frame in searched) > len(searched) / 2


@pytest.mark.parametrize(("part", "rule"), RULES, ids=lambda one: one if isinstance(one, str) else one.__name__)
def test_a_rule_of_the_figures_reads_only_texts_that_have_its_part(part: str, rule: Rule) -> None:
    for phrase in quoted(rule):
        reading = read_figures(phrase, trafficking=True)
        assert getattr(reading, part) or not list(rule(reading))


@pytest.mark.parametrize(
    "announced",
    [
        "desa yakni", "kelurahan yaitu", "nagari adalah", "gampong ialah", "pekon antara lain", "kampung di antaranya",
        "desa diantaranya", "desa masing-masing", "desa meliputi", "desa mencakup", "desa terdiri dari", "desa terdiri atas",
        "desa seperti", "desa misalnya", "desa berikut", "desa binaan:", "desa tersebut", "desa yang dimaksud",
    ],
)  # fmt: skip
def test_a_list_of_villages_is_asked_for_wherever_one_is_announced(announced: str) -> None:
    assert ANNOUNCED.match(f"{announced} Contoh")
    assert holds_any(announced, ANNOUNCING)


def test_a_list_of_villages_is_announced_within_reach() -> None:
    match = ANNOUNCED.match(f"kelurahan {'x' * 89} di antaranya: Contoh")
    assert match is not None
    assert match.end() < REACH_ANNOUNCED


@pytest.mark.parametrize(
    "rank",
    [
        "Komjen", "Irjen", "Brigjen", "Kombes Pol", "Kompol", "AKBP", "AKP", "Bharada", "Iptu", "Ipda", "Aiptu", "Bripka",
        "Letjen", "Mayjen", "Kolonel", "Mayor", "Kapten", "Peltu", "Serma", "Kopka", "Praka", "Laksda", "Marsda", "Jenderal",
        "Inspektur Satu", "Ajun Komisaris", "Sersan Mayor", "Letnan Dua",
    ],
)  # fmt: skip
def test_a_rank_is_asked_for_by_its_first_letters(rank: str) -> None:
    assert match_rank(f"{rank} Budi Santoso", 0)[1] is not None


@pytest.mark.parametrize(
    "told",
    [
        "Tersangka Budi ditangkap", "terdakwa, Budi", "terpidana bernama Budi", "Terduga Budi", "pelaku utama Budi",
        "buronan Budi", "DPO Budi", "korban Budi", "Narapidana Budi", "Polisi menetapkan Kepala Desa Budi sebagai tersangka",
        "KPK tetapkan Camat Budi jadi tersangka", "Jaksa menyeret Lurah Budi sebagai terdakwa",
        "Dua orang ditahan, yakni Budi dan Siti", "Tiga kepala dinas dijemput. Mereka yaitu Budi, Joko",
    ],
)  # fmt: skip
def test_whom_a_text_accuses_is_found_by_the_word_that_accuses(told: str) -> None:
    at = told.index("Budi")
    assert Accusations(told).concern(NameHit(at, at, at + 4, at + 4, "Budi", None), 0)
