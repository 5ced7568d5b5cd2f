"""A package for Debian and what comes of it: the folder, an entry in the menu, icons, kinds of files, a manual page."""

import functools
import gzip
import hashlib
import re
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

from making import archives
from making.project import HERE, NAME, ROOT, SUMMARY, VERSION, epoch, run, size_of
from workbench.application import about
from workbench.application.about import Part

MAINTAINER = "Assessor Workbench contributors <assessor-workbench@localhost>"
ARCHITECTURES = {"x86_64": "amd64", "aarch64": "arm64"}
RENAMED = {"libglib2.0-0": "libglib2.0-0t64", "libcups2": "libcups2t64", "libssl3": "libssl3t64"}
"""Packages that later systems have under another name."""
ONLY_RECOMMENDED = {
    "libcups.so.2": "libcups2",
    "libwayland-client.so.0": "libwayland-client0", "libwayland-cursor.so.0": "libwayland-cursor0",
}  # fmt: skip
"""Libraries for printing, and for desktops that speak Wayland alone: without them the rest works."""
METAINFO = "org.assessor_workbench.Workbench.metainfo.xml"
_ICONS = {"workbench": "apps/assessor-workbench", "document": "mimetypes/application-x-assessor-workbench",
          "package": "mimetypes/application-vnd.etsi.asic-e+zip"}  # fmt: skip


def make_deb(folder: Path, dist: Path) -> Path:
    """Make the package; it needs neither root nor scripts of its own."""
    architecture = ARCHITECTURES[_machine()]
    target = dist / f"{NAME}_{VERSION}_{architecture}.deb"
    with tempfile.TemporaryDirectory() as name:
        root = Path(name) / "root"
        shutil.copytree(folder, root / "usr/lib" / NAME, symlinks=True)
        (root / "usr/bin").mkdir(parents=True)
        (root / "usr/bin/workbench").symlink_to(f"../lib/{NAME}/workbench")
        place_desktop_files(root / "usr/share")
        write_documents(root / "usr/share", parts_of(folder))
        _tidy(root)
        _write_control(root, architecture, folder)
        archives.set_times(root)
        run(["dpkg-deb", "--root-owner-group", "-Zxz", "-z6", "--build", str(root), str(target)])
    return target


def place_desktop_files(share: Path) -> None:
    """Put in place what a desktop looks for: menu, kinds of files, icons, the software shop's page."""
    for source, place in (
        ("assessor-workbench.desktop", "applications/assessor-workbench.desktop"),
        ("assessor-workbench.xml", "mime/packages/assessor-workbench.xml"),
        ("assessor-workbench.metainfo.xml", f"metainfo/{METAINFO}"),
    ):
        _write(share / place, filled(HERE / "linux" / source))
    for drawing, icon in _ICONS.items():
        for picture in (HERE / "icons").glob(f"{drawing}-*.png"):
            size = picture.stem.rpartition("-")[2]
            _write(share / f"icons/hicolor/{size}x{size}/{icon}.png", picture.read_bytes())
        vector = ROOT / "resources/icons/workbench.svg" if drawing == "workbench" else HERE / f"icons/{drawing}.svg"
        _write(share / f"icons/hicolor/scalable/{icon}.svg", vector.read_bytes())


def filled(file: Path) -> bytes:
    """Return a file with version and day in their places."""
    day = datetime.fromtimestamp(epoch(), UTC).date().isoformat()
    return file.read_text(encoding="utf-8").replace("@VERSION@", VERSION).replace("@DATE@", day).encode()


def parts_of(folder: Path) -> tuple[Part, ...]:
    """Return the parts that were collected into a folder."""
    return about.parts_from(next(folder.rglob(about.COLLECTED)).read_text(encoding="utf-8"))


def write_documents(share: Path, parts: tuple[Part, ...]) -> None:
    """Put in place what a person may read: licences, changes, the manual page."""
    documents = share / "doc" / NAME
    listed = "\n".join(f"{each.name} {each.version}: {each.licence}".replace(" :", ":") for each in parts)
    texts = "\n\n\n".join(f"== {each.name} {each.version}\n{each.licence}\n\n{each.text}" for each in parts)
    words = "It is shipped with these parts; licences.txt.gz has the text of each licence."
    whole = f"{parts[0].text}\n\n{words}\n\n{listed}\n"
    _write(documents / "copyright", whole.encode())
    _write(documents / "licences.txt.gz", _packed(texts.encode()))
    _write(documents / "changelog.gz", _packed((ROOT / "CHANGES.md").read_bytes()))
    _write(share / "man/man1/workbench.1.gz", _packed(filled(HERE / "linux/workbench.1")))


