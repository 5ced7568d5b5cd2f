"""What a portfolio shows to everybody: only what each cluster released, labels as decided, and figures of many."""

import re
import unicodedata
from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

from workbench.application.dossiers import build_dossier
from workbench.application.home import Home
from workbench.application.journalling import note
from workbench.application.portfolio_benchmark import country_name
from workbench.application.portfolio_files import save_folder, save_tables
from workbench.application.portfolio_labels import calendar
from workbench.application.portfolio_log import note_made
from workbench.application.portfolio_structure import Held, hold
from workbench.application.portfolio_sums import fields_for_all, sums_for_all
from workbench.application.references import assessments_of, list_clusters
from workbench.application.releasing import list_releases
from workbench.application.services import Services
from workbench.domain.assessments import Assessment
from workbench.domain.awards import LABELS, Standing, Validity, validities
from workbench.domain.journal import Deed
from workbench.domain.profile import Profile, build_profile
from workbench.domain.releases import NAME, public_of
from workbench.domain.tables import DATE, TEXT, Column, Table, table_of
from workbench.exchange.report.portfolio_sheet import PortfolioSheet, ShownCluster, draw_portfolio
from workbench.exchange.report.profile_sheet import draw_profile, released_texts
from workbench.exchange.report.reading_back import check_texts
from workbench.kernel.canonical import Json
from workbench.kernel.errors import WorkbenchError
from workbench.kernel.files import durable_write, make_folder
from workbench.kernel.numbers import number_text
from workbench.kernel.tongue import SOURCE, capital, writing_in
from workbench.kernel.words import count_text
from workbench.portfolio.portfolio import open_portfolio
from workbench.portfolio.profiles import drop_profile, keep_profile, read_profiles


class SheetNotRight(WorkbenchError):
    code = "PRT-023"
    message = "The sheet {path} does not say what was released: {fault}"
    remedy = "It was not written. Please send us this sentence."


@dataclass(frozen=True, slots=True)
class Taken:
    """What became of a workspace's releases."""

    kept: tuple[str, ...]
    """Names of clusters whose profile the portfolio has now."""
    withdrawn: int
    """Clusters that had a profile and release their name no longer."""
    unknown: tuple[str, ...]
    """Clusters that release their name, and that the portfolio does not have."""


def take_profiles(place: str, services: Services) -> Taken:
    """Take over what the clusters of a workspace released to everybody, and say so in its log.

    What a cluster has withdrawn leaves the portfolio. Raises what opening the portfolio raises.
    """
    found = {each.id: _released(services, each.id) for each in list_clusters(services)}
    held = hold(place)
    kept, unknown, withdrawn = [], [], 0
    with open_portfolio(place) as portfolio, portfolio.writing() as connection:
        for cluster, profile in found.items():
            if profile is None:
                withdrawn += drop_profile(connection, cluster)
            elif cluster in held.years:
                keep_profile(connection, cluster, profile_json(profile))
                kept.append(profile.name)
            else:
                unknown.append(profile.name)
    note(services, None, Deed.EXPORTED, [("profiles", Path(place.partition("?")[0]).name, "")])
    return Taken(tuple(sorted(kept)), withdrawn, tuple(sorted(unknown)))


def _released(services: Services, cluster: Any) -> Profile | None:
    """Return the public profile of a cluster's newest assessment that releases its name; None where none does."""
    newest: Sequence[Assessment] = sorted(assessments_of(services, cluster), key=lambda each: each.period, reverse=True)
    for assessment in newest:
        public = public_of(list_releases(services, assessment))
        if NAME in public:
            with writing_in(SOURCE):
                dossier = build_dossier(services, assessment, for_others=True)
                return build_profile(dossier, public, None, services.clock.now().date())
    return None


