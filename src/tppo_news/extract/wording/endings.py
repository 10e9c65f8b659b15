"""The end of a text, read from its last line up: who signs it, when it came out, what its outlet calls its readers to do.

Such lines count only where nothing of the article stands behind them.
"""

import re

from tppo_news.extract.wording.names import is_rubric
from tppo_news.extract.wording.stamps import is_stamp_alone

_LONGEST = 340
_LONGEST_SIGN = 90
_MARK = r"[\w.'’]+(?:-\w{1,3})?"
_SIGN_OFF = re.compile(
    rf"[(\[]\s?[*/|-]{{0,3}}\s?{_MARK}(?:(?:\s?[/&,|+*–-]{{1,3}}\s?|\s){_MARK}){{0,11}}[\s.*/-]{{0,3}}[)\]][.*]{{0,3}}|"
    rf"[-–—*]{{1,3}}\s?[A-Za-z]{_MARK}(?:/{_MARK}){{0,3}}\s?[-–—*]{{1,3}}|\*{{0,2}}\)?\s?[A-Za-z]{{1,10}}(?:/[A-Za-z]{{2,12}}){{1,4}}\.?|"
    r"[/*]{1,3}\s?[A-Za-z]{2,10}|@\w[\w.]{2,24}"
)
"""Initials, desks and names that sign a text: "(rnd/bgs/adv)", "(*/rnd)", "-red-", "Red/Rn", "/rn", "(Rani, Bagas, Dewi)"."""
_TOLD = re.compile(
    r"[\"“”]|\b(?:kata|ujar|tutur|ucap|jelas|ungkap|imbau|pesan|pinta|tambah|tegas|terang|papar|sebut)(?:nya)?\b|"
    r"\b(?:katanya|menurut(?:nya)?|demikian|lanjutnya|mengatakan|menambahkan|mengimbau)\b",
    re.I,
)
"""A sentence that quotes or tells what somebody said is the article's own."""
_READER = re.compile(
    r"\b(?:anda|kamu|kalian|pembaca|sobat)\b|\b(?:ponsel|gawai|genggaman|inbox|email|surel|kawan|teman)mu\b|"
    r"(?:^|[.!?,:]\s+)(?:(?:silak?an|yuk|ayo|mari|segera|terus|jangan\s+(?:lupa|lewatkan|ketinggalan)|pastikan)[\s,]+(?:\w+\s+)?)?"
    r"(?:ikuti|gabung|bergabung(?:lah)?|join|baca|simak|temukan|dapatkan|nikmati|tonton|saksikan|follow|subscribe|like|klik|unduh|"
    r"download|update|perbarui|cek|kunjungi|pantau|nantikan|dengarkan|dukung|bagikan|share|kirim(?:kan)?|sampaikan|tulis(?:kan)?|beri\s+tahu|"
    r"langganan|berlangganan|(?:jangan\s+lupa|jangan\s+lewatkan|ayo|yuk)\s+\w+)\b|\b(?:hubungi|terima\s+kasih\s+(?:telah|sudah)\s+membaca)\b|"
    r"\b(?:mengundang|mengajak)\s+pembaca\b",
    re.I,
)
_OUTLET = re.compile(
    r"google\s*news|\b(?:whats\s*app|telegram|you\s*tube|facebook|instagram|tik\s*tok|twitter|threads|spotify)\b(?=.*\b(?:channel|chanel|kanal|saluran|grup|akun|"
    r"kami|berita|info\w*|redaksi|resmi)\b)|\b(?:channel|chanel|kanal|saluran|grup|akun|komunitas)\b(?=.*\b(?:whats\s*app|wa|telegram|you\s*tube|facebook|instagram|"
    r"tik\s*tok|media\s+sosial|medsos|kami|berita|resmi)\b)|\b(?:redaksi|newsletter|buletin|notifikasi|push\s+notification)\b|\btanpa\s+iklan\b|"
    r"\b(?:berita|artikel|kabar|konten|info(?:rmasi)?|tulisan|ulasan|video)\s+(?:\w+\s+)?(?:terbaru|terkini|ter-?update|lain(?:nya)?|pilihan|menarik|eksklusif|ini)\b|"
    r"\bkolom\s+komentar\b|\baplikasi\s+[A-Z]|\bke\s+e-?mail\s+anda\b|\bjurnalis(?:me)?\s+independen\b|\b(?:hanya\s+di|cuma\s+di)\s+[A-Z]",
    re.I,
)
_HELP = re.compile(
    r"\bhot\s?line\b|\bcall\s+cent(?:er|re)\b|\bkonsel(?:ing|or)\b|\bpsikolog\b|\bpsikiater\b|\bkesehatan\s+jiwa\b|\bbantuan\s+(?:profesional|hukum|psikolog\w*)\b|"
    r"\bpertolongan\b|\bSAPA\b|\bbunuh\s+diri\b|\bmengakhiri\s+hidup\b|\bdepresi\b|\btenaga\s+(?:ahli|profesional)\b",
    re.I,
)
_ASKED = re.compile(r"\b(?:anda|kamu|pembaca)\b|\b(?:hubungi|cari|datangi|konsultasikan|laporkan|kontak)\b", re.I)
_NUMBER_OF = re.compile(
    r"(?:hot\s?line|kontak|call\s+cent(?:er|re)|nomor|layanan|pengaduan|narahubung|contact\s+person)\b[^.!?:]{0,70}[:：]\s*.{3,160}",
    re.I,
)
"""Where help is found: "Hotline pengaduan: 0800-…", "Kontak bantuan: Yayasan Contoh"."""
_THANKS = re.compile(
    r"(?:terima\s+kasih|thank\s+you)\s+(?:telah|sudah|for)\s+(?:mem|mampir|berkunjung|reading)\w*\b.{0,80}",
    re.I,
)
_BY_MACHINE = re.compile(
    r"(?:artikel|berita|konten|laporan|tulisan|ringkasan)\s+ini\b[^!?]{0,60}\b(?:ai|mesin|kecerdasan\s+(?:buatan|artifisial))\b[^!?]{0,80}|"
    r"the\s.{3,80}\b(?:versions?|translations?)\s+(?:are|is|were|was)\s+(?:automatically\s+)?(?:generated|translated|made)\s+(?:automatically\s+)?by\b.{2,300}",
    re.I,
)
_STOOD = re.compile(
    r"(?:artikel|berita|tulisan|konten|opini)\s+ini\b.{0,40}\b(?:tayang|terbit|diterbitkan|dimuat|dipublikasikan|disiarkan|ditayangkan|diunggah)\b"
    r".{0,30}\b(?:di|pada|oleh)\s.{2,260}",
    re.I,
)
_LABELLED = re.compile(
    r"(?:kategori|categor(?:y|ies)|label|rubrik|topik|tag|tags|kata\s+kunci|keywords?|sumber(?:\s+berita)?|source|(?:link|tautan)(?:\s+(?:berita|asli|sumber))?)\s*[:：]\s*[^!?]{2,100}|"
    r"dilansir\s+dari\s+(?:berbagai\s+sumber|laman\s+\S+)\.?",
    re.I,
)
_COUNTED = re.compile(
    r"(?:(?:total|jumlah|post)\s+)?(?:views?|hits?|dibaca|dilihat|kunjungan|pengunjung|pembaca|dikunjungi|tayangan)\s*[:=]?\s*\d[\d.,]*(?:\s*(?:kali|x|orang))?|"
    r"(?:(?:berita|artikel|halaman)\s+ini\s+)?(?:telah\s+|sudah\s+)?(?:dibaca|dilihat|dikunjungi)\s+(?:sebanyak\s+)?\d[\d.,]*\s*(?:kali|x|orang)?",
    re.I,
)
_PICTURES = re.compile(
    r"(?:(?:kumpulan|galeri|album|foto-?foto|lihat|berikut|beberapa)\s+)*(?:foto|dokumentasi|galeri|gambar|lampiran|video|berkas)(?:-foto)?(?:\s+(?:foto|kegiatan|acara|lain(?:nya)?|terkait|galeri))*|"
    r"foto-?foto(?:\s+kegiatan)?|(?:sumber(?:\s+berita)?|source|referensi|(?:link|tautan)(?:\s+(?:berita|asli|sumber|terkait))?)",
    re.I,
)
"""What heads nothing where it stands last: "Foto Kegiatan", "Dokumentasi:", "Sumber:"."""
_DESK = re.compile(
    r"(?:rilis\s*[:：]?\s*)?(?:tim\s+(?:media|liputan|multimedia|jurnalis\w*|kreatif)|(?:tim\s+)?(?:humas|redaksi|admin\w*|rilis|diskominfo\w*|kominfo|ppid|prokopim|protokol|media\s+center|operator|publikasi))\b(?:\s(?![^A-Z]*$)[^.!?:,]{2,50})?",
    re.I,
)
"""An office's desk that signs: "Humas Dinas Contoh", "Rilis: Tim Humas"."""
_BUTTON = re.compile(
    r"(?:open|mari|ayo|yuk)?\s*(?:ber)?donasi(?:\s+(?:sekarang|di\s*sini|yuk))?|"
    r"(?:daftar|gabung|bergabung|hubungi|pesan|beli|order|join|konsultasi|chat|registrasi|klik|share|bagikan|mulai)(?:\s+(?:kami|sekarang|di\s*sini|now|admin)){1,2}|"
    r"(?:lihat|baca|tampilkan)\s+(?:semua|seluruh)\s+\w+|(?:baca|lihat|cek)\s+(?:berita|artikel)\s+lain(?:nya)?|back|kembali|print|hubungi\s+kami\b[^!?]{0,120}|"
    r"salam\s+redaksi",
    re.I,
)
"""A button's or a call's words: "Open Donasi", "Daftar Sekarang", "Hubungi kami melalui WhatsApp di …"."""
_ROLE = re.compile(
    r"\W{0,3}(?:laporan\s+)?(?:(?:foto|berita|penulis|teks|naskah)\s+(?:dan|&)\s+(?:foto|berita|penulis|teks|naskah)|penulis|editor|reporter|pewarta|wartawan|jurnalis|kontributor|koresponden|redaktur|penyunting|uploader|fotografer|naskah|teks|foto|kreator|"
    r"publish(?:er|ed)?|publikasi|pengunggah|peliput|penanggung\s*jawab|admin|kameram[ae]n|videografer|ditulis)"
    r"(?:(?:\s+(?:naskah|foto|berita|artikel|video|teks|pelaksana|bahasa))?(?:\s*[/&]\s*\w+|(?:\s+(?-i:[A-Z])[\w-]+){0,3})\s*[:：]\s*[^!?]{2,120}|,\s+\w[^.!?,:]{2,50})",
    re.I,
)
"""Who made it: "Kontributor Kupang: …", "Penulis/Editor: …"."""
_ISSUED = re.compile(
    r"di(?:terbitkan|publikasi(?:kan)?|posting|unggah|upload|rilis|tayangkan)\s+oleh\s*:?\s+(?![^A-Z]*$)[^.!?,:]{2,60}",
    re.I,
)
"""Which desk put it on the page: "Diterbitkan oleh: PPID Kecamatan Contoh"."""
_SCREEN = re.compile(
    r"[\W_]+|(?:copyright|hak\s+cipta)\b.{2,120}|©.{2,120}|.{2,80}\ball\s+rights?\s+reserved.{0,20}", re.I
)