def _write_control(root: Path, architecture: str, folder: Path) -> None:
    needed, recommended = needs_of(folder)
    _write(root / "DEBIAN/md5sums", "".join(
        f"{hashlib.md5(each.read_bytes(), usedforsecurity=False).hexdigest()}  {each.relative_to(root).as_posix()}\n"
        for each in archives.in_order(root) if each.is_file() and not each.is_symlink()
    ).encode())  # fmt: skip
    control = f"""Package: {NAME}
Version: {VERSION}
Architecture: {architecture}
Maintainer: {MAINTAINER}
Installed-Size: {size_of(root) // 1024}
Depends: {", ".join(needed)}
Recommends: {", ".join([*recommended, "shared-mime-info", "desktop-file-utils"])}
Section: misc
Priority: optional
Description: {SUMMARY}
 Assessors who judge the quality of cluster organisations work in it instead of
 Excel and Word: last year's workbook comes in, answers and levels are saved as
 they are given, and workbook, report and a signed package come out of one file.
 .
 It works without a network; Python need not be installed.
"""
    _write(root / "DEBIAN/control", control.encode())


def needs_of(folder: Path) -> tuple[list[str], list[str]]:
    """Return the packages that have the libraries which the folder does not bring along: needed, and recommended."""
    programs = [each for each in folder.rglob("*") if _is_elf(each)]
    own = {each.name for each in folder.rglob("*.so*")}
    wanted = {name for each in programs for name in _wanted_by(each)} - own
    packages = {_package_of(name) for name in wanted - ONLY_RECOMMENDED.keys()} - {"libc6"}
    recommended = {ONLY_RECOMMENDED[name] for name in wanted & ONLY_RECOMMENDED.keys()}
    return [f"libc6 (>= {_newest_libc(programs)})", *map(_named, sorted(packages))], [*map(_named, sorted(recommended))]


def _named(package: str) -> str:
    return f"{package} | {RENAMED[package]}" if package in RENAMED else package


def _is_elf(path: Path) -> bool:
    if path.is_symlink() or not path.is_file():
        return False
    with path.open("rb") as stream:
        return stream.read(4) == b"\x7fELF"


@functools.cache
def _told_by(path: Path) -> str:
    return subprocess.run(["objdump", "-p", str(path)], capture_output=True, text=True, check=True).stdout


def _wanted_by(path: Path) -> list[str]:
    return re.findall(r"^\s+NEEDED\s+(\S+)$", _told_by(path), re.MULTILINE)


def _newest_libc(programs: list[Path]) -> str:
    """Return the oldest C library with which everything runs."""
    found = {tuple(map(int, each.split("."))) for path in programs for each in _versions_in(path)}
    return ".".join(map(str, max(found)))


def _versions_in(path: Path) -> Iterator[str]:
    return iter(re.findall(r"\bGLIBC_(\d+\.\d+)\b", _told_by(path)))


def _package_of(library: str) -> str:
    """Return the package that has a library on the system that builds; it has all, as the program was tried here."""
    told = subprocess.run(["ldconfig", "-p"], capture_output=True, text=True, check=True).stdout
    found = re.search(rf"^\s+{re.escape(library)} .* => (\S+)$", told, re.MULTILINE)
    if found is None:
        raise SystemExit(f"{library} is needed and is not on this system.")
    for path in (found[1], f"/usr{found[1]}", str(Path(found[1]).resolve())):
        owner = subprocess.run(["dpkg", "-S", path], capture_output=True, text=True, check=False).stdout
        if owner:
            return owner.partition(":")[0]
    raise SystemExit(f"No package has {library}.")


def _tidy(root: Path) -> None:
    """Let everybody read everything, and run what is a program."""
    for each in root.rglob("*"):
        if not each.is_symlink():
            is_run = each.is_dir() or (each.name == "workbench" and _is_elf(each))
            each.chmod(0o755 if is_run else 0o644)


def _machine() -> str:
    import platform

    return platform.machine()


def _packed(content: bytes) -> bytes:
    return gzip.compress(content, 9, mtime=0)


def _write(file: Path, content: bytes) -> None:
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_bytes(content)
