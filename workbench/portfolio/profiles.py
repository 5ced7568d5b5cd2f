"""What clusters of a portfolio let everybody see."""

import json

from sqlalchemy import Connection, delete, insert, inspect, select

from workbench.kernel.canonical import Json
from workbench.portfolio.tables import PROFILE


def keep_profile(connection: Connection, cluster: str, document: Json) -> None:
    """Keep what a cluster released, in place of what it had released before."""
    PROFILE.create(connection, checkfirst=True)  # The first portfolios had no such table.
    drop_profile(connection, cluster)
    row = {"cluster": cluster, "document": json.dumps(document, ensure_ascii=False, sort_keys=True)}
    connection.execute(insert(PROFILE), [row])


def drop_profile(connection: Connection, cluster: str) -> bool:
    """Forget what a cluster had released; False where nothing was known."""
    if not inspect(connection).has_table(PROFILE.name):
        return False
    return bool(connection.execute(delete(PROFILE).where(PROFILE.c.cluster == cluster)).rowcount)


def read_profiles(connection: Connection) -> dict[str, Json]:
    """Return what clusters released, by cluster."""
    if not inspect(connection).has_table(PROFILE.name):
        return {}
    rows = connection.execute(select(PROFILE.c.cluster, PROFILE.c.document).order_by(PROFILE.c.cluster))
    return {cluster: json.loads(document) for cluster, document in rows}
