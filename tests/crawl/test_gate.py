"""The gate: the vocabulary on the bytes of a page, in whatever form it stands there."""

import json
from pathlib import Path

import pytest

from tppo_news.crawl.visits.gate import NEAR, Vocabulary, load_vocabulary, passes_gate
from tppo_news.errors import ConfigError
from tppo_news.newsroom.load import load_newsroom
from tppo_news.settings import resource_path


@pytest.mark.parametrize(
    "text",
    [
        "Polisi mengungkap kasus TPPO di Batam",
        "Tersangka tindak pidana perdagangan orang ditahan",
        "Pelaku memperdagangkan perempuan muda",
        "Korban human trafficking dipulangkan",
        "Desa Binaan Imigrasi dibentuk di Sambas",
        "Petugas PIMPASA menyambangi warga",
        "Tujuh orang menyelundupkan imigran ke selatan Pulau Rote",
        "Keberangkatan pekerja nonprosedural digagalkan",
        "Keberangkatan pekerja non-prosedural digagalkan",
        "Bayi dijual lewat media sosial",
        "Imigrasi menolak paspor 12 pemohon",
        "Warga disekap di Kamboja",
        "Muncikari dan prostitusi daring",
        "Kadus TPPO-nya belum selesai",
        "Perekrut pekerja kebun ditangkap polres",
        "Penyidik memeriksa pemilik warung yang menahan upah; mereka dipekerjakan tanpa upah",
        "Kepala desa mengingatkan warga soal tawaran kerja lewat telepon",
    ],
)
def test_the_subject_passes(text: str) -> None:
    assert passes_gate(f"<html><body><p>{text}</p></body></html>".encode())


@pytest.mark.parametrize(
    "text",
    [
        "Harga cabai naik di pasar induk",
        "Presiden ke luar negeri untuk menghadiri pertemuan di Malaysia",
        "Kantor Imigrasi buka layanan akhir pekan",
        "Kasus TPPU pejabat pajak naik sidang",
        "Perdagangan saham ditutup menguat",
        "PMI menggelar donor darah",
        "Penjualan organik meningkat",
        "Polisi menangkap pelaku pencurian, hakim memvonis dua tahun",
        "Penyuluhan petani dan sosialisasi pupuk di kecamatan",
    ],
)
def test_other_news_does_not_pass(text: str) -> None:
    assert not passes_gate(f"<html><body><p>{text}</p></body></html>".encode())


@pytest.mark.parametrize(
    "content",
    [
        b"perdagangan&nbsp;orang",
        b"perdagangan&#32;orang",
        b"&#84;&#80;&#80;&#79;",
        b"&#x54;PPO",
        b"&amp;#84;PPO",
        b"perdagangan <b>orang</b>",
        b"<b>perdagangan</b>\n   <i>orang</i>",
        b"TP<strong>PO</strong>",
        b"perda&shy;gangan orang",
        "perda\u00adgangan orang".encode(),
        "T\u200bPPO".encode(),
        "\U0001d413\U0001d40f\U0001d40f\U0001d40e".encode(),
        "\uff34\uff30\uff30\uff2f".encode(),
        b'{"articleBody":"kasus perdagangan\\norang"}',
        b'{"articleBody":"\\u0054PPO"}',
        b'<meta name="keywords" content="hukum,tppo,batam">',
        b"<a href=/tag/perdagangan-orang>x</a>",
        "perdagangan\u2013orang".encode("cp1252"),
        "\u201cTPPO\u201d".encode("cp1252"),
        "Kasus TPPO".encode("utf-16"),
        "Kasus TPPO".encode("utf-16-le"),
        "Kasus TPPO".encode("utf-16-be"),
        "\ufeffTPPO".encode(),
    ],
)
def test_every_form_of_writing_is_read(content: bytes) -> None:
    assert passes_gate(content)


def test_one_weak_word_in_two_forms_counts_once() -> None:
    words = Vocabulary(["kuat"], [["paspor", "passport"], ["calo"]], ["x"])
    assert not passes_gate(b"paspor passport paspor", words)
    assert passes_gate(b"paspor calo", words)


def test_a_word_inside_another_is_not_it() -> None:
    words = Vocabulary(["tki"], [["x"]], ["x"])
    assert not passes_gate(b"tkia atki", words)
    assert passes_gate(b"tki.", words)


def test_stars_stand_for_letters() -> None:
    words = Vocabulary(["*dagang* orang"], [["x"]], ["x"])
    assert passes_gate(b"memperdagangkan  orang", words)
    assert not passes_gate(b"pedagang dan orang", words)


def test_a_telling_word_passes_close_to_its_context_and_no_further_off() -> None:
    words = Vocabulary(["kuat"], [["lemah"]], ["x"], telling=[["perekrut"]], context=["hakim"])
    between = "kata " * (NEAR // 5)
    assert passes_gate(b"hakim memanggil perekrut", words)
    assert passes_gate(b"perekrut dipanggil hakim", words)
    assert not passes_gate(f"perekrut {between} hakim".encode(), words)
    assert not passes_gate(b"hakim lemah hakim", words)
    assert passes_gate(f"perekrut {between} lemah".encode(), words)


def test_a_bar_stands_for_either_word() -> None:
    words = Vocabulary(["jalur|jalan tikus|ular"], [["x"]], ["x"])
    assert all(passes_gate(text, words) for text in (b"jalur tikus", b"jalan ular"))
    assert not passes_gate(b"jalur jalan", words)


def test_nothing_passes_on_no_bytes() -> None:
    assert not passes_gate(b"")


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("strong = []\nweak = [['a']]\nsearch_terms = ['x']", "strong: must be a list of words"),
        ("strong = ['a']\nweak = [['a']]\nsearch_terms = ['x']", "telling: must be a list of words"),
        (
            "strong = ['TPPO']\nweak = [['a']]\ntelling = [['a']]\ncontext = ['a']\nsearch_terms = ['x']",
            "'TPPO' is no phrase",
        ),
        ("strong = [", "gate.toml: "),
    ],
)
def test_a_bad_vocabulary_is_one_line(tmp_path: Path, text: str, fault: str) -> None:
    path = tmp_path / "gate.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError) as caught:
        load_vocabulary(path)
    assert fault in str(caught.value)


def test_the_newsrooms_gated_articles_are_the_only_ones_held_back() -> None:
    """Recall on the project's own articles: prevention and prosecution always pass."""

    held_back = [
        article.id
        for article in load_newsroom().articles
        if article.label in ("prevention", "prosecution")
        and not passes_gate("\n".join([article.title, *(block.text for block in article.blocks)]).encode())
    ]
    assert held_back == []


def test_no_labelled_example_of_prevention_or_prosecution_is_held_back() -> None:
    """Recall on the project's own labelled examples, as texts alone: a page brings more words along, never fewer."""
    held_back = []
    for path in sorted(resource_path("data/labels").glob("*.jsonl")):
        for row in map(json.loads, path.read_text(encoding="utf-8").splitlines()):
            content = f"{row.get('title') or ''}\n{row['text']}".encode()
            if row["label"] in ("prevention", "prosecution") and not passes_gate(content):
                held_back.append(row["id"])
    assert held_back == []
