"""Long work on the command line: a bar on standard error, and Ctrl+C that ends it between two files."""

import re
import signal
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import FrameType

from workbench.cli.output import progress

Say = Callable[[str, int, int], None]


@contextmanager
def steps() -> Iterator[Say]:
    """Yield what is told of each step; a terminal shows a bar, anything else a line for each."""
    if not sys.stderr.isatty():
        yield lambda text, done, of: progress(f"{text} ({done} of {of})")
        return
    from rich.console import Console
    from rich.progress import BarColumn, MofNCompleteColumn, Progress, TextColumn, TimeRemainingColumn

    columns = (BarColumn(), MofNCompleteColumn(), TimeRemainingColumn(), TextColumn("{task.description}", markup=False))
    with Progress(*columns, console=Console(stderr=True)) as bar:
        task = bar.add_task("")
        yield lambda text, done, of: bar.update(task, description=text, completed=done, total=of)


@contextmanager
def phases() -> Iterator[Callable[[str], None]]:
    """Yield what is told of each step in a sentence; a terminal shows the last one, anything else one of each sort."""
    if sys.stderr.isatty():
        from rich.console import Console
        from rich.markup import escape

        with Console(stderr=True).status("") as status:
            yield lambda text: status.update(escape(text))
        return
    told: set[str] = set()

    def say(text: str) -> None:
        sort = re.sub(r"[\d,.]+", "", text)
        if sort not in told:
            told.add(sort)
            progress(text)

    yield say


@contextmanager
def stoppable() -> Iterator[Callable[[], bool]]:
    """Yield what tells whether Ctrl+C was pressed; pressed again it interrupts at once."""
    pressed = False

    def press(_number: int, _frame: FrameType | None) -> None:
        nonlocal pressed
        if pressed:
            raise KeyboardInterrupt
        pressed = True
        progress("Stopping after this file…")

    before = signal.signal(signal.SIGINT, press)
    try:
        yield lambda: pressed
    finally:
        signal.signal(signal.SIGINT, before)
