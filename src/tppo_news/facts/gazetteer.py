"""Places and offices of Indonesia as one frozen table, read from data/gazetteer.

Names are looked up by `place_key`, so "Bau-Bau", "Bau Bau" and "BAUBAU" are one name. A name that several units share
comes back as all of them: who stands out is for the caller to say.
"""

import csv
import gzip
import io
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path
from typing import NamedTuple

from tppo_news.errors import ConfigError
from tppo_news.settings import resource_path

OPENING = 4
_NOT_IN_KEY = re.compile(r"[\W_]+")


@lru_cache(maxsize=4096)
def place_key(name: str) -> str:
    """The name as it is compared: lower case, letters and digits only ("Tanjung Balai" = "Tanjungbalai")."""
    return _key(name)


def _key(name: str) -> str:
    key = name.lower().replace(" ", "")
    return key if key.isalnum() else _NOT_IN_KEY.sub("", key)


@dataclass(frozen=True, slots=True)
class Province:
    """A province; `name` is the form that news writes ("DKI Jakarta")."""

    code: str
    name: str
    aliases: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Regency:
    """A kabupaten or kota; `name` has the kind in front ("Kabupaten Malang"), `place` has not ("Malang")."""

    code: str
    name: str

    @property
    def place(self) -> str:
        """The name without "Kabupaten", "Kota" and "Administrasi"."""
        return self.name.partition(" ")[2].removeprefix("Administrasi ")

    @property
    def province_code(self) -> str:
        """The first two digits of the code."""
        return self.code[:2]


@dataclass(frozen=True, slots=True)
class District:
    """A kecamatan."""

    code: str
    name: str

    @property
    def regency_code(self) -> str:
        """The code of its kabupaten or kota."""
        return self.code[:5]


class Village(NamedTuple):
    """A desa or kelurahan."""

    code: str
    name: str

    @property
    def district_code(self) -> str:
        """The code of its kecamatan."""
        return self.code[:8]

    @property
    def regency_code(self) -> str:
        """The code of its kabupaten or kota."""
        return self.code[:5]

    @property
    def province_code(self) -> str:
        """The code of its province."""
        return self.code[:2]


@dataclass(frozen=True, slots=True)
class OfficeRow:
    """A row of offices.csv: a unit that is known to exist, `parent_id` another row or ''."""

    id: str
    name: str
    kind: str
    place: str
    regency_code: str
    province_code: str
    parent_id: str
    valid_from: str = ""
    """The first year of this name, '' where not known."""
    valid_to: str = ""
    predecessor_id: str = ""
    """Another row: what this unit was before; a predecessor's name is never an alias."""


@dataclass(frozen=True, slots=True)
class Body:
    """A row of bodies.csv: a body known by fixed spellings, and how it may carry a place.

    `place_rule` is "none" (national only), "optional" (with or without a place) or "required".
    """

    name: str
    kind: str
    place_rule: str
    written_name: str
    """The name where the text writes it out; '' where that makes no difference."""


@dataclass(frozen=True, eq=False)
class Gazetteer:
    """All tables; build it with `load_gazetteer`."""

    provinces: Mapping[str, Province]
    regencies: Mapping[str, Regency]
    districts: Mapping[str, District]
    offices: Mapping[str, OfficeRow]
    bodies: Mapping[str, Body]
    """Spelling as the table has it -> body."""
    place_aliases: Mapping[str, str]
    """Key of a short or misspelt place -> the place as it is written in full ("jaktim" -> "Jakarta Timur")."""
    _provinces: Mapping[str, str] = field(repr=False)
    _regencies: Mapping[str, tuple[str, ...]] = field(repr=False)
    _districts: Mapping[str, str] = field(repr=False)
    _villages: Mapping[str, str] = field(repr=False)
    _offices: Mapping[str, str] = field(repr=False)
    _places: frozenset[str] = field(init=False, repr=False)
    """The keys of all places that a text may name without a cue."""

    _openings: frozenset[str] = field(init=False, repr=False)
    """The first letters of these keys, four at most."""

    def __post_init__(self) -> None:
        places = frozenset((*self._regencies, *self._provinces, *self.place_aliases))
        object.__setattr__(self, "_places", places)
        object.__setattr__(self, "_openings", frozenset(key[:OPENING] for key in places))

    def province_of(self, name: str) -> Province | None:
        """The province of this name, alias or two-digit code; None where there is none."""
        return self.provinces.get(name) or self.provinces.get(self._provinces.get(place_key(name), ""))

    def regencies_named(self, name: str) -> tuple[Regency, ...]:
        """Every kabupaten and kota of this name, with or without its kind in front ("Malang" is two)."""
        return tuple(self.regencies[code] for code in self._regencies.get(place_key(name), ()))

    def districts_named(self, name: str) -> tuple[District, ...]:
        """Every kecamatan of this name."""
        return tuple(self.districts[code] for code in self._districts.get(place_key(name), "").split())

    def villages_named(self, name: str) -> tuple[Village, ...]:
        """Every desa and kelurahan of this name, each with its own spelling."""
        return tuple(_village(row) for row in self._villages.get(place_key(name), "").split("|") if row)

    def office_named(self, name: str) -> OfficeRow | None:
        """The office of this full name without class, or of one of its aliases; None where the table has none."""
        return self.offices.get(self._offices.get(place_key(name), ""))

    def is_place(self, key: str) -> bool:
        """Whether this key names a province, kabupaten, kota, or a place that an office is called after."""
        return key in self._places

    def may_begin_place(self, key: str) -> bool:
        """Whether a place may be called by this key or the beginning of it: most names of other things begin like none."""
        openings = self._openings
        return key[:OPENING] in openings or key[:3] in openings or key[:2] in openings

    def is_district(self, key: str) -> bool:
        """Whether this key names a kecamatan."""
        return key in self._districts


