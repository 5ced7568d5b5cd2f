"""What can go wrong with a portfolio, told for a person."""

from workbench.kernel.errors import WorkbenchError


class NoPortfolio(WorkbenchError):
    code = "PRT-001"
    message = "There is no portfolio at {place}."
    remedy = "Check the name; `workbench portfolio add` makes one from packages."
    window_remedy = "It may have been moved, or its drive be away. Open it where it lies now, or make another one."


class OlderPortfolio(WorkbenchError):
    code = "PRT-032"
    message = "{place} was made by an earlier version of the program and could not be brought up to this one: {reason}."
    remedy = "Let whoever may write to it open it once with this version."


class NotAPortfolio(WorkbenchError):
    code = "PRT-002"
    message = "{place} is no portfolio: {reason}."
    remedy = "Name another file or database; nothing in this one was changed."


class NewerPortfolio(WorkbenchError):
    code = "PRT-003"
    message = "{place} was made by a newer version of the program."
    remedy = "Update the program to open it."


class DatabaseUnknown(WorkbenchError):
    code = "PRT-004"
    message = "“{place}” can't be used as a database: {reason}."
    remedy = "Give a file, or an SQLAlchemy URL whose driver is installed, e.g. postgresql+psycopg://HOST/NAME."


class DatabaseFailed(WorkbenchError):
    code = "PRT-005"
    message = "The database {place} could not be used: {reason}."
    remedy = "Check that it runs, has space and lets you in, then try again; what was taken before is kept."


class MayNotRead(DatabaseFailed):
    code = "PRT-042"
    message = "The database {place} does not let you see or do this: {reason}."
    remedy = (
        "Only an owner opens all of it. An analyst reads the view v_figure, an assessor v_package and v_level too, "
        "with a program for statistics. Who made the portfolio gives access: `workbench portfolio access`."
    )
    window_remedy = (
        "Only an owner sees all of it here. An analyst reads figures of groups, an assessor their own packages too, in "
        "a program for statistics: Help (F1) names the views. Who made the portfolio gives access."
    )
