"""Files on their way to a shared place or from it: beside memory, however large, and here only as they are sealed."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path, PurePosixPath

from workbench.exchange.keys.sealing import Written
from workbench.exchange.sync.hub import Hub
from workbench.kernel.files import durable_file, private_folder, sha256_of


def send_sealed(hub: Hub, folder: str, name_of: Callable[[str], str], seal: Callable[[Written], None]) -> str:
    """Have a file sealed and add it by the name that its hash gives it; return that hash.

    Raises HubUnreachable and its like, or FileNotWritten.
    """
    with _place() as sealed:
        with durable_file(sealed, private=True) as target:
            seal(target)
        sha256 = sha256_of(sealed)
        with sealed.open("rb") as stream:
            hub.send(folder, name_of(sha256), stream, sealed.stat().st_size)
    return sha256


@contextmanager
def fetched(hub: Hub, folder: str, name: str, limit: int) -> Iterator[Path | None]:
    """Lend an object as it is sealed; None where it is not what the hash at the end of its name says.

    Raises ObjectMissing, ObjectTooLarge, HubUnreachable and its like, or FileNotWritten.
    """
    with _place() as sealed:
        with durable_file(sealed, private=True) as target:
            hub.fetch(folder, name, target, limit)
        wanted = PurePosixPath(name).name.split(".")[0].rpartition("-")[2]
        yield sealed if sha256_of(sealed) == wanted else None


@contextmanager
def _place() -> Iterator[Path]:
    with private_folder() as folder:
        yield Path(folder) / "sealed.age"
