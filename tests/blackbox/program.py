"""The program under test, started as a person starts it, and its own command line."""

import json
import os
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).absolute().parents[2]
PYTHON = os.fspath(ROOT / ".venv/bin/python")
BUILT = os.environ.get("WORKBENCH_BUILT")
COMMAND = (BUILT,) if BUILT else (PYTHON, "-m", "workbench")


class Unmet(Exception):
    """What was expected did not come; its text says what that was."""


class Program:
    """The window's process; what it says on standard error is kept."""

    def __init__(self, log: Path, home: Path | None = None) -> None:
        """`home` is the person's own folder; None takes that of the session."""
        self.log, self.home = log, home
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it; it is not waited for."""
        own = {"WORKBENCH_HOME": os.fspath(self.home)} if self.home else {}
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(COMMAND, cwd=ROOT, stdout=log, stderr=log, env={**os.environ, **own})

    @property
    def pid(self) -> int:
        """Return the number of the process; 0 before it was started."""
        return self._process.pid if self._process else 0

    def exit_code(self) -> int | None:
        """Return how it ended; None while it runs."""
        return self._process.poll() if self._process else None

    def stop(self) -> None:
        """End it, whatever it does."""
        if self._process is not None and self._process.poll() is None:
            self._process.terminate()
            try:
                self._process.wait(5)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()


def ask(*arguments: str | Path, home: Path | None = None) -> Any:
    """Return what the command line answers as JSON, to the owner of a home; a no raises Unmet."""
    return json.loads(run((*COMMAND, *map(os.fspath, arguments), "--json"), home))


def run(command: Sequence[str], home: Path | None = None) -> str:
    """Return what a command prints. Raises Unmet where it says no."""
    own = {"WORKBENCH_HOME": os.fspath(home)} if home else {}
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, env={**os.environ, **own})
    if done.returncode:
        raise Unmet(f"a yes from {' '.join(command)}\n   found: {done.returncode}, {done.stdout}{done.stderr}")
    return done.stdout
