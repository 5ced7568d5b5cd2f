"""Where a workspace lies decides how carefully it is written."""

from pathlib import Path

import pytest

from workbench.store import places
from workbench.store.places import Place, place_of, system_at

MOUNTS = [(Path("/"), "ext4"), (Path("/mnt"), "ext4"), (Path("/mnt/office"), "cifs"), (Path("/mnt"), "nfs4")]


@pytest.fixture
def mounts(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "_file_system", lambda path: system_at(path, MOUNTS))


@pytest.mark.parametrize(
    ("path", "system"),
    [("/home/ann/a.workbench", "ext4"), ("/mnt/office/a.workbench", "cifs"), ("/mnt/offices/a.workbench", "nfs4")],
)
def test_the_innermost_mount_counts_and_of_two_on_one_point_the_later(path: str, system: str) -> None:
    assert system_at(Path(path), MOUNTS) == system


@pytest.mark.usefixtures("mounts")
def test_network_drives_are_told_from_local_disks() -> None:
    assert place_of(Path("/mnt/office/a.workbench"), environment={}) is Place.NETWORK
    assert place_of(Path("/home/ann/a.workbench"), environment={}) is Place.LOCAL


@pytest.mark.usefixtures("mounts")
@pytest.mark.parametrize(
    "folder",
    ["/home/ann/OneDrive", "/home/ann/OneDrive - Cluster Excellence", "/home/ann/Nextcloud/visits",
     "/Users/ann/Library/CloudStorage/GoogleDrive-ann", "/home/ann/Dropbox/2026"],
)  # fmt: skip
def test_cloud_folders_are_known_by_their_names(folder: str) -> None:
    assert place_of(Path(folder) / "a.workbench", environment={}) is Place.CLOUD


@pytest.mark.usefixtures("mounts")
def test_a_cloud_folder_that_was_renamed_is_known_by_what_windows_says() -> None:
    environment = {"OneDriveCommercial": "/home/ann/Firm"}
    assert place_of(Path("/home/ann/Firm/visits/a.workbench"), environment=environment) is Place.CLOUD
    assert place_of(Path("/home/ann/Firma/a.workbench"), environment=environment) is Place.LOCAL


@pytest.mark.usefixtures("mounts")
@pytest.mark.parametrize("mark", [".stfolder", ".sync_1a2b3c.db", ".owncloudsync.log"])
def test_a_folder_that_a_program_keeps_equal_with_a_cloud_is_known_by_its_mark(tmp_path: Path, mark: str) -> None:
    inner = tmp_path / "visits"
    inner.mkdir()
    assert place_of(inner / "a.workbench", environment={}) is Place.LOCAL
    (tmp_path / mark).touch()
    assert place_of(inner / "a.workbench", environment={}) is Place.CLOUD


def test_this_computers_own_mounts_are_read() -> None:
    assert places._file_system(Path("/proc/self/status")) == "proc"
