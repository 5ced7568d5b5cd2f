"""Rules that nothing makes true, and choices that no question has, are found before anybody sits with a manager."""

import pytest

from workbench.forms.checking import check_form

EDITION = """\
id: small
version: "1"
title: Small
language: en
sections:
  - id: "1"
    title: One
    indicators:
      - id: "1.1"
        title: First
        measures: What it is about.
        levels: [none, some]
        questions:
          - {id: members, type: count, title: Members, minimum: 0, maximum: 500}
          - {id: rate, type: percentage, title: Rate}
          - {id: form, type: choice, title: Form, choices: [{id: club, title: Club}, {id: firm, title: Firm}]}
          - {id: topics, type: choices, title: Topics, choices: [{id: a, title: A}, {id: b, title: B}]}
          - {id: paid, type: yes_no, title: Paid}
          - {id: since, type: date, title: Since}
          - {id: more, type: text, title: More, relevant: "RULE"}
labels: [{id: gold, title: Gold, share: 50}]
"""


def codes(rule: str) -> list[str]:
    return [each.code for each in check_form(EDITION.replace("RULE", rule).encode(), "x")]


@pytest.mark.parametrize(
    "rule",
    [
        "members > 500", "members < 0", "rate > 100", "members > 5 && members < 4", "paid == true && paid == false",
        "form == 'club' && form == 'firm'", "false", "count(topics) > 2", "members == 2 && members == 3",
    ],
)  # fmt: skip
def test_what_can_never_be_true_is_warned_of(rule: str) -> None:
    assert codes(rule) == ["FRM-217"]


@pytest.mark.parametrize(
    "rule",
    [
        "members >= 500", "members == 0", "rate == 99.5", "members > 5 || members < 4", "paid != false", "form == 'firm'",
        "'a' in topics && 'b' in topics", "since > timestamp('2019-06-01T00:00:00Z')", "since < period_end",
        "years_between(since, period_end) > 3", "members > 14 && rate < 50 && paid == true", "count(topics) == 2",
    ],
)  # fmt: skip
def test_what_some_answer_makes_true_is_not(rule: str) -> None:
    assert codes(rule) == []


@pytest.mark.parametrize("rule", ["form == 'clup'", "'clup' in topics || form != 'firm'", "form != 'clup'"])
def test_a_choice_that_is_none_is_a_fault(rule: str) -> None:
    (found,) = [each for each in check_form(EDITION.replace("RULE", rule).encode(), "x") if each.code == "FRM-218"]
    assert found.line == 20
    assert "no choice “clup”" in found.message


def test_the_nearest_choice_is_named() -> None:
    (found,) = [e for e in check_form(EDITION.replace("RULE", "form == 'clup'").encode(), "x") if e.code == "FRM-218"]
    assert "Did you mean “club”?" in found.message
