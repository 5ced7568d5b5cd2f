"""Forty workbooks in the mix that cluster offices and assessors really had, by a stranger to the reader: kept apart, in no gate.

Whoever changes the matching for one of them takes it out of what they measure.
"""

from layouts import Layout
from layouts.thirteenth.danish import DANISH
from layouts.thirteenth.english import ENGLISH
from layouts.thirteenth.finnish import FINNISH
from layouts.thirteenth.norwegian import NORWEGIAN
from layouts.thirteenth.swedish import SWEDISH

LAYOUTS: tuple[Layout, ...] = (*ENGLISH, *SWEDISH, *NORWEGIAN, *DANISH, *FINNISH)