def profile_json(profile: Profile) -> Json:
    """Return a profile as a portfolio keeps it; its label is the portfolio's own matter."""
    return {
        "name": profile.name, "period": profile.period, "as_of": profile.as_of.isoformat(),
        "first_release": profile.first_release.isoformat(), "texts": dict(profile.texts),
        "figures": [list(each) for each in profile.figures], "members": [list(each) for each in profile.members],
        "services": [list(each) for each in profile.services],
    }  # fmt: skip


def profile_of(told: Json) -> Profile:
    """Return a profile that a portfolio keeps."""
    pairs = {name: tuple((title, value) for title, value in told[name]) for name in ("figures", "members", "services")}
    days = [date.fromisoformat(told[name]) for name in ("as_of", "first_release")]
    return Profile(
        told["name"], told["period"], days[0], days[1], told["texts"], pairs["figures"], pairs["members"],
        pairs["services"], None,
    )  # fmt: skip


def label_list(place: str, today: date) -> Table:
    """Return the labels that hold, for publication: as label bodies decided them, names only where released.

    Raises what opening the portfolio raises.
    """
    with open_portfolio(place) as portfolio, portfolio.reading() as connection:
        profiles = read_profiles(connection)
    valid = [each for each in calendar(place, today) if each.standing in (Standing.VALID, Standing.DUE)]
    named = [each for each in valid if each.member.id in profiles]
    rows = [
        {
            "cluster": profiles[each.member.id]["name"], "country": each.member.country,
            "label": each.validity.award.label.capitalize(), "by": each.validity.award.by,
            "on": each.validity.award.on.isoformat(), "until": each.validity.until.isoformat(),
        }
        for each in named
    ]  # fmt: skip
    rows.sort(key=lambda each: (LABELS.index(each["label"].casefold()), each["cluster"].casefold()))
    columns = (
        Column("cluster", "Cluster", TEXT, "Its name, as it released it."),
        Column("country", "Country", TEXT, "ISO 3166-1 code."), Column("label", "Label", TEXT, "As it was awarded."),
        Column("by", "Awarded by", TEXT, "The label body that decided."), Column("on", "On", DATE, "The day of that."),
        Column("until", "Valid until", DATE, "Its last day, as the label body or the usual rules say."),
    )  # fmt: skip
    others = len(valid) - len(named)
    notes = [f"{capital(count_text(others, 'further label', 'further labels'))} of clusters that have not released "
             "their name."] if others else []  # fmt: skip
    lead = "Labels that hold, as label bodies decided them."
    return table_of("labels", "Quality labels", columns, rows, lead, notes)


def released_names(place: str) -> tuple[str, ...]:
    """Return the clusters that stand by name in what is published. Raises what opening the portfolio raises."""
    with open_portfolio(place) as portfolio, portfolio.reading() as connection:
        profiles = read_profiles(connection).values()
    return tuple(sorted((each["name"] for each in profiles), key=str.casefold))


def publish(
    home: Home, place: str, folder: Path, title: str, today: date, say: Callable[[str], None] = lambda _: None
) -> tuple[Path, ...]:
    """Write the portfolio sheet, each released profile, and the list of labels, for everybody to see.

    All sheets are drawn and read back before the first is written; `say` is told the one that begins, and may raise.
    Raises SheetNotRight, FileNotWritten, or what opening the portfolio raises.
    """
    with writing_in(SOURCE):
        sheets = _draw(home, place, folder, title, today, say)
        labels = label_list(place, today)
    make_folder(folder / "profiles")
    for path, content in sheets.items():
        durable_write(path, content)
    made = [*sheets, *save_tables(home, folder / "labels.pdf", f"{title}: quality labels", [labels])]
    made += save_folder(folder, [labels])
    note_made(home, place, "publication", made, len(sheets) - 1)
    return tuple(made)


