"""The log of what leaves a portfolio: written by everything that makes a file of it."""

from collections.abc import Sequence
from pathlib import Path

from workbench.application import portfolio_files
from workbench.application.home import NOBODY, Home
from workbench.domain.journal import Deed, Entry
from workbench.domain.tables import COUNT, TEXT, Column, Table, table_of
from workbench.kernel import clock as clocks
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import sha256_of
from workbench.portfolio.entries import Left, count_clusters, read_entries, write_entries
from workbench.portfolio.errors import DatabaseFailed
from workbench.portfolio.portfolio import open_portfolio


class LogNotWritten(WorkbenchError):
    code = "PRT-034"
    message = "{files} is written, but the portfolio's log can't tell of it: {reason}."
    remedy = "Tell whoever keeps the portfolio what you took from it; who may write to it can put it into its log."


def note_made(home: Home, place: str, kind: str, files: Sequence[Path], clusters: int | None = None) -> None:
    """Write down that files were made of a portfolio; `clusters` are those they are about, else all it has.

    Raises LogNotWritten where the portfolio can only be read.
    """
    person, now = home.find_person() or NOBODY, clocks.to_text(home.clock.now())
    entries = [
        Entry(Deed.EXPORTED, now, person.id, each.name, sha256_of(each), kind) for each in files if each.is_file()
    ]
    try:
        with open_portfolio(place) as portfolio, portfolio.writing() as connection:
            count = count_clusters(connection) if clusters is None else clusters
            write_entries(connection, [Left(each, person.name, count) for each in entries])
    except DatabaseFailed as error:
        names = ", ".join(each.name for each in files)
        raise LogNotWritten(files=names, reason=error.details["reason"]) from error


def save_tables(home: Home, place: str, path: Path, title: str, tables: Sequence[Table]) -> tuple[Path, ...]:
    """Write what is shown of a portfolio, and say so in its log.

    Raises NoSuchFileKind, FileNotWritten or LogNotWritten.
    """
    made = portfolio_files.save_tables(home, path, title, tables)
    note_made(home, place, tables[0].title if len(tables) == 1 else title, made)
    return made


def log_table(place: str) -> Table:
    """Return the log of a portfolio, the last entry first. Raises what opening it raises."""
    with open_portfolio(place) as portfolio, portfolio.reading() as connection:
        found = read_entries(connection)
    rows = [
        {
            "at": each.entry.at, "what": each.entry.deed.value, "kind": each.entry.kind, "file": each.entry.file,
            "name": each.name, "clusters": each.clusters, "person": each.entry.person, "sha256": each.entry.sha256,
        }
        for each in reversed(found)
    ]  # fmt: skip
    columns = (
        Column("at", "When (UTC)", TEXT, "The moment it was written."),
        Column("name", "Who", TEXT, "As they were called then; empty where the computer did not know."),
        Column("what", "What", TEXT, "What was done."),
        Column("kind", "Of what", TEXT, "Which view, or what was made."),
        Column("file", "File", TEXT, "Its name, without its folder."),
        Column("clusters", "Clusters", COUNT, "Whom it is about: named in it, or summed up."),
        Column("person", "Person", TEXT, "Their id.", is_long=True),
        Column("sha256", "SHA-256", TEXT, "Of the file.", is_long=True),
    )  # fmt: skip
    return table_of("log", "What left this portfolio", columns, rows, f"{len(rows)} files.")
