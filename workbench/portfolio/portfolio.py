"""A portfolio that is open: which database, and its transactions."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from sqlalchemy import Connection, Engine, create_engine, event, insert, inspect, select, update
from sqlalchemy.engine import URL, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, NoSuchModuleError

from workbench.kernel.files import make_folder
from workbench.kernel.words import plain_text
from workbench.portfolio.errors import (
    DatabaseFailed,
    DatabaseUnknown,
    MayNotRead,
    NewerPortfolio,
    NoPortfolio,
    NotAPortfolio,
    OlderPortfolio,
)
from workbench.portfolio.tables import FORMAT, SETTING, PortfolioRow

LIMIT = "disclosure_limit"
USUAL_LIMIT = 5
_FORMAT = "format"
_WAIT_S = 30


@dataclass(frozen=True)
class Portfolio:
    """A database that holds a portfolio. Whatever it raises is a DatabaseFailed."""

    engine: Engine
    place: str
    """The file, or the URL without its password."""

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """Lend a connection that sees one state of the portfolio."""
        with _told(self.place), self.engine.connect() as connection:
            if connection.dialect.name == "sqlite":
                connection.exec_driver_sql("BEGIN")
            else:
                connection.execution_options(isolation_level="REPEATABLE READ")
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """Lend a connection whose changes are on the disk at the end, or not made at all; one writer at a time."""
        with _told(self.place), self.engine.connect() as connection:
            if connection.dialect.name == "sqlite":
                connection.exec_driver_sql("BEGIN IMMEDIATE")
            else:
                connection.execute(select(SETTING.c.value).where(SETTING.c.name == _FORMAT).with_for_update())
            yield connection
            connection.commit()

    @property
    def limit(self) -> int:
        """Return how many clusters a group must have to be shown."""
        with self.reading() as connection:
            found = connection.scalar(select(SETTING.c.value).where(SETTING.c.name == LIMIT))
        return int(found) if found else USUAL_LIMIT

    def set_limit(self, limit: int) -> None:
        """Choose how many clusters a group must have to be shown, for everybody who reads the portfolio."""
        with self.writing() as connection:
            connection.execute(update(SETTING).where(SETTING.c.name == LIMIT).values(value=str(limit)))


@contextmanager
def open_portfolio(place: str, *, making: bool = False) -> Iterator[Portfolio]:
    """Open a portfolio: a file, or any SQLAlchemy URL; `making` makes one where there is none.

    Raises NoPortfolio, NotAPortfolio, NewerPortfolio, DatabaseUnknown or DatabaseFailed.
    """
    url = _url(place)
    shown = url.database if url.get_backend_name() == "sqlite" else url.render_as_string(hide_password=True)
    shown = shown or place
    if (file := _file(url)) is not None:
        _check_file(file, shown, making=making)
    engine = _engine(url, shown)
    try:
        with _told(shown):
            _prepare(engine, shown, making=making)
        yield Portfolio(engine, shown)
    finally:
        engine.dispose()


def without_password(place: str) -> str:
    """Return what may be kept in a file: a whole path, or a URL without its password. Raises DatabaseUnknown."""
    if "://" not in place:
        return str(Path(place).absolute())
    url = _url(place)
    bare = URL.create(url.drivername, url.username, None, url.host, url.port, url.database, url.query)
    return bare.difference_update_query(["password"]).render_as_string(hide_password=False)


def _url(place: str) -> URL:
    if "://" not in place:
        return URL.create("sqlite", database=str(Path(place).absolute()))
    try:
        return make_url(place)
    except (ArgumentError, ValueError) as error:  # The latter where the port is no number.
        raise DatabaseUnknown(place=place.partition("://")[0] + "://…", reason="it is no SQLAlchemy URL") from error


def _file(url: URL) -> Path | None:
    """Return the file of an SQLite database, None of any other."""
    named = url.database if url.get_backend_name() == "sqlite" else None
    return Path(named) if named and named != ":memory:" else None


def _check_file(file: Path, shown: str, *, making: bool) -> None:
    if file.is_dir():
        raise NotAPortfolio(place=shown, reason="it is a folder")
    if file.exists():
        with file.open("rb") as stream:
            head = stream.read(16)
        if head and head != b"SQLite format 3\0":
            raise NotAPortfolio(place=shown, reason="it is another kind of file")
    elif not making:
        raise NoPortfolio(place=shown)
    else:
        make_folder(file.parent)


def _engine(url: URL, shown: str) -> Engine:
    try:
        engine = create_engine(url)
    except (NoSuchModuleError, ModuleNotFoundError, ArgumentError) as error:
        raise DatabaseUnknown(place=shown, reason=f"its driver is not installed ({url.drivername})") from error
    if url.get_backend_name() == "sqlite":
        event.listen(engine, "connect", _set_up_sqlite)
    return engine


def _set_up_sqlite(connection: Any, _record: object) -> None:
    # Transactions begin where we say so. With a rollback journal the portfolio stays one file, to be copied and read
    # anywhere, and several may write to it in turns; EXTRA lets what is committed survive a power cut.
    connection.isolation_level = None
    for pragma in ("synchronous=EXTRA", f"busy_timeout={_WAIT_S * 1000}"):
        connection.execute(f"PRAGMA {pragma}").close()


def _prepare(engine: Engine, shown: str, *, making: bool) -> None:
    """Make the tables where there are none, and refuse what is no portfolio or a newer one."""
    names = set(inspect(engine).get_table_names())
    if SETTING.name not in names:
        if not making:
            raise NoPortfolio(place=shown)
        if names and engine.dialect.name == "sqlite":
            raise NotAPortfolio(place=shown, reason="it is the database of something else")
        with engine.begin() as connection:
            PortfolioRow.metadata.create_all(connection)
            connection.execute(
                insert(SETTING),
                [{"name": _FORMAT, "value": str(FORMAT)}, {"name": LIMIT, "value": str(USUAL_LIMIT)}],
            )
        return
    with engine.connect() as connection:
        told = connection.scalar(select(SETTING.c.value).where(SETTING.c.name == _FORMAT))
    if int(told or 0) > FORMAT:
        raise NewerPortfolio(place=shown)
    if int(told or 0) < FORMAT:
        _upgrade(Portfolio(engine, shown))


def _upgrade(portfolio: Portfolio) -> None:
    """Bring a portfolio up to this format, wholly or not at all. Raises OlderPortfolio."""
    from workbench.portfolio.banding import upgrade  # It brings all of the engine along, and hardly ever is wanted.

    limit = portfolio.limit
    try:
        with portfolio.writing() as connection:
            told = connection.scalar(select(SETTING.c.value).where(SETTING.c.name == _FORMAT))
            if int(told or 0) < FORMAT:  # Somebody else may have done it while this one waited.
                upgrade(connection, limit)
    except DatabaseFailed as error:
        raise OlderPortfolio(place=portfolio.place, reason=error.details["reason"]) from error


@contextmanager
def _told(place: str) -> Iterator[None]:
    try:
        yield
    except DBAPIError as error:
        lines = str(error.orig).strip().splitlines() or ["it gives no reason"]
        # PostgreSQL's code for a right that is missing; SQLite has none.
        kind = MayNotRead if getattr(error.orig, "sqlstate", "") == "42501" else DatabaseFailed
        raise kind(place=place, reason=plain_text(lines[0]).rstrip(".")) from error
