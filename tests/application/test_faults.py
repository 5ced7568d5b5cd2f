"""A fault of ours is reported by versions, kinds and places; nothing that was said, and nobody's name, gets in."""

import subprocess
import sys
import threading
from pathlib import Path

import pytest

from workbench.application.faults import report_what_nobody_catches, unexpected
from workbench.kernel.clock import from_text
from workbench.kernel.errors import WorkbenchError

SAID = "Kattegat Hydrogen"


def report_of(error: BaseException, home: Path) -> str:
    told = unexpected(error)
    assert SAID not in str(told) and str(home / "last-fault.txt") in str(told)
    return (home / "last-fault.txt").read_text()


def test_a_report_says_which_program_and_where_and_is_private(home: Path) -> None:
    with pytest.raises(ValueError) as caught:
        from_text(SAID)
    report = report_of(caught.value, home)
    assert report.startswith("Assessor Workbench ") and "Python 3." in report and "SQLite 3." in report
    assert "\nValueError\n" in report and "  kernel/clock.py:" in report and SAID not in report
    assert (home / "last-fault.txt").stat().st_mode & 0o077 == 0


def test_no_folder_above_the_program_is_named(home: Path) -> None:
    with pytest.raises(ValueError) as caught:
        from_text(SAID)
    root = Path(__file__).parents[2]
    report = report_of(caught.value, home)
    assert str(root) not in report and not any(f"{part}/" in report for part in root.parts[1:])


def test_what_led_to_it_and_all_of_a_group_is_told_each_once(home: Path) -> None:
    first = KeyError(SAID)
    group = ExceptionGroup(SAID, [OSError(SAID), ExceptionGroup(SAID, [TypeError(SAID)])])
    group.__cause__ = first
    group.add_note(SAID)
    first.__context__ = group  # A circle, as a careless library makes one.
    report = report_of(group, home)
    assert [report.count(f"\n{each}\n") for each in ("KeyError", "OSError", "TypeError")] == [1, 1, 1]
    assert SAID not in report


def test_where_nothing_can_be_written_the_place_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "file").touch()
    monkeypatch.setenv("WORKBENCH_HOME", str(tmp_path / "file"))
    with pytest.raises(ValueError) as caught:
        from_text(SAID)
    assert "kernel/clock.py:" in str(unexpected(caught.value))


@pytest.fixture
def told(monkeypatch: pytest.MonkeyPatch) -> list[WorkbenchError]:
    for holder, name in ((sys, "excepthook"), (threading, "excepthook"), (sys, "unraisablehook")):
        monkeypatch.setattr(holder, name, getattr(holder, name))
    heard: list[WorkbenchError] = []
    report_what_nobody_catches(heard.append)
    return heard


def test_a_fault_on_any_thread_is_told_and_never_printed(
    told: list[WorkbenchError], home: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    thread = threading.Thread(target=from_text, args=(SAID,))
    thread.start()
    thread.join()
    assert [each.code for each in told] == ["CMD-999"]
    assert SAID not in (home / "last-fault.txt").read_text()
    assert capfd.readouterr() == ("", "")


def test_a_fault_while_something_is_taken_down_is_told_too(
    told: list[WorkbenchError], home: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    class Held:
        def __del__(self) -> None:
            raise RuntimeError(SAID)

    held = Held()
    del held
    assert [each.code for each in told] == ["CMD-999"]
    assert SAID not in (home / "last-fault.txt").read_text() and capfd.readouterr() == ("", "")


def test_ending_the_program_is_no_fault(told: list[WorkbenchError], home: Path) -> None:
    sys.excepthook(KeyboardInterrupt, KeyboardInterrupt(), None)
    assert told == [] and not (home / "last-fault.txt").exists()


def test_a_crash_leaves_no_image_of_the_memory() -> None:
    script = "import sys, resource; from workbench.__main__ import main; sys.argv = ['workbench', '--version']; main()"
    ran = subprocess.run(
        [sys.executable, "-c", f"{script}; print(resource.getrlimit(resource.RLIMIT_CORE))"],
        capture_output=True, text=True, check=True, cwd=Path(__file__).parents[2],
    )  # fmt: skip
    assert ran.stdout.splitlines()[-1] == "(0, 0)"
