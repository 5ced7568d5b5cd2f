"""What the cluster is shown at the end of the visit, slide by slide: preliminary, and it promises nothing."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from workbench.domain.assessments import INTEREST, SCORE
from workbench.domain.dossier import Dossier, Finding
from workbench.domain.labels import Basis
from workbench.forms.edition import Section
from workbench.kernel.ids import EntityId
from workbench.kernel.tongue import say
from workbench.kernel.words import date_text

NEXT_STEPS = ("documents", "report", "decision", "measures")
ON_ONE, OPEN_ON_ONE = 3, 7
"""Findings, and open points, that one slide has room for."""
COVER, FINDINGS, LEVELS, LINES = "cover", "findings", "levels", "lines"
"""Kinds of slides."""


@dataclass(frozen=True, slots=True)
class Point:
    """A finding as it is shown."""

    number: str
    title: str
    text: str
    """Empty where the title says it all."""
    indicator: str


@dataclass(frozen=True, slots=True)
class Group:
    """The levels of one section, the lowest first."""

    title: str
    levels: tuple[tuple[int, int], ...]
    """Level and the highest level of its scale."""
    open: int
    """Indicators without an agreed level."""


@dataclass(frozen=True, slots=True)
class Slide:
    """One thing that is shown at a time."""

    kind: str
    title: str
    about: str = ""
    points: tuple[Point, ...] = ()
    groups: tuple[Group, ...] = ()
    lines: tuple[str, ...] = ()
    note: str = ""

    @property
    def words(self) -> str:
        """Return all that it says, for whoever hears it."""
        told = [self.title, self.about, *(f"{each.title}. {each.text}" for each in self.points), *self.lines]
        told += [f"{each.title}: {', '.join(str(level) for level, _ in each.levels) or '–'}" for each in self.groups]
        return "\n".join(filter(None, (*told, self.note)))


def build_slides(
    dossier: Dossier, today: date, *, with_levels: bool, left_out: Collection[EntityId] = ()
) -> tuple[Slide, ...]:
    """Build the slides of a dossier, in the language that is written in; findings that are left out stay unsaid."""
    findings = [each for each in dossier.findings if each.id not in left_out]
    found = [_cover(dossier, today)]
    for kind in ("strength", "improvement"):
        found += _findings(say(f"feedback.{kind}"), [each for each in findings if each.kind == kind])
    if with_levels:
        found.append(_levels(dossier))
    found += [_open(dossier), _next(dossier)]
    return tuple(found)


def words_for_missing(dossier: Dossier) -> Iterator[str]:
    """Yield what the cluster still owes in a reader's words: what was asked for, figures and documents, each once."""
    form = dossier.form
    yield from (each.what for each in dossier.awaited)
    for name in dossier.missing:
        kind, _, rest = name.partition("/")
        if kind == "evidence" and rest in form.indicators:
            yield say("feedback.document_for", indicator=rest, title=form.indicators[rest].title)
        elif not name.startswith((SCORE, INTEREST, "check/")):
            question = form.questions.get(name.split(".")[0])
            if question is not None:
                yield question.short or question.title


def steps_of(dossier: Dossier) -> list[str]:
    """List what happens next."""
    return [step for step in NEXT_STEPS if step != "decision" or dossier.form.labels]


def _cover(dossier: Dossier, today: date) -> Slide:
    people = ", ".join(each.name for each in dossier.people if each.name)
    words = say("feedback.no_promise" if dossier.form.labels else "feedback.report_follows")
    note = f"{say('feedback.preliminary')} {words}"
    return Slide(COVER, dossier.cluster.name, say("feedback.kind"), lines=(date_text(today), people), note=note)


def _findings(title: str, findings: Sequence[Finding]) -> Iterator[Slide]:
    """Yield slides that are filled evenly: four findings are two and two."""
    count = -(-len(findings) // ON_ONE)
    begin = 0
    for number in range(count):
        end = len(findings) * (number + 1) // count
        points = tuple(_point(place, each) for place, each in enumerate(findings[begin:end], begin + 1))
        yield Slide(FINDINGS, title, f"{number + 1} / {count}" if count > 1 else "", points=points)
        begin = end


def _point(place: int, finding: Finding) -> Point:
    """Show a finding whole; a title that is only how its text begins is left away."""
    text = " ".join((finding.short or finding.text).split())
    if not text or text.startswith(finding.title.removesuffix("…")):
        return Point(str(place), text or finding.title, "", finding.indicator)
    return Point(str(place), finding.title, text, finding.indicator)


def _levels(dossier: Dossier) -> Slide:
    scores = dossier.result.scores
    agreed = 0 if dossier.result.basis is Basis.PROVISIONAL else scores.scored
    about = say("feedback.agreed", agreed=agreed, scorable=scores.scorable)
    sections = [each for each in dossier.form.sections if any(i.is_scored for i in each.all_indicators)]
    groups = tuple(_group(dossier, each) for each in sections)
    return Slide(LEVELS, say("feedback.levels"), about, groups=groups, note=say("feedback.squares"))


def _group(dossier: Dossier, section: Section) -> Group:
    lines = [dossier.result.scores.indicators[each.id] for each in section.all_indicators if each.is_scored]
    lines = [each for each in lines if each.awaits_level]
    is_agreed = dossier.result.basis is not Basis.PROVISIONAL
    known = sorted(
        (each.level, len(dossier.form.indicators[each.id].levels) - 1)
        for each in lines
        if is_agreed and each.level is not None
    )
    return Group(section.title, tuple(known), len(lines) - len(known))


def _open(dossier: Dossier) -> Slide:
    wanted = list(dict.fromkeys(words_for_missing(dossier)))
    shown = wanted if len(wanted) <= OPEN_ON_ONE else wanted[: OPEN_ON_ONE - 1]
    if len(wanted) > len(shown):
        shown = [*shown, say("feedback.more", count=len(wanted) - len(shown))]
    return Slide(LINES, say("feedback.still_open"), lines=tuple(shown) or (say("feedback.nothing_open"),))


def _next(dossier: Dossier) -> Slide:
    return Slide(LINES, say("feedback.next"), lines=tuple(say(f"feedback.step_{step}") for step in steps_of(dossier)))
