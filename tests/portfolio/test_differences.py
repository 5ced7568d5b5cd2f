"""No level of few clusters can be worked out from the files that leave a portfolio, however they are set together."""

import csv
import json
import random
import struct
from collections.abc import Iterable, Iterator, Mapping
from datetime import date
from fractions import Fraction
from itertools import combinations
from pathlib import Path
from typing import Any

import openpyxl
import pytest
from portfolios import NOWHERE, document, filled, submission, uuid
from scenario import PASSPHRASE
from signed_packages import Signer, members_of, signer

from workbench.application.portfolio_coverage import fields_in_regions
from workbench.application.portfolio_development import trends
from workbench.application.portfolio_files import save_tables
from workbench.application.portfolio_needs import export_tables
from workbench.application.portfolio_sheets import fields_sheet
from workbench.application.portfolio_views import look
from workbench.application.referring import make_pack
from workbench.portfolio.disclosure import DIMENSIONS
from workbench.portfolio.portfolio import open_portfolio
from workbench.portfolio.records import Record, read_records, value_of

Row = Mapping[int, Fraction]
"""How often the level of each package is in a sum; packages by number, only those that are in it."""
INDICATORS = ("1.2", "2.1")
POINTS = "points"
"""The share of all points, beside the levels of indicators."""
FIGURES = (*INDICATORS, POINTS)
YEARS = {"2024": 0.75, "2026": 0.9}
"""How likely a cluster has a package of each year."""
FOUND = (3, 7, 9, 29, 127, 140, 147)
"""Of these portfolios fields in regions, clusters with all years, or few of one year only once gave some away."""


@pytest.fixture(scope="module")
def ann(tmp_path_factory: pytest.TempPathFactory) -> Signer:
    return signer(tmp_path_factory.mktemp("ann"), "Ann Berg")


def random_portfolio(folder: Path, seed: int) -> str:
    """Make a portfolio in which many groups are few: of two years, some levels missing."""
    rng = random.Random(seed)
    given = []
    for number in range(1, rng.randint(18, 28)):
        country, sector = rng.choice("NNNNSSSD") + "O", rng.choice(("Food", "Food", "Energy", "Space"))
        for more, (period, likely) in enumerate(YEARS.items()):
            if rng.random() < likely:
                levels = {each: None if rng.random() < 0.1 else rng.randint(0, 5) for each in INDICATORS}
                made = document(
                    number, levels, id=uuid(number * 10 + more), country=country, sector=sector, period=period,
                    region=f"{country}0{number % 3 + 1}1",
                )  # fmt: skip
                made["result"]["percent"] = None if number % 9 == 0 else number
                given.append(made)
    place = filled(folder / f"{seed}.sqlite", *map(submission, given))
    with open_portfolio(str(place)) as portfolio:
        portfolio.set_limit(rng.choice((3, 5, 7)))
    return str(place)


class Sums:
    """All that can be worked out from some sums by adding, subtracting and dividing, in exact fractions."""

    def __init__(self) -> None:
        self._rows: dict[int, Row] = {}
        """By a package that is once in it, and in no row that came later."""

    def left(self, wanted: Row) -> Row:
        """Return what is not known of a sum; nothing where it can be worked out."""
        left = dict(wanted)
        for pivot, row in self._rows.items():
            if factor := left.get(pivot):
                for place, weight in row.items():
                    left[place] = left.get(place, Fraction(0)) - factor * weight
        return {place: weight for place, weight in left.items() if weight}

    def add(self, told: Row) -> None:
        if left := self.left(told):
            pivot = min(left)
            self._rows[pivot] = {place: weight / left[pivot] for place, weight in left.items()}


class Reader:
    """Somebody who has every file, and knows which clusters there are, but none of their levels."""

    def __init__(self, place: str) -> None:
        with open_portfolio(place) as portfolio, portfolio.reading() as connection:
            self.limit = portfolio.limit
            self.records = list(read_records(connection))
        self.known = {each: Sums() for each in FIGURES}
        self.told = 0

    def members(self, indicator: str, group: Mapping[str, str]) -> list[Record]:
        """Return whose levels are in a group."""
        return [
            each for each in self.records
            if has(each, indicator)
            and (each.is_latest or "year" in group)
            and all(value_of(each, name) == value for name, value in group.items())
        ]  # fmt: skip

    def learn(self, indicator: str, group: Mapping[str, str]) -> None:
        if indicator in FIGURES:
            self.learn_of(indicator, self.members(indicator, group))

    def learn_of(self, indicator: str, plus: Iterable[Record], minus: Iterable[Record] = ()) -> None:
        """Learn a sum of some packages' levels, less those of others."""
        self.known[indicator].add(row(plus) | {place: -weight for place, weight in row(minus).items()})
        self.told += 1

    def secrets(self, indicator: str) -> Iterator[list[Record]]:
        """Yield all that nobody may find: each package alone, each group of few by up to two things, few of one year."""
        yield from ([each] for each in self.records if has(each, indicator))
        for names in (each for count in (1, 2) for each in combinations(DIMENSIONS, count)):
            for values in {tuple(value_of(each, name) for name in names) for each in self.records}:
                members = self.members(indicator, dict(zip(names, values, strict=True)))
                if 0 < len(members) < self.limit:
                    yield members
        yield from (each for each in self._of_one_year(indicator) if 0 < len(each) < self.limit)

    def _of_one_year(self, indicator: str) -> Iterator[list[Record]]:
        """Yield whose figure is of one year only: development tells of all less those of both years."""
        by_year = [self.members(indicator, {"year": year}) for year in YEARS]
        for here, there in (by_year, by_year[::-1]):
            yield [each for each in here if each.cluster not in {other.cluster for other in there}]

    def found(self) -> list[tuple[str, list[str]]]:
        """Return which secrets can be worked out."""
        return [
            (indicator, [f"{each.name} {each.period}" for each in secret])
            for indicator, known in self.known.items()
            for secret in self.secrets(indicator)
            if not known.left(row(secret))
        ]


