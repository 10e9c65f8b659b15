"""Where a place name ends: the longest name that the gazetteer knows, or a short run of capitalised words."""

import re
from functools import cache
from typing import NamedTuple

from babel import Locale

from tppo_news.facts.gazetteer import Gazetteer, place_key

# Words that stand capitalised in headlines and at the start of sentences, and are no part of a place or a person.
HEADLINE_WORDS = frozenset(
    """
    ada adalah agar ajak akan akibat akui amankan anggota antara apa apresiasi atas awal awas baca bagi bagikan bahas
    bahwa bakal baku bantah bantu baru beber beberkan begini bekali bekuk benarkan bentuk berbagi berhasil beri
    berikan berikut berkat bersama bersih besar besok bisa bongkar buka bukan buru butuh cari catat cegah cek ciduk
    cokok dalam dalami dan dapat dari data deklarasikan deportasi desak di diduga dihadiri diketahui diminta dorong
    dua dukung edukasi fasilitasi gagalkan gandeng gelar geledah genjot gerebek hadapi hadir hadiri hanya harap harus
    hingga ikut ikuti imbau ingatkan ini itu jadi jaga jamin jangan janji jelaskan jemput jerat juga kata kawal ke
    kecam kejar kembali kena kenalkan kepada kerahkan ketika kini kirim klaim koordinasi korban kumpulkan kunjungi
    lagi lakukan lalu lantik larang layani lebih lepas lewat lihat limpahkan luncurkan maka masih masuk melalui
    mengaku menurut minta monitor naik namun nyatakan oleh optimalkan pada para pasca pastikan patroli pecat pelaku
    perangi periksa perketat perkuat pimpin polisi pulangkan rapat razia rekomendasi resmi resmikan respons ringkus
    saat saja salurkan sambangi sambut sang satu sebagai sebanyak sebelum sebelumnya sebut sedang segel sejak sejumlah
    selain selama selamatkan selasa selidiki seluruh sementara seorang seperti serahkan sergap serius serta setelah
    siap siapkan simak sita soal soroti sosialisasi sosialisasikan suami sudah tahan tahun tak tanam tangani tanggapi
    tangkap tebar tegas tegaskan tekan tekankan telah telusuri temui temukan tentang terapkan terima terkait tersangka
    tetap tetapkan tiga tim tindak tingkatkan tinjau tolak tunda tuntut turun turut tutup ubah uji ulang umumkan
    undang ungkap untuk update usai usul usut wajib wanti warga waspada waspadai yang
    """.split()
)
CALENDAR_WORDS = frozenset(
    """
    agustus ahad april desember februari januari juli jum'at jumat juni kamis maret mei minggu nopember november
    oktober pebruari rabu sabtu selasa senin september wib wit wita
    """.split()
)
RANK_WORDS = frozenset(
    """
    aipda aiptu ajun akbp akp bapak brigadir brigjen brigpol bripda bripka briptu bu dr dra drs haji ibu inspektur
    ipda iptu ir irjen jenderal jendral kapten kolonel kombes komisaris komjen kompol kopda kopka koptu laksamana
    laksda laksdya laksma letda letjen letkol letnan lettu marsda marsekal marsma mayjen mayor pak pelda peltu praka
    prof serda serka serma sertu
    """.split()
)
_UNIT_WORDS = frozenset("polda polres polresta polrestabes polrestro polsek kejari kejati kodim koramil lanal".split())
_ENDS_A_PLACE = HEADLINE_WORDS | CALENDAR_WORDS | RANK_WORDS | _UNIT_WORDS
# Short names that stand in full elsewhere in the news, so the office's name is not changed.
_WRITTEN_AS_IS = frozenset({"yogyakarta", "jakarta", "bangkabelitung"})
_QUALIFIER = re.compile(
    r"(?:(Kabupaten|Kab\.?|Kota|Kotamadya|Kodya|Provinsi|Propinsi|Prov\.?)(?: |(?<=\.)))(?=[A-Z(])"
    r"|((?:kabupaten|kota|provinsi) )(?=[A-Z])"
)
_WORDS = re.compile(r"[A-Za-z][\w'.]*(?:[ -]?-?[A-Za-z][\w']*){0,4}")
_WORD = re.compile(r"[A-Z][\w']*(?:-[A-Za-z][\w']*)*")
_QUALIFIERS = {
    "kab": "Kabupaten", "kabupaten": "Kabupaten", "kota": "Kota", "kotamadya": "Kota", "kodya": "Kota",
    "prov": "Provinsi", "provinsi": "Provinsi", "propinsi": "Provinsi",
}  # fmt: skip
_PRESS_COUNTRIES = """
    amerika arab as australia belanda britania burma catalonia china cina emirat filipina hongaria hongkong inggris israel
    jepang jerman kamboja korea korsel korut laos makau malaysia myanmar palestina perancis prancis rusia saudi
    singapura taiwan thailand tiongkok turki uea vietnam
    """.split()


