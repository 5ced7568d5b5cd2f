"""What stands in the main column of an indicator, paragraph by paragraph."""

from collections.abc import Iterator
from dataclasses import dataclass

from workbench.domain.carrying import SAME
from workbench.domain.dossier import Dossier
from workbench.domain.scores import IndicatorScore
from workbench.domain.telling import counts_as_zero
from workbench.exchange.report.phrases import HOWS, with_paragraphs
from workbench.forms.edition import Indicator
from workbench.kernel.tongue import say
from workbench.kernel.words import date_text

GAP = 2.2


@dataclass(frozen=True)
class Block:
    """A paragraph of the main column."""

    text: str
    role: str = "body"
    colour: str = "text"
    strong: str = ""
    before: float = 0.0
    after: float = GAP
    heading: bool = False
    goes_on: str = ""
    """The place whose page stands behind it."""


def left_out_blocks(line: IndicatorScore) -> list[Block]:
    """Return the reason for which an indicator does not count, and the assessors' words."""
    reason = Block(line.why, "small", "text2", after=1.0)
    return [reason, *(Block(each) for each in with_paragraphs(line.rationale))]


def blocks_of(dossier: Dossier, indicator: Indicator, *, has_anchors: bool) -> list[Block]:
    """Return level, last period, rationale, findings and measures of an indicator."""
    line = dossier.result.scores.indicators[indicator.id]
    blocks = _level(dossier, indicator, has_anchors=has_anchors)
    blocks += _before(dossier, indicator)
    if line.rationale:
        blocks.append(_head(say("report.why_this_level" if line.level is not None else "report.why")))
        blocks += [Block(text) for text in with_paragraphs(line.rationale)]
    return [*blocks, *_findings(dossier, indicator), *_measures(dossier, indicator)]


def _head(text: str, goes_on: str = "") -> Block:
    return Block(text, "smallB", "text3", before=1.8, after=0.6, heading=True, goes_on=goes_on)


def _level(dossier: Dossier, indicator: Indicator, *, has_anchors: bool) -> list[Block]:
    line = dossier.result.scores.indicators[indicator.id]
    if indicator.gate is not None or counts_as_zero(line):
        return [Block(line.why)]
    if line.parts:
        return []
    if line.level is None:
        return [Block(say("result.not_scored"), colour="text2")]
    if has_anchors:
        return []
    blocks = [Block(indicator.levels[line.level], strong=say("report.level_is", level=line.level))]
    if line.level + 1 < len(indicator.levels):
        needs = indicator.levels[line.level + 1]
        blocks[0] = Block(blocks[0].text, strong=blocks[0].strong, after=0.0)
        blocks.append(Block(needs, colour="text2", strong=say("report.level_needs", level=line.level + 1)))
    return blocks


def _before(dossier: Dossier, indicator: Indicator) -> Iterator[Block]:
    """Say how last period's level was restated, or that there was none, where the edition has changed."""
    previous = dossier.previous
    if previous is None or not previous.levels or not indicator.is_scored:
        return
    carried = previous.carried_levels.get(indicator.id)
    if indicator.id in previous.not_before:
        yield Block(say("report.not_judged", period=previous.period), "small", "text3")
    elif carried is not None and carried.how != SAME and carried.how in HOWS:
        how = say(f"report.how_{carried.how}", period=previous.period)
        given = say("report.level_then", level=carried.level_before, which=carried.indicator_before)
        now = say("report.level_restated", level=carried.level) if carried.level is not None else ""
        yield Block(f"{how}; {given}, {now or say('report.not_comparable')}.", "small", "text3")


def _findings(dossier: Dossier, indicator: Indicator) -> Iterator[Block]:
    for finding in dossier.findings:
        if finding.indicator == indicator.id:
            yield _head(f"{say(f'report.kind_{finding.kind}')} {finding.number}")
            title = finding.title if finding.title.endswith((".", "!", "?")) else f"{finding.title}."
            texts = with_paragraphs(finding.text)
            yield Block(texts[0] if texts else "", strong=title if texts else finding.title)
            yield from (Block(text) for text in texts[1:])


def _measures(dossier: Dossier, indicator: Indicator) -> Iterator[Block]:
    for measure in dossier.measures:
        if measure.indicator == indicator.id:
            goes_on = place_of_measure(measure.number) if "plan" in dossier.form.report else ""
            yield _head(f"{say('report.measure')} {measure.number}{',' if goes_on else ''}", goes_on)
            due = f" {say('report.due_by', day=date_text(measure.due))}" if measure.due else ""
            title = measure.title if measure.title.endswith((".", "!", "?")) else f"{measure.title}."
            yield Block(f"{title}{due}")


def place_of_measure(number: str) -> str:
    """Return the name of a measure's place in the plan."""
    return f"measure {number}"
