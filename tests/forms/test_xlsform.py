"""XLSForms become editions; what an edition can't hold is named with its sheet and row."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest
import yaml
from hypothesis import given, settings
from hypothesis import strategies as some

from workbench.application.importing_forms import NewEdition, import_form
from workbench.cli.main import run
from workbench.forms.checking import check_form
from workbench.forms.edition import Form
from workbench.forms.evaluation import Evaluation, Rules
from workbench.forms.question_types import QuestionType
from workbench.forms.reading import form_of
from workbench.forms.translations import read_words
from workbench.forms.xlsform.blanks import blanks_that_matter
from workbench.forms.xlsform.expressions import Scope, say
from workbench.forms.xlsform.importing import import_xlsform, to_yaml
from workbench.forms.xlsform.saying import CannotSay, Known
from workbench.forms.xlsform.sheets import Row, Sheet
from workbench.forms.xlsform.xpath import NotXPath, parse

FIXTURES = Path(__file__).parents[1] / "fixtures" / "xlsform"
END = date(2026, 12, 31)


@pytest.fixture
def new(request: pytest.FixtureRequest, tmp_path: Path) -> NewEdition:
    """The edition made of the form in the test's docstring."""
    return edition_of(request.function.__doc__, tmp_path)


@pytest.fixture
def form(new: NewEdition) -> Form:
    assert new.edition is not None, new.problems
    return form_of(new.edition, "form.yaml")


def edition_of(tables: str, folder: Path) -> NewEdition:
    path = folder / "form.md"
    path.write_text(tables, encoding="utf-8")
    return import_form(path)


def told(new: NewEdition) -> list[tuple[str, str]]:
    return [(each.code, each.where) for each in new.problems]


def messages(new: NewEdition, code: str) -> str:
    return "\n".join(each.message for each in new.problems if each.code == code)


def asked(form: Form, **figures: Any) -> Evaluation:
    return Rules(form).evaluate(figures, END)


# How forms are put together


def test_groups_become_sections_and_groups_in_them_indicators(form: Form) -> None:
    """
    | survey |             |       |                |
    |        | type        | name  | label          |
    |        | text        | who   | Who answers?   |
    |        | begin group | house | The house      |
    |        | integer     | rooms | How many rooms |
    |        | begin group | roof  | The roof       |
    |        | text        | made  | Made of        |
    |        | begin group | deep  | Its state      |
    |        | decimal     | holes | Holes          |
    |        | end group   |       |                |
    |        | end group   |       |                |
    |        | text        | door  | The door       |
    |        | end group   |       |                |
    """
    assert [(section.title, [i.title for i in section.indicators]) for section in form.sections] == [
        ("form", ["form"]),
        ("The house", ["The house", "The roof", "The house"]),
    ]
    assert {id_: form.indicator_of[id_] for id_ in ("who", "rooms", "made", "holes", "door")} == {
        "who": "1.1", "rooms": "2.1", "made": "2.2", "holes": "2.2", "door": "2.3",
    }  # fmt: skip
    assert form.questions["holes"].help == "Its state"


def test_a_repeat_becomes_a_table_whose_rows_are_added(form: Form, new: NewEdition) -> None:
    """
    | survey |                |         |          |      |                                   |
    |        | type           | name    | label    | hint | constraint                        |
    |        | begin repeat   | members | Members  |      |                                   |
    |        | text           | name    | Name     | Full |                                   |
    |        | integer        | age     | Age      |      | . >= 0 and . <= 120               |
    |        | select_one sex | sex     | Sex      |      |                                   |
    |        | decimal        | weight  | Weight   |      | . < ${age} * 10                   |
    |        | begin repeat   | pets    | Pets     |      |                                   |
    |        | text           | pet     | Pet      |      |                                   |
    |        | end repeat     |         |          |      |                                   |
    |        | end repeat     |         |          |      |                                   |
    | choices |               |         |          |
    |        | list_name      | name    | label    |
    |        | sex            | f       | Female   |
    |        | sex            | m       | Male     |
    """
    members = form.questions["members"]
    assert members.has_free_rows
    assert [(c.id, c.type.value) for c in members.columns] == [
        ("name", "text"), ("age", "count"), ("sex", "choice"), ("weight", "decimal"),
    ]  # fmt: skip
    assert (members.columns[1].minimum, members.columns[1].maximum) == (0, 120)
    assert members.help == "Name: Full"
    assert form.questions["pets"].columns[0].id == "pet"
    assert told(new) == [("XLS-113", "survey row 7, type")]
    too_heavy = {"members.a.age": 4.0, "members.a.weight": 50.0, "members.b.age": 40.0}
    assert [check.id for check in Rules(form).evaluate(too_heavy, END).broken] == ["members_weight_allowed"]
    assert Rules(form).evaluate({**too_heavy, "members.a.weight": 20.0}, END).broken == ()


