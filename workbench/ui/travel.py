"""Back and forth through what was done: undo and redo, at the place where it was done."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from workbench.kernel.ids import EntityId
from workbench.kernel.speech import tr

if TYPE_CHECKING:
    from workbench.ui.window import Window


class Travel:
    """Undo and redo as the window offers them."""

    def __init__(self, window: "Window", assessment: Callable[[], EntityId | None]) -> None:
        """Work on the assessment that is open at the time."""
        self._window, self._shell, self._assessment = window, window.shell, assessment

    def undo(self) -> None:
        """Take the last change back."""
        self._travel(back=True)

    def redo(self) -> None:
        """Do again what was taken back."""
        self._travel(back=False)

    def _travel(self, *, back: bool) -> None:
        """Take back (or do again) once everything typed before is on the disk."""
        self._shell.autosave.then(lambda: self._step(back=back))

    def _step(self, *, back: bool) -> None:
        from workbench.application.undoing import restate

        undo, assessment = self._shell.undo, self._assessment()
        act = undo.last(assessment) if back else undo.next(assessment)
        if act is None:
            self._shell.notices.say(tr("Nothing to undo.") if back else tr("Nothing to redo."), "info")
            return
        if self._is_elsewhere(act.place):
            return
        act = undo.take_back(assessment) if back else undo.do_again(assessment)
        said = act.backward if back else act.forward
        word = tr("Undone") if back else tr("Done again")
        if said:
            self._shell.save(
                lambda services: restate(services, assessment, said),
                lambda _: self._shell.notices.say(f"{word}: {act.words}.", "info"),
            )

    def _is_elsewhere(self, place: str) -> bool:
        """Go first where the act was done: a second press undoes it there, seen by the person."""
        page = self._window.page
        find = getattr(page, "place_of_act", None)
        wanted = find(place) if find is not None else None
        if wanted is None:
            return False
        self._window.go(wanted)
        self._shell.notices.say(tr("This is where the last change was made. Press again to undo it."), "info")
        return True

    # Looks
