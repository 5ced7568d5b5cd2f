"""What stands between an assessment and a signature, each with the place or act that mends it."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QWidget

from workbench.application.views import AssessmentView
from workbench.domain.assessments import ANSWER, INTEREST, SCORE
from workbench.domain.consensus import APPROVAL, OPEN_CONSENSUS
from workbench.domain.dossier import Finding, Measure
from workbench.domain.people import pairing
from workbench.domain.summary import list_too_long, told_too_long
from workbench.kernel.ids import PersonId
from workbench.kernel.speech import later, tr
from workbench.kernel.tongue import capital
from workbench.kernel.words import and_text, counted
from workbench.ui.actions import BY_ID
from workbench.ui.shell import Place
from workbench.ui.widgets.buttons import Button
from workbench.ui.widgets.picture import Icon
from workbench.ui.widgets.surfaces import clear, column, row
from workbench.ui.widgets.text import Text


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that must be there before signing."""

    done: bool
    text: str
    place: Place | None = None
    """Where it is mended."""
    action: str = ""
    """What mends it, where no place does."""
    item: Finding | Measure | None = None
    """What is to have a short form."""


_UNKNOWN_IDENTITY = later("{who}’s signing identity is not known here yet: their own laptop names it when they declare")


class ChecksPanel(QWidget):
    """Lists the checks."""

    mend_wanted = Signal(object)
    """The check that the person wants to mend."""

    def __init__(self) -> None:
        super().__init__()
        self._state, self._checks, self.head = Text("", "heading"), column(None, 10), column(None, 0)
        inner = column(self, 12, (18, 18, 18, 12))
        inner.addWidget(self._state)
        inner.addLayout(self.head)
        inner.addLayout(self._checks)
        inner.addStretch(1)

    @property
    def state(self) -> str:
        """Return how far the assessment is, in words."""
        return self._state.text()

    def show_view(self, view: AssessmentView) -> None:
        """Show what is done and what is open."""
        clear(self._checks)
        for check in checks_of(view):
            self._checks.addWidget(self._show(check))
        is_open = bool(view.missing)
        self._state.setText(
            tr("Finalised")
            if view.assessment.is_read_only
            else tr("Before signing")
            if is_open
            else tr("Ready to sign")
        )

    def _show(self, check: Check) -> QWidget:
        made = QWidget()
        inner = row(made, 10)
        icon = Icon("check-circle" if check.done else "warning", "ok" if check.done else "warn", 18)
        inner.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        inner.addWidget(Text(check.text, "body", "text", wraps=True), 1)
        if not check.done and (check.place or check.action or check.item):
            act = (
                capital(tr(BY_ID[check.action].hint))
                if check.action
                else tr("Shorten …")
                if check.item
                else tr("Go there")
            )
            there = Button(act, "quiet")
            there.setAccessibleName(f"{there.text()}: {check.text}")
            there.clicked.connect(lambda: self.mend_wanted.emit(check))
            inner.addWidget(there, 0, Qt.AlignmentFlag.AlignTop)
        return made


def checks_of(view: AssessmentView) -> list[Check]:
    """List what stands between the assessment and a signature, each with the place or act that mends it."""
    dossier, assessment = view.dossier, view.assessment.id
    scores = dossier.result.scores
    fields = [each for each in dossier.missing if "/" not in each]
    levels = [each.removeprefix(SCORE) for each in dossier.missing if each.startswith(SCORE)]
    seen = [each.removeprefix("evidence/") for each in dossier.missing if each.startswith("evidence/")]
    undeclared = [each for each in dossier.missing if each.startswith(INTEREST)]
    names = ", ".join(dossier.name_of(PersonId(each.removeprefix(INTEREST))) for each in undeclared)

    def at(indicator: str = "", field: str = "") -> Place:
        return Place("assessment", assessment, "interview", indicator, field)

    first = dossier.form.indicator_of[fields[0].split(".")[0]] if fields else ""
    whole = len(dossier.asked)
    return [
        Check(
            not fields,
            tr("{answered} of {whole} questions answered", answered=view.answered, whole=whole),
            at(first, *fields[:1]),
        ),
        Check(
            not levels,
            tr("{scored} of {scorable} indicators scored", scored=scores.scored, scorable=scores.scorable),
            at(*levels[:1]),
        ),
        Check(
            not seen,
            tr("All required documents were seen")
            if not seen
            else tr("Required documents not seen: {documents}", documents=", ".join(seen)),
            at(*seen[:1]),
        ),
        Check(
            not undeclared,
            tr("Interest declared") if not undeclared else tr("Declaration of interest missing: {names}", names=names),
            None if f"{INTEREST}{view.person}" in undeclared else _stage(view, "prepare"),
            action="declare" if f"{INTEREST}{view.person}" in undeclared else "",
        ),
        *_together(view),
        Check(
            view.identity_known,
            tr("Signing identity on this laptop")
            if view.identity_known
            else tr("Signing identity: made when you sign"),
        ),
        *_others(view),
        *([] if view.assessment.is_read_only else _too_long(view)),
        *([] if view.assessment.is_read_only else _pairing(view)),
        *(Check(done=False, text=each.message, place=at(view.places_of(each)[0])) for each in dossier.warnings),
    ]


