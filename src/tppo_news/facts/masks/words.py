"""Words by which victims, minors, their kin, bystanders and the accused are told apart."""

import re
from collections.abc import Sequence
from functools import cache

from tppo_news.facts.gazetteer import place_key
from tppo_news.facts.numerals import ONES, VAGUE
from tppo_news.facts.officials.people.names import NOT_NAMES
from tppo_news.facts.phrases import read_table
from tppo_news.facts.places import country_keys
from tppo_news.facts.words import heads_of
from tppo_news.settings import resource_path

# Run on text in lower case, like MIGRANT and ACCUSING.
VICTIM = re.compile(
    r"(?<![a-z])(?:korban\w*|penyintas|put(?:ri|ra)nya|anak(?:nya|-anak)?(?! (?:buah|perusahaan|usaha|pejabat|pengusaha|"
    r"anggota|tangga))|"
    r"bocah|remaja|balita|bayi|gadis|siswa|siswi|pelajar|santri\w*|abg|almarhum(?:ah)?|mendiang|jenazah|jasad|"
    r"di ?bawah umur|pencari suaka|dijual|dieksploitasi|diperdagangkan|disiksa|penyiksaan|dianiaya|disekap|diperkosa|dicabuli)\b"
)
# What each of its matches begins with.
VICTIMS = heads_of((
    "korban", "penyintas", "putrinya", "putranya", "anak", "bocah", "remaja", "balita", "bayi", "gadis", "siswa", "siswi",
    "pelajar", "santri", "abg", "almarhum", "mendiang", "jenazah", "jasad", "di bawah umur", "dibawah umur", "pencari suaka",
    "dijual", "dieksploitasi", "diperdagangkan", "disiksa", "penyiksaan", "dianiaya", "disekap", "diperkosa", "dicabuli",
))  # fmt: skip
# Migrants who are not called victims: their names and initials are masked like a victim's, not the places they come from.
MIGRANT = re.compile(
    r"(?:c(?<![a-z].)(?:pmi|tki?|alon (?:pekerja|pengantin|tenaga kerja|penumpang))|"
    r"p(?<![a-z].)(?:mi|ekerja migran|engungsi|sk|emandu lagu)|b(?<![a-z].)uruh migran|"
    r"t(?<![a-z].)(?:k[iw]|enaga kerja (?:wanita|indonesia))|w(?<![a-z].)ni|"
    r"a(?<![a-z].)(?:bk|nak buah kapal|wak kapal)|l(?<![a-z].)c)(?![a-z])"
)
MIGRANTS = heads_of((
    "pmi", "cpmi", "ctk", "ctki", "calon pe", "calon tenaga kerja", "pekerja migran", "pengungsi", "psk", "pemandu lagu",
    "buruh migran",
    "tki", "tkw", "tenaga kerja ", "wni", "abk", "anak buah kapal", "awak kapal", "lc",
))  # fmt: skip
ACCUSING = re.compile(
    r"(?<![a-z])(?:tersangka|terdakwa|terpidana|pelaku|terduga|terlapor|dilaporkan|"
    r"mu[nc]+ikari|perekrut|tekong|calo|penyelundup|agen|pencabul|pemerkosa|"
    r"pengurus|germo|mami|buron\w*|dpo|red notice|"
    r"menangkap|ditangkap|meringkus|diringkus|membekuk|dibekuk|menciduk|diciduk)(?![a-z])"
)
# A text with one of these tells of a victim.
CUES = (
    "korban", "penyintas", "bawah umur", "eksploitasi", "diperdagangkan", "perdagangan orang", "cabul", "perkosa", "trafficking",
    "tppo", "sekap", "prostitusi", "culik", "rudapaksa", "setubuh", "pelecehan", "rundung", "disiksa", "yiksa",
)  # fmt: skip
# Of minors and of harm others tell as well, like biographies and sermons: it takes one of each, or a case.
YOUNG_CUES = ("bocah", "siswi", "gadis", "remaja", "pelajar", "murid", "santri", "bayi", "balita")
HARM_CUES = ("inisial", "dijual", "menjual", "siksa", "aniaya", "dikurung")
# Somebody in a text with one of these is a victim or a migrant.
TOLD_HARM = (
    "korban", "tppo", "traf", "perdagangan ", "siksa", "yiksa", "cabul", "perkosa", "aniaya", "sekap", "jenazah", "migran", " pmi",
    " tki", " tkw", "dijual", "culik", "bunuh", "rudapaksa", "pelecehan", "setubuh", "dieksploitasi", "eksploitasi anak",
    "eksploitasi seks",
)  # fmt: skip
CASE_CUES = (
    "polisi", "polres", "polsek", "polda", "polri", "penyidik", "tersangka", "terdakwa", "jaksa", "pengadilan", "tewas", "jenazah",
    "jasad", "bunuh", "kekerasan", "penganiayaan", "dilaporkan hilang", "kpai", "dinas sosial", "dinsos", "imigrasi", "majikan",
    "penampungan", "pelaku ",
)  # fmt: skip
_ABBREVIATIONS = frozenset(
    """
    abg abk ai apbd apbn api art as asn bap bbm bhi bmkg bnn bnpb bo bp2mi bp3mi bpjs bpkb bpom bps bumd bumn cctv cpmi
    cpo ctk ctki cv diy dki dna dpd dpr dprd esdm fb hak ham hiv hp icu ig igd ipb itb jpu kbri kdrt kjri kk kpai kpk ktp
    kua kuhap kuhp kur lc led lp lpsk ma mk mpr mts mtsn mui ntb ntt nu ojk otk otp pbb pdam pdip pkb pks pln pmi pn pns ppa
    ppo pppa prt psi psk pt ri rs rsu rsud rt rw sd sdn sim sma sman smk smkn smp smpn sop sp spg stnk tki tkp tkw tni tppm tppo
    tppu tv uea ugd ugm ui uin umkm usa usg uu wa wc wib wit wita wna wni
    """.split()
)
_COMMON = frozenset(
    """
    adik agen akibatnya allah almarhum almarhumah apartemen awalnya ayah bahasa balita bandung bapak bar batam bayi
    berencana bermasalah bocah bus calo calon dicabuli diculik diduga dijanjikan dijual diperkosa dipulangkan disalurkan
    disekap disiksa dokumen facebook feri gadis germo hamil hilang hotel hukum ibu ilegal ilustrasi imigrasi instagram
    istri jakarta jaringan jasad jenazah kabupaten kafe kakak kakek kapal kapolda kapolres karaoke kasat keduanya
    kekerasan keluarga kepolisian kepulangan ketiganya kisah komersial kontrakan korbannya kos kota kronologi lapor
    mahasiswa mahasiswi majikan makassar malaysia mami medan mendiang michat modus modusnya mohon mucikari muda
    muncikari nabi nenek non nonprosedural online open orangtua otorita paman pejabat pelajar pelakunya pelapor
    pelaporan pemulangan penipuan penyalur perekrut perwakilan pesawat polda polres polsek pos posisi profil prosedural
    remaja rentan rp rumah santri scam seks semuanya sindikat siswa siswi sponsor suami surabaya tante tekong telantar
    telegram terima terjebak terlantar terlapor tewas tiktok tolong trafficking tuhan twitter usia whatsapp youtube
    aktivis alami alm ayat buah care dirjen ditjen foundation gerakan histeris institute international kenalan majelis
    mental migrant miskin muhammadiyah nahdlatul nama network pasangan pegiat pelecehan rekan rencana safe sahabat saudara
    saudari scammer sekap tubuh selter shelter stunting teman tentara tiket trauma travel ulama watch yayasan
    """.split()
)
# In capitals, or capitalised, and nobody's name.
NO_PERSON = NOT_NAMES | frozenset(ONES) | frozenset(VAGUE) | _ABBREVIATIONS | _COMMON