def has(record: Record, figure: str) -> bool:
    return (record.percent if figure == POINTS else record.level(figure)) is not None


def row(members: Iterable[Record]) -> Row:
    return {each.id: Fraction(1) for each in members}


def read_open_data(reader: Reader, folder: Path) -> None:
    with (folder / "figures.csv").open(encoding="utf-8", newline="") as stream:
        for each in csv.DictReader(stream):
            if each["n"]:
                by = [name for name in each["grouped_by"].split("+") if name]
                reader.learn(each["indicator"], {name: each[name] for name in by})
    with (folder / "needs.csv").open(encoding="utf-8", newline="") as stream:
        for each in csv.DictReader(stream):
            reader.learn(each["indicator"], {})


def column(path: Path, name: str) -> list[str]:
    with path.open(encoding="utf-8", newline="") as stream:
        return [each[name] for each in csv.DictReader(stream) if each[name]]


def read_pack(reader: Reader, path: Path) -> None:
    for group in json.loads(members_of(path)["benchmark.json"])["groups"]:
        for indicator in group["indicators"]:
            reader.learn(indicator, group["group"])
        if group["whole"] is not None:
            reader.learn(POINTS, group["group"])


def read_workbook(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the rows of a table by the titles of its columns."""
    rows = [[cell.value for cell in line] for line in openpyxl.load_workbook(path).active.iter_rows()]  # type: ignore[union-attr]
    head = next(at for at, line in enumerate(rows) if {"No.", "NUTS"} & set(line))
    yield from (dict(zip(rows[head], line, strict=True)) for line in rows[head + 1 :])


def read_trends(reader: Reader, path: Path, *, same_only: bool) -> None:
    by_year = {(each.cluster, each.period): each for each in reader.records}
    here = [
        each for each in reader.records if not same_only or all((each.cluster, year) in by_year for year in YEARS)
    ]  # fmt: skip
    for told in read_workbook(path):
        name, year = str(told["No."] or POINTS), str(told["Year"])
        if name in FIGURES and isinstance(told["n"], int):
            now = [each for each in here if each.period == year and has(each, name)]
            assert told["n"] == len(now)
            reader.learn_of(name, now)
            if isinstance(told["Before too"], int):
                pairs = [(each, then) for each in now if year != "2024" and (then := by_year.get((each.cluster, "2024")))
                         and has(then, name)]  # fmt: skip
                assert told["Before too"] == len(pairs)
                reader.learn_of(name, [each for each, _ in pairs], [then for _, then in pairs])


def read_fields(reader: Reader, path: Path) -> int:
    """Learn what the fields in regions tell; return of how many they do."""
    told = [each for each in read_workbook(path) if isinstance(each["Median points %"], int | float)]
    for each in told:
        members = reader.members(POINTS, {"country": each["Country"], "sector": each["Field"]})
        reader.learn_of(POINTS, [other for other in members if other.region[:4] == each["NUTS"]])
    return len(told)


@pytest.mark.parametrize("seed", (*range(3), *FOUND))
def test_nothing_of_few_can_be_worked_out_from_all_files_together(seed: int, tmp_path: Path, ann: Signer) -> None:
    place = random_portfolio(tmp_path, seed)
    reader = Reader(place)
    export_tables(NOWHERE, place, tmp_path / "open", with_parquet=True)
    read_open_data(reader, tmp_path / "open")
    counts = [int(each) for each in column(tmp_path / "open" / "figures.csv", "n")]
    packed = struct.pack(f"<{len(counts)}q", *counts)
    assert packed in (tmp_path / "open" / "figures.parquet").read_bytes()
    for number, (chosen, by) in enumerate((({}, DIMENSIONS), ({"country": "NO"}, ("sector", "year")))):
        path = tmp_path / f"{number}.benchmark"
        make_pack(ann.home, place, path, ann.path, PASSPHRASE, title="All", chosen=chosen, by=by)
        read_pack(reader, path)
    for same_only in (False, True):
        path = tmp_path / f"trends-{same_only}.xlsx"
        save_tables(NOWHERE, path, "Trends", [trends(place, same_only=same_only)])
        read_trends(reader, path, same_only=same_only)
    view = look(place, date(2026, 11, 27))
    save_tables(NOWHERE, tmp_path / "fields.xlsx", "Fields", [fields_sheet(fields_in_regions(view, view.editions[0]))])
    read_fields(reader, tmp_path / "fields.xlsx")
    assert reader.told
    assert reader.found() == []


def test_a_reader_finds_few_from_all_less_the_others(tmp_path: Path) -> None:
    given = [document(number, {"1.2": 3}, country="NO" if number < 8 else "SE") for number in range(1, 10)]
    reader = Reader(str(filled(tmp_path / "p.sqlite", *map(submission, given))))
    reader.learn("1.2", {})
    assert reader.found() == []
    reader.learn("1.2", {"country": "NO"})
    assert ("1.2", ["Cluster 8 2026", "Cluster 9 2026"]) in reader.found()
