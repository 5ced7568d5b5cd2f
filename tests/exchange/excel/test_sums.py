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


def test_what_sums_up_the_kinds_of_income_is_none_of_them_by_whatever_name() -> None:
    assert "B5" not in taken([*GRANTS, ["Income", 1915000]])


MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def of_months(head: str, last: str) -> list[list[object]]:
    return [
        ["Month", "Newsletters", head],
        *([month, 1, place % 2] for place, month in enumerate(MONTHS)),
        [last, 12, 6],
    ]


def test_the_months_of_a_year_sum_up_to_what_was_done_in_it() -> None:
    assert taken(of_months("Board meetings", "Total 2024")) == {
        "B14": ("newsletters", 12.0),
        "C14": ("board_meetings", 6.0),
    }


def test_meetings_of_the_board_summed_up_over_the_months_are_no_members_of_it() -> None:
    assert taken(of_months("Board", "2024")) == {"B14": ("newsletters", 12.0)}


def test_the_months_of_a_year_are_no_clusters() -> None:
    months = ("tammi", "helmi", "maalis", "huhti", "touko", "kesä", "heinä", "elo", "syys", "loka", "marras", "joulu")
    rows = [
        ["kk", "uutiskirjeitä", "hallituksen kokouksia"],
        *([month, 1, 2] for month in months),
        ["2023 yht.", 12, 24],
    ]
    assert taken(rows) == {"B14": ("newsletters", 12.0), "C14": ("board_meetings", 24.0)}
