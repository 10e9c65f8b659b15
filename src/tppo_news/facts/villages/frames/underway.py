"""What is being done with villages, or is about to be, told without the set words of a programme."""

import re

from tppo_news.facts.villages.frames.frame import Frame, frame
from tppo_news.facts.villages.frames.words import ATTRIBUTE, FORMED, LATER, SO_MANY, TENDED

UNDERWAY: tuple[Frame, ...] = (
    frame(
        "planned",
        "told",
        r"\b(?:guna|untuk) (?:membentuk|mewujudkan|mendirikan) $",
        '"Anggaran untuk membentuk satu desa tangguh bencana perlu dicari"',
        also=r"\b(?:anggaran|biaya|dana|dibutuhkan|butuh|perlu|diperlukan|tersedia)\b",
    ),
    frame(
        "planned",
        "behind",
        r" (?:yang )?(?:(?:sedang|tengah|akan|segera|masih) (?:kami|kita|mereka|ia|pihaknya) (?:ajukan|usulkan|siapkan|bidik|"
        r"jajaki|survei|verifikasi|dampingi)|[^.,;\n]{0,40}(?:masih|sedang|tengah)(?: \w+)? (?:dikoordinasikan|dikaji|diproses|"
        r"dibahas|antre|antri|mengantre|digodok|dijajaki|diverifikasi))\b",
        '"Ada dua desa yang sedang kami ajukan ke pusat", "pembentukan desa binaan di enam desa masih dikoordinasikan"',
        unless=re.compile(r"\b(?:kasus|perkara|laporan|korban|pelaku|tersangka|sengketa)\b", re.IGNORECASE),
    ),
    frame(
        "planned",
        "after",
        r"(?: [\w-]+){0,4} (?:men)?jadi (?:lokasi|lokus|sasaran|percontohan|desa|titik)(?: \w+)? (?:berikut|selanjut)nya\b",
        '"disepakati lima desa menjadi lokasi percontohan berikutnya"',
    ),
    frame(
        "planned",
        "before",
        r"\bpenjajakan (?:dengan|ke|di)(?: \w+)? $|\bgiliran $|"
        r"\b(?:ditularkan|diterapkan|direplikasi|diperluas|dilanjutkan|dikembangkan|menyasar) (?:(?:ke|di|hingga) )?$",
        '"sedang dilakukan penjajakan dengan enam desa", "giliran empat desa di Kecamatan Contoh yang akan mendapat pendampingan", '
        '"Kami ingin cara ini ditularkan ke sembilan desa lain", "Dalam waktu dekat program itu menyasar delapan desa"',
        also=r"\b(?:penjajakan|akan|bakal|nanti|berikutnya|depan|ingin|berharap|diharapkan|harapan\w*|dalam waktu dekat|"
        r"segera)\b",
    ),
    frame(
        "fostered",
        "before",
        rf"\byang {FORMED}(?: (?:kali ini|tahun ini|hari ini|itu|ini|baru|adalah|ialah)){{0,2}} $|"
        rf"\b(?:bekerja|bekerja sama|bergandengan tangan) (?:bersama|dengan){SO_MANY}",
        '"Yang dibentuk kali ini dua desa agar warga tak jadi korban TPPO", '
        '"Yayasan itu bekerja bersama 14 desa untuk mencegah perdagangan orang"',
        "migrants",
        unless=LATER,
    ),
    frame(
        "fostered",
        "behind",
        rf"{ATTRIBUTE} (?:sudah |telah |kini |selama |hampir |lebih dari ){{0,2}}(?:\w+ (?:tahun|bulan) )?(?:terakhir )?"
        rf"(?:{TENDED}|berada (?:di bawah|dalam) (?:asuhan|binaan|dampingan|naungan|pembinaan))\b|"
        rf" yang (?:lebih dulu |lebih dahulu |sudah |telah ){{0,2}}(?:{FORMED}|dibina)"
        r"(?: (?:lebih (?:dulu|dahulu)|pada|sejak|tahun lalu))",
        '"enam desa di wilayahnya berada di bawah asuhan kantor itu", "lima pekon di Contoh sudah dua tahun didampingi", '
        '"Adapun tujuh desa lainnya, yang dibentuk lebih dahulu pada 2024, dikunjungi"',
        unless=re.compile(
            r"\b(?:akan|bakal|ingin|mau|belum|batal|urung|diusulkan|calon|jika|bila|kalau|(?:tahun|bulan|pekan) depan)\b",
            re.IGNORECASE,
        ),
    ),
    frame(
        "fostered",
        "told",
        r"\bprogram(?:nya)?(?: [\w-]+){0,4} (?:sudah|telah|kini)(?: \w+)? (?:menjangkau|menyentuh|menyasar|mencakup|merambah|"
        rf"berjalan di|diterapkan di|hadir di|dijalankan di|bergulir di){SO_MANY}",
        '"program bagi pekerja migran ini telah menjangkau 18 desa", '
        '"Program pemberdayaan pekerja migran telah menyentuh sembilan desa"',
        "migrants",
        unless=LATER,
    ),
    frame(
        "fostered",
        "before",
        r"\b(?:memilih|pilih|menunjuk) $",
        '"Kementerian memilih tiga desa di kabupaten itu sebagai lokus program"',
        also=r"\bsebagai (?:lokus|lokasi|pilot|percontohan|penerima|sasaran)\b",
        unless=LATER,
    ),
)
