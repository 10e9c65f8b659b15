"""Who must never be listed: suspects, accused, convicted, victims, former office holders, relatives, private persons.

A wrong name in the table of officials harms a person, so every doubt here decides against listing.
"""

import re

from tppo_news.facts.document import Document
from tppo_news.facts.officials.people.names import NameHit
from tppo_news.facts.officials.people.successors import is_filled
from tppo_news.facts.officials.titles.parts import is_explained
from tppo_news.facts.officials.titles.positions import Position
from tppo_news.facts.officials.words.words import ONLY_PRIVATE_WORDS, PRIVATE_NAMES, PRIVATE_WORDS, TITLE_WORDS

# Right before the position or the name: "mantan Bupati", "tersangka Kepala Desa", "istri Camat", "mengaku sebagai Kapolsek";
# one word may stand between, but none with which the holder speaks or acts: "polisi memburu pelaku, kata Kapolsek …".
_BEFORE = re.compile(
    r"\b(?:mantan|eks|ex|bekas|tersangka|terdakwa|terpidana|terduga|tertuduh|oknum|pelaku|buron(?:an)?|DPO|korban|"
    r"narapidana|napi|gadungan|calon|pemilihan|kandidat|piala|cagub|"
    r"cabup|cawalkot|capres|cawapres|almarhum(?:ah)?|alm\.?|mendiang|istri|suami|anak|putr[ai]|ayah|ibunda|ibu dari|"
    r"adik|kakak|menantu|keponakan|sepupu|ipar|mertua|cucu|keluarga|ajudan|sopir|kuasa hukum|"
    r"pengacara|penasihat hukum|mengaku|ngaku|mencatut|mengatasnamakan|menyamar|menantang|periode|maha|"
    r"jabatan)[ ,-]+(?:sebagai |jadi |menjadi |seorang |nama |para |(?:dari )?)?"
    r"(?:(?!(?:kata|ujar|jelas|ungkap|tutur|terang|tegas|papar|sebut|imbuh|ucap|tambah|lanjut|beber|tandas|pungkas|menurut|oleh|"
    r"kepada|didampingi|disaksikan|bahwa|agar|sementara|sedangkan)\w* )"
    r"\w+ )?$",
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
# A directorate-general of labour: "Dirjen Binapenta dan PKK"; any other PKK is the society, any other "pelaksana" a committee's.
_BINAPENTA = re.compile(r"Binapenta(?:sker)? dan PKK|Unit Pelaksana(?: Teknis)?")
# "di era Presiden Rudi Karsono": a time, whoever holds the office now.
_TIME_OF = re.compile(r"\b[Ee]ra[ -](?:kepemimpinan |pemerintahan |Bapak )?$")
_ENDS_TIME = ("era ", "Era ", "era-", "era Bapak ", "kepemimpinan ", "pemerintahan ")
_AGE = re.compile(r",? ?\((?:\d{2}(?: ?(?:tahun|th))?)\)|, ?\d{2} tahun\b|, berusia")
_ALIAS = re.compile(r" (?:alias|als)\b")
# "Rumah Dinas Bupati Agam, Lubuk Basung", "Peraturan Bupati Malang": a place or a paper of the office, not its holder.
_THING_OF = re.compile(
    r"\b(?:rumah (?:dinas|jabatan)|rumdin|kantor|pendopo|gedung|aula|ruang(?:an)?(?: kerja| rapat)?|kediaman|halaman|lobi|"
    r"peraturan|keputusan|instruksi|surat(?: edaran| keputusan)?|perda|maklumat) $",
    re.IGNORECASE,
)
# "Bupati nonaktif Antahraya", mostly for a charge; "Bupati pertama Antahraya", long ago.
_SUSPENDED = re.compile(r" (?:non-?aktif|pertama)\b")
_IN_OFFICE = re.compile(r"\b(?:menjabat|menjadi|jadi|menduduki|jabatan)(?: sebagai| selaku)? $", re.IGNORECASE)
_OPENS_PHRASE = re.compile(
    r"['\" -]*(?:di hadapan|di depan|kepada|menurut|oleh|bersama|usai|setelah|saat|ketika|sebelum|dari|"
    r"terhadap|dengan|berkat|atas)\b[^,]*$",
    re.IGNORECASE,
)
# "Dua saksi dihadirkan JPU, yakni Rudi Karsono dan …": whom an official brought, not the official.
_HANDED = re.compile(
    r" (?:di(?:hadirkan|periksa|panggil|tangkap|amankan|tetapkan|tahan|adili|tuntut|dakwa|jemput|pulangkan|serahkan|limpahkan)|"
    r"dimintai keterangan)(?: oleh)? $"
)
_SOMEBODY = re.compile(r"\b(?:saksi|ahli|terdakwa|tersangka|korban|orang|pelaku|warga)\b", re.IGNORECASE)
LONGEST_VERB = 30
# "calon Presiden dan Wakil Presiden, …"
_CANDIDATES = re.compile(r"\bcalon [\w ]{0,30}\b(?:dan|&) $", re.IGNORECASE)
# What heads of the state's own offices see to is no company's: "Kabid Hubungan Media Kejaksaan Agung".
_LEADS = re.compile(
    r"(?:Wakil )?Kepala|Deputi|Direktur|Dirjen|Sekretaris|Asisten|Inspektur|(?:Wa)?Ka(?:bid|bag|sub|sat|nit|si)"
)
# A president's title that goes on with one of these is a company's.
_FIELD_WORDS = TITLE_WORDS - {"republik", "indonesia", "presiden"}
# "Ketua Bidang Humas", "Ketua BKGS": societies have those; offices of the state have heads.
_OF_A_SOCIETY = re.compile(
    r"(?:Wakil )?Ketua (?:Bidang|Divisi|Departemen|Umum|Dewan|Satgas)\b|(?:Wakil )?Ketua [A-Z]{3,}$"
)
# "Kepala Bidang Teknologi Informasi": a part of an office, whatever its field.
_IS_PART = re.compile(
    r"(?:Wakil )?(?:Ketua|Anggota|Pimpinan) Komisi [IVX]+\b|Staf(?:sus| Khusus| Ahli) .*Menteri|"
    r"Staf Ahli (?:Bidang )?(?:Kemasyarakatan|Pemerintahan|Pembangunan|Ekonomi|Perekonomian|Hukum|Keuangan|Kesejahteraan)\b|"
    r"Kepala Biro (?:Otonomi|Hukum|Organisasi|Pemerintahan|Tata|Kesejahteraan|Kesra|Administrasi|Adpim|Perekonomian|Ekonomi|"
    r"Hubungan|Humas|Kepegawaian|Perencanaan|Keuangan|Perlengkapan|Pengadaan|Umum|Protokol|SDM|Sumber)\b|"
    r"Kepala (?:Bidang|Bagian|Sub ?(?:Bidang|Bagian|Seksi|Direktorat)) \w|Direktur .*\bPekerja Migran Indonesia$|"
    r"Sub ?[Kk]oordinator \w"
)
# "Dansatgas Pamtas", "Ditreskrimum Polda Bali": officers stand with their rank, so that a word without one is a unit.
_STANDS_WITH_RANK = re.compile(
    r"(?:Wa)?[Dd]an[a-z]|As(?:pam|ops|pers|log|rena)\b|Kapen|Kadispen|Pasi|Dit(?:kr|la|po|re|ti)"
)
# "kasus dugaan suap Bupati Contoh Rudi Karsono"
_CASE_OF = re.compile(
    r"\b(?:kasus|perkara|skandal) (?:dugaan )?(?:korupsi|suap|pemerasan|gratifikasi|TPPO|perdagangan orang|penipuan|"
    r"pencabulan|asusila|pungli|penggelapan|penganiayaan) (?:yang (?:menjerat|menyeret) )?$",
    re.IGNORECASE,
)
_OF_THE_LAW = frozenset({"polda", "polres", "polsek", "kejari", "kejati", "pn", "seksi"})
LONGEST_PHRASE = 400
_TAIL = re.compile(r"[ ,]*(?:[A-Z][\w.-]*[ ,]+){0,6}")
_SPEAKS = re.compile(
    r"[^.\n]{0,30}?\b(?:mengatakan|menyebut|menjelaskan|menuturkan|mengungkapkan|menyatakan|menegaskan|menyampaikan|"
    r"membenarkan|berharap|mengaku bersyukur|kata|ujar|tutur|jelas|ungkap|menambahkan)"
)


def is_excluded_position(body: str, position: Position, outset: int) -> bool:
    """Whether the words right before a position (or its name, where that comes first) take it out of public office."""
    before = body[max(0, outset - 60) : outset]
    before = before[max(before.rfind("."), before.rfind("\n")) + 1 :]
    of_the_trial = position.head.group in ("pn", "kejari")
    filled = before.endswith(("jabatan ", "Jabatan ")) and is_filled(body, position)
    return (
        (_BEFORE.search(before) is not None and not filled)
        or (not of_the_trial and not _is_appointed(body, position, outset) and _ARRESTS.search(before) is not None)
        or _CANDIDATES.search(before) is not None
        or (position.head.group not in _OF_THE_LAW and _CASE_OF.search(before) is not None)
        or (body.startswith(",", position.end) and _THING_OF.search(before) is not None)
        or _is_surname(body, position)
        or _SUSPENDED.match(body, position.head_end) is not None
        or position.title.lower().startswith("mantan")
    )


def _is_appointed(body: str, position: Position, outset: int) -> bool:
    """Whether the name before a title is given that office: "menetapkan Rudi Karsono sebagai Ketua KPK"."""
    return outset < position.start and body.endswith((" sebagai ", " menjadi "), 0, position.start)


def _is_handed(before: str) -> bool:
    """Whether these words end in what an agent does to somebody: "Dua saksi fakta dihadirkan (JPU)"."""
    verb = _HANDED.search(before, max(0, len(before) - LONGEST_VERB))
    return verb is not None and _SOMEBODY.search(before, 0, verb.start()) is not None


def is_of_a_time(body: str, outset: int) -> bool:
    """Whether a position only tells a time, so that nothing is said of its holder: "di era Presiden Rudi Karsono"."""
    return body.endswith(_ENDS_TIME, 0, outset) and _TIME_OF.search(body, max(0, outset - 40), outset) is not None


def ends_other_phrase(document: Document, position: Position, hit: NameHit, between: str) -> bool:
    """Whether a comma behind a position closes a phrase, so that the name behind it is someone else's.

    "Di hadapan Majelis Hakim, Budi mengaku", "Menurut Kapolres, Budi ditangkap", "Ia menjabat Camat Maluk, Siti adalah adiknya",
    "Dua saksi dihadirkan JPU, yakni Budi (suami terdakwa)".

    A name between two commas is the holder's own, and so is one behind a rank.
    """
    body = document.body
    start, _ = document.sentence_at(position.start)
    # A phrase that opens a sentence is not this long, and no sentence of a language is much longer.
    before = body[max(start, position.start - LONGEST_PHRASE) : position.start]
    if _IN_OFFICE.search(before):
        return True
    if hit.rank is None and between and _is_handed(before) and (between != "," or not body.startswith(",", hit.past)):
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


def has_age(body: str, hit: NameHit) -> bool:
    """Whether an age stands behind the name and the person does not speak: the form of suspects, victims and residents."""
    if _ALIAS.match(body, hit.end):
        return hit.rank is None
    age = _AGE.match(body, hit.end)
    return age is not None and _SPEAKS.match(body, age.end()) is None


def is_private(body: str, position: Position, hit: NameHit) -> bool:
    """Whether the words of a position or right behind it make it one of a company, a party, a school or an association."""
    tail = _TAIL.match(body, position.end)
    own = position.mention if position.mention and position.mention.start >= position.start else None
    named = own or position.institution
    inside = body[position.head_end : own.start if own else position.end]
    inside = position.title if position.institution else inside
    of_state = position.mention is not None and _LEADS.match(position.title) is not None
    of_state = of_state or (position.place is not None and position.title.startswith(("Kadis ", "Kaban ")))
    # Behind an abbreviation that public bodies use, the next person's title is no part of this one.
    past = hit.end if position.head.kind == "plain" and hit.start > position.end else len(body)
    inside = _BINAPENTA.sub("", inside)
    words = re.findall(
        r"\w+", inside if named or tail is None else inside + tail.group()[: max(0, past - position.end)]
    )
    private = ONLY_PRIVATE_WORDS if of_state else PRIVATE_WORDS
    return any(word.lower() in private for word in words)


def is_public(body: str, position: Position, hit: NameHit) -> bool:
    """Whether this is a public position of a person who may be listed."""
    nicknamed = position.head.kind == "national" and _ALIAS.match(body, hit.end) is not None
    if (has_age(body, hit) and not nicknamed) or (position.head.kind == "national" and _is_of_a_company(position)):
        return False
    if hit.rank is None and position.head.kind in ("plain", "national") and _STANDS_WITH_RANK.match(position.title):
        return False
    if position.head.group == "army" and position.place is None and hit.rank is None and " " not in hit.name:
        return False
    if any(word in PRIVATE_NAMES for word in hit.name.lower().split(" ")):
        return False
    if position.head.group == "kanim" and position.title.endswith(" desa") and " " not in hit.name:
        return False
    if position.head.kind == "open" or (
        position.head.kind == "plain" and position.head.group in ("", "post", "functional")
    ):
        ours = position.mention is not None or position.institution is not None or position.country is None
        if is_private(body, position, hit) or (position.head.kind == "open" and hit.rank is None and not ours):
            return False
        named = position.mention is not None or position.institution is not None
        evident = (
            named
            or (position.fields and not _OF_A_SOCIETY.match(position.title))
            or hit.rank is not None
            or _is_long_title(position)
            or _IS_PART.match(position.title)
            or (not _OF_A_SOCIETY.match(position.title) and is_explained(body, position.title.rpartition(" ")[2]))
        )
        return bool(evident) or position.head.kind == "plain"
    return True


def _is_of_a_company(position: Position) -> bool:
    """Whether a president's title goes on with a field: "Wakil Presiden Riset dan Analisis"."""
    last = position.title.split(" ")[-1].lower()
    return "presiden" in position.title.lower()[:14] and last in _FIELD_WORDS


def _is_long_title(position: Position) -> bool:
    """Whether the title names a field at length, as public bodies do: "Ketua Tim Kelembagaan dan Pemasyarakatan Program"."""
    words = [word for word in re.findall(r"\w+", position.title.lower()) if word in TITLE_WORDS]
    return len(words) > 2 and ("tim" in words or "gugus" in words)
