"""Until when labels hold, by what the label body said or by the usual rules."""

from datetime import date

from workbench.domain.awards import Award, Standing, end_of_month, is_at_least, validities
from workbench.kernel.ids import EntityId


def award(label: str, on: str, until: str = "") -> Award:
    last = date.fromisoformat(until) if until else None
    return Award(EntityId(on), EntityId("c"), label, "EUCLES", date.fromisoformat(on), last)


def test_a_first_label_holds_two_years_to_the_end_of_the_month() -> None:
    (found,) = validities([award("gold", "2024-03-12")])
    assert (found.until, found.is_stated, found.renewable_until) == (date(2026, 3, 31), False, date(2027, 3, 31))


def test_what_the_label_body_said_goes_before_the_rules() -> None:
    (found,) = validities([award("gold", "2024-03-12", "2027-01-31")])
    assert (found.until, found.is_stated) == (date(2027, 1, 31), True)


def test_a_renewal_within_a_year_of_the_end_adds_three_years_without_a_gap() -> None:
    first, second = validities([award("silver", "2026-10-01"), award("silver", "2024-03-12")])
    assert (first.until, second.until) == (date(2026, 3, 31), date(2029, 3, 31))
    assert (first.is_replaced, second.is_replaced) == (True, False)


def test_one_that_comes_later_than_that_is_a_first_one_again() -> None:
    assert validities([award("gold", "2020-03-12"), award("gold", "2024-05-01")])[1].until == date(2026, 5, 31)


def test_a_higher_label_replaces_a_lower_one_and_never_the_other_way() -> None:
    silver, gold = validities([award("silver", "2024-01-10"), award("gold", "2025-01-10")])
    assert (silver.is_replaced, gold.is_replaced) == (True, False)
    gold, silver = validities([award("gold", "2024-01-10"), award("silver", "2025-01-10")])
    assert (gold.is_replaced, silver.is_replaced) == (False, False)
    assert is_at_least("gold", "silver")
    assert not is_at_least("bronze", "silver")


def test_it_stands_otherwise_as_days_pass() -> None:
    (found,) = validities([award("gold", "2024-03-12")])
    days = ("2025-01-01", "2026-03-31", "2026-04-01", "2027-03-31", "2027-04-01")
    told = [found.standing(date.fromisoformat(day)) for day in days]
    assert told == [Standing.VALID, Standing.DUE, Standing.RENEWABLE, Standing.RENEWABLE, Standing.ENDED]
    assert not found.holds_on(date(2026, 4, 1))
    assert not found.holds_on(date(2024, 3, 11))


def test_months_end_where_they_end() -> None:
    assert end_of_month(date(2024, 1, 31), months=1) == date(2024, 2, 29)
    assert end_of_month(date(2023, 12, 5)) == date(2023, 12, 31)
    assert end_of_month(date(2023, 12, 5), years=1, months=12) == date(2025, 12, 31)
