"""What is copied out of the window stays out of clipboard histories and clouds."""

from PySide6.QtCore import QByteArray, QMimeData, QObject
from PySide6.QtGui import QClipboard

_WINDOWS = 'application/x-qt-windows-mime;value="{}"'
HINTS = {
    _WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"): b"\0\0\0\0",
    _WINDOWS.format("CanIncludeInClipboardHistory"): b"\0\0\0\0",
    _WINDOWS.format("CanUploadToCloudClipboard"): b"\0\0\0\0",
    "x-kde-passwordManagerHint": b"secret",
}
"""What Windows, clipboard managers there and KDE's look for; macOS has a sign too, which Qt can't set from here."""


class ClipboardGuard(QObject):
    """Puts what we copied onto the clipboard once more, with the hints beside it; so too what X11 takes as selected."""

    def __init__(self, clipboard: QClipboard, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clipboard = clipboard
        clipboard.changed.connect(self._mark)

    def owns(self, mode: QClipboard.Mode) -> bool:
        """Tell whether what lies there was copied here."""
        if mode == QClipboard.Mode.Selection:
            return self._clipboard.ownsSelection()
        return mode == QClipboard.Mode.Clipboard and self._clipboard.ownsClipboard()

    def forget(self) -> None:
        """Take away what was copied here and lies there still."""
        for mode in (QClipboard.Mode.Clipboard, QClipboard.Mode.Selection):
            if self.owns(mode):
                self._clipboard.clear(mode)

    def _mark(self, mode: QClipboard.Mode) -> None:
        held = self._clipboard.mimeData(mode)
        if not self.owns(mode) or held is None or next(iter(HINTS)) in held.formats():
            return
        marked = QMimeData()
        for name in held.formats():
            marked.setData(name, held.data(name))
        if held.hasImage():
            marked.setImageData(held.imageData())
        for name, value in HINTS.items():
            marked.setData(name, QByteArray(value))
        self._clipboard.setMimeData(marked, mode)
