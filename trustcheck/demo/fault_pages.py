"""Pages that stand in the way of a shop's own: challenges, parking pages, errors. All texts are our own."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from http import HTTPStatus

from trustcheck.demo.world import Site


def notice(status: int) -> bytes:
    """A short HTML error page, as web servers send it."""
    phrase = f"{status} {HTTPStatus(status).phrase}"
    return (
        f"<html>\r\n<head><title>{phrase}</title></head>\r\n<body>\r\n<center><h1>{phrase}</h1></center>\r\n"
        "<hr><center>nginx</center>\r\n</body>\r\n</html>\r\n"
    ).encode()


_CHALLENGE = """<!DOCTYPE html><html lang="en-US"><head><title>Just a moment...</title>
<meta name="robots" content="noindex,nofollow"><meta http-equiv="refresh" content="360"></head>
<body><div class="main-wrapper" role="main"><h1>{domain}</h1>
<p id="challenge-running">Checking if the site connection is secure</p>
<noscript><div id="challenge-error-text">Enable JavaScript and cookies to continue</div></noscript></div>
<script>(function(){{window._cf_chl_opt={{cvId:'3',cZone:"{domain}",cType:'managed',cRay:'0000000000000000'}};
var s=document.createElement('script');s.src='/cdn-cgi/challenge-platform/h/b/orchestrate/chl_page/v1';
document.head.appendChild(s);}}());</script></body></html>
"""
_WAITING = """<!DOCTYPE HTML><html><head><title>Just a moment...</title></head><body>
<h1><span data-translate="checking_browser">Checking your browser before accessing</span> {domain}.</h1>
<p data-translate="process_is_automatic">This process is automatic. Your browser will redirect shortly.</p>
<form id="challenge-form" action="/?__cf_chl_jschl_tk__=0" method="POST">
<input type="hidden" name="jschl_vc" value="0"></form><p>DDoS protection by Cloudflare</p></body></html>
"""
_CAPTCHA = """<html><head><title>{domain}</title></head><body style="margin:0">
<p id="cmsg">Please enable JS and disable any ad blocker</p>
<script data-cfasync="false">var dd={{'rt':'c','cid':'0','hsh':'0','t':'bv','host':'geo.captcha-delivery.com'}}</script>
<script src="https://ct.captcha-delivery.com/c.js"></script></body></html>
"""
_SCRIPT_ONLY = """<!doctype html><html lang="fi"><head><meta charset="utf-8"><title>Kauppa</title>
<script defer src="/static/js/main.3f2a91c0.js"></script><link href="/static/css/main.css" rel="stylesheet"></head>
<body><noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div></body></html>
"""
_PARKED = """<!doctype html><html><head><title>{domain} is for sale</title></head><body>
<h1>{domain}</h1><p>This domain is for sale! Buy this domain: make an offer.</p>
<h2>Related searches</h2><ul><li><a href="/?q=shoes">Shoes</a></li><li><a href="/?q=loans">Loans</a></li></ul>
<p>The owner of this domain parks it with a domain marketplace.</p></body></html>
"""
_REGISTRAR = """<!doctype html><html lang="fi"><head><meta charset="utf-8"><title>{domain}</title></head><body>
<h1>Tämä verkkotunnus on varattu</h1><p>Verkkotunnus {domain} on juuri rekisteröity. Sivuja ei ole vielä julkaistu.</p>
<p>This domain has just been registered. There is no website here yet.</p></body></html>
"""
_SOFT_404 = """<!doctype html><html lang="fi"><head><meta charset="utf-8"><title>Sivua ei löytynyt – 404</title></head>
<body><h1>Sivua ei löytynyt</h1><p>Hakemaasi sivua ei ole. <a href="/">Takaisin etusivulle</a></p></body></html>
"""
_CLOSED = """<!doctype html><html lang="fi"><head><meta charset="utf-8"><title>Avataan pian</title></head><body>
<h1>Avataan pian</h1><form method="post" action="/password"><label>Salasana <input type="password" name="password">
</label><button>Sisään</button></form></body></html>
"""
_ENTITIES = (
    '<?xml version="1.0"?><!DOCTYPE urlset [<!ENTITY a0 "lol">'
    + "".join(f'<!ENTITY a{n} "{f"&a{n - 1};" * 10}">' for n in range(1, 10))
    + ']><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"><url><loc>https://{domain}/&a9;</loc></url></urlset>'
)
_PDF = (
    b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
    b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n"
)
_GIF = (
    b"GIF89a\x01\x00\x01\x00\x80\x00\x00\x00\x00\x00\xff\xff\xff!\xf9\x04\x01\x00\x00\x00\x00,\x00\x00\x00\x00\x01\x00"
)


def _html(text: str, status: int = 200, *headers: tuple[str, str]) -> Callable[[str], Site]:
    return lambda domain: Site(body=text.format(domain=domain).encode(), status=status, headers=headers)


def _fixed(site: Site) -> Callable[[str], Site]:
    return lambda domain: site


PAGES: Mapping[str, Callable[[str], Site]] = {
    "challenge-200": _html(_CHALLENGE),
    "challenge-403": _html(_CHALLENGE, 403, ("cf-mitigated", "challenge"), ("cf-ray", "0000000000000000-HEL")),
    "challenge-503": _html(_WAITING, 503, ("cf-ray", "0000000000000000-HEL")),
    "captcha": _html(_CAPTCHA),
    "script-only": _html(_SCRIPT_ONLY),
    "parked": _html(_PARKED),
    "parked-registrar": _html(_REGISTRAR),
    "soft-404": _html(_SOFT_404),
    "closed": _html(_CLOSED),
    "empty": _fixed(Site(body=b"")),
    "no-content": _fixed(Site(body=b"", status=204)),
    "pdf": _fixed(Site(body=_PDF, content_type="application/pdf")),
    "image": _fixed(Site(body=_GIF + bytes(range(256)))),
    "entity-bomb": lambda domain: Site(
        body=_ENTITIES.replace("{domain}", domain).encode(), content_type="application/xml"
    ),
}