def _village(row: str) -> Village:
    code, _, name = row.partition(" ")
    return Village(code, name)


def _rows(path: Path) -> Iterator[dict[str, str]]:
    """The rows of a CSV file, gzipped or plain. Raises ConfigError where it cannot be read."""
    try:
        if path.suffix == ".gz":
            with gzip.open(path, "rb") as packed:
                yield from csv.DictReader(io.StringIO(packed.read().decode("utf-8")))
        else:
            with path.open(encoding="utf-8", newline="") as lines:
                yield from csv.DictReader(lines)
    except (OSError, UnicodeDecodeError, csv.Error) as error:
        raise ConfigError(f"{path}: {error}") from error


def _grouped(pairs: Iterator[tuple[str, str]], separator: str) -> dict[str, str]:
    groups: dict[str, str] = {}
    for name, value in pairs:
        key = _key(name)
        groups[key] = f"{groups[key]}{separator}{value}" if key in groups else value
    return groups


def _load_regencies(folder: Path) -> tuple[dict[str, Regency], dict[str, tuple[str, ...]]]:
    regencies = {row["code"]: Regency(row["code"], row["name"]) for row in _rows(folder / "regencies.csv")}
    names: dict[str, tuple[str, ...]] = {}
    for regency in regencies.values():
        kind = regency.name.partition(" ")[0]
        for key in {_key(name) for name in (regency.name, regency.place, f"{kind} {regency.place}")}:
            names[key] = (*names.get(key, ()), regency.code)
    return regencies, names


def _load_offices(folder: Path) -> tuple[dict[str, OfficeRow], dict[str, str]]:
    offices = {row["id"]: OfficeRow(**row) for row in _rows(folder / "offices.csv")}
    names = {_key(office.name): office.id for office in offices.values()}
    names |= {_key(row["alias"]): row["office_id"] for row in _rows(folder / "office_aliases.csv")}
    return offices, names


def load_gazetteer(folder: Path | None = None) -> Gazetteer:
    """The gazetteer of this folder, by default the one that comes with the package. Raises ConfigError."""
    folder = folder or resource_path("data/gazetteer")
    try:
        provinces = {
            row["code"]: Province(row["code"], row["name"], tuple(filter(None, row["aliases"].split(";"))))
            for row in _rows(folder / "provinces.csv")
        }
        regencies, regency_names = _load_regencies(folder)
        offices, office_names = _load_offices(folder)
        return Gazetteer(
            provinces=provinces,
            regencies=regencies,
            districts={row["code"]: District(row["code"], row["name"]) for row in _rows(folder / "districts.csv")},
            offices=offices,
            bodies={
                row["spelling"]: Body(row["name"], row["kind"], row["place_rule"], row["written_name"])
                for row in _rows(folder / "bodies.csv")
            },
            place_aliases={_key(row["alias"]): row["place"] for row in _rows(folder / "place_aliases.csv")},
            _provinces={_key(name): p.code for p in provinces.values() for name in (p.name, *p.aliases)},
            _regencies=regency_names,
            _districts=_grouped(((row["name"], row["code"]) for row in _rows(folder / "districts.csv")), " "),
            _villages=_grouped(
                ((row["name"], f"{row['code']} {row['name']}") for row in _rows(folder / "villages.csv.gz")), "|"
            ),
            _offices=office_names,
        )
    except (KeyError, TypeError) as error:
        raise ConfigError(f"{folder}: a table lacks a column ({error})") from error
