from tests.facts.test_villages import names


def test_names_ahead_of_their_kecamatan_are_villages_where_all_lie_in_it() -> None:
    text = "Tiga desa di Kendal kering. Serta Wonorejo dan Sarirejo di Kecamatan Kaliwungu."
    assert names(text) == ["Desa Wonorejo", "Desa Sarirejo"]


def test_persons_ahead_of_a_kecamatan_are_no_villages() -> None:
    assert names("Tiga desa di Kendal kering. Nama Contoh dan Sarirejo di Kecamatan Kaliwungu hadir.") == []


def test_a_list_of_four_villages_said_to_be_flooded_may_have_one_that_no_table_knows() -> None:
    text = "Desa yang terendam banjir ialah Wonorejo, Sarirejo, Contohan dan Krajan Kulon di Kaliwungu, Kendal."
    assert names(text) == ["Desa Wonorejo", "Desa Sarirejo", "Desa Contohan", "Desa Krajan Kulon"]


def test_a_list_of_three_said_to_be_flooded_names_none_where_one_is_unknown() -> None:
    assert names("Desa yang terendam ialah Wonorejo, Sarirejo dan Contohan di Kaliwungu, Kendal.") == []


def test_a_list_with_bullets_behind_a_new_line_gives_its_names() -> None:
    text = "Ada tiga desa terendam di Kaliwungu, Kendal.\nYakni sebagai berikut:\n- Desa Wonorejo;\n- Sarirejo;\n- Krajan Kulon\n"
    assert names(text) == ["Desa Wonorejo", "Desa Sarirejo", "Desa Krajan Kulon"]


def test_a_line_that_begins_with_a_village_and_its_head_is_no_headline() -> None:
    assert names("Kepala desa terpilih:\nDesa Contohan, Nama Kepala Contoh, S.Pd\n") == ["Desa Contohan"]


def test_the_parts_of_one_village_are_villages_though_no_table_has_them() -> None:
    text = "Nagari Contohan di Agam dimekarkan menjadi tiga nagari, yaitu Contohan Barat, Contohan Timur dan Contohan Utara."
    assert names(text) == ["Nagari Contohan", "Nagari Contohan Barat", "Nagari Contohan Timur", "Nagari Contohan Utara"]
    assert names("Di Agam berdiri Nagari Contohan Barat dan Contohan Timur.") == [
        "Nagari Contohan Barat",
        "Nagari Contohan Timur",
    ]


def test_figures_between_the_names_of_a_list_are_passed_over() -> None:
    text = "Tiga desa di Kendal, yakni Wonorejo 20 KK, Sarirejo sebanyak 15 KK dan Krajan Kulon: 30 KK, terendam."
    assert names(text) == ["Desa Wonorejo", "Desa Sarirejo", "Desa Krajan Kulon"]


def test_a_pair_that_a_number_points_at_is_read_behind_its_comma() -> None:
    assert names("Kedua desa itu, Wonorejo dan Sarirejo, ada di Kendal.") == ["Desa Wonorejo", "Desa Sarirejo"]
    assert names("Di desa itu, Nama Contoh dan Wonorejo hadir di Kendal.") == []


def test_names_ahead_of_how_many_villages_they_are() -> None:
    text = "Tim ke Wonorejo, Sarirejo dan Krajan Kulon, tiga desa di Kaliwungu, Kendal."
    assert names(text) == ["Desa Wonorejo", "Desa Sarirejo", "Desa Krajan Kulon"]


def test_the_heads_of_several_villages_name_them() -> None:
    assert names("Kades Wonorejo, Sarirejo, dan Krajan Kulon di Kendal hadir.") == [
        "Desa Wonorejo",
        "Desa Sarirejo",
        "Desa Krajan Kulon",
    ]
    assert names("Kades Wonorejo, Nama Contoh, dan camat di Kendal hadir.") == ["Desa Wonorejo"]


def test_a_village_in_the_making_is_read_behind_what_it_is_called() -> None:
    assert names("Warga nagari persiapan Contoh Raya, lalu Nagari (Desa Adat) Rayaan, siap.") == [
        "Nagari Contoh Raya",
        "Nagari Rayaan",
    ]


def test_the_head_of_an_unnamed_village_with_a_degree_is_a_person() -> None:
    assert names("Hadir Kepala Desa Namaku Contohan, S.H. di Kendal.") == []
    assert names("Hadir Kepala Desa Wonorejo Nama, S.H. di Kendal.") == ["Desa Wonorejo"]


def test_a_ministry_behind_the_word_is_no_village() -> None:
    assert names("Ditjen Bina Pemerintahan Desa Kementerian Dalam Negeri hadir.") == []
