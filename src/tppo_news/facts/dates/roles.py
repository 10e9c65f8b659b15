"""What a date is of: the event, something planned, a deadline, background, or the page's own stamp."""

import re
from datetime import date
from typing import Literal

from tppo_news.facts.dates.calendar import CalendarDate
from tppo_news.facts.dates.spans import DateSpan
from tppo_news.facts.dates.years import Outlook
from tppo_news.facts.numerals import lower_ascii

DateRole = Literal["event", "planned", "deadline", "reference", "publication", "other"]

# What is looked for before a date runs on text in lower case.
DEADLINE = re.compile(
    r"\b(?:paling lambat|selambat-lambatnya|selambatnya|tenggat|batas (?:akhir|waktu)|jatuh tempo|deadline|"
    r"berlaku (?:hingga|sampai)|ditutup)\b"
)
# "lahir pada", "berlaku sejak", "tertanggal": told to explain the news, not part of it.
BACKGROUND = re.compile(
    r"\b(?:lahir|kelahiran|tertanggal|semula|dahulu|pernah|mulanya|dibanding(?:kan)?|berlaku|diundangkan|disahkan|"
    r"sebelum|sesudah)\b"
)
# "diberi waktu hingga 4 Juli", "target tiga desa sampai akhir tahun 2025", "rampung sebelum 31 Oktober"
UNTIL = re.compile(
    r"\b(?:hingga|sampai|sebelum)(?: dengan)?(?: (?:tanggal|akhir|penghujung|penutupan|bulan|tahun|pada)){0,3} ?$"
)
LASTS = re.compile(r"\b(?:berlangsung|berlanjut|digelar|menunda|ditunda)\b")
ENDING = re.compile(r"\b(?:akhir|penghujung)(?: (?:bulan|tahun))? ?$")
AIMS = re.compile(r"\b(?:target\w*|ditargetkan|menargetkan|membidik|bidik)\b")
# "sepanjang Januari-Juni 2026 tercatat 12.019 WNI": the months of a statistic.
COUNTED = re.compile(r",? (?:[\w-]+ ){0,2}(?:tercatat|mencatat|jumlah|total|terdapat|mencapai|menangani|sudah ada)\b")
PLAN = re.compile(
    r"\b(?:akan|rencananya|direncanakan|berencana|dijadwalkan|menjadwalkan|bakal|ditargetkan|"
    r"menjanjikan)\b"
)
# "kata dia, Rabu (1/7)", "yang sudah dilakukan pada 15 September": past, whatever the day of publication is taken for.
SPOKEN = re.compile(
    r"\b(?:kata|ujar|ucap|tutur|jelas|ungkap|sebut|tegas|imbuh|papar|terang|beber|pungkas)(?:nya)?\b[^.;\"]*, ?$|"
    r"\b(?:dihubungi|dikonfirmasi|ditemui|dilansir|dikutip|melansir|mengutip|keterangan\w*)\b[^.;\"]*$|"
    r"\b(?:sudah|telah) di\w+ (?:pada |tanggal )*$"
)
STAMP_ZONE = re.compile(r"\b(?:WIB|WITA|WIT)\b|\d\d:\d\d", re.IGNORECASE)
DATELINE_END = re.compile(r"[),]?(?: [\w.-]+)?(?: \([\w .-]+\))? ?(?:-|--|:|\|) ?(?=\S)")
PROSE = re.compile(r"[a-z]{3,} [a-z]{3,}|\. ")
STAMP_LENGTH, DATELINE_LENGTH, HEAD_LENGTH = 90, 60, 1500
# What lies further back than NEWS_DAYS is told as background; what is of these days is news whatever the words.
NEWS_DAYS, THESE_DAYS = 365, 30


def is_stamp(body: str, span: DateSpan) -> bool:
    """Whether the date is the page's or the dateline's: "Koran Contoh - 31/05/2022, 10:01 WIB", "MEDAN, 2 Mei 2025 - Polda"."""
    return _opens_text(body, span) and (_stands_alone(body, span) or _is_in_dateline(body, span))


