"""What follows from answers: computed with what is there, undecided where something is missing, the same in any order."""

from collections.abc import Mapping
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.forms.edition import Form
from workbench.forms.evaluation import Evaluation, Rules, in_order
from workbench.forms.library import form_from_yaml, get_edition, rules_of

ECEI = get_edition("ecei-2013")
EXAMPLE = get_edition("example")
END = date(2026, 12, 31)


def evaluated(figures: Mapping[str, Any], form: Form = ECEI) -> Evaluation:
    return rules_of(form).evaluate(figures, END)


def test_derived_values_need_their_figures() -> None:
    derived = evaluated({"members_total": 100.0, "members_committed": 91.0}).derived
    assert derived["share_committed"] == 91.0
    assert derived["share_contacted"] is None


def test_a_division_by_nothing_is_undecided() -> None:
    assert evaluated({"members_total": 0.0, "members_committed": 0.0}).derived["share_committed"] is None


def test_private_share_counts_the_rows_that_are_answered() -> None:
    figures = {"income_by_source.eu": 60.0, "income_by_source.fees": 30.0, "income_by_source.in_kind": 10.0}
    assert evaluated(figures).derived["private_share"] == 40.0


def test_years_follow_the_calendar() -> None:
    assert evaluated({"founded_on": date(2016, 12, 31)}).derived["years_as_organisation"] == 10.0


@pytest.mark.parametrize(("committed", "passes"), [(49.0, False), (50.0, True), (None, None)])
def test_the_gate_passes_from_half_of_the_participants(committed: float | None, passes: bool | None) -> None:
    figures = {"members_total": 100.0} | ({} if committed is None else {"members_committed": committed})
    assert evaluated(figures).gates["1.1.0"] is passes


def test_each_broken_check_is_named_and_only_those_about_a_field_are_its_own() -> None:
    figures = {"members_total": 10.0, "members_committed": 20.0, "staff_fte": 9.0, "staff_headcount": 2.0}
    assert {each.id for each in evaluated(figures).broken} == {"committed_within_total", "fte_within_headcount"}
    assert "fte_within_headcount" in {each.id for each in rules_of(ECEI).about(["staff_fte"])}
    assert "committed_within_total" not in {each.id for each in rules_of(ECEI).about(["staff_fte"])}


@pytest.mark.parametrize(
    ("rule", "figures", "is_asked"),
    [
        ("a > 1 || b > 1", {"a": 2.0}, True), ("a > 1 || b > 1", {"a": 0.0}, False), ("a > 1 && b > 1", {"a": 2.0}, False),
        ("a > 1 && b > 1", {"a": 2.0, "b": 2.0}, True), ("a > 1 ? true : b > 1", {"a": 2.0}, True), ("b > 1", {"a": 2.0}, False),
    ],
)  # fmt: skip
def test_one_side_can_decide_alone(rule: str, figures: dict[str, float], is_asked: bool) -> None:
    form = edition(
        "- {id: a, type: count, title: A}\n          - {id: b, type: count, title: B}\n"
        f'          - {{id: c, type: count, title: C, relevant: "{rule}"}}'
    )
    assert ("c" not in evaluated(figures, form).irrelevant) is is_asked


def test_a_check_is_broken_where_one_side_says_so_alone() -> None:
    form = edition(
        "- {id: a, type: count, title: A}\n          - {id: b, type: count, title: B}",
        "checks: [{id: both, rule: a < 5 && b < 5, message: M}]",
    )
    assert [each.id for each in evaluated({"a": 9.0}, form).broken] == ["both"]
    assert evaluated({"a": 1.0}, form).broken == ()


# What is asked


def test_a_question_is_asked_only_where_its_rule_holds() -> None:
    assert "fee" in evaluated({}, EXAMPLE).irrelevant
    assert "fee" in evaluated({"has_fee": False}, EXAMPLE).irrelevant
    assert "fee" not in evaluated({"has_fee": True}, EXAMPLE).irrelevant


def edition(questions: str, more: str = "", relevant: str = "") -> Form:
    return form_from_yaml(
        f"""\
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
        {relevant}
        levels: [none, some]
        questions:
          {questions}
labels: [{{id: gold, title: Gold, share: 50}}]
{more}
""".encode()
    )


CHAIN = edition(
    "- {id: a, type: yes_no, title: A}\n"
    "          - {id: b, type: yes_no, title: B, relevant: a == true}\n"
    "          - {id: c, type: count, title: C, relevant: b == true}",
    'derived: [{id: d, title: D, type: decimal, indicator: "1.1", rule: c + 1}]\n'
    "checks: [{id: few, rule: c < 5, message: Too many.}]",
)


