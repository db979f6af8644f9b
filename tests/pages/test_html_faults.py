"""Pages that are none of a shop's, each told by its cause; and pages that only look alike and must be read."""

from __future__ import annotations

import pytest
from page_of import page_of

from trustcheck.model import Cause, Hop, Problem
from trustcheck.pages import faults

NAV = "".join(f"<a href=/{name}>{name}</a> " for name in ("kupit", "lautaset", "yhteys", "ehdot", "meista"))
SHOP = (
    f"<nav>{NAV}</nav><main><h1>Kuppikauppa</h1>"
    + "<p>Käsin tehtyjä kuppeja Porvoosta, joka päivä.</p>" * 12
    + "</main>"
)

WALLS = {
    "cloudflare": "<title>Just a moment...</title><script>window._cf_chl_opt={cvId:'3'}</script><p>Wait",
    "cloudflare 1020": "<title>Access denied</title><div id=cf-error-details><h1>Error 1020</h1>No access</div>",
    "sucuri": "<title>You are being redirected...</title><script>sucuri_cloudproxy_js=''</script>",
    "sucuri denied": "<title>Sucuri WebSite Firewall - Access Denied</title><p>sucuri.net/block</p>",
    "incapsula": "<iframe src='/_Incapsula_Resource?SWJIYLWA=5'>Request unsuccessful. Incapsula incident ID</iframe>",
    "datadome": "<title>kauppa.fi</title><script>var dd={'rt':'c'}</script><script src=//ct.captcha-delivery.com/c.js>",
    "human": "<title>Access to this page has been denied</title><div id=px-captcha></div><p>Press & Hold to confirm",
    "akamai": "<title>Access Denied</title><h1>Access Denied</h1><p>https://errors.edgesuite.net/18</p>",
    "aws": "<script>window.awsWafCookieDomainList=[]</script><script src=//a.token.awswaf.com/c.js>",
    "f5": "<title>Request Rejected</title>The requested URL was rejected. Please consult with your administrator.",
    "hcaptcha": "<title>Verify you are human</title><div class=h-captcha></div><script src=//hcaptcha.com/a>",
    "turnstile fi": "<title>Varmista, että olet ihminen</title><div class=cf-turnstile></div>",
    "sv": "<title>Verifiera att du är människa</title><p>Ett ögonblick",
    "vercel": "<title>Vercel Security Checkpoint</title><p>Verifying</p>",
    "siteground": "<meta http-equiv=refresh content='0;/.well-known/sgcaptcha/?r=%2F'><title>Robot</title>",
}


@pytest.mark.parametrize("name", WALLS)
def test_a_challenge_is_blocked_whatever_its_status(name: str) -> None:
    assert page_of(WALLS[name]).fault is Cause.BLOCKED
    assert page_of(WALLS[name], status=403).fault is Cause.BLOCKED
    assert page_of(WALLS[name], status=503).fault in {Cause.BLOCKED, Cause.NO_ANSWER}


@pytest.mark.parametrize(
    ("status", "cause"),
    [
        (401, Cause.REFUSED), (403, Cause.BLOCKED), (404, Cause.NO_ANSWER), (406, Cause.BLOCKED),
        (410, Cause.NO_ANSWER), (429, Cause.THROTTLED), (451, Cause.REFUSED), (500, Cause.NO_ANSWER),
        (503, Cause.NO_ANSWER),
        (520, Cause.NO_ANSWER), (301, Cause.NO_ANSWER), (204, Cause.NO_ANSWER), (999, Cause.BLOCKED),
    ],
)  # fmt: skip
def test_a_status_has_its_cause_and_its_page_is_not_read(status: int, cause: Cause) -> None:
    page = page_of(SHOP, status=status)

    assert page.fault is cause
    assert page.fault_detail
    assert not page.blocks
    assert page.fault_detail.startswith(faults.NOT_FOUND) is (status in {404, 410})


def test_headers_tell_of_challenges() -> None:
    for name, value in (("cf-mitigated", "challenge"), ("X-Amzn-Waf-Action", "captcha"), ("x-sucuri-block", "1")):
        assert page_of(SHOP, more_headers=((name, value),)).fault is Cause.BLOCKED


def test_trouble_of_the_network_keeps_its_cause() -> None:
    for cause in Cause:
        page = page_of("", problem=Problem(cause, "why"))
        assert (page.fault, page.fault_detail) == (cause, "why")


@pytest.mark.parametrize(
    "body",
    [
        "<title>404 - Page not found</title><p>Sorry.</p>" + SHOP,
        "<title>Sivua ei löytynyt – Kuppikauppa</title>" + SHOP,
        "<title>Sidan hittades inte | Koppbutiken</title>" + SHOP,
        f"<title>Kuppikauppa</title><nav>{NAV}</nav><main><h1>Hakemaasi sivua ei löydy</h1></main>",
        "<title>404</title><h1>Not Found</h1>",
        "<title>Oops!</title><h1>This page isn't available</h1>",
    ],
)
def test_a_soft_404_is_no_page(body: str) -> None:
    page = page_of(body)

    assert page.fault is Cause.NO_ANSWER
    assert page.fault_detail.startswith(faults.NOT_FOUND)


