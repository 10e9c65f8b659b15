"""Whether the words for a stage of a case are a court's, a prosecutor's or the police's, or say something else."""

import re

from tppo_news.facts.document import Document
from tppo_news.facts.phrases import Phrase

# "tidak terbukti", "belum inkracht", "akan segera ditahan": not reached.
NOT_REACHED = re.compile(
    r"\b(?:(?:tidak|belum|bukan|tak|batal|tanpa) (?:(?!lama|hanya|cuma|saja)\w+ )?|(?:jika|bila|apabila|kalau) (?:\w+ ){0,3}|"
    r"(?:akan|bakal|segera) (?:\w+ \(?){0,2}|(?:pencabutan|penghapusan|bebas dari|lolos dari) )$",
    re.IGNORECASE,
)
# "menuntut agar", "tuntutan massa", "menuntut ilmu": no prosecutor's.
NO_TRIAL = re.compile(
    r" (?:agar|supaya|keadilan|hak|balas|kenaikan|pemerintah|warga|masyarakat|tanggung|pertanggung\w+|ganti rugi|pencabutan|"
    r"penutupan|pembatalan|pembubaran|untuk|massa|buruh|ekonomi|hidup|zaman|publik|ilmu|pemakzulan)\b",
    re.IGNORECASE,
)
TRIAL = re.compile(
    r"\b(?:jaksa|jpu|penuntut|terdakwa|kejari|kejati|kejaksaan|penjara|pidana|hakim|sidang|persidangan|pengadilan|denda|"
    r"hukuman|dakwaan|vonis|divonis|pasal|bui)\b|(?:dituntut|menuntut|tuntutan)(?: \w+){0,4}? \d+(?: \([^)]*\))? (?:tahun|bulan)\b",
    re.IGNORECASE,
)
# Who asks for something and is no prosecutor: "warga menuntut", "keluarga korban menuntut"
DEMANDING = re.compile(
    r"\b(?:massa|warga|buruh|pekerja|mahasiswa|demonstran|pengunjuk rasa|keluarga|korban|aliansi|pendemo|serikat|petani|nelayan|"
    r"masyarakat|penggugat|bos|majikan|perusahaan|agen|karyawan|aktivis|pedagang|sopir|pengemudi|guru|dosen|ahli waris|"
    r"suporter|fraksi|mereka|kami|kita)\b"
    r"(?!.*\b(?:jaksa|jpu|penuntut umum)\b)[^.;\n]*$",
    re.IGNORECASE,
)
# "paspor ditahan", "telepon genggamnya ditahan": nobody's arrest.
NO_ARREST = re.compile(
    r"\b(?:paspor|ktp|dokumen|ijazah|gaji|upah|barang|kapal|uang|handphone|ponsel|hp|telepon|genggam|selul[ae]r|motor|"
    r"mobil|kendaraan|"
    r"stnk|sim|sertifikat|rekening|saham|dana)\w*(?: (?:mereka|korban|para korban|itu|ini|kamu|kami|saya|miliknya|juga|genggam\w*|"
    r"dan \w+|langsung|memang|harus|kemudian|sempat|masih|ikut|turut))* $|"
    r"\b(?:pusat|ruang|rumah|fasilitas|kamp) $",
    re.IGNORECASE,
)
# Held by traffickers, or a game: "ditahan dalam situasi terpaksa", "ditahan majikan", "ditahan imbang"
NOBODYS = re.compile(
    r" (?:imbang|dalam situasi|(?:oleh |sama )?(?:majikan|perusahaan|agen|sindikat|bos|mafia)|"
    r"di (?:[\w-]+ )?(?:kompleks|kamp|kasino|gedung(?:-gedung)?|apartemen|mes|asrama))\b",
    re.IGNORECASE,
)
# "ditipu, lalu ditahan", "ditahan dan dipaksa bekerja": held by those who lured them.
LURED = re.compile(
    r"\b(?:direkrut|dipaksa|dibujuk|dijanjikan|ditipu|tertipu|diiming\S*|dijebak|terjebak|disekap|diperdagangkan)\b",
    re.IGNORECASE,
)
ARRESTING = re.compile(
    r"\b(?:polisi|kepolisian|pol(?:da|res|sek)\w*|polri|bareskrim|penyidik|tersangka|pelaku|terdakwa|kejaksaan|kejari|jaksa|kpk|"
    r"rutan|sel|tahanan|mapol\w*|imigrasi|otoritas|aparat|menangkap|ditangkap|diringkus|dibekuk|perekrut)\b",
    re.IGNORECASE,
)
# A field of work among others: "kerja sama di bidang pencegahan, penyidikan, penegakan hukum"
FIELD = re.compile(r"\bpencegahan,? (?:dan )?$", re.IGNORECASE)
# "putusan Mahkamah Konstitusi", "vonis dokter", "terbukti melanggar kode etik": no criminal court's.
NO_COURT = re.compile(
    r"\b(?:Mahkamah Konstitusi|MKM?K|uji materi(?:il)?|DKPP|KPPU|Bawaslu|KPU|PTUN|[Aa]rbitrase|(?:per)?cerai(?:an)?|pailit|PKPU|"
    r"[Kk]ode [Ee]tik|etik|[Dd]okter|gugatan|tergugat|penggugat|wanprestasi|perdata|pemilu|pilpres|pilkada|konstitusi|"
    r"putusan (?:pemerintah|internasional)|terbukti melakukan pelanggaran|Pdt|PUU)\b"
)
COURT = re.compile(
    r"\b(?:terdakwa|terpidana|penjara|pidana|hakim|jaksa|jpu|vonis|divonis|memvonis|bersalah|korupsi|pengadilan negeri|"
    r"pengadilan tinggi|"
    r"banding|kasasi|PN|inkrah?t?|berkekuatan hukum|hukuman|dakwaan|didakwa)\b",
    re.IGNORECASE,
)
# What a rule asks of candidates: "tidak pernah dipidana berdasarkan putusan yang berkekuatan hukum tetap"
NEVER = re.compile(r"\btidak (?:pernah|sedang) (?:di\w+|terlibat)\b[^.;\n]*$", re.IGNORECASE)
ILL = re.compile(r" (?:menderita|mengidap|terkena|sakit|kanker|dokter|stroke|mengalami)\b", re.IGNORECASE)
POLICE = re.compile(
    r"\b(?:polisi|kepolisian|pol(?:da|res|sek)\w*|polri|bareskrim|penyidik|tersangka|pelaku|perkara|kejaksaan|kejari|"
    r"kejati|jaksa|kpk|fbi|pidana|kejahatan|reskrim|satreskrim|imigrasi|saksi|tppo)\b",
    re.IGNORECASE,
)
OTHER_INQUIRY = re.compile(
    r" (?:epidemiologi|internal|ilmiah|akademik|lapangan|satgas|kampus|universitas|rektorat|tim investigasi)\b",
    re.IGNORECASE,
)
# "Kepala Seksi Penyidikan", "perintangan penyidikan"
PART_OF_NAME = re.compile(
    r"\b(?:seksi|kasi|direktur|direktorat|bidang|kabid|subdit|deputi|perintangan|merintangi)(?: proses)? (?:penyelidikan dan )?$",
    re.IGNORECASE,
)
# Who hands a case over or takes it: "tahap 2" of a housing estate is no stage.
OF_CASE = re.compile(
    r"\b(?:berkas|tersangka|jaksa|kejari|kejati|kejaksaan|pelimpahan|penyidik|perkara|JPU|barang bukti)", re.IGNORECASE
)
# The stages that a court settles, which other courts and committees settle as well.
OF_COURT = frozenset({"putusan", "terbukti", "inkracht", "banding", "kasasi", "pk", "dakwaan"})
REACH = 200
NEAR = 60
WIDE = 400


