"""One command, with every file that it opens to write into and every process that it starts noted.

Run as `python watching.py NOTES [--fault MODULE:NAME] [--careless] COMMAND…`. The fault is one of ours, raised where
somebody has just said something: in the place of a function, with what was said in its message. A careless program
keeps what was said in a temporary file for a moment: the bench has to see it.
"""

import importlib
import json
import os
import sys
import tempfile
from typing import Any

from leaks.canaries import ANSWER, NOTE


def note_into(path: str) -> None:
    """Write a line for each file opened for writing, by anybody, and for each process started."""
    stream = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND)

    def hook(event: str, arguments: tuple[Any, ...]) -> None:
        told: dict[str, Any] | None = None
        if event == "open" and isinstance(arguments[2], int) and not isinstance(arguments[0], int):
            if arguments[2] & (os.O_WRONLY | os.O_RDWR | os.O_CREAT):
                told = {"file": str(arguments[0])}
        elif event == "sqlite3.connect":
            told = {"database": str(arguments[0])}
        elif event == "subprocess.Popen":
            environment = os.environ if arguments[3] is None else arguments[3]
            told = {"arguments": list(map(str, arguments[1])), "environment": dict(environment)}
        if told is not None:
            os.write(stream, json.dumps(told).encode() + b"\n")

    sys.addaudithook(hook)


def break_at(place: str) -> None:
    """Let a function of the program fail with what was said in the message and behind it."""
    module, _, name = place.partition(":")
    holder = importlib.import_module(module)
    *path, last = name.split(".")
    for each in path:
        holder = getattr(holder, each)

    def fail(*_: object, **__: object) -> None:
        try:
            raise KeyError(f"{ANSWER} is not there")
        except KeyError as error:
            raise ValueError(f"{NOTE} is no number") from error

    setattr(holder, last, fail)


def main(notes: str, *arguments: str) -> int:
    if arguments[0] == "--fault":
        break_at(arguments[1])
        arguments = arguments[2:]
    note_into(notes)
    if arguments[0] == "--careless":
        arguments = arguments[1:]
        with tempfile.NamedTemporaryFile() as stream:
            stream.write(ANSWER.encode())
    sys.argv = ["workbench", *arguments]
    from workbench.__main__ import main as run

    return run()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
