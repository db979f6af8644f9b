"""Who the seller is: numbers, names, and whose they are."""

from __future__ import annotations

import pytest
from made_pages import OTHERS, OURS, OURS_VAT, THEIRS, claims, page, shown, told

from trustcheck.model import Cause, Shop


@pytest.mark.parametrize(
    ("text", "number"),
    [
        ("Y-tunnus: 9123456-5", OURS),
        ("Y-tunnus 9123456–5", OURS),
        ("Y-tunnus: 9123456 - 5", OURS),
        ("Y-TUNNUS 9123456−5", OURS),
        ("Y\u200b-tunnus: 9123456\u2011\u200b5", OURS),
        ("Y-tunnus:\u00a09123456-5", OURS),
        ("Y-tunnus 91234565", OURS),
        ("Y-tunnus\n9123456-5", OURS),
        ("FO-nummer: 9123456-5", OURS),
        ("Business ID 9123456-5", OURS),
        ("Liike- ja yhteisötunnus (LY) 9123456-5", OURS),
        ("Naava Turku Oy (9123456-5)", OURS),
        ("© 2026 Naava Turku Oy · 9123456-5 · Kaikki oikeudet pidätetään", OURS),
        ("Y-tunnus / ALV-numero: 9123456-5 / FI91234565", OURS),
        ("Y-tunnus: 012038-9", "0012038-9"),
    ],
)
def test_a_company_number_is_read_however_it_is_written(text: str, number: str) -> None:
    assert told("company_id", page(text)) == number


@pytest.mark.parametrize(
    "text",
    [
        "Tuotenumero 9123456-5",
        "SKU: 9123456-5",
        "Puh. 9123456-5",
        "Hinta 9123456 - 5 €",
        "IBAN FI21 1234 5600 0007 85",
        "Arvontaan osallistui 9123456-6 ihmistä",
        "Toimitusaika 2024-2025",
    ],
)
def test_other_digits_are_no_company_number(text: str) -> None:
    facts = claims(page(text, purpose="home"))

    assert "company_id" not in facts
    assert "vat_number" not in facts


def test_a_number_without_label_on_a_product_page_is_an_article_number() -> None:
    assert told("company_ids", page("Malli 9123456-5 musta", purpose="product")) is None


def test_a_wrong_check_digit_is_told_only_behind_a_label() -> None:
    labelled = claims(page("Naava Turku Oy, Y-tunnus 9123456-1"))
    bare = claims(page("Naava Turku Oy 9123456-1"))

    assert labelled["company_id"].value == "9123456-1"
    assert labelled["company_id_checksum"].value is False
    assert "company_id" not in bare


def test_the_check_digit_of_a_right_number_is_told_too() -> None:
    facts = claims(page("Naava Turku Oy, Y-tunnus 9123456-5"))

    assert facts["company_id_checksum"].value is True
    assert facts["company_country"].value == "FI"


def test_the_payment_firms_number_beside_the_sellers_is_not_the_sellers() -> None:
    terms = page(
        "Maksunvälityspalvelun toteuttajana ja maksupalveluntarjoajana toimii Paytrail Oyj (9234567-0) yhteistyössä "
        "suomalaisten pankkien kanssa.\nNaava Turku Oy, Y-tunnus 9123456-5",
        purpose="terms",
    )
    facts = claims(terms)
    owners = {item.number: (item.owner, item.holder) for item in facts["company_ids"].value}

    assert facts["company_id"].value == OURS
    assert owners == {THEIRS: ("payment", "Paytrail Oyj"), OURS: ("seller", "Naava Turku Oy")}
    assert facts["legal_name"].value == "Naava Turku Oy"
    assert "ids_disagree" not in facts


def test_payment_firms_numbers_in_every_footer_do_not_become_the_sellers() -> None:
    footer = "Paytrail Oyj 9234567-0\nKlarna Bank AB (publ)\nMatkahuolto 9345678-6"
    pages = [
        page("Naavan tarina", footer=footer, purpose=purpose) for purpose in ("home", "terms", "contact", "privacy")
    ]
    facts = claims(*pages)
    owners = {item.number: item.owner for item in facts["company_ids"].value}

    assert "company_id" not in facts
    assert owners[THEIRS] == "payment"
    assert owners[OTHERS] == "delivery"