def _opens_text(body: str, span: DateSpan) -> bool:
    start = body.rfind("\n", 0, span.start) + 1
    before = body[start : span.start]
    return start <= HEAD_LENGTH and len(before) <= DATELINE_LENGTH and PROSE.search(before) is None


def _stands_alone(body: str, span: DateSpan) -> bool:
    """Whether the line is the page's stamp: the date alone, or with the hour."""
    end = body.find("\n", span.end)
    line = body[body.rfind("\n", 0, span.start) + 1 : len(body) if end < 0 else end]
    return len(line) <= STAMP_LENGTH and (
        STAMP_ZONE.search(line) is not None or len(line) - (span.end - span.start) <= 3
    )


def _is_in_dateline(body: str, span: DateSpan) -> bool:
    return DATELINE_END.match(body, span.end) is not None and span.written.day is not None


def role_of(
    body: str, span: DateSpan, resolved: CalendarDate, anchor: date | None, outlook: Outlook, sentence: tuple[int, int]
) -> DateRole:
    """The role of a date, read from the words before it in its sentence and from the day it lies from publication.

    A deadline: "paling lambat 3 Desember", "batas akhir 9 Mei"; planned: "akan digelar 3 Desember"; told as background:
    "lahir pada 4 Januari 2000". The page's stamp is its publication; the date of a dateline is that of the news.
    """
    if _opens_text(body, span):
        if _stands_alone(body, span):
            return "publication"
        if _is_in_dateline(body, span):
            return "event"
    before = lower_ascii(body[max(sentence[0], span.start - 60) : span.start])
    if DEADLINE.search(before):
        return "deadline"
    looks_ahead = outlook.ahead or PLAN.search(before) is not None
    until = UNTIL.search(before) is not None and LASTS.search(before) is None
    ahead = _is_later(resolved, anchor) or (anchor is None and looks_ahead and not outlook.past)
    if ahead and (outlook.ahead or not _is_told(before)):
        return "deadline" if until else "planned"
    if anchor is not None and resolved.month is None and resolved.year == anchor.year:
        return "deadline" if until and ENDING.search(before) else "planned" if AIMS.search(before) else "event"
    return _role_of_past(body, span, resolved, anchor, before)


def _is_told(before: str) -> bool:
    """Whether the words before a date say that it is the day of speaking, or of what has been done, and of no plan."""
    told = SPOKEN.search(before)
    return told is not None and PLAN.search(before, told.start()) is None


def _role_of_past(body: str, span: DateSpan, resolved: CalendarDate, anchor: date | None, before: str) -> DateRole:
    """Event or reference: a day of the last year is part of the news unless its words set it apart."""
    day = resolved.as_date()
    if day is not None:
        age = (anchor - day).days if anchor is not None else 0
        apart = BACKGROUND.search(before) is not None and (anchor is None or age > THESE_DAYS)
        return "reference" if apart or age > NEWS_DAYS else "event"
    if BACKGROUND.search(before):
        return "reference"
    if resolved.day is not None:
        return "other" if resolved.year is not None else "event"
    if resolved.month is None:
        return "reference"
    return "reference" if COUNTED.match(lower_ascii(body), span.end) or _is_old(resolved, anchor) else "event"


def _is_old(resolved: CalendarDate, anchor: date | None) -> bool:
    """Whether a month lies more than a year before."""
    if anchor is None or resolved.year is None or resolved.month is None:
        return False
    return (anchor.year - resolved.year) * 12 + anchor.month - resolved.month > 12


def _is_later(resolved: CalendarDate, anchor: date | None) -> bool:
    if anchor is None or resolved.year is None:
        return False
    if resolved.month is None:
        return resolved.year > anchor.year
    if resolved.day is None:
        return (resolved.year, resolved.month) > (anchor.year, anchor.month)
    day = resolved.as_date()
    return day is not None and day > anchor
