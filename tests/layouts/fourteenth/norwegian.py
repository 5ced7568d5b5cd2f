"""Norwegian workbooks: a cluster's sheet, a programme's final report, a time series, a reworked form, a county's list, labels above, accounts in thousands and a benchmarking's ground."""

from datetime import date

from layouts.further.marks import ask, fact, layout, past, thousand, years
from layouts.twelfth.hiding import hide

# fmt: off
_SHEET = layout(
    "y-nb-klyngeark-til-besoket",
    {
        "Klyngeark": [
            ["KLYNGEARK", "", "", ""],
            ["Klynge", "Tre og Bygg Innlandet", "", ""],
            ["Status per", "31.12.2019", "", ""],
            [],
            ["Tema", "Opplysning", "Verdi", "Merknad"],
            ["Medlemmer", "Medlemmer i registeret", fact("members_total", 88), ""],
            ["", "har undertegnet klyngeavtalen", fact("members_committed", 69), "mal fra 2017"],
            ["", "små/mellomstore virksomheter", fact("members_by_type.sme", 44), ""],
            ["", "konsern og storbedrifter", fact("members_by_type.large", 8), "Moelven, Gausdal m.fl."],
            ["", "institutter", fact("members_by_type.research", 2), "NIBIO, Treteknisk"],
            ["", "høgskoler og universitet", fact("members_by_type.university", 3), ""],
            ["", "videregående skoler og fagskoler", fact("members_by_type.training", 4), ""],
            ["", "kommuner og fylke", fact("members_by_type.public", 7), ""],
            ["", "holder til under 150 km fra oss", fact("members_within_150km", 55), ""],
            ["", "innmeldt i løpet av året", fact("members_joined", 10), ""],
            ["", "utmeldt i løpet av året", fact("members_left", 6), "to konkurser"],
            ["Drift", "Klyngen etablert som forening", fact("founded_on", "2012-03-20", date(2012, 3, 20)), "Brønnøysund"],
            ["", "Personer i klyngeledelsen", fact("staff_headcount", 5), "én utleid 40 %"],
            ["", "Stillinger omregnet til heltid", fact("staff_fte", 4.1, "4,1"), ""],
            ["", "med master eller bachelor", fact("staff_with_degree", 5), ""],
            ["", "Styremøter gjennomført", fact("board_meetings", 6), ""],
            ["", "Representanter i styret", fact("board_members", 8), "+ 2 vara"],
            ["", "Drift finansiert i", fact("financing_secured_months", 16, "16 måneder"), "regnet fra nyttår"],
            ["Synlighet", "Utsendte nyhetsbrev", fact("newsletters", 12), "1 350 mottakere"],
            ["", "Oppslag i aviser, radio og TV", fact("media_mentions", 43), ""],
            ["", "Økter på nettstedet", fact("website_visits", 18240), ""],
        ],
    },
    merged=("Klyngeark!A1:D1", "Klyngeark!A6:A16", "Klyngeark!A17:A23", "Klyngeark!A24:A26"),
    cluster="Tre og Bygg Innlandet", currency="NOK", language="nb", period="2019", for_period="2020",
)

