"""Swedish workbooks: a consultant's protocol, an appendix, a board's sheet, a portfolio, a register, accounts, answers, events."""

from datetime import date

from layouts.further.marks import ask, fact, layout, past, thousand, years

# fmt: off
_PROTOCOL = layout(
    "h-sv-konsultens-protokoll",
    {
        "Protokoll": [
            ["Granskningsprotokoll klusterledning", "", "", "", ""],
            ["Objekt", "Norrlands Träbyggarna", "", "Besök", date(2025, 3, 6)],
            ["Uppgifterna avser", "helåret 2024", "", "Granskare", "M. Sandell / T. Öberg"],
            [],
            ["Ind.", "Vad vi frågade efter", "Uppgift", "Nivå 0–4", "Motivering"],
            ["1.1.0", "Organisationer som räknas som deltagare", fact("members_total", 92), "", "register visat på skärm"],
            ["1.1.0", "… av dem har skrivit på avtal eller betalat avgift", fact("members_committed", 71), 3, "77 %, god nivå för åldern"],
            ["1.2", "Avtalsparter som finns inom 15 mil (150 km) från kansliet", fact("members_within_150km", 49), 2, "övriga i Mellansverige"],
            ["2.1", "Föreningen bildades", fact("founded_on", "2014-11-20", "20 november 2014"), 4, "stadgar och protokoll finns"],
            ["2.2.1", "Bemanning, antal personer på kansliet", fact("staff_headcount", 6), "", ""],
            ["2.2.1", "Bemanning omräknad till heltider", fact("staff_fte", 4.75, "4,75"), 3, "två på halvtid, vikarie saknas"],
            ["2.2.3", "Utbildningsdagar för kansliets personal, summerat under året", fact("training_days", 17.5, "17,5 dagar"), 2, "ingen plan för var och en"],
            ["2.2.4", "Kanslimedarbetare som slutat under 2023 och 2024", fact("staff_left", 2), 2, "överlämning skriftlig i ett fall"],
            ["2.4", "Sammanträden i styrelsen under 2024", fact("board_meetings", 7), 3, ""],
            ["2.6", "Avtalsparter som driver något ihop med andra parter", ask("30 till 40"), 2, "listan ska kompletteras"],
            ["3.1", "Så länge räcker beslutade pengar", fact("financing_secured_months", 20, "20 månader"), 3, "regionens beslut gäller till aug 2026"],
            ["4.1.2", "Nuvarande strategi antogs", fact("strategy_adopted_on", "2023-05-16", date(2023, 5, 16)), 3, ""],
            ["4.1.5", "Strategin sågs senast över", fact("strategy_reviewed_on", "2024-10-08", "2024-10-08"), 2, "styrelsens höstmöte"],
            ["2.7", "Samarbetspartner inom regionen, utanför klustret", fact("partners_regional", 9), "", ""],
            ["2.7", "Samarbetspartner i övriga Sverige", fact("partners_national", 6), "", ""],
            ["2.7", "Samarbetspartner utomlands", fact("partners_international", 4), 3, "Finland, Österrike"],
            ["4.1.3", "Åtgärder i handlingsplanen", fact("plan_measures", 21), 3, "ansvarig för var och en"],
            ["4.1.6", "Nyckeltal som ledningen följer", fact("kpis_monitored", 10), 2, ""],
            ["5.1", "Omnämnanden i tidningar och radio under 2024", ask("40-tal"), 2, "ingen bevakning köpt"],
            ["4.5", "Arbetsgrupper som är igång", fact("working_groups", 4, "4 st"), 3, "en leds av kansliet"],
            ["", "Summa nivåer", "", 32, "av 48 möjliga"],
            [],
            ["Samlat omdöme: stabil ledning, smal finansiering. Nästa granskning våren 2027.", "", "", "", ""],
        ],
    },
    merged=("Protokoll!A1:E1", "Protokoll!A28:E28"),
    cluster="Norrlands Träbyggarna", currency="SEK", language="sv", period="2024", for_period="2025",
)

_Y3 = (2022, 2023, 2024)

