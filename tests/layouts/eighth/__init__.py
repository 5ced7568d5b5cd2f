"""Workbooks that forty other people keep, eight in each language, written without a look at the reader: to be tuned on.

Their like, kept apart, is `ninth`: the same spread of languages and layouts, no sentence and no design in common.
"""

from layouts import Layout
from layouts.eighth.danish import DANISH
from layouts.eighth.english import ENGLISH
from layouts.eighth.finnish import FINNISH
from layouts.eighth.norwegian import NORWEGIAN
from layouts.eighth.swedish import SWEDISH

LAYOUTS: tuple[Layout, ...] = (*ENGLISH, *SWEDISH, *NORWEGIAN, *DANISH, *FINNISH)
