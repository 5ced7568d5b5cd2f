"""A layout that was decided on once is taken by itself next time: found by its labels, wherever rows were put in."""

import json
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest
from layouts.scoring import in_memory, plain
from openpyxl import Workbook

from workbench.application.reviewing import Review
from workbench.domain.values import Money, Value
from workbench.exchange.excel.converting import Reading
from workbench.exchange.excel.habits import Habits, habits_of
from workbench.exchange.excel.mapping import BadMapping, Entry, Mapping, best_mapping, mapping_from, read_mapping
from workbench.exchange.excel.planning import ImportPlan, Wanted, plan_workbook
from workbench.exchange.excel.remembering import mapping_of_plan
from workbench.forms.library import get_edition

FORM = get_edition("ecei-2013")
ROWS: list[list[object]] = [
    ["Klyngens ark", None, None],
    ["Rundt bordet", 12, 11],
    ["Kasse inn", 640, 600],
    ["Folk", 5, 4],
    ["Svar", 0.42, 0.4],
]


def book(rows: list[list[object]], sheet: str = "Ark 2025") -> Workbook:
    made = Workbook()
    made.active.title = sheet
    for row in rows:
        made.active.append(row)
    return made


def plan(made: Workbook, mapping: Mapping | None = None) -> ImportPlan:
    return plan_workbook(in_memory(made), Path("x.xlsx"), "0" * 64, FORM, Wanted("X", "2026", "NOK", mapping=mapping))


def taken(made: ImportPlan) -> dict[str, tuple[str, object]]:
    return {each.cell: (each.question, plain(each.value)) for each in made.imported}


CHOSEN = Mapping(
    "ecei-2013",
    (
        Entry("board_members", "Ark 2025!B2", "rundt bordet", 0, 1),
        Entry("income_by_source.fees", "Ark 2025!B3", "kasse inn", 0, 1, "1000"),
        Entry("satisfaction_response_rate", "Ark 2025!B5", "svar", 0, 1, "100"),
        Entry("", "Ark 2025!B4", "folk", 0, 1),
    ),
    "Klyngens eget ark",
)


def test_what_was_chosen_is_taken_with_its_scale() -> None:
    assert taken(plan(book(ROWS), CHOSEN)) == {
        "Ark 2025!B2": ("board_members", 12.0),
        "Ark 2025!B3": ("income_by_source.fees", 640000.0),
        "Ark 2025!B5": ("satisfaction_response_rate", 42.0),
    }


def test_rows_put_in_and_a_sheet_of_another_year_do_not_matter() -> None:
    rows = [ROWS[0], ["Ny linje", None, None], [], *ROWS[1:]]
    assert taken(plan(book(rows, "Ark 2024"), CHOSEN))["Ark 2024!B4"] == ("board_members", 12.0)


def test_a_cell_that_answers_nothing_is_not_asked_again() -> None:
    left = plan(book(ROWS), CHOSEN)
    assert "Ark 2025!B4" in {each.cell for each in left.unmatched}
    assert "Ark 2025!B4" not in {each.cell for each in left.asked}


def test_other_years_of_a_chosen_field_stay() -> None:
    rows = [["", 2024, 2025], ["Members in total", 70, 75], ["FTE", 4, 5]]
    first = plan(book(rows))
    assert {each.cell for each in plan(book(rows), first.mapping).other_periods} == {"Ark 2025!B2", "Ark 2025!B3"}


def test_a_layout_is_recognised_by_its_labels() -> None:
    other = Mapping("ecei-2013", (Entry("staff_fte", "Data!B2", "årsverk", 0, 1),), "Another")
    assert best_mapping([other, CHOSEN], in_memory(book(ROWS)), FORM) == CHOSEN
    assert best_mapping([other, CHOSEN], in_memory(book([["Members", 3]])), FORM) is None
    assert CHOSEN.fits(in_memory(book(ROWS[:3]))) == 0.5


def test_a_mapping_of_another_edition_is_left_alone() -> None:
    assert best_mapping([CHOSEN], in_memory(book(ROWS)), get_edition("benchmark-2019")) is None


def test_the_fingerprint_is_of_labels_and_their_places_not_of_names_and_rows() -> None:
    moved = Mapping("ecei-2013", tuple(Entry(e.question, e.cell.replace("B", "B1"), *_rest(e)) for e in CHOSEN.entries))
    assert moved.signature == CHOSEN.signature
    assert Mapping("ecei-2013", CHOSEN.entries[:3]).signature != CHOSEN.signature


def _rest(entry: Entry) -> tuple[str, int, int, str, int]:
    return entry.label, entry.rows, entry.columns, entry.times, entry.take


def test_decisions_become_a_mapping_that_takes_the_same_next_time() -> None:
    rows: list[list[object]] = [
        ["", 2025],
        ["Members in total", 75],
        ["Income", "1000 NOK"],
        ["Membership fees", 640],
        ["Seats in the hall", 7],
    ]
    first = plan(book(rows))
    kept = mapping_of_plan(first, FORM, "Ours", left=["Ark 2025!B5"])
    again = plan(book([["A line more"], *rows]), kept)
    assert sorted(taken(again).values()) == sorted(taken(first).values())
    assert kept.entries[-1] == Entry("", "Ark 2025!B5", "seats in the hall", 0, 1)


def test_a_mapping_reads_back_as_it_was_written() -> None:
    assert mapping_from(CHOSEN.to_yaml(), Path("m.yaml")) == CHOSEN


