"""What an outlet says to its readers around a text is cut; a sentence that somebody says, or that tells of it, stays."""

import pytest

from tests.extract.pages import PARAGRAPHS, PUBLISHER, URL, article_html, page
from tppo_news.extract import extract_article
from tppo_news.records import Article

BODY = [f"<p>{text}</p>" for text in PARAGRAPHS]


def lines(*body: str) -> list[str]:
    article = extract_article([page(article_html("".join(body)))], PUBLISHER, url=URL)
    assert isinstance(article, Article)
    return article.text.split("\n")


FOLLOW = """
Dapatkan kabar setiap hari dari Lentera Contoh. Ayo gabung di Grup Telegram "Lentera Update", caranya klik tautan https://t.me/lentera.
Follow akun Instagram kami @lenteracontoh untuk melihat foto-foto kegiatan desa.
Ikuti WhatsApp Channel Lentera Contoh untuk update berita terbaru setiap hari, klik di sini.
Ikuti berita terkini dari Lentera Contoh di Google News, klik di sini.
Dapatkan kabar pilihan dan cerita desa di email kamu. Daftarkan email
Unduh aplikasi Lentera Contoh di Play Store untuk membaca berita lebih cepat.
Jangan lupa like, comment, share dan subscribe channel YouTube Lentera Contoh TV.
Ikuti terus perkembangan berita seputar Kupang hanya di Lentera Contoh.
Follow us on Instagram, Facebook and X for more updates.
Temukan kami di Facebook dan Instagram.
Pastikan Anda mengikuti kanal kami untuk kabar terkini.
Tetap terhubung dengan kami melalui media sosial.
Berita ini sudah tayang di Lentera Contoh dengan judul: Dua Desa Binaan
Artikel ini pertama kali tayang di Koran Lain dengan judul Dua Desa
Tulisan ini sebelumnya dimuat di Koran Lain edisi Senin.
DISCLAIMER: Artikel ini tidak dimaksudkan untuk mendorong tindakan serupa.
Disclaimer: Isi di luar tanggung jawab redaksi.
Punya informasi atau keluhan? Kirim ke redaksi@lentera-contoh.test
Hubungi redaksi kami: redaksi@lentera-contoh.test atau WhatsApp 0812-0000-0000
Beri Komentar Anda di kolom di bawah ini
Reading time: 2 minutes
Putar audio
Dibagikan 12 kali
Please enable JavaScript to view the comments powered by Disqus.
View the discussion thread.
Simpan nama, email, dan situs web saya pada peramban ini untuk komentar saya berikutnya.
Anda harus masuk untuk berkomentar.
Silakan login untuk memberikan komentar
Unduh Lampiran
Download Lampiran
Kembali ke Berita
Kontak Kami
Cetak Berita
Ubah Ukuran Huruf
Dipublikasin pada 12 Oktober 2026
Dipublish pada 12 Oktober 2026
Penerjemah: Rina Contoh
Alih bahasa: Rina Contoh
Follow Instagram @lenteracontoh
WhatsApp Redaksi: 0812-0000-0000
Suka artikel ini? Bagikan ke teman-temanmu!
Jangan lupa bagikan artikel ini ya!
Mohon gunakan bahasa yang sopan dalam berkomentar.
Semua komentar menjadi tanggung jawab pengirim.
Rating: 4.5/5
5/5 - (1 vote)
Komentar ditutup.
Be the first to comment
Bookmark the permalink.
Artikel Asli
Apakah berita ini bermanfaat? Ya Tidak
Update terakhir: 12 Oktober 2026 10:22
Pengunggah: Bagas Contoh
""".strip().split("\n")
LAST = """
** #IngatPesanBapak
Pakai masker, cuci tangan, jaga jarak dan hindari kerumunan.
Tetap jaga kesehatan dan lindungi diri serta keluarga di rumah.
Ayo vaksin, lindungi diri dan keluarga!
Catatan Redaksi: Mari lawan Covid-19. Patuhi protokol kesehatan: memakai masker, mencuci tangan, menjaga jarak.
Terus ikuti Lentera Contoh untuk mendapatkan informasi terbaru seputar desa.
Depresi bukan persoalan sepele. Jika Anda ingin bunuh diri, segera hubungi layanan kesehatan jiwa terdekat.
Tulisan ini adalah opini pribadi penulis dan tidak mewakili pandangan redaksi.
Isi artikel menjadi tanggung jawab penulis sepenuhnya.
Penulis adalah dosen hukum di Universitas Contoh.
Beberapa informasi dalam artikel ini diambil dari situs panitia.
Biro Humas 12/10/26
Rani Contoh - koranContoh
Rani Sukma Contoh | koran-contoh.com
(rnc.-)
Lihat Hasil
Admin
- Rina Contoh -
(Rina Contoh; Foto: Bagas Contoh)
""".strip().split("\n")
STAYS = (
    '"Ikuti kanal Telegram kami agar tahu lowongan yang resmi dan terbaru," kata kepala kantor itu kepada warga desa.',
    "Warga diminta memakai masker, mencuci tangan, dan menjaga jarak selama pembagian dokumen di aula desa.",
    "Artikel ini mengatur hukuman bagi perekrut, demikian isi peraturan desa yang baru itu.",
    "Kementerian menemukan iklan itu di Facebook dan Instagram.",
    "Penulis buku itu dosen di Kupang.",
    "Warga dapat mengirim keluhan ke lapor@desa-contoh.test pada jam kerja.",
    "Kontak kami dengan warga tidak pernah putus, kata petugas itu.",
)


@pytest.mark.parametrize("line", FOLLOW)
def test_what_an_outlet_says_of_itself_is_cut_wherever_it_stands(line: str) -> None:
    assert lines(*BODY, f"<p>{line}</p>") == list(PARAGRAPHS)
    assert lines(*BODY[:3], f"<p><strong>{line}</strong></p>", BODY[3]) == list(PARAGRAPHS)


@pytest.mark.parametrize("line", LAST)
def test_slogans_notes_and_signatures_are_cut_as_last_lines(line: str) -> None:
    assert lines(*BODY, f"<p>{line}</p>") == list(PARAGRAPHS)
    assert lines("<br><br>".join([*PARAGRAPHS, line])) == list(PARAGRAPHS)


@pytest.mark.parametrize("line", STAYS)
def test_a_sentence_of_the_text_stays_as_its_last_line(line: str) -> None:
    assert lines(*BODY, f"<p>{line}</p>") == [*PARAGRAPHS, line]


def test_a_campaign_is_cut_with_its_slogans_between_two_parts_of_a_text() -> None:
    slogans = "<p>#IngatPesanBapak</p><p>Pakai masker, cuci tangan, jaga jarak.</p><p>Selalu jaga kesehatan, jangan tertular.</p>"
    assert lines(*BODY[:3], slogans, BODY[3]) == list(PARAGRAPHS)


def test_a_poll_is_cut_with_its_question() -> None:
    poll = "<p>Apakah Anda setuju dengan program ini?</p><p>Setuju</p><p>Tidak Setuju</p><p>Vote</p>"
    assert lines(*BODY, poll) == list(PARAGRAPHS)
    asked = "Apakah Anda siap membantu desa binaan yang baru itu?"
    assert lines(*BODY, f"<p>{asked}</p>") == [*PARAGRAPHS, asked]
