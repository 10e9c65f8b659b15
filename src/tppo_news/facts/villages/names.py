"""Where a village's name ends: the longest name that the gazetteer knows, or a short run of capitalised words."""

from typing import NamedTuple

from tppo_news.facts.gazetteer import place_key
from tppo_news.facts.villages.places import REGENCY, PlaceContext, village_weight

UNIT = (
    r"(?:[Dd]esa|DESA|[Kk]elurahan|KELURAHAN|[Kk]alurahan|[Nn]agari|[Gg]ampong|[Pp]ekon|[Tt]iyuh|"
    r"[Kk]amp[uo]ng|[Nn]agori|[Oo]hoi|Negeri|Lembang|Kute|Kel\.|Ds\.?|Gp\.)"
)
# "Oro-oro": the second half of a doubled name is written small.
_HALF = r"-(?!(?:nya|lah|kah|pun|desa|kelurahan)\b)[a-z]{2,}"
_WORD = rf"(?:[A-Z][\w']*(?:[-.][A-Z\d][\w']*|{_HALF})*|\d{{1,2}}(?= (?:Ulu|Ilir)\b))"
NAME = rf"{_WORD}(?: {_WORD}){{0,4}}"
# What may stand between the members of a list: "(Kecamatan Singkep)", " Kecamatan Kaliwungu", ", Kecamatan Kaliwungu"
ASIDE = rf"(?: ?\([^()\n]{{0,60}}\)|,? (?:di )?(?:[Kk]ecamatan|[Kk]ec\.?|[Kk]apanewon|[Dd]istrik) {NAME})"
# What follows "Desa" in the names of programmes and bodies, and what ends a village's name.
NO_NAME = frozenset(
    "binaan migran emas wisata digital sadar tangguh siaga mandiri adat pekraman produktif berdaya "
    "bersinar peduli antikorupsi "
    "bersih cerdas devisa brilian energi ramah layak tertinggal dan se pembangunan membangun merah maju "
    "sehat aman damai pancasila "
    "inklusif kreatif berprestasi percontohan model pesisir penyangga kabupaten kota kecamatan provinsi "
    "republik indonesia "
    "nelayan halaman rakyat toga tematik keluarga kb melayu inggris arab negara agama sebagai "
    "kemenkumham imigrasi keimigrasian "
    "pmi tppo tppm sosialisasi program pimpasa untuk terkait di ke senin selasa rabu kamis jumat sabtu "
    "minggu kepada bersama "
    "jadi jadikan diminta dapat bisa harus akan resmi tak tidak lebih kian makin masih sudah telah juga "
    "bukan ikut beri raih terima "
    "bentuk tetap sebut minta gelar cegah lawan tolak dukung perkuat bantu kini mulai siap wajib perlu "
    "pun ini itu lain kita kami "
    "cantik kementerian kemendagri ditjen dinas badan biro bidang bagian setda sekretariat "
    "nomor terbaik nasional ekspor pengendalian terpilih definitif setempat pemekaran penggerak literasi award "
    "berkualitas unggulan swasembada pintar hebat bebas anti tanggap perbatasan terluar terdampak "
    "terpencil konservasi khusus serentak".split()
)
NAME_ENDS = frozenset(
    "kecamatan kec kabupaten kab kota provinsi prov desa kelurahan rt rw dusun jalan jl distrik "
    "kapanewon yang pada dan di "
    "senin selasa rabu kamis jumat sabtu minggu januari februari maret april juni juli agustus september "
    "oktober november "
    "desember tni polri babinsa bhabinkamtibmas camat bupati kapolsek kapolres imigrasi binaan akbp iptu "
    "aiptu bripka ipda kompol polsek polres polresta polda koramil kodim puskesmas kantor "
    "wib wita wit h hj ir drs dr bapak ibu sdr kemukiman mukim jorong korong padukuhan pedukuhan".split()
)
NEVER_FIRST = NO_NAME | NAME_ENDS
# Part of no village's name, wherever it stands in one: "Desa Cinta Statistik".
PROGRAMME_WORDS = frozenset(("statistik",))
# What names of two words begin with: "Way Sari", "Sungai Batu".
COMPOUND_HEADS = frozenset(
    "way sungai sei tanjung batu suka karang bandar kota muara teluk ujung pulau bukit gunung padang "
    "pasir lubuk air aek nanga long "
    "alue krueng paya rantau simpang ulu parit tebing talang rawa kuala pematang jati sumber wono "
    "kuta kute cot blang meunasah tanjong matang lhok keude teupin ujong koto muaro aie lam jambo".split()
)
# What may follow a village's name as a part of it: "Kidul", "Baru", "II".
DIRECTIONS = frozenset(
    "kidul lor wetan kulon utara selatan timur barat tengah hilir hulu ilir ulu baru lama ii iii iv".split()
)


