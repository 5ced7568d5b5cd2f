"""Danish workbooks: the questionnaire, a copy in two halves, years on sheets, a programme's rows year by year, a survey's export, key figures and others."""

from datetime import date

from layouts.further.marks import ask, fact, layout, past, thousand, years
from layouts.twelfth.hiding import hide

# fmt: off
_TWO = (2015, 2014)
_OFFICIAL = layout(
    "x-da-det-officielle-skema",
    {
        "Vejledning": [["Udfyld kolonne D. Kolonne E viser sidste års svar."], ["Klynge: Bioraf Vest"], ["Dataår: 2015"]],
        "Skema": [
            ["Nr.", "Indikator", "Spørgsmål", "Svar 2015", "Svar 2014", "Dokumentation"],
            ["1.1.0", "Medlemmernes forpligtelse over for klyngen", "Medlemmer i alt", *years("members_total", _TWO, 103, 99), "Medlemsliste"],
            ["", "", "Heraf forpligtede", *years("members_committed", _TWO, 81, 74), "Aftaler"],
            ["1.1.1", "Medlemskredsens sammensætning", "Små og mellemstore virksomheder", *years("members_by_type.sme", _TWO, 45, 41), ""],
            ["", "", "Store virksomheder", *years("members_by_type.large", _TWO, 16, 15), ""],
            ["", "", "Forskningsinstitutioner", *years("members_by_type.research", _TWO, 4, 4), ""],
            ["", "", "Universiteter", *years("members_by_type.university", _TWO, 5, 5), ""],
            ["", "", "Investorer og banker", *years("members_by_type.finance", _TWO, 2, 1), ""],
            ["", "", "Offentlige organisationer", *years("members_by_type.public", _TWO, 9, 8), ""],
            ["1.2", "Geografisk koncentration", "Medlemmer inden for 150 km fra kontoret", *years("members_within_150km", _TWO, 72, 66), "Kort"],
            ["2.2.1", "Personaleressourcer", "Medarbejdere", *years("staff_headcount", _TWO, 8, 8), ""],
            ["", "", "Årsværk", *years("staff_fte", _TWO, 6.4, 6.2), "1.924 timer"],
            ["2.2.2", "Teamets kvalifikationer", "Medarbejdere med videregående uddannelse", *years("staff_with_degree", _TWO, 7, 7), "CV"],
            ["2.2.3", "Livslang læring", "Uddannelsesdage pr. år, hele teamet", *years("training_days", _TWO, 26, 19), ""],
            ["2.3", "Stabilitet i medlemskredsen", "Nye medlemmer i året", *years("members_joined", _TWO, 13, 16), ""],
            ["", "", "Medlemmer, der er udtrådt i året", *years("members_left", _TWO, 9, 7), ""],
            ["2.4", "Roller og interessenter i beslutninger", "Bestyrelsesmøder pr. år", *years("board_meetings", _TWO, 4, 5), "Referater"],
            ["", "", "Bestyrelsesmedlemmer", *years("board_members", _TWO, 10, 10), ""],
            ["2.5", "Direkte personlig kontakt", "Medlemmer med personlig kontakt", *years("members_contacted", _TWO, 70, 58), "CRM"],
            ["2.6", "Graden af samarbejde", "Medlemmer i samarbejde med andre medlemmer", *years("members_cooperating", _TWO, 42, 37), "Projektliste"],
            ["4.1.3", "Handlingsplan", "Indsatser i handlingsplanen", *years("plan_measures", _TWO, 24, 20), ""],
            ["4.1.4", "Økonomistyring", "Økonomirapporter til bestyrelsen pr. år", *years("controlling_reports", _TWO, 4, 4), ""],
            ["4.5", "Arbejdsgrupper", "Arbejdsgrupper", *years("working_groups", _TWO, 5, 6), ""],
            ["", "", "Møder i arbejdsgrupper", *years("working_group_meetings", _TWO, 23, 25), ""],
            ["5.3", "Medlemmernes tilfredshed", "Svarprocent", *years("satisfaction_response_rate", _TWO, 44, 38), "i procent"],
            ["", "", "Tilfredshed (1-5)", *years("satisfaction_mean", _TWO, 4.1, 4.0), ""],
        ],
    },
    cluster="Bioraf Vest", currency="DKK", language="da", period="2015", for_period="2016",
)

