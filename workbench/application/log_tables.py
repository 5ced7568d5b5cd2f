"""The log of access and export as a table, for Excel or as CSV."""

from collections.abc import Iterator
from pathlib import Path

from workbench.application.journalling import Line, note_files, tell_journal
from workbench.application.services import Services
from workbench.domain.journal import Deed
from workbench.exchange.excel.big_table import Column, Value, write_table
from workbench.exchange.holdings import write_log
from workbench.kernel import clock as clocks
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import durable_write
from workbench.kernel.ids import EntityId

_COLUMNS = (
    Column("When (UTC)", 20), Column("What", 20), Column("About", 34), Column("Who", 24), Column("File", 40),
    Column("SHA-256", 66),
)  # fmt: skip


class NoSuchTable(WorkbenchError):
    code = "LOG-001"
    message = "The log can't be written as {name}."
    remedy = "Give a file that ends in .xlsx or .csv."


def save_log(services: Services, about: EntityId | None, path: Path) -> int:
    """Write the log of one assessment or of all as a table, oldest first; return its lines.

    It names clusters, so that the log says of it too that it left. Raises NoSuchTable or FileNotWritten.
    """
    lines = tell_journal(services, about)
    match path.suffix.lower():
        case ".xlsx":
            write_table(path, "Log", _COLUMNS, _rows(lines))
        case ".csv":
            durable_write(path, write_log([{**each.to_json(), "about": each.about} for each in lines]))
        case _:
            raise NoSuchTable(name=path.name)
    note_files(services, about, Deed.EXPORTED, [("log", path)])
    return len(lines)


def _rows(lines: tuple[Line, ...]) -> Iterator[tuple[Value, ...]]:
    for each in lines:
        at = clocks.from_text(each.at)
        yield at, each.deed, each.about, each.person, each.file, each.told.entry.sha256
