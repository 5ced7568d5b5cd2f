"""Modules that Shiboken holds as text and would compile at each start: they are laid out, to be compiled once."""

import subprocess
import sys
from pathlib import Path

PACKAGE = "shibokensupport"
PLACE = "shiboken6/files.dir"
"""While this folder is there, Shiboken takes the modules that Python finds, and not those within itself."""
NOTE = (
    "While this folder is here, PySide6 takes its package shibokensupport from the program's archive, where it lies\n"
    "compiled; without it, from its own library libshiboken6. Licences stand under PySide6 in About.\n"
)
UNUSED = "signature/lib/pyi_generator.py"
"""Writes hints for editors; all that it brings along would be loaded at each start, and is asked for by nobody."""
_ASKING = """
import sys, PySide6.QtCore
held = sys.modules["shibokensupport"].__loader__.zfile
held.extractall(sys.argv[1], [each for each in held.namelist() if each.startswith("shibokensupport/")])
"""


def lay_out(place: Path) -> list[str]:
    """Write the modules into a folder, and what says that they are there; return their names."""
    subprocess.run([sys.executable, "-c", _ASKING, str(place)], check=True)
    (place / PACKAGE / UNUSED).write_text('"""Left out: it writes hints for editors."""\n', encoding="utf-8")
    (place / "README.txt").write_text(NOTE, encoding="utf-8")
    found = (each.relative_to(place).with_suffix("").as_posix() for each in sorted((place / PACKAGE).rglob("*.py")))
    return [each.removesuffix("/__init__").replace("/", ".") for each in found]
