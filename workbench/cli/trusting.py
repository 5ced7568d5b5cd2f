"""Whom one trusts: trusting after comparing, the list, and no longer."""

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from workbench.cli.output import NO, Outcome, command, progress, table

if TYPE_CHECKING:
    from workbench.application.home import Home
    from workbench.application.trusting import Card


def add_to(group: typer.Typer) -> None:
    """Add the commands to the group of the identities."""
    command(group, "trust")(_trust)
    command(group, "list")(_list)
    command(group, "distrust")(_distrust)


def until(card: "Card") -> str:
    """Return the last day of a certificate."""
    return f"{card.end:%Y-%m-%d}"


def _trust(
    certificate: Annotated[
        Path, typer.Argument(metavar="CERT", help="A colleague's certificate, or a list of several (.pem).")
    ],
    for_time: Annotated[
        bool, typer.Option("--for-time", help="It is a time stamp authority's: relied on for times, never for people.")
    ] = False,
    fingerprint: Annotated[
        str | None, typer.Option(help="The fingerprint that its owner told you: another one is not trusted.")
    ] = None,
    yes: Annotated[bool, typer.Option("--yes", help="You compared it already: do not ask.")] = False,
    note: Annotated[str, typer.Option(help="What you want to remember, e.g. how you compared it.")] = "",
) -> Outcome:
    """Trust a certificate whose fingerprint you compared with its owner."""
    from workbench import bootstrap
    from workbench.application import trusting

    home, cards = bootstrap.open_home(), trusting.read(certificate)
    if fingerprint is not None:
        cards = (trusting.told_by(cards, fingerprint),)
    asks = fingerprint is None and not yes and sys.stdin.isatty()
    warnings = [each for card in cards for each in trusting.warnings_about(home, card)]
    taken = [
        trusting.trust_card(home, card, note=note, for_time=for_time)
        for card in cards
        if not asks or _is_compared(home, card)
    ]
    if not asks:
        for each in warnings:
            progress(each)
    shown = taken or list(cards)
    document = shown[0].to_json() | {"people": [each.to_json() for each in taken], "warnings": warnings}
    text = "\n".join(f"Trusted: {card.subject}\nFingerprint {card.spoken}" for card in taken)
    return Outcome(document, text or "Nothing was trusted.", 0 if taken else NO)


def _is_compared(home: "Home", card: "Card") -> bool:
    """Show a certificate and ask whether its owner reads the same fingerprint."""
    from workbench.application import trusting

    told = ", ".join(filter(None, (card.name, card.email, card.organisation, f"until {until(card)}")))
    progress(f"\n{told}\nFingerprint, to compare aloud with its owner:\n")
    groups = card.spoken.split()
    for at in range(0, len(groups), 4):
        progress("    " + "  ".join(groups[at : at + 4]))
    for each in trusting.warnings_about(home, card):
        progress(f"\n{each}")
    return typer.confirm(f"\nDoes {card.name} read the same? Trust it", default=False, err=True)


def _list(
    to: Annotated[
        Path | None, typer.Option("--to", help="Write the whole list to this file (.pem) for others.")
    ] = None,
) -> Outcome:
    """List whom you trust, since when, and until when; and what you do not rely on."""
    from workbench import bootstrap
    from workbench.application import trusting

    home = bootstrap.open_home()
    people = trusting.save_list(home, to) if to else trusting.trusted(home)
    clocks, refused = trusting.time_authorities(home), trusting.distrusted(home)
    document = {
        "trusted": [card.to_json() for card in people],
        "time_authorities": [card.to_json() for card in clocks],
        "distrusted": [{"fingerprint": each, "note": note} for each, note in refused.items()],
        "path": str(to) if to else None,
    }
    text = table(("Who", "E-mail", "Kind", "Until", "Since", "Note", "Fingerprint"), [*_rows(people), *_rows(clocks)])
    if refused:
        text += "\n\nNot relied on:\n" + "\n".join(f"{each} {note}" for each, note in refused.items())
    return Outcome(document, text)


def _rows(cards: "Sequence[Card]") -> list[tuple[str, ...]]:
    return [
        (
            card.name,
            card.email,
            card.kind,
            until(card),
            f"{card.since:%Y-%m-%d}" if card.since else "",
            card.note,
            card.fingerprint[:16] + "…",
        )
        for card in cards
    ]


def _distrust(
    fingerprint: Annotated[str, typer.Argument(help="Of the certificate, whole or its beginning.")],
    note: Annotated[str, typer.Option(help="Why.")] = "",
) -> Outcome:
    """Rely no longer on a certificate, even where an authority that you trust vouches for it."""
    from workbench import bootstrap
    from workbench.application import trusting

    gone = trusting.distrust(bootstrap.open_home(), fingerprint, note)
    whole = gone.fingerprint if gone else trusting.plain(fingerprint)
    name = gone.name if gone else "That certificate"
    document = {"fingerprint": whole, "subject": gone.subject if gone else None}
    return Outcome(document, f"{name} is no longer relied on ({whole[:16]}…).")
