"""The self-test: does everything work on this computer?"""

import typer

from workbench.cli.output import DONE, NO, Outcome, command, progress


def add_to(app: typer.Typer) -> None:
    """Add the command to the command line."""
    command(app, "selftest")(_selftest)


def _selftest(context: typer.Context) -> Outcome:
    """Try the program out on this computer, in a folder that goes again: window, import, export, signature, check."""
    from workbench.application import selftesting
    from workbench.kernel.clock import SystemClock

    told = selftesting.program_told()
    trial = selftesting.Trial(progress)
    selftesting.try_out(trial, SystemClock(), context.obj)
    lines = [f"{each.seconds:6.2f} s  {each.name}{f': {each.fault}' if each.fault else ''}" for each in trial.steps]
    seconds = round(sum(each.seconds for each in trial.steps), 1)
    version = f"Assessor Workbench {told['version']}"
    last = f"{version} does here what it should." if trial.is_passed else f"{version} does NOT do here what it should."
    document = {
        "ok": trial.is_passed, **told, "seconds": seconds,
        "steps": [{"name": s.name, "ok": not s.fault, "seconds": s.seconds, "fault": s.fault} for s in trial.steps],
    }  # fmt: skip
    return Outcome(document, "\n".join([*lines, last]), DONE if trial.is_passed else NO)
