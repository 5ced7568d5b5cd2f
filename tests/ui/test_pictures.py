"""Pictures of the pages: all that the demonstration shows, none of them empty."""

from pathlib import Path

from PySide6.QtGui import QImage
from scenario import NOON

from workbench.application.demonstrating import demonstrate
from workbench.ui.pictures import take_pictures


def test_the_demonstration_takes_a_picture_of_each_page(tmp_path: Path) -> None:
    shown = demonstrate(tmp_path / "demo", NOON, str, take_pictures)
    names = [Path(each).stem for each in shown["screenshots"]]
    assert names == ["home", "prepare", "interview", "scores", "sync", "reconcile", "report", "package"]
    for each in shown["screenshots"]:
        image = QImage(each)
        assert (image.width(), image.height()) == (1440, 900)
        colours = {image.pixel(x, y) for x in range(0, 1440, 7) for y in range(0, 900, 7)}
        assert len(colours) > 30
    assert len({Path(each).read_bytes() for each in shown["screenshots"]}) == 8
