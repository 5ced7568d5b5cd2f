"""The public profile: one page of what the cluster released; what is not there leaves no trace."""

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime, time

from workbench.domain.profile import Profile
from workbench.exchange.report.drawing import pinned_time
from workbench.exchange.report.kit import About, Sheet
from workbench.exchange.report.phrases import with_paragraphs
from workbench.exchange.report.styles import LEFT, RIGHT, WIDTH, column, span
from workbench.kernel.numbers import number_text
from workbench.kernel.tongue import say
from workbench.kernel.words import date_text

SECOND, HALF_WIDTH = column(6) + 1, 82.0
TONES = ("accent", "kept", "grey", "band", "sunken")
BETWEEN = 13.0
"""Free height between two blocks, in mm."""
GAP, BAR = 0.8, 8.0
"""Between the parts of the bar, and its height, in mm."""
NARROWEST = 7.0
"""Width in mm from which a part has room for its number."""
CONTACT = 262.0


def draw_profile(profile: Profile) -> bytes:
    """Draw the profile as PDF, in the language that is written in."""
    moment = datetime.combine(profile.as_of, time(), UTC)
    title = say("profile.title", cluster=profile.name)
    with pinned_time(moment):
        sheet = Sheet(About(title, say("profile.subject"), [profile.name], moment))
        sheet.start("", bookmark=say("profile.kind"))
        y = _head(sheet, profile)
        for draw in (_figures, _members, _columns, _story):
            y = draw(sheet, profile, y)
        _contact(sheet, profile)
        _foot(sheet, profile)
        sheet.end()
        return sheet.finish()


def released_texts(profile: Profile) -> Iterator[str]:
    """Yield what has to stand on the page."""
    yield profile.name
    yield from profile.texts.values()
    for figure, title in profile.figures:
        yield from (figure, title)
    for title, count in (*profile.members, *profile.services):
        yield from (title, number_text(count))


def _head(sheet: Sheet, profile: Profile) -> float:
    with sheet.element("P"):
        sheet.text(LEFT, 20, say("profile.kind"), "h2")
    if profile.award is not None:
        draw_chip(sheet, profile.award.label, profile.award.until, 15.5)
    role, lines = sheet.name_in(profile.name)
    bottom = 36.0 + sheet.height_of(lines, role)
    with sheet.element("H1"):
        sheet.write_lines(LEFT, 36, lines, role, "text")
    if claim := profile.texts.get("claim"):
        with sheet.element("P"):
            bottom += 3 + sheet.paragraph(LEFT, bottom + 3, span(10), claim, "lead", "text2", balance=True)
    return bottom + BETWEEN


def draw_chip(sheet: Sheet, label: str, until: date | None, y: float) -> None:
    """Draw a label that was awarded and is valid, with its end, at the right edge."""
    words = say(f"profile.label_{label}")
    words = say("profile.valid_until", label=words, day=date_text(until)) if until else words
    width = sheet.width_of(words, "smallB") + 6
    with sheet.artifact():
        sheet.rectangle(RIGHT - width, y, width, 6.6, f"{label}Soft", radius=3.3)
    with sheet.element("P"):
        sheet.text(RIGHT - 3, y + 4.3, words, "smallB", label, align="right")


def _figures(sheet: Sheet, profile: Profile, y: float) -> float:
    if not profile.figures:
        return y
    step, bottom = 44.0, 0.0
    for place, (figure, title) in enumerate(profile.figures):
        x, size = LEFT + place * step, 27.0
        while size > 12 and sheet.width_of(figure, "cover") * size / 40 > step - 4:
            size -= 1
        with sheet.element("P"):
            sheet.text(x, y + 10, figure, "cover", "accent", size=size)
            bottom = max(bottom, sheet.paragraph(x, y + 13.4, step - 5, title, "small", "text2"))
    return y + 13.4 + bottom + BETWEEN


def _members(sheet: Sheet, profile: Profile, y: float) -> float:
    if not profile.members:
        return y
    with sheet.element("H2"):
        sheet.text(LEFT, y + 3, say("profile.members"), "h2")
    told = ", ".join(f"{title} {count}" for title, count in profile.members)
    with sheet.element("Figure", say("profile.alt_members", members=told)):
        draw_bar(sheet, profile.members, y + 7)
        bottom = draw_keys(sheet, profile.members, y + 7 + BAR + 3.4)
    return bottom + BETWEEN


def draw_bar(sheet: Sheet, parts: Sequence[tuple[str, int]], y: float) -> None:
    """Draw how a whole is made up, as parts of one bar."""
    unit = (WIDTH - GAP * (len(parts) - 1)) / sum(count for _, count in parts)
    left = LEFT
    for place, (_, count) in enumerate(parts):
        tone = TONES[min(place, len(TONES) - 1)]
        sheet.rectangle(left, y, count * unit, BAR, tone)
        if count * unit >= NARROWEST:
            colour = "paper" if tone == "accent" else "text"
            sheet.text(left + 1.8, y + 5.1, number_text(count), "smallB", colour)
        left += count * unit + GAP


