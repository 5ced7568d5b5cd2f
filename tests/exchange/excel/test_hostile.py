"""Whatever somebody sends as a workbook: it is read, or refused in one sentence of its own, soon and in bounds."""

import re
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest
from hostile_workbooks import REFUSED, mutated

from workbench.exchange.excel.cells import Reader, Workbook
from workbench.exchange.excel.child import MEMORY_LIMIT
from workbench.exchange.excel.guard import SECONDS_LIMIT
from workbench.kernel.errors import WorkbenchError


@pytest.fixture(scope="module")
def reader() -> Iterator[Reader]:
    with Reader() as made:
        yield made


@pytest.mark.parametrize("name", REFUSED)
def test_it_is_refused_in_a_sentence_of_its_own(name: str, reader: Reader, tmp_path: Path) -> None:
    build, code, words = REFUSED[name]
    path = tmp_path / "figures.xlsx"
    path.write_bytes(build())
    before = path.stat()
    started = time.monotonic()
    with pytest.raises(WorkbenchError) as refused:
        reader.read(path)
    assert time.monotonic() - started < SECONDS_LIMIT
    assert re.fullmatch(code, refused.value.code), refused.value
    assert re.search(words, refused.value.sentence), refused.value
    assert refused.value.sentence.count("figures.xlsx") == 1
    assert str(path) in refused.value.sentence
    assert refused.value.sentence.endswith(".")
    assert refused.value.advice
    assert (path.stat().st_mtime_ns, path.stat().st_size) == (before.st_mtime_ns, before.st_size)


def judge(reader: Reader, path: Path, seed: int) -> str:
    """Read a spoilt workbook; return what became of it. Anything but a workbook or a sentence fails."""
    path.write_bytes(mutated(seed))
    started = time.monotonic()
    try:
        found = reader.read(path)
    except WorkbenchError as error:
        assert "stopped the reading" not in error.sentence, (seed, error)
        assert "makes no sense" not in error.sentence, (seed, error)
        outcome = error.code
    else:
        assert isinstance(found, Workbook) and found.cells, seed
        outcome = "read"
    assert time.monotonic() - started < SECONDS_LIMIT + 2, seed
    return outcome


def test_spoilt_workbooks_are_read_or_refused(reader: Reader, tmp_path: Path) -> None:
    outcomes = {judge(reader, tmp_path / "spoilt.xlsx", seed) for seed in range(400)}
    assert {"read", "XLS-002", "XLS-003", "XLS-018"} <= outcomes


@pytest.mark.long
def test_twenty_thousand_spoilt_workbooks_are_read_or_refused(reader: Reader, tmp_path: Path) -> None:
    for seed in range(20_000):
        judge(reader, tmp_path / "spoilt.xlsx", 1_000_000 + seed)
        if seed % 100 == 0:
            assert sum(each.memory_info().rss for each in psutil.Process().children()) < MEMORY_LIMIT
