"""Makes everything that is given out: the folder first, then what is made of it."""

import os
import shutil
import sys
from collections.abc import Callable, Sequence
from pathlib import Path

from making import archives, collecting, debian, elf, images
from making.project import HERE, LIMIT_BYTES, NAME, ROOT, VERSION, epoch, run, size_of


def make(wanted: Sequence[str], dist: Path, publisher: str | None, *, as_it_is: bool, selftest: bool) -> int:
    """Make what is wanted and say where it lies."""
    os.environ["SOURCE_DATE_EPOCH"] = str(epoch())
    dist.mkdir(parents=True, exist_ok=True)
    makers: dict[str, Callable[[Path, Path], Path | None]] = {
        "tar": archives.make_tar, "zip": archives.make_zip, "deb": debian.make_deb, "appimage": images.make_appimage,
        "installer": images.make_installer, "app": images.make_app, "dmg": images.make_dmg,
    }  # fmt: skip
    made = [make_wheel(dist)] if "wheel" in wanted else []
    if set(wanted) - {"wheel"}:
        folder = dist / NAME if as_it_is else make_folder(dist, publisher, selftest=selftest)
        made += [folder, *(makers[each](folder, dist) for each in wanted if each in makers)]
    for each in made:
        if each is not None:
            print(f"{size_of(each) / 10**6:8.1f} MB  {each}")
    return 0


def make_folder(dist: Path, publisher: str | None, *, selftest: bool) -> Path:
    """Make the program in one folder, with the licences of all that is in it, and try it out."""
    folder, work = dist / NAME, ROOT / "build" / "work"
    for each in (folder, work):  # PyInstaller takes for unchanged what is only compiled otherwise.
        shutil.rmtree(each, ignore_errors=True)
    program = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    run([*program, "--distpath", str(dist), "--workpath", str(work), str(HERE / "workbench.spec")])
    for each in folder.glob("_internal/pillow.libs/libXau-*"):  # Two megabytes of nothing, and 16 kB.
        elf.close_gaps(each, each)
    resources = next(folder.rglob("_data/resources"))
    if publisher:
        (resources / "publisher.txt").write_text(f"{publisher}\n", encoding="utf-8")
    parts = collecting.collect(folder, resources)
    collecting.write_bill(parts, folder, dist / f"{NAME}-{VERSION}-{sys.platform}.cdx.json")
    archives.set_times(folder)
    if size_of(folder) > LIMIT_BYTES:
        sys.exit(
            f"The folder takes {size_of(folder) / 10**6:.1f} MB; more than {LIMIT_BYTES / 10**6:.0f} MB is too much."
        )
    if selftest:
        run([str(folder / ("workbench.exe" if os.name == "nt" else "workbench")), "selftest"])
    return folder


def make_wheel(dist: Path) -> Path:
    """Make the wheel, with forms and resources in it."""
    run([sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", str(dist)], folder=ROOT)
    return next(dist.glob(f"*-{VERSION}-*.whl"))
