"""Other bands of size and age for all that a portfolio holds, and portfolios that were made before there were any."""

import json
from collections.abc import Iterator

from sqlalchemy import Connection, delete, insert, inspect, select, text, update

from workbench.domain.bands import Bands, figures_in
from workbench.portfolio.access import grant, list_readers, prepare_access, withdraw_figures
from workbench.portfolio.ingesting import BANDS, read_bands
from workbench.portfolio.packed import Histogram
from workbench.portfolio.records import unpacked
from workbench.portfolio.showing import forget_shown
from workbench.portfolio.statistics import list_editions
from workbench.portfolio.tables import FORMAT, HISTOGRAM, PACKAGE, SETTING, SHOWN, PortfolioRow

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
    names = tuple(bands.scales())
    connection.execute(delete(HISTOGRAM).where(HISTOGRAM.c.dimension.in_(names)))
    rows = [row for name in names for row in _histograms(connection, name)]
    if rows:
        connection.execute(insert(HISTOGRAM), rows)
    for edition in list_editions(connection):
        forget_shown(connection, edition)


def _histograms(connection: Connection, dimension: str) -> Iterator[dict[str, object]]:
    columns = (PACKAGE.c.edition, PACKAGE.c[dimension], PACKAGE.c.levels, PACKAGE.c.is_trusted)
    found: dict[tuple[str, str], Histogram] = {}
    for edition, value, levels, is_trusted in connection.execute(select(*columns).where(PACKAGE.c.is_latest)):
        found.setdefault((edition, value), Histogram()).change(levels, 1, is_trusted=is_trusted)
    for (edition, value), each in found.items():
        yield {
            "edition": edition, "dimension": dimension, "value": value, "packages": each.packages,
            "untrusted": each.untrusted, "counts": each.to_bytes(),
        }  # fmt: skip


def upgrade(connection: Connection, limit: int) -> None:
    """Bring a portfolio of the first format up to this one: with bands, a log, and labels that can be taken back."""
    held = {each["name"] for each in inspect(connection).get_columns(PACKAGE.name)}
    for name in ("size", "age"):
        if name not in held:
            connection.execute(text(f"ALTER TABLE {PACKAGE.name} ADD COLUMN {name} VARCHAR NOT NULL DEFAULT ''"))
    SHOWN.drop(connection)
    PortfolioRow.metadata.create_all(connection)
    regroup(connection, read_bands(connection))
    if readers := list_readers(connection):
        withdraw_figures(connection)
        prepare_access(connection, limit)
        for each in readers:
            grant(connection, each)
    connection.execute(update(SETTING).where(SETTING.c.name == "format").values(value=str(FORMAT)))
