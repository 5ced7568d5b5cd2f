"""An edition with one question of each type, and an editor of each as a person meets it."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from workbench.forms.checking import check_form
from workbench.forms.edition import Form
from workbench.forms.library import form_from_yaml
from workbench.ui.fields.base import FieldEditor
from workbench.ui.fields.registry import make_editor

EDITION = b"""\
id: every-type
version: "1"
title: One question of each type
language: en
sections:
  - id: "1"
    title: One
    indicators:
      - id: "1.1"
        title: First
        measures: What it is about.
        threshold: 1
        levels: [none, some, all]
        questions:
          - {id: people, type: count, title: People, unit: persons}
          - {id: years, type: decimal, title: Years of work, unit: FTE}
          - {id: part, type: percentage, title: Part of it}
          - {id: budget, type: money, title: Annual budget}
          - {id: founded, type: date, title: Founded on}
          - {id: form, type: choice, title: Legal form, choices: [{id: club, title: Association}, {id: firm, title: Company}, {id: fund, title: Foundation}]}
          - {id: tongues, type: choices, title: Languages, choices: [{id: sv, title: Swedish}, {id: fi, title: Finnish}, {id: en, title: English}]}
          - {id: insured, type: yes_no, title: Is it insured?}
          - {id: words, type: text, title: In your words}
          - {id: kinds, type: table, title: Kinds of members, cells: count, rows: [{id: sme, title: SMEs}, {id: big, title: Large firms}, {id: uni, title: Universities}]}
          - {id: income, type: table, title: Income by source, cells: money, rows: [{id: eu, title: EU}, {id: fees, title: Fees}]}
          - {id: services, type: table, title: Services, rows: [{id: talks, title: Talks}, {id: trips, title: Trips}], columns: [{id: events, title: Events, type: count}, {id: guests, title: Guests, type: count}]}
          - {id: units, type: table, title: Units, rows: [{id: one, title: Unit one}, {id: two, title: Unit two}], columns: [{id: since, title: Since, type: date}, {id: open, title: Open, type: yes_no}, {id: name, title: Name, type: text}]}
labels:
  - {id: gold, title: Gold, share: 80}
"""

Make = Callable[..., FieldEditor]


@pytest.fixture(scope="session")
def edition() -> Form:
    """The edition; it has no faults."""
    assert check_form(EDITION, "every-type") == ()
    return form_from_yaml(EDITION)


@pytest.fixture
def make(qtbot: QtBot, edition: Form) -> Make:
    """Make the editor of a question, with another entry named `elsewhere` below it in the same window."""
    windows = []

    def made(question: str, currency: str = "SEK", period_before: str = "2025") -> FieldEditor:
        editor = make_editor(edition.questions[question], currency, period_before)
        window, elsewhere = QWidget(), QLineEdit(objectName="elsewhere")
        layout = QVBoxLayout(window)
        layout.addWidget(editor)
        layout.addWidget(elsewhere)
        qtbot.addWidget(window)
        windows.append(window)
        window.resize(700, 400)
        elsewhere.setFocus()
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        return editor

    return made
