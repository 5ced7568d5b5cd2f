"""What was asked for off the GUI thread comes back to whoever asked, unless they have gone."""

import pytest
from PySide6.QtWidgets import QWidget
from shiboken6 import delete
from stage import Stage


class Asker(QWidget):
    """Asks, and hears the answer by a method and by a lambda within one."""

    def __init__(self, stage: Stage, heard: list[str]) -> None:
        super().__init__()
        self._stage, self._heard = stage, heard

    def ask(self, way: str) -> None:
        ways = {"method": self.hear, "lambda": lambda found: self.hear(found)}
        self._stage.window.shell.operations.ask(lambda _: way, ways[way])

    def hear(self, found: str) -> None:
        self._heard.append(f"{found} {self.objectName()}".strip())


@pytest.mark.parametrize("way", ["method", "lambda"])
def test_an_answer_comes_to_whoever_is_there(stage: Stage, way: str) -> None:
    heard: list[str] = []
    asker = Asker(stage.open(), heard)
    asker.ask(way)
    stage.until(lambda: heard == [way])


@pytest.mark.parametrize("way", ["method", "lambda"])
def test_an_answer_for_a_page_that_is_gone_is_dropped(stage: Stage, way: str) -> None:
    heard: list[str] = []
    asker = Asker(stage.open(), heard)
    asker.ask(way)
    delete(asker)
    stage.settled()
    assert heard == []
