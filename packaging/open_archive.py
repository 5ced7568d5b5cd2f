"""Runs before the program, where it was built: modules come straight from its archive, which was opened at the start.

PyInstaller asks several finders for each module, and opens the file anew for it. Kept open, the archive is read more
quickly, and an upgrade that puts another file in its place while the program runs does not mix old modules and new.
"""

import marshal  # noqa: TID251  The archive is part of the program, as the modules in it are.
import os
import sys
import zlib
from _frozen_importlib import ModuleSpec

import pyimod01_archive
import pyimod02_importers

NAMESPACE = pyimod01_archive.PYZ_ITEM_NSPKG


def _extract(self, name, raw=False):
    kind, begin, size = self.toc[name]
    if kind == NAMESPACE:
        return None
    if "held" not in self.__dict__:
        self.held = os.open(self._filename, os.O_RDONLY | os.O_CLOEXEC)
    content = zlib.decompress(os.pread(self.held, size, self._start_offset + begin))
    return content if raw else marshal.loads(content)


class Loader(pyimod02_importers.PyiFrozenLoader):
    """Runs a module of the archive."""

    def exec_module(self, module):
        exec(self._pyz_archive.extract(self._pyz_entry_name), module.__dict__)


class Finder:
    """Finds the modules of the archive by their whole names; all others are left to the finders behind it."""

    def __init__(self, archive):
        self._archive, self._entries = archive, archive.toc

    def find_spec(self, name, path=None, target=None):
        entry = self._entries.get(name)
        if entry is None or entry[0] == NAMESPACE:
            return None
        is_package = entry[0] == pyimod01_archive.PYZ_ITEM_PKG
        loader = Loader(name, self._archive, name, is_package)
        spec = ModuleSpec(name, loader, origin=loader.path, is_package=is_package)
        spec.has_location = True
        if is_package:
            spec.submodule_search_locations.append(loader.path.rpartition(os.sep)[0])
        return spec


if hasattr(os, "pread"):
    pyimod01_archive.ZlibArchiveReader.extract = _extract
sys.meta_path.insert(0, Finder(pyimod02_importers.pyz_archive))
