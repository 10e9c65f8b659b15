"""Pieces of words by which a text is known: whether anybody is caught, blamed or tried in it, and of which crime it tells.

To search a text for each of a hundred pieces costs more than all else that is asked of it. The words of the news repeat, so
it is remembered of a word which pieces it holds.
"""

import re
from functools import lru_cache

from tppo_news.facts.words import words_of

ACCUSED = frozenset({"tersangka", "terdakwa"})
CAUGHT = frozenset({
    "tangkap", "tersangka", "amankan", "nangkap", "bekuk", "ringkus", "ditahan", "menahan", "ciduk", "gulung", "cokok",
    "buron", "vonis", "jebloskan", "ekstradisi", "jemput paksa", "menyeret", "meringkuk", "mendekam",
})  # fmt: skip
BLAMED = frozenset({
    "diduga", "antaranya adalah", "antaranya merupakan", "identifikasi", "berperan", "bertindak", "disangka", "didakwa",
    "dituduh",
})  # fmt: skip
AUTHORITIES = frozenset({
    "polisi", "polres", "polda", "polsek", "polri", "bareskrim", "jaksa", "pengadilan", "imigrasi", "hakim", "satgas", "lanal",
})  # fmt: skip
# What is said of whoever is caught, held or tried: each match of `ARRESTING`, `HOLDING`, `ARRESTED`, `ARRESTED_LATER`, `DRIVERS`,
# `BROUGHT_IN`, `TRIED_LATER` and `TAKEN_IN` holds one.
SEIZED = frozenset({
    "tangkap", "ringkus", "bekuk", "ciduk", "jerat", "amankan", "tahan", "diseret", "disidang", "diadili", "dakwa", "gelandang",
    "terlibat", "berperan", "tuntut", "vonis", "jebloskan", "ekstradisi", "tersangka", "gagalkan", "diserahkan", "nangkap", "nahan",
})  # fmt: skip
# What each match of `DOING_IT` holds.
DOING = frozenset({
    "menjual", "merekrut", "memperdagangkan", "menyelundupkan", "mengeksploitasi", "menjajakan", "memberangkatkan", "menampung",
    "menyekap",
})  # fmt: skip
VICTIM = frozenset({"korban"})
SKIPPERS = frozenset({"nakhoda", "nahkoda", "tekong", "kapten"})
TAKEN = frozenset({"amankan", "tangkap", "gagalkan", "ringkus", "ditahan", "menahan", "diserahkan"})
HELD = TAKEN | {"dapati"}
# What each match of `NAMED_SUSPECTS` holds.
MADE = frozenset({"jadi tersangka", "sebagai tersangka", "berstatus tersangka"})
MANY_SUSPECTS = frozenset({"para ter", "tersangka-", "pelaku-"})
SOUGHT = frozenset(
    {"dpo", "buron", "daftar pencarian", "buru ", "diburu", "mengejar", "dikejar", "dicari", "red notice"}
)
HUNTING = frozenset({"buru ", "mengejar ", "mencari ", "dpo ", "red notice", "buronan "})
ON_TRIAL = frozenset({"dakwa", "tuntut", "menghukum", "hukuman", "majelis hakim"})
# The articles whose figures these are; in all others a number of people is a number of people.
TRAFFICKING = frozenset({
    "tppo", "pekerja migran", "perdagangan orang", "trafficking", "tppm", "perdagangan manusia", "perdagangan anak",
    "perdagangan bayi", "perdagangan perempuan", "perdagangan gadis", "perdagangan wanita",
    "pendonor", "penipuan daring", "elundup", "calon abk", "dinikahkan",
    "mengemis", "nonprosedural", "non-prosedural", "eksploitasi", "tenaga kerja ilegal", "dipekerjakan", "hidung belang",
    "buruh migran", "dijual", "kawin kontrak", "pengantin pesanan", "online scam", "judi online", "judi daring",
    "disekap", "menyekap", "perekrut pekerja", "pemandu lagu", "menjajakan", "dijajakan",
    "calon pekerja", "tanpa upah", "penipuan kerja", "myawaddy", "scam center", "scam centre", "gagalkan keberangkatan", "imigran",
    "rohingya", "anak buah kapal", "prostitusi", "kerja paksa",
})  # fmt: skip
# What each match of the pattern `people.TRAFFICKING` holds.
MAYBE_TRAFFICKING = frozenset({
    "jual", "pmi", "tki", "tkw", "ikari", "melayani ", "traf", "tenaga kerja ", "mengirim ", "berangkatkan ",
    "merekrut ", "dikirim ", "magang ke ",
})  # fmt: skip
# Who suffers from these is no victim of a crime; asked where a text tells of no trafficking.
DISASTERS = frozenset({
    "basarnas", "tim sar", "tenggelam", "longsor", "gempa", "banjir", "kecelakaan", "kebakaran", "erupsi", "tsunami",
    "ledakan", "serangan udara", "gencatan senjata", "runtuh",
})  # fmt: skip
COUPLE = frozenset({"bersaudara", "dan anak"})
PARTICIPANTS = frozenset({"peserta", "hadirin", "partisipan"})
ATTENDED = frozenset({"diikuti", "dihadiri"})
PASSPORT = frozenset({"paspor"})
DEPARTURE = frozenset({"berangkat"})
PIMPASA = frozenset({"pimpasa", "pembina desa"})
FURTHER = frozenset({"selain "})
INVOLVED = frozenset({"libat", "deportasi", "detensi", "depot ", "shelter", "selter", "rumah singgah"})

_ALL = frozenset().union(
    ACCUSED, CAUGHT, BLAMED, AUTHORITIES, SEIZED, DOING, VICTIM, SKIPPERS, HELD, MADE, MANY_SUSPECTS, SOUGHT, HUNTING, ON_TRIAL,
    TRAFFICKING, MAYBE_TRAFFICKING, DISASTERS, COUPLE, PARTICIPANTS, ATTENDED, PASSPORT, DEPARTURE, PIMPASA, FURTHER,
    INVOLVED,
)  # fmt: skip
# The longest run of letters of each: a word of every text that holds the piece holds this.
_WITHIN = tuple((max(re.findall("[a-z]+", piece), key=len), piece) for piece in sorted(_ALL))
# Words that hold none of them, as most do; forgotten when they are more than a week's texts have between them.
_PLAIN_WORDS: set[str] = set()
_MOST_WORDS, _LONGEST = 20_000, 40


def cues_of(folded: str) -> frozenset[str]:
    """The pieces that stand in a text in lower case."""
    found: set[str] = set()
    for word in set(words_of(folded).forms) - _PLAIN_WORDS:
        pieces = _pieces_within(word)
        if pieces:
            found.update([piece for piece in pieces if piece.isalpha() or piece in folded])
        elif len(word) <= _LONGEST:
            if len(_PLAIN_WORDS) >= _MOST_WORDS:
                _PLAIN_WORDS.clear()
            _PLAIN_WORDS.add(word)
    return frozenset(found)


@lru_cache(maxsize=1024)
def _pieces_within(word: str) -> tuple[str, ...]:
    """The pieces that a text with this word may hold."""
    return tuple([piece for within, piece in _WITHIN if within in word])
