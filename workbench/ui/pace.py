"""How long a job that counts its steps still takes, from how long those before took."""

import re
import time
from collections.abc import Callable

from workbench.kernel.speech import tr

_COUNTED = re.compile(r"(\d+) of (\d+)")
_SURE_AFTER_S = 3
"""Within which nobody can tell."""


def counted(step: str) -> tuple[int, int] | None:
    """Return which of how many steps begins, e.g. of `3 of 12`; None where a step does not count."""
    found = _COUNTED.search(step.replace(",", ""))
    return (int(found[1]), int(found[2])) if found else None


class Pace:
    """Watches the steps of one job after another."""

    def __init__(self, now: Callable[[], float] = time.monotonic) -> None:
        self._now = now
        self._series, self._first, self._began_s = "", 0, 0.0

    def left(self, step: str) -> str:
        """Say how much time is left as a step begins, e.g. `about 2 min left`; empty as long as nobody can tell."""
        count = counted(step)
        series = _COUNTED.sub("", step.replace(",", "")) + (str(count[1]) if count else "")
        if count is None or series != self._series or count[0] < self._first:  # What is paused does not count either.
            self._series, self._first, self._began_s = series, count[0] if count else 0, self._now()
            return ""
        done, passed_s = count[0] - self._first, self._now() - self._began_s
        if done <= 0 or passed_s < _SURE_AFTER_S:
            return ""
        return _words(passed_s / done * (count[1] - count[0] + 1))


def _words(seconds: float) -> str:
    if seconds < 10:
        return tr("a few seconds left")
    if seconds < 100:
        return tr("about {what} s left", what=round(seconds / 10) * 10)
    minutes = round(seconds / 60)
    return (
        tr("about {minutes} min left", minutes=minutes)
        if minutes < 100
        else tr("about {round} h left", round=round(minutes / 60))
    )
