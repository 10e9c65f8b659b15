"""Names that a page prints behind, above or below a role: "Penulis: …", "Oleh … | 12/03/2026", "Reporter" over a name."""

import re
from collections.abc import Iterator, Sequence

from tppo_news.extract.page.boxes import is_comments
from tppo_news.extract.page.outline import Line
from tppo_news.extract.page.tree import own_classes
from tppo_news.extract.reading import Reading
from tppo_news.extract.wording.controls import control_kind
from tppo_news.extract.wording.names import CAPTURED, is_name, without_degrees
from tppo_news.extract.wording.notices import WRITTEN_BY

EDITOR_LABELS = frozenset({"red", "ed", "editor", "redaktur", "penyunting"})
_ROLES = (
    r"rep|red|penulis(?:\s+tamu)?|ditulis(?=\s*[:：])|reporter|koresponden|jurnalis|pewarta(?:\s+foto)?|wartawan|laporan(?:\s+(?:wartawan|reporter))?|fotografer|photographer|"
    r"laporan\s+kontributor|kontributor|author|writer|pengirim|naskah|teks(?:\s+dan\s+foto)?|(?:foto|berita|penulis)\s+(?:dan|&)\s+(?:foto|berita|penulis|teks)|oleh|kreator|ed(?=\s*:)|editor|redaktur|penyunting"
)
_OTHERS = (
    r"foto(?:\s+oleh)?|video|kamera|date|category|published|sumber|kategori|rubrik|hits|dibaca|dilihat|views?|tanggal|tgl|tags?|"
    r"diposting|diterbitkan|waktu|alih\s*bahasa|penerjemah|translator|pengalih\s*bahasa"
)
_LABEL = re.compile(
    r"(?<!pilihan )(?<!catatan )(?<!rekomendasi )(?<!video )(?<!foto )\b"
    rf"(?P<label>penulis(?=\s*/\s*editor)|(?:foto|berita|penulis)\s+(?:dan|&)\s+(?:foto|berita|penulis|teks)|{_ROLES})(?P<place>(?:\s+(?-i:[A-Z])[\w-]+){{0,3}}|\s*/\s*editor)\s*[:：]\s*(?P<names>(?:(?!\W{{0,3}}\b(?:{_ROLES}|{_OTHERS})\s*[:：])[^|\n\r•:]){{3,80}})",
    re.I,
)
_DOTTED = re.compile(
    rf"^(?P<label>red|rep|editor|redaktur|penulis|reporter|pewarta)[.,]\s+(?P<names>{CAPTURED})\.?$", re.I
)
"""Under a text, with a full stop or a comma for the colon: "Red. Rani Contoh", "Penulis, Rani Contoh"."""
_BOTH = re.compile(
    r"\b(?:redaktur|editor)\s*(?:&|dan|/)\s*(?:reporter|penulis)\s*[:：]\s*(?P<names>[^|\n\r•:]{3,80})", re.I
)
"""One person as both: "Redaktur & Reporter : Rani Contoh"."""
_LABEL_ALONE = re.compile(
    r"^(?P<label>(?:(?:di)?(?:tulis|buat|posting|unggah|kirim|publikasikan|terbitkan)\s+|written\s+|posted\s+)?(?:oleh|by(?=\s*[:：]|(?<=\w\sby)))|"
    r"penulis|reporter|pewarta|wartawan|fotografer|photographer|author(?=\s*[:：])|editor|redaktur|penyunting)\s*[:：]?$",
    re.I,
)
_ROW_LABEL = re.compile(r"^(penulis|reporter|pewarta|wartawan|oleh|author|editor|redaktur)\s*\|[\s|:]*", re.I)
"""A role in the first cell of a table's row: "Penulis | Rani Contoh", "Editor | : | Bagas Contoh"."""
_ROLE_ALONE = re.compile(r"^(?P<label>author|writer|penulis|reporter|editor)$", re.I)
_ROLE_CLASS = re.compile(r"[-_](?:role|position|jabatan|posisi)\b")
"""An element named for a person's role stands under the name."""
_STOPS = (
    r"Diposting|Diterbitkan|Dipublikasikan|Dimuat|Dirilis|Ditayangkan|Terbit|Tayang|Published|Posted|Dibaca|Dilihat|Diunggah|Ditulis|Diperbarui|Tanggal|Tgl|Pada|On|In|Di|At|Editor|Redaktur|"
    r"Penyunting|Reporter|Penulis|Foto|Kategori|Hits|Views|Senin|Selasa|Rabu|Kamis|Jum'?at|Sabtu|Minggu"
)
_DATE = r"[A-Z][a-z]{2,8}\.?\s+\d{1,2},?\s+\d{4}"
"""A month before its day: "Maret 12"."""
_WORD = rf"(?!(?:{_STOPS})\b|{_DATE})[A-Z][\w.'’-]*"
_POSITIONS = (
    r"guru|dosen|mahasisw[ai]|siswa|santri|alumn\w+|peneliti|pengamat|praktisi|pemerhati|pegiat|aktivis|advokat|pengacara|jaksa|hakim|notaris|panitera|"
    r"ketua|wakil|anggota|kepala|kasi|kabid|kasub\w*|plt|plh|pj|direktur|manaj?er|sekretaris|sekjen|bendahara|koordinator|presiden|menteri|gubernur|bupati|wali|camat|"
    r"staf|staff|tenaga|pranata|analis|arsiparis|pustakawan|penyuluh|pendamping|pengawas|perencana|fungsional|widya\w+|pegawai|asn|"
    r"dokter|perawat|bidan|apoteker|psikolog|ekonom|sosiolog|sejarawan|budayawan|sastrawan|penyair|seniman|petani|pengusaha|ibu|warga|tokoh|kader|"
    r"ustaz|ustadz|ustadzah|kiai|pendeta|pastor|founder|pendiri|ceo|co-?founder|pemimpin|pimpinan|penanggung|pembina|penasihat|mantan|calon|"
    r"penulis|reporter|wartawan|jurnalis|kontributor|pewarta|editor|redaktur|lulusan|pengajar|pelajar|relawan|konsultan|fakultas|universitas|program|prodi|"
    r"kota|kabupaten|kab|provinsi|bandar|banda|pangkal|tanjung|nusa|lubuk|padang|desa|kecamatan"
)
"""What a person is, or where, behind the name and a comma: "Rani Contoh, Guru Besar Ilmu Hukum"."""
_FURTHER = rf"(?:\s*,\s+(?!(?i:{_POSITIONS})\b){_WORD}(?:\s+{_WORD}){{1,3}}(?=\s*(?:$|[,|·•–—-]))){{0,3}}"
"""More writers behind commas: "Oleh Rani Contoh, Bagas Contoh"."""
_NAMED = (
    rf"(?P<names>{_WORD}(?:\s+(?:(?:bin|binti|al|el|van|de)\s+)?{_WORD}){{0,6}}(?:{_FURTHER})"
    rf"(?:,?\s+(?:dan|and|&)\s+{_WORD}(?:\s+{_WORD}){{1,4}})?)"
)
_ENDS = rf"(?=\s*(?:$|[|/,•·–—(*\d-]|{_DATE}|(?i:{_STOPS}|pukul)\b))"
_VERBS = (
    r"ditulis|di-?posting|diposkan|diunggah|di-?upload|diinput|dimuat|disusun|dirilis|dipublikasi|diterbitkan|dipublikasikan|dipublish|ditayangkan|tayang|dibuat|dikirim|dirilis|posted|post|"
    r"written|write|submitted|published|created|uploaded|upload|dilaporkan|artikel|tulisan|laporan"
)
_BY = re.compile(
    rf"(?:^|[|/,•·–—-]\s*|\d\s+|(?i:w(?:ib|ita|it))\s+|\s(?i:(?:{_VERBS})\s+))(?i:(?:{_VERBS})\s+)?(?:(?i:oleh|by)\s*[:,.]?\s+(?:[-–—]\s+)?|(?:[Oo]leh|[Bb]y)(?=[A-Z][a-z.])){_NAMED}{_ENDS}"
)
"""Read "Diposting oleh Rani Contoh", "Posted by, Rani on …", "12/03/2026 10:22 WIB by Rani", "/ Berita / By Rani"."""
_BY_ACCOUNT = re.compile(
    rf"(?:^|\d{{2}}\s*(?i:w(?:ib|ita|it))?[\s|·•,–-]*)(?i:(?:{_VERBS})\s+)?(?i:oleh|by)\s*[:,.]?\s+(?P<names>[a-z][\w'’.-]{{2,20}}(?:\s[a-z][\w'’.-]{{1,20}}){{0,3}})\s*$"
)
"""The same over a name in small letters, which ends the line: "oleh rani contoh", "12 Maret 2026 10:22 By. rani"."""
_ROLE_AND_NAME = re.compile(
    rf"(?:^|[|/•·–—]\s*)(?i:(?P<label>penulis|reporter|pewarta|jurnalis|author|editor|redaktur|laporan\s+(?:wartawan|reporter|jurnalis|kontributor)))\s+(?:[-–—]\s+)?(?:[\w-]+(?:\.[\w-]+)+\s+)?{_NAMED}{_ENDS}"
)
"""A role and a name without a colon, under the headline: "Reporter Rani Contoh | Editor Bagas Contoh", "Editor - Bagas Contoh"."""
_POSTED = re.compile(
    rf"^(?i:{_VERBS})\s+(?:(?i:pada|on|tanggal)?[^|]{{0,12}}\d[^|]{{4,40}}?\s)?(?i:oleh|by)\s*[:,]?\s+{_NAMED}"
    r"(?=\s*(?:$|[|·•]|,?\s*(?:(?:di|pada|at|on|pukul)\s+)?\d|,?\s*(?i:senin|selasa|rabu|kamis|jum|sabtu|minggu)))"
)
"""Under the text: "Diposting oleh Rani Contoh di 10.22"."""
_MAKER = re.compile(r"created\b", re.I)
"""How a footer names who made the site."""
_FIELDED = re.compile(
    r"^(?:laporan\s+(?:wartawan|reporter|jurnalis|kontributor)|kontributor|koresponden|wartawan|jurnalis)\s+(?P<where>[A-Z][^,:|]{2,40})\s*[,|]\s*"
    rf"(?P<names>(?-i:{CAPTURED}))(?=\s*(?:$|[|•·–-]|editor\b))",
    re.I,
)
"""From where, and who: "Laporan Wartawan Koran Contoh, Rani Contoh", "Laporan Reporter koran-contoh.test | Rani Contoh"."""
_REPORT_OF = re.compile(
    rf"(?i:laporan)\s+{_NAMED}(?=,\s*(?i:wartawan|reporter|jurnalis|kontributor|koresponden|pewarta)\b)"
)
"""Who, and for whom: "Laporan Rani Contoh, wartawan Koran Contoh"."""
_TRANSLATED = re.compile(r"\b(?:disadur|diterjemahkan|alih\s*bahasa|terjemahan)\b", re.I)
"""Who wrote what was translated, behind the name of the one who did."""
_UPDATED = re.compile(r"^(?:terakhir\s+)?(?:diperbarui|diubah|updated|last)\b", re.I)
_DATED_BY = re.compile(r"(?:oleh|by|penulis|reporter)\b[^.!?]{3,60}\b(?:19|20)\d\d\b", re.I)
_BY_CARD = re.compile(r"(?:oleh|by)\b", re.I)
"""How the cards of other articles name their writers; roles stand in the credits of the article."""
_PLACED = ("kontributor", "koresponden", "laporan", "penulis", "wartawan", "reporter", "jurnalis")
_SHORTEST, _MAX_LINE = 4, 160
_ABOVE = 3
"""Lines above the headline among which a byline may stand."""
_BELOW = 3
"""Lines below the first prose, which may be the standfirst, in which a byline still stands."""
_MAX_NAME = 60
_LONGEST_ROLE = 24
"""Characters of a line that holds a role and nothing else."""


