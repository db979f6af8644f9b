"""A domain whose registry publishes no date: the report says "at least so old", since when, and who saw it."""

from __future__ import annotations

import html
import json
from datetime import UTC, date, datetime

import pytest
from example_cases import AT, RULEBOOK, capture, case

from trustcheck import report
from trustcheck.compare import compare
from trustcheck.facts import absent, known, unknown
from trustcheck.model import Case, Cause, Evidence, Fact, Level, Verdict

CERTIFICATES = capture("ct", "https://crt.sh/?q=naava-esimerkki.de&output=json", b"[1]")
INDEX = capture("wayback", "https://web.archive.org/cdx/search/cdx?url=naava-esimerkki.de", b"[2]")
PAGE = capture("wayback", "https://web.archive.org/web/20210304120000id_/https://naava-esimerkki.de/", b"<p>Naava")
BY_LOG = Evidence(capture=CERTIFICATES.sha256, url=CERTIFICATES.url, place="certificate 3", excerpt="2017-06-09", at=AT)
BY_PAGE = Evidence(
    capture=PAGE.sha256, url=PAGE.url, place="title", excerpt="Naava", at=datetime(2021, 3, 4, 12, tzinfo=UTC)
)
SENTENCES = {
    "en": (
        "The domain name is at least this old: first seen on 9 June 2017 (public log of certificates (crt.sh)). Its "
        "registry does not publish when it was registered.",
        "This shop is already seen on an archived page of 4 March 2021 (web archive (Wayback Machine)).",
    ),
    "fi": (
        "Verkkotunnus on vähintään näin vanha: ensimmäinen havainto siitä on päivältä 9.6.2017 (varmenteiden julkinen "
        "loki (crt.sh)). Rekisteri ei julkaise rekisteröintipäivää.",
        "Tämä kauppa näkyy arkistoidulla sivulla jo 4.3.2021 (verkkoarkisto (Wayback Machine)).",
    ),
    "sv": (
        "Domännamnet är minst så här gammalt: först sett den 9 juni 2017 (den öppna certifikatloggen "
        "(crt.sh)). Registret visar inte när det registrerades.",
        "Butiken syns på en arkiverad sida redan den 4 mars 2021 (webbarkivet (Wayback Machine)).",
    ),
}


def shop(*more: Fact) -> Case:
    facts = [
        known("shop.domain", "naava-esimerkki.de"),
        unknown("domain.created", Cause.HIDDEN),
        unknown("domain.holder_days", Cause.HIDDEN),
        known("archive.first_certificate", date(2017, 6, 9), BY_LOG),
        known("archive.first_capture", date(2019, 1, 2)),
        known("archive.first_shop", date(2021, 3, 4), BY_PAGE),
        known("claim.founded_year", 2016),
        known("register.age_days", 4000),
        *more,
    ]
    verdict = Verdict(level=Level.UNPROVEN, low=0.8, high=0.9, base_rate=0.1, reasons=())
    told = case("naava-esimerkki.de", facts, [CERTIFICATES, INDEX, PAGE], [], verdict)
    return case(told.shop.domain, [*facts, *compare(told)], [CERTIFICATES, INDEX, PAGE], [], verdict)


@pytest.mark.parametrize("lang", SENTENCES)
def test_text_and_html_say_at_least_so_old_with_day_and_source(lang: str) -> None:
    text = " ".join(report.show(shop(), RULEBOOK, lang=lang, format="text").split())
    page = " ".join(html.unescape(report.show(shop(), RULEBOOK, lang=lang, format="html")).split())

    for sentence in SENTENCES[lang]:
        assert sentence in text and sentence in page


def test_json_tells_both_bounds_as_such_with_their_evidence() -> None:
    facts = json.loads(report.show(shop(), RULEBOOK, lang="en", format="json"))["facts"]

    assert facts["match.domain_seen_since"]["value"] == "2017-06-09"
    assert facts["match.domain_age_at_least_days"]["value"] == (AT.date() - date(2017, 6, 9)).days
    assert facts["match.domain_age_at_least_days"]["evidence"][0]["url"] == CERTIFICATES.url
    assert facts["match.shop_age_at_least_days"]["value"] == (AT.date() - date(2021, 3, 4)).days
    assert facts["domain.created"]["state"] == "unknown"


def test_the_founding_year_stands_beside_the_first_sight_in_place_of_a_day_of_registration() -> None:
    said = " ".join(report.show(shop(), RULEBOOK, lang="en", format="text").split())

    assert "Domain name first seen, so at least this old: 9 June 2017" in said
    assert "Domain name registered" not in said


@pytest.mark.parametrize(
    "created", [known("domain.created", date(2014, 1, 1)), unknown("domain.created", Cause.BLOCKED)]
)
def test_nothing_of_it_where_the_registry_tells_the_day_or_still_may(created: Fact) -> None:
    assert "at least this old" not in report.show(shop(created), RULEBOOK, lang="en", format="text")


def test_nothing_is_said_of_a_domain_that_nobody_saw() -> None:
    nobody = (absent("archive.first_capture"), unknown("archive.first_certificate", Cause.NO_ANSWER))
    said = report.show(shop(*nobody, absent("archive.first_shop")), RULEBOOK, lang="en", format="text")

    assert "at least this old" not in said and "archived page" not in said
