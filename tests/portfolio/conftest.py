"""Databases for tests of portfolios."""

from collections.abc import Iterator

import pytest
from databases import postgresql
from sqlalchemy import create_engine, text


@pytest.fixture(scope="session")
def server() -> Iterator[str]:
    with postgresql() as url:
        yield url


@pytest.fixture
def database(server: str) -> str:
    """Return the URL of an empty PostgreSQL database."""
    engine = create_engine(server)
    with engine.begin() as connection:
        connection.execute(text("DROP SCHEMA public CASCADE"))
        connection.execute(text("CREATE SCHEMA public"))
    engine.dispose()
    return server
