"""What stands between a reader and an article: consent walls, paywalls, closed sites; told by the words of whole lines.

A line of an article that tells of such things ("Warga memberi persetujuan", "kata pengelola situs") is none: a wall speaks of
itself ("kami", "situs ini") to its reader ("Anda", "silakan").
"""

import re
from collections.abc import Sequence

from tppo_news.extract.wording.controls import TOLD

_PAPER = r"(?:artikel|konten|berita|tulisan|halaman|laporan|liputan|naskah|bacaan)"
_READERS = r"(?:pelanggan|anggota|member|subscriber|pembaca\s+(?:terdaftar|premium)|pengguna\s+(?:terdaftar|premium))"
_ENTER = (
    r"(?:masuk|login|log\s*in|sign\s*in|daftar(?:kan)?|mendaftar|registrasi|(?:ber)?langganan(?:lah)?|berlanggananlah)"
)
_GOING_ON = (
    r"(?:(?:melanjutkan|lanjut(?:kan)?|terus|meneruskan)\s+(?:mem)?baca\b|"
    rf"(?:mem)?baca\s+(?:{_PAPER}|selengkapnya|lebih|tanpa|seluruh|semua|secara)|"
    rf"(?:meng)?akses\s+(?:{_PAPER}|penuh|tanpa|seluruh|semua|lengkap|ke\b)|(?:mendapat(?:kan)?|memperoleh|menikmati|dapatkan|nikmati|buka)\s+akses)"
)
_PAYWALL = re.compile(
    rf"{_PAPER}\s+(?:ini\s+)?(?:hanya|khusus|eksklusif)\s+"
    rf"(?:(?:tersedia|dapat\s+(?:dibaca|diakses)|untuk|bagi|oleh|para)\s+){{0,4}}{_READERS}|"
    rf"\banda\s+(?:telah|sudah)\s+(?:mencapai|melewati|melampaui|menghabiskan|memakai|menggunakan)\s+[^.?!]{{0,30}}\b(?:batas|kuota|jatah)\b|"
    rf"(?:sisa|kuota|batas|jatah)\s+{_PAPER}\s+gratis|{_PAPER}\s+(?:ini\s+)?(?:berbayar|premium)\b|"
    rf"(?:^|[.?!]\s+|\bsilakan\s+|\batau\s+){_ENTER}\b(?:[^.?!]|\.(?=\d)){{0,80}}?\b(?:untuk|agar|supaya|dan)\s+(?:dapat\s+|bisa\s+|tetap\s+)?{_GOING_ON}|"
    rf"\b(?:untuk|agar\s+(?:dapat|bisa))\s+{_GOING_ON}[^.?!]{{0,60}},?\s+(?:anda\s+(?:harus|perlu)\s+|silakan\s+|harap\s+){_ENTER}\b|"
    rf"lanjut(?:kan)?\s+membaca\s+(?:{_PAPER}\s+ini\s+)?dengan\s+(?:ber|me)?{_ENTER}|"
    r"(?:subscribe|sign\s+in|log\s+in)\s+to\s+(?:continue|read|keep)|subscribers?\s+only|already\s+a\s+subscriber",
    re.I,
)
"""Read "Artikel ini khusus pelanggan", "Silakan masuk untuk melanjutkan membaca", "Anda telah mencapai batas artikel gratis"."""
_OFFER = re.compile(
    r"(?:sudah|belum)\s+(?:punya|memiliki|menjadi|ber)?\s*(?:akun|langganan|pelanggan|anggota|terdaftar)\b[^.!]{0,20}\?|"
    r"(?:silakan|segera)\s+(?:masuk|login|daftar|berlangganan)\b|(?:lihat|pilih|beli)\s+(?:paket|langganan|artikel)\b|"
    r"^(?:\w+\s+){0,3}Rp\.?\s?[\d.]+\s*(?:ribu\s*)?(?:per\s+|/\s*)(?:hari|minggu|bulan|tahun)\b.{0,20}$|^(?:masuk|daftar|login|berlangganan|langganan)(?:\s+\w+){0,2}$",
    re.I,
)
"""What a paywall says besides: "Sudah berlangganan? Masuk", "Lihat paket", "Rp 20.000 per bulan"."""
_SELF = r"(?:\b(?:kami|kita|mitra|vendor|pihak\s+ketiga)\b|(?:situs(?:\s+web)?|laman|website)\s+ini|perangkat\s+(?:anda|kamu))"
_CONSENT = re.compile(
    rf"(?=.*{_SELF})(?=.*(?:\banda\b|\bkamu\b|perangkat|pengguna|pilih))"
    r"(?=.*(?:\bcookies?\b|\bkuki\b|data\s+pribadi|persetujuan|privasi|personalisasi|\bTCF\b|kepentingan\s+(?:yang\s+)?sah|identifikasi\s+perangkat))",
    re.I | re.S,
)
"""Read "Kami dan mitra kami menyimpan informasi pada perangkat, seperti cookie. Anda dapat …"."""
_CLOSED = re.compile(
    r"(?=.*(?:\bkami\b|\banda\b|"
    r"(?:situs|website|laman|halaman|layanan|server|sistem|aplikasi|portal)(?:\s+web)?(?:\s+(?:ini|kami|sedang|dalam)){1,2}))"
    r"(?=.*(?:pemeliharaan|perbaikan|maintenance|pembaruan\s+sistem|peningkatan\s+(?:sistem|layanan|server)))",
    re.I | re.S,
)
_COME_BACK = re.compile(
    r"(?:silakan|silahkan|mohon|harap|coba)\s+(?:\w+\s+){0,2}(?:kembali|lagi|berkunjung|ditunggu|menunggu)\b|"
    r"(?:segera|akan)\s+kembali\s+(?:normal|online|dalam|beberapa)|mohon\s+maaf\s+atas|terima\s+kasih\s+atas\s+(?:kesabaran|pengertian)",
    re.I,
)
"""Read "Situs kami sedang dalam pemeliharaan", "Silakan kembali beberapa saat lagi"."""
_PAID_WORDS = (
    "langgan",
    "anggota",
    "member",
    "terdaftar",
    "premium",
    "berbayar",
    "gratis",
    "batas",
    "kuota",
    "jatah",
    "subscri",
)
_READ_WORDS = ("baca", "akses", "continue", "to read", "to keep")
_ENTER_WORDS = ("masuk", "login", "log in", "sign in", "daftar", "registrasi")
_WALL_WORDS = (
    *("cookie", "kuki", "pribadi", "persetujuan", "privasi", "personalisasi", "tcf", "kepentingan", "identifikasi"),
    *("pemeliharaan", "perbaikan", "maintenance", "pembaruan", "peningkatan", "kembali", "mohon maaf", "terima kasih"),
    *_PAID_WORDS,
    *_ENTER_WORDS,
)
"""Words, one of which at the least stands in every text that the patterns above catch."""
_LONGEST = 340
_LONGEST_WALL = 3_000
_MOST = 0.6
_PROSE = 60


