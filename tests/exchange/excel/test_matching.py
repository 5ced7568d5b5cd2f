"""Matching on any sheet: it never fails, counts every filled cell once, and takes nothing that it can't tell."""

from datetime import date

from hypothesis import given, settings
from hypothesis import strategies as st
from layouts.scoring import in_memory, plan_rows, taken
from layouts.wordings import BESIDES, WORDINGS
from openpyxl import Workbook

from workbench.exchange.excel.confidence import ASKED, READY, WEIGHTS, probability
from workbench.exchange.excel.planning import NoSuchRow, clusters_in
from workbench.forms.library import get_edition

FORM = get_edition("ecei-2013")
LABELS = st.sampled_from([label for labels in WORDINGS.values() for label in labels.split("|")])
TEXTS = st.text(st.characters(codec="utf-8", exclude_categories=("Cs", "Cc")), max_size=12).filter(
    lambda t: t[:1] != "="
)
SHOWN = st.sampled_from(
    [
        "2025",
        "1.234",
        "03/04/2025",
        "ca. 7",
        "tre",
        "45 %",
        "1,2 MSEK",
        "ja",
        "12-15",
        "Sum",
        "–",
        "1 000 kr",
        "2024-05-01",
    ]
)
CELLS = st.one_of(
    st.none(), LABELS, st.sampled_from(BESIDES.split("|")), TEXTS, SHOWN, st.integers(-5, 10**7),
    st.floats(-10, 10**6, allow_nan=False).map(lambda number: round(number, 2)), st.dates().filter(lambda day: day.year > 1900),
    st.booleans(),
)  # fmt: skip
SHEETS = st.lists(st.lists(CELLS, max_size=6), max_size=12)


def made(rows: list[list[object]]) -> Workbook:
    book = Workbook()
    for row in rows:
        book.active.append(row)
    return book


@given(SHEETS)
def test_every_filled_cell_of_any_sheet_is_counted_once(rows: list[list[object]]) -> None:
    workbook = in_memory(made(rows))
    try:
        told = plan_rows(rows)
    except NoSuchRow:
        assert clusters_in(workbook, FORM)
        return
    c = told.cells
    assert c.filled == len(workbook.cells)
    assert c.filled == c.imported + c.labels + c.asked + c.other_periods + c.other_clusters + c.unmatched
    cells = [each.cell for each in (*told.imported, *told.unmatched)] + sorted({each.cell for each in told.asked})
    assert len(cells) == len(set(cells))
    fields = [each.question for each in told.imported]
    assert len(fields) == len(set(fields))


@given(SHEETS)
@settings(max_examples=30)
def test_what_was_matched_makes_a_mapping_of_its_own_workbook(rows: list[list[object]]) -> None:
    try:
        told = plan_rows(rows)
    except NoSuchRow:
        return
    if told.mapping.entries:
        assert told.mapping.fits(in_memory(made(rows))) == 1.0


@given(st.floats(-20, 20), st.lists(st.floats(-20, 20), max_size=4))
def test_more_that_speaks_for_a_match_never_makes_it_less_sure(odds: float, rivals: list[float]) -> None:
    assert probability(odds, rivals) <= probability(odds + 1, rivals)
    assert probability(odds, rivals) <= probability(odds, rivals[1:])
    assert 0.0 <= probability(odds, rivals) <= 1.0


def test_what_is_asked_is_less_sure_than_what_is_ready() -> None:
    assert ASKED < READY
    assert READY >= 0.95
    assert WEIGHTS["changed"] < -WEIGHTS["base"]


def test_a_budget_over_kinds_of_income_is_no_total_budget() -> None:
    rows: list[list[object]] = [
        ["Konto", "Regnskap", "Budsjett"],
        ["Medlemskontingenter", "640 000 kr", None],
        ["Lønn", None, 900000],
    ]
    assert taken(rows) == {"B2": ("income_by_source.fees", 640000.0)}


def test_an_amount_whose_scale_nobody_tells_is_not_taken() -> None:
    assert taken([["Membership fees", 640], ["EU grants", 210], ["Sponsors", 15]]) == {}


def test_a_scale_that_is_another_one_makes_another_figure() -> None:
    assert taken([["Satisfaction (0-10)", 4.2], ["Board meetings (0-5)", 3], ["Satisfaction (1-5)", 4.1]]) == {
        "B3": ("satisfaction_mean", 4.1)
    }


def test_a_part_that_is_more_than_its_whole_is_asked() -> None:
    assert "members_committed" not in {name for name, _ in taken([["Members", 60], ["Committed members", 75]]).values()}


