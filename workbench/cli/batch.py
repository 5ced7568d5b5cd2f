"""Many workbooks taken over at once: `import --batch`."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from workbench.cli.output import INTERRUPTED, NO, BadUsage, Outcome, table
from workbench.cli.steps import steps, stoppable

if TYPE_CHECKING:
    from workbench.application.batch_taking import BatchOutcome
    from workbench.application.batching import BatchChoices, BatchPlan
    from workbench.application.services import Services


@dataclass(frozen=True, slots=True)
class BatchOptions:
    """What was given on the command line for all files."""

    form: str | None
    period: str | None
    country: str | None
    mapping: str | None
    clusters: list[str]
    account: Path | None
    dry_run: bool

    def choices(self) -> "BatchChoices":
        """Return them as the application takes them. Raises BadUsage."""
        from workbench.application.batching import BatchChoices

        pairs = [each.partition("=") for each in self.clusters]
        wrong = next((given for given, mark, meant in pairs if not (given.strip() and mark and meant.strip())), None)
        if wrong is not None:
            raise BadUsage(what=f"--cluster takes NAME=CLUSTER, not “{wrong}”.", command="import")
        if self.period and not (self.period.isdecimal() and len(self.period) == 4):
            raise BadUsage(what=f"--period takes a year, not “{self.period}”.", command="import")
        clusters = {given.strip(): meant.strip() for given, _, meant in pairs}
        return BatchChoices(self.form or "", self.period, self.country or "", self.mapping, clusters)


def import_batch(workspace: Path, path: Path, options: BatchOptions) -> Outcome:
    """Take over every workbook of a folder, or each cluster of a table."""
    from workbench.application import batch_words
    from workbench.bootstrap import open_services

    choices = options.choices()
    with open_services(workspace, writing=not options.dry_run) as services:
        plan, outcome = _taken(services, path, choices, is_dry=options.dry_run)
        rows = None
        if options.account is not None and not plan.is_cancelled:
            rows = batch_words.write_account(services, plan, options.account, outcome)
    is_stopped = plan.is_cancelled or (outcome is not None and outcome.is_cancelled)
    document = batch_words.batch_document(plan, outcome)
    text = _text(plan, outcome, is_dry=options.dry_run)
    if rows is not None:
        document["account"] = str(options.account)
        text += f"\n{options.account} says what became of each of {rows:,} cells."
    if is_stopped:
        return Outcome(document, text, INTERRUPTED)
    taken = any(each.is_something_taken for each in plan.files) if outcome is None else bool(outcome.clusters)
    return Outcome(document, text, 0 if taken else NO)


def _taken(
    services: "Services", path: Path, choices: "BatchChoices", *, is_dry: bool
) -> "tuple[BatchPlan, BatchOutcome | None]":
    from workbench.application.batch_taking import BatchOutcome, take_over_many
    from workbench.application.batching import plan_many

    with stoppable() as is_stopped, steps() as say:
        plan = plan_many(services, path, choices, say, is_stopped)
        if is_dry:
            return plan, None
        if plan.is_cancelled:
            return plan, BatchOutcome(is_cancelled=True)
        return plan, take_over_many(services, plan, say, is_stopped)


def _text(plan: "BatchPlan", outcome: "BatchOutcome | None", *, is_dry: bool) -> str:
    from workbench.application.batch_words import batch_rows

    cells = plan.counts
    lines = [
        table(("File", "Cluster", "Years", "Taken" if not is_dry else "Would be taken"), batch_rows(plan, outcome)),
        "",
        f"{cells['filled']:,} filled cells in {len(plan.files)} files: {cells['imported']:,} "
        f"{'ready' if is_dry else 'taken over'}, {cells['labels']:,} labels, {cells['asked']:,} to ask, "
        f"{cells['other_periods']:,} of other years, {cells['other_clusters']:,} of other clusters, "
        f"{cells['unmatched']:,} unmatched.",
    ]
    if outcome is not None:
        new = sum(each.is_new for each in outcome.clusters.values())
        lines.append(f"{len(outcome.clusters)} clusters, {new} of them new.")
    if outcome is not None and outcome.is_cancelled:
        done = ", ".join(each.path.name for each in outcome.files) or "none"
        lines.append(f"Stopped. Files that are taken over whole: {done}. The others are as they were.")
    lines += [f"{file.path.name}: {warning}" for file in plan.files for warning in file.warnings]
    return "\n".join(lines)
