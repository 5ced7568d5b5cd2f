"""Workbooks that nobody who changes the matching has looked at: they tell how it does on the next file."""

from layouts import Layout
from layouts.apart.danish import DANISH
from layouts.apart.danish_second import DANISH_SECOND
from layouts.apart.finnish import FINNISH
from layouts.apart.finnish_second import FINNISH_SECOND

LAYOUTS: tuple[Layout, ...] = (*DANISH, *DANISH_SECOND, *FINNISH, *FINNISH_SECOND)