_APPENDIX = layout(
    "h-sv-bilaga-verksamhetsberattelse",
    {
        "Bilaga 2": [
            ["Bilaga 2 till verksamhetsberättelsen: klustret i siffror"],
            ["Smart Textil Sjuhärad ek. för."],
            [],
            ["Vid årets slut / under året", *_Y3, "Not"],
            ["Våra medlemmar"],
            ["Medlemmar 31 december", *years("members_total", _Y3, 104, 110, 121), ""],
            ["– varav med betald serviceavgift eller undertecknat avtal (engagerade)", *years("members_committed", _Y3, 77, 84, 95), "1"],
            ["Inträden", *years("members_joined", _Y3, 11, 12, 19), ""],
            ["Utträden", *years("members_left", _Y3, 9, 6, 8), "två konkurser 2024"],
            ["Kansliet"],
            ["Medarbetare", *years("staff_headcount", _Y3, 7, 7, 8), ""],
            ["Årsarbetare", *years("staff_fte", _Y3, 5.6, 5.9, 6.4), ""],
            ["Synlighet"],
            ["Utskickade nyhetsbev", *years("newsletters", _Y3, 10, 11, 11), ""],
            ["Unika och återkommande besök på hemsidan, totalt", *years("website_visits", _Y3, 18400, 20950, 26310), "Matomo"],
            ["Inslag om oss i tidningar, radio och tv", *years("media_mentions", _Y3, 22, 35, 41), ""],
            ["Publicerade framgångsberättelser", *years("success_stories", _Y3, 2, 3, 5), ""],
            ["Språkversioner av hemsidan", *years("website_languages", _Y3, 2, 2, 3), ""],
            ["Branschen (källa SCB)"],
            ["Sysselsatta i textilbranschen i Sjuhärad", 3840, 3790, 3912, ""],
            ["Branschens export, Mkr", 5210, 5433, 5602, ""],
            [],
            ["1) Ny definition från 2022: avtal eller avgift krävs."],
        ],
    },
    merged=("Bilaga 2!A1:E1", "Bilaga 2!A2:E2", "Bilaga 2!A5:E5", "Bilaga 2!A10:E10", "Bilaga 2!A13:E13", "Bilaga 2!A19:E19"),
    cluster="Smart Textil Sjuhärad", currency="SEK", language="sv", period="2024", for_period="2025",
)

_BOARD = layout(
    "h-sv-styrelsens-kpi-blad",
    {
        "KPI": [
            ["Robotdalen Öst – nyckeltal till styrelsemöte 1, 2026", "", "", "", "", ""],
            ["", "Mål 2025", "Utfall 2025", "Utfall 2024", "Mål 2026", "Läge"],
            ["Totalt antal medlemmar", 80, fact("members_total", 83), past(2024, "members_total", 76), 90, "grönt"],
            ["Engagerade medlemmar", 65, fact("members_committed", 62), past(2024, "members_committed", 58), 70, "gult"],
            ["Tappade medlemmar", "max 5", fact("members_left", 4), past(2024, "members_left", 7), "max 5", "grönt"],
            ["Nya medlemmar", 12, fact("members_joined", 11), past(2024, "members_joined", 9), 12, "gult"],
            ["Engagerade medlemmar vi träffat på plats eller på besök", 60, fact("members_contacted", 51), past(2024, "members_contacted", 47), 60, "rött"],
            ["Engagerade medlemmar som nyttjat någon av våra tjänster", 50, fact("members_using_services", 44), past(2024, "members_using_services", 39), 55, "gult"],
            ["Nöjd medlem, medel på femgradig skala", "4,0", fact("satisfaction_mean", 4.2, "4,2"), past(2024, "satisfaction_mean", 3.9, "3,9"), "4,2", "grönt"],
            ["Svarsfrekvens i medlemsenkäten", "50 %", fact("satisfaction_response_rate", 46, "46 %"), past(2024, "satisfaction_response_rate", 41, "41 %"), "50 %", "gult"],
            ["Artiklar och inslag i media", 30, fact("media_mentions", 37), past(2024, "media_mentions", 28), 35, "grönt"],
            ["Publicerade framgångsexempel", 6, fact("success_stories", 5), past(2024, "success_stories", 4), 6, "gult"],
            ["Styrelsemöten som hållits", 6, fact("board_meetings", 6), past(2024, "board_meetings", 5), 6, "grönt"],
            ["Arbetsgrupper igång", 5, fact("working_groups", 4), past(2024, "working_groups", 4), 5, "gult"],
            ["Årsarbetskrafter på kansliet", "5,0", fact("staff_fte", 4.8, "4,8"), past(2024, "staff_fte", 4.5, "4,5"), "5,5", "gult"],
            ["Säkrad finansiering, månader framåt", 24, fact("financing_secured_months", 27), past(2024, "financing_secured_months", 15), 24, "grönt"],
            ["Medlemsföretagens nyanställningar", 150, 122, 98, 150, "rött"],
            ["Sjukfrånvaro på kansliet, %", 3, 2.1, 3.4, 3, "grönt"],
            [],
            ["Läge: grönt = nått, gult = minst 85 %, rött = under 85 % av målet", "", "", "", "", ""],
        ],
    },
    merged=("KPI!A1:F1", "KPI!A20:F20"),
    cluster="Robotdalen Öst", currency="SEK", language="sv", period="2025",
)