def test_answers_to_what_is_not_asked_count_nowhere() -> None:
    asked = evaluated({"a": True, "b": True, "c": 9.0}, CHAIN)
    assert (asked.irrelevant, asked.derived["d"], len(asked.broken)) == (frozenset(), 10.0, 1)
    ruled_out = evaluated({"a": False, "b": True, "c": 9.0}, CHAIN)
    assert ruled_out.irrelevant == {"b", "c"}
    assert (ruled_out.derived["d"], ruled_out.broken) == (None, ())


def test_an_indicator_that_is_not_asked_takes_its_questions_and_parts_along() -> None:
    form = form_from_yaml(b"""\
id: small
version: "1"
title: Small
language: en
sections:
  - {id: "1", title: One, indicators: [{id: "1.1", title: A, measures: A., levels: [x, y], questions: [{id: a, type: count, title: A}]}]}
  - id: "2"
    title: Two
    relevant: a > 2
    indicators:
      - id: "2.1"
        title: B
        measures: B.
        questions: [{id: b, type: count, title: B}]
        parts: [{id: 2.1.1, title: C, measures: C., levels: [x, y], questions: [{id: c, type: count, title: C}]}]
labels: [{id: gold, title: Gold, share: 50}]
""")
    assert evaluated({"a": 3.0}, form).irrelevant == frozenset()
    assert evaluated({"a": 2.0, "b": 1.0}, form).irrelevant == {"2.1", "2.1.1", "b", "c"}


def test_what_depends_on_itself_is_left_out_of_the_order() -> None:
    form = edition(
        "- {id: a, type: yes_no, title: A, relevant: b == true}\n"
        "          - {id: b, type: yes_no, title: B, relevant: a == true}"
    )
    assert in_order(form) == []


# What is required and proposed


def test_an_answer_is_awaited_unless_the_edition_says_otherwise() -> None:
    required = evaluated({"has_fee": False}, EXAMPLE).required
    assert "members" in required
    assert "partners" not in required, "it says so"
    assert "fee" not in required, "it is not asked"


@pytest.mark.parametrize(("members", "firms", "level"), [(9.0, 9.0, 0), (20.0, 20.0, 1), (20.0, 10.0, 2)])
def test_figures_propose_a_level(members: float, firms: float, level: int) -> None:
    assert evaluated({"members": members, "kinds.firm": firms}, EXAMPLE).proposed["1.1"] == level


def test_nothing_is_proposed_without_figures_or_outside_the_scale() -> None:
    assert "1.1" not in evaluated({}, EXAMPLE).proposed
    form = edition("- {id: a, type: count, title: A}", "", "proposed: a")
    assert evaluated({"a": 1.0}, form).proposed == {"1.1": 1}
    assert evaluated({"a": 7.0}, form).proposed == {}


def test_rows_that_a_person_adds_are_counted_and_summed() -> None:
    form = edition(
        "- {id: t, type: table, title: T, rows: free, columns: [{id: name, title: N, type: text}, {id: n, title: n, type: count}]}",
        'derived: [{id: rows, title: R, type: decimal, indicator: "1.1", rule: count(t)}, '
        '{id: all, title: A, type: decimal, indicator: "1.1", rule: "sum(t, \'n\')"}]',
    )
    figures = {"t.x.name": "One", "t.x.n": 2.0, "t.y.name": "Two", "t.z.n": 5.0}
    assert evaluated(figures, form).derived == {"rows": 3.0, "all": 7.0}


# Order never matters

FIGURES = {
    "members_total": 120.0, "members_committed": 91.0, "members_by_type.sme": 40.0, "members_by_type.large": 60.5,
    "income_by_source.eu": 0.1, "income_by_source.fees": 0.2, "income_by_source.services": 0.3,
    "income_by_source.local": 1e9, "founded_on": date(2010, 5, 1), "staff_fte": 3.0, "staff_headcount": 2.0,
}  # fmt: skip


@given(st.permutations(sorted(FIGURES)))
def test_any_order_of_answers_gives_the_same(order: list[str]) -> None:
    assert evaluated({name: FIGURES[name] for name in order}) == evaluated(FIGURES)


@given(st.dictionaries(st.sampled_from(["a", "b"]), st.booleans()), st.floats(0, 100))
def test_what_is_not_asked_never_changes_anything(answers: dict[str, bool], number: float) -> None:
    before = evaluated(answers, CHAIN)
    after = evaluated({**answers, "c": number}, CHAIN)
    if "c" in before.irrelevant:
        assert (after.derived, after.broken, after.irrelevant) == (before.derived, before.broken, before.irrelevant)


def test_rules_are_compiled_once_for_each_edition() -> None:
    assert isinstance(rules_of(ECEI), Rules)
    assert rules_of(ECEI) is rules_of(get_edition("ecei-2013"))
