"""Which column of figures answers."""

import pytest
from layouts.scoring import plan_rows

HEADS = {
    "nb": ("Spørsmål", "Svar", "Kilde", "Bra nok? (1–5)"),
    "sv": ("Fråga", "Svar", "Källa", "Bra nog? (1–5)"),
    "da": ("Spørgsmål", "Svar", "Kilde", "Godt nok? (1–5)"),
    "en": ("Question", "Answer", "Source", "Good enough? (1–5)"),
    "fi": ("Kysymys", "Vastaus", "Lähde", "Riittävä? (1–5)"),
}
LABELS = {
    "nb": ("Antall medlemmer totalt", "Styremøter per år", "Arbeidsgrupper", "Tilfredshet, gjennomsnitt (1-5)"),
    "sv": ("Antal medlemmar totalt", "Styrelsemöten per år", "Arbetsgrupper", "Nöjdhet, medelvärde (1-5)"),
    "da": ("Antal medlemmer i alt", "Bestyrelsesmøder per år", "Arbejdsgrupper", "Tilfredshed, gennemsnit (1-5)"),
    "en": ("Members in total", "Board meetings per year", "Working groups", "Satisfaction, mean (1-5)"),
    "fi": ("Jäseniä yhteensä", "Hallituksen kokoukset vuodessa", "Työryhmät", "Tyytyväisyys, keskiarvo (1-5)"),
}


@pytest.mark.parametrize("language", HEADS)
@pytest.mark.parametrize("told", ["", "n/a", "ikke målt", "inte mätt", "not measured", "ei mitata"])
def test_a_mark_beside_an_answer_that_is_none_answers_nothing(language: str, told: str) -> None:
    rows: list[list[object]] = [[*HEADS[language]]]
    rows += [[label, 38 - place, "", 3] for place, label in enumerate(LABELS[language][:3])]
    plan = plan_rows([*rows, [LABELS[language][3], told, "", 1]])
    assert {each.question for each in plan.imported} == {"members_total", "board_meetings", "working_groups"}
