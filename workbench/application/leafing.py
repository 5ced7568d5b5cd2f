"""Leafing through a PDF, a report or a file that was kept: what is known of it, and each page as a picture."""

from workbench.exchange.report.leaves import Heading, Leaves, Picture, draw_page, leaves_of
from workbench.exchange.report.pdfium import InUse, NotReadable

__all__ = ["Heading", "InUse", "Leaves", "NotReadable", "Picture", "draw_page", "leaves_of"]
