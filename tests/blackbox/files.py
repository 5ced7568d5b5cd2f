"""What lies on the disk, asked of the command line and of tools that are not ours."""

import os
import sqlite3
import zipfile
from pathlib import Path
from typing import Any
from urllib.parse import quote

from program import ROOT, ask, run


def answers_in(workspace: Path, assessment: str) -> dict[str, tuple[Any, str]]:
    """Return each answer as it stands, and how it came: typed, kept, undone."""
    revisions = ask("history", workspace, assessment)["revisions"]
    return {
        each["field"].removeprefix("answer/"): (each["value"], each["context"]["how"])
        for each in revisions
        if each["is_head"] and each["field"].startswith("answer/")
    }


def states_of(workspace: Path, assessment: str, question: str) -> list[Any]:
    """Return all that one question was ever answered with, in its order."""
    return [each["value"] for each in ask("history", workspace, assessment, question)["revisions"]]


def is_sound(workspace: Path) -> bool:
    """Tell whether SQLite and our own check both find a workspace whole."""
    with sqlite3.connect(f"file:{quote(os.fspath(workspace))}?mode=ro", uri=True) as database:
        (found,) = database.execute("pragma integrity_check").fetchone()
    return found == "ok" and ask("check", workspace, "--full")["ok"] is True


def verify_without_us(package: Path, certificate: Path) -> None:
    """Verify a package with unzip, openssl and sha256sum alone."""
    run(["unzip", "-tqq", os.fspath(package)])
    run(["bash", os.fspath(ROOT / "tests/packages/verify-package"), os.fspath(package), os.fspath(certificate)])


def text_of(report: Path) -> str:
    """Return the words of a PDF."""
    return " ".join(run(["pdftotext", os.fspath(report), "-"]).split())


def changed_copy(package: Path, target: Path, name: str) -> None:
    """Copy a package with one byte of one file changed."""
    with zipfile.ZipFile(package) as source, zipfile.ZipFile(target, "w") as copy:
        for entry in source.infolist():
            content = bytearray(source.read(entry))
            if entry.filename == name:
                content[-2] ^= 1
            copy.writestr(entry, bytes(content))
