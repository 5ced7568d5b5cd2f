"""Twenty workbooks that were written after the reader was finished and read once: kept apart, in no gate.

Whoever wrote them had changed the reader before, so that they are kinder than a stranger's would be. Who changes the
matching for one of them takes it out of what they measure.
"""

from layouts import Layout
from layouts.tenth.danish import DANISH
from layouts.tenth.english import ENGLISH
from layouts.tenth.finnish import FINNISH
from layouts.tenth.norwegian import NORWEGIAN
from layouts.tenth.swedish import SWEDISH

LAYOUTS: tuple[Layout, ...] = (*ENGLISH, *SWEDISH, *NORWEGIAN, *DANISH, *FINNISH)
