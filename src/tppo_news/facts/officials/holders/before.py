"""Which name stands before a position: "Budi Santoso selaku Kepala Kantor", "kata Siti Aminah, Camat Maluk"."""

import re

from tppo_news.facts.document import Document
from tppo_news.facts.gazetteer import Gazetteer
from tppo_news.facts.officials.holders.taken import Taken
from tppo_news.facts.officials.people.names import NameHit, match_name
from tppo_news.facts.officials.titles.positions import Position
from tppo_news.facts.officials.words.head import VILLAGE_HEADS
from tppo_news.facts.officials.words.ranks import LONG_RANK, RANK
from tppo_news.facts.places import PlaceHit, match_place

LONGEST_LINK = 140
# "Joko Susanto, yang digeser dari Camat Cepu, menjadi Camat Jepon", "Budi Santoso dimutasi jadi Wakapolda Bali"
_FROM = r",? dari (?:posisi |jabatan )?[A-Z][^.,;\n]{3,70}?,?"
_MOVED = (
    r"(?:(?:,? yang| akan| kini| resmi| telah| juga){0,2}"
    r" (?:di(?:promosikan|mutasi(?:kan)?|geser|rotasi|angkat|tugaskan|tempatkan|pindahkan)|"
    r"(?:ber)?geser|(?:ber)?pindah|naik jabatan)"
    rf"(?:{_FROM})? (?:sebagai|menjadi|jadi)|{_FROM}(?: geser| pindah)? (?:menjadi|jadi)| jadi) "
)
_NAME = (
    rf"(?P<name>{LONG_RANK}?(?:[A-Z][\w'.-]*\.? ){{0,5}}[A-Z][\w'-]+\.?)"
    r"(?P<degrees>(?:, ?(?:[SMD]\.?[A-Z][\w.]*|S\.? ?[A-Z]\w*|M\.? ?[A-Z]\w*|Sp\.? ?[A-Z]\w*(?:\([A-Z]\))?)\.?)*)"
)
_NAME_MOVED = re.compile(
    _NAME + rf"(?P<link>{_MOVED}| \((?![A-Z]{{2,4}}\))[A-Z][A-Za-z .]{{2,40}}\),? (?:selaku|sebagai|menjadi) )$"
)
_MOVED_ENDS = ("sebagai ", "menjadi ", "jadi ")
_NAME_BEFORE = re.compile(
    _NAME
    + r"(?P<link>(?:,? (?:yang )?(?:sebelumnya|semula) [^.,\n]{3,80},?)? (?:(?:yang )?(?:kini|sekarang|saat ini)(?: juga| resmi)?) "
    r"(?:(?:menjabat|menduduki (?:posisi|jabatan))(?: sebagai)?|menjadi|sebagai) |"
    r",? (?:selaku|sebagai|yang (?:juga |akan |sebelumnya |semula )?menjabat(?: sebagai)?|yang juga(?: merupakan)?|yang merupakan|"
    r"(?:kini |resmi |sebelumnya |semula )?menjabat(?: sebagai)?|"
    r"(?:yang )?(?:resmi |telah |baru saja |baru )?(?:dipercaya|ditunjuk|dilantik|dikukuhkan|didapuk|"
    r"(?:membacakan|mengucapkan|diambil) sumpah(?:nya)?(?: jabatan| janji jabatan)?) (?:sebagai|menjadi)|menjadi) |"
    r", (?:seorang |salah satu )?| \(| [-–] )$"
)
# What its link ends in.
_LINK_ENDS = (
    ", ", " (", " - ", " – ", "selaku ", "sebagai ", "menjabat ", "posisi ", "jabatan ", "jadi ", "juga ", "merupakan ",
    "seorang ", "satu ",
)  # fmt: skip
# "kata Kompol Siti Aminah Kasi Laka Ditlantas Polda Bali": a rank and a name right before the title
_SAID_BY = re.compile(
    r"\b(?:kata|ujar|jelas|ungkap|tutur|terang|sebut|imbuh|papar|tegas|beber|ucap|oleh)(?:nya)? "
    r"(?P<name>[A-Z][\w.]*(?: [A-Z][\w'.-]*){1,6})(?P<degrees>)(?P<link> )$"
)
# "ungkap Siti Aminah Kepala Desa Loli.", "Budi Santoso Kepala Desa Kualeu, mengaku": a full name right before the title
_RIGHT_BEFORE = re.compile(
    r"(?:(?:^|[.\n\"”] ?)(?:(?:Kata|Ujar|Jelas|Ungkap|Tutur|Terang|Tegas|Ucap|Menurut|Sebelumnya,|Sementara itu,?|Selanjutnya,) )?|"
    r"\b(?:kata|ujar|jelas|ungkap|tutur|terang|tegas|ucap|menurut|oleh|kepada|diwakili|mewakili)(?:nya)?,? |[a-z\d], |"
    rf"\b(?:dan|serta|bersama|dengan) (?={RANK.pattern}))"
    rf"(?P<name>{LONG_RANK}?[A-Z][\w.]*(?: [A-Z][\w'.-]*){{1,4}})"
    r"(?P<degrees>(?:, ?(?:[SMB]\.?[A-Z][\w.]*)){0,3})(?P<link> )$"
)
# A list of names in such a sentence may be one of suspects or victims.
_OF_A_CASE = re.compile(r"\b(?:tersangka|terdakwa|pelaku|korban|terduga|ditangkap|ditahan|divonis|didakwa|diperiksa)\b")
_SPEAKS = (
    "mengatakan|menyebut|menjelaskan|menuturkan|mengungkapkan|menyatakan|menegaskan|menyampaikan|membenarkan|menerangkan|"
    "memaparkan|menambahkan|mengingatkan|memastikan|mengimbau|menilai|berharap|menyebutkan|membeberkan"
)
# "Ai Warni, komisioner KPAI Bidang Trafficking mengungkapkan": the field of a title behind its office.
_FIELD = r"(?: [Bb]idang(?: (?:dan )?[A-Z]\w+){1,5})?"
_AFTER_APPOSITION = re.compile(
    rf"{_FIELD}(?:\)| ?,| [-–] |;|\.|$|\n| (?:sekaligus|{_SPEAKS}|kepada|saat|dalam|di|pada|"
    r"yang (?:juga|turut|ikut|hadir|mewakili|didampingi))\b)"
)
# "Budi Santoso, Kepala Dinas Sosial Blora membuka …", where the name opens the sentence
_ACTS = re.compile(r" (?:di|me|ber|ter)[a-z]{4,}|(?: (?:turut|juga|akan|telah|resmi|hadir)\b)")
# "Irjen Budi Santoso, Waka Badan Intelijen, dan Brigjen Ahmad Wijaya": a list of officers
_NEXT_OFFICER = re.compile(
    rf",? (?:dan|serta) (?={RANK.pattern}|(?:Wakil |Plt\.? )?(?:Kepala|Direktur|Sekretaris|Kabid|Kasi|Kasubsi|Camat|Bupati)\b)"
)
_WITH = re.compile(
    r"\b(?:serta|oleh|kepada|(?:kata|ujar|tutur|ungkap|jelas|terang|sebut|ucap|imbuh|tegas|papar|tandas|pungkas|beber)(?:nya)?) $"
)
# "mendukung Budi Santoso sebagai Presiden": not yet in office.
_PUT_FORWARD = re.compile(r"(?:dukung|usung|pilih|calonkan|jagokan) $")
_APPOINTS = ("menunjuk ", "melantik ", "mengangkat ", "mempromosikan ", "mengukuhkan ")
_OPENS_SENTENCE = re.compile(
    r"(?:^|[.\n] ?)(?:(?:Sedangkan|Sementara(?: itu,)?|Selanjutnya|Kemudian|Lalu|Terakhir),? )?$"
)
_SAYS = re.compile(rf", (?:{_SPEAKS})\b")