_FINAL = layout(
    "y-nb-programrapport-mal-og-resultat",
    {
        "Resultater": [
            ["Årsrapport til klyngeprogrammet 2017", "", "", "", "", ""],
            ["Prosjekt", "Arena Havvarme", "", "", "", ""],
            ["Delmål", "Måleparameter", "Status 2016", "Mål 2017", "Status 2017", "Vurdering"],
            ["Sterkere kjerne", "Antall partnere og medlemmer", past(2016, "members_total", 41), 50, fact("members_total", 49), ""],
            ["", "Partnere og medlemmer med signert avtale", past(2016, "members_committed", 34), 42, fact("members_committed", 43), "over mål"],
            ["", "Bedrifter som er SMB", past(2016, "members_by_type.sme", 20), 26, fact("members_by_type.sme", 27), ""],
            ["", "Tilgang i året", past(2016, "members_joined", 9), 10, fact("members_joined", 11), ""],
            ["", "Frafall i året", past(2016, "members_left", 2), 2, fact("members_left", 3), "kjøpt opp"],
            ["Mer samhandling", "Medlemmer med i minst ett fellesprosjekt", past(2016, "members_cooperating", 17), 22, fact("members_cooperating", 24), ""],
            ["", "Faggrupper i aktivitet", past(2016, "working_groups", 2), 4, fact("working_groups", 3), "én ikke startet"],
            ["", "Samlinger i faggruppene", past(2016, "working_group_meetings", 6), 14, fact("working_group_meetings", 12), ""],
            ["", "Medlemmer prosjektledelsen har besøkt eller snakket med", past(2016, "members_contacted", 25), 40, fact("members_contacted", 37), ""],
            ["Profesjonell ledelse", "Bemanning, antall personer", past(2016, "staff_headcount", 3), 3, fact("staff_headcount", 3), ""],
            ["", "Bemanning, årsverk", past(2016, "staff_fte", 1.9), 2.5, fact("staff_fte", 2.4), ""],
            ["", "Styringsgruppens møter", past(2016, "board_meetings", 5), 6, fact("board_meetings", 6), ""],
            ["", "Tiltak i vedtatt handlingsplan", past(2016, "plan_measures", 14), "", fact("plan_measures", 21), ""],
            ["Omdømme", "Treff i medier", past(2016, "media_mentions", 16), 25, fact("media_mentions", 33), ""],
            ["", "Publiserte eksempelhistorier fra medlemmer", past(2016, "success_stories", 1), 4, fact("success_stories", 3), ""],
            ["", "Nye arbeidsplasser i medlemsbedriftene", 8, 20, 15, "anslag"],
        ],
    },
    merged=("Resultater!A1:F1", "Resultater!A4:A8", "Resultater!A9:A12", "Resultater!A13:A16", "Resultater!A17:A19"),
    cluster="Arena Havvarme", currency="NOK", language="nb", period="2017", for_period="2018",
)

_FIVE = (2018, 2019, 2020, 2021, 2022)
_SERIES = hide(layout(
    "y-nb-tidsserie-fem-aar",
    {
        "Serie": [
            ["Finansteknologi Bergen – tall vi følger", *[""] * 6],
            ["", *_FIVE, "Kilde"],
            ["Medlemmer ved utgangen av året", *years("members_total", _FIVE, 52, 66, 71, 79, 90), "CRM"],
            ["… hvorav bundet av medlemsavtale", *years("members_committed", _FIVE, 45, 58, 62, 70, 81), "CRM"],
            ["Vekst i prosent", "", 27, 8, 11, 14, "beregnet"],
            ["Kom til", *years("members_joined", _FIVE, 18, 19, 11, 14, 16), "CRM"],
            ["Falt fra", *years("members_left", _FIVE, 3, 5, 6, 6, 5), "CRM"],
            ["Brukte minst ett av tilbudene våre", *years("members_using_services", _FIVE, 30, 41, 36, 49, 60), "påmeldinger"],
            ["Folk på kontoret", *years("staff_headcount", _FIVE, 4, 5, 5, 6, 7), "lønn"],
            ["Årsverk på kontoret", *years("staff_fte", _FIVE, 3.5, 4.4, 4.6, 5.5, 6.2), "lønn"],
            ["Styremøter i året", *years("board_meetings", _FIVE, 6, 6, 9, 7, 6), "protokoller"],
            ["Kontingent (tusen kr)", *years("income_by_source.fees", _FIVE, 1310, 1650, 1725, 1940, 2255, times=1000), "regnskap"],
            ["Kurs, rådgivning og annet salg (tusen kr)", *years("income_by_source.services", _FIVE, 405, 720, 310, 655, 980, times=1000), "regnskap"],
            ["Innovasjon Norge (tusen kr)", *years("income_by_source.national", _FIVE, 3000, 3000, 3500, 3500, 2500, times=1000), "tilsagn"],
            ["Vestland fylkeskommune (tusen kr)", *years("income_by_source.regional", _FIVE, 500, 500, 750, 750, 900, times=1000), "tilsagn"],
            ["Medieklipp", *years("media_mentions", _FIVE, 58, 77, 91, 84, 110), "Retriever"],
            ["Nyhetsbrev", *years("newsletters", _FIVE, 10, 10, 20, 20, 21), "Mailchimp"],
            ["Abonnenter på nyhetsbrevet", 820, 1140, 1490, 1675, 1910, "Mailchimp"],
        ],
    },
    merged=("Serie!A1:G1",), cluster="Finansteknologi Bergen", currency="NOK", language="nb", period="2022", for_period="2023",
), "Serie!5")

