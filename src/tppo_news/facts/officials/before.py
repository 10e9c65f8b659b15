"""Which name stands before a position: "Budi Santoso selaku Kepala Kantor", "kata Siti Aminah, Camat Maluk"."""

import re

from tppo_news.facts.document import Document
from tppo_news.facts.gazetteer import Gazetteer
from tppo_news.facts.officials.names import NameHit, match_name
from tppo_news.facts.officials.positions import Position
from tppo_news.facts.officials.taken import Taken

_NAME_BEFORE = re.compile(
    r"(?P<name>(?:[A-Z][\w'.-]*\.? ){0,5}[A-Z][\w'-]+\.?)(?P<degrees>(?:, ?(?:[SMD]\.?[A-Z][\w.]*|S\.? ?[A-Z]\w*|"
    r"M\.? ?[A-Z]\w*)\.?)*)"
    r"(?P<link>(?:,? yang (?:sebelumnya|semula) [^.,\n]{3,60},?)? (?:(?:yang )?(?:kini|sekarang|saat ini)(?: juga)?) "
    r"(?:menjabat|menduduki (?:posisi|jabatan))(?: sebagai)? |"
    r",? (?:selaku|sebagai|yang (?:juga )?menjabat(?: sebagai)?|yang juga(?: merupakan)?|(?:kini |resmi )?menjabat(?: sebagai)?|"
    r"(?:resmi |telah |baru saja )?(?:dipercaya|ditunjuk|dilantik) (?:sebagai|menjadi)|menjadi) |, (?:seorang |salah satu )?| \()$"
)
_AFTER_APPOSITION = re.compile(
    r"\)|,|;|\.|$|\n| (?:sekaligus|mengatakan|menyebut|menjelaskan|menuturkan|mengungkapkan|menyatakan|menegaskan|menyampaikan|"
    r"membenarkan|kepada|saat|dalam|di|pada)\b"
)
_WITH = re.compile(r"\b(?:serta|oleh|kata|ujar|kepada) $")
# "mendukung Budi Santoso sebagai Presiden": not yet in office.
_PUT_FORWARD = re.compile(r"(?:dukung|usung|pilih|calonkan|jagokan) $")
_OPENS_SENTENCE = re.compile(r"(?:^|[.\n] ?)$")
_SAYS = re.compile(
    r", (?:mengatakan|menyebut|menjelaskan|menuturkan|mengungkapkan|menyatakan|menegaskan|menyampaikan|membenarkan)\b"
)


# "…, Sugeng Raharja Kabid Sosial, Siti Aminah selaku Kasi Data": a list that puts its names in front.
_LISTED_BEHIND = re.compile(r", [A-Z][\w' .]{2,40} selaku ")
_BARE_NAME = re.compile(r", (?P<name>[A-Z][a-z]+(?: [A-Z][\w'.]*){0,3}) (?P<degrees>)(?P<link>)$")


def name_before(document: Document, position: Position, taken: Taken, gazetteer: Gazetteer) -> NameHit | None:
    """ "Budi Santoso selaku Kepala Kantor", "Siti Aminah (Kepala Dinas …)", "kata Budi Santoso, Camat Maluk"."""
    body = document.body
    line = max(body.rfind("\n", 0, position.start) + 1, position.start - 90)
    match = _NAME_BEFORE.search(body, line, position.start)
    if match is None and _LISTED_BEHIND.match(body, position.end):
        match = _BARE_NAME.search(body, line, position.start)
    if match is None:
        return None
    weak = match.group("link").startswith((", ", " (")) and not match.group("link").endswith(
        ("selaku ", "sebagai ", "menjabat ", "menjadi ", "juga ", "merupakan ")
    )
    if weak and not _AFTER_APPOSITION.match(body, position.end):
        return None
    bracketed = match.group("link") == " (" and body.startswith(")", position.end)
    best = None
    at = match.start("name")
    while at < match.end("name"):
        if body.startswith("Hakim ", at):
            at += len("Hakim ")
        hit = match_name(body, at, gazetteer, limit=match.end("name"))
        if hit is not None and hit.past >= match.end("name"):
            best = hit
            break
        step = body.find(" ", at)
        if step < 0:
            break
        at = step + 1
    if best is None or _PUT_FORWARD.search(body, max(0, best.outset - 16), best.outset) is not None:
        return None
    if (
        match.group("link") == " menjadi "
        and _OPENS_SENTENCE.search(body, max(0, best.outset - 2), best.outset) is None
    ):
        return None
    if taken.holds(best) or (bracketed and " " not in best.name and best.rank is None):
        return None
    if weak and not bracketed and not _opens_apposition(body, best, position):
        return None
    return best


def _opens_apposition(body: str, hit: NameHit, position: Position) -> bool:
    """Whether a name before a comma stands where a speaker or a clause begins, not at the end of a list or an address."""
    before = body[max(0, hit.outset - 24) : hit.outset]
    if " " not in hit.name and hit.rank is None:
        if position.mention is not None and _WITH.search(before) is not None:
            return True
        return _OPENS_SENTENCE.search(before) is not None and _SAYS.match(body, position.end) is not None
    return (
        re.search(
            r"(?:^|[.;\n\"] ?|\b(?:kata|ujar|tutur|jelas|ungkap|sebut|menurut|oleh|dan|kepada|imbuh|tegas|papar|nama|"
            r"terang|ketika|sosok|menemui|"
            r"dengan|adalah|yakni|yaitu|bersama|hadir|lanjut|(?:narasumber|pemateri|pembicara|moderator)(?: \w+)?)(?:nya)?,? )$",
            before,
            re.IGNORECASE,
        )
        is not None
    )
