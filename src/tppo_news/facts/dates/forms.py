"""The shapes of dates as regular expressions: digits, month names, and what stands before and behind them."""

import re
from collections.abc import Sequence
from functools import cache
from typing import NamedTuple

from tppo_news.facts.dates.calendar import month_numbers, weekday_numbers
from tppo_news.facts.numerals import lower_ascii
from tppo_news.facts.words import find_digits, heads_of

_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_TO = r"(?:--?|sampai dengan|sampai|hingga|s/d\.?|s\.d\.?|sd|to)"
_AND = r"(?:dan|&|serta|atau)"
_DAYS = rf"{_DAY}(?: ?{_TO} ?{_DAY}|(?:, ?{_DAY}){{0,6}},? ?{_AND} ?{_DAY})?"
_YEAR = r"(?:1[89]|20)\d\d"
_ANY_YEAR = r"\d{4}(?!\d)"
_DAYPART = r"dini hari|pagi|siang|sore|petang|malam|subuh|kemarin|lalu|ini|besok|depan|kliwon|legi|pahing|pon|wage"
_ZONE = r"(?:wib|wita|wit)\b"

DAYS_LENGTH = 40
# "2,5 Juni" and "12-5 Juni" are none, but "1 Juni 2025-30 Juni 2025" is two.
DAYS_BEFORE = re.compile(rf"(?<![\w./:])(?:(?<!\d[,-])|(?<=\b20\d\d-))(?P<days>{_DAYS}) ?[-/.,]? ?$")
NUMERIC = re.compile(
    r"(?<![\w/.:-])(?<!\d,)(?P<day>\d{1,2}) ?(?P<mark>[/.-]) ?(?P<month>\d{1,2}) ?(?P=mark){1,2} ?"
    r"(?P<year>\d{4}|\d\d)(?![\w/]|[.,-]\d)"
)
NUMERIC_SPAN = re.compile(
    rf"(?<![\w/.:-])(?<!\d,)(?P<day>{_DAY})(?: ?/ ?(?P<month>\d{{1,2}})(?: ?/ ?(?P<year>\d{{4}}|"
    rf"\d\d))?)? ?(?:-|s/d|sampai|hingga) ?"
    rf"(?P<last_day>{_DAY}) ?/ ?(?P<last_month>\d{{1,2}})(?: ?/ ?(?P<last_year>\d{{4}}|\d\d))?(?![\w/])"
)
DAY_SLASH_MONTH = re.compile(r"(?<![\w/.:-])(?<!\d,)(?P<day>\d{1,2}) ?/ ?(?P<month>\d{1,2})(?! ?/|\w|[.,-]\d)")
ISO = re.compile(rf"(?<![\d/.-])(?P<year>{_YEAR})(?P<mark>[/-])(?P<month>\d\d?)(?P=mark)(?P<day>\d\d?)(?!\d|[/-])")
YEAR = re.compile(
    rf"(?<![\w./:-])(?<!\d,)(?P<first>{_YEAR})(?: ?(?P<to>--?|/|hingga|sampai|s/d|"
    rf"s\.d\.?) ?(?P<last>{_YEAR}))?(?![\w/]|[.,:-]\d)"
)
# "triwulan III/2025", "semester I-2025"
QUARTER = re.compile(r"\b(?:triwulan|kuartal|semester|caturwulan|tw|q) ?-?(?:[ivx]{1,3}|[1-4]) ?[/-] ?$", re.IGNORECASE)
QUARTER_YEAR = re.compile(
    rf"(?<=[ivx1-4 ][/-])(?:{_YEAR})(?![\w/]|[.,:-]\d)|(?<=[/-] )(?:{_YEAR})(?![\w/]|[.,:-]\d)", re.IGNORECASE
)
SLIP = re.compile(rf"(?<![\w./:-])(?<!\d,)(?P<day>{_DAY}) (?P<word>[A-Z][a-z]{{2,10}}) (?P<year>{_YEAR})(?!\w)")
OPENING = re.compile(r"[(\[] ?$")
DATE_WORD = re.compile(r"\b(?:tanggal|tgl\.?|tertanggal) ?$", re.IGNORECASE)
CLOSING = re.compile(r" ?[)\]]")
AND = re.compile(_AND)
CONNECTOR = re.compile(rf" ?{_TO} ?(?:(?:awal|pertengahan|akhir) )?| ?{_AND} ", re.IGNORECASE)
ROUND_THE_CLOCK = re.compile(r"(?:jam|nonstop|penuh|layanan) ?\($", re.IGNORECASE)