def test_a_loop_becomes_a_table_with_the_rows_of_its_list(form: Form) -> None:
    """
    | survey  |                     |       |                         |
    |         | type                | name  | label                   |
    |         | begin loop over pet | pets  | Your pets               |
    |         | integer             | count | How many %(label)s?     |
    |         | end loop            |       |                         |
    | choices |                     |       |                         |
    |         | list name           | name  | label                   |
    |         | pet                 | cat   | cats                    |
    |         | pet                 | dog   | dogs                    |
    """
    pets = form.questions["pets"]
    assert [row.id for row in pets.rows] == ["cat", "dog"]
    assert [column.title for column in pets.columns] == ["How many …?"]


def test_notes_help_the_question_behind_them_and_documents_are_asked_for(form: Form, new: NewEdition) -> None:
    """
    | survey |        |        |                |                 |          |
    |        | type   | name   | label          | hint            | required |
    |        | note   | hello  | Take your time |                 |          |
    |        | text   | place  | Where?         | The town        |          |
    |        | image  | photo  | The statutes   |                 | yes      |
    |        | note   | bye    | Thank you      |                 |          |
    |        | start  | began  |                |                 |          |
    """
    indicator = form.indicators["1.1"]
    assert form.questions["place"].help == "Take your time The town"
    assert [(each.text, each.required) for each in indicator.evidence] == [("The statutes", True)]
    assert indicator.listen_for == ("Thank you",)
    assert told(new) == [("XLS-105", "survey row 4, type"), ("XLS-104", "survey row 6, type")]


@pytest.mark.parametrize(
    ("said", "kind"),
    [
        ("integer", "count"), ("int", "count"), ("decimal", "decimal"), ("range", "count"), ("text", "text"),
        ("date", "date"), ("dateTime", "text"), ("geopoint", "text"), ("barcode", "text"), ("acknowledge", "yes_no"),
        ("percentage", "percentage"), ("select_one yn", "choice"), ("select one from yn", "choice"),
        ("select_multiple yn", "choices"), ("select all that apply from yn", "choices"), ("rank yn", "choices"),
        ("select_one_from_file towns.csv", "text"), ("q date", "date"), ("add integer prompt", "count"),
        ("select_one lone", "yes_no"), ("select_one nowhere", "text"),
    ],
)  # fmt: skip
def test_each_type_has_its_own(said: str, kind: str, tmp_path: Path) -> None:
    choices = "| choices |\n| | list_name | name | label |\n" + "".join(
        f"| | {each} |\n" for each in ("yn | y | Yes", "yn | n | No", "lone | x | X")
    )
    new = edition_of(f"| survey |\n| | type | name | label |\n| | {said} | a | A |\n{choices}", tmp_path)
    assert new.edition is not None
    assert form_of(new.edition, "x").questions["a"].type is QuestionType(kind)


def test_whole_numbers_that_may_be_negative_are_decimals(form: Form, new: NewEdition) -> None:
    """
    | survey |         |      |       |            |                        |
    |        | type    | name | label | constraint | parameters             |
    |        | integer | temp | Temp  | . >= -40   |                        |
    |        | range   | mood | Mood  |            | start=-2 end=2 step=.5 |
    """
    assert form.questions["temp"].type is QuestionType.DECIMAL
    assert (form.questions["mood"].minimum, form.questions["mood"].maximum) == (-2, 2)
    assert ("XLS-105", "survey row 2, type") in told(new)


def test_other_is_a_further_choice_with_a_question_of_its_own(form: Form) -> None:
    """
    | survey  |                          |      |         |
    |         | type                     | name | label   |
    |         | select_multiple c or_other | fruit | Fruit |
    | choices |                          |      |         |
    |         | list_name                | name | label   |
    |         | c                        | a    | Apples  |
    |         | c                        | b    | Berries |
    """
    assert [choice.id for choice in form.questions["fruit"].choices] == ["a", "b", "other"]
    assert asked(form, fruit=("a",)).irrelevant == {"fruit_other"}
    assert asked(form, fruit=("a", "other")).irrelevant == frozenset()


