"""What an outlet says to its readers around or behind a text, told by the words of a whole line: where else it is read, where a
text stood before, who answers for it, slogans, a poll.

What is cut wherever it stands says so of this very article or site; the rest counts as the last lines of a text alone.
"""

import re

_LONGEST = 420
_QUOTES = tuple("\"“”‘’'")
_NETWORK = (
    r"(?:whats\s*app|\bwa\b|telegram|facebook|\bfb\b|instagram|\big\b|twitter|\bx\b|tik\s*tok|you\s*tube|threads|google\s*news|"
    r"media\s+sosial|sosial\s+media|medsos|sosmed|newsletter|buletin|podcast|spotify)"
)
_THING = r"(?:berita|artikel|kabar|konten|info(?:rmasi)?|update|ulasan|liputan|cerita|tips)"
_FRESH = r"(?:terbaru|terkini|terupdate|terhangat|menarik|lain(?:nya)?|pilihan|setiap\s+hari)"
_FIND_US = re.compile(
    rf"(?:(?:ayo|yuk|mari|jangan\s+lupa|silak?an)[\s,]+)?(?:(?:temukan|ikuti|follow|kunjungi|sapa|dukung|like|tonton)(?:lah)?\s+(?:\w+\s+){{0,3}}(?:kami|us|our)|"
    rf"(?:like|follow|subscribe)\b[^.!?]{{0,60}}?\b(?:chann?el|kanal|akun|fan\s*page|halaman))\b(?=.*{_NETWORK}).{{0,200}}|"
    r"(?:tetap|terus|stay)\s+(?:terhubung|connected)\s+(?:dengan|with)\s.{3,120}|"
    r"pastikan\s+(?:anda|kamu)\s+(?:\w+\s+)?(?:mengikuti|berlangganan|follow|subscribe)\b.{3,120}|"
    rf"dapatkan\s[^.!?]{{3,120}}\b(?:di|lewat|melalui)\s+e-?mail\s*(?:anda|kamu|mu)\b.{{0,80}}",
    re.I,
)
"""Read "Temukan kami di Facebook", "Follow us on Instagram …", "Pastikan Anda mengikuti kanal kami"."""
_SMALL_PRINT = re.compile(
    rf"(?:(?:jangan\s+lupa|yuk|ayo|mari|silak?an)[\s,]+)?(?:untuk\s+)?(?:ikuti|follow|like|subscribe)\s+(?:akun\s+)?(?:kami\s+(?:di\s+)?)?{_NETWORK}\s+(?:\w+\s+)?@\S+.{{0,90}}|{_NETWORK}\s+redaksi\s*:.{{5,40}}|"
    r"(?:suka\s+(?:artikel|berita|tulisan)\s+ini\?|jangan\s+lupa|yuk,?|ayo,?)\s+(?:untuk\s+)?bagikan\s+(?:(?:artikel|berita|tulisan)\s+ini|ke\s).{0,40}|"
    r"(?:mohon|harap|silak?an)\s+(?:gunakan|menggunakan|berkomentar)\b.{0,60}\b(?:berkomentar|sopan|komentar)\b.{0,30}|"
    r"(?:semua|seluruh|isi)\s+komentar\b.{0,60}\btanggung\s*jawab\b.{0,60}|"
    r"berkomentarlah\b.{5,200}|"
    r"(?:[^.!?]{0,60}[.!]\s+)?(?:komentar|kolom\s+komentar)\s[^.!?]{0,80}\b(?:sopan|SARA|dihapus|moderasi|spam|melanggar)\b.{0,90}|(?:rating\s*:\s*)?[0-5](?:[.,]\d)?/5(?:\s*[-–]?\s*\(?\d+\s+(?:votes?|suara|penilaian)\)?)?",
    re.I,
)
"""Read "Follow Instagram @koran-contoh", "Suka artikel ini? Bagikan …", "Semua komentar menjadi tanggung jawab pengirim"."""
_STOOD = re.compile(
    r"(?:sebagian\s+(?:isi\s+)?)?(?:artikel|berita|tulisan|konten|opini|kolom|naskah|laporan|versi\s.{3,30})\s+ini\s+(?:(?:juga|sudah|telah|pernah|pertama\s+kali|"
    r"sebelumnya|semula|awalnya|lebih\s+dulu|lebih\s+dahulu)\s+){1,3}(?:di)?(?:tayang|muat|terbit|publikasi|siar|posting|unggah|rilis)(?:kan)?\s+"
    r"(?:(?:pertama\s+kali|lebih\s+dulu|lebih\s+dahulu|juga)\s+)?(?:di|pada|dalam|oleh)\b.{2,300}|"
    r"(?:this\s+(?:article|story|post)\s+(?:was\s+)?(?:originally|first)\s+(?:appeared|published)\s.{3,160})",
    re.I,
)
"""Where a text stood before: "Berita ini sudah tayang di …", "Tulisan ini sebelumnya dimuat di …"."""
_REUSED = re.compile(
    r"(?:anda\s+)?(?:dapat|boleh|diperbolehkan|dilarang|diizinkan|bebas)\s+(?:\w+\s+)?(?:menyiarkan|mengutip|menyalin|memperbanyak|menyebar\w+|mengambil|memuat|menulis)\b"
    r".{3,160}\b(?:sumber|izin|redaksi)\b.{0,120}",
    re.I,
)
"""Who may print it again: "Anda dapat menyiarkan ulang … dengan mencantumkan sumber"."""
_DISCLAIMER = re.compile(r"\W{0,4}disclaimer\b\W.{3,}|\W{0,4}(?:sanggahan|penafian)\s*[:：].{3,}", re.I)
_DESK_MAIL = re.compile(
    r"(?:.{0,80}\s)?(?:e-?mail\s*:?\s*)?(?:redaksi|newsroom|editor|sekred|desk|iklan|marketing|opini|tips|kontak|cs)[\w.+-]*@[\w-]+(?:\.[\w-]+)+.{0,80}",
    re.I,
)
"""How to reach the desk: "Punya informasi? Kirim ke redaksi@…"."""
_ANYWHERE = (
    (_FIND_US, "share"),
    (_SMALL_PRINT, "share"),
    (_STOOD, "footer"),
    (_DISCLAIMER, "footer"),
    (_REUSED, "footer"),
)
_HASHTAGS = re.compile(r"[\W_]{0,6}#\w+(?:[\s,]+#\w+){0,12}[\W_]*")
_FOLLOW = re.compile(
    rf"(?:(?i:terus|selalu)\s+)?(?i:ikuti|pantau|simak|kunjungi|baca)(?i:lah)?\s+(?:(?i:terus|selalu)\s+)?(?:[A-Z][\w.-]*\s+){{1,4}}(?i:untuk\s+(?:\w+\s+){{0,2}}{_THING}\b.{{0,60}}?\b{_FRESH}\b.{{0,160}})"
)
"""Read "Terus ikuti Koran Contoh untuk mendapatkan informasi terbaru seputar desa"."""
_ANSWERS = re.compile(
    r"(?:\*\W*)?(?:seluruh\s+|segala\s+)?(?:isi|materi|artikel|tulisan|opini|kolom|konten|pandangan|pendapat|naskah)\b.{0,80}\b(?:tanggung\s*jawab|opini\s+pribadi|pandangan\s+pribadi|pendapat\s+pribadi|"
    r"tidak\s+(?:\w+\s+)?(?:mewakili|mencerminkan))\b.{0,40}\b(?:penulis|redaksi|pengirim|media|pengiklan)\b.{0,120}",
    re.I,
)
"""Who answers for a column: "Isi tulisan menjadi tanggung jawab penulis sepenuhnya"."""
_SOURCES = re.compile(
    r"(?:beberapa|sebagian|seluruh)\s+(?:informasi|data|isi)\s+(?:dalam|pada|di)\s+(?:artikel|berita|tulisan)\s+ini\s.{3,200}|"
    r"[(*]?\s*penulis\s+(?:adalah|merupakan)\s+[^.!?]{3,200}[.)]*|"
    r"(?:artikel|tulisan|berita)\s+ini\s+(?:di(?:tulis|susun|buat|olah|sunting|terjemahkan)|disadur|dikutip|diambil)\s+(?:oleh|dari|dengan|berdasarkan)\s[^!?]{3,200}",
    re.I,
)
"""What a text is made from and by whom, behind it: "Penulis adalah dosen …", "Artikel ini disadur dari …"."""
_APPEAL = re.compile(
    r"\W{0,4}(?:catatan\s+redaksi\s*:\s*)?(?:mari|ayo|yuk|selalu|tetap|ingat|jangan|pakai|gunakan|cuci|jaga|patuhi|terapkan|stop|lindungi|lawan)\b.*",
    re.I,
)
_HEALTH = re.compile(
    r"\bmasker|cuci\s+tangan|mencuci\s+tangan|jaga\s+jarak|menjaga\s+jarak|kerumunan|protokol\s+kesehatan|\b[35]m\b|vaksin|"
    r"covid|corona|jaga\s+(?:kesehatan|imun\w*|diri)|tertular|pesan\s+ibu|jaga\s+keluarga|lindungi\s+(?:diri|keluarga)",
    re.I,
)
_SLOGANS = 2
_TOLD = re.compile(
    r"[\"“”]|\b(?:kata|ujar|tutur|ucap|jelas|ungkap|imbau|pesan|pinta|tambah|katanya|ujarnya|imbaunya|pesannya|menurut|demikian)\b(?!\s+ibu)",
    re.I,
)
_CRISIS = re.compile(
    r"(?=.*\b(?:bunuh\s+diri|depresi)\b)(?=.*\b(?:anda|kamu|pembaca)\b)(?=.*\b(?:hubungi|konsultasi\w*|psikolog|psikiater|layanan)\b).{20,}",
    re.I,
)
"""What a desk adds to a text on a suicide."""
POLL = "heading"
_POLL = re.compile(
    r"(?:(?:tidak|sangat|kurang)\s+)?setuju|ragu-ragu|vote|voting|pilih\s+jawaban|(?:lihat\s+)?hasil\s+(?:polling|voting|survei|jajak\s+pendapat)|lihat\s+hasil|"
    r"(?:polling|jajak\s+pendapat|survei\s+pembaca)\s*[:：].{0,120}",
    re.I,
)
_ASKED = re.compile(
    r"(?:apakah|bagaimana|menurut|setujukah|puaskah)\b[^.!?]{3,140}\?|(?:(?:tidak|sangat|kurang|cukup)\s+)?(?:puas|baik|tahu)|ya|tidak",
    re.I,
)
"""A poll's question and its answers, where others of its answers stand below."""
_DESK_DATED = re.compile(
    r"(?:(?:biro|bagian|tim|bidang|seksi|subbag(?:ian)?)\s+)?(?:humas|diskominfo\w*|kominfo\w*|ppid|redaksi|prokopim|protokol|media\s+center)\b[^.!?]{0,40}?[\s,/|(]+\d{1,2}[/.-]\d{1,2}[/.-](?:20)?\d\d\)?",
    re.I,
)
"""A desk and the day behind a text: "Biro Humas 12/10/26"."""
_SIGNED_OF = re.compile(
    r"[A-Z][\w.'’-]+(?:\s[A-Z][\w.'’-]+){1,3}\s[-–|]\s(?:[a-z]+[A-Z]\w*|[\w-]+\.(?:com|co\.id|id|net|tv)\b\S{0,20})"
)
"""Who wrote it, and for which outlet: "Rani Contoh - koranContoh", "Rani Contoh | koran-contoh.com"."""
_LAST = (
    (_SIGNED_OF, "byline"),
    (_HASHTAGS, "tags"),
    (_FOLLOW, "share"),
    (_ANSWERS, "footer"),
    (_CRISIS, "footer"),
    (_SOURCES, "byline"),
    (_POLL, POLL),
    (_DESK_DATED, "byline"),
)


