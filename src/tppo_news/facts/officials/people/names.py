"""A person's name where a text has one: rank and honorifics in front, degrees behind, neither part of the name."""

import re
from typing import NamedTuple

from spacy.lang.id.stop_words import STOP_WORDS

from tppo_news.facts.gazetteer import Gazetteer, place_key
from tppo_news.facts.offices.families import TRIGGERS
from tppo_news.facts.officials.words.cues import HEAD_CUES
from tppo_news.facts.officials.words.ranks import RANK, match_rank
from tppo_news.facts.officials.words.words import FIRST_NAMES_TOO, HEADLINE_VERB, NAME_LIKE, TITLE_WORDS
from tppo_news.facts.places import CALENDAR_WORDS, HEADLINE_WORDS, RANK_WORDS, country_keys

MAX_TOKENS = 7
LONGEST_SHORT_BODY = 5
"""So many capitals behind a rank may be a name ("AKP BUDIMAN"); fewer are initials or a body."""
HONORIFIC = re.compile(
    r"(?:Profesor|Doktor|Kiai|Kyai|Haji|Hajah|TGH|Hi(?=\.)|Bpk|Bp|Drs|Dra|Dr|dr|drg|drh|Ir|Prof|Hj|H|KH|K\.H|R\.H|Tgk|"
    r"Ust|Ustadz|Bapak|Pak|Ibu|Bu|Sdr|"
    r"Saudara|Ns|Apt|Pdt|Capt|Dt(?=\.))\b\.?,? ?(?=[A-Z(])"
)
_TOKEN = re.compile(
    r"(?:(?:IG[ABKMN]N?|AAG?N?|IB|LM|ST|TB|HM|AM|RM|FX|GKR)(?= [A-Z][a-z])|LM\.(?= ?[A-Z])|"
    r"(?:Moh|Muh|Tb|Moch|Muhd|Much|Mohd|Abd|Ach|Akh|Dg|Krg|Gst|Rd|Kms|Mgs|Fx|FX|St|Sy|Ign|Th|Yoh|Hasb)\.(?= ?[A-Z])|"
    r"[A-Z](?:\.[A-Z])+(?![a-z])\.?|"
    r"[A-Z][a-z\u00c0-\u024f]+(?:['`][A-Za-z]?[a-z]*)?(?:[A-Z][a-z]+)?(?:-[A-Za-z][a-z]+)*|[A-Z]['`][A-Z]?[a-z]+|"
    r"[A-Z]\.?(?= ?[A-Z])|[A-Z]\.|[A-Z](?![\w]))"
)
_CAPITALS = re.compile(r"[A-Z]{3,}(?:'[A-Z]+)?")
_NAME_AFTER = re.compile(r" (?!Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)[A-Z][a-z]+")
_INITIALS = re.compile(r"(?!SH|SE|ST|MH|MM|MT|SP|MP|SS|MA|BA|MS|ME|SI|RI|AS|DI|PN|RT|RW|RS|UU)[A-Z]{2}(?= [A-Z])")
# "Syafri ZA", "Mahmud MD": two letters that end a name and are no degree.
_LAST_INITIALS = re.compile(r"(?:MD|ZA|HS|HM|AZ|AR|AK|JS)\b(?!\.)")
# "Budi Santosomengatakan": a blank that the page lost.
_GLUED_VERB = re.compile(
    r"(?<=[a-z]{3})(?:mengatakan|menilai|menyebut|menjelaskan|meminta|menegaskan|mengungkap|menyampaikan|mengaku|menuturkan|"
    r"memastikan|menambahkan|membantah|menyatakan|(?:meng|meny|mem|mend)[a-z]{4,}|men(?:erima|olak|emui|jadi|anggapi|untut|ambah)[a-z]*|me[lr][a-z]{3,}kan|berharap|mulai|sudah|telah|tetap)[A-Za-z]*$|"
    r"(?<=[a-z]{5})(?:akan|juga|saat|dan)$"
)
SHORTEST_GLUED = 8
# "Menteri AgamaBudi Santoso"
_GLUED_TITLE = re.compile(r"[A-Z][a-z]{4,}(?=[A-Z][a-z]{2,})")
_BARE_DEGREE = re.compile(r"[A-Z]{2,5}\b|[SMA]\.[A-Z]|S\.?Kom|S\.?Sos|M\.?Si\b|S\.?Pd\b|M\.?Pd\b|A\.?Md")
_WORD_BEHIND = re.compile(r" \w")
_RUNS_ON = re.compile(r" [a-z,]")
_PARTICLE = re.compile(r"(?:bin|binti|van|von|de|da|dos|el|al|ibn|ul|la)(?: |-)(?=[A-Z])")
_DEGREE = re.compile(
    r"(?:,? ?(?:(?:[SMD]\.? ?(?:H|I|T|E|P|Si|Sos|Kom|Kes|Pd|Ag|Hum|Psi|IP|IK|AP|Ak|Sn|Hut|Tr|KM|Kep|Ked|Pi|Pt|TP|STP|"
    r"Th|Mn|Eng|Sc|M|Han|Ikom|I\.Kom|S|A|B|Phil|Stat|Krim|Farm)\b\.?)+|"
    r"[SMDA]\.[A-Z][\w.]*|S\.? ?[IST]\.? ?[KPT]?\.?\b|SSTP|S\.STP|SIK|SH|MH|MM|SE|ST|SIP|MIP|SP|MT|SPd|MPd|MSi|SSos|"
    r"SKom|MKom|SKM|MAP|MA|MBA|PhD|Ph\.?D|LL\.?M|A\.?Md\.?(?: Im\b)?\w*|"
    r"CPHR|CHRA|CIQnR|Sp\.? ?[A-Z]\w*|M\.?Tr\.?\w*(?:\.\w+)*|Psi|Apt|CPM|QIA|CFrA|CGCAE|S\.Tr\.\w+)\b\.?)+"
)
_INTRO = re.compile(
    rf"(?: (?:saat ini|sekarang|yang baru)(?=, | {RANK.pattern}))? ?[,;:-]? ?(?:(?:yakni|yaitu|bernama|atas nama|adalah|ialah|ini|"
    r"(?:(?<=anggota )|(?<=[Hh]akim )|(?<=[Uu]mum )|(?<=JPU ))masing-masing|"
    r"(?:yang |yang kini |kini |akan |selanjutnya |saat (?:ini|itu) )?(?:dijabat|digantikan|diisi|diemban|diduduki)(?: oleh)?"
    r"(?: sosok bernama)?|"
    r"(?:yang (?:(?:menyidangkan|mengadili|memeriksa|menangani|memimpin) (?:[a-z]+,? ){0,5})?)?(?:diketuai|dipimpin)"
    r"(?: langsung)?(?: oleh)?|(?:(?<=[Hh]akim )|(?<=[Mm]ajelis ))yang terdiri (?:dari|atas)|"
    r"pimpinan|yang (?:juga )?bernama|kita|"
    r"(?:yang )?(?:juga )?(?:bertindak |hadir |tampil )?(?:sebagai|selaku|menjadi) (?:narasumber|pemateri|pembicara|moderator),) )?"
    r"(?:(?:[Bb]apak|[Pp]ak|[Ii]bu|Bu|[Ss]audara|[Ss]dr\.?) )?(?=\S)"
)
_COMMON = frozenset(
    """
    danau gunung karier langkah peran sosok acara adapun akan berharap alhamdulillah allah anak anggota apabila arahan
    atau aula babinsa badan bahkan bali bandara barat begitu beliau beri beserta bila buddha buka bulan bupati com
    covid cpmi daerah demikian desa dewan dia dihapus dilantik dinas dipecat dirinya diskusi distrik doc dok dusun
    editor forkopimcam forkopimda foto gedung gugus hari hindu hotel hukum humas ia idul indonesia instansi instruksi
    islam ist izin jadi jajaran jakarta jalan jam jawa jika jl kab kabupaten kec kalau kalimantan kami kampung kantor
    karena kasus katolik kecamatan kedua keempat kegiatan kelurahan kemenkumham kementerian kementrian kemerdekaan
    kemlu kemnaker kemudian kepulauan keputusan ketiga ketua kita kontributor korban kota kristen lalu laporan lelaki
    lembaga liputan malam mapolda mapolres markas masjid masyarakat maupun media menjabat menteri mereka meski
    meskipun minta muspika negara news no nomor nusantara oleh online periode cup fraksi panitia operasi padahal pagi
    pancasila panel papua partai pasal paspor pelabuhan pelaku pelapor pemerintah pemohon penampilan penasihat
    penggugat penulis perangkat peraturan perdana perempuan perintah perkara pernyataan pertama perwakilan pewarta
    pidana pidato pihaknya pimpasa pmi polri presiden pria program propinsi provinsi pukul pulau pusat rapat reporter
    republik rombongan rumah sakit saksi satgas saya sebab sehingga sekolah selanjutnya selatan semua serta sesi setda
    setiap siang sidang sore stakeholder stasiun sulawesi sumatera sumatra sumber supaya surat tanggal tbk tengah the
    terdakwa terlapor terminal tersangka timpora timur tki tni tokoh tppm tppo ucapan undang ungkap universitas unsur
    utara visa wakil walaupun wanita warga wartawan wna wni groundbreaking kumpul kaget bicara perkembangan unjuk
    nilai sedih pantau target kalurahan kapanewon kemantren panewu nagari pekon tiyuh gampong persiapan padukuhan jorong
    launching soft grand opening kickoff roadshow talkshow webinar workshop update titip diskors cabut copot mutasi
    rotasi ganti gagas rilis tepis pulang pergi kunker blusukan sidak santuni jenguk melayat pamit pensiun dijabat percepat
    kebut antisipasi atasi awasi dampingi tegur sentil semprot murka geram kesal sindir kritik prihatin berduka terharu
    bersyukur optimistis lapor rombak reshuffle bawa
    """.split()
)  # fmt: skip
NOT_NAMES = (
    STOP_WORDS | HEADLINE_WORDS | CALENDAR_WORDS | RANK_WORDS | TITLE_WORDS | _COMMON | HEAD_CUES | frozenset(TRIGGERS)
) - NAME_LIKE
# These may end a name, but never begin one.
_NOT_FIRST = frozenset(
    "agama ahli bangsa budaya dasar hukum islam jaya karya kota laut muda sandi tata timur utama".split()
)
_ALSO_OF_TITLES = TITLE_WORDS | _NOT_FIRST
# Parts of names that are other words as well ("Lalu" is a title of Lombok's nobility, "Hari" a man's name): they begin a
# name only where a further part follows, and end one only behind another part.
_SIDES = frozenset("barat hilir hulu kidul kulon lor selatan tengah timur utara wetan".split())
_GLUED_WORDS = TITLE_WORDS | _SIDES
_PAIRED_FIRST = frozenset("amat benar berkat desak hakim hari jaya juli karya kristen lalu mei raja sandi sang".split())
_PAIRED_LAST = frozenset("amat antara berkat bulan guna kala kok mau negara nusantara perdana siang".split())
# "Sang Nyoman", a name of Bali; any other "Sang" is an article.
# "Cagar Budaya Kota Yogyakarta": what an area's name follows is a unit.
_AREAS = frozenset({"Kota", "Kabupaten", "Provinsi", "Kecamatan"})
_ALSO_NAMES = frozenset("oman chad mali malta iran laos benin gabon turki china mauritius yordan siprus".split())
_SANG = re.compile(r"Sang (?:Nyoman|Made|Ketut|Putu|Ayu|Gede|Komang|Wayan|Kadek|Bagus|Kompiang)\b")
_DAY_OF = re.compile(
    r"Hari (?:Raya|Ini|Jadi|Ulang|Anti|Buruh|Pahlawan|Kartini|Bhayangkara|Santri|Libur|Besar|Pertama|Kedua|Guru|Ibu|Anak|"
    r"Bumi|Lahir|Pers|Kemerdekaan|Sumpah|Migran|Perempuan|Internasional|Nasional|Senin|Selasa|Rabu|Kamis|Jumat|Sabtu|Minggu)\b"
)
# "Kemenpolhukam", "Disnaker": bodies by their short names.
_BODY = re.compile(
    r"Me(?:n|m|ng|ny)[a-z]{3,}kan|(?:Kemen|Disna|Disdu|Dispen|Bappe|Bares|Polre|Kejak|Atpol|Kapol|Kankem)\w+|(?:Provinsi|Kabupaten|Kota)[A-Z]\w+"
)
# Verbs of headlines by their form: "Sekda Konawe Selatan Dicopot", "Bupati Klaten Promosikan Potensi", "Mendagri Blak-blakan".
_VERB = re.compile(
    r"[A-Z][a-z]{4,}kan|[A-Z]([a-z]{2,})-[a-z]\1[a-z]*|"
    r"Di(?:copot|tolak|desak|tangkap|tahan|periksa|lantik|panggil|sebut|minta|tuntut|vonis|gugat|lapor)[a-z]*"
)
_FURTHER_PART = re.compile(r" (?:[A-Z]\.? ){0,2}([A-Z][a-z'-]+)")


