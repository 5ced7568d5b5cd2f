"""Layouts kept apart: nobody looks at them while the matching is changed, so they tell how it does on new ones."""

from layouts import Layout
from layouts.apart_a import benchmarking, danish, english, finnish, norwegian, swedish

LAYOUTS: tuple[Layout, ...] = (
    *norwegian.LAYOUTS,
    *swedish.LAYOUTS,
    *danish.LAYOUTS,
    *finnish.LAYOUTS,
    *english.LAYOUTS,
    *benchmarking.LAYOUTS,
)
