"""Registers: tables whose rows are people or members, so that none of their figures is the cluster's."""

import re
from collections.abc import Iterable

_NAMES = re.compile(
    r"^(?:name|navn|namn|nimi|initials|initialer|nimikirjaimet|person|henkilö|employee|medarbejder|medarbetare|medarbeider|"
    r"ansatt|anställd|työntekijä|member|medlem|jäsen|company|firma|företag|bedrift|virksomhed|yritys|organisation|"
    r"organization|organisasjon|organisaatio|deltaker|deltager|deltagare|participant|osallistuja)\b"
)
_OF_PEOPLE = re.compile(
    r"position|^post\b|stilling|befattning|tehtävä|nimike|^title|^titel|^tittel|^role\b|^rolle|^roll\b|^rooli|degree|"
    r"uddannelse|utdanning|utbildning|koulutus|tutkinto|^hired|^since\b|^ansat\b|^anställd\b|^tilsatt|^aloittanut|"
    r"^hours|^timer\b|^timmar|^tunnit|^contract\b|^kontrakt|e-?mail|e-?post|sähköposti|phone|telefon|puhelin|mobil|"
    r"^leave\b|ferie|semester|^loma|^age\b|^alder|^ålder|^ikä|gender|kjønn|^køn|^kön|sukupuoli|salary|^lønn?\b|palkka"
)
_OF_MEMBERS = re.compile(
    r"^type|^typ\b|^laji|^tyyppi|^joined on|^since\b|innmeldt dato|indmeldt den|inträdesdatum|liittymispäivä|"
    r"^place|^sted\b|^ort\b|paikkakunta|^city|^town|^by\b|^kommune|^kommun\b|^kunta|^km\b|^agreement|^avtale|^aftale|"
    r"^avtal\b|^contact|^kontakt|yhteyshenkilö|org\.? ?n|^cvr|y-tunnus|^vat\b|e-?mail|e-?post|sähköposti|phone|telefon|"
    r"puhelin|website|nettside|^www|^address|^adress|osoite|^postn|^post ?code|^zip\b|postinumero"
)
_PLACE = re.compile(
    r"^(?:place|sted|stad|ort|paikkakunta|sijainti|kotipaikka|city|town|by|kommune?|kunta|seat|location|address|adresse?|"
    r"osoite|region|county|fylke|län|maakunta|country|land|maa)\b"
)
_CONTACT = re.compile(
    r"^(?:contact|kontakt|yhteyshenkilö|phone|telefon|telephone|puhelin|tlf|mobil|e-?mail|e-?post|sähköposti|web|www|"
    r"website|nettside|hjemmeside|hemsida|kotisivu|org\.? ?n|cvr|y-tunnus|vat\b)"
)
LEAST = 2
"""Further heads from which a table with names is a register of them."""


def says_where(text: str) -> bool:
    """Tell whether a label or a head asks where somebody is: "Town", "Address"."""
    return bool(_PLACE.search(text.strip().casefold()))


def asks_for_contact(text: str) -> bool:
    """Tell whether a label asks where somebody is or how to reach them."""
    return says_where(text) or bool(_CONTACT.search(text.strip().casefold()))


def is_register(heads: Iterable[str]) -> bool:
    """Tell whether a row of heads is that of a register: names, and what each of them is or has."""
    told = [" ".join(head.casefold().split()) for head in heads]
    name = next((head for head in told[:2] if _NAMES.search(head)), None)
    if name is None:
        return False
    others = [head for head in told if head != name]
    return any(sum(bool(kind.search(head)) for head in others) >= LEAST for kind in (_OF_PEOPLE, _OF_MEMBERS))
