"""Finnish words are known by their basic form, whatever case, number or owner stands behind their stem."""

import pytest

from workbench.exchange.excel.inflection import FINNISH, stems_of


@pytest.mark.parametrize(
    ("word", "forms"),
    [
        ("tilaisuus", ["tilaisuuden", "tilaisuutta", "tilaisuuksia", "tilaisuuksissamme"]),
        ("rahoitus", ["rahoituksen", "rahoitusta", "rahoituksilla"]),
        ("hanke", ["hankkeen", "hanketta", "hankkeissa", "hankkeiden"]),
        ("pankki", ["pankin", "pankit", "pankkeja", "pankeissa"]),
        ("kunta", ["kunnan", "kuntien", "kunnissa", "kuntia"]),
        ("vuosi", ["vuoden", "vuotta", "vuosina"]),
        ("asiakas", ["asiakkaan", "asiakkaita", "asiakkaiden"]),
        ("avain", ["avaimet", "avainta"]),
        ("jäsen", ["jäsenten", "jäseniä", "jäsenistä", "jäsenemme", "jäsentä"]),
        ("nainen", ["naiset", "naisten", "naisia"]),
        ("liittynyt", ["liittyneet", "liittyneiden", "liittyneitä"]),
        ("toteutettu", ["toteutetut", "toteutettuja", "toteutettujen"]),
        ("tieto", ["tiedot", "tiedossa", "tietoja"]),
        ("maksuton", ["maksuttomat", "maksuttomia"]),
        ("vaikuttavuus", ["vaikuttavuuden", "vaikuttavuutta"]),
    ],
)
def test_a_finnish_word_is_known_in_its_forms(word: str, forms: list[str]) -> None:
    stems = stems_of(word)
    unknown = [form for form in forms if not any(form[:n] in stems and form[n:] in FINNISH for n in range(2, 30))]
    assert unknown == []


@pytest.mark.parametrize(("word", "other"), [("jäsen", "jäykkä"), ("kunta", "kuntoutus"), ("hanke", "hankala")])
def test_a_word_that_begins_alike_is_another(word: str, other: str) -> None:
    stems = stems_of(word)
    assert not any(other[:n] in stems and other[n:] in FINNISH for n in range(2, 30))
