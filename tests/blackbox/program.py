"""The program under test, started as a person starts it, and its own command line."""

import json
import os
import subprocess
from collections.abc import Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).absolute().parents[2]
COMMAND = (os.fspath(ROOT / ".venv/bin/python"), "-m", "workbench")


class Unmet(Exception):
    """What was expected did not come; its text says what that was."""


class Program:
    """The window's process; what it says on standard error is kept."""

    def __init__(self, log: Path) -> None:
        self.log = log
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it; it is not waited for."""
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(COMMAND, cwd=ROOT, stdout=log, stderr=log)

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


def ask(*arguments: str | Path) -> Any:
    """Return what the command line answers as JSON; a no raises Unmet."""
    return json.loads(run((*COMMAND, *map(os.fspath, arguments), "--json")))


def run(command: Sequence[str]) -> str:
    """Return what a command prints. Raises Unmet where it says no."""
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    if done.returncode:
        raise Unmet(f"a yes from {' '.join(command)}\n   found: {done.returncode}, {done.stdout}{done.stderr}")
    return done.stdout