def is_stage(document: Document, phrase: Phrase) -> bool:
    """Whether these words tell of a stage: not "menuntut agar", "paspornya ditahan", "perumahan tahap 2", "putusan MK"."""
    body, start, end = document.body, phrase.start, phrase.end
    if NOT_REACHED.search(body, max(0, start - 36), start):
        return False
    first, last = document.sentence_at(start)
    first, last = max(first, start - REACH), min(last, end + REACH)
    if phrase.code == "tuntutan":
        return _is_prosecutors(body, phrase, first, last)
    if phrase.code == "ditahan":
        if NO_ARREST.search(body, max(0, start - 50), start) or NOBODYS.match(body, end):
            return False
        return LURED.search(body, first, last) is None or ARRESTING.search(body, first, last) is not None
    if phrase.code in ("penyelidikan", "penyidikan"):
        named = PART_OF_NAME.search(body, max(first, start - NEAR), start)
        if named or FIELD.search(body, max(first, start - NEAR), start) or OTHER_INQUIRY.match(body, end):
            return False
        return POLICE.search(body, max(0, start - WIDE), min(len(body), end + WIDE)) is not None
    if phrase.code == "tahap_2" and body[start:end].lower().startswith("tahap"):
        return OF_CASE.search(body, first, last) is not None
    return phrase.code not in OF_COURT or _is_of_court(body, phrase, first, last)


def _is_prosecutors(body: str, phrase: Phrase, first: int, last: int) -> bool:
    """Whether a demand is one of a trial: somebody of a court is near, and no crowd or family asks for it."""
    if NO_TRIAL.match(body, phrase.end) or TRIAL.search(body, first, last) is None:
        return False
    return body[phrase.start : phrase.end].lower() != "menuntut" or DEMANDING.search(body, first, phrase.start) is None


def _is_of_court(body: str, phrase: Phrase, first: int, last: int) -> bool:
    """Whether a ruling is one of a criminal court; the word alone needs somebody of a court beside it."""
    if NEVER.search(body, first, phrase.start):
        return False
    if ILL.match(body, phrase.end) or NO_COURT.search(
        body, max(first, phrase.start - NEAR), min(last, phrase.end + NEAR)
    ):
        return False
    alone = body[phrase.start : phrase.end].lower() == "putusan"
    if alone and NO_COURT.search(body, first, last):
        return False
    return (
        not alone
        or COURT.search(body, first, phrase.start) is not None
        or COURT.search(body, phrase.end, last) is not None
    )