def test_a_total_under_its_own_head_is_taken_and_a_sum_is_not() -> None:
    assert taken([["Participants", "Number"], ["Total", 81], ["Committed", 64], ["Joined", 5], ["SMEs", 30]])["B2"] == (
        "members_total",
        81.0,
    )
    assert "B4" not in taken([["Members by kind", "Number"], ["SMEs", 30], ["Large firms", 9], ["Total", 39]])


def test_a_figure_in_another_unit_is_not_taken() -> None:
    assert taken([["Training days", "12 persons"], ["Board meetings", "7 meetings"]]) == {"B2": ("board_meetings", 7.0)}


def test_what_says_of_itself_that_it_is_not_exact_is_asked() -> None:
    for shown in ("ca. 85", "about 85", "85+", "> 85", "noin 85"):
        asked = plan_rows([["Total members", shown], ["Board meetings", 6]])
        assert [each.cell for each in asked.imported] == ["Sheet!B2"], shown
        assert [each.question for each in asked.asked] == ["members_total"], shown


def test_rows_of_a_log_answer_nothing() -> None:
    log: list[list[object]] = [
        ["Date", "What", "Service", "Participants"],
        [date(2025, 1, 23), "Breakfast", "Funding", 31],
        [date(2025, 2, 12), "Fair", "Matchmaking", 54],
        [date(2025, 3, 6), "Course", "Training", 18],
    ]
    assert taken(log) == {}


def test_numbers_that_count_the_rows_are_no_figures() -> None:
    labels = ["Total members", "Employees", "FTE", "Board meetings", "Newsletters sent"]
    rows: list[list[object]] = [[str(number), label, 30 - number] for number, label in enumerate(labels, 1)]
    assert {cell[0] for cell in taken(rows)} == {"C"}
    assert taken([row[:2] for row in rows]) == {}


def test_a_head_over_a_list_of_figures_is_no_label_of_any_of_them() -> None:
    rows: list[list[object]] = [["", "Budget 2025"], ["Rent", 240000], ["Travel", 90000], ["Audit", 15000]]
    assert "budget_total" not in {name for name, _ in taken(rows).values()}


def test_when_something_was_written_is_not_the_year_of_its_figures() -> None:
    rows: list[list[object]] = [["Filled in 12 January 2026"], ["Total members", 85]]
    assert taken(rows) == {"B2": ("members_total", 85.0)}


def test_the_group_in_front_of_the_first_row_holds_for_those_below() -> None:
    rows: list[list[object]] = [
        ["Services", "", "Value"],
        ["Matchmaking", "Events", 12],
        ["", "Participants", 240],
        ["Training", "Events", 5],
        ["", "Participants", 61],
    ]
    assert taken(rows)["C3"] == ("services.matchmaking.participants", 240.0)
    assert taken(rows)["C5"] == ("services.training.participants", 61.0)


def test_labels_below_and_gaps_between_blocks_are_told_apart() -> None:
    rows: list[list[object]] = [["Dashboard"], [], [85], ["Members"], [], [7], ["Board meetings"], [], [5.5], ["FTE"]]
    assert taken(rows) == {"A3": ("members_total", 85.0), "A6": ("board_meetings", 7.0), "A9": ("staff_fte", 5.5)}


def test_one_section_of_another_organisation_is_left() -> None:
    rows: list[list[object]] = [
        ["Parent company"],
        ["Employees", 64],
        ["FTE", 58],
        [],
        ["Cluster"],
        ["Employees", 6],
        ["FTE", 4.5],
    ]
    assert taken(rows) == {"B6": ("staff_headcount", 6.0), "B7": ("staff_fte", 4.5)}


def test_quarters_are_no_year() -> None:
    assert taken([["", "Q1", "Q2", "Q3", "Q4", "2025"], ["New members", 2, 3, 1, 4, 10]]) == {
        "F2": ("members_joined", 10.0)
    }


def test_a_note_below_tells_the_scale_of_a_sheet() -> None:
    rows: list[list[object]] = [
        ["Inntekter", "2025"],
        ["Medlemskontingent", 640],
        ["EU-midler", 900],
        [],
        ["Alle beløp i tusen kroner"],
    ]
    assert taken(rows) == {"B2": ("income_by_source.fees", 640000.0), "B3": ("income_by_source.eu", 900000.0)}


def test_a_label_that_stands_once_is_that_of_each_year_below() -> None:
    rows: list[list[object]] = [
        ["Indikator", "År", "Verdi"],
        ["Antall medlemmer", 2024, 60],
        [None, 2025, 70],
        ["Årsverk", 2024, 3],
        [None, 2025, 4],
    ]
    assert taken(rows) == {"C3": ("members_total", 70.0), "C5": ("staff_fte", 4.0)}
    assert {(each.cell, each.period) for each in plan_rows(rows).other_periods} == {
        ("Sheet!C2", "2024"),
        ("Sheet!C4", "2024"),
    }
