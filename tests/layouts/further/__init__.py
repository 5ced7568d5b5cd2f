"""Workbooks of people who never met, written without sight of the matching: more than forty in five languages."""

from layouts import Layout
from layouts.further.danish import DANISH
from layouts.further.english import ENGLISH
from layouts.further.finnish import FINNISH
from layouts.further.norwegian import NORWEGIAN
from layouts.further.swedish import SWEDISH

LAYOUTS: tuple[Layout, ...] = (*NORWEGIAN, *SWEDISH, *DANISH, *FINNISH, *ENGLISH)
