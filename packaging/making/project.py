"""What all of packaging knows of the project: names, version, the moment that files are dated with."""

import os
import re
import subprocess
from pathlib import Path

HERE = Path(__file__).resolve().parents[1]
ROOT = HERE.parent
NAME = "assessor-workbench"
TITLE = "Assessor Workbench"
SUMMARY = "Quality assessments of cluster organisations: offline, reconciled, signed"
VERSION = re.findall(r'__version__ = "([^"]+)"', (ROOT / "workbench" / "__init__.py").read_text("utf-8"))[0]
LIMIT_BYTES = 180_000_000
"""The folder is never larger: laptops of assessors are small, and lines slow."""


def epoch() -> int:
    """Return the moment that everything is dated with: what is asked for, or that of the commit."""
    asked = os.environ.get("SOURCE_DATE_EPOCH")
    if asked:
        return int(asked)
    told = subprocess.run(["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=False)
    return int(told.stdout or 0)


def run(command: list[str], *, folder: Path | None = None) -> None:
    """Run a program; where it fails, so does the build."""
    subprocess.run(command, cwd=folder, check=True)


def size_of(path: Path) -> int:
    """Return the bytes of a file, or of all files of a folder."""
    if path.is_file():
        return path.stat().st_size
    return sum(each.lstat().st_size for each in path.rglob("*") if each.is_file() and not each.is_symlink())
