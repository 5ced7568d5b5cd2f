"""Thirty workbooks by somebody who had never looked at the reader; looked at now, in no gate."""

from layouts import Layout
from layouts.eleventh.danish import DANISH
from layouts.eleventh.english import ENGLISH
from layouts.eleventh.finnish import FINNISH
from layouts.eleventh.norwegian import NORWEGIAN
from layouts.eleventh.swedish import SWEDISH

LAYOUTS: tuple[Layout, ...] = (*ENGLISH, *SWEDISH, *NORWEGIAN, *DANISH, *FINNISH)
