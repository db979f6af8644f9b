"""Every fault of a shop's web server, seen byte for byte over a plain socket."""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from email.utils import parsedate_to_datetime

import brotli
import pytest
import zstandard
from demo_stage import QUICK, Raw, get, running, unpacked

from trustcheck.demo.internet import Internet

STATUSES = [
    ("403", 403, "", ""), ("401", 401, "www-authenticate", "Basic"), ("404", 404, "", ""), ("410", 410, "", ""),
    ("451", 451, "", ""), ("429", 429, "", ""), ("429-retry-after", 429, "retry-after", "120"), ("500", 500, "", ""),
    ("503", 503, "", ""), ("503-retry-after", 503, "retry-after", "30"), ("no-content", 204, "", ""),
    ("challenge-403", 403, "cf-mitigated", "challenge"), ("challenge-503", 503, "cf-ray", "0"),
]  # fmt: skip
PAGES = [
    ("ok", b"Y-tunnus 99"), ("challenge-200", b"/cdn-cgi/challenge-platform/"), ("challenge-403", b"_cf_chl_opt"),
    ("challenge-503", b"Checking your browser"), ("captcha", b"captcha-delivery"), ("script-only", b'<div id="root">'),
    ("parked", b"This domain is for sale"), ("parked-registrar", b"This domain has just been registered"),
    ("closed", b'type="password"'), ("pdf", b"%PDF-1.4"), ("image", b"GIF89a"),
    ("meta-refresh", b'http-equiv="refresh" content="0; url=https://web-ok-fault.fi/"'),
]  # fmt: skip
REDIRECTS = [
    ("private", "http://10.0.0.1/"), ("loopback", "http://127.0.0.1/"), ("decimal", "http://2130706433/"),
    ("ipv6", "http://[::ffff:127.0.0.1]/"), ("metadata", "http://169.254.169.254/latest/meta-data/"),
    ("rebound", "http://dns-private-fault.fi/"), ("file", "file:///etc/passwd"), ("script", "javascript:"),
    ("port", "https://web-redirect-port-fault.fi:22/"), ("domain", "https://web-ok-fault.fi/"),
    ("userinfo", "https://asiakas:salasana@web-redirect-userinfo-fault.fi/"), ("relative", "//web-ok-fault.fi/"),
    ("slashes", "https:\\\\web-ok-fault.fi\\"), ("broken", "https://[::1"), ("huge", "https://web-ok-fault.fi/?q=aaa"),
]  # fmt: skip
DRIPS = ("drip-header", "drip-body", "robots-drip")
BOMBS = [(kind, name, size) for kind in ("gzip", "deflate", "br", "zstd") for name, size in
         (("10mb", 10 << 20), ("1gb", 1 << 30), ("10gb", 10 << 30))]  # fmt: skip
ALONE = """
429-retry-date soft-404 empty 3mb too-large latin-1 wrong-charset meta-charset utf-16 utf-8-bom no-type deep-nesting
deep-closed attributes tags refresh-header redirect-loop redirect-many redirect-plain redirect-nowhere robots-disallow
robots-503 robots-html robots-huge robots-private sitemap-entities endless endless-headers interim-flood hang close
reset reset-body short-body long-body two-lengths truncated-chunked bad-chunk garbage header-flood header-long
cookie-flood gzip-stacked gzip-truncated gzip-false unknown-encoding
"""
COVERED = (
    {f"web-{name}" for name in (*(row[0] for row in STATUSES), *(name for name, _ in PAGES))}
    | {f"web-redirect-{name}" for name, _ in REDIRECTS}
    | {f"web-{kind}-bomb-{name}" for kind, name, _ in BOMBS}
    | {f"web-{name}" for name in (*DRIPS, *ALONE.split())}
)


@pytest.fixture(scope="module")
def net() -> Iterator[Internet]:
    with running() as internet:
        yield internet


def ask(net: Internet, fault: str, path: str = "/", *, seconds: float = 5.0, secure: bool = False) -> Raw:
    return get(net, f"web-{fault}-fault.fi", path, seconds=seconds, secure=secure)


@pytest.mark.parametrize(("fault", "status", "header", "value"), STATUSES)
def test_a_status_is_sent_for_every_page_but_robots(
    net: Internet, fault: str, status: int, header: str, value: str
) -> None:
    answer = ask(net, fault)

    assert answer.status == status
    assert ask(net, fault, "/yhteystiedot").status == status
    assert ask(net, fault, "/robots.txt").status == 200
    assert answer.header(header).startswith(value) if header else not answer.header("retry-after")


@pytest.mark.parametrize(("fault", "needle"), PAGES)
def test_a_page_is_sent_in_place_of_the_shop(net: Internet, fault: str, needle: bytes) -> None:
    answer = ask(net, fault, secure=fault == "ok")

    assert needle in answer.body
    assert len(answer.body) == int(answer.header("content-length"))
    assert (b"Y-tunnus" in answer.body) == (fault == "ok")


