"""What needs a tool of the system it is for: AppImage, Inno Setup, a signed application and disk image of macOS."""

import os
import platform
import shutil
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from making import archives, debian
from making.project import HERE, NAME, TITLE, VERSION, run
from workbench.application import about

INNO_SETUP = (r"C:\Program Files", r"C:\Program Files (x86)")


def make_appimage(folder: Path, dist: Path) -> Path | None:
    """Make one file for any Linux, of what it begins with and a squashfs, where both can be had."""
    runtime, tool = os.environ.get("APPIMAGE_RUNTIME"), shutil.which("mksquashfs")
    if not (runtime and tool):
        missing = "mksquashfs (squashfs-tools) is not installed" if runtime else "APPIMAGE_RUNTIME names no runtime"
        print(f"No AppImage: {missing}; packaging/linux/make-runtime makes one.")
        return None
    head = Path(runtime)
    target = dist / f"{NAME}-{VERSION}-{platform.machine()}.AppImage"
    with tempfile.TemporaryDirectory() as name:
        root = Path(name) / "AppDir"
        lay_out_appimage(folder, root)
        told = head.with_name(f"{head.name}.txt")
        if told.exists():
            shutil.copy(told, root / "usr/share/doc" / NAME / "appimage-runtime.txt")
        archives.set_times(root)
        options = ["-offset", str(head.stat().st_size), "-root-owned", "-comp", "zstd", "-b", "128K"]
        run([tool, str(root), str(target), "-noappend", "-no-progress", "-quiet", *options])
        with target.open("r+b") as stream:  # mksquashfs leaves room for it, and nothing that was there before.
            stream.write(head.read_bytes())
    target.chmod(0o755)
    return target


def lay_out_appimage(folder: Path, root: Path) -> None:
    """Lay out what becomes an AppImage."""
    shutil.copytree(folder, root / "usr/lib" / NAME, symlinks=True)
    debian.place_desktop_files(root / "usr/share")
    debian.write_documents(root / "usr/share", debian.parts_of(folder))
    (root / ".DirIcon").symlink_to(f"{NAME}.png")
    shutil.copy(root / "usr/share/applications" / f"{NAME}.desktop", root / f"{NAME}.desktop")
    shutil.copy(HERE / "icons/workbench-256.png", root / f"{NAME}.png")
    (root / "AppRun").symlink_to(f"usr/lib/{NAME}/workbench")
    (root / "usr/bin").mkdir()
    (root / "usr/bin/workbench").symlink_to(f"../lib/{NAME}/workbench")


def make_installer(folder: Path, dist: Path) -> Path:
    """Make the installer for Windows with Inno Setup; with a certificate at hand, `SIGNTOOL` signs it."""
    compiler = shutil.which("iscc") or find_inno_setup(Path(each) for each in INNO_SETUP)
    if compiler is None:
        sys.exit("The installer needs Inno Setup 6.4 or newer, which is not installed here.")
    defined = [f"/DVersion={VERSION}", f"/DFolder={folder}", f"/O{dist}", f"/F{NAME}-{VERSION}-setup"]
    signing = [f"/Ssign={os.environ['SIGNTOOL']}", "/DSigned"] if os.environ.get("SIGNTOOL") else []
    run([compiler, "/Qp", *defined, *signing, str(HERE / "windows" / "setup.iss")])
    return dist / f"{NAME}-{VERSION}-setup.exe"


def find_inno_setup(places: Iterable[Path]) -> str | None:
    """Return the newest of Inno Setup's compilers, each in a folder with its number."""
    found = sorted(each for place in places for each in place.glob("Inno Setup */ISCC.exe"))
    return str(max(found, key=lambda each: int(each.parent.name.rpartition(" ")[2]))) if found else None


def make_app(folder: Path, dist: Path) -> Path:
    """Sign the application that the spec made beside the folder; without an identity only for this computer."""
    app = dist / f"{TITLE}.app"
    complete_app(folder, app / "Contents/Resources")
    identity = os.environ.get("CODESIGN_IDENTITY", "-")
    options = ["--force", "--deep", "--options", "runtime", "--entitlements", str(HERE / "macos/entitlements.plist")]
    stamped = ["--timestamp"] if identity != "-" else []
    run(["codesign", *options, *stamped, "--sign", identity, str(app)])
    run(["codesign", "--verify", "--deep", "--strict", str(app)])
    return app


def complete_app(folder: Path, resources: Path) -> None:
    """Give an application what was not yet there when the spec made it: licences, publisher, icons of its files."""
    for each in folder.rglob("_data/resources/*"):
        if each.name in (about.COLLECTED, "publisher.txt"):
            shutil.copy(each, resources / "workbench/_data/resources" / each.name)
    for icon in ("document.icns", "package.icns"):
        shutil.copy(HERE / "icons" / icon, resources / icon)


def make_dmg(folder: Path, dist: Path) -> Path:
    """Make the disk image; with `NOTARY_PROFILE` Apple notarises it and its answer is stapled to it."""
    app = make_app(folder, dist)
    target = dist / f"{NAME}-{VERSION}-macos-{platform.machine()}.dmg"
    with tempfile.TemporaryDirectory() as name:
        # Links within the application stay links only where ditto copies it; signatures break otherwise.
        run(["ditto", str(app), f"{name}/{app.name}"])
        (Path(name) / "Applications").symlink_to("/Applications")
        run(["hdiutil", "create", "-volname", TITLE, "-srcfolder", name, "-format", "ULMO", "-ov", str(target)])
    if identity := os.environ.get("CODESIGN_IDENTITY", "").removeprefix("-"):  # The image is judged by itself, too.
        run(["codesign", "--timestamp", "--sign", identity, str(target)])
    if profile := os.environ.get("NOTARY_PROFILE"):
        run(["xcrun", "notarytool", "submit", str(target), "--keychain-profile", profile, "--wait"])
        run(["xcrun", "stapler", "staple", str(target)])
    return target
