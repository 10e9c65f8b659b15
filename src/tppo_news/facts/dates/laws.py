"""Years and numbers that belong to a law, a decree or a case file: they are never dates."""

import re

LAW_WORD = re.compile(
    r"\b(?:UU(?:RI|D)?|[Uu]ndang-?[Uu]ndang|UNDANG-UNDANG|KUHP|KUHAP|[Pp]erpres|PERPRES|[Pp]erppu|PERPPU|"
    r"[Kk]eppres|[Ii]npres|PP|"
    r"[Pp]erda|PERDA|[Pp]ergub|[Pp]erbup|[Pp]erwal\w*|[Pp]erdes|[Pp]erma|PERMA|[Pp]ermen\w*|[Kk]epmen\w*|"
    r"[Pp]erkap|[Pp]erpol|POJK|SKB|"
    r"[Pp]eraturan|PERATURAN|[Aa]turan|[Bb]ernomor|[Kk]eputusan|KEPUTUSAN|[Ii]nstruksi|[Ss]urat [Ee]daran|SE|SK|[Qq]anun|QANUN|"
    r"[Tt]ap MPR|[Kk]onvensi|"
    r"[Pp]rotokol|[Pp]utusan|[Pp]erkara|[Pp]asal|[Ll]embaran [Nn]egara|[Nn]omor|NOMOR|[Nn]o|NO)\b"
)
# "Nomor 21 Tahun 2007", "No. 18 th 2017", "UU 21/2007", "UU no 6 2011"
NUMBERED = re.compile(r"\d[\w./()-]*,? ?(?:tahun |thn\.? |th\.? |/ ?)?$", re.IGNORECASE)
# "UU TPPO tahun 2007", "KUHP 2023", "UU Tahun 2007 Nomor 21"
NAMED = re.compile(
    r"\b(?:UU|[Uu]ndang-?[Uu]ndang|KUHP|KUHAP|[Pp]er(?:pres|ppu|da|gub|"
    r"men\w*))(?: [\w&.-]+){0,6}? ?(?:[Tt]ahun |[Tt]h\.? )?$"
)
ENACTED = re.compile(
    r"\b(?:disahkan|diteken|diundangkan|terbit|diterbitkan|dibuat|berlaku|sejak|pada|di|mulai|hingga|"
    r"sepanjang|sampai|direvisi|"
    r"disusun|dibahas|selama|awal|akhir|lalu|namun|dalam|data|kasus)\b",
    re.IGNORECASE,
)
PAPER = re.compile(r"\b(?:nomor|no|perkara|lp|reg|registrasi|surat|nota)\b[ .:]*(?:[\w.-]+/)*$", re.IGNORECASE)
WINDOW = 90


def is_law_year(body: str, start: int) -> bool:
    """Whether the year at `start` names a law: "UU Nomor 21 Tahun 2007", "UU 21/2007", "Perpres 22 Tahun 2021",
    "UU TPPO tahun 2007", "KUHP 2023".
    """
    window = max(0, start - WINDOW, body.rfind("\n", 0, start) + 1)
    numbered = NUMBERED.search(body, window, start)
    if numbered:
        laws = list(LAW_WORD.finditer(body, window, numbered.start() + 1))
        law = laws[-1] if laws else None
        if law is not None and ENACTED.search(body, law.end(), numbered.start()) is None:
            return True
    named = NAMED.search(body, window, start)
    return named is not None and ENACTED.search(named.group()) is None


def is_number_of_paper(body: str, start: int) -> bool:
    """Whether the digits at `start` are a file's number: "Nomor 82/5/2023", "No. 12-06-2023"."""
    return PAPER.search(body, max(0, start - WINDOW), start) is not None
