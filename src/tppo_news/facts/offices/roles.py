"""What part a unit plays in the news: acting, attending, or only mentioned."""

import re
from collections.abc import Sequence
from typing import Literal

from tppo_news.facts.document import Document
from tppo_news.facts.numerals import holds_any, lower_ascii
from tppo_news.facts.offices.mention import OfficeMention

Role = Literal["acting", "attending", "mentioned"]

_ADVERBS = (
    r"(?:(?:terus|kembali|telah|sudah|akan|juga|resmi|berhasil|tengah|sukses|sedang|kini|turut|ikut|langsung|segera|"
    r"aktif|saat ini|"
    r"bersama [\w ]{3,60}?|melalui [\w ]{3,60}?|yang) ){0,3}"
)
# "Kantor Imigrasi Malang menggelar …", "Polda Jateng tetapkan …", "Imigrasi Jaktim Bentuk …"
_ACTS = re.compile(
    r"[ ,]*(?:\([^)]*\) ?)?"
    + _ADVERBS
    + r"(?:me(?:m|n|ng|ny|r|l|w)[a-z]{3,}|ber(?:hasil|komitmen|sama|upaya|koordinasi|janji)|sukses|"
    r"(?:gelar|bentuk|tangkap|ringkus|amankan|gagalkan|ungkap|tetapkan|tahan|bekuk|luncurkan|resmikan|cegah|tolak|"
    r"tunda|sosialisasikan|"
    r"perkuat|edukasi|bongkar|limpahkan|periksa|selidiki|sidik|gandeng|beri|imbau|ajak|minta|tegaskan|dorong|"
    r"deportasi|pulangkan|kukuhkan)\b)",
    re.IGNORECASE,
)
_BY = re.compile(
    r"(?:\boleh|\btim|\bpetugas|\baparat|\bjajaran|\banggota|\bpenyidik|\bSat\w*|\bUnit [\w ()]{2,40}|\bDit\w*)(?: dari)? $",
    re.IGNORECASE,
)
# "Unit" with its name and "dari".
LONGEST_AGENT = 60
# Run on text in lower case, like _SPEAKS.
ATTENDS = re.compile(
    r"(?:dihadiri|hadir|menghadirkan|mengundang|perwakilan|narasumber|didampingi|disaksikan|bersama|peserta|undangan|"
    r"melibatkan|"
    r"bekerja ?sama dengan|menggandeng|kolaborasi|unsur|forkopim\w*)\b[^.]{0,220}$"
)
# What every match of it has in it.
ATTEND_CUES = (
    "hadir", "undang", "wakil", "narasumber", "damping", "saksikan", "bersama", "peserta", "libatkan", "sama dengan", "gandeng",
    "kolaborasi", "unsur", "forkopim",
)  # fmt: skip
_SPEAK_CUES = ("kepala", "kapol", "kakan", "kasi", "kasat", "kabid", "direktur", "kata", "ujar")
_SPEAKS = re.compile(r"\b(?:kepala|kapol\w*|kakanim|kakanwil|kasi|kasat|kabid|direktur|kata|ujar)\b[^.,]{0,60}$")


def role_of(document: Document, unit: Sequence[OfficeMention]) -> Role:
    """The role that its mentions give a unit: one that acts anywhere acts; one that is only named is mentioned."""
    role: Role = "mentioned"
    for mention in unit:
        at = _role_at(document, mention)
        if at == "acting":
            return at
        role = at if at == "attending" else role
    return role


def _role_at(document: Document, mention: OfficeMention) -> Role:
    start, _ = document.sentence_at(mention.start)
    folded = lower_ascii(document.body)[max(start, mention.start - 240) : mention.start]
    if holds_any(folded, ATTEND_CUES) and ATTENDS.search(folded):
        return "attending"
    low = max(start, mention.start - LONGEST_AGENT)
    if _ACTS.match(document.body, mention.end) or _BY.search(document.body, low, mention.start):
        return "acting"
    return "attending" if holds_any(folded, _SPEAK_CUES) and _SPEAKS.search(folded) else "mentioned"