def test_a_mapping_of_the_first_kind_is_still_read(tmp_path: Path) -> None:
    fields = [{"question": "board_members", "cell": "Ark 2025!B2", "label": "rundt bordet"}]
    (tmp_path / "m.yaml").write_text(json.dumps({"mapping": 1, "edition": "ecei-2013", "fields": fields}))
    assert taken(plan(book(ROWS), read_mapping(tmp_path / "m.yaml")))["Ark 2025!B2"] == ("board_members", 12.0)


@pytest.mark.parametrize(
    "entry",
    [
        "{question: board_members, cell: B2, label: x}",
        "{question: board_members, cell: S!B2, label: x, times: many}",
        "{question: board_members, cell: S!B2, label: x, from_label: left}",
    ],
)
def test_an_entry_that_says_nothing_is_refused(entry: str) -> None:
    content = f"mapping: 1\nedition: ecei-2013\nfields:\n  - {entry}\n"
    with pytest.raises(BadMapping):
        mapping_from(content.encode(), Path("m.yaml"))


AMBIGUOUS: list[list[object]] = [
    ["", 2025],
    ["Members in total", 75],
    ["Annual budget (NOK)", "1.234"],
    ["Training days", "2.500"],
    ["Founded on", "03/04/2011"],
]


def decided(row: int, text: str) -> Mapping:
    """Review the ambiguous workbook, read one cell of it as a person writes it, and keep what comes of it."""
    review = Review(Path("x.xlsx"), FORM, "NOK", plan(book(AMBIGUOUS)))
    asked = next(each for each in review.plan.asked if each.cell == f"Ark 2025!B{row}")
    return mapping_of_plan(review.read(asked.cell, asked.question, text).plan, FORM, "Ours")


@pytest.mark.parametrize(
    ("row", "text", "habits", "answers"),
    [
        (3, "1234", Habits(","), {"B3": 2345.0, "B4": 3500.0}), (4, "2500", Habits(","), {"B3": 2345.0, "B4": 3500.0}),
        # An amount has no three decimals: a person still says what it is.
        (4, "2,5", Habits("."), {"B4": 3.5}), (3, "1,23", Habits("."), {"B4": 3.5}),
        (5, "2011-04-03", Habits(dates="day"), {"B5": "2012-06-05"}),
        (5, "2011-03-04", Habits(dates="month"), {"B5": "2012-05-06"}),
        (3, "99", Habits(), {}),
    ],
)  # fmt: skip
def test_what_was_read_in_one_of_two_ways_is_read_so_next_time_wherever_it_stands(
    row: int, text: str, habits: Habits, answers: dict[str, object]
) -> None:
    kept = decided(row, text)
    assert kept.habits == habits
    assert mapping_from(kept.to_yaml(), Path("m.yaml")) == kept
    next_year: list[list[object]] = [
        *AMBIGUOUS[:2], ["Annual budget (NOK)", "2.345"], ["Training days", "3.500"], ["Founded on", "05/06/2012"],
    ]  # fmt: skip
    again = plan(book(next_year), kept)
    found = {cell.partition("!")[2]: value for cell, (_, value) in taken(again).items() if cell[-1] in "345"}
    assert found == answers
    assert {each.cell[-2:] for each in again.asked} == {"B3", "B4", "B5"} - answers.keys()


TWO = (1234, Decimal("1.234"))
THOUSANDS = (Money(Decimal(1_234_000), "NOK"), Money(Decimal(1_234), "NOK"))
DAYS = (date(2025, 4, 3), date(2025, 3, 4))


@pytest.mark.parametrize(
    ("told", "habits"),
    [
        ([("1.234", 1234, TWO)], Habits(",")), ([("1,234", Decimal("1.234"), TWO)], Habits(",")),
        ([("1,234", 1234, TWO)], Habits(".")), ([("1.234 tNOK", THOUSANDS[0], THOUSANDS)], Habits(",")),
        ([("1.234 tNOK", THOUSANDS[1], THOUSANDS)], Habits(".")), ([("1.234", 1234, ())], Habits()),
        ([("1.234", 1234, TWO), ("1.234", Decimal("1.234"), TWO)], Habits()), ([("1.234", 99, TWO)], Habits()),
        ([("0,42", 42, (42, Decimal("0.42")))], Habits()), ([("words", "words", ())], Habits()),
        ([("03/04/2025", DAYS[0], DAYS)], Habits(dates="day")), ([("03/04/2025", DAYS[1], DAYS)], Habits(dates="month")),
        ([("13/04/2025", date(2025, 4, 13), ())], Habits()),
    ],
)  # fmt: skip
def test_only_a_choice_among_two_readings_tells_a_habit_and_only_without_contradiction(
    told: list[tuple[str, Value, tuple[Value, ...]]], habits: Habits
) -> None:
    assert habits_of(told) == habits


def test_a_sure_reading_stays_whatever_the_habit() -> None:
    assert Habits(".").settle(Reading((1234,)), "1.234") == Reading((1234,))
    assert Habits().settle(Reading((1234, Decimal("1.234"))), "1.234").values == (1234, Decimal("1.234"))
    days = (date(2025, 4, 3), date(2025, 3, 4))
    assert Habits(dates="month").settle(Reading(days), "03/04/2025").values == (days[1],)


@pytest.mark.parametrize("habits", ["x", {"decimals": ";"}, {"dates": "year"}])
def test_habits_that_are_none_make_no_mapping(habits: object) -> None:
    told = {"mapping": 1, "edition": "ecei-2013", "fields": [], "habits": habits}
    with pytest.raises(BadMapping):
        mapping_from(json.dumps(told).encode(), Path("m.yaml"))
