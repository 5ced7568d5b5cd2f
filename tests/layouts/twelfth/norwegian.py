"""Norwegian workbooks: a survey tool's export, terms and a year, notes to the accounts, a member list, a self-test, blocks, a form and others."""

from datetime import date, datetime

from layouts.further.marks import ask, fact, layout, past
from layouts.twelfth.hiding import hide

# fmt: off
_EXPORT = layout(
    "w-nb-eksport-fra-sporreverktoy",
    {
        "Rådata": [
            ["Svar-ID", "Levert", "Klyngens navn", "Utfylt av", "1. Antall medlemmer totalt", "2. Herav forpliktede", "3a. SMB", "3b. Store bedrifter", "3c. FoU-institutter", "3d. Universiteter og høyskoler", "3e. Offentlige", "4. Medlemmer innenfor 150 km", "5. Ansatte", "6. Årsverk", "7. Nye medlemmer i 2018", "8. Utmeldte i 2018", "9. Styremøter i 2018", "10. Medlemmer med personlig kontakt", "11. Arbeidsgrupper", "12. Nyhetsbrev", "13. Medieoppslag", "14. Svarprosent", "15. Tilfredshet (1–5)", "16. Kommentar"],
            [104471, datetime(2019, 1, 14, 9, 32), "Havbruk Nord", "KS", 74, 61, 38, 12, 3, 2, 5, 40, 5, "4,6", 6, 3, 6, 55, 4, 10, 61, "48 %", "4,1", ""],
            [104489, datetime(2019, 1, 15, 14, 5), "Smart Bygg Innlandet", "TL", fact("members_total", 58), fact("members_committed", 47), fact("members_by_type.sme", 33), fact("members_by_type.large", 6), fact("members_by_type.research", 2), fact("members_by_type.university", 1), fact("members_by_type.public", 5), fact("members_within_150km", 39), fact("staff_headcount", 4), fact("staff_fte", 2.9, "2,9"), fact("members_joined", 8), fact("members_left", 4), fact("board_meetings", 5), fact("members_contacted", 43), fact("working_groups", 3), fact("newsletters", 7), fact("media_mentions", 25), fact("satisfaction_response_rate", 36, "36 %"), fact("satisfaction_mean", 3.9, "3,9"), "Ny leder fra 1. april"],
            [104493, datetime(2019, 1, 16, 8, 11), "Lyd og Bilde Klyngen", "RB", 35, 20, 17, 1, 0, 1, 1, 19, 2, "1,2", 4, 6, 4, 18, 2, 4, 12, "", "", "Ingen undersøkelse i 2018"],
            [104502, datetime(2019, 1, 18, 16, 47), "Offshore Vind Rogaland", "AMH", 166, 140, 90, 31, 4, 3, 9, 88, 11, "10,1", 22, 7, 8, 121, 7, 18, 204, "52 %", "4,3", "Se også egen rapport"],
            [104517, datetime(2019, 1, 21, 10, 0), "Reiseliv Fjord", "GJ", 92, 60, 51, 3, 1, 1, 4, 57, 4, "3,5", 9, 12, 5, 38, 3, 12, 77, "29 %", "3,6", ""],
        ],
    },
    cluster="Smart Bygg Innlandet", currency="NOK", language="nb", period="2018", for_period="2019",
)

