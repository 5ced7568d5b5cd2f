"""Other bands of size and age for all that a portfolio holds, and portfolios that were made before there were any."""

import json

from sqlalchemy import Connection, delete, insert, inspect, select, text, update

from workbench.domain.bands import Bands, figures_in
from workbench.portfolio.access import grant, keeps_figures, list_readers, prepare_access, withdraw_figures
from workbench.portfolio.counts import write_anew
from workbench.portfolio.ingesting import BANDS, read_bands
from workbench.portfolio.records import unpacked
from workbench.portfolio.showing import forget_shown, keep_shown
from workbench.portfolio.statistics import list_editions
from workbench.portfolio.tables import FORMAT, PACKAGE, SETTING, SHOWN, PortfolioRow

_TOGETHER = 500


def choose_bands(connection: Connection, bands: Bands) -> None:
    """Group all packages by other bands from now on."""
    connection.execute(delete(SETTING).where(SETTING.c.name == BANDS))
    connection.execute(insert(SETTING), [{"name": BANDS, "value": json.dumps(bands.to_json())}])
    regroup(connection, bands)


def regroup(connection: Connection, bands: Bands) -> None:
    """Find the bands of every package, and the figures of their groups."""
    ids = connection.scalars(select(PACKAGE.c.id).order_by(PACKAGE.c.id)).all()
    for start in range(0, len(ids), _TOGETHER):
        wanted = select(PACKAGE.c.id, PACKAGE.c.document).where(PACKAGE.c.id.in_(ids[start : start + _TOGETHER]))
        for id_, packed in connection.execute(wanted).all():
            found = bands.of(figures_in(unpacked(packed)))
            connection.execute(update(PACKAGE).where(PACKAGE.c.id == id_).values(**found))
    for edition in list_editions(connection):
        write_anew(connection, edition, [(each,) for each in bands.scales()])
        forget_shown(connection, edition)


def upgrade(connection: Connection, limit: int) -> None:
    """Bring a portfolio of an earlier format up to this one.

    The second has bands, a log, and labels that can be taken back; the third counts levels by country and year too.
    The fourth shows fewer groups: what was kept of the earlier rule is found anew, for analysts too.
    """
    held = {each["name"] for each in inspect(connection).get_columns(PACKAGE.name)}
    for name in ("size", "age"):
        if name not in held:
            connection.execute(text(f"ALTER TABLE {PACKAGE.name} ADD COLUMN {name} VARCHAR NOT NULL DEFAULT ''"))
    SHOWN.drop(connection)
    PortfolioRow.metadata.create_all(connection)
    if not held.issuperset(("size", "age")):
        regroup(connection, read_bands(connection))
    for edition in list_editions(connection):
        write_anew(connection, edition)
    keep_shown(connection, limit)
    if keeps_figures(connection):  # Also where nobody reads them any more.
        readers = list_readers(connection)
        withdraw_figures(connection)
        prepare_access(connection, limit)
        for each in readers:
            grant(connection, each)
    connection.execute(update(SETTING).where(SETTING.c.name == "format").values(value=str(FORMAT)))
