"""As clusters, programme offices and accountants in Denmark lay out their figures."""

from datetime import date

from openpyxl import Workbook

from layouts.tuned.marking import ask, laid, now, was


def _status() -> dict[str, list[list[object]]]:
    return {
        "Statusrapport": [
            ["Statusrapport 2025 – Lys & Lyd", None, None, None, None],
            ["CVR-nr. 31 22 45 67", None, "Side 1", None, None],
            ["Måltal", "Resultat 2024", "Mål 2025", "Resultat 2025", "Opfyldt"],
            ["Antal medlemmer", was(2024, "members_total", 143), 150, now("members_total", 156), "104 %"],
            ["Heraf betalende/forpligtede", was(2024, "members_committed", 120), 125, now("members_committed", 131), "105 %"],
            ["Nye medlemmer", was(2024, "members_joined", 18), 20, now("members_joined", 22), "110 %"],
            ["Udmeldte", was(2024, "members_left", 7), None, now("members_left", 9), None],
            ["Medlemmer der har brugt klyngens ydelser", was(2024, "members_using_services", 84), 90, now("members_using_services", 97), "108 %"],
            ["Presseomtaler", was(2024, "media_mentions", 41), 45, now("media_mentions", 39), "87 %"],
            ["Succeshistorier", was(2024, "success_stories", 5), 6, now("success_stories", 6), "100 %"],
            ["Tilfredshed (1-5)", was(2024, "satisfaction_mean", 4.1, "4,1"), "4,2", now("satisfaction_mean", 4.3, "4,3"), "102 %"],
        ]
    }  # fmt: skip


def _accounts() -> dict[str, list[list[object]]]:
    return {
        "Indtægter": [
            ["Regnskab 2025 (t.kr.)", "Realiseret", "Budget", "Afvigelse"],
            ["Kontingenter", now("income_by_source.fees", 3120000, 3120), 3000, 120],
            ["Salg af ydelser", now("income_by_source.services", 860000, 860), 1000, -140],
            ["Sponsorater", now("income_by_source.sponsoring", 75000, 75), 50, 25],
            ["EU-tilskud", now("income_by_source.eu", 2205000, 2205), 2200, 5],
            ["Statslige tilskud", now("income_by_source.national", 4500000, 4500), 4500, 0],
            ["Tilskud fra region", now("income_by_source.regional", 640000, 640), 600, 40],
            ["Kommunale tilskud", now("income_by_source.local", 250000, 250), 250, 0],
            ["Medfinansiering i timer", now("income_by_source.in_kind", 1350000, 1350), 1400, -50],
            ["I alt", 13000, 13000, 0],
        ]
    }  # fmt: skip


def _questions() -> dict[str, list[list[object]]]:
    return {
        "Spørgeskema": [
            ["Spørgeskema til klyngeledelsen", None, None],
            ["Nr.", "Spørgsmål", "Jeres svar"],
            [1, "Hvornår blev foreningen stiftet?", now("founded_on", "2012-03-09", "9. marts 2012")],
            [2, "Hvor mange medlemmer har I?", now("members_total", 64, "64 stk.")],
            [3, "Hvor mange medarbejdere er der i sekretariatet?", now("staff_headcount", 6, "6 pers.")],
            [4, "Hvor mange årsværk svarer det til?", now("staff_fte", 4.5, "4,5 årsværk")],
            [5, "Hvor mange bestyrelsesmøder blev der holdt i 2025?", now("board_meetings", 5)],
            [6, "Hvor mange kvinder er der i bestyrelsen?", 3],
            [7, "Hvor mange medlemmer ligger inden for 150 km fra kontoret?", now("members_within_150km", 51)],
            [8, "Hvornår blev strategien vedtaget?", now("strategy_adopted_on", "2024-06-12", "12. juni 2024")],
            [9, "Hvornår blev strategien senest revideret?", ask("efteråret 2025")],
            [10, "Hvor mange måneder er finansieringen sikret?", now("financing_secured_months", 36, "36 måneder")],
            [11, "Hvor mange medlemmer forventer I i 2027?", 90],
        ]
    }  # fmt: skip


