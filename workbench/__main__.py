"""The `workbench` command: chooses the shell from what was typed and imports nothing else."""

import io
import sys


def main() -> int:
    """Run what the command line asks for; return the exit code."""
    _speak_utf8()
    from workbench.cli.main import run

    return run(sys.argv[1:])


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