_REWORKED = layout(
    "y-nb-bearbeidet-sporreskjema",
    {
        "Skjema": [
            ["Spørsmål til klyngeledelsen før revisjon (egen bearbeiding av det gamle skjemaet)", "", ""],
            ["Klynge: Smart Vann Telemark", "", ""],
            ["Gjelder kalenderåret 2015", "", ""],
            ["Spørsmål", "Svar fra klyngen", "Revisors anmerkning"],
            ["A. Hvem er med?", "", ""],
            ["Hvor mange virksomheter og organisasjoner er med totalt?", fact("members_total", 57, "57"), ""],
            ["Hvor mange har forpliktet seg, skriftlig eller ved å betale?", fact("members_committed", 42, "42 stk"), "liste kontrollert"],
            ["Hvor mange av disse er små eller mellomstore?", fact("members_by_type.sme", 28, "28"), ""],
            ["Hvor mange er store?", fact("members_by_type.large", 5, "5 – industri"), ""],
            ["Hvor mange er kommuner eller andre offentlige?", fact("members_by_type.public", 6, "6"), ""],
            ["B. Hvem driver klyngen?", "", ""],
            ["Når ble klyngen et eget rettssubjekt?", fact("founded_on", "2010-08-30", "30. august 2010"), ""],
            ["Hvor mange arbeider i administrasjonen?", fact("staff_headcount", 4, "4 personer"), ""],
            ["Hvor mange heltidsstillinger utgjør det?", fact("staff_fte", 2.75, "2,75"), ""],
            ["Hvor mange har sluttet de to siste årene?", fact("staff_left", 0, "0"), "stabilt"],
            ["Hvor mange kursdager hadde staben til sammen?", fact("training_days", 14, "14 dager"), ""],
            ["Hvor mange ganger ble styret samlet i 2015?", fact("board_meetings", 7, "7 ganger"), ""],
            ["C. Samspill", "", ""],
            ["Hvor mange medlemmer samarbeider med hverandre?", ask("rundt halvparten, 20–25"), "be om liste"],
            ["Hvor mange faste partnere har dere i regionen?", fact("partners_regional", 9, "9"), ""],
            ["Hvor mange faste partnere har dere ellers i landet?", fact("partners_national", 4, "4"), ""],
            ["Hvor mange faste partnere har dere i utlandet?", fact("partners_international", 2, "2 (DK, NL)"), ""],
            ["D. Penger og plan", "", ""],
            ["Hvor mange måneder er driften sikret?", fact("financing_secured_months", 10, "10 mnd"), "svakt"],
            ["Hva er budsjettet for året?", fact("budget_total", 4200000, "4,2 mill. kroner"), ""],
            ["Når vedtok styret strategien?", fact("strategy_adopted_on", "2014-02-13", "13.02.2014"), ""],
            ["Når ble den sist gjennomgått?", fact("strategy_reviewed_on", "2015-09-24", "24.09.2015"), "protokoll"],
            ["Hvor mange måltall følger dere med på?", fact("kpis_monitored", 7, "7"), ""],
        ],
    },
    merged=("Skjema!A1:C1", "Skjema!A2:C2", "Skjema!A3:C3", *(f"Skjema!A{row}:C{row}" for row in (5, 11, 18, 23))),
    cluster="Smart Vann Telemark", currency="NOK", language="nb", period="2015", for_period="2016",
)

