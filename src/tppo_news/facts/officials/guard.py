"""Who must never be listed: suspects, accused, convicted, victims, former office holders, relatives, private persons.

A wrong name in the table of officials harms a person, so every doubt here decides against listing.
"""

import re

from tppo_news.facts.document import Document
from tppo_news.facts.officials.names import NameHit
from tppo_news.facts.officials.positions import Position
from tppo_news.facts.officials.words import PRIVATE_NAMES, PRIVATE_WORDS, TITLE_WORDS

# Right before the position or the name: "mantan Bupati", "tersangka Kepala Desa", "istri Camat", "mengaku sebagai Kapolsek".
_BEFORE = re.compile(
    r"\b(?:mantan|eks|ex|bekas|tersangka|terdakwa|terpidana|terduga|tertuduh|oknum|pelaku|buron(?:an)?|DPO|korban|"
    r"narapidana|napi|gadungan|calon|cagub|"
    r"cabup|cawalkot|capres|cawapres|almarhum(?:ah)?|alm\.?|mendiang|istri|suami|anak|putr[ai]|ayah|ibunda|ibu dari|"
    r"adik|kakak|menantu|keluarga|ajudan|sopir|kuasa hukum|"
    r"pengacara|penasihat hukum|mengaku|ngaku|mencatut|mengatasnamakan|menyamar|menantang|era|periode|maha|"
    r"jabatan)[ ,-]+(?:sebagai |jadi |menjadi |seorang |nama |para |(?:dari )?)?(?:\w+ )?$",
    re.IGNORECASE,
)
# As the object of an arrest: "menangkap Kepala Desa …", "menetapkan Camat … sebagai tersangka".
_ARRESTS = re.compile(
    r"\b(?:menangkap|menahan|menetapkan|meringkus|membekuk|menuntut|memvonis|mendakwa|menghukum|menjerat|mengamankan|"
    r"menjebloskan|menjemput paksa|menggelandang|"
    r"menciduk|OTT\)? (?:KPK )?terhadap|tangkap|tahan|tetapkan|periksa tersangka|vonis|tuntut|terhadap terdakwa|"
    r"atas nama(?: tersangka|"
    r" terdakwa)?|inisial|berinisial)"
    r"(?: \w+){0,2} $",
    re.IGNORECASE,
)
_SUBJECT_FILLER = (
    r"(?:,? ?\(?\d{1,2}(?: tahun)?\)?)?,?(?: (?:yang|telah|sudah|juga|kini|resmi|akhirnya|turut|ikut|pun|saat ini|"
    r"kemudian|sebelumnya|pernah|lalu|"
    r"dan [A-Z][\w ]{2,40}|bersama [^.\n]{3,50}|selaku [^.\n,]{3,60},?|sebagai [^.\n,]{3,60},?)){0,4}"
)
_IS_ACCUSED = re.compile(
    _SUBJECT_FILLER
    + r",? (?:(?:di)?tetapkan (?:sebagai |jadi |menjadi )?(?:\w+ )?tersangka|sebagai (?:tersangka|terdakwa|terpidana|"
    r"pelaku|buron)|jadi (?:tersangka|terdakwa)|"
    r"menjadi (?:tersangka|terdakwa)|berstatus (?:tersangka|terdakwa)|tersangka|terdakwa|terpidana|divonis|didakwa|"
    r"dituntut|ditangkap|ditahan|dijerat|diciduk|diringkus|dibekuk|dihukum|"
    r"terbukti bersalah|terjaring|dijebloskan|mendekam|dipidana|diamankan|diduga (?:melakukan|terlibat|menerima|"
    r"menyalahgunakan|memeras|menjual|menipu)|terlibat|tersandung|terseret|dipecat)\b",
)
# "tersangka Budi", "terdakwa, Siti", "korban bernama Ani", and one word between: "tersangka utama Haji Budi".
_CALLED_ACCUSED = re.compile(
    r"\b(?:[Tt]ersangka|[Tt]erdakwa|[Tt]erpidana|[Tt]erduga|[Pp]elaku|[Bb]uron(?:an)?|DPO|[Kk]orban|[Nn]arapidana)"
    r"(?: (?:bernama|atas nama|lain(?:nya)?|yakni|yaitu|utama)){0,2},? (?=([A-Z][a-z]+ )?)(?=[A-Z])"
)
# "menetapkan Kepala Dinas Pekerjaan Umum Rudi Karsono sebagai tersangka": everybody named between.
_MADE_SUSPECT = re.compile(
    r"\b(?:[Mm]enetapkan|[Tt]etapkan|[Mm]enjadikan|[Mm]enyeret) ((?:(?! kata | ujar )[^.\n]){3,260}?) "
    r"(?:sebagai|jadi|menjadi|selaku) (?:\w+ ){0,2}"
    r"(?:tersangka|terdakwa)"
)
_CAPITALISED = re.compile(r"[A-Z][\w'-]+")
# What every match of the pattern of called accused has in it.
_ACCUSED = ("ersangka", "erdakwa", "erpidana", "erduga", "elaku", "uron", "DPO", "orban", "apidana")
_AGE = re.compile(r",? ?\((?:\d{2}(?: ?(?:tahun|th))?)\)|, ?\d{2} tahun\b|, berusia")
_ALIAS = re.compile(r" (?:alias|als)\b")
# "Rumah Dinas Bupati Agam, Lubuk Basung", "Peraturan Bupati Malang": a place or a paper of the office, not its holder.
_THING_OF = re.compile(
    r"\b(?:rumah (?:dinas|jabatan)|rumdin|kantor|pendopo|gedung|aula|ruang(?:an)?(?: kerja| rapat)?|kediaman|halaman|lobi|"
    r"peraturan|keputusan|instruksi|surat(?: edaran| keputusan)?|perda|maklumat) $",
    re.IGNORECASE,
)
_IN_OFFICE = re.compile(r"\b(?:menjabat|menjadi|jadi|menduduki|jabatan)(?: sebagai| selaku)? $", re.IGNORECASE)
_OPENS_PHRASE = re.compile(
    r"['\" -]*(?:di hadapan|di depan|kepada|menurut|oleh|bersama|usai|setelah|saat|ketika|sebelum|dari|"
    r"terhadap|dengan|berkat|atas)\b[^,]*$",
    re.IGNORECASE,
)
# "calon Presiden dan Wakil Presiden, …"
_CANDIDATES = re.compile(r"\bcalon [\w ]{0,30}\b(?:dan|&) $", re.IGNORECASE)
# "Kepala Bidang Teknologi Informasi": a part of an office, whatever its field.
_IS_PART = re.compile(
    r"(?:Wakil )?(?:Ketua|Anggota|Pimpinan) Komisi [IVX]+\b|Staf(?:sus| Khusus| Ahli) .*Menteri|"
    r"Kepala (?:Bidang|Bagian|Sub ?(?:Bidang|Bagian|Seksi|Direktorat)) \w"
)
# "Dansatgas Pamtas": officers stand with their rank, so that a word without one is a unit.
_OF_THE_ARMY = re.compile(r"(?:Wa)?[Dd]an[a-z]|Kapen|Kadispen|Pasi")
_UNIT_OF_STATE = re.compile(r"\b(?:Balai|Badan|Dinas|Direktorat|Lembaga|Pusat|Kantor|Stasiun|Unit Pelaksana) [^.\n]*$")
LONGEST_PHRASE = 400
_FIRST_WORD = re.compile(r"\w+")
_TAIL = re.compile(r"[ ,]*(?:[A-Z][\w.-]*[ ,]+){0,6}")
_SPEAKS = re.compile(
    r"[^.\n]{0,30}?\b(?:mengatakan|menyebut|menjelaskan|menuturkan|mengungkapkan|menyatakan|menegaskan|menyampaikan|"
    r"membenarkan|berharap|mengaku bersyukur|kata|ujar|tutur|jelas|ungkap|menambahkan)"
)


