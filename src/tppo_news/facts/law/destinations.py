"""The countries that people are bound for, at work in, or brought home from."""

import re
from collections.abc import Sequence
from functools import cache

from babel import Locale

from tppo_news.facts.document import Document
from tppo_news.facts.law.scope import tells_of_trafficking
from tppo_news.facts.phrases import Phrase
from tppo_news.records import Destination

_REGION = r"(?: (?:[Nn]egara(?:-negara)?(?: bagian)?|negeri|kota|wilayah|kawasan|provinsi|daerah|kompleks|kamp|distrik|pulau))?"
# "Bavet, " of "Bavet, Kamboja", "KK Park di Myawaddy, "
_TOWN = r"(?:(?! Indonesia)(?: [A-Z][\w'-]*){1,4},)?"
# "ke Kamboja", "tujuan Malaysia", "menuju Arab Saudi", "ke Kota Bavet, Kamboja", "negara tujuan: Malaysia"
BOUND_FOR = re.compile(
    rf"\b(?:[Kk]e|[Tt]ujuan|[Mm]enuju|[Tt]ujuannya)(?:{_REGION}(?: (?:tujuan|utama|akhir|"
    rf"penempatan)){{0,2}}?(?:,? (?:yakni|yaitu|seperti|adalah|"
    rf"meliputi)|:)?{_TOWN}"
    rf"| (?:sejumlah|beberapa|berbagai) negara(?: [\w-]+){{0,3}}?,? (?:yakni|yaitu|seperti|termasuk|antara lain|"
    rf"di antaranya))[ \n]$"
)
# Whoever travels so is no worker: "kunjungan ke Jepang", "ekspor ke China", "melarikan diri ke Filipina"
NO_WORKER = re.compile(
    r"\b(?:kunjungan(?: \w+){0,2}|berkunjung|bertolak|melawat|lawatan|ekspor|diekspor|mengekspor|serangan|invasi|"
    r"melarikan diri|kabur|"
    r"melintas[^.;\n]{0,30}|kembali|pulang|dipulangkan|memulangkan|pemulangan|dideportasi|deportasi|pendeportasian|"
    r"mendeportasi|diekstradisi|ekstradisi|berenang|menyeberangi \w+|transit|studi|kuliah|beasiswa|impor|transfer) "
    r"(?:dari (?-i:[A-Z]\w+(?: [A-Z]\w+)*) )?(?:ke|di|menuju)\b[^.;\n]{0,30}$",
    re.IGNORECASE,
)
# Whoever is on the way home: "dipulangkan melalui jalur darat menuju Thailand", unless sent to work as well.
HOMEWARD = re.compile(
    r"\b(?:dipulangkan|pemulangan|repatriasi|direpatriasi|evakuasi|dievakuasi|kabur|melarikan diri|dipindahkan|"
    r"diseberangkan dari)\b",
    re.IGNORECASE,
)
SENT = re.compile(
    r"\b(?:bekerja|kerja|pekerjaan|dijanjikan|diberangkatkan|memberangkatkan|dikirim|mengirim|direkrut|dijual|hendak|"
    r"akan dibawa|penempatan)\b",
    re.IGNORECASE,
)
# An embassy or a meeting is there, and no worker: "KBRI di Thailand", "konferensi di Bangkok, Thailand"
NO_PLACE = re.compile(
    r"\b(?:merugikan|menipu|menyasar|menargetkan|merampok|mencuri) (?:[a-z]+ ){0,2}(?:korban|warga|orang|rumah)\b"
    r"[^.;\n]*$|"
    r"\b(?:KBRI|KJRI|Kedutaan|Dubes|Duta Besar|Konsulat|Atase|[Cc]onference|[Kk]onferensi|KTT|[Ff]orum|[Pp]ertemuan|Scams?\")"
    r"[^.;\n]{0,50}\b[Dd]i\b[^.;\n]{0,30}$"
)
AT = re.compile(rf"\b[Dd]i(?:{_REGION}{_TOWN}|(?: [a-z-]+){{1,3}}(?: [A-Z][\w'-]*){{1,4}},)[ \n]$")
WORK = re.compile(
    r"\b(?:bekerja|dipekerjakan|mempekerjakan|kerja|pekerjaan|dieksploitasi|disekap|ditempatkan|dijual|penempatan|korban|"
    r"jaringan|sindikat|"
    r"terjebak|tppo|pengantin pesanan|kawin kontrak|menikah|dinikahkan|perdagangan orang|scam\w*|judi online|judol|"
    r"direkrut|dikirim|terlantar|telantar)\b",
    re.IGNORECASE,
)
# "di sejumlah negara, yakni Kamboja, Laos", "tersebar di 10 negara seperti …", "negara tujuan meliputi …"
IN_COUNTRIES = re.compile(
    r"(?P<of>\b(?:asal|dari|warga|oleh)(?: \w+){0,2} )?\bnegara(?:-negara)?\b[^.;\n]{0,60}?"
    r"(?:,? (?:yakni|yaitu|seperti|termasuk|(?:di )?antaranya|antara lain|meliputi|adalah|misalnya),?|:| \()(?: di| ke)? ?$",
    re.IGNORECASE,
)
# Who comes home was there: "149 PMI dipulangkan dari Malaysia", "WNI yang dievakuasi dari Myawaddy, Myanmar"
_RETURN = (
    r"\b(?i:(?:di|me)(?:pulangkan|mulangkan)|pemulangan|kepulangan|(?:di|meng)?evakuasi|(?:di|men)?deportasi|pendeportasian|"
    r"repatriasi|direpatriasi|diselamatkan|menyelamatkan|penyelamatan|tiba|pulang|kabur|melarikan diri|lolos|keluar|"
    r"mengeluarkan|dikeluarkan|membebaskan|menjemput|"
    r"dibebaskan)\b"
)
RETURN = re.compile(rf"{_RETURN}[^.;]*$")
# "dari Malaysia", "dari wilayah konflik di Myawaddy, Myanmar", "dari sejumlah negara, yakni Laos"
FROM = re.compile(
    rf"\bdari(?:(?: (?:wilayah|kawasan|kota|negara|konflik|bersenjata|perbatasan|di|daerah|lokasi|kamp|kompleks|pusat|perusahaan|"
    rf"scam\w*|online|penipuan|daring|judi|detensi|penjara|sebuah|rumah|apartemen|majikan)){{0,6}}?{_TOWN}|"
    rf"(?: \w+){{0,2}} negara\b[^.;\n]*)[ \n]$"
)
OURS = re.compile(
    r"\b(?:wni|warga negara indonesia|c?pmi|c?tki|tkw|pekerja migran|buruh migran|korban|tppo|scam\w*)\b", re.IGNORECASE
)
NETWORK = re.compile(
    r"\b(?:[Jj]aringan|[Ss]indikat)(?: TPPO| perdagangan orang| internasional| scam\w*| judi online)? $"
)
# What stands between the members of a list: ", ", " dan ", " (70 orang), ", " sebanyak 20 orang, serta "
LISTED = re.compile(
    r"(?: ?\([^()]{0,40}\)| (?:(?:sebanyak|ada|dengan|jumlah|korban) ){0,3}[\d.]+(?: orang| WNI| PMI| korban| kasus)?)?"
    r"(?:, | ?/ ?|,? (?:dan|atau|serta|hingga|maupun|sampai|dan/atau) )(?:(?:disusul|diikuti|kemudian|lalu|juga|oleh|"
    r"dengan|ke|di|negara) ){0,3}"
)
STOPS = frozenset('.!?":;')
REACH = 200
NEAR = 90


