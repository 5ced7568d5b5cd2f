"""Taking packages into the portfolio as a job, and saying what became of them."""

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from workbench.kernel.numbers import number_text
from workbench.kernel.speech import forms, tr
from workbench.kernel.tongue import capital
from workbench.kernel.words import counted
from workbench.ui.operations import Cancelled, Job

if TYPE_CHECKING:  # It brings cryptography along: not before packages are added.
    from workbench.application.ingesting import Ingested, Rejected
    from workbench.ui.shell import Shell


class Taking(QObject):
    """One intake after the other."""

    ended = Signal(object)
    """What became of the packages."""
    failed = Signal(object)

    def __init__(self, shell: "Shell", parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._job: Job | None = None
        self.rejected: tuple[Rejected, ...] = ()
        """Of the last intake."""

    def take(self, place: str, given: Sequence[Path], *, allow_untrusted: bool = False) -> None:
        """Take packages, or those within folders; what was taken stays where it is called off."""
        if self.is_running:
            self._shell.notices.say(tr("Packages are being added already. Wait for the end, or cancel it."), "info")
            return
        home = self._shell.home

        def work(_: object, job: Job) -> "Ingested":
            from workbench.application.ingesting import ingest

            def say(name: str, done: int, of: int) -> None:
                with suppress(Cancelled):  # It ends between two packages by itself, and keeps those before.
                    job.say(tr("{done} of {of}, {name}", done=number_text(done), of=number_text(of), name=name))

            return ingest(home, place, given, say, job.is_cancelled, allow_untrusted=allow_untrusted)

        operations = self._shell.operations
        self._job = operations.start(tr("Adding packages"), work, self._done, self.failed.emit, is_apart=True)

    @property
    def is_running(self) -> bool:
        """Tell whether packages are being added just now."""
        return self._job is not None and self._shell.operations.job is self._job

    def _done(self, ingested: "Ingested") -> None:
        self.rejected = tuple(ingested.rejected)
        self.ended.emit(ingested)

    @property
    def untrusted(self) -> tuple[Path, ...]:
        """Return the packages that were refused only because of who signed them."""
        from workbench.application.accepting import NotTrusted

        return tuple(each.package for each in self.rejected if isinstance(each.error, NotTrusted))


def outcome_words(ingested: "Ingested") -> tuple[str, str]:
    """Say what became of packages in a sentence or two, and the tone."""
    counts = ingested.totals
    told = [
        (counts["added"], forms("{number} added", "{number} added")),
        (counts["updated"], forms("{number} updated", "{number} updated")),
        (counts["older"], forms("{number} kept as history", "{number} kept as history")),
        (counts["unchanged"], forms("{number} there already", "{number} there already")),
        (len(ingested.rejected), forms("{number} refused", "{number} refused")),
    ]
    words = ", ".join(counted(count, *each, number=number_text(count)) for count, each in told if count)
    words = words or tr("There was no package")
    stopped = tr("Stopped. What was taken is kept; add the same again to go on. ") if ingested.is_stopped else ""
    marked = (
        " "
        + capital(
            counted(
                ingested.untrusted,
                "one is of a signer whom you do not trust, and marked with a star.",
                "{number} are of signers whom you do not trust, and marked with a star.",
            )
        )
        if ingested.untrusted
        else ""
    )
    tone = "warn" if ingested.rejected else "info" if ingested.is_stopped else "ok"
    return f"{stopped}{words}.{marked}", tone