def test_types_tell_a_pdf_and_hide_a_picture(net: Internet) -> None:
    assert ask(net, "pdf").header("content-type") == "application/pdf"
    assert ask(net, "image").header("content-type").startswith("text/html")
    assert ask(net, "no-type").header("content-type") == ""
    assert b"Y-tunnus" in ask(net, "no-type").body


@pytest.mark.parametrize(("fault", "location"), REDIRECTS)
def test_a_redirect_leads_where_it_says(net: Internet, fault: str, location: str) -> None:
    answer = ask(net, f"redirect-{fault}")

    assert answer.status == 302
    assert answer.header("location").startswith(location)
    assert (len(answer.header("location")) > 100_000) == (fault == "huge")


def test_redirects_that_go_on_and_on(net: Internet) -> None:
    first = ask(net, "redirect-loop").header("location")
    second = ask(net, "redirect-loop", "/uudelleen").header("location")

    assert first == "https://web-redirect-loop-fault.fi/uudelleen"
    assert second == "https://web-redirect-loop-fault.fi/"
    assert ask(net, "redirect-many").header("location") == "/hyppy/1"
    assert ask(net, "redirect-many", "/hyppy/19").header("location") == "/hyppy/20"
    assert ask(net, "redirect-many", "/hyppy/20").status == 200


def test_a_redirect_from_secure_to_plain_and_one_to_nowhere(net: Internet) -> None:
    assert ask(net, "redirect-plain", secure=True).header("location") == "http://web-redirect-plain-fault.fi/"
    assert ask(net, "redirect-plain").status == 200
    assert ask(net, "redirect-nowhere").status == 302
    assert ask(net, "redirect-nowhere").header("location") == ""
    assert ask(net, "refresh-header").header("refresh") == "0; url=https://web-ok-fault.fi/"


def test_retry_after_as_a_date_lies_ahead(net: Internet) -> None:
    answer = ask(net, "429-retry-date")

    assert answer.status == 429
    assert parsedate_to_datetime(answer.header("retry-after")).year >= 2026


def test_a_soft_404_spares_the_home_page(net: Internet) -> None:
    assert b"Y-tunnus" in ask(net, "soft-404").body
    lost = ask(net, "soft-404", "/yhteystiedot")
    assert lost.status == 200
    assert "Sivua ei löytynyt".encode() in lost.body


def test_nothing_at_all(net: Internet) -> None:
    answer = ask(net, "empty")

    assert (answer.status, answer.header("content-length"), answer.body) == (200, "0", b"")


@pytest.mark.parametrize(("fault", "least", "most"), [("3mb", 3 << 20, 4 << 20), ("too-large", 6 << 20, 7 << 20)])
def test_pages_of_megabytes_end_with_their_imprint(net: Internet, fault: str, least: int, most: int) -> None:
    body = ask(net, fault).body

    assert least < len(body) < most
    assert b"Y-tunnus" in body[-500:]


def test_charsets_that_are_told_wrong_or_not_at_all(net: Internet) -> None:
    silent, wrong, meta = ask(net, "latin-1"), ask(net, "wrong-charset"), ask(net, "meta-charset")
    wide, marked = ask(net, "utf-16"), ask(net, "utf-8-bom")

    assert silent.header("content-type") == "text/html" and "Meistä".encode("latin-1") in silent.body
    assert b"charset" not in silent.body
    assert wrong.header("content-type") == "text/html; charset=utf-8" and "Meistä".encode("latin-1") in wrong.body
    assert b'<meta charset="windows-1252">' in meta.body and "Meistä".encode("windows-1252") in meta.body
    assert wide.body.startswith(b"\xff\xfe") and "Meistä" in wide.body.decode("utf-16")
    assert marked.body.startswith(b"\xef\xbb\xbf") and "iso-8859-1" in marked.header("content-type")
    assert "Meistä" in marked.body.decode("utf-8-sig")


@pytest.mark.parametrize(
    ("fault", "piece", "count"),
    [("deep-nesting", b"<div>", 60_000), ("deep-closed", b"</div>", 300), ("attributes", b"=1 ", 59_999),
     ("tags", b"<b>", 250_000)],
)  # fmt: skip
def test_pages_that_are_hard_to_parse_still_have_their_imprint(
    net: Internet, fault: str, piece: bytes, count: int
) -> None:
    body = ask(net, fault).body

    assert body.count(piece) == count
    assert body.rindex(piece) < body.rindex(b"Y-tunnus")


