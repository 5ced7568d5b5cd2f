"""Each fault of an edition is named with its line, its column and how to mend it."""

import time
from datetime import date

import pytest

from workbench.forms.checking import check_form
from workbench.forms.hints import FAULTS
from workbench.forms.library import form_from_yaml, rules_of

GOOD = """\
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
        threshold: 1
        levels: [none, some, all]
        questions:
          - {id: members, type: count, title: Members}
          - {id: kinds, type: table, cells: count, title: Kinds, rows: [{id: a, title: A}, {id: b, title: B}]}
derived:
  - {id: part, title: Part, type: percentage, indicator: "1.1", rule: "share(sum(kinds), members)"}
checks:
  - {id: c, rule: sum(kinds) <= members, message: Too many.}
labels:
  - {id: gold, title: Gold, share: 80, conditions: [{rule: thresholds_failed == 0, text: Thresholds}]}
"""


def test_a_good_edition_has_no_faults() -> None:
    assert check_form(GOOD.encode(), "x") == ()


@pytest.mark.parametrize(
    ("old", "new", "code", "line", "words"),
    [
        ("id: small", "id: [", "FRM-107", None, "no YAML"),
        ("title: Small", "title: &a Small", "FRM-103", 3, "Anchors"),
        ("title: Small", "title: !x Small", "FRM-103", 3, "Tags"),
        ("title: Small", "titel: Small", "FRM-111", 3, "Did you mean “title”"),
        ("title: Small\n", "title: Small\ntitle: Again\n", "FRM-106", 4, "twice"),
        ("        measures: What it is about.\n", "", "FRM-112", 9, "no measures"),
        ("threshold: 1", "threshold: high", "FRM-115", 12, "a number"),
        ("threshold: 1", "threshold: 9", "FRM-209", 12, "outside the scale 0 to 2"),
        ("[none, some, all]", "[none, '', all]", "FRM-208", 13, "Level 1"),
        ("[none, some, all]", "[none]", "FRM-207", 9, "no levels"),
        ("type: count, title", "type: cuont, title", "FRM-116", 15, "Did you mean “count”"),
        ("{id: members,", "{id: Members!,", "FRM-202", 15, "small letters"),
        ("{id: members,", "{id: count,", "FRM-202", 15, "a word of the rules"),
        ("{id: members,", "{id: int,", "FRM-202", 15, "a word of the rules"),
        ("{id: b, title: B}", "{id: a, title: B}", "FRM-201", 16, "twice"),
        ("cells: count, ", "", "FRM-212", 16, "either `cells`"),
        ('indicator: "1.1", rule', 'indicator: "9", rule', "FRM-203", 18, "no indicator"),
        ("sum(kinds) <= members,", "sum(kinds) <= membres,", "FRM-214", 20, "Did you mean “members”"),
        ("sum(kinds) <= members,", "sum(kinds),", "FRM-214", 20, "yes or no"),
        ("share(sum(kinds), members)", "part + 1", "FRM-213", 18, "itself"),
        ("threshold: 1\n        levels: [none, some, all]", "proposed: members\n        gate: {rule: members > 1, text: x}", "FRM-221", 12, "says nothing"),
        ("type: table", "type: count", "FRM-219", 16, "Only a table"),
        ("share: 80", "share: 180", "FRM-215", 22, "outside 0 to 100"),
        ("type: count, title: Members", "type: count, title: Members, relevant: membres > 1", "FRM-214", 15, "“members”"),
        ("type: count, title: Members", "type: count, title: Members, relevant: 1 + 1", "FRM-214", 15, "yes or no"),
        ("type: count, title: Members", "type: count, title: Members, carry: maybe", "FRM-116", 15, "offer, show"),
        ("type: count, title: Members", "type: count, title: Members, allows: [nothing]", "FRM-116", 15, "some of"),
        ("threshold: 1", "threshold: 1\n        proposed: \"'two'\"", "FRM-214", 13, "a number is needed"),
        ("threshold: 1", "not_applicable: maybe", "FRM-116", 12, "can't be"),
        ("rows: [{id: a, title: A}, {id: b, title: B}]", "rows: []", "FRM-211", 16, "`free`"),
    ],
)  # fmt: skip
def test_each_fault_has_its_code_and_place(old: str, new: str, code: str, line: int | None, words: str) -> None:
    assert old in GOOD
    problems = check_form(GOOD.replace(old, new, 1).encode(), "x")
    found = [each for each in problems if each.code == code]
    assert found, problems
    assert line in (None, found[0].line)
    assert words in found[0].message