def labelled_names(page: Reading) -> list[tuple[str, str]]:
    """Label, lower case, and names of every short line such as "Penulis: X | Editor: Y"; a label alone takes the line that
    follows. What stands among other articles is theirs."""
    found: list[tuple[str, str]] = []
    lines = page.outline.lines
    others = _other_articles(page)
    for index, line in enumerate(lines[: page.found.until]):
        text = _ROW_LABEL.sub(r"\1: ", line.text) if line.kind == "row" else line.text
        text = text.replace(" | : | ", ": ").replace(" | :", ":").lstrip("|•·- ")
        if not _SHORTEST <= len(text) <= _MAX_LINE or (
            any(map(is_comments, line.boxes)) and not _is_beside(page, index)
        ):
            continue
        posted = _POSTED.match(text) if index > page.opening and not page.found.prose[index] else None
        if posted and not _MAKER.match(text):
            found.append(("oleh", posted["names"]))
        fielded = _FIELDED.match(without_degrees(text)) if index > page.opening and not line.boxes else None
        if fielded:
            found.append(("oleh", fielded["names"]))
        is_never = any(page.outline.boxes[box] == "never" for box in line.boxes)
        if is_never and not (page.headline - _ABOVE <= index <= page.opening and _BY.match(text)):
            continue
        if _TRANSLATED.search(text) and any(label not in EDITOR_LABELS for label, _ in found):
            continue
        if page.found.reasons[index] == "related" or (index >= others and _BY_CARD.match(text)):
            continue
        if ":" in text or "：" in text:
            found.extend((m["label"].split()[0].lower(), m["names"]) for m in _LABEL.finditer(text) if _is_label(m))
            found.extend(("editor", m.group("names")) for m in _BOTH.finditer(text))
        found.extend((m["label"].lower(), m["names"]) for m in _DOTTED.finditer(text))
        found.extend(_with_neighbour(page, index, text))
        written = WRITTEN_BY.match(text) if index > page.headline and not line.boxes else None
        if written:
            found.append(("oleh", written["names"]))
        if _is_beside(page, index) and not page.found.prose[index]:
            found.extend(_beside_headline(line.text))
    return found


