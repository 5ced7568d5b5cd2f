"""Reviewing an import: whatever a person decides, every filled cell is accounted for."""

from collections.abc import Callable
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scenario import Scenario

from workbench.application import importing
from workbench.application.assessing import IsReadOnly
from workbench.application.importing import Choices
from workbench.application.review_drafts import start_review
from workbench.application.reviewing import CHOSEN, ORDER, Review, ReviewRow, State
from workbench.application.views import look
from workbench.domain.entries import AmbiguousEntry, read_entry
from workbench.domain.values import Draft, WrongType, from_json, same, to_json
from workbench.exchange.excel.planning import Wanted, plan_import
from workbench.forms.library import get_edition
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.ids import EntityId

ROOT = Path(__file__).parents[2]
FORM = get_edition("ecei-2013")
BOOKS = {
    "example": (ROOT / "resources" / "example" / "previous.xlsx", Wanted("Kattegat Hydrogen Hub", "2026", "SEK")),
    "kattegatt": (ROOT / "tests/data/previous-year/kattegatt-2024-sv.xlsx", Wanted("Kattegatt Vätgas", "2026", "SEK")),
    "oresund": (
        ROOT / "tests/data/previous-year/oresund-2023-en.xlsx", Wanted("Øresund BioData Alliance", "2026", "EUR")
    ),
    "portefolje": (
        ROOT / "tests/data/previous-year/portefolje-2023-da.xlsx", Wanted("Maritim Klynge DK", "2026", "DKK")
    ),
}  # fmt: skip


@cache
def review_of(book: str) -> Review:
    path, wanted = BOOKS[book]
    return Review(path, FORM, wanted.currency, plan_import(path, FORM, wanted))


def check_sums(review: Review) -> None:
    """Every filled cell is counted once, and every listed one stands once in the list."""
    cells = [row.cell for row in review.rows]
    assert sum(review.counts.values()) == review.plan.cells.filled
    assert len(cells) == len(set(cells))


def row_of(review: Review, wanted: Callable[[ReviewRow], bool]) -> ReviewRow:
    return next(row for row in review.rows if wanted(row))


def plain(text: str) -> str:
    """Return a text with usual spaces."""
    return " ".join(text.split())


def question_of(review: Review, cell: str) -> str:
    return row_of(review, lambda row: row.cell == cell).question


@pytest.mark.parametrize("book", BOOKS)
def test_every_filled_cell_is_in_one_count_and_problems_come_first(book: str) -> None:
    review = review_of(book)
    check_sums(review)
    states = [ORDER.index(row.state) for row in review.rows]
    assert states == sorted(states)
    assert review.counts["ready"] == review.plan.cells.imported > 0


@pytest.mark.parametrize("book", BOOKS)
def test_every_filled_cell_stands_in_the_list_labels_and_other_clusters_last(book: str) -> None:
    review = review_of(book)
    assert len(review.rows) == review.plan.cells.filled
    cells = review.plan.cells
    assert (review.counts["label"], review.counts["other cluster"]) == (cells.labels, cells.other_clusters)
    assert {row.state for row in review.rows[-cells.labels :]} == {State.LABEL}


def test_a_cell_taken_for_a_label_can_be_given_a_question_and_is_counted_there() -> None:
    review = review_of("portefolje")
    label = row_of(review, lambda row: row.state is State.LABEL)
    after = review.read(label.cell, "success_stories", "3")
    check_sums(after)
    assert after.counts["label"] == review.counts["label"] - 1
    assert after.row(label.cell).state is State.READY


DECISIONS = st.lists(
    st.tuples(
        st.integers(0, 200), st.sampled_from(["accept", "leave", "read"]), st.sampled_from(sorted(FORM.fields)),
        st.sampled_from(["85", "1 240", "2024-01-31", "4,5", "many", ""]),
    ),
    max_size=8,
)  # fmt: skip


@given(book=st.sampled_from(sorted(BOOKS)), decisions=DECISIONS)
def test_the_counts_add_up_after_any_decisions(book: str, decisions: list[tuple[int, str, str, str]]) -> None:
    review = review_of(book)
    for place, verb, question, text in decisions:
        rows = [row for row in review.rows if row.state is not State.OTHER_YEAR]
        row = rows[place % len(rows)]
        if verb == "leave":
            review = review.leave(row.cell)
        elif verb == "accept" and row.proposals:
            review = review.accept(row.cell, row.proposals[0].question, row.proposals[0].value)
        else:
            try:
                review = review.read(row.cell, question, text)
            except WorkbenchError as error:
                assert error.advice
        check_sums(review)
    questions = [each.question for each in review.plan.imported]
    assert len(questions) == len(set(questions))


