"""A questionnaire that asks by an earlier edition: what it says, restated by the edition of today."""

from collections.abc import Iterator
from dataclasses import replace

from workbench.application.editions import form_of
from workbench.application.services import Services
from workbench.domain.assessments import Assessment
from workbench.domain.carrying import carry, carry_levels, find_homeless
from workbench.domain.dossier import Answer, Source
from workbench.domain.values import Blank, Draft
from workbench.exchange.excel.questionnaire.reading import Marked, Questionnaire, Said, SaidLevel
from workbench.forms.crosswalks import Crosswalk, find_crosswalk
from workbench.forms.edition import Form
from workbench.forms.library import find_edition
from workbench.kernel.speech import tr


def find_earlier(services: Services, assessment: Assessment, edition: str, edition_hash: str) -> Form | None:
    """Return the edition that a questionnaire asks by, where the assessment once rested on it or it is shipped."""
    shipped = find_edition(edition)
    if shipped is not None and shipped.hash == edition_hash:
        return shipped
    for revision, _ in services.workspace.revisions.told_of(assessment.id, "edition"):
        told = revision.value or {}
        if told.get("hash") == edition_hash:
            named = replace(
                assessment, edition=told["id"], edition_version=told["version"], edition_hash=told["hash"],
                edition_file=told["file"],
            )  # fmt: skip
            return form_of(services, named)
    return None


class Restated:
    """A questionnaire of an earlier edition, by the ids of a later one."""

    def __init__(self, services: Services, old: Form, new: Form, said: Questionnaire, sha256: str) -> None:
        self._old, self._new, self._said = old, new, said
        self._crosswalk: Crosswalk | None = find_crosswalk(old, new)
        person, moment = services.person.id, services.clock.now()
        self._answers = {
            each.field: Answer(each.reply.value, "", person, moment, _source(each, sha256), "imported")
            for each in said.said
            if each.is_news and not isinstance(each.reply.value, Blank | Draft)
        }
        self.warnings: tuple[str, ...] = tuple(self._left_behind())

    @property
    def questionnaire(self) -> Questionnaire:
        """Return what can be said in the later edition."""
        return replace(
            self._said, said=(*self._answered(), *self._silent()), marked=tuple(self._marked()),
            levels=tuple(self._levels()),
        )  # fmt: skip

    def _answered(self) -> Iterator[Said]:
        by_field = {each.field: each for each in self._said.said}
        for name, each in carry(self._old, self._answers, self._new, self._crosswalk).items():
            if each.fits and each.answer is not None:
                first = by_field[each.fields_before[0]]
                reply = replace(first.reply, value=each.answer.value)
                yield replace(first, field=name, reply=reply, was="null", why=each.why)

    def _silent(self) -> Iterator[Said]:
        """Yield what needs no restating: drafts to be asked about, and what is to be as in the last period."""
        for each in self._said.said:
            is_draft = isinstance(each.reply.value, Draft) and each.is_news
            if (is_draft or each.keeps) and self._new.field(each.field) is not None:
                yield replace(each, was="null")

    def _marked(self) -> Iterator[Marked]:
        for each in self._said.marked:
            if self._new.field(each.name) is not None or each.name in self._new.questions:
                yield each

    def _levels(self) -> Iterator[SaidLevel]:
        given = {each.indicator: each for each in self._said.levels if each.level is not None}
        levels = {name: each.level for name, each in given.items() if each.level is not None}
        for name, carried in carry_levels(self._old, levels, self._new, self._crosswalk).items():
            before = given[carried.indicator_before]
            why = before.why if carried.level is not None else f"{before.level}. {before.why}".strip()
            yield replace(before, indicator=name, level=carried.level, why=why, was="")

    def _left_behind(self) -> Iterator[str]:
        """Say what has no place in the later edition, with the reason."""
        old, new = f"{self._old.id} {self._old.version}", f"{self._new.id} {self._new.version}"
        yield tr("The file asks by {old}; its answers are restated by {new}.", old=old, new=new)
        for name, why in find_homeless(self._old, self._answers, self._new, self._crosswalk).items():
            yield tr("The answer to {name} has no place any more: {why}", name=name, why=why)
        for name, each in carry(self._old, self._answers, self._new, self._crosswalk).items():
            if not each.fits or each.answer is None:
                yield tr(
                    "The answer for {name} can't be restated ({words}): {why}", name=name, words=each.text, why=each.why
                )
        for said in self._said.said:
            if isinstance(said.reply.value, Draft) and self._new.field(said.field) is None:
                yield tr(
                    "{address} says “{words}”, to a question that is not asked any more.",
                    address=said.address,
                    words=said.reply.text,
                )
        for marked in self._said.marked:
            if marked.mark and self._new.field(marked.name) is None and marked.name not in self._new.questions:
                told = marked.mark.remark or marked.mark.state
                yield tr(
                    "{address} marks a question that is not asked any more: {told}.", address=marked.address, told=told
                )


def _source(said: Said, sha256: str) -> Source:
    sheet, _, cell = said.address.rpartition("!")
    return Source(sha256, sheet, cell)
