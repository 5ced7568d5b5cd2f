"""Killed at any step, an erasure was not begun, or goes on by itself when the workspace is opened next."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import erasable
import pytest
from leaks.canaries import CLUSTER

from workbench import bootstrap
from workbench.application import checking
from workbench.application.home import Home
from workbench.application.references import list_clusters

ROOT = Path(__file__).parents[2]
DYING = """
import os, signal, sqlite3, sys
from pathlib import Path
from workbench import bootstrap
from workbench.application import erasing, references

number, left = 0, int(sys.argv[3])

def tick():
    global number
    number += 1
    if number == left:
        os.kill(os.getpid(), signal.SIGKILL)

class Dying(sqlite3.Connection):
    def execute(self, *given):
        tick()
        return super().execute(*given)

    def executemany(self, *given):
        tick()
        return super().executemany(*given)

with bootstrap.open_services(Path(sys.argv[1]), writing=True) as services:
    plan = erasing.plan_cluster(services, references.get_cluster(services, sys.argv[2]))

connect = sqlite3.connect
sqlite3.connect = lambda *given, **more: connect(*given, **({"factory": Dying} | more))
with bootstrap.open_services(Path(sys.argv[1]), writing=True) as services:
    number = 0
    sys.addaudithook(lambda name, _: name in ("os.rename", "os.remove", "os.truncate") and tick())
    erasing.erase(services, plan, "asked for by the cluster", Path(sys.argv[1]).parent)
    print(number)
"""
"""Erases a cluster and dies before its n-th step: a statement, a name given or taken."""
STEPS = 500 if os.environ.get("WORKBENCH_LONG") else 6


@pytest.fixture(scope="module")
def filled(tmp_path_factory: pytest.TempPathFactory) -> Path:
    made = erasable.make(tmp_path_factory.mktemp("filled") / "place")
    made.close()
    (made.folder / f"{erasable.IMPORTED}.xlsx").unlink()
    return made.folder


def die(folder: Path, step: int) -> subprocess.CompletedProcess[str]:
    env = os.environ | {"PYTHONPATH": str(ROOT), "WORKBENCH_HOME": str(folder / "home")}
    command = [sys.executable, "-c", DYING, str(folder / "north.workbench"), CLUSTER, str(step)]
    return subprocess.run(command, capture_output=True, text=True, env=env)


def words_in(folder: Path) -> set[str]:
    """Return the words in what a person keeps: the workspace, what lies beside it, snapshots."""
    files = [each for each in folder.rglob("*") if each.is_file() and not each.name.startswith("erasure-")]
    return set().union(*(erasable.found_in(each.read_bytes()) for each in files))


def test_killed_at_any_step_it_is_not_begun_or_finished_later(filled: Path, tmp_path: Path) -> None:
    whole = shutil.copytree(filled, tmp_path / "whole")
    told = die(whole, -1)
    assert told.returncode == 0, told.stderr
    assert words_in(whole) == set()
    total = int(told.stdout)
    assert total > 50
    outcomes = set()
    for step in sorted({1 + at * (total - 1) // (STEPS - 1) for at in range(min(STEPS, total))}):
        folder = shutil.copytree(filled, tmp_path / str(step))
        assert die(folder, step).returncode == -9, step
        path, home = folder / "north.workbench", Home(folder / "home", bootstrap.SystemClock())
        with bootstrap.open_services(path, writing=True, home=home) as services:
            is_begun = {each.name for each in list_clusters(services)} == {"Bothnia Steel"}
            assert checking.check(services, full=True).is_sound, step
        assert words_in(folder) == (set() if is_begun else erasable.SAID), step
        outcomes.add(is_begun)
        shutil.rmtree(folder)
    assert outcomes == {False, True}
