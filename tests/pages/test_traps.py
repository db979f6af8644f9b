"""The traps of real pages, in Finnish, Swedish and English: from bytes to claims. Every firm and number is invented."""

from __future__ import annotations

from datetime import UTC, datetime
from typing import Any, NamedTuple

import pytest

from trustcheck.model import Capture, Request, Shop
from trustcheck.pages.claims import read_claims
from trustcheck.pages.html import read_page
from trustcheck.pages.links import candidates

AT = datetime(2026, 11, 21, 12, tzinfo=UTC)
DOMAIN = "naavaturku.fi"
ID, VAT, PHONE, MAIL = "9123456-5", "FI91234565", "+358207000000", "info@naavaturku.fi"


class Words(NamedTuple):
    """One language's words of the same footer."""

    code: str
    id_label: str
    phone: str
    street: str
    payment: str  # the line of the payment firm, with its number
    sku: str
    returns: str


FI = Words(
    "fi", "Y-tunnus", "Puhelin", "Linnankatu 5, 20100 Turku", "Maksupalvelun tarjoaa Maksusilta Oy, Y-tunnus 9234567-0",
    "Tuotenumero 0401234567", "Palautusosoite",
)  # fmt: skip
SV = Words(
    "sv", "FO-nummer", "Telefon", "Slottsgatan 5, 20100 Åbo",
    "Betaltjänstleverantör är Maksusilta Ab, FO-nummer 9234567-0",
    "Artikelnummer 0401234567", "Returadress",
)  # fmt: skip
EN = Words(
    "en", "Business ID", "Phone", "Linnankatu 5, 20100 Turku",
    "Our payment service provider is Maksusilta Oy, Business ID 9234567-0", "Item no 0401234567", "Return address",
)  # fmt: skip
EACH = pytest.mark.parametrize("w", [FI, SV, EN], ids=lambda w: w.code)


def _told(
    body: str | bytes, content_type: str = "text/html; charset=utf-8", purpose: str = "contact"
) -> dict[str, Any]:
    raw = body if isinstance(body, bytes) else body.encode()
    url = f"https://www.{DOMAIN}/{purpose}"
    request = Request(source="website", url=url, purpose=purpose)
    page = read_page(Capture.of(request, AT, body=raw, status=200, headers=(("Content-Type", content_type),)), purpose)
    shop = Shop(domain=DOMAIN, host=DOMAIN, url=f"https://{DOMAIN}/")
    facts = read_claims([page], shop, AT)
    return {name.removeprefix("claim."): fact.value for name, fact in facts.items() if fact.is_known}


def _whole(w: Words) -> str:
    return f"<footer>Naava Turku Oy<br>{w.street}<br>{w.id_label}: {ID}<br>{w.phone}: 020 700 0000<br>{MAIL}</footer>"


def _is_whole(told: dict[str, Any], w: Words) -> None:
    street, _, town = w.street.partition(", ")
    assert (told["company_id"], told["phone"], told["email"]) == (ID, PHONE, MAIL)
    assert told["address"].startswith(street)
    assert town in told["address"]


@EACH
def test_a_plain_footer_is_read_whole(w: Words) -> None:
    _is_whole(_told(_whole(w)), w)


@EACH
@pytest.mark.parametrize(
    "written",
    [
        "<b>9123</b>456<span>-5</span>", "9123456–5", "9123456 - 5", "9123456&#8209;5", "9123&shy;456-5",
        "91234&#8203;56-5", "&#8206;9123456-5&#8207;", "9123456&nbsp;-&nbsp;5",
    ],
)  # fmt: skip
def test_a_number_is_read_however_it_is_split(w: Words, written: str) -> None:
    assert _told(f"<footer>Naava Turku Oy, {w.id_label} {written}</footer>")["company_id"] == ID


@EACH
def test_company_and_vat_number_of_one_firm_are_one(w: Words) -> None:
    told = _told(f"<footer>Naava Turku Oy, {w.id_label} {ID}, VAT {VAT}</footer>")

    assert (told["company_id"], told["vat_number"]) == (ID, VAT)


@EACH
def test_the_payment_firms_number_beside_it_is_not_the_sellers(w: Words) -> None:
    told = _told(f"<p>Naava Turku Oy, {w.id_label} {ID}</p><p>{w.payment}</p>", purpose="terms")

    assert told["company_id"] == ID


