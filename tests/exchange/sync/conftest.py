"""Shared places of each kind."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from exchange.sync.servers import Place, folder_place

from workbench.exchange.sync.hub import Hub

KINDS = {"folder": folder_place}


@pytest.fixture(params=KINDS)
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    made = KINDS[request.param](tmp_path / "shared")
    yield made
    made.close()


@pytest.fixture
def hub(place: Place) -> Hub:
    return place.hub()