def test_robots_files(net: Internet) -> None:
    assert ask(net, "robots-disallow", "/robots.txt").body == b"User-agent: *\nDisallow: /\n"
    assert ask(net, "robots-503", "/robots.txt").status == 503
    assert ask(net, "robots-html", "/robots.txt").header("content-type") == "text/html"
    assert len(ask(net, "robots-huge", "/robots.txt").body) > 2_000_000
    assert ask(net, "robots-private", "/robots.txt").header("location") == "http://10.0.0.1/robots.txt"
    for fault in ("disallow", "503", "html", "huge", "private", "drip"):
        assert b"Y-tunnus" in ask(net, f"robots-{fault}").body


def test_a_home_page_without_links_and_a_sitemap_that_explodes(net: Internet) -> None:
    assert b"<a " not in ask(net, "sitemap-entities").body
    assert b"<!ENTITY a9" in ask(net, "sitemap-entities", "/sitemap.xml").body


@pytest.mark.parametrize("fault", DRIPS)
def test_a_drip_sends_a_byte_per_half_second(net: Internet, fault: str) -> None:
    answer = ask(net, fault, "/robots.txt" if fault == "robots-drip" else "/", seconds=0.8)
    dripped = answer.data if fault == "drip-header" else answer.body

    assert answer.end == "silence"
    assert len(dripped) == 2
    assert fault == "drip-header" or answer.status == 200


@pytest.mark.parametrize("fault", ["endless", "endless-headers", "interim-flood"])
def test_what_has_no_end_goes_beyond_every_cap(net: Internet, fault: str) -> None:
    answer = ask(net, fault)

    assert answer.end == "cap"
    assert answer.data.startswith(b"HTTP/1.1 100" if fault == "interim-flood" else b"HTTP/1.1 200")
    assert (b"\r\n\r\n" in answer.data) == (fault != "endless-headers")


def test_connections_that_stay_silent_or_break(net: Internet) -> None:
    hanging = ask(net, "hang", seconds=QUICK)

    assert (hanging.data, hanging.end) == (b"", "silence")
    assert ask(net, "close")[:2] == (b"", "closed")
    assert ask(net, "reset")[:2] == (b"", "reset")
    broken = ask(net, "reset-body")
    assert broken.end == "reset"
    assert 0 < len(broken.body) < int(broken.header("content-length"))


def test_bodies_that_lie_about_their_length(net: Internet) -> None:
    short, long, both = ask(net, "short-body"), ask(net, "long-body"), ask(net, "two-lengths")

    assert short.end == "closed" and len(short.body) == int(short.header("content-length")) - 500
    assert len(long.body) > int(long.header("content-length"))
    assert [value for name, value in both.headers if name == "content-length"] == [str(len(both.body)), "7"]


def test_chunked_bodies_that_go_wrong(net: Internet) -> None:
    cut, bad = ask(net, "truncated-chunked"), ask(net, "bad-chunk")

    assert cut.header("transfer-encoding") == "chunked" and cut.end == "closed"
    assert not cut.body.endswith(b"0\r\n\r\n")
    assert bad.body.endswith(b"\r\nzz\r\n")


def test_an_answer_that_is_no_http(net: Internet) -> None:
    assert not ask(net, "garbage").data.startswith(b"HTTP/")


def test_floods_of_headers_and_cookies(net: Internet) -> None:
    assert len(ask(net, "header-flood").headers) > 5000
    assert len(ask(net, "header-long").header("x-long")) == 200_000
    assert sum(name == "set-cookie" for name, _ in ask(net, "cookie-flood").headers) == 2000


@pytest.mark.parametrize(("kind", "name", "size"), BOMBS)
def test_a_bomb_is_small_on_the_wire_and_unpacks_beyond_any_cap(net: Internet, kind: str, name: str, size: int) -> None:
    answer = ask(net, f"{kind}-bomb-{name}")

    assert answer.header("content-encoding") == kind
    assert answer.end == "closed"
    assert len(answer.body) < size // 900
    assert _unpacks_to(kind, answer.body, 8 << 20) >= 8 << 20


def _unpacks_to(kind: str, body: bytes, enough: int) -> int:
    if kind in ("gzip", "deflate"):
        return len(zlib.decompressobj(47).decompress(body, enough))
    if kind == "br":
        return len(brotli.Decompressor().process(body, output_buffer_limit=enough))
    return len(zstandard.ZstdDecompressor(max_window_size=8 << 20).stream_reader(body).read(enough))


def test_encodings_that_are_stacked_cut_false_or_unknown(net: Internet) -> None:
    stacked, cut, false, odd = (ask(net, name) for name in
        ("gzip-stacked", "gzip-truncated", "gzip-false", "unknown-encoding"))  # fmt: skip

    assert stacked.header("content-encoding") == "gzip, gzip"
    assert len(stacked.body) < 10_000 and len(unpacked(stacked.body)) > 1_000_000
    assert not zlib.decompressobj(47).decompress(cut.body).endswith(b"</html>\n")
    assert false.header("content-encoding") == "gzip" and b"Y-tunnus" in false.body
    assert odd.header("content-encoding") == "x-mirror" and b"Y-tunnus" in odd.body[::-1]