def _is_label(found: re.Match[str]) -> bool:
    """Whether a role and what stands between it and its colon are one label: a contributor has a place, a writer may edit as well
    ("Kontributor Kupang: …", "Penulis/Editor: …")."""
    place = found["place"].strip(" /").lower()
    return place in ("", "pelaksana", "bahasa") or found["label"].lower().startswith(_PLACED)


def _is_beside(page: Reading, index: int) -> bool:
    """Whether a line stands between headline and text, or right below a standfirst and apart from it."""
    if page.headline - _ABOVE <= index <= page.opening:
        return True
    lines = page.outline.lines
    near = page.opening < index <= page.opening + _BELOW and page.found.reasons[index] in (None, "byline")
    return near and (
        lines[index].holder is not lines[page.opening].holder or _DATED_BY.match(lines[index].text) is not None
    )


def _other_articles(page: Reading) -> int:
    """The line from which on other articles stand: a further headline, or a heading such as "Artikel Lainnya" under the text."""
    found, lines = page.found, page.outline.lines
    last = max((i for i in range(found.until) if found.prose[i] and found.reasons[i] is None), default=found.until)
    headings = (i for i in range(last + 1, found.until) if control_kind(lines[i].text) == "related")
    return next(headings, found.until)


def _ends_pair(page: Reading, index: int) -> bool:
    """Whether a line is the lower one of two in an element of their own, below a name."""
    lines = page.outline.lines
    start, end = page.outline.ranges.get(lines[index].holder, (0, 0))
    return (start, end) == (index - 1, index + 1) and is_name(without_degrees(lines[index - 1].text))


