"""What goes into the program's folder and what stays out: all that is found is taken, and what is never used left out.

PyInstaller's hooks bring all of Qt's plug-ins along, and with them most of Qt.
"""

import fnmatch
import re
import sys
from collections.abc import Iterable, Iterator
from pathlib import PurePosixPath

UNUSED_MODULES = [
    # Of Python, and what developers have beside it.
    "tkinter", "unittest", "test", "pydoc", "doctest", "distutils", "lib2to3", "ensurepip", "curses", "readline",
    "setuptools", "pkg_resources", "pip", "IPython", "numpy", "pandas", "mypy", "pytest",
    "_codecs_cn", "_codecs_hk", "_codecs_iso2022", "_codecs_jp", "_codecs_kr", "_codecs_tw", "_multibytecodec",
    # For colours in code, for commands over SSH, for web pages, for typefaces and pictures that no report has.
    "pygments", "charset_normalizer", "invoke",
    "lxml.html", "lxml.objectify", "lxml.isoschematron", "lxml.sax", "lxml.builder",
    "PIL.ImageQt", "PIL.ImageTk", "PIL._avif", "PIL._webp", "PIL._imagingft", "PIL._imagingtk", "PIL._imagingcms",
    # Databases that no portfolio lies in, and what libraries bring along for those who develop with them.
    "sqlalchemy.dialects.mysql", "sqlalchemy.dialects.oracle", "sqlalchemy.dialects.mssql", "sqlalchemy.testing",
    "pydantic.v1", "pydantic.mypy", "pydantic.deprecated.tools", "psutil.tests", "rapidfuzz.__pyinstaller",
    # Quicker ways over a network that is not used.
    "aiohttp._http_parser", "aiohttp._http_writer", "aiohttp._websocket.mask", "aiohttp._websocket.reader_c",
    "frozenlist._frozenlist", "multidict._multidict", "propcache._helpers_c", "yarl._quoting_c",
    # The same again for newer processors only, and measures that no workbook is read by.
    "rapidfuzz.fuzz_cpp_avx2", "rapidfuzz.distance._initialize_cpp_avx2",
    "rapidfuzz.distance.metrics_cpp", "rapidfuzz.distance.metrics_cpp_avx2",
    "PySide6.QtConcurrent", "PySide6.QtDBus", "PySide6.QtDesigner", "PySide6.QtHelp", "PySide6.QtNetwork",
    "PySide6.QtOpenGL", "PySide6.QtOpenGLWidgets", "PySide6.QtPdf", "PySide6.QtPdfWidgets",
    "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtSql",
    "PySide6.QtSvgWidgets", "PySide6.QtTest", "PySide6.QtUiTools", "PySide6.QtXml",
]  # fmt: skip
HIDDEN_MODULES = [
    # Named by entry points or by strings only.
    "keyring.backends.SecretService", "keyring.backends.Windows", "keyring.backends.macOS", "keyring.backends.fail",
    "sqlalchemy.dialects.sqlite", "sqlalchemy.dialects.postgresql.psycopg", "psycopg", "psycopg_binary",
]  # fmt: skip
BESIDE = ("psycopg", "psycopg-binary")
"""Libraries that the program does without and that the folder has all the same: portfolios may lie on PostgreSQL."""
MANUALS = {
    "sqlalchemy", "pydantic", "pydantic_core", "more_itertools", "rich",
    "asn1crypto", "attr", "rapidfuzz", "xlsxwriter",
    *sys.stdlib_module_names,
}  # fmt: skip
"""Libraries whose own manual stands between their code, and Python's own: it stays out, as with `python -OO`."""
UNUSED_HOOKS = ("pyi_rth_inspect", "pyi_rth_multiprocessing", "pyi_rth_pkgutil")
"""What PyInstaller would run at each start for code that reads sources, lists modules or starts Pythons: none here."""
QT_PLUGINS = {
    "platforms": ("qxcb", "qwayland", "qoffscreen", "qwindows", "qcocoa"),
    "platformthemes": ("qxdgdesktopportal",),
    "platforminputcontexts": ("composeplatforminputcontextplugin", "ibusplatforminputcontextplugin"),
    "wayland-shell-integration": ("xdg-shell",),
    "wayland-decoration-client": ("bradient",),
    "iconengines": ("qsvgicon",),
    "imageformats": ("qsvg", "qjpeg", "qgif", "qwebp"),
    "printsupport": ("cupsprintersupport",),
    "styles": ("qmodernwindowsstyle", "qmacstyle"),
}
"""Folders of Qt's plug-ins and, by the beginning of their names, those in use; of any other folder, none."""
QT_TRANSLATIONS = ("qtbase_sv", "qtbase_da", "qtbase_fi")
"""Qt's own texts in our languages; into Norwegian, as we write it, nobody has brought them."""
UNUSED_FILES = (
    "*/Qt/qml/*", "*/PySide6/qml/*", "*opengl32sw.dll", "*/translations/workbench_*.ts",
    "*Qt6Qml*", "*Qt6Quick*", "*Qt6VirtualKeyboard*", "*Qt6Sql*", "*Qt6Test*", "*Qt6Designer*", "*Qt6Egl*",
    "*/resources/example/window.png", "*QtQml*", "*QtQuick*", "*QtVirtualKeyboard*",
    "*Qt6Pdf*", "*Qt6Network*", "*Qt6WaylandCompositor*", "*Qt6WlShell*", "*Qt6Xml*", "*Qt6OpenGL*",
)  # fmt: skip
FROM_THE_SYSTEM = (
    # What every desktop has, what only fits the rest of the system that it comes from, and what only GTK needs.
    "libstdc++", "libgcc_s", "libX11", "libXau.so", "libXdmcp", "libXext", "libXrender", "libfontconfig",
    "libfreetype.so", "libexpat", "libpng16.so", "libbrotli*.so.1", "libglib", "libgio", "libgobject", "libgmodule",
    "libgthread", "libpcre2", "libselinux", "libmount", "libblkid", "libuuid", "libdbus", "libsystemd", "libgcrypt",
    "libgpg-error", "libcap", "liblz4", "libzstd.so", "libbsd", "libmd.so", "libcups", "libavahi", "libgnutls",
    "libhogweed", "libnettle", "libgmp", "libidn2", "libunistring", "libtasn1", "libp11-kit", "libgssapi", "libkrb5",
    "libk5crypto", "libcom_err", "libkeyutils", "libwayland", "libtinfo", "libjpeg.so.62",
    "libatk", "libcairo", "libdatrie", "libfribidi", "libgdk", "libgraphite2", "libharfbuzz.so", "libpango",
    "libpixman", "libthai",
)  # fmt: skip
"""Libraries of Linux that are not taken along; `debian-run.txt` says in which package Debian has them."""


