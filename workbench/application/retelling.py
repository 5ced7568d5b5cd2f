"""What the reader of workbooks wrote of a cell, said again in the language of whoever sits before the window.

The reader speaks English, for the account that is exported and for what is kept with an answer: a sentence is said
anew where it is shown, those that were kept long ago too. What is not known here stays as it is.
"""

import re

from workbench.exchange.excel.agreement import MARKS, PARTS, SCALES, SHARES
from workbench.exchange.excel.assigning import NOT_EXACT, REASONS
from workbench.exchange.excel.hidden import HIDDEN
from workbench.exchange.excel.periods import BESIDE
from workbench.exchange.excel.surroundings import Side
from workbench.kernel.speech import is_translated, later, tr

_LIKENESS = {
    "is its name": later("“{label}” {side} is its name"),
    "is like its name": later("“{label}” {side} is like its name"),
    "says the same as its name": later("“{label}” {side} says the same as its name"),
}
_SIDES = {
    Side.LEFT: later("on its left"), Side.ABOVE: later("above it"), Side.RIGHT: later("on its right"),
    Side.BELOW: later("below it"), Side.WITHIN: later("in front of it in its own cell"),
}  # fmt: skip
_NAMED = re.compile(rf"“(.*)” ({'|'.join(map(re.escape, _SIDES))}) ({'|'.join(_LIKENESS)})", re.DOTALL)
_HEAD = re.compile(r"but what does “(.*)” over it mean\?")


def retell(why: str) -> str:
    """Say why a cell is taken for an answer, or needs eyes, in the window's language."""
    if not is_translated():
        return why
    said = _NAMED.sub(lambda found: tr(_LIKENESS[found[3]], label=found[1], side=tr(_SIDES[Side(found[2])])), why)
    said = _HEAD.sub(lambda found: tr("but what does “{head}” over it mean?", head=found[1]), said)
    for reason in (*REASONS.values(), NOT_EXACT):
        said = said.replace(reason, tr(reason))
    for reason in (MARKS, SHARES, PARTS, SCALES, HIDDEN, BESIDE):
        said = said.replace(f"but {reason}", tr("but {reason}", reason=tr(reason)))
    return said
