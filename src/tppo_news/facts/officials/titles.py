"""The heads of titles: what a position begins with, and which unit or area it belongs to."""

import re
from dataclasses import dataclass
from typing import Literal

from tppo_news.facts.officials.cues import ABBREVIATION

TitleKind = Literal["unit", "area", "national", "open", "plain"]


# What heads of villages are called by: the group of their title.
VILLAGE_HEADS = frozenset({"Lembang", "Desa", "Kelurahan", "Gampong", "Nagari", "Kampung", "Pekon", "Negeri", "Nagori"})


@dataclass(frozen=True, slots=True)
class TitleHead:
    """A way in which titles begin.

    `unit`: the head of an office that a place follows ("Kapolres Malang" is of Polres Malang); `area`: a leader of a place
    ("Bupati Malang"); `national`: one in the land; `plain`: an abbreviation that only public bodies use ("Kasat");
    `open`: a word that companies use too ("Kepala", "Direktur").
    """

    kind: TitleKind
    pattern: re.Pattern[str]
    group: str = ""
    """The group of the unit (see offices/patterns.py), or what an area is called in front of its name."""
    office: str = ""
    """The unit's name without its place, or the whole name of a national body."""


def _head(kind: TitleKind, source: str, group: str = "", office: str = "") -> TitleHead:
    return TitleHead(kind, re.compile(rf"(?:{source})(?:(?!\w)|(?<=/))", re.IGNORECASE), group, office)


