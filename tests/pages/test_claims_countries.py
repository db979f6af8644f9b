"""Countries' numbers, names and traps on whole pages: whose number it is, of which country, and what belongs together.

All firms are invented; the numbers are computed to pass their checks, none was taken from a register.
"""

from __future__ import annotations

import pytest
from made_pages import claims, page

from trustcheck.model import Fact, Shop
from trustcheck.pages.names import find_names
from trustcheck.pages.reading import read


def _shop(ending: str) -> Shop:
    return Shop(domain=f"naava.{ending}", host=f"www.naava.{ending}", url=f"https://www.naava.{ending}/")


def _read(text: str, ending: str, language: str, footer: str = "") -> dict[str, Fact]:
    return claims(page(text, footer=footer, language=language, title="Naava"), shop=_shop(ending))


# (text, ending, language, company number or "", VAT number or "", country)
BOTH = (
    ("Naava Keramik GmbH, FN 999999m, UID: ATU99999902", "at", "de", "FN 999999m", "ATU99999902", "AT"),
    ("Naava AG, CHE-999.999.996 MWST", "ch", "de", "", "CHE-999.999.996 MWST", "CH"),
    ("Naava BV, KvK 99999999, btw-id NL999999990B01", "nl", "nl", "99999999", "NL999999990B01", "NL"),
    ("Naava BV, 99999999 (KvK)", "nl", "nl", "99999999", "", "NL"),
    ("Naava BV, ondernemingsnummer 0999.999.922", "be", "nl", "0999999922", "", "BE"),
    ("Naava SRL, TVA BE 0999.999.922", "be", "fr", "", "BE0999999922", "BE"),
    ("Naava S.à r.l., R.C.S. Luxembourg B 999.999, TVA LU99999984", "lu", "fr", "B999999", "LU99999984", "LU"),
    ("Naava SARL, 999 999 998 RCS Lyon, TVA FR11999999998", "fr", "fr", "999999998", "FR11999999998", "FR"),
    ("Naava SARL, SIRET 999 999 998 00001", "fr", "fr", "999999998", "", "FR"),
    ("Naava S.r.l., P.IVA 99999999990", "it", "it", "", "IT99999999990", "IT"),
    ("Naava, S.L., CIF: B-99999997", "es", "es", "B99999997", "", "ES"),
    ("Naava, Lda., NIPC 599 999 993", "pt", "pt", "599999993", "", "PT"),
    ("Naava Sp. z o.o., KRS 0000999999, NIP 999-999-99-99", "pl", "pl", "0000999999", "PL9999999999", "PL"),
    ("Naava s.r.o., IČO: 79999999, DIČ: CZ79999999", "cz", "cs", "79999999", "CZ79999999", "CZ"),
    ("Naava s.r.o., IČO: 99 999 994, IČ DPH: SK2099999902", "sk", "sk", "99999994", "SK2099999902", "SK"),
    ("SIA Naava, Reģ. Nr. 49999999994, PVN LV49999999994", "lv", "lv", "49999999994", "LV49999999994", "LV"),
    ("UAB Naava, įmonės kodas 999999995, PVM LT999999917", "lt", "lt", "999999995", "LT999999917", "LT"),
    ("Naava ehf., kt. 410101-0099, VSK-númer 99999", "is", "is", "410101-0099", "IS99999", "IS"),
    ("Naava DAC, Registered in Ireland No. 999999, VAT IE9999999P", "ie", "en", "999999", "IE9999999P", "IE"),
    ("Naava, LLC, EIN 99-9999999", "us", "en", "99-9999999", "", "US"),
    ("Naava Ltd, Registered in Scotland SC999999", "co.uk", "en", "SC999999", "", "GB"),
    ("Naava AS, Org.nr. 100 000 008 MVA", "no", "nb", "", "NO100000008MVA", "NO"),
    ("Naava ApS, CVR-nr. 99 99 99 18", "dk", "da", "99999918", "", "DK"),
    ("Naava AB, org.nr 559999-9900, momsreg.nr SE559999990001", "se", "sv", "559999-9900", "SE559999990001", "SE"),
    ("Naava OÜ, registrikood 19999905, KMKR EE199999909", "ee", "et", "19999905", "EE199999909", "EE"),
    (
        "Naava GmbH, Amtsgericht Köln, HRB-Nr. 99999, USt-IdNr. DE 999 999 903",
        "de",
        "de",
        "HRB 99999",
        "DE999999903",
        "DE",
    ),
)


@pytest.mark.parametrize(("text", "ending", "language", "company", "vat", "country"), BOTH)
def test_a_countrys_numbers_are_read_with_their_country(
    text: str, ending: str, language: str, company: str, vat: str, country: str
) -> None:
    facts = _read(text, ending, language)
    ids = {(one.kind, one.number): one for one in facts["company_ids"].value}

    assert set(ids) == {(kind, number) for kind, number in (("company", company), ("vat", vat)) if number}
    assert all(one.country == country and one.checksum_ok and one.owner == "seller" for one in ids.values())
    if company:
        assert facts["company_id"].value == company
        assert facts["company_country"].value == country
    if vat:
        assert facts["vat_number"].value == vat