def _portfolio() -> dict[str, list[list[object]]]:
    return {
        "Klynger": [
            ["Danske klynger – nøgletal 2025", None, None, None, None, None, None, None],
            ["Klynge", "Direktør", "Postnr.", "Medl.", "SMV", "Store virks.", "GTS og forskn.inst.", "Årsværk"],
            ["Fødevareklyngen", "Per Holm", 8200, 380, 240, 61, 9, 17.5],
            ["Lys & Lyd", "Mia Krag", 5000, now("members_total", 156), now("members_by_type.sme", 88), now("members_by_type.large", 24), now("members_by_type.research", 6), now("staff_fte", 7.25, "7,25")],
            ["Vandklyngen", "Ole Bang", 7400, 210, 131, 30, 7, 10],
            ["I alt", None, None, 746, 459, 115, 22, 34.75],
        ],
        "Noter": [["Tal indberettet senest 15. januar 2026. Vandklyngen fusionerede i 2021 med 2 andre klynger."]],
    }  # fmt: skip


def _kinds_with_share() -> dict[str, list[list[object]]]:
    return {
        "Medlemmer": [
            ["Medlemssammensætning, 31.12.2025", "Antal", "Pct."],
            ["Små og mellemstore virksomheder", now("members_by_type.sme", 66), 55],
            ["Store virksomheder", now("members_by_type.large", 18), 15],
            ["Forskningsinstitutioner og GTS", now("members_by_type.research", 6), 5],
            ["Universiteter", now("members_by_type.university", 6), 5],
            ["Erhvervsskoler og andre uddannelsesinst.", now("members_by_type.training", 6), 5],
            ["Banker og investorer", now("members_by_type.finance", 3), 2.5],
            ["Rådgivere/konsulenter", now("members_by_type.consultant", 6), 5],
            ["Kommuner, regioner og myndigheder", now("members_by_type.public", 6), 5],
            ["Øvrige", now("members_by_type.other", 3), 2.5],
            ["Sum", 120, 100],
            ["Medlemmer i alt (inkl. gratister)", now("members_total", 138), None],
        ]
    }  # fmt: skip


def _blocks() -> dict[str, list[list[object]]]:
    return {
        "Overblik": [
            ["Dashboard 2025", None, None, None, None],
            [],
            ["Medlemmer", None, "Arbejdsgrupper", None, "Besøg på hjemmesiden"],
            [now("members_total", 88), None, now("working_groups", 6), None, now("website_visits", 31500)],
            [],
            ["Svarprocent", None, "Årsværk", None, "Nyhedsbreve"],
            [now("satisfaction_response_rate", 44, 0.44), None, now("staff_fte", 5.1, "5,1"), None, now("newsletters", 9)],
            [],
            ["Opdateret 14-01-2026 af JKH", None, None, None, None],
        ]
    }  # fmt: skip


def _dress_blocks(made: Workbook) -> None:
    sheet = made["Overblik"]
    sheet.merge_cells("A1:E1")
    sheet["A7"].number_format = "0%"
    sheet["E4"].number_format = "#,##0"


def _ambiguous() -> dict[str, list[list[object]]]:
    return {
        "Ark1": [
            ["Klyngens tal", "2025"],
            ["Medlemmer i alt", now("members_total", 47)],
            ["Forpligtede medlemmer", ask("35-40")],
            ["Besøg på hjemmesiden", ask("1.850")],
            ["Tilfredshedsundersøgelse gennemført", ask("05/06/2025")],
            ["Svarprocent", now("satisfaction_response_rate", 33, "33 pct.")],
            ["Bestyrelsesmedlemmer", now("board_members", 7)],
            ["Omtaler i medier", "ved ikke"],
            ["Sponsorater", "ingen oplysning"],
            ["Solgte ydelser", now("income_by_source.services", 412500, "412.500,00 kr.")],
            ["Kontingenter", now("income_by_source.fees", 980000, "kr. 980.000,-")],
        ]
    }


