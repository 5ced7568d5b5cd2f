"""A file is known for what it is by its first bytes and the names inside."""

import io
import subprocess
from pathlib import Path

import pytest
from hostile_workbooks import compound, honest, zipped
from openpyxl import Workbook

from workbench.exchange.excel.cells import read_workbook
from workbench.exchange.excel.preflight import (
    OldWorkbook,
    check_head,
    column_letters,
    column_number,
    compound_names,
)
from workbench.kernel.files import FileNotRead


def test_the_names_in_a_compound_file_are_read_from_its_directory() -> None:
    assert compound_names(io.BytesIO(compound("Workbook", "Other"))) == {"Root Entry", "Workbook", "Other"}
    assert "EncryptionInfo" not in compound_names(
        io.BytesIO(compound("Workbook") + "EncryptionInfo".encode("utf-16le"))
    )


def test_what_libreoffice_saves_in_other_formats_is_known(tmp_path: Path) -> None:
    book = Workbook()
    book.active["A1"] = 85
    book.save(tmp_path / "figures.xlsx")
    for kind, words in (("xls", r"\.xls\)"), ("ods", r"\.ods\)")):
        command = ["soffice", f"-env:UserInstallation=file://{tmp_path}/profile", "--headless", "--convert-to", kind]
        subprocess.run([*command, "--outdir", tmp_path, tmp_path / "figures.xlsx"], check=True, capture_output=True)
        with pytest.raises(OldWorkbook, match=words):
            read_workbook(tmp_path / f"figures.{kind}")


def test_a_zip_file_is_left_to_the_look_inside() -> None:
    check_head("x.xlsx", io.BytesIO(zipped(honest())))


def test_a_missing_workbook_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileNotRead, match="no such file"):
        read_workbook(tmp_path / "no.xlsx")
    with pytest.raises(FileNotRead, match="no such file"):
        read_workbook(tmp_path)


@pytest.mark.parametrize(("number", "letters"), [(1, "A"), (26, "Z"), (27, "AA"), (703, "AAA"), (16_384, "XFD")])
def test_columns_have_numbers_and_letters(number: int, letters: str) -> None:
    assert (column_letters(number), column_number(letters)) == (letters, number)
