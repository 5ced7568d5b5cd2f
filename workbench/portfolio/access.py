"""Who may read what of a portfolio on PostgreSQL: by roles of the database, row by row, whatever program they use."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from sqlalchemy import (
    Boolean,
    Column,
    Connection,
    Double,
    Integer,
    MetaData,
    Table,
    Text,
    delete,
    insert,
    inspect,
    select,
    text,
)

from workbench.kernel.errors import WorkbenchError
from workbench.portfolio.disclosure import DIMENSIONS
from workbench.portfolio.packed import SHARES
from workbench.portfolio.statistics import find_figures
from workbench.portfolio.tables import PROFILE, PortfolioRow

OWNER, ANALYST, ASSESSOR = "owner", "analyst", "assessor"
KINDS = (OWNER, ANALYST, ASSESSOR)
GROUPED_BY = ((), *((each,) for each in DIMENSIONS), ("country", "year"))
"""The groups of which figures are kept for analysts: those of open data."""
_TABLES = MetaData()
_FIGURE = Table(
    "portfolio_figure", _TABLES,
    *(Column(name, Text, nullable=False) for name in ("edition", "grouped_by", "indicator")),
    *(Column(name, Text) for name in DIMENSIONS), *(Column(name, Integer) for name in ("n", "untrusted")),
    *(Column(name, Double) for name in SHARES), Column("withheld", Boolean, nullable=False),
)  # fmt: skip
_READER = Table(
    "portfolio_reader", _TABLES, Column("role", Text, primary_key=True),
    *(Column(name, Text, nullable=False) for name in ("kind", "signer")),
)  # fmt: skip
FIGURES, READERS = _FIGURE.name, _READER.name
VIEWS = ("v_figure", "v_package", "v_level", "v_award")
OLDEST = 150000
"""PostgreSQL 15: before it a view reads with the rights of whoever made it, past every row's policy."""
_VIEWS = """
CREATE OR REPLACE VIEW v_figure WITH (security_invoker = true) AS SELECT * FROM portfolio_figure;
CREATE OR REPLACE VIEW v_package WITH (security_invoker = true) AS
    SELECT id, assessment, version, content_sha256, as_of, cluster, name, country, region, sector, period, edition,
        edition_version, label AS forecast, CAST(percent AS numeric) AS percent, signers, added_at, is_trusted,
        is_current, is_latest, size, age
    FROM portfolio_package;
CREATE OR REPLACE VIEW v_level WITH (security_invoker = true) AS
    SELECT p.id AS package, p.cluster, p.period, p.edition, p.is_current, p.is_latest, i.indicator,
        get_byte(p.levels, i.place) AS level, get_byte(p.failed, i.place) = 1 AS below_threshold
    FROM portfolio_package p
    JOIN portfolio_indicator i ON i.edition = p.edition AND i.place < length(p.levels)
    WHERE get_byte(p.levels, i.place) <> 255;
CREATE OR REPLACE VIEW v_award WITH (security_invoker = true) AS
    SELECT cluster, label, "by" AS awarded_by, CAST("on" AS date) AS awarded_on,
        CAST(NULLIF(until, '') AS date) AS until
    FROM portfolio_award;
"""
_POLICIES = {
    f"{FIGURES}_shown": (FIGURES, "SELECT", (ANALYST, ASSESSOR), "NOT withheld"),
    f"{READERS}_own": (READERS, "SELECT", (ASSESSOR,), "role = current_user"),
    "portfolio_package_own": (
        "portfolio_package", "SELECT", (ASSESSOR,),
        "CAST(signers AS jsonb) ? (SELECT r.signer FROM portfolio_reader r WHERE r.role = current_user)",
    ),
    "portfolio_indicator_all": ("portfolio_indicator", "SELECT", (ASSESSOR,), "true"),
}  # fmt: skip
"""By name: table, what is allowed, to which kinds, and which rows."""
_READABLE = {
    ANALYST: (FIGURES, "v_figure"),
    ASSESSOR: (FIGURES, READERS, "portfolio_package", "portfolio_indicator", "v_figure", "v_package", "v_level"),
}


class NeedsPostgreSQL(WorkbenchError):
    code = "PRT-027"
    message = "{place} has no roles: access by row needs PostgreSQL 15 or later."
    remedy = "Keep the file from whoever may not see all of it, or move the portfolio to PostgreSQL."


class NoSuchRole(WorkbenchError):
    code = "PRT-028"
    message = "The database has no role “{given}”."
    remedy = "Let its administrator make it: CREATE ROLE … LOGIN; then give it access."


class MayNotGrant(WorkbenchError):
    code = "PRT-029"
    message = "{user} did not make this portfolio, so it can't give access to it."
    remedy = "Give access as the role that owns its tables."


@dataclass(frozen=True, slots=True)
class Reader:
    """A role of the database and what it may do."""

    role: str
    kind: str
    signer: str = ""
    """Of an assessor: the name in the certificate, as the packages that they may see bear it."""


def check_access(connection: Connection, place: str) -> None:
    """Raise NeedsPostgreSQL or MayNotGrant where access can't be given."""
    if connection.dialect.name != "postgresql" or _version(connection) < OLDEST:
        raise NeedsPostgreSQL(place=place)
    owner = "SELECT tableowner, current_user FROM pg_tables WHERE tablename = 'portfolio_package' AND schemaname = "
    found = connection.execute(text(f"{owner} current_schema()")).one()
    if found[0] != found[1]:
        raise MayNotGrant(user=found[1])