def is_paywall(text: str) -> bool:
    """Whether a line says that not everybody may read on: "Artikel ini khusus pelanggan"."""
    if len(text) > _LONGEST:
        return False
    low = text.lower()
    # Most lines of most pages hold none of the words: looking for these is far cheaper than the pattern.
    if not any(word in low for word in _PAID_WORDS) and not (
        any(word in low for word in _READ_WORDS) and any(word in low for word in _ENTER_WORDS)
    ):
        return False
    return bool(_PAYWALL.search(text)) and not TOLD.search(text)


def paywall_lines(lines: Sequence[str]) -> list[int]:
    """The lines of a text that are its paywall: the notice, its offers, and the short lines behind it."""
    told = [i for i, line in enumerate(lines) if is_paywall(line)]
    if not told:
        return []
    ends = [i for i, line in enumerate(lines) if len(line) >= _PROSE and not _is_offer(line) and i not in told]
    last = max(ends, default=-1)
    offers = (
        i for i, line in enumerate(lines) if _is_offer(line) or (i > max(last, told[0]) and not line.endswith("."))
    )
    return sorted({*told, *offers})


def _is_offer(text: str) -> bool:
    return len(text) <= _LONGEST and bool(_OFFER.search(text)) and not TOLD.search(text)


def wall_reason(text: str, heading: str) -> str | None:
    """Why a text is no article but a wall: "consent_page", "error_page", "login_page"; None where most of it is something else."""
    low = text.lower() if len(text) <= _LONGEST_WALL else ""
    if not any(word in low for word in _WALL_WORDS):
        return None
    lines = [line for line in text.split("\n") if not TOLD.search(line)]
    consent = sum(len(line) for line in lines if _CONSENT.match(line))
    if consent >= _MOST * len(text):
        return "consent_page"
    closed = [line for line in lines if _CLOSED.match(line) or _COME_BACK.search(line)]
    if sum(map(len, closed)) >= _MOST * len(text) and any(map(_CLOSED.match, (*closed, heading))):
        return "error_page"
    paid = [line for line in lines if is_paywall(line) or _is_offer(line)]
    if sum(map(len, paid)) >= _MOST * len(text) and any(map(is_paywall, (*paid, heading))):
        return "login_page"
    return None
