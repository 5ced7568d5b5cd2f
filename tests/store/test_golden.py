"""A workspace that was made with a released version opens in every later one."""

import shutil
from pathlib import Path

from workbench.application import maintaining
from workbench.application.dossiers import build_dossier
from workbench.application.references import get_assessment
from workbench.bootstrap import open_services

GOLDEN = Path(__file__).parents[1] / "golden" / "layout-1.workbench"


def test_layout_1_opens_and_gives_the_same_result(tmp_path: Path) -> None:
    path = tmp_path / "old.workbench"
    shutil.copyfile(GOLDEN, path)
    with open_services(path, writing=False) as services:
        dossier = build_dossier(services, get_assessment(services, "Kattegat Hydrogen Hub"))
        assert maintaining.check(services, full=True).is_sound
    result = dossier.result
    assert (result.scores.points, str(result.percent), result.label) == (124, "82.7", "gold")
    assert len(dossier.answers) == 68
    assert dossier.previous is not None and dossier.previous.period == "2024"
