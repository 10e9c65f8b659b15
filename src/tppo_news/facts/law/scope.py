"""Whether an article tells of people trafficked, smuggled or sent to work abroad: where destinations and modus mean something."""

import re
from functools import lru_cache

from tppo_news.facts.document import Document
from tppo_news.facts.numerals import lower_ascii

WORDS = (
    "tppo", "tppm", "perdagangan orang", "perdagangan manusia", "perdagangan anak", "perdagangan bayi", "perdagangan perempuan",
    "perdagangan wanita", "perdagangan gadis", "perdagangan organ", "trafficking", "traficking", "traffiking", "trafiking",
    "trafficing", "pekerja migran", "buruh migran",
    "tenaga kerja indonesia", "tenaga kerja wanita", "nonprosedural", "non prosedural", "non-prosedural", "unprosedural",
    "penyelundupan manusia", "penyelundupan orang",
    "penyelundupan imigran", "penyelundupan migran", "prostitusi", "ncikari", "mucikari", "eksploitasi seksual", "eksploitasi anak",
    "eksploitasi ekonomi", "kawin kontrak", "nikah kontrak", "pengantin pesanan", "kerja paksa", "perbudakan", "beli bayi",
    "penjualan bayi",
    "menjual bayi", "sindikat bayi", "beli organ", "beli ginjal", "penjualan organ", "penjualan ginjal", "hidung belang",
    "ferienjob",
    "ferien job", "rohingya", "imigran gelap", "imigran ilegal", "pekerja ilegal", "tenaga kerja ilegal", "adopsi ilegal",
    "menjual anak", "dieksploitasi",
    "eksploitasi abk", "eksploitasi pekerja", "abk indonesia", "abk wni", "kapal ikan asing", "kapal ikan berbendera",
    "mempekerjakan anak", "21 tahun 2007", "21/2007",
)  # fmt: skip
MIGRANTS = re.compile(r"(?<![a-z])(?:c?pmi|c?tki|tkw|psk)(?![a-z])")
# Fraud by wire is of the subject where people are held to it, which the press tells by these.
SCAMS = ("scam", "judi online", "judol", "judi daring", "penipuan daring", "penipuan online")
COMPOUNDS = (
    "kamboja", "myanmar", "myawaddy", "laos", "filipina", "thailand", "poipet", "phnom penh", "wni", "dipekerjakan", "disekap",
)  # fmt: skip


def tells_of_trafficking(document: Document) -> bool:
    """Whether headline or text speak of it: "perdagangan orang", "pekerja migran", "muncikari", "21 tahun 2007", "WNI … scam"."""
    return _tells(lower_ascii(document.body)) or _tells(lower_ascii(document.title or ""))


@lru_cache(maxsize=4)
def _tells(folded: str) -> bool:
    if any(word in folded for word in WORDS) or MIGRANTS.search(folded) is not None:
        return True
    return any(word in folded for word in SCAMS) and any(word in folded for word in COMPOUNDS)
