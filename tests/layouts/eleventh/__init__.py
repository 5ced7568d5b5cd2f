"""Thirty workbooks by somebody who had never looked at the reader: kept apart, in no gate.

Whoever changes the matching for one of them takes it out of what they measure.
"""

from layouts import Layout
from layouts.eleventh.danish import DANISH
from layouts.eleventh.english import ENGLISH
from layouts.eleventh.finnish import FINNISH
from layouts.eleventh.norwegian import NORWEGIAN
from layouts.eleventh.swedish import SWEDISH

LAYOUTS: tuple[Layout, ...] = (*ENGLISH, *SWEDISH, *NORWEGIAN, *DANISH, *FINNISH)
