"""How a portfolio grows: teachers are near and not overburdened, medians follow the years, others stand beside."""

from datetime import date
from pathlib import Path

from portfolios import NOWHERE, document, filled, submission, uuid

from workbench.application.portfolio_development import OWN, beside_place, packages_of_trend, scorecard, trends
from workbench.application.portfolio_growth import matching, pairs
from workbench.application.portfolio_views import EditionView, look
from workbench.domain.tables import Table

TODAY = date(2026, 11, 27)


def edition(place: Path) -> EditionView:
    return look(str(place), TODAY).editions[0]


def made(number: int, level: int, country: str = "NO", region: str = "", period: str = "2026") -> object:
    return submission(
        document(
            number,
            {"1.2": level},
            id=uuid(number * 10 + int(period) % 10),
            country=country,
            region=region,
            period=period,
        )
    )


def test_a_teacher_is_sought_nearby_as_by_command(tmp_path: Path) -> None:
    given = [
        made(1, 0, "NO", "NO071"), made(2, 1, "SE", "SE232"), made(3, 1, "SE", "SE232"),
        made(4, 5, "SE", "SE232"), made(5, 4, "NO", "NO060"), made(6, 3, "NO"),
    ]  # fmt: skip
    found = edition(filled(tmp_path / "p.sqlite", *given))  # type: ignore[arg-type]
    told = [(each.learner.name, each.teacher and each.teacher.name) for each in pairs(found.latest, found.head("1.2"))]
    assert told == [("Cluster 1", "Cluster 5"), ("Cluster 2", "Cluster 4"), ("Cluster 3", "Cluster 4")]
    by_command = matching(str(tmp_path / "p.sqlite"))[2].documents()
    assert {(each["learner"], each["teacher"]) for each in by_command} == set(told)


def test_where_nobody_could_teach_that_is_said(tmp_path: Path) -> None:
    found = edition(filled(tmp_path / "p.sqlite", made(1, 0), made(2, 3)))  # type: ignore[arg-type]
    assert [each.teacher for each in pairs(found.latest, found.head("1.2"))] == [None]


def line_of(found: Table, indicator: str) -> list[tuple[object, object, object]]:
    rows = [each for each in found.documents() if each["indicator"] == indicator]
    return [(each["period"], each["n"], each["median"]) for each in rows]


def test_medians_follow_the_years_and_too_few_clusters_tell_none(tmp_path: Path) -> None:
    given = [made(n, n % 3, period="2024") for n in range(1, 6)] + [made(n, n % 3 + 2) for n in range(3, 9)]
    given.append(made(20, 5, period="2025"))
    place = str(filled(tmp_path / "p.sqlite", *given))  # type: ignore[arg-type]
    years = line_of(trends(place), "1.2")
    assert [each[0] for each in years] == ["2024", "2025", "2026"] and years[1][1:] == (None, None)
    assert packages_of_trend(place, "ecei-2013", "1.2", same_only=True) == ()


def test_only_clusters_with_all_of_the_years_can_be_looked_at_and_each_is_traced(tmp_path: Path) -> None:
    given = [made(n, n % 3, period="2024") for n in range(1, 12)] + [made(n, n % 3 + 2) for n in range(3, 9)]
    place = str(filled(tmp_path / "p.sqlite", *given))  # type: ignore[arg-type]
    assert line_of(trends(place, same_only=True), "1.2") == [("2024", 6, 1), ("2026", 6, 3)]
    behind = packages_of_trend(place, "ecei-2013", "1.2", same_only=True)
    assert [each.period for each in behind] == ["2024"] * 6 + ["2026"] * 6
    assert len(packages_of_trend(place, "ecei-2013", "")) == 17


def test_a_scorecard_withholds_what_the_other_portfolio_withholds(tmp_path: Path) -> None:
    own = str(filled(tmp_path / "own.sqlite", *(made(n, 3) for n in range(1, 7))))  # type: ignore[arg-type]
    few = str(filled(tmp_path / "few.sqlite", *(made(n, 3) for n in range(1, 4))))  # type: ignore[arg-type]
    theirs, gone = (beside_place(NOWHERE, each, "ecei-2013") for each in (few, str(tmp_path / "gone.sqlite")))
    assert (theirs.group, theirs.problem) == (None, "")
    assert gone.name == "gone" and gone.problem.startswith("There is no portfolio")
    found = scorecard(own, others=[theirs, gone])
    told = [(each["portfolio"], each["n"], each["median"]) for each in found.documents() if each["id"] == "1.2"]
    assert told == [(OWN, 6, 3)]
    assert found.notes[0].startswith("“few” is withheld, of another edition, or")
