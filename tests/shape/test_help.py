"""Every command is explained in the help and says what it is for."""

from pathlib import Path

import typer.main

from workbench.cli.main import app

HELP = (Path(__file__).parents[2] / "resources" / "help" / "commands.md").read_text(encoding="utf-8")


def commands() -> list[str]:
    found = []
    for name, command in typer.main.get_command(app).commands.items():  # type: ignore[attr-defined]
        inner = getattr(command, "commands", None)
        found += [f"{name} {each}" for each in inner] if inner else [name]
    return found


def test_each_command_stands_in_the_help() -> None:
    assert [each for each in commands() if f"`{each}" not in HELP] == []


def test_each_command_has_a_sentence() -> None:
    for name, command in typer.main.get_command(app).commands.items():  # type: ignore[attr-defined]
        assert command.help, name
