"""Choosing files, and looking at evidence inside the window: nothing is written to a temporary folder."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QImage, QPixmap
from PySide6.QtWidgets import QFileDialog, QLabel, QScrollArea, QWidget

from workbench.kernel.files import durable_write
from workbench.kernel.speech import later, tr
from workbench.ui.dialogs.asking import ask
from workbench.ui.dialogs.frame import Dialog
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.pdf import PdfPages
from workbench.ui.widgets.text import Text

PICTURES = (".png", ".jpg", ".jpeg")
"""Kinds that are shown; all others can only be saved and opened by their own program."""


def open_outside(path: Path) -> object:
    """Let the system open a file, or show a folder, with the program that it has for it."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def choose_evidence(parent: QWidget) -> list[Path]:
    """Let the person choose files to attach."""
    names, _ = ask(QFileDialog.getOpenFileNames, parent, tr("Attach evidence"))
    return [Path(name) for name in names]


def choose_workbook(parent: QWidget, title: str = later("Last year's workbook")) -> Path | None:
    """Let the person choose a workbook; a file of another kind is answered with what to do about it."""
    name, _ = ask(QFileDialog.getOpenFileName, parent, title, "", tr("Workbooks (*.xlsx *.xlsm);;All files (*)"))
    return Path(name) if name else None


def choose_packages(parent: QWidget) -> list[Path]:
    """Let the person choose packages."""
    kinds = tr("Packages (*.asice *.zip *.age);;All files (*)")
    names, _ = ask(QFileDialog.getOpenFileNames, parent, tr("Open packages"), "", kinds)
    return [Path(name) for name in names]


def choose_new_verdict(parent: QWidget, start: Path) -> Path | None:
    """Let the person choose where a verdict shall lie."""
    name, _ = ask(
        QFileDialog.getSaveFileName, parent, tr("Save the verdict"), str(start), tr("PDF (*.pdf);;Text (*.txt)")
    )
    return Path(name) if name else None


def choose_package(parent: QWidget) -> Path | None:
    """Let the person choose a package."""
    name, _ = ask(QFileDialog.getOpenFileName, parent, tr("Open a package"), "", tr("Packages (*.asice *.zip)"))
    return Path(name) if name else None


def choose_benchmark(parent: QWidget) -> Path | None:
    """Let the person choose a benchmark pack."""
    name, _ = ask(QFileDialog.getOpenFileName, parent, tr("Add a benchmark pack"), "", tr("Packs (*.benchmark)"))
    return Path(name) if name else None


def choose_sealed(parent: QWidget) -> Path | None:
    """Let the person choose a sealed package."""
    name, _ = ask(QFileDialog.getOpenFileName, parent, tr("Open a sealed package"), "", tr("Sealed packages (*.age)"))
    return Path(name) if name else None


def choose_identity(parent: QWidget) -> Path | None:
    """Let the person choose their signing identity."""
    name, _ = ask(QFileDialog.getOpenFileName, parent, tr("Your signing identity"), "", tr("Identities (*.p12 *.pfx)"))
    return Path(name) if name else None


def choose_certificate(parent: QWidget) -> Path | None:
    """Let the person choose a certificate, or a list of several."""
    kinds = tr("Certificates (*.crt *.pem *.cer *.der);;All files (*)")
    name, _ = ask(QFileDialog.getOpenFileName, parent, tr("A certificate"), "", kinds)
    return Path(name) if name else None


def choose_carried(parent: QWidget) -> Path | None:
    """Let the person choose a file that a colleague carried here."""
    name, _ = ask(
        QFileDialog.getOpenFileName, parent, tr("Take a file that a colleague carried"), "", tr("All files (*)")
    )
    return Path(name) if name else None


def choose_request(parent: QWidget) -> Path | None:
    """Let the office of a network choose what a member sent."""
    kinds = tr("Certificates and requests (*.crt *.pem *.cer *.der *.csr *.req);;All files (*)")
    name, _ = ask(QFileDialog.getOpenFileName, parent, tr("What the member sent"), "", kinds)
    return Path(name) if name else None


