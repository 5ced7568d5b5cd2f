"""Licences of everything that is shipped, and the bill of materials (CycloneDX 1.6): names, versions, digests."""

import gzip
import hashlib
import json
import re
import subprocess
import sys
import uuid
from datetime import UTC, datetime
from pathlib import Path

from making import contents
from making.project import NAME, SUMMARY, TITLE, VERSION, epoch
from workbench.application import about
from workbench.application.about import Part

WITHIN = Part(
    "Within the libraries above", "", "several",
    "Some libraries hold code of others, built in. Each tells it in full at its own place:\n\n"
    "Qt (PySide6): ICU (Unicode-3.0), HarfBuzz (MIT-Modern-Variant), FreeType (FTL), PCRE2 (BSD-3-Clause), zlib, "
    "libpng, libjpeg-turbo, libwebp, libtiff, double-conversion: "
    "https://doc.qt.io/qt-6/licenses-used-in-qt.html\n"
    "cryptography: OpenSSL (Apache-2.0), Rust crates (MIT, Apache-2.0): its own bills lie beside it\n"
    "pypdfium2: PDFium and what it holds (BSD-3-Clause, Apache-2.0, FTL, MIT); their texts lie beside it\n"
    "psycopg_binary: libpq (PostgreSQL), OpenSSL (Apache-2.0), MIT Kerberos (MIT), OpenLDAP (OLDAP-2.8), "
    "Cyrus SASL (BSD-3-Clause-Attribution), keyutils and libxcrypt (LGPL-2.1-or-later)\n"
    "sqlcipher3: SQLCipher (BSD-3-Clause, Zetetic LLC), SQLite (public domain), OpenSSL (Apache-2.0)\n"
    "pyrage, uuid_utils, jsonschema_rs, pydantic_core, bcrypt: Rust crates (MIT, Apache-2.0, Unicode-3.0)\n"
    "cel-expr-python: cel-cpp, Abseil, protobuf, RE2, ANTLR (Apache-2.0, BSD-3-Clause)\n"
    "pillow: libjpeg-turbo, libtiff, OpenJPEG, zstd, xz, libxcb; their texts stand under Pillow",
)  # fmt: skip
DOCS = Path("/usr/share/doc")
UNTOLD = {"libxcb": "X11", "libxkbcommon": "MIT AND X11"}
"""Licences of Debian's packages whose text names them as no machine reads, by how the packages' names begin."""
_PROGRAMS = (".so", ".dll", ".pyd", ".dylib", ".exe")


def collect(folder: Path, resources: Path) -> tuple[Part, ...]:
    """Write down in the folder what it is made of, and return it."""
    shipped = (*about.own_parts(), about.python_part(), *about.installed_parts(contents.BESIDE))
    parts = (*shipped, *system_parts(folder), WITHIN)
    (resources / about.COLLECTED).write_text(about.parts_json(parts), encoding="utf-8")
    return parts


def system_parts(folder: Path) -> tuple[Part, ...]:
    """Return the libraries that came from Debian's packages; elsewhere none do."""
    if sys.platform != "linux":
        return ()
    found: dict[str, Part] = {}
    for each in sorted((folder / "_internal").glob("*.so*")):
        package = "" if each.is_symlink() else _package_of(each.name)
        if package and package not in found:
            found[package] = Part(package, _version_of(package), _licence_of(package), _text_of(package))
    return tuple(found.values())


def _package_of(library: str) -> str:
    """Return the Debian package of a library, empty where it is of none."""
    for place in ("/usr/lib", "/lib"):
        for path in sorted(Path(place).glob(f"*-linux-gnu/{library}")):
            for known in (path, path.resolve()):
                told = subprocess.run(["dpkg", "-S", str(known)], capture_output=True, text=True, check=False).stdout
                if told:
                    return told.partition(":")[0]
    return ""


def _version_of(package: str) -> str:
    command = ["dpkg-query", "-W", "-f", "${Version}\n", package]
    return subprocess.run(command, capture_output=True, text=True, check=False).stdout.partition("\n")[0]


def _text_of(package: str) -> str:
    for name, opened in (("copyright", open), ("copyright.gz", gzip.open)):
        file = DOCS / package / name
        if file.exists():
            with opened(file, "rt", encoding="utf-8", errors="replace") as stream:  # type: ignore[operator]
                return stream.read().strip()
    return f"Debian's package {package}."


def _licence_of(package: str) -> str:
    """Return the licences that a copyright file names, as far as it is written for machines."""
    named = re.findall(r"^License: *(\S.*)$", _text_of(package), re.MULTILINE)
    told = ", ".join(dict.fromkeys(each.strip() for each in named))[:120]
    return told or next((UNTOLD[each] for each in UNTOLD if package.startswith(each)), "see its text")


def write_bill(parts: tuple[Part, ...], folder: Path, target: Path) -> None:
    """Write the bill of materials: the same parts give the same bytes."""
    files = [_file(each, folder) for each in sorted(folder.rglob("*")) if _is_program(each)]
    components = [_component(each) for each in parts[1:-1]] + files
    named = hashlib.sha256(json.dumps(components, sort_keys=True).encode()).hexdigest()
    bill = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, f'{NAME}/{VERSION}/{named}')}",
        "version": 1,
        "metadata": {
            "timestamp": datetime.fromtimestamp(epoch(), UTC).isoformat().replace("+00:00", "Z"),
            "component": {
                "type": "application", "bom-ref": NAME, "name": TITLE, "version": VERSION, "description": SUMMARY,
                "licenses": [{"license": {"id": "MIT"}}],
            },
        },
        "components": components,
        "dependencies": [{"ref": NAME, "dependsOn": [each["bom-ref"] for each in components]}],
    }  # fmt: skip
    target.write_text(json.dumps(bill, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")


def _component(part: Part) -> dict[str, object]:
    told: dict[str, object] = {"type": "library", "bom-ref": f"{part.name}@{part.version}", "name": part.name}
    if part.version:
        told["version"] = part.version
    is_expression = re.fullmatch(r"[A-Za-z0-9.+-]+( (AND|OR|WITH) [A-Za-z0-9.+-]+)*", part.licence) is not None
    told["licenses"] = [{"expression": part.licence}] if is_expression else [{"license": {"name": part.licence}}]
    if (DOCS / part.name / "copyright").exists() and part.name.islower() and _version_of(part.name) == part.version:
        told["purl"] = f"pkg:deb/debian/{part.name}@{part.version}"
    elif part.version and part.name not in (TITLE, "Python"):
        told["purl"] = f"pkg:pypi/{re.sub(r'[-_.]+', '-', part.name).lower()}@{part.version}"
    return told


def _is_program(path: Path) -> bool:
    is_named = any(path.name.endswith(each) or f"{each}." in path.name for each in _PROGRAMS)
    return path.is_file() and not path.is_symlink() and (is_named or path.parent.name == NAME)


def _file(path: Path, folder: Path) -> dict[str, object]:
    name = path.relative_to(folder).as_posix()
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return {"type": "file", "bom-ref": f"file:{name}", "name": name, "hashes": [{"alg": "SHA-256", "content": digest}]}