def test_the_counts_add_up_when_a_figure_of_another_year_is_decided_on() -> None:
    review = review_of("example")
    others = [row for row in review.rows if row.state is State.OTHER_YEAR]
    assert others
    for row in others:
        check_sums(review.leave(row.cell))
        check_sums(review.read(row.cell, "members_total", "85"))


@pytest.mark.parametrize("book", BOOKS)
def test_the_reading_that_is_shown_is_read_as_the_value_that_is_meant(book: str) -> None:
    """A person who accepts a cell as it is shown gets what was shown."""
    review, unlike = review_of(book), []
    for row in (row for row in review.rows if row.state is State.READY and row.question in FORM.fields):
        meant = next(each.value for each in review.plan.imported if each.cell == row.cell)
        try:
            read = read_entry(FORM.fields[row.question], row.reading, review.currency)
        except WorkbenchError as error:
            read = Draft(str(error))
        unlike += [] if same(read, meant) else [(row.cell, row.reading, read)]
    assert unlike == []


@pytest.mark.parametrize("book", BOOKS)
def test_every_proposal_is_a_value_that_its_question_can_take(book: str) -> None:
    for asked in review_of(book).plan.asked:
        for question, value in asked.candidates:
            assert same(from_json(FORM.fields[question], to_json(value), "EUR"), value), (asked.cell, asked.text)


def doubtful(folder: Path) -> Review:
    """A review of three amounts in thousands that can be read in two ways each, and one figure that can't."""
    from openpyxl import Workbook

    book = Workbook()
    for row in (
        ["2024", ""], ["Annual budget, total (tSEK)", "1.240"], ["Membership fees (tSEK)", "1.310"],
        ["Public grants (SEK)", "2.400"], ["Total members", 85],
    ):  # fmt: skip
        book.active.append(row)
    book.active.title = "Money"
    path = folder / "doubtful.xlsx"
    book.save(path)
    return Review(path, FORM, "SEK", plan_import(path, FORM, Wanted("Kattegatt Vätgas", "2026", "SEK")))


def test_cells_that_need_a_look_for_the_same_reason_are_accepted_together(tmp_path: Path) -> None:
    review = doubtful(tmp_path)
    alike = review.alike("Money!B2")
    assert set(alike) == {"Money!B2", "Money!B3"}
    whole, decimal = review.accept_alike("Money!B2"), review.accept_alike("Money!B2", 1)
    assert [plain(whole.row(cell).reading) for cell in alike] == ["1 240 000 SEK", "1 310 000 SEK"]
    assert [plain(decimal.row(cell).reading) for cell in alike] == ["1 240 SEK", "1 310 SEK"]
    assert whole.counts["check"] == review.counts["check"] - 2
    check_sums(whole)


def test_a_cell_that_is_ready_is_like_no_other(tmp_path: Path) -> None:
    review = doubtful(tmp_path)
    assert review.alike("Money!B5") == () and review.alike("Money!A1") == ()


def test_a_cell_that_can_be_read_in_two_ways_says_which(tmp_path: Path) -> None:
    why = plain(doubtful(tmp_path).row("Money!B2").why)
    assert why.startswith("It can be read in more than one way: 1 240 000 SEK or 1 240 SEK.")


def test_an_accepted_cell_displaces_the_earlier_one_of_its_question() -> None:
    review = review_of("kattegatt")
    earlier = row_of(review, lambda row: row.question == "members_total")
    other = row_of(review, lambda row: row.state is State.DECIDE)
    after = review.read(other.cell, "members_total", "99")
    assert (question_of(after, other.cell), question_of(after, earlier.cell)) == ("members_total", "")
    displaced = row_of(after, lambda row: row.cell == earlier.cell)
    assert (displaced.state, displaced.text) == (State.DECIDE, earlier.text)
    assert after.counts["ready"] == review.counts["ready"]


def test_a_cell_given_to_another_question_frees_its_first_one() -> None:
    review = review_of("kattegatt")
    cell = row_of(review, lambda row: row.question == "members_total").cell
    after = review.read(cell, "success_stories", "99")
    assert question_of(after, cell) == "success_stories"
    assert "members_total" not in {each.question for each in after.plan.imported}


