from functools import cache

import pytest
from spacy.language import Language
from tests.facts.quoted import with_phrases

from tppo_news.facts.document import load_language, read_document
from tppo_news.facts.figures.find import find_figures
from tppo_news.facts.figures.reading import Rule, read_figures
from tppo_news.facts.figures.rules import LAST_RESORTS, RULES
from tppo_news.furniture import find_furniture
from tppo_news.records import Figure


@cache
def language() -> Language:
    return load_language()


def found(text: str, kind: str, title: str | None = None) -> list[Figure]:
    return [figure for figure in find_figures(read_document(language(), text, title=title)) if figure.kind == kind]


@pytest.mark.parametrize(
    ("rule", "phrase"),
    with_phrases((*(rule for _, rule in RULES), *(rule for rules in LAST_RESORTS.values() for rule in rules))),
)
def test_a_rule_reads_the_phrases_of_its_docstring(rule: Rule, phrase: str) -> None:
    assert list(rule(read_figures(phrase)))


@pytest.mark.parametrize(
    ("text", "kind", "value"),
    [
        ("Polisi menetapkan 12 orang tersangka.", "suspects", 12),
        ("Sebanyak delapan orang telah ditetapkan sebagai tersangka.", "suspects", 8),
        ("Tersangka QK, WB dan ZT ditahan.", "suspects", 3),
        ("Keempat pelaku dibawa ke kantor.", "suspects", 4),
        ("Seorang pria berinisial XY ditangkap di pelabuhan.", "suspects", 1),
        ("Polisi menangkap tiga pria di pelabuhan.", "suspects", 3),
        ("AN dan SY telah naik menjadi tersangka.", "suspects", 2),
        ("Dua motoris yang membawa penumpang gelap diciduk.", "suspects", 2),
        ("Polisi menangkap seorang perekrut di pelabuhan.", "suspects", 1),
        ("Ada 32 korban dalam perkara itu.", "victims", 32),
        ("Perdagangan orang itu menjerat enam perempuan dengan utang.", "victims", 6),
        ("Kasus perdagangan orang: petugas menemukan 12 calon pekerja di gudang.", "victims", 12),
        ("Terdakwa perdagangan orang itu menjual seorang gadis.", "victims", 1),
        ("Jumlah korban mencapai 1.050 orang.", "victims", 1050),
        ("Keberangkatan 60 orang PMI digagalkan.", "victims", 60),
        ("Polisi membekuk pasangan suami istri di rumahnya.", "suspects", 2),
        ("Ketiganya kini ditahan di Polres.", "suspects", 3),
        ("Jumlah tersangka pada perkara itu sebanyak 68 orang.", "suspects", 68),
        ("Terdakwa hanya berjumlah dua orang.", "suspects", 2),
        ("Sebanyak empat warga negara asing (WNA) asal Antah dan Berantah diringkus petugas.", "suspects", 4),
        ("Petugas mengamankan 19 calon PMI dan 3 awak kapal.", "suspects", 3),
        ("Polisi menangkap AR (34) dan SM (29) di terminal.", "suspects", 2),
        ("Nakhoda kapal TPPO itu, Sugi (54), dan ketiga anak buah kapal diperiksa.", "suspects", 4),
        ("SA (54), penyelundup pekerja migran, ditangkap.", "suspects", 1),
        ("Terdakwanya S Rano alias Antah. Sidang ditunda.", "suspects", 1),
        ("Jaksa membacakan dakwaan terhadap RM, SB, LT dan YK.", "suspects", 4),
        ("LS, perekrut, ditangkap. Dari dia polisi menangkap MN dan OP.", "suspects", 3),
        ("Hakim menghukum Direktur PT Antah, Rani Contoh, enam tahun penjara.", "suspects", 1),
        ("Eks lurah, Markus Antah, divonis tiga tahun.", "suspects", 1),
        ("Polisi menetapkan kakak ipar korban, YN, dan seorang perekrut, BK, sebagai tersangka.", "suspects", 2),
        ("Pimpinan LPK berinisial RS, stafnya AM, dan agennya TB kini mendekam di sel tersangka.", "suspects", 3),
        ("Polisi menangkap pengurus yayasan palsu berinisial HS.", "suspects", 1),
        ("Nakhoda kapal, LMB, dan juru mesinnya, OKT, dijadikan tersangka.", "suspects", 2),
        ("ANTAH - Kepala sebuah LPK, TT, dijadikan tersangka.", "suspects", 1),
        ("Kepala LPK, NGR, ditahan bersama istri dan adiknya.", "suspects", 3),
        ("Polisi menahan lelaki 50 tahun berinisial BSR.", "suspects", 1),
        ("Pemilik kafe WYT (44) akhirnya dijemput paksa penyidik.", "suspects", 1),
        ("Interpol menyerahkan HSN alias Antah, buron perkara perdagangan orang.", "suspects", 1),
        ("Dua mahasiswa, ARD dan VNO, dijerat pasal perdagangan orang oleh polisi.", "suspects", 2),
        ("Polisi menjerat penyalur yang membujuk tujuh teman sekolahnya. Kasus TPPO itu disidang.", "victims", 7),
        ("Dari sembilan laporan, penyidik menjerat 13 orang.", "suspects", 13),
        ("Sudah 27 orang melapor menjadi korban penipuan kerja.", "victims", 27),
        (
            "Polisi meringkus satu keluarga penyalur pekerja migran, yakni SN (52), anaknya HD (30) dan TK (28).",
            "suspects",
            3,
        ),
        ("Tiga orang yang mendampingi mereka diserahkan ke Polda dan ditetapkan tersangka.", "suspects", 3),
        ("Polisi: tiga kaki tangan sindikat TPPO dibekuk.", "suspects", 3),
        ("Seorang ibu dan kekasihnya ditangkap polisi.", "suspects", 2),
        ("Polisi mengamankan enam orang yang tergabung dalam sindikat TPPO.", "suspects", 6),
        ("Kepulangan Rano (23), korban TPPO, disambut warga.", "victims", 1),
        ("Pelajar itu sudah di bandara. Dia hampir menjadi korban perdagangan orang.", "victims", 1),
        ("Keempat remaja putri itu korban perdagangan orang.", "victims", 4),
        ("Ia didakwa karena mengirim 19 perempuan ke Irak.", "victims", 19),
        ("Tersangka yang diamankan, DS (28), bertugas menjemput.", "suspects", 1),
        ("Petugas mengamankan 19 calon PMI dan 3 awak kapal.", "victims", 19),
        ("Perkara TPPO itu menjerat korban RD, AA dan LK.", "victims", 3),
        ("Korban TPPO adalah FDN, seorang pelajar.", "victims", 1),
        ("Kasus TPPO: seorang bayi diselamatkan petugas.", "victims", 1),
        ("PMI nonprosedural itu terdiri dari dua wanita dan sembilan pria.", "victims", 11),
        ("Korban yang sudah melapor dalam perkara TPPO empat orang.", "victims", 4),
        ("Bayi 5 orang diselamatkan dari sindikat penjualan bayi.", "victims", 5),
        ("Budi Antah (BA), kapten kapal itu, ditetapkan sebagai tersangka penyelundupan manusia.", "suspects", 1),
        ("Polisi menangkap terduga pelaku Tindak Pidana Perdagangan Orang (TPPO) berinisial AK.", "suspects", 1),
        ("Kasus TPPO: ia merekrut dua orang, yakni DYM (20) dan ESL (16).", "victims", 2),
        ("Dari 161 calon pekerja di penampungan tenaga kerja wanita ilegal, 20 masih anak.", "victims", 161),
        ("Bersama lima tersangka lainnya, Budi ditahan di Polda Contoh.", "suspects", 6),
        ("Polisi menangkap AB, CD, dan tiga pelaku lainnya.", "suspects", 5),
        ("SN (40) dan dua rekannya ditetapkan sebagai tersangka.", "suspects", 3),
        ("Kini dia ditahan bersama empat tersangka lainnya.", "suspects", 5),
        ("Polisi menangkap satu orang WNA dan tiga orang WNI dalam kasus TPPO.", "suspects", 4),
        (
            "Pelaku, mereka adalah L dan I perempuan, serta IZ laki-laki, dibawa polisi yang menahan mereka.",
            "suspects",
            3,
        ),
        ("Polisi menangkap seorang warga negara asing berinisial MH (41) bersama dua warga Antah.", "suspects", 3),
        ("Polisi memburu dua otak kasus itu.", "wanted", 2),
        ("Ada empat orang yang menjadi korbannya.", "victims", 4),
        ("Polri mengungkap 386 perkara dengan tersangka 496 orang.", "suspects", 496),
        ("Kemlu mengeluarkan 169 WNI dari wilayah online scam.", "victims", 169),
        ("Dari 8 ribu WNI itu, sekitar 1.500 adalah korban perdagangan orang.", "victims", 1500),
        ("Para pelaku yang berhasil diamankan, jumlahnya mencapai 321 orang.", "suspects", 321),
        ("Kedua terdakwa, AB dan CD, hadir di sidang.", "suspects", 2),
        ("Dari 106 orang yang terjaring, lima di antaranya ditetapkan sebagai tersangka TPPO.", "suspects", 5),
        ("Polisi menetapkan dua orang berinisial RS (43) dan SP (42) sebagai tersangka.", "suspects", 2),
        ("Polisi menahan GA (27), TB (33), YC (21), dan KD (44).", "suspects", 4),
        ("Polisi menyelamatkan 4 siswi Kota Antah dan seorang siswi Kota Berantah korban TPPO.", "victims", 5),
        ("Enam balita diselamatkan dari perdagangan bayi, dan 12 orang ditetapkan sebagai tersangka.", "victims", 6),
        ("Korban dari kedua pelaku perdagangan orang itu sebanyak sembilan orang.", "victims", 9),
        ("Kasus TPPO: korban terakhir adalah seorang bayi berusia tiga hari.", "victims", 1),
        ("Seorang remaja ditemukan di jalan. Ia mengaku menjadi korban TPPO.", "victims", 1),
        ("Dari 8 ribu WNI itu, 1.500 korban TPPO.", "victims", 1500),
        ("Tujuh orang masuk DPO.", "wanted", 7),
        ("Tiga tersangka perdagangan bayi masih buron.", "wanted", 3),
        ("Polisi memburu dua tersangka lain.", "wanted", 2),
        ("Kantor itu menolak 140 permohonan paspor.", "passports_refused", 140),
        ("Petugas menunda keberangkatan 40 calon PMI.", "departures_delayed", 40),
        ("Kanwil mengukuhkan 27 Petugas Imigrasi Pembina Desa.", "pimpasa", 27),
        ("Penyuluhan diikuti sekitar 150 peserta.", "participants", 150),
    ],
)
def test_a_figure_is_read(text: str, kind: str, value: int) -> None:
    assert found(text, kind)[0].value == value


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        ("Salah satu korban pulang.", "victims"),
        ("Sebanyak 40 pelaku usaha hadir.", "suspects"),
        ("Ancaman 15 tahun penjara bagi pelaku.", "suspects"),
        ("Gempa menewaskan 12 korban jiwa.", "victims"),
        ("Para pelaku memakai modus lowongan kerja.", "suspects"),
        ("Kantor itu menerbitkan 140 paspor.", "passports_refused"),
        ("Bantuan bagi pelaku UMKM disalurkan.", "suspects"),
        ("Kapal Antah 629 ditangkap petugas.", "suspects"),
        ("Celah bagi pelaku TPPO dan TPPM dipersempit.", "suspects"),
        ("Kasus TPPO ditangani polisi; belum ada yang ditetapkan sebagai tersangka.", "suspects"),
        ("Warga mendesak polisi segera menetapkan tersangka TPPO.", "suspects"),
        ("Penyuluhan TPPO: 5.376 PMI terdaftar di dinas.", "victims"),
        ("Para korban TPPO (Tindak Pidana Perdagangan Orang) umumnya perempuan.", "victims"),
        ("Menurut data tahun 2022 korban TPPO dilayani dinas.", "victims"),
        ("Tiga anak tertimbun longsor; relawan TPPO membantu.", "victims"),
        ("Tim SAR mencari 12 penumpang yang menjadi korban; jasad kedua korban dibawa pulang.", "victims"),
        ("Sebanyak 1.000 komputer menjadi korban serangan itu.", "victims"),
        ("Tidak semuanya dari 8 ribu orang itu merupakan korban perdagangan orang.", "victims"),
        ("Asesmen atas 3.917 WNI itu menyebut tidak ditemukan WNI yang terindikasi sebagai korban TPPO.", "victims"),
        ("Keempat WNI berinisial AB, CD, EF dan GH ditetapkan sebagai tersangka TPPO.", "victims"),
        ("Sedikitnya 120 ribu orang dipaksa bekerja di pusat penipuan daring.", "victims"),
        ("Dari 8 ribu WNI yang terlibat judi daring di Myanmar, tidak semuanya merupakan korban TPPO.", "victims"),
        ("Satu WNI turut diamankan dalam penggerebekan markas judi online; ia ditangkap bersama 320 WNA.", "victims"),
        ("Kasus TPPO: polisi mengamankan total 43 orang dari rumah itu.", "victims"),
        ("Dalam data TPPO ada 2.330 warga negara Indonesia yang menetap di sana secara legal.", "victims"),
        (
            "Sembilan tersangka perdagangan bayi dibawa polisi, terdiri dari lima perempuan dan empat laki-laki.",
            "victims",
        ),
        ("Imigrasi menolak 3.195 orang terduga Pekerja Migran Indonesia.", "suspects"),
        ("Remaja putri berinisial TA (15), TB (14), dan TC (16) diselamatkan dari tersangka.", "suspects"),
        ("Kuis itu diikuti 5,6 juta peserta BPJS.", "participants"),
    ],
)
def test_what_is_no_such_figure_is_not_read(text: str, kind: str) -> None:
    assert found(text, kind) == []


