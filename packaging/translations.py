"""Translations of the window: takes the texts out of the source, and makes of the translations what Qt reads.

usage: python packaging/translations.py          bring resources/translations/*.ts up to date, and make *.qm of them
       python packaging/translations.py --check  say what is missing, and change nothing

A text is what stands in `tr("…")`, `later("…")`, `Sentence("…")`, `count_text(n, "one", "many")`,
`nouns("one", "many")`, `counted(n, "One thing is …", "{number} things are …", …)` or `forms("One thing …",
"{number} things …")`, or is the message or remedy of an error. What the source no longer says is left out.
"""

import ast
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import PySide6

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("sv", "nb", "da", "fi")
CONTEXT = "Workbench"
_ERROR_TEXTS = {"message", "remedy", "window_remedy"}


@dataclass(frozen=True, slots=True)
class Source:
    """A text of the program, and the file in which it stands first."""

    text: str
    file: str
    counts: bool = False
    """It has a form for one and a form for many; `one` is the English one, or its noun."""
    one: str = ""


def sources() -> dict[str, Source]:
    """Return all texts of the program, in the order of its files."""
    found: dict[str, Source] = {}
    for path in sorted((ROOT / "workbench").rglob("*.py")):
        for each in _texts(ast.parse(path.read_bytes()), str(path.relative_to(ROOT))):
            found.setdefault(each.text, each)
    return found


def _texts(tree: ast.AST, file: str) -> Iterator[Source]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call):
            yield from _said(node, file)
        elif isinstance(node, ast.ClassDef):
            for part in node.body:
                if _is_error_text(part):
                    yield Source(part.value.value, file)


def _said(call: ast.Call, file: str) -> Iterator[Source]:
    name = getattr(call.func, "id", "")
    if name in ("tr", "later", "Sentence") and call.args:
        yield from (Source(each.value, file) for each in _literals(call.args[0]))
    elif name in ("count_text", "nouns") and all(map(_is_text, call.args[-2:])):
        one, many = (each.value for each in call.args[-2:])
        yield Source(f"{{number}} {many}", file, counts=True, one=one)
    elif name in ("counted", "forms") and len(call.args) > 1 and all(map(_is_text, call.args[-2:])):
        one, many = (each.value for each in call.args[-2:])
        yield Source(many, file, counts=True, one=one)


def _literals(node: ast.expr) -> Iterator[ast.Constant]:
    """Return the texts that an argument can be: one, or one of two."""
    if _is_text(node):
        yield node
    elif isinstance(node, ast.IfExp):
        yield from _literals(node.body)
        yield from _literals(node.orelse)


def _is_text(node: ast.AST | None) -> bool:
    return isinstance(node, ast.Constant) and isinstance(node.value, str) and bool(node.value)


def _is_error_text(part: ast.stmt) -> bool:
    if not isinstance(part, ast.Assign | ast.AnnAssign):
        return False
    target = part.targets[0] if isinstance(part, ast.Assign) else part.target
    return getattr(target, "id", "") in _ERROR_TEXTS and _is_text(part.value)


def translated(language: str) -> dict[str, list[str]]:
    """Return what is translated into a language, by the English text: one form, or those for one and for many."""
    path = FOLDER / f"workbench_{language}.ts"
    if not path.is_file():
        return {}
    found = {}
    for message in ET.parse(path).getroot().iterfind(f"context[name='{CONTEXT}']/message"):
        node = message.find("translation")
        forms = [each.text or "" for each in node.findall("numerusform")] or [node.text or ""]
        if all(forms):
            found[message.findtext("source", "")] = forms
    return found


def write(language: str, texts: dict[str, Source], known: dict[str, list[str]]) -> None:
    """Write a language's file for Qt Linguist, and what Qt reads of it."""
    path = FOLDER / f"workbench_{language}.ts"
    root = ET.parse(path).getroot() if path.is_file() else ET.Element("TS", version="2.1", language=language)
    root.set("sourcelanguage", "en")
    for old in root.findall(f"context[name='{CONTEXT}']"):
        root.remove(old)
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for each in texts.values():
        _add(context, each, known.get(each.text))
    ET.indent(root)
    head = b'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    path.write_bytes(head + ET.tostring(root, encoding="utf-8") + b"\n")
    lrelease = Path(PySide6.__file__).parent / ("lrelease.exe" if sys.platform == "win32" else "lrelease")
    subprocess.run([lrelease, "-silent", path, "-qm", path.with_suffix(".qm")], check=True)


def _add(context: ET.Element, source: Source, forms: list[str] | None) -> None:
    message = ET.SubElement(context, "message", {"numerus": "yes"} if source.counts else {})
    ET.SubElement(message, "location", filename=f"../../{source.file}")
    ET.SubElement(message, "source").text = source.text
    if source.counts:
        ET.SubElement(message, "extracomment").text = f"For one: {source.one}"
    node = ET.SubElement(message, "translation", {} if forms else {"type": "unfinished"})
    if source.counts:
        for form in forms or ["", ""]:
            ET.SubElement(node, "numerusform").text = form
    elif forms:
        node.text = forms[0]


def main() -> int:
    """Do what the command line asks for; 1 where something is missing."""
    texts = sources()
    FOLDER.mkdir(exist_ok=True)
    missing = 0
    for language in LANGUAGES:
        known = translated(language)
        if "--check" not in sys.argv:
            write(language, texts, known)
        left = [each for each in texts if each not in known]
        missing += len(left)
        print(f"{language}: {len(texts) - len(left)} of {len(texts)} texts")
        if "--check" in sys.argv:
            print(*(f"  {each}" for each in left), sep="\n")
    return int("--check" in sys.argv and missing > 0)


if __name__ == "__main__":
    sys.exit(main())