# In lower case: "tahun 2023", "pada 2025", "sepanjang 2024", "sejak akhir 2022", "semester I 2025"
YEAR_CUE = re.compile(
    r"\b(?:tahun(?: anggaran| ajaran| fiskal| pelajaran)?|pandemi|dibanding(?:kan)?|kilas balik|diulang|sisanya|bantuan|thn\.?|"
    r"th\.?|pada|sepanjang|selama|sejak|hingga|sampai|awal|akhir|pertengahan|medio|di|"
    r"per|dalam|antara|dari|"
    r"mulai|periode|musim|angkatan|untuk|tiap|menjelang|jelang|memasuki|kurun|(?:kuartal|triwulan|"
    r"semester|caturwulan|q)"
    r"(?: ?-?(?:i{1,3}|iv|[1-4]|pertama|kedua|ketiga|keempat|satu|dua))?(?: tahun)?)[ /-]?\(?$",
)
# "laki-laki kelahiran Indramayu 1967", "lahir di Solo, 1961"
BORN = re.compile(r"\b(?:kelahiran|lahir)(?: di)?(?: [A-Z][\w'-]+){1,3},? $")
YEAR_TAIL = re.compile(r" ?\)? (?:lalu|silam|kemarin|mendatang|nanti|ini)\b|-an\b", re.IGNORECASE)
NOT_A_YEAR = re.compile(
    r" ?(?:orang|warga|jiwa|unit|kasus|korban|pmi|cpmi|wni|wna|meter|km|kilometer|desa|rumah|personel|kk|"
    r"peserta|siswa|paspor|"
    r"rupiah|dolar|ton|kg|gram|butir|batang|ekor|buah|lembar|persen|hektare|hektar|mdpl|cc|mah|watt|poin|"
    r"kali|hari|pekerja)\b|%",
    re.IGNORECASE,
)
# Behind these even "2018 korban" begins with a year: "pada 2018 korban bertambah", "tahun 2022 korban TPPO …".
SURE_CUE = re.compile(r"\b(?:tahun|thn\.?|pada|sepanjang|selama|sejak) $", re.IGNORECASE)
# "judi online 2024 sebesar", "tiga bulan pertama 2025:", "kerugian 2023 naik"
YEAR_GOES_ON = re.compile(
    r"[.,;:)]|$| (?:sebesar|sebanyak|yang|mencapai|tercatat|adalah|ditargetkan|di|dan|naik|turun|meningkat|menurun|telah|"
    r"sudah|itu|ini|untuk|dengan|silam|saja|tersebut)\b"
)
COUNTING = re.compile(
    r"\b(?:sebanyak|sekitar|mencapai|sebesar|total\w*|lebih|hampir|ada|yakni|yaitu|berjumlah|jumlah\w*|seharga|nomor|kurang|"
    r"menjadi|sejumlah|terdapat|senilai|kepada|bagi|oleh|melibatkan|dihadiri|diikuti|memiliki|nopol|kode|kontak) $",
    re.IGNORECASE,
)
# "Rapat Tim Pengawasan Orang Asing (Timpora) 2023"
BRACKET_BEFORE = re.compile(r"\) $")
# A year behind a name is read by other rules than one behind a plain word.
NAMED_BY_YEAR = re.compile(r"[A-Z][\w.'-]* $")
# "Pilkada Serentak 2024", "APBD Contoh 2021", "sadar hukum Kalteng 2023": an event, a budget or a list of that year.
OF_AN_EVENT = re.compile(r"(?:\b[A-Z][a-z]{3,}[\w'’-]*|\b(?:APB[DN](?:es|-P)?|HUT|MTQ|RKPD|DPA|DAK|DAU|Pemilu))\)? $")
# Standards, laws, products and papers that a year tells apart: "KBLI 2025", "Perda 2019", "Avanza 2019".
NO_EVENT = re.compile(
    r"\b(?:KBLI|ISO|SNI|UUD|Covid|Undang|Perda|Permen\w*|Kepmen\w*|Perpres|Peraturan|Keputusan|Menteri|Presiden|Nomor|Pasal|"
    r"Copyright|Avanza|Xenia|Innova|Fortuner|Pajero|Yamaha|Honda|Suzuki|Toyota|Daihatsu|Windows|Office|Jalan|Blok|Kavling|"
    r"Kilometer|Rute|Kapal|Nopol|Polisi|Kode|Saldo|Harga|Rupiah|Dolar)(?: [A-Z][\w'-]*)? $"
)
# "Jalan 10 November", "Universitas 17 Agustus 1945": a date in a place's name.
PLACE_NAMED_BY_DATE = re.compile(
    r"\b(?:jalan|jln?\.?|universitas|untag|stadion|lapangan|alun-alun|gor|gelora|masjid|sm[pka]|museum|monumen|tugu|"
    r"taman|pasar|rsud|rs|institut teknologi|bandara|jembatan|yayasan|partai|gang|plaza|gedung) $",
    re.IGNORECASE,
)
# No word of those is longer.
PLACE_LENGTH = 20
MONTH_CUE = re.compile(
    r"\b(?:bulan|(?:pekan|minggu) (?:pertama|kedua|ketiga|keempat|terakhir)|dimulai|paling lambat|"
    r"selambat-lambatnya|selambatnya|tenggat|"
    r"pada|sejak|hingga|sampai|awal|akhir|pertengahan|medio|selama|sepanjang|mulai|per|antara|dari|periode|"
    r"menjelang|jelang|memasuki|di|s/d|dan)[ ,]? ?(?:bulan )?$",
    re.IGNORECASE,
)
MONTH_TAIL = re.compile(
    r" (?:lalu|silam|mendatang|nanti|ini|depan|kemarin|tahun (?:ini|lalu|depan|sebelumnya))\b", re.IGNORECASE
)
PLAIN_WORD_BEFORE = re.compile(r"(?<![\w.])[a-z]{4,} $")
# "minggu lalu (18/4)" is the week, and no Sunday.
WEEK = re.compile(r"minggu (?:lalu|ini|depan|kemarin|sebelumnya)\b")
WINDOW = 48


