"""Whether a sentence tells of a number of villages as of something still to come.

What counts is the word that governs the clause of the number: a wish, a plan, a need, a condition or a time to come, however far
before it that word stands, unless a word between them says that it is done.
"""

import re

from tppo_news.facts.cued import beginnings_of
from tppo_news.facts.villages.frames.words import NUMERAL, UNIT
from tppo_news.facts.villages.surroundings import Surroundings

# What a writer puts between the parts of a clause: ", yang kini baru enam,", ", kata dia,", "(lihat peta)".
INSERTED = re.compile(
    r", (?:yang|kata|ujar|ucap|tutur|sebut|menurut|jelas|imbuh|lanjut|tambah|termasuk|seperti|misalnya|yakni|yaitu)\b"
    r"[^,.;:\n]{0,80},|\([^()\n]{0,80}\)"
)
WISHED = (
    r"(?:berharap|(?:di|meng)harapkan|harapan(?:nya)?|ingin|menginginkan|mau|hendak|akan|bakal|ber(?:encana|niat|tekad|cita-cita)|"
    r"(?:di|me)rencanakan|rencana(?:nya)?|target(?:nya)?|(?:di|men)argetkan|(?:di|me)matok|dipatok|memasang (?:angka|target)|"
    r"(?:di|mem)bidik|mengincar|diincar|mengejar|dikejar|meng(?:usulkan|ajukan)|di(?:usulkan|ajukan)|usulan|menawarkan|ditawarkan|"
    r"(?:di|mem)persiapkan|menyiapkan|disiapkan|menunggu|menanti\w*|ditunggu|(?:ber|men)janji\w*|dijanjikan|meminta|diminta|"
    r"mendorong|didorong|mendesak|didesak|mewajibkan|diwajibkan|mengharuskan|harus|wajib|perlu|butuh|(?:di|mem)butuhkan|"
    r"mimpi\w*|impian|bermimpi|dirancang|merancang|menimbang|mempertimbangkan|dipertimbangkan|menjajaki|dijajaki|mengkaji|dikaji|"
    r"menggodok|digodok|membahas|dibahas|kandidat|calon|kuota|jatah|menganggarkan|dianggarkan|mengalokasikan|dialokasikan|"
    r"meyakini|yakin|optimis\w*|berkomitmen|siap|diupayakan|mengupayakan|digenjot|menggenjot|(?:di|mem)proyeksikan|"
    r"cukup (?:untuk|bagi)|menyepakati|agar|supaya|jika|kalau|bila|apabila|andai\w*|asalkan|kelak|nanti(?:nya)?|insya ?allah|"
    r"semoga|mudah-mudahan|mustahil|segera|"
    r"(?:kami|kita|saya) (?:harap(?:kan)?|ingin(?:kan)?|targetkan|rencanakan|usulkan|dorong|minta|upayakan|siapkan))"
)
# What came of a plan follows: "Dari target 40, tahun pertama tercipta 15 desa wisata".
OF_A_PLAN = re.compile(r"\bdari (?:target|rencana|sasaran|usulan)\b[^,.;\n]{0,30},")
# What went before, told ahead of the clause: "Setelah diusulkan camat dan diverifikasi, tiga desa ditetapkan".
PASSED = re.compile(
    r"^[\"' ]*(?:setelah|usai|sesudah|selepas|berawal dari|bermula dari|melalui|lewat)\b"
    r"(?:(?!\b(?:nanti|akan|bakal|jika|bila)\b)[^,;:\n]){0,90},"
)
AHEAD_OF_NOW = re.compile(rf"\b{WISHED}\b")
AHEAD_BEGINS = beginnings_of(WISHED)
DONE = re.compile(
    r"\b(?:sudah|telah|kini|saat ini|sekarang|hingga (?:kini|saat ini)|sampai (?:kini|saat ini)|berhasil|akhirnya|rampung|lalu|"
    r"kemarin|selama ini|sejak|semula|sebelumnya|baru(?! (?:akan|bisa))|tercatat|terdapat|memiliki|punya|setelah|usai|menyusul|"
    rf"dari|melengkapi|selain|{NUMERAL} {UNIT})\b"
)
TURNED = re.compile(
    r"[;:]|\b(?:sedangkan|sementara|namun|tetapi|tapi|padahal|meski\w*|walau\w*|karena|sebab|sehingga)\b"
)
# "Agar warga aman, lima desa binaan dibentuk": an aim told ahead of the clause does not govern it.
PURPOSE = re.compile(r"agar|supaya")
ASKED = re.compile(
    r" (?:yang |itu |juga |pun |lainnya ){0,2}(?:diminta|diharapkan|didorong|diwajibkan|dijanjikan|harus|wajib|perlu|"
    r"bersaing|berlomba|berebut)\b"
)
DONE_BEHIND = re.compile(r" yang (?:sudah|telah|lebih dulu|selama ini|kini|sejak)\b")
# What is done with villages that are fostered already.
TENDS = re.compile(
    r"\b(?:mengevaluasi|dievaluasi|mengunjungi|dikunjungi|memantau|meninjau|bertugas|mendampingi|membina|memperkuat|"
    r"melanjutkan|menilai|tetap|terus|menjaga)\b"
)


def is_ahead(around: Surroundings) -> bool:
    """Whether the clause of the number is governed by a wish, a plan, a need or a condition, and nothing says that it is done.

    "berharap jumlah itu, yang kini baru tujuh, naik menjadi 16 desa binaan", "supaya sembilan desa lagi bisa dibina".
    """
    if DONE_BEHIND.match(around.lowered("behind")):
        return False
    if ASKED.match(around.lowered("behind")) and "binaan" not in around.called.lower():
        return True
    if AHEAD_BEGINS.isdisjoint(around.beginnings):
        return False
    told = PASSED.sub(" ", OF_A_PLAN.sub(" ", INSERTED.sub(" ", around.lowered("told"))))
    governing = list(AHEAD_OF_NOW.finditer(told))
    if not governing:
        return False
    between = told[governing[-1].end() :]
    if PURPOSE.fullmatch(governing[-1].group()) and "," in between:
        return False
    return not any(words.search(between) for words in (DONE, TURNED, TENDS))