def is_used(target: str, system: str) -> bool:
    """Tell whether a file that was found is needed, by where it is to lie and the name of the system."""
    place = PurePosixPath(target.replace("\\", "/"))
    if "plugins" in place.parts and "PySide6" in place.parts:
        folder = place.parts[place.parts.index("plugins") + 1]
        return place.name.removeprefix("lib").startswith(QT_PLUGINS.get(folder) or ("-",))
    if "translations" in place.parts and "PySide6" in place.parts:
        return place.stem in QT_TRANSLATIONS
    if system == "linux" and len(place.parts) == 1 and _is_like(place.name, [f"{each}*" for each in FROM_THE_SYSTEM]):
        return False
    return not _is_like(str(place), UNUSED_FILES)


def unused_hooks(system: str) -> tuple[str, ...]:
    """Return what PyInstaller need not run at each start; on Linux Qt finds its plug-ins by where its libraries lie."""
    return (*UNUSED_HOOKS, "pyi_rth_pyside6") if system == "linux" else UNUSED_HOOKS


def compiled_as(module: str, kind: str) -> str:
    """Return PyInstaller's kind of a module: the second one leaves out what is written for who reads the code."""
    return "PYMODULE-2" if kind == "PYMODULE" and module.partition(".")[0] in MANUALS else kind


def with_one_openssl(binaries: Iterable[tuple[str, str, str]]) -> Iterator[tuple[str, str, str]]:
    """Yield binaries with OpenSSL's libraries only once on Linux: psycopg's, which are newer, serve Python as well."""
    found = list(binaries)
    brought = {
        match[1]: each[0]
        for each in found
        if (match := re.fullmatch(r"psycopg_binary\.libs/(lib(?:ssl|crypto))-\w+\.so\.3", each[0]))
    }
    for target, source, kind in found:
        library = target.removesuffix(".so.3")
        yield (target, brought[library], "SYMLINK") if library in brought else (target, source, kind)


def _is_like(name: str, patterns: Iterable[str]) -> bool:
    return any(fnmatch.fnmatch(name, each) for each in patterns)