_HALVES = layout(
    "x-da-hjemmelavet-kopi-i-to-halvdele",
    {
        "Klyngeark": [
            ["Klyngeark – Cirkulær Plast Fyn – tal for 2020", "", "", "", "", "", ""],
            [],
            ["MEDLEMMER", "", "", "", "SEKRETARIAT", "", ""],
            ["I alt", fact("members_total", 74), "", "", "Ansatte", fact("staff_headcount", 5), "pers."],
            ["Heraf forpligt.", fact("members_committed", 61), "", "", "Årsværk", fact("staff_fte", 3.75, "3,75"), "ÅV"],
            ["SMV", fact("members_by_type.sme", 37), "51 %", "", "Heraf akad.", ask(4), ""],
            ["Store virks.", fact("members_by_type.large", 10), "14 %", "", "Kursusdage", fact("training_days", 9), "i alt"],
            ["Univ.", fact("members_by_type.university", 2), "", "", "", "", ""],
            ["GTS", fact("members_by_type.research", 1), "", "", "BESTYRELSE", "", ""],
            ["Offentlige", fact("members_by_type.public", 7), "", "", "Best.møder", fact("board_meetings", 6), ""],
            ["Tilgang", fact("members_joined", 12), "", "", "Best.medl.", fact("board_members", 8), "heraf 5 virks."],
            ["Afgang", fact("members_left", 5), "", "", "", "", ""],
            ["", "", "", "", "SYNLIGHED", "", ""],
            ["ØKONOMI (t.kr.)", "", "", "", "Nyh.breve", fact("newsletters", 11), "stk."],
            ["Kontingent", thousand("income_by_source.fees", 892), "", "", "Hj.side, besøg", fact("website_visits", 19300, "19.300"), "GA"],
            ["Solgte ydelser", thousand("income_by_source.services", 305), "", "", "Presse", fact("media_mentions", 26), "omtaler"],
            ["Region", thousand("income_by_source.regional", 1500), "", "", "Succeshist.", fact("success_stories", 3), ""],
            ["Stat (UFM)", thousand("income_by_source.national", 2000), "", "", "", "", ""],
            ["EU", thousand("income_by_source.eu", 764), "", "", "Udfyldt af", "HK, 12/1-21", ""],
            ["I alt", 5461, "", "", "", "", ""],
        ],
    },
    merged=("Klyngeark!A1:G1", "Klyngeark!A3:C3", "Klyngeark!E3:G3"),
    cluster="Cirkulær Plast Fyn", currency="DKK", language="da", period="2020", for_period="2021",
)


def _year(year: int, figures: tuple[object, ...]) -> list[list[object]]:
    def at(question: str, plain: object) -> object:
        return fact(question, plain) if year == 2018 else past(year, question, plain)

    total, committed, joined, left, heads, fte, board, groups, met, letters, press, reports, visits = figures
    return [
        ["Årsskema for klyngen", "", ""],
        ["Klynge", "Smart Havn Aalborg", ""],
        ["Regnskabsår", year, ""],
        ["", "Værdi", "Enhed"],
        ["Antal medlemmer", at("members_total", total), "stk."],
        ["Forpligtede medlemmer", at("members_committed", committed), "stk."],
        ["Indmeldte", at("members_joined", joined), "stk."],
        ["Udmeldte", at("members_left", left), "stk."],
        ["Nettotilgang", joined - left, "stk."],
        ["Ansatte i sekretariatet", at("staff_headcount", heads), "personer"],
        ["Fuldtidsstillinger", at("staff_fte", fte), "årsværk"],
        ["Møder i bestyrelsen", at("board_meetings", board), "stk."],
        ["Arbejdsgrupper", at("working_groups", groups), "stk."],
        ["Møder i arbejdsgrupperne", at("working_group_meetings", met), "stk."],
        ["Nyhedsbreve", at("newsletters", letters), "stk."],
        ["Presseomtaler", at("media_mentions", press), "stk."],
        ["Økonomirapporter til bestyrelsen", at("controlling_reports", reports), "stk."],
        ["Besøg på hjemmesiden", at("website_visits", visits), "besøg"],
    ]


_SHEETS = layout(
    "x-da-aarsskemaer-nyeste-foerst",
    {
        "2018": _year(2018, (59, 46, 9, 3, 4, 3.2, 5, 4, 17, 10, 36, 4, 12800)),
        "2017": _year(2017, (53, 41, 8, 5, 4, 3.0, 5, 3, 12, 10, 22, 4, 11450)),
        "2016": _year(2016, (50, 37, 11, 2, 3, 2.4, 6, 3, 9, 8, 19, 3, 9700)),
    },
    cluster="Smart Havn Aalborg", currency="DKK", language="da", period="2018", for_period="2019",
)


def _line(cluster: str, label: str, year: int, *values: object) -> list[object]:
    return [cluster, label, year, *values]


