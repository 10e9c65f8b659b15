from tppo_news.classify.lexicon import find_themes
from tppo_news.classify.reading import mentions_trafficking, read_article, split_words


def scope_of(title: str | None, text: str) -> str:
    return next(word for word in read_article(title, text).cues.split() if word.startswith("scope_"))


def themes(text: str) -> list[str]:
    return [theme for _, theme in find_themes(split_words(text))]


def test_the_longest_phrase_at_a_place_wins() -> None:
    assert themes("tindak pidana perdagangan orang") == ["traffic"]
    assert themes("desa binaan imigrasi") == ["fostered_village"]


def test_a_suffix_does_not_hide_a_word() -> None:
    assert themes("korbannya dipulangkan") == ["victim", "return"]


def test_an_act_and_whom_it_befalls_make_a_phrase_together() -> None:
    assert themes("penjual bayi") == ["traffic"]
    assert "traffic" not in themes("penjual sayur")


def test_children_who_are_sold_are_the_matter_without_its_name() -> None:
    for told in (
        "bayi yang dijual",
        "balita diperjualbelikan",
        "anak kandung dijual",
        "dijual pamannya",
        "menjual adiknya",
    ):
        assert themes(told) == ["traffic"], told
    assert "traffic" not in themes("popok bayi laris dijual")


def test_people_who_are_secured_are_not_arrested_by_that_word() -> None:
    assert themes("diamankan") == ["secured"]
    assert themes("tekong ditangkap") == ["smuggler", "arrest"]


def test_what_is_sold_must_be_people() -> None:
    assert "traffic" not in themes("perusahaan menjual anak usaha di bursa")


def test_an_article_that_names_the_matter_on_top_is_open() -> None:
    assert scope_of("Polisi Bongkar Kasus TPPO", "Isi.") == "scope_open"


def test_an_article_without_the_matter_has_no_scope() -> None:
    assert scope_of("Harga Cabai Turun", "Harga cabai di pasar turun karena panen raya.") == "scope_none"


def test_fostered_villages_of_an_immigration_office_are_its_own_programme() -> None:
    assert scope_of("Imigrasi Tambah Desa Binaan", "Kantor imigrasi menambah desa binaan.") == "scope_open"
    assert scope_of("Kampus Tambah Desa Binaan", "Kampus menambah desa binaan untuk pertanian.") == "scope_none"


def test_which_number_it_is_says_nothing() -> None:
    assert read_article("Tiga 12", "Isi 345").head == read_article("Tiga 99", "Isi 1").head


def test_a_headline_repeated_in_the_text_is_read_once() -> None:
    again = read_article("Dua Perekrut Ditahan", "Dua Perekrut Ditahan\nPolisi menahan dua orang.")
    assert again.head == read_article("Dua Perekrut Ditahan", "Polisi menahan dua orang.").head


def test_related_headlines_are_not_read() -> None:
    reading = read_article(
        "Jalan Desa Diaspal", "Warga senang jalan diaspal.\nBaca juga: Polisi Tangkap Pelaku TPPO\nBiaya dari desa."
    )
    assert "tppo" not in reading.body.split()
    assert not mentions_trafficking(reading)


def test_naming_the_matter_far_down_is_noticed() -> None:
    assert mentions_trafficking(read_article("Judul", "kata " * 400 + "perdagangan orang"))


def test_an_empty_article_is_read_without_error() -> None:
    assert read_article(None, "").body == ""


def test_each_side_is_told_by_the_share_of_sentences_that_it_gets() -> None:
    arrested = "Polisi menangkap tersangka TPPO. Jaksa menuntut terdakwa. Hakim menghukum pelaku."
    passing = "Keluarga korban TPPO menangis. Ibu menjemput anaknya. Korban pulang. Kakak bercerita. Pelaku ditahan."
    assert "open_share_enforcement_8" in read_article("Perekrut Ditangkap", arrested).cues.split()
    cues = read_article("Korban Pulang", passing).cues.split()
    assert "open_share_victims_8" in cues
    assert "open_share_enforcement_2" in cues
    assert "open_share_enforcement_3" not in cues


def test_an_article_without_the_matter_tells_no_shares() -> None:
    assert "_share_" not in read_article("Pencuri Ditangkap", "Polisi menangkap pencuri motor. Pelaku ditahan.").cues


def test_a_headline_repeated_in_the_text_counts_as_one_sentence() -> None:
    again = read_article("Perekrut TPPO Ditahan", "Perekrut TPPO Ditahan\nWarga lega. Desa tenang.")
    assert again.cues == read_article("Perekrut TPPO Ditahan", "Warga lega. Desa tenang.").cues


def test_the_act_on_trafficking_is_known_by_its_number() -> None:
    body = "Pemilik karaoke ditahan. Mereka dikenai Pasal 2 Undang-Undang Nomor 21 Tahun 2007."
    assert scope_of("Pemilik Karaoke Ditahan", body) == "scope_below"
    assert scope_of("Pemilik Karaoke Ditahan", body.replace("2007", "2009")) == "scope_none"