def draw_keys(sheet: Sheet, parts: Sequence[tuple[str, int]], y: float) -> float:
    """Name the parts in rows of their own, never squeezed under narrow parts; return where they end."""
    left = LEFT
    for place, (title, count) in enumerate(parts):
        words = f"{title}, {number_text(count)}"
        width = sheet.width_of(words, "micro") + 4
        if left > LEFT and left + width > RIGHT:
            left, y = LEFT, y + 4.6
        tone = TONES[min(place, len(TONES) - 1)]
        sheet.rectangle(left, y, 2.6, 2.6, tone, "rule", thickness=0.3)
        sheet.text(left + 4, y + 2.3, words, "micro", "text2")
        left += width + 4.6
    return y + 2.6


def _columns(sheet: Sheet, profile: Profile, y: float) -> float:
    """Draw services at the left, specialisation and partners at the right; blocks close up."""
    texts = [(key, profile.texts[key]) for key in ("specialisation", "partners") if key in profile.texts]
    x = SECOND if profile.services else LEFT
    ends = [y]
    if profile.services:
        ends.append(_services(sheet, profile, y))
    top = y
    for place, (key, text) in enumerate(texts):
        if not profile.services and place:
            x, top = SECOND, y
        top = _block(sheet, x, top, say(f"profile.{key}"), text) + 8
        ends.append(top - 8)
    return max(ends) + (BETWEEN if len(ends) > 1 else 0)


def _services(sheet: Sheet, profile: Profile, y: float) -> float:
    y = _headed(sheet, LEFT, y, say("profile.services"))
    with sheet.element("Table", leaf=False):
        for place, (title, count) in enumerate(profile.services):
            words = say("profile.events", count=count) if not place else number_text(count)
            with sheet.element("TR", leaf=False):
                with sheet.element("TD"):
                    room = HALF_WIDTH - sheet.width_of(words, "small") - 4
                    height = sheet.paragraph(LEFT, y + 1.2, room, title, "small")
                with sheet.element("TD"):
                    at = y + 1.2 + sheet.base("small")
                    sheet.text(LEFT + HALF_WIDTH, at, words, "small", "text2", align="right")
            y += height + 2.4
            sheet.ruled(LEFT, y, LEFT + HALF_WIDTH)
    return y


def _headed(sheet: Sheet, x: float, y: float, head: str) -> float:
    with sheet.element("H2"):
        sheet.text(x, y + 3, head, "h2")
    sheet.ruled(x, y + 5.8, x + HALF_WIDTH, "text2", 0.8)
    return y + 7


def _block(sheet: Sheet, x: float, y: float, head: str, text: str) -> float:
    y = _headed(sheet, x, y, head) + 1
    with sheet.element("P"):
        return y + sheet.paragraph(x, y, HALF_WIDTH, text, "small", "text2")


def _story(sheet: Sheet, profile: Profile, y: float) -> float:
    text = profile.texts.get("story")
    if not text:
        return y
    with sheet.element("H2"):
        sheet.text(LEFT, y + 3, say("profile.story"), "h2")
    with sheet.element("P"):
        return y + 6 + sheet.paragraph(LEFT, y + 6, span(10), text, "body")


def _contact(sheet: Sheet, profile: Profile) -> None:
    lines = with_paragraphs(profile.texts.get("contact", ""))
    if not lines:
        return
    sheet.ruled(LEFT, CONTACT, RIGHT, "rule", 0.6)
    half = (len(lines) + 1) // 2
    for x, part in ((LEFT, lines[:half]), (SECOND, lines[half:])):
        y = CONTACT + 3.6
        for place, line in enumerate(part):
            role = "smallB" if x == LEFT and not place else "small"
            with sheet.element("P"):
                y += sheet.paragraph(x, y, HALF_WIDTH, line, role, "text" if role == "smallB" else "text2") + 0.5


def _foot(sheet: Sheet, profile: Profile) -> None:
    first, last = profile.first_release, profile.as_of
    days = (
        date_text(first) if first == last else say("report.span_of_days", first=date_text(first), last=date_text(last))
    )
    told = [say("profile.released", days=days), say("profile.figures_of", period=profile.period)]
    if profile.award is not None:
        told.append(say("profile.decided", by=profile.award.by, day=date_text(profile.award.on)))
    with sheet.element("P"):
        sheet.paragraph(LEFT, 281, WIDTH, " ".join(told), "micro", "text3")