class NameHit(NamedTuple):
    """A person in `body[start:end]`, degrees not included; `past` is the offset behind the degrees, `outset` that of the rank."""

    outset: int
    start: int
    end: int
    past: int
    name: str
    rank: str | None


def match_name(body: str, start: int, gazetteer: Gazetteer, *, limit: int | None = None) -> NameHit | None:
    """The name that starts here, behind any rank and honorifics. None where what follows is no person's name."""
    at, rank = match_rank(body, start)
    at = match_rank(body, at)[0] if rank else at
    while (honorific := HONORIFIC.match(body, at)) is not None:
        at = honorific.end()
        if rank is None:
            at, rank = match_rank(body, at)
    glued = _GLUED_TITLE.match(body, at)
    if glued is not None and (glued.group().lower() in _GLUED_WORDS or place_key(glued.group()) in country_keys()):
        at = glued.end()
    tokens, end = _tokens(body, at, limit or len(body), ranked=rank is not None)
    tokens, end = _trim(body, tokens, end)
    if not tokens or not _is_person([body[a:b] for a, b in tokens], rank, gazetteer):
        return None
    degrees = _DEGREE.match(body, end)
    return NameHit(start, tokens[0][0], end, degrees.end() if degrees else end, body[tokens[0][0] : end], rank)


