"""What furniture looks like, as regular expressions and word tables."""

import re

LINE = re.compile(r"[^\n\r\u2028\u2029]+")
BLANK = r"[\s\u200b\ufeff]"
EDGE = " \t\u00a0\u200b\ufeff\u00c2\u2007\u202f"
BULLET = r"[-–—•●▪*»>→+\[(|#\"“'’‘]"
# Before an item of a list.
LIST_BULLET = re.compile(r"[-–—•●▪*»>→+] ")

_READ = r"(?:baca|simak|lihat|tonton|saksikan|dengarkan|cek|klik|read|see)"
_TOO = r"(?:juga|pula|selengkapnya|lainnya|more|also|artikel|berita|video|ini|dong|nih)"
RELATED = re.compile(
    rf"(?i:\b(?:{_READ}{BLANK}*{_TOO}(?:{BLANK}+(?:{_TOO}|di sini|disini|tentang|terkait)){{0,3}}|"
    rf"pilihan{BLANK}+(?:editor|redaksi)))"
    rf"{BLANK}*(?P<colon>[:：;])"
)
# A colon with a letter or a blank before it: not that of an hour.
COLON = re.compile(r"[:：;](?<!\d.)")
CUE_LENGTH = 100
RELATED_START = re.compile(
    rf"{BLANK}*(?:{BULLET}{BLANK}*){{0,3}}(?i:{_READ}{BLANK}*{_TOO}(?:{BLANK}+{_TOO}){{0,3}}|{_READ}(?={BLANK}*[:：])|"
    rf"(?:berita|artikel|konten|video){BLANK}+(?:terkait|lainnya|lain|pilihan)(?={BLANK}*(?:[:：]|$))|"
    rf"terkait(?={BLANK}*[:：])|"
    rf"pilihan{BLANK}+(?:editor|redaksi)|jangan{BLANK}+lewatkan(?={BLANK}*[:：]|$)|"
    rf"rekomendasi(?={BLANK}*[:：]))\b{BLANK}*(?P<colon>[:：|]?)"
)
RELATED_BLOCK = re.compile(
    r"(?:(?:rekomendasi|pilihan) untuk (?:anda|kamu|mu)|(?:berita|artikel|kabar) (?:terkait|terkini|"
    r"terbaru|lainnya|populer|"
    r"terpopuler|pilihan|rekomendasi)|terpopuler|populer|trending(?: topic)?|you may also like|related "
    r"(?:posts?|news|articles?)|"
    r"baca (?:berita )?lainnya|most (?:read|popular)|terkini|next article|(?:artikel|berita) (?:selanjutnya|berikutnya))\W*",
    re.IGNORECASE,
)
_ROLE = (
    r"(?:penulis|editor|reporter|pewarta|wartawan|jurnalis|kontributor|redaktur|penyunting|uploader|"
    r"fotografer|penerjemah|"
    r"publisher|pimred|redaksi|author|writer|laporan|oleh|sumber|source|red|rep|by|ed)"
)
BYLINE = re.compile(rf"{BLANK}*[\W_]{{0,4}}(?i:{_ROLE}(?:{BLANK}*[/&]{BLANK}*{_ROLE})?){BLANK}*[:：|]")
EMPTY_BYLINE = re.compile(rf"\W{{0,3}}{_ROLE}\s*[:：|]?\W{{0,3}}", re.IGNORECASE)
EMPTY_COPYRIGHT = re.compile(
    r"\W{0,3}(?:copyright|hak cipta)\W{0,6}(?:antara)?\W{0,3}|\W*©\W*(?:antara)?\W*", re.IGNORECASE
)
REPORT = re.compile(
    rf"{BLANK}*(?i:laporan{BLANK}+(?:wartawan|reporter|kontributor|jurnalis|koresponden)|tim{BLANK}+redaksi{BLANK}*$)"
)
TRAILING_BYLINE = re.compile(
    rf"(?:[.!?\"”')*]|\s{{2}}){BLANK}*(?P<by>(?:\(\*+\)|\*+)?{BLANK}*(?:Penulis|Editor|Pewarta|Reporter|"
    rf"Wartawan|Kontributor|Redaktur|"
    rf"PENULIS|EDITOR|REPORTER){BLANK}*[:：].{{0,90}})$"
)
AD_LINE = re.compile(
    r"(?:scroll (?:to|untuk) .{0,40}|advertisements?|advertising|iklan|masukkan script iklan (?:di ?sini)?|sponsored|"
    r"gulir (?:ke bawah )?untuk .{0,40}|lanjutkan membaca.{0,40}|continue reading.{0,40}|\(?adsbygoogle.{0,60}|"
    r"promoted|pasang iklan.{0,40}|view this post on instagram|a post shared by .{0,80}|baca berita tanpa "
    r"iklan.{0,60})\W*",
    re.IGNORECASE,
)
AD_INLINE = re.compile(
    r"(?:ADVERTISEMENT\s*)?SCROLL TO (?:CONTINUE|RESUME)(?: WITH)? CONTENT|\bADVERTISEMENT\b|(?i:masukkan "
    r"script iklan di ?sini)"
)
_SHARE_WORD = (
    r"(?:share|bagikan|sebarkan|facebook|twitter|x|whatsapp|wa|telegram|line|linkedin|pinterest|email|"
    r"e-mail|print|cetak|copy|"
    r"link|salin|tautan|tweet|follow|ikuti|kami|di|on|to|via|instagram|youtube|tiktok|threads|komentar|"
    r"comments?|like|suka|"
    r"simpan|dengarkan|ukuran|font|kecil|sedang|besar|a-|a\+|a|aa|\d{1,4})"
)
# A line that is one of these words alone is a word of a sentence that the page broke at a link or an italic word.
BROKEN_OFF = re.compile(
    r"(?:di|on|to|via|kami|kecil|sedang|besar|link|tautan|like|suka|simpan|ikuti|follow|copy|print)", re.IGNORECASE
)
SHARE_LINE = re.compile(rf"{_SHARE_WORD}(?:[\s,:|/•]+{_SHARE_WORD}){{0,14}}\W*", re.IGNORECASE)
JOIN = re.compile(
    r"(?:baca|gabung|ikuti|dapatkan|simak|cek|temukan|update|kunjungi|yuk|follow|jangan lewatkan|"
    r"langganan|download|unduh|klik|"
    r"mari|ayo|join|nikmati|untuk mendapatkan)\b.{0,160}\b(?:google news|whatsapp|wa channel|telegram|"
    r"channel|saluran|aplikasi|"
    r"newsletter|notifikasi|\+)",
    re.IGNORECASE,
)
JOIN_OUTLET = re.compile(r"google news|channel|saluran|\.(?:com|id|net|co)\b|berita|update|artikel|grup", re.IGNORECASE)
FOOTER_HINTS = ("©", "opyright", "OPYRIGHT", "ipta", "ight", "IGHT", "ilarang", "tayang", "(c)", "(C)", "asli")
FOOTER = re.compile(
    r"©|\([cC]\) ?\d{4}|[Cc]opyright\b|COPYRIGHT\b|[Hh]ak [Cc]ipta [Dd]ilindungi|"
    r"[Aa][Ll][Ll] [Rr][Ii][Gg][Hh][Tt][Ss]? [Rr][Ee][Ss]|"
    r"[Dd]ilarang (?:keras )?(?:mengambil|mengutip|menyalin)|(?:[Aa]rtikel|[Bb]erita) ini (?:juga |sudah )?telah tayang|"
    r"[Aa]rtikel asli"
)
COPYRIGHT_TAIL = re.compile(
    r"(?:(?:Pewarta|Penulis|Reporter|Editor)\s*:[^:\n]{1,60}){0,3}\b(?i:copyright)\s*(?:©|\(c\)).{0,400}$"
)
TAGS = re.compile(
    r"[\W_]{0,3}(?:tags?|topik(?: terkait)?|label|kata kunci|keywords?)\s*(?:[:#]|$)|(?:#\w+[\s,]*){1,20}$",
    re.IGNORECASE,
)
# "Tentang Cek Fakta", "Tentang Kami": what the outlet says of itself, down to the end.
ABOUT = re.compile(r"(?:tentang (?:kami|cek fakta|redaksi|media)|about (?:us|the author))\b.{0,40}", re.IGNORECASE)
HEADING = re.compile(
    r"(?:ringkasan berita|daftar isi|poin(?:-poin)? (?:utama|penting)|intisari(?: berita)?|highlights?)\W*",
    re.IGNORECASE,
)
CREDIT_LINE = re.compile(
    r"[\W_]{0,3}(?i:(?:foto|photo|gambar|kredit|ilustrasi|sumber foto|dok|dokumentasi)\s*[:/.]|"
    r"dok(?:umentasi|\.)? (?:kantor|humas|istimewa|pribadi|imigrasi|polres\w*|polda)\b).{0,90}|"
    r"(?:[A-Z][\w.]*\.(?:COM|ID|NET|CO)|ANTARA(?: FOTO)?|Antara(?:foto)?|TRIBUN\w*|[Kk]ompas\.com|"
    r"[Dd]etik\w*)\s*/\s*[\w. /'-]{2,60}",
)
# Starts with its bracket, so that a scan passes over everything else at once.
CREDIT = re.compile(
    r"[(\[](?:(?:[Ff]oto|FOTO|[Dd]ok|DOK|[Ss]umber|[Ii]st(?:imewa)?|ISTIMEWA|[Ii]lustrasi|[Pp]hoto)\b[^()\[\]\n]{0,90}|"
    r"(?:ANTARA|[\w.]*\.(?:com|COM|id|ID)|Antara|TRIBUN\w*|[Tt]ribun\w*|[Dd]etik\w*)\s*/[^()\[\]\n]{1,80})[)\]]"
)
CREDIT_TAIL = re.compile(r"(?<=[.)] )(?:ANTARA(?: FOTO)?|[A-Z]{3,20}\.(?:COM|ID))/[A-Z][\w.'/ -]{2,40}$")
INITIALS = re.compile(
    r"(?:^|(?<=[.!?\"”'’…*)])|(?<=\s))\s*(?P<by>[(\[](?:[a-z]{2,6}\d{0,3}|"
    r"[A-Za-z]{2,5}(?:[/-][A-Za-z0-9*]{1,6}){1,4}|[a-z]\d{1,3}|\*{1,4}|"
    r"[A-Z][a-z]{1,3}|[A-Z]{2,3}-\d{1,3}|red|RED)[)\]]\*{0,3}|\*{1,4})\s*$"
)
STAMPED_ITEM = re.compile(r"\s*[-•*].{15,200}\d{4}-\d\d-\d\d \d\d:\d\d(?::\d\d)?\s*$")

SMALL = frozenset(
    "dan di ke dari yang untuk dengan pada oleh atau tak dalam ini itu usai saat hingga jadi soal bagi "
    "agar vs para akan via juga tapi "
    "bisa tidak ada lewat gegara demi karena kepada terhadap sampai bukan serta of the a in to and for".split()
)
WORD = re.compile(r"[^\W_][\w'’/.-]*")
END_OF_PROSE = (".", "!", "?", '"', "”", "'", "’", ")", "…", ":", ";", ",")
MAX_HEADLINE_WORDS = 24
MAX_LINE = 300
PROSE_LENGTH = 110
# An item of a list of this story: "12. Menteri Pariwisata", "b. Ketua II", "36 Bulan: Rp 1.000.000".
ENUMERATED = re.compile(r"\s*(?:\d{1,3}|[a-zA-Z])[.)] |.*\bRp ?\d")
MIN_HEADLINE_WORDS = 6
MAX_TAG_WORDS = 6
# A bare headline of another story shares few words with this one's paragraphs; a subheading shares most.
MAX_SHARED = 0.5
