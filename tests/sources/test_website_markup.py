"""Facts of links, pictures and scripts, as the website source tells them: there, not there, not known."""

from __future__ import annotations

import pytest
from website_stage import DOMAIN, Answer, menu, shop_site, visit

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

    assert {told[name].cause for name in NAMES} == {cause}


def test_delivery_and_imprint_have_pages_of_their_own() -> None:
    links = "<footer><a href=/toimitus>Toimitustavat</a> <a href=/imprint>Imprint</a></footer>"
    told = visit(shop_site(home=menu(links), toimitus=menu(), imprint=menu()))

    assert told["delivery_page"].value == f"https://{DOMAIN}/toimitus"
    assert told["imprint_page"].value == f"https://{DOMAIN}/imprint"


def test_languages_are_those_seen_and_those_declared() -> None:
    told = visit(shop_site(meista=menu().replace("lang=fi", "lang=en")))
    silent = visit({path: str(body).replace(" lang=fi", "") for path, body in shop_site().items()})

    assert told["languages"].value == ("fi",)
    assert told["languages_declared"].value == ("en", "fi")
    assert silent["languages_declared"].is_absent