def _tokens(body: str, at: int, limit: int, *, ranked: bool = False) -> tuple[list[tuple[int, int]], int]:
    """The run of words that look like parts of a name."""
    tokens: list[tuple[int, int]] = []
    end = at
    while len(tokens) < MAX_TOKENS and end < limit:
        position = end
        if tokens:
            if body[end : end + 1] == " ":
                position = end + 1
            elif body[end - 1] != ".":
                break
        particle = _PARTICLE.match(body, position) if tokens else None
        if particle is not None:
            position = particle.end()
        if tokens and _stands_as_degree(body, position):
            last = _LAST_INITIALS.match(body, position)
            return ([*tokens, last.span()], last.end()) if last is not None else (tokens, end)
        initials = _initials(body, position) if tokens or ranked else None
        match = (
            initials
            or (_CAPITALS.match(body, position) if not tokens or _all_capitals(body, tokens) else None)
            or _TOKEN.match(body, position)
        )
        # "M.Agus": no blank need stand behind the stop of an initial.
        if (
            match is None
            or match.end() > limit
            or (body[match.end() : match.end() + 1].isalnum() and match.group()[-1] != ".")
        ):
            break
        word = match.group().rstrip(".").lower()
        if word == "dari" and len(tokens) > 1 and not _WORD_BEHIND.match(body, match.end()):
            return [*tokens, match.span()], match.end()
        is_month = word in CALENDAR_WORDS and bool(tokens) and _NAME_AFTER.match(body, match.end())
        balinese = word == "anak" and body.startswith(" Agung", match.end())
        paired = _is_paired(body, match, first=not tokens) or (ranked and not tokens and _is_called(body, match))
        may_be_verb = tokens or not (ranked or word in FIRST_NAMES_TOO)
        if (
            (word in NOT_NAMES and not (is_month or balinese or paired or initials))
            or (not tokens and word in _NOT_FIRST and not paired)
            or (may_be_verb and HEADLINE_VERB.match(body, match.start()))
        ):
            break
        verb = _GLUED_VERB.search(match.group()) if tokens and len(match.group()) >= SHORTEST_GLUED else None
        end = match.start() + verb.start() if verb else match.end()
        tokens.append((match.start(), end))
        if verb is not None:
            break
    if len(tokens) > 1 and _is_short_body(body, tokens):
        return [], at
    return tokens, end


