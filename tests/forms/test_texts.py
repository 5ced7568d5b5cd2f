"""Every text of an edition has a path, and putting texts in touches nothing else."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from workbench.forms.library import get_edition, list_editions
from workbench.forms.texts import reworded, texts_of

EDITIONS = [entry.id for entry in list_editions()]


@pytest.mark.parametrize("edition", EDITIONS)
def test_a_text_that_is_put_in_is_found_at_its_path(edition: str) -> None:
    form = get_edition(edition)
    shouted = reworded(form, lambda path, text: text.upper())
    assert texts_of(shouted) == {path: text.upper() for path, text in texts_of(form).items()}
    assert (shouted.hash, list(shouted.fields), shouted.checks[0].rule) == (
        form.hash, list(form.fields), form.checks[0].rule,
    )  # fmt: skip


def test_paths_name_what_a_translator_knows() -> None:
    texts = texts_of(get_edition("ecei-2013"))
    assert texts["members_by_type.sme"] == "Small and medium-sized firms"
    assert texts["services..events"] == "Events"
    assert texts["indicator:1.2#levels/0"].startswith("Places are not known")
    assert texts["label:gold"] == "Gold"
    assert "satisfaction_response_rate#unit" not in texts, "a sign needs no translation"


@given(st.sampled_from(sorted(texts_of(get_edition("example")))))
def test_one_text_alone_can_be_changed(path: str) -> None:
    form = get_edition("example")
    changed = texts_of(reworded(form, lambda here, text: "New words" if here == path else text))
    assert {each for each, text in changed.items() if text != texts_of(form)[each]} == {path}
