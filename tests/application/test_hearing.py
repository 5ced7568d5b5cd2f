"""Other libraries' words are neither printed nor written down; that they spoke is."""

import logging
import subprocess
import sys
import warnings
from collections.abc import Iterator
from pathlib import Path

import pytest

from workbench.application.hearing import hear_libraries
from workbench.kernel import log

SAID = "Kattegat Hydrogen"
SPEAKING = """
import logging, pathlib, sys, warnings
{hear}
logging.getLogger("pathlib.sub").warning("cell holds %s", sys.argv[1])
logging.getLogger("pathlib.sub").error("wrong %d", sys.argv[1])
warnings.warn(sys.argv[1])
"""
HEAR = "from workbench.application.hearing import hear_libraries; hear_libraries()"


def speak(hear: str, home: Path) -> str:
    ran = subprocess.run(
        [sys.executable, "-c", SPEAKING.format(hear=hear), SAID], capture_output=True, text=True, check=True,
        cwd=Path(__file__).parents[2],
    )  # fmt: skip
    return ran.stdout + ran.stderr


def test_what_libraries_say_is_noted_without_their_words(home: Path) -> None:
    home.mkdir()
    assert speak(HEAR, home) == ""
    lines = (home / "log" / "workbench.log").read_text()
    assert "library library=pathlib level=30" in lines and "library library=pathlib level=40" in lines
    assert "library library=warnings level=30" in lines and SAID not in lines


def test_without_it_they_would_print_them(home: Path) -> None:
    assert SAID in speak("", home)


@pytest.fixture
def bare() -> Iterator[None]:
    root, shown = logging.getLogger(), warnings.showwarning
    before = list(root.handlers)
    yield
    root.handlers[:] = before
    logging.captureWarnings(False)
    warnings.showwarning = shown


@pytest.mark.usefixtures("bare")
def test_it_is_heard_once_however_often_it_is_asked_for(home: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "_BEGUN", set())
    home.mkdir()
    hear_libraries()
    hear_libraries()
    logging.getLogger("pyhanko.test").warning(SAID)
    assert (home / "log" / "workbench.log").read_text().count(" library ") == 1