def test_wanted_persons_are_not_counted_as_suspects() -> None:
    figures = found("Polisi menahan tiga tersangka. Dua pelaku lainnya masih diburu.", "suspects")
    assert [figure.value for figure in figures] == [3]


@pytest.mark.parametrize("hunted", ["dua pelaku lain", "pelaku lain berinisial D dan K"])
def test_those_who_are_hunted_beside_the_suspect_are_not_counted_with_him(hunted: str) -> None:
    text = f"Polisi menetapkan AR sebagai tersangka TPPO. Selain AR, polisi memburu {hunted}."
    assert [figure.value for figure in found(text, "suspects")] == [1]


def test_those_who_were_carried_are_not_those_who_were_caught() -> None:
    text = (
        "Polisi menahan tersangkanya, Rano Antah (44). Sopir itu mengangkut 31 orang dan ditangkap di jembatan timbang."
    )
    assert [figure.value for figure in found(text, "suspects")] == [1]


def test_those_who_did_it_are_no_victims() -> None:
    text = "Tiga warga Antah diadili karena menjual enam anak ke kebun."
    assert [figure.value for figure in found(text, "victims")] == [6]


def test_a_part_of_those_in_the_headline_comes_after_them() -> None:
    text = "Enam santriwati ternyata mengemis. Kasus perdagangan orang itu diselidiki. Tiga orang ditemukan di masjid."
    assert found(text, "victims", "6 Santriwati Dicari, Ternyata Dipaksa Mengemis")[0].value == 6


