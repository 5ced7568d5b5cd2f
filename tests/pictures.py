"""Pictures of the window, and by how much two of them differ."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QImage
from stage import Stage

NEAR = 32
"""Difference of a colour that the eye does not see."""


def picture(stage: Stage) -> QImage:
    return stage.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def unlike(one: QImage, other: QImage) -> float:
    """Return the share of pixels that differ visibly."""
    if one.size() != other.size():
        return 1.0
    wide, differ = one.width() * 4, 0
    first, second = (bytes(image.convertToFormat(QImage.Format.Format_RGB32).constBits()) for image in (one, other))
    for row in range(0, len(first), wide):
        here, there = first[row : row + wide], second[row : row + wide]
        if here != there:  # Most rows are the same byte by byte.
            pairs = zip(here, there, strict=True)
            differ += len({place // 4 for place, (a, b) in enumerate(pairs) if abs(a - b) > NEAR})
    return differ / (one.width() * one.height())


LEVELS = bytes(each & 0xF0 for each in range(256))
"""Sixteen levels of each colour: a file of a fourth of the size, and less than the eye sees."""


def small(shown: QImage) -> QImage:
    """Return a picture at half its size and with fewer colours: letters are smoothed, and the file is small."""
    half = QSize(shown.width() // 2, shown.height() // 2)
    scaled = shown.scaled(half, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation)
    plain = scaled.convertToFormat(QImage.Format.Format_RGB32)
    fewer = bytes(plain.constBits()).translate(LEVELS)
    return QImage(fewer, plain.width(), plain.height(), plain.bytesPerLine(), QImage.Format.Format_RGB32).copy()


def difference(one: QImage, other: QImage) -> QImage:
    """Return the second picture, faint, with every pixel in red that the first one shows otherwise."""
    shown = other.convertToFormat(QImage.Format.Format_RGB32)
    for y in range(min(one.height(), other.height())):
        for x in range(min(one.width(), other.width())):
            here, there = QColor(one.pixel(x, y)), QColor(other.pixel(x, y))
            far = max(abs(a - b) for a, b in zip(here.getRgb()[:3], there.getRgb()[:3], strict=True))
            faint = QColor(*(160 + each // 3 if each < 285 else 255 for each in there.getRgb()[:3]))
            shown.setPixelColor(x, y, QColor("red") if far > NEAR else faint)
    return shown
