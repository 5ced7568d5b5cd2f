"""Workbooks like those of `eighth` in spread, by other people with other words and designs: to be kept apart.

They measure and stand in no gate. Who changes the matching for one of them takes it out of what they measure.
"""

from layouts import Layout
from layouts.ninth.danish import DANISH
from layouts.ninth.english import ENGLISH
from layouts.ninth.finnish import FINNISH
from layouts.ninth.norwegian import NORWEGIAN
from layouts.ninth.swedish import SWEDISH

LAYOUTS: tuple[Layout, ...] = (*ENGLISH, *SWEDISH, *NORWEGIAN, *DANISH, *FINNISH)
