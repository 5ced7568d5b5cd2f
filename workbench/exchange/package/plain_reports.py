"""The one signature of a report that is written as ours are, found without reading the report entry by entry.

pyHanko reads the tables of a report of 25 pages digit by digit, which takes longer than all cryptography of a package.
Here a table is matched as a whole, and only the four objects that lead to the signature are read, by pyHanko's own
parser. Whatever is written in any other way is nothing that is found here: pyHanko judges it in full.
"""

import re
from dataclasses import dataclass
from io import BytesIO
from typing import Any, NamedTuple

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.rw_common import PdfHandler

from workbench.exchange.package.malformed import MALFORMED

_BEGIN = re.compile(rb"%PDF-\d\.\d\r?\n")
_END = re.compile(rb"\nstartxref\n(\d{1,10})\n%%EOF\n?\Z")
_TAIL = 60
_ROW = 20
_NUMBERED = re.compile(rb"(\d{1,10}) (\d{1,10})\n")
_ROWS = re.compile(rb"(?:\d{10} 00000 n \n)*")
_FREE = b"0000000000 65535 f \n"
_OBJECT = re.compile(rb"(\d{1,10}) 0 obj\n")
_OVER = re.compile(rb"\s*endobj\s")
_SIGNATURE = re.compile(
    rb"<<\n/Contents <((?:[0-9A-Fa-f]{2})+)>\n/ByteRange \[0 (\d{1,10}) (\d{1,10}) (\d{1,10})\] *\n(?=/)"
)
_TABLE, _TRAILER = b"xref\n", b"trailer\n"
_OF_TRAILER = {"/ID", "/Info", "/Root", "/Size", "/Prev"}
_OF_SIGNATURE = {"/Type", "/Filter", "/SubFilter", "/M", "/Name"}
_LIMITS_WHO_SIGNS = {"/SV", "/Lock", "/Kids", "/Parent"}
_KIND = ("/Sig", "/ETSI.CAdES.detached")
_SECTIONS, _FIELDS = 8, 16


class NotPlain(ValueError):
    """A report that is written in another way than ours are."""


@dataclass(frozen=True, slots=True)
class PlainSignature:
    """A signature over all of a report but its own place."""

    contents: bytes
    """The CMS signature, with the noughts that fill up its place."""
    before: int
    """Bytes before its place."""
    after: int
    """Where the report goes on behind it, to its end."""
    said_at: str
    """When it was made, as the report says it."""


def find_signature(report: bytes) -> PlainSignature | None:
    """Return the one signature of a report that covers all of it, None where it is not written as ours are."""
    try:
        return _find(_Report(report))
    except MALFORMED:
        return None


def _find(report: "_Report") -> PlainSignature:
    fields = report.dictionary(report.catalog.raw_get("/AcroForm")).raw_get("/Fields")
    if type(fields) is not generic.ArrayObject or len(fields) > _FIELDS:
        raise NotPlain
    names = [fields.raw_get(at) for at in range(len(fields))]
    if len({_number(each) for each in names}) != len(names):
        raise NotPlain
    signed = [each for each in map(report.field, names) if "/V" in each]
    if len(signed) != 1:
        raise NotPlain
    return report.signature(signed[0].raw_get("/V"))


class _Part(NamedTuple):
    """Rows of a table, of objects that are numbered one after the other."""

    first: int
    size: int
    place: int
    """Where the first row lies."""


def _read_table(content: bytes, place: int) -> tuple[list[_Part], int]:
    """Return the parts of a table, and where what follows it begins."""
    at, parts = place + len(_TABLE), list[_Part]()
    if not content.startswith(_TABLE, place):
        raise NotPlain
    while not content.startswith(_TRAILER, at):
        told = _NUMBERED.match(content, at)
        if told is None:
            raise NotPlain
        part = _Part(int(told[1]), int(told[2]), told.end())
        at = part.place + part.size * _ROW
        begin = part.place
        if part.first == 0:
            # Nothing is of the number 0.
            begin += _ROW * content.startswith(_FREE, begin)
        if at > len(content) or _ROWS.fullmatch(content, begin, at) is None:
            raise NotPlain
        if parts and part.first < parts[-1].first + parts[-1].size:
            raise NotPlain
        parts.append(part)
    return parts, at + len(_TRAILER)