def test_all_faults_come_at_once_in_the_order_of_lines() -> None:
    bad = (
        GOOD.replace("threshold: 1", "threshold: 9")
        .replace("title: Small", "titel: Small")
        .replace("share: 80", "share: x")
    )
    assert [each.code for each in check_form(bad.encode(), "x")] == ["FRM-112", "FRM-111", "FRM-209", "FRM-115"]


@pytest.mark.parametrize(
    ("content", "code"),
    [
        (b"\xff\xfe\x00", "FRM-102"), (b"x" * 1_000_001, "FRM-101"), (b"", "FRM-104"), (b"[" * 40 + b"]" * 40, "FRM-103"),
        (b"a: &x [1]\nb: *x\n", "FRM-103"), (b"- a\n" * 60_000, "FRM-103"), (b"just words", "FRM-110"),
    ],
)  # fmt: skip
def test_hostile_files_are_refused_quickly(content: bytes, code: str) -> None:
    assert code in [each.code for each in check_form(content, "x")]


MANY = 2_500
QUESTIONS = "".join(f"          - {{id: q{n}, type: count, title: Q{n}}}\n" for n in range(MANY))
LONG = f"[{', '.join('1' * 150)}]"
HEAD, TAIL = GOOD[: GOOD.index("          - {id: kinds")], GOOD[GOOD.index("labels:") :]


@pytest.mark.parametrize(
    "edition",
    [
        HEAD + QUESTIONS + "checks:\n" + "".join(f"  - {{id: c{n}, rule: zz{n} > 1, message: M}}\n" for n in range(MANY)),
        HEAD + QUESTIONS + "checks:\n"
        + "".join(f"  - {{id: c{n}, rule: q{n} > 1 && q{n} < 0, message: M}}\n" for n in range(MANY)),
        HEAD + "checks:\n"
        + "".join(
            f'  - {{id: c{n}, rule: "{LONG}.all(a, {LONG}.all(b, {LONG}.all(c, a + b + c + members < 9)))", message: M}}\n'
            for n in range(100)
        ),
        HEAD + "".join(f"          - {{id: q{n}, typ: count, titel: Q{n}}}\n" for n in range(5_000)),
        HEAD + "".join(f"          - {{id: q{n}, type: count, title: Q, relevant: q{n + 1} > 1}}\n" for n in range(MANY))
        + f"          - {{id: q{MANY}, type: count, title: Q}}\n",
    ],
    ids=["unknown names", "rules that are never true", "costly macros", "unknown keys", "a long chain"],
)  # fmt: skip
def test_costly_editions_are_checked_with_bounded_effort(edition: str) -> None:
    started = time.process_time()
    problems = check_form((edition + TAIL).encode(), "x")
    assert len(problems) <= 2 * FAULTS
    assert time.process_time() - started < 30, "a bound against hours, no figure"


def test_a_rule_that_takes_too_many_steps_is_undecided() -> None:
    form = form_from_yaml(
        (
            HEAD
            + f'checks: [{{id: c, rule: "{LONG}.all(a, {LONG}.all(b, a + b + members < 9))", message: M}}]\n'
            + TAIL
        ).encode()
    )
    assert rules_of(form).evaluate({"members": 1.0}, date(2026, 12, 31)).broken == ()
