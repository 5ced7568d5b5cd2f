"""The process that reads foreign workbooks: limited in memory and time, it may die without harm.

Run by its file name with nothing but the standard library, or by the program itself where that was built into one
folder. It is asked on standard input, as everybody on the computer can read arguments: the length of a path in four
bytes, big end first, and the path, then in the same way a content that lies in no file, or nothing; it answers on
standard output in the same way with a JSON document, one byte before it: 1, or 0 when it ends by itself, as it does
after what has cost much memory. It ends with its input, too.
"""

import io
import json
import os
import sys
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from collections.abc import Iterable

    from workbench.exchange.excel.sheet_part import Found

MEMORY_LIMIT, CPU_SECONDS, ANSWER_LIMIT = 768 * 1024 * 1024, 8, 64_000_000
READER = "--read-workbooks"
"""The one argument that makes the program this process, where there is no Python to run a file."""
KINDS = ("number", "text", "date", "truth", "error", "empty")
_LARGE = 20_000_000
"""Bytes of a file that, unpacked, leave a process too large to go on with."""


def main() -> None:
    """Answer one path after another."""
    from workbench.kernel.errors import WorkbenchError

    _limit_memory()
    _load()
    asked, answers = sys.stdin.buffer, sys.stdout.buffer
    goes_on = True
    while goes_on and len(head := asked.read(4)) == 4:
        path = os.fsdecode(asked.read(int.from_bytes(head, "big")))
        content = asked.read(int.from_bytes(asked.read(4), "big"))
        _limit_time()
        try:
            answer, goes_on = _read(path, content)
        except WorkbenchError as error:
            answer = json.dumps({"refused": error.code, "details": {k: str(v) for k, v in error.details.items()}})
        except MemoryError:
            answer, goes_on = json.dumps({"refused": "memory"}), False
        told = answer.encode()
        answers.write(len(told).to_bytes(4, "big") + bytes([goes_on]) + told)
        answers.flush()


def _load() -> None:
    """Load what any file takes, while nobody may have chosen one yet."""
    from workbench.exchange.excel import parts, sheet_part  # noqa: F401
    from workbench.kernel import files  # noqa: F401


def _limit_memory() -> None:
    try:
        import resource
    except ImportError:  # Windows: the parent watches there.
        return
    try:
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY_LIMIT, MEMORY_LIMIT))
    except ValueError:  # macOS knows no such limit: the parent watches.
        return


def _limit_time() -> None:
    """Allow as much processor time for the next file as for any: it ends this process even when nobody watches."""
    try:
        import resource
    except ImportError:
        return
    used = resource.getrusage(resource.RUSAGE_SELF)
    _, most = resource.getrlimit(resource.RLIMIT_CPU)
    resource.setrlimit(resource.RLIMIT_CPU, (int(used.ru_utime + used.ru_stime) + CPU_SECONDS + 1, most))


def _read(path: str, content: bytes) -> tuple[str, bool]:
    """Return the answer, and whether this process is still small enough to be asked again."""
    from workbench.exchange.excel.container import UNPACKED_LIMIT, Container
    from workbench.exchange.excel.preflight import LargeWorkbook, check_head
    from workbench.kernel.files import FileNotRead

    try:
        # pathlib would be the slowest import
        with io.BytesIO(content) if content else open(path, "rb") as stream:  # noqa: PTH123
            check_head(path, stream)
            container = Container(path, stream)
            document = _document(path, container)
            container.read_rest()
    except OSError as error:
        raise FileNotRead(path=path, reason=error.strerror or error) from error
    answer = json.dumps(document, separators=(",", ":"))
    if len(answer) > ANSWER_LIMIT:
        raise LargeWorkbook(path=path, reason=f"its texts take over {ANSWER_LIMIT // 10**6} MB")
    return answer, UNPACKED_LIMIT - container.left < _LARGE


def _document(path: str, container: Any) -> dict[str, Any]:
    from workbench.exchange.excel import parts
    from workbench.exchange.excel.preflight import EmptyWorkbook, NotAWorkbook

    start = next((e.name for e in parts.relationships(container, path, "").values() if e.kind == "officeDocument"), "")
    if start not in container:
        raise NotAWorkbook(path=path, reason="it does not say which of its parts is the workbook")
    related = parts.relationships(container, path, start)
    book = parts.read_book(container, path, start, related)
    sheets, strings, formats = _sheets(path, container, book, {each.kind: each.name for each in related.values()})
    if not any(sheet["cells"] for sheet in sheets):
        raise EmptyWorkbook(path=path, reason=_emptiness(len(sheets), book.others))
    return {
        "sheets": sheets, "strings": list(strings), "formats": list(formats), "names": book.names,
        "links": parts.read_links(container, path, related.values()),
        "macros": any(name.endswith("vbaproject.bin") or "macrosheets/" in name for name in container.names),
    }  # fmt: skip


def _sheets(
    path: str, container: Any, book: Any, places: dict[str, str]
) -> tuple[list[dict[str, Any]], dict[str, int], dict[str, int]]:
    """Return the sheets, the texts and the formats that their cells name by number."""
    from workbench.exchange.excel import number_formats, parts
    from workbench.exchange.excel.sheet_part import CELL_LIMIT, SheetPart

    texts = parts.read_shared_texts(container, path, places["sharedStrings"]) if "sharedStrings" in places else []
    styles = parts.read_formats(container, path, places["styles"]) if "styles" in places else []
    shown = [(each, number_formats.shows(each)) for each in styles]
    sheets: list[dict[str, Any]] = []
    strings, formats = {"": 0}, {"": 0}
    left = CELL_LIMIT
    for entry in book.sheets:
        sheet = SheetPart(path, entry.name, texts, shown, from_1904=book.from_1904)
        around = parts.relationships(container, path, entry.part).values()
        sheet.read(container, entry.part, parts.read_comments(container, path, around), left)
        left -= len(sheet.cells)
        sheets.append({"name": entry.name, "hidden": entry.is_hidden, "merged": sheet.merged})
        sheets[-1]["cells"] = _columns(sheet.cells.values(), strings, formats) if sheet.cells else {}
    return sheets, strings, formats


def _columns(cells: "Iterable[Found]", strings: dict[str, int], formats: dict[str, int]) -> dict[str, Any]:
    """Return the cells' properties, each as a list; a text is told once and named by its number."""

    rows, columns, kinds, values, shown, formulas, comments, hidden, uncalculated = zip(*cells, strict=True)
    return {
        "rows": rows, "columns": columns, "kinds": [KINDS.index(each) for each in kinds],
        "values": _numbered(values, strings), "formats": _numbered(shown, formats),
        "formulas": _numbered(formulas, strings), "comments": _numbered(comments, strings),
        "hidden": [int(each) for each in hidden], "uncalculated": [int(each) for each in uncalculated],
    }  # fmt: skip


def _numbered(texts: "Iterable[str]", known: dict[str, int]) -> list[int]:
    return [known.setdefault(each, len(known)) for each in texts]


def _emptiness(sheets: int, others: int) -> str:
    if not sheets:
        return "it holds only charts or dialogs" if others else "it holds no sheet"
    return "its only sheet is empty" if sheets == 1 else f"all of its {sheets} sheets are empty"


if __name__ == "__main__":
    here = os.path.abspath(__file__)  # noqa: PTH100
    for _ in range(4):
        here = os.path.dirname(here)  # noqa: PTH120
    sys.path.insert(0, here)
    main()