def find_destinations(document: Document, phrases: Sequence[Phrase]) -> tuple[Destination, ...]:
    """Read the countries that people are bound for, at work in, or brought home from: each country once.

    "PMI dikirim ke Kamboja", "PMI tujuan Malaysia dan Singapura", "TKW bekerja di Arab Saudi", "PMI ke Bavet, Kamboja",
    "WNI korban TPPO tersebar di sejumlah negara, yakni Laos, Filipina", "PMI dipulangkan dari Malaysia".

    Only in articles that tell of such people. A country that the text only names, where others come from or which an official
    visits ("warga negara Thailand", "kunjungan kerja ke Jepang"), is no destination.
    """
    if not phrases or not tells_of_trafficking(document):
        return ()
    found: dict[str, Destination] = {}
    previous = -1
    for phrase in phrases:
        start, end, country = phrase.start, phrase.end, phrase.code
        if not document.body[start].isupper():
            continue
        if not (0 <= previous <= start and LISTED.fullmatch(document.body, previous, start)) and not _is_destination(
            document, start
        ):
            continue
        previous = end
        fact = Destination(document.mention(start, end, "cases.destination"), country, country_name(country))
        found.setdefault(country, fact)
    return tuple(found.values())


def _is_destination(document: Document, start: int) -> bool:
    """Whether the words before a country say that people go there, work there or come home from there."""
    body = document.body
    first, last = _line_at(document, start)
    near = max(first, start - NEAR)
    if BOUND_FOR.search(body, near, start):
        if HOMEWARD.search(body, first, last) and SENT.search(body, first, last) is None:
            return False
        return NO_WORKER.search(body, first, start) is None
    if AT.search(body, near, start) or NETWORK.search(body, near, start):
        if NO_PLACE.search(body, first, start) or NO_WORKER.search(body, first, start):
            return False
        return WORK.search(body, first, last) is not None
    listed = IN_COUNTRIES.search(body, near, start)
    if listed is not None and not listed["of"]:
        return WORK.search(body, first, last) is not None
    left = FROM.search(body, near, start)
    if left is None or RETURN.search(body, first, left.start()) is None:
        return False
    return OURS.search(body, first, last) is not None


def _line_at(document: Document, start: int) -> tuple[int, int]:
    """The sentence around a country, with the lines before it that a link or an italic word cut off."""
    first, last = document.sentence_at(start)
    while (
        start - first < REACH
        and first > 1
        and document.body[first - 1] == "\n"
        and document.body[first - 2] not in STOPS
    ):
        first, _ = document.sentence_at(first - 2)
    return max(first, start - REACH), min(last, start + REACH)


@cache
def country_name(code: str) -> str:
    """The name of a country in Indonesian, by CLDR."""
    return str(Locale("id").territories[code])
