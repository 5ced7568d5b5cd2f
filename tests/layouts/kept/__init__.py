"""Workbooks as offices, consultants and agencies keep them from year to year: forty, orderly, written apart from the reader.

They measure and stand in no gate. Who changes the matching for one of them takes it out of what they measure.
"""

from layouts import Layout
from layouts.kept.danish import DANISH
from layouts.kept.english import ENGLISH
from layouts.kept.finnish import FINNISH
from layouts.kept.norwegian import NORWEGIAN
from layouts.kept.swedish import SWEDISH

LAYOUTS: tuple[Layout, ...] = (*ENGLISH, *SWEDISH, *NORWEGIAN, *DANISH, *FINNISH)
