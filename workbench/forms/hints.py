"""The nearest right word for a wrong one, for so many faults as anybody reads at once."""

from collections.abc import Iterable
from difflib import get_close_matches

from workbench.kernel.speech import Sentence, joined

HINTS, FAULTS = 100, 1_000
"""How often a nearest word is looked for, and how many faults are told, in one file: both bound a hostile one."""


class Hints:
    """Finds nearest words until there were enough of them: each costs a comparison with every known word."""

    def __init__(self) -> None:
        self._left = HINTS

    def near(self, word: str, known: Iterable[str]) -> str:
        """Return the known word that is meant, as far as one can tell; else nothing."""
        self._left -= 1
        if self._left < 0 or len(word) > 100:
            return ""
        return next(iter(get_close_matches(word, known, 1)), "")


def meant(near: str, otherwise: str = "") -> str:
    """Ask whether a known word is meant; where none is near, say something else."""
    return Sentence("Did you mean “{near}”?", near=near) if near else otherwise


def hinted(fault: str, hint: str) -> str:
    """Return a fault with the hint behind it, where there is one."""
    return joined(fault, hint) if hint else fault
