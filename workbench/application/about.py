"""What this program is: its version, who publishes it, and all that it is made of, each part with its licence.

Nothing is asked over a network: who gives the program out may say in `publisher.txt` where new versions are.
"""

import json
import re
import sys
import sysconfig
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from importlib import metadata
from pathlib import Path

from workbench import __version__
from workbench.kernel import locations

DISTRIBUTION = "assessor-workbench"
COLLECTED = "licences.json"
"""What was collected when the program was built; where Python runs it, the libraries themselves tell."""
_TEXTS = re.compile(r"(licen[cs]e|copying|notice|authors)", re.IGNORECASE)
_CLASSIFIER = "License :: OSI Approved :: "


@dataclass(frozen=True, slots=True)
class Part:
    """Something that the program is made of."""

    name: str
    version: str
    licence: str
    text: str
    """The licence in full."""


def publisher() -> str:
    """Say in a sentence where new versions are to be had."""
    return (locations.resources() / "publisher.txt").read_text(encoding="utf-8").strip()


def parts() -> tuple[Part, ...]:
    """Return all that the program is made of, its own parts first."""
    collected = locations.resources() / COLLECTED
    if collected.is_file():
        return parts_from(collected.read_text(encoding="utf-8"))
    return (*own_parts(), python_part(), *installed_parts())


def parts_json(told: tuple[Part, ...]) -> str:
    """Write parts down, to be shipped as `licences.json`: a text that several share stands there once."""
    texts = list(dict.fromkeys(each.text for each in told))
    listed = [asdict(each) | {"text": texts.index(each.text)} for each in told]
    return json.dumps({"parts": listed, "texts": texts}, ensure_ascii=False, indent=1)


def parts_from(written: str) -> tuple[Part, ...]:
    """Return the parts that were written down."""
    document = json.loads(written)
    return tuple(Part(**{**each, "text": document["texts"][each["text"]]}) for each in document["parts"])


def own_parts() -> tuple[Part, ...]:
    """Return what lies in the program itself."""
    folder = locations.resources()
    return (
        Part("Assessor Workbench", __version__, "MIT", _own_licence(folder.parent)),
        Part("Inter (typeface)", "", "OFL-1.1", _read(folder / "fonts" / "OFL.txt")),
        Part("Phosphor (icons)", "", "MIT", _read(folder / "icons" / "LICENSE")),
    )


def python_part() -> Part:
    """Return Python itself."""
    text = _read(Path(sysconfig.get_path("stdlib")) / "LICENSE.txt")
    return Part("Python", sys.version.split()[0], "PSF-2.0", text or sys.copyright)


def installed_parts(also: Iterable[str] = ()) -> tuple[Part, ...]:
    """Return the libraries that are installed here and that the program needs, or that these need, and others named."""
    found: dict[str, Part] = {}
    waiting = [*_needed(), *also]
    while waiting:
        name = _normal(waiting.pop())
        if name in found:
            continue
        try:
            library = metadata.distribution(name)
        except metadata.PackageNotFoundError:  # For another system, or another use.
            continue
        found[name] = Part(library.metadata["Name"], library.version, _licence_of(library), _texts_of(library))
        waiting += _names(library.requires or ())
    return tuple(found[name] for name in sorted(found))


def _needed() -> Iterator[str]:
    """Name what the program asks for: its own description says it, in a checkout or installed."""
    project = locations.resources().parent / "pyproject.toml"
    if project.is_file():
        return _names(tomllib.loads(project.read_text(encoding="utf-8"))["project"]["dependencies"])
    return _names(metadata.requires(DISTRIBUTION) or ())


def _names(requirements: list[str] | tuple[str, ...]) -> Iterator[str]:
    return (re.split(r"[^A-Za-z0-9._-]", each, maxsplit=1)[0] for each in requirements if "extra ==" not in each)


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _licence_of(library: metadata.Distribution) -> str:
    told = library.metadata
    if "License-Expression" in told:
        return str(told["License-Expression"])
    classified = [each.removeprefix(_CLASSIFIER) for each in told.get_all("Classifier", []) if _CLASSIFIER in each]
    stated = str(told["License"]).splitlines() if "License" in told else []
    short = stated[0].strip() if stated and len(stated[0]) < 80 else ""
    is_mit = re.match(r"(The )?MIT License\b", _texts_beside(library)) is not None
    return short or ", ".join(classified) or ("MIT" if is_mit else "see its text")


def _texts_of(library: metadata.Distribution) -> str:
    """Return the texts of a licence that lie beside a library."""
    text = _texts_beside(library)
    if not text and _licence_of(library).startswith("LGPL-3.0"):  # Qt's packages bring none, and it is to be given.
        text = "\n\n".join(_read(locations.resources() / "licences" / f"{each}-3.0.txt") for each in ("LGPL", "GPL"))
    return text or f"{library.metadata['Name']} brings no text of its licence along; it is stated above."


def _texts_beside(library: metadata.Distribution) -> str:
    listed = [each for each in library.files or () if ".dist-info" in str(each) and _TEXTS.search(each.name)]
    return "\n\n".join(_read(Path(str(each.locate()))) for each in listed)


def _own_licence(root: Path) -> str:
    if (root / "LICENSE").is_file():
        return _read(root / "LICENSE")
    try:
        return _texts_of(metadata.distribution(DISTRIBUTION))
    except metadata.PackageNotFoundError:
        return ""


def _read(file: Path) -> str:
    return file.read_text(encoding="utf-8", errors="replace").strip() if file.is_file() else ""
