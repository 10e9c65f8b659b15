"""What a page says to its reader on lines of its own is no text; a sentence that holds such words is."""

import pytest

from tppo_news.extract.wording.controls import control_kind, is_next_page


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Halaman Selanjutnya", "debris"),
        ("Halaman selanjutnya, cara menanam kembali.", "debris"),
        ("Simak selengkapnya di halaman berikutnya.", "debris"),
        ("Halaman : 1 2 Lihat Semua", "debris"),
        ("Navigasi pos", "debris"),
        ("- Advertisement -", "ad"),
        ("Artikel ini berlanjut setelah iklan", "ad"),
        ("Bagikan artikel ini", "share"),
        ("Menyukai ini:", "share"),
        ("Tautan berhasil disalin", "share"),
        ("Lihat Foto", "share"),
        ("Tinggalkan Balasan", "heading"),
        ("Apa reaksi Anda?", "heading"),
        ("0% suka", "heading"),
        ("Berita ini 12 kali dibaca", "debris"),
        ("Post Views: 120", "debris"),
        ("2 menit baca", "debris"),
        ("Pos-pos Terkait", "related"),
        ("Video Pilihan", "related"),
        ("Silakan baca konten menarik lainnya dari Koran Contoh di Google News", "share"),
        (
            "Kabar daerah kami rangkum setiap pagi. Mari bergabung di saluran WhatsApp kami untuk berita terbaru.",
            "share",
        ),
        ("Untuk membaca berita lainnya, klik di sini", "share"),
        ("Dengan berlangganan, Anda ikut menjaga ruang redaksi kami.", "share"),
    ],
)
def test_a_control_is_told_by_its_words(line: str, kind: str) -> None:
    assert control_kind(line) == kind


@pytest.mark.parametrize(
    "line",
    [
        "Ikuti saran petugas, kata dia, agar warga tidak tertipu tawaran kerja lewat WhatsApp.",
        "Unduh aplikasi paspor di Play Store, lalu isi informasi pribadi.",
        "Bagikan informasi ini kepada keluarga, pesan kepala desa.",
        "Video itu dilihat 120 kali sebelum dihapus.",
        "Selanjutnya, petugas akan mendata warga yang sudah berangkat.",
        "Halaman kantor itu penuh warga.",
        "Iklan itu menjanjikan gaji besar.",
        "Kirim aduan lewat WhatsApp ke nomor 0800-0000-0000.",
        "Jika berminat, silakan klik tautan di akun kami”",
        "Paspor",
    ],
)
def test_a_sentence_or_an_item_is_no_control(line: str) -> None:
    assert control_kind(line) is None


def test_only_a_line_that_leads_to_the_next_page_is_one() -> None:
    assert is_next_page("Halaman Selanjutnya")
    assert not is_next_page("Halaman selanjutnya dari buku itu hilang.")
