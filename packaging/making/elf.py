"""Closing gaps in a library of Linux: a tool that changed its names may have put them two megabytes behind its code."""

import struct
from pathlib import Path

PAGE = 0x1000
_PLACE = struct.Struct("<IIQQQQQQ")
_LOADED = 1


def close_gaps(library: Path, target: Path) -> None:
    """Write a 64-bit ELF with its loaded parts as near to one another as pages allow; what only linkers read goes."""
    content = library.read_bytes()
    begin, (size, count) = struct.unpack_from("<Q", content, 32)[0], struct.unpack_from("<HH", content, 54)
    entries = [list(_PLACE.unpack_from(content, begin + size * each)) for each in range(count)]
    moved, parts = bytearray(), []
    for entry in sorted((each for each in entries if each[0] == _LOADED), key=lambda each: each[2]):
        at, address, length = entry[2], entry[3], entry[5]
        place = len(moved) + (address - len(moved)) % PAGE
        moved += bytes(place - len(moved)) + content[at : at + length]
        parts.append((at, length, place))
    for entry in entries:
        entry[2] = next(
            (place + entry[2] - at for at, length, place in parts if at <= entry[2] < at + length), entry[2]
        )
        entry[7] = min(entry[7], PAGE)
    assert parts[0][0] == 0 and begin < parts[0][1], "what says how it is loaded lies in the first part"
    for each, entry in enumerate(entries):
        _PLACE.pack_into(moved, begin + size * each, *entry)
    struct.pack_into("<Q", moved, 40, 0)
    struct.pack_into("<HHH", moved, 58, 0, 0, 0)
    target.write_bytes(moved)