def test_a_headline_in_capitals_names_nobody() -> None:
    text = "Tersangka Penjual Istri Mangkir, Polisi Cari\n\nTersangka SHD mangkir. UD sudah ditahan."
    assert [figure.value for figure in found(text, "suspects")] == [2]


def test_the_headline_decides_which_figure_is_the_main_one() -> None:
    text = "Polres Contoh menggerebek rumah. Ada dua tersangka di sana. Kemudian tiga tersangka lain menyusul ditangkap polisi."
    assert found(text, "suspects", "Lima Tersangka Ditahan")[0].value in (2, 3)
    assert found(text + " Jadi lima tersangka.", "suspects", "Lima Tersangka Ditahan")[0].value == 5


def test_a_number_that_only_the_headline_explains_is_read() -> None:
    title = "39 WNI Korban Penipuan Daring Tiba di Tanah Air"
    assert [f.value for f in found("Rombongan itu berjumlah 39 orang, semuanya sehat.", "victims", title)] == [39]


def test_a_total_beside_the_case_is_cumulative_and_comes_last() -> None:
    text = (
        "Sebelas tersangka baru dengan 27 korban diumumkan Polda Contoh. Seluruhnya kini 40 tersangka dan 900 korban."
    )
    assert [(f.value, f.basis) for f in found(text, "suspects")] == [(11, "case"), (40, "cumulative")]


