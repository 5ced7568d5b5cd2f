"""What a cell's text can mean as a figure, and what else it says of its sheet."""

import pytest
from layouts.scoring import plan_rows, taken


@pytest.mark.parametrize(
    ("text", "amount"),
    [
        ("£310k", 310_000), ("310k", 310_000), ("310 k", 310_000), ("EUR 310k", 310_000), ("€ 1.2 m", 1_200_000),
        ("1.2m", 1_200_000), ("£310,000", 310_000), ("GBP 95k", 95_000), ("2,4 MSEK", 2_400_000), ("310 tkr", 310_000),
    ],
)  # fmt: skip
def test_a_letter_behind_an_amount_tells_its_scale_and_a_sign_its_currency(text: str, amount: int) -> None:
    assert taken([["Total budget", text], ["Members", 98]])["B1"] == ("budget_total", amount)


@pytest.mark.parametrize(
    ("label", "text", "figure"),
    [
        ("Board meetings per year", "4 p.a.", 4), ("Newsletters per year", "6 per annum", 6), ("Nye medlemmer", "6 nye", 6),
        ("Uusia jäseniä", "5 uutta", 5), ("Nya medlemmar", "7 nya", 7), ("New members", "8 new", 8),
    ],
)  # fmt: skip
def test_what_is_said_behind_a_count_changes_nothing(label: str, text: str, figure: int) -> None:
    assert taken([[label, text], ["Members", 98]])["B1"][1] == figure


@pytest.mark.parametrize("dates", ["2019-01-01 – 2019-12-31", "01.01.2019–31.12.2019", "1/1/2019 to 31/12/2019"])
def test_a_title_with_the_dates_of_its_year_still_tells_the_scale_of_amounts(dates: str) -> None:
    rows = [["Membership fees", 1264], ["EU funding", 1422], ["Total income", 2686]]
    assert taken([["Havvind Vest"], [f"Result {dates}, tNOK"], ["", "Result 2019"], *rows])["B4"] == (
        "income_by_source.fees", 1_264_000,
    )  # fmt: skip


def test_telephone_numbers_of_a_list_of_addresses_are_no_figures() -> None:
    rows = [["Toten Plast AS", "61 15 20 00", 2830], ["Gjøvik kommune", "61 18 95 00", 2815]]
    plan = plan_rows([["Navn", "Telefon", "Postnr."], *rows])
    assert plan.imported == plan.asked == ()