def _with_neighbour(page: Reading, index: int, text: str) -> Iterator[tuple[str, str]]:
    """A role that stands alone, and the name above or below it."""
    if len(text) > _LONGEST_ROLE:
        return
    lines = page.outline.lines
    line = lines[index]
    below = _ROLE_CLASS.search(own_classes(line.block)) is not None
    alone = _ROLE_ALONE.match(text) if below else _LABEL_ALONE.match(text)
    if alone:
        # A credits pop-up lists each name above its role; elsewhere the role comes first.
        before = not text.endswith((":", "：")) and (below or bool(line.boxes) or _ends_pair(page, index))
        name = _beside(lines, index, before=before, either=not text.endswith((":", "：")))
        if name and name not in _elsewhere(lines, index):
            yield alone.group("label").lower(), name


def _elsewhere(lines: Sequence[Line], index: int) -> Iterator[str]:
    """The line below a role, where it stands in the page's footer and the role does not."""
    below = lines[index + 1 : index + 2]
    return (line.text for line in below if any(b.tag == "footer" and b not in lines[index].boxes for b in line.boxes))


def _beside_headline(text: str) -> Iterator[tuple[str, str]]:
    """Names that the lines between headline and text state without a colon."""
    if _UPDATED.match(text):
        return
    roles = [(m["label"].lower(), m["names"]) for m in _ROLE_AND_NAME.finditer(text)]
    yield from roles
    by = _REPORT_OF.match(text) or _BY.search(text) or _FIELDED.match(without_degrees(text)) or _BY_ACCOUNT.search(text)
    if by:
        yield "oleh", by["names"]


def _beside(lines: Sequence[Line], index: int, *, before: bool, either: bool) -> str:
    """The short line above or below a role that stands alone; with `either` the other one where the first is a heading over
    something else. "" without one."""
    first, second = (index - 1, index + 1) if before else (index + 1, index - 1)
    if not 0 <= first < len(lines):
        return ""
    if (
        either
        and not before
        and lines[first].kind == "heading"
        and 0 <= second < len(lines)
        and is_name(lines[second].text)
    ):
        return lines[second].text
    return lines[first].text.lstrip(":： ") if len(lines[first].text) <= _MAX_NAME else ""
