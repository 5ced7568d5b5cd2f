"""Printing puts each page of the report on one sheet."""

from pathlib import Path

from PySide6.QtPrintSupport import QPrinter
from pytestqt.qtbot import QtBot
from scenario import Scenario

from workbench.application import exporting
from workbench.application.leafing import leaves_of
from workbench.ui.dialogs.printing import print_pdf


def printer_to(path: Path) -> QPrinter:
    printer = QPrinter()
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(path))
    return printer


def pages_of(path: Path) -> int:
    return len(leaves_of(path.read_bytes()).sizes)


def test_every_page_is_printed_and_the_step_is_said(qtbot: QtBot, scenario: Scenario, tmp_path: Path) -> None:
    content = exporting.draw_preview(scenario.services, scenario.assessment)
    said: list[str] = []
    count = print_pdf(content, printer_to(tmp_path / "out.pdf"), said.append)
    assert pages_of(tmp_path / "out.pdf") == count == len(said) > 5
    assert said[-1] == f"page {count} of {count}"


def test_only_the_chosen_pages_are_printed(qtbot: QtBot, scenario: Scenario, tmp_path: Path) -> None:
    content = exporting.draw_preview(scenario.services, scenario.assessment)
    printer = printer_to(tmp_path / "out.pdf")
    printer.setFromTo(2, 4)
    assert print_pdf(content, printer, lambda _: None) == 3
    assert pages_of(tmp_path / "out.pdf") == 3
