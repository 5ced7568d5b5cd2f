"""The commands put together, and the one place where errors become exit codes."""

import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING

import typer
from typer.exceptions import TyperException

from workbench import __version__
from workbench.application.faults import report_what_nobody_catches, unexpected
from workbench.cli import (
    agreeing,
    assessments,
    awards,
    calibrating,
    clusters,
    duties,
    editions,
    exchange,
    identities,
    interview,
    mappings,
    packages,
    people,
    portfolio,
    references,
    sealing,
    selftesting,
    syncing,
    visits,
    workspaces,
)
from workbench.cli.output import DONE, INTERRUPTED, UNUSABLE, BadUsage, tell_error, write
from workbench.kernel.errors import WorkbenchError

if TYPE_CHECKING:
    from workbench.application.demonstrating import TakePictures

app = typer.Typer(
    name="workbench",
    help="Quality assessments of cluster organisations: offline, reconciled, signed.",
    no_args_is_help=True,
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
)


@app.callback(invoke_without_command=True)
def _root(version: bool = typer.Option(False, "--version", help="Print the version and end.")) -> None:
    if version:
        from workbench.application.about import publisher

        write(f"{__version__}\n{publisher()}")
        raise typer.Exit
    from workbench.application.hearing import hear_libraries

    hear_libraries()


workspaces.add_to(app)
editions.add_to(app)
clusters.add_to(app)
assessments.add_to(app)
awards.add_to(app)
interview.add_to(app)
visits.add_to(app)
people.add_to(app)
agreeing.add_to(app)
calibrating.add_to(app)
exchange.add_to(app)
syncing.add_to(app)
mappings.add_to(app)
identities.add_to(app)
packages.add_to(app)
sealing.add_to(app)
portfolio.add_to(app)
references.add_to(app)
duties.add_to(app)
selftesting.add_to(app)


def catch_faults() -> None:
    """Let what goes wrong beside the command, on another thread, be told without its content."""
    report_what_nobody_catches(lambda told: tell_error(told, as_json=False))


def run(arguments: Sequence[str], take_pictures: "TakePictures | None" = None) -> int:
    """Run one command; return 0 done, 1 the answer is no, 2 it could not be used as given.

    Whoever knows the window hands in how pictures of it are taken; commands and window do not know one another.
    """
    as_json = "--json" in arguments
    try:
        result = app(list(arguments), obj=take_pictures, prog_name="workbench", standalone_mode=False)
        return result if isinstance(result, int) else 0
    except TyperException as error:
        if type(error).__name__ == "NoArgsIsHelpError":  # Its message is the help page.
            write(error.format_message())
            return UNUSABLE if arguments else DONE
        context = getattr(error, "ctx", None)
        path = context.command_path.removeprefix("workbench").strip() if context else ""
        told: WorkbenchError = BadUsage(what=error.format_message(), command=path or "COMMAND")
    except WorkbenchError as error:
        told = error
    except (KeyboardInterrupt, typer.Abort):
        print("Stopped; what was saved is safe.", file=sys.stderr)  # noqa: T201
        return INTERRUPTED
    except BrokenPipeError:
        sys.stderr.close()  # Whoever read our output has gone; there is nobody to tell.
        return 0
    except Exception as error:
        # The one edge where a fault of ours ends: a person never sees a traceback.
        told = unexpected(error)
    tell_error(told, as_json=as_json)
    return UNUSABLE
