"""Rows of a table that contradict their whole, or each other, are asked."""

from layouts.scoring import taken

KINDS = ["SMEs", "Large enterprises", "Research organisations", "Universities", "Public sector"]
SHARES = [59, 17, 5, 9, 10]


def of_kinds(figures: list[int], *before: list[object]) -> list[list[object]]:
    return [*before, ["Committed members by type", ""], *map(list, zip(KINDS, figures, strict=True))]


def test_rows_that_sum_up_to_a_hundred_may_be_shares() -> None:
    assert taken(of_kinds(SHARES)) == {}


def test_rows_that_sum_up_to_the_hundred_committed_members_are_counts() -> None:
    assert len(taken(of_kinds(SHARES, ["Committed members", 100]))) == len(KINDS) + 1


def test_rows_that_their_head_calls_numbers_are_counts() -> None:
    rows = [["Committed members by type", "Number", "%"], *([k, n, n] for k, n in zip(KINDS, SHARES, strict=True))]
    assert {cell[0] for cell in taken(rows)} == {"B"}


def test_kinds_that_are_more_than_all_members_are_asked() -> None:
    assert set(taken(of_kinds([*SHARES[:4], 30], ["Members", 80], ["Committed members", 60]))) == {"B1", "B2"}


def test_a_title_in_per_cent_makes_shares_of_what_is_below_it() -> None:
    figures = [60, 20, 10, 5, 4]
    assert taken([["Fordeling af forpligtede medlemmer i procent"], *map(list, zip(KINDS, figures, strict=True))]) == {}


def test_amounts_in_another_scale_than_the_budget_are_asked() -> None:
    rows: list[list[object]] = [
        ["Income by source, EUR", ""], ["Membership fees", 173_500], ["Services", 81_200], ["Region", 118_000],
        ["EU", 164_900], ["Total budget, EUR", 540_000_000],
    ]  # fmt: skip
    assert taken(rows) == {}


def test_a_column_of_figures_as_small_as_marks_is_asked_where_one_should_be_larger() -> None:
    marks: list[list[object]] = [["Members", 3], ["Staff", 3], ["Board meetings", 2], ["Newsletters", 4]]
    assert taken(marks) == {}
    assert len(taken([["Members", 38], *marks[1:]])) == len(marks)


def test_ticks_are_no_counts() -> None:
    assert taken([["Staff", 1], ["Board meetings", 1], ["Newsletters", 1], ["Working groups", 1]]) == {}


def test_rows_that_sum_up_to_something_else_in_another_year_are_no_shares() -> None:
    figures = zip(KINDS, SHARES, [54, 13, 19, 3, 4], strict=True)
    assert len(taken([["Committed members by type", 2025, 2024], *map(list, figures)])) == len(KINDS)
