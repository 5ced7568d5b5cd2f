"""Finnish workbooks: a grading with scores first, a table of years, indicators by theme, a register, years down, tiles, replies, two languages."""

from datetime import date

from layouts.further.marks import Mark, ask, fact, layout, past, thousand, years

# fmt: off
_GRADING = layout(
    "n-fi-konsultin-arviolomake",
    {
        "Arviolomake": [
            ["Kohde:", "Kymenlaakson Logistiikka ry", "", "Arvioitu:", date(2025, 4, 10)],
            ["Aineisto:", "tilivuosi 2024", "", "Arvioija:", "R. Salmela"],
            [],
            ["Arvosana", "Osa-alue", "Havainto", "Luku", "Kommentti arvosanaan"],
            [3, "Sitoutuminen", "jäsenyhteisöt yhteensä", fact("members_total", 84), ""],
            ["", "", "joista sopimuksella sitoutuneet", fact("members_committed", 63), "75 % – hyvä"],
            [2, "Läheisyys", "sitoutuneet 150 kilometrin säteellä toimistosta", fact("members_within_150km", 45), "Kotka–Kouvola-akseli"],
            [4, "Ikä", "yhdistyksen perustamispäivä", fact("founded_on", "2010-11-17", "17. marraskuuta 2010"), ""],
            [3, "Väki", "toimistossa työskenteleviä", fact("staff_headcount", 6, "6 hlö"), ""],
            ["", "", "kokoaikaisiksi muutettuna (htv)", fact("staff_fte", 5.2, "5,2 htv"), ""],
            [2, "Pysyvyys", "kahden viime vuoden aikana lähteneet työntekijät", fact("staff_left", 3), "perehdytys puuttui"],
            [3, "Jäsenvirta", "vuonna 2024 liittyneet jäsenet", fact("members_joined", 9), ""],
            ["", "", "vuonna 2024 eronneet jäsenet", fact("members_left", 4), ""],
            [2, "Yhteydet", "henkilökohtaisesti tavatut sitoutuneet jäsenet", ask("40–45"), "kalenterista laskettava"],
            [3, "Strategia", "strategia hyväksytty hallituksessa", fact("strategy_adopted_on", "2023-09-21", "21.9.2023"), ""],
            [3, "", "strategiatyöpajoja jäsenten kanssa 2023–2024", fact("strategy_workshops", 4), ""],
            [2, "", "toimenpiteitä toteutussuunnitelmassa", fact("plan_measures", 15), ""],
            [2, "Kumppanit", "kumppaniorganisaatioita maakunnassa", fact("partners_regional", 6), ""],
            ["", "", "kumppaniorganisaatioita muualla maassa", fact("partners_national", 8), ""],
            ["", "", "kumppaniorganisaatioita ulkomailla", fact("partners_international", 2), "Viro, Saksa"],
            [3, "Seuranta", "säännöllisesti seurattuja tunnuslukuja", fact("kpis_monitored", 11), ""],
            [3, "Päätöksenteko", "hallituksessa jäseniä", fact("board_members", 7), ""],
            [3, "Näkyvyys", "julkaistut menestystarinat vuonna 2024", fact("success_stories", 5), ""],
            [2.7, "Keskiarvo kaikista", "", "", "maan keskiarvo 2,9"],
        ],
    },
    cluster="Kymenlaakson Logistiikka", currency="EUR", language="fi", period="2024", for_period="2025",
)

_Y = (2023, 2024, 2025)

