"""Workbooks like those of `eighth` in spread, by other people with other words and designs.

They stand in no gate. What they lacked was looked at by kinds of cause, so that they measure nothing unseen any more.
"""

from layouts import Layout
from layouts.ninth.danish import DANISH
from layouts.ninth.english import ENGLISH
from layouts.ninth.finnish import FINNISH
from layouts.ninth.norwegian import NORWEGIAN
from layouts.ninth.swedish import SWEDISH

LAYOUTS: tuple[Layout, ...] = (*ENGLISH, *SWEDISH, *NORWEGIAN, *DANISH, *FINNISH)