def test_those_of_another_case_come_after_the_own_one() -> None:
    values = [
        f.value for f in found("LMT dijerat pasal berlapis. Empat tersangka lain sudah lebih dulu divonis.", "suspects")
    ]
    assert values == [1, 4]


def test_a_single_suspect_of_the_opening_stands_before_the_many_of_earlier_cases() -> None:
    text = (
        "Polisi meringkus seorang mantan lurah di Kota Antah karena diduga mengirim pekerja migran secara ilegal.\n"
        "Sebelumnya, polisi mengungkap 26 kasus. Polisi menetapkan 33 orang sebagai tersangka dari 26 perkara itu."
    )
    assert found(text, "suspects")[0].value == 1


def test_as_many_as_the_suspects_are_no_victims() -> None:
    text = "TPPO: 46 orang diamankan karena mempekerjakan orang. Dari 46 tersangka itu satu lurah. Polisi menyelamatkan 301 orang."
    assert found(text, "victims")[0].value == 301


def test_migrants_on_the_way_to_the_word_are_not_the_suspects() -> None:
    text = "Polisi menetapkan nakhoda H, pembawa 89 Pekerja Migran Indonesia ilegal, sebagai tersangka."
    assert found(text, "suspects")[0].value == 1


def test_those_who_were_only_questioned_come_after_all() -> None:
    values = [
        f.value
        for f in found("Ia merekrut 111 calon pekerja migran. Polisi meminta keterangan enam korban.", "victims")
    ]
    assert values[0] == 111