_TABLE = layout(
    "n-fi-toimintakertomus-taulukko",
    {
        "Taulukko": [
            ["Toimintakertomus 2025, taulukko 4", "", "", "", ""],
            ["Pirkanmaan Älykoneet", "", "", "", ""],
            ["Tunnusluku", "Yksikkö", *_Y],
            ["Jäsenmäärä vuoden viimeisenä päivänä", "kpl", *years("members_total", _Y, 93, 97, 106)],
            ["josta sitoutuneita jäseniä", "kpl", *years("members_committed", _Y, 70, 77, 85)],
            ["Vuoden aikana liityneet", "kpl", *years("members_joined", _Y, 8, 10, 14)],
            ["Vuoden aikana eronneet", "kpl", *years("members_left", _Y, 7, 6, 5)],
            ["Palkattu henkilöstö", "hlö", *years("staff_headcount", _Y, 6, 6, 7)],
            ["Tehty työ", "htv", *years("staff_fte", _Y, 5.1, 5.3, 6.2)],
            ["Hallituksen kokousten määrä", "kpl", *years("board_meetings", _Y, 9, 8, 8)],
            ["Ilmestyneet uutiskirjeet", "kpl", *years("newsletters", _Y, 11, 12, 12)],
            ["Sivuston käynnit", "kpl", *years("website_visits", _Y, 16400, 18050, 22390)],
            ["Mainintoja mediassa", "kpl", *years("media_mentions", _Y, 31, 28, 47)],
            ["Työryhmien lukumäärä", "kpl", *years("working_groups", _Y, 4, 5, 5)],
            ["Jäsenmaksujen tuotto", "1 000 €", *years("income_by_source.fees", _Y, 142, 151, 168, times=1000)],
            ["Toimialan viennin arvo Pirkanmaalla", "M€", 2410, 2388, 2501],
            ["Messukävijät (Alihankinta)", "hlö", 15200, 15800, 16100],
        ],
        "Suunnitelma": [["Toimintasuunnitelma 2026", "Yksikkö", 2026], ["Jäsenmäärä vuoden viimeisenä päivänä", "kpl", 115], ["Tehty työ", "htv", 6.5]],
    },
    merged=("Taulukko!A1:E1", "Taulukko!A2:E2"),
    cluster="Pirkanmaan Älykoneet", currency="EUR", language="fi", period="2025",
)

_THEMES = layout(
    "n-fi-indikaattorit-teemoittain",
    {
        "Indikaattorit": [
            ["Ohjelman indikaattoriraportti", "", "", ""],
            ["Klusteri: Uudenmaan Puhdas Ilma", "Vuosi: 2024", "", ""],
            ["Perustettu vuonna", ask("2019"), "", ""],
            ["JÄSENISTÖ", "Saavutettu", "Sovittu taso", "Lähtötaso 2021"],
            ["Jäseniä", fact("members_total", 47), 50, past(2021, "members_total", 22)],
            ["Jäseniä, jotka ovat sitoutuneet", fact("members_committed", 40), 40, past(2021, "members_committed", 15)],
            ["– pieniä ja keskisuuria yrityksiä", fact("members_by_type.sme", 24), 25, past(2021, "members_by_type.sme", 9)],
            ["– suuria yrityksiä", fact("members_by_type.large", 6), 6, past(2021, "members_by_type.large", 3)],
            ["– yliopistoja ja korkeakouluja", fact("members_by_type.university", 3), 3, past(2021, "members_by_type.university", 2)],
            ["– koulutusorganisaatioita", fact("members_by_type.training", 2), 1, past(2021, "members_by_type.training", 0)],
            ["– kuntia ja viranomaisia", fact("members_by_type.public", 5), 5, past(2021, "members_by_type.public", 1)],
            ["TOIMINTA", "Saavutettu", "Sovittu taso", "Lähtötaso 2021"],
            ["Kumppanihaku: tilaisuuksien määrä", fact("services.matchmaking.events", 9), 8, ""],
            ["Kumppanihaku: osallistujien määrä", fact("services.matchmaking.participants", 174), 200, ""],
            ["Kansainvälistyminen: tilaisuuksien määrä", fact("services.internationalisation.events", 5), 4, ""],
            ["Kansainvälistyminen: osallistujien määrä", fact("services.internationalisation.participants", 43), 40, ""],
            ["Klusterin palveluja käyttäneet sitoutuneet jäsenet", fact("members_using_services", 31), 32, ""],
            ["Keskenään yhteistyötä tekevät sitoutuneet jäsenet", fact("members_cooperating", 19), 20, ""],
            ["TIIMI", "Saavutettu", "Sovittu taso", "Lähtötaso 2021"],
            ["Palveluksessa olevia henkilöitä", fact("staff_headcount", 3), 3, past(2021, "staff_headcount", 2)],
            ["Henkilötyövuosia palveluksessa", fact("staff_fte", 2.7, "2,7"), 3, past(2021, "staff_fte", 1.2, "1,2")],
            ["VAIKUTUKSET", "Saavutettu", "Sovittu taso", "Lähtötaso 2021"],
            ["Uudet tuotteet jäsenyrityksissä", 8, 10, 2],
            ["Päästövähennys, t CO2", 5400, 6000, ""],
        ],
    },
    merged=("Indikaattorit!A1:D1",),
    cluster="Uudenmaan Puhdas Ilma", currency="EUR", language="fi", period="2024", for_period="2025",
)

