"""Colours, type and grid of paper: the window's light tokens, four tints that only paper needs, and those of levels."""

COLOURS = {
    "text": "#141D19", "text2": "#47534D", "text3": "#5D6963", "line": "#DFE3DE", "rule": "#B4BDB7",
    "paper": "#FFFFFF", "sunken": "#ECEFEB", "accent": "#1B6B58", "accentText": "#155646",
    "accentSoft": "#E1EFE9", "kept": "#8FBFB1", "band": "#DDE3DF", "ring": "#5D6963", "warn": "#7A4F00",
    "danger": "#A8231B", "grey": "#C6CDC8", "gold": "#745200", "goldSoft": "#FAEFC9", "silver": "#48545E",
    "silverSoft": "#E7ECF0", "bronze": "#7E421D", "bronzeSoft": "#F7E7DB",
    "level0": "#A85132", "level1": "#DDA66E", "level2": "#F8F0E2", "level3": "#AFD6D6", "level4": "#62A99C",
    "level5": "#1B6B58",
}  # fmt: skip
ROLES = {
    "cover": ("Display", 40, 43), "cover2": ("Display", 30, 34), "figure": ("Display", 46, 48),
    "title": ("Display", 22, 27), "sub": ("Display", 15, 20), "big": ("Display", 24, 26),
    "lead": ("Regular", 11.5, 17), "h2": ("SemiBold", 11, 15), "body": ("Regular", 9.5, 14),
    "strong": ("SemiBold", 9.5, 14), "small": ("Regular", 8, 11.5), "smallB": ("SemiBold", 8, 11.5),
    "micro": ("Medium", 7, 9.5), "num": ("Tabular", 8.5, 12), "numB": ("TabularSemiBold", 8.5, 12),
    "numS": ("TabularMedium", 7, 9.5),
}  # fmt: skip
"""Face, size and leading in points by what a text is for."""
LEFT, RIGHT, WIDTH, HEIGHT = 20.0, 190.0, 170.0, 297.0
"""Millimetres; the page is A4."""
SPAN_OF_LEAD = 141.0
"""The longest measure of a lead."""
TOP, BOTTOM = 34.0, 277.0
MAIN, SIDE, SIDE_LEFT = 112.0, 52.0, 138.0
"""The split for indicators: main column, side column, its left edge."""


def column(number: int) -> float:
    """Return the left edge of one of the twelve columns, from 0, in mm."""
    return LEFT + number * 14.5


def span(columns: int) -> float:
    """Return the width of some columns with the gutters between, in mm."""
    return columns * 10.5 + (columns - 1) * 4.0