# "Pada acara itu, Budi Santoso, Kepala Dinas Sosial Blora, hadir"
_OPENING_PHRASE = re.compile(r"(?:Pada|Dalam|Di|Saat|Usai|Setelah|Sebelum|Selain) [^,.;:]{3,70}, ")

_AREAS = ("Kota ", "Kabupaten ", "Provinsi ")
_LISTED = ("sebagai ", "selaku ", "menjadi ", " (")
_NAME_AS = re.compile(r"[A-Z][a-z']+ (?:sebagai|selaku|menjadi) $")
# Up to three words that a stop, a comma or a word in small letters ends.
_VILLAGE_BEHIND = re.compile(
    r"(?!Kec|Kab|Desa\b)[A-Z][\w'-]*(?: (?!Kec|Kab)[A-Z][\w'-]*){0,2}(?=[.,;\n)]|$| [a-z]| Kec| Kab)"
)
# "…, Sugeng Raharja Kabid Sosial, Siti Aminah selaku Kasi Data": a list that puts its names in front.
_LISTED_BEHIND = re.compile(r", [A-Z][\w' .]{2,40} selaku ")
_BARE_NAME = re.compile(r", (?P<name>[A-Z][a-z]+(?: [A-Z][\w'.]*){0,3}) (?P<degrees>)(?P<link>)$")


