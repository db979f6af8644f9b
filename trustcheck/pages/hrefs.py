"""Where a link leads: its absolute URL as a browser would have it, and the mail address that some hide in it."""

from __future__ import annotations

import re
from functools import lru_cache
from urllib.parse import urljoin, urlsplit

MAX_URL_CHARACTERS = 2_048
_PLAIN = re.compile(r"\A/(?!/|cdn-cgi/)[\w\-./?=&%+,:;~@!$*()#]*\Z", re.ASCII)
_KEPT = ("mailto:", "tel:", "callto:", "sms:", "whatsapp:")
_LEFT = ("javascript:", "data:", "blob:", "about:", "file:", "vbscript:")


def unhide_mail(code: str) -> str:
    """The mail address in Cloudflare's data-cfemail (first byte is XORed on the rest); empty when there is none."""
    try:
        key, *rest = bytes.fromhex(code[:400])
        return bytes(letter ^ key for letter in rest).decode("utf-8")
    except ValueError:
        return ""


@lru_cache(64)
def _origin(base: str) -> str:
    split = urlsplit(base)
    return f"{split.scheme}://{split.netloc}" if split.netloc else ""


@lru_cache(8192)
def absolute(href: str, base: str) -> str:
    """The absolute URL of a link on a page; empty for scripts, data, broken and over-long ones.

    mailto:, tel: and the like stay as they are.
    """
    if len(href) < 400 and _PLAIN.match(href) and "./" not in href:
        return _origin(base) + href
    href = href.strip(" \t\n\r\f\0")
    if len(href) > MAX_URL_CHARACTERS:
        return ""
    if not href.isprintable():
        href = "".join(letter for letter in href if letter not in "\t\n\r" and letter.isprintable())
    if "/cdn-cgi/l/email-protection#" in href:
        mail = unhide_mail(href.partition("#")[2])
        return f"mailto:{mail}" if mail else ""
    start = href[:12].lower()
    if start.startswith(("https://", "http://")):
        href = href.replace("\\", "/")
        return "" if "[" in href.split("/", 3)[2] else href
    if start.startswith(_KEPT):
        return href
    return "" if not href or start.startswith(_LEFT) else _joined(base, href.replace("\\", "/"))


def _joined(base: str, href: str) -> str:
    try:
        joined = urljoin(base, href)
    except ValueError:
        return ""
    return joined if joined[:8].lower().startswith(("http://", "https://")) else ""
