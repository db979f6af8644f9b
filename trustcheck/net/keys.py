"""The user's own keys of services that want one: which host each may go to, and how it is sent.

A key goes to its one host and nowhere else, whatever a redirect says, and is taken out of everything that is kept.
"""

from __future__ import annotations

import base64
from collections.abc import Mapping, Sequence
from typing import NamedTuple
from urllib.parse import quote

import msgspec

HIDDEN = "(key)"
MAX_TOKEN_SECONDS = 3600.0
TOKEN_MARGIN_SECONDS = 30.0


class Key(NamedTuple):
    """One service's key. `way`: "basic" (the key is the user name), "pair" (user:password), "bearer", "header NAME",
    "query NAME", or "oauth" (id:secret, changed for a token at `token_url`). `get_it`: where a user gets one."""

    host: str
    way: str
    get_it: str
    token_url: str = ""
    scope: str = ""


KEYS: Mapping[str, Key] = {
    "bolagsverket": Key(
        "gw.api.bolagsverket.se", "oauth", "bolagsverket.se, värdefulla datamängder (free)",
        "https://portal.api.bolagsverket.se/oauth2/token", "vardefulla-datamangder:read",
    ),
    "certspotter": Key("api.certspotter.com", "bearer", "sslmate.com"),
    "companies_house": Key(
        "api.company-information.service.gov.uk", "basic", "developer.company-information.service.gov.uk (free)"
    ),
    "cro": Key("services.cro.ie", "pair", "services.cro.ie (free)"),
    "cvrapi": Key("cvrapi.dk", "query token", "cvrapi.dk"),
    "datafordeler": Key("graphql.datafordeler.dk", "query apiKey", "datafordeler.dk (free)"),
    "digitransit": Key("api.digitransit.fi", "header digitransit-subscription-key", "digitransit.fi (free)"),
    "maanmittauslaitos": Key("avoin-paikkatieto.maanmittauslaitos.fi", "query api-key", "maanmittauslaitos.fi (free)"),
    "safe_browsing": Key("safebrowsing.googleapis.com", "query key", "Google Cloud (free, non-commercial)"),
    "urlhaus": Key("urlhaus-api.abuse.ch", "header Auth-Key", "auth.abuse.ch (free)"),
    "zefix": Key("www.zefix.admin.ch", "pair", "zefix.admin.ch (free)"),
}  # fmt: skip


class NoKey(Exception):
    """The question needs a key that the user has not given; the text says which. Becomes Problem(not_asked)."""


class Sealed(NamedTuple):
    """What is sent in place of the plain question. `secrets`: texts that may be kept nowhere."""

    url: str
    headers: Mapping[str, str]
    secrets: tuple[str, ...]


def name_of(wanted: str) -> tuple[str, bool]:
    """(name of the key, whether the question can be asked without): "cvrapi?" is sent when there is one."""
    return wanted.removesuffix("?"), wanted.endswith("?")


def sealed(wanted: str, host: str, url: str, given: Mapping[str, str], token: str = "") -> Sealed:
    """The URL and headers with the key in its place. NoKey when it is needed and was not given.

    Nothing is added for a host that is not the key's own. `token`: of an "oauth" key, in place of the key itself.
    """
    name, optional = name_of(wanted)
    key, secret = KEYS.get(name), given.get(name, "")
    if key is None or not (secret or optional):
        raise NoKey(f"a key of {name} is needed ({key.get_it if key else 'no such service'})")
    if not secret or host != key.host:
        return Sealed(url, {}, ())
    way, _, place = key.way.partition(" ")
    if way == "query":
        written = quote(secret, safe="")
        return Sealed(f"{url}{'&' if '?' in url else '?'}{place}={written}", {}, (secret, written))
    value = {
        "basic": f"Basic {_basic(secret + ':')}", "pair": f"Basic {_basic(secret)}", "bearer": f"Bearer {secret}",
        "oauth": f"Bearer {token}",
    }.get(way, secret)  # fmt: skip
    return Sealed(url, {place or "authorization": value}, (secret, value.partition(" ")[2] or value))


def token_headers(secret: str) -> Mapping[str, str]:
    """What proves to a token service who asks (RFC 6749, section 2.3.1)."""
    return {"authorization": f"Basic {_basic(secret)}", "content-type": "application/x-www-form-urlencoded"}


def token_body(key: Key) -> bytes:
    """The question for a token (RFC 6749, section 4.4.2)."""
    return f"grant_type=client_credentials&scope={quote(key.scope, safe='')}".encode()


def read_token(body: bytes) -> tuple[str, float]:
    """(token, seconds for which it is safe to use) of a token service's answer (RFC 6749, section 5.1); "" for none."""
    try:
        value = msgspec.json.decode(body)
    except (msgspec.DecodeError, RecursionError):
        return "", 0.0
    token = value.get("access_token") if isinstance(value, dict) else None
    if not isinstance(token, str) or not token or not token.isascii() or not token.isprintable():
        return "", 0.0
    seconds = value.get("expires_in")
    lasts = float(seconds) if isinstance(seconds, int | float) and not isinstance(seconds, bool) else 0.0
    return token, max(0.0, min(lasts, MAX_TOKEN_SECONDS) - TOKEN_MARGIN_SECONDS)


def scrubbed(text: str, secrets: Sequence[str]) -> str:
    """The text without these secrets."""
    for secret in secrets:
        text = text.replace(secret, HIDDEN)
    return text


def _basic(text: str) -> str:
    return base64.b64encode(text.encode()).decode()
