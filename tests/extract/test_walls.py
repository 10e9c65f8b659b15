"""Pages that stand before an article, answered with status 200: consent, login, paywall, a closed site."""

import pytest

from tests.extract.pages import PARAGRAPHS, PUBLISHER, article_html, page
from tppo_news.extract import extract_article
from tppo_news.extract.wording.walls import paywall_lines, wall_reason
from tppo_news.records import Article, Rejection

CONSENT = (
    "Kami dan 90 mitra kami menyimpan serta mengakses informasi pada perangkat, seperti cookie, untuk menampilkan iklan dan "
    "mengukur kinerja konten. Anda dapat menerima atau mengatur pilihan sebelum membaca berita ini."
)
DATA = (
    "Situs ini meminta persetujuan Anda untuk memakai data pribadi Anda guna iklan dan konten yang dipersonalisasi, riset "
    "pembaca, dan pengembangan layanan oleh vendor yang bekerja sama."
)
CLOSED = (
    "Kami sedang melakukan pemeliharaan terjadwal supaya layanan lebih baik. Silakan kembali beberapa saat lagi. Terima kasih "
    "atas kesabaran Anda menunggu kami selama pekerjaan berlangsung."
)
OFFER = "Berlanggananlah mulai dari Rp 20.000 per bulan untuk mendapatkan akses ke seluruh berita, laporan khusus, dan arsip kami."
TEASER = "".join(f"<p>{text}</p>" for text in PARAGRAPHS[:2])


def read(title: str, body: str) -> Article | Rejection:
    html = f"<html lang=id><head><title>{title} - Lentera Contoh</title></head><body><main>{body}</main></body>"
    return extract_article([page(html)], PUBLISHER, url="http://lentera-contoh.test/a")


@pytest.mark.parametrize(
    ("title", "body", "reason"),
    [
        (
            "Persetujuan",
            f"<h1>Kami menghargai privasi Anda</h1><p>{CONSENT}</p><button>Setuju</button>",
            "consent_page",
        ),
        ("Lentera Contoh", f"<h2>Pengaturan</h2><p>{CONSENT}</p><p>{DATA}</p>", "consent_page"),
        ("Dua Desa Binaan Dibentuk", f"<p>{DATA}</p><button>Terima semua</button>", "consent_page"),
        ("Sedang dalam perbaikan", f"<h1>Situs sedang dalam pemeliharaan</h1><p>{CLOSED}</p>", "error_page"),
        (
            "Lentera Contoh",
            f"<h1>Anda telah mencapai batas artikel gratis</h1><p>{OFFER}</p><p>Sudah berlangganan? Silakan masuk.</p>",
            "login_page",
        ),
        (
            "Dua Desa Binaan Dibentuk",
            "<p>Silakan masuk untuk melanjutkan membaca artikel ini.</p><p>Belum punya akun? Daftar sekarang, gratis.</p>"
            f"<p>{OFFER}</p>",
            "login_page",
        ),
    ],
)
def test_a_wall_that_answers_like_a_page_is_no_article(title: str, body: str, reason: str) -> None:
    found = read(title, body)
    assert isinstance(found, Rejection)
    assert found.reason == reason


@pytest.mark.parametrize(
    "wall",
    [
        "<h3>Artikel ini khusus pelanggan</h3><p>Silakan berlangganan atau masuk untuk melanjutkan membaca artikel ini.</p>",
        f"<p>Anda telah mencapai batas artikel gratis bulan ini.</p><p>{OFFER}</p><p>Lihat paket berlangganan</p>",
        "<p>Silakan masuk untuk melanjutkan membaca.</p><p>Belum punya akun? Daftar.</p>",
    ],
)
def test_a_teaser_is_kept_without_the_words_of_the_paywall_under_it(wall: str) -> None:
    found = read(
        "Dua Desa Binaan Dibentuk", f"<article><h1>Dua Desa Binaan Dibentuk</h1><div>{TEASER}{wall}</div></article>"
    )
    assert isinstance(found, Article)
    assert (found.text, found.paywalled) == ("\n".join(PARAGRAPHS[:2]), True)


@pytest.mark.parametrize(
    "told",
    [
        "Perusahaan itu meminta persetujuan orang tua sebelum menyimpan data pribadi dan cookie milik pengguna aplikasi.",
        "Warga yang berlangganan air bersih diminta melapor ke balai desa untuk mendapatkan akses ke jaringan yang baru.",
        '"Kami sedang melakukan pemeliharaan jalan, silakan kembali lewat jalur utama," kata kepala dinas kepada warga.',
        "Layanan paspor ditutup karena pemeliharaan sistem, dan pemohon dijadwalkan ulang pada pekan depan tanpa biaya.",
        "Bagi anggota koperasi, biaya simpan pinjam turun dari Rp 20.000 per bulan menjadi Rp 15.000 per bulan mulai Maret.",
    ],
)
def test_an_article_on_such_things_stays_whole(told: str) -> None:
    found = read("Desa Binaan", article_html("".join(f"<p>{text}</p>" for text in (*PARAGRAPHS[:2], told))))
    assert isinstance(found, Article)
    assert (told in found.text, found.paywalled) == (True, False)
    assert wall_reason(told, "") is None
    assert paywall_lines([PARAGRAPHS[0], told]) == []