def _is_paired(body: str, match: re.Match[str], *, first: bool) -> bool:
    """Whether a word that names more than persons is part of a name here, by what stands beside it: "Lalu Brata",
    "Adi Hari Brata".
    """
    word = match.group().lower()
    if not first and word != "hari":
        return word in _PAIRED_LAST
    if word not in _PAIRED_FIRST or (word == "sang" and not _SANG.match(body, match.start())):
        return False
    further = _FURTHER_PART.match(body, match.end())
    return (
        further is not None and further.group(1).lower() not in NOT_NAMES and _DAY_OF.match(body, match.start()) is None
    )


def _is_called(body: str, match: re.Match[str]) -> bool:
    """Whether the word behind a rank is a name though titles use it too: "AKP Madya Ginting"."""
    if match.group().lower() not in _ALSO_OF_TITLES:
        return False
    further = _FURTHER_PART.match(body, match.end())
    return further is not None and further.group(1).lower() not in NOT_NAMES


def _stands_as_degree(body: str, position: int) -> bool:
    """Whether a degree without its comma stands here: "Budi Santoso SH"."""
    match = _BARE_DEGREE.match(body, position)
    if match is None or (match.group().isupper() and len(match.group()) > 4):
        return False
    return _initials(body, position) is None


def _initials(body: str, position: int) -> re.Match[str] | None:
    """Two letters that are no degree inside a name: "Antonius PS Wibowo"."""
    match = _INITIALS.match(body, position)
    further = _FURTHER_PART.match(body, match.end()) if match else None
    return match if further is not None and further.group(1).lower() not in NOT_NAMES else None


