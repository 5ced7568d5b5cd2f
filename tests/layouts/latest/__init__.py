"""Workbooks written without sight of the matching, nor of what it makes of them: they tell how it does on the next file."""

from layouts import Layout
from layouts.latest.english import ENGLISH
from layouts.latest.norwegian import NORWEGIAN
from layouts.latest.swedish import SWEDISH

LAYOUTS: tuple[Layout, ...] = (*NORWEGIAN, *SWEDISH, *ENGLISH)