def _number(name: Any) -> int:
    """Return the number of an object that a name leads to."""
    if type(name) is not generic.IndirectObject or name.generation or name.idnum <= 0:
        raise NotPlain
    return int(name.idnum)


class _Report(PdfHandler):
    """A report's objects, each found through its tables. Raises NotPlain."""

    strict = False

    def __init__(self, content: bytes) -> None:
        self._content, self._stream = content, BytesIO(content)
        end = _END.search(content, max(0, len(content) - _TAIL))
        if end is None or _BEGIN.match(content) is None:
            raise NotPlain
        self._tables: list[list[_Part]] = []
        self._trailers: list[Any] = []
        place = int(end[1])
        while place:
            place = self._read_section(place)

    def _read_section(self, place: int) -> int:
        """Read a table and what follows it; return where the one before it lies, 0 where it is the first."""
        if len(self._tables) == _SECTIONS:
            raise NotPlain
        parts, at = _read_table(self._content, place)
        self._stream.seek(at)
        told = generic.read_object(self._stream, generic.TrailerReference(self))
        if type(told) is not generic.DictionaryObject or told.keys() - _OF_TRAILER:
            raise NotPlain
        self._tables.append(parts)
        self._trailers.append(told)
        size, before = told.raw_get("/Size"), told.get("/Prev", generic.NumberObject(0))
        if type(size) is not generic.NumberObject or type(before) is not generic.NumberObject:
            raise NotPlain
        if not 0 <= before < place or ("/Prev" in told and not before):
            raise NotPlain
        return int(before)

    @property
    def catalog(self) -> Any:
        """Return what the newest part of the report begins with."""
        return self.dictionary(self._trailers[0].raw_get("/Root"))

    def dictionary(self, name: Any) -> Any:
        """Return the object of a name, which must be a dictionary."""
        number = _number(name)
        self._stream.seek(self._begin(number))
        found = generic.read_object(self._stream, generic.Reference(number, 0, self))
        if type(found) is not generic.DictionaryObject or _OVER.match(self._content, self._stream.tell()) is None:
            raise NotPlain
        return found

    def get_object(self, ref: Any, as_metadata_stream: bool = False) -> Any:  # noqa: FBT001
        """Refuse to follow a name within an object: none of ours has one where it is looked into."""
        raise NotPlain

    def field(self, name: Any) -> Any:
        """Return a field, which is a plain one for a signature."""
        found = self.dictionary(name)
        if found.keys() & _LIMITS_WHO_SIGNS or found.raw_get("/FT") != "/Sig":
            raise NotPlain
        if type(found.raw_get("/T")) is not generic.TextStringObject:
            raise NotPlain
        return found

    def signature(self, name: Any) -> PlainSignature:
        """Return a signature; it must cover all but its own place, and name no conditions."""
        begin = self._begin(_number(name))
        if (told := _SIGNATURE.match(self._content, begin)) is None:
            raise NotPlain
        place = (told.start(1) - 1, told.end(1) + 1)
        if (int(told[2]), int(told[3]), int(told[3]) + int(told[4])) != (*place, len(self._content)):
            raise NotPlain
        rest = BytesIO(b"<<\n" + self._content[told.end() : self._content.index(b"endobj", told.end()) + 7])
        said = generic.read_object(rest, generic.Reference(_number(name), 0, self))
        if type(said) is not generic.DictionaryObject or said.keys() != _OF_SIGNATURE:
            raise NotPlain
        if _OVER.match(rest.getvalue(), rest.tell()) is None:
            raise NotPlain
        moment = said.raw_get("/M")
        if (said.raw_get("/Type"), said.raw_get("/SubFilter")) != _KIND or type(moment) is not generic.TextStringObject:
            raise NotPlain
        return PlainSignature(bytes.fromhex(told[1].decode()), *place, str(moment))

    def _begin(self, number: int) -> int:
        """Return where an object's content begins: what the newest table says of it."""
        for parts in self._tables:
            for part in parts:
                if part.first <= number < part.first + part.size:
                    row = part.place + (number - part.first) * _ROW
                    told = _OBJECT.match(self._content, int(self._content[row : row + 10]))
                    if told is None or int(told[1]) != number:
                        raise NotPlain
                    return told.end()
        raise NotPlain
