"""What a portfolio shows, as files: a workbook, pages, tidy tables with a dictionary of their columns."""

import csv
import io
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from workbench.application.home import Home
from workbench.domain.tables import Table, dictionary_of
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import durable_write, make_folder
from workbench.kernel.tongue import SOURCE, writing_in
from workbench.kernel.words import date_text

ENDINGS = (".xlsx", ".pdf", ".csv", ".parquet")


class NoSuchFileKind(WorkbenchError):
    code = "PRT-017"
    message = "Tables can't be written as {path}."
    remedy = "Name a file that ends in .xlsx, .pdf, .csv or .parquet; for several tables a folder."


def save_tables(home: Home, path: Path, title: str, tables: Sequence[Table]) -> tuple[Path, ...]:
    """Write tables, in English, by the ending of the file's name; without one as a folder of CSV and Parquet.

    Raises NoSuchFileKind or FileNotWritten.
    """
    with writing_in(SOURCE):
        return _save_tables(home, path, title, tables)


def _save_tables(home: Home, path: Path, title: str, tables: Sequence[Table]) -> tuple[Path, ...]:
    kind = path.suffix.casefold()
    if kind == ".xlsx":
        from workbench.exchange.excel.table_book import draw_book

        durable_write(path, draw_book(title, tables, home.clock.now()))
    elif kind == ".pdf":
        from workbench.exchange.report.table_pages import draw_tables

        now = home.clock.now()
        durable_write(path, draw_tables(title, f"Made on {date_text(now.date())}", tables, now))
    elif kind in ENDINGS and len(tables) == 1:
        return _save_one(path, tables[0])
    elif not kind:
        return save_folder(path, tables)
    else:
        raise NoSuchFileKind(path=path.name)
    return (path,)


def _save_one(path: Path, table: Table) -> tuple[Path, ...]:
    if path.suffix.casefold() == ".parquet":
        from workbench.exchange.parquet import to_parquet

        durable_write(path, to_parquet(table))
        return (path,)
    beside = path.with_name(f"{path.stem}-dictionary.csv")
    durable_write(path, table_csv(table))
    durable_write(beside, to_csv(("file", "column", "type", "meaning"), dictionary_of([table])))
    return path, beside


def save_folder(folder: Path, tables: Sequence[Table]) -> tuple[Path, ...]:
    """Write each table as CSV and as Parquet, and beside them what each column means."""
    from workbench.exchange.parquet import to_parquet

    make_folder(folder)
    made = []
    for table in tables:
        for ending, content in ((".csv", table_csv(table)), (".parquet", to_parquet(table))):
            made.append(folder / f"{table.id}{ending}")
            durable_write(made[-1], content)
    made.append(folder / "dictionary.csv")
    durable_write(made[-1], to_csv(("file", "column", "type", "meaning"), dictionary_of(tables)))
    return tuple(made)


def table_csv(table: Table) -> bytes:
    """Return a table as tidy CSV."""
    return to_csv([each.id for each in table.columns], table.documents())


def to_csv(columns: Iterable[str], rows: Iterable[Mapping[str, Any]]) -> bytes:
    """Return rows as CSV in UTF-8: decimal points, yes and no as words, empty where there is nothing."""
    stream = io.StringIO()
    heads = list(columns)
    writer = csv.writer(stream, lineterminator="\n")
    writer.writerow(heads)
    writer.writerows([_cell(row.get(head)) for head in heads] for row in rows)
    return stream.getvalue().encode()


def _cell(value: object) -> object:
    """Write a cell so that no spreadsheet takes a text for a formula."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, str) and value.startswith(("=", "+", "-", "@", "\t", "\r")):
        return f"'{value}"
    return value
