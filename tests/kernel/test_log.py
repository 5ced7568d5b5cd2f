"""The log says what the program did, in a closed set of words."""

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


@pytest.mark.parametrize("fields", [{"code": "Kattegat"}, {"why": "because"}, {"size": "12"}, {"place": "a b"}])
def test_what_a_field_does_not_take_is_a_question_mark(lines: Path, fields: dict[str, str]) -> None:
    log.event(Event.CHECKED, **fields)
    assert lines.read_text().splitlines()[-1].endswith(f"{next(iter(fields))}=?")


def test_a_long_log_is_put_aside_once(lines: Path) -> None:
    lines.parent.mkdir()
    lines.write_text("x" * (log.LIMIT_BYTES + 1))
    log.event(Event.CLOSED)
    assert lines.stat().st_size < 300
    assert lines.with_suffix(".old.log").stat().st_size > log.LIMIT_BYTES


def test_without_a_folder_nothing_is_kept_and_nothing_fails(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORKBENCH_HOME", str(tmp_path / "nobody"))
    log.event(Event.CLOSED)
    assert not (tmp_path / "nobody").exists()


def test_the_place_of_a_fault_is_the_last_one_in_our_own_code() -> None:
    from workbench.kernel.clock import from_text

    with pytest.raises(ValueError) as caught:
        from_text("no time")
    assert log.place_of(caught.value).startswith("kernel/clock.py:")