def end_kind(text: str) -> str | None:
    """The kind of furniture that a line is where nothing of the article stands behind it, or None: initials ("(*/rnd)"), a lone
    date, a call ("Ikuti kanal WhatsApp kami …"), where help is found ("Hotline pengaduan: …"), a label or a counter."""
    if len(text) > _LONGEST:
        return None
    if len(text) <= _LONGEST_SIGN and (_SIGN_OFF.fullmatch(text) or is_stamp_alone(text)):
        return "byline"
    bare = text.strip(" \t-–—*•|>«»")
    if _ROLE.fullmatch(bare) or _ISSUED.fullmatch(bare) or (len(text) <= _LONGEST_SIGN and _DESK.fullmatch(bare)):
        return "byline"
    if is_rubric(text) or _COUNTED.fullmatch(bare) or _LABELLED.fullmatch(bare):
        return "tags"
    if _PICTURES.fullmatch(bare.rstrip(" :：")) or _BUTTON.fullmatch(bare):
        return "share"
    if _SCREEN.fullmatch(bare) or _STOOD.fullmatch(bare) or _BY_MACHINE.fullmatch(bare):
        return "footer"
    if _TOLD.search(text):
        return None
    if _THANKS.fullmatch(bare) or (_READER.search(text) and _OUTLET.search(text)):
        return "share"
    return "footer" if _NUMBER_OF.fullmatch(bare) or (_HELP.search(text) and _ASKED.search(text)) else None
