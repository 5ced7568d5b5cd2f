"""A PostgreSQL server of the tests' own: a socket in a private folder, gone at the end."""

import os
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

_OWNER = "portfolio"


def _program(name: str) -> str:
    """Return a program of the server; Debian keeps them off the path."""
    found = sorted(Path("/usr/lib/postgresql").glob(f"*/bin/{name}"), key=lambda each: int(each.parts[4]))
    path = str(found[-1]) if found else shutil.which(name)
    assert path, f"{name} is missing; packaging/test installs PostgreSQL"
    return path


def _run(*command: str) -> None:
    # PostgreSQL refuses to run as root.
    as_other = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
    done = subprocess.run([*as_other, *command], capture_output=True, text=True, check=False, cwd="/")
    assert done.returncode == 0, done.stderr + done.stdout


@contextmanager
def postgresql() -> Iterator[str]:
    """Lend the URL of an empty database."""
    folder = Path(tempfile.mkdtemp(prefix="pg-", dir="/tmp"))
    try:
        if os.geteuid() == 0:
            shutil.chown(folder, "postgres")
        data, log = str(folder / "data"), str(folder / "log")
        _run(_program("initdb"), "-D", data, "-U", _OWNER, "-A", "trust", "-N", "--locale=C.UTF-8", "-E", "UTF8")
        options = f"-c listen_addresses= -c unix_socket_directories={folder} -c fsync=off"
        # Its output goes to a file: a server that holds a pipe would keep us waiting.
        _run(_program("pg_ctl"), "-D", data, "-l", log, "-o", options, "-w", "-s", "start")
        try:
            yield f"postgresql+psycopg://{_OWNER}@/postgres?host={folder}"
        finally:
            _run(_program("pg_ctl"), "-D", data, "-m", "immediate", "-s", "stop")
    finally:
        shutil.rmtree(folder, ignore_errors=True)
