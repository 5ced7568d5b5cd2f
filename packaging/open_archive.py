"""Runs before the program, where it was built: modules come from its archive as it was opened at the start.

PyInstaller opens the file anew for each module. Kept open, it is read more quickly, and an upgrade that puts another
file in its place while the program runs does not mix old modules and new ones.
"""

import marshal  # noqa: TID251  The archive is part of the program, as the modules in it are.
import os
import zlib

import pyimod01_archive


def _extract(self, name, raw=False):
    kind, begin, size = self.toc[name]
    if kind == pyimod01_archive.PYZ_ITEM_NSPKG:
        return None
    if "held" not in self.__dict__:
        self.held = os.open(self._filename, os.O_RDONLY | os.O_CLOEXEC)
    content = zlib.decompress(os.pread(self.held, size, self._start_offset + begin))
    return content if raw else marshal.loads(content)


if hasattr(os, "pread"):
    pyimod01_archive.ZlibArchiveReader.extract = _extract
