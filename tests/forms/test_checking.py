"""Each fault of an edition is named with its line, its column and how to mend it."""

import pytest

from workbench.forms.checking import check_form

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
        ("{id: b, title: B}", "{id: a, title: B}", "FRM-201", 16, "twice"),
        ("cells: count, ", "", "FRM-212", 16, "either `cells`"),
        ('indicator: "1.1", rule', 'indicator: "9", rule', "FRM-203", 18, "no indicator"),
        ("sum(kinds) <= members,", "sum(kinds) <= membres,", "FRM-214", 20, "Did you mean “members”"),
        ("sum(kinds) <= members,", "sum(kinds),", "FRM-214", 20, "yes or no"),
        ("share(sum(kinds), members)", "part + 1", "FRM-213", 18, "itself"),
        ("share: 80", "share: 180", "FRM-215", 22, "outside 0 to 100"),
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
