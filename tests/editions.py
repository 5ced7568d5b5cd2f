"""A small edition and its successor, with the crosswalk between them: every way that a question can go."""

import shutil
from pathlib import Path

from workbench.forms.edition import Form
from workbench.forms.reading import form_of
from workbench.kernel import locations

OLD = """\
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
          - {id: members, type: count, title: Members, unit: firms, help: At the end of the year.}
          - {id: staff, type: decimal, title: Staff, unit: posts}
          - {id: home, type: count, title: Partners at home}
          - {id: away, type: count, title: Partners abroad}
          - {id: income, type: money, title: Income of a month}
          - {id: law, type: choice, title: Form of law, choices: [{id: union, title: Union}, {id: firm, title: Firm}]}
          - {id: events, type: count, title: Events and trainings}
          - {id: stories, type: count, title: Stories}
      - id: "1.2"
        title: Second
        measures: What it is about.
        levels: [none, few, some, all]
        questions:
          - {id: kinds, type: table, cells: count, title: Kinds, rows: [{id: a, title: A}, {id: b, title: B}]}
          - {id: topics, type: table, cells: text, title: Topics, rows: free}
      - id: "1.3"
        title: Third
        measures: What it is about.
        levels: [none, all]
derived:
  - {id: posts, title: Members to a post, type: decimal, indicator: "1.1", rule: members / staff}
  - {id: ab, title: All kinds, type: count, indicator: "1.2", rule: sum(kinds)}
labels:
  - {id: gold, title: Gold, share: 80}
"""
NEW = """\
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
          - {id: members, type: count, title: Members, unit: firms, help: At the day of the visit.}
          - {id: posts_filled, type: decimal, title: Staff, unit: posts, short: Posts}
          - {id: partners, type: count, title: Partners at home and abroad}
          - {id: income, type: money, title: Income of the year}
          - {id: law, type: choice, title: Form of law, choices: [{id: firm, title: Firm}, {id: union, title: Union}]}
          - {id: meetings, type: count, title: Events}
          - {id: trainings, type: count, title: Trainings}
          - {id: website, type: yes_no, title: Website}
      - id: "1.2"
        title: Second
        measures: What it is about.
        levels: [none, some, all]
        questions:
          - {id: sorts, type: table, cells: count, title: Kinds, rows: [{id: b, title: B}, {id: a, title: A}]}
          - {id: topics, type: table, cells: text, title: Topics, rows: free}
      - id: "1.4"
        title: Fourth
        measures: What it is about.
        levels: [nothing, everything]
derived:
  - {id: ab, title: All kinds, type: count, indicator: "1.2", rule: sum(sorts)}
labels:
  - {id: gold, title: Gold, share: 80}
"""
CROSSWALK = """\
from: small
version: "1"
questions:
  - {from: members, how: reworded, why: The day of the visit can be proven.}
  - {from: staff, to: posts_filled, how: renamed, why: The rules speak of posts.}
  - {from: [home, away], to: partners, how: merged, rule: home + away, why: Both were counted apart.}
  - {from: income, to: income, how: rescaled, rule: income * 12, why: A month became a year.}
  - {from: events, to: [meetings, trainings], how: split, why: Both are asked apart.}
  - {from: stories, how: dropped, why: Nobody looked at it.}
  - {from: kinds, to: sorts, how: renamed, why: A clearer word.}
indicators:
  - {from: "1.2", to: "1.2", how: rescaled, levels: [0, 1, 1, 2], why: Few and some are one level.}
  - {from: "1.3", to: "1.4", how: renamed, why: It moved.}
"""


def edition(text: str) -> Form:
    """Read an edition that has no faults."""
    return form_of(text.encode(), "form.yaml")


# A revised edition on the shelf

REVISIONS = (
    ('version: "2"', 'version: "3"'),
    ("Everyone whom the cluster counts as participant at the end of the period.", "Everyone who signed by the visit."),
    ("id: staff_fte,", "id: staff_posts,"),
    ("staff_fte <=", "staff_posts <="),
    ('id: partners_regional, type: count, title: "Partner organisations in the region"', 'id: partners_home, type: count, title: "Partner organisations at home"'),
    ('          - {id: partners_national, type: count, title: "Partner organisations in the country", short: National partners, unit: partners, aliases: ["National partners", "Partners, national"]}\n', ""),
    ("id: success_stories, type: count", "id: has_stories, type: yes_no"),
    ("          - Half to three quarters, with notes on some.\n", ""),
    ("          - Nobody but the manager or the funder decides.", "          - Only the manager or the funder decides."),
)  # fmt: skip
"""What the next version of ecei-2013 says otherwise, for tests."""
REVISED = """\
from: ecei-2013
version: "2"
questions:
  - {from: members_total, how: reworded, why: A signature can be seen.}
  - {from: staff_fte, to: staff_posts, how: renamed, why: The rules speak of posts.}
  - {from: [partners_regional, partners_national], to: partners_home, how: merged, rule: partners_regional + partners_national, why: Asked as one.}
  - {from: success_stories, how: dropped, why: A yes is enough.}
indicators:
  - {from: "2.5", to: "2.5", how: rescaled, levels: [0, 1, 2, 2, 3, 4], why: Half and three quarters are one level.}
"""


def put_revision_on_shelf(shelf: Path, *, crosswalk: bool = True) -> Path:
    """Copy the shipped editions to a shelf of one's own, with the next version of ecei-2013; return the shelf."""
    shutil.copytree(locations.editions(), shelf)
    file = shelf / "ecei-2013" / "form.yaml"
    text = file.read_text(encoding="utf-8")
    for before, after in REVISIONS:
        assert before.strip() in text, before
        text = text.replace(before.strip() if after else before, after.strip())
    file.write_text(text, encoding="utf-8")
    if crosswalk:
        (shelf / "ecei-2013" / "crosswalk-ecei-2013.yaml").write_text(REVISED)
    return shelf
