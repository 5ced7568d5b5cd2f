"""Incomes with a minus, as trial balances show them."""

import pytest
from layouts.scoring import plan_rows, taken

ACCOUNTS = {
    "en": (
        "Income is shown with a minus sign (credit)",
        "Membership fees",
        "Grants from the state",
        "EU funds",
        "Rent",
    ),
    "nb": ("Inntekter vises med minus (kredit)", "Medlemskontingent", "Tilskudd fra staten", "EU-midler", "Husleie"),
    "sv": ("Intäkter visas med minustecken", "Medlemsavgifter", "Statliga bidrag", "EU-medel", "Lokalhyra"),
    "da": ("Indtægter er vist med negativt fortegn", "Medlemskontingent", "Tilskud fra staten", "EU-midler", "Husleje"),
    "fi": ("Tuotot miinusmerkkisinä", "Jäsenmaksut", "Valtion avustus", "EU-rahoitus", "Vuokrat"),
}


def balance(language: str, *, is_told: bool = True) -> list[list[object]]:
    note, fees, state, union, rent = ACCOUNTS[language]
    return [
        [note if is_told else "2025"], ["", "", "2025, NOK"],
        [3000, fees, -845000], [3400, state, -3000000], [3430, union, -688900], [6300, rent, 388000],
    ]  # fmt: skip


@pytest.mark.parametrize("language", ACCOUNTS)
def test_incomes_that_a_note_says_have_a_minus_are_taken_without_it(language: str) -> None:
    assert taken(balance(language)) == {
        "C3": ("income_by_source.fees", 845000), "C4": ("income_by_source.national", 3000000),
        "C5": ("income_by_source.eu", 688900),
    }  # fmt: skip


@pytest.mark.parametrize("language", ACCOUNTS)
def test_without_a_note_they_are_asked(language: str) -> None:
    plan = plan_rows(balance(language, is_told=False))
    assert not plan.imported
    assert {each.cell for each in plan.asked} >= {"Sheet!C3", "Sheet!C4", "Sheet!C5"}


def test_one_income_with_a_minus_among_others_is_not_taken() -> None:
    rows = balance("en")
    rows[4][2] = 688900
    assert "C3" not in taken(rows)
    assert "C4" not in taken(rows)


def test_costs_with_a_minus_say_nothing_of_incomes() -> None:
    rows = [["Costs are shown with a minus sign"], ["", "", "2025, NOK"], [3000, "Membership fees", -845000]]
    assert not taken(rows)