def _is_short_body(body: str, tokens: list[tuple[int, int]]) -> bool:
    """Whether capitals stand before a name in ordinary letters: "FIFA Budi Santoso"; "IGN Jaya" is a name."""
    start, end = tokens[0]
    given = _TOKEN.match(body, start)
    capitals = _CAPITALS.fullmatch(body, start, end) is not None and not (given and given.end() == end)
    return capitals and not _all_capitals(body, tokens)


def _all_capitals(body: str, tokens: list[tuple[int, int]]) -> bool:
    return all(body[start:end].isupper() for start, end in tokens)


def _trim(body: str, tokens: list[tuple[int, int]], end: int) -> tuple[list[tuple[int, int]], int]:
    """Without a full stop that ends the sentence rather than an initial."""
    if tokens and body[end - 1] == "." and not _RUNS_ON.match(body, end) and end - tokens[-1][0] == 2:
        return tokens, end - 1
    return tokens, end


def _is_person(words: list[str], rank: str | None, gazetteer: Gazetteer) -> bool:
    """Whether the words can name a person: not initials alone (suspects and victims), not a place, not a country."""
    long = [word for word in words if len(word.strip(".")) > 2]
    if (len(words) == 1 and words[0].lower() in _SIDES) or any(map(_BODY.fullmatch, words)):
        return False
    if rank is None and (_VERB.fullmatch(words[0]) or words[0].startswith("Se-")):
        return False
    if not long or (len(words) == 1 and len(words[0]) < 3) or _AREAS & set(words[1:-1]):
        return False
    if all(word.isupper() for word in words) and min(map(len, long)) < (4 if len(words) > 1 else LONGEST_SHORT_BODY):
        return False
    if len(words) == 1 and words[0].isupper() and rank is None:
        return False
    key, first = place_key(" ".join(words)), place_key(words[0])
    if key in country_keys() or (rank is None and first in country_keys() and first not in _ALSO_NAMES):
        return False
    return rank is not None or not (
        gazetteer.is_place(key) or (len(words) == 1 and gazetteer.is_district(key) and len(words[0]) < 4)
    )


def is_cut_word(hit: NameHit) -> bool:
    """Whether the last word of a text that was cut is the torso of a word that no person is called: "Kabupa", "Kecama"."""
    word = hit.name.rpartition(" ")[2].lower()
    return hit.rank is None and len(word) > 2 and any(other.startswith(word) and other != word for other in _COMMON)


def skip_intro(body: str, start: int) -> tuple[int, str]:
    """The offset where a name may begin behind a position, and what stands between ("," or "yakni" or '')."""
    match = _INTRO.match(body, start)
    return (match.end(), match.group().strip()) if match else (start, "")
