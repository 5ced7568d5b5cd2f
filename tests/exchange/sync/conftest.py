"""Shared places of each kind; their servers run once for all tests that ask for them."""

import itertools
from collections.abc import Iterator
from pathlib import Path

import pytest
from exchange.sync.lines import Line, Lines
from exchange.sync.places import Place, folder_place
from exchange.sync.servers import S3, Sftp, s3_place, sftp_place, webdav_place, webdav_server

from workbench.exchange.sync.hub import Hub

NUMBERS = itertools.count(1)


@pytest.fixture(scope="session")
def dav_root(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("dav")


@pytest.fixture(scope="session")
def dav_port(dav_root: Path) -> Iterator[int]:
    with webdav_server(dav_root) as port:
        yield port


@pytest.fixture(scope="session")
def s3() -> Iterator[S3]:
    server = S3()
    yield server
    server.stop()


@pytest.fixture(scope="session")
def sftp(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Sftp]:
    server = Sftp(tmp_path_factory.mktemp("sftp"))
    yield server
    server.stop()


@pytest.fixture(params=["folder", "webdav", "s3", "sftp"])
def place(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Place]:
    """A place of each kind, made when it is opened first."""
    name, wanted = f"place-{next(NUMBERS)}", request.getfixturevalue
    if request.param == "folder":
        made = folder_place(tmp_path / name)
    elif request.param == "webdav":
        made = webdav_place(wanted("dav_root"), wanted("dav_port"), name)
    elif request.param == "s3":
        made = s3_place(wanted("s3"), name)
    else:
        made = sftp_place(wanted("sftp"), Path(wanted("sftp").root), name)
    yield made
    made.close()


@pytest.fixture
def hub(place: Place) -> Hub:
    return place.hub()


@pytest.fixture(params=["webdav", "s3", "sftp"])
def lines(request: pytest.FixtureRequest) -> Lines:
    """Lines to a server of each kind."""
    wanted = request.getfixturevalue
    if request.param == "webdav":
        root, port = wanted("dav_root"), wanted("dav_port")
        return Lines(port, lambda name, port: webdav_place(root, port, name))
    if request.param == "s3":
        server = wanted("s3")
        return Lines(server.port, lambda name, port: s3_place(server, name, endpoint=f"http://127.0.0.1:{port}"))
    server = wanted("sftp")
    return Lines(server.port, lambda name, port: sftp_place(server, Path(server.root), name, port))


@pytest.fixture
def line(lines: Lines) -> Iterator[Line]:
    made = lines.open()
    yield made
    made.hang_up()