# "Contoh Tangah VI Suku": the nagari that a name counts.
ROMANS = ("II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")


class Named(NamedTuple):
    """A village's name in the body; `unit` is None in a list that names villages without one."""

    start: int
    end: int
    name: str
    unit: str | None
    surface_start: int
    rule: str


def village_name(
    text: str, context: PlaceContext, *, strict: bool = False, short: bool = False, kelurahan: bool = False
) -> str | None:
    """The village's name at the head of these capitalised words: the longest that the gazetteer knows, with the direction
    that follows it: "Sidowaluyo Kidul", "Cengkareng Timur", "Way Contoh".

    One that it does not know is taken as it stands, up to a word that cannot be part of it, unless `strict`; behind the
    word for its head (`short`) a person's name follows, so then it is one word, or two where the first asks for another.
    Behind 'Kelurahan' or 'Kepala Desa' no programme's name stands, so there 'Melayu' is a village where the places of the text bear
    it out.
    """
    words: list[str] = []
    for word in text.split():
        if word.lower().rstrip(".") in (NAME_ENDS if words or kelurahan else NEVER_FIRST):
            if words and is_known(f"{words[-1]} {word}", context, REGENCY) and len(words) == 1:
                words.append(word)
            break
        words.append(word)
    if any(word.lower() in PROGRAMME_WORDS for word in words):
        return None
    if kelurahan and words and words[0].lower() in NO_NAME and not is_known(" ".join(words), context, REGENCY):
        return None
    heads = [" ".join(words[:count]) for count in range(min(4, len(words)), 0, -1)]
    known = [head for head in heads if context.gazetteer.villages_named(head)]
    placed = [head for head in known if is_known(head, context)]
    if placed or (known and (strict or short or known[0] == heads[0])):
        name = _with_direction((placed or known)[0], words).rstrip(".")
        return name if short else _with_second_part(name, words, context)
    if (
        strict
        or not words
        or not (words[0].isdigit() or (len(words[0]) > 2 and words[0].istitle()) or len(words[0]) > 3)
    ):
        return None
    length = (
        (2 if words[0].lower() in COMPOUND_HEADS else 1) if short else 4 if words[2:3] and words[2] in ROMANS else 3
    )
    return " ".join(words[:length]).rstrip(".")


def _with_direction(name: str, words: list[str]) -> str:
    """The name, with the word for a direction that follows it in the text."""
    follows = words[len(name.split()) :]
    return f"{name} {follows[0]}" if follows and follows[0].lower() in DIRECTIONS else name


def _with_second_part(name: str, words: list[str], context: PlaceContext) -> str:
    """All of the name where the gazetteer knows only a first word that asks for another: "Alue Contoh", "Krueng Contoh Baro"."""
    rest = " ".join(words[1:3])
    if name != words[0] or not rest or name.lower() not in COMPOUND_HEADS:
        return name
    above = any(context.gazetteer.is_place(place_key(one)) for one in (rest, words[1]))
    return name if above or context.gazetteer.districts_named(rest) else f"{name} {rest}"


def are_siblings(first: str, other: str) -> bool:
    """Whether two names are one but for the direction that each ends with, as those of a village that was parted:
    "Contoh Barat", "Contoh Timur"; "Contoh" and "Contoh Utara".
    """
    stems = [name.split()[:-1] if name.split()[-1].lower() in DIRECTIONS else name.split() for name in (first, other)]
    return first != other and stems[0] == stems[1] and bool(stems[0])


def is_known(name: str, context: PlaceContext, weight: int = 1) -> bool:
    """Whether the gazetteer has a village of this name that the places of the text bear out this far."""
    return any(village_weight(village, context) >= weight for village in context.gazetteer.villages_named(name))


def name_before_district(text: str, context: PlaceContext) -> str | None:
    """The name that these capitalised words begin with where its kecamatan follows at once: whatever it is made of, but for
    the words of programmes and of the places above: "Kota Contoh", "Bukit Harapan Jaya".
    """
    words: list[str] = []
    for word in text.split():
        if word.lower().rstrip(".") in NAME_ENDS and (words or word != "Kota"):
            break
        words.append(word)
    name = " ".join(words)
    lone = len(words) == 1 and (words[0].lower() in NEVER_FIRST)
    if not words or len(words) > 4 or (words[0].lower() in NO_NAME and words[0] != "Kota") or lone:
        return name if name and is_known(name, context, REGENCY) else None
    return name