def test_names_that_rules_cannot_speak_of_are_changed_and_told(form: Form, new: NewEdition) -> None:
    """
    | survey |             |          |       |                  |
    |        | type        | name     | label | relevant         |
    |        | integer     | Größe-1  | Size  |                  |
    |        | integer     | count    | Count | ${Größe-1} > 5   |
    |        | begin group | g        | G     |                  |
    |        | integer     | _1       | One   | ../count > 2     |
    |        | integer     | 数       | Two   | ${_1} > 2        |
    |        | end group   |          |       |                  |
    """
    assert list(form.questions) == ["grosse_1", "q_count", "q_1", "q"]
    assert form.questions["q_count"].relevant == "grosse_1 > 5"
    assert form.questions["q_1"].relevant == "q_count > 2"
    assert [where for code, where in told(new) if code == "XLS-106"] == [
        "survey row 2, name", "survey row 3, name", "survey row 5, name", "survey row 6, name",
    ]  # fmt: skip


def test_heads_are_known_by_any_of_their_names(form: Form) -> None:
    """
    | Survey |                 |      |           |            |             |
    |        | Type            | Name | Caption   | Relevance  | bind:required |
    |        | select1 yes_no  | a    | Sure?     |            | TRUE        |
    |        | text            | b    | How so?   | ${a} = 'y' |             |
    | CHOICES |                |      |           |
    |        | list name       | value | label    |
    |        | yes_no          | y    | Yes       |
    |        | yes_no          | n    | No        |
    """
    assert form.questions["a"].title == "Sure?"
    assert form.questions["b"].relevant == "a == 'y'"
    assert asked(form).required == {"a"}


def test_settings_name_the_edition(form: Form, new: NewEdition) -> None:
    """
    | survey   |            |         |         |
    |          | type       | name    | label   |
    |          | text       | a       | A       |
    | settings |            |         |         |
    |          | form_title | form_id | version | style |
    |          | My form    | My Form | 7       | pages |
    """
    assert (form.id, form.title, form.version) == ("my-form", "My form", "7")
    assert told(new) == [("XLS-107", "settings row 2, style")]


# What is not taken over is named


def test_every_column_without_a_counterpart_is_told_once_with_its_rows(new: NewEdition) -> None:
    """
    | survey |      |      |       |            |         |         |
    |        | type | name | label | appearance | default | remarks |
    |        | text | a    | A     | multiline  |         |         |
    |        | text | b    | B     | multiline  |         | why?    |
    |        | text | c    | C     |            | x       |         |
    """
    assert told(new) == [
        ("XLS-107", "survey rows 2 to 3, appearance"),
        ("XLS-107", "survey row 3, remarks"),
        ("XLS-107", "survey row 4, default"),
    ]


def test_nothing_is_dropped_in_silence(form: Form, new: NewEdition) -> None:
    """
    | survey   |             |          |       |             |          |       |
    |          | type        | name     | label | hint        | relevant |       |
    |          | begin group | g        | G     | Look around |          |       |
    |          | text        | a        | A     |             |          | aside |
    |          | end group   |          |       |             | true()   |       |
    |          | nonsense    | b        | B     |             |          |       |
    |          |             |          | Loose |             |          |       |
    |          | text        |          | C     |             |          |       |
    |          | calculate   | c        | C     | Look        |          |       |
    | choices  |             |          |       |
    |          | list_name   | name     | label |
    |          | l           | x        | X     |
    |          | l           |          | Y     |
    | settings |             |          |       |
    |          | form_title  | style    |       |
    |          | Mine        |          |       |
    |          | Yours       |          |       |
    | remarks  |             |          |       |
    |          | nobody      | reads    | them  |
    |          | but         | us       |       |
    """
    assert form.questions["a"].help == "Look around"
    assert told(new) == [
        ("XLS-107", ""), ("XLS-107", "survey row 3, column 6"), ("XLS-107", "survey row 4, relevant"),
        ("XLS-103", "survey row 5"), ("XLS-103", "survey row 6"), ("XLS-103", "survey row 7"),
        ("XLS-108", "survey row 8, calculation"), ("XLS-107", "survey row 8, hint"),
        ("XLS-112", "choices row 2, list_name"), ("XLS-112", "choices row 3"), ("XLS-107", "settings row 3"),
    ]  # fmt: skip


def test_a_text_that_shows_an_answer_names_its_question(form: Form, new: NewEdition) -> None:
    """
    | survey |      |      |                          |
    |        | type | name | label                    |
    |        | text | a    | Your name                |
    |        | text | b    | How old is ${a}, ${who}? |
    """
    assert form.questions["b"].title == "How old is [Your name], [who]?"
    assert told(new) == [("XLS-111", "survey row 3, label")]