_COUNTY = layout(
    "y-nb-fylkets-liste-over-klynger",
    {
        "Klynger": [
            ["Næringsklynger i fylket, innrapportert for 2020", *[""] * 15],
            ["Klynge", "Kontor", "Vert", "Medlemmer 31.12.", "Med avtale", "SMB", "Store", "Offentlige", "Nye 2020", "Ut 2020", "Ansatte (personer)", "Årsverk", "Kontingent (tkr)", "Fylket (tkr)", "Styremøter", "Nyhetsbrev"],
            ["Reiseliv Lofoten", "Svolvær", "Lofotrådet", 164, 90, 121, 4, 9, 12, 21, 4, 3.3, 880, 1000, 7, 14],
            ["Mineralklyngen Rana", "Mo i Rana", "eget AS", fact("members_total", 48), fact("members_committed", 40), fact("members_by_type.sme", 24), fact("members_by_type.large", 7), fact("members_by_type.public", 4), fact("members_joined", 5), fact("members_left", 3), fact("staff_headcount", 4), fact("staff_fte", 2.7), thousand("income_by_source.fees", 1060), thousand("income_by_source.regional", 650), fact("board_meetings", 8), fact("newsletters", 6)],
            ["Sjømat Salten", "Bodø", "Kunnskapsparken", 77, 64, 48, 9, 5, 10, 4, 5, 4.5, 1425, 900, 6, 11],
            ["Romvirksomhet Andøya", "Andenes", "eget AS", 29, 27, 15, 5, 3, 6, 1, 2, 2, 515, 400, 5, 4],
            ["Totalt", "", "", 318, 221, 208, 25, 21, 33, 29, 15, 12.5, 3880, 2950, "", ""],
        ],
        "Forklaring": [["SMB: færre enn 250 ansatte."], ["Årsverk gjelder klyngens egen administrasjon."]],
    },
    merged=("Klynger!A1:P1",), cluster="Mineralklyngen Rana", currency="NOK", language="nb", period="2020", for_period="2021",
)

_ABOVE = layout(
    "y-nb-etiketter-over-tallene",
    {
        "2021": [
            ["Statusside Batteriverdikjede Agder, utgangen av 2021", "", "", "", ""],
            [],
            ["Medlemskap", "", "", "", ""],
            ["Alle medlemmer", "Medlemmer med underskrevet avtale", "Opptatt i 2021", "Utgått i 2021", "På venteliste"],
            [fact("members_total", 63), fact("members_committed", 56), fact("members_joined", 21), fact("members_left", 2), 7],
            [],
            ["Medlemmer med avtale, etter slag", "", "", "", ""],
            ["Små og mellomstore", "Storindustri", "Forskningsmiljøer (institutt)", "Universitet og høgskole", "Det offentlige"],
            [fact("members_by_type.sme", 29), fact("members_by_type.large", 14), fact("members_by_type.research", 3), fact("members_by_type.university", 2), fact("members_by_type.public", 8)],
            [],
            ["Administrasjon og styre", "", "", "", ""],
            ["Ansatte, personer", "Ansatte, årsverk", "Styremøter", "Medlemmer i styret", "Sykefravær"],
            [fact("staff_headcount", 5), fact("staff_fte", 4.6), fact("board_meetings", 9), fact("board_members", 7), "1,9 %"],
            [],
            ["Utadrettet", "", "", "", ""],
            ["Utgitte nyhetsbrev", "Presseomtaler", "Besøk på nettstedet", "Følgere LinkedIn", "Foredrag holdt"],
            [fact("newsletters", 10), fact("media_mentions", 187), fact("website_visits", 40550), 5120, 34],
        ],
    },
    merged=("2021!A1:E1", "2021!A3:E3", "2021!A7:E7", "2021!A11:E11", "2021!A15:E15"),
    cluster="Batteriverdikjede Agder", currency="NOK", language="nb", period="2021", for_period="2022",
)

