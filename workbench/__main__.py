"""The `workbench` command: chooses the shell from what was typed and imports nothing else."""

import gc
import io
import os
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

from workbench.application.checking_child import VERIFIER
from workbench.application.faults import keep_memory_private
from workbench.exchange.excel.child import READER

if TYPE_CHECKING:
    from pathlib import Path

    from workbench.application.demonstrating import Scene


def main() -> int:
    """Run what the command line asks for; return the exit code."""
    _speak_utf8()
    _leave_libraries_to_others()
    keep_memory_private()
    arguments = sys.argv[1:]
    if arguments == [READER]:
        from workbench.exchange.excel.child import main as read_workbooks

        read_workbooks()
        return 0
    if arguments == [VERIFIER]:
        from workbench.application.checking_child import main as verify_packages

        verify_packages()
        return 0
    if wants_window(arguments):
        gc.disable()  # The window collects on its own thread; until it stands, collecting only costs time.
        from workbench.ui.main import run as open_window

        return open_window(arguments)
    from workbench.cli.main import catch_faults, run

    catch_faults()
    return run(arguments, _take_pictures)


def wants_window(arguments: list[str]) -> bool:
    """Tell whether nothing, or just a workspace or a package, was named."""
    if not arguments:
        return True
    return len(arguments) == 1 and arguments[0].lower().endswith((".workbench", ".asice", ".asice.age"))


def _take_pictures(scene: "Scene") -> "Sequence[Path]":
    """Take pictures of the window's pages; Qt is imported only now, and needs no screen."""
    from workbench.ui.main import has_screen
    from workbench.ui.pictures import take_pictures

    if not (scene.on_screen and has_screen(sys.platform, os.environ)):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    return take_pictures(scene)


def _leave_libraries_to_others() -> None:
    """Let programs that are opened from here find their own libraries: what starts us points to ours."""
    if sys.platform == "linux" and getattr(sys, "frozen", False):
        before = os.environ.pop("LD_LIBRARY_PATH_ORIG", "")
        os.environ.pop("LD_LIBRARY_PATH", None)
        if before:
            os.environ["LD_LIBRARY_PATH"] = before


def _speak_utf8() -> None:
    """Read and write UTF-8 whatever the machine's locale; a byte that is none is refused where it is read."""
    for stream, errors in (
        (sys.stdin, "surrogateescape"),
        (sys.stdout, "backslashreplace"),
        (sys.stderr, "backslashreplace"),
    ):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors=errors)


if __name__ == "__main__":
    sys.exit(main())