_LIST = layout(
    "n-fi-ohjelman-klusterit",
    {
        "Yhteenveto 2025": [
            ["", "", "Jäsenet", "", "", "", "Toimisto", "", "Rahoitus, milj. €", "", "", "", "", "", "Tyytyväisyys", ""],
            ["Nro", "Klusteri", "Kaikki", "Sitoutuneet", "Uudet", "Lähteneet", "Henkilöitä", "HTV", "Jäsenmaksut", "Palvelut", "Valtio", "EU", "Maakunta", "Kunnat", "Ka (1–5)", "Vastaus-%"],
            [1, "Arktinen Rakentaminen", 58, 40, 7, 3, 4, "3,2", "0,11", "0,03", "0,20", "0,15", "0,12", "0,04", "4,0", 41],
            [2, "Bioteknologia Turku", 119, 101, 15, 6, 9, "8,5", "0,42", "0,25", "0,60", "0,90", "0,25", "0,10", "4,2", 38],
            [3, "Digitaalinen Savo", fact("members_total", 76), fact("members_committed", 59), fact("members_joined", 11), fact("members_left", 8), fact("staff_headcount", 5), fact("staff_fte", 4.3, "4,3"), fact("income_by_source.fees", 170000, "0,17"), fact("income_by_source.services", 90000, "0,09"), fact("income_by_source.national", 350000, "0,35"), fact("income_by_source.eu", 280000, "0,28"), fact("income_by_source.regional", 140000, "0,14"), fact("income_by_source.local", 60000, "0,06"), fact("satisfaction_mean", 3.8, "3,8"), fact("satisfaction_response_rate", 52)],
            [4, "Elintarvike Pohjanmaa", 91, 77, 4, 9, 6, "5,0", "0,20", "0,06", "0,40", "0,10", "0,18", "0,00", "4,1", 47],
            ["", "Kaikki yhteensä", 344, 277, 37, 26, 24, "21,0", "0,90", "0,43", "1,55", "1,43", "0,69", "0,20", "", ""],
        ],
    },
    merged=("Yhteenveto 2025!C1:F1", "Yhteenveto 2025!G1:H1", "Yhteenveto 2025!I1:N1", "Yhteenveto 2025!O1:P1"),
    cluster="Digitaalinen Savo", currency="EUR", language="fi", period="2025",
)

_ASKED = ("members_total", "members_committed", "staff_headcount", "staff_fte", "working_groups", "newsletters")
_HELD: dict[int, tuple[float, ...]] = {2025: (58, 49, 4, 3.4, 5, 10), 2024: (54, 44, 4, 3.1, 4, 9), 2023: (49, 38, 3, 2.6, 4, 9)}


def _down(at: int) -> list[object]:
    marked: list[Mark] = [fact(q, v) if at == 2025 else past(at, q, v) for q, v in zip(_ASKED, _HELD[at], strict=True)]
    return [f"31.12.{at}", *marked]


_DOWN = layout(
    "n-fi-seuranta-paivittain",
    {
        "Seuranta": [
            ["Kaakon Metsäteknologia", "", "", "", "", "", ""],
            ["", "Jäsenten lukumäärä", "Sitoutuneiden lukumäärä", "Työntekijöiden lukumäärä", "Henkilötyövuosia yht.", "Toimivia työryhmiä", "Uutiskirjeitä vuodessa"],
            *[_down(at) for at in _HELD],
            ["tavoite 31.12.2026", 65, 55, 5, 4, 5, 10],
        ],
        "Jäsenet 2025": [
            ["Sitoutuneiden jakauma 31.12.2025", "kpl", "%"],
            ["Pienet ja keskisuuret", fact("members_by_type.sme", 29), 59],
            ["Suuret", fact("members_by_type.large", 7), 14],
            ["Korkeakoulut", fact("members_by_type.university", 3), 6],
            ["Tutkimuslaitokset", fact("members_by_type.research", 2), 4],
            ["Julkiset toimijat", fact("members_by_type.public", 8), 16],
        ],
        "Tulot 2025": [
            ["Toteutuneet tulot 1.1.–31.12.2025", "euroa"],
            ["Jäsenmaksuista", fact("income_by_source.fees", 98450)],
            ["Palvelujen myynnistä", fact("income_by_source.services", 41300)],
            ["Kaupungeilta ja kunnilta", fact("income_by_source.local", 60000)],
            ["Maakuntaliitoilta", fact("income_by_source.regional", 125000)],
            ["EU-ohjelmista", fact("income_by_source.eu", 187900)],
            ["Tulot kaikkiaan", "=SUM(B2:B6)"],
        ],
    },
    merged=("Seuranta!A1:G1",),
    cluster="Kaakon Metsäteknologia", currency="EUR", language="fi", period="2025",
)