@pytest.mark.parametrize(
    ("tables", "code", "where"),
    [
        ("| choices |\n| | list_name | name |\n| | a | b |\n| other |\n| | x | y |", "XLS-101", ""),
        ("| survey |\n| | type | name |\n| | start | a |", "XLS-101", ""),
        ("| survey |\n| | type | name |\n| | begin group | a |\n| | text | b |", "XLS-102", "survey row 2"),
        ("| survey |\n| | type | name |\n| | text | b |\n| | end repeat | a |", "XLS-102", "survey row 3"),
        ("| survey |\n| | type | name |\n" + "| | text | a |\n" * 5_001, "XLS-101", ""),
    ],
)
def test_a_form_that_cannot_become_an_edition_is_refused(tables: str, code: str, where: str, tmp_path: Path) -> None:
    new = edition_of(tables, tmp_path)
    assert new.edition is None
    assert (code, where) in [(each.code, each.where) for each in new.problems if each.severity == "error"]


# Conditions and computations


def test_a_form_asks_computes_and_checks_as_its_rules_say(form: Form, new: NewEdition) -> None:
    """
    | survey  |                    |         |           |                                          |                    |                 |                       |            |
    |         | type               | name    | label     | relevant                                 | constraint         | constraint_message | calculation        | required   |
    |         | select_one law     | law     | Law       |                                          |                    |                 |                       | yes        |
    |         | integer            | members | Members   |                                          |                    |                 |                       |            |
    |         | begin group        | firms   | Firms     | ${law} = 'union'                         |                    |                 |                       |            |
    |         | integer            | small   | Small     |                                          | . <= ${members}    | Not more than all |                     | ${members} > 9 |
    |         | select_multiple by | fees    | Fees      | ${small} > 0 and ${members} >= 15        | not(selected(., 'none') and count-selected(.) > 1) | | |            |
    |         | calculate          | part    | Part      |                                          |                    |                 | round(${small} div ${members} * 100, 1) | |
    |         | calculate          | half    | Half      |                                          |                    |                 | ${part} > 50          |            |
    |         | text               | why     | Why?      | ${half} or selected(${fees}, 'none')     |                    |                 |                       |            |
    |         | end group          |         |           |                                          |                    |                 |                       |            |
    | choices |                    |         |           |
    |         | list_name          | name    | label     |
    |         | law                | union   | Union     |
    |         | law                | firm    | Firm      |
    |         | by                 | size    | By size   |
    |         | by                 | none    | None      |
    """
    assert {"small", "fees", "why", "2.1"} <= asked(form, law="firm", members=20.0).irrelevant
    union = {"law": "union", "members": 20.0, "small": 12.0}
    assert asked(form, **union).irrelevant == frozenset(), "one side of an `or` is enough"
    assert asked(form, **{**union, "small": 5.0}).irrelevant == {"why"}
    assert asked(form, **union).derived == {"part": 60.0, "half": True}
    assert asked(form, **union).required == {"law", "small"}
    assert asked(form, **{**union, "small": 5.0}, fees=("none",)).irrelevant == frozenset()
    assert [each.message for each in asked(form, **{**union, "small": 21.0}).broken] == ["Not more than all"]
    assert [each.id for each in asked(form, **union, fees=("none", "size")).broken] == ["fees_allowed"]
    assert told(new) == []


def test_what_rules_cannot_say_is_named_and_the_rest_stays(form: Form, new: NewEdition) -> None:
    """
    | survey |           |      |       |                                        |               |                    |
    |        | type      | name | label | relevant                               | constraint    | calculation        |
    |        | date      | born | Born  |                                        | . <= today()  |                    |
    |        | text      | a    | A     | ${born} = ''                           |               |                    |
    |        | calculate | c    | C     |                                        |               | pulldata('x', 'y') |
    |        | text      | d    | D     | ${c} = 'x'                             |               |                    |
    |        | text      | e    | E     | ${zz} > 3 and                          |               |                    |
    |        | text      | f    | F     |                                        | regex(., '(?=a)b') |               |
    |        | select_one l | g | G     | ${a} = 'x'                             |               |                    |
    |        | text      | h    | H     | ${g} = 'z'                             |               |                    |
    | choices |          |      |       |
    |        | list_name | name | label |
    |        | l         | x    | X     |
    |        | l         | y    | Y     |
    """
    assert form.derived == () and form.checks == ()
    assert [each.id for each in form.questions.values() if each.relevant] == ["g"]
    assert told(new) == [
        ("XLS-108", "survey row 2, constraint"), ("XLS-108", "survey row 3, relevant"),
        ("XLS-108", "survey row 4, calculation"), ("XLS-108", "survey row 5, relevant"),
        ("XLS-108", "survey row 6, relevant"), ("XLS-109", "survey row 7, constraint"),
        ("XLS-109", "survey row 9, relevant"),
    ]  # fmt: skip
    assert "“today()” can't be said" in messages(new, "XLS-108")
    assert "“g” has no choice “z”" in messages(new, "XLS-109")
    assert all(each.column for each in new.problems)


