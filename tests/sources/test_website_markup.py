"""Facts of links, pictures and scripts, as the website source tells them: there, not there, not known."""

from __future__ import annotations

import pytest
from website_stage import DOMAIN, GONE, TEXT, Answer, menu, shop_site, visit

from trustcheck.model import Cause

NAMES = (
    "seals", "social_profiles", "dead_social_links", "site_ids", "platform", "countdown_resets", "left_overs",
    "policy_others", "empty_policies", "currencies", "imprint_page", "delivery_page",
)  # fmt: skip
TRUSTPILOT = f"https://fi.trustpilot.com/review/{DOMAIN}"
FULL = f"""<a href={TRUSTPILOT}>Arviot</a> <a href=https://www.instagram.com/naava>I</a> <p>Kuppi 12 €
<script>fbq('init', '987654321098765')</script><p>Kauniita kuppeja kotiin, mökille ja lahjaksi.</p>"""


def own(title: str) -> str:
    return menu(
        f"<h1>{title}</h1>" + f"<p>{title}: näin me teemme, kun jokin on vialla, ja näin sinä teet silloin.</p>" * 4
    )


POLICIES = {name: own(name) for name in ("toimitusehdot", "palautukset", "tietosuoja")}


def test_what_is_there_is_told_with_evidence() -> None:
    told = visit(shop_site(home=menu(FULL)))

    assert [seal.id for seal in told["seals"].value] == [DOMAIN]
    assert [one.handle for one in told["social_profiles"].value] == ["naava"]
    assert [one.value for one in told["site_ids"].value] == ["987654321098765"]
    assert told["currencies"].value == ("EUR",)
    assert told["languages"].value == ("fi",)
    assert told["languages_declared"].value == ("fi",)
    assert all(told[name].evidence for name in ("seals", "social_profiles", "site_ids", "currencies", "languages"))


def test_a_whole_site_without_them_says_that_they_are_absent() -> None:
    told = visit(shop_site(**POLICIES))

    assert [name for name in NAMES if not told[name].is_absent] == []


@pytest.mark.parametrize(
    ("answer", "cause"), [(Answer("nej", 403), Cause.BLOCKED), (Answer(menu(), 503), Cause.NO_ANSWER)]
)
def test_a_page_that_failed_leaves_them_unknown(answer: Answer, cause: Cause) -> None:
    told = visit(shop_site(**(POLICIES | {"toimitusehdot": answer})))
    shown_elsewhere = {"seals", "countdown_resets"}  # where a buyer sees them, not in the terms

    assert {told[name].cause for name in NAMES if name not in shown_elsewhere} == {cause}
    assert all(told[name].is_absent for name in shown_elsewhere)


def test_a_home_page_that_failed_leaves_all_of_them_unknown() -> None:
    told = visit(shop_site(home=Answer("nej", 403)))

    assert {told[name].cause for name in NAMES} == {Cause.BLOCKED}


def test_delivery_and_imprint_have_pages_of_their_own() -> None:
    links = "<footer><a href=/toimitus>Toimitustavat</a> <a href=/imprint>Imprint</a></footer>"
    told = visit(shop_site(home=menu(links), toimitus=menu(), imprint=menu()))

    assert told["delivery_page"].value == f"https://{DOMAIN}/toimitus"
    assert told["imprint_page"].value == f"https://{DOMAIN}/imprint"
    assert told["contact_page"].value == f"https://{DOMAIN}/yhteystiedot"  # an imprint stands in for one alone


def test_where_there_is_no_contact_page_the_imprint_is_it() -> None:
    site = {path: body for path, body in shop_site(impressum="<h1>Impressum</h1>").items() if "yhteys" not in path}
    told = visit(site | {"/": "<nav><a href=/impressum>Impressum</a></nav>"})

    assert told["contact_page"].value == told["imprint_page"].value == f"https://{DOMAIN}/impressum"


def test_languages_are_those_seen_and_those_declared() -> None:
    told = visit(shop_site(meista=menu().replace("lang=fi", "lang=en")))
    silent = visit({path: str(body).replace(" lang=fi", "") for path, body in shop_site().items()})

    assert told["languages"].value == ("fi",)
    assert told["languages_declared"].value == ("en", "fi")
    assert silent["languages_declared"].is_absent


ENGLISH = (
    "<p>This is what we do with the goods that you send to us, and you will have your money from us at once.</p>" * 4
)


def test_terms_in_a_language_of_no_other_page_are_told() -> None:
    told = visit(shop_site(toimitusehdot=menu("<h1>Terms</h1>" + ENGLISH)))
    both = visit(shop_site(toimitusehdot=menu("<h1>Terms</h1>" + ENGLISH), meista=menu("<h1>Us</h1>" + ENGLISH)))

    assert (told["policy_language"].value, bool(told["policy_language"].evidence)) == ("en", True)
    assert both["policy_language"].is_absent
    assert visit(shop_site())["policy_language"].is_absent
    assert visit(shop_site(palautukset=Answer("nej", 403)))["policy_language"].cause is Cause.BLOCKED


def test_links_to_policies_that_are_not_there_are_told() -> None:
    told = visit(shop_site(toimitusehdot=GONE, tietosuoja=Answer(menu(), 410)))

    assert told["dead_policies"].value == ("privacy", "terms")
    assert [seen.excerpt for seen in told["dead_policies"].evidence] == [
        f"https://{DOMAIN}/tietosuoja",
        f"https://{DOMAIN}/toimitusehdot",
    ]
    assert visit(shop_site())["dead_policies"].is_absent
    assert visit(shop_site(tietosuoja=Answer("nej", 403)))["dead_policies"].cause is Cause.BLOCKED


def test_a_second_link_that_works_makes_up_for_a_dead_one() -> None:
    footer = "<footer><a href=/vanhat-toimitusehdot>Toimitusehdot</a></footer>"

    assert visit(shop_site(home=menu(TEXT + footer)))["dead_policies"].is_absent


def test_a_shop_at_a_reused_address_is_told_by_its_name() -> None:
    pages = {
        path: str(body).replace("Naava", "Espressovarasto").replace(" Esimerkki Oy", " Oy")
        for path, body in shop_site().items()
    }

    assert visit(shop_site())["name_fits_domain"].value is True
    assert visit(pages)["name_fits_domain"].value is False
    assert visit({**pages, "/": Answer("nej", 403)})["name_fits_domain"].cause is Cause.BLOCKED
