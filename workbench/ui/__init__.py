"""The window: pages over frozen views, one change feed, work off the GUI thread."""

import builtins

_import = builtins.__import__
import PySide6.QtCore  # noqa: E402, F401

# PySide puts an import of its own in place, which reads the source of every module imported after it, in search of
# a feature that we do not use: tens of milliseconds before the first paint, and megabytes of text that are kept.
builtins.__import__ = _import