def _draw(
    home: Home, place: str, folder: Path, title: str, today: date, say: Callable[[str], None]
) -> dict[Path, bytes]:
    """Return the portfolio sheet and each released profile by where it will lie."""
    held = hold(place)
    with open_portfolio(place) as portfolio, portfolio.reading() as connection:
        profiles = {cluster: profile_of(each) for cluster, each in read_profiles(connection).items()}
    shown = _sheet(home, held, profiles, title, today)
    sheets = {folder / "portfolio.pdf": draw_portfolio(shown)}
    _call_right(folder / "portfolio.pdf", sheets[folder / "portfolio.pdf"],
                [shown.title, *(each.name for each in shown.clusters)])  # fmt: skip
    for cluster, profile in sorted(profiles.items(), key=lambda each: (each[1].name.casefold(), each[0])):
        say(profile.name)
        best = _best(held, cluster, today)
        award = replace(best.award, until=best.until) if best is not None else None
        path = folder / "profiles" / f"{_stem(profile.name, list(sheets))}.pdf"
        sheets[path] = draw_profile(replace(profile, award=award))
        _call_right(path, sheets[path], list(released_texts(profile)))
    return sheets


def _call_right(path: Path, content: bytes, wanted: Sequence[str]) -> None:
    if problems := check_texts(content, wanted, path.name):
        raise SheetNotRight(path=path.name, fault=problems[0].message)


def _stem(name: str, made: Sequence[Path]) -> str:
    words = re.sub(r"[^\w]+", "-", unicodedata.normalize("NFC", name)).strip("-")[:80] or "cluster"
    taken, number, stem = {each.stem.casefold() for each in made}, 1, words
    while stem.casefold() in taken:
        number += 1
        stem = f"{words}-{number}"
    return stem


def _best(held: Held, cluster: str, today: date) -> Validity | None:
    now = [each for each in validities(held.awards.get(cluster, ())) if each.holds_on(today)]
    return min(now, key=lambda each: LABELS.index(each.award.label), default=None)


def _sheet(home: Home, held: Held, profiles: dict[str, Profile], title: str, today: date) -> PortfolioSheet:
    best = {cluster: _best(held, cluster, today) for cluster in held.years}
    labels = Counter(each.award.label for each in best.values() if each is not None)
    # What everybody sees rests on packages whose signers are trusted.
    records = [record for each in held.years if (record := held.last(each)).is_trusted]
    figures = [(number_text(len(records)), "clusters with a signed assessment")]
    figures += [(number_text(sum(labels.values())), "hold a quality label")] if labels else []
    figures += sums_for_all(records, profiles, held.limit)
    bars = []
    if len(records) >= held.limit:
        parts = [(each.capitalize(), labels[each]) for each in LABELS if labels[each]]
        bars.append(("Labels", [*parts, ("No label", len(records) - sum(labels.values()))]))
        fields = fields_for_all([each.sector for each in records], held.limit)
        bars += [("Fields", fields)] if len(fields) > 1 else []
    countries = _and([country_name(each) for each in sorted({each.country for each in records})])
    years = sorted({each.period for each in records})
    lead = f"{capital(count_text(len(records), 'cluster', 'clusters'))} of {countries}, assessed from signed "
    lead += f"packages of {years[0]} to {years[-1]}." if len(years) > 1 else f"packages of {''.join(years)}."
    clusters = [_shown(profile, best.get(cluster)) for cluster, profile in profiles.items()]
    clusters.sort(key=lambda each: each.name.casefold())
    others = len(records) - len(clusters)
    foot = "Of each cluster only what it released is shown. Labels as label bodies decided them, never our forecast."
    foot += f" {capital(count_text(others, 'cluster is', 'clusters are'))} not named." if others > 0 else ""
    return PortfolioSheet(title, lead, figures[:4], bars, clusters, foot, home.clock.now())


def _shown(profile: Profile, best: Validity | None) -> ShownCluster:
    beside = "  ·  ".join(f"{title}: {figure}" for figure, title in profile.figures[:3])
    label, until = (best.award.label, best.until) if best is not None else ("", None)
    return ShownCluster(profile.name, profile.texts.get("claim", ""), beside, label, until)


def _and(words: Sequence[str]) -> str:
    return " and ".join(filter(None, (", ".join(words[:-1]), words[-1]))) if words else "no country"
