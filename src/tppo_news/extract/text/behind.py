"""What stands behind a text without a name of its own in the markup: what its readers say, and who wrote it."""

import re
from collections.abc import Sequence
from urllib.parse import urlsplit

from lxml.html import HtmlElement

from tppo_news.extract.page.outline import Outline
from tppo_news.extract.wording.names import is_name
from tppo_news.extract.wording.stamps import is_stamp_alone

_COUNTED = re.compile(
    r"(?:komentar|comments?|tanggapan|diskusi)\s*[(\[:]?\s*\d{1,5}\s*[)\]]?|"
    r"(?:\d{1,5}|satu|dua|tiga|one|two|three)\s+(?:komentar|comments?|tanggapan|balasan|pemikiran|thoughts?|replies|responses?)(?:\s+(?:pada|untuk|di|on|to|about)\s.{2,200})?",
    re.I,
)
"""The head of readers' comments with their number: "Komentar (3)", "2 tanggapan pada “…”"."""
_UNCOUNTED = re.compile(
    r"(?:komentar|comments?|tanggapan|diskusi|kolom\s+komentar)(?:\s+(?:pembaca|anda|pengunjung|terbaru|netizen|warga))?\s*:?|"
    r"(?:tinggalkan|tulis|beri(?:kan)?|kirim|tambahkan)\s+(?:sebuah\s+)?(?:balasan|komentar|tanggapan)(?:\s+anda)?|leave\s+a\s+(?:reply|comment)",
    re.I,
)
_ANSWERED = re.compile(
    r"(?:balas|reply|tanggapi|jawab|suka|like|laporkan|hapus)(?:\s*[|·•(]\s*.{0,20})?|.{0,60}\b(?:berkata|says|mengatakan|menulis)\s*:?|"
    r".{0,60}\b\d{1,2}\s+(?:menit|jam|hari|minggu|bulan|tahun)\s+(?:yang\s+)?lalu|"
    r".{0,50}\b\d{1,2}[\s/.-]+(?:\w{3,9}|\d{1,2})[\s/.,-]+(?:20)?\d\d\b(?:.{0,12}\d{1,2}[.:]\d\d.{0,12})?|.{0,50}\b(?:kemarin|barusan|baru\s+saja)",
    re.I,
)
"""What stands with each comment: "Balas", "Rani berkata:", when it was written."""
_WRITER = re.compile(
    r"(?:tentang|profil|about|mengenai)\s+(?:the\s+)?(?:penulis|author|writer|redaksi|kontributor)\s*:?", re.I
)
_LISTED = re.compile(
    r"(?:berita|artikel|kabar|info|konten|warta|tulisan|pos(?:t(?:ingan)?)?s?|pos-pos|video|foto|agenda|pengumuman|galeri)\s+(?:lain(?:nya)?|terbaru|terkini|terkait|populer|"
    r"terpopuler|pilihan|sebelumnya|serupa|menarik|rekomendasi|hari\s+ini|utama|foto|video)(?:\s+\w+)?|(?:baca|lihat|simak)\s+juga|terkait|terpopuler|populer|terbaru|terkini|"
    r"rekomendasi(?:\s+untuk\s+(?:anda|kamu|mu))?|pilihan\s+(?:editor|redaksi)|(?:recent|related|latest|popular|other)\s+(?:posts?|news|articles?|stories)|"
    r"tags?|kategori|topik|label|you\s+(?:may|might)\s+(?:also\s+)?like|trending(?:\s+\w+)?|jangan\s+lewatkan|lainnya|pengumuman|agenda|lampiran|dokumen\s+terkait",
    re.I,
)
"""The heading of a list of something else: "Berita Lainnya", "Baca Juga", "Related Posts"."""
_OF_SITE = re.compile(
    r"(?:tentang|hubungi|ikuti|dukung)\s+kami|kontak(?:\s+kami)?|about\s+us|contact\s+us|follow\s+us|newsletter|buletin|"
    r"(?:ber)?langganan(?:\s+(?:buletin|newsletter|gratis|sekarang|berita))?|subscribe(?:\s+\w+){0,3}|statistik(?:\s+pengunjung)?|"
    r"(?:jumlah\s+)?pengunjung(?:\s+(?:situs|website|kami))?|lokasi(?:\s+kami)?|kepala\s+(?:dinas|desa|sekolah|madrasah|kantor)|jam\s+(?:pelayanan|layanan|kerja|operasional)|"
    r"link\s+(?:terkait|eksternal)|tautan(?:\s+terkait)?|sambutan(?:\s+\w+){1,4}|profil\s+(?:pimpinan|pejabat|kepala|desa|singkat|penulis)(?:\s+\w+){0,2}|jajak\s+pendapat|polling|alamat(?:\s+kantor)?",
    re.I,
)
"""The heading of what a site says of itself: "Hubungi Kami", "Sambutan Kepala Dinas", "Berlangganan Buletin"."""
_BIOGRAPHY = re.compile(
    r"(?:(?:ia|dia|seorang|saya|adalah|merupakan|mantan)\s+){0,3}(?:jurnalis|wartawan|reporter|penulis|editor|redaktur|kontributor|pewarta|fotografer|content\s+writer|"
    r"mahasiswa|lulusan|alumn\w+|pegiat|pemerhati|blogger)\b",
    re.I,
)
"""How a box about a writer begins, under the name: "Jurnalis yang meliput …"."""
_ONE_NAME = re.compile(r"[A-Z]?[a-z_]{3,20}\d{0,4}")
_LEAD = re.compile(
    r"^(?:oleh|by|penulis|reporter|editor|author|posted\s+by|diposting\s+oleh|ditulis\s+oleh)\s*:?\s+", re.I
)
_REPLY = re.compile(r"balas|reply|tanggapi|jawab\s+komentar|laporkan\s+komentar", re.I)
_MORE = re.compile(
    r"(?:(?:baca|lihat|info)\s+)?(?:selengkapnya|lebih\s+lanjut|detail)|(?:read|learn)\s+more|baca", re.I
)
"""The button of a card that leads to another article."""
_ABOUT = re.compile(r"(?:tentang|about|mengenai|sekilas)\s+(?P<name>.{4,60})", re.I)
_LETTERS = re.compile(r"[\W_]")
_LETTERS_OF_SITE = 5
_LINES_OF_CARD = 4
_LEAST_OF_HEADLINE, _MOST_OF_HEADLINE, _LONGEST_DATE = 3, 23, 60
_FILED = re.compile(r"^[\w &]{3,30}\s*[|·•]\s*")
_AGO = re.compile(r"(?:\w+\s*[|·•]\s*)?\d{1,2}\s+(?:detik|menit|jam|hari|minggu|bulan)\s+(?:yang\s+)?lalu", re.I)
_MAX_ANSWER = 2
"""Paragraphs to a comment's button."""
_LEAST_WORDS, _MOST_WORDS = 2, 5
_LONGEST = 200
_LONGEST_BYLINE = 90
_MAX_BOX = 6
"""Lines of a box about the writer: name, role, a sentence or two, addresses."""
_MAX_UP = 4
_LONG_TEASER = 320
_SIGNS = " \t:：-–—•|»«›#*"


