"""The structure tree of a tagged PDF, which reportlab has no call for, and its metadata as XMP."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from html import escape
from typing import Any

from reportlab.pdfbase import pdfdoc

ALT_LIMIT = 250
"""Characters of an alternative text."""


@dataclass
class Node:
    """An element of the structure tree."""

    role: str
    parent: "Node | None"
    alt: str = ""
    kids: list[Any] = field(default_factory=list)
    """Elements, and marked pieces of pages as (page from 0, number on the page)."""
    name: str = ""


class _Written(pdfdoc.PDFObject):
    """An object of the file whose text is put together only when every number is known."""

    __RefOnly__ = 1

    def __init__(self, write: Any) -> None:
        self._write = write

    def format(self, document: Any) -> bytes:
        return pdfdoc.pdfdocEnc(self._write(document))


def write_structure(document: Any, root: Node, pages: Sequence[Sequence[Node]]) -> None:
    """Write the tree and, for each page, which element each marked piece belongs to."""
    drawn = [document.Reference(each).name for each in document.Pages.pages]
    _register(document, root, "StructTreeRoot", drawn, [0])
    for place, marks in enumerate(pages):
        page = document.idToObject[drawn[place]]
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs = place, pdfdoc.PDFName("S")
        document.Reference(_Written(_list_of(marks)), f"ParentTree{place}")
    document.Reference(_Written(lambda known: _parents(known, len(pages))), "ParentTree")
    top = document.Reference(_Written(lambda known: _top(known, root, len(pages))), "StructTreeRoot")
    marked = pdfdoc.PDFDictionary()
    marked["Marked"] = "true"
    document.Catalog.__NoDefault__ = [*document.Catalog.__NoDefault__]
    document.Catalog.StructTreeRoot, document.Catalog.MarkInfo = top, marked


def write_metadata(document: Any, *, title: str, authors: Sequence[str], subject: str, language: str, on: str) -> None:
    """Write title, authors, subject and language as XMP too."""
    people = "".join(f"<rdf:li>{escape(each)}</rdf:li>" for each in authors)
    said = "".join(
        f'<dc:{name}><rdf:Alt><rdf:li xml:lang="x-default">{escape(text)}</rdf:li></rdf:Alt></dc:{name}>'
        for name, text in (("title", title), ("description", subject))
    )
    packet = (
        '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
        '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" '
        'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:xmp="http://ns.adobe.com/xap/1.0/">'
        f"{said}<dc:creator><rdf:Seq>{people}</rdf:Seq></dc:creator>"
        f"<dc:language><rdf:Bag><rdf:li>{language}</rdf:li></rdf:Bag></dc:language>"
        f"<xmp:CreatorTool>Assessor Workbench</xmp:CreatorTool><xmp:CreateDate>{on}</xmp:CreateDate>"
        '</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>'
    )
    stream = pdfdoc.PDFStream()
    stream.dictionary["Type"], stream.dictionary["Subtype"] = pdfdoc.PDFName("Metadata"), pdfdoc.PDFName("XML")
    stream.content, stream.filters = packet.encode(), []
    document.Catalog.__NoDefault__ = [*document.Catalog.__NoDefault__, "Metadata"]
    document.Catalog.Metadata = document.Reference(stream, "Metadata")


def _number(document: Any, name: str) -> str:
    return "{} {} R".format(*document.idToObjectNumberAndVersion[name])


def _register(document: Any, node: Node, parent: str, pages: Sequence[str], count: list[int]) -> None:
    """Give a node and all below it a number in the file."""
    node.name = f"StructElem{count[0]}"
    count[0] += 1
    document.Reference(_Written(lambda known: _element(known, node, parent, pages)), node.name)
    for kid in node.kids:
        if isinstance(kid, Node):
            _register(document, kid, node.name, pages, count)


def _element(document: Any, node: Node, parent: str, pages: Sequence[str]) -> str:
    kids = " ".join(
        _number(document, kid.name) if isinstance(kid, Node)
        else f"<</Type/MCR/Pg {_number(document, pages[kid[0]])}/MCID {kid[1]}>>"
        for kid in node.kids
    )  # fmt: skip
    alt = f"/Alt {_text(node.alt)}" if node.alt else ""
    scope = "/A <</O/Table/Scope/Column>>" if node.role == "TH" else ""
    return f"<</Type/StructElem/S/{node.role}/P {_number(document, parent)}{alt}{scope}/K [{kids}]>>"


def _text(text: str) -> str:
    """Write a text as UTF-16 in hexadecimal digits; one that is too long ends at a word."""
    if len(text) > ALT_LIMIT:
        text = f"{text[: ALT_LIMIT - 1].rsplit(' ', 1)[0]}…"
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"


def _list_of(marks: Sequence[Node]) -> Any:
    return lambda document: f"[{' '.join(_number(document, node.name) for node in marks)}]"


def _parents(document: Any, count: int) -> str:
    numbers = " ".join(f"{place} {_number(document, f'ParentTree{place}')}" for place in range(count))
    return f"<</Nums [{numbers}]>>"


def _top(document: Any, root: Node, count: int) -> str:
    tree = _number(document, "ParentTree")
    return f"<</Type/StructTreeRoot/K [{_number(document, root.name)}]/ParentTree {tree}/ParentTreeNextKey {count}>>"