_ACCOUNTS = layout(
    "y-nb-regnskap-i-tusen",
    {
        "Resultatregnskap": [
            ["Matklyngen Rogaland SA – resultatregnskap, beløp i 1000 kr", "", "", "", ""],
            ["Konto", "Tekst", "Regnskap 2016", "Budsjett 2016", "Regnskap 2015"],
            [3000, "Kontingenter", thousand("income_by_source.fees", 1485), 1500, past(2015, "income_by_source.fees", 1390000, 1390)],
            [3100, "Solgte tjenester og deltakeravgifter", thousand("income_by_source.services", 522), 450, past(2015, "income_by_source.services", 417000, 417)],
            [3200, "Sponsormidler", thousand("income_by_source.sponsoring", 75), 100, past(2015, "income_by_source.sponsoring", 110000, 110)],
            [3400, "Tilskudd Innovasjon Norge", thousand("income_by_source.national", 3000), 3000, past(2015, "income_by_source.national", 3000000, 3000)],
            [3410, "Tilskudd Rogaland fylkeskommune", thousand("income_by_source.regional", 800), 800, past(2015, "income_by_source.regional", 700000, 700)],
            [3420, "Tilskudd kommunene på Jæren", thousand("income_by_source.local", 360), 360, past(2015, "income_by_source.local", 340000, 340)],
            [3430, "EU-prosjekter", thousand("income_by_source.eu", 948), 700, past(2015, "income_by_source.eu", 515000, 515)],
            ["", "Sum driftsinntekter", 7190, 6910, 6472],
            [5000, "Lønn og sosiale kostnader", 4010, 3950, 3720],
            [6700, "Innkjøpte tjenester", 1880, 1900, 1765],
            [7100, "Reise og møter", 690, 600, 615],
            ["", "Driftsresultat", 610, 460, 372],
        ],
        "Til årsberetningen": [
            ["Medlemmer og drift", "2016", "2015"],
            ["Andelseiere og tilknyttede medlemmer", fact("members_total", 104), past(2015, "members_total", 97)],
            ["Med forpliktende avtale", fact("members_committed", 83), past(2015, "members_committed", 76)],
            ["Opptatt i året", fact("members_joined", 12), past(2015, "members_joined", 14)],
            ["Utmeldt i året", fact("members_left", 5), past(2015, "members_left", 8)],
            ["Ansatte per 31.12., personer", fact("staff_headcount", 6), past(2015, "staff_headcount", 5)],
            ["Ansatte per 31.12., årsverk", fact("staff_fte", 5.2), past(2015, "staff_fte", 4.7)],
            ["Protokollførte styremøter", fact("board_meetings", 7), past(2015, "board_meetings", 6)],
        ],
    },
    merged=("Resultatregnskap!A1:E1",), cluster="Matklyngen Rogaland", currency="NOK", language="nb", period="2016", for_period="2017",
)

_BENCHMARK = layout(
    "y-nb-grunnlag-for-benchmarking",
    {
        "Grunnlag": [
            ["Grunnlag for benchmarking-samtalen, tall for 2023", "", ""],
            ["Klynge", "Grønn Skipsfart Møre", ""],
            [],
            ["Hva", "Svar", "Hvor vi har det fra"],
            ["Organisasjonsform", fact("legal_form", "company", "aksjeselskap"), "Brønnøysund"],
            ["Etablert", fact("founded_on", "2006-11-09", date(2006, 11, 9)), "stiftelsesdokument"],
            ["Klyngeleder tiltrådte", fact("manager_since", "2019-05-06", date(2019, 5, 6)), ""],
            ["Medlemmer til sammen", fact("members_total", 172), "CRM"],
            ["Medlemmer som har forpliktet seg", fact("members_committed", 144), "avtaler"],
            ["Forpliktede medlemmer fra utlandet", fact("members_abroad", 12), "DK, SE, SG"],
            ["Medlemmer som betaler kontingent", fact("members_paying", 140), "faktura"],
            ["Innmeldinger 2023", fact("members_joined", 19), ""],
            ["Utmeldinger 2023", fact("members_left", 8), ""],
            ["Styremedlemmer", fact("board_members", 9), ""],
            ["Styremedlemmer fra bedriftene", fact("board_from_firms", 6), ""],
            ["Møter i styret 2023", fact("board_meetings", 6), ""],
            ["Stab, hoder", fact("staff_headcount", 10), ""],
            ["Stab, årsverk", fact("staff_fte", 9.1, "9,1"), ""],
            ["Stab med minst tre år i en bedrift i bransjen", fact("staff_from_industry", 4), ""],
            ["Utviklingsplan for hver ansatt", fact("learning_plans", True, "ja"), ""],
            ["Fellesprosjekter som går nå", fact("projects_running", 11), "prosjektbase"],
            ["Søknader sendt 2023", fact("projects_applied", 15), "prosjektbase"],
            ["Søknader innvilget 2023", fact("projects_granted", 6), "prosjektbase"],
            ["Arbeidsgrupper som er i gang", fact("working_groups", 7), ""],
            ["Følgere i sosiale medier", fact("social_followers", 9640, "9 640"), "LinkedIn"],
            ["Måneder vi kan leve av egenkapitalen", ask("4–6"), "usikkert"],
            ["Revidert regnskap", fact("accounts_audited", True, "ja"), "BDO"],
        ],
    },
    merged=("Grunnlag!A1:C1",), cluster="Grønn Skipsfart Møre", currency="NOK", edition="benchmark-2019", language="nb", period="2023", for_period="2024",
)
# fmt: on

NORWEGIAN = (_SHEET, _FINAL, _SERIES, _REWORKED, _COUNTY, _ABOVE, _ACCOUNTS, _BENCHMARK)