_TERMS = layout(
    "w-nb-tertialer-og-ar",
    {
        "Tertialrapport": [
            ["Maritim Klynge Sunnmøre – tertialrapportering 2021", "", "", "", "", "", ""],
            ["", "T1", "T2", "T3", "Hele 2021", "Hele 2020", "Mål 2021"],
            ["Medlemmer ved utgangen av perioden", 112, 115, 119, fact("members_total", 119), past(2020, "members_total", 110), 120],
            ["Innmeldte", 4, 5, 6, fact("members_joined", 15), past(2020, "members_joined", 9), 16],
            ["Utmeldte", 2, 2, 2, fact("members_left", 6), past(2020, "members_left", 11), 5],
            ["Styremøter", 3, 2, 3, fact("board_meetings", 8), past(2020, "board_meetings", 9), 8],
            ["Møter i arbeidsgruppene", 11, 6, 13, fact("working_group_meetings", 30), past(2020, "working_group_meetings", 24), 30],
            ["Nyhetsbrev", 5, 4, 5, fact("newsletters", 14), past(2020, "newsletters", 15), 15],
            ["Presseklipp", 33, 21, 40, fact("media_mentions", 94), past(2020, "media_mentions", 81), 90],
            ["Besøk på nettsiden", 12100, 9850, 14300, fact("website_visits", 36250), past(2020, "website_visits", 33900), 35000],
            ["Økonomirapporter til styret", 1, 1, 1, fact("controlling_reports", 3), past(2020, "controlling_reports", 3), 3],
            [],
            ["Inntekter (1000 kr)", "T1", "T2", "T3", "Hele 2021", "Hele 2020", "Budsjett 2021"],
            ["Kontingenter", 2100, 0, 315, fact("income_by_source.fees", 2415000, 2415), past(2020, "income_by_source.fees", 2280000, 2280), 2400],
            ["Solgte tjenester", 210, 165, 380, fact("income_by_source.services", 755000, 755), past(2020, "income_by_source.services", 590000, 590), 800],
            ["Innovasjon Norge", 1000, 1000, 1000, fact("income_by_source.national", 3000000, 3000), past(2020, "income_by_source.national", 3000000, 3000), 3000],
            ["Møre og Romsdal fylkeskommune", 0, 600, 0, fact("income_by_source.regional", 600000, 600), past(2020, "income_by_source.regional", 500000, 500), 600],
            ["Kommunene", 0, 0, 250, fact("income_by_source.local", 250000, 250), past(2020, "income_by_source.local", 250000, 250), 250],
            ["Horisont 2020", 140, 95, 205, fact("income_by_source.eu", 440000, 440), past(2020, "income_by_source.eu", 612000, 612), 400],
            ["Sum", 3450, 1860, 2150, 7460, 7232, 7450],
        ],
    },
    merged=("Tertialrapport!A1:G1",), noted={"Tertialrapport!F10": "Koronaåret: mange besøk i mars."},
    cluster="Maritim Klynge Sunnmøre", currency="NOK", language="nb", period="2021", for_period="2022",
)

_NOTES = layout(
    "w-nb-noter-til-regnskapet",
    {
        "Noter": [
            ["Noter til årsregnskapet 2022", "", ""],
            ["Biotek Bergen, org.nr. 998 112 334", "", ""],
            [],
            ["Note 1 – Inntekter (i kroner)", 2022, 2021],
            ["Medlemskontingent", fact("income_by_source.fees", 1420000, "1 420 000"), past(2021, "income_by_source.fees", 1310000, "1 310 000")],
            ["Salg av kurs og rådgivning", fact("income_by_source.services", 688450, "688 450"), past(2021, "income_by_source.services", 512300, "512 300")],
            ["Sponsorinntekter", fact("income_by_source.sponsoring", 120000, "120 000"), past(2021, "income_by_source.sponsoring", 95000, "95 000")],
            ["Statlig tilskudd", fact("income_by_source.national", 2500000, "2 500 000"), past(2021, "income_by_source.national", 2500000, "2 500 000")],
            ["Tilskudd fra Vestland fylkeskommune", fact("income_by_source.regional", 800000, "800 000"), past(2021, "income_by_source.regional", 750000, "750 000")],
            ["EU-prosjekter", fact("income_by_source.eu", 1036720, "1 036 720"), past(2021, "income_by_source.eu", 877150, "877 150")],
            ["Sum inntekter", "6 565 170", "6 044 450"],
            [],
            ["Note 2 – Lønn og ansatte", 2022, 2021],
            ["Lønn", "3 912 000", "3 540 000"],
            ["Arbeidsgiveravgift", "551 592", "499 140"],
            ["Antall ansatte", fact("staff_headcount", 7), past(2021, "staff_headcount", 6)],
            ["Antall årsverk", fact("staff_fte", 5.8, "5,8"), past(2021, "staff_fte", 5.1, "5,1")],
            ["Revisjonshonorar", "42 500", "39 000"],
            [],
            ["Note 3 – Egenkapital", 2022, 2021],
            ["Egenkapital 1.1.", "1 204 300", "1 071 850"],
            ["Årets resultat", "98 120", "132 450"],
            ["Egenkapital 31.12.", "1 302 420", "1 204 300"],
        ],
        "Årsberetning": [
            ["Opplysninger til årsberetningen", "Per 31.12.2022"],
            ["Medlemmer i alt", fact("members_total", 104)],
            ["Medlemmer med signert avtale", fact("members_committed", 83)],
            ["Nye medlemmer i 2022", fact("members_joined", 12)],
            ["Medlemmer som sa opp i 2022", fact("members_left", 5)],
            ["Styrets medlemmer", fact("board_members", 8)],
            ["Styremøter i 2022", fact("board_meetings", 6)],
            ["Strategien vedtatt", fact("strategy_adopted_on", "2021-04-21", "21.04.2021")],
            ["Sikret finansiering, måneder fremover", fact("financing_secured_months", 24)],
            ["Suksesshistorier på nettsiden i 2022", fact("success_stories", 4)],
        ],
    },
    merged=("Noter!A1:C1", "Noter!A2:C2"), cluster="Biotek Bergen", currency="NOK", language="nb", period="2022", for_period="2023",
)