def test_logos_of_payment_firms_beside_the_sellers_number_take_nothing_away() -> None:
    footer = "Visa Mastercard Klarna MobilePay\nNaava Turku Oy\nY-tunnus 9123456-5\nPosti Matkahuolto"

    assert told("company_id", page(purpose="home", footer=footer)) == OURS


def test_the_makers_of_the_site_are_not_the_seller() -> None:
    footer = "Naava Turku Oy, Y-tunnus 9123456-5\nSivut toteutti Verkkopaja Lumo Oy, Y-tunnus 9234567-0"
    facts = claims(page(purpose="home", footer=footer))
    owners = {item.number: item.owner for item in facts["company_ids"].value}

    assert facts["company_id"].value == OURS
    assert owners[THEIRS] == "agency"


def test_powered_by_behind_the_sellers_name_takes_nothing_away() -> None:
    assert told("legal_name", page(footer="© 2026 Naava Turku Oy | Powered by Shopify")) == "Naava Turku Oy"


def test_a_supplier_named_on_the_page_is_not_the_seller() -> None:
    about = page(
        "Valmistaja Kuusikon Puutyö Oy (9234567-0) tekee tuolimme käsin.", purpose="about", footer="Naava Turku Oy"
    )
    facts = claims(about)

    assert "company_id" not in facts
    assert facts["legal_name"].value == "Naava Turku Oy"
    assert "Kuusikon Puutyö Oy" in facts["legal_names"].value


def test_the_firm_before_a_number_is_its_holder() -> None:
    ids = told("company_ids", page("Naava Turku Oy\nLinnankatu 5, 20100 Turku\nY-tunnus: 9123456-5"))

    assert [item.holder for item in ids] == ["Naava Turku Oy"]


def test_a_number_that_nobody_owns_is_ambiguous() -> None:
    text = "Tässä tekstissä mainitaan rekisteritunnus, Y-tunnus 9123456-5, ilman että omistajaa nimetään."

    assert told("company_id", page(text, purpose="terms")) is Cause.AMBIGUOUS


def test_a_hidden_number_alone_is_ambiguous() -> None:
    assert told("company_id", page(hidden="Naava Turku Oy, Y-tunnus 9123456-5")) is Cause.AMBIGUOUS


def test_a_hidden_number_of_another_firm_does_not_outweigh_the_shown_one() -> None:
    assert told("company_id", page("Naava Turku Oy 9123456-5", hidden="Y-tunnus 9234567-0")) == OURS


def test_two_numbers_of_the_same_seller_disagree() -> None:
    pages = (
        page(footer="Naava Turku Oy, Y-tunnus 9123456-5"),
        page("Naava Turku Oy, Y-tunnus 9234567-0", purpose="terms"),
    )

    assert set(told("ids_disagree", *pages).split(" / ")) == {OURS, THEIRS}


def test_two_firms_of_one_house_each_with_its_number_do_not_disagree() -> None:
    text = "Naava Turku Oy, Y-tunnus 9123456-5\nNaava Tampere Oy, Y-tunnus 9234567-0"
    facts = claims(page(text))

    assert "ids_disagree" not in facts
    assert facts["company_id"].cause is Cause.AMBIGUOUS


@pytest.mark.parametrize(
    "text", ["ALV FI91234565", "VAT: FI 9123 4565", "ALV-numero FI-91234565", "VAT ID FI9123456-5"]
)
def test_a_vat_number_is_read_however_it_is_written(text: str) -> None:
    assert told("vat_number", page(f"Naava Turku Oy {text}")) == OURS_VAT


def test_vat_and_company_number_of_one_firm_agree() -> None:
    text = "Naava Turku Oy, Y-tunnus 9123456-5, ALV-numero FI91234565"

    assert told("vat_agrees", page(text)) is True


