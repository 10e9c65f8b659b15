"""What the sentence after tells of villages whose own sentence does not say."""

from tppo_news.facts.villages.frames.frame import Frame, frame

# What the sentence after tells of villages that their own leaves untold: "Semuanya kini dibina".
_THEY = (
    r"[\"'\u201c ]*(?:ke(?:dua|tiga|empat|lima|enam|tujuh|delapan|sembilan|sepuluh|\w+ belas|"
    r"-\d+)(?:nya)?(?: (?:desa|kelurahan|nagari|gampong|kampung|"
    r"pekon))?(?: (?:itu|tersebut|ini))?|(?:desa|kelurahan|nagari|kampung|gampong) mereka|(?:desa-desa|nagari-nagari|"
    r"kampung-kampung) (?:itu|tersebut)|"
    r"semuanya|seluruhnya|semua desa (?:itu|tersebut))\b"
)
FOLLOWING: tuple[Frame, ...] = (
    frame(
        "planned",
        "following",
        rf"{_THEY}[^.;\n]{{0,40}}\b(?:akan|bakal|menunggu|diusulkan|tinggal|masih (?:tahap|dalam)|direncanakan|"
        rf"segera)\b|"
        r"(?:rencana|usulan|target) itu\b|(?:pengukuhan|pembentukan|peresmian)(?:nya)? (?:akan|dijadwalkan|menunggu|"
        r"direncanakan|ditargetkan)\b",
        '"Ada tiga desa di Contoh. Semuanya masih tahap verifikasi"',
    ),
    frame(
        "fostered",
        "following",
        rf"{_THEY}[^.;\n]{{0,50}}\b(?:binaan|dibina|didampingi|mengantongi sk|dikukuhkan|berstatus|menyandang|"
        rf"petugas pembina|pimpasa)\b|"
        r"pembentukan(?:nya)? ditandai\b",
        '"Ada tiga desa di Contoh. Semuanya didampingi petugas", '
        '"Warga dua desa lega. Desa mereka setahun jadi binaan kampus"',
    ),
    frame(
        "at_risk",
        "following",
        rf"{_THEY}[^.;\n]{{0,50}}\b(?:rawan|merah|pengawasan ketat|calo|perekrut|tanpa dokumen|jalur tikus)\b|"
        r"[\"' ]*(?:di ?sanalah|dari sanalah|di desa-desa itu|kerawanan itu|warganya)\b[^.;\n]{0,60}\b(?:calo|korban|"
        r"perekrut|dibujuk|tanpa dokumen|"
        r"ilegal|direkrut|dipicu|disebabkan|jalur tikus)\b",
        '"Ada tiga desa di Contoh. Di desa-desa itu calo leluasa berkeliaran"',
    ),
    frame(
        "attending",
        "following",
        r"[\"' ]*(?:pesertanya|mereka (?:menerima materi|menyimak|mendapat materi|dilatih)|(?:setiap|"
        r"tiap) desa (?:mengirim|diwakili))\b",
        '"Ada tiga desa di Contoh. Setiap desa diwakili dua orang"',
    ),
)