# Company number and VAT number of one firm, and beside it the VAT number of another.
TIED = (
    ("fr", "fr", "SIREN 999 999 998", "TVA FR11999999998", "TVA FR88100000009"),
    ("be", "nl", "ondernemingsnummer 0999.999.922", "btw BE 0999.999.922", "btw BE0999998041"),
    ("lv", "lv", "Reģ. Nr. 49999999994", "PVN LV49999999994", ""),
    ("no", "nb", "org.nr. 100000008", "NO 100 000 008 MVA", ""),
    ("se", "sv", "org.nr 559999-9900", "SE559999990001", ""),
    ("dk", "da", "CVR 99999918", "DK99999918", ""),
    ("ch", "de", "UID CHE-999.999.996", "CHE-999.999.996 MWST", ""),
    ("cz", "cs", "IČO 79999999", "DIČ CZ79999999", ""),
    ("it", "it", "codice fiscale 99999999990", "P.IVA 99999999990", ""),
    ("pt", "pt", "NIPC 599999993", "PT599999993", ""),
    ("es", "es", "CIF B99999997", "ESB99999997", ""),
)


@pytest.mark.parametrize(("ending", "language", "company", "vat", "other"), TIED)
def test_company_number_and_vat_number_of_one_firm_agree(
    ending: str, language: str, company: str, vat: str, other: str
) -> None:
    assert _read(f"{company}\n{vat}", ending, language)["vat_agrees"].value is True
    assert "ids_disagree" not in _read(f"{company}\n{vat}", ending, language)
    if other:
        assert _read(f"{company}\n{other}", ending, language)["vat_agrees"].value is False


@pytest.mark.parametrize(
    ("ending", "language", "text"),
    [
        ("ee", "et", "Registrikood 19999905\nKMKR EE199999909"),
        ("nl", "nl", "KvK 99999999\nbtw NL999999990B01"),
        ("pl", "pl", "KRS 0000999999\nNIP 9999999999"),
        ("lt", "lt", "Įmonės kodas 999999995\nPVM LT999999917"),
        ("de", "de", "HRB 99999\nUSt-IdNr. DE999999903"),
        ("at", "de", "FN 999999m\nATU99999902"),
        ("cz", "cs", "IČO 79999999\nDIČ CZ699999998"),
    ],
)
def test_unrelated_numbers_are_not_said_to_agree_or_not(ending: str, language: str, text: str) -> None:
    facts = _read(text, ending, language)

    assert "company_id" in facts
    assert "vat_agrees" not in facts


@pytest.mark.parametrize(
    "ending", ["nl", "dk", "ee", "cz", "sk", "co.uk", "fi", "com", "lt", "pt", "fr", "no", "it", "lv"]
)
@pytest.mark.parametrize(
    "digits", ["99999918", "19999905", "99999994", "999999995", "599999993", "49999999994", "99999999990", "1234 5678"]
)
def test_digits_without_a_label_are_nobodys(ending: str, digits: str) -> None:
    assert "company_ids" not in _read(f"Naava\n{digits}", ending, "", footer=digits)


@pytest.mark.parametrize(
    ("ending", "language", "text", "wrong"),
    [
        ("dk", "da", "Tlf. 99 99 99 18\nCVR 10000009", "99999918"),
        ("nl", "nl", "Artikelnummer 99999999\nKvK 88888888", "99999999"),
        ("nl", "nl", "99999999 KvK 88888888", "99999999"),
        ("fr", "fr", "Tél. 999 999 998\nSIREN 100000009", "999999998"),
        ("cz", "cs", "Objednávka 79999999\nIČO 10000003", "79999999"),
        ("is", "is", "kt. 010130-2989\nkt. 410101-0099", "010130-2989"),
    ],
)
def test_a_number_beside_a_labelled_one_is_not_read_for_it(ending: str, language: str, text: str, wrong: str) -> None:
    ids = _read(text, ending, language)["company_ids"].value

    assert wrong not in {one.number for one in ids if one.checksum_ok}


def test_a_wrong_check_digit_behind_a_countrys_own_label_is_told() -> None:
    facts = _read("Naava s.r.o., IČO: 99999995", "cz", "cs")

    assert facts["company_id"].value == "99999995"
    assert facts["company_id_checksum"].value is False


