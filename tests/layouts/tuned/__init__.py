"""Layouts that the matching may be tuned on, by the language in which they are written or what is particular."""

from layouts import Layout
from layouts.tuned import beside, danish, english, finnish, norwegian, particular, swedish

LAYOUTS: tuple[Layout, ...] = (
    *norwegian.LAYOUTS,
    *swedish.LAYOUTS,
    *danish.LAYOUTS,
    *finnish.LAYOUTS,
    *english.LAYOUTS,
    *particular.LAYOUTS,
    *beside.LAYOUTS,
)
