"""The summary page prints texts whole: what is too long is named, and a short form takes its place."""

import pytest

from workbench.domain.dossier import Finding, Measure
from workbench.domain.summary import is_too_long, title_and_text, told_too_long
from workbench.kernel.ids import EntityId

LONG = "Nobody left for two years, as the register of the office shows. " * 4


def finding(title: str = "A steady team", text: str = LONG, short: str = "") -> Finding:
    return Finding(EntityId("f"), "S1", "strength", "2.4", title, text, short)


def measure(title: str, short: str = "") -> Measure:
    return Measure(EntityId("m"), "M1", title, "", "2.4", "", None, "", None, None, short)


@pytest.mark.parametrize(("length", "is_long"), [(150, False), (151, True)])
def test_a_strength_has_room_for_150_characters(length: int, is_long: bool) -> None:
    assert is_too_long(finding(text="x" * length)) is is_long
    assert not is_too_long(finding(text="x" * length, short="y"))


@pytest.mark.parametrize(("length", "is_long"), [(60, False), (61, True)])
def test_a_measure_has_room_for_a_title_of_60(length: int, is_long: bool) -> None:
    assert is_too_long(measure("x" * length)) is is_long
    assert not is_too_long(measure("x" * length, "y"))


def test_what_is_too_long_is_said_with_both_figures() -> None:
    assert told_too_long(finding(text="x" * 200)) == (
        "S1: its text has 200 characters, and the summary page has room for 150."
    )
    assert "M1: its title has 70 characters" in told_too_long(measure("x" * 70))


@pytest.mark.parametrize(
    ("title", "short", "printed"),
    [
        ("A steady team", "", ("A steady team", LONG)),
        ("A steady team", "Nobody left.", ("A steady team", "Nobody left.")),
        (f"{LONG[:79]}…", "Nobody left.", ("Nobody left.", "")),
        (LONG, "", (LONG, "")),
    ],
)
def test_a_title_that_only_begins_the_text_is_not_said_twice(title: str, short: str, printed: tuple[str, str]) -> None:
    assert title_and_text(finding(title, LONG, short)) == printed
