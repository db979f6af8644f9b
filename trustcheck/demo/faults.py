"""Every way in which the simulated internet can go wrong: a name and one sentence each.

A fault is chosen in one of two ways:

- by host name: FAULT-fault.TLD is a small, honest, invented shop of which just that one thing is broken, so that a
  failing case is one address. `https://web-drip-body-fault.fi/`, `whois-throttled-fault.se`, `prh-503-fault.fi`.
  Every TLD that has a WHOIS server here works, and `www.` too. `web-ok-fault.fi` is the same shop with nothing broken.
- by `DemoShop.faults`: service → fault, with or without the service before it ("503" or "prh-503"; `_` is `-`).

The first word of a fault is the service that fails: web dns tls whois rdap prh traficom vies.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from trustcheck.demo.world import DemoShop
from trustcheck.model import UsageFault

SERVICES = ("web", "dns", "tls", "whois", "rdap", "prh", "traficom", "vies")
REGISTERS = ("rdap", "prh", "traficom", "vies")


# [services] then one fault a line; what several services share stands once.
_TABLE = """
[web]
ok                | Nothing is broken: the shop that all other fault shops are made of.
403               | Every page answers 403 with a short HTML page.
401               | Every page asks for a password (401, WWW-Authenticate).
404               | Every page is missing, the home page too.
410               | Every page is gone.
451               | Every page is closed for legal reasons in the visitor's country.
429               | Every page answers 429 with no word of when to come back.
429-retry-after   | Every page answers 429 with Retry-After: 120.
429-retry-date    | Every page answers 429 with Retry-After as an HTTP date.
500               | Every page answers 500.
503               | Every page answers 503 with an HTML page.
503-retry-after   | Every page answers 503 with Retry-After: 30.
challenge-200     | A Cloudflare challenge page with status 200.
challenge-403     | A Cloudflare challenge page with status 403 and cf-mitigated.
challenge-503     | The older Cloudflare waiting page with status 503.
captcha           | Another firm's captcha page with status 200.
script-only       | An empty div and a script: the page is made in the browser.
parked            | A parking page that offers the domain for sale.
parked-registrar  | A registrar's page: this domain has just been registered.
soft-404          | The home page is fine; every other path says with status 200 that there is no such page.
closed            | A shop behind a password page: it opens soon.
empty             | Status 200 and no bytes at all.
no-content        | Status 204.
pdf               | The home page is a PDF.
image             | The home page is a picture that calls itself text/html.
3mb               | A good home page of three megabytes.
too-large         | A page of six megabytes, over the cap, with its length told.
latin-1           | ISO-8859-1 bytes, and nobody says so.
wrong-charset     | ISO-8859-1 bytes declared as UTF-8.
meta-charset      | windows-1252 bytes, declared only in a meta element.
utf-16            | UTF-16 with a byte order mark and no declaration.
utf-8-bom         | UTF-8 with a byte order mark, declared as ISO-8859-1.
no-type           | A good page without Content-Type.
deep-nesting      | 60,000 nested elements before the imprint.
deep-closed       | A closed block 300 elements deep; the imprint comes after it.
attributes        | One element with 60,000 attributes.
tags              | 250,000 small elements.
meta-refresh      | A page whose meta refresh sends to another domain.
refresh-header    | A page whose Refresh header sends to another domain.
redirect-loop     | Two pages that redirect to each other.
redirect-many     | Twenty redirects in a row.
redirect-private  | A redirect to http://10.0.0.1/.
redirect-loopback | A redirect to http://127.0.0.1/.
redirect-decimal  | A redirect to http://2130706433/, 127.0.0.1 spelt as a number.
redirect-ipv6     | A redirect to http://[::ffff:127.0.0.1]/.
redirect-metadata | A redirect to the cloud's metadata address 169.254.169.254.
redirect-rebound  | A redirect to a name whose address is private.
redirect-file     | A redirect to file:///etc/passwd.
redirect-script   | A redirect to a javascript: address.
redirect-port     | A redirect to port 22 of the same host.
redirect-userinfo | A redirect to an address with a user name and password in it.
redirect-domain   | A redirect to a shop on another domain.
redirect-relative | A redirect with a protocol-relative address of another domain.
redirect-slashes  | A redirect whose address has backslashes and leads to another domain.
redirect-plain    | A redirect from https to http on the same host.
redirect-broken   | A redirect to an address that cannot be parsed.
redirect-nowhere  | A redirect without Location.
redirect-huge     | A redirect whose Location is 100 KB long.
robots-disallow   | robots.txt closes the whole shop to everyone.
robots-503        | robots.txt answers 503; the pages are fine.
robots-html       | robots.txt is an HTML page with status 200.
robots-huge       | robots.txt is two megabytes of rules.
robots-private    | robots.txt redirects to a private address.
robots-drip       | robots.txt comes one byte per half second.
sitemap-entities  | The home page has no links and the sitemap is an XML entity bomb.
endless           | A body that never ends.
endless-headers   | Header lines that never end.
interim-flood     | 100 Continue without end, and never the answer.
drip-header       | The header comes one byte per half second.
drip-body         | The body comes one byte per half second.
hang              | The request is taken and never answered.
close             | The connection is closed without an answer.
reset             | The connection is reset after the request.
reset-body        | The connection is reset in the middle of the body.
short-body        | Content-Length says more than is sent.
long-body         | Content-Length says less than is sent.
two-lengths       | Two Content-Length headers that disagree.
truncated-chunked | A chunked body without its end.
bad-chunk         | A chunked body whose second chunk size is no number.
garbage           | An answer that is not HTTP.
header-flood      | 5,000 headers.
header-long       | One header of 200 KB.
cookie-flood      | 2,000 cookies.
gzip-bomb-10mb    | A gzip body of 10 KB that unpacks to 10 MB.
gzip-bomb-1gb     | A gzip body of 1 MB that unpacks to 1 GB.
gzip-bomb-10gb    | A gzip body of 10 MB that unpacks to 10 GB.
deflate-bomb-10mb | A deflate body that unpacks to 10 MB.
deflate-bomb-1gb  | A deflate body that unpacks to 1 GB.
deflate-bomb-10gb | A deflate body that unpacks to 10 GB.
br-bomb-10mb      | A Brotli body that unpacks to 10 MB.
br-bomb-1gb       | A Brotli body that unpacks to 1 GB.
br-bomb-10gb      | A Brotli body that unpacks to 10 GB.
zstd-bomb-10mb    | A Zstandard body that unpacks to 10 MB.
zstd-bomb-1gb     | A Zstandard body that unpacks to 1 GB.
zstd-bomb-10gb    | A Zstandard body that unpacks to 10 GB.
gzip-stacked      | gzip within gzip, 1 GB in the end.
gzip-truncated    | A gzip body that stops half-way.
gzip-false        | A plain page that calls itself gzip.
unknown-encoding  | A Content-Encoding that nobody knows.
[dns]
nxdomain          | The name does not exist.
servfail          | The name server answers SERVFAIL.
refused           | The name server answers REFUSED.
timeout           | The name server never answers.
empty             | The name exists and has no records at all.
private           | The address is 10.0.0.5.
loopback          | The address is 127.0.0.1.
metadata          | The address is 169.254.169.254.
shared            | The address is 100.64.0.1, shared address space (RFC 6598).
zero              | The address is 0.0.0.0.
mixed             | One public address and one private.
mapped            | The only address is ::ffff:127.0.0.1.
nat64             | The only address is 64:ff9b::7f00:1, 127.0.0.1 behind NAT64.
6to4              | The only address is 2002:7f00:1::1, 127.0.0.1 in 6to4.
local-ipv6        | The only address is fd00::5, a unique local address.
rebind            | The first answer is public, each later one 127.0.0.1, time to live 0.
cname-private     | A CNAME to a name whose address is private.
cname-loop        | Two CNAMEs that lead to each other.
cname-long        | Thirty CNAMEs in a row.
null-mx           | MX "0 .": the domain takes no mail (RFC 7505).
no-mx             | No MX record; addresses as usual.
truncated         | UDP answers are cut (TC); TCP has the whole answer.
drip              | UDP answers are cut (TC); TCP sends one byte per half second.
wrong-id          | Answers carry another message id.
garbage           | Answers are not DNS messages.
many              | 900 addresses.
two-spf           | Two SPF records, which is none (RFC 7208).
[tls]
expired           | The certificate ran out ten days ago.
not-yet-valid     | The certificate becomes valid in ten days.
self-signed       | The certificate is signed by itself.
wrong-host        | The certificate is another name's.
untrusted         | The certificate's issuer is known to nobody.
no-intermediate   | The issuing certificate between leaf and root is not sent.
hang              | Port 443 takes the connection and never says a word.
drip              | Port 443 sends one byte per half second.
plain             | Port 443 speaks plain HTTP.
reset             | Port 443 resets the connection at the first byte.
closed            | Port 443 refuses connections; port 80 has the pages.
[whois]
throttled         | The registry's own words for too many queries.
throttled-not-found | Too many queries, followed by the registry's words for not found, as AFNIC does.
not-found         | The registry does not know the domain.
reserved          | The name is not available, and not registered.
private-person    | The holder is a private person.
foreign           | The holder is a foreign firm whose register number has no hyphen.
no-number         | The holder is a firm and the register number is empty.
transferred       | The domain is old and changed its holder last month.
grace             | The domain is in its grace period, in the registry's older format.
old-format        | The registry's older format: domain:, descr:, created:.
latin-1           | The answer is ISO-8859-1.
referral-private  | The answer refers to the WHOIS servers 127.0.0.1 and 169.254.169.254.
empty             | The connection is closed without a byte.
blank             | One empty line.
garbage           | Bytes that are no text.
html              | An HTML page on port 43.
endless           | Lines that never end.
drip              | One byte per half second.
hang              | The query is taken and never answered.
reset             | The connection is reset after the query.
truncated         | The connection is reset in the middle of the answer.
[rdap prh traficom vies]
503               | Answers 503 with an HTML page.
500               | Answers 500.
403               | Answers 403 with an HTML page.
429               | Answers 429 with no word of when to come back.
429-retry-after   | Answers 429 with Retry-After: 60.
html              | Answers 200 with an HTML page in place of JSON.
challenge         | Answers 200 with a challenge page in place of JSON.
empty             | Answers 200 with no bytes.
malformed         | Answers 200 with JSON of another shape: lists, numbers and nulls where objects should be.
truncated         | Answers 200 with JSON that stops half-way.
deep              | Answers 200 with JSON nested 100,000 deep.
wrong-type        | The right JSON as text/html.
latin-1           | The right JSON in ISO-8859-1.
bom               | The right JSON after a byte order mark.
slow              | The right JSON, one byte per half second.
hang              | Takes the request and never answers.
reset             | Resets the connection.
too-large         | Answers with a body that never ends.
bomb              | Answers with a gzip body that unpacks to 1 GB.
redirect-private  | Redirects to a private address.
not-found         | Does not know what was asked, in its own manner.
[rdap]
404-empty         | 404 without a body.
404-html          | 404 with an HTML page.
redacted          | The holder is redacted (RFC 9537).
no-events         | There are no events at all.
odd-dates         | Event dates without zone, with long fractions, and one that is no date.
[prh]
400               | 400 with the register's errorcode body.
ceased            | The company has ceased, and its status is still "2".
bankrupt          | An open bankruptcy among companySituations.
liquidation       | An open liquidation among companySituations.
situation-over    | A restructuring that has ended.
vat-ended         | The VAT entry has ended.
po-box            | The only address is a post office box.
auxiliary-name    | The shop's name is only an auxiliary trade name of the company.
renamed           | The name on the pages is a former name of the company.
website           | The register has a website for the company, and it is another one.
many              | A name search finds 200 companies on three pages.
[traficom]
404-path          | The path of the data has moved: every path answers 404.
next-link         | Rows come one a page, with @odata.nextLink.
next-link-private | @odata.nextLink leads to a private address.
next-link-loop    | @odata.nextLink leads to the same page without end.
old-envelope      | The older envelope, {"d": {"results": []}}.
other-holder      | The domain is held by another firm.
[vies]
ms-unavailable    | 200 with userError MS_UNAVAILABLE.
ip-blocked        | 200 with userError IP_BLOCKED.
max-concurrent    | 200 with userError MS_MAX_CONCURRENT_REQ.
action-failed     | 200 with actionSucceed false and errorWrappers.
no-name           | Valid, with --- for name and address.
invalid           | The number is not valid.
two-lines         | Valid, with an address of several lines.
"""


def _faults() -> Mapping[str, str]:
    found: dict[str, str] = {}
    services: list[str] = []
    for line in _TABLE.strip().splitlines():
        if line.startswith("["):
            services = line.strip("[]").split()
            continue
        name, sentence = (part.strip() for part in line.split("|", 1))
        found.update((f"{service}-{name}", sentence) for service in services)
    return found


FAULTS: Mapping[str, str] = _faults()
# What can befall any service that answers over HTTPS, those of demo/services too.
EVERY_FAULT: Mapping[str, str] = {
    name.removeprefix("prh-"): text for name, text in FAULTS.items() if f"vies-{name.removeprefix('prh-')}" in FAULTS
}
_HOST = re.compile(r"(?:www\.)?([a-z][a-z0-9-]{1,60})-fault\.[a-z0-9-]{2,63}")


def fault_in(host: str) -> str:
    """The fault that a host name asks for (web-403 of www.web-403-fault.fi); empty when it names none."""
    found = _HOST.fullmatch(host.lower().rstrip("."))
    return found[1] if found and found[1] in FAULTS else ""


def is_service(name: str) -> bool:
    """True for whatever in the simulated internet can be broken: those above, demo/services, lists asked by DNS."""
    from trustcheck.demo.dns_lists import FAULTS as LISTS
    from trustcheck.demo.services import all_services

    return name in SERVICES or name in LISTS or name in all_services()


def normal(service: str, name: str) -> str:
    """The fault's short name, without its service (503 of "503", "prh-503", "prh_503"); UsageFault when unknown."""
    short = name.lower().replace("_", "-").removeprefix(f"{service}-")
    if service not in SERVICES:
        from trustcheck.demo.dns_lists import FAULTS as LISTS
        from trustcheck.demo.services import faults_of

        known = short in (LISTS[service] if service in LISTS else faults_of(service))
    else:
        known = f"{service}-{short}" in FAULTS
    if not known:
        raise UsageFault(f"no fault of {service} is called {name}; demo/faults.py has them all")
    return short


def fault_of(shop: DemoShop | None, service: str) -> str:
    """The short name of what is broken at that service of the shop; empty when nothing is."""
    given = shop.faults.get(service, "") if shop else ""
    return normal(service, given) if given else ""
