"""The table of colours: contrast, distance under colour-vision deficiency, and no colour anywhere else."""

import re
from itertools import combinations
from pathlib import Path

import pytest

from workbench.ui.theme.tokens import COLOURS, PAIRS, Mode, heat_steps

UI = Path(__file__).parents[2] / "workbench" / "ui"
MODES = list(Mode)
FLOOR = 12.0
"""Smallest CIE76 distance between two heat colours for any kind of colour vision."""
# Machado, Oliveira, Fernandes 2009, severity 1, on linear RGB.
VISION = {
    "usual": ((1, 0, 0), (0, 1, 0), (0, 0, 1)),
    "protan": ((0.152286, 1.052583, -0.204868), (0.114503, 0.786281, 0.099216), (-0.003882, -0.048116, 1.051998)),
    "deutan": ((0.367322, 0.860646, -0.227968), (0.280085, 0.672501, 0.047413), (-0.011820, 0.042940, 0.968881)),
    "tritan": ((1.255528, -0.076749, -0.178779), (-0.078411, 0.930809, 0.147602), (0.004733, 0.691367, 0.303900)),
}
Colour = tuple[float, float, float]


def linear(code: str) -> Colour:
    parts = [int(code[place : place + 2], 16) / 255 for place in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.04045 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return red, green, blue


def luminance(code: str) -> float:
    red, green, blue = linear(code)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def lab(colour: Colour) -> Colour:
    red, green, blue = (min(max(part, 0.0), 1.0) for part in colour)
    x = (0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505
    y = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    z = (0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089
    fx, fy, fz = (p ** (1 / 3) if p > 0.008856 else 7.787 * p + 16 / 116 for p in (x, y, z))
    return 116 * fy - 16, 500 * (fx - fy), 200 * (fy - fz)


def seen(code: str, kind: str) -> Colour:
    source = linear(code)
    red, green, blue = (sum(w * part for w, part in zip(row, source, strict=True)) for row in VISION[kind])
    return lab((red, green, blue))


@pytest.mark.parametrize("mode", MODES)
def test_every_pair_has_the_contrast_that_it_needs(mode: Mode) -> None:
    place = MODES.index(mode)
    poor = {
        (front, ground): round(found, 2)
        for front, ground, needed in PAIRS
        if (found := contrast(COLOURS[front][place], COLOURS[ground][place])) < needed
    }
    assert poor == {}


def test_high_contrast_text_is_7_to_1() -> None:
    assert [n for n in ("text", "text2", "text3") if contrast(COLOURS[n][2], COLOURS["surface"][2]) < 7] == []


@pytest.mark.parametrize("mode", [Mode.LIGHT, Mode.DARK])
@pytest.mark.parametrize("kind", VISION)
def test_levels_can_be_told_apart_by_everybody(mode: Mode, kind: str) -> None:
    heats = [seen(COLOURS[f"heat{step}"][MODES.index(mode)], kind) for step in range(6)]
    nearest = min(sum((a - b) ** 2 for a, b in zip(x, y, strict=True)) ** 0.5 for x, y in combinations(heats, 2))
    assert nearest >= FLOOR


def test_a_short_scale_takes_the_ends_of_the_ramp() -> None:
    assert heat_steps(6) == (0, 1, 2, 3, 4, 5)
    assert (heat_steps(2), heat_steps(4)[0], heat_steps(4)[-1]) == ((0, 5), 0, 5)


def test_no_other_module_of_the_window_holds_a_colour() -> None:
    found = {
        f"{path.name}: {code}"
        for path in UI.rglob("*.py")
        if path.name != "tokens.py"
        for code in re.findall(r"#[0-9A-Fa-f]{6}\b|QColor\(\s*\d+", path.read_text(encoding="utf-8"))
    }
    assert found == set()


def test_no_font_stands_in_the_style_sheet() -> None:
    assert "font" not in re.sub(r'""".*?"""', "", (UI / "theme" / "sheet.py").read_text(encoding="utf-8"), flags=re.S)
