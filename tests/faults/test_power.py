"""The power goes, anywhere in a day's work: what was acknowledged is there, and nothing is half there."""

import os
import random
import shutil
import sqlite3
from dataclasses import dataclass
from hashlib import sha256
from pathlib import Path

import pytest
from faults import shimming
from faults.power import Operation, played, read_recording
from faults.workload import BROKEN
from scenario import NOON, Scenario

from workbench import bootstrap
from workbench.application.home import Home
from workbench.kernel.errors import WorkbenchError
from workbench.store.integrity import check_workspace

CUTS = 2_000 if os.environ.get("WORKBENCH_LONG") else 20
GOLDEN = Path(__file__).parents[1] / "golden" / "layout-1.workbench"


@dataclass(frozen=True)
class Recording:
    """What a day's work did to its disk, and how that was before and in the end."""

    before: dict[str, bytes]
    operations: list[Operation]
    after: dict[str, bytes]

    def cuts(self, count: int, rng: random.Random) -> list[int]:
        """Choose where the power goes, from the first acknowledgement on."""
        first = next(at for at, each in enumerate(self.operations) if each.name == "acknowledged" and each.what == "w")
        return sorted(rng.randint(first + 1, len(self.operations)) for _ in range(count))


def contents(folder: Path) -> dict[str, bytes]:
    files = (each for each in folder.rglob("*") if each.is_file() and not each.name.endswith((".lock", "-shm")))
    return {each.relative_to(folder).as_posix(): each.read_bytes() for each in files}


def make_recording(folder: Path, broken: str = "") -> Recording:
    """Let a process do a day's work under the shim."""
    day = folder / "day"
    day.mkdir()
    scenario = Scenario(day)
    scenario.close()
    scenario.path.rename(day / "a.workbench")
    shutil.copyfile(GOLDEN, day / "old.workbench")
    (day / "out").mkdir()
    before = contents(day)
    log = folder / "recording"
    shimming.run("faults.workload", day, broken, env=shimming.environment(day, log=log))
    return Recording(before, read_recording(log, day), contents(day))


@pytest.fixture(scope="session")
def recording(tmp_path_factory: pytest.TempPathFactory) -> Recording:
    """A day's work of the program as it is."""
    return make_recording(tmp_path_factory.mktemp("power"))


def faults_after(recording: Recording, at: int, rng: random.Random, folder: Path) -> list[str]:
    """Cut the power after some operations, start again, and return what is wrong."""
    disk = played(recording.before, recording.operations[:at])
    left = disk.cut(rng)
    for name, content in left.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(content)
    faults = list(half_files(recording, left))
    for name in ("a.workbench", "old.workbench"):
        try:
            faults += lost_in(folder / name, folder / "home", [each.split() for each in disk.acknowledged])
        except WorkbenchError as error:
            faults.append(f"{name} does not open: {error}")
    acknowledged = [each.split() for each in disk.acknowledged if each.startswith("file ")]
    faults += [f"{name} is gone" for _, name, _ in acknowledged if name not in left]
    return faults


def half_files(recording: Recording, left: dict[str, bytes]) -> list[str]:
    """Name the finished files that are neither as before nor as they became; drafts are no finished files."""
    names = {name for name in left if name.startswith("out/") and ".part" not in name}
    return [
        f"{name} is half there"
        for name in names
        if sha256(left[name]).digest() != sha256(recording.after.get(name, b"")).digest()
    ]


def lost_in(path: Path, home: Path, acknowledged: list[list[str]]) -> list[str]:
    """Open a workspace as a person would, and name what was acknowledged and is not there."""
    with bootstrap.open_services(path, writing=True, home=Home(home, NOON)) as services:
        said = services.workspace.revisions.all()
        problems = check_workspace(services.workspace, full=True).problems
        # What was being saved, and was not acknowledged yet, may be told of as gone, with the log that ends before it.
        faults = [
            f"unsound: {each.code} {each.message}" for each in problems if each.code not in ("STO-102", "STO-106")
        ]
    answers = [each.value for each in said if each.field == "answer/website_visits"]
    imported = any((each.context or {}).get("how") == "imported" for each in said)
    clusters = [each.value for each in said if each.field == "name"]
    there = {
        "answer": lambda number: int(number) in answers, "import": lambda: imported,
        "cluster": lambda: "Late Cluster" in clusters, "layout": lambda: True,
    }  # fmt: skip
    return faults + [
        f"lost: {' '.join(each)}"
        for each in acknowledged
        if each[0] != "file" and each[1] == path.name and not there[each[0]](*each[2:])
    ]


def test_the_recording_is_the_whole_truth(recording: Recording) -> None:
    """Played to its end with everything on the disk, it gives the files that are there."""
    disk = played(recording.before, recording.operations)
    kept = {name: file.after(file.pending) for name, file in disk._files.items()}
    assert {name for name in kept if name != "acknowledged"} == recording.after.keys() - {"acknowledged"}
    for name, content in kept.items():
        assert content == recording.after[name], name
    assert len(disk.acknowledged) == 18


def test_nothing_acknowledged_is_lost_wherever_the_power_goes(recording: Recording, tmp_path: Path) -> None:
    rng = random.Random(20261125)
    for place, at in enumerate(recording.cuts(CUTS, rng)):
        folder = tmp_path / str(place)
        folder.mkdir()
        assert faults_after(recording, at, rng, folder) == [], f"cut after {at} of {len(recording.operations)}"
        shutil.rmtree(folder)


@pytest.mark.parametrize("broken", BROKEN)
def test_the_bench_finds_what_is_lost_where_the_program_is_broken(broken: str, tmp_path: Path) -> None:
    rng = random.Random(7)
    recording = make_recording(tmp_path, broken)
    found: list[str] = []
    for place, at in enumerate(recording.cuts(60, rng)):
        folder = tmp_path / str(place)
        folder.mkdir()
        found += faults_after(recording, at, rng, folder)
    wanted = "out/copy-1.workbench is gone" if broken == "no folder sync" else "lost: answer"
    assert any(each.startswith(wanted) for each in found)


def test_sqlite_here_syncs_as_the_bench_supposes() -> None:
    """The figures hold for the SQLite that is used; which one that is stands in the log of the program."""
    assert sqlite3.sqlite_version_info >= (3, 37)