_QUESTIONS = ("members_total", "members_committed", "members_by_type.sme", "members_by_type.large", "members_joined", "members_left", "staff_headcount", "staff_fte", "members_cooperating", "working_groups", "newsletters")
_LONG = layout(
    "x-da-programmet-aar-for-aar",
    {
        "Data": [
            ["Klynge", "Label", "År", "Medlemmer i alt", "Heraf forpligtede", "Heraf SMV", "Heraf store", "Nye", "Udmeldte", "Medarbejdere", "Årsværk", "Medlemmer i samarbejde", "Arbejdsgrupper", "Nyhedsbreve"],
            _line("Dansk Droneklynge", "Bronze", 2020, 61, 44, 38, 5, 9, 6, 4, 2.9, 21, 3, 8),
            _line("Dansk Droneklynge", "Sølv", 2021, 66, 50, 41, 6, 11, 6, 4, 3.2, 26, 3, 10),
            _line("Fødevarer Sjælland", "Guld", 2020, 152, 130, 88, 22, 17, 12, 9, 8.1, 74, 6, 20),
            _line("Fødevarer Sjælland", "Guld", 2021, 149, 131, 87, 22, 12, 15, 9, 8.3, 80, 6, 21),
            _line("Velfærdstech Vest", "Bronze", 2020, *(past(2020, q, v) for q, v in zip(_QUESTIONS, (83, 59, 46, 8, 10, 7, 5, 4.2, 30, 4, 9), strict=True))),
            _line("Velfærdstech Vest", "Sølv", 2021, *(fact(q, v) for q, v in zip(_QUESTIONS, (90, 68, 51, 9, 14, 7, 6, 4.8, 37, 5, 12), strict=True))),
            _line("I alt", "", 2020, 296, 233, 172, 35, 36, 25, 18, 15.2, 125, 13, 37),
            _line("I alt", "", 2021, 305, 249, 179, 37, 37, 28, 19, 16.3, 143, 14, 43),
        ],
        "Noter": [["Tal er indberettet af klyngerne selv og ikke revideret."], ["Label er status pr. 31. december."]],
    },
    cluster="Velfærdstech Vest", currency="DKK", language="da", period="2021", for_period="2022",
)

_SURVEY = layout(
    "x-da-udtraek-fra-spoergeskemavaerktoej",
    {
        "Dataset": [
            ["respondent", "status", "s_1", "s_2", "s_3", "s_4", "s_5", "s_6", "s_7", "s_8", "s_9", "s_10", "s_11", "s_12", "s_13", "s_14"],
            ["Respondent", "Samlet status", "Klyngens navn", "Hvornår er klyngeorganisationen stiftet?", "Antal medlemmer i alt", "Antal forpligtede medlemmer", "Antal nye medlemmer i 2022", "Antal udmeldte medlemmer i 2022", "Antal medarbejdere", "Antal årsværk", "Antal bestyrelsesmøder i 2022", "Antal medlemmer, der har brugt klyngens ydelser i 2022", "Antal arbejdsgrupper", "Antal omtaler i medierne i 2022", "Antal medlemmer i samarbejde med andre medlemmer", "Må vi kontakte jer igen?"],
            [10021, "Gennemført", "Lyd i Rum", date(2013, 4, 1), 47, 35, 5, 3, 3, 2.5, 4, 22, 2, 15, 19, "Ja"],
            [10022, "Gennemført", "Energiø Bornholm", fact("founded_on", "2019-03-12", date(2019, 3, 12)), fact("members_total", 56), fact("members_committed", 48), fact("members_joined", 13), fact("members_left", 2), fact("staff_headcount", 4), fact("staff_fte", 3.6), fact("board_meetings", 5), fact("members_using_services", 35), fact("working_groups", 3), fact("media_mentions", 91), fact("members_cooperating", 27), "Ja"],
            [10023, "Nogen svar", "Møbelklyngen", date(2010, 9, 30), 119, "", "", "", "", "", "", "", "", "", ""],
            [10025, "Distribueret", "Maritime Test", "", "", "", "", "", "", "", "", "", "", "", ""],
        ],
    },
    cluster="Energiø Bornholm", currency="DKK", language="da", period="2022", for_period="2023",
)