_TILES = layout(
    "n-fi-esittelysivu",
    {
        "Esittely": [
            ["", "Hyvinvointi Häme lukuina 2024", "", "", "", ""],
            [],
            ["", fact("members_total", 81), "jäsentä yhteensä", "", fact("members_committed", 64), "sitoutunutta jäsentä"],
            ["", fact("staff_headcount", 5), "työntekijää", "", fact("staff_fte", 4.4, "4,4"), "henkilötyövuotta"],
            ["", fact("members_joined", 12), "uutta jäsentä vuonna 2024", "", fact("members_left", 6), "eronnutta jäsentä vuonna 2024"],
            ["", fact("board_members", 8), "hallituksen jäsentä", "", fact("board_meetings", 10), "hallituksen kokousta vuodessa"],
            ["", fact("working_groups", 4), "työryhmää", "", fact("working_group_meetings", 19), "työryhmien kokousta vuodessa"],
            ["", fact("newsletters", 8), "uutiskirjettä vuodessa", "", fact("media_mentions", 35), "mainintaa mediassa vuonna 2024"],
            ["", fact("success_stories", 4), "julkaistua menestystarinaa", "", fact("website_languages", 3), "kieltä verkkosivuilla"],
            [],
            ["", "178 000", "asukasta maakunnassa", "", "9,4 %", "työttömyys maakunnassa"],
        ],
    },
    merged=("Esittely!B1:F1",), filled={"Esittely!B3": "E2EFDA", "Esittely!E3": "E2EFDA"},
    cluster="Hyvinvointi Häme", currency="EUR", language="fi", period="2024", for_period="2025",
)

_REPLIES = layout(
    "n-fi-haastattelurunko",
    {
        "Runko": [
            ["Haastattelurunko – pohjoismainen vertailu, tiedot vuodelta 2025", ""],
            ["Haastateltava: Vihreä Teräs Raahe, johtaja A. Kinnunen", ""],
            [],
            ["Mikä on yhteisömuoto?", "Mitä klusterin toiminnan ensisijainen alue kattaa?"],
            [fact("legal_form", "company", "Osakeyhtiö"), fact("geographic_focus", "country", "Koko maa")],
            ["Montako jäsentä klusterissa on?", "Montako niistä on sitoutunut?"],
            [fact("members_total", 45), fact("members_committed", 39)],
            ["Montako sitoutunutta jäsentä on ulkomailta?", "Montako jäsentä maksoi vuoden jäsenmaksun?"],
            [fact("members_abroad", 3), fact("members_paying", 38)],
            ["Montako henkeä on hallituksessa?", "Montako heistä tulee yrityksistä?"],
            [fact("board_members", 6), fact("board_from_firms", 5)],
            ["Onko hallitus jäsenten valitsema?", "Onko tilit tarkastanut ulkopuolinen tilintarkastaja?"],
            [fact("board_elected", True, "Kyllä"), fact("accounts_audited", True, "Kyllä")],
            ["Milloin nykyinen johtaja aloitti tehtävässä?", "Onko kaikilla työntekijöillä oppimissuunnitelma?"],
            [fact("manager_since", "2018-06-01", "1.6.2018"), ask("osalla")],
            ["Montako yhteishanketta on käynnissä?", "Montako hakemusta yhteishankkeisiin jätettiin vuonna 2025?"],
            [fact("projects_running", 8), fact("projects_applied", 6)],
            ["Montako hakemuksista sai myönteisen päätöksen?", "Montako startupia sai tukea vuonna 2025?"],
            [fact("projects_granted", 4), fact("startups_supported", 5)],
            ["Paljonko 20 hengen yritys maksaa jäsenmaksua vuodessa?", "Paljonko seuraajia on somessa yhteensä?"],
            [fact("fee_small_firm", 1800, "1 800 euroa"), fact("social_followers", 2460, "2 460")],
            ["Montako työntekijää toimistossa on?", "Montako henkilötyövuotta se tekee?"],
            [fact("staff_headcount", 4), fact("staff_fte", 3.6, "3,6")],
            ["Montako uutiskirjettä lähetettiin vuonna 2025?", "Montako messua, matkaa ja vierailua oli ulkomaisten kumppanien kanssa vuonna 2025?"],
            [fact("newsletters", 7), fact("trips_abroad", 5)],
            ["Onko ECCP-profiili ajan tasalla?", "Mikä on verkkosivun osoite?"],
            [fact("eccp_profile", False, "Ei"), fact("website_address", "www.vihreaterasraahe.fi")],
            ["Vapaa sana", ""],
            ["Yhteistyö Luulajan kanssa on alkanut hyvin.", ""],
        ],
    },
    merged=("Runko!A1:B1", "Runko!A2:B2", "Runko!A29:B29"),
    cluster="Vihreä Teräs Raahe", currency="EUR", edition="benchmark-2019", language="fi", period="2025",
)