def _pairing(view: AssessmentView) -> Iterator[Check]:
    """List what the edition misses in who takes part: it warns, and keeps nobody from signing."""
    for each in pairing(view.form, view.dossier.people):
        yield Check(done=False, text=each, action="people")


def _others(view: AssessmentView) -> Iterator[Check]:
    """List what waits for colleagues: their identities, what they differ on, what they have not agreed on."""
    names = {each.id: each.name for each in view.dossier.people}
    for name in view.missing:
        kind, _, rest = name.partition("/")
        if kind == "identity":
            who = names.get(PersonId(rest), tr("A colleague"))
            yield Check(done=False, text=tr(_UNKNOWN_IDENTITY, who=who), place=_stage(view, "prepare"))
        elif kind == "conflict":
            about, place = _disputed(view, rest)
            yield Check(done=False, text=tr("Colleagues differ on {about}", about=about), place=place)


def _stage(view: AssessmentView, stage: str) -> Place:
    return Place("assessment", view.assessment.id, stage)


def _disputed(view: AssessmentView, name: str) -> tuple[str, Place]:
    """Return in words what is disputed, and where it stands: an answer, a level, a part of a finding …"""
    kind, _, rest = name.partition("/")
    if name.startswith(ANSWER):
        field = view.form.field(rest)
        indicator = view.form.indicator_of.get(rest.split(".")[0], "")
        place = Place("assessment", view.assessment.id, "interview", indicator, rest)
        return tr("the answer to “{question}”", question=field.title if field else rest), place
    if name.startswith(SCORE):
        indicator = rest.split("/")[0]
        return tr("the level of {indicator}", indicator=indicator), Place(
            "assessment", view.assessment.id, "interview", indicator
        )
    dossier = view.dossier
    entity = rest.split("/")[0]
    items: tuple[Finding | Measure, ...] = (*dossier.findings, *dossier.measures)
    for found in (each for each in items if each.id == entity):
        named = tr("measure {number}" if isinstance(found, Measure) else "finding {number}", number=found.number)
        return named, Place("assessment", view.assessment.id, "interview", found.indicator)
    documents = (tr("document {number}", number=each.number) for each in dossier.evidence if each.id == entity)
    part = name.rpartition("/")[2]
    other = tr("“{field}” of the cluster", field=part) if kind == "cluster" else tr("“{field}”", field=part)
    return next(documents, other), _stage(view, "prepare")


def _together(view: AssessmentView) -> list[Check]:
    """List what several assessors need beside their levels: locks, agreed levels, the approval."""
    if view.assessors < 2:
        return []
    dossier, there = view.dossier, Place("assessment", view.assessment.id, "reconcile")
    unagreed = sum(each.startswith(OPEN_CONSENSUS) for each in dossier.missing)
    unapproved = [each.removeprefix(APPROVAL) for each in dossier.missing if each.startswith(APPROVAL)]
    names = and_text(dossier.name_of(PersonId(each)) for each in unapproved)
    words = tr("Every level agreed and approved")
    if view.waiting:
        words = tr("Not locked yet: {names}", names=", ".join(view.waiting))
    elif unagreed:
        words = capital(counted(unagreed, "one level is left to agree on", "{number} levels are left to agree on"))
    elif unapproved:
        words = tr("The agreed levels wait for the approval of {names}", names=names)
    return [Check(not view.waiting and not unagreed and not unapproved, words, there)]


def _too_long(view: AssessmentView) -> list[Check]:
    return [Check(done=False, text=told_too_long(each), item=each) for each in list_too_long(view.dossier)]


def blocker_of(view: AssessmentView) -> str:
    """Say what keeps a signature from being final; nothing where nothing does."""
    if view.assessment.is_practice:
        return tr("A practice assessment is never signed. A draft shows what the files look like.")
    if view.assessment.is_read_only or not view.missing:
        return ""
    return capital(
        counted(
            len(view.missing),
            "one thing is missing, so what you sign now is a draft and stays open.",
            "{number} things are missing, so what you sign now is a draft and stays open.",
        )
    )


def first_signer(view: AssessmentView) -> str:
    """Return the name of the colleague who finalised what the person has to sign too; else nothing."""
    signers = {each.id: each.name for each in view.dossier.people if each.fingerprint}
    if not view.assessment.is_read_only or not view.versions or view.person not in signers:
        return ""
    by = PersonId(view.versions[-1].by)
    return "" if by == view.person else signers.get(by, "")
