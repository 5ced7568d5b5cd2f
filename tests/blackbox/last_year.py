"""Write last year's workbook of a task: 143 filled cells, 26 of which a person has to look at. Run by the tests' Python."""

import sys
from pathlib import Path

from openpyxl import Workbook

READY = {
    "Participants": {
        "Participants": 86, "Committed participants": 74, "Small and medium-sized firms": 42, "Large firms": 18,
        "Research institutes": 7, "Universities": 5, "Public bodies": 8, "Participants within 150 km": 61,
        "Participants who joined": 9, "Participants who left": 4,
    },
    "Management": {
        "Organisation founded on": "2015-03-01", "Staff, persons": 7, "Staff, full-time equivalents": 4.5,
        "Training days of the whole team": 21, "Staff who left": 1, "Board meetings in the year": 6,
        "Participants contacted in person": 66, "Months of secured financing": 18,
    },
    "Money": {
        "EU funds, SEK": 1250000, "National funds, SEK": 2100000, "Regional funds, SEK": 800000,
        "Membership fees, SEK": 430000, "Services sold, SEK": 390000, "Sponsoring, SEK": 150000,
    },
    "Results": {
        "Strategy adopted on": "2023-11-15", "Measures in the plan": 14, "Participants using services": 48,
        "Working groups": 5, "Newsletters in the year": 12, "Media mentions": 37, "Success stories": 6,
    },
}  # fmt: skip
OWN_TALLIES = (
    "Kayaks", "Coffee machines", "Bicycles at the door", "Keys to the archive", "Apple trees", "Parking permits",
    "Loaned projectors", "Whiteboards", "Meeting room plants", "Rain jackets", "Poster frames", "Lighthouses",
    "Printed maps", "Extension cords", "Chess boards", "Umbrella stands", "Name badges", "Spare chairs", "Reindeer seen",
    "Saunas", "Candles", "Ferry tickets", "Boat trips", "Postcards", "Guitar strings",
)  # fmt: skip
"""What this cluster counted and no edition asks for: a person says of each what becomes of it."""
LINES = 23


def write(path: Path) -> None:
    """Write the workbook; its figures, their captions and the lines that explain are 143 filled cells."""
    book = Workbook()
    book.active.title = "Read me"
    for number in range(LINES):
        book.active.append((f"Line {number + 1} of how the figures were gathered",))
    for title, rows in READY.items():
        sheet = book.create_sheet(title)
        sheet.append(("Figure", "2025"))
        for row in rows.items():
            sheet.append(row)
    own = book.create_sheet("Own tallies")
    for number, label in enumerate(OWN_TALLIES):
        own.append((label, 3 + number))
    book.save(path)


if __name__ == "__main__":
    write(Path(sys.argv[1]))
