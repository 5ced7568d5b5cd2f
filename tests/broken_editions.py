"""Editions and crosswalks in which something is wrong: at least one for each thing that can be."""

from collections.abc import Iterator, Mapping
from pathlib import Path

from editions import CROSSWALK, NEW, OLD, edition

from workbench.forms.checking import check_form
from workbench.forms.crosswalk_checks import check_crosswalk
from workbench.forms.folder import check_edition
from workbench.kernel.problems import Problem

GOOD = """\
id: small
version: "2"
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
          - {id: law, type: choice, title: Law, choices: [{id: union, title: Union}, {id: firm, title: Firm}]}
          - {id: kinds, type: table, cells: count, title: Kinds, rows: [{id: a, title: A}, {id: b, title: B}]}
checks:
  - {id: c, rule: sum(kinds) <= members, message: Too many.}
labels:
  - {id: gold, title: Gold, share: 80}
"""
LEVELS = "threshold: 1\n        levels: [none, some, all]"
HOSTILE = (b"x" * 1_000_001, b"\xff\xfe\x00", b"a: &x 1", b"a: !x 1", b"<<: {a: 1}", b"[" * 40 + b"]" * 40, b"", b"? [a]\n: b", b"just words", b"a: 1\na: 2", b"- a\n" * 60_000)  # fmt: skip
NO_YAML = (b"a: b: c", b"a: 1\nb", b"a:\n  - b\n c: 1", b"- a\nb: 1", b"a: {b", b"a: [b: c", b"a: [", b"\tb: 1", b"a: 'x", b'a: "\\q"', b"---\na: 1\n---\nb: 2", b"a: \x01")  # fmt: skip
RULES = ("members >", "members > > 2", "(members > 1", "members = 2", "'abc", "members + 'a' > 1", "members.foo > 1", "members.all(a, true)", "members", "'a'", "period_end", "membres > 1", "zzz > 1", "law == 'clup'", "law == 'zzz'", "members > 1 && members < 0", "members > 1" + " && members > 1" * 200, "kinds.all(a, kinds.all(b, kinds.all(d, kinds.all(e, kinds.all(f, true)))))")  # fmt: skip
CHANGES = (
    ("title: Small", "titel: Small"), ("title: Small", "zzz: Small"),
    (GOOD[GOOD.index("sections") :], "sections: x\n"), ("title: Small", "title: [Small]"), ("[none, some, all]", "[none, [some]]"),
    ("threshold: 1", "threshold: high"), ("threshold: 1", "threshold: 1.5"), ("checks:", "assessors: {least: 0}\nchecks:"),
    ("type: count, title", "type: cuont, title"), ("type: count, title", "type: zzz, title"),
    ("title: Members", "title: Members, allows: [nothing]"), ("language: en", "language: en\nextends: nothing"),
    ("language: en", "language: en\nextends: example\nremove: [nothing]"), ("{id: b, title: B}", "{id: a, title: A}"),
    ("{id: members,", "{id: Members!,"), ("{id: members,", "{id: count,"),
    ("labels:", 'derived:\n  - {id: d, title: D, type: count, indicator: "9", rule: members}\nlabels:'),
    (LEVELS, "gate: {rule: members > 1, text: T}"), ("title: First", f"title: First\n        short: {'x' * 30}"),
    (LEVELS, f"{LEVELS}\n        gate: {{rule: members > 1, text: T}}"), ("[none, some, all]", "[none]"), ("[none, some, all]", "[none, '', all]"),
    ("threshold: 1", "threshold: 9"), (", {id: firm, title: Firm}", ""), ("rows: [{id: a, title: A}, {id: b, title: B}]", "rows: []"),
    ("cells: count, ", ""), ("title: Members}", "title: Members, relevant: members > 1}"), ("share: 80", "share: 180"),
    ("title: Members}", "title: Members, relevant: law == 'union' && law == 'firm'}"), ("title: Members}", "title: Members, required: law == 'union' && law == 'firm'}"),
    ("type: table", "type: count"), (LEVELS, f'{LEVELS}\n        parts: [{{id: "1.1.1", title: P, measures: M, gate: {{rule: members > 1, text: T}}}}]'),
    ("threshold: 1\n        levels: [none, some, all]", "proposed: members\n        gate: {rule: members > 1, text: x}"),
)  # fmt: skip
CROSSINGS = (
    ("from: small\n", ""), ("from: small\n", "form: small\n"), ("from: small\n", "zzz: small\n"), ("from: small\n", "from: other\n"), ("questions:\n", "questions: x\nquests:\n"),
    ("how: merged", "how: mergd"), ("how: merged", "how: zzz"), ("rule: home + away, ", ""), ("  - {from: members, how: reworded, why: The day of the visit can be proven.}", "  - members"),
    ("from: stories, how", "from: zzz, how"), ("how: renamed, why: The rules", "how: renamed, rule: staff, why: The rules"),
    ("from: [home, away]", "from: {a: b}"), ("why: Nobody looked at it.", "why: [x]"), ("why: Nobody looked at it.", "why: {fi: Ei, en: No}"), ("why: Nobody looked at it.", "why: {en: ''}"),
    ("rule: home + away", "rule: home + awya"), ("rule: home + away", "rule: home > away"), ("rule: home + away", "rule: home + staff + away"), ("rule: home + away", "rule: home * 2"),
    ("how: renamed, why: The rules", "how: reworded, why: The rules"), ("staff, to: posts_filled", "[staff, home], to: posts_filled"), ("to: [meetings, trainings]", "to: meetings"),
    ("from: [home, away]", "from: [home]"), ("from: income, to: income", "from: [income, staff], to: income"), ("from: staff, to: posts_filled", "from: kinds, to: topics"),
    ("to: posts_filled", "to: website"), ("to: posts_filled", "to: income"), ("{from: stories, how: dropped", "{from: events, how: dropped"),
    ("  - {from: stories, how: dropped, why: Nobody looked at it.}\n", ""), ("  - {from: members, how: reworded, why: The day of the visit can be proven.}\n", ""),
    ("  - {from: income, to: income, how: rescaled, rule: income * 12, why: A month became a year.}\n", ""), ("levels: [0, 1, 1, 2]", "levels: [0, 1, 2]"), ("levels: [0, 1, 1, 2]", "levels: [0, 1, 1, 3]"),
    ("levels: [0, 1, 1, 2]", "levels: [0, 1, x, 2]"), ("how: rescaled, levels: [0, 1, 1, 2]", "how: renamed"), ('  - {from: "1.3", to: "1.4", how: renamed, why: It moved.}\n', ""),
    ('  - {from: "1.2", to: "1.2", how: rescaled, levels: [0, 1, 1, 2], why: Few and some are one level.}\n', ""),
)  # fmt: skip
GATED = ("levels: [nothing, everything]", "gate: {rule: website == true, text: T}")

