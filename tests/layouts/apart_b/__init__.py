"""Workbooks that nobody who changes the matching looks at, of people who never met: more than forty in five languages."""

from tests.layouts import Layout
from tests.layouts.apart_b.danish import DANISH
from tests.layouts.apart_b.english import ENGLISH
from tests.layouts.apart_b.finnish import FINNISH
from tests.layouts.apart_b.norwegian import NORWEGIAN
from tests.layouts.apart_b.swedish import SWEDISH

LAYOUTS: tuple[Layout, ...] = (*NORWEGIAN, *SWEDISH, *DANISH, *FINNISH, *ENGLISH)
