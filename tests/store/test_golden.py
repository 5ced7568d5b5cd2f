"""A workspace that was made with a released version opens in every later one."""

import shutil
from pathlib import Path

from workbench.application import maintaining
from workbench.application.dossiers import build_dossier
from workbench.application.references import get_assessment
from workbench.bootstrap import open_services

FOLDER = Path(__file__).parents[1] / "golden"
GOLDEN = FOLDER / "layout-1.workbench"


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


def test_what_editions_can_say_since_their_first_release_is_read_again(tmp_path: Path) -> None:
    """Rows that a person added, an answer that is not asked any more, an indicator that does not apply."""
    path = tmp_path / "old.workbench"
    shutil.copyfile(FOLDER / "editions-1.workbench", path)
    with open_services(path, writing=False) as services:
        dossier = build_dossier(services, get_assessment(services, "North Sea Robotics"))
        assert maintaining.check(services, full=True).is_sound
    result = dossier.result
    assert (result.label, float(result.scores.points), result.scores.points_max, str(result.percent)) == (
        "bronze", 36.5, 174, "21.0",
    )  # fmt: skip
    assert [answer.value for name, answer in dossier.answers.items() if name.startswith("clusters_abroad.")] == [
        "Cluster Nord", "Sweden", 2,
    ]  # fmt: skip
    assert list(dossier.kept) == ["legal_form_other"]
    assert result.scores.indicators["5.4"].is_left_out