@pytest.mark.parametrize(
    "body",
    [
        "<title>kuppi.fi</title><h1>kuppi.fi</h1><p>This domain is for sale. Make an offer on this domain</p>",
        "<title>kuppi.fi</title><p>Verkkotunnus on myytävänä</p><a href=https://sedo.com/search/?x>Osta</a>",
        "<title>kuppi.se</title><p>Denna domän är registrerad hos Exempelhotellet.</p>",
        "<script src=//d38psrni17bvxu.cloudfront.net/x></script><p>Related searches: cups, plates</p>",
        "<script>window.park = 'eyJ'</script><div id=target></div><p>kuppi.fi</p>",
        "<title>Welcome to nginx!</title><h1>Welcome to nginx!</h1><p>If you see this page, the web server works.</p>",
        "<title>Index of /</title><h1>Index of /</h1><a href=..>Parent Directory</a>",
        "<title>kuppi.fi</title><p>Tämä verkkotunnus on rekisteröity. Kotisivut tulossa.</p>",
    ],
)
def test_parking_is_told(body: str) -> None:
    page = page_of(body)

    assert page.fault is Cause.NO_ANSWER
    assert page.fault_detail.startswith(faults.PARKED)


@pytest.mark.parametrize(
    ("body", "cause"),
    [
        ("<div id=root></div><script src=/app.js></script>", Cause.SCRIPT_ONLY),
        ("<noscript>You need to enable JavaScript to run this app.</noscript><div id=root></div>", Cause.SCRIPT_ONLY),
        ("<title>Kauppa</title><app-root>Ladataan…</app-root><script src=/main.js></script>", Cause.SCRIPT_ONLY),
        ("<div id=__nuxt></div><script>window.__NUXT__={config:{public:1}}</script>", Cause.SCRIPT_ONLY),
        ("<title>K</title><p>Ota JavaScript käyttöön selaimessasi.</p><script src=a.js></script>", Cause.SCRIPT_ONLY),
        ("<title>Kauppa</title><script src=/a.js></script>", Cause.SCRIPT_ONLY),
        ("<h1>Avaamme pian</h1><form><input type=password>Syötä salasana</form>", Cause.REFUSED),
        ("<title>Opening soon</title><h2>Enter store using password</h2><input type=password>", Cause.REFUSED),
        ("<title>Huoltokatko</title><h1>Huoltokatko</h1><p>Palaamme pian.</p>", Cause.NO_ANSWER),
        ("<title>Site maintenance</title><h1>We'll be back soon</h1>", Cause.NO_ANSWER),
        ("<title>Butiken öppnar snart</title><h1>Öppnar snart</h1>", Cause.NO_ANSWER),
    ],
)
def test_closed_and_empty_pages_have_their_cause(body: str, cause: Cause) -> None:
    assert page_of(body).fault is cause


def test_a_redirect_to_the_password_page_is_a_lock() -> None:
    hop = Hop(url="https://kuppi.fi/", status=302, location="https://kuppi.fi/password")
    page = page_of("<h1>Kuppi</h1><p>Pian auki</p>", landed="https://kuppi.fi/password", hops=(hop,))

    assert page.fault is Cause.REFUSED


@pytest.mark.parametrize(
    "body",
    [
        SHOP,
        SHOP + "<form><textarea></textarea><div class=g-recaptcha></div><script src=//google.com/recaptcha/api>",
        SHOP
        + "<form><div class=cf-turnstile></div></form><script src=//challenges.cloudflare.com/turnstile/v0/api.js>",
        SHOP + "<script src=/cdn-cgi/challenge-platform/scripts/jsd/main.js></script>",
        SHOP + "<noscript>Please enable JavaScript to see prices.</noscript>",
        SHOP + "<script src=/_Incapsula_Resource?SWJIYLWA=5></script>" + "<p>Lisää kuppeja ja lautasia.</p>" * 60,
        SHOP + "<p>Tilauslomakkeessa kysytään, oletko robotti. Verify you are human: we use a captcha.</p>",
        f"<title>Yhteystiedot | Kuppi</title><nav>{NAV}</nav><h1>Yhteystiedot</h1><p>09 123</p><div class=h-captcha>",
        "<title>Peugeot 404 varaosat</title>" + SHOP,
        "<title>Kuppi nro 404 | Kuppikauppa</title>" + SHOP,
        "<title>What to do when a page is not found and other stories of cups</title>" + SHOP,
        f"<title>Kuppikauppa</title><nav>{NAV}</nav><h1>Uutta: coming soon -mallisto tulossa syksyllä kauppaan</h1>",
        SHOP + "<p>Verkkokauppamme oli huollossa, mutta nyt palvelemme taas.</p>",
        SHOP + "<form action=/tili><input type=email><input type=password> Anna salasana</form>",
        SHOP
        + "<p>Ostimme tämän verkkotunnuksen vuonna 2003. The domain kuppi.com is for sale at sedo.com/ elsewhere.</p>",
        "<title>Savenvalaja</title><h1>Savenvalaja Aino</h1><p>Kuja 2, Porvoo. Puh. 09 123</p>",
        "<p>Savenvalaja</p><script>var kello = new Date().getFullYear()</script>",
        "<title>Anna</title><div id=application><h1>Annan kukat</h1><p>"
        + "Kukkia joka tilaan. " * 20
        + "</p></div><script src=a.js>",
    ],
)
def test_a_shop_that_only_mentions_such_things_is_read(body: str) -> None:
    page = page_of(body)

    assert (page.fault, page.fault_detail) == (None, "")