def test_vat_and_company_number_of_two_firms_do_not_agree() -> None:
    text = "Naava Turku Oy, Y-tunnus 9123456-5\nNaava Turku Oy, ALV-numero FI92345670"

    assert told("vat_agrees", page(text)) is False


def test_without_a_company_number_nothing_is_said_of_agreement() -> None:
    assert told("vat_agrees", page("Naava Turku Oy, ALV-numero FI91234565")) is None


@pytest.mark.parametrize(
    ("text", "country", "kind", "number"),
    [
        ("Org.nr 559999-9900", "SE", "company", "559999-9900"),
        ("Momsnr SE559999990001", "SE", "vat", "SE559999990001"),
        ("Organisasjonsnummer 100 000 008", "NO", "company", "100000008"),
        ("NO 100 000 008 MVA", "NO", "vat", "NO100000008MVA"),
        ("CVR-nr. 99999918", "DK", "company", "99999918"),
        ("Registrikood 19999905", "EE", "company", "19999905"),
        ("KMKR EE199999909", "EE", "vat", "EE199999909"),
        ("USt-IdNr. DE999999903", "DE", "vat", "DE999999903"),
        ("Amtsgericht Kiel HRB 99999", "DE", "company", "HRB 99999"),
        ("VAT number: ATU99999921", "AT", "vat", "ATU99999921"),
    ],
)
def test_numbers_of_other_countries_are_read_behind_their_labels(
    text: str, country: str, kind: str, number: str
) -> None:
    ids = told("company_ids", page(f"Naava Turku: {text}", language="en"))

    assert [(item.country, item.kind, item.number) for item in ids] == [(country, kind, number)]


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Verkkokauppaa ylläpitää Naava Turku Oy.", "Naava Turku Oy"),
        ("NAAVA TURKU OY", "NAAVA TURKU OY"),
        ("Oy Naava Turku Ab", "Oy Naava Turku Ab"),
        ("Naava & Pojat Turku Ky", "Naava & Pojat Turku Ky"),
        ("Tmi Naava Turkunen", "Tmi Naava Turkunen"),
        ("T:mi Naava Turkunen", "T:mi Naava Turkunen"),
        ("Naava Turku tmi", "Naava Turku tmi"),
        ("Naava Turku osk", "Naava Turku osk"),
        ("Ostat tuotteen Naava Turku Oy:ltä.", "Naava Turku Oy"),
        ("Naavaturku.fi Oy", "Naavaturku.fi Oy"),
        ("Copyright 2026 Naava Turku Oyj", "Naava Turku Oyj"),
    ],
)
def test_names_with_a_legal_form_are_found(text: str, name: str) -> None:
    assert told("legal_name", page(text)) == name


@pytest.mark.parametrize(
    "text",
    [
        "Oy ei ole nimi",
        "Perustimme oy-muotoisen yhtiön",
        "Ab sofort 29 €",
        "Kuvan koko on 500 KB ja lyijykynä HB",
        "SAME AS BEFORE AND SO ON",
        "Playstation Limited Edition",
        "Meidän Oy",
    ],
)
def test_words_that_look_like_a_legal_form_make_no_name(text: str) -> None:
    assert told("legal_names", page(text, language="de" if "sofort" in text else "fi")) is None


def test_two_firms_that_could_both_be_the_seller_leave_the_name_unknown() -> None:
    pages = (page("Kuusikko Oy"), page("Lehdokki Oy", url="https://www.naavaturku.fi/yhteys2"))

    assert told("legal_name", *pages) is Cause.AMBIGUOUS


def test_a_shop_of_a_payment_firms_own_domain_is_that_firm() -> None:
    shop = Shop(domain="paytrail.com", host="www.paytrail.com", url="https://www.paytrail.com/")

    assert told("company_id", page("Paytrail Oyj, Y-tunnus 9123456-5"), shop=shop) == OURS


