"""Pictures of the window, and by how much two of them differ."""

from PySide6.QtGui import QImage
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
