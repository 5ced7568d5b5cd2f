"""How a portfolio grows: teachers are near and not overburdened, medians follow the years, others stand beside."""

from datetime import date
from pathlib import Path

from portfolios import document, filled, submission, uuid

from workbench.application.portfolio_development import pairs, scorecard, trends
from workbench.application.portfolio_growth import matching
from workbench.application.portfolio_views import EditionView, look

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


def test_medians_follow_the_years_and_too_few_clusters_tell_none(tmp_path: Path) -> None:
    given = [made(n, n % 3, period="2024") for n in range(1, 6)] + [made(n, n % 3 + 2) for n in range(3, 9)]
    given.append(made(20, 5, period="2025"))
    found = edition(filled(tmp_path / "p.sqlite", *given))  # type: ignore[arg-type]
    line = next(
        e
        for e in trends(found, found.lines, ("2024", "2025", "2026"), same_only=False, limit=5)
        if e.head and e.head.id == "1.2"
    )
    assert line.medians == (1, None, 3) and line.counts == (5, 1, 6) and line.change == 2
    same = next(
        e
        for e in trends(found, found.lines, ("2024", "2026"), same_only=True, limit=3)
        if e.head and e.head.id == "1.2"
    )
    assert same.counts == (3, 3) and same.medians == (1, 3)


def test_a_scorecard_withholds_what_the_other_portfolio_withholds(tmp_path: Path) -> None:
    own = filled(tmp_path / "own.sqlite", *(made(n, 3) for n in range(1, 7)))  # type: ignore[arg-type]
    few = filled(tmp_path / "few.sqlite", *(made(n, 3) for n in range(1, 4)))  # type: ignore[arg-type]
    mine, theirs, gone = scorecard(str(own), [str(few), str(tmp_path / "gone.sqlite")], "ecei-2013")
    assert (mine.median("1.2"), mine.clusters(), theirs.median("1.2"), theirs.clusters()) == (3, 6, None, 0)
    assert gone.name == "gone" and gone.problem.startswith("There is no portfolio")
    heads = edition(own).heads
    assert mine.of_section([each for each in heads if each.id == "1.2"]) == 3
    assert mine.of_section(heads) is None  # Nobody has a level of the others.
