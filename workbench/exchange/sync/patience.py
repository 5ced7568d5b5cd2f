"""How long a shared place is waited for, and how often it is asked again."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from workbench.exchange.sync.errors import HubUnreachable

Result = TypeVar("Result")


@dataclass(frozen=True, slots=True)
class Patience:
    """Limits of one act at a shared place, all its tries together."""

    act_s: float = 25
    """Seconds that it may take in which nothing moves."""
    silence_s: float = 8
    """Seconds without a byte after which a line is cut."""
    bytes_per_s: int = 8_192
    """What has to move for an act to go on for longer."""
    tries: int = 4
    pause_s: float = 0.25
    """Before the second try; twice as long before each other."""


USUAL = Patience()


class Passing(Exception):
    """Something that may be over when it is tried again; said in a few words, without secrets."""


class Pace:
    """Watches one act: whoever moves nothing, or drop by drop, is not waited for."""

    def __init__(self, patience: Patience) -> None:
        self._patience = patience
        self._began_s = time.monotonic()
        self._moved = 0

    def wait_s(self) -> float:
        """Return how long the next byte may take. Raises Passing when the time is over."""
        left_s = self._left_s()
        if left_s <= 0:
            raise Passing("it answers too slowly")
        return min(left_s, self._patience.silence_s)

    def note(self, count: int) -> None:
        """Note bytes that went either way."""
        self._moved += count

    @property
    def moved(self) -> int:
        """Bytes that went either way."""
        return self._moved

    def has_time_for(self, pause_s: float) -> bool:
        """Tell whether there is time for a pause and a try after it."""
        return self._left_s() > pause_s

    def _left_s(self) -> float:
        allowed_s = self._patience.act_s + self._moved / self._patience.bytes_per_s
        return self._began_s + allowed_s - time.monotonic()


class Tries:
    """Counts the tries of one act; whoever got further since the last one begins to count anew."""

    def __init__(self, address: str, patience: Patience) -> None:
        self.pace = Pace(patience)
        self._address, self._patience = address, patience
        self._failed = self._moved = 0

    def again(self, error: Passing) -> None:
        """Wait for the next try. Raises HubUnreachable after the last."""
        self._failed = 1 if self.pace.moved > self._moved else self._failed + 1
        self._moved = self.pace.moved
        pause_s = self._patience.pause_s * 2 ** (self._failed - 1)
        if self._failed >= self._patience.tries or not self.pace.has_time_for(pause_s):
            raise HubUnreachable(address=self._address, reason=error) from error
        time.sleep(pause_s)


def patiently(act: Callable[[Pace], Result], address: str, patience: Patience) -> Result:
    """Do an act, and again while what stops it may pass. Raises HubUnreachable."""
    tries = Tries(address, patience)
    while True:
        try:
            return act(tries.pace)
        except Passing as error:
            tries.again(error)
