"""Sums of the figures above them."""

from layouts.scoring import taken

GRANTS = [
    ["Income, kr", "2025"],
    ["EU grants", 905000],
    ["Grants from the county", 700000],
    ["Municipal grants", 310000],
]


def test_a_total_that_is_the_sum_of_rows_is_none_of_them() -> None:
    assert "B5" not in taken([*GRANTS, ["Public grants in total", 1915000]])


def test_what_is_no_sum_may_be_a_row_whatever_it_is_called() -> None:
    found = taken([*GRANTS, ["Membership fees in total", 640000]])
    assert found["B5"] == ("income_by_source.fees", 640000.0)
