"""The offices of a region's own staff, and of civil servants whose title is a grade: "Kabag Hukum", "Penyuluh Hukum Madya"."""

import re

from tppo_news.facts.officials.titles.positions import Position

# Bagian that a regency's or a city's secretariat has, and hardly any other office.
_OF_A_REGION = re.compile(
    r"(?:Kabag|Kepala Bagian) "
    r"(?:(?:Tata )?Pemerintahan(?: Umum| Desa)?|Tapem|Pemdes|Kesra|Kesejahteraan Rakyat|Prokopim|Protokol|Adbang|"
    r"Administrasi Pembangunan|Perekonomian|Ekonomi|Otonomi Daerah|Otda|Hukum|Organisasi|Kerja ?[Ss]ama)\b"
)
# ", Pusat Data, Badan …", " Budi Santoso dari Kanwil …": what stands between such a title and its office.
_TO_OFFICE = re.compile(
    r"(?:, (?:Pusat|Direktorat|Bidang|Bagian|Biro|Deputi|Seksi|Subdirektorat|Unit) [^,.;:\n]{3,80})?"
    r"(?:,? (?:pada|di|dari)|,) (?=[A-Z])|(?:,? [A-Z][\w.']*){1,6},? dari (?=[A-Z])"
)
_ENDS_SENTENCE = re.compile(r"[.!?][\"”]?\s+[A-Z\"“]|\n")
# Which makes of office have such posts.
_POSTS = (
    (re.compile(r"Analis Keimigrasian"), ("kanim", "kanwil_imigrasi", "kanwil_hukum")),
    (re.compile(r"Penyuluh Hukum|Perancang"), ("kanwil_hukum",)),
    (
        re.compile(r"Pengantar Kerja", re.IGNORECASE),
        ("bp3mi", "dinas tenaga kerja", "dinas tenaga kerja dan transmigrasi"),
    ),
)


def is_of_a_region(title: str) -> bool:
    """Whether a regency or a city has such a post on its own staff: "Kabag Tata Pemerintahan", "Kepala Bagian Kesra"."""
    return _OF_A_REGION.match(title) is not None


def office_spot(body: str, position: Position) -> int | None:
    """Where the office of a graded title may begin behind it: "Statistisi Ahli Muda, Pusat Data, Badan Pusat Statistik"."""
    link = _TO_OFFICE.match(body, position.end)
    return link.end() if link is not None else None


def is_of_one_sentence(body: str, start: int, end: int) -> bool:
    """Whether no sentence ends between the two offsets: "sebagai wakil BP3MI Bali, Pengantar Kerja Ahli Muda …"."""
    return _ENDS_SENTENCE.search(body, start, end) is None


def serves_in(title: str) -> tuple[str, ...]:
    """The make of office that the police of a village serve in, where the text names none as theirs: "Bhabinkamtibmas"."""
    return ("polsek",) if title.lower().endswith(("tibmas", "tibas", "tibnas")) else ()


def makes_of(title: str) -> tuple[str, ...]:
    """The makes of office that have such a post: a Kantor Imigrasi and its region of "Analis Keimigrasian Ahli Muda"."""
    return next((makes for pattern, makes in _POSTS if pattern.match(title)), ())