def test_what_a_person_chose_says_so() -> None:
    review = review_of("kattegatt")
    cell = row_of(review, lambda row: row.state is State.DECIDE).cell
    row = row_of(review.read(cell, "success_stories", "1 240"), lambda row: row.cell == cell)
    assert (row.state, row.why, row.confidence, row.reading) == (State.READY, CHOSEN, 1.0, "1\u202f240")


def test_a_cell_to_check_is_accepted_by_one_of_its_proposals() -> None:
    review = review_of("example")
    row = row_of(review, lambda row: row.state is State.CHECK)
    proposal = row.proposals[0]
    after = review.accept(row.cell, proposal.question, proposal.value)
    assert after.counts["check"] == review.counts["check"] - 1
    assert row_of(after, lambda each: each.cell == row.cell).state is State.READY


@pytest.mark.parametrize(("text", "error"), [("many", WrongType), ("1.240", AmbiguousEntry)])
def test_an_unreadable_reading_is_refused_and_decides_nothing(text: str, error: type[Exception]) -> None:
    review = review_of("kattegatt")
    before = review.rows
    with pytest.raises(error):
        review.read(before[0].cell, "members_total", text)
    assert review.rows == before


def test_a_decision_leaves_the_review_before_as_it_was_so_that_it_can_be_taken_back() -> None:
    review = review_of("kattegatt")
    before, cell = review.rows, review.rows[0].cell
    assert review.leave(cell).rows != before
    assert review.rows == before


def test_the_neighbourhood_shows_the_cell_with_its_label() -> None:
    review = review_of("kattegatt")
    for row in review.rows:
        columns, rows, (down, right) = review.around(row.cell)
        assert (len(columns), {len(texts) for _, texts in rows}) == (3, {3})
        assert f"{columns[right]}{rows[down][0]}" == row.cell.rpartition("!")[2]
        assert rows[down][1][right] == row.text


def test_what_was_decided_is_what_is_written(scenario: Scenario) -> None:
    path, _ = BOOKS["kattegatt"]
    review = start_review(scenario.services, EntityId(scenario.id), path)
    left = row_of(review, lambda row: row.question == "newsletters" or row.state is State.READY)
    chosen = row_of(review, lambda row: row.state is State.DECIDE)
    review = review.leave(left.cell).read(chosen.cell, "success_stories", "77")
    importing.take_over(scenario.services, scenario.assessment, path, review.plan, as_="previous")
    view = look(scenario.reopened().services, EntityId(scenario.id))
    assert view.before(left.question) is None
    answer = view.before("success_stories")
    assert answer is not None and answer.value == 77
    assert answer.source is not None and f"{answer.source.sheet}!{answer.source.cell}" == chosen.cell
    expected = {row.cell for row in review.rows if row.state in (State.DECIDE, State.LEFT)}
    assert {each.cell for each in view.unplaced} == expected and left.cell in expected


def test_two_workbooks_of_one_year_both_keep_their_unplaced_cells(scenario: Scenario, tmp_path: Path) -> None:
    from openpyxl import Workbook

    for name in ("first", "second"):
        book = Workbook()
        for row in (["2025"], ["Total members", 85], [f"Odd thing of the {name}", 12]):
            book.active.append(row)
        book.active.title = name
        book.save(tmp_path / f"{name}.xlsx")
        plan = importing.plan(scenario.services, scenario.assessment, tmp_path / f"{name}.xlsx", Choices("previous"))
        importing.take_over(scenario.services, scenario.assessment, tmp_path / f"{name}.xlsx", plan, as_="previous")
    unplaced = look(scenario.services, EntityId(scenario.id)).unplaced
    assert {each.cell.partition("!")[0] for each in unplaced} == {"first", "second"}


def test_reviewing_writes_nothing_and_needs_an_open_assessment(last_year: Scenario) -> None:
    before = len(last_year.services.workspace.revisions.all())
    path, _ = BOOKS["kattegatt"]
    start_review(last_year.services, EntityId(last_year.id), path)
    with pytest.raises(IsReadOnly):
        start_review(last_year.services, EntityId(last_year.assessment.previous or ""), path)
    assert len(last_year.services.workspace.revisions.all()) == before
