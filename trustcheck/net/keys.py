"""The user's own keys of services that want one: which host each may go to, and how it is sent.

A key goes to its one host and nowhere else, whatever a redirect says, and is taken out of everything that is kept.
"""

from __future__ import annotations

import base64
import html
import json
import re
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from time import monotonic
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
    "ceidg": Key("dane.biznes.gov.pl", "bearer", "dane.biznes.gov.pl (free)"),
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


class NotAsked(Exception):
    """The question needs what the user has not given; the text says what. Becomes Problem(not_asked)."""


class Sealed(NamedTuple):
    """What is sent beside the plain question: a part of the query, headers. `secrets`: texts that are kept nowhere."""

    query: str = ""
    headers: Mapping[str, str] = {}
    secrets: tuple[str, ...] = ()


class NoToken(Exception):
    """The token service gave none; the text says what it answered."""


Post = Callable[[str, Sealed, bytes], Awaitable[tuple[int, bytes]]]  # (URL, under what, body) → (status, body)


class Keyring:
    """The keys that the user has given, and the tokens that were got for them, as long as they hold."""

    def __init__(self, given: Mapping[str, str]) -> None:
        self._given = given
        self._tokens: dict[str, tuple[float, str]] = {}

    def check(self, wanted: str) -> None:
        """Nothing when the question can be asked; NotAsked when its key is needed and was not given."""
        name, optional = name_of(wanted)
        key = KEYS.get(name)
        if wanted and (key is None or not (self._given.get(name) or optional)):
            raise NotAsked(f"a key of {name} is needed ({key.get_it if key else 'no such service'})")

    async def seal(self, wanted: str, host: str, post: Post) -> Sealed:
        """What carries the key; nothing for a host that is not the key's own. NoToken when no token can be got."""
        self.check(wanted)
        name, _ = name_of(wanted)
        secret = self._given.get(name, "")
        if not secret or host != KEYS[name].host:
            return Sealed()
        token = await self._token(name, secret, post) if KEYS[name].way == "oauth" else ""
        return sealed(KEYS[name], secret, token)

    def forget_token(self, wanted: str) -> bool:
        """True when there was a token to forget: the service may have taken it back before its time."""
        return self._tokens.pop(name_of(wanted)[0], None) is not None

    async def _token(self, name: str, secret: str, post: Post) -> str:
        key = KEYS[name]
        until, token = self._tokens.get(name, (0.0, ""))
        if monotonic() < until:
            return token
        status, body = await post(key.token_url, Sealed("", token_headers(secret)), token_body(key))
        token, seconds = read_token(body) if status == 200 else ("", 0.0)
        if not token:
            raise NoToken(f"the service gave no token for the key of {name} (HTTP {status})")
        self._tokens[name] = (monotonic() + seconds, token)
        return token


def name_of(wanted: str) -> tuple[str, bool]:
    """(name of the key, whether the question can be asked without): "cvrapi?" is sent when there is one."""
    return wanted.removesuffix("?"), wanted.endswith("?")


def sealed(key: Key, secret: str, token: str = "") -> Sealed:
    """The key in its place. `token`: of an "oauth" key, in place of the key itself."""
    way, _, place = key.way.partition(" ")
    password = secret.partition(":")[2] if way in ("pair", "oauth") else ""
    if way == "query":
        return Sealed(f"{place}={quote(secret, safe='')}", {}, (secret,))
    value = {
        "basic": f"Basic {_basic(secret + ':')}", "pair": f"Basic {_basic(secret)}", "bearer": f"Bearer {secret}",
        "oauth": f"Bearer {token}",
    }.get(way, secret)  # fmt: skip
    return Sealed("", {place or "authorization": value}, (secret, password or secret, value.partition(" ")[2] or value))


def token_headers(secret: str) -> Mapping[str, str]:
    """What proves to a token service who asks (RFC 6749, section 2.3.1)."""
    return {"authorization": f"Basic {_basic(secret)}"}


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
    """The text without these secrets, however they are written in it."""
    return _pattern(secrets).sub(HIDDEN, text) if secrets else text


def scrubbed_body(body: bytes, secrets: Sequence[str], *, cut: bool) -> bytes:
    """The body without these secrets; of one that was cut off, without the beginning of a secret at its end."""
    if not secrets:
        return body
    bare = re.sub(_pattern(secrets).pattern.encode(), HIDDEN.encode(), body, flags=re.IGNORECASE)
    for form in _forms(secrets) if cut else ():
        start = next((form[:n] for n in range(len(form) - 1, 2, -1) if bare.endswith(form[:n].encode())), "")
        bare = bare[: len(bare) - len(start.encode())]
    return bare


def without_query(location: str, query: str) -> str:
    """The address without the part of its query that holds the key, as a service may send back what it was sent."""
    for part in (f"&{query}", f"{query}&", query) if query else ():
        location = location.replace(part, "")
    return location


def _pattern(secrets: Sequence[str]) -> re.Pattern[str]:
    return re.compile("|".join(re.escape(form) for form in _forms(secrets)), re.IGNORECASE)


def _forms(secrets: Iterable[str]) -> list[str]:
    """Each secret as it may stand in an address, in JSON, in HTML or in base64; the longest first."""
    found: set[str] = set()
    for secret in secrets:
        written = json.dumps(secret)[1:-1]
        found |= {secret, quote(secret, safe=""), quote(secret), written, written.replace("/", "\\/")}
        found |= {html.escape(secret), _basic(secret).rstrip("=")}
    return sorted(found, key=len, reverse=True)


def _basic(text: str) -> str:
    return base64.b64encode(text.encode()).decode()
