"""A workbook's formulas as LibreOffice computes them."""

import io
import subprocess
from pathlib import Path

import openpyxl
import pytest


def compare_with_libreoffice(content: bytes, folder: Path) -> int:
    """Hold that every formula has the value that LibreOffice computes; return how many there are."""
    (folder / "in").mkdir(exist_ok=True)
    source = folder / "in" / "result.xlsx"
    source.write_bytes(content)
    # Converting to ODS first makes LibreOffice recalculate what it then writes as xlsx.
    for kind, given in (("ods", source), ("xlsx", folder / "result.ods")):
        profile = f"-env:UserInstallation=file://{folder}/profile"
        command = ["soffice", profile, "--headless", "--convert-to", kind, "--outdir", folder, given]
        subprocess.run(command, check=True, capture_output=True)
    formulas, ours = (openpyxl.load_workbook(io.BytesIO(content), data_only=kept) for kept in (False, True))
    theirs = openpyxl.load_workbook(folder / "result.xlsx", data_only=True)
    compared = 0
    for sheet in formulas:
        for cell in (each for row in sheet.iter_rows() for each in row if each.data_type == "f"):
            one, other = ours[sheet.title][cell.coordinate].value, theirs[sheet.title][cell.coordinate].value
            if isinstance(one, str):
                assert (one or None) == (other or None), cell
            else:
                assert (one or 0) == pytest.approx(other or 0), cell
            compared += 1
    return compared