def choose_yaml(parent: QWidget, title: str) -> Path | None:
    """Let the person choose a file that a programme wrote: a policy, or a value chain."""
    name, _ = ask(QFileDialog.getOpenFileName, parent, title, "", tr("YAML (*.yaml *.yml);;All files (*)"))
    return Path(name) if name else None


def choose_new_file(parent: QWidget, title: str, name: str, kinds: str) -> Path | None:
    """Let the person choose where a new file shall lie."""
    chosen, _ = ask(QFileDialog.getSaveFileName, parent, title, name, kinds)
    return Path(chosen) if chosen else None


def choose_new_list(parent: QWidget, start: Path) -> Path | None:
    """Let the person choose where a list of certificates shall lie."""
    name, _ = ask(QFileDialog.getSaveFileName, parent, tr("Save the list"), str(start), tr("Certificates (*.pem)"))
    return Path(name) if name else None


def choose_folder(parent: QWidget, start: Path, title: str = later("Folder for the files")) -> Path | None:
    """Let the person choose a folder."""
    name = ask(QFileDialog.getExistingDirectory, parent, title, str(start))
    return Path(name) if name else None


def choose_workspace(parent: QWidget, title: str = later("Open a workspace")) -> Path | None:
    """Let the person choose a workspace."""
    name, _ = ask(QFileDialog.getOpenFileName, parent, title, "", tr("Workspaces (*.workbench)"))
    return Path(name) if name else None


def choose_source(parent: QWidget) -> Path | None:
    """Let the person choose what to bring back from: a copy, a colleague's workspace or file, or a signed package."""
    kinds = tr("Workspaces, packages, colleagues' files (*.workbench *.asice *.zip *.age *.carried)")
    name, _ = ask(QFileDialog.getOpenFileName, parent, tr("Bring back from"), "", kinds)
    return Path(name) if name else None


def choose_new_workspace(parent: QWidget, title: str, start: Path) -> Path | None:
    """Let the person choose where a copy shall lie."""
    name, _ = ask(QFileDialog.getSaveFileName, parent, title, str(start), tr("Workspaces (*.workbench)"))
    return Path(name) if name else None


def choose_new_workbook(parent: QWidget, title: str, start: Path) -> Path | None:
    """Let the person choose where a table shall lie."""
    name, _ = ask(QFileDialog.getSaveFileName, parent, title, str(start), tr("Workbooks (*.xlsx)"))
    return Path(name) if name else None


def choose_copy(parent: QWidget, name: str) -> Path | None:
    """Let the person choose where a copy of a file shall lie."""
    target, _ = ask(QFileDialog.getSaveFileName, parent, tr("Save a copy"), name)
    return Path(target) if target else None


def show_evidence(
    parent: QWidget, name: str, content: bytes, on_saved: Callable[[Path], object] = lambda _: None
) -> None:
    """Show a picture or a PDF; offer to save a copy of anything, and say where it was saved."""
    dialog = Dialog(parent, name, "", width=720)
    suffix = Path(name).suffix.lower()
    if suffix in PICTURES and not (image := QImage.fromData(content)).isNull():
        dialog.body.addWidget(_picture(image))
    elif suffix == ".pdf":
        dialog.body.addWidget(_pages(name, content))
    else:
        words = tr("{name} is not shown here. Save a copy to open it with its own program.", name=name)
        dialog.body.addWidget(Text(words, "body", "text2", wraps=True))
    save = Button(tr("Save a copy"), "secondary", "download-simple")
    save.clicked.connect(lambda: _save(dialog, name, content, on_saved))
    dialog.foot.insertWidget(0, save)
    dialog.exec()


def _picture(image: QImage) -> QWidget:
    label = QLabel()
    label.setPixmap(
        QPixmap.fromImage(image).scaled(
            660, 460, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
    )
    area = QScrollArea()
    area.setWidget(label)
    area.setMinimumHeight(460)
    return area


def _pages(name: str, content: bytes) -> QWidget:
    view = PdfPages(tr("Pages of {name}", name=name))
    view.setMinimumHeight(460)
    view.show_pdf(content)
    return view


def _save(dialog: Dialog, name: str, content: bytes, on_saved: Callable[[Path], object]) -> None:
    target = choose_copy(dialog, Path(name).name)
    if target is not None:
        durable_write(target, content)
        on_saved(target)
