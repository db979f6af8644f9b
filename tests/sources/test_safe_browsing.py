"""Safe Browsing: a clean answer is one that says for how long it holds; threats count only on the shop's own site."""

from __future__ import annotations

from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest
from source_stage import answer, asked, case, told

from trustcheck.model import Cause
from trustcheck.sources import safe_browsing

DOMAIN = "villavakka.fi"
SHOP = case(DOMAIN, host=f"kauppa.{DOMAIN}")
URL = safe_browsing.ask(SHOP)[0].url
PHISHING = {"url": f"https://kauppa.{DOMAIN}/", "threatTypes": ["SOCIAL_ENGINEERING"]}


def word(body: Any, **rest: Any) -> Any:
    fact = told(safe_browsing, SHOP, answer("safe_browsing", URL, body, **rest))["list.safe_browsing"]
    return fact.cause or fact.value


def test_all_addresses_are_asked_at_once_and_the_key_is_the_doors_to_add() -> None:
    assert asked(safe_browsing, SHOP) == [URL]
    wanted = [f"https://{host}/" for host in (DOMAIN, f"www.{DOMAIN}", f"kauppa.{DOMAIN}")]
    assert parse_qs(urlsplit(URL).query) == {"alt": ["json"], "urls": wanted}
    assert safe_browsing.ask(SHOP)[0].key == "safe_browsing"
    assert told(safe_browsing, SHOP) == {}


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ({"cacheDuration": "300s"}, None), ({"cacheDuration": "593.440s", "threats": []}, None),
        ({"cacheDuration": "300s", "threats": [PHISHING]}, "SOCIAL_ENGINEERING"),
        ({"cacheDuration": "300s", "threats": [{**PHISHING, "threatTypes": ["MALWARE", "NEW_ONE"]}]}, "MALWARE"),
        ({"cacheDuration": "300s", "threats": [{**PHISHING, "threatTypes": ["NEW_ONE"]}]}, Cause.AMBIGUOUS),
        ({"cacheDuration": "300s", "threats": [{**PHISHING, "threatTypes": 7}]}, Cause.AMBIGUOUS),
        ({"cacheDuration": "300s", "threats": [{**PHISHING, "url": "https://toinen-demo.fi/"}]}, Cause.UNREADABLE),
        ({"cacheDuration": "300s", "threats": {}}, Cause.UNREADABLE), ({"cacheDuration": "soon"}, Cause.UNREADABLE),
        ({"cacheDuration": "300s", "threats": [None]}, Cause.UNREADABLE), ({}, Cause.UNREADABLE),
        ({"threats": [PHISHING]}, Cause.UNREADABLE), (b"\n\x12\n\x0e\x08\x03", Cause.UNREADABLE),
    ],
)  # fmt: skip
def test_what_the_answers_mean(body: Any, expected: Any) -> None:
    assert word(body) == expected


@pytest.mark.parametrize(("status", "cause"), [(400, Cause.REFUSED), (403, Cause.REFUSED), (429, Cause.THROTTLED)])
def test_a_bad_key_and_a_used_up_quota_are_no_answer(status: int, cause: Cause) -> None:
    assert word({"error": {"code": status, "message": "API key not valid."}}, status=status) is cause
