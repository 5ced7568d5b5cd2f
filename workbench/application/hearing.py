"""What other libraries have to say: that they spoke is noted, their words are not, as they may quote a file."""

import logging

from workbench.kernel import log
from workbench.kernel.log import Event

_WARNINGS = "py.warnings"
"""By this name Python's own warnings come in."""


def hear_libraries() -> None:
    """Let nothing that a library says be printed or written down by itself, from now on."""
    root = logging.getLogger()
    if not any(isinstance(each, _Ear) for each in root.handlers):
        root.addHandler(_Ear(logging.WARNING))
    logging.captureWarnings(True)


class _Ear(logging.Handler):
    """Notes which library spoke and how loud."""

    def emit(self, record: logging.LogRecord) -> None:
        speaker = "warnings" if record.name == _WARNINGS else record.name.partition(".")[0]
        log.event(Event.LIBRARY, library=speaker, level=record.levelno)
