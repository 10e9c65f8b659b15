"""Which of the names that a page states are persons: no company, no office, no desk account, no day, no role."""

import re
from collections.abc import Sequence

CAPTURED = r"(?:I\s)?[A-Z][\w.'’-]+(?:\s+[A-Z][\w.'’-]*){0,4}"
"""A name as a line prints it, for use in other patterns."""
_DEGREE = re.compile(
    r",\s*(?:[SMD]\.?\s?[A-Z][A-Za-z]{0,4}(?:\.\s?[A-Z][a-z]{0,4}){0,2}|[SM]\.(?:[A-Z][a-z]*\.?){1,3}|Ph\.?\s?D|M\.?B\.?A|Lc|A\.?Md(?:\.\s?[A-Z][a-z]*)?|LL\.?M)\.?(?=\s*(?:,|;|&|\||\)|$|dan\b))"
)
"""A degree behind a name: "Dr. Rani Contoh, M.Si."."""
_MARKET_DAY = re.compile(
    r"(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad|setu)\s+(?:pon|wage|kliwon|legi|manis|pahing|paing)", re.I
)
"""The Javanese name of a day: "Jumat Legi"."""
_DAY = re.compile(r"(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad)", re.I)
_DESK = (
    r"admin\w*|super\s*user|redaksi|humas|operator|webmaster|sekretariat|newsroom|desk|tim|team|diskominfo\w*|kominfo\w*|ppid|"
    r"users?|penkum|prokopim|bagian\s+protokol|(?:non\s+)?koresponden|terjemahan|anonim|guru|mimin|pengelola|moderator|panitia|pengurus|root|manager|petugas|administrator|contributor"
)
_MAKERS = (
    r"code?pixar|colorlib|bootstrap\w*|themes?|theme\w+|template\w*|html\s?codex|free\s?html5|html5\s?up|untree|w3\s?layouts?|admin\s?lte|creative[\s-]tim|"
    r"dexign\w*|styleshout|uicookies|pixelstrap|tailwind\w*|envato|wrap\s?bootstrap|mark\s+otto|jacob\s+thornton|wordpress|blogger|blogspot|elementor|"
    r"joomla|drupal|open\s?sid|moodle|laravel|codeigniter|wix|weebly|webflow|canva|lorem|ipsum"
)
"""Who makes templates and systems: their names stand in the `author` element of sites that never changed it."""
_NOT_A_PERSON = re.compile(
    rf"\b(?:{_DESK}|media|news|berita|network|portal|online|pt|antara|reuters|afp|"
    r"kontributor|editor|penulis|reporter|wartawan|jurnalis|pewarta|redaktur|super|facebook|twitter|instagram|youtube|whatsapp|google|telegram|tiktok|linkedin|cyber|official|publisher|creator|diperbarui|diterbitkan|updated|published|staff|staf|source|sumber|dok|doc|foto|photo|ilustrasi|"
    r"verified|terverifikasi|di(?:ringkas|rangkum|susun|olah|sunting)|author|follow|ikuti|member|share|bagikan|dibaca|dilihat|views?|komentar|comments?|kategori|hits|"
    r"indonesia|dinas|kabupaten|kecamatan|kelurahan|pemkab|pemkot|pemprov|pemerintah|kementerian|kemen(?:ag|kes|kumham|dagri|hub|pan)|sekretaris|biro|bidang|badan|balai|"
    r"prokopim|penkum|setda|setwan|protokol|humpro|bagian|subbag\w*|seksi|penerangan|dokumentasi|publikasi|intelijen|satpol|kesbangpol|bappeda|"
    r"dis(?:dik\w*|nake\w*|sos|hub|pora|par|perin\w*|dukcapil)|dinkes|send|e-?mail|surel|kantor|lembaga|yayasan|universitas|fakultas|sekolah|sm[kap]n?|sdn|mtsn?|madrasah|pesantren|ponpes|dprd?|dp[cdpw]|kpud?|bawaslu|bpbd|rsud|puskesmas|"
    r"pol(?:da|res|resta|restabes|sek|ri)|kod(?:im|am)|korem|koramil|kejari|kejati|kejaksaan|pengadilan|imigrasi|lapas|rutan|"
    r"komunitas|organisasi|osis|himpunan|asosiasi|perkumpulan|center|group|studio|digital|corporate|communications?|"
    r"anonymous|unknown|tidak|none|null|undefined|rilis|siaran|pers|press|release|warta|kabar|info|koran|harian|majalah|tabloid|web|"
    r"superadmin\w*|agregasi|aggregator|kurasi|kurator|advertorial|bot|robot|chatbot|asisten|assistant|(?-i:AI)|dipublika\w*|"
    r"dipublish\w*|diposting|diunggah|ditayangkan|tayang|terbit|artikel|tulisan|disadur|diterjemahkan|penerjemah|translator|alih|"
    r"bahasa|(?-i:dari|ini|yang|dengan|untuk)|"
    r"webmaster\w*|advert\w*|iklan|loading|posted|written|writed?|shared?|upload\w*|created|submitted|profile?|pimpinan|tentang|struktur|kontak|galeri|layanan|beranda|home|"
    r"hari\s+ini|kemarin|(?:minggu|bulan|tahun)\s+ini|pengunjung|"
    r"express|star|mirror|guardian|times|mail|telegraph|independent|bloomberg|xinhua|jazeera|bbc|cnn|espn|fifa|uefa|marca|goal|football|"
    rf"login|register|menu|your|name|{_MAKERS})\b|"
    r"\.(?:com|co|id|net|tv)\b|@|https?:|\d|©|"
    r"^(?:the|ketua|kepala|wakil|direktur|mahasisw[ai]|dosen|anggota|peneliti|pengamat|pemerhati|alumn[iu]s?|aktivis|rektor|bupati|camat|lurah)\b",
    re.I,
)
_DESK_ALONE = re.compile(rf"(?:(?:{_DESK})(?:\s+(?:web|website|situs|sekolah|desa|{_DESK}))*)", re.I)
_PLACEHOLDER = re.compile(r"(?:non\s+)?koresponden|terjemahan|anonim(?:us)?|tanpa\s+nama", re.I)
_ADDRESS = re.compile(r"https?:|www\.|@")
_CONTRIBUTOR = re.compile(r"^(?:kontributor|koresponden|laporan\s+(?:wartawan|reporter))\s+[^,]+,\s*(?=\S)", re.I)
"""A contributor's place before the name: "Kontributor Lhokseumawe, Rani Contoh"."""
_AND = re.compile(r"\bdan\b|&", re.I)
_FROM = re.compile(r"(?:[Kk]ontributor|[Kk]oresponden)\s+[A-Z]")
"""What a person is, and where, behind the name: "Rani Contoh, Kontributor Malang"."""
_WRITTEN_LEAD = re.compile(
    r"^(?:ditulis|diposting|diposkan|diunggah|diterbitkan|dipublikasi(?:kan)?|dipublish|dibuat|dikirim|disusun|dirilis|ditayangkan|posted|written|write|submitted|published|created|uploaded)\s+(?:oleh|by)\s*:?\s+",
    re.I,
)
_SITE_ADDRESS = re.compile(r"^[\w-]+(?:\.[\w-]+)*\.(?:com|net|tv|id)\s+(?=\S+\s+\S)")
"""An outlet's address before a name: "koran-contoh.test Rani Contoh"."""
_LONE_BAR = re.compile(r"\s+[Il]$")
"""A capital i for a bar before the next role: "Rani Contoh I Editor: …"."""
_ROLE_BEHIND = re.compile(r"\s+(?:jurnalis|reporter|penulis|wartawan|kontributor)$", re.I)
_ROLE = re.compile(
    r"^(?:kontributor|penulis|reporter|pewarta|oleh|by|laporan\s+(?:wartawan|reporter|jurnalis)|editor|fotografer|author|red|rep)\b\s*[:,.]?\s*",
    re.I,
)
_NAME = re.compile(r"^[A-Z][\w.'’-]*(?:\s+[A-Za-z][\w.'’-]*){0,5}$")
_STOP = re.compile(
    r"\s+(?:pada\b|tanggal\b|\d|(?:senin|selasa|rabu|kamis|jum'?at|sabtu|minggu|ahad)\b\s*,|editor|penulis|reporter|pewarta|copyright|diposting|diterbitkan|dipublikasikan|diperbarui|diunggah|dimuat|dirilis|ditayangkan|updated?\b|waktu\s+baca|kategori\b|dibaca|dilihat|©|[-–|/])\s*.*$|"
    r"(?<=\w)\s*(?:\((?!\d)|\*).*$",
    re.I,
)
_SLASHED = re.compile(r"(?<=[\w.])\s+/\s+(?=[A-Z][\w.'’-]+\s+[A-Z][\w.'’-]+(?:\s+[A-Z][\w.'’-]+){0,2}\s*$)")
"""Between two persons: "Laporan: Rani Contoh / Bagas Contoh"."""
PARTED = re.compile(r"\s*(?:,|;|&|/|\bdan\b)\s*")
"""What stands between several names."""
_NAME_WORDS = (2, 4)
_SHORTEST = 3
_WORD = re.compile(r"[^\W_]+")
_SMALL_NAME = re.compile(r"[a-z][a-z'’.]+(?:[ _.-]?[a-z0-9][a-z0-9'’]*){0,4}")
_NO_ACCOUNT = re.compile(
    rf"{_DESK}|editor|kominfo|berita|news|media|offic|web|dinas|polres|polda|polsek|humas|prokopim|pemkab|pemkot|desa|kab\b|info|warta|kabar|test|demo|"
    r"\b(?:oleh|dan|di|ke|yang|pada|untuk|dari|dengan|views?|min|menit|jam|hari|baca|read|comments?|komentar|by|on|in|the|kali|share|lalu|ago|penulis|reporter|"
    r"wartawan|pembaca|warga|petugas|sumber|istimewa|ist|foto|dok|wib|wita|wit|contributor|guest|author|anonym\w*|unknown)\b"
)
_LETTERS_OF_ACCOUNT = 4
_OFFICIAL = re.compile(
    r"\.(?:go|ac|sch|desa|mil|or)\.id$|\b(?:dinas|polres|polda|pesantren|universitas|sekolah|kabupaten|pemerintah|kantor)\b"
)
"""Sites whose accounts write for an office or a school."""
_DEGREE_ALONE = re.compile(r"(?:[SMA]\.\s?[A-Z]\w{0,5}|S\.?H|M\.?Si|Ph\.?D)\.?(?:\s?[A-Z]\.?)?")
_RUBRICS = frozenset(
    "hukum kriminal kriminalitas nasional daerah politik ekonomi bisnis olahraga sport sports peristiwa regional metro "
    "megapolitan nusantara dunia internasional global world gaya hidup lifestyle style beauty fashion health kesehatan "
    "pendidikan edukasi pemerintahan desa teknologi tekno tech sains science wisata travel kuliner food budaya seni "
    "sosial opini opinion kolom tajuk editorial analisis feature features agama keagamaan religi khazanah hiburan "
    "entertainment seleb selebriti selebritas celebrity showbiz film musik hobi parenting headline terkini terbaru utama "
    "umum kegiatan pengumuman agenda galeri keuangan finansial finance money properti energi saham investasi otomotif "
    "otomotive automotive bola sepakbola profil parlemen sorotan pilihan ragam tips inspirasi beranda home lingkungan "
    "pertanian perikanan layanan publik video podcast live indeks index update tren trending viral citizen lokal local "
    "uncategorized berita news artikel detail details single post posts blog wilayah lain lainnya "
    "prestasi sekolah siswa kampus".split()
)
"""What a site files its articles under: a statement of such words alone is a rubric's name."""