_MEMBER_LIST = layout(
    "w-nb-medlemsliste-med-sammendrag",
    {
        "Liste": [
            ["Medlemsliste pr. 31.12.2014 (utdrag)", "", "", "", "", ""],
            ["Nr.", "Navn", "Type", "Sted", "Km fra kontoret", "Medlem siden"],
            [1, "Toten Plast AS", "SMB", "Raufoss", 3, 2009],
            [2, "Mjøs Metall AS", "Stor", "Raufoss", 1, 2007],
            [3, "Gjøvik kommune", "Offentlig", "Gjøvik", 14, 2007],
            [4, "Hamar Profil AS", "SMB", "Hamar", 62, 2011],
            [5, "Høgskolen i Gjøvik", "UoH", "Gjøvik", 15, 2007],
            [6, "Kongsberg Støp AS", "SMB", "Kongsberg", 171, 2014],
            [7, "Mjøsa Robot AS", "SMB", "Lillehammer", 58, 2012],
            [8, "Institutt for lettmetall", "FoU", "Trondheim", 401, 2008],
        ],
        "Sammendrag": [
            ["Sammendrag 2014", "", "", ""],
            ["Type", "Forpliktede", "Ikke forpliktede", "I alt"],
            ["SMB", fact("members_by_type.sme", 27), 9, 36],
            ["Store bedrifter", fact("members_by_type.large", 11), 1, 12],
            ["FoU-institutter", fact("members_by_type.research", 2), 1, 3],
            ["Universiteter og høyskoler", fact("members_by_type.university", 3), 0, 3],
            ["Videregående skoler og fagskoler", fact("members_by_type.training", 2), 1, 3],
            ["Offentlige", fact("members_by_type.public", 6), 2, 8],
            ["Banker og fond", fact("members_by_type.finance", 1), 0, 1],
            ["Sum", fact("members_committed", 52), 14, fact("members_total", 66)],
            [],
            ["Forpliktede innenfor 150 km", fact("members_within_150km", 44), "", ""],
            ["Innmeldt i 2014", fact("members_joined", 7), "", ""],
            ["Utmeldt i 2014", fact("members_left", 3), "", ""],
            ["Forpliktede vi har besøkt i 2014", fact("members_contacted", 39), "", ""],
            ["Forpliktede i fellesprosjekter", fact("members_cooperating", 28), "", ""],
        ],
        "Adresser": [
            ["Navn", "Telefon", "Postnr."], ["Toten Plast AS", "61 15 20 00", 2830], ["Gjøvik kommune", "61 18 95 00", 2815], ["Institutt for lettmetall", "40 00 51 00", 7034],
        ],
    },
    merged=("Liste!A1:F1", "Sammendrag!A1:D1"), cluster="Lettvekt Raufoss", currency="NOK", language="nb", period="2014", for_period="2015",
)

