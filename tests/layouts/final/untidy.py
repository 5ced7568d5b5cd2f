"""Workbooks that grew over the years, one in each language: cards, pasted notes, a table continued, figures in words, boxes."""

from datetime import date

from layouts.further.marks import ask, fact, layout, past, years

_CARDS = layout(
    "d-en-consultant-cards",
    {
        "Profile": [
            ["", "Space Applications Kiruna", "", "", "", "", "Status: draft for comment"],
            ["", "prepared by the consultants, figures for 2025 unless stated otherwise", "", "", "", "", ""],
            [],
            ["", "MEMBERS", "", "COMMITTED MEMBERS", "", "JOINED / LEFT", ""],
            ["", fact("members_total", 57), "", fact("members_committed", 46), "", fact("members_joined", 8), fact("members_left", 3)],
            ["", "2024: 52", "", "81 % of all", "", "joined", "left"],
            [],
            ["", "TEAM, FTE", "", "TEAM, PERSONS", "", "BOARD MEETINGS", ""],
            ["", fact("staff_fte", 3.4, "3.4"), "", fact("staff_headcount", 4), "", fact("board_meetings", 5), ""],
            ["", "peer average 4.9", "", "peer average 6", "", "peer average 5", ""],
            [],
            ["", "ANNUAL BUDGET", "", "MEMBERSHIP FEES", "", "EU FUNDING", ""],
            ["", fact("budget_total", 7900000, "SEK 7.9 million"), "", fact("income_by_source.fees", 640000, "SEK 640,000"), "", fact("income_by_source.eu", 2300000, "SEK 2.3 million"), ""],
            ["", "peer average SEK 9.2 million", "", "peer average SEK 1.1 million", "", "peer average SEK 1.9 million", ""],
            [],
            ["", "STRENGTHS", "strong ties to the university; 3 of 4 staff come from industry", "", "", "", ""],
            ["", "TO IMPROVE", "fees cover only 8 % of the budget; no fee since 2021 was raised", "", "", "", ""],
        ],
    },
    merged=("Profile!B1:F1", "Profile!B2:G2", "Profile!C16:G16", "Profile!C17:G17"),
    filled={"Profile!B5": "DDEBF7", "Profile!D5": "DDEBF7", "Profile!F5": "DDEBF7", "Profile!B9": "E2EFDA"},
    cluster="Space Applications Kiruna",
    currency="SEK",
    period="2025",
)  # fmt: skip

_PASTED = layout(
    "d-nb-limt-inn-notater",
    {
        "Ark1": [
            ["Notater til møtet med Vannklyngen Telemark, tall for 2024", "", ""],
            ["fra e-post 14/1, limt inn", "", ""],
            [fact("members_total", 64, "Medlemmer: 64"), "", "ifølge listen"],
            [fact("members_committed", 53, "Forpliktede medlemmer: 53"), "", ""],
            [fact("members_joined", 7, "Nye medlemmer: 7"), "", ""],
            [fact("members_left", 6, "Utmeldte medlemmer: 6"), "", "konkurser"],
            ["Ønsket antall medlemmer i 2026: 80", "", ""],
            [],
            ["fra telefonen med daglig leder", "", ""],
            ["ansatte", fact("staff_headcount", 3, "3 stk"), ""],
            ["årsverk", fact("staff_fte", 2.5, "2,5 (to på heltid, én i halv stilling)"), ""],
            ["styremedlemmer", fact("board_members", 7, "7 + 2 vara"), ""],
            ["styremøter", fact("board_meetings", 4), ""],
            ["arbeidsgrupper", fact("working_groups", 3, "3 (Drikkevann, Avløp, Data)"), ""],
            ["medieoppslag", ask("ca. 15"), "husker ikke"],
            ["nyhetsbrev", fact("newsletters", 6, "annenhver måned, dvs. 6"), ""],
            [],
            ["Husk: spørre om strategi og om hvem som overtar etter sommeren", "", ""],
            ["Tlf. 915 55 014", "", ""],
        ],
    },
    cluster="Vannklyngen Telemark",
    currency="NOK",
    language="nb",
    period="2024",
    for_period="2025",
)  # fmt: skip

_UP = (2023, 2024, 2025)

_CONTINUED = layout(
    "d-sv-tabell-forts",
    {
        "Statistik": [
            ["Statistik Åkerbär & Skog", "", "", ""],
            ["Tabell 1. Medlemmar", "", "", ""],
            ["", "2023", "2024", "2025"],
            ["Samtliga medlemmar 31/12", *years("members_total", _UP, 39, 42, 47)],
            ["Engagerade medlemmar 31/12", *years("members_committed", _UP, 30, 33, 38)],
            ["Anslutna under året", *years("members_joined", _UP, 4, 6, 8)],
            ["Utgångna under året", *years("members_left", _UP, 2, 3, 3)],
            ["Källa: medlemsregistret. Siffran för 2024 rättad i mars.", "", "", ""],
            [],
            ["Tabell 2. Kansli", "", "", ""],
            ["", "2025", "2024", "2023"],
            ["Anställda personer", *years("staff_headcount", (2025, 2024, 2023), 3, 3, 2)],
            ["Årsarbetskrafter", *years("staff_fte", (2025, 2024, 2023), 2.4, 2.2, 1.75)],
            ["Obs: omvänd ordning på åren!", "", "", ""],
            [],
            ["Tabell 3. Ekonomi, kr", "", "", ""],
            ["", "2024", "2025", "Budget 2026"],
            ["Medlemsavgifter", *years("income_by_source.fees", (2024, 2025), 186000, 214500), 240000],
            ["Regionalt stöd", *years("income_by_source.regional", (2024, 2025), 750000, 800000), 800000],
            ["Kommunalt stöd", *years("income_by_source.local", (2024, 2025), 120000, 135000), 150000],
            ["Löner", 1260000, 1395000, 1500000],
            [],
            ["Tabell 4. Övrigt 2025", "", "", ""],
            ["Styrelsemöten", fact("board_meetings", 6), "", "varav 2 digitala"],
            ["Nyhetsbrev", fact("newsletters", 9), "", ""],
            ["Skördade bär i regionen, ton", 3150, "", "SCB"],
        ],
    },
    merged=("Statistik!A1:D1", "Statistik!A2:D2", "Statistik!A8:D8", "Statistik!A10:D10", "Statistik!A16:D16", "Statistik!A23:D23"),
    cluster="Åkerbär & Skog",
    currency="SEK",
    language="sv",
    period="2025",
)  # fmt: skip