def test_another_firm_named_as_controller_in_the_policy_is_told() -> None:
    pages = (
        page(footer="Naava Turku Oy, Y-tunnus 9123456-5", purpose="home"),
        page("Rekisterinpitäjä on Lehdokki Kauppa Oy.", purpose="privacy", footer="Naava Turku Oy"),
    )

    assert told("policy_company", *pages) == "Lehdokki Kauppa Oy"


def test_who_receives_data_in_a_list_of_receivers_is_not_the_seller() -> None:
    home = shown("<footer>Naava Turku Oy, Y-tunnus 9123456-5</footer>")
    listed = """
<h2>Tietojen vastaanottajat</h2><ul><li>IT-palveluntarjoajat, jotka käsittelevät tietoja meidän lukuumme.</li>
<li>Lomakekone Inc., jonka kautta lomakkeen tiedot välitetään.</li></ul>"""
    facts = claims(home, shown(listed, "privacy"))

    assert "policy_company" not in facts
    assert "disagreements" not in facts


def test_the_label_before_a_firm_in_a_list_still_tells_who_it_is() -> None:
    home = shown("<footer>Naava Turku Oy, Y-tunnus 9123456-5</footer>")
    listed = "<ul><li>Rekisterinpitäjä:</li><li>Lehdokki Kauppa Oy</li></ul>"

    assert told("policy_company", home, shown(listed, "privacy")) == "Lehdokki Kauppa Oy"


def test_the_seller_itself_and_payment_firms_in_policies_are_no_other_firm() -> None:
    pages = (
        page(footer="Naava Turku Oy, Y-tunnus 9123456-5", purpose="home"),
        page("Rekisterinpitäjä: Naava Turku Oy\nMaksut välittää Paytrail Oyj.", purpose="privacy"),
    )

    assert told("policy_company", *pages) is None


@pytest.mark.parametrize(
    ("made", "name"),
    [
        (page(metas={"og:site_name": "Naava"}, title="x"), "Naava"),
        (page(title="Tuolit | Naava Turku"), "Naava Turku"),
        (page(title="x", alt=["Naavan Puoti logo"]), "Naavan Puoti"),
        (page(title="Tervetuloa meille", footer="© 2026 Naavan Puoti Oy"), "Naavan Puoti"),
        (page(title="", structured=['{"@type":"Store","name":"Naava Puoti"}']), "Naava Puoti"),
    ],
)
def test_the_trade_name_is_what_the_shop_calls_itself(made: object, name: str) -> None:
    assert told("trade_name", made) == name  # type: ignore[arg-type]


def test_every_identity_fact_says_where_it_was_seen() -> None:
    facts = claims(page(footer="Naava Turku Oy, Y-tunnus 9123456-5"))

    for name in ("company_id", "legal_name", "company_ids", "trade_name"):
        seen = facts[name].evidence[0]
        assert seen.url == "https://www.naavaturku.fi/contact"
        assert "Naava Turku" in seen.excerpt
    assert facts["company_id"].evidence[0].place == "footer"


def test_the_firm_that_runs_the_website_is_the_seller_whatever_the_shop_is_called() -> None:
    terms = page("Tätä verkkosivustoa ylläpitää Brightpeak Trading Limited.", purpose="terms")

    assert told("legal_name", terms) == "Brightpeak Trading Limited"


def test_a_seller_who_makes_the_goods_is_no_other_firm() -> None:
    contact = page(f"Tmi Helka Rantasuo\n\nY-tunnus {OURS}\n\nKortesuonraitti 61, 40200 Jyväskylä", purpose="contact")
    goods = page("Valmistaja: Tmi Helka Rantasuo, Kortesuonraitti 61, 40200 Jyväskylä", purpose="product")
    facts = claims(contact, goods)
    other = claims(page("Valmistaja: Kuusikon Paja Oy, Tie 1, 24100 Salo", purpose="product"))

    assert facts["legal_name"].value == "Tmi Helka Rantasuo"
    assert facts["address"].value == "Kortesuonraitti 61, 40200 Jyväskylä, FI"
    assert "legal_name" not in other or not other["legal_name"].is_known
