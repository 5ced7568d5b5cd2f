"""Passphrases: from a file, the environment or the terminal, never from an argument."""

import getpass
import os
import sys
from pathlib import Path

from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import read_file

VARIABLE = "WORKBENCH_PASSPHRASE"


class PassphraseMissing(WorkbenchError):
    code = "CMD-011"
    message = "A passphrase is needed and there is no terminal to ask on."
    remedy = "Give --passphrase-file FILE, or set WORKBENCH_PASSPHRASE."


def read_passphrase(file: Path | None) -> str:
    """Return the passphrase. Raises PassphraseMissing where nobody can be asked."""
    if file is not None:
        return read_file(file, limit=10_000).decode("utf-8", "replace").rstrip("\r\n")
    if VARIABLE in os.environ:
        return os.environ[VARIABLE]
    if not sys.stdin.isatty():
        raise PassphraseMissing
    return getpass.getpass("Passphrase: ")
