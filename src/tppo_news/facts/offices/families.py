"""The rest of the families (government, military, prisons, borders), and which first word opens which family."""

import re

from tppo_news.facts.offices.patterns import LAW_FAMILIES, Family, court_head, fixed_head, spaced_pattern

# What the word for a government has in it, and what it governs.
_GOVERNED = (("kab", "Kabupaten"), ("kot", "Kota"), ("pemko", "Kota"), ("rov", "Provinsi"), ("prop", "Provinsi"))


def _army_head(match: re.Match[str]) -> str:
    """ "Kodim 1607/" of "Kodim 1607/Sumbawa", "Kodim" of "Makodim Sumbawa"."""
    return re.sub(r"^Mako(dim|rem)\b", lambda base: f"Ko{base.group(1)}", match.group().strip(" -"))


def _prison_head(match: re.Match[str]) -> str:
    """ "Lapas Perempuan" of "Lapas Kelas IIA Perempuan", "Rumah Tahanan Negara" of "Rumah Tahanan Negara (Rutan)"."""
    make = re.match(r"Lembaga Pemasyarakatan|Lapas|Rumah Tahanan(?: Negara)?|Rutan", match.group(), re.IGNORECASE)
    kinds = [kind for kind in ("Perempuan", "Narkotika", "Anak") if kind.lower() in match.group().lower()]
    return " ".join([(make or match).group().title(), *kinds])


def _government_head(match: re.Match[str]) -> str:
    """ "Pemerintah Kabupaten" of "Pemkab", "Pemerintah Kota Administrasi" as the text has it, "Pemerintah Daerah" of any other."""
    text = match.group().lower()
    if text == "pemerintah ":
        return "Pemerintah"
    kind = next((full for cue, full in _GOVERNED if cue in text), "Daerah")
    return f"Pemerintah {kind} Administrasi" if "administrasi" in text else f"Pemerintah {kind}"