@EACH
@pytest.mark.parametrize("text", ["1 234 567,00 €", "199,00 € 149,00 €", "2026–2027", "EAN 6412345678901"])
def test_prices_and_article_numbers_are_no_telephones(w: Words, text: str) -> None:
    told = _told(f"<p>{w.sku}</p><p>{text}</p>")

    assert not {"phone", "company_id", "address"} & set(told)


@EACH
def test_a_year_is_no_postcode(w: Words) -> None:
    assert "address" not in _told(f"<p>{w.id_label}</p><p>Naava 20260 Design 1924 Turku 2026</p>")


@EACH
def test_two_addresses_are_told_apart(w: Words) -> None:
    told = _told(f"{_whole(w)}<p>{w.returns}: Varastotie 7, 33100 Tampere</p>")

    assert told["address"].startswith(w.street.partition(",")[0])
    assert {one.role for one in told["addresses"]} >= {"returns"}


@EACH
def test_upper_case_is_read(w: Words) -> None:
    told = _told(f"<footer>NAAVA TURKU OY<br>{w.street.upper()}<br>{w.id_label.upper()} {ID}</footer>")

    assert told["company_id"] == ID
    assert w.street.split()[-2] in told["address"]


@EACH
@pytest.mark.parametrize(
    ("encoding", "declared"),
    [
        ("iso-8859-1", "iso-8859-1"), ("iso-8859-15", "iso-8859-15"), ("windows-1252", "windows-1252"),
        ("utf-16", "utf-16"), ("utf-8", "iso-8859-1"), ("windows-1252", "utf-8"),
    ],
)  # fmt: skip
def test_a_footer_is_read_in_any_charset_even_one_declared_wrongly(w: Words, encoding: str, declared: str) -> None:
    html = f"<html><body><p>Åäö</p>{_whole(w)}</body></html>"

    _is_whole(_told(html.encode(encoding), f"text/html; charset={declared}"), w)


@EACH
def test_unclosed_tags_and_tables_as_layout_are_read(w: Words) -> None:
    table = f"""<table><tr><td><table><tr><td>Naava Turku Oy<td>{w.street}<tr><td>{w.id_label}<td>{ID}
<tr><td>{w.phone}<td>020 700 0000<tr><td>E-mail<td><b><i>{MAIL}<p><div><font>"""

    _is_whole(_told(table), w)


@EACH
def test_hidden_text_is_not_what_the_shop_says(w: Words) -> None:
    hidden = f'<div style="display:none">Toinen Talo Oy, {w.id_label} 9345678-6</div>'

    assert _told(hidden + _whole(w))["company_id"] == ID


@EACH
def test_text_in_alt_and_in_a_label_is_read(w: Words) -> None:
    alt = _told(f'<footer><img alt="Naava Turku Oy, {w.id_label} {ID}"></footer>')
    label = _told(f'<footer><a href="tel:+358207000000" aria-label="{w.phone} 020 700 0000"></a></footer>')

    assert alt["company_id"] == ID
    assert label["phone"] == PHONE


@EACH
def test_an_address_element_is_read(w: Words) -> None:
    told = _told(f"<address>Naava Turku Oy<br>{w.street.replace(', ', '<br>')}</address>")

    assert told["address_complete"] is True


@pytest.mark.parametrize("w", [FI, SV, EN], ids=lambda w: w.code)
@pytest.mark.parametrize("language", ["fi", "sv", "en", "de", "ru"])
def test_a_footer_in_another_language_is_read(w: Words, language: str) -> None:
    _is_whole(_told(f'<html lang="{language}"><p>Velkommen. Добро пожаловать.</p>{_whole(w)}</html>'), w)


@EACH
def test_a_frame_is_a_page_to_read(w: Words) -> None:
    html = f'<frameset><frame src="/yhteystiedot.html" title="{w.phone}"></frameset>'
    url = f"https://{DOMAIN}/"
    request = Request(source="website", url=url, purpose="home")
    page = read_page(Capture.of(request, AT, body=html.encode(), status=200), "home")

    assert "https://naavaturku.fi/yhteystiedot.html" in {link.url for link in page.links}
    assert candidates([page], DOMAIN)


@pytest.mark.parametrize(
    "text",
    [
        "Linnankatu 5 / Slottsgatan 5, 20100 Turku / Åbo",
        "Slottsgatan 5 / Linnankatu 5, 20100 Åbo",
        "Linnankatu 5, 20100 Turku–Åbo",
    ],
)
def test_a_street_with_two_names_is_one_address(text: str) -> None:
    told = _told(f"<address>{text}</address>")

    assert told["address_complete"] is True
    assert len(told["addresses"]) <= 2
    assert {one.postcode for one in told["addresses"]} == {"20100"}
