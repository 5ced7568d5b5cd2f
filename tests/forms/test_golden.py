"""Editions that were ever released are read as the very same editions by every later version."""

from pathlib import Path

import pytest

from workbench.forms.evaluation import Rules
from workbench.forms.library import form_from_yaml, get_edition

GOLDEN = sorted((Path(__file__).parents[1] / "golden" / "editions").glob("*.yaml"))


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem[:20])
def test_a_released_edition_keeps_its_hash_and_its_rules_compile(path: Path) -> None:
    form = form_from_yaml(path.read_bytes())
    assert path.stem == f"{form.id}-{form.version}-{form.hash}"
    assert Rules(form)


@pytest.mark.parametrize("path", GOLDEN, ids=lambda path: path.stem[:20])
def test_a_released_text_is_not_changed_under_its_version(path: Path) -> None:
    released = form_from_yaml(path.read_bytes())
    shipped = get_edition(released.id)
    assert shipped.hash == released.hash or shipped.version != released.version