def test_the_parts_of_a_total_come_after_it() -> None:
    text = "Polisi menyelamatkan 71 korban TPPO. Rinciannya 40 korban perempuan, 21 korban laki-laki dan 10 anak."
    assert found(text, "victims")[0].value == 71


def test_what_the_parts_add_up_to_stands_before_them() -> None:
    text = (
        "Operasi TPPO itu menyelamatkan 24 calon pekerja migran.\nPolisi menyelamatkan 10 korban di pelabuhan dan "
        "mencegah keberangkatan 14 calon pekerja migran."
    )
    assert found(text, "victims")[0].value == 24


def test_a_number_said_twice_is_no_sum() -> None:
    text = (
        "Perkara TPPO itu menyangkut dua korban. Kedua korban diperiksa bersama empat orang yang mencegah perdagangan."
    )
    assert found(text, "victims")[0].value == 2


def test_suspects_named_beside_others_are_added() -> None:
    text = "Dua tersangka ditahan. Selain dua tersangka itu, ada pula tersangka berinisial S, seorang perempuan."
    assert found(text, "suspects")[0].value == 3


def test_those_among_the_suspects_are_no_victims() -> None:
    text = "Dari 41 tersangka TPPO, 34 orang di antaranya tersangka yang mempekerjakan pekerja migran secara ilegal."
    assert found(text, "victims") == []


@pytest.mark.parametrize(
    "text",
    [
        "Polres Contoh menetapkan 2 tersangka dalam kasus pertama dan 1 tersangka dalam kasus kedua.",
        "Pada kasus pertama polisi menangkap 2 tersangka. Pada kasus kedua polisi menangkap 1 tersangka.",
    ],
)
def test_what_is_counted_case_after_case_is_added(text: str) -> None:
    assert [figure.value for figure in found(text, "suspects")] == [3, 2, 1]


def test_a_stated_total_needs_no_sum_over_the_cases() -> None:
    text = "Polisi menangkap 9 tersangka. Kasus pertama menjerat 2 tersangka. Kasus kedua menjerat 1 tersangka."
    assert [figure.value for figure in found(text, "suspects")] == [9, 2, 1]


def test_a_girl_who_was_sold_is_the_victim_and_her_seller_the_suspect() -> None:
    text = "Seorang gadis berinisial RN (15) dijual muncikari berinisial NE (21). Tersangka ditangkap polisi."
    assert [figure.value for figure in found(text, "suspects")] == [1]
    assert [figure.value for figure in found(text, "victims")] == [1]


