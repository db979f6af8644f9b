"""What people type, and how browsers read addresses: one clear sentence for each wrong one, agreement with the WPT."""

from __future__ import annotations

import json
import random
from pathlib import Path
from typing import Any

import pytest
from ada_url import URL

from trustcheck.model import UsageFault
from trustcheck.net.address import parse, shop_from
from trustcheck.net.guard import Refused

WPT = Path(__file__).parents[2] / "../shared/data/hostile/url-wpt/tests/wpt"


@pytest.mark.parametrize(
    ("typed", "domain", "url"),
    [
        ("kauppa.fi", "kauppa.fi", "https://kauppa.fi/"),
        ("  WWW.Kauppa.FI. ", "kauppa.fi", "https://www.kauppa.fi/"),
        ("\ufeffkauppa.fi\u200b", "kauppa.fi", "https://kauppa.fi/"),
        ("https://kauppa.fi/tuote?x=1#a", "kauppa.fi", "https://kauppa.fi/"),
        ("http://kauppa.fi", "kauppa.fi", "http://kauppa.fi/"),
        ("kauppa.fi:443", "kauppa.fi", "https://kauppa.fi/"),
        ("kauppa.fi/polku@x", "kauppa.fi", "https://kauppa.fi/"),
        ("//kauppa.fi/x", "kauppa.fi", "https://kauppa.fi/"),
        (r"https:\\kauppa.fi\x", "kauppa.fi", "https://kauppa.fi/"),
        ("tili.myshopify.com", "tili.myshopify.com", "https://tili.myshopify.com/"),
        ("hääpuku.fi", "xn--hpuku-graa.fi", "https://xn--hpuku-graa.fi/"),
        ("XN--hpuku-graa.fi", "xn--hpuku-graa.fi", "https://xn--hpuku-graa.fi/"),
        ("аррӏе.com", "xn--80ak6aa92e.com", "https://xn--80ak6aa92e.com/"),
        ("☕.la", "xn--53h.la", "https://xn--53h.la/"),
        ("kauppa。fi", "kauppa.fi", "https://kauppa.fi/"),
        ("naava.example", "naava.example", "https://naava.example/"),
    ],
)
def test_a_shop_is_named_by_its_registrable_domain(typed: str, domain: str, url: str) -> None:
    shop = shop_from(typed)

    assert (shop.domain, shop.url) == (domain, url)
    assert url == f"{url.partition(':')[0]}://{shop.host}/"


@pytest.mark.parametrize(
    ("typed", "says"),
    [
        ("", "No address was given"),
        ("   ", "No address was given"),
        ("kauppa", "bare word"),
        ("localhost", "bare word"),
        ("fi", "bare word"),
        ("hyvä kauppa", "without spaces"),
        ("kauppa.fi\x00", "without spaces"),
        ("\ud800.fi", "without spaces"),
        ("127.0.0.1", "IP address that is not public"),
        ("0x7f000001", "IP address that is not public"),
        ("127.1", "IP address that is not public"),
        ("2130706433", "IP address that is not public"),
        ("017700000001", "IP address that is not public"),
        ("http://0x7f.1/", "IP address that is not public"),
        ("[::1]", "IP address that is not public"),
        ("::1", "IP address that is not public"),
        ("http://[::ffff:7f00:1]/", "IP address that is not public"),
        ("8.8.8.8", "is an IP address"),
        ("134744072", "is an IP address"),
        ("1.2.3.4.5", "not an address"),
        ("https://", "not an address"),
        ("kauppa.fi:8080", "port 8080"),
        ("https://kauppa.fi:444/", "port 444"),
        ("https://kayttaja:salasana@kauppa.fi", "user name or password"),
        ("kayttaja:salasana@kauppa.fi", "user name or password"),
        ("https://kayttaja@kauppa.fi", "user name or password"),
        ("info@kauppa.fi", "e-mail address"),
        ("ftp://kauppa.fi", "not an address of the web"),
        ("mailto:info@kauppa.fi", "not an address of the web"),
        ("javascript:alert(1)", "not an address of the web"),
        ("file:///etc/passwd", "not an address of the web"),
        ("co.uk", "suffix"),
        ("myshopify.com", "suffix"),
        ("https://github.io/", "suffix"),
        ("a" * 64 + ".fi", "too long"),
        ("a." * 140 + "fi", "too long"),
        ("kauppa.fi/" + "x" * 3000, "too long"),
        ("xn--a.fi", "not a valid domain"),
        ("kauppa..fi", "not a valid domain"),
        ("kau$ppa.fi", "not a valid domain"),
        ("-kauppa.fi", "cannot|registered"),
        ("tulostin.local", "private network"),
        ("reititin.home.arpa", "private network"),
    ],
)
def test_what_is_no_shop_gets_one_clear_sentence(typed: str, says: str) -> None:
    with pytest.raises(UsageFault, match=says) as raised:
        shop_from(typed)

    sentence = str(raised.value)
    assert "give" in sentence or "leave it out" in sentence  # what to do instead
    assert sentence.endswith(".") and "\n" not in sentence and len(sentence) < 240
    assert "salasana" not in sentence


