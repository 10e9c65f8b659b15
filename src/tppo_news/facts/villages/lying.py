"""Where a number of villages is said to lie, and which they are: what stands between the number and what is said of them."""

import re

from tppo_news.facts.villages.units import UNIT

# A verb of a headline is no part of a name: "di Kecamatan Contoh Gelar Pelatihan".
_HEADED = (
    r"(?!(?-i:Gelar|Ikuti|Hadiri|Kirim|Terendam|Terdampak|Diterjang|Jadi|Resmi|Masuk|Rawan|Bakal|Akan|Belum|Kini|Sudah|"
    r"Telah|Punya|Terima|Siap|Ingin|Dukung|Tolak|Deklarasi|Dibina|Dikukuhkan|Ditetapkan|Diusulkan|Menuju)\b)"
)
_NAME = rf"(?-i:{_HEADED}[A-Z][\w'-]*)(?: (?-i:{_HEADED}[A-Z][\w'-]*))*"
_REGION = (
    r"(?:(?:kabupaten/kota|kabupaten|kecamatan|kota|provinsi|distrik|kapanewon|pulau|wilayah|daerah|pinggiran|pesisir|"
    r"perbatasan|lereng|hulu|hilir|tepi|utara|selatan|timur|barat)(?:nya)? ?)+"
)
_COUNTED = (
    r"(?:(?:\d[\d.]*|satu|dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|\w+belas|\w+ (?:belas|puluh)) )?"
)
_SPOT = rf"{_COUNTED}(?:{_REGION}(?:(?:\w+ )?(?:itu|ini|tersebut|yang sama|setempat)|{_NAME})?|{_NAME})"
LYING = re.compile(
    rf"(?: ?\b(?:dan|serta|maupun) {_COUNTED}{UNIT}\b)?"
    r"(?: (?:lain|lainnya|lagi|baru|itu|tersebut|ini)\b)?"
    rf"(?: ?(?:yang )?(?:ada |berada |tersebar |terletak )?(?:di|dari|pada|asal|per|tiap|se-?)(?: |(?<=-)){_SPOT}"
    rf"(?:(?: ?, | dan |, dan |, serta | serta | & ){_SPOT})*){{0,3}}"
    r"(?:,? ?(?:yaitu|yakni|ialah|antara lain|termasuk|di antaranya) [^.;\n]{1,160}?(?=,? (?:yang |akan |telah |"
    r"sudah |kini |"
    r"resmi |masuk |di[a-z]{4,}|ter[a-z]{4,}|ber[a-z]{4,}|me[a-z]{4,})|[.;\n]|$))?"
    r"(?: \([^)\n]{1,80}\))?,?(?<! ) ?",
    re.IGNORECASE,
)