_KEY = hide(layout(
    "x-da-noegletal-maal-og-indeks",
    {
        "Nøgletal": [
            ["Odense Automatik – nøgletal til årsberetningen 2019", "", "", "", "", ""],
            ["", "2018", "2019", "Mål 2019", "Mål 2020", "Landsgennemsnit"],
            ["Medlemmer ultimo", past(2018, "members_total", 156), fact("members_total", 163), 165, 170, 118],
            ["Forpligtede medlemmer ultimo", past(2018, "members_committed", 129), fact("members_committed", 137), 140, 145, 87],
            ["Nye medlemmer", past(2018, "members_joined", 21), fact("members_joined", 19), 20, 20, 13.4],
            ["Udmeldelser", past(2018, "members_left", 10), fact("members_left", 12), 8, 8, 8.9],
            ["Fuldtidsansatte (årsværk)", past(2018, "staff_fte", 9.3), fact("staff_fte", 10.1), 10, 11, 6.2],
            ["Kontingenter (mio. kr.)", past(2018, "income_by_source.fees", 3150000, 3.15), fact("income_by_source.fees", 3420000, 3.42), 3.4, 3.6, 1.7],
            ["Solgte ydelser (mio. kr.)", past(2018, "income_by_source.services", 880000, 0.88), fact("income_by_source.services", 1210000, 1.21), 1.0, 1.3, 0.5],
            ["Omtaler i medier", past(2018, "media_mentions", 84), fact("media_mentions", 103), 90, 100, 47],
            ["Medlemstilfredshed (1-5)", past(2018, "satisfaction_mean", 4.2), fact("satisfaction_mean", 4.3), 4.3, 4.4, 4.0],
            ["Svarprocent", past(2018, "satisfaction_response_rate", 41, 0.41, "0%"), fact("satisfaction_response_rate", 48, 0.48, "0%"), 0.5, 0.5, 0.36],
            [],
            ["Aktiviteter 2019", "", "", ""],
            ["Ydelse", "Arrangementer", "Deltagere", "Pr. arrangement"],
            ["Finansiering og kapital", fact("services.funding.events", 4), fact("services.funding.participants", 71), 17.8],
            ["Teknologi og innovation", fact("services.technology.events", 12), fact("services.technology.participants", 402), 33.5],
            ["Matchmaking", fact("services.matchmaking.events", 8), fact("services.matchmaking.participants", 190), 23.8],
            ["Uddannelse og kompetencer", fact("services.training.events", 9), fact("services.training.participants", 213), 23.7],
            ["Internationalisering", fact("services.internationalisation.events", 5), fact("services.internationalisation.participants", 44), 8.8],
            ["I alt", 38, 920, 24.2],
        ],
    },
    merged=("Nøgletal!A1:F1", "Nøgletal!A14:D14"), cluster="Odense Automatik", currency="DKK", language="da", period="2019", for_period="2020",
), "Nøgletal!F")

_BUDGET = layout(
    "x-da-regnskab-i-tkr-med-medlemsliste",
    {
        "Regnskab 2023": [
            ["Vindklynge Lolland", "", "", "", ""],
            ["Resultatopgørelse (t.kr.)", "Note", "Realiseret 2023", "Budget 2023", "Realiseret 2022"],
            ["Medlemskontingenter", 1, thousand("income_by_source.fees", 1264), 1250, past(2022, "income_by_source.fees", 1188000, 1188)],
            ["Deltagerbetaling og solgte ydelser", 2, thousand("income_by_source.services", 418), 500, past(2022, "income_by_source.services", 376000, 376)],
            ["Sponsorater", "", thousand("income_by_source.sponsoring", 90), 100, past(2022, "income_by_source.sponsoring", 120000, 120)],
            ["Uddannelses- og Forskningsstyrelsen", 3, thousand("income_by_source.national", 3000), 3000, past(2022, "income_by_source.national", 3000000, 3000)],
            ["Kommuner", "", thousand("income_by_source.local", 640), 600, past(2022, "income_by_source.local", 600000, 600)],
            ["EU-projekter (Interreg, Horizon)", 4, thousand("income_by_source.eu", 1873), 2000, past(2022, "income_by_source.eu", 1542000, 1542)],
            ["Medlemmernes timer (in kind)", 5, thousand("income_by_source.in_kind", 710), 700, past(2022, "income_by_source.in_kind", 655000, 655)],
            ["Indtægter i alt", "", 7995, 8150, 7481],
            ["Personale", 6, -4720, -4800, -4390],
            ["Øvrige omkostninger", "", -2988, -3200, -2911],
            ["Årets resultat", "", 287, 150, 180],
            ["Egenkapital ultimo", "", 2144, "", 1857],
        ],
        "Medlemsliste": [
            ["Navn", "Type", "Kommune", "Kontingent (kr.)"],
            ["Lolland Smede ApS", "SMV", "Lolland", 6000],
            ["Guldborgsund Kommune", "Offentlig", "Guldborgsund", 25000],
            ["Rødby Kraner A/S", "SMV", "Lolland", 6000],
            ["Nakskov Tårne A/S", "Stor", "Lolland", 40000],
            ["… (uddrag)", "", "", ""],
            [],
            ["Opgørelse pr. 31.12.2023", "Antal", "", ""],
            ["SMV'er", fact("members_by_type.sme", 64), "", ""],
            ["Store virksomheder", fact("members_by_type.large", 12), "", ""],
            ["Uddannelsesinstitutioner", fact("members_by_type.training", 4), "", ""],
            ["Offentlige", fact("members_by_type.public", 6), "", ""],
            ["Rådgivere", fact("members_by_type.consultant", 5), "", ""],
            ["Forpligtede i alt", fact("members_committed", 91), "", ""],
            ["Passive medlemmer", 17, "", ""],
            ["Medlemmer i alt", fact("members_total", 108), "", ""],
            ["Tilgang i 2023", fact("members_joined", 14), "", ""],
            ["Afgang i 2023", fact("members_left", 9), "", ""],
        ],
    },
    merged=("Regnskab 2023!A1:E1",), cluster="Vindklynge Lolland", currency="DKK", language="da", period="2023", for_period="2024",
)

