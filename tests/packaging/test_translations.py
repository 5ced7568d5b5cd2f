"""Translations of the window: whole, fit for their places, and what Qt reads is made of what people wrote."""

import re
import subprocess
import sys
from functools import cache
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from workbench.ui.speaking import CONTEXT

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "packaging"))
import translations

NAMES = re.compile(r"\{\w*\}")
sources = cache(translations.sources)
"""Read in the first test that asks: workers that have other files need not read the whole program."""


def test_the_files_hold_exactly_the_texts_of_the_program() -> None:
    for language in translations.LANGUAGES:
        held = re.findall(r"<source>", (translations.FOLDER / f"workbench_{language}.ts").read_text(encoding="utf-8"))
        assert len(held) >= len(sources())
    ran = subprocess.run(
        [sys.executable, "packaging/translations.py", "--check"], cwd=ROOT, capture_output=True, text=True
    )
    assert ran.returncode == 0, "Run packaging/translations.py, and translate what is missing:\n" + ran.stdout[-2_000:]


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_a_translation_keeps_what_is_filled_in_and_the_space_around_it(language: str) -> None:
    for text, forms in translations.translated(language).items():
        source = sources().get(text)
        for form in forms:
            names = set(NAMES.findall(form))
            if source is not None and source.counts:
                others = set(NAMES.findall(text)) - {"{number}"}
                assert others <= names <= others | {"{number}"}, (text, form)
            else:
                assert names == set(NAMES.findall(text)), (text, form)
            assert (form[0].isspace(), form[-1].isspace()) == (text[0].isspace(), text[-1].isspace()), (text, form)


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_qt_reads_what_people_wrote(language: str) -> None:
    translator = QTranslator()
    assert translator.load(str(translations.FOLDER / f"workbench_{language}.qm"))
    for text, forms in translations.translated(language).items():
        said = [translator.translate(CONTEXT, text, "", n) for n in ((1, 2) if len(forms) > 1 else (-1,))]
        assert said == forms, text