_SELF_TEST = hide(layout(
    "w-nb-selvtest-for-gull",
    {
        "Selvtest": [
            ["Selvtest før gullrevisjon – Kulturklyngen Trondheim – tall for 2017", "", "", "", "", "", ""],
            ["Nr.", "Indikator", "Fakta", "Verdi", "Egen poengsum (0–5)", "Ønsket poengsum", "Tiltak"],
            ["1.1.0", "Medlemmenes forpliktelse", "Antall medlemmer totalt", fact("members_total", 88), "–", "–", ""],
            ["", "", "Forpliktede medlemmer", fact("members_committed", 59), "", "", ""],
            ["1.2", "Geografisk konsentrasjon", "Forpliktede medlemmer under 150 km unna", fact("members_within_150km", 54), 5, 5, ""],
            ["2.1", "Modenhet", "Stiftet", fact("founded_on", "2011-10-06", "6.10.2011"), 4, 5, "ingen, tiden går"],
            ["2.2.1", "Personalressurser", "Ansatte", fact("staff_headcount", 5), 3, 4, "ny stilling i høst"],
            ["", "", "Årsverk", fact("staff_fte", 3.4, "3,4"), "", "", ""],
            ["2.2.2", "Teamets kvalifikasjoner", "Ansatte med høyere utdanning", fact("staff_with_degree", 5), 5, 5, ""],
            ["2.2.3", "Livslang læring", "Kursdager, hele teamet", fact("training_days", 11.5, "11,5 dager"), 2, 4, "kursplan for 2018"],
            ["2.2.4", "Personalets stabilitet", "Sluttet de siste to årene", fact("staff_left", 2), 3, 4, ""],
            ["2.3", "Stabilitet i medlemsmassen", "Nye i året", fact("members_joined", 14), 4, 4, ""],
            ["", "", "Ut i året", fact("members_left", 9), "", "", ""],
            ["2.4", "Roller", "Styremøter", fact("board_meetings", 5), 4, 4, ""],
            ["2.6", "Grad av samarbeid", "Forpliktede i samarbeid med andre", fact("members_cooperating", 37), 4, 5, "matchmaking"],
            ["2.7", "Innovasjonssystemet", "Regionale partnere", fact("partners_regional", 9), 3, 4, ""],
            ["", "", "Nasjonale partnere", fact("partners_national", 6), "", "", ""],
            ["", "", "Internasjonale partnere", fact("partners_international", 3), "", "", ""],
            ["4.1.1", "Utvikling av strategien", "Strategisamlinger siste to år", fact("strategy_workshops", 4), 4, 4, ""],
            ["4.1.6", "Resultatoppfølging", "Nøkkeltall som følges", fact("kpis_monitored", 12), 3, 4, ""],
            ["4.6.2", "Nett", "Språk på nettsiden", fact("website_languages", 2), 3, 3, ""],
            ["", "", "Sum egen poengsum", "", 47, 55, ""],
        ],
    },
    merged=("Selvtest!A1:G1",), cluster="Kulturklyngen Trondheim", currency="NOK", language="nb", period="2017", for_period="2018",
), "Selvtest!F")

