"""The self-test does the whole job, tells each step, and leaves the person's own folder alone."""

import os
from pathlib import Path

import pytest
from scenario import NOON

from workbench.application.selftesting import NotAsItShouldBe, Trial, _check_pictures, program_told, try_out
from workbench.kernel import locations


def test_it_passes_here_and_touches_nothing_of_the_person(home: Path) -> None:
    said: list[str] = []
    before = os.environ[locations.HOME_VARIABLE]
    trial = Trial(said.append)
    try_out(trial, NOON)
    assert trial.is_passed, trial.steps
    assert [each.name for each in trial.steps] == [each.removesuffix(" …") for each in said]
    assert {
        "Taking over last year's workbook",
        "Signing by both, and verifying",
        "Noticing a package that was changed",
    } <= {each.name for each in trial.steps}
    assert not home.exists() and os.environ[locations.HOME_VARIABLE] == before
    assert program_told()["installed"] == "in Python"


def test_what_goes_wrong_ends_its_step_and_is_told() -> None:
    trial = Trial(lambda _: None)
    trial.begin("Opening a window …")
    trial.end("No window came.")
    assert [(each.name, each.fault) for each in trial.steps] == [("Opening a window", "No window came.")]
    assert not trial.is_passed


def test_an_empty_window_is_no_window(tmp_path: Path) -> None:
    empty = tmp_path / "home.png"
    empty.write_bytes(b"x" * 5_000)
    with pytest.raises(NotAsItShouldBe, match="stays empty on the page home"):
        _check_pictures([empty])
