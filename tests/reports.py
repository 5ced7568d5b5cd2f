"""Dossiers that reports are drawn of: worded in a language, with a last period, with other clusters."""

import subprocess
from collections.abc import Mapping
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from scenario import Scenario

from workbench.application.dossiers import build_dossier
from workbench.domain.dossier import Comparison, Dossier, PreviousPeriod, Spread
from workbench.exchange.report.kit import Sheet
from workbench.exchange.report.styles import ROLES
from workbench.forms.edition import Form
from workbench.kernel.tongue import writing_in


def worded(scenario: Scenario, language: str) -> Dossier:
    """Return a scenario's dossier in a language."""
    with writing_in(language):
        return replace(build_dossier(scenario.services, scenario.assessment, language), language=language)


def compared(form: Form, n: int = 41, apart: Mapping[str, int] | None = None) -> Comparison:
    """Return a made comparison of n clusters; `apart` says how many answered single indicators."""

    def at(indicator: str, levels: int) -> Spread:
        count = (apart or {}).get(indicator, n)
        counts = [count // levels + (place < count % levels) for place in range(levels)]
        return Spread(count, Decimal(3), Decimal(2), Decimal(4), tuple(counts))

    sections = {each.id: Spread(n, Decimal("71.5"), Decimal(60), Decimal(83)) for each in form.sections}
    indicators = {each.id: at(each.id, len(each.levels)) for each in form.scored}
    whole = Spread(n, Decimal("77.7"), Decimal(70), Decimal(85))
    return Comparison("energy and environment, Nordic", n, date(2026, 11, 1), indicators, sections, whole)


def before(dossier: Dossier, **more: object) -> PreviousPeriod:
    """Return a last period whose levels are one lower."""
    lines = dossier.result.scores.indicators.items()
    levels = {id_: max(0, line.level - 1) for id_, line in lines if line.level is not None}
    return replace(PreviousPeriod("2024", dossier.answers, levels, dossier.derived, "assessed"), **more)  # type: ignore[arg-type]


def text_of(pdf: bytes, folder: Path, *options: str) -> str:
    """Return a PDF's text as another program reads it, with plain spaces."""
    (folder / "r.pdf").write_bytes(pdf)
    command = ["pdftotext", *options, folder / "r.pdf", "-"]
    text = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def flat(text: str) -> str:
    """Return a text with single spaces, whatever its lines."""
    return " ".join(text.split())


def outside(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Watch what is written; return a list that fills with whatever leaves the page's margins or is too small."""
    found: list[str] = []
    written, shown = Sheet.text, Sheet.write_lines

    def text(self: Sheet, x: float, y: float, text: str, role: str = "body", *more: str, **how: Any) -> float:
        width = self.width_of(text, role) * (how.get("size") or ROLES[role][1]) / ROLES[role][1]
        left = x - {"left": 0.0, "right": width, "centre": width / 2}[str(how.get("align", "left"))]
        if left < 18.9 or left + width > 191.1 or y > 288 or (how.get("size") or 7) < 6.4:
            found.append(f"{text} at {left:.0f} to {left + width:.0f}, {y:.0f}")
        return written(self, x, y, text, role, *more, **how)

    def write_lines(self: Sheet, x: float, y: float, lines: Any, role: str, colour: str) -> float:
        for line in lines:
            if x + self.width_of(line.text, role) > 191.1:
                found.append(line.text)
        if y + self.height_of(lines, role) > 289:
            found.append(f"{lines[-1].text} at {y:.0f}")
        return shown(self, x, y, lines, role, colour)

    monkeypatch.setattr(Sheet, "text", text)
    monkeypatch.setattr(Sheet, "write_lines", write_lines)
    return found
