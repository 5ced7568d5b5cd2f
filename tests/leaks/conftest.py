"""A person whose every folder is watched, and commands that are."""

import json
import os
import subprocess
import sys
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from leaks.canaries import CLUSTER, PASSPHRASE, found_below, found_in
from scenario import Scenario

from workbench.kernel import log

ROOT = Path(__file__).parents[2]
TESTS = ROOT / "tests"


@dataclass
class Watch:
    """Runs commands as a person does, and knows what they wrote and started."""

    folder: Path
    """In which everything lies that a program may write without being asked: home, settings, temporary files."""
    said: list[str] = field(default_factory=list)
    """What stood on standard error."""

    @property
    def home(self) -> Path:
        return self.folder / "WORKBENCH_HOME"

    def run(self, *arguments: object, fault: str = "", careless: bool = False) -> int:
        """Run a command, with a fault of ours at a place where one is named; return its exit code."""
        command = [sys.executable, TESTS / "leaks" / "watching.py", self.folder.parent / "notes"]
        command += [*(["--fault", fault] if fault else []), *(["--careless"] if careless else [])]
        env = os.environ | {"PYTHONPATH": f"{ROOT}{os.pathsep}{TESTS}", "WORKBENCH_PASSPHRASE": PASSPHRASE}
        done = subprocess.run([*map(str, command), *map(str, arguments)], env=env, capture_output=True, timeout=120)
        self.said.append(done.stderr.decode())
        return done.returncode

    def noted(self, kind: str) -> list[Any]:
        """Return what the commands did: each `file` opened for writing, `database`, `arguments` of a process."""
        lines = (self.folder.parent / "notes").read_text().splitlines()
        return [each[kind] for each in map(json.loads, lines) if kind in each]

    def left(self) -> dict[str, set[str]]:
        """Return the words that were left; snapshots are copies of the workspace, in the person's own folder."""
        return found_below(self.folder, self.home / "snapshots")

    def written_elsewhere(self, work: Path) -> set[str]:
        """Return what the commands opened to write into, outside the person's folder and where they worked."""
        databases = {each.removeprefix("file://").partition("?")[0] for each in self.noted("database")}
        opened = {*self.noted("file"), *databases} - {"/dev/null", ":memory:"}
        assert opened, "nothing was noted"
        return {each for each in opened if not any(Path(each).is_relative_to(place) for place in (work, self.home))}

    def told(self) -> set[str]:
        """Return the words that stood on standard error, where a desktop's journal keeps them."""
        return found_in("\n".join(self.said).encode())


@pytest.fixture
def watch(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Watch:
    folder = tmp_path / "watched"
    for variable in ("HOME", "TMPDIR", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_DATA_HOME", "WORKBENCH_HOME"):
        (folder / variable).mkdir(parents=True)
        monkeypatch.setenv(variable, str(folder / variable))
    monkeypatch.setattr(tempfile, "tempdir", None)
    monkeypatch.setattr(log, "_BEGUN", set())
    return Watch(folder)


@pytest.fixture
def scenario(tmp_path: Path, watch: Watch) -> Scenario:
    (tmp_path / "work").mkdir()
    return Scenario(tmp_path / "work", cluster=CLUSTER.title(), home=watch.home)
