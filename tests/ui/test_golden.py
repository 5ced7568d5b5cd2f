"""What the interview looks like at four sizes and in three themes, beside pictures that a person has looked at.

Fonts are bundled and the clock is fixed, so that a picture changes only with the window. After a change that is meant,
`WORKBENCH_GOLDEN=write python -m pytest tests/ui/test_golden.py` writes them anew: look at each before it is committed.
Another version of Qt draws letters a little otherwise: there is nothing to compare with then.
"""

import os
from pathlib import Path

import pytest
from pictures import unlike
from PySide6.QtCore import QSize, Qt, qVersion
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from stage import Stage

from workbench.ui.theme.style import theme
from workbench.ui.theme.tokens import Mode

GOLDEN, QT = Path(__file__).parent / "golden", "6.12.0"
SCENES = (
    ("light", Mode.LIGHT, (1440, 900)), ("dark", Mode.DARK, (1280, 720)), ("contrast", Mode.CONTRAST, (1920, 1080)),
    ("small", Mode.LIGHT, (720, 450)),
)  # fmt: skip
NEAR, MOST = 32, 0.001
"""Difference of a colour that the eye does not see, and share of pixels that may differ by more."""


def picture(stage: Stage) -> QImage:
    """Take the window at half its size: letters are smoothed, and the file is small."""
    shown = stage.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    half = QSize(shown.width() // 2, shown.height() // 2)
    return shown.scaled(half, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)


@pytest.mark.skipif(qVersion() != QT, reason=f"the pictures are Qt {QT}'s")
def test_the_interview_looks_as_it_did(stage_with_last_year: Stage, tmp_path: Path) -> None:
    stage = stage_with_last_year.open(indicator="2.2.1", field="staff_headcount")
    QApplication.setCursorFlashTime(0)
    found = {}
    for name, mode, size in SCENES:
        theme.use(mode)
        stage.window.resize(*size)
        stage.settled()
        taken, known = picture(stage), GOLDEN / f"interview-{name}.png"
        if os.environ.get("WORKBENCH_GOLDEN") == "write":
            GOLDEN.mkdir(exist_ok=True)
            taken.save(str(known))
        share = unlike(taken, QImage(str(known)))
        if share > MOST:
            taken.save(str(tmp_path / known.name))
            found[str(tmp_path / known.name)] = round(share, 4)
    assert found == {}
