"""What a portfolio says of groups of clusters, and of one assessment among them."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from workbench.application.dossiers import build_dossier
from workbench.application.home import Home
from workbench.application.services import Services
from workbench.domain.assessments import Assessment
from workbench.domain.bands import Bands, read_bands
from workbench.domain.values import to_json
from workbench.kernel.errors import WorkbenchError
from workbench.portfolio.access import renew_figures
from workbench.portfolio.banding import choose_bands
from workbench.portfolio.comparing import AGAINST, Comparison, Own, compare
from workbench.portfolio.disclosure import DIMENSIONS
from workbench.portfolio.ingesting import read_bands as held_bands
from workbench.portfolio.portfolio import open_portfolio
from workbench.portfolio.showing import keep_shown
from workbench.portfolio.statistics import GroupFigures, find_figures

__all__ = ["AGAINST", "DIMENSIONS", "Own", "benchmark", "figures", "limit_of", "own_of_assessment", "own_of_package"]


class NoSuchGroup(WorkbenchError):
    code = "PRT-011"
    message = "Packages can't be grouped by “{given}”."
    remedy = "Choose from: {known}."


class LimitTooLow(WorkbenchError):
    code = "PRT-012"
    message = "The least number of clusters in a group can't be {limit}."
    remedy = "Give a number from 1; 5 is usual, and with 1 every single cluster is shown."


def figures(
    place: str, by: Sequence[str] = (), indicator: str = "", edition: str = ""
) -> tuple[int, tuple[GroupFigures, ...]]:
    """Return the disclosure limit and the figures of every group. Raises NoSuchGroup, or what opening raises."""
    check_groups(by)
    with open_portfolio(place) as portfolio, portfolio.reading() as connection:
        limit = portfolio.limit
        return limit, tuple(find_figures(connection, tuple(dict.fromkeys(by)), limit, indicator, edition))


def check_groups(by: Sequence[str]) -> None:
    """Raise NoSuchGroup where packages can't be grouped by one of some names."""
    if wrong := next((each for each in by if each not in DIMENSIONS), None):
        raise NoSuchGroup(given=wrong, known=", ".join(DIMENSIONS))


def benchmark(place: str, own: Own) -> tuple[int, tuple[Comparison, ...]]:
    """Return the disclosure limit, and an assessment against each of its groups.

    Raises NothingToCompare, or what opening the portfolio raises.
    """
    with open_portfolio(place) as portfolio, portfolio.reading() as connection:
        limit = portfolio.limit
        return limit, compare(connection, own, limit)


def own_of_package(home: Home, package: Path) -> Own:
    """Read the assessment of a valid, final package, whoever signed it. Raises why it can't be relied on."""
    from workbench.application.accepting import Verifying  # It brings cryptography along: not before it is wanted.

    given = Verifying(home, None, allow_untrusted=True).submission(package)
    said = given.said
    names = {"year": "period", **{each: each for each in ("country", "region", "sector", "label")}}
    values = {each: str(said[name]) for each, name in names.items()}
    return Own(said["edition"], said["name"], values, given.levels, given.figures)


def own_of_assessment(services: Services, assessment: Assessment) -> Own:
    """Read an assessment of a workspace as it stands."""
    dossier = build_dossier(services, assessment)
    cluster, result = dossier.cluster, dossier.result
    lines = result.scores.indicators.values()
    levels = {each.id: each.level for each in lines if each.level is not None}
    values = {
        "country": cluster.country, "region": cluster.region, "sector": cluster.sector,
        "label": result.label or "", "year": dossier.period,
    }  # fmt: skip
    answered = {name: to_json(each.value) for name, each in dossier.answers.items()}
    return Own(dossier.form.id, cluster.name, values, levels, {**dossier.derived, **answered})


def limit_of(place: str, limit: int | None = None) -> int:
    """Return how many clusters a group must have to be shown; where one is given, choose it first for everybody.

    Raises LimitTooLow, or what opening the portfolio raises.
    """
    if limit is not None and limit < 1:
        raise LimitTooLow(limit=limit)
    with open_portfolio(place) as portfolio:
        if limit is not None:
            portfolio.set_limit(limit)
            with portfolio.writing() as connection:
                keep_shown(connection, limit)
                renew_figures(connection, limit)
        return portfolio.limit


def bands_of_portfolio(place: str, bands: Path | None = None) -> Bands:
    """Return the bands of size and age that hold for a portfolio; where a file is given, choose it first for everybody.

    Raises BandsHaveProblems, FileNotRead, or what opening the portfolio raises.
    """
    chosen = read_bands(bands) if bands is not None else None
    with open_portfolio(place) as portfolio:
        if chosen is not None:
            limit = portfolio.limit
            with portfolio.writing() as connection:
                choose_bands(connection, chosen)
                keep_shown(connection, limit)
                renew_figures(connection, limit)
        with portfolio.reading() as connection:
            return held_bands(connection)


def figures_document(found: GroupFigures) -> dict[str, Any]:
    """Return one indicator of one group as `portfolio stats --json` gives it."""
    n = found.distribution.n if found.distribution else None
    head = {"edition": found.edition, **found.group, "indicator": found.indicator, "n": n}
    told = {name: number(each) for name, each in found.figures.items()}
    return head | told | {"untrusted": found.untrusted, "withheld": found.distribution is None}


def comparison_document(found: Comparison) -> dict[str, Any]:
    """Return one group as `portfolio benchmark --json` gives it."""
    lines = [
        {
            "id": line.indicator, "value": line.level,
            "n": line.distribution.n if line.distribution else None,
            **{name: number(each) for name, each in line.figures.items()},
            "percentile": number(line.rank, 1), "withheld": line.distribution is None,
        }
        for line in found.lines
    ]  # fmt: skip
    return {
        "by": found.by, "value": found.value, "packages": found.packages, "untrusted": found.untrusted,
        "withheld": found.packages is None, "indicators": lines,
    }  # fmt: skip


def number(value: float | None, places: int = 2) -> int | float | None:
    """Return a figure as the JSON number that says the same, with at most so many decimals."""
    if value is None:
        return None
    rounded = round(value, places)
    return int(rounded) if rounded == int(rounded) else rounded
