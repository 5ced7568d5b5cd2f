"""Large objects go through a little memory."""

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest
from exchange.sync.places import Place

SIZE = 50_000_000
SLOW = 8_000_000
"""By SFTP, outside the long runs: its servers wait for each step."""
HELD_LIMIT = 4_000_000
SCRIPT = """
import json, sys, tracemalloc
from pathlib import Path
from workbench.exchange.sync.hub import open_hub
from workbench.exchange.sync.secrets import Secrets
url, password, name, source, target = json.loads(sys.stdin.read())
hub = open_hub(url, Secrets(given=password, environment={}))
hub.add("log", "small", bytes(500_000))
hub.read("log", "small", 500_000)
tracemalloc.start()
with Path(source).open("rb") as stream:
    hub.send("blobs", name, stream, Path(source).stat().st_size)
with Path(target).open("wb") as stream:
    hub.fetch("blobs", name, stream, Path(source).stat().st_size)
hub.close()
print(tracemalloc.get_traced_memory()[1])
"""


@pytest.fixture
def large(place: Place, tmp_path: Path) -> Path:
    is_slow = place.url.startswith("sftp") and not os.environ.get("WORKBENCH_LONG")
    (tmp_path / "film.mp4").write_bytes(hashlib.shake_256(b"film").digest(SLOW if is_slow else SIZE))
    return tmp_path / "film.mp4"


def test_a_large_object_is_added_and_fetched_without_being_held(place: Place, large: Path, tmp_path: Path) -> None:
    digest, back = hashlib.sha256(large.read_bytes()).hexdigest(), tmp_path / "back"
    told = json.dumps([place.url, place.password, f"a-{digest}.age", str(large), str(back)])
    done = subprocess.run([sys.executable, "-c", SCRIPT], input=told, capture_output=True, text=True, check=True)
    assert hashlib.sha256(back.read_bytes()).hexdigest() == digest
    assert int(done.stdout) < HELD_LIMIT