def test_rules_that_depend_on_themselves_are_taken_out(form: Form, new: NewEdition) -> None:
    """
    | survey |             |      |       |             |             |
    |        | type        | name | label | relevant    | calculation |
    |        | begin group | g    | G     | ${a} > 1    |             |
    |        | integer     | a    | A     |             |             |
    |        | end group   |      |       |             |             |
    |        | integer     | b    | B     | ${c} > 1    |             |
    |        | integer     | c    | C     | ${b} > 1    |             |
    |        | calculate   | d    | D     |             | ${e} + 1    |
    |        | calculate   | e    | E     |             | ${d} + 1    |
    |        | integer     | f    | F     | ${a} > 2    |             |
    """
    assert [question.id for question in form.questions.values() if question.relevant] in (["b", "f"], ["c", "f"])
    assert not form.sections[0].relevant and form.derived == ()
    assert [code for code, _ in told(new)].count("XLS-109") == 2
    assert "computed from itself" in messages(new, "XLS-108")


def test_figures_of_a_table_are_added_up_and_its_rows_counted(form: Form) -> None:
    """
    | survey |              |       |       |                          |
    |        | type         | name  | label | calculation              |
    |        | begin repeat | staff | Staff |                          |
    |        | decimal      | post  | Post  |                          |
    |        | end repeat   |       |       |                          |
    |        | calculate    | mean  | Mean  | sum(${post}) div  count(${staff}) |
    """
    found = Rules(form).evaluate({"staff.a.post": 1.0, "staff.b.post": 0.5}, END)
    assert found.derived == {"mean": 0.75}


def test_dates_and_ticks_in_a_table_are_checked_row_by_row(form: Form) -> None:
    """
    | survey  |                   |       |       |                                                  |
    |         | type              | name  | label | constraint                                       |
    |         | begin repeat      | event | Event |                                                  |
    |         | date              | from  | From  | . >= date('2026-01-01')                          |
    |         | date              | to    | To    | . >= ${from}                                     |
    |         | select_multiple l | whom  | Whom  | not(selected(., 'x') and count-selected(.) > 1)  |
    |         | end repeat        |       |       |                                                  |
    | choices |                   |       |       |
    |         | list_name         | name  | label |
    |         | l                 | x     | X     |
    |         | l                 | y     | Y     |
    """
    good = {"event.a.from": date(2026, 1, 1), "event.a.to": date(2026, 2, 1), "event.a.whom": ("x",)}
    assert Rules(form).evaluate(good, END).broken == ()
    bad = {"event.b.from": date(2025, 1, 1), "event.b.to": date(2024, 2, 1), "event.b.whom": ("x", "y")}
    assert [each.id for each in Rules(form).evaluate({**good, **bad}, END).broken] == [
        "event_from_allowed", "event_to_allowed", "event_whom_allowed",
    ]  # fmt: skip


KNOWN = {
    "n": Known("n", QuestionType.COUNT), "c": Known("c", QuestionType.CHOICE), "m": Known("m", QuestionType.CHOICES),
    "t": Known("t", QuestionType.TEXT), "d": Known("d", QuestionType.DATE), "b": Known("b", QuestionType.YES_NO, yes="OK"),
    "place": Known("place", QuestionType.TEXT, absent="its answer is kept as text"),
    "r": Known("r", QuestionType.TABLE), "age": Known("age", QuestionType.COUNT, table="r"),
}  # fmt: skip


def said(text: str) -> str:
    def find(name: str) -> Known:
        return KNOWN.get(name) or Known(name, absent="the form has no row of that name")

    return say(parse(text), Scope(find, KNOWN["n"])).cel