def find_persons(values: Sequence[str], site_names: Sequence[str]) -> list[str]:
    """The persons that these statements name, each once, in order, without roles, degrees and dates."""
    own = {_squeeze(name) for name in site_names}
    persons: dict[str, str] = {}
    for value in values:
        if _ADDRESS.search(value):
            continue
        of_office = _AND.search(value) and _NOT_A_PERSON.search(value)
        for part in re.split(r"\s*(?:,|;|&|/|\bdan\b|\band\b)\s*", _plain(value)):
            if (of_office and " " not in part.strip()) or (
                persons and (_FROM.match(part) or _DEGREE_ALONE.fullmatch(part))
            ):
                continue
            name = _without_site(_ROLE_BEHIND.sub("", _ROLE.sub("", part)).strip(" .-–—()[]*•·"), site_names)
            is_day = _DAY.fullmatch(name) or _MARKET_DAY.fullmatch(name)
            is_person = _NAME.match(name) and not _NOT_A_PERSON.search(name) and not is_day
            if is_person and len(name) >= _SHORTEST and not is_rubric(name) and _squeeze(name) not in own:
                persons.setdefault(name.lower(), name)
    return list(persons.values())


def find_accounts(values: Sequence[str], site_names: Sequence[str]) -> list[str]:
    """Names that these statements write in small letters ("rani contoh", "ranicontoh88"), each once, in order; no desk's account
    ("humaspolres"), no rubric, nothing like the site's name, and none on an office's or a school's site."""
    own = [plain for name in site_names if (plain := _squeeze(name.split(".")[0]))]
    if any(_OFFICIAL.search(name) for name in site_names):
        return []
    found: dict[str, None] = {}
    for value in values:
        name = re.sub(r"\s*\(.*", "", _ROLE.sub("", _plain(value))).strip(" .-–—(*•·:")
        plain = _squeeze(name)
        is_account = _SMALL_NAME.fullmatch(name) and len(name) >= _LETTERS_OF_ACCOUNT and not _NO_ACCOUNT.search(name)
        if is_account and not is_rubric(name) and not any(_is_like(plain, site) for site in own):
            found[name] = None
    return list(found)


