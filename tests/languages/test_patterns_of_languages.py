"""What readers find beside numbers in each of the sixteen languages: hours, deliveries, reductions, years, prices."""

from __future__ import annotations

import time
from typing import Any

import pytest
from shop_pages import Site

from trustcheck.languages import all_languages
from trustcheck.pages.delivery import delivery_days
from trustcheck.pages.hours import find_hours
from trustcheck.pages.offers import discount, prices
from trustcheck.pages.payment import payment_ways
from trustcheck.pages.reading import Reading
from trustcheck.pages.story import founded

ENDS = {"cs": "cz", "da": "dk", "en": "com", "et": "ee", "sv": "se"}


def _told(code: str, text: str, purpose: str) -> dict[str, Any]:
    lines = "".join(f"<p>{line}</p>" for line in text.split("\n"))
    return Site(f"esimerkki-kynttila.{ENDS.get(code, code)}", code).told(f"<main>{lines}</main>", purpose)


HOURS = {
    "cs": ("Po–Pá 9:00–17:00", "pondělí až pátek od 9 do 17 hodin", "Út–So 10–18 hod."),
    "da": ("man-fre kl. 10-17", "Mandag til torsdag 9.30–17.00", "Lørdag kl. 10–14"),
    "de": ("Mo.–Fr. 10 bis 18 Uhr", "Montag bis Freitag von 9.00 bis 17.00 Uhr", "Sa 10-18 Uhr"),
    "en": ("Mon-Fri 9am–5pm", "Monday to Friday from 9 am to 5 pm", "Sat & Sun 10:00–16:00"),
    "es": (
        "lunes a viernes de 9:00 a 14:00",
        "L-V 9:00-14:00, S 10:00-14:00",
        "lunes a sábado de 10 a 14 h y de 17 a 20 h",
    ),
    "et": ("E–R 10.00–18.00", "esmaspäevast reedeni kell 9–17", "E–R 10–18, L 10–15"),
    "fi": ("ma–pe 10–18", "maanantaista perjantaihin klo 8–17", "arkisin klo 10–17"),
    "fr": ("lundi – vendredi : 9h–18h", "lundi au samedi de 9h30 à 18h", "mar.-sam. 10h-12h et 14h-19h"),
    "it": ("lun-ven 9-13/15-19", "lunedì al venerdì dalle 9:00 alle 13:00", "sabato ore 9–12"),
    "lt": ("I–V 9–18", "pirmadieniais–penktadieniais nuo 9 iki 18 val.", "I–V 9–18, VI 10–15"),
    "lv": ("P.–Pk. 9–18", "pirmdien līdz piektdien no plkst. 9.00 līdz 18.00", "P.–Pk. 9–18, S. 10–15"),
    "nl": ("ma t/m vr van 10.00 tot 17.30 uur", "maandag tot en met zaterdag 10:00–18:00", "za 10-17 u"),
    "no": ("man–fre kl. 10–17", "Mandag til fredag kl. 10.00–17.00", "lørdag 10–15"),
    "pl": ("pon.–pt. w godz. 8:00–16:00", "poniedziałku do piątku od 9 do 17", "sobota 10–14"),
    "ru": ("пн–пт 9–18", "понедельника по пятницу с 9:00 до 18:00", "ежедневно с 9 до 21"),
    "sv": ("mån–fre kl. 10–18", "Måndag till fredag 9.30–17", "lördagar 10–15"),
}
DELIVERY = {
    "cs": ("Doba dodání: 2 až 3 pracovní dny", 3), "da": ("Leveringstid 2 til 4 hverdage", 4),
    "de": ("Die Lieferzeit beträgt 2 bis 4 Werktage.", 4), "en": ("Delivery time 3 to 5 business days", 5),
    "es": ("Plazo de entrega: de 3 a 5 días laborables", 5), "et": ("Tarneaeg 3–5 tööpäeva", 5),
    "fi": ("Toimitusaika 2 tai 3 arkipäivää", 3), "fr": ("Livraison en 3 à 5 jours ouvrés", 5),
    "it": ("Tempi di consegna: da 2 a 4 giorni lavorativi", 4), "lt": ("Pristatymo terminas 1–3 d. d.", 3),
    "lv": ("Piegādes laiks 1-3 darba dienas", 3), "nl": ("Levering binnen 2 werkdagen", 2),
    "no": ("Leveringstid: 3–7 virkedager", 7), "pl": ("Czas dostawy: od 2 do 5 dni roboczych", 5),
    "ru": ("Доставка в течение 5–7 рабочих дней. Возврат в течение 14 дней.", 7),
    "sv": ("Leveranstid 2 till 4 vardagar", 4),
}  # fmt: skip
NEXT_DAY = {
    "cs": "Objednáte do poledne, zítra u vás", "da": "Bestil inden kl. 14 – leveres næste hverdag",
    "de": "Heute bestellt, morgen bei Ihnen", "en": "Next day delivery when ordered before 14:00",
    "es": "Pida hoy: entrega al día siguiente", "et": "Telli täna, juba homme kohal",
    "fi": "Tilaa ennen klo 12, perillä jo huomenna", "fr": "Commandé avant midi, livré le lendemain",
    "it": "Ordina entro le 12: consegna il giorno dopo", "lt": "Pristatome kitą darbo dieną",
    "lv": "Pasūti šodien – jau rīt pie jums", "nl": "Voor 23:00 besteld, morgen in huis",
    "no": "Bestill før kl. 12 – hos deg i morgen", "pl": "Zamów do 12:00, jutro u ciebie",
    "ru": "Закажите до 12:00 – доставим завтра", "sv": "Beställ före kl. 12 – levereras nästa vardag",
}  # fmt: skip
SENT_FROM = {
    "cs": "Zboží odesíláme z Číny", "da": "Varerne sendes fra Kina", "de": "Versand aus China",
    "en": "Ships from China", "es": "Enviado desde China", "et": "Tooted saadetakse Hiinast",
    "fi": "Tuotteet lähetetään Kiinasta", "fr": "Produits expédiés depuis la Chine", "it": "Spedito dalla Cina",
    "lt": "Prekės siunčiamos iš Kinijos", "lv": "Preces tiek nosūtītas no Ķīnas", "nl": "Verzonden vanuit China",
    "no": "Varene sendes fra Kina", "pl": "Wysyłka z Chin", "ru": "Отправка из Китая",
    "sv": "Varorna skickas från Kina",
}  # fmt: skip
REDUCED = {
    "cs": "Výprodej až o 70 %", "da": "Op til 70 % rabat", "de": "Rabatt: bis zu 70 %", "en": "Sale: up to 70 %",
    "es": "Rebajas: hasta un 70 % de descuento", "et": "Soodustused kuni -70 %", "fi": "Jopa 70 % alennus",
    "fr": "Soldes jusqu’à -70 %", "it": "Saldi fino al 70 %", "lt": "Nuolaidos iki -70 %", "lv": "Atlaides līdz -70 %",
    "nl": "Tot 70 % korting", "no": "Opptil 70 % rabatt", "pl": "Wyprzedaż: nawet do -70 %", "ru": "Скидки до 70 %",
    "sv": "Rea – upp till 70 %",
}  # fmt: skip
SINCE = {
    "cs": "Od roku 1924", "da": "Siden 1924", "de": "Seit 1924 Kerzen aus eigener Hand", "en": "Since 1924",
    "es": "Desde 1924", "et": "Aastast 1924", "fi": "Vuodesta 1924", "fr": "Depuis 1924", "it": "Dal 1924",
    "lt": "Nuo 1924 m.", "lv": "Kopš 1924. gada", "nl": "Sinds 1924", "no": "Siden 1924", "pl": "Od 1924 roku",
    "ru": "С 1924 года", "sv": "Sedan 1924",
}  # fmt: skip
PRICES = {
    "cs": ("599 Kč 299 Kč", "1 299 Kč 899 Kč", "490 Kč", "590,-"),
    "da": ("599 kr. 299 kr.", "1.299,00 kr. 899,00 kr.", "490 kr.", "590,-"),
    "de": ("59,90 € 29,90 €", "CHF 1'299.00 CHF 899.00", "49 EUR", "59.– CHF"),
    "en": ("£59.90 £29.90", "$1,299.00 $899.00", "£49", "USD $59"),
    "es": ("59,90 € 29,90 €", "1.299,00 € 899,00 €", "49 €", "59€"),
    "et": ("59,90 € 29,90 €", "1 299,00 € 899,00 €", "49 €", "€59"),
    "fi": ("59,90 € 29,90 €", "1 299,00 € 899,00 €", "49 €", "59 e / 59 €"),
    "fr": ("59,90 € 29,90 €", "1 299,00 € 899,00 €", "49 €", "59 EUR"),
    "it": ("€ 59,90 € 29,90", "€ 1.299,00 € 899,00", "€ 49", "59 euro, 59 €"),
    "lt": ("59,90 € 29,90 €", "1 299,00 € 899,00 €", "49 €", "59 Eur"),
    "lv": ("59.90 € 29.90 €", "€1299.00 €899.00", "49 €", "59 EUR"),
    "nl": ("€ 59,90 € 29,90", "€ 1.299,- € 899,-", "€ 49,00", "€ 59,-"),
    "no": ("kr 599,- kr 299,-", "1 299,- 899,-", "490 kr", "NOK 590"),
    "pl": ("59,90 zł 29,90 zł", "1 199,00 zł 799,00 zł", "49 zł", "59 PLN"),
    "ru": ("599 руб. 399 руб.", "1 299 ₽ 899 ₽", "490 ₽", "590 р."),
    "sv": ("599 kr 299 kr", "1 299:- 899:-", "490 kr", "590 SEK"),
}


