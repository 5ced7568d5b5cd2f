"""Workbooks written last, without sight of the matching, nor of what it makes of them: forty-five in five languages."""

from layouts import Layout
from layouts.final.danish import DANISH
from layouts.final.english import ENGLISH
from layouts.final.finnish import FINNISH
from layouts.final.norwegian import NORWEGIAN
from layouts.final.swedish import SWEDISH
from layouts.final.untidy import UNTIDY

LAYOUTS: tuple[Layout, ...] = (*ENGLISH, *NORWEGIAN, *SWEDISH, *DANISH, *FINNISH, *UNTIDY)
