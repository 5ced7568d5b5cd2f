"""Archives whose bytes depend on nothing but what is in them: sorted, dated alike, owned by nobody."""

import lzma
import os
import tarfile
import time
import zipfile
from collections.abc import Iterator
from pathlib import Path

from making.project import NAME, VERSION, epoch


def set_times(folder: Path) -> None:
    """Date every file of a folder with the moment of the commit."""
    for each in (folder, *folder.rglob("*")):
        os.utime(each, (epoch(), epoch()), follow_symlinks=False)


def in_order(folder: Path) -> Iterator[Path]:
    """Yield all that is in a folder by name, whatever the disk's own order."""
    return iter(sorted(folder.rglob("*"), key=lambda each: each.relative_to(folder).as_posix()))


def make_tar(folder: Path, dist: Path) -> Path:
    """Pack the folder for any Linux: unpack it anywhere, and run `workbench`."""
    target = dist / f"{NAME}-{VERSION}-linux-{os.uname().machine}.tar.xz"
    with lzma.open(target, "wb", preset=6) as stream, tarfile.open(fileobj=stream, mode="w") as tar:
        tar.add(folder, f"{NAME}-{VERSION}", recursive=False, filter=_by_nobody)
        for each in in_order(folder):
            name = f"{NAME}-{VERSION}/{each.relative_to(folder).as_posix()}"
            tar.add(each, name, recursive=False, filter=_by_nobody)
    return target


def _by_nobody(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.uid = member.gid = 0
    member.uname = member.gname = ""
    member.mtime = epoch()
    member.mode = 0o755 if member.isdir() or member.mode & 0o100 else 0o644
    return member


def make_zip(folder: Path, dist: Path) -> Path:
    """Pack the folder for Windows: unpack it anywhere, and open `AssessorWorkbench.exe`."""
    target = dist / f"{NAME}-{VERSION}-windows-portable.zip"
    moment = time.gmtime(max(epoch(), 315_619_200))[:6]  # A zip knows no time before 1980.
    with zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as archive:
        for each in in_order(folder):
            if each.is_file():
                entry = zipfile.ZipInfo(f"{NAME}-{VERSION}/{each.relative_to(folder).as_posix()}", moment)
                entry.compress_type, entry.external_attr = zipfile.ZIP_DEFLATED, 0o644 << 16
                archive.writestr(entry, each.read_bytes())
    return target
