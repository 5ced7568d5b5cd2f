"""Workbooks that nobody who changes the matching looks at, of people who never met: more than forty in five languages."""

from layouts import Layout
from layouts.apart.danish import DANISH
from layouts.apart.english import ENGLISH
from layouts.apart.finnish import FINNISH
from layouts.apart.norwegian import NORWEGIAN
from layouts.apart.swedish import SWEDISH

LAYOUTS: tuple[Layout, ...] = (*NORWEGIAN, *SWEDISH, *DANISH, *FINNISH, *ENGLISH)