_PORTFOLIO = layout(
    "h-sv-regionens-portfoljtabell",
    {
        "Portfölj": [
            ["Regionens klusterportfölj, inrapporterat 2024 (t.o.m. 31 dec)"],
            ["Kluster", "Värd", "Medlemmar", "därav engagerade", "SMF", "Storföretag", "Lärosäten", "Kansli, årsarb.", "Medlemsavgifter, tkr", "Regionalt stöd, tkr", "Statligt stöd, tkr", "Kommunalt stöd, tkr", "Nya medl. under året", "Utträdda under året"],
            ["Livsmedelsakademin Väst", "förening", 188, 140, 96, 21, 4, 9.1, 3100, 2500, 1800, 300, 21, 14],
            ["Fordonsnod Dalsland", "kommunalförbund", 41, 30, 22, 4, 1, 2.0, 240, 900, 0, 450, 5, 2],
            ["Medtech Vänern", "ek. förening", fact("members_total", 67), fact("members_committed", 55), fact("members_by_type.sme", 36), fact("members_by_type.large", 7), fact("members_by_type.university", 3), fact("staff_fte", 3.6), thousand("income_by_source.fees", 815), thousand("income_by_source.regional", 1400), thousand("income_by_source.national", 2200), thousand("income_by_source.local", 380), fact("members_joined", 8), fact("members_left", 5)],
            ["Sol & Vind Bohus", "aktiebolag", 52, 52, 39, 5, 2, 3.3, 1120, 700, 500, 0, 4, 6],
            ["Totalt", "", 348, 277, 193, 37, 10, 18, 5275, 5500, 4500, 1130, 38, 27],
            ["Medel per kluster", "", 87, 69, 48, 9, 2.5, 4.5, 1319, 1375, 1125, 282, 9.5, 6.8],
            [],
            ["Uppgifterna är klustrens egna. SMF = små och medelstora företag bland de engagerade."],
        ],
        "Kontakter": [["Kluster", "Kontaktperson", "Telefon"], ["Medtech Vänern", "Å. Lundström", "070-555 01 02"], ["Sol & Vind Bohus", "R. Ek", "070-555 01 03"]],
    },
    merged=("Portfölj!A1:N1", "Portfölj!A10:N10"), hidden=("Kontakter",),
    cluster="Medtech Vänern", currency="SEK", language="sv", period="2024", for_period="2025",
)