def test_victims_named_with_their_ages_are_no_suspects() -> None:
    text = (
        "Empat pelaku TPPO dibekuk. Kami mengamankan tiga PMI ilegal yang akan dikirim berinisial TW (22) dan NP (24)."
    )
    assert {figure.value for figure in found(text, "suspects")} == {4}


def test_those_beside_the_one_victim_are_not_the_victims() -> None:
    text = (
        "Seorang remaja 14 tahun ditemukan polisi. Ia mengaku menjadi korban TPPO. Bersama 59 anak seusianya ia dijual."
    )
    assert found(text, "victims")[0].value == 1


@pytest.mark.parametrize(
    "text",
    [
        "Petugas mengamankan tujuh orang, terdiri dari dua terduga pelaku dan lima calon PMI ilegal.",
        "Petugas mengamankan tujuh orang, terdiri dari lima calon PMI ilegal dan dua pelaku.",
        "Tujuh orang diamankan, dua di antaranya ditetapkan sebagai tersangka. Lima korban TPPO diselamatkan.",
    ],
)
def test_a_total_that_holds_suspects_counts_no_victims(text: str) -> None:
    assert [figure.value for figure in found(text, "victims")] == [5]
    assert found(text, "suspects")[0].value == 2


def test_the_one_among_many_is_not_the_main_number_of_victims() -> None:
    text = "Polisi menyelamatkan satu orang perempuan korban TPPO. Mereka akan memberangkatkan enam perempuan secara ilegal."
    assert found(text, "victims")[0].value == 6


def test_a_headline_under_an_editors_choice_counts_nobody() -> None:
    text = "Polisi menahan dua tersangka TPPO. Pilihan editor: 1.020 Korban Perdagangan Orang Dipulangkan dari Kamboja"
    document = read_document(language(), text, furniture=find_furniture(text))
    assert [figure.value for figure in find_figures(document)] == [2]


def test_totals_alone_are_the_case() -> None:
    (figure,) = found("Sepanjang 2024 ditetapkan 46 tersangka.", "suspects")
    assert figure.basis == "case"


def test_a_vague_figure_comes_after_an_exact_one() -> None:
    values = [f.value for f in found("Puluhan korban ditampung. Polisi mendata 21 korban.", "victims")]
    assert values == [21, None]


def test_a_hedged_figure_keeps_its_bound() -> None:
    (figure,) = found("Lebih dari 100 korban diselamatkan.", "victims")
    assert (figure.value, figure.lower, figure.upper) == (100, 100, None)


@pytest.mark.parametrize(
    ("text", "delayed"),
    [
        (
            "Petugas menunda keberangkatan 24 orang demi mencegah TPPO. Sepanjang 2025 sudah 310 orang ditunda "
            "keberangkatannya.",
            [24, 310],
        ),
        ("Imigrasi menolak keberangkatan 12 calon pekerja migran ilegal demi mencegah TPPO.", [12]),
        ("Sebanyak 17 WNI yang diduga PMI nonprosedural ditunda keberangkatannya demi mencegah TPPO.", [17]),
        ("Dua calon pekerja migran ditunda berangkat agar tidak terjerat TPPO.", [2]),
        ("Imigrasi mencegah keberangkatan 9 calon PMI nonprosedural demi menangkal TPPO.", [9]),
    ],
)
def test_who_is_only_held_back_is_no_victim(text: str, delayed: list[int]) -> None:
    assert [figure.value for figure in found(text, "departures_delayed")] == delayed
    assert found(text, "victims") == []


@pytest.mark.parametrize(
    "text",
    [
        "Imigrasi menunda keberangkatan 12 orang korban TPPO.",
        "Imigrasi menunda keberangkatan 12 orang yang diduga kuat korban TPPO.",
        "Polisi menggagalkan keberangkatan 12 PMI ilegal dalam kasus TPPO.",
        "Polisi mencegah keberangkatan 12 calon PMI ilegal dalam kasus TPPO dan menetapkan dua tersangka.",
    ],
)
def test_who_is_called_a_victim_or_sent_by_the_accused_is_one(text: str) -> None:
    assert [figure.value for figure in found(text, "victims")] == [12]
