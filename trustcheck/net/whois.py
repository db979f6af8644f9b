"""WHOIS (RFC 3912): one line asked on port 43, all bytes of the answer kept as they came."""

from __future__ import annotations

import re
from urllib.parse import unquote

from trustcheck import names
from trustcheck.net.answer import Answer
from trustcheck.net.dial import Dialer
from trustcheck.net.guard import WHOIS_PORT, Refused

MAX_SECONDS = 10.0
MAX_BYTES = 64 * 1024
MAX_QUERY_CHARACTERS = 300
_FORM = re.compile(r"whois://([a-z0-9.-]{1,253})/([^?#]{1,900})", re.IGNORECASE)


def server_and_query(url: str) -> tuple[str, str]:
    """Server name and the line to send of whois://SERVER/QUERY, percent-decoded, one line; Refused for other forms."""
    found = _FORM.fullmatch(url)
    if found is None:
        raise Refused("not a WHOIS question")
    server = names.to_ascii(found[1])
    query = "".join(letter for letter in unquote(found[2]) if letter.isprintable()).strip()
    if server is None or not query or len(query) > MAX_QUERY_CHARACTERS:
        raise Refused("not a WHOIS question")
    return server, query


async def ask(answer: Answer, dialer: Dialer) -> None:
    """Fills the answer with the server's bytes until it hangs up; Full when they do not end within 64 KiB."""
    server, query = server_and_query(answer.request.url)
    answer.sink.cap = min(answer.sink.cap, MAX_BYTES)
    stream = await dialer.connect(server, WHOIS_PORT)
    try:
        answer.peer = stream.peer
        await stream.write(query.encode("utf-8", "replace") + b"\r\n")
        while data := await stream.read(8192):
            answer.sink.write(data)
    finally:
        await stream.aclose()