def _three_years() -> dict[str, list[list[object]]]:
    years = (2023, 2024)
    old = lambda question, *values: [was(year, question, value) for year, value in zip(years, values, strict=True)]
    return {
        "Udvikling": [
            ["Indikator", "Nr.", 2023, 2024, 2025],
            ["Medlemmer", "1.1.0", *old("members_total", 101, 109), now("members_total", 118)],
            ["Personligt kontaktede medlemmer", "2.5", *old("members_contacted", 60, 72), now("members_contacted", 83)],
            ["Medlemmer i samarbejde", "2.6", *old("members_cooperating", 44, 47), now("members_cooperating", 52)],
            ["Internationale partnere", "2.7", *old("partners_international", 6, 8), now("partners_international", 11)],
            ["Nøgletal, der følges", "4.1.6", *old("kpis_monitored", 9, 9), now("kpis_monitored", 12)],
            ["Møder i arbejdsgrupper", "4.5", *old("working_group_meetings", 15, 13), now("working_group_meetings", 19)],
            ["Score (0-5)", "4.5", 3, 3, 4],
        ]
    }  # fmt: skip


def _services() -> dict[str, list[list[object]]]:
    return {
        "Aktiviteter": [
            ["Aktiviteter og ydelser i 2025", None, None],
            [None, "Arrangementer", "Deltagere"],
            ["Finansiering", now("services.funding.events", 5), now("services.funding.participants", 70)],
            ["Teknologi og innovation", now("services.technology.events", 14), now("services.technology.participants", 322)],
            ["Matchmaking", now("services.matchmaking.events", 8), now("services.matchmaking.participants", 164)],
            ["Kurser og kompetencer", now("services.training.events", 10), now("services.training.participants", 155)],
            ["Iværksætteri", now("services.entrepreneurship.events", 3), now("services.entrepreneurship.participants", 48)],
            ["Internationalisering", now("services.internationalisation.events", 4), now("services.internationalisation.participants", 39)],
            ["Markedsføring", now("services.marketing.events", 2), now("services.marketing.participants", 90)],
            ["I alt", "=SUM(B3:B9)", "=SUM(C3:C9)"],
        ]
    }  # fmt: skip


def _benchmark() -> dict[str, list[list[object]]]:
    return {
        "Bronze": [
            ["Oplysninger til Bronze-benchmarking, 2025", None],
            ["Stiftelsesdato", now("founded_on", "2015-10-01", date(2015, 10, 1))],
            ["Aktører på området inden for 150 km", now("actors_within_150km", 340)],
            ["Forpligtede medlemmer med sæde i udlandet", now("members_abroad", 4)],
            ["Medlemmer, der har betalt kontingent", now("members_paying", 112)],
            ["Ydelser med pris", now("paid_services", 6)],
            ["Ansøgninger indsendt", now("projects_applied", 17)],
            ["heraf bevilget", now("projects_granted", 8)],
            ["Igangværende fælles projekter", now("projects_running", 11)],
            ["Støttede startups", now("startups_supported", 13)],
            ["Følgere på sociale medier", now("social_followers", 7600)],
            ["Bestyrelsen vælges af medlemmerne", now("board_elected", True, "ja")],
        ]
    }  # fmt: skip


def _labels_right() -> dict[str, list[list[object]]]:
    return {
        "Tal": [
            ["Klyngens tal for 2025", None],
            [now("members_total", 52), "medlemmer i alt"],
            [now("members_committed", 46), "heraf forpligtede"],
            [now("staff_headcount", 4), "medarbejdere i sekretariatet"],
            [now("staff_with_degree", 3), "medarbejdere med videregående uddannelse"],
            [now("staff_left", 1), "fratrådte medarbejdere de seneste to år"],
            [now("training_days", 12.5, "12,5"), "uddannelsesdage pr. år, alle"],
            [now("plan_measures", 16), "indsatser i handlingsplanen"],
        ]
    }


DA = {"language": "da", "currency": "DKK", "period": "2025"}
LAYOUTS = (
    laid("da-status-with-targets", _status(), cluster="Lys & Lyd", **DA),
    laid("da-accounts-in-thousands", _accounts(), **DA),
    laid("da-questions", _questions(), **DA),
    laid("da-portfolio", _portfolio(), cluster="Lys & Lyd", **DA),
    laid("da-kinds-with-share", _kinds_with_share(), **DA),
    laid("da-blocks", _blocks(), _dress_blocks, **DA),
    laid("da-ambiguous", _ambiguous(), **DA),
    laid("da-three-years", _three_years(), **DA),
    laid("da-services", _services(), **DA),
    laid("da-labels-right", _labels_right(), **DA),
    laid("da-benchmark", _benchmark(), edition="benchmark-2019", **DA),
)