_REGISTER = layout(
    "h-sv-uttag-ur-medlemsregistret",
    {
        "Uttag": [
            ["Uttag ur CRM 2025-12-31 – Pappersriket Innovation", "", "", "", ""],
            ["Org.namn", "Kategori", "Postort", "Avtal t.o.m.", "Kontaktad senast"],
            ["Bergvik Fiber AB", "Stort företag", "Söderhamn", "2026-12-31", date(2025, 11, 4)],
            ["Ecopulp Consulting", "Konsult", "Gävle", "2026-12-31", date(2025, 9, 17)],
            ["Gästriklands Sågservice", "SMF", "Ockelbo", "2026-06-30", date(2025, 5, 22)],
            ["Högskolan i Gävle", "Lärosäte", "Gävle", "2027-12-31", date(2025, 12, 2)],
            ["Iggesunds Mekaniska", "SMF", "Iggesund", "2026-12-31", date(2025, 10, 9)],
            ["Ljusnans Processteknik", "SMF", "Ljusne", "2026-12-31", date(2025, 3, 13)],
            ["Region Gävleborg", "Offentlig", "Gävle", "2027-12-31", date(2025, 12, 9)],
            ["RISE Bioekonomi", "Institut", "Stockholm", "2026-12-31", date(2025, 8, 28)],
            ["Skutskärs Automation", "SMF", "Skutskär", "saknas", ""],
            ["Valbo Kartong AB", "SMF", "Valbo", "saknas", date(2024, 10, 1)],
            [],
            ["Sammanställning", "", "", "", ""],
            ["Medlemmar i registret", fact("members_total", 10), "", "", ""],
            ["Medlemmar med gällande avtal", fact("members_committed", 8), "", "", ""],
            ["Med avtal: SMF", fact("members_by_type.sme", 3), "", "", ""],
            ["Med avtal: stora företag", fact("members_by_type.large", 1), "", "", ""],
            ["Med avtal: konsulter", fact("members_by_type.consultant", 1), "", "", ""],
            ["Med avtal: lärosäten", fact("members_by_type.university", 1), "", "", ""],
            ["Med avtal: forskningsinstitut", fact("members_by_type.research", 1), "", "", ""],
            ["Med avtal: offentliga", fact("members_by_type.public", 1), "", "", ""],
            ["Med avtal och kontaktade personligen under 2025", fact("members_contacted", 8), "", "", ""],
            ["Nya medlemmar under 2025", fact("members_joined", 1), "", "", ""],
            ["Avslutade medlemskap under 2025", fact("members_left", 2), "", "", ""],
            ["Inlagda prospekt", 23, "", "", ""],
            ["Loggade samtal och mejl 2025", 1184, "", "", ""],
        ],
    },
    merged=("Uttag!A1:E1", "Uttag!A14:E14"),
    cluster="Pappersriket Innovation", currency="SEK", language="sv", period="2025",
)


def _kr(label: str, question: str, budget: int, actual: int, before: int) -> list[object]:
    """Return a line of the accounts in tkr: budget, actual, the year before."""
    return [label, budget, fact(question, actual * 1000, actual), past(2023, question, before * 1000, before)]


