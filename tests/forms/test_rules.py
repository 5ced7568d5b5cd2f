"""Rules compute with what is there and stay undecided where something is missing."""

from datetime import date

import pytest

from workbench.forms.library import get_edition, rules_of
from workbench.forms.rules import with_doubles

RULES = rules_of(get_edition("ecei-2013"))
END = date(2026, 12, 31)


def test_derived_values_need_their_figures() -> None:
    derived = RULES.derived({"members_total": 100.0, "members_committed": 91.0}, END)
    assert derived["share_committed"] == 91.0
    assert derived["share_contacted"] is None


def test_a_division_by_nothing_is_undecided() -> None:
    assert RULES.derived({"members_total": 0.0, "members_committed": 0.0}, END)["share_committed"] is None


def test_private_share_counts_the_rows_that_are_answered() -> None:
    figures = {"income_by_source.eu": 60.0, "income_by_source.fees": 30.0, "income_by_source.in_kind": 10.0}
    assert RULES.derived(figures, END)["private_share"] == 40.0


def test_years_follow_the_calendar() -> None:
    assert RULES.derived({"founded_on": date(2016, 12, 31)}, END)["years_as_organisation"] == 10.0


@pytest.mark.parametrize(("committed", "passes"), [(49.0, False), (50.0, True), (None, None)])
def test_the_gate_passes_from_half_of_the_participants(committed: float | None, passes: bool | None) -> None:
    figures = {"members_total": 100.0} | ({} if committed is None else {"members_committed": committed})
    assert RULES.gate("1.1.0", figures, END) is passes


def test_only_checks_that_depend_on_a_field_are_run_for_it() -> None:
    figures = {"members_total": 10.0, "members_committed": 20.0, "staff_fte": 9.0, "staff_headcount": 2.0}
    assert [each.id for each in RULES.broken(figures, END, ["staff_fte"])] == ["fte_within_headcount"]
    assert {each.id for each in RULES.broken(figures, END)} == {"committed_within_total", "fte_within_headcount"}


def test_whole_numbers_are_read_as_doubles_but_not_inside_texts_and_names() -> None:
    assert with_doubles("a1 >= 2 && b == 'x3' || c < 4.5") == "a1 >= 2.0 && b == 'x3' || c < 4.5"
