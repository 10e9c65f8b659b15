"""Which number of an article is its own case's: invented sentences, one way of telling each."""

from functools import cache

import pytest
from spacy.language import Language

from tppo_news.facts.document import load_language, read_document
from tppo_news.facts.figures.find import find_figures


@cache
def language() -> Language:
    return load_language()


def main(text: str, kind: str, title: str | None = None) -> int | None:
    """The first number of a kind; None where there is none."""
    figures = find_figures(read_document(language(), text, title=title))
    return next((figure.value for figure in figures if figure.kind == kind), None)


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (
            "Dalam kasus TPPO itu petugas mengamankan dua muncikari dan seorang sopir. Dua orang ditetapkan sebagai tersangka.",
            2,
        ),
        ("Polisi mengamankan satu muncikari dalam kasus TPPO. Kini sudah ada tiga tersangka.", 3),
        ("Sembilan orang ditetapkan tersangka, lima di antaranya ditahan dan empat tersangka lagi buron.", 9),
        ("Petugas mengamankan tiga orang, antara lain sopir dan dua kernet yang membawa warga Rohingya.", 3),
        ("Korban TPPO ada 48 dengan tersangka 10 orang.", 10),
        ("Korban ada tujuh orang dan pelaku dua orang, kata polisi tentang kasus TPPO.", 2),
        ("Polisi menetapkan satu pengungsi berinisial MLB (35) sebagai tersangka penyelundupan manusia.", 1),
        ("Polisi memeriksa 12 orang saksi sebelum menetapkan MLB sebagai tersangka TPPO.", 1),
        ("TPPO: pelaku yang diduga kuat sebagai calo PMI ilegal berinisial YDR ditahan.", 1),
        ("Pelaku penempatan ilegal yang diamankan adalah seorang perempuan asal Antah.", 1),
        ("Direktur perusahaan itu, Rano Permata (35) ditangkap di kantornya dalam kasus TPPO.", 1),
        ("Sopir minibus, Rano, mengaku dibayar mengangkut pengungsi. Kini Rano telah ditahan.", 1),
        ("Calo yang membawa keduanya langsung diamankan polisi dalam kasus TPPO.", 1),
        ("Kapal PMI ilegal itu dinakhodai Rano (45 tahun), dan dibantu 4 orang ABK.", 5),
        ("Petugas mengamankan dua orang yang diduga anggota sindikat pengiriman PMI ilegal.", 2),
        ("SBR ditetapkan sebagai tersangka. Polisi memburu seorang tersangka lainnya yang berinisial LKM.", 1),
        ("Lima orang diamankan dalam kasus TPPO. Dua di antaranya adalah kurir.", 2),
        ("Petugas menangkap dua pria yang memberangkatkan para calon PMI ilegal.", 2),
        ("Kasus TPPO yang menyeret seorang perempuan berinisial MSR terus diusut.", 1),
    ],
)
def test_the_accused_of_the_case_are_counted(text: str, value: int) -> None:
    assert main(text, "suspects") == value


@pytest.mark.parametrize(
    ("text", "value"),
    [
        ("Petugas menggagalkan pengiriman 17 orang calon PMI ilegal dan 24 orang WNA ke Malaysia.", 41),
        ("Sebanyak 11 pengungsi Rohingya dan 11 WNI yang akan masuk ke Malaysia secara ilegal digagalkan polisi.", 22),
        ("Korban beserta 12 korban lainnya merasa dibohongi calo TKI.", 13),
        ("Dari ketiga korban perdagangan orang, dua korban yakni DLM dan SZK masih di bawah umur.", 3),
        ("KBRI menerima aduan dari empat korban TPPO. Total korban dalam kasus ini adalah 1.030 mahasiswa.", 1030),
        ("Ternyata ada 150 etnis Rohingya di kapal penyelundup itu, tiga di antaranya sudah meninggal dunia.", 150),
        ("Kapal itu membawa 39 anak buah kapal. Pelaku TPPO sudah memberangkatkan 447 orang.", 447),
        ("Seorang bayi diselamatkan. Sembilan tersangka penjualan bayi, yakni lima perempuan dan empat laki-laki, ditahan.", 1),
        ("TPPO: gadis 13 tahun menjadi korban dan dijual oleh dua orang.", 1),
        ("Gadis berusia 15 tahun bernama Melur, yang datang dari sebuah desa di lereng Antah, diduga menjadi korban TPPO.", 1),
        ("Dalam kasus TPPO itu MHR direkrut oleh kedua pelaku pada bulan April.", 1),
        ("Polisi menangkap penjual bayi. Bayi tersebut dibeli lewat perantara.", 1),
        ("Petugas menggagalkan keberangkatan seorang calon PMI ilegal berinisial ANT.", 1),
        ("Bos karaoke itu menyekap 30 pegawai wanita dan diduga melakukan TPPO.", 30),
        ("Kapal tanpa nama bermuatan 34 pria dewasa dan 18 perempuan itu membawa PMI ilegal.", 52),
        ("TPPO: ia merekrut 21 orang. Korbannya 4 orang laki-laki dan 17 orang perempuan.", 21),
        ("Petugas menahan 4 calon PMI ilegal dan dua calon PMI lainnya. Keenam calon PMI nonprosedural ini dari Antah.", 6),
        ("Polisi mengamankan 20 orang anak muda dan menetapkan delapan di antaranya tersangka TPPO. Tujuh gadis itu korban.", 7),
    ],
)  # fmt: skip
def test_the_victims_of_the_case_are_counted(text: str, value: int) -> None:
    assert main(text, "victims") == value


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Tersangka penampung korban TPPO ada 2 orang inisial SPR dan TSL.", "victims"),
        ("Pelaku perdagangan ginjal menerima Rp 65 juta untuk setiap penjualan dari satu korban.", "victims"),
        ("Keluarga korban TPPO melaporkan dua perusahaan yang diduga terlibat merekrut mereka.", "suspects"),
        ("Ketiga perempuan berinisial MPR (24), YKL (21), dan CST (20), diamankan di bandara agar tidak jadi korban.", "suspects"),
        ("Petugas mengamankan 18 calon PMI, sementara 2 tekong melarikan diri.", "suspects"),
        ("Razia prostitusi: petugas mengamankan seorang pria dan MLR, seorang gadis yang dijual muncikari.", "suspects"),
    ],
)  # fmt: skip
def test_others_are_not_counted(text: str, kind: str) -> None:
    assert main(text, kind) is None
