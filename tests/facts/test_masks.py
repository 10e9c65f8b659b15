"""Who victims and minors are must not be told: our own small gold, recall first. All persons here are invented."""

from functools import cache

import pytest

from tppo_news.facts import FactFinder, load_fact_finder

# A text, and every piece of it that must be masked.
GOLD = [
    (
        "Korban berinisial NM (15), siswi SMP Negeri 3 Antahraya, dijual lewat aplikasi.",
        ["NM", "15", "SMP Negeri 3 Antahraya"],
    ),
    ("Korban bernama Ani Lestari (21) pulang. Kata Ani, ia disekap.", ["Ani Lestari", "21", "Ani"]),
    ("Polisi menyelamatkan dua korban, AB dan CD, warga Desa Antahraya.", ["AB", "CD", "Desa Antahraya"]),
    ("Salah satu korban, sebut saja Bunga, masih trauma.", ["Bunga"]),
    ("Rina Wulandari, salah satu korban, dijanjikan gaji besar.", ["Rina Wulandari"]),
    ("Seorang anak berusia 14 tahun asal Kabupaten Antahraya menjadi korban.", ["14", "Kabupaten Antahraya"]),
    ("Korban tinggal di Jalan Melati No. 7 RT 03 RW 05.", ["Jalan Melati No. 7", "RT 03 RW 05"]),
    ("Remaja putri DS (16) dan LK (17) dieksploitasi di sebuah kafe.", ["DS", "16", "LK", "17"]),
    (
        "Korban asal Dusun Karangsari, Kecamatan Antah, baru lulus SMKN 1 Antahraya.",
        ["Dusun Karangsari", "SMKN 1 Antahraya"],
    ),
    ("Penyintas perdagangan orang itu, Maria Seruni, kini beternak.", ["Maria Seruni"]),
    ("Korban TPPO Siti Kenanga dan Dewi Anggrek dipulangkan.", ["Siti Kenanga", "Dewi Anggrek"]),
    ("Bayi itu dijual ibunya, YT (17), kepada perantara.", ["YT", "17"]),
]
FLOOR = 0.9


@cache
def finder() -> FactFinder:
    return load_fact_finder()


def masked(text: str) -> str:
    """The text with every masked span blanked out."""
    for mask in finder().find(text).masks:
        mention = mask.mention
        text = text[: mention.start] + "█" * (mention.end - mention.start) + text[mention.end :]
    return text


def test_recall_on_our_own_gold_holds_its_floor() -> None:
    pieces = [(text, piece) for text, pieces in GOLD for piece in pieces]
    hidden = [piece not in masked(text) for text, piece in pieces]
    missed = [piece for piece, gone in zip(pieces, hidden, strict=True) if not gone]
    assert sum(hidden) / len(hidden) >= FLOOR, missed


def test_an_adult_suspect_is_not_taken_for_a_victim() -> None:
    text = "Tersangka RT (40) ditahan. Korban masih trauma."
    assert masked(text) == text


def test_an_official_keeps_the_name() -> None:
    text = "Kapolres Malang AKBP Budi Santoso menemui korban bernama Ani Lestari."
    assert "Budi Santoso" in masked(text)
    assert "Ani Lestari" not in masked(text)


@pytest.mark.parametrize("text", ["Panen raya di Desa Antahraya dihadiri warga.", "Pasal 2 ayat (1) tetap berlaku."])
def test_a_text_without_victims_is_left_alone(text: str) -> None:
    assert finder().find(text).masks == ()