@pytest.mark.parametrize(
    ("ending", "language", "text", "seller", "theirs"),
    [
        (
            "nl",
            "nl",
            "Betalingen lopen via Mollie B.V., KvK 88888888.\nNaava Bloemen B.V., KvK 99999999",
            "99999999",
            "88888888",
        ),
        ("cz", "cs", "Platby: GoPay s.r.o., IČO 10000003\nNaava Květiny s.r.o., IČO 79999999", "79999999", "10000003"),
        (
            "pl",
            "pl",
            "Płatności: PayPro S.A., KRS 0000888888\nNaava Sp. z o.o., KRS 0000999999",
            "0000999999",
            "0000888888",
        ),
        (
            "lt",
            "lt",
            "Mokėjimai: UAB Paysera LT, įmonės kodas 100000009\nUAB Naava, įmonės kodas 999999995",
            "999999995",
            "100000009",
        ),
        ("dk", "da", "Betaling: QuickPay ApS, CVR 10000009\nNaava ApS, CVR 99999918", "99999918", "10000009"),
    ],
)
def test_the_payment_firms_number_beside_the_sellers_is_payments(
    ending: str, language: str, text: str, seller: str, theirs: str
) -> None:
    facts = _read(text, ending, language)
    owners = {one.number: one.owner for one in facts["company_ids"].value}

    assert facts["company_id"].value == seller
    assert owners[seller] == "seller"
    assert owners[theirs] == "payment"


@pytest.mark.parametrize(
    ("country", "text", "name"),
    [
        ("AT", "Naava Handels GmbH & Co KG", ""),
        ("AT", "Naava Keramik e.U.", ""),
        ("DE", "Naava Blau UG (haftungsbeschränkt)", ""),
        ("DE", "Naava Blau GmbH & Co. KG", ""),
        ("DE", "Naava Blau e.K.", ""),
        ("CH", "Naava Montres Sàrl", ""),
        ("NL", "Naava Bloemen B.V.", ""),
        ("NL", "V.O.F. Naava Bloemen", ""),
        ("BE", "SRL Naava Fleurs", ""),
        ("BE", "Naava Bloemen BVBA", ""),
        ("LU", "Naava Fleurs S.à r.l.", ""),
        ("FR", "SARL Naava Fleurs", ""),
        ("FR", "Naava Fleurs SAS", ""),
        ("IT", "Naava Fiori S.r.l.", ""),
        ("IT", "Naava Fiori S.p.A.", ""),
        ("ES", "Naava Flores, S.L.", ""),
        ("PT", "Naava Flores, Lda.", ""),
        ("PL", "Naava Kwiaty Sp. z o.o.", ""),
        ("PL", "NAAVA KWIATY SP. Z O.O.", ""),
        ("CZ", "Naava Květiny, s. r. o.", ""),
        ("CZ", "Naava Květiny a.s.", ""),
        ("SK", "Naava Kvety spol. s r.o.", ""),
        ("GB", "Naava Flowers LLP", ""),
        ("GB", "Naava Flowers PLC", ""),
        ("US", "Naava Flowers, LLC", ""),
        ("US", "Naava Flowers, Inc.", ""),
        ("NO", "Naava Blomster AS", ""),
        ("DK", "Naava Blomster I/S", ""),
        ("EE", "OÜ Naava Lilled", ""),
        ("LV", 'SIA "Naava Ziedi" Reģ. Nr. 49999999994', "SIA Naava Ziedi"),
        ("LV", '"Naava Ziedi", SIA', "Naava Ziedi, SIA"),
        ("LV", 'SIA "Naava nams", reģ. Nr. 49999999994', "SIA Naava nams"),
        ("LT", "UAB „Naavos namas ir sodas“, įmonės kodas 999999995", "UAB Naavos namas ir sodas"),
        ("LT", "MB „Naava Gėlės“, įmonės kodas 999999995", "MB Naava Gėlės"),
        ("LT", "UAB Naava Gėlės", ""),
        ("IS", "Naava Blóm ehf.", ""),
        ("IE", "Naava Flowers DAC", ""),
    ],
)
def test_a_name_is_read_with_its_countrys_legal_form(country: str, text: str, name: str) -> None:
    found = find_names(read(page(text, language="")), (country,))

    assert [one.text for one in found] == [name or text]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("© 2020 Best Buy Thornia Ltd.", "Best Buy Thornia Ltd"),
        ("Copyrights 2011 ALL WEATHER KETTLES, LLC", "ALL WEATHER KETTLES, LLC"),
        ("A Division of Kettle Home Park, Inc.", "Kettle Home Park, Inc."),
        ("Buy Kettle Tools Ltd products", "Kettle Tools Ltd"),
        ("Welcome to All Kettle Tools Ltd shoppers", "Kettle Tools Ltd"),
    ],
)
def test_a_word_that_may_lead_a_name_may_stand_in_one(text: str, name: str) -> None:
    found = find_names(read(page(text, language="en")), ("GB", "US"))

    assert [one.text.rstrip(".") for one in found] == [name.rstrip(".")]


@pytest.mark.parametrize(
    "text", ["16 MB muisti", "Le sas d'entrée", "kr. m. vsk", "als AG des Jahres", "e.g. this a.s.a.p."]
)
def test_a_legal_form_that_is_a_plain_word_makes_no_name(text: str) -> None:
    assert find_names(read(page(text, language="")), ("LT", "FR", "IS", "CZ", "DE")) == []