_HALF = layout(
    "x-da-halvt-udfyldt-foer-interviewet",
    {
        "Spørgsmål": [
            ["Klynge", "Gartneri Østfyn", ""],
            ["Tal for året", 2021, ""],
            ["Spørgsmål", "Svar", "Bemærkninger"],
            ["Klyngeorganisationens juridiske form", fact("legal_form", "association", "Forening"), ""],
            ["Organisationen stiftet", fact("founded_on", "2017-05-04", "4. maj 2017"), ""],
            ["Medlemmer i alt", fact("members_total", 55, "55 (inkl. 3 æresmedlemmer)"), ""],
            ["Heraf forpligtede", fact("members_committed", 40, "ca. 40"), "dem der betaler"],
            ["Små og mellemstore virksomheder", fact("members_by_type.sme", 31, "31 stk."), ""],
            ["Store virksomheder", fact("members_by_type.large", 2, "2 stk."), ""],
            ["Universiteter", fact("members_by_type.university", 1, "1 (SDU)"), ""],
            ["Offentlige organisationer", "se bilag 1", ""],
            ["Forpligtede medlemmer med hjemsted i udlandet", fact("members_abroad", 0, "0"), ""],
            ["Nye medlemmer i året", fact("members_joined", 8, "8 nye"), ""],
            ["Medlemmer, der er udtrådt i året", "?", "spørg kassereren"],
            ["Medarbejdere", fact("staff_headcount", 3, "3 personer (1 på deltid)"), ""],
            ["Årsværk", fact("staff_fte", 2.6, "2,6 ÅV"), ""],
            ["Lederen har været på posten siden", fact("manager_since", "2019-08-01", "1. august 2019"), ""],
            ["Bestyrelsesmøder pr. år", fact("board_meetings", 4, "4 om året"), ""],
            ["Bestyrelsesmedlemmer", fact("board_members", 7, "7"), ""],
            ["Bestyrelsesmedlemmer fra virksomheder", fact("board_from_firms", 5, "5 af 7"), ""],
            ["Bestyrelsen er valgt af medlemmerne", fact("board_elected", True, "Ja"), ""],
            ["Samlet budget", fact("budget_total", 2300000, "2,3 mio. kr."), ""],
            ["Kontingenter", fact("income_by_source.fees", 275000, "275 t.kr."), ""],
            ["EU-midler", "n/a", ""],
            ["Måneder, som reserven kan betale", ask("3-4"), ""],
            ["Regnskabet er revideret af en uafhængig revisor", fact("accounts_audited", True, "ja, BDO"), ""],
            ["Igangværende fælles projekter", fact("projects_running", 3, "3"), ""],
            ["Ansøgninger om fælles projekter i året", ask("5 eller 6"), ""],
            ["Nyhedsbreve pr. år", fact("newsletters", 6, "6 stk."), "hver anden måned"],
            ["Følgere på sociale medier", fact("social_followers", 1450, "1.450 på Facebook"), ""],
        ],
    },
    cluster="Gartneri Østfyn", currency="DKK", edition="benchmark-2019", language="da", period="2021", for_period="2022",
)
# fmt: on

DANISH = (_OFFICIAL, _HALVES, _SHEETS, _LONG, _SURVEY, _KEY, _BUDGET, _HALF)
