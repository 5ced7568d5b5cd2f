"""A crafted workbook can at worst be refused, in one sentence and in bounded time."""

import time
import zipfile
from pathlib import Path

import pytest
from openpyxl import Workbook

from workbench.exchange.excel.cells import UnreadableWorkbook, read_workbook
from workbench.exchange.excel.preflight import NotAWorkbook, UnsafeWorkbook
from workbench.kernel.files import FileNotRead

SHEET = "xl/worksheets/sheet1.xml"


def changed(tmp_path: Path, part: str, old: str, new: str) -> Path:
    """Return an honest workbook with one part changed."""
    book = Workbook()
    book.active.append(["Total members", 85])
    book.save(tmp_path / "honest.xlsx")
    target = tmp_path / "crafted.xlsx"
    with (
        zipfile.ZipFile(tmp_path / "honest.xlsx") as source,
        zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as copy,
    ):
        for name in source.namelist():
            content = source.read(name).decode()
            assert name != part or old in content
            copy.writestr(name, content.replace(old, new) if name == part else content)
    return target


@pytest.mark.parametrize(
    ("part", "old", "new", "words"),
    [
        (SHEET, "</sheetData>", '</sheetData><mergeCells><mergeCell ref="A1:XFD1048576"/></mergeCells>', "merges an area"),
        (SHEET, 'r="B1"', 'r="XFD1"', "far out"),
        (SHEET, '<row r="1"', '<row r="1048576"', "far out"),
        (SHEET, "<worksheet", '<!DOCTYPE x [<!ENTITY a "b">]><worksheet', "entities"),
        (SHEET, "Total members", "x" * 3_000_000, "longer than any cell|unpacks to far more"),
        (SHEET, "</sheetData>", "<!-- " + "x" * 9_000_000 + " --></sheetData>", "unpacks to far more"),
    ],
)  # fmt: skip
def test_what_no_honest_program_writes_is_refused(tmp_path: Path, part: str, old: str, new: str, words: str) -> None:
    crafted = changed(tmp_path, part, old, new)
    started = time.monotonic()
    with pytest.raises(UnsafeWorkbook, match=words):
        read_workbook(crafted)
    assert time.monotonic() - started < 5


@pytest.mark.parametrize(
    "content", [b"", b"a,b\n1,2\n", b"\xd0\xcf\x11\xe0" + bytes(600), b"%PDF-1.7", b"PK\x03\x04" + bytes(100)]
)
def test_other_kinds_of_files_are_refused(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "x.xlsx").write_bytes(content)
    with pytest.raises(NotAWorkbook):
        read_workbook(tmp_path / "x.xlsx")


def test_a_zip_of_another_kind_is_refused(tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "x.xlsx", "w") as archive:
        archive.writestr("word/document.xml", "<w/>")
    with pytest.raises(NotAWorkbook, match="another kind"):
        read_workbook(tmp_path / "x.xlsx")


def test_a_part_that_is_there_twice_is_refused(tmp_path: Path) -> None:
    crafted = changed(tmp_path, SHEET, "85", "85")
    with zipfile.ZipFile(crafted, "a") as archive, pytest.warns(UserWarning):
        archive.writestr(SHEET, "<worksheet/>")
    with pytest.raises(UnsafeWorkbook, match="twice"):
        read_workbook(crafted)


def test_damaged_xml_kills_only_the_reading_process(tmp_path: Path) -> None:
    crafted = changed(tmp_path, SHEET, "</sheetData>", "</sheetDat")
    with pytest.raises(UnreadableWorkbook, match="damaged"):
        read_workbook(crafted)


def test_a_cut_off_workbook_is_refused(tmp_path: Path) -> None:
    crafted = changed(tmp_path, SHEET, "85", "85")
    crafted.write_bytes(crafted.read_bytes()[:-200])
    with pytest.raises(NotAWorkbook):
        read_workbook(crafted)


def test_a_missing_workbook_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileNotRead, match="no such file"):
        read_workbook(tmp_path / "no.xlsx")
