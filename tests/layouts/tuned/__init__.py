"""Layouts that the matching may be tuned on, by the language in which they are written."""

from layouts import Layout
from layouts.tuned import danish, english, finnish, norwegian, particular, swedish

LAYOUTS: tuple[Layout, ...] = (
    *norwegian.LAYOUTS,
    *swedish.LAYOUTS,
    *danish.LAYOUTS,
    *finnish.LAYOUTS,
    *english.LAYOUTS,
    *particular.LAYOUTS,
)
