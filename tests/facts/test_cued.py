"""Gates before patterns: they lose no match, whatever words a pattern begins with."""

import re

import pytest
from tests.facts.quoted import quoted, with_phrases

from tppo_news.facts.cued import LedBy, words_before
from tppo_news.facts.figures.reading import Rule, read_figures
from tppo_news.facts.figures.rules import RULES
from tppo_news.facts.figures.weights import COUNTS
from tppo_news.facts.masks import signs, words
from tppo_news.facts.masks.roles import read_people
from tppo_news.facts.numerals import holds_any, lower_ascii
from tppo_news.facts.offices.roles import ATTEND_CUES, ATTENDS
from tppo_news.facts.officials.words.heads import HEADS, match_head
from tppo_news.facts.openings import openings
from tppo_news.facts.words import find_heads

LED = {name: value for name, value in vars(signs).items() if isinstance(value, LedBy)}
SAMPLES = (
    *quoted(read_people),
    "kepada korban, seorang siswi bernama Ani", "(tersangka lain berinisial Budi", "c.pmi dan CPMI, Ani",
    "\"muncikari\" atau mucikari Budi, sebut saja Bunga", "anak-anaknya: kakak kandung Sari", "dr. Budi, dokter Ani",
)  # fmt: skip


@pytest.mark.parametrize("name", LED)
def test_a_pattern_behind_its_first_words_finds_what_its_own_search_finds(name: str) -> None:
    led = LED[name]
    found = 0
    for text in SAMPLES:
        for end in range(len(text) + 1):
            plain = led.pattern.search(text, 0, end)
            gated = led.search(text, words_before(lower_ascii(text), 0, end))
            assert (gated and gated.span()) == (plain and plain.span())
            found += plain is not None
    assert found


def test_a_word_without_a_plain_beginning_is_refused() -> None:
    with pytest.raises(ValueError, match="no plain beginning"):
        LedBy(r"\w+ $", r"(?i:korban|\w+)")


@pytest.mark.parametrize(
    ("pattern", "letters"),
    [
        (r"(?:Wa)?Kapolri", {"wak", "kap"}),
        (r"(?-i:(?:Wa)?[Dd]ir)(?= [A-Z])", {"wad", "dir"}),
        (r"PM|As ?(?:SDM|Ops)", {"pm", "as"}),
        (r"Plt\.? Kasi|c?pmi", {"plt", "cpm", "pmi"}),
        (r"(?:Staf (?:Ahli|Khusus)|Jubir)(?! \w)", {"sta", "jub"}),
    ],
)
def test_the_first_letters_of_a_pattern_are_all_that_it_can_begin_with(pattern: str, letters: set[str]) -> None:
    assert openings(pattern) == letters


@pytest.mark.parametrize(
    ("title", "group"),
    [
        ("Kapolres Malang", "polres"),
        ("wakapolres Malang", "polres"),
        ("Kasubsektor Natuna", "polsubsektor"),
        ("Dir. Reskrimum Polda Bali", "polda"),
        ("JPU Kejari Batam", "kejari"),
    ],
)
def test_a_head_is_found_by_its_first_letters(title: str, group: str) -> None:
    found = match_head(title, 0)
    assert found is not None
    assert found[0].group == group


def test_every_head_has_first_letters() -> None:
    assert all("" not in openings(head.source) for head in HEADS)


@pytest.mark.parametrize(
    ("pattern", "heads"), [(words.VICTIM, words.VICTIMS), (words.MIGRANT, words.MIGRANTS)], ids=["victim", "migrant"]
)
def test_every_word_for_a_victim_has_a_listed_head(pattern: re.Pattern[str], heads: frozenset[str]) -> None:
    told = (
        "korban korbannya penyintas putrinya putranya anak anaknya anak-anak bocah remaja balita bayi gadis siswa siswi pelajar "
        "santriwati abg almarhumah mendiang jenazah jasad di bawah umur dibawah umur pencari suaka dijual dieksploitasi "
        "diperdagangkan disiksa penyiksaan dianiaya disekap diperkosa dicabuli pmi cpmi tki ctki ctk tkw wni abk psk lc "
        "calon pekerja calon pengantin calon penumpang calon tenaga kerja pekerja migran pengungsi pemandu lagu buruh migran "
        "tenaga kerja wanita tenaga kerja indonesia anak buah kapal awak kapal"
    )
    whole = {match.start() for match in pattern.finditer(told)}
    assert whole
    assert whole <= set(find_heads(told, heads))


@pytest.mark.parametrize(("rule", "phrase"), with_phrases(rule for _, rule in RULES))
def test_a_headline_is_read_wherever_a_rule_counts_people_in_it(rule: Rule, phrase: str) -> None:
    reading = read_figures(phrase, trafficking=True)
    if any(True for _ in rule(reading)):
        assert reading.numbers or reading.nouns or COUNTS.search(reading.folded)


@pytest.mark.parametrize(
    "phrase",
    [
        "dihadiri", "hadir", "menghadirkan", "mengundang", "perwakilan", "narasumber", "didampingi", "disaksikan", "bersama",
        "peserta", "undangan", "melibatkan", "bekerja sama dengan", "bekerjasama dengan", "menggandeng", "kolaborasi", "unsur",
        "forkopimda",
    ],
)  # fmt: skip
def test_every_word_for_who_attends_is_among_the_cues(phrase: str) -> None:
    assert ATTENDS.search(f"{phrase} ")
    assert holds_any(phrase, ATTEND_CUES)
