"""Writing a batch in short steps: between two of them answers are saved, and between two files it can be called off."""

from collections.abc import Callable
from typing import Any

from workbench.application import maintaining
from workbench.application.batch_parts import Part
from workbench.application.batch_taking import FileTaking, Register, TakenFile
from workbench.application.batching import BatchPlan, PlannedFile
from workbench.application.changes import Changes, Topic
from workbench.application.editions import keep_edition
from workbench.kernel.canonical import Json
from workbench.kernel.files import FileNotRead
from workbench.kernel.speech import tr
from workbench.ui.shell import Shell

NOTHING = Changes(Topic.NOTHING)


class Taking:
    """Takes over what is ready of each file, one after the other."""

    def __init__(
        self, shell: Shell, plan: BatchPlan, on_file: Callable[[TakenFile], None], on_end: Callable[..., None]
    ) -> None:
        self._shell, self._form = shell, plan.form
        self._waiting = [each for each in plan.files if each.is_something_taken]
        self._count = len(self._waiting)
        self._on_file, self._on_end = on_file, on_end
        self._job = shell.operations.announce(tr("Taking over"))
        self._basis: tuple[Json, Register] | None = None

    def start(self) -> None:
        """Take a snapshot, then begin with the first file."""

        def save(services: Any) -> Changes:
            maintaining.snapshot(services, "import")
            self._basis = keep_edition(services, self._form), Register(services)
            return NOTHING

        self._shell.autosave.say(save, lambda _: self._next_file())

    def _next_file(self) -> None:
        if self._job.is_cancelled() or not self._waiting:
            self._shell.operations.end(self._job)
            self._on_end(is_cancelled=self._job.is_cancelled())
            return
        file = self._waiting.pop(0)
        self._job.say(
            tr(
                "{what} of {count}, {name}",
                what=self._count - len(self._waiting),
                count=self._count,
                name=file.path.name,
            )
        )
        self._begin(file)

    def _begin(self, file: PlannedFile) -> None:
        """Keep the file itself; one that is gone or another one by now is told and left."""
        assert self._basis is not None
        taking = FileTaking(*self._basis, file)
        faults: list[FileNotRead] = []

        def save(services: Any) -> Changes:
            try:
                taking.begin(services)
            except FileNotRead as error:
                faults[:] = [error]
            return NOTHING

        def begun(_: Changes) -> None:
            if faults:
                self._done(TakenFile(file.path, error=faults[0]))
            else:
                self._write(taking, list(taking.parts))

        self._shell.autosave.say(save, begun)

    def _write(self, taking: FileTaking, parts: list[Part]) -> None:
        """Write one cluster's figures, then the next one's."""
        if not parts:
            self._end(taking)
            return
        first, *rest = parts

        def save(services: Any) -> Changes:
            taking.write(services, first)
            return NOTHING

        self._shell.autosave.say(save, lambda _: self._write(taking, rest))

    def _end(self, taking: FileTaking) -> None:
        taken: list[TakenFile] = []

        def save(services: Any) -> Changes:
            taken[:] = [taking.end(services)]
            return taken[0].changes or NOTHING

        self._shell.autosave.say(save, lambda _: self._done(taken[0]))

    def _done(self, taken: TakenFile) -> None:
        self._on_file(taken)
        self._next_file()