def test_no_text_raises_anything_else() -> None:
    rng = random.Random(11)
    letters = "akf.:/@[]%0x1-_ \\?#ä\u0430\u200d\ud800\x00\U0001f600。İ"
    for _ in range(4000):
        typed = "".join(rng.choice(letters) for _ in range(rng.randrange(28)))
        try:
            shop_from(typed)
        except UsageFault:
            continue


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("/tuote", "https://kauppa.fi/tuote"),
        ("//toinen.fi/x", "https://toinen.fi/x"),
        ("\\\\toinen.fi\\x", "https://toinen.fi/x"),
        ("?sivu=2#osa", "https://kauppa.fi/a/b?sivu=2"),
        ("HTTP://Toinen.FI:80/./a/../b", "http://toinen.fi/b"),
        ("http://toinen.fi:443/", "http://toinen.fi:443/"),
        ("http://toinen.fi./x", "http://toinen.fi/x"),
        (" http://toi\tnen.fi\n/ä", "http://toinen.fi/%C3%A4"),
        ("http://134744072/", "http://8.8.8.8/"),
    ],
)
def test_redirects_are_read_as_browsers_read_them(text: str, url: str) -> None:
    assert parse(text, "https://kauppa.fi/a/b#x").url == url


@pytest.mark.parametrize(
    "text",
    [
        "ftp://kauppa.fi/", "file:///etc/passwd", "gopher://kauppa.fi/", "dict://kauppa.fi/", "data:text/html,x",
        "jar:http://kauppa.fi!/", "javascript:alert(1)", "https://a@kauppa.fi/", "https://a:b@kauppa.fi/",
        "https://kauppa.fi:8080/", "https://kauppa.fi:22/", "http://localhost/", "http://x.localhost/",
        "http://kauppa/", "http://metadata.google.internal/", "http://kau$ppa.fi/", "http://[::1%25lo]/", "http://",
        "http://xn--a.fi/", "http://a..fi/", "/" + "x" * 9000,
    ],
)  # fmt: skip
def test_what_is_not_followed_is_refused(text: str) -> None:
    with pytest.raises(Refused):
        parse(text, "https://kauppa.fi/")


def _wpt() -> list[dict[str, Any]]:
    if not WPT.is_dir():
        pytest.skip("the Web Platform Tests' URL list is not here")
    rows: list[dict[str, Any]] = []
    for name in ("urltestdata", "urltestdata-javascript-only", "ada_extra_urltestdata", "ada_long_urltestdata"):
        rows += [row for row in json.loads((WPT / f"{name}.json").read_text()) if isinstance(row, dict)]
    return rows


def test_the_parser_agrees_with_the_web_platform_tests() -> None:
    rows = _wpt()
    differing = []
    for row in rows:
        try:
            url = URL(row["input"], row["base"]) if row.get("base") else URL(row["input"])
            got = None if row.get("failure") else (url.protocol, url.hostname, url.port, url.pathname)
            agrees = not row.get("failure") and got == tuple(
                row[key] for key in ("protocol", "hostname", "port", "pathname")
            )
        except ValueError:
            agrees = bool(row.get("failure"))
        if not agrees:
            differing.append(row["input"])
    print(f"WPT URLs: {len(rows) - len(differing)} of {len(rows)} agree")
    # Lone surrogates cannot be handed over as UTF-8, which the list's own README lets implementations leave out.
    assert all(any(0xD800 <= ord(letter) < 0xE000 for letter in text) for text in differing), differing
    assert len(differing) <= 20


def test_what_we_follow_is_exactly_what_a_browser_would() -> None:
    followed = refused = 0
    for row in _wpt():
        try:
            target = parse(row["input"], row.get("base") or "")
        except Refused:
            refused += 1
            continue
        followed += 1
        assert not row.get("failure")
        assert row["protocol"] in ("http:", "https:") and not row["username"] and not row["password"]
        assert target.host == row["hostname"].strip("[]").removesuffix(".")
    print(f"WPT URLs: {followed} would be followed, {refused} refused")
    assert followed > 100 and refused > 400
