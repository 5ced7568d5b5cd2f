"""The structure tree of a tagged PDF, which reportlab has no call for."""

from collections.abc import Sequence
from dataclasses import dataclass, field
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
    reference: Any = None


def write_structure(document: Any, root: Node, pages: Sequence[Sequence[Node]]) -> None:
    """Write the tree and, for each page, which element each marked piece belongs to."""
    drawn = document.Pages.pages
    tree = pdfdoc.PDFDictionary()
    top = document.Reference(tree, "StructTreeRoot")
    tree["Type"] = pdfdoc.PDFName("StructTreeRoot")
    tree["K"] = pdfdoc.PDFArray([_Writer(document, drawn).write(root, top)])
    tree["ParentTree"] = _parent_tree(document, drawn, pages)
    tree["ParentTreeNextKey"] = len(pages)
    marked = pdfdoc.PDFDictionary()
    marked["Marked"] = "true"
    document.Catalog.__NoDefault__ = [*document.Catalog.__NoDefault__]
    document.Catalog.StructTreeRoot, document.Catalog.MarkInfo = top, marked


class _Writer:
    def __init__(self, document: Any, pages: Any) -> None:
        self._document, self._pages, self._count = document, pages, 0

    def write(self, node: Node, parent: Any) -> Any:
        element = pdfdoc.PDFDictionary()
        node.reference = self._document.Reference(element, f"StructElem{self._count}")
        self._count += 1
        element["Type"], element["S"] = pdfdoc.PDFName("StructElem"), pdfdoc.PDFName(node.role)
        element["P"] = parent
        if node.alt:
            element["Alt"] = pdfdoc.PDFString(node.alt[:ALT_LIMIT])
        element["K"] = pdfdoc.PDFArray([self._kid(kid, node.reference) for kid in node.kids])
        return node.reference

    def _kid(self, kid: Any, parent: Any) -> Any:
        if isinstance(kid, Node):
            return self.write(kid, parent)
        mark = pdfdoc.PDFDictionary()
        mark["Type"], mark["Pg"], mark["MCID"] = pdfdoc.PDFName("MCR"), self._pages[kid[0]], kid[1]
        return mark


def _parent_tree(document: Any, drawn: Any, pages: Sequence[Sequence[Node]]) -> Any:
    numbers: list[Any] = []
    for place, marks in enumerate(pages):
        references = pdfdoc.PDFArray([node.reference for node in marks])
        numbers += [place, document.Reference(references, f"ParentTree{place}")]
        page = document.idToObject[drawn[place].name] if hasattr(drawn[place], "name") else drawn[place]
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents, page.Tabs = place, pdfdoc.PDFName("S")
    tree = pdfdoc.PDFDictionary()
    tree["Nums"] = pdfdoc.PDFArray(numbers)
    return document.Reference(tree, "ParentTree")