_ACCOUNTS = layout(
    "h-sv-resultatrakning-sektioner",
    {
        "RR 2024": [
            ["Föreningen Vattenkluster Mälardalen", "", "", ""],
            ["Resultaträkning, tkr", "Budget 2024", "Utfall 2024", "Utfall 2023"],
            ["VERKSAMHETENS INTÄKTER", "", "", ""],
            ["Egna intäkter", "", "", ""],
            _kr("Medlems- och årsavgifter", "income_by_source.fees", 900, 936, 871),
            _kr("Uppdrag och kursavgifter (sålda tjänster)", "income_by_source.services", 400, 512, 365),
            _kr("Sponsorintäkter", "income_by_source.sponsoring", 50, 45, 60),
            ["Delsumma egna intäkter", 1350, 1493, 1296],
            ["Offentliga bidrag", "", "", ""],
            _kr("Vinnova", "income_by_source.national", 2000, 2100, 1850),
            _kr("Region Västmanland, verksamhetsbidrag", "income_by_source.regional", 1200, 1200, 1200),
            _kr("Kommunerna, samverkansavtal", "income_by_source.local", 450, 425, 450),
            _kr("EU (Life-programmet)", "income_by_source.eu", 800, 611, 740),
            ["Delsumma offentliga bidrag", 4450, 4336, 4240],
            ["SUMMA INTÄKTER", "=B8+B14", "=C8+C14", "=D8+D14"],
            ["KOSTNADER", "", "", ""],
            ["Personal", -3600, -3712, -3480],
            ["Lokaler", -310, -310, -296],
            ["Evenemang och resor", -900, -844, -803],
            ["Köpta konsulter", -700, -765, -690],
            ["SUMMA KOSTNADER", "=SUM(B17:B20)", "=SUM(C17:C20)", "=SUM(D17:D20)"],
            ["ÅRETS RESULTAT", "=B15+B21", "=C15+C21", "=D15+D21"],
        ],
        "Nyckeltal": [
            ["Nyckeltal", "2024", "2023"],
            ["Medelantal anställda omräknat till heltid", fact("staff_fte", 4.9, "4,9"), past(2023, "staff_fte", 4.6, "4,6")],
            ["Personer anställda vid årets slut", fact("staff_headcount", 6), past(2023, "staff_headcount", 5)],
            ["Ekonomirapporter som lämnats till styrelsen", fact("controlling_reports", 4), past(2023, "controlling_reports", 3)],
            ["Antal månader framåt med säkrad finansiering", fact("financing_secured_months", 16), past(2023, "financing_secured_months", 28)],
            ["Soliditet, %", 41, 38],
        ],
    },
    merged=("RR 2024!A1:D1", "RR 2024!A3:D3", "RR 2024!A16:D16"),
    cluster="Vattenkluster Mälardalen", currency="SEK", language="sv", period="2024", for_period="2025",
)

_ANSWERS = layout(
    "h-sv-svarsblad-jamforelse",
    {
        "Svarsblad": [
            ["Svarsblad till jämförelsestudien, verksamhetsår 2025", "", ""],
            ["Ifyllt av", "Nordsken Games, klusterledare P. Tjäder", ""],
            ["Fråga", "Ert svar", "Kommentar"],
            ["Vilken juridisk form har organisationen?", fact("legal_form", "association", "Ideell förening"), "sedan start"],
            ["Vilket teknikområde jämförs klustret med?", fact("technology_field", "creative", "Kreativa näringar"), ""],
            ["Hur många är deltagare i klustret totalt?", fact("members_total", 58), ""],
            ["Hur många av dem är engagerade?", fact("members_committed", 44), ""],
            ["Engagerade deltagare med säte utomlands", fact("members_abroad", 2), "Oulu, Tromsø"],
            ["Antal personer i styrelsen", fact("board_members", 9), "+ 2 suppleanter"],
            ["Hur många i styrelsen kommer från företag?", fact("board_from_firms", 6), ""],
            ["Väljs styrelsen av deltagarna?", fact("board_elected", True, "Ja"), "årsmötet"],
            ["Har alla anställda en egen utvecklingsplan?", fact("learning_plans", False, "Nej"), "på gång"],
            ["Granskas räkenskaperna av en oberoende revisor?", fact("accounts_audited", True, "ja"), "aukt. revisor"],
            ["Finns det en skriven plan för tiden efter nuvarande bidrag?", ask("delvis"), "utkast finns"],
            ["Klusterledaren har haft tjänsten sedan", fact("manager_since", "2021-08-16", "16/8 2021"), ""],
            ["Ansökningar om gemensamma projekt under året", fact("projects_applied", 7), ""],
            ["… hur många av ansökningarna beviljades?", fact("projects_granted", 3), ""],
            ["Nystartade företag som fått stöd av er under året", fact("startups_supported", 13), "inkubatorn räknas inte"],
            ["Deltagare som betalat avgift för året", fact("members_paying", 43), ""],
            ["Hur sätts medlemsavgiften?", fact("fee_model", "size", "Efter storlek eller typ av deltagare"), ""],
            ["Årsavgift för ett företag med 20 anställda", fact("fee_small_firm", 7500, "7 500 kr"), "enligt prislistan"],
            ["Resor, mässor och besök med partner utomlands under året", fact("trips_abroad", 3), "gamescom"],
            ["Anställda, personer", fact("staff_headcount", 3), ""],
            ["Heltidsekvivalenter", fact("staff_fte", 2.6, "2,6"), ""],
            ["Webbplatsens adress", fact("website_address", "www.nordskengames.se"), ""],
            ["Följare i sociala medier, alla kanaler", fact("social_followers", 6240, "6 240"), ""],
            ["Övrigt ni vill berätta", "Vi flyttade till nya lokaler i mars.", ""],
        ],
    },
    merged=("Svarsblad!A1:C1",),
    cluster="Nordsken Games", currency="SEK", edition="benchmark-2019", language="sv", period="2025",
)


