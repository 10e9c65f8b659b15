"""What a line is: prose, a related link, a dateline, debris."""

import re
from collections.abc import Collection

from tppo_news.extract.page.boxes import MAX_RELATED, RELATED_LEAD
from tppo_news.extract.page.outline import Line
from tppo_news.extract.page.parts import is_page_break
from tppo_news.extract.wording.stamps import is_stamp_alone
from tppo_news.records import content_id
from tppo_news.text import normalize_space

END_OF_SENTENCE = (".", "!", "?", '"', "”", "'", "’", ")", "…", ":", ";", ",", "]", "。", "।", "」")
_STOPPED = (".", "!", "?", '"', "”", "’")
_DATELINE = re.compile(
    r"^(?!.*[a-z]{3}\.\s*\()(?!(?:\S+\s+){5,}[^(]*\()(?:[A-Z][\w .,'’/-]{2,60}\s*(?:[-–—]{1,2}|\([\w ./]{2,40}\)\s*[-–—]{0,2})|"
    r"[A-Z]{3}[A-Z .'’-]{0,40}(?:,[\w .,'’/-]{2,40})?\s*:)$"
)
"""A place with a dash, or one in capitals with a colon: a line that announces what follows has a colon as well."""
_OPENING = re.compile(r"^[A-Z](?:[^.!?]|\.(?=[a-z]{2,4}\b)){2,60}?\s*(?:--|[–—]|\s-\s)")
_WORD = re.compile(r"[^\W_]")
_DEBRIS = re.compile(r"^(?:[\W\d_Â]*|(?:loading|memuat|perbesar|mohon tunggu)\W*)$", re.I)
_OWNED = re.compile(
    r"^\W{0,3}Â?©\s*(?:(?:19|20)\d\d\b)?.{0,60}$|^(?:19|20)\d\d\s+[\w-]+(?:\.[a-z]{2,4}){1,2}\b[^.!?]{0,50}$", re.I
)
"""Whose a picture is: "© Koran Contoh", "2026 koran-contoh.test/Rani"."""
_CREDITED = re.compile(
    r"(?i:\b(?:foto|dok|photo|sumber|ist|doc)\b[ .:/][^()]{0,80}\)?$)|\((?:[A-Z]{3,}[^()]{0,40}|[\w .]+/[\w .]+)\)\s*$"
)
_CREDITED_BELOW = re.compile(
    r"[(\[](?i:foto|dok|doc|ist|istimewa|photo|sumber|ilustrasi)\b[^()]{0,80}[)\]]\.?$|\b(?i:foto|photo|sumber|ilustrasi|kredit)\s?[:/]\s?\S[^.!?]{1,50}$|"
    r"\((?=[^()]*[A-Z. ])[^()/]{2,40}/[^()/]{2,40}\)$|^(?i:ilustrasi|dok|foto|istimewa)\b[^.!?]{0,60}$"
)
_SAID = re.compile(r"\b(?:kata|ujar|ucap|tutur|jelas|ungkap|tegas)(?:nya)?\b", re.I)
_QUOTED = re.compile(r"^[\"“'‘][^\"“”]{3,160}[\"”'’]$")
_FILED = re.compile(
    r"^(?:filed\s+under|posted\s+(?:in|under)|(?:ditulis|diposkan|dikirim)\s+(?:dalam|di|pada)|kategori|categor(?:y|ies)|"
    r"rubrik|tags?|tagged(?:\s+with)?|label|topik)\b\s*:?\s*",
    re.I,
)
_STAMPED = re.compile(
    r"^(?:[a-z' ]{3,20}[,|·•]\s*){0,2}\d{1,2}\s+[a-z]{3,9}\.?\s+(?:19|20)\d\d\b[,|·•\s–-]*(?:pukul|jam|@)?\s*"
    r"[012]?\d[.:][0-5]\d(?:\s*(?:WIB|WITA|WIT))?[\s|·•,–-]*"
    r"(?:$|(?:reporter|editor|penulis|redaktur|pewarta|wartawan|oleh|diperbarui|update)\b)",
    re.I,
)
_LISTED = re.compile(r"\W{0,4}(?:artikel|berita|konten|liputan|video|foto|tulisan|kabar)\s", re.I)
"""A heading of other articles, whose headlines may ask: "Artikel Lainnya Mengapa Harga Naik?"."""
_LABELLED_LINK = re.compile(r"[A-Z][\w!]*(?:\s\w+){0,3}\s?[:：]\s?(?P<headline>\S+(?:\s\S+){4,24})$")
_OF_LINK = 0.95
_LONGEST_STAMP = 140
_LONGEST_DATELINE = 200
_HEADLINE_WORDS = (4, 24)
_MAX_GIVEN_BACK = 2_000
PROSE_LENGTH = 60
LONG = 120


def is_prose(line: Line) -> bool:
    """Whether a line reads like the text of an article: long enough, few links, ended like a sentence or very long."""
    if line.kind in ("heading", "caption", "row"):
        return False
    own = len(line.text) - line.linked
    if own < PROSE_LENGTH or line.link_share > 0.4 or (line.text.count(" ") < 7 and line.text[:40].isascii()):
        return False
    return len(line.text) >= LONG or line.text.endswith(END_OF_SENTENCE)