_BLOCKS = layout(
    "w-nb-statusark-i-blokker",
    {
        "Status": [
            ["STATUSARK 2023", "", "", "", "Fiskeindustri Finnmark", ""],
            [],
            ["Medlemmer", "", "Forpliktede", "", "Innenfor 150 km", ""],
            [fact("members_total", 43), "", fact("members_committed", 36), "", fact("members_within_150km", 21), ""],
            [],
            ["Nye i år", "", "Sluttet i år", "", "Personlig kontakt", ""],
            [fact("members_joined", 5), "", fact("members_left", 1), "", fact("members_contacted", 34), ""],
            [],
            ["Ansatte", "", "Årsverk", "", "Styremøter", ""],
            [fact("staff_headcount", 3), "", fact("staff_fte", 2.2), "", fact("board_meetings", 6), ""],
            [],
            ["Budsjett (MNOK)", "", "Sikret (mnd.)", "", "Arbeidsgrupper", ""],
            [fact("budget_total", 4600000, 4.6), "", fact("financing_secured_months", 18), "", fact("working_groups", 3), ""],
            [],
            ["Nyhetsbrev", "", "Medieoppslag", "", "Nettbesøk", ""],
            [fact("newsletters", 6), "", fact("media_mentions", 48), "", fact("website_visits", 9400, "9 400"), ""],
            [],
            ["Svarprosent", "", "Tilfredshet (1–5)", "", "Undersøkelse gjort", ""],
            [fact("satisfaction_response_rate", 58, 0.58, "0 %"), "", fact("satisfaction_mean", 4.3), "", fact("satisfaction_surveyed_on", "2023-11-15", date(2023, 11, 15)), ""],
            [],
            ["Helhetsinntrykk: bra driv, sårbar økonomi. Ring Siv om kontrakten med fylket.", "", "", "", "", ""],
        ],
        "Reise": [
            ["Reiseregning Vadsø 5.–6. desember 2023", ""], ["Fly", 4312], ["Leiebil, 2 døgn", 2190], ["Diett", 1634], ["Sum", 8136],
        ],
    },
    merged=("Status!A1:D1", "Status!E1:F1", "Status!A21:F21"), cluster="Fiskeindustri Finnmark", currency="NOK", language="nb", period="2023", for_period="2024",
)

_HURRY = layout(
    "w-nb-mal-fylt-ut-i-full-fart",
    {
        "Skjema": [
            ["Opplysningsskjema for klynger", "", "", ""],
            ["Klynge: Fornybar Sogn", "", "", ""],
            ["År: 2016", "", "", ""],
            ["", "", "Svar", "Merknad"],
            ["1.1", "Antall medlemmer totalt", fact("members_total", 39, "39 stk"), ""],
            ["1.2", "Herav forpliktede medlemmer", fact("members_committed", 30, "ca. 30"), "resten er med på papiret"],
            ["1.3", "Store bedrifter", fact("members_by_type.large", 4, "4 stk"), ""],
            ["1.4", "SMB", fact("members_by_type.sme", 19, "19 stk"), ""],
            ["1.5", "Forskningsinstitutter", fact("members_by_type.research", 1, "1 (Vestlandsforsking)"), ""],
            ["1.6", "Innenfor 150 km", fact("members_within_150km", 26, "26"), ""],
            ["", "", "", ""],
            ["2.1", "Organisasjonen stiftet", fact("founded_on", "2010-06-17", "17. juni 2010"), ""],
            ["2.2", "Ansatte", fact("staff_headcount", 3, "3 personer"), "inkl. meg"],
            ["2.3", "Årsverk", fact("staff_fte", 2.1, "2,1 årsverk"), ""],
            ["2.4", "Kursdager", "vet ikke", ""],
            ["2.5", "Nye medlemmer", fact("members_joined", 4, "4"), ""],
            ["2.6", "Utmeldte", fact("members_left", 2, "2"), ""],
            ["2.7", "Styremøter", fact("board_meetings", 6, "6 i året"), ""],
            ["2.8", "Personlig kontakt", ask("30–35"), "har ikke tall"],
            ["", "", "", ""],
            ["3.1", "Totalbudsjett", fact("budget_total", 3800000, "3,8 mill."), ""],
            ["3.2", "Medlemskontingent", fact("income_by_source.fees", 585000, "585 000,-"), ""],
            ["3.3", "Fylkeskommunen", fact("income_by_source.regional", 1200000, "1,2 mill"), ""],
            ["3.4", "Staten", "se vedlegg", ""],
            ["3.5", "Finansiering sikret", fact("financing_secured_months", 30, "30 mnd"), ""],
            ["", "", "", ""],
            ["4.1", "Arbeidsgrupper", fact("working_groups", 3, "Ja, 3 grupper"), ""],
            ["4.2", "Nyhetsbrev", fact("newsletters", 12, "12 (månedlig)"), ""],
            ["4.3", "Suksesshistorier", "kommer", ""],
            ["4.4", "Medieoppslag", ask("minst 18"), "Sogn Avis"],
        ],
    },
    merged=("Skjema!A1:D1", "Skjema!A2:D2", "Skjema!A3:D3"), noted={"Skjema!C27": "Vind, vann og sol."},
    cluster="Fornybar Sogn", currency="NOK", language="nb", period="2016", for_period="2018",
)

