"""Victims who are introduced by what they are, and only later called victims, or never by that word."""

import re
from collections.abc import Iterator

NAME = r"[A-Z][a-z']+(?: (?:(?:bin|binti) )?[A-Z][a-z'.]+){0,4}"
_WHO = r"(?:gadis|perempuan|wanita|remaja|siswi|siswa|pelajar|anak|bocah|ABG|balita|bayi|pemudi|ibu|warga|pekerja|penyintas)"
# "seorang gadis muda bernama Ani Lestari"
CALLED = re.compile(rf"\b{_WHO}(?: [a-z]+){{0,3}},? bernama (?P<name>{NAME})")
# "Ani Lestari, warga Antahraya, menjadi korban", "Ani, warga Desa Antah yang menjadi salah satu korban"
BECAME = re.compile(
    rf"(?P<name>{NAME}),? (?:warga|asal|seorang|perempuan|gadis|remaja)\b[^.;\n]{{2,60}}? (?:menjadi|jadi|adalah|merupakan) "
    r"(?:salah (?:satu|seorang) )?korban\b"
)
# "PMI asal Antahraya, Ani Lestari, disekap"
FROM = re.compile(
    rf"\b(?:PMI|TKI|TKW|ABK|[Pp]ekerja migran|WNI|[Kk]orban) (?:perempuan )?asal [^.;,\n]{{2,40}}, (?P<name>{NAME}),"
)
# "Ani (14) dan temannya Bunga"
WITH = re.compile(rf"\b(?:dan|bersama) (?:teman|adik|kakak|rekan|sepupu|saudara|anak)nya,? (?P<name>{NAME})")
# "keluarga NM asal Antahraya", "ibu dari NM mengaku"
KIN_OF = re.compile(
    r"\b(?:[Kk]eluarga|[Ii]bu|[Aa]yah|[Oo]rang tua|[Kk]akak|[Aa]dik|[Ss]uami)(?: dari| kandung)? (?P<name>[A-Z]{1,3})"
    r"(?= (?:asal|di|yang|pun|juga|mengaku|melapor|berharap|menceritakan)\b)"
)
ACCUSING = re.compile(
    r"(?<![a-z])(?:tersangka|terdakwa|terpidana|pelaku|terduga|"
    r"mu[nc]+ikari|perekrut|tekong|calo|penyelundup|agen|"
    r"pengurus|germo|mami|buron\w*|dpo|red notice|"
    r"menangkap|ditangkap|meringkus|diringkus|membekuk|dibekuk|diciduk)(?![a-z])"
)
# One introduction opens with one of these words, so that a text without them is not searched.
_OPENERS = (
    "bernama",
    " korban",
    " asal ",
    "temannya",
    "adiknya",
    "kakaknya",
    "rekannya",
    "sepupunya",
    "saudaranya",
    "anaknya",
)


def introduced_names(body: str, folded: str) -> Iterator[str]:
    """Read "seorang gadis muda bernama Ani Lestari", "Ani Lestari, warga Antahraya, menjadi korban",
    "PMI asal Antahraya, Ani Lestari, disekap", "AB (14) dan temannya Bunga".

    Not where the same line accuses before the name: "menangkap seorang perempuan bernama …". `folded` is the text in small letters.
    """
    if not any(opener in folded for opener in _OPENERS):
        return
    for pattern in (CALLED, BECAME, FROM, WITH):
        for match in pattern.finditer(body):
            if not _is_accused_around(folded, match.start("name"), match.end("name")):
                yield match["name"]


def kin_initials(body: str) -> Iterator[tuple[int, int]]:
    """Read "keluarga NM asal Antahraya", "ibu dari V mengaku": whose kin speaks is a victim."""
    for match in KIN_OF.finditer(body):
        yield match.span("name")


def _is_accused_around(folded: str, start: int, end: int) -> bool:
    """Whether the sentence accuses before the name, or right behind it."""
    opening = max(folded.rfind("\n", 0, start), folded.rfind(". ", 0, start)) + 1
    return ACCUSING.search(folded, opening, start) is not None or ACCUSING.search(folded, end, end + 30) is not None