def lines_behind(outline: Outline, prose: Sequence[bool], headline: int, url: str) -> set[int]:
    """The lines under the text that readers wrote, and those of a box about the writer: told by the heading "Komentar (3)", or by
    "Komentar" over answers and times; by "Tentang Penulis", or by a heading that repeats a name from above the text; and what the
    site of the page at `url` says of itself ("Tentang Koran Contoh")."""
    lines = outline.lines
    host = _LETTERS.sub("", urlsplit(url).netloc.lower())
    opening = next((i for i in range(headline, len(lines)) if prose[i]), len(lines))
    stated = (
        line for line in lines[headline + 1 : opening] if line.kind != "heading" and len(line.text) <= _LONGEST_BYLINE
    )
    above = " | ".join(line.text for line in stated)
    taken = _dated_cards(outline, prose, opening)
    for index in range(opening + 1, len(lines)):
        line = lines[index]
        if index in taken or len(line.text) > _LONGEST:
            continue
        if _REPLY.fullmatch(line.text):
            taken.update(_answers_around(outline, prose, opening, index))
            continue
        if _MORE.fullmatch(line.text):
            taken.update(_card_around(outline, prose, opening, index))
            continue
        if line.linked and not _COUNTED.fullmatch(line.text):
            continue
        heads = line.kind == "heading" or line.strong >= len(line.text)
        counted = _COUNTED.fullmatch(line.text)
        if counted or (heads and _UNCOUNTED.fullmatch(line.text)):
            below = _below(outline, index)
            if (counted and heads) or any(_ANSWERED.fullmatch(lines[i].text) for i in below):
                taken.update((index, *below))
        elif any(p.fullmatch(line.text.strip(_SIGNS)) for p in (_LISTED, _OF_SITE)) or _is_of_host(line.text, host):
            taken.update(_box_headed(outline, prose, opening, index))
        elif _is_biography(outline, index):
            taken.update((index, index + 1))
        elif _WRITER.fullmatch(line.text) or _is_repeated(line.text, above, heads=heads):
            taken.update(_box_around(outline, prose, index))
    return taken


def _is_of_host(text: str, host: str) -> bool:
    """Whether a line heads what a site says of itself by name: "Tentang Koran Contoh" on koran-contoh.test."""
    about = _ABOUT.fullmatch(text)
    name = _LETTERS.sub("", about["name"].lower()) if about else ""
    return len(name) >= _LETTERS_OF_SITE and name in host