FAMILIES: tuple[Family, ...] = (
    *LAW_FAMILIES,
    Family(
        # "Pengadilan Tata Usaha Negara (PTUN) Jakarta", "PTUN Jakarta"
        "office.state_court",
        "ptun",
        "court",
        spaced_pattern(r"(?:Pengadilan (?:Tinggi )?Tata Usaha Negara(?: *\(PT?TUN\))?|(?-i:PTUN)) "),
        lambda match: "PTUN" if match.group().startswith("PTUN") else court_head(match),
        "known",
    ),
    Family(
        # "Satpol PP Cilegon", "Satuan Polisi Pamong Praja (Satpol PP) Kota Batam"
        "office.order_police",
        "satpol",
        "local_government",
        spaced_pattern(r"(?:Satpol PP|Satuan Polisi Pamong Praja(?: *\(Satpol PP\))?)(?: Provinsi)? ?"),
        fixed_head("Satpol PP"),
        "district",
    ),
    Family(
        # "Pemerintah Kabupaten Serang", "Pemkab Blora", "Pemkot Malang", "Pemko Batam", "Pemprov NTT", "Pemkab. Blora",
        # "Pemkab (Pemerintah Kabupaten) Blora"
        "office.government",
        "pemda",
        "local_government",
        spaced_pattern(
            r"(?:(?:Pemkab|Pemkot?|Pemp?rov|Pemda)\.?(?: *\(Pemerintah (?:Provinsi|Kabupaten|Kota|Daerah)\))?|"
            r"Pemerintah(?= Aceh\b(?-i:(?! [A-Z])))|"
            r"Pemerintah (?:Provinsi|Propinsi|Kabupaten|Kab\.?|Kota|Daerah)(?: Administrasi)?(?: *\(Pem\w+\))?)"
            r"(?: (?:Provinsi|Propinsi|Kabupaten|Kab\.?|Kota)(?= [A-Z]))? "
        ),
        _government_head,
        "known",
    ),
    Family(
        # "Kodim 0604/Karawang", "Kodim Cilegon", "Korem 161/Wira Sakti", "Koramil 05 Maluk"
        "office.army",
        "army",
        "military",
        spaced_pattern(
            r"(?-i:(?:Ma)?Kodim|Korem|Koramil|Kodam|Kodaeral|Makodim|Makorem)(?: [\dIVX]+[-/ ]?(?:\d+(?:-\d+)?[-/ ]?)?)? ?"
        ),
        _army_head,
        "free",
        bare=True,
    ),
    Family(
        # "Lanal Nunukan", "Pangkalan TNI AL (Lanal) Cilegon"
        "office.navy",
        "lanal",
        "military",
        spaced_pattern(
            r"(?:(?-i:Mako )?(?-i:Lanal)|Pangkalan (?:TNI Angkatan Laut|TNI[ -]AL|Angkatan Laut)(?: *\((?:Dan)?lanal\))?) ?"
        ),
        fixed_head("Lanal"),
        "free",
        bare=True,
    ),
    Family(
        # "Lantamal IV Batam"
        "office.main_navy",
        "lantamal",
        "military",
        spaced_pattern(r"(?-i:Lantamal)(?: [IVX]+)? ?"),
        lambda match: match.group().strip(),
        "free",
        bare=True,
    ),
    Family(
        # "Lapas Kelas IIA Kerobokan", "Rutan Kelas I Medan", "Lembaga Pemasyarakatan (Lapas) Perempuan Malang"
        "office.prison",
        "lapas",
        "other",
        spaced_pattern(
            r"(?:Lembaga Pemasyarakatan(?: *\(Lapas\))?|Lapas|Rumah Tahanan(?: Negara)?(?: *\(Rutan\))?|Rutan)"
            r"(?: (?:Perempuan|Narkotika|Anak|Wanita))?(?: *(?P<class>(?:Kelas|Klas) ?(?:III|II|"
            r"I)(?: ?[AB])?\b))?(?: (?:Perempuan|Narkotika))? ?"
        ),
        _prison_head,
        "quarter",
    ),
    Family(
        # "Kanwil Ditjenpas Sumut", "Kantor Wilayah (Kanwil) Direktorat Jenderal Pemasyarakatan (Ditjenpas) Sumatera Utara"
        "office.prison_region",
        "kanwil_pas",
        "other",
        spaced_pattern(
            r"(?:Kantor Wilayah(?: *\((?:Ka)?kanwil\))?|Kanwil) (?:Ditjen ?pas|(?:Direktorat Jenderal|Ditjen) Pemasyarakatan)"
            r"(?: *\([^)]{2,30}\))?(?: Provinsi)? "
        ),
        lambda match: (
            f"Kantor Wilayah {'Direktorat Jenderal Pemasyarakatan' if 'emasy' in match.group() else 'Ditjenpas'}"
        ),
        "known",
    ),
    Family(
        # "KSOP Kelas II Teluk Bayur", "Kantor Kesyahbandaran dan Otoritas Pelabuhan (KSOP) Benoa"
        "office.harbour",
        "ksop",
        "other",
        spaced_pattern(
            r"(?:Kantor (?:Ke)?syahbandar(?:an)? dan Otoritas Pelabuhan(?: *\(KSOP\))?|(?-i:KSOP))"
            r"(?: (?P<class>Kelas (?:IV|V|I{1,3})\b|Khusus|Utama))? "
        ),
        lambda match: "KSOP" if match.group().startswith("KSOP") else "Kantor Kesyahbandaran dan Otoritas Pelabuhan",
        "free",
    ),
    Family(
        # "Kantor Kesehatan Pelabuhan (KKP) Kelas I Denpasar", "KKP Kelas III Palu"
        "office.port_health",
        "port_health",
        "other",
        spaced_pattern(
            r"(?:Kantor Kesehatan (?:Pelabuhan|Bandar Udara)(?: *\(KKP\))?|(?-i:KKP)(?= Kelas))(?: (?P<class>Kelas I{1,3}V?\b))? "
        ),
        lambda match: "KKP" if match.group().startswith("KKP") else " ".join(match.group().split(" ")[:3]),
        "free",
    ),
    Family(
        # "Stasiun Meteorologi Maritim Teluk Bayur", "Stasiun Karantina Pertanian Entikong"
        "office.station",
        "station",
        "other",
        spaced_pattern(
            r"Stasiun (?:Meteorologi|Klimatologi|Geofisika|PSDKP|Karantina)"
            r"(?: (?:Maritim|Penerbangan|Hewan|Ikan|Pertanian|Kelas (?:IV|I{1,3}|\d)\b))* (?=[A-Z])"
        ),
        lambda match: match.group().strip(),
        "free",
    ),
    Family(
        # "PLBN Entikong", "Pos Lintas Batas Negara (PLBN) Aruk"
        "office.border",
        "plbn",
        "other",
        spaced_pattern(r"(?:(?-i:PLBN)(?: Terpadu)?|Pos Lintas Batas Negara(?: *\(PLBN\))?(?: Terpadu)?) "),
        lambda match: "PLBN" if match.group().startswith("PLBN") else "Pos Lintas Batas Negara",
        "free",
    ),
)

