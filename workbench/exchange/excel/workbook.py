"""The result workbook: everything of an assessment for people who live in Excel."""

import io
from datetime import UTC
from typing import Any

import xlsxwriter

from workbench.domain.dossier import Dossier
from workbench.exchange.excel.detail_sheets import add_sections
from workbench.exchange.excel.formats import Formats
from workbench.exchange.excel.indicator_sheet import add_indicators
from workbench.exchange.excel.list_sheets import add_lists, add_metadata
from workbench.exchange.excel.places import Places
from workbench.exchange.excel.summary_sheets import add_summary
from workbench.kernel.tongue import say


def draw_workbook(dossier: Dossier) -> bytes:
    """Write the workbook; the same dossier gives the same bytes."""
    stream = io.BytesIO()
    options = {
        "in_memory": True, "strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False,
        "default_date_format": "yyyy-mm-dd",
    }  # fmt: skip
    book = xlsxwriter.Workbook(stream, options)
    book.set_properties(_properties(dossier))
    book.set_calc_mode("auto")
    formats = Formats(book)
    places = Places()
    # The order of sheets is the order of making them; the summary's formulas need the
    # addresses on the section sheets, which follow from the edition and its added rows alone.
    places.plan(dossier)
    add_summary(book, formats, dossier, places)
    add_indicators(book, formats, dossier, places)
    add_sections(book, formats, dossier, places)
    add_lists(book, formats, dossier)
    add_metadata(book, formats, dossier, places)
    book.close()
    return stream.getvalue()


def _properties(dossier: Dossier) -> dict[str, Any]:
    key = "workbook.subject_working" if dossier.form.is_working_edition else "workbook.subject"
    return {
        "title": say("workbook.title", cluster=dossier.cluster.name, period=dossier.period),
        "subject": say(key, edition=f"{dossier.form.id} {dossier.form.version}"),
        "author": "; ".join(person.name for person in dossier.people),
        "created": dossier.as_of.astimezone(UTC).replace(tzinfo=None, microsecond=0),
    }
