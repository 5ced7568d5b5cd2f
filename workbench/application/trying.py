"""A made-up assessment in memory, on which an edition is tried out: nothing of it is ever saved."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import UTC, date, datetime

from workbench.application.dossiers import exact, figures_of, result_of, warnings_of
from workbench.application.views import AssessmentView, warnings_by_indicator
from workbench.domain.assessments import OPEN, Assessment
from workbench.domain.dossier import Answer, Cluster, Dossier, Participant
from workbench.domain.forecast import Forecast, forecast
from workbench.domain.labels import Basis, Result
from workbench.domain.scores import Level
from workbench.domain.values import Blank, stored
from workbench.forms.edition import Form
from workbench.forms.evaluation import Evaluation, Rules
from workbench.kernel.canonical import Json
from workbench.kernel.ids import EntityId, PersonId

YOU, EXAMPLE = PersonId("you"), EntityId("example")
CURRENCY = "EUR"


@dataclass(frozen=True)
class Trial:
    """What was tried out so far; it outlives changes of the edition."""

    period: str
    answers: Mapping[str, Json] = field(default_factory=dict)
    """By field, as they would be stored: what no longer fits its field is then shown as a draft."""
    levels: Mapping[str, int | None] = field(default_factory=dict)
    """By indicator; None says that it does not apply."""
    whys: Mapping[str, str] = field(default_factory=dict)
    notes: Mapping[str, str] = field(default_factory=dict)
    discussed: frozenset[str] = frozenset()


def view_of(form: Form, rules: Rules, trial: Trial) -> AssessmentView:
    """Compute all that follows from what was tried, as the interview shows it."""
    answers = _answers(form, trial)
    evaluation = rules.evaluate(figures_of(answers), date(int(trial.period), 12, 31))
    scored = {each.id: len(each.levels) for each in form.scored}
    levels = {
        id_: Level(level, trial.whys.get(id_, ""))
        for id_, level in trial.levels.items()
        if id_ in scored and (level is None or level < scored[id_])
    }
    given = {id_: each.level for id_, each in levels.items() if each.level is not None}
    not_applicable = frozenset(levels.keys() - given.keys())
    left_out = {id_ for id_ in not_applicable if form.indicators[id_].not_applicable == "out"} | evaluation.irrelevant
    ahead = forecast(form, given, {}, left_out)
    dossier = _dossier(form, trial, answers, evaluation, result_of(form, rules, evaluation, levels, Basis.OWN))
    view = AssessmentView(
        assessment=_assessment(form, trial), dossier=dossier, person=YOU, own_levels=given, rationales=trial.whys,
        discussed=trial.discussed, notes=trial.notes, notes_before={}, warnings={}, unplaced=(), forecast=ahead,
        forecast_label=_label(form, rules, evaluation, ahead), award=None, identity_known=False,
        not_applicable=not_applicable,
    )  # fmt: skip
    return replace(view, warnings=warnings_by_indicator(view.dossier))


def _answers(form: Form, trial: Trial) -> dict[str, Answer]:
    found = {}
    for name, told in trial.answers.items():
        asked = form.field(name)
        value = stored(asked, told) if asked is not None else Blank()
        if not isinstance(value, Blank):
            found[name] = Answer(value, "", YOU, _moment(trial))
    return found


def _assessment(form: Form, trial: Trial) -> Assessment:
    return Assessment(
        EXAMPLE, EXAMPLE, form.id, form.version, form.hash, "", trial.period, CURRENCY, OPEN, "assessed", None, 0,
        is_practice=True,
    )  # fmt: skip


def _dossier(
    form: Form, trial: Trial, answers: Mapping[str, Answer], evaluation: Evaluation, result: Result
) -> Dossier:
    asked = {name: answer for name, answer in answers.items() if name.split(".")[0] not in evaluation.irrelevant}
    return Dossier(
        form=form,
        id=EXAMPLE,
        cluster=Cluster(EXAMPLE, "Example cluster", "SE"),
        period=trial.period,
        currency=CURRENCY,
        status="draft",
        version=0,
        as_of=_moment(trial),
        people=(Participant(YOU, "You", "", "lead", "none"),),
        answers=asked,
        derived=exact(evaluation.derived),
        result=result,
        previous=None,
        findings=(),
        measures=(),
        evidence=(),
        warnings=warnings_of(form, evaluation),
        missing=(),
        language=form.shown_in or form.language,
        irrelevant=evaluation.irrelevant,
        kept={name: answer for name, answer in answers.items() if name not in asked},
        required=evaluation.required,
        proposed=evaluation.proposed,
    )


def _label(form: Form, rules: Rules, evaluation: Evaluation, ahead: Forecast | None) -> str | None:
    if ahead is None:
        return None
    levels = {indicator: Level(level) for indicator, level in ahead.levels.items()}
    return result_of(form, rules, evaluation, levels, Basis.OWN).label


def _moment(trial: Trial) -> datetime:
    return datetime(int(trial.period), 1, 1, tzinfo=UTC)
