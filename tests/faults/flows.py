"""Six core flows, each run in a process of its own while its disk does what it is told to.

python -m faults.flows reads lines {"flow", "folder", "at", "fault", "times"} and answers each with what came of it:
{"outcome": "done" | code | "crash …", "count", "acknowledged"}. It imports everything once and forks for each line.
"""

import json
import os
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from faults.shimming import Control
from faults.workload import EXAMPLE
from scenario import NOON

from workbench import bootstrap
from workbench.application import exporting, importing, maintaining
from workbench.application.answering import open_desk
from workbench.application.home import Home
from workbench.application.references import list_assessments
from workbench.application.services import Services
from workbench.domain.assessments import Assessment
from workbench.kernel import files
from workbench.kernel.errors import WorkbenchError

Acknowledge = Callable[[object], None]
ANSWERS = 20


@contextmanager
def opened(folder: Path, name: str = "a.workbench", *, writing: bool = True) -> Iterator[Services]:
    with bootstrap.open_services(folder / name, writing=writing, home=Home(folder / "home", NOON)) as services:
        yield services


def open_one(services: Services) -> Assessment:
    return next(each for each in list_assessments(services) if not each.is_read_only)


def answer(folder: Path, acknowledge: Acknowledge) -> None:
    """Answers that go on after each refusal, as the window does."""
    refused: WorkbenchError | None = None
    with opened(folder) as services:
        desk = open_desk(services, open_one(services))
        for number in range(1, ANSWERS + 1):
            try:
                desk.answer("website_visits", number)
                acknowledge(number)
            except WorkbenchError as error:
                refused = error
    if refused is not None:
        raise refused


def take_over(folder: Path, acknowledge: Acknowledge) -> None:
    with opened(folder) as services:
        assessment = open_one(services)
        plan = importing.plan(services, assessment, EXAMPLE, importing.Choices("previous"))
        importing.take_over(services, assessment, EXAMPLE, plan, as_="previous")
        acknowledge("imported")


def export(folder: Path, acknowledge: Acknowledge) -> None:
    with opened(folder, writing=False) as services:
        kinds = ("workbook", "report", "package")
        files = exporting.export(services, open_one(services), folder / "out", kinds, with_evidence=True, say=_silent)
        acknowledge([each.path.name for each in files])


def copy(folder: Path, acknowledge: Acknowledge) -> None:
    with opened(folder, writing=False) as services:
        maintaining.back_up(services, folder / "copy.workbench")
        maintaining.snapshot(services, "time")
        acknowledge("copied")


def bring_up(folder: Path, acknowledge: Acknowledge) -> None:
    with opened(folder, "old.workbench"):
        acknowledge("brought up")


def make(folder: Path, acknowledge: Acknowledge) -> None:
    home = Home(folder / "another-home", NOON)
    maintaining.make_workspace(home, folder / "new.workbench", "Bo Lind", "bo@example.org")
    acknowledge("made")


FLOWS = {"answer": answer, "import": take_over, "export": export, "copy": copy, "bring up": bring_up, "make": make}


@contextmanager
def in_place(path: Path, *, private: bool) -> Iterator[Path]:
    """Write a file under its own name, as a program does that takes no care."""
    path.touch()
    yield path


def _silent(_: str) -> None:
    """Nobody listens."""


def run(flow: str, folder: Path, control: Control, at: int, fault: int, times: int) -> dict[str, object]:
    """Run a flow while the disk fails; return what came of it."""
    acknowledged: list[object] = []
    if at:
        control.arm(at, fault, times)
    else:
        control.arm(1 << 60, fault, 0)
    try:
        FLOWS[flow](folder, acknowledged.append)
        outcome = "done"
    except WorkbenchError as error:
        outcome = error.code if error.sentence and error.advice else f"crash: {error.code} says nothing"
    except Exception:  # noqa: BLE001  Whatever else comes is what the bench looks for.
        outcome = f"crash {traceback.format_exc()[-1500:]}"
    return {"outcome": outcome, "count": control.disarm(), "acknowledged": acknowledged}


def serve(control: Control) -> None:
    """Fork for each line that is asked for, and say what came of it; a killed child is said too."""
    from workbench.exchange.package import packing  # noqa: F401  Imported once, before the forks.
    from workbench.exchange.report import drawing  # noqa: F401

    for line in sys.stdin:
        asked = json.loads(line)
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            if asked.get("broken"):
                files._draft = in_place
            told = run(asked["flow"], Path(asked["folder"]), control, asked["at"], asked["fault"], asked["times"])
            with os.fdopen(writing, "w") as stream:
                json.dump(told, stream)
            os._exit(0)
        os.close(writing)
        with os.fdopen(reading) as stream:
            told = stream.read()
        os.waitpid(child, 0)
        control.disarm()
        print(told or '{"outcome": "killed", "count": 0, "acknowledged": []}', flush=True)


if __name__ == "__main__":
    serve(Control(Path(os.environ["SHIM_CONTROL"])))