class PlaceHit(NamedTuple):
    """A place in a text: its end, the name in full ("Jakarta Timur" for Jaktim) and the kind in front ("Kota"), or ''."""

    start: int
    end: int
    name: str
    qualifier: str
    known: bool

    @property
    def full_name(self) -> str:
        """The name with its kind, where the text gives one."""
        return f"{self.qualifier} {self.name}" if self.qualifier else self.name


@cache
def country_keys() -> frozenset[str]:
    """The keys of the names of all countries but Indonesia, by CLDR and as the press writes them."""
    territories = Locale("id").territories
    names = [name for code, name in territories.items() if len(code) == 2 and code != "ID"]
    return frozenset(place_key(name) for name in (*names, *_PRESS_COUNTRIES))


def tidy_name(name: str) -> str:
    """The name in ordinary letters: "KOTA BATAM" and "kota batam" give "Kota Batam"."""
    if (name.isupper() and len(name) > 4) or name.islower():
        return re.sub(r"[^\W\d_]+(?:'[^\W\d_]+)*", lambda word: word.group().capitalize(), name)
    return name


def full_place(name: str, gazetteer: Gazetteer) -> str:
    """The place as it is written in full: "Jateng" -> "Jawa Tengah", "Jaktim" -> "Jakarta Timur", others unchanged."""
    key = place_key(name)
    alias = gazetteer.place_aliases.get(key)
    if alias:
        return alias if place_key(alias) != key else tidy_name(name)
    province = gazetteer.province_of(name)
    if province and key not in _WRITTEN_AS_IS and " " not in name:
        return province.name
    return "DKI Jakarta" if key == "dkijakarta" else tidy_name(name)


def match_place(
    body: str, start: int, gazetteer: Gazetteer, *, districts: bool = False, small_letters: bool = False
) -> PlaceHit | None:
    """The longest known place that starts here; its kind ("Kab.") may stand in front. None where none does."""
    qualifier = _QUALIFIER.match(body, start)
    at = qualifier.end() if qualifier else start
    kind = _QUALIFIERS[qualifier.group().lower().rstrip(". ")] if qualifier else ""
    words = _WORDS.match(body, at)
    if words is None or not (small_letters or body[at].isupper()):
        return None
    run = words.group()
    if not districts and not gazetteer.may_begin_place(place_key(run)):
        return None
    end = len(run)
    while end > 0:
        name = run[:end].rstrip(" -.")
        key = place_key(name)
        if gazetteer.is_place(key) or (districts and gazetteer.is_district(key)):
            return PlaceHit(start, at + len(name), full_place(name, gazetteer), kind, True)
        end = max(run.rfind(" ", 0, end), run.rfind("-", 0, end))
    return None


def free_place(body: str, start: int, limit: int = 3) -> PlaceHit | None:
    """Up to `limit` capitalised words that could name a place the gazetteer lacks: "Polsek Watu Lanang"."""
    words: list[str] = []
    end = start
    while len(words) < limit:
        match = _WORD.match(body, end + (1 if words else 0)) if not words or body[end : end + 1] == " " else None
        if match is None or match.group().lower() in _ENDS_A_PLACE:
            break
        if not words and place_key(match.group()) in country_keys():
            return None
        words.append(match.group())
        end = match.end()
    return PlaceHit(start, end, tidy_name(" ".join(words)), "", False) if words else None


def is_foreign(body: str, start: int) -> bool:
    """Whether the words that start here name another country: "Imigrasi Malaysia", "Kementerian Luar Negeri Thailand"."""
    run = _WORDS.match(body, start)
    if run is None or not body[start].isupper():
        return False
    words = run.group().split(" ")
    return any(place_key(" ".join(words[:count])) in country_keys() for count in (1, 2, 3))
