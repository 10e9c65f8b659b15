"""What an article says of a case beside its figures: laws, penalties, stages, destinations, modus, and spans to mask."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache

from babel import Locale
from spacy.language import Language

from tppo_news.facts.document import Document
from tppo_news.facts.law.legal_bases import Offences, load_offences
from tppo_news.facts.phrases import Phrase, Phrases, read_table
from tppo_news.records import CaseStage, Destination, Modus
from tppo_news.settings import resource_path

# "tidak terbukti", "belum inkracht": not reached.
NOT_REACHED = re.compile(r"\b(?:tidak|belum|bukan|tak|batal|tanpa) (?:\w+ )?$", re.IGNORECASE)
# "menuntut agar", "tuntutan keadilan": no prosecutor's; "paspor ditahan": nobody's arrest.
NO_TRIAL = re.compile(
    r" (?:agar|supaya|keadilan|hak|balas|kenaikan|pemerintah|warga|masyarakat|tanggung|pertanggung\w+)\b", re.IGNORECASE
)
NO_ARREST = re.compile(
    r"\b(?:paspor|ktp|dokumen|ijazah|gaji|upah|barang|kapal|uang|handphone|ponsel)\w*(?: (?:mereka|korban|para korban|"
    r"juga|dan \w+))* $",
    re.IGNORECASE,
)
# Who hands a case over or takes it: "tahap 2" of a housing estate is no stage.
OF_CASE = re.compile(
    r"\b(?:berkas|tersangka|jaksa|kejari|kejati|kejaksaan|pelimpahan|penyidik|perkara|JPU|barang bukti)", re.IGNORECASE
)
# "ke Kamboja", "tujuan Malaysia", "menuju Arab Saudi", "di negara Myanmar"
BOUND_FOR = re.compile(
    r"\b(?:ke|tujuan|menuju)(?: negara| negeri)?(?: tujuan)? $|, $| (?:dan|atau|serta|hingga) $", re.IGNORECASE
)
LIST_MARK = re.compile(r", $| (?:dan|atau|serta|hingga) $")
AT_WORK = re.compile(r"\bdi(?: negara)? $", re.IGNORECASE)
REACH = 200
WORK = re.compile(
    r"\b(?:bekerja|dipekerjakan|mempekerjakan|kerja|dieksploitasi|disekap|ditempatkan|dijual|penempatan|korban|"
    r"jaringan|sindikat|"
    r"terjebak|tppo|perdagangan orang|scam\w*|judi online|judol|direkrut|dikirim|terlantar|telantar)\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class CaseTables:
    """The closed lists that the rules of this module look up."""

    offences: Offences
    phrases: Phrases
    """Tables "stages", "modus" and "countries"."""


def load_case_tables(nlp: Language) -> CaseTables:
    """The packaged tables. Raises ConfigError where one does not hold."""
    folder = resource_path("data/gazetteer")
    territories = {
        name: code for code, name in Locale("id").territories.items() if len(code) == 2 and code not in ("ID", "ZZ")
    }
    press = {row["name"]: row["country"] for row in read_table(folder / "countries.csv", ("name", "country"))}
    stages = {row["phrase"]: row["stage"] for row in read_table(folder / "case_stages.csv", ("phrase", "stage"))}
    modus = {row["phrase"]: row["modus"] for row in read_table(folder / "modus.csv", ("phrase", "modus"))}
    tables = {"stages": stages, "modus": modus, "countries": territories | press}
    return CaseTables(load_offences(folder / "offences.csv"), Phrases(nlp, tables))


@cache
def country_name(code: str) -> str:
    """The name of a country in Indonesian, by CLDR."""
    return str(Locale("id").territories[code])


def find_case_stages(document: Document, phrases: Sequence[Phrase]) -> tuple[CaseStage, ...]:
    """Read "P-21", "tahap II", "divonis bebas", "SP3", "mengabulkan praperadilan": each stage once, where it is first said."""
    found: dict[str, CaseStage] = {}
    for phrase in phrases:
        start, end, stage = phrase.start, phrase.end, phrase.code
        if (
            stage not in found
            and NOT_REACHED.search(document.body, max(0, start - 24), start) is None
            and _is_stage(document, phrase)
        ):
            found[stage] = CaseStage(document.mention(start, end, "cases.stage"), stage)  # type: ignore[arg-type]  # By the table.
    return tuple(found.values())


def _is_stage(document: Document, phrase: Phrase) -> bool:
    """Whether these words are a court's or a prosecutor's: not "menuntut agar", "paspornya ditahan", "perumahan tahap 2"."""
    body, start, end = document.body, phrase.start, phrase.end
    if phrase.code == "tuntutan":
        return NO_TRIAL.match(body, end) is None
    if phrase.code == "ditahan":
        return NO_ARREST.search(body, max(0, start - 40), start) is None
    if phrase.code == "tahap_2" and body[start:end].lower() in ("tahap 2", "tahap dua"):
        first, last = document.sentence_at(start)
        return OF_CASE.search(body, max(first, start - REACH), min(last, end + REACH)) is not None
    return True


def find_modus(document: Document, phrases: Sequence[Phrase]) -> tuple[Modus, ...]:
    """Read "kawin kontrak", "online scam", "jeratan utang", "visa ziarah": each way once, where it is first said."""
    found: dict[str, Modus] = {}
    for phrase in phrases:
        start, end, modus = phrase.start, phrase.end, phrase.code
        found.setdefault(modus, Modus(document.mention(start, end, "cases.modus"), modus))
    return tuple(found.values())


def find_destinations(document: Document, phrases: Sequence[Phrase]) -> tuple[Destination, ...]:
    """Read "dikirim ke Kamboja", "tujuan Malaysia dan Singapura", "bekerja di Arab Saudi": each country once.

    A country that the text only names ("warga negara Thailand", "dari Malaysia") is no destination.
    """
    found: dict[str, Destination] = {}
    previous = -1
    for phrase in phrases:
        start, end, country = phrase.start, phrase.end, phrase.code
        if not document.body[start].isupper():
            continue
        before = document.body[max(0, start - 24) : start]
        listed = LIST_MARK.search(before) is not None
        bound = BOUND_FOR.search(before) is not None and (not listed or document.body[previous:start] in _MARKS)
        first, last = document.sentence_at(start)
        first, last = max(first, start - REACH), min(last, end + REACH)
        at_work = AT_WORK.search(before) is not None and WORK.search(document.body, first, last) is not None
        if not (bound or at_work):
            continue
        previous = end
        fact = Destination(document.mention(start, end, "cases.destination"), country, country_name(country))
        found.setdefault(country, fact)
    return tuple(found.values())


_MARKS = frozenset({", ", " dan ", " atau ", " serta ", " hingga ", ", dan ", ", serta ", ", hingga "})