HEADS: tuple[TitleHead, ...] = (
    # "Kapolri", "Wakapolri"
    _head("national", r"(?:Wa)?Kapolri", "polri", "Polri"),
    _head(
        "national",
        r"(?:Wa)?Kabareskrim(?: Polri)?|Kepala Bareskrim(?: \(Kabareskrim\))? Polri",
        "bareskrim polri",
        "Bareskrim Polri",
    ),
    _head("national", r"Jaksa Agung(?! Muda)(?: Republik Indonesia| RI)?", "kejaksaan agung", "Kejaksaan Agung"),
    _head("national", r"Kapuspenkum(?: Kejagung| Kejaksaan Agung)?", "kejaksaan agung", "Kejaksaan Agung"),
    _head("national", r"(?:Wakil )?Panglima TNI", "", "TNI"),
    # "Danlantamal V", "Panglima Komando Armada I (Pangkoarmada I)": fleets and main bases have numbers.
    _head(
        "plain",
        r"(?:Wa)?Dan(?:lantamal|kodaeral)|(?:Wakil )?Komandan (?:Lantamal|Kodaeral|Satgas(?: \(Dansatgas\))?)|"
        r"(?:Pang|Panglima )(?:Koarmada|Komando Armada)",
        "fleet",
    ),
    _head(
        "national",
        r"Kadiv ?(?:Humas(?: Mabes)? Polri|Hubinter(?: Polri)?)|Kepala Divisi (?:Humas Polri|"
        r"Hubungan Internasional(?: \(Kadiv ?Hubinter\))?"
        r"(?: Polri)?)",
        "",
        "Polri",
    ),
    _head(
        "national",
        r"(?:Kadiv|Karo ?Penmas(?: Divisi| Div)?|Kabag Penum(?: Divisi| Div)?) ?Humas(?: Mabes)? Polri|"
        r"Karo ?Penmas(?: Div(?:isi)? ?Humas Polri)?",
        "",
        "Divisi Humas Polri",
    ),
    _head(
        "national",
        r"(?:Kadiv ?Hubinter|Ses ?NCB[- ]Interpol(?: Indonesia)?|"
        r"Ses National Central Bureau(?: \(NCB\))? Interpol(?: Indonesia)?|"
        r"Sekretaris NCB[- ]Interpol(?: Indonesia)?)(?: Polri)?",
        "",
        "Divisi Hubungan Internasional Polri",
    ),
    _head(
        "national",
        r"(?:Wakil Direktur|Direktur|Wa?dir|Dir) ?(?:Tindak Pidana \w+|Tipid\w+|tipid\w+)",
        "bareskrim polri",
        "Bareskrim Polri",
    ),
    _head(
        "national",
        r"(?:Direktur Jenderal|Direktur Jendral|Dirjen|Sesditjen|Sekretaris Direktorat Jenderal|Sekretaris Ditjen) "
        r"(?:Imigrasi|Keimigrasian)(?! dan)",
        "direktorat jenderal imigrasi",
        "Direktorat Jenderal Imigrasi",
    ),
    _head(
        "national",
        r"(?:Presiden|Wakil Presiden|Wapres)(?! Komisaris| Direktur| Senior| Eksekutif)(?! ke-[1-7]| RI ke-[1-7])"
        r"(?: (?:RI|Republik Indonesia))?(?: ke-\d+)?(?: (?:RI|Republik Indonesia))?",
        "",
        "",
    ),
    _head(
        "national",
        r"(?:Deputi )?Gubernur(?: Senior)? (?:Bank Indonesia|BI)(?: \(BI\))?",
        "bank indonesia",
        "Bank Indonesia",
    ),
    # "Kapolda Jateng", "Wakapolres Metro Jakarta Barat", "Kapolsek Batujajar"
    _head("unit", r"(?:Wa)?Kapolda", "polda", "Polda"),
    _head("unit", r"(?:Wa)?Kapol(?:restabes)", "polres", "Polrestabes"),
    _head("unit", r"(?:Wa)?Kapol(?:res(?:ta)? Metro|restro)", "polres", "Polres Metro"),
    _head("unit", r"(?:Wa)?Kapolresta", "polres", "Polresta"),
    _head("unit", r"(?:Wa)?Kapolres", "polres", "Polres"),
    _head("unit", r"(?:Wa)?Kapolsek(?:ta)?(?: Metro| Kota)?", "polsek", "Polsek"),
    # "Kakanim Batulicin", "Kakanwil Kemenkumham Kalsel", "Kakanwil Ditjenim Bali"
    _head("unit", r"Kakan ?kemenag", "kantor kementerian agama", "Kantor Kementerian Agama"),
    _head("unit", r"(?:Plt\.? )?Kakanim|Kakanim", "kanim", "Kantor Imigrasi"),
    _head(
        "unit",
        r"Kakanwil (?:Kemenkum ?HAM|Kementerian Hukum dan HAM)",
        "kanwil_hukum",
        "Kantor Wilayah Kementerian Hukum dan HAM",
    ),
    _head("unit", r"Kakanwil Kemenkum", "kanwil_hukum", "Kantor Wilayah Kementerian Hukum"),
    _head("unit", r"Kakanwil Kemenag", "kanwil_agama", "Kantor Wilayah Kementerian Agama"),
    _head(
        "unit",
        r"Kakanwil(?: (?:Ditjen(?: Imigrasi|im)|Direktorat Jenderal Imigrasi|Dirjen Imigrasi|Imigrasi|Ditjenim))?",
        "kanwil_imigrasi",
        "Kantor Wilayah Direktorat Jenderal Imigrasi",
    ),
    _head("unit", r"Karudenim", "rudenim", "Rumah Detensi Imigrasi"),
    _head("unit", r"Kalapas(?: Perempuan| Narkotika)?(?: Kelas [IVX]+ ?[AB]?)?", "lapas", "Lapas"),
    _head("unit", r"Karutan(?: Kelas [IVX]+ ?[AB]?)?", "lapas", "Rutan"),
    _head("unit", r"(?:Wa)?Kajari", "kejari", "Kejaksaan Negeri"),
    _head("unit", r"Kacabjari", "cabjari", "Cabang Kejaksaan Negeri"),
    _head("unit", r"(?:Wa)?Kajati", "kejati", "Kejaksaan Tinggi"),
    _head("unit", r"Kadisnakertrans", "dinas tenaga kerja dan transmigrasi", "Dinas Tenaga Kerja dan Transmigrasi"),
    _head("unit", r"Komandan Pos(?: TNI AL| Angkatan Laut)|Danpos TNI AL", "posal", "Pos TNI AL"),
    _head("unit", r"Danposal", "posal", "Posal"),
    _head("unit", r"Kadisnaker", "dinas tenaga kerja", "Dinas Tenaga Kerja"),
    _head("unit", r"Kadinsos", "dinas sosial", "Dinas Sosial"),
    _head("unit", r"Kadis(?:dik|dikbud|pendik)", "dinas pendidikan", "Dinas Pendidikan"),
    _head("unit", r"Kadinkes", "dinas kesehatan", "Dinas Kesehatan"),
    _head("unit", r"Kadisdukcapil", "dinas kependudukan dan catatan sipil", "Dinas Kependudukan dan Catatan Sipil"),
    _head("unit", r"(?:Wa)?Dandim(?: \d+(?:[-/](?=[A-Z]))?)?|Kasdim(?: \d+(?:/(?=[A-Z]))?)?", "army", "Kodim"),
    _head("unit", r"Danramil(?: \d+(?:-\d+)?(?:/(?=[A-Z]))?)?", "army", "Koramil"),
    _head("unit", r"Danrem(?: \d+/?)?", "army", "Korem"),
    _head("unit", r"(?:Pangdam|Kasdam)(?: [IVX]+/?)?", "army", "Kodam"),
    _head("unit", r"Danlanal|Komandan Lanal", "lanal", "Lanal"),
    _head("unit", r"Kapospol", "pospol", "Pospol"),
    _head("unit", r"Komandan Kodim(?: \(Dandim\))?(?: \d+/?)?", "army", "Kodim"),
    _head("unit", r"Ka(?:satpol|sat ?pol) ?PP", "satpol", "Satpol PP"),
    # "Bupati Malang", "Wakil Wali Kota Jakarta Timur", "Camat Maluk", "Kepala Desa Sentul"
    _head("area", r"(?:Wakil )?Bupati|Wabup|Sekretaris Daerah Kabupaten|Sekda Kabupaten|Sekd?akab|Sekab", "Kabupaten"),
    _head("area", r"(?:Wakil )?Wali ?Kota(?: Administrasi)?|Wawali ?kota|Wawali|Wakil Walikota", ""),
    _head("area", r"Sekretaris Daerah Kota|Sekda Kota|Sekdako", "Kota"),
    _head("area", r"(?:Wakil )?Gubernur|Wagub|Sekda ?prov|Sekretaris Daerah Provinsi|Sekda Provinsi", ""),
    _head(
        "area",
        r"Sekretaris Daerah(?: \(Sekda\))?|Sekda|Asisten (?:I{1,3}|\d|Pemerintahan(?: dan Kesejahteraan Rakyat)?|"
        r"Administrasi Umum)(?: Sekda| Wali ?kota| Bupati| Gubernur)?",
        "",
    ),
    _head("area", r"Camat|Sekcam|Sekretaris (?:Camat|Kecamatan)|Kasi Trantib|Kepala Kecamatan", "Kecamatan"),
    _head("area", r"Lurah|Sekretaris (?:Lurah|Kelurahan)|Seklur|Kepala Kelurahan", "Kelurahan"),
    _head(
        "area",
        r"Kepala Desa(?: \(Kades\))?|Kades|Perbekel(?: Desa)?|Kuwu(?: Desa)?|Sekretaris Desa|Sekdes|Pj\.? Kades|"
        r"Pambakal|"
        r"Hukum Tua(?: Desa)?",
        "Desa",
    ),
    _head("area", r"(?:Keuchik|Geuchik|Keucik)(?: Gampong)?", "Gampong"),
    _head("area", r"Wali Nagari|Sekretaris Nagari", "Nagari"),
    _head("area", r"Kepala Kampung|Kapitalaung", "Kampung"),
    _head("area", r"(?:Raja|Kepala|Pejabat|Sekretaris) Negeri(?! Sipil| Batin)|Upu Latu", "Negeri"),
    _head("area", r"Kepala Lembang|Sekretaris Lembang", "Lembang"),
    _head("area", r"(?-i:Petinggi)(?: (?:Desa|Kampung))?(?= [A-Z])", "Kampung"),
    _head("area", r"Kepala Dusun(?: \(Kadus\))?|Kadus", "Dusun"),
    _head("area", r"Kepala Distrik|Sekretaris Distrik", "Distrik"),
    _head("area", r"(?:Datok )?Penghulu(?: Kampung| Kepenghuluan)?|Sangadi", "Desa"),
    _head("area", r"Reje(?: Kampung)?", "Kampung"),
    _head("area", r"Pangulu(?: Nagori)?", "Nagori"),
    _head("area", r"(?:Kepala Pekon|Peratin)", "Pekon"),
    _head("area", r"(?:Bhabinkamtibmas|Babinsa) Kecamatan", "Kecamatan"),
    _head("area", r"(?:Bhabinkamtibmas|Babinsa)(?: (?:Desa|Kelurahan))?", "Desa"),
    # "Menteri Luar Negeri", "Wamen P2MI", "Menlu"
    _head("national", r"(?:Wakil )?Perdana Menteri|PM", "foreign", ""),
    _head("national", r"(?:Wakil )?Menteri Koordinator|Menko|Wamenko", "menko", ""),
    _head("national", r"(?:Wakil )?Menteri|Wamen", "menteri", ""),
    _head(
        "national",
        r"(?:Wa)?Men(?:lu|aker|naker|sos|dagri|kumham|kum|imipas|keu|hub|kes|dag|perin|tan|hut|pora|dikti|dikbud|"
        r"dikbudristek|dikdasmen|komdigi|"
        r"kominfo|ag|hankam|han|P2MI|PPPA|pan-?RB|desa|seskab|sesneg|par|parekraf|LH|LHK|kop|kopUKM|PU|PUPR|BUMN|ham)",
        "menteri_short",
        "",
    ),
    _head(
        "national",
        r"(?:Sekretaris Kabinet|Seskab|Mensesneg|Kepala Staf (?:Kepresidenan|Angkatan (?:Darat|Laut|Udara))|KSAD|KSAL|"
        r"KSAU|Kepala BIN)",
        "",
        "",
    ),
    # "Duta Besar RI untuk Kerajaan Thailand", "Konjen RI Johor Bahru"
    _head(
        "national",
        r"(?:Wakil )?(?:Duta Besar|Dubes)(?: Luar Biasa(?: dan Berkuasa Penuh)?)?(?: \((?:Dubes|"
        r"LBBP)\))?(?: LBBP)?(?: (?:RI|Indonesia|Republik Indonesia))?"
        r"(?: (?:untuk|di|bagi)(?: (?:Kerajaan|Republik(?: Rakyat)?|Persatuan|Negara))?)?",
        "KBRI",
        "",
    ),
    _head(
        "national",
        r"(?:Konsul Jenderal|Konjen|Konsul)(?: \(Konjen\))?(?: (?:RI|Indonesia|Republik Indonesia))?(?: (?:untuk|di))?",
        "KJRI",
        "",
    ),
    _head(
        "plain",
        r"Jaksa Agung Muda(?: Bidang)?(?: Tindak Pidana (?:Khusus|Umum|Militer)| Intelijen| Pengawasan|"
        r" Pembinaan)?(?: \(\w+\))?|Jam(?:pidsus|pidum|intel)",
        "kejaksaan agung",
    ),
    _head("national", r"Hakim Konstitusi", "mahkamah konstitusi", "Mahkamah Konstitusi"),
    _head("national", r"Hakim Agung", "mahkamah agung", "Mahkamah Agung"),
    # "Ketua Majelis Hakim", "JPU", "jaksa penuntut umum"
    _head(
        "plain",
        r"(?:Ketua )?Majelis Hakim(?: Ketua)?|Hakim (?:Ketua|Anggota|Tunggal|Pengawas)(?: Majelis)?|Ketua Hakim|"
        r"Hakim(?: (?:Konstitusi|Agung|Distrik|Federal|Tinggi|Tipikor|Ad Hoc))?|"
        r"Ketua Majelis(?! Syuro| Ulama| Adat| Rakyat| Ta'?lim| Pertimbangan| Permusyawaratan| Jemaat| Pengurus| Pembina| Daerah|"
        r" Wilayah| Tinggi| Rasul| Sinode| Kehormatan| Pendidikan| Dewan| Agama)|Majelis(?= (?:yang )?(?:diketuai|dipimpin))",
        "pn",
    ),
    _head("plain", r"JPU|(?:Jaksa )?Penuntut Umum(?: \(JPU\))?|Jaksa Penuntut|Jaksa(?! Agung)", "kejari"),
    # Abbreviations that only public bodies use.
    _head(
        "national",
        r"Ka(?:kor\w+|densus(?: 88)?(?: Antiteror| AT)?|baharkam|baintelkam|lemdiklat)|Astamaops|Irwasum|"
        r"As(?:isten)? ?(?:SDM|Ops|Operasi|Rena|Log|Logistik) Kapolri",
        "",
        "Polri",
    ),
    _head("plain", r"Pengantar Kerja|Pekerja Sosial", ""),
    _head("plain", r"PIMPASA|Petugas Imigrasi Pembina Desa(?: \(PIMPASA\))?", "kanim"),
    _head("plain", r"(?:Kepala |Ka ?)UKK(?= )|Supervisor Imigrasi", "kanim"),
    _head("plain", r"(?:Kalaksa|Kepala Pelaksana)(?= BPBD| Badan)", ""),
    _head(
        "plain",
        r"(?:Wa)?Kasat ?(?:Reskrim|Intelkam|Intel|Lantas|Resnarkoba|Narkoba|Binmas|Samapta|Pol ?Air ?ud|Pol ?Air|Tahti|"
        r"reskrim\w*)?|Kasatgas(?: TPPO)?|Kasub ?satgas(?: TPPO| Gakkum)?"
        r"|Kanit(?: ?[IVX\d]+)?|Panit|KBO|Kasubnit|Katim(?:sus)?|Kaur ?bin ?ops|Kaurbinopsnal",
        "polres",
    ),
    _head(
        "plain",
        r"Kasi ?(?:Humas|e Humas|Propam|Was|Kum)|Kasie Humas|PS\.? Kasi Humas|Kasubsi Penmas|Kasubbag Humas|"
        r"Kabag ?(?:Ops|SDM|Ren|Log|Sumda)\w*|Plt Kasi Humas",
        "polres",
    ),
    _head(
        "plain",
        r"Dir\.? ?(?:Dit)?(?:res|polair|intel|samapta|lantas|binmas)\w*|"
        r"Kabid ?(?:Humas|Propam|Kum|Dokkes)|Kasubbid ?\w+|Kasub ?dit(?: ?[IVX\d]+)?|(?:Wa)?Dir(?:r?es)?(?:krim)(?:um|"
        r"sus)|(?:Wa)?Dir(?:res)?(?:narkoba|siber)|"
        r"(?:Wa)?Dir(?:r?eskrim)?(?:um|sus)|Dir(?:intelkam|polairud|polair|lantas|samapta|binmas|tahti)|"
        r"(?:Wakil )?Direktur (?:Reserse(?: Kriminal)?(?: Umum| Khusus| Narkoba| Siber)?"
        r"(?: \(\w+\))?|Reskrim(?:um|sus)|Intelkam|Polairud|Polisi Air dan Udara|Lalu Lintas|Samapta)(?: \(\w+\))?",
        "polda",
    ),
    _head(
        "plain",
        r"Kadivim|Kepala Divisi (?:Keimigrasian|Imigrasi)(?: \(Kadivim\))?|Kadiv (?:Keimigrasian|Imigrasi|Im)",
        "kanwil",
    ),
    _head(
        "plain",
        r"Kasi ?(?:Inteldakim|Intel ?dakim|Tikkim|Tikim|Lantaskim|Lalintalkim|Lantalkim|Intaltuskim|Inteldak)|"
        r"Kasubsi ?\w*kim|Kasubsi(?: (?:Intelijen|Penindakan) Keimigrasian)?",
        "kanim",
    ),
    _head(
        "plain",
        r"Kasi ?(?:Penkum|Penerangan Hukum)(?: dan Humas)?|Kepala Seksi Penerangan Hukum(?: \((?:Kasi )?Penkum\))?|"
        r"Aspidum|Aspidsus|Asintel|Asisten (?:Intelijen|Pidana Umum|Pidana Khusus|Tindak Pidana Umum|Tindak Pidana Khusus)",
        "kejati",
    ),
    _head(
        "plain",
        r"Kasi ?(?:Intel|Intelijen|Pidum|Pidsus|Datun|Tindak Pidana (?:Umum|Khusus))(?! Imigrasi)|"
        r"Kasubsi (?:Penuntutan|Intelijen|Prapenuntutan)|Plh\.? Kasi Intel",
        "seksi",
    ),
    _head(
        "plain",
        r"Kasi|Kasie|Kabid|Kabag|Kasubbag|Kasubag|Kadiv|Kadis|Kaban|Karo|Kabiro|Kaur|Kasudin|Kapus|Kasubid|"
        r"Kepala Sub ?(?:Seksi|Bidang|Bagian|Direktorat)|Kepala (?:Bidang|Bagian|Seksi) \((?:Kabid|Kabag|Kasi)\)",
        "",
    ),
    _head(
        "open", r"Sekjen|Sekretaris Jenderal|Sestama|Sekretaris Utama|Irjen(?= Kem)|Inspektur Jenderal(?= Kem)|Deputi"
    ),
    _head("plain", r"Dirjen|Direktur Jenderal"),
    _head("national", r"(?:Penasihat|Utusan|Staf) Khusus (?:Wakil )?Presiden"),
    _head(
        "open",
        r"(?:Wakil )?Kepala(?: Eksekutif)?|Waka|Direktur|(?-i:Dir)(?= [A-Z])|"
        r"Wakil Direktur|Sekretaris|Ketua|Wakil Ketua|Anggota|Komisioner|"
        r"(?:Staf (?:Khusus|Ahli)|Stafsus)(?: Menteri)?|Tenaga Ahli|Juru ?Bicara|Jubir|"
        r"(?:Sub ?)?Koordinator|Konselor|Analis|Penyidik|Penyuluh|Komandan|Wakil Komandan|Wakil Kepala|Asisten|"
        r"Kasubsektor|Panitera|Asdep|"
        r"Humas|(?-i:Pejabat)|Atase|Inspektur(?! Satu| Dua| Jenderal| Polisi)|"
        r"Kepala Satuan|Pengawas|Koorpos|Kordinator|Petugas|Kepala Suku Dinas|Pelaksana Fungsi",
        "",
    ),
    # Any other abbreviation of a chief's title: "Kabagpenum", "Wakasatpolairud", "Kacabjari", "Dansatbrimob".
    _head("plain", ABBREVIATION),
)