@pytest.mark.parametrize(
    ("xpath", "cel"),
    [
        ("${n} > 5 and (${c} = 'x' or ${c}='y')", "n > 5 && (c == 'x' || c == 'y')"),
        (". >= 0 and 10 >= .", "n >= 0 && 10 >= n"),
        ("${n} != ''", "n == n"), ("'' != ${t}", "t != ''"), ("${c} != ''", "c == c"), ("${place} != ''", "place != ''"),
        ("selected(${m}, 'a') and not(selected(${c}, 'b'))", "'a' in m && !(c == 'b')"),
        ("${m} = 'a'", "m == ['a']"), ("count-selected(${m}) > 2", "count(m) > 2"),
        ("${b} = 'OK'", "b"), ("${b} != 'OK'", "!b"), ("not(${b})", "!b"), ("true() and ${n}", "true && n != 0"),
        ("${n} = '5'", "n == 5"), ("${c} = 1", "c == '1'"), ("${c} > 3", "double(c) > 3"), ("'a' = ${t}", "t == 'a'"),
        ("${n} - (3 - 2) - 1", "n - (3 - 2) - 1"), ("-${n} * 2 div 4", "-n * 2 / 4"), (".5 + 5.", "0.5 + 5"),
        ("${n} mod 7", "n - 7 * double(int(n / 7))"), ("int(${n} div 2)", "double(int(n / 2))"),
        ("div div 2", "div / 2"), ("max(${n}, 3)", "n > 3 ? n : 3"), ("if(${n} > 1, 'x', ${t})", "n > 1 ? 'x' : t"),
        ("string-length(${t}) <= 20", "double(size(t)) <= 20"), ("starts-with(${t}, 'a')", "t.startsWith('a')"),
        ("regex(${t}, '^\\d+$')", "t.matches('^(?:^\\\\d+$)$')"), ("concat(${n}, \"it's\")", 'string(n) + "it\'s"'),
        ("${d} > '2020-01-31'", "d > timestamp('2020-01-31T00:00:00Z')"),
        ("${d} - date('2020-01-31') > 30", "double((d - timestamp('2020-01-31T00:00:00Z')).getHours()) / 24 > 30"),
        ("format-date(${d}, '%Y') = '2020'", "string(d.getFullYear()) == '2020'"),
        ("sum(${age}) div count(${r})", "sum(r, 'age') / count(r)"), ("/data/g/n + ../n + n", "n + n + n"),
        ("current()/../n = 1", "n == 1"), ("round(${n} div 3, 1)", "(n / 3 * 10 < 0 ? double(int(n / 3 * 10 - 0.5)) : double(int(n / 3 * 10 + 0.5))) / 10"),
        ("${t} = ‘x’", "t == 'x'"), ("not(not(${n} = 1 and ${n} = 2))", "!!(n == 1 && n == 2)"),
    ],
)  # fmt: skip
def test_xpath_is_said_in_cel(xpath: str, cel: str) -> None:
    KNOWN["div"] = Known("div", QuestionType.COUNT)
    assert said(xpath) == cel


@pytest.mark.parametrize(
    ("xpath", "construct"),
    [
        ("${n} = ''", "${n} = ''"), ("coalesce(${n}, 0)", "coalesce()"), ("today() > ${d}", "today()"),
        ("${zz}", "${zz}"), ("${age} > 3", "${age}"), ("${r} > 3", "${r}"), ("${place} = 'a'", "${place}"),
        ("position(..) = 1", "position()"), ("indexed-repeat(${age}, ${r}, 1)", "indexed-repeat()"),
        ("instance('l')/root/item[name = ${c}]/x", "instance('l')/root/item[name = ${c}]/x"),
        ("jr:choice-name(${c}, '${c}')", "jr:choice-name()"), ("foo(1)", "foo()"), ("${n} | ${t}", "|"), ("..", ".."),
        ("if(${n} > 1, ${n}, '')", "''"), ("${d} > 3", ">"), ("${d} + 1", "+"), ("${n} = 'abc'", "'abc'"),
        ("selected(${n}, 'a')", "selected()"), ("date(${t})", "date()"), ("not()", "not()"), ("@x", "@x"),
        ("round(round(round(round(round(round(round(${n})))))))", "(((n < 0"),
    ],
)  # fmt: skip
def test_what_cel_has_no_words_for_is_named(xpath: str, construct: str) -> None:
    with pytest.raises(CannotSay, match="can't be said") as caught:
        said(xpath)
    assert str(caught.value).startswith(f"“{construct}")


@pytest.mark.parametrize(
    "text", ["", "1 +", "if(1, 2", "'a", "${a", "a b", "#", "(" * 60 + "1" + ")" * 60, "1" * 5_001]
)
def test_what_is_no_xpath_is_told(text: str) -> None:
    with pytest.raises(NotXPath):
        parse(text)


@pytest.mark.parametrize(
    ("xpath", "names"),
    [
        ("${a} = 'x'", []), ("${a} != 'x'", ["a"]), ("${a} = 'x' or ${b} = 'y'", []), ("${a} > 3", []),
        ("${a} = 'x' and ${b} != 'y'", ["b"]), ("not(selected(${a}, 'x'))", ["a"]), ("${a} + 1 < 3", []),
        ("string-length(${a}) < 3", ["a"]), ("if(${a} = 'x', ${b}, false())", ["b"]), ("true()", []),
    ],
)  # fmt: skip
def test_a_blank_answer_matters_where_it_would_let_a_condition_hold(xpath: str, names: list[str]) -> None:
    assert list(blanks_that_matter(parse(xpath))) == names