def said_of_site(text: str) -> str | None:
    """The kind of furniture that a line is wherever it stands, or None: how to reach or follow the outlet, where the text stood
    before, a disclaimer."""
    if len(text) > _LONGEST or text[:1] in _QUOTES or text[-1:] in _QUOTES:
        return None
    if "@" in text and _DESK_MAIL.fullmatch(text):
        return "footer"
    return next((kind for pattern, kind in _ANYWHERE if pattern.fullmatch(text)), None)


def said_last(text: str, *, polled: bool = False) -> str | None:
    """The kind of furniture that a line is as one of the last of a text, or None: a slogan, a hashtag, a poll, who answers for it.
    `polled` tells that a poll's answers stand below."""
    if len(text) > _LONGEST:
        return None
    if polled and _ASKED.fullmatch(text):
        return POLL
    kind = next((kind for pattern, kind in _LAST if pattern.fullmatch(text)), None)
    if kind:
        return kind
    return "share" if is_slogan(text) else None


def is_signed_of(text: str) -> bool:
    """Whether a line says who wrote it, and for which outlet: "Rani Contoh - koranContoh"."""
    return bool(_SIGNED_OF.fullmatch(text))


def is_slogan(text: str) -> bool:
    """Whether a line calls its readers to look after their health, twice in one line, and nobody says so."""
    return bool(_APPEAL.fullmatch(text)) and len(_HEALTH.findall(text)) >= _SLOGANS and not _TOLD.search(text)


def is_hashtags(text: str) -> bool:
    """Whether a line is hashtags alone: "** #DesaContoh"."""
    return bool(_HASHTAGS.fullmatch(text))
