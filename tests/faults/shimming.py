"""Processes over a disk that fails, kills or is recorded: the shim, built once, and what it is told."""

import mmap
import os
import struct
import subprocess
import sys
import tempfile
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
KILL = -1
_CONTROL = struct.Struct("=qqqq")


@cache
def shim() -> Path:
    """Build the shim, once for this run of the tests."""
    made = Path(tempfile.mkdtemp(prefix="shim-")) / "shim.so"
    source = Path(__file__).with_name("shim.c")
    subprocess.run(["cc", "-shared", "-fPIC", "-O1", "-o", made, source, "-ldl", "-lpthread"], check=True)
    return made


class Control:
    """What the shim reads: which operation fails, how often, and with what."""

    def __init__(self, path: Path) -> None:
        self.path = path
        if not path.exists():
            path.write_bytes(bytes(_CONTROL.size))
        with path.open("r+b") as stream:
            self._memory = mmap.mmap(stream.fileno(), _CONTROL.size)

    def arm(self, at: int, fault: int, times: int = 1) -> None:
        """Count from now on, and let operation number `at` (from 1) and those after it fail."""
        self._memory[:] = _CONTROL.pack(0, at, times, fault)

    def disarm(self) -> int:
        """Let nothing fail any more; return how many operations were counted."""
        count, *_ = _CONTROL.unpack(self._memory[:])
        self._memory[:] = bytes(_CONTROL.size)
        return count


def environment(root: Path, *, log: Path | None = None, control: Control | None = None, **more: str) -> dict[str, str]:
    """Return the environment of a process whose disk is watched below a folder."""
    told = {"LD_PRELOAD": str(shim()), "SHIM_ROOT": str(root), "PYTHONPATH": f"{ROOT}:{ROOT / 'tests'}", **more}
    told |= {"SHIM_LOG": str(log)} if log else {}
    told |= {"SHIM_CONTROL": str(control.path)} if control else {}
    return os.environ | told | {"PYTHONDONTWRITEBYTECODE": "1"}


def run(module: str, *arguments: object, env: dict[str, str]) -> str:
    """Run a module of these tests to its end; return what it printed."""
    command = [sys.executable, "-m", module, *map(str, arguments)]
    done = subprocess.run(command, env=env, capture_output=True, text=True, check=False, timeout=120)
    assert done.returncode == 0, done.stderr[-3000:]
    return done.stdout
