"""Make data/gazetteer from a folder of source tables: `python scripts/make_gazetteer.py FOLDER`.

The folder holds provinces_aliases.csv, regencies.csv, districts.csv, villages.csv, kantor_imigrasi.csv and polri_satuan.csv;
their origin stands in data/gazetteer/ORIGIN.md. bodies.csv, place_aliases.csv and office_aliases.csv are written by hand and
are left alone.
"""

import argparse
import csv
import gzip
import io
import re
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

OUTPUT = Path(__file__).resolve().parents[1] / "data" / "gazetteer"
SHORT_PROVINCES = {"31": "DKI Jakarta", "34": "DI Yogyakarta"}
OFFICE_COLUMNS = (
    "id", "name", "kind", "place", "regency_code", "province_code", "parent_id", "valid_from", "valid_to", "predecessor_id",
)  # fmt: skip
# Offices that are called after a port, a mountain or an old town: the regency they stand in.
SEATS = {
    "Meulaboh": "11.05", "Takengon": "11.04", "Tanjung Perak": "35.78", "Entikong": "61.03", "Putussibau": "61.06",
    "Batulicin": "63.10", "Tanjung Redeb": "64.03", "Tahuna": "71.03", "Ngurah Rai": "51.03", "Singaraja": "51.08",
    "Atambua": "53.04", "Labuan Bajo": "53.15", "Maumere": "53.07", "Biak": "91.06", "Belawan": "12.71", "Polonia": "12.71",
    "Tanjung Balai Asahan": "12.74", "Kuala Tungkal": "15.06", "Sampit": "62.02", "Sumbawa Besar": "52.04",
    "Belakang Padang": "21.71", "Dabo Singkep": "21.04", "Ranai": "21.03", "Tanjung Balai Karimun": "21.02",
    "Tanjung Uban": "21.01", "Tarempa": "21.05", "Tobelo": "82.03", "Tanjung Pandan": "19.02", "Bagan Siapi-Api": "14.07",
    "Selatpanjang": "14.10", "Tembilahan": "14.04", "Kalianda": "18.01", "Kotabumi": "18.03", "Soekarno Hatta": "36.71",
    "Tanjung Priok": "31.72", "Agam": "13.06", "Banggai": "72.01",
}  # fmt: skip
# Opened after the source list was made; known by name and place only.
NEW_IMMIGRATION_OFFICES = {
    "Morowali": "72.06", "Blora": "33.16", "Garut": "32.05", "Klungkung": "51.05", "Tabanan": "51.02", "Lombok Timur": "52.03",
}  # fmt: skip
HEADQUARTERS = (
    ("immigration_hq", "Direktorat Jenderal Imigrasi", "immigration_hq"),
    ("police-mabes", "Mabes Polri", "police"),
    ("police-bareskrim", "Bareskrim Polri", "police"),
    ("prosecutor-agung", "Kejaksaan Agung", "prosecutor"),
)
Row = Mapping[str, str]


def read_rows(path: Path) -> list[dict[str, str]]:
    """The rows of a CSV file."""
    with path.open(encoding="utf-8", newline="") as lines:
        return list(csv.DictReader(lines))


