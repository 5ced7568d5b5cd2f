"""A programme's policy is data, read strictly; who keeps to it follows from awards alone."""

from datetime import date

import pytest

from workbench.domain.awards import Award, validities
from workbench.domain.programmes import Compliance, Requirement, deadline_of, judge, parse_policy
from workbench.kernel.ids import EntityId

POLICY = b"""
id: north-2027
title: Clusters of the north
clusters: {country: [NO, SE], region: [NO07]}
requires:
  - {label: gold, by: 2027-06-30}
  - {label: silver, within_months: 24}
entries:
  - {cluster: Kattegat, on: 2025-01-15}
"""
GOLD = Requirement("gold", date(2027, 6, 30), None)


def held(label: str, on: str, until: str) -> tuple:  # type: ignore[type-arg]
    days = date.fromisoformat(on), date.fromisoformat(until)
    return validities([Award(EntityId("a"), EntityId("c"), label, "EUCLES", *days)])


def judged(requirement: Requirement, label: str, on: str, until: str, today: str) -> Compliance:
    return judge(requirement, None, held(label, on, until), date.fromisoformat(today))


def test_a_policy_is_read_as_it_is_written() -> None:
    policy, problems = parse_policy(POLICY, "p.yaml")
    assert problems == ()
    assert policy is not None
    assert [(each.label, each.by, each.within_months) for each in policy.requires] == [
        ("gold", date(2027, 6, 30), None),
        ("silver", None, 24),
    ]
    assert policy.entries == {"Kattegat": date(2025, 1, 15)}
    assert policy.covers("NO", "NO071", "")
    assert not policy.covers("NO", "NO02", "")
    assert not policy.covers("DK", "NO07", "")


@pytest.mark.parametrize(
    ("change", "told", "line"),
    [
        ((b"label: gold", b"label: golden"), "label can't be", 6),
        ((b"by: 2027-06-30", b"by: summer"), "by is a day like 2027-06-30", 6),
        ((b"within_months: 24", b"whithin: 24"), "A requirement has no key", 7),
        ((b"by: 2027-06-30", b"by: 2027-06-30, within_months: 3"), "either a day", 6),
        ((b"within_months: 24", b"within_months: -1"), "a number of months from 0", 7),
        ((b"id: north-2027", b"id: &a north"), "Anchors", 2),
        ((b"title: Clusters of the north\n", b""), "has no title", 2),
    ],
)
def test_a_fault_is_told_with_its_line(change: tuple[bytes, bytes], told: str, line: int) -> None:
    problems = parse_policy(POLICY.replace(*change), "p.yaml")[1]
    assert problems
    assert told in problems[0].message
    assert problems[0].line == line


def test_whoever_holds_the_label_on_the_day_complies() -> None:
    assert judged(GOLD, "gold", "2026-01-01", "2027-06-30", "2026-11-26") is Compliance.COMPLIES
    assert judged(GOLD, "gold", "2026-01-01", "2027-05-31", "2026-11-26") is Compliance.DUE
    assert judged(GOLD, "silver", "2026-01-01", "2028-01-31", "2026-11-26") is Compliance.DUE
    assert judged(GOLD, "silver", "2026-01-01", "2028-01-31", "2027-07-01") is Compliance.LATE
    assert judged(GOLD, "gold", "2026-01-01", "2027-08-31", "2027-07-01") is Compliance.COMPLIES
    assert judged(GOLD, "gold", "2026-01-01", "2027-08-31", "2027-09-01") is Compliance.LATE


def test_an_award_of_a_later_day_does_not_count_yet() -> None:
    assert judged(GOLD, "gold", "2027-08-01", "2029-08-31", "2027-07-15") is Compliance.LATE


def test_months_after_entry_need_an_entry() -> None:
    silver = Requirement("silver", None, 24)
    assert deadline_of(silver, date(2025, 1, 15)) == date(2027, 1, 31)
    assert judge(silver, None, (), date(2026, 1, 1)) is Compliance.UNKNOWN
    assert judge(silver, date(2025, 1, 15), (), date(2027, 2, 1)) is Compliance.LATE