def is_excluded_position(body: str, position: Position, outset: int) -> bool:
    """Whether the words right before a position (or its name, where that comes first) take it out of public office."""
    before = body[max(0, outset - 60) : outset]
    before = re.split(r"[.\n]", before)[-1]
    of_the_trial = position.head.group in ("pn", "kejari")
    return (
        _BEFORE.search(before) is not None
        or (not of_the_trial and _ARRESTS.search(before) is not None)
        or _CANDIDATES.search(before) is not None
        or (body.startswith(",", position.end) and _THING_OF.search(before) is not None)
        or _is_surname(body, position)
        or position.title.lower().startswith("mantan")
    )


def ends_other_phrase(document: Document, position: Position, hit: NameHit, between: str) -> bool:
    """Whether a comma behind a position closes a phrase, so that the name behind it is someone else's.

    "Di hadapan Majelis Hakim, Budi mengaku", "Menurut Kapolres, Budi ditangkap", "menjabat Camat Maluk, Siti adalah …"; a
    name between two commas is the holder's own: "Menurut Kapolres Malang, AKBP Budi Santoso, …".
    """
    body = document.body
    start, _ = document.sentence_at(position.start)
    # A phrase that opens a sentence is not this long, and no sentence of a language is much longer.
    before = body[max(start, position.start - LONGEST_PHRASE) : position.start]
    if _IN_OFFICE.search(before):
        return True
    if between != ",":
        return False
    if body[position.start : position.head_end].lower() == "majelis hakim":
        return True
    if hit.rank is not None or re.match(r"[,(]| \(", body[hit.past : hit.past + 2]):
        return False
    return _OPENS_PHRASE.match(before) is not None


def _is_surname(body: str, position: Position) -> bool:
    """Whether the title is the last part of a name: "Lukman Hakim"."""
    if position.head.group != "pn" or body[position.start : position.head_end] != "Hakim":
        return False
    return re.search(r"[A-Z][a-z]+ $", body[max(0, position.start - 20) : position.start]) is not None


