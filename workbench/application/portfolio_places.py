"""Where a portfolio lies: a file of its own, or a database."""

from pathlib import Path

from workbench.application.home import Home
from workbench.application.maintaining import usual_folder
from workbench.portfolio.portfolio import open_portfolio, without_password

__all__ = ["free_place", "make_portfolio", "without_password"]

ENDING = ".sqlite"


def make_portfolio(place: str) -> str:
    """Open a portfolio, or make an empty one where there is none; return what may be kept of where it lies.

    Raises what opening it raises.
    """
    with open_portfolio(place, making=True):
        return without_password(place)


def free_place(home: Home, documents: Path | None = None) -> Path:
    """Return a file that there is none of yet, where workspaces usually lie."""
    folder, number = usual_folder(home, documents), 1
    path = folder / f"Portfolio{ENDING}"
    while path.exists():
        number += 1
        path = folder / f"Portfolio {number}{ENDING}"
    return path
