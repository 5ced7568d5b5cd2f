"""Labels that leave it to the head of their part to say whose they are: "Meetings", under "Board"."""

import pytest
from layouts.scoring import plan_rows

WORDS = {
    "en": ("Members|In all|Committed|New", "Board|Meetings|Members", "Working groups|Number|Meetings"),
    "nb": ("Medlemmer|I alt|Forpliktede|Nye", "Styret|Møter|Medlemmer", "Arbeidsgrupper|Antall|Møter"),
    "sv": ("Medlemmar|Totalt|Engagerade|Nya", "Styrelsen|Möten|Ledamöter", "Arbetsgrupper|Antal|Möten"),
    "da": ("Medlemmer|I alt|Forpligtede|Nye", "Bestyrelsen|Møder|Medlemmer", "Arbejdsgrupper|Antal|Møder"),
    "fi": ("Jäsenet|Yhteensä|Sitoutuneet|Uudet", "Hallitus|Kokoukset|Jäseniä", "Työryhmät|Lukumäärä|Kokoukset"),
}
FIGURES = ((96, 70, 9), (6, 8), (4, 14))
FIELDS = (
    "members_total", "members_committed", "members_joined", "board_meetings", "board_members", "working_groups",
    "working_group_meetings",
)  # fmt: skip


def parts(language: str, *, has_codes: bool) -> list[list[object]]:
    rows: list[list[object]] = []
    for letter, text, figures in zip("ABC", WORDS[language], FIGURES, strict=True):
        head, *labels = text.split("|")
        rows.append([letter, head] if has_codes else [head])
        for number, (label, figure) in enumerate(zip(labels, figures, strict=True), 1):
            rows.append([f"{letter}{number}", label, figure] if has_codes else [label, figure])
    return rows


@pytest.mark.parametrize("has_codes", [False, True])
@pytest.mark.parametrize("language", WORDS)
def test_they_are_read_together_with_the_head_of_their_part(language: str, has_codes: bool) -> None:
    told = [each.question for each in plan_rows(parts(language, has_codes=has_codes)).imported]
    assert told == list(FIELDS)


def test_a_part_of_something_else_is_not_taken_for_what_a_bare_label_mostly_is() -> None:
    rows = [["Trade fairs"], ["Number", 4], ["Members", 14], ["Meetings", 60]]
    assert not plan_rows(rows).imported
