"""The window: pages over frozen views, one change feed, work off the GUI thread.

PySide does two things at its start that cost a person tens of milliseconds and bring nothing: both are left out here.
"""

import builtins
from typing import Any

_import, _compile = builtins.__import__, builtins.compile


def _compile_what_is_needed(source: Any, filename: Any, *how: Any, **more: Any) -> Any:
    """Compile PySide's own modules, which it does at each start, but for the one that only writes `.pyi` files."""
    is_needed = not str(filename).endswith("pyi_generator.py")
    return _compile(source if is_needed else "", filename, *how, **more)


builtins.compile = _compile_what_is_needed
try:
    import PySide6.QtCore  # noqa: F401
finally:
    # PySide puts an import of its own in place, which reads the source of every module imported after it,
    # in search of a feature that we do not use.
    builtins.__import__, builtins.compile = _import, _compile
