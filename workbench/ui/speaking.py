"""The language that the window speaks: our own texts and Qt's, through Qt's translators."""

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from workbench.kernel import tongue
from workbench.kernel.locations import resources
from workbench.kernel.speech import translate_by

CONTEXT = "Workbench"
_installed: list[QTranslator] = []


def speak(language: str) -> None:
    """Let the window speak a language from now on: English where nobody has translated into it.

    What stands in a window already stays as it is; a window that is opened afterwards speaks it.
    """
    while _installed:
        QCoreApplication.removeTranslator(_installed.pop())
    qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
    own = resources() / "translations" / f"workbench_{language}.qm"
    for file in (Path(qt, f"qtbase_{language}.qm"), own) if own.is_file() else ():
        translator = QTranslator(QCoreApplication.instance())
        if file.is_file() and translator.load(str(file)):
            QCoreApplication.installTranslator(translator)
            _installed.append(translator)
    QLocale.setDefault(QLocale(language or tongue.SOURCE))
    tongue.speak(language)
    translate_by(_translate if _installed else None)


def _translate(text: str, count: int | None) -> str:
    return QCoreApplication.translate(CONTEXT, text, None, -1 if count is None else count)
