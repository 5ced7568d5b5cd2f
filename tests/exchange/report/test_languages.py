"""The report speaks the reader's language throughout, and every text has room in it, also in longer ones."""

import re
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from filling import Filled
from reports import before, compared, flat, outside, text_of, worded
from scenario import Scenario

from workbench.application import assessing
from workbench.domain.dossier import Dossier
from workbench.exchange.report.drawing import draw_report
from workbench.exchange.report.feedback_sheet import draw_feedback
from workbench.exchange.report.reading_back import check_report
from workbench.kernel import tongue
from workbench.kernel.tongue import LANGUAGES, texts_of, writing_in

NORDIC = [each for each in LANGUAGES if each != "en"]
ALPHABETS = {
    "nb": "Aa Bb Cc Dd Ee Ff Gg Hh Ii Jj Kk Ll Mm Nn Oo Pp Qq Rr Ss Tt Uu Vv Ww Xx Yy Zz Ææ Øø Åå é ò ó â",
    "sv": "Åå Ää Öö é à ü", "da": "Ææ Øø Åå Áá é ǿ", "fi": "Åå Ää Öö Šš Žž",
    "North Sámi": "Áá Čč Đđ Ŋŋ Šš Ŧŧ Žž", "Lule Sámi": "Áá Åå Ŋŋ Ńń Ää", "South Sámi": "Ïï Ää Ææ Öö Øø Åå",
    "Icelandic": "Ðð Þþ Ýý Éé Íí Óó Úú Ææ Öö",
}  # fmt: skip
SAME = {"not asked"}
"""Words of the answers that `Scenario.fill` gives."""


def full(folder: Path, language: str) -> Dossier:
    """Return an assessment that has everything the report can say."""
    scenario = Scenario(folder).fill().score_points(124)
    for place, sort in enumerate(("strength", "strength", "improvement", "remark")):
        words = {"indicator": "2.4", "title": f"Fynd {place}", "text": "Protokoll visar det."}
        assessing.add_finding(scenario.services, scenario.assessment, sort=sort, **words)
    for place in range(4):
        details = {"title": f"Steg {place}", "text": "Varje år.", "indicator": "5.3", "from": 2, "to": 4}
        details |= {"due": f"2027-0{place + 1}-28", "proof": "Protokoll"} if place else {"owner": "Åsa Ek"}
        assessing.add_measure(scenario.services, scenario.assessment, details)
    dossier = worded(scenario, language)
    dossier = replace(dossier, comparison=compared(dossier.form, apart={"2.4": 4, "2.5": 7}))
    return replace(dossier, previous=before(dossier))


def english_texts() -> Iterator[str]:
    """Yield the English fixed texts that are long enough to be told apart, without what is filled in."""
    for area in ("report", "result", "value"):
        for text in texts_of(area, "en").values():
            for form in [text] if isinstance(text, str) else text.values():
                yield from (part.strip(" ,.;:") for part in re.split(r"\{.*?\}", form))


@pytest.mark.parametrize("language", NORDIC)
def test_no_english_text_is_left_in_a_nordic_report(tmp_path: Path, language: str) -> None:
    dossier = full(tmp_path, language)
    with writing_in(language):
        pdf = draw_report(dossier)
        assert check_report(pdf, dossier) == ()
    text = flat(text_of(pdf, tmp_path))
    for line in dossier.result.scores.indicators.values():
        text = text.replace(flat(line.rationale), "")
    own = {part for area in ("report", "result", "value") for part in _flat_texts(area, language)}
    words = {each for each in english_texts() if len(each) > 3 and not any(each in mine for mine in own)}
    found = {each for each in words if re.search(rf"(?<!\w){re.escape(each)}(?!\w)", text)}
    assert found - SAME == set()
    assert f"/Lang ({tongue.language()}" not in text


