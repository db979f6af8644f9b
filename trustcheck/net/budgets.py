"""How often each service may be asked: one table, after the services' own terms where they have any.

Where a service says nothing, the row is what a guest who wants to be let in again would keep to. The terms are those of
docs/sources.md, held by net/turns.py over all processes of this machine, for services count by address.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import NamedTuple

MINUTE, HOUR, DAY = 60.0, 3600.0, 86400.0
BATCH_SHARE = 0.8  # of what may be asked more than once in a while, a batch leaves the rest to single checks
OTHERS = "*"  # every host that is asked by a source, and is not the shop's own


class Budget(NamedTuple):
    """How often one host may be asked.

    limits: at most so many questions begin within any so many seconds: (1, 2.0) is a least interval of 2 s, (5, 1.0)
    five in a burst, (50, DAY) a day's quota, of any 24 hours. at_once: so many may be under way at one time; 0: not
    counted. part: what it finds in the path has a lane, and so a budget, of its own.
    """

    limits: tuple[tuple[int, float], ...] = ()
    at_once: int = 0
    part: re.Pattern[str] | None = None

    def limits_for(self, patient: bool) -> tuple[tuple[int, float], ...]:
        """The limits of a single check, or those of a batch: it takes no more than its share."""
        if not patient:
            return self.limits
        return tuple((max(1, int(most * BATCH_SHARE)), seconds) for most, seconds in self.limits)

    def lane(self, host: str, path: str) -> str:
        """The name of the lane in which a question for that path stands."""
        found = self.part.search(path) if self.part else None
        return f"{host} {found[1]}" if found else host


FREE = Budget()
_POLITE = Budget(((1, 1.0),))
# Public resolvers are free for everybody and not for bulk; a check asks each of them two to four times.
_RESOLVER = Budget(((20, 1.0), (20_000, DAY)))
BUDGETS: Mapping[str, Budget] = {
    OTHERS: Budget(((2, 1.0),)),
    "1.1.1.1": _RESOLVER,
    "1.1.1.2": _RESOLVER,
    "9.9.9.10": _RESOLVER,
    "9.9.9.9": _RESOLVER,
    "api-krs.ms.gov.pl": _POLITE,
    "api.certspotter.com": Budget(((1, 1.0), (10, HOUR))),
    "api.company-information.service.gov.uk": Budget(((600, 5 * MINUTE),)),
    "api.gleif.org": Budget(((60, MINUTE),)),
    "api.statistics.sk": Budget(((60, MINUTE),)),
    "archive.org": Budget(((24, MINUTE),)),
    "ares.gov.cz": Budget(((5, 1.0),)),
    "ariregister.rik.ee": _POLITE,
    "avoindata.prh.fi": _POLITE,
    "cdn1.api.trustedshops.com": _POLITE,
    "crt.sh": Budget(((1, 2.0), (10, MINUTE)), at_once=1),
    "cvrapi.dk": Budget(((1, 2.0), (50, DAY))),
    "dane.biznes.gov.pl": Budget(((50, 3 * MINUTE), (1000, HOUR))),
    "data.brreg.no": Budget(((5, 1.0),)),
    "data.gov.lv": _POLITE,
    "data.iana.org": _POLITE,
    "data.sec.gov": Budget(((10, 1.0),)),
    # Spamhaus lets 300,000 questions a day through for one resolver, which others of the same network ask too.
    "dbl.spamhaus.org": Budget(((20, 1.0), (20_000, DAY))),
    # VIES: each member state's own system answers behind it, and wants one question at a time.
    "ec.europa.eu": Budget(((1, 0.5),), at_once=1, part=re.compile(r"/ms/([A-Z]{2})/")),
    "get.data.gov.lt": _POLITE,
    "graphql.datafordeler.dk": _POLITE,
    "gw.api.bolagsverket.se": Budget(((60, MINUTE),)),
    "nominatim.openstreetmap.org": Budget(((1, 1.1),), at_once=1),
    "odata.domain.fi": Budget(((1, 0.5),)),
    "opendata.cro.ie": _POLITE,
    # Under 10,000 questions and under 1 GB a day: so many answers of at most 256 KiB (sources/overpass.py) are less.
    "overpass-api.de": Budget(((1, 1.0), (3_800, DAY)), at_once=2),
    "photon.komoot.io": _POLITE,
    "portal.api.bolagsverket.se": _POLITE,
    "query.wikidata.org": Budget(((1, 1.0),), at_once=2),
    "rdap.norid.no": Budget(((10, MINUTE), (300, DAY))),
    "recherche-entreprises.api.gouv.fr": Budget(((7, 1.0),)),
    "rwhois.internet.ee": _POLITE,
    "safebrowsing.googleapis.com": Budget(((5, 1.0), (10_000, DAY))),
    "services.cro.ie": _POLITE,
    "tranco-list.eu": _POLITE,
    "urlhaus-api.abuse.ch": _POLITE,
    "web.archive.org": Budget(((24, MINUTE),)),
    "whois.fi": Budget(((5, 1.0), (10_000, DAY))),
    "whois.nic.uk": Budget(((5, 1.0), (1_000, DAY))),
    "whois.punktum.dk": Budget(((1, 1.0),), at_once=1),
    "whois.weare.ie": Budget(((1, 1.0), (100, DAY))),
    "wl-api.mf.gov.pl": Budget(((1, 1.0), (100, DAY))),
    "www.sec.gov": Budget(((10, 1.0),)),
    "www.wikidata.org": _POLITE,
    "www.zefix.admin.ch": _POLITE,
    "www.zefix.ch": _POLITE,
}
