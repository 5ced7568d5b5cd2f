"""What is wrong with an edition is said in the window's language, and in English by the command line and in files."""

import json
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from broken_editions import GOOD, every_fault
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot
from scenario import Scenario
from stage import Stage

from workbench.cli import main
from workbench.domain.value_chains import ChainHasProblems, read_chain
from workbench.kernel.problems import Problem
from workbench.kernel.speech import Sentence, tr
from workbench.ui.pages.editions import EditionsPage
from workbench.ui.speaking import speak

FORMS = Path(__file__).parents[2] / "workbench" / "forms"
LANGUAGES = ("sv", "nb", "da", "fi")
ENGLISH = re.compile(r"\b(the|is|and|has|take|say|give|not)\b", re.IGNORECASE)


@pytest.fixture(autouse=True)
def english_again() -> Iterator[None]:
    yield
    speak("en")


@pytest.fixture(scope="module")
def faults(tmp_path_factory: pytest.TempPathFactory) -> tuple[Problem, ...]:
    return tuple(dict.fromkeys(every_fault(tmp_path_factory.mktemp("broken"))))


def test_there_is_an_edition_with_each_fault(faults: tuple[Problem, ...]) -> None:
    written = "".join(each.read_text(encoding="utf-8") for each in FORMS.glob("*.py"))
    codes = set(re.findall(r"\"(FRM-[123]\d\d)\"", written))
    assert codes == {each.code for each in faults if each.code.startswith("FRM")}


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("language", LANGUAGES)
def test_each_fault_is_said_in_each_language_whenever_it_was_found(faults: tuple[Problem, ...], language: str) -> None:
    speak(language)
    said = {each: tr(each.message) for each in faults}
    assert [each.message for each in faults if not isinstance(each.message, Sentence)] == []
    assert [text for each, text in said.items() if text == each.message] == []
    assert [text for each, text in said.items() if ENGLISH.search(text) and not ENGLISH.search(_given(each))] == []
    speak("en")
    assert [each for each in faults if tr(each.message) != each.message] == []


def _given(fault: Problem) -> str:
    """Return what is quoted from the file or named by it: that stays as it is."""
    return " ".join(re.findall(r"“.*?”|`.*?`|[a-z_]+(?=, )|\{.*\}|'.*'", fault.message))


def test_an_edition_with_faults_says_them_in_a_swedish_window(qtbot: QtBot, scenario: Scenario, tmp_path: Path) -> None:
    file = tmp_path / "mine" / "form.yaml"
    file.parent.mkdir()
    file.write_text(GOOD.replace("share: 80", "share: 180").replace("type: count,", "type: cuont,"), encoding="utf-8")
    speak("sv")
    stage = Stage(qtbot, scenario)
    page = stage.show("editions").window.page
    assert isinstance(page, EditionsPage)
    page.open(file)
    stage.until(lambda: page.right.findings.model.rowCount() > 0)
    model = page.right.findings.model
    told = [str(model.index(place, 0).data()) for place in range(model.rowCount())]
    assert told[0].startswith("Fel: type kan inte vara ”cuont”. Menade du ”count”? form.yaml, rad 15")
    assert told[-1].startswith("Fel: Andelen 180 ligger utanför 0 till 100.")
    file.write_text("a: b: c\n", encoding="utf-8")
    stage.until(
        lambda: (
            "ett kolon för mycket, eller fel indrag"
            in " ".join(each.text() for each in page.banner.findChildren(QLabel))
        )
    )
    stage.close()


def test_a_file_that_is_not_there_is_said_in_the_language_of_the_window(qapp: object, tmp_path: Path) -> None:
    from workbench.application.previewing import preview
    from workbench.application.trying import Trial

    (fault,) = preview(tmp_path / "nothing.yaml", Trial("2026")).findings
    assert tr(fault.message) == fault.message
    speak("sv")
    assert tr(fault.message) != fault.message


def test_a_file_that_a_portfolio_is_given_says_its_first_fault_in_the_language_of_the_window(
    qapp: object, tmp_path: Path
) -> None:
    file = tmp_path / "chain.yaml"
    segment = "{id: a, title: A}"
    file.write_text(f"id: x\ntitle: X\nsegments: [{segment}, {segment}]\ncovers: []\n", encoding="utf-8")
    with pytest.raises(ChainHasProblems, match="Two segments have the id “a”") as refused:
        read_chain(str(file))
    speak("sv")
    assert "Två segment har id:t ”a”" in refused.value.sentence


def test_the_command_line_stays_english_whatever_the_window_speaks(
    capfd: pytest.CaptureFixture[str], qapp: object, home: Path, tmp_path: Path
) -> None:
    home.mkdir(exist_ok=True)
    (tmp_path / "form.yaml").write_text(GOOD.replace("share: 80", "share: 180"), encoding="utf-8")
    speak("fi")
    assert main.run(["forms", "check", str(tmp_path / "form.yaml"), "--json"]) == 1
    (fault,) = json.loads(capfd.readouterr().out)["problems"]
    assert fault["message"] == "The share 180 is outside 0 to 100."
    main.run(["forms", "check", str(tmp_path / "form.yaml")])
    assert "error FRM-215: The share 180 is outside 0 to 100." in capfd.readouterr().out