def name_before(document: Document, position: Position, taken: Taken, gazetteer: Gazetteer) -> NameHit | None:
    """The name before a position.

    "Budi Santoso selaku Kepala Kantor Imigrasi Blora hadir", "kata Siti Aminah (Kepala Dinas Sosial Kota Batam)", "kata Budi
    Santoso, Camat Maluk", "kata Kompol Siti Aminah Kasi Laka Ditlantas Polda Bali", "Budi Santoso mengucapkan sumpah jabatan
    sebagai Bupati Blora", "Saya Budi Santoso, Camat Maluk", "menunjuk Budi Santoso menjadi Camat Maluk".
    """
    body = document.body
    line = max(body.rfind("\n", 0, position.start) + 1, position.start - LONGEST_LINK)
    linked = body.endswith(_LINK_ENDS, line, position.start)
    moved = linked and body.endswith(_MOVED_ENDS, line, position.start)
    match = _NAME_MOVED.search(body, line, position.start) if moved else None
    match = match or (_NAME_BEFORE.search(body, line, position.start) if linked else None)
    if match is None and _LISTED_BEHIND.match(body, position.end):
        match = _BARE_NAME.search(body, line, position.start)
    said = (
        None if match is not None or position.head.kind == "national" else _SAID_BY.search(body, line, position.start)
    )
    match = match or said
    if match is None:
        return _right_before(document, position, taken, gazetteer) if _is_named(position) else None
    weak = match.group("link").startswith((", ", " (", " - ", " – ")) and not match.group("link").endswith(
        ("selaku ", "sebagai ", "menjabat ", "menjadi ", "juga ", "merupakan ")
    )
    bracketed = match.group("link") == " (" and body.startswith(")", position.end)
    opens = _OPENS_SENTENCE.search(body, max(0, match.start("name") - 2), match.start("name")) is not None
    closed = _AFTER_APPOSITION.match(body, position.end) or _NEXT_OFFICER.match(body, position.end)
    if weak and not (closed or (opens and not bracketed and _ACTS.match(body, position.end))):
        return None
    best = _last_name(body, match, taken, gazetteer)
    if said is not None and (best is None or best.rank is None):
        return _right_before(document, position, taken, gazetteer) if _is_named(position) else None
    if best is None or _PUT_FORWARD.search(body, max(0, best.outset - 16), best.outset) is not None:
        return None
    if (
        match.group("link") in (" menjadi ", " jadi ")
        and _OPENS_SENTENCE.search(body, max(0, best.outset - 2), best.outset) is None
        and not body.endswith(_APPOINTS, 0, best.outset)
    ):
        return None
    unplaced = position.place is None and (position.mention is None or position.mention.place is None)
    if taken.holds(best) or (bracketed and unplaced and " " not in best.name and best.rank is None):
        return None
    of_an_office = " " in best.name and best.outset - 1 in taken.office_ends
    if weak and not bracketed and not of_an_office and not _opens_apposition(document, best, position):
        return None
    return best


def _last_name(body: str, match: re.Match[str], taken: Taken, gazetteer: Gazetteer) -> NameHit | None:
    """The longest name that ends where the run of capitalised words does: "Budi Santoso" of "Sedangkan Budi Santoso".

    An office in the run is no part of it: "BP3MI Jambi Budi Santoso".
    """
    at = max((end + 1 for end in taken.office_ends if match.start("name") < end < match.end("name")), default=0)
    at = max(at, match.start("name"))
    while at < match.end("name"):
        if body.startswith("Hakim ", at):
            at += len("Hakim ")
        at = _past_area(body, at, gazetteer)
        hit = match_name(body, at, gazetteer, limit=match.end("name"))
        if hit is not None and hit.past >= match.end("name"):
            return hit
        step = body.find(" ", at)
        if step < 0:
            break
        at = step + 1
    return None


def _past_area(body: str, at: int, gazetteer: Gazetteer) -> int:
    """Where a name begins behind an area by its full name: "Budi Santoso" of "Kota Batam Budi Santoso (Kepala Dinas Sosial)"."""
    place = match_place(body, at, gazetteer) if body.startswith(_AREAS, at) else None
    return place.end + 1 if place is not None and body.startswith(" ", place.end) else at


