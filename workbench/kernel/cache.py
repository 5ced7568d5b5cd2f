"""What was computed from a file once, kept in the person's folder by the file's hash."""

import json
from collections.abc import Callable
from pathlib import Path

from workbench.kernel import locations
from workbench.kernel.canonical import Json, sha256_hex
from workbench.kernel.files import FileNotWritten, durable_write, make_folder


def remembered(kind: str, content: bytes, make: Callable[[], Json]) -> Json:
    """Return the JSON value that `make` gives for this content, from the last time where there was one.

    `kind` ends in a number, which is raised when `make` comes to give something else.

    Where the person's folder is missing or can't be written, it is computed each time: nothing depends on it.
    """
    path = locations.home() / "cache" / kind / f"{sha256_hex(content)}.json"
    found = _read(path)
    if found is None:
        found = make()
        if found is not None and locations.home().is_dir():
            _keep(path, found)
    return found


def _read(path: Path) -> Json:
    try:
        return json.loads(path.read_bytes())
    except (OSError, ValueError):  # Not there yet, or damaged: it is made anew.
        return None


def _keep(path: Path, value: Json) -> None:
    try:
        make_folder(path.parent)
        durable_write(path, json.dumps(value, ensure_ascii=False).encode())
    except FileNotWritten:
        return  # A full or read-only disk makes it slower, not wrong.