def _flat_texts(area: str, language: str) -> Iterator[str]:
    for text in texts_of(area, language).values():
        yield from [text] if isinstance(text, str) else text.values()


@pytest.mark.parametrize("language", list(LANGUAGES))
def test_the_file_says_its_language_and_writes_figures_and_days_as_it_does(tmp_path: Path, language: str) -> None:
    dossier = full(tmp_path, language)
    with writing_in(language):
        pdf = draw_report(dossier)
    assert f"/Lang ({language}".encode() in pdf
    text = flat(text_of(pdf, tmp_path))
    assert ("82.7 %" in text) is (language == "en") and ("82,7 %" in text) is (language != "en")
    assert {"fi": "28. helmikuuta 2027", "sv": "28 februari 2027", "en": "28 February 2027"}.get(
        language, "28. februar 2027"
    ) in text


def test_a_word_that_would_run_into_the_next_column_at_a_glance_is_a_mark_that_the_key_explains(tmp_path: Path) -> None:
    dossier = Filled(tmp_path, "benchmark-2019").dossier
    new = frozenset(dossier.form.indicators)
    for language, word in (("fi", "uusi"), ("nb", "ny")):
        with writing_in(language):
            then = before(dossier, not_before=new, levels={"1.1": 1})
            text = flat(text_of(draw_report(replace(dossier, previous=then)), tmp_path, "-f", "2", "-l", "2"))
        assert (f"• {word}" in text) is (language == "fi")
        assert (f"{word} {word}" in text) is (language == "nb")


@pytest.mark.parametrize("language", list(ALPHABETS))
def test_every_letter_comes_back_as_it_was_typed(tmp_path: Path, language: str) -> None:
    letters = ALPHABETS[language]
    dossier = Scenario(tmp_path, cluster=letters).score("1.1.1", 3, letters).dossier
    pdf = draw_report(dossier)
    assert check_report(pdf, dossier) == ()
    assert set(letters.replace(" ", "")) <= set(text_of(pdf, tmp_path))


def test_a_letter_without_a_glyph_is_told_by_its_number_and_found_again(tmp_path: Path) -> None:
    dossier = Scenario(tmp_path).score("1.1.1", 3, "Seen ☐ and ΔT, ﬁnally.").dossier
    pdf = draw_report(dossier)
    assert check_report(pdf, dossier) == ()
    assert "[U+2610] and" in flat(text_of(pdf, tmp_path)) and "finally" in text_of(pdf, tmp_path)


# Room for longer languages


def longer(text: Any) -> Any:
    """Return a text made two fifths longer, as another language may need."""
    if isinstance(text, str):
        plain = re.sub(r"\{.*?\}", "", text)
        return text + "x" * round(len(plain) * 0.4)
    return {form: longer(each) for form, each in text.items()}


@pytest.mark.parametrize("language", ["fi", "da", "sv", "nb", "longer"])
def test_no_text_is_wider_than_its_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, language: str) -> None:
    dossier = full(tmp_path, "en" if language == "longer" else language)
    short = replace(dossier, comparison=None, previous=None)
    if language == "longer":
        known = tongue.texts_of
        monkeypatch.setattr(
            tongue, "texts_of", lambda area, wanted: {key: longer(text) for key, text in known(area, wanted).items()}
        )
    found = outside(monkeypatch)
    with writing_in("en" if language == "longer" else language):
        for each in (dossier, short):
            assert check_report(draw_report(each), each) == ()
        draw_feedback(dossier)
    assert found == []


@pytest.mark.parametrize("edition", ["benchmark-2019", "ecei-bw", "example"])
@pytest.mark.parametrize("state", ["reached", "half-empty"])
def test_other_editions_have_room_in_finnish(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, edition: str, state: str
) -> None:
    dossier = worded(Filled(tmp_path, edition, state), "fi")
    found = outside(monkeypatch)
    with writing_in("fi"):
        assert check_report(draw_report(dossier), dossier) == ()
    assert found == []