# Roots of verbs that headlines write large behind a noun: "Korban Disandera", "Calon Pekerja Migran Ditunda".
_ROOTS = (
    "adili ajak amankan ambil ancam aniaya antar asuh awasi bantu bawa bayar bebas bekali beli beri berangkat biay bina buang "
    "bujuk bunuh bekuk bongkar cabut cari cegah cekal culik dakwa dampingi data deportasi didik duga eksploitasi evakuasi "
    "fasilitasi gagal ganjar gerebek hajar hapus hukum huni imbau ingat intimidasi isolasi jaga jamin janji jebak jemput jerat "
    "jual kecoh kejar kenal kembali kirim kurung laku larang lantar latih lapor lepas limpah lindungi luncur makam minta muat "
    "mulai nikah nyata obati paksa pantau pasung pecat pecah periksa perketat pidana pimpin pinjam pindah pukul pulang "
    "rawat rekrut resmi ringkus rujuk rugi salur sandera sekap selamat selidik selundup serah setrum sita siksa suruh tahan "
    "tampung tangkap tangani tarik teror telantar tetap tindak tinggal tipu tolak tukar tunda tuntut tunggu usir usut vonis "
    "wajib zalimi"
)
_STEM = f"(?:per|ber|ke)?(?:{'|'.join(_ROOTS.split())})(?:i|kan|an)?"
# A letter that has to stand, and stands once.
_PLAIN_LETTER = re.compile(r"[A-Za-z](?![?*+{])")
# By its form a verb, and nobody's name: "Ditampung", "Terjebak", "Mengadu", "Berangkat". "Dian", "Meliana" are none.
HEADLINE_VERB = re.compile(
    rf"(?:di|ter|ber){_STEM}|berangkat|menangis|meninggal|melonjak|melapor|meratap|merana|"
    r"(?:meng(?=[aeiougkh])|meny(?=[aeiou])|memb|memp|mend(?!rofa|es|ez)|menj|menc)[a-z]{3,}|[a-z]{3,}k?annya"
)