_WORDS = layout(
    "d-da-svar-med-ord",
    {
        "Svar": [
            ["Svar fra Drone Cluster Fyn (udfyldt 9. januar 2026, tallene gælder 2025)", "", ""],
            ["Vi blev spurgt om:", "Vi svarede:", "Sidste års svar (2024):"],
            ["Medlemmer i alt", fact("members_total", 73, "73 medlemmer"), past(2024, "members_total", 66, "66 medlemmer")],
            ["– heraf forpligtede (aftale, kontingent eller fast deltagelse)", fact("members_committed", 61, "61 medlemmer"), past(2024, "members_committed", 57, "57 medlemmer")],
            ["Ansatte på kontoret", fact("staff_headcount", 4, "4 (fire) personer"), past(2024, "staff_headcount", 4, "4 (fire) personer")],
            ["Årsværk på kontoret", fact("staff_fte", 3.25, "3,25 årsværk"), past(2024, "staff_fte", 3, "3 årsværk")],
            ["Indtægt fra kontingent", fact("income_by_source.fees", 745000, "745.000 kr."), past(2024, "income_by_source.fees", 690000, "690.000 kr.")],
            ["Indtægt fra salg af ydelser", fact("income_by_source.services", 1200000, "1,2 mio. kr."), past(2024, "income_by_source.services", 900000, "0,9 mio. kr.")],
            ["Tilskud fra EU", fact("income_by_source.eu", 1650000, "1.650 t.kr."), past(2024, "income_by_source.eu", 1400000, "1.400 t.kr.")],
            ["Seneste tilfredshedsmåling blev gennemført", fact("satisfaction_surveyed_on", "2025-11-05", "5. november 2025"), "ingen måling"],
            ["Svarprocent i målingen", fact("satisfaction_response_rate", 49, "49 pct."), "–"],
            ["Gennemsnitlig tilfredshed (1-5)", fact("satisfaction_mean", 4.2, "4,2 af 5"), "–"],
            ["Medlemmer, vi har besøgt", ask("næsten alle"), "de fleste"],
            ["Bestyrelsesmøder", fact("board_meetings", 5, "5 møder"), past(2024, "board_meetings", 6, "6 møder")],
            ["Mål for medlemmer i 2027", "100 medlemmer", "90 medlemmer"],
        ],
    },
    merged=("Svar!A1:C1",),
    cluster="Drone Cluster Fyn",
    currency="DKK",
    language="da",
    period="2025",
)  # fmt: skip

_BOXES = layout(
    "d-fi-lomake-laatikot",
    {
        "Tiedot": [
            ["Klusterin tietolomake", "", "", "", ""],
            ["Kohta 1: perustiedot", "", "", "", ""],
            ["Klusterin nimi", "", "Toimintavuosi", "", "Perustamispäivä"],
            ["Kivi ja Mineraali Kainuu", "", 2025, "", fact("founded_on", "2019-02-25", date(2019, 2, 25))],
            ["Kohta 2: jäsenet vuoden lopussa", "", "", "", ""],
            ["Jäseniä yhteensä", "", "Sitoutuneita jäseniä", "", "Sitoutuneita enintään 150 km päässä"],
            [fact("members_total", 54), "", fact("members_committed", 43), "", fact("members_within_150km", 28)],
            ["Kohta 3: sitoutuneet jäsenet tyypeittäin", "", "", "", ""],
            ["Pk-yrityksiä", "", "Suuryrityksiä", "", "Korkeakouluja"],
            [fact("members_by_type.sme", 27), "", fact("members_by_type.large", 6), "", fact("members_by_type.university", 2)],
            ["Tutkimuslaitoksia", "", "Julkisia organisaatioita", "", "Muita"],
            [fact("members_by_type.research", 2), "", fact("members_by_type.public", 5), "", fact("members_by_type.other", 1)],
            ["Kohta 4: toimisto ja hallitus", "", "", "", ""],
            ["Henkilöstön lukumäärä", "", "Henkilötyövuodet", "", "Hallituksen kokoukset vuoden aikana"],
            [fact("staff_headcount", 3), "", fact("staff_fte", 2.3, "2,3"), "", fact("board_meetings", 5)],
            ["Kohta 5: allekirjoitus", "", "", "", ""],
            ["Paikka ja päivä", "", "Nimi", "", "Puhelin"],
            ["Kajaani 30.1.2026", "", "M. Karppinen", "", "050 555 0123"],
        ],
    },
    merged=("Tiedot!A1:E1", "Tiedot!A2:E2", "Tiedot!A5:E5", "Tiedot!A8:E8", "Tiedot!A13:E13", "Tiedot!A16:E16"),
    cluster="Kivi ja Mineraali Kainuu",
    currency="EUR",
    language="fi",
    period="2025",
)  # fmt: skip

UNTIDY = (_CARDS, _PASTED, _CONTINUED, _WORDS, _BOXES)