def csv_text(columns: Sequence[str], rows: Iterable[Row]) -> str:
    """The rows as CSV, these columns only, missing ones empty."""
    buffer = io.StringIO()
    writer = csv.DictWriter(buffer, columns, restval="", extrasaction="ignore", lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return buffer.getvalue()


def slug(name: str) -> str:
    """The name as part of an id: lower case, words joined by hyphens."""
    return re.sub(r"[\W_]+", "-", name.lower()).strip("-")


def key(name: str) -> str:
    """The name as it is compared."""
    return re.sub(r"[\W_]+", "", name.lower())


def province_rows(source: Path) -> list[dict[str, str]]:
    """Provinces under the name that news writes; the full one becomes an alias."""
    rows = read_rows(source / "provinces_aliases.csv")
    for row in rows:
        short = SHORT_PROVINCES.get(row["code"])
        if short:
            aliases = [row["name"], *(a for a in row["aliases"].split(";") if a != short)]
            row.update(name=short, aliases=";".join(aliases))
    return rows


def regency_index(source: Path) -> dict[tuple[str, str], list[str]]:
    """(province code, key of the bare name) -> regency codes."""
    index: dict[tuple[str, str], list[str]] = {}
    for row in read_rows(source / "regencies.csv"):
        bare = re.sub(r"^(Kabupaten|Kota)( Administrasi)? ", "", row["name"])
        index.setdefault((row["province_code"], key(bare)), []).append(row["code"])
    return index


def immigration_rows(source: Path, provinces: list[dict[str, str]]) -> list[dict[str, str]]:
    """Immigration offices without their class, which changes, and the regional offices above them."""
    code_of = {name: row["code"] for row in provinces for name in (row["name"], *row["aliases"].split(";"))}
    index = regency_index(source)
    places = {row["place"]: code_of[row["province"]] for row in read_rows(source / "kantor_imigrasi.csv")}
    places |= {place: code[:2] for place, code in NEW_IMMIGRATION_OFFICES.items()}
    rows: list[dict[str, str]] = []
    for row in provinces:
        before = f"ministry-kemenkumham-{slug(row['name'])}"
        rows.append({
            "id": before, "name": f"Kantor Wilayah Kementerian Hukum dan HAM {row['name']}", "kind": "ministry",
            "place": row["name"], "province_code": row["code"], "valid_to": "2024",
        })  # fmt: skip
        rows.append({
            "id": f"immigration_region-{slug(row['name'])}", "kind": "immigration_region",
            "name": f"Kantor Wilayah Direktorat Jenderal Imigrasi {row['name']}", "place": row["name"],
            "province_code": row["code"], "parent_id": "immigration_hq", "valid_from": "2024", "predecessor_id": before,
        })  # fmt: skip
    region = {row["code"]: f"immigration_region-{slug(row['name'])}" for row in provinces}
    for place, province in sorted(places.items()):
        found = [SEATS[place]] if place in SEATS else index.get((province, key(place)), [])
        found = found or ([NEW_IMMIGRATION_OFFICES[place]] if place in NEW_IMMIGRATION_OFFICES else [])
        rows.append({
            "id": f"immigration-{slug(place)}", "name": f"Kantor Imigrasi {place}", "kind": "immigration", "place": place,
            "regency_code": found[0] if len(found) == 1 else "", "province_code": province, "parent_id": region[province],
        })  # fmt: skip
    return rows


def police_name(unit: str) -> str:
    """ "POLRES KEP. MENTAWAI" -> "Polres Kepulauan Mentawai"."""
    words = re.sub(r"\bKEP\.?(?= )", "KEPULAUAN", re.sub(r"(?:\s|\\n)+", " ", unit)).title()
    return re.sub(r"\bP\. ?(?=[A-Z])", "Pulau ", words).replace("Makasar", "Makassar").replace("Bireun", "Bireuen")


def police_rows(source: Path, provinces: list[dict[str, str]]) -> list[dict[str, str]]:
    """Polda and the Polres below them."""
    index = regency_index(source)
    names = {key(name): row for row in provinces for name in (row["name"], *row["aliases"].split(";")) if name}
    names |= {"metrojaya": names["dkijakarta"], "kepbangkabelitung": names["babel"]}
    everywhere: dict[str, list[str]] = {}
    for (_, bare), codes in index.items():
        everywhere[bare] = [*everywhere.get(bare, []), *codes]
    rows: list[dict[str, str]] = []
    seen: set[str] = set()

    def add(row: dict[str, str]) -> None:
        if row["id"] not in seen:
            seen.add(row["id"])
            rows.append(row)

    for row in read_rows(source / "polri_satuan.csv"):
        area = re.sub(r"\s+", " ", row["polda"]).removeprefix("POLDA ").title()
        province = names.get(key(area))
        if province is None:
            continue
        place = area if area == "Metro Jaya" else province["name"]
        polda = f"police-polda-{slug(place)}"
        add({"id": polda, "name": f"Polda {place}", "kind": "police", "place": place, "province_code": province["code"],
             "parent_id": "police-mabes"})  # fmt: skip
        if not row["unit"].startswith("POLRES"):
            continue
        name = police_name(row["unit"])
        bare = re.sub(r"^Polres\w*( Metro)? ", "", name)
        codes = index.get((province["code"], key(bare)), []) or everywhere.get(key(bare), [])
        if bare.endswith(" Kota"):
            codes = [c for c in index.get((province["code"], key(bare.removesuffix(" Kota"))), []) if c[3] == "7"]
        elif len(codes) > 1:
            codes = [code for code in codes if code[3] != "7"]
        add({"id": f"police-{slug(name)}", "name": name, "kind": "police", "place": bare, "province_code": province["code"],
             "regency_code": codes[0] if len(codes) == 1 else "", "parent_id": polda})  # fmt: skip
    return rows


def prosecutor_rows(provinces: list[dict[str, str]]) -> list[dict[str, str]]:
    """The high prosecutor's office of each province."""
    return [
        {
            "id": f"prosecutor-kejati-{slug(row['name'])}",
            "name": f"Kejaksaan Tinggi {row['name']}",
            "kind": "prosecutor",
            "place": row["name"],
            "province_code": row["code"],
            "parent_id": "prosecutor-agung",
        }
        for row in provinces
    ]


def write_gazetteer(source: Path, output: Path) -> None:
    """Write every table that is made from the source folder."""
    output.mkdir(parents=True, exist_ok=True)
    provinces = province_rows(source)
    offices = [{"id": i, "name": name, "kind": kind} for i, name, kind in HEADQUARTERS]
    offices += immigration_rows(source, provinces) + police_rows(source, provinces) + prosecutor_rows(provinces)
    tables = {
        "provinces.csv": csv_text(("code", "name", "aliases"), provinces),
        "regencies.csv": csv_text(("code", "name"), read_rows(source / "regencies.csv")),
        "districts.csv": csv_text(("code", "name"), read_rows(source / "districts.csv")),
        "offices.csv": csv_text(OFFICE_COLUMNS, offices),
    }
    for name, text in tables.items():
        (output / name).write_text(text, encoding="utf-8")
    villages = csv_text(("code", "name"), read_rows(source / "villages.csv"))
    # Without a time stamp, so that the same source gives the same bytes.
    (output / "villages.csv.gz").write_bytes(gzip.compress(villages.encode(), 9, mtime=0))


def main() -> None:
    """Read the source folder from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("source", type=Path)
    parser.add_argument("--out", type=Path, default=OUTPUT)
    arguments = parser.parse_args()
    write_gazetteer(arguments.source, arguments.out)


if __name__ == "__main__":
    main()