def either(words: str) -> str:
    """A piece of a pattern that reads one of these words, in any case; "_" stands for a blank within one.

    Words that begin alike share their beginning: "[Dd](?:[Ii]jual|[Uu]kun)" gives up at most places after one look at the
    letter there, where "(?i:dijual|dukun)" would try word after word.
    """
    return _branches([word.replace("_", " ") for word in words.split()])


def _branches(words: Sequence[str]) -> str:
    """The alternatives, in any case, parted by their first letters; the order of those that begin alike is kept."""
    groups: dict[str, list[str]] = {}
    for word in words:
        groups.setdefault(word[0].lower() if _PLAIN_LETTER.match(word) else word, []).append(word)
    return f"(?:{'|'.join(_branch(group) for group in groups.values())})"


def _branch(group: Sequence[str]) -> str:
    """Alternatives that begin with the same letter, or one that begins with none."""
    first = group[0]
    if not _PLAIN_LETTER.match(first):
        return f"(?i:{first})"
    rests = [word[1:] for word in group]
    return f"[{first[0].upper()}{first[0].lower()}]" + (_branches(rests) if len(rests) > 1 else f"(?i:{rests[0]})")


KIN = either(
    "anak putri putra adik kakak istri suami ibu ayah bapak ibunda ayahanda orang_tua orangtua paman bibi tante nenek "
    "kakek sepupu keponakan cucu saudara saudari mertua menantu kerabat keluarga ahli_waris wali"
)
ALIAS = r" (?:alias|als\.?)"
# What stands between a noun and the name of the one it is about: "korban, yakni …", "siswi berinisial …".
_LINKS = either(
    "yakni yaitu adalah ialah bernama bernama_lengkap atas_nama a\\.n\\.? an\\. sebut_saja panggil_saja "
    "dengan_inisial (?:ber)?inisial masing-masing seorang salah_satunya (?:di_)?antaranya antara_lain merupakan kakak_beradik"
)
LINK = rf"(?:,? {_LINKS})*[,:]?(?: -)? $"
HARMED = either(
    "dicabuli diperkosa disetubuhi dianiaya disiksa dijual disekap diculik diperdagangkan dieksploitasi dilecehkan "
    "dihamili dipaksa diiming-imingi dibujuk direkrut diberangkatkan dipulangkan dievakuasi diselamatkan ditipu "
    "dibunuh disodomi digilir dijadikan_psk dipukuli ditampung dirudapaksa ditelantarkan diasuh"
)
HARMING_VERBS = either(
    "mencabuli memperkosa menyetubuhi menganiaya menyiksa membunuh menyekap menculik menghamili melecehkan menyodomi "
    "memperdagangkan menggagahi merudapaksa menjajakan mengeksploitasi"
)


@cache
def known_places() -> frozenset[str]:
    """The keys of all provinces, regencies and countries, and of short forms of them: no victim's name is told by one alone."""
    return frozenset(map(place_key, place_names())) | country_keys()


@cache
def place_names() -> frozenset[str]:
    """The names of all provinces and regencies and the short forms of places, in lower case: "nusa tenggara timur"."""
    gazetteer = resource_path("data/gazetteer")
    provinces = read_table(gazetteer / "provinces.csv", ("name", "aliases"))
    names = [name for row in provinces for name in (row["name"], *row["aliases"].split(";"))]
    names += [row["name"].partition(" ")[2] for row in read_table(gazetteer / "regencies.csv", ("name",))]
    names += [row["alias"] for row in read_table(gazetteer / "place_aliases.csv", ("alias",))]
    return frozenset(name.lower() for name in names if name)
