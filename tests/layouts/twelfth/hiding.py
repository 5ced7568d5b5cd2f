"""Columns and rows that somebody has hidden in a workbook and forgotten."""

from dataclasses import replace

from openpyxl import Workbook

from layouts import Layout


def hide(layout: Layout, *places: str) -> Layout:
    """Return the layout with these columns ("Sheet!D") and rows ("Sheet!7") hidden."""

    def build() -> Workbook:
        made = layout.build()
        for each in places:
            title, place = each.split("!")
            if place.isdigit():
                made[title].row_dimensions[int(place)].hidden = True
            else:
                made[title].column_dimensions[place].hidden = True
        return made

    return replace(layout, build=build)
