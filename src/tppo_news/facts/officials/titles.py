"""The heads of titles: what a position begins with, and which unit or area it belongs to."""

import re
from dataclasses import dataclass
from typing import Literal

TitleKind = Literal["unit", "area", "national", "open", "plain"]


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
    """The group of the unit (see offices_patterns), or what an area is called in front of its name."""
    office: str = ""
    """The unit's name without its place, or the whole name of a national body."""


def _head(kind: TitleKind, source: str, group: str = "", office: str = "") -> TitleHead:
    return TitleHead(kind, re.compile(rf"(?:{source})(?:(?!\w)|(?<=/))", re.IGNORECASE), group, office)


# What the abbreviated titles of chiefs begin with, and at least three more letters.
_ABBREVIATION = (
    r"(?:(?:Wa)?Ka(?:sat|subbag|subag|subbid|subid|subdit|subsi|subnit|subsektor|bag|bid|nit|dis|din|ban|pos|cab|satgas)(?=[a-z]{3})|"
    r"(?:Wa)?Dan(?:sat|yon|pos|den|tim|kodaeral|puspom|pomdam)(?=[a-z]{2})|"
    r"Pasi(?=ops|intel|log|pers|ter)|(?:Wa)?Dir(?:res|krim|intel|pol|lantas|nar|bin|tah|sam|tipid|wasda)(?=[a-z]{2}))[a-z]+(?:[A-Z]{2,})?"
)
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
        r"(?:Presiden|Wakil Presiden|Wapres)(?! Komisaris| Direktur)(?: (?:RI|Republik Indonesia))?(?: ke-\d)?",
        "",
        "",
    ),
    # "Kapolda Jateng", "Wakapolres Metro Jakarta Barat", "Kapolsek Batujajar"
    _head("unit", r"(?:Wa)?Kapolda", "polda", "Polda"),
    _head("unit", r"(?:Wa)?Kapol(?:restabes)", "polres", "Polrestabes"),
    _head("unit", r"(?:Wa)?Kapol(?:res(?:ta)? Metro|restro)", "polres", "Polres Metro"),
    _head("unit", r"(?:Wa)?Kapolresta", "polres", "Polresta"),
    _head("unit", r"(?:Wa)?Kapolres", "polres", "Polres"),
    _head("unit", r"(?:Wa)?Kapolsek(?:ta)?(?: Metro| Kota)?", "polsek", "Polsek"),
    # "Kakanim Batulicin", "Kakanwil Kemenkumham Kalsel", "Kakanwil Ditjenim Bali"
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
    _head("unit", r"(?:Wa)?Kajati", "kejati", "Kejaksaan Tinggi"),
    _head("unit", r"Kadisnaker(?:trans)?", "dinas tenaga kerja", "Dinas Tenaga Kerja"),
    _head("unit", r"Kadinsos", "dinas sosial", "Dinas Sosial"),
    _head("unit", r"Kadis(?:dik|dikbud|pendik)", "dinas pendidikan", "Dinas Pendidikan"),
    _head("unit", r"Kadinkes", "dinas kesehatan", "Dinas Kesehatan"),
    _head("unit", r"Kadisdukcapil", "dinas kependudukan dan catatan sipil", "Dinas Kependudukan dan Catatan Sipil"),
    _head("unit", r"(?:Wa)?Dandim(?: \d+(?:[-/](?=[A-Z]))?)?|Kasdim(?: \d+(?:/(?=[A-Z]))?)?", "army", "Kodim"),
    _head("unit", r"Danramil(?: \d+(?:-\d+)?(?:/(?=[A-Z]))?)?", "army", "Koramil"),
    _head("unit", r"Danrem(?: \d+/?)?", "army", "Korem"),
    _head("unit", r"(?:Pangdam|Kasdam)(?: [IVX]+/?)?", "army", "Kodam"),
    _head("unit", r"Danlanal|Komandan Lanal", "lanal", "Lanal"),
    _head("unit", r"Danlantamal(?: [IVX]+)?", "lantamal", "Lantamal"),
    _head("unit", r"Komandan Kodim(?: \(Dandim\))?(?: \d+/?)?", "army", "Kodim"),
    _head("unit", r"Ka(?:satpol|sat ?pol) ?PP", "satpol", "Satpol PP"),
    # "Bupati Malang", "Wakil Wali Kota Jakarta Timur", "Camat Maluk", "Kepala Desa Sentul"
    _head("area", r"(?:Wakil )?Bupati|Wabup|Sekretaris Daerah Kabupaten|Sekda Kabupaten|Sekdakab", "Kabupaten"),
    _head("area", r"(?:Wakil )?Wali ?Kota(?: Administrasi)?|Wawali ?kota|Wawali|Wakil Walikota", ""),
    _head("area", r"Sekretaris Daerah Kota|Sekda Kota|Sekdako", "Kota"),
    _head("area", r"(?:Wakil )?Gubernur|Wagub|Sekda ?prov|Sekretaris Daerah Provinsi|Sekda Provinsi", ""),
    _head(
        "area",
        r"Sekretaris Daerah(?: \(Sekda\))?|Sekda|Asisten (?:I{1,3}|\d|Pemerintahan(?: dan Kesejahteraan Rakyat)?|"
        r"Administrasi Umum)(?: Setda| Sekda)?",
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
    _head("area", r"Kepala Distrik|Sekretaris Distrik", "Distrik"),
    _head("area", r"(?:Datok )?Penghulu(?: Kampung| Kepenghuluan)?|Pangulu|Sangadi|Reje(?: Kampung)?", "Desa"),
    _head("area", r"(?:Kepala Pekon|Peratin)", "Pekon"),
    _head("area", r"Bhabinkamtibmas(?: (?:Desa|Kelurahan))?|Babinsa(?: (?:Desa|Kelurahan))?", "Desa"),
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
        r"(?:Wa)?Kasat ?(?:Reskrim|Intelkam|Intel|Lantas|Resnarkoba|Narkoba|Binmas|Samapta|Polairud|Polair|Tahti|"
        r"reskrim\w*)?|Kasatgas(?: TPPO)?|Kasubsatgas(?: TPPO)?"
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
        r"Kepala Sub ?(?:Seksi|Bidang|Bagian|Direktorat)",
        "",
    ),
    _head(
        "open", r"Sekjen|Sekretaris Jenderal|Sestama|Sekretaris Utama|Irjen(?= Kem)|Inspektur Jenderal(?= Kem)|Deputi"
    ),
    _head("plain", r"Dirjen|Direktur Jenderal"),
    _head("national", r"(?:Penasihat|Utusan|Staf) Khusus (?:Wakil )?Presiden"),
    _head(
        "open",
        r"(?:Wakil )?Kepala|Waka|Direktur|Wakil Direktur|Sekretaris|Ketua|Wakil Ketua|Anggota|Komisioner|"
        r"Staf (?:Khusus|Ahli)|Tenaga Ahli|Juru ?Bicara|Jubir|"
        r"(?:Sub ?)?Koordinator|Konselor|Analis|Penyidik|Penyuluh|Komandan|Wakil Komandan|Wakil Kepala|Asisten|"
        r"Kasubsektor|Panitera|"
        r"Humas|Pejabat|Atase|Inspektur(?! Satu| Dua| Jenderal| Polisi)|"
        r"Kepala Satuan|Pengawas|Koorpos|Kordinator|Petugas|Kepala Suku Dinas|Pelaksana Fungsi",
        "",
    ),
    # Any other abbreviation of a chief's title: "Kabagpenum", "Wakasatpolairud", "Kacabjari", "Dansatbrimob".
    _head("plain", _ABBREVIATION),
)
ABBREVIATED = re.compile(rf"(?<![\w-]){_ABBREVIATION}(?![\w-])")
# The first words of all heads, so that nothing else is tried.
HEAD_CUES = frozenset(
    """
    analis anggota asintel asisten aspidsus aspidum astamaops atase babinsa bhabinkamtibmas bupati camat dandim
    danlanal danlantamal danramil danrem datok deputi dir dirbinmas direktur direskrimsus direskrimum dirintelkam
    dirjen dirkrimsus dirkrimum dirlantas dirnarkoba dirpolair dirpolairud dirreskrimsus dirreskrimum dirresnarkoba
    dirressiber dirsamapta dirtahti dirtipideksus dirtipidnarkoba dirtipidppo dirtipidsiber dirtipidter dirtipidum
    dubes duta geuchik gubernur hakim hukum humas inspektur irjen irwasum jaksa jamintel jampidsus jampidum jpu
    jubir juru ka kabag kabagops kabaharkam kabaintelkam kaban kabareskrim kabid kabidhumas kabidpropam kabiro
    kadensus kades kadinkes kadinsos kadis kadisdik kadisdikbud kadisdukcapil kadisnaker kadisnakertrans
    kadispendik kadiv kadivhubinter kadivim kajari kajati kakanim kakanwil kakorbinmas kakorlantas kakorpolairud
    kalaksa kalapas kalemdiklat kanit kapitalaung kapolda kapolres kapolresta kapolrestabes kapolrestro kapolri
    kapolsek kapolsekta kapus kapuspenkum karo karopenmas karudenim karutan kasat kasatgas kasatintelkam
    kasatlantas kasatpol kasatreskrim kasatresnarkoba kasdam kasdim kasi kasie kasihumas kasub kasubag kasubbag
    kasubbid kasubdit kasubid kasubnit kasubsatgas kasubsektor kasubsi kasudin katim katimsus kaur kaurbinops
    kaurbinopsnal kbo kepala ketua keuchik keucik komandan komisioner konjen konselor konsul koordinator koorpos
    kordinator ksad ksal ksau kuwu lurah majelis menag menaker mendag mendagri mendesa mendikbud mendikbudristek
    mendikdasmen mendikti menham menhan menhankam menhub menhut menimipas menkes menkeu menko menkomdigi menkominfo
    menkop menkum menkumham menlh menlhk menlu mennaker menp2mi menpanrb menpar menparekraf menperin menpora
    menpppa menpu menpupr mensesneg mensos mentan menteri pambakal pangdam panglima pangulu panit panitera pejabat
    pekerja pelaksana penasihat pengantar pengawas penghulu penuntut penyidik penyuluh peratin perbekel perdana
    petinggi petugas pimpasa pj plh plt pm presiden ps raja reje sangadi sekcam sekda sekdakab sekdako sekdaprov
    sekdes sekjen seklur sekretaris ses sesditjen seskab sesncb sestama staf sub subkoordinator supervisor tenaga
    upu utusan wabup wadandim wadir wadireskrimum wadirreskrimsus wadirreskrimum wagub waka wakabareskrim wakajari
    wakajati wakapolda wakapolres wakapolresta wakapolrestabes wakapolrestro wakapolri wakapolsek wakasat wakil
    wali walikota wamen wamenag wamenaker wamendagri wamendes wamenham wamenhan wamenimipas wamenkes wamenkeu
    wamenko wamenkum wamenkumham wamenlu wamenp2mi wamensos wapres wawali wawalikota
    """.split()
)  # fmt: skip
# A rule of its own before them: "Plt.", "Plh", "Pj", "Pelaksana tugas".
ACTING = re.compile(
    r"(?:Plt|Plh|Pjs?|PLT|PLH|PJ|PJS|Pelaksana [Tt]ugas|Pelaksana [Hh]arian|"
    r"Penjabat(?: [Ss]ementara)?)\b\.? ?(?:\((?:Plt|Plh|Pj)\.?\) ?)?",
    re.IGNORECASE,
)