FOLDERS = {
    "translated": {
        "form.yaml": GOOD, "nb.yaml": "texts: {}\n", "crosswalk-nothing.yaml": "from: nothing\n",
        "sv.yaml": "language: sv\ntexts:\n  members: {en: Number, sv: Antal}\n  membrs: {en: M, sv: M}\n  zzz: {en: Z, sv: Z}\n",
        "da.yaml": "language: da\ntexts: {members: Medlemmer}\naliases: {members: Members}\n",
    },
    "revised": {
        "form.yaml": GOOD, "form-1.yaml": GOOD.replace('version: "2"', 'version: "1"').replace("type: count, title", "type: decimal, title"),
        "form-2.yaml": GOOD.replace("title: Small", "title: Large").replace("title: Members", "title: Members, unit: firms"),
    },
}  # fmt: skip
"""Editions that are sound in themselves, with faults in what lies beside them."""


def every_fault(folder: Path) -> Iterator[Problem]:
    """Check all of them; the folder is one to write in."""
    for content in (*HOSTILE, *NO_YAML, *(_changed(GOOD, *each) for each in CHANGES)):
        yield from check_form(content, "x")
    for rule in RULES:
        yield from check_form(_changed(GOOD, "rule: sum(kinds) <= members", f'rule: "{rule}"'), "x")
    for each in CROSSINGS:
        yield from check_crosswalk(_changed(CROSSWALK, *each), "x", edition(OLD), edition(NEW), ["sv"])
    yield from check_crosswalk(CROSSWALK.encode(), "x", edition(OLD), edition(NEW.replace(*GATED)))
    for name, files in FOLDERS.items():
        yield from check_edition(_written(folder / name, files))


def _changed(text: str, old: str, new: str) -> bytes:
    assert old in text, old
    return text.replace(old, new, 1).encode()


def _written(folder: Path, files: Mapping[str, str]) -> Path:
    folder.mkdir()
    for name, text in files.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder
