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
