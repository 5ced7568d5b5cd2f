"""Errors that a person can act on: a stable code, one sentence, and a remedy."""

from typing import ClassVar

from workbench.kernel.speech import Sentence, joined, told, tr


class WorkbenchError(Exception):
    """Something could not be done; the message says what and where, the remedy what to do.

    Each failure is a subclass of its own with a stable code. `message` and `remedy` are
    format strings over the keyword arguments given when it is raised. `window_remedy` is what helps
    in the window, where the remedy names a command.
    """

    code: ClassVar[str] = "WB-000"
    message: ClassVar[str] = "Something went wrong."
    remedy: ClassVar[str] = "Try again."
    window_remedy: ClassVar[str] = ""

    def __init__(self, **details: object) -> None:
        super().__init__(self.message.format(**details))
        self.details = details

    @property
    def report(self) -> Sentence:
        """What happened and what to do, to be said in whatever language the window speaks by then."""
        return joined(Sentence(self.message, **self.details), Sentence(self.remedy, **self.details))

    @property
    def sentence(self) -> str:
        """What happened and where, for a person."""
        return tr(self.message).format(**told(self.details))

    @property
    def advice(self) -> str:
        """What the person can do about it."""
        return tr(self.remedy).format(**told(self.details))

    @property
    def window_advice(self) -> str:
        """What the person can do about it in the window."""
        return tr(self.window_remedy or self.remedy).format(**told(self.details))

    def __str__(self) -> str:
        return f"{self.sentence} {self.advice} ({self.code})"
