"""Any answer that is written into a questionnaire comes back as the same answer, whichever way it is written."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from scenario import Scenario

from workbench.application import questionnaires
from workbench.domain.values import BLANK, Draft, Money, NotApplicable, NotKnown, Value, from_json, to_json
from workbench.domain.wording import yes_or_no
from workbench.exchange.excel.cells import Cell, Workbook, read_workbook
from workbench.exchange.excel.questionnaire.locating import find_places, keys_of
from workbench.exchange.excel.questionnaire.metadata import ANSWERS, MARKS, REMARKS, TICKS
from workbench.exchange.excel.questionnaire.reading import Questionnaire, read_questionnaire
from workbench.forms.edition import NOT_APPLICABLE, NOT_KNOWN, Field, Form
from workbench.forms.library import get_edition
from workbench.forms.question_types import QuestionType
from workbench.forms.translations import in_language
from workbench.kernel.tongue import LANGUAGES, say, writing_in

EDITIONS = ("ecei-2013", "benchmark-2019", "ecei-bw", "example")
MONTHS = {"sv": "mars", "nb": "mars", "da": "marts", "fi": "maaliskuuta", "en": "March"}


@dataclass(frozen=True)
class Blanks:
    """An empty questionnaire of one edition, read once."""

    form: Form
    workbook: Workbook
    language: str


@pytest.fixture(scope="module")
def blanks(tmp_path_factory: pytest.TempPathFactory) -> Mapping[str, Blanks]:
    found = {}
    for edition, language in zip(EDITIONS, ("sv", "fi", "da", "en"), strict=True):
        folder: Path = tmp_path_factory.mktemp(edition)
        scenario = Scenario(folder, edition=edition)
        path = folder / "q.xlsx"
        path.write_bytes(questionnaires.draw(scenario.services, scenario.assessment, language))
        found[edition] = Blanks(in_language(get_edition(edition), language), read_workbook(path), language)
        scenario.close()
    return found


Written = tuple[Any, str]
"""What is put into a cell, and its number format."""
TEXTS = st.text(st.characters(exclude_categories=("Cc", "Cs", "Cf", "Zl", "Zp", "Zs")), min_size=1, max_size=40)


def grouped(number: int) -> str:
    return f"{number:,}".replace(",", " ")


@st.composite
def answers(draw: st.DrawFn, field: Field, language: str) -> tuple[Value, Written | Mapping[str, Written]]:
    """Draw a value and one of the ways in which a person writes it."""
    low, high = int(field.minimum or 0), int(field.maximum if field.maximum is not None else 10**9)
    match field.type:
        case QuestionType.COUNT:
            count = draw(st.integers(low, high))
            return count, draw(st.sampled_from([(count, "#,##0"), (str(count), "@"), (grouped(count), "@")]))
        case QuestionType.DECIMAL:
            number = Decimal(draw(st.integers(low * 100, min(high, 10**6) * 100))) / 100
            comma = f"{number:f}".replace(".", ",") if number % 1 else f"{number:.0f}"
            is_clear = len(f"{number:f}".partition(".")[2]) != 3
            ways: list[Written] = [(number, "#,##0.0#"), *([(comma, "@")] if is_clear else [])]
            return from_json(field, str(number), "SEK"), draw(st.sampled_from(ways))
        case QuestionType.PERCENTAGE:
            tenths = draw(st.integers(10, 1000))
            percent = from_json(field, str(Decimal(tenths) / 10), "SEK")
            text = f"{Decimal(tenths) / 10:.1f} %".replace(".", ",")
            return percent, draw(st.sampled_from([(Decimal(tenths) / 1000, "0.0 %"), (text, "@")]))
        case QuestionType.MONEY:
            amount = Decimal(draw(st.integers(low, 10**9)))
            text = f"{grouped(int(amount))} SEK"
            return Money(amount, "SEK"), draw(st.sampled_from([(amount, "#,##0.00"), (text, "@")]))
        case _:
            return draw(words(field, language))


@st.composite
def words(draw: st.DrawFn, field: Field, language: str) -> tuple[Value, Written | Mapping[str, Written]]:
    match field.type:
        case QuestionType.DATE:
            day = date(draw(st.integers(1950, 2090)), 3, draw(st.integers(1, 28)))
            texts = [f"{day.day}. {MONTHS[language]} {day.year}", day.isoformat(), f"{day:%d.%m.%Y}"]
            return day, draw(st.sampled_from([(day, "yyyy-mm-dd"), *((text, "@") for text in texts)]))
        case QuestionType.CHOICE:
            choice = draw(st.sampled_from(field.choices))
            return choice.id, (draw(st.sampled_from([choice.title, f" {choice.title.upper()} ", choice.id])), "@")
        case QuestionType.CHOICES:
            chosen = draw(st.sets(st.sampled_from([c.id for c in field.choices])))
            with writing_in(language):
                yes, no = yes_or_no(True), yes_or_no(False)
            ways = [yes, "x", yes.upper()]
            ticks = {i: (draw(st.sampled_from(ways)), "@") for i in chosen} or {field.choices[0].id: (no, "@")}
            return tuple(c.id for c in field.choices if c.id in chosen), ticks
        case QuestionType.YES_NO:
            truth = draw(st.booleans())
            with writing_in(draw(st.sampled_from(sorted(LANGUAGES)))):
                return truth, (draw(st.sampled_from([yes_or_no(truth), yes_or_no(truth).upper()])), "@")
        case _:
            text = draw(TEXTS)
            return from_json(field, text, "SEK"), (text, "@")


def put(workbook: Workbook, contents: Mapping[tuple[str, str], Written]) -> Workbook:
    """Return the workbook with cells filled in, as a spreadsheet program keeps them."""
    found = find_places(workbook)
    sheets = {sheet.name: dict(sheet.cells) for sheet in workbook.sheets}
    for place in found.places:
        content = contents.get((place.spot.kind, place.spot.id))
        if content is not None:
            at = place.spot.row + 1, place.spot.column + 1
            sheets[place.spot.sheet][at] = cell_of(place.spot.sheet, *at, *content)
    return replace(workbook, sheets=tuple(replace(sheet, cells=sheets[sheet.name]) for sheet in workbook.sheets))


def cell_of(sheet: str, row: int, column: int, value: Any, form: str) -> Cell:
    match value:
        case date():
            return Cell(sheet, row, column, "date", value.isoformat(), form)
        case int() | Decimal():
            return Cell(sheet, row, column, "number", repr(float(value)) if value % 1 else repr(int(value)), form)
        case _:
            return Cell(sheet, row, column, "text", value, form)


def read(blank: Blanks, workbook: Workbook) -> Questionnaire:
    return read_questionnaire(find_places(workbook), get_edition(blank.form.id), "SEK")


def values(questionnaire: Questionnaire) -> dict[str, Value]:
    return {s.field: s.reply.value for s in questionnaire.said if s.reply.value is not BLANK}


def fields_asked(blank: Blanks) -> Iterator[Field]:
    for place in find_places(blank.workbook).places:
        field = blank.form.field(place.spot.id) if place.spot.kind == ANSWERS else None
        if field is not None:
            yield field


@pytest.mark.parametrize("edition", EDITIONS)
@settings(max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow])
@given(choose=st.data())
def test_whatever_is_filled_in_comes_back(blanks: Mapping[str, Blanks], edition: str, choose: st.DataObject) -> None:
    blank = blanks[edition]
    every = list(fields_asked(blank))
    contents: dict[tuple[str, str], Written] = {}
    wanted: dict[str, Value] = {}
    for field in choose.draw(st.lists(st.sampled_from(every), max_size=25, unique_by=lambda each: each.id)):
        value, written = choose.draw(answers(field, blank.language))
        wanted[field.id] = value
        if isinstance(written, Mapping):
            contents |= {(TICKS, f"{field.id}/{choice}"): each for choice, each in written.items()}
        else:
            contents[ANSWERS, field.id] = written
    taken = values(read(blank, put(blank.workbook, contents)))
    assert {name: to_json(value) for name, value in taken.items()} == {n: to_json(v) for n, v in wanted.items()}


@pytest.mark.parametrize("edition", EDITIONS)
def test_every_choice_is_understood_in_every_language(blanks: Mapping[str, Blanks], edition: str) -> None:
    blank = blanks[edition]
    lone = [field for field in blank.form.fields.values() if field.type is QuestionType.CHOICE]
    for language in LANGUAGES:
        worded = in_language(get_edition(edition), language)
        for field in lone:
            for choice in worded.fields[field.id].choices:
                book = put(blank.workbook, {(ANSWERS, field.id): (choice.title, "@")})
                assert values(read(blank, book)) == {field.id: choice.id}, (language, choice.title)


def test_what_is_not_known_is_said_by_a_mark_with_its_reason(blanks: Mapping[str, Blanks]) -> None:
    blank = blanks["benchmark-2019"]
    for field in list(blank.form.fields.values())[::7]:
        for state, kind in ((NOT_KNOWN, NotKnown), (NOT_APPLICABLE, NotApplicable)):
            with writing_in("fi"):
                word = say(f"questionnaire.mark.{state}")
            book = put(blank.workbook, {(MARKS, field.id): (word, "@"), (REMARKS, field.id): ("Ei kirjattu", "@")})
            questionnaire = read(blank, book)
            assert values(questionnaire) == {field.id: kind("Ei kirjattu")}
            assert all(each.mark is None for each in questionnaire.marked)


@pytest.mark.parametrize(
    ("field", "text"),
    [
        ("members_total", "många"), ("members_total", "1.234"), ("members_total", "42 %"), ("members_total", "-1"),
        ("founded_on", "2014"), ("founded_on", "03/04/2014"), ("legal_form", "något annat slag"), ("s3_link", "kanske"),
        ("budget_total", "cirka en miljon"), ("members_total", 4.5), ("founded_on", 41699.5),
    ],
)  # fmt: skip
def test_nothing_that_cannot_be_read_is_lost(blanks: Mapping[str, Blanks], field: str, text: Any) -> None:
    blank = blanks["benchmark-2019"]
    given = Decimal(str(text)) if isinstance(text, float) else text
    (said,) = [s for s in read(blank, put(blank.workbook, {(ANSWERS, field): (given, "General")})).said if s.reply.text]
    assert isinstance(said.reply.value, Draft)
    assert said.reply.value.text == str(text)


def test_it_says_of_itself_what_it_is_of(blanks: Mapping[str, Blanks]) -> None:
    keys = keys_of(blanks["ecei-2013"].workbook)
    assert keys is not None
    form = get_edition("ecei-2013")
    assert (keys["edition"], keys["edition_version"], keys["edition_hash"]) == (form.id, form.version, form.hash)
    assert (keys["period"], keys["currency"], keys["language"]) == ("2026", "SEK", "sv")
    assert len(keys["file"]) == 32