def _quarters(label: str, row: str, held: tuple[int, ...], people: int) -> list[object]:
    """Return a service's row: events by quarter and in the year, and who came."""
    return [label, *held, fact(f"services.{row}.events", sum(held)), fact(f"services.{row}.participants", people)]


_EVENTS = layout(
    "h-sv-aktivitetslogg-kvartal",
    {
        "Aktiviteter 2025": [
            ["Aktiviteter 2025 – Innovatum Gruvteknik", "", "", "", "", "", ""],
            ["Typ av aktivitet", "Kv 1", "Kv 2", "Kv 3", "Kv 4", "Antal tillfällen, hela året", "Antal deltagare, hela året"],
            _quarters("Finansieringsrådgivning", "funding", (2, 3, 1, 2), 64),
            _quarters("Teknik- och innovationsdagar", "technology", (1, 1, 2, 1), 233),
            _quarters("Matchningsträffar", "matchmaking", (3, 2, 2, 4), 187),
            _quarters("Kurser och kompetensutveckling", "training", (2, 4, 1, 3), 142),
            _quarters("Internationaliseringsstöd", "internationalisation", (0, 1, 1, 1), 29),
            ["Summa", 8, 11, 7, 11, 37, 655],
            [],
            ["Arbetsgrupper", "", "", "", "", "", ""],
            ["Aktiva grupper under året", fact("working_groups", 3), "", "", "", "", ""],
            ["Gruppernas möten, totalt", fact("working_group_meetings", 14), "", "", "", "", ""],
            ["Engagerade medlemmar som använt minst en tjänst under året", fact("members_using_services", 41), "", "", "", "", ""],
            ["Nyhetsbrev under året", fact("newsletters", 9), "", "", "", "", ""],
            ["Medlemmar på lunchmöten (samma person kan räknas flera gånger)", 410, "", "", "", "", ""],
            ["Strategiworkshoppar med medlemmar 2024–2025", fact("strategy_workshops", 3), "", "", "", "", ""],
        ],
                    "Medlemmar": [
            ["Antal", "Engagerade medlemmar efter slag, 31 december 2025"],
            [fact("members_by_type.sme", 31), "små och medelstora företag"],
            [fact("members_by_type.large", 8), "stora företag (koncerner)"],
            [fact("members_by_type.university", 3), "universitet och högskolor"],
            [fact("members_by_type.research", 2), "forskningsinstitut"],
            [fact("members_by_type.public", 9), "kommuner, region och myndigheter"],
            [fact("members_committed", 53), "engagerade medlemmar totalt"],
        ],
        "Listor": [["Ja"], ["Nej"], ["Delvis"], ["Finansieringsrådgivning"], ["Matchningsträffar"]],
        "Plan 2026": [
            ["Planerade aktiviteter 2026", "", ""],
            ["Typ", "Antal", "Budget, kr"],
            ["Finansieringsrådgivning", 10, 40000],
            ["Matchningsträffar", 12, 90000],
            ["Kurser", 12, 150000],
        ],
    },
    merged=("Aktiviteter 2025!A1:G1", "Aktiviteter 2025!A10:G10"), hidden=("Listor",),
    cluster="Innovatum Gruvteknik", currency="SEK", language="sv", period="2025",
)
# fmt: on

SWEDISH = (_PROTOCOL, _APPENDIX, _BOARD, _PORTFOLIO, _REGISTER, _ACCOUNTS, _ANSWERS, _EVENTS)
