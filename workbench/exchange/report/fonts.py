"""The report's faces, registered once."""

from functools import lru_cache

from reportlab.pdfbase import pdfmetrics
from reportlab.pdfbase.ttfonts import TTFont

from workbench.kernel import locations

FACES = ("Regular", "Medium", "SemiBold", "Display", "Tabular", "TabularMedium", "TabularSemiBold")


@lru_cache(maxsize=1)
def register() -> None:
    """Make the faces known to reportlab."""
    for face in FACES:
        pdfmetrics.registerFont(TTFont(face, str(locations.resources() / "fonts" / f"Workbench-{face}.ttf")))
