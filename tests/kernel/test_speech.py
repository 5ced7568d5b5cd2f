"""Texts are said in the language of whoever sits there; without a translation in English, word for word."""

from collections.abc import Iterator
from copy import deepcopy

import pytest

from workbench.kernel import tongue
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.numbers import limit_text
from workbench.kernel.speech import Sentence, joined, later, nouns, tr, translate_by
from workbench.kernel.words import and_text, count_text, date_text

SWEDISH = {
    "Reading {name}": "Läser {name}",
    "{number} files": ("en fil", "{number} filer"),
    "{first} and {last}": "{first} och {last}",
    "{what} is away.": "{what} är borta.",
    "Look for it.": "Leta.",
    "Not so fast.": "Sakta i backarna.",
    "Due¦a measure": "Klart senast",
}


@pytest.fixture
def swedish() -> Iterator[None]:
    def translate(text: str, count: int | None) -> str:
        found = SWEDISH.get(text, text)
        return found if isinstance(found, str) else found[count != 1]

    translate_by(translate)
    tongue.speak("sv")
    yield
    tongue.speak("en")
    translate_by(None)


class Away(WorkbenchError):
    code = "TST-900"
    message = "{what} is away."
    remedy = "Look for it."


def test_english_is_said_as_it_stands() -> None:
    assert tr("Reading {name}", name="a.xlsx") == "Reading a.xlsx"
    assert tr("100 {%} as it is") == "100 {%} as it is"
    assert (count_text(1, "file", "files"), count_text(3, "file", "files")) == ("one file", "three files")
    assert (count_text(0, "file", "files"), count_text(13, "file", "files")) == ("no files", "13 files")


@pytest.mark.usefixtures("swedish")
def test_another_language_is_said_with_its_own_numbers() -> None:
    assert tr("Reading {name}", name="a.xlsx") == "Läser a.xlsx"
    assert tr(later("Look for it.")) == "Leta."
    assert count_text(1, "file", "files") == "en fil"
    assert count_text(2, *nouns("file", "files")) == "två filer"
    assert count_text(0, "file", "files") == "inga filer"


@pytest.mark.usefixtures("swedish")
def test_a_word_with_two_meanings_is_said_by_its_meaning() -> None:
    assert (tr("Due¦a measure"), tr("Due¦a label"), tr("{what}", what="a¦b")) == ("Klart senast", "Due", "a¦b")


@pytest.mark.usefixtures("swedish")
def test_what_nobody_translated_is_said_in_english() -> None:
    assert tr("Nobody knows {what}", what="this") == "Nobody knows this"


@pytest.mark.usefixtures("swedish")
def test_an_error_speaks_to_the_person_in_their_language_and_keeps_its_code() -> None:
    error = Away(what="Filen {x}")
    assert (error.sentence, error.advice) == ("Filen {x} är borta.", "Leta.")
    assert error.code in str(error)


def test_a_sentence_is_written_in_english_and_said_as_is_spoken_by_then(request: pytest.FixtureRequest) -> None:
    what = Sentence("Due¦a measure")
    fault = joined(Sentence("{what} is away.", what=what), Sentence("Not so fast."))
    braces = Sentence("{what} is away.", what="{x}")
    assert (fault, tr(fault), f"{limit_text(1_000_000)}") == ("Due is away. Not so fast.", fault, "1,000,000")
    error = Away(what=what)
    request.getfixturevalue("swedish")
    assert (tr(fault), tr(braces)) == ("Klart senast är borta. Sakta i backarna.", "{x} är borta.")
    assert fault == "Due is away. Not so fast.", "files and what is compared stay English"
    assert tr(deepcopy(fault)) == tr(fault), "it can be handed from process to process"
    assert (error.sentence, tr(error.report)) == ("Klart senast är borta.", "Klart senast är borta. Leta.")
    assert tr(limit_text(1_000_000)) == "1\u202f000\u202f000"


@pytest.mark.parametrize(
    ("names", "said"), [((), ""), (("Ann",), "Ann"), (("Ann", "Bo"), "Ann and Bo"), (("A", "B", "C"), "A, B and C")]
)
def test_several_names_are_said_with_an_and(names: tuple[str, ...], said: str) -> None:
    assert and_text(names) == said


@pytest.mark.usefixtures("swedish")
def test_a_file_is_written_in_its_own_language_whatever_the_window_speaks() -> None:
    from datetime import date

    day = date(2026, 12, 2)
    with tongue.writing_in("fi"):
        assert date_text(day) == "2.\u00a0joulukuuta\u00a02026"
    with tongue.writing_in("en"):
        assert date_text(day) == "2\u00a0December\u00a02026"
    assert date_text(day) == "2\u00a0december\u00a02026"