_BILINGUAL = layout(
    "n-fi-sv-rinnakkain",
    {
        "Data": [
            ["Suomeksi", "På svenska", "2025", "2024", "Lisätietoja / Tilläggsuppgifter"],
            ["Saariston Meriklusteri", "Skärgårdens havskluster", "", "", ""],
            ["Jäsenten kokonaismäärä", "Medlemmar totalt", fact("members_total", 64), past(2024, "members_total", 58), ""],
            ["Sitoutuneet jäsenet", "Engagerade medlemmar", fact("members_committed", 51), past(2024, "members_committed", 46), ""],
            ["Vuoden uudet jäsenet", "Årets nya medlemmar", fact("members_joined", 10), past(2024, "members_joined", 7), ""],
            ["Vuoden aikana pois jääneet jäsenet", "Medlemmar som fallit bort under året", fact("members_left", 4), past(2024, "members_left", 5), "2 sukupolvenvaihdosta / generationsväxlingar"],
            ["Henkilöstön määrä", "Antal anställda personer", fact("staff_headcount", 4), past(2024, "staff_headcount", 4), ""],
            ["Henkilöstön työ, htv", "Personal, årsverken", fact("staff_fte", 3.3, "3,3"), past(2024, "staff_fte", 3, "3,0"), ""],
            ["Jäsenmaksut, t€", "Medlemsavgifter, t€", thousand("income_by_source.fees", 74), past(2024, "income_by_source.fees", 66000, 66), ""],
            ["Kuntien tuki, t€", "Kommunalt stöd, t€", thousand("income_by_source.local", 120), past(2024, "income_by_source.local", 110000, 110), "Parainen, Kemiönsaari / Pargas, Kimitoön"],
            ["EU-tuki, t€", "EU-stöd, t€", thousand("income_by_source.eu", 215.5), past(2024, "income_by_source.eu", 180000, 180), "Interreg"],
            ["Kokousmäärä, hallitus", "Styrelsens möten", fact("board_meetings", 7), past(2024, "board_meetings", 6), ""],
            ["Lähetetyt uutiskirjeet", "Utsända nyhetsbrev", fact("newsletters", 9), past(2024, "newsletters", 8), ""],
            ["Näkyvyys mediassa, jutut", "Synlighet i media, inslag", fact("media_mentions", 24), past(2024, "media_mentions", 15), ""],
            ["Tavoite 2027, jäseniä", "Mål 2027, medlemmar", 80, 80, ""],
            ["Lautta-matkustajat, milj.", "Färjepassagerare, milj.", 3.1, 2.9, "koko saaristo / hela skärgården"],
        ],
    },
    cluster="Saariston Meriklusteri", currency="EUR", language="fi", period="2025",
)
# fmt: on

FINNISH = (_GRADING, _TABLE, _THEMES, _LIST, _DOWN, _TILES, _REPLIES, _BILINGUAL)
