"""What WordPress, Blogger and small systems print around a text, told by the words of a whole line."""

import re

from tppo_news.extract.wording.names import CAPTURED, is_rubric

_EDGES = " \t-–—−•*»«›‹>→←↓↑:：.,!|…()[]?✓➤►▶▼\u200b\ufeff\u00a0"
_LONGEST = 160
_OF_SYSTEMS = frozenset(
    (
        "related|suka ini|like this|pin it|tweet|tentang penulis|about the author|about author|kembali|back|home|"
        "skip to content|langsung ke konten|lewati ke konten|rate this post|submit a comment|post a comment|"
        "kirim komentar|isi komentar anda|balas|reply|gabung di sini|embed|report|laporkan|ya tidak|yes no|"
        "previous next|prev next|download pdf|unduh pdf|print pdf email|print email|email this|blogthis|"
        "seberapa suka anda|apakah informasi ini bermanfaat|apakah artikel ini bermanfaat|"
        "apakah halaman ini membantu|what do you feel about this|what's your reaction|what is your reaction|"
        "artikel asli|klik untuk berdonasi|isi survei kepuasan masyarakat|komentar ditutup|comments are closed|"
        "jadilah yang pertama berkomentar|be the first to comment|bookmark the permalink|tandai permalink|"
        "apakah berita ini bermanfaat? ya tidak|apakah artikel ini bermanfaat? ya tidak|"
        "kembali ke berita|kembali ke daftar berita|kembali ke halaman utama|kembali ke halaman sebelumnya|kembali ke beranda|"
        "kembali ke artikel|kontak kami|hubungi kami|contact us|unduh lampiran|lampiran berita|daftar lampiran|file lampiran|"
        "select page|pilih laman|toggle navigation|newer post|older post|posting lebih baru|posting lama|"
        "postingan lebih baru|postingan lama|show all|read full article"
    ).split("|")
)
"""Lines of a system's own, from end to end."""
_BUTTONS = re.compile(
    r"(?:(?:kirimkan\s+ini\s+lewat\s+email|email\s+this|blog\s?this!?|(?:share|berbagi|bagikan)\s+(?:to|ke|on|di)\s+(?:x|facebook|twitter|pinterest|whatsapp|telegram)|"
    r"newer\s+post|older\s+post|posting(?:an)?\s+lebih\s+baru|posting(?:an)?\s+lama|home|beranda|"
    r"(?:langganan|subscribe\s+to)\s*:?\s*(?:post(?:ing|s)?\s+)?(?:komentar|comments?|entri|posts?)?\s*(?:\(atom\))?)\s*[|·]?\s*){1,9}",
    re.I,
)
"""Blogger's row of buttons: "Email This BlogThis! Share to X Share to Facebook", "Newer Post Older Post Home"."""
_COUNTED = re.compile(
    r"(?:(?:telah|sudah)\s+)?(?:dibagikan|dibaca|dilihat|dikunjungi|kunjungan|pengunjung|views?|hits|komentar|comments?|likes?|suka|shares?|"
    r"happy|sad|angry|sleepy|wink|love|senang|sedih|marah|kaget|takjub|bangga|lucu|inspirasi)\s*[:=]?\s*\d[\d.,]*(?:\s*(?:kali|x|orang))?",
    re.I,
)
_COUNTS = re.compile(rf"(?:{_COUNTED.pattern}[\s|·,•/-]*){{1,7}}|slide\s+\d+\s+(?:of|dari)\s+\d+", re.I)
"""Read "Dilihat: 120 | Komentar: 0", "Happy 0 Sad 0 Angry 0"."""
_PICKS = re.compile(r"editor(?:s['’]?|['’]s)?\s+(?:picks?|choice)", re.I)
_OF_JETPACK = re.compile(
    r"(?:like\s+this|menyukai\s+ini|sukai\s+ini|suka\s+ini)\s*:?\s*(?:like|suka)?\s*(?:loading|memuat)[\s.…]*|(?:discover\s+more\s+from|eksplorasi\s+konten\s+lain\s+dari|temukan\s+lebih\s+banyak\s+dari)\s+.{2,80}|"
    r"(?:subscribe|langganan|berlangganan|daftar)\b.{3,60}\b(?:e-?mail|surel)\b.{0,30}|(?:type|ketik(?:kan)?|masukkan)\s+(?:your|alamat)?\s*(?:e-?mail|surel)\b.{0,20}|"
    r"(?:continue|lanjutkan)\s+(?:reading|membaca)",
    re.I,
)
"""What a plug-in of WordPress prints under a text: "Like this: Like Loading...", "Discover more from …"."""
_FRAMED_AD = re.compile(
    r"[-–—=*~_\[(<#]{1,9}\s*(?:\w+\s+){0,2}(?:iklan|ads?|adsense|advert\w*|sponsor\w*|banner)(?:\s+\w+){0,3}\s*[-–—=*~_\])>#]{1,9}",
    re.I,
)
_PLACED_AD = re.compile(
    r"(?:iklan|ads?|adsense|banner)\s+(?:inline|in-?feed|tengah|atas|bawah|sisipan|mobile|desktop|responsive|artikel|sidebar|display|\d{1,3}\s?x\s?\d{1,3}|\d)(?:\s+\w+)?",
    re.I,
)
"""What marks a place for advertising: "- iklan sisipan dulu -", "Iklan Tengah 1"."""
_STAMP = re.compile(
    rf"(?:(?:oleh|by)\s*:?\s+(?-i:{CAPTURED})[\s,|-]*)?"
    r"(?:(?:di)?(?:post(?:ing|kan)?|posted|published|publish|terbitkan|publikasi(?:kan|n)?|unggah|upload|rilis|muat|tayangkan|last\s+updated?|"
    r"terakhir\s+(?:di)?(?:perbarui|ubah|update)|update\s+terakhir|perbarui|updated?)|(?:tanggal|tgl\.?)\s+(?:terbit|posting|publikasi|tayang|unggah)|"
    r"(?:terbit|tayang))"
    r"(?:\s+(?:on|pada|tanggal|tgl))?\s*:?\s*(?:[a-z']{4,6},?\s+)?(?:\d{1,2}[\s/.-]+\w+[\s/.-]+|[a-z]{3,9}\.?\s+\d{1,2},?\s+)(?:19|20)\d\d"
    r"(?:[\s,|-]*(?:pukul|pkl|jam|at)?[\s.:|-]*\d{1,2}[.:]\d\d(?:[.:]\d\d)?)?[\s,]*(?:wi(?:b|ta|t)|[ap]m)?"
    rf"(?:[\s,|-]*(?:oleh|by)\s*:?\s+(?-i:{CAPTURED}))?",
    re.I,
)
"""Read "Diposting: 12 Maret 2026", "Last Updated: March 12, 2026", "Diterbitkan 12 Maret 2026 pukul 10.22 oleh Rani",
"oleh Rani Contoh Diperbarui 12 Maret 2026, 10:22 WIB"."""
_FILED = re.compile(
    r"(?:filed\s+under|posted\s+in|tagged(?:\s+with)?|(?:diterbitkan|dipublikasikan|ditulis|diposkan)\s+(?:di|dalam)|labels)\b\s*:?\s*[^.!?]{2,80}",
    re.I,
)
_RUBRIC_LINE = re.compile(r"(?:kategori|categor(?:y|ies)|rubrik)\s*[:：]\s*(?P<rubrics>[^.!?:]{3,60})", re.I)
_BEHIND = re.compile(
    r"(?:kategori|categor(?:y|ies)|label)\s*[:：][^.!?]{2,90}|#\w[^.!?]{1,60}|"
    r"di(?:posting|tulis|poskan|unggah)\s+oleh\s+[^.!?]{2,40}(?:\s+(?:di|pada|at|pukul)\s+[\d:. ]{4,8}.{0,25})?",
    re.I,
)
"""What ends a text and stands there alone: "Kategori: Berita", "#DesaContoh bersama warga", "Diposting oleh Rani di 10.22"."""
_SHORT_CODE = re.compile(r"\[/?[a-z][a-z0-9_-]{2,30}(?:\s+[\w-]+=[^\]]{0,120})*\s*/?\]", re.I)
"""What a plug-in that is gone left behind: "[ninja_tables id=”12″]"."""
_SIGNED = re.compile(
    rf"(?i:red|rep|editor|redaktur|penulis|reporter|pewarta|fotografer|foto|teks|penyunting)\s?[.:]\s*{CAPTURED}(?:\s*[,/|]\s*{CAPTURED}){{0,3}}\.?"
)
"""Who made it, under the text: "Red. Rani", "Editor. Rani Contoh"."""
_WHOLE = (
    (_SHORT_CODE, "debris"),
    (_BUTTONS, "share"),
    (_COUNTS, "debris"),
    (_PICKS, "related"),
    (_OF_JETPACK, "share"),
    (_FRAMED_AD, "ad"),
    (_PLACED_AD, "ad"),
    (_STAMP, "byline"),
    (_FILED, "tags"),
)


def platform_kind(text: str) -> str | None:
    """The kind of furniture that a line is from end to end, wherever it stands, or None."""
    if len(text) > _LONGEST:
        return None
    bare = text.strip(_EDGES)
    if bare.casefold().replace("’", "'") in _OF_SYSTEMS:
        return "share"
    filed = _RUBRIC_LINE.fullmatch(text)
    if filed and is_rubric(filed["rubrics"]):
        return "tags"
    # A frame is part of what marks a place for advertising.
    return next((kind for pattern, kind in _WHOLE if pattern.fullmatch(bare) or pattern.fullmatch(text)), None)


def ends_page(text: str) -> bool:
    """Whether a line is furniture where it stands behind a text, as its last: where it is filed, a slogan's hashtag, who
    posted it."""
    return len(text) <= _LONGEST and bool(_BEHIND.fullmatch(text) or _SIGNED.fullmatch(text))
