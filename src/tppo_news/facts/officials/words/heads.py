"""The heads of titles: what a position begins with, and which unit or area it belongs to."""

import re
from collections.abc import Mapping
from functools import cache, lru_cache

from tppo_news.facts.officials.words.cues import ABBREVIATION
from tppo_news.facts.officials.words.head import TitleHead, make_head
from tppo_news.facts.officials.words.unit_heads import UNIT_HEADS
from tppo_news.facts.openings import LETTERS, openings

_POLICE_OF_VILLAGES = r"Bh?abinka[mn]?tib(?:m|n)?as"

HEADS: tuple[TitleHead, ...] = (
    *UNIT_HEADS,
    make_head("area", r"Staf (?:Ahli|Khusus) Bupati", "Kabupaten"),
    make_head("area", r"Staf (?:Ahli|Khusus) (?:Gubernur|Wali ?Kota)", ""),
    # "Bupati Malang", "Wakil Wali Kota Jakarta Timur", "Camat Maluk", "Kepala Desa Sentul"
    make_head(
        "area",
        r"(?:Wakil )?Bupati|Wabup|Sekretaris Daerah Kabupaten|Sekda Kabupaten|Sekd?akab|Sekk?ab|Sekretaris Kabupaten",
        "Kabupaten",
    ),
    make_head("area", r"(?:Wakil )?Wali ?Kota(?: Administrasi)?|Wawali ?kota|Wawali|Wakil Walikota", ""),
    make_head("area", r"Sekretaris Daerah Kota|Sekda Kota|Sekdako", "Kota"),
    make_head("area", r"(?:Wakil )?Gubernur|Wagub|Sekda ?prov|Sekretaris Daerah Provinsi|Sekda Provinsi", ""),
    make_head(
        "area",
        r"(?:Sekretaris|Sekertaris) Daerah(?: \(Sekda\))?|Sekda|(?:Asisten|Asda) (?:I{1,3}|\d|Satu|Dua|Tiga|(?:Bidang )?"
        r"(?:Pemerintah(?:an)?(?:(?: dan|,) (?:Kesejahteraan Rakyat|Kesra))?|Administrasi Umum|Ekbang|"
        r"(?:Pere|E)konomi(?:an)? dan Pembangunan(?! Sekda)))(?: Sekda| Wali ?kota| Bupati| Gubernur)?",
        "",
    ),
    make_head(
        "area",
        r"Camat(?:nya| Kecamatan)?|Sekcam|Sekretaris (?:Camat|Kecamatan)|Kasi Trantib|Kepala Kecamatan",
        "Kecamatan",
    ),
    make_head("area", r"Lurah(?:nya| Kelurahan)?|Sekretaris (?:Lurah|Kelurahan)|Seklur|Kepala Kelurahan", "Kelurahan"),
    make_head(
        "area",
        r"Kepala Desa(?: \(Kades\)|nya)?|Kades(?:nya)?|Perbekel(?: Desa)?|Kuwu(?: Desa)?|Sekretaris Desa|Sekdes|Pj\.? Kades|"
        r"Pambakal|"
        r"Hukum Tua(?: Desa)?",
        "Desa",
    ),
    make_head("area", r"(?:Keuchik|Geuchik|Keucik)(?: Gampong)?", "Gampong"),
    make_head("area", r"Wali ?Nagari|Sekretaris Nagari", "Nagari"),
    make_head("area", r"Kepala Kampung(?: \(Kakam\))?|Kakam|Kapitalaung", "Kampung"),
    make_head("area", r"(?:Kepala|Kepalo) Tiyuh", "Tiyuh"),
    make_head("area", r"(?:Raja|Kepala|Pejabat|Sekretaris) Negeri(?! Sipil| Batin)|Upu Latu", "Negeri"),
    make_head("area", r"Kepala Lembang|Sekretaris Lembang", "Lembang"),
    make_head("area", r"(?-i:Petinggi)(?: (?:Desa|Kampung))?(?= [A-Z])", "Kampung"),
    make_head("area", r"Kepala Dusun(?: \(Kadus\))?|Kadus", "Dusun"),
    make_head("area", r"Kepala Distrik|Sekretaris Distrik", "Distrik"),
    make_head("area", r"(?:Datok )?Penghulu(?: Kampung| Kepenghuluan)?|Sangadi", "Desa"),
    make_head("area", r"Reje(?: Kampung)?", "Kampung"),
    make_head("area", r"Pangulu(?: Nagori)?", "Nagori"),
    make_head("area", r"(?:Kepala Pekon|Kapekon|Peratin)(?: Pekon)?", "Pekon"),
    # "Bhabinkamtibmas Desa Sukamaju", "Babinkamtibmas", "Bhabinkatibmas": one letter or two are often lost
    make_head("area", rf"(?:{_POLICE_OF_VILLAGES}|Babinsa) Kecamatan", "Kecamatan"),
    make_head("area", rf"(?:(?:Petugas )?{_POLICE_OF_VILLAGES}|Babinsa)(?: (?:Desa|Kelurahan))?", "Desa"),
    # "Menteri Luar Negeri", "Wamen P2MI", "Menlu"
    make_head("national", r"(?:Wakil )?Perdana Menteri|PM", "foreign", ""),
    make_head(
        "national",
        r"(?:Wakil )?Menteri Koordinator|(?:Wa)?Menko(?:polhukam|polkam|kumham|pmk|marves|perekonomian|pangan|infra)?",
        "menko",
        "",
    ),
    make_head("national", r"(?:Wakil )?Menteri|Wamen", "menteri", ""),
    make_head(
        "national",
        r"(?:Wa)?Men(?:lu|aker|naker|sos|dagri|kumham|kum|imipas|keu|hub|kes|dag|perin|tan|hut|pora|dikti|dikbud|"
        r"dikbudristek|dikdasmen|komdigi|"
        r"kominfo|ag|hankam|han|P2MI|PPPA|pan-?RB|des(?:a)?(?: PDTT?)?|"
        r"seskab|sesneg|par|parekraf|LH|LHK|kop|kopUKM|PU|PUPR|BUMN|ham)",
        "menteri_short",
        "",
    ),
    make_head("national", r"Sekretaris Kabinet|Seskab", "", "Sekretariat Kabinet"),
    make_head("national", r"(?:Wakil )?Kepala Staf Angkatan Darat|(?:Wa)?KSAD|Kasad", "", "TNI AD"),
    make_head("national", r"(?:Wakil )?Kepala Staf Angkatan Laut|(?:Wa)?KSAL|Kasal", "", "TNI AL"),
    make_head("national", r"(?:Wakil )?Kepala Staf Angkatan Udara|(?:Wa)?KSAU|Kasau", "", "TNI AU"),
    make_head("national", r"Kepala Staf Kepresidenan", "kantor staf presiden", "Kantor Staf Presiden"),
    make_head("national", r"Kepala BIN", "badan intelijen negara", "Badan Intelijen Negara"),
    # "Duta Besar RI untuk Kerajaan Thailand", "Konjen RI Johor Bahru"
    make_head(
        "national",
        r"(?:Wakil )?(?:Duta Besar|Dubes)(?: Luar Biasa(?: dan Berkuasa Penuh)?)?(?: \((?:Dubes|"
        r"LBBP)\))?(?: LBBP)?(?: (?:RI|Indonesia|Republik Indonesia))?"
        r"(?: (?:untuk|di|bagi)(?: (?:Kerajaan|Republik(?: Rakyat)?|Persatuan|Negara))?)?",
        "KBRI",
        "",
    ),
    make_head(
        "national",
        r"(?:Konsul Jenderal|Konjen|Konsul)(?: \(Konjen\))?(?: (?:RI|Indonesia|Republik Indonesia))?(?: (?:untuk|di))?",
        "KJRI",
        "",
    ),
    make_head(
        "plain",
        r"Jaksa Agung Muda(?: Bidang)?(?: Tindak Pidana (?:Khusus|Umum|Militer)| Intelijen| Pengawasan|"
        r" Pembinaan)?(?: \(\w+\))?|Jam(?:pidsus|pidum|intel)",
        "kejaksaan agung",
    ),
    make_head("national", r"Hakim Konstitusi", "mahkamah konstitusi", "Mahkamah Konstitusi"),
    make_head("national", r"Hakim Agung", "mahkamah agung", "Mahkamah Agung"),
    # "Ketua Majelis Hakim", "JPU", "jaksa penuntut umum"
    make_head(
        "plain",
        r"(?:Ketua )?Majelis Hakim(?: Ketua)?|Hakim (?:Ketua|Anggota|Tunggal|Pengawas)(?: Majelis)?|Ketua Hakim|"
        r"Hakim(?: (?:Konstitusi|Agung|Distrik|Federal|Tinggi|Tipikor|Ad Hoc))?|"
        r"Ketua Majelis(?! Syuro| Ulama| Adat| Rakyat| Ta'?lim| Pertimbangan| Permusyawaratan| Jemaat| Pengurus| Pembina| Daerah|"
        r" Wilayah| Tinggi| Rasul| Sinode| Kehormatan| Pendidikan| Dewan| Agama)|Majelis(?= (?:yang )?(?:diketuai|dipimpin))",
        "pn",
    ),
    make_head("plain", r"JPU|(?:Jaksa )?Penuntut Umum(?: \(JPU\))?|Jaksa Penuntut|Jaksa(?! Agung)", "kejari"),
    # Abbreviations that only public bodies use.
    make_head(
        "national",
        r"Ka(?:kor\w+|densus(?: 88)?(?: Antiteror| AT)?|baharkam|baintelkam|lemdiklat)|Astamaops|Irwasum|"
        r"As(?:isten)? ?(?:SDM|Ops|Operasi|Rena|Log|Logistik) Kapolri|"
        r"Asisten Kapolri [Bb]idang (?:SDM|Sumber Daya Manusia|Operasi|Logistik|Perencanaan)",
        "",
        "Polri",
    ),
    make_head("plain", r"Irwasda|Irbid(?: Itwasda)?|Itwasda", "polda"),
    make_head(
        "plain",
        r"Perwira Penghubung(?: \(Pabung\))?|Pabung|Palaksa|Karumkit|Sekwan|Komandan(?= (?:KRI|KN|KAL|KP) [A-Z])",
    ),
    make_head("plain", r"Panitera Pengganti", "pn"),
    make_head(
        "plain",
        r"As(?:pam|ops|pers|log|rena|intel)"
        r"(?= (?:Kasal|Kasad|Kasau|KSA[DLU]|Kasdam|Panglima|Pangdam|Danlantamal|Kapolri))(?: \w+)?",
    ),
    make_head("plain", r"Pekerja Sosial", ""),
    # Posts of civil servants, by their grade: "Penyuluh Hukum Ahli Madya", "Surveyor Pemetaan Muda"
    make_head(
        "plain",
        r"Pengantar Kerja(?: Ahli)?(?: (?:Pertama|Muda|Madya|Utama))?|Penyidik Pegawai Negeri Sipil(?: \(PPNS\))?|"
        r"(?:Penyuluh(?: [A-Z]\w+)?|Analis(?: [A-Z]\w+){1,3}|Perancang Peraturan(?: Perundang-[Uu]ndangan)?|Statistisi|Arsiparis|"
        r"Surveyor Pemetaan|Pranata (?:Humas|Hubungan Masyarakat|Komputer)|Widyaiswara|Auditor|"
        r"Mediator Hubungan Industrial|Pengawas Ketenagakerjaan|Pembimbing Kemasyarakatan)"
        r"(?: Ahli)? (?:Pertama|Muda|Madya|Utama)",
        "functional",
    ),
    make_head("plain", r"(?:Wa)?Kaops(?: Satgas(?: TPPO)?)?|Pasi (?:Ops|Intel|Log|Pers|Ter)\w*", "forces"),
    # Diplomats: "Sekretaris Pertama Pelaksana Fungsi Pelindungan WNI KBRI Bangkok", "Kuasa Usaha Ad Interim"
    make_head(
        "plain",
        r"Sekretaris (?:Pertama|Kedua|Ketiga)(?:(?: ?[-/] ?| )(?:Pelaksana )?Fungsi)?|Kuasa Usaha(?: Ad ?Interim| Sementara)?|"
        r"Minister Counsell?or|Staf Teknis(?= (?:Polri|(?:Ke)?imigras|Perhubungan|Haji|Ketenagakerjaan|Bea))",
        "post",
    ),
    make_head("plain", r"PIMPASA|Petugas Imigrasi Pembina Desa(?: \(PIMPASA\))?", "kanim"),
    make_head("plain", r"(?:Kepala |Ka ?)UKK(?= )|Supervisor Imigrasi", "kanim"),
    make_head("plain", r"(?:Kalaksa|Kalak|Kepala Pelaksana)(?= BPBD| Badan)", ""),
    make_head(
        "plain",
        r"(?:Wa)?Kasat ?(?:Reskrim|Intelkam|Intel|Lantas|Resnarkoba|Narkoba|Binmas|Samapta|Pol ?Air ?ud|Pol ?Air|Tahti|"
        r"reskrim\w*)?|(?:Wa)?Kasatgas(?: TPPO)?|Kasub ?satgas(?: TPPO| Gakkum)?"
        r"|Kanit(?: ?[IVX\d]+)?|Panit|KBO|Kasubnit|Katim(?:sus)?|Kaur ?bin ?ops|Kaurbinopsnal",
        "polres",
    ),
    make_head(
        "plain",
        r"Kasi ?(?:Humas|e Humas|Propam|Was|Kum)|Kasie Humas|PS\.? Kasi Humas|Kasubsi Penmas|Kasubbag Humas|"
        r"Kabag ?(?:Ops|SDM|Ren|Log|Sumda)\w*|Plt Kasi Humas|(?:PS\.? )?Paur(?: ?subbag)?(?: Humas)?",
        "polres",
    ),
    make_head(
        "plain",
        r"Dir\.? ?(?:Dit)?(?:res|es(?=narkoba|krim|siber)|polair|intel|samapta|lantas|binmas)\w*|"
        r"Kabid ?(?:Humas|Propam|Kum|Dokkes)|Kasubbid ?\w+|Kasub ?dit(?: ?[IVX\d]+)?|(?:Wa)?Dir(?:r?es)?(?:krim)(?:um|"
        r"sus)|(?:Wa)?Dir(?:res)?(?:narkoba|siber)|"
        r"(?:Wa)?Dir(?:r?eskrim)?(?:um|sus)|Dir(?:intelkam|polairud|polair|lantas|samapta|binmas|tahti)|"
        r"(?:Wakil )?Direktur (?:Reserse(?: Kriminal)?(?: Umum| Khusus| Narkoba| Siber)?"
        r"(?: \(\w+\))?|Reskrim(?:um|sus)|Intelkam|Polairud|Polisi Air dan Udara|Lalu Lintas|Samapta)(?: \(\w+\))?",
        "polda",
    ),
    make_head(
        "plain",
        r"Kadivim|Kepala Divisi (?:Keimigrasian|Imigrasi)(?: \(Kadivim\))?|Kadiv (?:Keimigrasian|Imigrasi|Im)",
        "kanwil",
    ),
    make_head(
        "plain",
        r"Kasi ?(?:Inteldakim|Intel ?dakim|Tikkim|Tikim|Lantaskim|Lalintalkim|Lantalkim|Intaltuskim|Inteldak)|"
        r"Kasubsi ?\w*kim|Kasubsi(?: (?:Intelijen|Penindakan) Keimigrasian)?",
        "kanim",
    ),
    make_head(
        "plain",
        r"Kasi ?(?:Penkum|Penerangan Hukum)(?: dan Humas)?|Kepala Seksi Penerangan Hukum(?: \((?:Kasi )?Penkum\))?|"
        r"Aspidum|Aspidsus|Asintel|Asisten (?:Intelijen|Pidana Umum|Pidana Khusus|Tindak Pidana Umum|Tindak Pidana Khusus)",
        "kejati",
    ),
    make_head(
        "plain",
        r"Kasi ?(?:Intel|Intelijen|Pidum|Pidsus|Datun|Tindak Pidana (?:Umum|Khusus))(?! Imigrasi)|"
        r"Kasubsi (?:Penuntutan|Intelijen|Prapenuntutan)|Plh\.? Kasi Intel",
        "seksi",
    ),
    make_head(
        "plain",
        r"Kasi|Kasie|Kabid|Kabag|Kasubbag|Kasubag|Kasubang|Kadiv|Kadis|Kaban|Karo|Kabiro|Kaur|Kasudin|Kapus|Kasubid|"
        r"Kepala Sub ?(?:Seksi|Bidang|Bagian|Direktorat)|Kepala (?:Bidang|Bagian|Seksi) \((?:Kabid|Kabag|Kasi)\)",
        "",
    ),
    make_head(
        "open", r"Sekjen|Sekretaris Jenderal|Sestama|Sekretaris Utama|Irjen(?= Kem)|Inspektur Jenderal(?= Kem)|Deputi"
    ),
    make_head("plain", r"Dirjen|Direktur Jenderal|Sesditjen"),
    make_head("national", r"(?:Penasihat|Utusan|Staf) Khusus (?:Wakil )?Presiden"),
    make_head(
        "open",
        r"(?:Wakil )?Kepala(?: Eksekutif)?|Waka|Direktur|(?-i:(?:Wa)?[Dd]ir)(?= [A-Z])|"
        r"Wakil Direktur|Sekretaris|Sekertaris|Mediator(?= Hubungan)|Ketua|Wakil Ketua|Anggota|Komisioner|"
        r"(?:Staf (?:Khusus|Ahli)|Stafsus)(?: Menteri)?|Tenaga Ahli|Juru ?Bicara|Jubir|"
        r"(?:Sub ?)?Koordinator|Konselor|Analis|Penyidik|Penyuluh|Komandan|Wakil Komandan|Wakil Kepala|Asisten|"
        r"Kasubsektor|Panitera|Asdep|Pranata (?:Humas|Komputer)|Auditor|Widyaiswara|"
        r"Humas|(?-i:Pejabat)|Atase|Inspektur(?! Satu| Dua| Jenderal| Polisi)|"
        r"Kepala Satuan|Pengawas|Koorpos|Kordinator|Petugas|Kepala Suku Dinas|Pelaksana Fungsi",
        "",
    ),
    # Any other abbreviation of a chief's title: "Kabagpenum", "Wakasatpolairud", "Kacabjari", "Dansatbrimob".
    make_head("plain", ABBREVIATION),
)


@cache
def _by_opening() -> Mapping[str, tuple[int, ...]]:
    """Which heads of the table begin with these letters."""
    table: dict[str, list[int]] = {}
    for index, head in enumerate(HEADS):
        for letters in openings(head.source):
            table.setdefault(letters, []).append(index)
    return {letters: tuple(rows) for letters, rows in table.items()}


@lru_cache(maxsize=1024)
def _heads_at(letters: str) -> re.Pattern[str] | None:
    """One pattern of the heads that can stand where a text goes on with these letters, tried in their order."""
    begun = _by_opening()
    rows = sorted({row for size in range(LETTERS + 1) for row in begun.get(letters[:size], ())})
    pattern = "|".join(f"(?P<h{row}>{HEADS[row].source})" for row in rows)
    return re.compile(pattern, re.IGNORECASE) if rows else None


def match_head(body: str, at: int) -> tuple[TitleHead, int] | None:
    """The first head of the table that stands here, and where it ends."""
    pattern = _heads_at(body[at : at + LETTERS].lower())
    match = pattern.match(body, at) if pattern is not None else None
    return (HEADS[int((match.lastgroup or "h0")[1:])], match.end()) if match is not None else None
