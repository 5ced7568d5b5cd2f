"""The process that reads: told nothing it need not know, ended when it takes too much, and never missed."""

import os
import time
from pathlib import Path

import psutil
import pytest
from hostile_workbooks import honest, replaced, zipped

from workbench.exchange.excel import cells, guard
from workbench.exchange.excel.cells import Reader, read_workbook
from workbench.exchange.excel.preflight import LargeWorkbook, NotAWorkbook, ReadingStopped, UnreadableWorkbook


@pytest.fixture
def sound(tmp_path: Path) -> Path:
    path = tmp_path / "Tall for Havvind.xlsx"
    path.write_bytes(zipped(honest()))
    return path


def children() -> list[psutil.Process]:
    return psutil.Process().children(recursive=True)


def child_that(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, does: str) -> None:
    """Let another program stand in for the process that reads."""
    script = tmp_path / "child.py"
    script.write_text(f"import sys, time, os\nout = sys.stdout.buffer\n{does}\nout.flush()\n")
    monkeypatch.setattr(guard, "_CHILD", script)


def test_one_process_reads_many_files(sound: Path, tmp_path: Path) -> None:
    with Reader() as reader:
        reader.read(sound)
        (first,) = children()
        (tmp_path / "bad.xlsx").write_bytes(b"noise")
        with pytest.raises(NotAWorkbook):
            reader.read(tmp_path / "bad.xlsx")
        assert reader.read(sound) == reader.read(sound)
        assert children() == [first]
    assert children() == []


def test_a_process_that_stands_ready_reads_the_next_file_and_ends_with_it(sound: Path) -> None:
    cells.keep_ready()
    cells.keep_ready()
    (spare,) = children()
    with cells.ready_reader() as reader:
        assert len(reader.read(sound).cells) == 6
        assert children() == [spare]
    assert children() == []


def test_it_knows_neither_file_names_nor_passphrases(sound: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WORKBENCH_PASSPHRASE", "secret words")
    with Reader() as reader:
        reader.read(sound)
        (child,) = children()
        told = [" ".join(child.cmdline()), *child.environ(), *child.environ().values()]
    assert not [each for each in told if "Havvind" in each or "WORKBENCH" in each or "secret" in each]


def test_a_path_in_any_letters_is_read(tmp_path: Path) -> None:
    path = tmp_path / "Årsmöte „2025“ – ćç 🙂\n.xlsx"
    path.write_bytes(zipped(honest()))
    assert len(read_workbook(path).cells) == 6
    if os.name == "posix":
        odd = tmp_path / os.fsdecode(b"latin-\xe5.xlsx")
        odd.write_bytes(zipped(honest()))
        assert len(read_workbook(odd).cells) == 6


def test_a_process_that_died_is_replaced(sound: Path) -> None:
    with Reader() as reader:
        reader.read(sound)
        (child,) = children()
        child.kill()
        child.wait()
        assert reader.read(sound).cells


def test_a_file_that_cost_much_leaves_nothing_to_the_next(sound: Path, tmp_path: Path) -> None:
    large = tmp_path / "large.xlsx"
    large.write_bytes(replaced({"xl/media/film.bin": os.urandom(25_000_000)}))
    with Reader() as reader:
        reader.read(sound)
        (first,) = children()
        assert reader.read(large).cells
        assert reader.read(sound).cells
        assert children() != [first]


@pytest.mark.parametrize(
    ("does", "words"),
    [
        ("time.sleep(60)", "took over 0.5 seconds"),
        ("blocks = [bytearray(b'x' * 30_000_000) for _ in range(3)]\ntime.sleep(60)", "more memory"),
        ("sys.exit(3)", "stopped the reading"),
        ("os.abort()", "stopped the reading"),
        ("out.write(b'\\x00\\x00\\x00\\x09\\x01half')", "stopped the reading"),
        ("out.write(b'\\xff\\xff\\xff\\xff' + bytes(1000))", "stopped the reading"),
        ("out.write(b'\\x00\\x00\\x00\\x02\\x01{}')", "makes no sense"),
        ("out.write(b'\\x00\\x00\\x00\\x02\\x01\\xff\\xff')", "makes no sense"),
        ("text = b'[' * 200_000\nout.write(len(text).to_bytes(4, 'big') + b'\\x01' + text)", "makes no sense"),
    ],
)  # fmt: skip
def test_whatever_becomes_of_the_process_is_one_sentence(
    sound: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, does: str, words: str
) -> None:
    child_that(monkeypatch, tmp_path, does)
    monkeypatch.setattr(guard, "SECONDS_LIMIT", 0.5)
    monkeypatch.setattr(guard, "MEMORY_LIMIT", 60_000_000)
    monkeypatch.setattr(guard, "_LOOK_S", 0.05)
    with Reader() as reader, pytest.raises(UnreadableWorkbook, match=words):
        reader.read(sound)
    assert children() == []


def test_what_is_stopped_ends_at_once(sound: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    child_that(monkeypatch, tmp_path, "time.sleep(60)")
    started = time.monotonic()
    with Reader() as reader:
        with pytest.raises(ReadingStopped, match="stopped"):
            reader.read(sound, lambda: True)
        assert children() == []
    assert time.monotonic() - started < 2


def test_an_interrupted_wait_leaves_no_process(sound: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    child_that(monkeypatch, tmp_path, "time.sleep(60)")

    def interrupt() -> bool:
        raise KeyboardInterrupt

    reader = Reader()
    with pytest.raises(KeyboardInterrupt):
        reader.read(sound, interrupt)
    assert children() == []


def test_the_process_ends_itself_when_it_works_too_long(
    sound: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("resource")
    child_that(
        monkeypatch, tmp_path,
        f"sys.path.insert(0, {str(Path(cells.__file__).parents[3])!r})\n"
        "from workbench.exchange.excel import child\nchild.CPU_SECONDS = 0\nchild._limit_time()\nwhile True: pass",
    )  # fmt: skip
    with Reader() as reader, pytest.raises(UnreadableWorkbook, match="stopped the reading"):
        reader.read(sound)


def test_a_file_over_50_mb_is_not_even_opened(tmp_path: Path) -> None:
    with (tmp_path / "film.xlsx").open("wb") as stream:
        stream.truncate(50_000_001)
    with pytest.raises(LargeWorkbook, match="over 50 MB"):
        read_workbook(tmp_path / "film.xlsx")