# Languages


def test_other_languages_become_translations(form: Form, new: NewEdition) -> None:
    """
    | survey   |              |      |                     |                    |              |
    |          | type         | name | label::English (en) | label::Svenska     | hint::Svenska |
    |          | select_one l | a    | Your choice         | Ditt val           | Välj         |
    |          | text         | b    | Only English        |                    |              |
    | choices  |              |      |                     |                    |
    |          | list_name    | name | label::English (en) | label::Svenska     |
    |          | l            | x    | First               | Första             |
    |          | l            | y    | Second              | Andra              |
    | settings |              |      |
    |          | default_language |  |
    |          | English (en) |      |
    """
    words, problems = read_words(new.translations["sv"], "sv.yaml")
    assert form.language == "en" and problems == () and words is not None
    assert words.texts["a"] == "Ditt val" and words.sources["a"] == "Your choice"
    assert words.texts["a=x"] == "Första" and words.texts["b"] == ""


def test_a_language_without_a_code_gets_one_that_no_language_has(new: NewEdition, form: Form) -> None:
    """
    | survey |      |      |               |                 |
    |        | type | name | label::French | label::Klingon  |
    |        | text | a    | Un            | wa'             |
    """
    assert form.language == "fr" and list(new.translations) == ["xb"]
    assert told(new) == [("XLS-111", "")]


# Forms of pyxform's test-suite


FORMS = {path.name: import_form(path) for path in sorted(FIXTURES.glob("*.[mx][dl]*")) if path.name != "README.md"}
REFUSED = {"metadata-only.md": "survey row 2, type", "no-xpath.md": "survey row 2, calculation"}


@pytest.mark.parametrize("name", sorted(FORMS.keys() - REFUSED.keys()))
def test_a_form_imports_to_an_edition_without_faults(name: str) -> None:
    new = FORMS[name]
    assert new.edition is not None, new.problems
    assert [each for each in check_form(new.edition, name) if each.severity != "warning"] == []
    for content in new.translations.values():
        assert read_words(content, name)[1] == ()


@pytest.mark.parametrize("name", sorted(REFUSED))
def test_a_form_that_asks_nothing_is_refused_and_says_why(name: str) -> None:
    assert FORMS[name].edition is None
    assert any(each.where.startswith(REFUSED[name]) for each in FORMS[name].problems)
    assert "Nothing in the form can be asked" in messages(FORMS[name], "XLS-101")


@pytest.mark.parametrize(
    ("name", "code", "where", "words"),
    [
        ("spec.xlsx", "XLS-107", "", "The sheet “columns” is left out"),
        ("spec.xlsx", "XLS-105", "survey row 35, type", "“barcode”"),
        ("spec.xlsx", "XLS-104", "survey row 46, type", "“today”"),
        ("spec.xlsx", "XLS-113", "survey rows 17, 22, required", "not required one by one"),
        ("choice-filter.xlsx", "XLS-107", "survey rows 3 to 4, choice_filter", "All choices are always offered"),
        ("choice-filter.xlsx", "XLS-112", "choices row 6", "a choice “king” already"),
        ("ambiguous-date.xlsx", "XLS-107", "settings row 2, instance_name", "not taken over"),
        ("case-insensitivity.md", "XLS-105", "survey row 3, type", "typed as text"),
        ("calculated-answers.md", "XLS-107", "survey rows 2 to 3, calculation", "the question is asked"),
        ("entities.md", "XLS-107", "survey rows 4, 6, save_to", "not taken over"),
        ("indexed-repeat.md", "XLS-113", "survey row 3, type", "becomes one of its own"),
        ("last-saved.md", "XLS-108", "survey row 4, calculation", "${last-saved#foo}"),
        ("other-in-repeat.md", "XLS-112", "survey row 4, type", "q1_other"),
        ("outer-lists.md", "XLS-108", "survey row 13, calculation", "pulldata()"),
        ("places.md", "XLS-105", "survey row 5, type", "“geotrace”"),
        ("rank.md", "XLS-105", "survey row 2, type", "not put in order"),
        ("repeats.md", "XLS-113", "survey rows 6, 13, 23, 28 to 30, 37 to 38, relevant", "asked in every row"),
        ("trigger.md", "XLS-107", "survey rows 3 to 4, trigger", "not taken over"),
        ("unknown-languages.md", "XLS-111", "", "Bosnian"),
        ("warnings.md", "XLS-107", "choices rows 4 to 5, image", "not taken over"),
        ("whitespace.md", "XLS-106", "survey row 3, name", "“b1”"),
    ],
)  # fmt: skip
def test_what_a_form_could_not_bring_along_is_named(name: str, code: str, where: str, words: str) -> None:
    found = [each.message for each in FORMS[name].problems if (each.code, each.where) == (code, where)]
    assert any(words in message for message in found), FORMS[name].problems