@cache
def weekday_before() -> re.Pattern[str]:
    """A weekday, in lower case, with what joins it to the date: "senin, ", "rabu malam (", "selasa | ", "sabtu-minggu ("."""
    days = "|".join(sorted(map(re.escape, weekday_numbers()), key=len, reverse=True))
    return re.compile(
        rf"\b(?P<first>{days})(?: ?(?:-|{_TO}|{_AND}|,) ?(?P<last>{days}))?(?: (?:{_DAYPART}))*[ ,.|/:-]*"
        rf"(?:\(?\d\d?[.:]\d\d ?{_ZONE}\)?[ ,|-]*)?(?:(?:pada )?(?:tanggal|tgl)\.? ?)?[(\[]? ?$"
    )


@cache
def weekday_heads() -> frozenset[str]:
    """What the names of weekdays begin with."""
    return heads_of(weekday_numbers())


@cache
def month_before() -> re.Pattern[str]:
    """A month's name, in lower case, with what joins it to the next: "januari-", "maret dan "."""
    return re.compile(
        rf"(?<![a-z])(?:{'|'.join(map(re.escape, month_numbers()))})\.?(?: 20\d\d)?(?: ?{_TO} ?| {_AND} )$"
    )


@cache
def month_heads() -> frozenset[str]:
    """What the names of months begin with."""
    return heads_of(month_numbers())


@cache
def named_month() -> re.Pattern[str]:
    """A month's name in text in lower case, with the year, or the day and year, that follow it."""
    names = sorted(map(re.escape, month_numbers()), key=len, reverse=True)
    return re.compile(
        rf"(?<![a-z])(?P<month>{'|'.join(names)})(?![a-z])\.?"
        rf"(?:[ -/.,]{{0,2}}(?P<us_day>{_DAY})(?:st|nd|rd|th)?, ?(?P<us_year>{_YEAR})\b|"
        rf"(?: ?[-/.,]? ?(?:tahun |thn )?|(?<=\w))(?P<year>{_ANY_YEAR})(?!\w|[./]\d)|(?P<short> ?'\d\d\b| \d\d(?=\))))?"
    )


class Digits(NamedTuple):
    """Where the digits of a body begin that a date can begin with."""

    short: Sequence[int]
    """One digit or two: a day."""
    years: Sequence[int]
    """Four: a year."""


def digits_of(body: str) -> Digits:
    """Where a day or a year in digits may begin."""
    spans = find_digits(lower_ascii(body))
    return Digits([s for s, e in spans if e - s < 3], [s for s, e in spans if e - s == 4])
