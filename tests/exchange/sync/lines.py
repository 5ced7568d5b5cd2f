"""Lines to shared places that lead through a tunnel, in which a test makes trouble."""

import itertools
from collections.abc import Callable
from dataclasses import dataclass

from exchange.sync.faulty import Tunnel
from exchange.sync.places import Place

_numbers = itertools.count(1)


@dataclass
class Line:
    """A place behind a tunnel; `between` makes trouble on the way, `direct` is reached without."""

    place: Place
    direct: Place
    between: Tunnel

    def hang_up(self) -> None:
        """Let go of all connections: a run over every byte would keep thousands of them, with a thread each."""
        self.place.close()
        self.direct.close()
        self.between.close()


@dataclass
class Lines:
    """Makes lines to a server, each to a place of its own that is still empty."""

    port: int
    """Where the server listens."""
    find: Callable[[str, int], Place]
    """Gives the place of a name, reached by a port."""

    def open(self) -> Line:
        name, between = f"line-{next(_numbers)}", Tunnel(self.port)
        return Line(self.find(name, between.port), self.find(name, self.port), between)
