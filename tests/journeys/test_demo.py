"""The demonstration does the whole job, ends with a label, and touches nothing else."""

from pathlib import Path

import pytest
from scenario import NOON

from workbench.application.demonstrating import DemoFolderInUse, demonstrate


def test_the_demonstration_ends_with_a_verified_gold(tmp_path: Path, home: Path) -> None:
    shown = demonstrate(tmp_path / "demo", NOON, str)
    assert (shown["label"], shown["percent"], shown["points"], shown["verified"]) == ("gold", 82.7, 124, True)
    assert all(
        Path(shown[each]).stat().st_size > 500 for each in ("workspace", "workbook", "report", "package", "trusted")
    )
    assert not home.exists()
    assert demonstrate(tmp_path / "demo", NOON, str)["verified"]


def test_a_folder_with_other_things_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("mine")
    with pytest.raises(DemoFolderInUse):
        demonstrate(tmp_path, NOON, str)
    assert (tmp_path / "thesis.txt").read_text() == "mine"
