"""The one table of colours, type, spaces and radii; no other module of the window holds a colour.

Contrast and distance under colour-vision deficiency are computed from it by `tests/ui/test_tokens.py`.
"""

from enum import StrEnum


class Mode(StrEnum):
    """Which column of the table is shown."""

    LIGHT = "light"
    DARK = "dark"
    CONTRAST = "contrast"


COLOURS: dict[str, tuple[str, str, str]] = {
    "canvas": ("#F5F6F3", "#101513", "#000000"),
    "surface": ("#FFFFFF", "#171D1A", "#000000"),
    "sunken": ("#ECEFEB", "#0B0F0D", "#000000"),
    "raised": ("#FFFFFF", "#1F2723", "#000000"),
    "line": ("#DFE3DE", "#29322E", "#FFFFFF"),
    "control": ("#7F8983", "#6C7972", "#FFFFFF"),
    "text": ("#141D19", "#E7EDE9", "#FFFFFF"),
    "text2": ("#47534D", "#B3BDB7", "#FFFFFF"),
    "text3": ("#5D6963", "#8F9B94", "#FFFFFF"),
    "accent": ("#1B6B58", "#57C2A3", "#FFE600"),
    "accentHover": ("#155646", "#74D3B7", "#FFF27A"),
    "onAccent": ("#FFFFFF", "#05201A", "#000000"),
    "accentSoft": ("#E1EFE9", "#153028", "#1F1C00"),
    "accentText": ("#155646", "#7AD6BA", "#FFE600"),
    "focus": ("#1A5FD0", "#82B4FF", "#7FE9FF"),
    "info": ("#1F57A6", "#8DBBF7", "#FFFFFF"),
    "infoSoft": ("#E5EEF9", "#142740", "#000000"),
    "warn": ("#7A4F00", "#EBBF66", "#FFE600"),
    "warnSoft": ("#FBF0D6", "#33270D", "#000000"),
    "danger": ("#A8231B", "#FF9B91", "#FFB3AC"),
    "dangerSoft": ("#FBE8E6", "#3B1815", "#000000"),
    "ok": ("#1E6639", "#7BD095", "#FFFFFF"),
    "okSoft": ("#E2F2E6", "#13301D", "#000000"),
    "gold": ("#745200", "#F0CB69", "#FFE600"),
    "goldSoft": ("#FAEFC9", "#352B0C", "#000000"),
    "silver": ("#48545E", "#C3CED7", "#FFFFFF"),
    "silverSoft": ("#E7ECF0", "#26303A", "#000000"),
    "bronze": ("#7E421D", "#E9AF86", "#FFFFFF"),
    "bronzeSoft": ("#F7E7DB", "#38220F", "#000000"),
    "shade": ("#0A100D", "#000000", "#000000"),
    "heat0": ("#A75823", "#E29B59", "#000000"),
    "heat1": ("#E1AA6D", "#955A2D", "#000000"),
    "heat2": ("#EBEDC4", "#4C3C2E", "#000000"),
    "heat3": ("#CAF1EE", "#273850", "#000000"),
    "heat4": ("#86BCAD", "#2D7F77", "#000000"),
    "heat5": ("#216D69", "#65D3AF", "#000000"),
    "onHeat0": ("#FFFFFF", "#0A1411", "#FFFFFF"),
    "onHeat1": ("#14201B", "#FFFFFF", "#FFFFFF"),
    "onHeat2": ("#14201B", "#FFFFFF", "#FFFFFF"),
    "onHeat3": ("#14201B", "#FFFFFF", "#FFFFFF"),
    "onHeat4": ("#14201B", "#FFFFFF", "#FFFFFF"),
    "onHeat5": ("#FFFFFF", "#0A1411", "#FFFFFF"),
}
"""Each colour in the light, the dark and the high-contrast theme."""

TYPE: dict[str, tuple[str, int, int, float]] = {
    "display": ("Display", 24, 32, -0.4),
    "title": ("Display", 18, 26, -0.2),
    "figure": ("TabularSemiBold", 28, 34, -0.5),
    "heading": ("TabularSemiBold", 14, 20, 0.0),
    "body": ("Tabular", 13, 20, 0.0),
    "strong": ("TabularSemiBold", 13, 20, 0.0),
    "note": ("Tabular", 14, 22, 0.0),
    "small": ("Tabular", 12, 17, 0.0),
    "smallB": ("TabularSemiBold", 12, 17, 0.0),
    "micro": ("TabularMedium", 11, 15, 0.1),
    "microB": ("TabularSemiBold", 11, 15, 0.1),
}
"""Face, size and line height in logical pixels, tracking, by what a text is for."""

PAIRS: tuple[tuple[str, str, float], ...] = (
    *((text, ground, 4.5) for text in ("text", "text2", "text3") for ground in ("canvas", "surface", "sunken")),
    *(("text", ground, 4.5) for ground in ("raised", "accentSoft", "warnSoft", "infoSoft", "dangerSoft", "okSoft")),
    ("text2", "accentSoft", 4.5), ("text3", "raised", 4.5), ("text3", "accentSoft", 4.5),
    ("onAccent", "accent", 4.5), ("onAccent", "accentHover", 4.5),
    *(("accentText", ground, 4.5) for ground in ("surface", "accentSoft", "canvas")),
    ("accent", "surface", 3.0), ("accent", "canvas", 3.0), ("control", "surface", 3.0), ("control", "canvas", 3.0),
    *(("focus", ground, 3.0) for ground in ("surface", "canvas", "sunken", "accentSoft", "raised")),
    *((tone, f"{tone}Soft", 4.5) for tone in ("info", "warn", "danger", "ok", "gold", "silver", "bronze")),
    *((tone, "surface", 4.5) for tone in ("info", "warn", "danger", "ok")),
    *((f"onHeat{step}", f"heat{step}", 4.5) for step in range(6)),
)  # fmt: skip
"""Foreground, background and the contrast that they need (WCAG 2.2)."""

RAIL, OUTLINE, SIDE, LAST_YEAR, LAST_YEAR_NARROW = 72, 296, 336, 176, 132
"""Widths of the window's parts in logical pixels."""
CENTRE_MAX = 920
WIDE, ROOMY, MEDIUM, NARROW = 1360, 1200, 1000, 800
"""Breakpoints of the width: from WIDE all parts stand side by side, from ROOMY the head is whole."""
SHORT, LOW = 800, 560
"""Breakpoints of the height: below SHORT explanations go, below LOW all but the work itself."""
SMALLEST = (720, 450)
TEXT_SIZES = (100, 125, 150, 200)
"""Percent by which the type table can be multiplied."""


def heat_steps(levels: int) -> tuple[int, ...]:
    """Return which of the six heat colours each level of a scale takes, the ends always the strongest."""
    if levels <= 1:
        return (5,) * levels
    return tuple(round(level * 5 / (levels - 1)) for level in range(levels))
