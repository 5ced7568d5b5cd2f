"""The n-th operation on the disk fails, or the program is killed at it: the old or the new, whole, and a clear sentence."""

import errno
import json
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from faults import shimming
from faults.flows import ANSWERS, FLOWS
from faults.shimming import KILL, Control
from scenario import NOON, Scenario

from workbench import bootstrap
from workbench.application.home import Home
from workbench.kernel.errors import WorkbenchError
from workbench.store.integrity import check_workspace

LONG = bool(os.environ.get("WORKBENCH_LONG"))
POSITIONS, KILLS = (10_000, 60) if LONG else (3, 2)
"""For each flow; the gate tries a few, `packaging/test --long` all of them."""
FAULTS = (errno.ENOSPC, errno.EIO, errno.EROFS, errno.EDQUOT, errno.ENODEV)
ENDS = {".xlsx": bytes(2), ".asice": bytes(2), ".pdf": b"%%EOF"}
"""How a file ends that is whole."""
GOLDEN = Path(__file__).parents[1] / "golden" / "layout-1.workbench"


class Bench:
    """Runs flows over folders that begin alike."""

    def __init__(self, root: Path) -> None:
        self.root, self.control = root, Control(root / "control")
        self.start = root / "start"
        self.start.mkdir()
        scenario = Scenario(self.start).pass_gate()
        scenario.close()
        scenario.path.rename(self.start / "a.workbench")
        shutil.copyfile(GOLDEN, self.start / "old.workbench")
        (self.start / "out").mkdir()
        env = shimming.environment(root / "run", control=self.control)
        command = [sys.executable, "-m", "faults.flows"]
        self._server = subprocess.Popen(command, env=env, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
        self._runs = 0
        self._lengths: dict[str, int] = {}

    def folder(self) -> Path:
        self._runs += 1
        return Path(shutil.copytree(self.start, self.root / "run" / str(self._runs)))

    def run(
        self, flow: str, folder: Path, at: int = 0, fault: int = 0, times: int = 1, *, broken: bool = False
    ) -> dict[str, Any]:
        assert self._server.stdin and self._server.stdout
        asked = {"flow": flow, "folder": str(folder), "at": at, "fault": fault, "times": times, "broken": broken}
        self._server.stdin.write(json.dumps(asked) + "\n")
        self._server.stdin.flush()
        told: dict[str, Any] = json.loads(self._server.stdout.readline())
        return told

    def length(self, flow: str) -> int:
        """Count the operations of a flow that goes well."""
        if flow not in self._lengths:
            self._lengths[flow] = self._count(flow)
        return self._lengths[flow]

    def _count(self, flow: str) -> int:
        folder = self.folder()
        told = self.run(flow, folder)
        assert told["outcome"] == "done", told
        shutil.rmtree(folder)
        return int(told["count"])

    def close(self) -> None:
        self._server.communicate()


@pytest.fixture(scope="session")
def bench(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Bench]:
    """One server for all flows."""
    made = Bench(tmp_path_factory.mktemp("failing"))
    yield made
    made.close()


def spread(length: int, count: int) -> list[int]:
    """Choose positions over the whole of a flow: all of them where there is time."""
    count = min(count, length)
    return sorted({1 + round(place * (length - 1) / max(count - 1, 1)) for place in range(count)})


def faults_in(folder: Path, told: dict[str, Any], *, was_killed: bool = False) -> list[str]:
    """Name what is wrong in a folder after a flow failed."""
    faults = [] if was_killed or not told["outcome"].startswith("crash") else [told["outcome"]]
    finished = [each for each in folder.rglob("*") if each.is_file() and ".part" not in each.name]
    if not was_killed:
        faults += [f"left: {each.name}" for each in folder.rglob("*.part*")]
    for each in finished:
        if each.suffix == ".workbench":
            faults += faults_of(each, folder / "home", told["acknowledged"])
        elif each.suffix in ENDS and not each.read_bytes().rstrip(b"\r\n").endswith(ENDS[each.suffix]):
            faults.append(f"{each.name} is half there")
    return faults


def faults_of(path: Path, home: Path, acknowledged: list[object]) -> list[str]:
    is_copy = path.name not in ("a.workbench", "old.workbench", "new.workbench")
    try:
        with bootstrap.open_services(path, writing=not is_copy, home=Home(home, NOON)) as services:
            problems = check_workspace(services.workspace, full=True).problems
            said = {str(each.value) for each in services.workspace.revisions.all()}
    except WorkbenchError as error:
        return [f"{path.name} does not open: {error}"]
    faults = [f"{path.name}: {each.message}" for each in problems]
    numbers = [each for each in acknowledged if isinstance(each, int)]
    return faults + [f"lost: {each}" for each in numbers if path.name == "a.workbench" and str(each) not in said]


def test_a_flow_that_goes_well_leaves_nothing_to_find_fault_with(bench: Bench) -> None:
    for flow in FLOWS:
        folder = bench.folder()
        told = bench.run(flow, folder)
        assert told["outcome"] == "done" and told["acknowledged"]
        assert faults_in(folder, told) == []


@pytest.mark.parametrize("flow", FLOWS)
def test_whichever_operation_fails_nothing_is_lost_or_half_there(bench: Bench, flow: str) -> None:
    refused = 0
    for turn, at in enumerate(spread(bench.length(flow), POSITIONS)):
        folder = bench.folder()
        told = bench.run(flow, folder, at, FAULTS[turn % len(FAULTS)])
        assert faults_in(folder, told) == [], f"operation {at} of {flow}, errno {FAULTS[turn % len(FAULTS)]}"
        refused += told["outcome"] != "done"
        again = bench.run(flow, folder)
        done_before = flow in ("copy", "make") and told["acknowledged"]
        assert again["outcome"] == "done" or (done_before or again["outcome"] == "STO-002"), again
        shutil.rmtree(folder)
    assert refused, "no operation that failed was noticed"


@pytest.mark.parametrize("flow", FLOWS)
def test_wherever_the_program_is_killed_the_old_or_the_new_is_there(bench: Bench, flow: str) -> None:
    for at in spread(bench.length(flow), KILLS):
        folder = bench.folder()
        told = bench.run(flow, folder, at, KILL)
        assert told["outcome"] == "killed"
        assert faults_in(folder, told, was_killed=True) == [], f"killed at operation {at} of {flow}"
        again = bench.run(flow, folder)
        assert again["outcome"] in ("done", "STO-002"), again
        assert faults_in(folder, again, was_killed=True) == []
        shutil.rmtree(folder)


def test_a_disk_that_is_full_for_a_while_refuses_and_goes_on_by_itself(bench: Bench) -> None:
    folder = bench.folder()
    middle = bench.length("answer") // 2
    told = bench.run("answer", folder, middle, errno.ENOSPC, times=6)
    assert told["outcome"] == "STO-007"
    assert 2 <= len(told["acknowledged"]) < ANSWERS and told["acknowledged"][-1] == ANSWERS
    assert faults_in(folder, told) == []


def test_the_bench_finds_files_that_are_written_in_place(bench: Bench) -> None:
    """A program that writes under the file's own name, killed while it copies a workspace."""
    found: list[str] = []
    for at in spread(bench.length("copy"), 12):
        folder = bench.folder()
        told = bench.run("copy", folder, at, KILL, broken=True)
        found += faults_in(folder, told, was_killed=True)
        shutil.rmtree(folder)
    assert any("does not open" in each for each in found)


def test_the_bench_finds_what_is_left_behind(bench: Bench) -> None:
    folder = bench.folder()
    told = bench.run("answer", folder)
    (folder / ".b.xlsx.1.part").touch()
    assert faults_in(folder, told) == ["left: .b.xlsx.1.part"]
