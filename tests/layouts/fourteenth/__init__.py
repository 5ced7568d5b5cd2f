"""Forty workbooks in the mix that cluster offices and assessors really had, by a stranger to the reader: kept apart, in no gate.

Whoever changes the matching for one of them takes it out of what they measure.
"""

from layouts import Layout
from layouts.fourteenth.danish import DANISH
from layouts.fourteenth.english import ENGLISH
from layouts.fourteenth.finnish import FINNISH
from layouts.fourteenth.norwegian import NORWEGIAN
from layouts.fourteenth.swedish import SWEDISH

LAYOUTS: tuple[Layout, ...] = (*ENGLISH, *SWEDISH, *NORWEGIAN, *DANISH, *FINNISH)