def _each(cases: dict[str, Any]) -> list[Any]:
    assert set(cases) == set(all_languages())
    return [pytest.param(code, case, id=code) for code, case in sorted(cases.items())]


@pytest.mark.parametrize(("code", "lines"), _each(HOURS))
def test_opening_hours_are_told_as_written(code: str, lines: tuple[str, ...]) -> None:
    for line in lines:
        assert _told(code, line, "contact").get("opening_hours") == line


@pytest.mark.parametrize(
    "text",
    [
        "ouvert de 9h à 12h et de 14h à 18h du mardi au samedi",
        "abierto de 10:00 a 14:00 de lunes a viernes",
        "avoinna 9–18 ma–pe",
    ],
)
def test_the_times_may_stand_before_the_days(text: str) -> None:
    assert _told("fr", text, "contact")["opening_hours"] == text


@pytest.mark.parametrize(
    "text",
    [
        "Housut: koot ma 38–42",
        "ma 9.–18. päivä",
        "Mo bis zu 70 kg",
        "pon do 70 kg",
        "pe 10–18 kpl",
        "Di 3–5 Werktage",
        "mar 10–12 jours ouvrés",
        "to 10–12 toukokuuta",
        "fre 10–12 maj, 30–40 kr",
        "So 15–20 % Rabatt",
        "e-r 2–5 €",
        "tel. po 010 700 0000",
        "We make 10 to 15 people happy",
    ],
)
def test_other_numbers_beside_a_day_are_no_hours(text: str) -> None:
    assert _told("de", text, "contact").get("opening_hours") is None