# The first word of a mention, in small letters, to the families that it may open.
TRIGGERS: dict[str, tuple[str, ...]] = {
    "kantor": (
        "office.harbour",
        "office.port_health",
        "office.immigration",
        "office.immigration_region",
        "office.rights_region",
        "office.religion_region",
        "office.prison_region",
    ),
    "ksop": ("office.harbour",),
    "kkp": ("office.port_health",),
    "kanim": ("office.immigration",),
    "kanimsus": ("office.immigration",),
    "imigrasi": ("office.immigration_short",),
    "imigarasi": ("office.immigration_short",),
    "kanwil": ("office.immigration_region", "office.rights_region", "office.religion_region", "office.prison_region"),
    "rumah": ("office.detention", "office.prison"),
    "rudenim": ("office.detention",),
    "unit": ("office.unit",),
    "ukk": ("office.unit",),
    "ulp": ("office.unit",),
    "polda": ("office.regional_police",),
    "mapolda": ("office.regional_police",),
    "kepolisian": ("office.regional_police", "office.police", "office.local_police"),
    "polres": ("office.police",),
    "polresta": ("office.police",),
    "polrestabes": ("office.police",),
    "polrestro": ("office.police",),
    "mapolres": ("office.police",),
    "mapolresta": ("office.police",),
    "mapolrestabes": ("office.police",),
    "mapolrestro": ("office.police",),
    "polsek": ("office.local_police",),
    "polsekta": ("office.local_police",),
    "mapolsek": ("office.local_police",),
    "kejaksaan": ("office.prosecutor", "office.high_prosecutor", "office.short_prosecutor"),
    "kejaksaaan": ("office.prosecutor", "office.high_prosecutor"),
    "kejari": ("office.prosecutor",),
    "kejati": ("office.high_prosecutor",),
    "pengadilan": (
        "office.court",
        "office.high_court",
        "office.corruption_court",
        "office.special_court",
        "office.state_court",
    ),
    "ptun": ("office.state_court",),
    "pn": ("office.court",),
    "satpol": ("office.order_police",),
    "satuan": ("office.order_police",),
    "pemkab": ("office.government",),
    "pemkot": ("office.government",),
    "pemko": ("office.government",),
    "pemprov": ("office.government",),
    "pemrov": ("office.government",),
    "pemda": ("office.government",),
    "pemerintah": ("office.government",),
    "kodim": ("office.army",),
    "makodim": ("office.army",),
    "korem": ("office.army",),
    "koramil": ("office.army",),
    "kodam": ("office.army",),
    "lanal": ("office.navy",),
    "pangkalan": ("office.navy",),
    "lantamal": ("office.main_navy",),
    "lapas": ("office.prison",),
    "rutan": ("office.prison",),
    "lembaga": ("office.prison",),
    "stasiun": ("office.station",),
    "plbn": ("office.border",),
    "pos": ("office.border",),
}
FAMILY = {family.rule: family for family in FAMILIES}
