"""Building capacity together: what measures brought, who has the same need, who could teach whom."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from workbench.application.portfolio_editions import Head, edition_of, title_of, top_of
from workbench.domain.effects import Course, Difference, Effect, find_effect, within_clusters, within_each
from workbench.domain.matching import Learner, find_groups, find_pairs
from workbench.domain.tables import CHANGE, COUNT, DECIMAL, PERCENT, TEXT, YES_NO, Column, Table, table_of
from workbench.forms.edition import Form
from workbench.forms.library import find_edition
from workbench.kernel.numbers import MINUS, in_locale
from workbench.kernel.speech import later, tr
from workbench.kernel.tongue import capital
from workbench.portfolio.needs import STRONG, WEAK
from workbench.portfolio.periods import Stage, in_turn, read_stages
from workbench.portfolio.portfolio import open_portfolio
from workbench.portfolio.records import Record, read_records
from workbench.portfolio.statistics import by_number

TOO_FEW, WHERE_THEY_BEGAN = later("too few to say"), later("may be where they began")
MORE, LESS, NOTHING_TOLD = "rose more often with", "rose less often with", later("no difference can be told")
ALL, WITHIN = "all", later("Each cluster's own indicators that began at the same level")
"""Names the row of all indicators together."""


def effects(place: str, edition: str = "") -> Table:
    """Tell whether levels rose at re-assessment more often with a measure than without.

    Each cluster counts once, with its last two assessments; where nothing could rise it counts neither way.
    Raises SeveralEditions, NothingHere, or what opening raises.
    """
    edition, limit, last = _assessed_again(place, edition)
    form = find_edition(edition)
    courses = _courses(last, form)
    rows = [_effect_row(form, name, find_effect(courses[name]), limit) for name in sorted(courses, key=by_number)]
    lead, rows = f"{len(last)} clusters that were assessed again, in terms of {edition}.", [_all(courses, limit), *rows]
    return table_of("effects", "What measures brought", _EFFECT_COLUMNS, rows, lead, _EFFECT_NOTES)


def _courses(last: Sequence[tuple[Stage, Stage]], form: Form | None) -> dict[str, list[Course]]:
    """Return what became of each indicator of each cluster, where it could rise."""
    courses: dict[str, list[Course]] = defaultdict(list)
    for now, before in last:
        for name, level in now.levels.items():
            start = before.levels.get(name)
            if start is not None and start < top_of(form, name):
                courses[name].append(Course(now.record.cluster, name in before.measures, start, level))
    return courses


def _assessed_again(place: str, edition: str) -> tuple[str, int, list[tuple[Stage, Stage]]]:
    """Return the edition, the disclosure limit, and the last two assessments of each cluster that has two."""
    edition = edition_of(place, edition)
    with open_portfolio(place) as portfolio, portfolio.reading() as connection:
        limit = portfolio.limit
        stages, _ = read_stages(connection, edition, plans=True)
    last = {now.record.cluster: (now, before) for now, before in in_turn(stages) if before is not None}
    return edition, limit, list(last.values())


def courses_behind(place: str, indicator: str, edition: str = "") -> Table:
    """List the clusters behind an indicator's effect, each with its two packages; for whoever owns the portfolio.

    Raises as `effects`.
    """
    edition, _, last = _assessed_again(place, edition)
    top = top_of(find_edition(edition), indicator)
    rows = [
        {
            "cluster": now.record.name, "measure": indicator in before.measures, "before": before.record.period,
            "level_before": before.levels[indicator], "now": now.record.period, "level_now": now.levels[indicator],
            "counts": before.levels[indicator] < top, "content_before": before.record.content_sha256,
            "content_now": now.record.content_sha256,
        }
        for now, before in last
        if indicator in now.levels and indicator in before.levels
    ]  # fmt: skip
    rows.sort(key=lambda each: (not each["measure"], str(each["cluster"]).casefold(), str(each["content_now"])))
    columns = (
        Column("cluster", "Cluster", TEXT, "Its name."),
        Column("measure", "Measure", YES_NO, "Its earlier plan had a measure for the indicator."),
        Column("before", "Year", TEXT, "Of the earlier assessment."),
        Column("level_before", "Level", COUNT, "In that year."), Column("now", "Year", TEXT, "Of the last assessment."),
        Column("level_now", "Level", COUNT, "In that year."),
        Column("counts", "Counts", YES_NO, "No where nothing could rise."),
        Column("content_before", "Earlier content", TEXT, "SHA-256 of what the earlier package says.", is_long=True),
        Column("content_now", "Last content", TEXT, "SHA-256 of what the last package says.", is_long=True),
    )  # fmt: skip
    return table_of("courses", f"Behind the effect of {indicator}", columns, rows, f"In terms of {edition}.")


def packages_of_effect(place: str, indicator: str, edition: str = "") -> tuple[Record, ...]:
    """List the packages behind an indicator's effect, each cluster's earlier and last one; behind all for none."""
    edition, _, last = _assessed_again(place, edition)
    courses = _courses(last, find_edition(edition))
    counted = {each.cluster for each in courses.get(indicator, ())} if indicator else set(within_each(courses))
    found = [each.record for pair in last for each in pair if each.record.cluster in counted]
    return tuple(sorted(found, key=lambda each: (each.name.casefold(), each.cluster, each.period)))


_EFFECT_COLUMNS = (
    Column("indicator", "No.", TEXT, "Number of the indicator; all for each cluster's own indicators compared."),
    Column("title", "Indicator", TEXT, "Its title in the edition."),
    Column("with_n", "With measure", COUNT, "Clusters whose earlier plan had a measure for it; empty where too few."),
    Column("with_rose", "Rose %", PERCENT, "Of those, the share whose level rose."),
    Column("without_n", "Without", COUNT, "Clusters without such a measure; empty where too few."),
    Column("without_rose", "Rose %", PERCENT, "Of those, the share whose level rose."),
    Column("difference", "Difference", CHANGE, "With less without, in percentage points."),
    Column("low", "From", CHANGE, "Lower bound of the difference, 95 percent."),
    Column("high", "To", CHANGE, "Upper bound of the difference, 95 percent."),
    Column("same_start", "Same start", CHANGE, "The same among clusters that began at the same level; no bounds."),
    Column(
        "verdict",
        "Can be said",
        TEXT,
        "Whether the bounds leave out no difference, and the same start agrees.",
    ),
)
_EFFECT_NOTES = (
    "Bounds of an indicator by Newcombe's method, of all by Student's t over clusters.",
    "Whoever begins low rises more easily and gets a measure more often: “same start” compares like with like.",
    "Of thirty indicators one or two seem to differ by chance alone. A plan is no proof that the measure was done.",
)


def _effect_row(form: Form | None, name: str, found: Effect, limit: int) -> dict[str, Any]:
    title = form.indicators[name].title if form and name in form.indicators else ""
    row: dict[str, Any] = {"indicator": name, "title": title, "verdict": TOO_FEW}
    if found.with_n >= limit:
        row |= {"with_n": found.with_n, "with_rose": _percent(found.with_rose / found.with_n)}
    if found.without_n >= limit:
        row |= {"without_n": found.without_n, "without_rose": _percent(found.without_rose / found.without_n)}
    if min(found.with_n, found.without_n) < limit or found.difference is None:
        return row
    same = _percent(found.same_start) if found.same_start is not None and found.same_start_n >= limit else None
    told = _bounds(found.difference) | {"same_start": same}
    if found.difference.is_clear and (same is None or same * found.difference.value <= 0):
        told["verdict"] = WHERE_THEY_BEGAN
    return row | told


def _all(courses: Mapping[str, Sequence[Course]], limit: int) -> dict[str, Any]:
    n, difference = within_clusters(courses)
    row: dict[str, Any] = {"indicator": ALL, "title": WITHIN}
    if n < limit or difference is None:
        return row | {"verdict": TOO_FEW}
    return row | {"with_n": n, "without_n": n} | _bounds(difference)


def _bounds(found: Difference) -> dict[str, Any]:
    verdict = NOTHING_TOLD
    if found.is_clear:
        verdict = MORE if found.value > 0 else LESS
    told = {"difference": found.value, "low": found.low, "high": found.high}
    return {name: _percent(each) for name, each in told.items()} | {"verdict": verdict}


def effect_words(row: Mapping[str, Any]) -> str:
    """Say a row of `effects` as a sentence."""
    name = f"{row['indicator']} {row['title']}".strip() if row["indicator"] != ALL else tr(row["title"])
    if row["difference"] is None:
        return f"{name}: {tr(row['verdict'])}."
    shares = ""
    if row["with_rose"] is not None and row["without_rose"] is not None:
        shares = tr(
            "rose in {rose} % of {n} clusters with a measure, and in {others} % of {m} without. ",
            rose=in_locale(f"{row['with_rose']:.1f}"),
            n=row["with_n"],
            others=in_locale(f"{row['without_rose']:.1f}"),
            m=row["without_n"],
        )
    low, high = (signed_text(row[each]) for each in ("low", "high"))
    verdict = {
        MORE: tr("rose more often with a measure"), LESS: tr("rose less often with a measure"),
    }.get(row["verdict"], tr(row["verdict"]))  # fmt: skip
    told = tr(
        "the difference lies between {low} and {high} percentage points: {verdict}.",
        low=low,
        high=high,
        verdict=verdict,
    )
    return f"{name}: {shares}{capital(told) if shares else told}"


def signed_text(points: float) -> str:
    """Write a difference with its sign: "+12.5", "−3.0", "0"."""
    return f"{'+' if points > 0 else MINUS}{in_locale(f'{abs(points):.1f}')}" if points else "0"


def _percent(share: float) -> float:
    return round(100 * share, 1)


def matching(place: str, edition: str = "") -> tuple[Table, ...]:
    """Suggest joint measures, groups with the same need and who could teach whom; each cluster with its last year.

    It names clusters: it is for whoever owns the portfolio. Raises as above.
    """
    edition = edition_of(place, edition)
    learners, open_points = [], defaultdict[str, float](float)
    with open_portfolio(place) as portfolio, portfolio.reading() as connection:
        limit = portfolio.limit
        for record in read_records(connection, edition=edition, documents=True):
            if record.is_latest:
                learners.append(_learner(record, open_points))
    form = find_edition(edition)
    order = sorted(
        {need for each in learners for need in each.needs}, key=lambda each: (-open_points[each], by_number(each))
    )
    return _joint(form, learners, order, open_points, limit), _groups(form, learners), _pairs(form, learners, order)


def _learner(record: Record, open_points: dict[str, float]) -> Learner:
    document = record.document
    needs, strengths = set(), {}
    for line in document["result"]["indicators"]:
        if line["level"] is None:
            continue
        points, most = line["points"] or 0, line["points_max"]
        open_points[line["id"]] += most - points
        if line["threshold_met"] is False or 100 * points < WEAK * most:
            needs.add(line["id"])
        elif 100 * points >= STRONG * most:
            strengths[line["id"]] = line["level"]
    planned = {each["indicator"]: each["title"] for each in document["measures"] if each["indicator"]}
    return Learner(record.cluster, record.name, record.country, record.region, record.sector, frozenset(needs),
                   strengths, planned)  # fmt: skip


def _joint(
    form: Form | None, learners: Sequence[Learner], order: Sequence[str], open_points: Mapping[str, float], limit: int
) -> Table:
    rows = []
    for need in order:
        here = [each for each in learners if need in each.needs]
        if len(here) < limit:
            continue
        planned = [each for each in here if need in each.planned]
        teachers = sum(need in each.strengths for each in learners)
        countries = sorted({each.country for each in here})
        rows.append({
            "indicator": need, "title": title_of(form, need), "in_need": len(here), "open_points": open_points[need],
            "teachers": teachers, "countries": ", ".join(countries), "planned": len(planned),
            "plans": "; ".join(f"{each.planned[need]} ({each.name})" for each in planned[:3]),
            "suggestion": _suggestion(len(here), teachers, len(planned), len(countries)),
        })  # fmt: skip
    columns = (
        Column("indicator", "No.", TEXT, "Number of the indicator."), Column("title", "Indicator", TEXT, "Its title."),
        Column("in_need", "In need", COUNT, "Clusters below the threshold, or with less than half of the points."),
        Column("open_points", "Open points", DECIMAL, "Points that all clusters together are short of."),
        Column("teachers", "Could teach", COUNT, "Clusters with four fifths of the points and more."),
        Column("countries", "Countries", TEXT, "Of those in need."),
        Column("planned", "Planned", COUNT, "Of those in need, the ones that have a measure for it."),
        Column("plans", "Their measures", TEXT, "The first of them, with the cluster."),
        Column("suggestion", "Suggestion", TEXT, "By rule from the numbers."),
    )  # fmt: skip
    lead = f"Indicators in which {limit} and more clusters are in need, the most open points first."
    return table_of("joint-measures", "Joint measures", columns, rows, lead)


def _suggestion(count: int, teachers: int, planned: int, countries: int) -> str:
    """Say what would serve: taught by clusters where there are some, by somebody from outside where there are none."""
    what = f"A joint measure for {count} clusters"
    who = f", taught by up to {teachers} of their own" if teachers else ", with a teacher from outside"
    joined = f"; {planned} have planned one each: join these first" if planned > 1 else ""
    return f"{what}{' across borders' if countries > 1 else ''}{who}{joined}"


def _groups(form: Form | None, learners: Sequence[Learner]) -> Table:
    rows = [
        {
            "count": len(each.clusters), "indicators": ", ".join(sorted(each.indicators, key=by_number)),
            "titles": ", ".join(title_of(form, name) for name in sorted(each.indicators, key=by_number)),
            "clusters": ", ".join(cluster.name for cluster in each.clusters),
        }
        for each in find_groups(learners)
    ]  # fmt: skip
    columns = (
        Column("count", "Clusters", COUNT, "How many share all of these needs."),
        Column("indicators", "No.", TEXT, "Numbers of the indicators."),
        Column("titles", "Needs in common", TEXT, "Titles of the indicators."),
        Column("clusters", "Which", TEXT, "Names of the clusters."),
    )
    return table_of("same-needs", "Groups with the same needs", columns, rows, "Two and more needs in common.")


def _pairs(form: Form | None, learners: Sequence[Learner], order: Sequence[str]) -> Table:
    rows = [
        {
            "indicator": pair.indicator, "title": title_of(form, pair.indicator), "learner": pair.learner.name,
            "teacher": pair.teacher.name, "level": pair.teacher.strengths[pair.indicator], "near": pair.near,
        }
        for need in order
        for pair in find_pairs(learners, need)
    ]  # fmt: skip
    columns = (
        Column("indicator", "No.", TEXT, "Number of the indicator."), Column("title", "Indicator", TEXT, "Its title."),
        Column("learner", "Could learn", TEXT, "A cluster in need."),
        Column("teacher", "Could teach", TEXT, "A cluster with four fifths of the points and more."),
        Column("level", "Its level", COUNT, "Of the one that could teach."),
        Column("near", "In common", TEXT, "region (NUTS 2), country or sector; empty for nothing of these."),
    )  # fmt: skip
    return table_of(
        "pairs", "Who could teach whom", columns, rows, "As near as can be; nobody teaches more than three."
    )


@dataclass(frozen=True, slots=True)
class Pair:
    """A cluster in need, and one that could teach it; None where nobody could."""

    learner: Record
    teacher: Record | None


def pairs(lines: Iterable[Record], head: Head) -> tuple[Pair, ...]:
    """Suggest who could teach whom at an indicator, the lowest level first; as `portfolio matching` does."""
    given = {each.cluster: each for each in lines if each.level(head.id) is not None}
    learners = [_learner_at(each, head) for each in given.values()]
    taught = {pair.learner.id: given[pair.teacher.id] for pair in find_pairs(learners, head.id)}
    needy = [given[each.id] for each in learners if each.needs]
    ordered = sorted(needy, key=lambda each: (each.level(head.id), each.name.casefold()))
    return tuple(Pair(each, taught.get(each.cluster)) for each in ordered)


def _learner_at(line: Record, head: Head) -> Learner:
    level, most = line.level(head.id) or 0, head.levels - 1
    needs, strengths = frozenset[str](), {}
    if line.is_failed(head.id) or 100 * level < WEAK * most:
        needs = frozenset({head.id})
    elif 100 * level >= STRONG * most:
        strengths = {head.id: level}
    return Learner(line.cluster, line.name, line.country, line.region, line.sector, needs, strengths, {})