@pytest.mark.parametrize(("code", "case"), _each(DELIVERY))
def test_the_days_of_a_delivery_are_told(code: str, case: tuple[str, int]) -> None:
    assert _told(code, case[0], "delivery")["delivery_days"] == case[1]


@pytest.mark.parametrize(("code", "text"), _each(NEXT_DAY))
def test_a_delivery_on_the_day_after_is_one_day(code: str, text: str) -> None:
    assert _told(code, text, "delivery")["delivery_days"] == 1


@pytest.mark.parametrize(
    ("text", "days"),
    [("Delivery within 24-48 hours", 2), ("Livraison en 48 heures", 2), ("Lieferung in 24 Stunden", 1)],
)
def test_hours_of_a_delivery_are_told_in_days(text: str, days: int) -> None:
    assert _told("en", text, "delivery")["delivery_days"] == days


@pytest.mark.parametrize(
    "text",
    [
        "Lieferzeiten der Bäckerei: Mo-Fr 9-18 Stunden",
        "Versand bis zu 70 kg. Sie können die Ware 14 Tage lang zurückgeben.",
        "Dostawa do 70 kg",
        "Rétractation : 14 jours après la livraison",
        "Palautusoikeus 14 päivää toimituksesta",
    ],
)
def test_other_numbers_are_no_delivery_time(text: str) -> None:
    assert _told("de", text, "delivery").get("delivery_days") is None


@pytest.mark.parametrize(("code", "text"), _each(SENT_FROM))
def test_where_goods_are_sent_from_is_told(code: str, text: str) -> None:
    assert _told(code, text, "delivery")["delivery_from"] == "CN"


@pytest.mark.parametrize(("code", "text"), _each(REDUCED))
def test_a_general_reduction_is_told(code: str, text: str) -> None:
    assert _told(code, text, "home")["discount_percent"] == 70


