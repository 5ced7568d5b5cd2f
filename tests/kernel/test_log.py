"""The log says what the program did, in a closed set of words."""

import re
import threading
from pathlib import Path

import pytest

from workbench.kernel import log
from workbench.kernel.log import Event


@pytest.fixture
def lines(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("WORKBENCH_HOME", str(tmp_path))
    monkeypatch.setattr(log, "_BEGUN", set())
    return tmp_path / "log" / "workbench.log"


def test_a_run_begins_with_the_versions_and_each_event_is_a_line(lines: Path) -> None:
    log.event(Event.NOT_SAVED, code="STO-007", waiting=2)
    first, second = lines.read_text().splitlines()
    assert " started version=" in first and "python=3." in first
    assert second.endswith("not saved code=STO-007 waiting=2")
    assert lines.stat().st_mode & 0o077 == 0


@pytest.mark.parametrize(
    "fields",
    [
        {"code": "Kattegat"}, {"why": "because"}, {"size": "12"}, {"place": "a b"}, {"kind": "Kattegat"},
        {"library": "kattegat"}, {"category": "kattegat"}, {"anything": "kattegat"}, {"code": "STO-001\nKattegat"},
    ],
)  # fmt: skip
def test_what_a_field_does_not_take_is_a_question_mark(lines: Path, fields: dict[str, str]) -> None:
    log.event(Event.CHECKED, **fields)
    assert lines.read_text().splitlines()[-1].endswith(f"{next(iter(fields))}=?")


def test_kinds_and_libraries_stand_by_their_names(lines: Path) -> None:
    log.event(Event.FAULT, kind=KeyError, place="kernel/log.py:12")
    log.event(Event.LIBRARY, library="pathlib", level=30)
    fault, library = lines.read_text().splitlines()[1:]
    assert fault.endswith("fault kind=KeyError place=kernel/log.py:12")
    assert library.endswith("library library=pathlib level=30")


def test_a_long_log_is_put_aside_also_while_the_program_runs(lines: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(log, "LIMIT_BYTES", 2_000)
    for number in range(500):
        log.event(Event.CHECKED, revisions=number)
    assert sorted(each.name for each in lines.parent.iterdir()) == ["workbench.log", "workbench.old.log"]
    assert sum(each.stat().st_size for each in lines.parent.iterdir()) < 2 * 2_000 + 200
    assert lines.read_text().endswith("checked revisions=499\n")
    assert all(each.stat().st_mode & 0o077 == 0 for each in lines.parent.iterdir())


def test_threads_write_whole_lines_and_begin_once(lines: Path) -> None:
    threads = [
        threading.Thread(target=lambda: [log.event(Event.CHECKED, revisions=n) for n in range(50)]) for _ in range(8)
    ]
    for each in threads:
        each.start()
    for each in threads:
        each.join()
    told = lines.read_text().splitlines()
    assert len(told) == 401 and sum(" started " in line for line in told) == 1
    assert all(re.fullmatch(r"\S+Z (started|checked) \S+( \S+)?", line) for line in told)


def test_a_full_disk_stops_nothing(lines: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "open", full)
    log.event(Event.CLOSED)
    assert log.open_crash_file() is None


def test_the_crash_file_and_its_folders_are_private(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORKBENCH_HOME", str(tmp_path / "new"))
    stream = log.open_crash_file()
    assert stream is not None
    stream.close()
    for each in (tmp_path / "new", tmp_path / "new" / "log", tmp_path / "new" / "log" / "crash.txt"):
        assert each.stat().st_mode & 0o077 == 0


def test_without_a_folder_nothing_is_kept_and_nothing_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORKBENCH_HOME", str(tmp_path / "nobody"))
    log.event(Event.CLOSED)
    assert not (tmp_path / "nobody").exists()


def test_the_place_of_a_fault_is_the_last_one_in_our_own_code() -> None:
    from workbench.kernel.clock import from_text

    with pytest.raises(ValueError) as caught:
        from_text("no time")
    assert log.place_of(caught.value).startswith("kernel/clock.py:")


@pytest.mark.parametrize(
    ("file", "place"),
    [
        (log.__file__, "kernel/log.py"),
        ("workbench/kernel/log.py", "kernel/log.py"),
        ("/home/kattegat/workbench/lib/site-packages/reportlab/platypus.py", None),
        ("<string>", None),
    ],
)
def test_code_of_others_has_no_place_in_ours(file: str, place: str | None) -> None:
    assert log.place_in_package(file) == place
