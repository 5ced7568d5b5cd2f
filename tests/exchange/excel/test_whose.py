"""Whether those who came or went are members or staff."""

import pytest
from layouts.scoring import plan_rows

LEFT = ("Left", "Sluttet", "Slutat", "Stoppet", "Lähteneet")
MEMBERS = ("Members", "Medlemmer", "Medlemmar", "Medlemmer", "Jäsenet")


@pytest.mark.parametrize(("members", "left"), list(zip(MEMBERS, LEFT, strict=True)))
def test_those_who_left_among_members_are_no_staff(members: str, left: str) -> None:
    told = {each.question for each in plan_rows([[members], [left, 4]]).imported}
    assert "staff_left" not in told


def test_two_years_are_asked_of_the_staff() -> None:
    rows = [["Staff"], ["Employees", 7], ["Left in 2024 and 2025", 2]]
    assert "staff_left" in {each.question for each in plan_rows(rows).imported}


@pytest.mark.parametrize("label", ["Indicators", "KPIs", "Number of indicators", "Indikatorer"])
def test_indicators_of_which_nothing_says_that_they_are_followed_are_asked(label: str) -> None:
    rows = [["Assessment"], ["Assessors", "AB"], [label, 31], ["Points", 112]]
    assert "kpis_monitored" not in {each.question for each in plan_rows(rows).imported}


def test_indicators_that_are_followed_are_taken() -> None:
    rows = [["Facts"], ["Board meetings", 6], ["Indicators monitored", 12]]
    assert "kpis_monitored" in {each.question for each in plan_rows(rows).imported}
