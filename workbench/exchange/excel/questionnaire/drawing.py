"""The questionnaire of one assessment as a workbook for its cluster."""

import io
from datetime import UTC
from typing import Any

import xlsxwriter

from workbench.exchange.excel.questionnaire.levels import write_levels
from workbench.exchange.excel.questionnaire.lists import Lists
from workbench.exchange.excel.questionnaire.metadata import write_metadata
from workbench.exchange.excel.questionnaire.plan import Asking, make_plan
from workbench.exchange.excel.questionnaire.sections import Page, write_section
from workbench.exchange.excel.questionnaire.start import write_start
from workbench.exchange.excel.questionnaire.states import Words, find_cells
from workbench.exchange.excel.questionnaire.style import Style
from workbench.kernel.tongue import language, say


def draw_questionnaire(asking: Asking) -> bytes:
    """Write the questionnaire in the language that is written in; the same assessment gives the same bytes."""
    stream = io.BytesIO()
    options = {
        "in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False,
        "default_date_format": "yyyy-mm-dd",
    }  # fmt: skip
    book = xlsxwriter.Workbook(stream, options)
    book.set_properties(_properties(asking))
    book.set_calc_mode("auto")
    style, lists = Style(book), Lists()
    plan = make_plan(asking)
    words = Words(asking, plan)
    words.cells.update(find_cells(words))
    footer = say("questionnaire.footer", cluster=asking.dossier.cluster.name, year=asking.dossier.period)
    write_start(book.add_worksheet(plan.start), style, words, footer)
    for section in plan.sections:
        write_section(Page(book.add_worksheet(section.name), style, words, lists, section), footer)
    if plan.levels:
        write_levels(book.add_worksheet(plan.levels), style, words, footer)
    lists.write(book, style.get())
    write_metadata(book, words, language(), style.get())
    book.close()
    return stream.getvalue()


def _properties(asking: Asking) -> dict[str, Any]:
    dossier = asking.dossier
    return {
        "title": say("questionnaire.footer", cluster=dossier.cluster.name, year=dossier.period),
        "subject": f"{dossier.form.id} {dossier.form.version}",
        "author": "; ".join(person.name for person in dossier.people),
        "created": dossier.as_of.astimezone(UTC).replace(tzinfo=None, microsecond=0),
    }
