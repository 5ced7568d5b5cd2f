"""The demonstration does the whole job, ends with a label, and touches nothing else."""

from pathlib import Path

import pytest
from openpyxl import load_workbook
from pypdf import PdfReader
from scenario import NOON

from workbench.application.demonstrating import DemoFolderInUse, demonstrate
from workbench.application.home import Home
from workbench.application.reconciling import look_at_lanes
from workbench.application.references import list_assessments
from workbench.bootstrap import open_services


class Stopped(Exception):
    """Somebody ended the demonstration."""


def stop(_: str) -> None:
    raise Stopped


def words_of_report(path: Path) -> str:
    return " ".join(page.extract_text() for page in PdfReader(path).pages)


def words_of_workbook(path: Path) -> str:
    book = load_workbook(path, read_only=True)
    return " ".join(str(cell) for sheet in book for row in sheet.iter_rows(values_only=True) for cell in row if cell)


def test_the_demonstration_ends_with_a_gold_that_two_have_scored_blind_and_signed(tmp_path: Path, home: Path) -> None:
    shown = demonstrate(tmp_path / "demo", NOON, str)
    assert (shown["label"], shown["percent"], shown["points"], shown["verified"]) == ("gold", 82.7, 124, True)
    assert shown["signers"] == ["Maria Sandell", "Ingrid Halvorsen"]
    kinds = ("workspace", "colleague", "workbook", "report", "package", "trusted")
    assert all(Path(shown[each]).stat().st_size > 500 for each in kinds)
    for name in shown["signers"]:
        assert name in words_of_report(Path(shown["report"])) and name in words_of_workbook(Path(shown["workbook"]))
    for workspace, own in ((shown["workspace"], "home"), (shown["colleague"], "colleague-home")):
        with open_services(Path(workspace), writing=False, home=Home(tmp_path / "demo" / own, NOON)) as services:
            (assessment,) = (each for each in list_assessments(services) if each.origin == "assessed")
            lanes = look_at_lanes(services, assessment)
        assert assessment.is_read_only and lanes.left == 0 and lanes.approved == {*lanes.approvers}
        assert sum(len({vote.first.level for vote in row.votes if vote.first}) == 2 for row in lanes.rows) == 6
    assert not home.exists()
    with pytest.raises(Stopped):
        demonstrate(tmp_path / "demo", NOON, stop)
    assert not Path(shown["package"]).exists(), "it begins anew"


def test_a_folder_with_other_things_is_left_alone(tmp_path: Path) -> None:
    (tmp_path / "thesis.txt").write_text("mine")
    with pytest.raises(DemoFolderInUse):
        demonstrate(tmp_path, NOON, str)
    assert (tmp_path / "thesis.txt").read_text() == "mine"