# The command


def test_the_command_writes_the_edition_and_its_translations_once(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "rank.yaml"
    command = ["forms", "import", str(FIXTURES / "rank.md"), "--out", str(out), "--json"]
    assert run(command) == 0
    document = json.loads(capsys.readouterr().out)
    assert (document["edition"], document["file"]) == ("rank", str(out))
    assert document["translations"] == [str(tmp_path / "rank-fr.yaml")]
    assert [each["where"] for each in document["problems"]] == ["survey row 2, type"]
    assert check_form(out.read_bytes(), "x") == ()
    assert run(command) == 2  # Nobody's work is overwritten.
    assert json.loads(capsys.readouterr().out)["error"]["code"] == "FRM-003"


def test_the_command_tells_a_form_that_asks_nothing_from_a_file_that_is_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["forms", "import", str(FIXTURES / "metadata-only.md"), "--json"]) == 1
    assert json.loads(capsys.readouterr().out)["edition"] is None
    (tmp_path / "x.xlsx").write_bytes(b"no workbook")
    assert run(["forms", "import", str(tmp_path / "x.xlsx"), "--json"]) == 2
    assert json.loads(capsys.readouterr().out)["error"]["code"] == "XLS-001"


# Whatever a file holds


CELLS: dict[str, list[str]] = {
    "type": ["text", "integer", "date", "calculate", "note", "image", "select_one l", "select_multiple l or_other",
             "begin group", "begin repeat", "end", "acknowledge", "range", "start", "nonsense", ""],
    "name": ["a", "b", "c", "A", "list", "1", ""],
    "label": ["Text", "${a}", "%(label)s", ""],
    "relevant": ["${a} > 3", "${b} = 'x'", "not(${c})", "false()", "${a", ""],
    "constraint": [". > 3", ". < 4 and . > -1", "regex(., '(?=x)')", "${a} = .", ""],
    "calculation": ["${a} + 1", "${b}", "concat(${a}, ${c})", "count(${b})", "sum(${c})", ""],
    "required": ["yes", "${a} > 1", ""],
}  # fmt: skip
ROWS = some.lists(some.tuples(*(some.sampled_from(texts) for texts in CELLS.values())), max_size=12)


@settings(max_examples=60, deadline=None)
@given(ROWS)
def test_any_mix_of_rows_gives_an_edition_without_faults_or_is_refused(rows: list[tuple[str, ...]]) -> None:
    sheets = (Sheet("survey", tuple(Row(n, cells) for n, cells in enumerate([tuple(CELLS), *closed(rows)], 1))), LIST)
    imported = import_xlsform(sheets, "mix")
    if imported.edition is None:
        assert any(each.severity == "error" for each in imported.problems)
    else:
        faults = check_form(to_yaml(imported.edition), "mix")
        assert [each for each in faults if each.severity != "warning"] == []
        assert yaml.safe_load(to_yaml(imported.edition)) == imported.edition


LIST = Sheet(
    "choices", tuple(Row(n, cells) for n, cells in enumerate([("list_name", "name"), ("l", "x"), ("l", "y")], 1))
)


def closed(rows: list[tuple[str, ...]]) -> list[tuple[str, ...]]:
    """Give each end what it ends, and each begin its end."""
    found, begun = [], []
    for kind, *others in rows:
        if kind == "end" and not begun:
            continue
        if kind == "end":
            kind = f"end {begun.pop()}"
        elif kind.startswith("begin"):
            begun.append(kind.removeprefix("begin "))
        found.append((kind, *others))
    return found + [(f"end {each}",) for each in reversed(begun)]


def test_problems_come_in_the_order_of_sheets_and_rows(new: NewEdition) -> None:
    """
    | survey  |              |      |       |            |
    |         | type         | name | label | appearance |
    |         | select_one l | a    | A     | minimal    |
    |         | geopoint     | b    | B     | maps       |
    | choices |              |      |       |            |
    |         | list_name    | name | image |            |
    |         | l            | x    | x.png |            |
    |         | l            | y    |       |            |
    """
    where = [each.where for each in new.problems]
    assert where.index("survey rows 2 to 3, appearance") < where.index("survey row 3, type")
    assert [each.split(" row")[0] for each in where] == ["survey", "survey", "choices", "choices"]
