"""What readers say under a text, and a box about its writer, where no element is named for either."""

import pytest

from tests.extract.pages import PARAGRAPHS, PUBLISHER, URL, page
from tppo_news.extract import extract_article
from tppo_news.records import Article

TITLE = "Dua Desa Binaan Dibentuk di Kupang"
TEXT = "".join(f"<p>{text}</p>" for text in PARAGRAPHS)
FIRST = "Program ini bagus sekali dan semoga segera sampai ke desa kami juga, terima kasih atas kerja kerasnya."
SECOND = "Apakah warga dari kecamatan lain boleh ikut mendaftar, dan dokumen apa saja yang harus dibawa ke aula desa?"
LIFE = "<p>Penulis lepas yang tinggal di Kupang dan gemar menulis tentang desa, laut dan kopi sejak lama sekali.</p>"


def card(name: str, text: str) -> str:
    return f"<div><div><h4>{name}</h4><span>12 Mei 2026, 14:30</span></div><p>{text}</p><a href=#>Balas</a></div>"


def read(body: str, above: str = "") -> Article:
    head = f"<!doctype html><html lang=id><head><title>{TITLE}</title></head>"
    html = f"{head}<body><div class=c><h1>{TITLE}</h1>{above}{body}</div></body></html>"
    article = extract_article([page(html)], PUBLISHER, url=URL)
    assert isinstance(article, Article)
    return article


CARDS = card("Rina Contoh", FIRST) + card("Bagas Contoh", SECOND)
THREADS = {
    "a heading with a number": f"<div class=y><h3>Komentar (2)</h3>{CARDS}</div>",
    "a heading in a wrapper": f"<div class=y><div><h3>2 Komentar</h3></div><div>{CARDS}</div></div>",
    "a number in a span": f"<div class=y><span>2 Komentar</span>{CARDS}</div>",
    "WordPress": f"<div class=y><h2>2 tanggapan pada “{TITLE}”</h2><ul><li><b>Rina</b> berkata:<p>{FIRST}</p></li></ul></div>",
    "WordPress in English": f"<div class=y><h2>1 thought on “{TITLE}”</h2><ul><li><b>Rina</b> says:<p>{FIRST}</p></li></ul></div>",
    "a heading without a number over answers": f"<div class=y><h3>Komentar</h3>{CARDS}</div>",
    "times ago": f"<div class=y><h3>Komentar Pembaca</h3><div><b>rina_c</b><span>2 jam yang lalu</span><p>{FIRST}</p></div></div>",
    "no heading at all": f"<div class=y>{CARDS}</div>",
    "a table": f"<table><tr><td><b>Komentar</b></td></tr><tr><td>Rina - 12 Mei 2026 14:30:00<br>{FIRST}</td></tr></table>",
    "another question": f"<div class=y><h3>Bagaimana pendapat Anda?</h3>{card('Rina Contoh', FIRST)}</div>",
}
OF_RINA = "<div>Oleh: Rina Contoh | 12 Mei 2026</div>"
OF_DESK = "<div><span><i class='fa fa-calendar'></i>12 Mei 2026</span> <span><i class='fa fa-user'></i>Admin Kecamatan</span></div>"
BOXES = {
    "about the writer": (f"<div class=y><h3>Tentang Penulis</h3><h4>Rina Contoh</h4>{LIFE}</div>", OF_RINA),
    "the name repeated": (f"<div class=y><h3>Rina Contoh</h3>{LIFE}</div>", OF_RINA),
    "a role and the name": (f"<div class=y><span>Penulis</span><strong>Rina Contoh</strong>{LIFE}</div>", OF_RINA),
    "a desk repeated": (f"<div class=y><div><img src=a></div><div><h4>Admin Kecamatan</h4>{LIFE}</div></div>", OF_DESK),
}


@pytest.mark.parametrize("thread", THREADS)
def test_what_readers_say_is_cut(thread: str) -> None:
    assert read(f"<div class=x>{TEXT}</div>{THREADS[thread]}").text.split("\n") == list(PARAGRAPHS)


@pytest.mark.parametrize("box", BOXES)
def test_a_box_about_the_writer_is_cut(box: str) -> None:
    body, above = BOXES[box]
    assert read(f"<div class=x>{TEXT}</div>{body}", above).text.split("\n") == list(PARAGRAPHS)


def test_a_sub_heading_about_comments_stays() -> None:
    told = [*PARAGRAPHS[:2], "Komentar Kepala Desa", *PARAGRAPHS[2:]]
    body = f"<p>{told[0]}</p><p>{told[1]}</p><h3>{told[2]}</h3><p>{told[3]}</p><p>{told[4]}</p>"
    assert read(f"<div class=x>{body}</div>").text.split("\n") == told


def test_a_sub_heading_without_answers_below_stays() -> None:
    body = f"<p>{PARAGRAPHS[0]}</p><p>{PARAGRAPHS[1]}</p><h3>Tanggapan Warga</h3><p>{PARAGRAPHS[2]}</p>"
    assert "Tanggapan Warga" in read(f"<div class=x>{body}</div>").text.split("\n")