def _is_like(account: str, site: str) -> bool:
    """Whether an account is made from a site's name: a part of it, or some initials and its end."""
    return account in site or site in account or site.endswith(account[-_LETTERS_OF_ACCOUNT:])


def _without_site(name: str, site_names: Sequence[str]) -> str:
    """A name without the site's before it: "Koran Contoh Rani Lestari"."""
    low = name.lower()
    site = next((own for own in site_names if len(own) > _SHORTEST and low.startswith(f"{own} ")), "")
    if site:
        return name[len(site) :].strip()
    words = name.split()
    own = {_squeeze(site) for site in site_names}
    leads = (n for n in range(len(words) - 2, 0, -1) if _squeeze("".join(words[:n])) in own)
    return _SITE_ADDRESS.sub("", " ".join(words[next(leads, 0) :]))


def without_degrees(text: str) -> str:
    """A statement without the degrees behind its names: "Rani Contoh, S.Kom" is "Rani Contoh"."""
    return _DEGREE.sub("", text)


def is_name(text: str) -> bool:
    """Whether a text may be a person's name and nothing else: two to four words, the first with a capital."""
    return _NAME_WORDS[0] <= len(text.split()) <= _NAME_WORDS[1] and bool(_NAME.match(text))


def is_desk(text: str) -> bool:
    """Whether a text names an account that several people write under, and nothing else: "Admin", "Operator Sekolah"."""
    return bool(_DESK_ALONE.fullmatch(text.strip(" .:-–|*")))


def is_placeholder(text: str) -> bool:
    """Whether a text stands where a reporter's name should, and says that there is none: "Non Koresponden", "Terjemahan"."""
    return bool(_PLACEHOLDER.fullmatch(text.strip(" .:-–|*")))


def _plain(value: str) -> str:
    """A stated name without what stands before and behind it: a verb, a contributor's place, a date, degrees."""
    name = _WRITTEN_LEAD.sub("", _CONTRIBUTOR.sub("", _STOP.sub("", _SLASHED.sub(", ", value))))
    return _LONE_BAR.sub("", without_degrees(name))


def is_rubric(text: str) -> bool:
    """Whether a text names rubrics and nothing else: "Hukum & Kriminal", "Berita, Desa"."""
    words = _WORD.findall(text.lower())
    return bool(words) and all(word in _RUBRICS for word in words)


def _squeeze(text: str) -> str:
    return re.sub(r"[\W_]", "", text.lower())
