"""Heads of titles of the police, prosecutors, the forces, immigration and departments: their chiefs, whose unit a place names."""

from tppo_news.facts.officials.words.head import TitleHead, make_head

UNIT_HEADS: tuple[TitleHead, ...] = (
    # "Kapolri", "Wakapolri"
    make_head("national", r"(?:Wa|Wakil )?Kapolri", "polri", "Polri"),
    make_head(
        "national", r"(?:Wakil )?Kepala (?:Polri|Kepolisian (?:Negara )?(?:Republik Indonesia|RI))", "polri", "Polri"
    ),
    make_head(
        "national",
        r"(?:Wa|Wakil )?Kabareskrim(?: Polri)?|Kepala Bareskrim(?: \(Kabareskrim\))? Polri",
        "bareskrim polri",
        "Bareskrim Polri",
    ),
    make_head("national", r"Jaksa Agung(?! Muda)(?: Republik Indonesia| RI)?", "kejaksaan agung", "Kejaksaan Agung"),
    make_head("national", r"Kapuspenkum(?: Kejagung| Kejaksaan Agung)?", "kejaksaan agung", "Kejaksaan Agung"),
    make_head(
        "national", r"(?:Wakil )?Panglima (?:TNI|Tentara Nasional Indonesia(?: \(TNI\))?)|Kapuspen TNI", "", "TNI"
    ),
    # "Danlantamal V", "Panglima Komando Armada I (Pangkoarmada I)": fleets and main bases have numbers.
    make_head(
        "plain",
        r"(?:Wa)?Dan(?:lantamal|kodaeral)|(?:Wakil )?Komandan (?:Lantamal|Kodaeral|Satgas(?: \(Dansatgas\))?)|"
        r"(?:Pang|Panglima )(?:Koarmada|Komando Armada)",
        "fleet",
    ),
    make_head(
        "national",
        r"Kadiv ?(?:Humas(?: Mabes)? Polri|Hubinter(?: Polri)?)|Kepala Divisi (?:Humas Polri|"
        r"Hubungan Internasional(?: \(Kadiv ?Hubinter\))?"
        r"(?: Polri)?)",
        "",
        "Polri",
    ),
    make_head(
        "national",
        r"(?:Kadiv|Karo ?Penmas(?: Divisi| Div)?|Kabag Penum(?: Divisi| Div)?) ?Humas(?: Mabes)? Polri|"
        r"Karo ?Penmas(?: Div(?:isi)? ?Humas Polri)?",
        "",
        "Divisi Humas Polri",
    ),
    make_head(
        "national",
        r"(?:Kadiv ?Hubinter|Ses ?NCB[- ]Interpol(?: Indonesia)?|"
        r"Ses National Central Bureau(?: \(NCB\))? Interpol(?: Indonesia)?|"
        r"Sekretaris NCB[- ]Interpol(?: Indonesia)?)(?: Polri)?",
        "",
        "Divisi Hubungan Internasional Polri",
    ),
    make_head(
        "national",
        r"(?:Wakil Direktur|Direktur|Wa?dir|Dir) ?(?:Tindak Pidana \w+(?:(?:-| dan )PPO)?|Tipid\w*)|Dittipid\w*",
        "bareskrim polri",
        "Bareskrim Polri",
    ),
    make_head(
        "national",
        r"(?:Direktur Jenderal|Direktur Jendral|Dirjen|Sesditjen|Sekretaris Direktorat Jenderal|Sekretaris Ditjen) "
        r"(?:Imigrasi|Keimigrasian)(?! dan)",
        "direktorat jenderal imigrasi",
        "Direktorat Jenderal Imigrasi",
    ),
    make_head(
        "national",
        r"(?:Presiden|Wakil Presiden|Wapres)(?! Komisaris| Direktur| Senior| Eksekutif)(?! ke-[1-7]| RI ke-[1-7])"
        r"(?: (?:RI|Republik Indonesia))?(?: ke-\d+)?(?: (?:RI|Republik Indonesia))?",
        "",
        "",
    ),
    make_head(
        "national",
        r"(?:Deputi )?Gubernur(?: Senior)? (?:Bank Indonesia|BI)(?: \(BI\))?",
        "bank indonesia",
        "Bank Indonesia",
    ),
    # "Kapolda Jateng", "Wakapolres Metro Jakarta Barat", "Kapolsek Batujajar"
    make_head("unit", r"(?:Wa|Wakil )?Kapolda", "polda", "Polda"),
    make_head("unit", r"(?:Wa|Wakil )?Kapol(?:restabes)", "polres", "Polrestabes"),
    make_head("unit", r"(?:Wa|Wakil )?Kapol(?:res(?:ta)? Metro|restro)", "polres", "Polres Metro"),
    make_head("unit", r"(?:Wa|Wakil )?Kapolresta", "polres", "Polresta"),
    make_head("unit", r"(?:Wa|Wakil )?Kapolres", "polres", "Polres"),
    make_head("unit", r"(?:Wa|Wakil )?Kapolsek(?:ta)?(?: Metro| Kota)?", "polsek", "Polsek"),
    # "Kakanim Batulicin", "Kakanwil Kemenkumham Kalsel", "Kakanwil Ditjenim Bali"
    make_head("unit", r"Kakan ?kemenag", "kantor kementerian agama", "Kantor Kementerian Agama"),
    make_head("unit", r"(?:Plt\.? )?Kakanim", "kanim", "Kantor Imigrasi"),
    make_head(
        "unit",
        r"Kakanwil (?:Kemenkum ?HAM|Kementerian Hukum dan HAM)",
        "kanwil_hukum",
        "Kantor Wilayah Kementerian Hukum dan HAM",
    ),
    make_head("unit", r"Kakanwil Kemenkum", "kanwil_hukum", "Kantor Wilayah Kementerian Hukum"),
    make_head(
        "unit",
        r"Kakanwil (?:Ditjen ?pas|(?:Direktorat Jenderal|Ditjen) Pemasyarakatan)",
        "kanwil_pas",
        "Kantor Wilayah Ditjenpas",
    ),
    make_head("unit", r"Kakanwil Kemenag", "kanwil_agama", "Kantor Wilayah Kementerian Agama"),
    make_head(
        "unit",
        r"Kakanwil(?: (?:Ditjen(?: Imigrasi|im)|Direktorat Jenderal Imigrasi|Dirjen Imigrasi|Imigrasi|Ditjenim))?",
        "kanwil_imigrasi",
        "Kantor Wilayah Direktorat Jenderal Imigrasi",
    ),
    make_head("unit", r"Karudenim", "rudenim", "Rumah Detensi Imigrasi"),
    make_head("unit", r"Kalapas(?: Perempuan| Narkotika)?(?: Kelas [IVX]+ ?[AB]?)?", "lapas", "Lapas"),
    make_head("unit", r"Karutan(?: Kelas [IVX]+ ?[AB]?)?", "lapas", "Rutan"),
    make_head("unit", r"(?:Wa|Wakil )?Kajari", "kejari", "Kejaksaan Negeri"),
    make_head("unit", r"Kacabjari", "cabjari", "Cabang Kejaksaan Negeri"),
    make_head("unit", r"(?:Wa|Wakil )?Kajati", "kejati", "Kejaksaan Tinggi"),
    make_head(
        "unit", r"Ka-?disnakertrans", "dinas tenaga kerja dan transmigrasi", "Dinas Tenaga Kerja dan Transmigrasi"
    ),
    make_head("unit", r"Komandan Pos(?: TNI AL| Angkatan Laut)|Danpos TNI AL", "posal", "Pos TNI AL"),
    make_head("unit", r"Danposramil", "posramil", "Posramil"),
    make_head("unit", r"Danposal", "posal", "Posal"),
    make_head("unit", r"Ka-?disnaker", "dinas tenaga kerja", "Dinas Tenaga Kerja"),
    make_head("unit", r"Kadinsos(?-i: [A-Z][A-Z\d]{1,7}(?![a-z]))?", "dinas sosial", "Dinas Sosial"),
    make_head("unit", r"Kasudinsos", "suku dinas sosial", "Suku Dinas Sosial"),
    make_head("unit", r"Kasudinnaker(?:trans)?", "suku dinas tenaga kerja", "Suku Dinas Tenaga Kerja"),
    make_head("unit", r"Kadis(?:dik|dikbud|pendik)", "dinas pendidikan", "Dinas Pendidikan"),
    make_head("unit", r"Kadinkes", "dinas kesehatan", "Dinas Kesehatan"),
    make_head("unit", r"Kadisdukcapil", "dinas kependudukan dan catatan sipil", "Dinas Kependudukan dan Catatan Sipil"),
    make_head("unit", r"(?:Wa)?Dandim(?: \d+(?:[-/](?=[A-Z]))?)?|Kasdim(?: \d+(?:/(?=[A-Z]))?)?", "army", "Kodim"),
    make_head("unit", r"Danramil(?: \d+(?:[-/]\d+)?(?:/(?=[A-Z]))?)?", "army", "Koramil"),
    make_head("unit", r"Danrem(?: \d+/?)?", "army", "Korem"),
    make_head("unit", r"(?:Pangdam|Kasdam)(?: [IVX]+/?)?", "army", "Kodam"),
    make_head("unit", r"Danlanal|Komandan Lanal", "lanal", "Lanal"),
    make_head("unit", r"Kapospol|Kapolpos", "pospol", "Pospol"),
    make_head("unit", r"Kakantah", "kantor pertanahan", "Kantor Pertanahan"),
    make_head("unit", r"Kabinda", "binda", "Badan Intelijen Negara Daerah"),
    make_head("unit", r"Kapolsubsektor|Kasubsektor", "polsubsektor", "Polsubsektor"),
    make_head("national", r"Kabasarnas", "badan sar nasional", "Badan SAR Nasional"),
    make_head("national", r"Kabakamla(?: RI)?", "badan keamanan laut", "Badan Keamanan Laut"),
    # "kata Ditreskrimum Polda Lampung Kombes Pol …": the directorate in place of its head
    make_head("plain", r"Dit(?:res)?(?:krim)(?:um|sus)|Ditresnarkoba|Ditressiber|Ditlantas|Ditpolairud", "polda"),
    make_head("unit", r"Komandan Kodim(?: \(Dandim\))?(?: \d+/?)?", "army", "Kodim"),
    make_head("unit", r"Ka(?:satpol|sat ?pol) ?PP", "satpol", "Satpol PP"),
)
