"""A fault of ours is told in the banner; its report is a step away, and holds no word of anybody."""

from datetime import date
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from stage import Stage, look_into

from workbench.application.faults import read_report, save_report, unexpected
from workbench.kernel import log
from workbench.kernel.settings import Settings
from workbench.ui.dialogs.fault import FaultDialog
from workbench.ui.main import is_visit_day

SECRET = "the bank of Åsa Björkström asks for a plan"


def fail(secret: str) -> None:
    raise KeyError(secret)


def test_a_fault_offers_its_report_and_the_report_names_places_only(stage: Stage) -> None:
    stage.open(indicator="3.1", field="note").type("typed on")
    try:
        fail(SECRET)
    except KeyError as error:
        stage.window.shell.notices.tell(error)
    assert "fault" in stage.window.banner.text
    seen: list[str] = []

    def look(dialog: FaultDialog) -> None:
        stage.find("fault.copy").click()  # type: ignore[attr-defined]
        seen.append(dialog.report)

    look_into(stage, "fault-report", FaultDialog, look)
    assert "test_fault.py" in seen[0] and "KeyError" in seen[0]
    assert QApplication.clipboard().text() == seen[0]
    assert SECRET not in seen[0] and "Björkström" not in seen[0]
    stage.settled()
    assert stage.page.view is not None and stage.page.view.notes["3.1"] == "typed on", "the work is kept"


def test_the_banner_leads_to_the_report(stage: Stage) -> None:
    stage.perform("home").window.shell.notices.tell(RuntimeError("x"))
    assert stage.window._offered == "fault-report"
    assert stage.window.banner._button.text() == "See the report of what went wrong"


def test_a_crash_of_the_last_run_is_told_once_and_its_folders_are_not(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("WORKBENCH_HOME", str(tmp_path))
    assert not log.take_crash()
    stream = log.open_crash_file()
    assert stream is not None
    stream.write('Fatal Python error\n  File "/home/asa/secret folder/workbench/ui/main.py", line 3 in run\n')
    stream.close()
    assert log.take_crash()
    assert not log.take_crash()
    report = read_report()
    assert "Fatal Python error" in report and "main.py" in report
    assert "secret folder" not in report and "asa" not in report
    save_report(tmp_path / "report.txt")
    assert (tmp_path / "report.txt").read_text(encoding="utf-8") == report


def test_the_report_of_a_fault_stands_in_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORKBENCH_HOME", str(tmp_path))
    unexpected(ValueError(SECRET))
    assert "ValueError" in read_report() and SECRET not in read_report()


@pytest.mark.parametrize(
    ("visit", "opens"),
    [("2026-12-01/2026-12-02", True), ("2026-12-02/2026-12-03", False), ("", False), ("soon/late", False)],
)
def test_on_a_visit_day_the_window_opens_where_one_stopped(visit: str, opens: bool) -> None:
    assert is_visit_day(Settings(visit=visit), date(2026, 12, 1)) is opens
