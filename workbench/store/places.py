"""On what kind of disk a file lies: SQLite can trust its own, not one that others write behind its back."""

import os
from collections.abc import Iterable, Mapping
from enum import StrEnum
from pathlib import Path

_SHARED_SYSTEMS = frozenset((
    "nfs", "nfs4", "cifs", "smb", "smb2", "smb3", "smbfs", "ncpfs", "afs", "afpfs", "ceph", "glusterfs", "lustre",
    "davfs", "webdav", "fuse.sshfs", "fuse.rclone", "fuse.davfs", "fuse.davfs2", "fuse.glusterfs", "fuse.s3fs",
    "fuse.gcsfuse", "fuse.gvfsd-fuse", "fuse.onedriver", "fuse.google-drive-ocamlfuse",
))  # fmt: skip
"""File systems whose bytes lie on another machine."""
_CLOUD_VARIABLES = ("OneDrive", "OneDriveCommercial", "OneDriveConsumer")
_CLOUD_FOLDERS = (
    "onedrive", "dropbox", "google drive", "googledrive", "my drive", "icloud drive", "mobile documents",
    "cloudstorage", "nextcloud", "owncloud", "pcloud drive", "box sync", "tresorit", "mega",
)  # fmt: skip
"""How the folders are called that a program keeps equal with a cloud; "OneDrive - Company" begins with one."""
_CLOUD_MARKS = (".stfolder", ".owncloudsync.log", ".dropbox", ".sync", ".tmp.drivedownload")
"""What such programs keep in the folder that they look after; Nextcloud's begins with `.sync_`."""


class Place(StrEnum):
    """Who else writes where a file lies."""

    LOCAL = "on this computer"
    NETWORK = "on a network drive"
    CLOUD = "in a folder that is kept in a cloud"


def place_of(path: Path, *, environment: Mapping[str, str] = os.environ) -> Place:
    """Tell on what kind of place a file, or the folder for a new one, lies."""
    path = path.absolute()
    if str(path).startswith("\\\\") or _file_system(path) in _SHARED_SYSTEMS:
        return Place.NETWORK
    return Place.CLOUD if _is_in_cloud(path, environment) else Place.LOCAL


def _file_system(path: Path) -> str:
    import psutil  # Needed when a workspace is opened for writing, not for the first window.

    partitions = [(Path(each.mountpoint), _kind(each.fstype, each.opts)) for each in psutil.disk_partitions(all=True)]
    return system_at(path.resolve(), partitions)


def _kind(system: str, options: str) -> str:
    return "smb" if "remote" in options.split(",") else system.lower()


def system_at(path: Path, partitions: Iterable[tuple[Path, str]]) -> str:
    """Return the file system of the innermost mount that holds a path; nothing where none is known."""
    holding = [(len(point.parts), system) for point, system in partitions if path.is_relative_to(point)]
    # Of several mounts on one point the last hides the others.
    return max(enumerate(holding), key=lambda each: (each[1][0], each[0]))[1][1] if holding else ""


def _is_in_cloud(path: Path, environment: Mapping[str, str]) -> bool:
    roots = [Path(root) for name in _CLOUD_VARIABLES if (root := environment.get(name))]
    if any(path.is_relative_to(root) for root in roots):
        return True
    return any(_is_cloud_folder(folder) for folder in path.parents)


def _is_cloud_folder(folder: Path) -> bool:
    name = folder.name.lower()
    if any(name == each or name.startswith((f"{each} - ", f"{each}-")) for each in _CLOUD_FOLDERS):
        return True
    return any((folder / mark).exists() for mark in _CLOUD_MARKS) or next(folder.glob(".sync_*.db"), None) is not None