def _dated_cards(outline: Outline, prose: Sequence[bool], opening: int) -> set[int]:
    """The lines of cards of other articles without links, two at the least: a headline with its date, or how long ago, in an
    element of their own."""
    lines = outline.lines
    cards: list[range] = []
    for index in range(opening + 2, len(lines)):
        text, above = lines[index].text, lines[index - 1].text
        if (
            prose[index]
            or len(text) > _LONGEST_DATE
            or not (_LEAST_OF_HEADLINE <= above.count(" ") <= _MOST_OF_HEADLINE)
        ):
            continue
        around = _holding_above(outline, index)
        small = around.start > opening and len(around) <= _LINES_OF_CARD
        if not small or above.endswith(".") or any(prose[around.start : around.stop]):
            continue
        if _AGO.fullmatch(text) or is_stamp_alone(_FILED.sub("", text)):
            cards.append(around)
    return {i for card in cards for i in card} if len(cards) > 1 else set()


def _holding_above(outline: Outline, index: int) -> range:
    """The lines of the nearest element that holds a line and the one above it; nothing where that is far up."""
    element: HtmlElement | None = outline.lines[index].block
    for _ in range(_MAX_UP):
        start, end = outline.ranges.get(element, (0, 0)) if element is not None else (0, 0)
        if element is None or start < index:
            return range(start, end)
        element = element.getparent()
    return range(0)


def _is_repeated(text: str, above: str, *, heads: bool) -> bool:
    """Whether a heading, or a role with a name, repeats a name of some words that stands between headline and text."""
    name = _LEAD.sub("", text)
    if not (heads or len(name) < len(text)) or not _LEAST_WORDS <= len(name.split()) <= _MOST_WORDS:
        return False
    return re.search(rf"(?<!\w){re.escape(name)}(?!\w)", above) is not None


def _is_biography(outline: Outline, index: int) -> bool:
    """Whether a line is a name alone, in a heading, in bold or in a box of few lines, with what its bearer does below."""
    lines = outline.lines
    line = lines[index]
    name = line.text.split(",")[0]
    if index + 1 >= len(lines) or not (is_name(name) or _ONE_NAME.fullmatch(name)):
        return False
    if not _BIOGRAPHY.match(lines[index + 1].text):
        return False
    start, end = outline.ranges.get(line.holder, (0, len(lines)))
    return line.kind == "heading" or line.strong >= len(line.text) or (end - start <= _MAX_BOX and start == index)


def _box_headed(outline: Outline, prose: Sequence[bool], opening: int, index: int) -> range:
    """The largest element that begins with this heading and does not hold as much prose as stands above it; nothing where the
    heading begins no element."""
    box = range(index, index)
    own = sum(prose[opening:index])
    element: HtmlElement | None = outline.lines[index].block
    while element is not None:
        start, end = outline.ranges.get(element, (0, 0))
        told = sum(len(line.text) > _LONG_TEASER for line in outline.lines[index:end])
        if start != index or told or 2 * sum(prose[index:end]) > own + 2:
            break
        box = range(start, end) if end > index + 1 else box
        element = element.getparent()
    return box


def _below(outline: Outline, index: int) -> range:
    """The lines under a heading in the nearest element that holds more than it."""
    element: HtmlElement | None = outline.lines[index].block
    for _ in range(_MAX_UP):
        if element is None:
            break
        _, end = outline.ranges.get(element, (index, index + 1))
        if end > index + 1:
            return range(index + 1, end)
        element = element.getparent()
    return range(index + 1, index + 1)


def _answers_around(outline: Outline, prose: Sequence[bool], opening: int, index: int) -> range:
    """The lines of the largest element around a comment's button that holds comments and nothing of the text."""
    found = range(index, index + 1)
    element: HtmlElement | None = outline.lines[index].block
    while element is not None:
        start, end = outline.ranges.get(element, (index, index + 1))
        if start <= opening:
            break
        buttons = sum(1 for line in outline.lines[start:end] if _REPLY.fullmatch(line.text))
        if sum(prose[start:end]) <= _MAX_ANSWER * buttons:
            found = range(start, end)
        element = element.getparent()
    return found


def _card_around(outline: Outline, prose: Sequence[bool], opening: int, index: int) -> range:
    """The lines of the largest element around a card's button that holds such cards and nothing else."""
    found = range(index, index)
    element: HtmlElement | None = outline.lines[index].block
    while element is not None:
        start, end = outline.ranges.get(element, (index, index + 1))
        buttons = sum(1 for line in outline.lines[start:end] if _MORE.fullmatch(line.text))
        if start <= opening or end - start > _LINES_OF_CARD * buttons or sum(prose[start:end]) > buttons:
            break
        found = range(start, end)
        element = element.getparent()
    return found


def _box_around(outline: Outline, prose: Sequence[bool], index: int) -> range:
    """The largest element around a heading that holds a few lines and no prose above it."""
    box = range(index, index)
    element: HtmlElement | None = outline.lines[index].block
    for _ in range(_MAX_UP):
        if element is None:
            break
        start, end = outline.ranges.get(element, (index, index + 1))
        if end - start > _MAX_BOX or any(prose[start:index]):
            break
        box = range(start, end) if end > index + 1 else box
        element = element.getparent()
    return box
