"""Layouts of forty more people, with terms and tables of their own: tuned on once the first ones were all right."""

from layouts import Layout
from layouts.varied import benchmarking, danish, english, finnish, norwegian, swedish

LAYOUTS: tuple[Layout, ...] = (
    *norwegian.LAYOUTS,
    *swedish.LAYOUTS,
    *danish.LAYOUTS,
    *finnish.LAYOUTS,
    *english.LAYOUTS,
    *benchmarking.LAYOUTS,
)