def line_id(text: str) -> str:
    """What a line is known by where a person gave it back to the text: a hash, so that the line itself is kept nowhere else."""
    return content_id("line", normalize_space(text)[:_MAX_GIVEN_BACK])


def line_around(text: str, place: int) -> str:
    """The whole line of a text that a place lies in."""
    end = text.find("\n", place)
    return text[text.rfind("\n", 0, place) + 1 : end if end >= 0 else len(text)]


def is_given_back(text: str, keep: Collection[str]) -> bool:
    """Whether a person gave this line back to the text; `keep` holds ids of lines."""
    return bool(keep) and line_id(text) in keep


def is_related(line: Line) -> bool:
    """Whether a line leads elsewhere: a cue with a link, a cue with a colon and a headline, a link and nothing else, or a few words
    with a colon over a linked headline ("Menarik Dibaca: Warga Memasang Lampu Jalan").

    A sentence that says "baca juga" stays ("Baca juga buku petunjuknya sebelum berangkat, pesan Sari."), and so does one
    that goes on like prose behind its colon.
    """
    text = line.text
    if len(text) > MAX_RELATED:
        return False
    lead = RELATED_LEAD.match(text)
    if lead:
        rest = text[lead.end() :].strip()
        if not _WORD.search(rest) or line.linked >= 0.6 * len(rest):
            return True
        # A headline in quotes and nothing else is a headline, whatever sign it ends with.
        if _QUOTED.match(rest):
            return True
        if rest[0].islower():
            return False
        ended = rest.endswith(_STOPPED) and not (rest.endswith("?") and _LISTED.match(text))
        if lead["colon"]:
            return not (ended and len(rest.split()) > 12)
        return not ended and (line.linked > 0 or len(rest.split()) <= 14)
    named = _LABELLED_LINK.match(text)
    if named and line.linked >= _OF_LINK * len(named["headline"]):
        return not text.endswith((".", ","))
    bare = is_all_linked(line) and len(text.split()) >= 4
    return bare and not text.endswith((".", ",", ";", '"', "”"))


def is_all_linked(line: Line) -> bool:
    """Whether a line is one link or several, with nothing but spaces between them."""
    return line.linked >= _OF_LINK * (len(line.text) - line.text.count(" "))


def is_bare_headline(line: Line) -> bool:
    """Whether a line may be another article's headline: some words on a line of their own, no sentence and no prose."""
    words = line.text.count(" ") + 1
    return _HEADLINE_WORDS[0] <= words <= _HEADLINE_WORDS[1] and not line.text.endswith((*_STOPPED, ",", ":"))


def is_filing(line: Line) -> bool:
    """Whether a line says where the article is filed, by links: "Filed under: Hukum, Kriminal"."""
    lead = _FILED.match(line.text)
    return lead is not None and line.linked > 0 and line.linked >= 0.6 * len(line.text[lead.end() :].strip(" |,"))


def is_debris(line: Line) -> bool:
    """Bullets, numbers and signs alone, what a page shows while it loads, where it breaks a text."""
    return bool(_DEBRIS.match(line.text)) or is_page_break(line.text)


def is_stamped(text: str) -> bool:
    """Whether a line is a date with its time, and perhaps who wrote or edited: "Rabu, 17 Juni 2026 21:45 Editor : Rani Contoh"."""
    return len(text) <= _LONGEST_STAMP and bool(_STAMPED.match(text))


def is_ownership(text: str) -> bool:
    """Whether a line says whose a picture is, and nothing else: "© Koran Contoh", "2026 koran-contoh.test/Rani"."""
    return bool(_OWNED.match(text))


def is_dateline(text: str) -> bool:
    """Whether a line is a place with a dash: "JAKARTA, Koran Contoh –"."""
    return len(text) <= _LONGEST_DATELINE and bool(_DATELINE.match(text))


def opens_text(text: str) -> bool:
    """Whether a line begins with a dateline and its dash: "KUPANG, Koran Contoh - Polisi …"."""
    return bool(_OPENING.match(text))


def _is_set_apart(line: Line) -> bool:
    """Whether a line right below a picture is small, italic or centred from end to end."""
    style = f"{line.block.get('style', '')} {line.block.get('align', '')}".lower()
    return line.slanted >= len(line.text) - line.text.count(" ") or "center" in style or line.block.tag == "center"


def is_picture_text(line: Line) -> bool:
    """Whether a line stands in a picture's own box, or under a picture with a credit behind it."""
    if not (line.image or line.below) or len(line.text) > MAX_RELATED or (line.below and is_stamp_alone(line.text)):
        return False
    if line.below and _is_set_apart(line) and not _SAID.search(line.text):
        return True
    if not line.image:
        return bool(_CREDITED_BELOW.search(line.text))
    own_box = line.holder is not line.block and line.block.tag not in ("p", "article", "section", "body", "main", "li")
    return own_box or bool(_CREDITED.search(line.text))