def _version(connection: Connection) -> int:
    return int(connection.execute(text("SHOW server_version_num")).scalar_one())


def prepare_access(connection: Connection, limit: int) -> None:
    """Make what readers see, close everything else, and fill in the figures."""
    PROFILE.create(connection, checkfirst=True)  # The first portfolios had no such table.
    _TABLES.create_all(connection)
    for statement in filter(str.strip, _VIEWS.split(";")):
        connection.execute(text(statement))
    for table in _all_tables():
        connection.execute(text(f"REVOKE ALL ON {table} FROM PUBLIC"))
        connection.execute(text(f"ALTER TABLE {table} ENABLE ROW LEVEL SECURITY"))
    renew_figures(connection, limit)


def _all_tables() -> list[str]:
    return [*PortfolioRow.metadata.tables, FIGURES, READERS]


def withdraw_figures(connection: Connection) -> None:
    """Remove what analysts read, to be made anew with other columns."""
    connection.execute(text("DROP VIEW IF EXISTS v_figure"))
    _FIGURE.drop(connection, checkfirst=True)


def keeps_figures(connection: Connection) -> bool:
    """Tell whether access was ever given, so that figures are kept for analysts."""
    return connection.dialect.name == "postgresql" and inspect(connection).has_table(FIGURES)


def renew_figures(connection: Connection, limit: int) -> None:
    """Put the figures that may be shown where analysts read them; nothing where nobody has been given access."""
    if not keeps_figures(connection):
        return
    connection.execute(delete(_FIGURE))
    rows = list(_figures(connection, limit))
    if rows:
        connection.execute(insert(_FIGURE), rows)


def _figures(connection: Connection, limit: int) -> Iterator[dict[str, object]]:
    for by in GROUPED_BY:
        for each in find_figures(connection, by, limit):
            told: dict[str, object] = {name: each.group.get(name) for name in DIMENSIONS}
            told |= each.figures
            n = each.distribution.n if each.distribution else None
            yield told | {
                "edition": each.edition, "grouped_by": "+".join(by), "indicator": each.indicator, "n": n,
                "untrusted": each.untrusted, "withheld": n is None,
            }  # fmt: skip


def grant(connection: Connection, reader: Reader) -> None:
    """Let a role do what its kind may, and nothing that it was given before. Raises NoSuchRole."""
    revoke(connection, reader.role)
    role = _quoted(connection, reader.role)
    told = {"role": reader.role, "kind": reader.kind, "signer": reader.signer}
    connection.execute(insert(_READER), [told])
    if reader.kind == OWNER:
        connection.execute(text(f"GRANT SELECT, INSERT, UPDATE, DELETE ON {', '.join(_all_tables())} TO {role}"))
        connection.execute(text(f"GRANT SELECT ON {', '.join(VIEWS)} TO {role}"))
        connection.execute(text(f"GRANT USAGE ON SEQUENCE portfolio_package_id_seq TO {role}"))
    else:
        connection.execute(text(f"GRANT SELECT ON {', '.join(_READABLE[reader.kind])} TO {role}"))
    _renew_policies(connection)


def revoke(connection: Connection, role: str) -> None:
    """Take back all that a role was given. Raises NoSuchRole."""
    if connection.execute(text("SELECT 1 FROM pg_roles WHERE rolname = :role"), {"role": role}).one_or_none() is None:
        raise NoSuchRole(given=role)
    connection.execute(delete(_READER).where(_READER.c.role == role))
    quoted = _quoted(connection, role)
    connection.execute(text(f"REVOKE ALL ON {', '.join((*_all_tables(), *VIEWS))} FROM {quoted}"))
    connection.execute(text(f"REVOKE ALL ON SEQUENCE portfolio_package_id_seq FROM {quoted}"))
    _renew_policies(connection)


def _renew_policies(connection: Connection) -> None:
    """Say anew which rows are whose, from who reads: a policy names its roles."""
    readers = list_readers(connection)
    for name, (table, verb, kinds, rows) in _POLICIES.items():
        connection.execute(text(f"DROP POLICY IF EXISTS {name} ON {table}"))
        _policy(connection, f"{name} ON {table} FOR {verb}", [r for r in readers if r.kind in kinds], f"USING ({rows})")
    owners = [each for each in readers if each.kind == OWNER]
    for table in _all_tables():
        connection.execute(text(f"DROP POLICY IF EXISTS {table}_owner ON {table}"))
        _policy(connection, f"{table}_owner ON {table} FOR ALL", owners, "USING (true) WITH CHECK (true)")


def _policy(connection: Connection, what: str, readers: Sequence[Reader], rows: str) -> None:
    if readers:
        roles = ", ".join(_quoted(connection, each.role) for each in readers)
        # A question mark is an operator here, and no place for a value.
        connection.exec_driver_sql(f"CREATE POLICY {what} TO {roles} {rows}")


def list_readers(connection: Connection) -> tuple[Reader, ...]:
    """List who was given access, by kind and name."""
    if connection.dialect.name != "postgresql" or not inspect(connection).has_table(READERS):
        return ()
    rows = connection.execute(select(_READER.c.role, _READER.c.kind, _READER.c.signer))
    return tuple(sorted((Reader(*row) for row in rows), key=lambda each: (KINDS.index(each.kind), each.role)))


def _quoted(connection: Connection, role: str) -> str:
    return connection.dialect.identifier_preparer.quote_identifier(role)
