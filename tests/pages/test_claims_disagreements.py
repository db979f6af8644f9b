"""What the shop's own pages contradict each other in; two phones, boxes or stores are no contradiction."""

from __future__ import annotations

from made_pages import claims, page, told

from trustcheck.pages.page import Page

HOME = "Naava Turku Oy\nY-tunnus 9123456-5\nLinnankatu 5, 20100 Turku\nPuh. 02 123 4567\ninfo@naavaturku.fi"


def _told(*pages: Page) -> list[str]:
    return list(told("disagreements", *pages) or ())


def test_pages_of_one_voice_contradict_nothing() -> None:
    assert _told(page(footer=HOME, purpose="home"), page(HOME), page(footer=HOME, purpose="terms")) == []


def test_two_phones_mail_boxes_and_stores_are_no_contradiction() -> None:
    home = page(footer=HOME, purpose="home")
    contact = page(
        "Puh. 040 123 4567\nmyynti@naavaturku.fi\nnaavan.puoti@gmail.com\nMyymälä: Kauppakatu 3, 33200 Tampere"
    )

    assert _told(home, contact) == []


def test_another_firm_as_seller_in_the_terms_is_one() -> None:
    terms = page("Sopimuspuoli on Kuusikon Puutyö Oy.", purpose="terms")
    facts = claims(page(HOME, purpose="home", footer=HOME), page(HOME), terms)

    assert facts["disagreements"].value == ("legal_name: Naava Turku Oy / Kuusikon Puutyö Oy",)
    assert [seen.url.rsplit("/", 1)[1] for seen in facts["disagreements"].evidence][1] == "terms"
    assert len(facts["disagreements"].evidence) == 2


def test_a_maker_in_the_story_is_no_second_seller() -> None:
    about = page("Valmistaja Kuusikon Puutyö Oy tekee tuolimme.", purpose="about")

    assert _told(page(HOME), about) == []


def test_two_company_numbers_are_one() -> None:
    other = page("Naava Turku Oy\nY-tunnus 9234567-0", purpose="terms")

    assert _told(page(HOME), other) == ["company_id: 9123456-5 / 9234567-0"]


def test_two_seats_in_different_towns_are_one() -> None:
    about = page("Rekisteröity osoite: Linnankatu 5, 20100 Turku", purpose="imprint")
    terms = page("Rekisteröity osoite: Kauppakatu 3, 33200 Tampere", purpose="terms")
    swedish = page("Registrerad adress: Slottsgatan 5, 20100 Åbo", purpose="terms", language="sv")

    assert _told(about, terms)[0] == ("seat: Linnankatu 5, 20100 Turku, FI / Kauppakatu 3, 33200 Tampere, FI")
    assert _told(about, swedish) == []


def test_addresses_of_other_towns_and_countries_on_two_pages_are_one() -> None:
    contact = page("Naava Turku Oy\nLinnankatu 5, 20100 Turku")
    imprint = page("Naava Turku Oy\nKauppakatu 3, 33200 Tampere", purpose="imprint")
    german = page("Naava Turku Oy\nMondweg 3, 10115 Berlin, Saksa", purpose="imprint")

    assert _told(contact, imprint) == ["town: Linnankatu 5, 20100 Turku, FI / Kauppakatu 3, 33200 Tampere, FI"]
    assert [text.partition(":")[0] for text in _told(contact, german)] == ["address_country", "town"]
    assert _told(page("Linnankatu 5, 20100 Turku\nKauppakatu 3, 33200 Tampere"), imprint) == []


def test_phones_of_other_countries_on_two_pages_are_one() -> None:
    contact = page("Puh. 02 123 4567")
    imprint = page("Puh. +46 8 123 456 78", purpose="imprint")
    both = page("Puh. 02 123 4567\nPuh. +46 8 123 456 78")

    assert _told(contact, imprint) == ["phone_country: +35821234567 / +46812345678"]
    assert _told(both, imprint) == []


def test_a_strangers_mail_in_a_policy_is_one() -> None:
    contact = page(HOME)
    strange = page("Palautukset: kirjoita osoitteeseen support@megasale-outlet.com", purpose="returns")

    assert _told(contact, strange) == ["email_domain: info@naavaturku.fi / support@megasale-outlet.com"]


def test_mail_that_policies_name_by_right_is_none() -> None:
    contact = page(HOME)
    for text in (
        "Kysy lisää: naavan.puoti@gmail.com",
        "Tietosuojavaltuutettu: tietosuoja@om.fi",
        "Kysy lisää: info@naavaturku.fi tai support@megasale-outlet.com",
        "Maksupalvelun tarjoaja: apu@maksukone.fi",
        "Kysy lisää: asiakaspalvelu@naavaturku.com",
    ):
        assert _told(contact, page(text, purpose="privacy")) == [], text


def test_nothing_is_told_where_the_pages_tell_nothing() -> None:
    assert _told(page("Tervetuloa"), page("Hei", purpose="terms")) == []
