"""How a command speaks: text for a person, or exactly one JSON document; errors as one sentence."""

import functools
import inspect
import json as jsons
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any

import typer

from workbench.cli.secrets import unlock, with_own_keys
from workbench.kernel.errors import WorkbenchError

DONE, NO, UNUSABLE, INTERRUPTED = 0, 1, 2, 130
JsonFlag = Annotated[bool, typer.Option("--json", help="Print one JSON document for programs.")]
PassphraseFile = Annotated[
    Path | None, typer.Option("--passphrase-file", metavar="FILE", help="File with the workspace's passphrase.")
]


class BadUsage(WorkbenchError):
    code = "CMD-010"
    message = "{what}"
    remedy = "See `workbench {command} --help`."


@dataclass(frozen=True, slots=True)
class Outcome:
    """What a command found or did."""

    document: Any
    """What `--json` prints."""
    text: str
    """What a person reads."""
    exit_code: int = DONE


def command(app: typer.Typer, name: str) -> Callable[[Callable[..., Outcome]], Callable[..., Outcome]]:
    """Register a function as a command with a `--json` option; its Outcome is printed.

    One that takes a workspace also gets `--passphrase-file`, and the workspace is unlocked before it runs.
    """

    def register(function: Callable[..., Outcome]) -> Callable[..., Outcome]:
        signature = inspect.signature(function, eval_str=True)
        opens = "workspace" in signature.parameters and "passphrase_file" not in signature.parameters

        @functools.wraps(function)
        def told(*args: Any, json: bool = False, **options: Any) -> None:
            if opens:
                unlock(options["workspace"], options.pop("passphrase_file"))
            tell(with_own_keys(functools.partial(function, *args, **options)), as_json=json)

        added = [_option("json", False, JsonFlag)]
        added += [_option("passphrase_file", None, PassphraseFile)] if opens else []
        told.__signature__ = signature.replace(  # type: ignore[attr-defined]
            parameters=[*signature.parameters.values(), *added], return_annotation=None
        )
        app.command(name)(told)
        return function

    return register


def _option(name: str, default: object, annotation: object) -> inspect.Parameter:
    return inspect.Parameter(name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation)


def tell(outcome: Outcome, *, as_json: bool) -> None:
    """Print an outcome and end the command with its exit code."""
    write(jsons.dumps(outcome.document, ensure_ascii=False, indent=2) if as_json else outcome.text)
    if outcome.exit_code:
        raise typer.Exit(outcome.exit_code)


def tell_line(document: Any) -> None:
    """Print one JSON document on a line of its own, at once."""
    write(jsons.dumps(document, ensure_ascii=False))


def tell_error(error: WorkbenchError, *, as_json: bool) -> None:
    """Print an error: for a person on standard error, for a program as a JSON document."""
    if as_json:
        write(jsons.dumps({"error": error_json(error)}, ensure_ascii=False, indent=2))
    else:
        print(error, file=sys.stderr)  # noqa: T201


def error_json(error: WorkbenchError) -> dict[str, str]:
    """Return an error's code, message and remedy."""
    return {"code": error.code, "message": error.sentence, "remedy": error.advice}


def write(text: str) -> None:
    """Print on standard output and hand it over at once."""
    print(text, flush=True)  # noqa: T201


def progress(text: str) -> None:
    """Say on standard error what is being done."""
    print(text, file=sys.stderr, flush=True)  # noqa: T201


def table(heads: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    """Lay out rows under heads for a person."""
    if not rows:
        return "Nothing yet."
    from io import StringIO

    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    laid = Table(*heads, box=None, pad_edge=False, padding=(0, 2, 0, 0))
    for row in rows:
        laid.add_row(*(Text(str(cell)) for cell in row))
    stream = StringIO()
    Console(file=stream, width=140, no_color=True).print(laid)
    return "\n".join(line.rstrip() for line in stream.getvalue().rstrip().splitlines())
