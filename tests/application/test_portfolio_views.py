"""A portfolio as its owner looks at it: what counts, what it is narrowed to, what stood before, how whole it is."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from portfolios import NOWHERE, document, filled, submission, uuid

from workbench.application.portfolio_labels import write_award
from workbench.application.portfolio_views import PortfolioView, Record, Wanted, behind, look, members, wholeness

TODAY = date(2026, 11, 27)


@pytest.fixture
def place(tmp_path: Path) -> str:
    given = []
    for number in range(1, 5):
        for period in ("2024", "2026"):
            level = number if period == "2026" else 1
            made = document(
                number, {"1.2": level, "9.9": 2}, id=uuid(number * 10 + int(period) % 10), period=period,
                country="NO" if number < 3 else "SE", region="NO071" if number < 3 else "SE232", sector="Food",
            )  # fmt: skip
            given.append(submission(made))
    return str(filled(tmp_path / "p.sqlite", *given))


def names(lines: tuple[Record, ...]) -> list[str]:
    return [each.name for each in lines]


def left(view: PortfolioView, **wanted: object) -> list[str]:
    return names(replace(Wanted(), **wanted).lines(view, view.editions[0]))  # type: ignore[arg-type]


def test_columns_are_those_of_the_edition_in_its_order_and_unknown_ones_come_last(place: str) -> None:
    edition = look(place, TODAY).editions[0]
    assert [each.id for each in edition.heads[:3]] == ["1.1.1", "1.1.2", "1.2"]
    assert edition.heads[2].title == "Geographical concentration" and edition.heads[2].levels == 6
    assert (edition.heads[-1].id, edition.heads[-1].title, edition.heads[-1].section) == ("9.9", "", "9")


def test_columns_are_told_in_the_language_that_is_asked_for(place: str) -> None:
    assert look(place, TODAY, "sv").editions[0].heads[2].title != "Geographical concentration"


def test_of_an_edition_that_is_not_shipped_the_numbers_are_told(tmp_path: Path) -> None:
    made = document(1, {"b.10": 7, "b.2": 1}, edition="own-2025")
    edition = look(str(filled(tmp_path / "p.sqlite", submission(made))), TODAY).editions[0]
    assert [(each.id, each.levels) for each in edition.heads] == [("b.2", 6), ("b.10", 8)]


def test_each_cluster_stands_with_its_last_year_and_knows_the_one_before(place: str) -> None:
    edition = look(place, TODAY).editions[0]
    assert names(edition.latest) == ["Cluster 1", "Cluster 2", "Cluster 3", "Cluster 4"]
    line = edition.latest[3]
    before = edition.before(line)
    assert before is not None and (line.level("1.2"), before.levels["1.2"], before.record.period) == (4, 1, "2024")
    assert edition.before(before.record) is None and line.level("1.1.1") is None


def test_the_year_before_may_be_of_another_edition(tmp_path: Path) -> None:
    levels = {"2.1": 4, "9.9": 1}
    given = [
        document(1, levels, period="2024"),
        document(1, {"1.1": 4}, id=uuid(11), period="2026", edition="benchmark-2019"),
    ]
    edition = next(each for each in look(str(filled(tmp_path / "p.sqlite", *map(submission, given))), TODAY).editions
                   if each.id == "benchmark-2019")  # fmt: skip
    before = edition.before(edition.latest[0])
    assert before is not None and (before.record.period, before.levels["1.1"]) == ("2024", 3)


def test_what_is_narrowed_must_hold_all_together(place: str) -> None:
    write_award(NOWHERE, place, "Cluster 2", "silver", by="EUCLES", on=date(2026, 2, 3))
    view = look(place, TODAY)
    assert left(view, country="NO") == ["Cluster 1", "Cluster 2"]
    assert left(view, country="NO", label="silver") == ["Cluster 2"]
    assert left(view, label="none", words="götaland food") == ["Cluster 3", "Cluster 4"]
    assert left(view, members=frozenset({uuid(3)}), country="NO") == []
    assert [each.level("1.2") for each in Wanted(period="2024").lines(view, view.editions[0])] == [1, 1, 1, 1]


def test_the_highest_label_that_is_held_counts_and_one_that_has_ended_does_not(place: str) -> None:
    write_award(NOWHERE, place, "Cluster 1", "silver", by="EUCLES", on=date(2026, 2, 3))
    write_award(NOWHERE, place, "Cluster 1", "gold", by="EUCLES", on=date(2026, 3, 3))
    write_award(NOWHERE, place, "Cluster 2", "gold", by="EUCLES", on=date(2020, 3, 3))
    view = look(place, TODAY)
    assert {each: held.validity.award.label for each, held in view.label_of.items()} == {uuid(1): "gold"}


def test_completeness_counts_what_is_answered_of_what_is_asked(tmp_path: Path) -> None:
    answers = [{"question": "members_within_150km", "value": 3}, {"question": "members_joined", "value": 3}]
    made = document(1, {"1.2": 3, "2.3": 2}, answers=answers)
    view = look(str(filled(tmp_path / "p.sqlite", submission(made))), TODAY)
    edition = view.editions[0]
    found = wholeness(view.place, edition.heads, edition.latest)[edition.latest[0].id]
    assert (found["1.2"], found["2.3"], found["2.1"], found["1.1.2"]) == ((1, 1), (1, 2), (0, 1), (0, 0))


def test_all_versions_stand_behind_a_figure_the_newest_first(tmp_path: Path) -> None:
    first = document(1, {"1.2": 1})
    second = document(1, {"1.2": 3}, version=2, as_of="2026-12-01T12:00:00.000Z")
    place = str(filled(tmp_path / "p.sqlite", submission(first), submission(second)))
    found = behind(place, uuid(1), "ecei-2013")
    assert [(each.version, each.level("1.2"), each.is_current) for each in found] == [(2, 3, True), (1, 1, False)]


def test_the_packages_of_a_group_are_those_that_count_in_it(place: str) -> None:
    edition = look(place, TODAY).editions[0]
    assert names(members(edition, "country", "SE", "1.2")) == ["Cluster 3", "Cluster 4"]
    assert len(members(edition, "year", "2024")) == len(members(edition, "all", "")) == 4
    assert members(edition, "all", "", "1.1.1") == ()