class Accusations:
    """Whom one text makes a suspect, an accused, a victim or a convict; built once a text."""

    def __init__(self, body: str) -> None:
        self._body = body
        self._answers: dict[str, bool] = {}
        self._called: dict[str, list[int]] = {}
        for match in _CALLED_ACCUSED.finditer(body) if any(word in body for word in _ACCUSED) else ():
            for spot in {match.end(), match.end() + len(match.group(1) or "")}:
                word = _FIRST_WORD.match(body, spot)
                if word is not None:
                    self._called.setdefault(word.group(), []).append(spot)
        made = _MADE_SUSPECT.finditer(body) if "tersangka" in body or "terdakwa" in body else ()
        self._made_suspects = [set(_CAPITALISED.findall(match.group(1))) for match in made]

    def concern(self, hit: NameHit) -> bool:
        """Whether they are said of this person, by the whole name or the first."""
        first = hit.name.split(" ")[0]
        words = set(hit.name.split(" "))
        if any(words <= named for named in self._made_suspects):
            return True
        names = {hit.name, first} if len(first) > 3 else {hit.name}
        return any(self._concern_name(name) for name in names)

    def _concern_name(self, name: str) -> bool:
        if name not in self._answers:
            self._answers[name] = self._is_called(name) or self._is_subject(name)
        return self._answers[name]

    def _is_called(self, name: str) -> bool:
        word = _FIRST_WORD.match(name)
        spots = self._called.get(word.group(), ()) if word else ()
        return any(self._body.startswith(name, spot) and not _goes_on(self._body, spot + len(name)) for spot in spots)

    def _is_subject(self, name: str) -> bool:
        start = self._body.find(name)
        while start >= 0:
            end = start + len(name)
            if not _goes_on(self._body, end) and _IS_ACCUSED.match(self._body, end):
                return True
            start = self._body.find(name, end)
        return False


def _goes_on(body: str, end: int) -> bool:
    return body[end : end + 1].isalnum()


def has_age(body: str, hit: NameHit) -> bool:
    """Whether an age stands behind the name and the person does not speak: the form of suspects, victims and residents."""
    if _ALIAS.match(body, hit.end):
        return hit.rank is None
    age = _AGE.match(body, hit.end)
    return age is not None and _SPEAKS.match(body, age.end()) is None


def is_private(body: str, position: Position, hit: NameHit) -> bool:
    """Whether the words of a position or right behind it make it one of a company, a party, a school or an association."""
    tail = _TAIL.match(body, position.end)
    named = position.mention or position.institution
    inside = body[position.head_end : position.mention.start if position.mention else position.end]
    inside = position.title if position.institution else inside
    # Behind an abbreviation that public bodies use, the next person's title is no part of this one.
    past = hit.end if position.head.kind == "plain" and hit.start > position.end else len(body)
    words = re.findall(
        r"\w+", inside if named or tail is None else inside + tail.group()[: max(0, past - position.end)]
    )
    return any(word.lower() in PRIVATE_WORDS for word in words)


def is_public(body: str, position: Position, hit: NameHit) -> bool:
    """Whether this is a public position of a person who may be listed."""
    if has_age(body, hit) or (position.head.kind == "national" and _is_of_a_company(position)):
        return False
    if _OF_THE_ARMY.match(position.title) and position.head.kind == "plain" and hit.rank is None:
        return False
    if any(word in PRIVATE_NAMES for word in hit.name.lower().split(" ")):
        return False
    if position.head.group == "kanim" and position.title.endswith(" desa") and " " not in hit.name:
        return False
    if position.head.kind == "open" or (position.head.kind == "plain" and not position.head.group):
        if is_private(body, position, hit):
            return False
        named = position.mention is not None or position.institution is not None
        evident = (
            named
            or position.fields
            or hit.rank is not None
            or _is_long_title(position)
            or _IS_PART.match(position.title)
            or _is_explained(body, position.title)
        )
        return bool(evident) or position.head.kind == "plain"
    return True


def _is_of_a_company(position: Position) -> bool:
    """Whether a president's title goes on with a field: "Wakil Presiden Riset dan Analisis"."""
    last = position.title.split(" ")[-1].lower()
    return "presiden" in position.title.lower()[:14] and last in TITLE_WORDS - {"republik", "indonesia", "presiden"}


def _is_explained(body: str, title: str) -> bool:
    """Whether the letters that a title ends in are a unit that the text writes out: "Kepala BBPP", "Balai Besar … (BBPP)"."""
    letters = title.rpartition(" ")[2]
    spot = body.find(f"({letters})") if letters.isupper() and len(letters) > 2 else -1
    return spot > 0 and _UNIT_OF_STATE.search(body, max(0, spot - 120), spot) is not None


def _is_long_title(position: Position) -> bool:
    """Whether the title names a field at length, as public bodies do: "Ketua Tim Kelembagaan dan Pemasyarakatan Program"."""
    words = [word for word in re.findall(r"\w+", position.title.lower()) if word in TITLE_WORDS]
    return len(words) > 2 and "tim" in words