def _right_before(document: Document, position: Position, taken: Taken, gazetteer: Gazetteer) -> NameHit | None:
    """A full name right before a title with its office: "ungkap Siti Aminah Kepala Desa Loli, Kecamatan Polen".

    In a list by its rank: "hadir Camat Maluk dan Sertu Budi Santoso Babinsa Desa Loli, serta warga".
    """
    body = document.body
    line = max(body.rfind("\n", 0, position.start), position.start - 110, 0)
    match = (
        _RIGHT_BEFORE.search(body, line, position.start) if body[position.start - 1 : position.start] == " " else None
    )
    if match is None or not (_AFTER_APPOSITION.match(body, position.end) or _ACTS.match(body, position.end)):
        return None
    sentence = slice(*document.sentence_at(position.start))
    if body.endswith(", ", 0, match.start("name")) and _OF_A_CASE.search(body[sentence]):
        return None
    hit = match_name(body, match.start("name"), gazetteer, limit=match.end("name"))
    if hit is None or hit.past < match.end("name") or " " not in hit.name or taken.holds(hit):
        return None
    return hit


def name_of_list(
    document: Document, position: Position, taken: Taken, gazetteer: Gazetteer
) -> tuple[Position, NameHit | None] | None:
    """The head of a village with the name before, where what stands right behind can only be the village.

    Without a name where the one before belongs to another title.

    "Rahman sebagai Pj Keuchik Blang Lintang Raya, Sayuti sebagai Pj Keuchik Ujong Teupin hadir",
    "Rahman (Kapekon Way Lintang), Sayuti (Kapekon Rejoagung) hadir".
    """
    body = document.body
    if position.head.group not in VILLAGE_HEADS or not body.endswith(_LISTED, 0, position.start):
        return None
    village = _VILLAGE_BEHIND.match(body, position.place.start if position.place else position.end + 1)
    if village is None:
        return None
    place = PlaceHit(village.start(), village.end(), village.group(), "", False)
    position = position._replace(place=place, end=village.end())
    bracketed = body.endswith(" (", 0, position.start)
    if bracketed and not (body.startswith(")", village.end()) and body.count(f"({position.title} ") > 1):
        return None
    hit = name_before(document, position, taken, gazetteer)
    if hit is None and not bracketed and _NAME_AS.search(body, max(0, position.start - 40), position.start):
        return position, None
    if hit is None:
        return None
    return position, None if bracketed and gazetteer.villages_named(hit.name) else hit


def _is_named(position: Position) -> bool:
    """Whether the title names its own office or area."""
    if position.head.kind == "area":
        return position.place is not None or position.title.startswith(("Asisten ", "Asda "))
    return position.head.kind in ("open", "plain") and bool(position.mention or position.institution)


def _opens_apposition(document: Document, hit: NameHit, position: Position) -> bool:
    """Whether a name before a comma stands where a speaker or a clause begins, not at the end of a list or an address."""
    body = document.body
    before = body[max(0, hit.outset - 24) : hit.outset]
    if " " not in hit.name and hit.rank is None:
        placed = (
            position.mention is not None
            or bool(position.institution)
            or (position.head.kind == "area" and position.place is not None)
        )
        if placed and _WITH.search(before) is not None:
            return True
        acts = position.mention is not None and position.mention.place is not None and _ACTS.match(body, position.end)
        return _OPENS_SENTENCE.search(before) is not None and bool(acts or _SAYS.match(body, position.end))
    if _OPENING_PHRASE.fullmatch(body, document.sentence_at(hit.outset)[0], hit.outset) and body.startswith(
        ",", position.end
    ):
        return True
    return (
        re.search(
            r"(?:^|[.;\n\"] ?|\b(?:saya|aku|kata|ujar|tutur|jelas|ungkap|sebut|menurut|oleh|dan|kepada|imbuh|tegas|papar|nama|"
            r"terang|ketika|sosok|menemui|"
            r"di(?:sampaikan|ungkapkan|katakan|tegaskan|jelaskan|benarkan|tuturkan|pandu|pimpin|buka|hadiri|tutup|wakili|"
            r"dampingi|sambut|terima|saksikan|isi|bawakan|konfirmasi)(?: langsung)?|"
            r"ucap|beber|tandas|pungkas|harap|"
            r"dengan|adalah|yakni|yaitu|bersama|hadir|lanjut|(?:narasumber|pemateri|pembicara|moderator)(?: \w+)?)(?:nya)?,? )$",
            before,
            re.IGNORECASE,
        )
        is not None
    )