_SECTIONS = layout(
    "w-nb-benchmarkingbok-med-faner",
    {
        "Forside": [
            ["Benchmarking av klyngeorganisasjoner"],
            ["Klynge: Helseteknologi Sør"],
            ["Intervju 9. november 2022 kl. 10–13"],
            ["Intervjuer: MW"],
        ],
        "Veiledning": [
            ["Fyll ut kolonnene for 2020 og 2021. Hvite celler fylles ut, grå celler er låst."],
            ["Et forpliktet medlem har undertegnet, betaler eller deltar fast (minst 4 ganger i året)."],
        ],
        "1 Struktur": [
            ["", "2020", "2021"],
            ["Medlemmer totalt", past(2020, "members_total", 71), fact("members_total", 79)],
            ["Herav forpliktede", past(2020, "members_committed", 56), fact("members_committed", 62)],
            ["Forpliktede hjemmehørende i utlandet", past(2020, "members_abroad", 3), fact("members_abroad", 4)],
            ["Nye medlemmer", past(2020, "members_joined", 9), fact("members_joined", 12)],
            ["Utmeldte medlemmer", past(2020, "members_left", 5), fact("members_left", 4)],
        ],
        "2 Ledelse": [
            ["", "2020", "2021"],
            ["Styremøter", past(2020, "board_meetings", 6), fact("board_meetings", 7)],
            ["Styremedlemmer", past(2020, "board_members", 7), fact("board_members", 7)],
            ["Styremedlemmer fra bedrifter", past(2020, "board_from_firms", 4), fact("board_from_firms", 5)],
            ["Ansatte", past(2020, "staff_headcount", 5), fact("staff_headcount", 6)],
            ["Årsverk", past(2020, "staff_fte", 4.1), fact("staff_fte", 4.9)],
            ["Kursdager", past(2020, "training_days", 10), fact("training_days", 17)],
            ["Tiltak i handlingsplanen", past(2020, "plan_measures", 20), fact("plan_measures", 23)],
            ["Herav gjennomført eller i rute", past(2020, "plan_measures_done", 13), fact("plan_measures_done", 18)],
        ],
        "3 Finansiering": [
            ["", "2020", "2021"],
            ["Totalbudsjett (tNOK)", past(2020, "budget_total", 7200000, 7200), fact("budget_total", 8150000, 8150)],
            ["Medlemmer som har betalt kontingent", past(2020, "members_paying", 68), fact("members_paying", 77)],
            ["Tjenester det tas betalt for", past(2020, "paid_services", 3), fact("paid_services", 4)],
            ["Måneder reserven dekker", past(2020, "reserve_months", 2.5), fact("reserve_months", 3.5)],
        ],
        "4 Tjenester": [
            ["", "2020", "2021"],
            ["Søknader om fellesprosjekter", past(2020, "projects_applied", 7), fact("projects_applied", 10)],
            ["Innvilget", past(2020, "projects_granted", 2), fact("projects_granted", 4)],
            ["Oppstartsbedrifter støttet", past(2020, "startups_supported", 5), fact("startups_supported", 6)],
            ["Følgere i sosiale medier", past(2020, "social_followers", 2950), fact("social_followers", 3600)],
        ],
        "lister": [["ja", "nei"], [1, 2], [0, 5]],
    },
    hidden=("lister",), cluster="Helseteknologi Sør", currency="NOK", edition="benchmark-2019", language="nb", period="2021", for_period="2022",
)
# fmt: on

NORWEGIAN = (_EXPORT, _TERMS, _NOTES, _MEMBER_LIST, _SELF_TEST, _BLOCKS, _HURRY, _SECTIONS)