@pytest.mark.parametrize(
    "text",
    [
        "Hasta un 70 % algodón",
        "Do 70 % bawełny",
        "Скидка 10% до 5 мая",
        "Rabatt 10 % auf diese Kerze",
        "Líbí se až 70 % zákazníků",
        "bis zu 70 kg",
        "do 70 kg",
        "Tot 70 % wol",
    ],
)
def test_other_per_cents_are_no_general_reduction(text: str) -> None:
    assert _told("de", text, "home").get("discount_percent") is None


@pytest.mark.parametrize(("code", "text"), _each(SINCE))
def test_the_year_since_which_a_shop_exists_is_told(code: str, text: str) -> None:
    assert _told(code, text, "about")["founded_year"] == 1924


@pytest.mark.parametrize(
    "text",
    ["Od 1924 zł", "Od 1924 Kč", "с 1924 руб.", "Desde 1924 €", "fra 1924 kr", "Gesetz seit 1924", "Od 1924 kg roku"],
)
def test_a_price_a_law_or_a_weight_is_no_year(text: str) -> None:
    assert _told("pl", text, "about").get("founded_year") is None


@pytest.mark.parametrize(("code", "prices"), _each(PRICES))
def test_prices_are_read_as_each_country_writes_them(code: str, prices: tuple[str, ...]) -> None:
    lines = [line for price in prices for line in ("Lampa", price)]

    assert _told(code, "\n".join(lines), "home")["discount_share"] == 0.5


@pytest.mark.parametrize(
    ("text", "ways"),
    [
        ("Betaal met iDEAL", ("bank",)),
        ("Bancontact", ("bank",)),
        ("Przelewy24 i BLIK", ("bank",)),
        ("Vipps", ("mobilepay",)),
        ("Swish", ("swish",)),
        ("SOFORT Überweisung", ("bank",)),
        ("Multibanco", ("bank",)),
        ("Bizum", ("mobilepay",)),
        ("Satispay", ("mobilepay",)),
        ("Montonio", ("bank",)),
        ("Карта Мир", ("card",)),
        ("Carte bancaire", ("card",)),
        ("Dobírka", ("cash",)),
    ],
)
def test_a_brand_of_paying_is_known_wherever_it_stands(text: str, ways: tuple[str, ...]) -> None:
    assert _told("nl", text, "delivery")["payment_ways"] == ways


@pytest.mark.parametrize(
    "text",
    [
        "Een ideal cadeau",
        "Wir antworten sofort",
        "Наш мир свечей",
        "Kreditkarte derzeit nicht möglich",
        "Carte bancaire indisponible",
        "Karta płatnicza niedostępna",
        "No aceptamos tarjeta de crédito",
        "Мы не принимаем банковские карты",
    ],
)
def test_other_words_and_ways_that_do_not_work_are_none(text: str) -> None:
    assert _told("nl", text, "delivery").get("payment_ways") is None


@pytest.mark.parametrize(
    "local",
    ["kundenservice", "service-client", "klantenservice", "obsluga", "zakaznici", "atencion", "assistenza",
     "klienditugi", "kundeservice", "kundesenter", "klienti", "pagalba", "zakaz", "asiakaspalvelu", "kundtjanst",
     "support"],
)  # fmt: skip
def test_an_address_for_everybody_comes_before_a_persons(local: str) -> None:
    html = f"<p>a.example@esimerkki-kynttila.fi</p><p>{local}@esimerkki-kynttila.fi</p>"

    assert Site("esimerkki-kynttila.fi", "fi").told(html)["email"] == f"{local}@esimerkki-kynttila.fi"


@pytest.mark.parametrize(
    "text",
    [
        "Entdecken Sie unser Ladengeschäft online",
        "Zapraszamy: nasz sklep internetowy",
        "Visitez notre boutique en ligne",
        "Наш интернет-магазин",
    ],
)
def test_a_shop_on_the_net_is_no_store(text: str) -> None:
    assert _told("de", text, "contact").get("store") is None


@pytest.mark.parametrize("piece", ["ma–pe 9–", "9h–18h ", "P.–Pk. ", "до 70 ", "od 2 do ", "1 299 ", "lun-ven 9-13/"])
def test_no_line_of_half_a_pattern_takes_long(piece: str) -> None:
    text = f"Avoinna, toimitusaika, ale {piece * (300_000 // len(piece))} päivää 9 % 9 € 1924"
    reading = Reading(Site("esimerkki-kynttila.fi", "fi").page(f"<p>{text}</p>", "home"))
    began = time.process_time()

    find_hours(reading)
    delivery_days(reading)
    discount(reading)
    prices(reading)
    founded(reading, 2026)
    payment_ways(reading)

    assert time.process_time() - began < 1.5
