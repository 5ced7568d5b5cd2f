"""Telling a story step by step: what each has shown, or what was expected and what the screen shows instead."""

import argparse
import os
import tempfile
import time
from collections.abc import Callable, Sequence
from pathlib import Path

from assessor import Assessor
from program import Unmet

Step = Callable[[], str]


def pictures_wanted(about: str | None) -> Path | None:
    """Return where pictures go; None where none are asked for."""
    parser = argparse.ArgumentParser(description=about)
    parser.add_argument("--pictures", type=Path, metavar="DIR", help="save a picture of each main page here")
    pictures: Path | None = parser.parse_args().pictures
    if pictures is not None:
        pictures.mkdir(parents=True, exist_ok=True)
    return pictures


def tell(steps: Sequence[Step], people: Sequence[Assessor]) -> int:
    """Do the steps in their order; return the exit code."""
    began_at = time.monotonic()
    try:
        for step in steps:
            try:
                print(f"ok  {step()}", flush=True)
            except Unmet as error:
                print(f"NOT {step.__name__.replace('_', ' ')}\nexpected: {error}")
                for each in people:
                    tell_state(each)
                return 1
    finally:
        for each in people:
            each.program.stop()
    keys, letters = (sum(getattr(each.screen, name) for each in people) for name in ("keys", "letters"))
    print(f"{len(steps)} steps, {keys} keystrokes, {letters} letters, {time.monotonic() - began_at:.0f} s", flush=True)
    return 0


def tell_state(of: Assessor) -> None:
    """Print what somebody's window shows and what the program said, and keep a picture of it."""
    handle, name = tempfile.mkstemp(prefix="blackbox-", suffix=".png")
    os.close(handle)
    of.screen.picture(Path(name))
    print("the tree shows:", *(f"   {each}" for each in of.screen.tree()), sep="\n")
    ended = of.program.exit_code()
    print("the program runs" if ended is None else f"the program ended with {ended}")
    if of.program.log.exists():  # Whoever has not begun has said nothing.
        print("it said:", *of.program.log.read_text(errors="replace").splitlines()[-15:], sep="\n   ")
    print(f"picture: {name}")
