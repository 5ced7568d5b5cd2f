"""Writing a batch file by file: between two files answers are saved, and the whole can be called off."""

from collections.abc import Callable
from typing import Any

from workbench.application import maintaining
from workbench.application.batch_taking import TakenFile, take_over_file
from workbench.application.batching import BatchPlan, PlannedFile
from workbench.application.changes import Changes, Topic
from workbench.ui.shell import Shell


class Taking:
    """Takes over what is ready of each file, one after the other."""

    def __init__(
        self, shell: Shell, plan: BatchPlan, on_file: Callable[[TakenFile], None], on_end: Callable[..., None]
    ) -> None:
        self._shell, self._form = shell, plan.form
        self._waiting = [each for each in plan.files if each.is_something_taken]
        self._count = len(self._waiting)
        self._on_file, self._on_end = on_file, on_end
        self._job = shell.operations.announce("Taking over")

    def start(self) -> None:
        """Take a snapshot, then begin with the first file."""

        def save(services: Any) -> Changes:
            maintaining.snapshot(services, "import")
            return Changes(Topic.NOTHING)

        self._shell.autosave.say(save, lambda _: self._next())

    def _next(self) -> None:
        if self._job.is_cancelled() or not self._waiting:
            self._shell.operations.end(self._job)
            self._on_end(is_cancelled=self._job.is_cancelled())
            return
        file = self._waiting.pop(0)
        self._job.say(f"{self._count - len(self._waiting)} of {self._count}, {file.path.name}")
        self._take(file)

    def _take(self, file: PlannedFile) -> None:
        taken: list[TakenFile] = []

        def save(services: Any) -> Changes:
            taken[:] = [take_over_file(services, self._form, file)]
            return taken[0].changes or Changes(Topic.NOTHING)

        def go_on(_: Changes) -> None:
            self._on_file(taken[0])
            self._next()

        self._shell.autosave.say(save, go_on)
