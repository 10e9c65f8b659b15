"""What a page says to its reader beside the text, told by the words of a whole line: buttons, counters, pagers, calls.

Every rule takes a line from end to end; a sentence that only holds such words is none.
"""

import re

_EDGES = " \t-–—−•*»«›‹>→←↓↑:：.,!|…#()[]?✓➤►▶▼\u200b\ufeff\u00a0"
_LONGEST = 340
_THING = r"(?:berita|artikel|konten|tulisan|kabar|info(?:rmasi)?|update|fakta|ulasan|liputan|topik|halaman|pos(?:t(?:ingan)?)?)"
_NEXT = r"(?:selanjutnya|berikutnya|sebelumnya)"
_ANY_OTHER = (
    r"(?:lain(?:nya)?|terkini|terbaru|terupdate|terkait|pilihan|populer|terpopuler|rekomendasi|"
    r"terhangat|menarik|selengkapnya)"
)
_NETWORK = (
    r"(?:google\s*news|whats\s*app|\bwa\b|telegram|facebook|instagram|twitter|tiktok|you\s*tube|threads|newsletter|buletin|"
    r"channel|chanel|kanal|saluran|play\s*store|app\s*store|aplikasi|medsos|media\s+sosial)"
)

_PAGER = re.compile(
    rf"(?:baca|lihat|klik|simak|buka|lanjut(?:kan)?(?:\s+(?:ke|baca|membaca))?|bersambung(?:\s+(?:ke|di))?|selengkapnya(?:\s+(?:di|baca))?|ke)?\s*"
    rf"(?:halaman|hal|laman)\s+{_NEXT}(?:\s*(?:untuk|[,:：–-])\s*\S.{{0,110}})?|"
    rf"(?:simak|baca|lihat|ikuti)\s+(?:terus\s+)?(?:kelanjutan(?:nya)?|selengkapnya|lanjutan(?:nya)?|kisah\w*|penjelasan\w*|ulasan\w*)"
    rf"(?:\s+{_THING})?(?:\s+ini)?\s+(?:di|pada|ke)\s+(?:halaman|laman)\s+(?:{_NEXT}|\d{{1,2}}|ini)|"
    rf"(?:halaman|laman|pages?|hal)\s*[:：]?(?:[\s/|«»…]*(?:\d{{1,2}}(?!\d)|all\b|semua\b|(?:lihat|tampilkan|show)\s+(?:semua|all)|{_NEXT}|next|prev(?:ious)?))+|"
    rf"{_NEXT}|next|prev|previous|next\s+page|(?:{_THING}|video|foto)\s+{_NEXT}|(?:next|previous|prev)\s+(?:article|post|news|page)|"
    r"navigasi\s+(?:pos|tulisan|artikel)|post\s+navigation|(?:berita|artikel)\s+(?:ini\s+)?bersambung",
    re.I,
)
"""Read "Halaman Selanjutnya", "Simak selengkapnya di halaman berikutnya", "Halaman: 1 2 Lihat Semua", "Navigasi pos"."""
_NEXT_PAGE = re.compile(r"(?:baca\s+|lihat\s+)?(?:di\s+)?(?:halaman|laman)\s+(?:selanjutnya|berikutnya)", re.I)
_ADVERT = re.compile(
    rf"advertis(?:e?ment|ing)s?|iklan(?:\s+(?:google|sponsor))?|{_THING}(?:\s+ini)?\s+(?:ber)?lanjut(?:kan)?\s+(?:setelah|usai|di\s+bawah)\s+iklan(?:\s+\w+)?|"
    r"(?:geser|scroll|gulir)\s.{0,40}\b(?:iklan|content)|(?:advertis\w+|iklan|sponsored)\W+(?:scroll|gulir|geser|lanjut|continue)\b.{0,50}|(?:loading|memuat)\s+(?:ads?|iklan)|"
    r"(?:baca|nikmati)\s+(?:\w+\s+)?(?:berita|artikel)\s+tanpa\s+iklan\b.{0,80}|sponsored(?:\s+(?:content|by\s.{1,40}))?|konten\s+(?:sponsor|promosi|promo)|promoted(?:\s+content)?|"
    r"(?:space|ruang|slot)\s+iklan.{0,40}|konten\s.{0,30}\b(?:disajikan|dipersembahkan|disponsori|disediakan)\s+oleh\s.{3,140}",
    re.I,
)
_SHARE = re.compile(
    rf"(?:ayo\s+|yuk\s+)?(?:bagikan|share|sebarkan|sharing)(?:\s+(?:{_THING}|ini|this|it|now|on|ke|di|via|lewat|melalui|kepada|teman(?:mu)?|sekarang|story|"
    r"media\s+sosial|sosial\s+media|sosmed|facebook|twitter|whatsapp|x|sesama|sahabat|kerabat|orang\s+lain|semua|\d{1,5}))*|"
    r"like\s+this|menyukai\s+ini|suka\s+memuat|(?:memuat|loading)(?:\s+\w+)?|"
    r"(?:link|tautan|url)?\s*(?:telah\s+|berhasil\s+)?(?:di)?salin|(?:salin|copy)\s+(?:link|tautan|url)|(?:link\s+)?copied.{0,20}|berhasil\s+disalin|"
    r"perbesar|zoom|(?:klik|tekan)\s.{0,20}(?:mem)?perbesar.{0,20}|(?:lihat|tampilkan|muat|show|view|load)\s+(?:semua|lainnya|lebih\s+banyak|foto|galeri|all|more)(?:\s+\w+)?|"
    r"(?:sebuah\s+)?(?:kiriman|postingan)\s+(?:yang\s+)?dibagikan\s+oleh\s.{0,80}|lihat\s+(?:postingan|kiriman)\s+ini\s+di\s+\w+|"
    r"ukuran\s+(?:huruf|font|teks)|font\s+size|(?:ubah|perbesar|perkecil|besarkan)\s+(?:ukuran\s+)?(?:huruf|font|teks|tulisan)|(?:print|cetak|simpan|unduh|download)(?:\s+(?:berita|artikel|halaman|lampiran|dokumen|file|berkas|page))?(?:\s+ini)?|save|(?:putar|play|dengar)\s+(?:audio|suara|berita|artikel)|dengarkan(?:\s+(?:artikel|berita|ini|suara))*|text\s+to\s+speech|mode\s+(?:suara|gelap|terang)|"
    r"kembali\s+ke\s+atas|back\s+to\s+top|lapor(?:kan)?\s+(?:artikel|konten|berita|kesalahan|koreksi|typo)(?:\s+\w+){0,3}|(?:ada|temukan|menemukan)\s+(?:kesalahan|koreksi|typo)\b.{0,80}|"
    r"(?:ikuti|follow)\s+(?:kami|us)(?:\s+(?:di|on|lewat))?(?:\s+media\s+sosial)?|google\s+news|(?:langganan|berlangganan|subscribe)(?:\s+(?:ke|to|our|newsletter|buletin|kami|gratis|sekarang))*",
    re.I,
)
_COMMENTS = re.compile(
    r"komentar\s*\(?\s*\d*|\d{1,5}\s+(?:komentar|comments?|balasan|tanggapan)|(?:tidak|belum)\s+ada\s+komentar(?:[.!,]\s+(?:jadilah|ayo|yuk|mari|tulis|beri)\b.{0,60})?|(?:login|masuk|daftar)\s+untuk\s+(?:\w+\s+)?(?:ber|mem\w+\s+|menulis\s+)?komentar.{0,30}|no\s+comments?(?:\s+yet)?|"
    r"tinggalkan\s+(?:balasan|komentar|pesan)|leave\s+a\s+(?:reply|comment)|(?:lihat|baca|tampilkan|kirim|beri(?:kan)?|tulis)\s+(?:\w+\s+)?komentar(?:\s*mu|\s+(?:anda|kamu))?(?:\s+(?:di|pada|lewat|melalui)\s+kolom\b.{0,40})?|(?:please\s+enable\s+javascript\s+to\s+view|view)\s+the\s+(?:comments|discussion)\b.{0,40}|disqus|blog\s+comments\s+powered.{0,20}|simpan\s+nama\b.{0,20}e-?mail\b.{0,80}komentar.{0,30}|(?:(?:anda|kamu)\s+)?(?:harus|silak?an|mohon)\s+(?:\w+\s+)?(?:masuk|login|log\s*in|sign\s+in|mendaftar)\b.{0,30}\b(?:ber|mem\w+\s+|menulis\s+|mengirim\s+)?komentar|posting(?:kan)?\s+komentar|"
    r"bat(?:al|alkan)\s+balasan|cancel\s+reply|(?:alamat\s+)?email\s+anda\s+tidak\s+akan\s+dipublikasikan.{0,80}|your\s+email\s+address\s+will\s+not.{0,80}|"
    rf"(?:apa|bagaimana|gimana)\s+(?:reaksi|tanggapan|pendapat)(?:\s*mu|\s+(?:anda|kamu))?(?:\s+(?:tentang|mengenai|soal)\s+{_THING}.{{0,30}})?|"
    rf"bagaimana\s+menurut(?:\s*mu|\s+(?:anda|kamu))\s+{_THING}\s+ini|(?:beri(?:kan)?\s+)?(?:reaksi|rating|penilaian|nilai|bintang)(?:\s*mu|\s+anda|\s+(?:untuk\s+)?{_THING}\s+ini).{{0,40}}|beri(?:kan)?\s+(?:reaksi|rating|penilaian|nilai).{{0,40}}|"
    rf"apakah\s+{_THING}\s+(?:ini\s+)?(?:ber\w+|membantu|menarik|informatif|menjawab)\b[^.!]{{0,50}}|"
    r"\d{1,3}\s*%\s*\w{3,15}",
    re.I,
)
_NUMBER = r"\d[\d.,]*\s*(?:k|rb|ribu|jt)?"
_COUNT = re.compile(
    rf"(?:{_THING}(?:\s+ini)?(?:\s+(?:telah|sudah))?\s+)?(?:total\s+|jumlah\s+|post\s+)?(?:views?|viewed|hits?|dibaca|dilihat|dikunjungi|pembaca|pengunjung|tayangan)"
    rf"(?:\s+sebanyak)?\s*[:=|]?\s*{_NUMBER}(?:\s*(?:kali|x|views?|orang|pembaca|times))?|"
    rf"(?:{_THING}(?:\s+ini)?(?:\s+(?:telah|sudah))?\s+)?{_NUMBER}\s*(?:kali|x)?\s*(?:dilihat|dibaca|views?|hits|pembaca|tayangan|reads?|shares?)|"
    r"bacaan\s+\d{1,2}\s+menit|(?:estimated\s+)?reading\s+time\s*[:=]?\s*\d{1,2}\s*min(?:utes?|s)?|(?:estimasi\s+)?(?:waktu|lama)\s+(?:mem)?baca\s*[:=]?\s*\d{1,2}\s*(?:menit|min(?:utes?)?)|\d{1,2}\s*(?:menit|min(?:utes?|s)?)\s+(?:mem)?(?:baca|read)(?:an)?",
    re.I,
)
"""Read "Berita ini 12 kali dibaca", "Post Views: 120", "2 menit baca"."""
_HEADING = re.compile(
    rf"(?:baca|simak|lihat)\s+(?:juga\s+)?{_THING}\s+{_ANY_OTHER}(?:\s+(?:di\s+bawah(?:\s+ini)?|berikut(?:\s+ini)?))?|(?:artikel|berita|konten|liputan)\s+[\w-]{{3,24}}\.(?:com|id|co\.id|net|tv)|(?:pos-?pos|{_THING}|video|foto|galeri|tag|tags|kanal)\s+{_ANY_OTHER}|{_ANY_OTHER}|trending(?:\s+(?:topic|now|hari\s+ini))?|"
    r"pilihan\s+(?:redaksi|editor|untuk\s*(?:mu|anda|kamu))|rekomendasi\s+(?:untuk|bagi)\s*(?:mu|anda|kamu)|you\s+may\s+(?:also\s+)?like|related\s+(?:posts?|articles?|news)|"
    r"baca\s+(?:dalam\s+)?\d{1,2}\s+detik|intinya\s+sih|ringkasan(?:\s+(?:ai|artikel|otomatis))?|(?:dirangkum|diringkas|dibuat)\s+(?:oleh|dengan)\s+(?:ai|kecerdasan\s+buatan)",
    re.I,
)
_CALLS = (
    r"(?:bergabung(?:lah)?|gabung(?:\s+yuk)?|join|ikuti|follow|klik|cek|dapatkan|temukan|baca|simak|pantau|update|unduh|download|install|"
    r"akses|kunjungi|(?:ber)?langganan|subscribe|nikmati|nyalakan|aktifkan|pilih)"
)
_CALL = re.compile(
    rf"(?:^|[.!?]\s+)(?:(?:silak?an|yuk|ayo|mari|segera|jangan\s+(?:lupa|ketinggalan|lewatkan)|untuk\s[^.?!]{{3,90}},|agar\s[^.?!]{{3,90}},|"
    rf"(?:mau|ingin|suka|butuh)\s[^.?!]{{3,90}}\?)[\s,]*)?{_CALLS}\b",
    re.I,
)
"""How to follow the outlet elsewhere: "Silakan baca konten menarik lainnya dari Koran Contoh di Google News"."""
_FOLLOWED = re.compile(_NETWORK, re.I)
_ABOUT_US = re.compile(
    r"\b(?:berita|artikel|konten|kabar|breaking\s+news|headline|google\s*news|newsletter|buletin|chann?el|kanal\s+(?:kami|telegram|wa|whats\s*app)|"
    r"(?:saluran|grup)\s+(?:resmi\s+)?(?:whats\s*app|wa|telegram|kami)|(?:aplikasi|media\s+sosial|medsos|akun)\s+kami|"
    r"(?:info(?:rmasi)?|update)\s+(?:lain(?:nya)?|terbaru|terkini|menarik|berita))\b",
    re.I,
)
_APPEAL = re.compile(
    r"(?=.*\b(?:ber)?langganan\b|.*\bdonasi\b|.*\bdukung(?:an|lah)?\b)(?=.*\b(?:anda|kamu|pembaca)\b)"
    r"(?=.*\b(?:kami|redaksi|jurnalis(?:me)?|media\s+ini)\b).{20,}",
    re.I,
)
"""What a publisher asks of its readers: "Dengan berlangganan, Anda ikut menjaga ruang redaksi"."""
_MORE = re.compile(
    rf"(?:baca|simak|ikuti|cek|lihat|temukan|dapatkan|nantikan)\s+(?:terus\s+|juga\s+|berbagai\s+)*{_THING}\b.{{0,160}}\b"
    rf"(?:lain(?:nya)?|selengkapnya|menarik|terkini|terbaru|terupdate|pilihan|di\s*sini)\b.{{0,90}}|"
    rf"jangan\s+(?:ketinggalan|lewatkan)\s+{_THING}\b.{{3,120}}|(?:aktifkan|nyalakan)\s+notifikasi\b.{{0,80}}|hubungi\s+redaksi\b.{{3,60}}|{_THING}\s+(?:(?:menarik|terbaru|terkini|populer|terkait)\s+)?{_ANY_OTHER}\s+(?:juga\s+)?(?:ada|bisa|dapat|tersedia)\b.{{3,90}}|(?:lihat|baca)\s+\w+(?:\s\w+)?\s+selengkapnya|"
    r"untuk\s.{3,90},?\s+(?:silak?an\s+)?klik\s+(?:di\s*sini|(?:link|tautan)\s.{0,40})|klik\s+di\s*sini(?:\s+untuk\s.{3,90})?|"
    r"(?:ingin|mau|punya|anda\s+punya|kamu\s+punya|ada)\s[^?.]{3,80}\?\s*(?:silak?an\s+|yuk,?\s+)?(?:kirim|hubungi|sampaikan|tulis)\w*\s.{0,60}\b(?:kami|redaksi)\b.{0,80}|"
    rf"(?:ikuti|pantau|simak|nantikan|dapatkan)\s+(?:terus\s+)?(?:perkembangan\s+)?{_THING}\b[^.!?]{{0,120}}\bhanya\s+di\s+[^!?]{{2,60}}|"
    r"dukung\s+(?:jurnalisme|kami)\b.{0,90}|powered\s+by\s.{1,40}|(?:di)?tayang(?:kan)?\s+pertama\s+kali\s+di\s.{2,60}|"
    r"(?:konten|artikel)\s+ini\s+(?:diproduksi|dibuat|hasil\s+kerja\s*sama|merupakan\s+(?:kerja\s*sama|konten|kiriman))\b.{0,160}",
    re.I,
)
TOLD = re.compile(
    r"^[\"“][^\"”]{40,}|[\"“][^\"”]{40,}[\"”]|[\"”]$|\b(?:kata(?:nya)?|ujar(?:nya)?|tutur(?:nya)?|ucap(?:nya)?|jelas(?:nya)?|ungkap(?:nya)?|imbau(?:nya)?|pesan(?:nya)?|pinta(?:nya)?|"
    r"tambah(?:nya)?|lanjutnya|menurut(?:nya)?|demikian|polisi|petugas|warga|korban|pelaku|tersangka)\b",
    re.I,
)
"""A sentence of the article speaks of somebody or quotes; a call to the reader does not."""
_HERE = ("bawah ini", "berikut ini")
"""What ends a sentence that announces what follows in the article."""
_WHOLE = (
    (_PAGER, "debris"),
    (_ADVERT, "ad"),
    (_SHARE, "share"),
    (_COMMENTS, "heading"),
    (_COUNT, "debris"),
    (_HEADING, "related"),
)


def is_next_page(text: str) -> bool:
    """Whether a line only leads to the next page: "Halaman Selanjutnya", "Baca halaman berikutnya"."""
    return bool(_NEXT_PAGE.fullmatch(text.strip(_EDGES)))


def control_kind(text: str) -> str | None:
    """The kind of furniture that a line is from end to end, or None: "debris" for pagers and counters, "ad", "share",
    "heading" over comments, "related" over lists of other articles and calls to follow the outlet."""
    if len(text) > _LONGEST:
        return None
    bare = text.strip(_EDGES)
    for pattern, kind in _WHOLE:
        if pattern.fullmatch(bare):
            return kind
    if TOLD.search(text):
        return None
    if bare.endswith(_HERE):
        return None
    called = _CALL.search(bare) and _FOLLOWED.search(bare) and _ABOUT_US.search(bare)
    return "share" if called or _MORE.fullmatch(bare) or _APPEAL.fullmatch(bare) else None
