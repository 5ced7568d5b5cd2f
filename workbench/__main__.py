"""The `workbench` command: chooses the shell from what was typed and imports nothing else."""

import sys


def main() -> int:
    """Run what the command line asks for; return the exit code."""
    from workbench.cli.main import run

    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
