"""The sentences by which WHOIS servers say that they have no record, or give none. Data, in small letters.

One piece of a regular expression a line, looked for in one line of the answer with the comment marks (% # ; >) taken
off its head; a line set in continues the one above. All repeats are bounded, so a line costs what it is long.
From the answers of some 250 servers, 2005–2026.
"""

from __future__ import annotations

import re
from typing import NamedTuple

_NEVER = r"(?!)"


class Phrases(NamedTuple):
    """Pieces that a line must begin with, and pieces that may stand anywhere: kept apart, as the former cost less."""

    beginning: re.Pattern[str]
    anywhere: re.Pattern[str]

    def found_in(self, line: str) -> bool:
        return bool(self.beginning.match(line) or self.anywhere.search(line))


def _any(table: str) -> Phrases:
    pieces = table.replace("\n    ", "").strip("\n").split("\n")
    beginning = [piece.removeprefix("^") for piece in pieces if piece.startswith("^")]
    anywhere = [piece for piece in pieces if not piece.startswith("^")]
    return Phrases(re.compile("|".join(beginning or [_NEVER])), re.compile("|".join(anywhere or [_NEVER])))


THROTTLED = _any(r"""
^too many (?:requests|connections|queries|simultaneous)
\blimit(?:s)? (?:has been |was |is )?(?:exceeded|reached)
still in grace period, wait
exceeded (?:your|the|its) (?:maximum|quota|max|allowed|query|command|daily|hourly|number of|permitted)
please go away for
quota (?:for .{1,80} )?(?:has been |was |is )?(?:exceeded|over\b|reached)
^excessive querying(?:,|$| is| has| detected)
\bonly \d{1,3} requests? per
^query rate
maximum query rate reached
exceeds the configured limit
^number of allowed queries exceeded
^allowed queries exceeded
^query_status: 4\d\d\b
^excedida la cantidad
^l[ií]mite (?:de consultas )?excedido
you have been (?:temporarily )?(?:throttled|rate.limited)
^rate ?limit
^maximum (?:number of )?(?:daily |hourly )?(?:queries|connections|requests)
^-\d: (?:maximum|your ip|ip) .{0,80}(?:reached|exceeded|limit)
^please maintain at least \d{1,4}.second
access (?:is )?(?:denied|blocked).{0,40}(?:limit|too many|excess)
ip (?:address )?used to perform .{0,40}exceeded
not authori[sz]ed or has exceeded
your (?:ip|host|connection) .{0,60}(?:exceeded|too many|over the limit)
""")
TROUBLE = _any(r"""
^(?:service|server|database|whois).{0,40}(?:temporarily unavailable|too busy|is down)
: server too busy
^server is busy
^(?:internal|system|server) error
^(?:sorry, )?(?:the )?whois (?:service|server|database) is (?:currently )?(?:unavailable|down)
can temporarily not be answered
^temporarily unavailable
^connection (?:refused|reset|timed out)
^(?:unable|failed) to (?:connect|process|retrieve|access)
^socket not responding
^(?:connection |request )?timed? ?out\b
^(?:the )?(?:registry|whois|service) .{0,60}(?:under|undergoing) maintenance
^status: *failed$
""")
REFUSED = _any(r"""
ip address .{0,60}(?:not authori[sz]ed|blocked|not allowed|black ?listed)
^permission denied
^access (?:to .{1,40} )?(?:is |has been )?(?:denied|prohibited|refused|restricted)
^(?:you|your (?:ip|host|address)) .{0,60}(?:has|have) been (?:blocked|black ?listed|banned)
^authori[sz]ation (?:required|failed)
^requests? of this client are not permitted
^this tld has no whois server
^no whois server is known
^error: 550\d{8}[ ]
^query_status: 5\d\d\b
^error:\d{3}: invalid
^invalid (?:input|query|request|pattern|syntax|domain(?: name)?)
^malformed (?:request|query)
^syntax error
^(?:unknown|no such) tld
^top.level domain is not
^bad (?:query|request)
^error: invalid
^status: *invalid$
this whois server does not have any records for that zone
cannot be registered because
^error for \"
^tld .{0,40}not supported
""")
NOT_FOUND = _any(r"""
^(?:unfortunately,? )?no (?:such )?(?:\S{1,30} ){0,2}(?:data|domains?|entr(?:y|ies)|objects?|records?|results?
    |information|match(?:es|ing)?)\b.{0,80}(?:found|available|exists?|for\b|matching)
^(?:error:? ?(?:\d{3})? ?)?no (?:such domain|match|found|data|objects?|entries|matching)\b
^(?:status: |error:? |\"|')?(?:domain )?(?:name )?not? ?found\b
^nothing found
^no_se_encontro
not find a match
\bnot ?found[.!]?$
\bwas not found in\b
^match found: 0
does not have any data for
returned 0 objects
^\"?\S{1,120}\"?,? (?:is free|is available|is not registered|is unregistered|not registered|no match
    |does not exist|no existe|not exist)\b
^(?:the |this |above |requested )?domain (?:name )?(?:\S{1,120} )?(?:is |has )?(?:not (?:been[ ]
    |yet )?(?:registe?red|exist)|available|free|unregistered|still available|does not exist|doesn't exist
    |is not available in our|you (?:want to register|requested is not|have requested is not)|status: no object)
is available for (?:registration|purchase)
is not (?:registe?red|registrerad|found in (?:the )?(?:database|registry))
not (?:registe?red|known) in
domain name not known
^domain is not registered
^error:\d{3}: domain is not
^(?:domain )?status:? *(?:available|free|not (?:found|registered)|no object|unregistered|avail\b)
^(?:registered|exists): *no$
^(?:available|free): *(?:yes|true)$
^state: *(?:free|available)
^result: *(?:free|avail)
^not registered -
^(?:available|free|not registered|unregistered)[.!]?$
^query_status: 220\b
object(?:_| does | )not(?:_| )?(?:found|exist)
^object \S{1,120} not
^the queried object does not exist
^we (?:could|do) not (?:find|have an entry)
^could not find
^can ?not find
^the specified domain .{0,40}not
\bdoes not exist in (?:the )?database
^there (?:is|are) no (?:record|such|entr|match|domain)
^doesn't exist
^sorry, (?:but )?domain\b.{1,130}not found
^organi[sz]ation: *not assigned
no est[aá] registrado
no se encuentra registrado
^no existe\b
^el dominio \S{1,120} no existe
^nenhum registro
^dom[ií]nio n[ãa]o
^aucun(?:e)?[ ]
^nessun
^nincs tal
등록되어 있지 않
""")
RESERVED = _any(r"""
^(?:domain |estado / )?(?:name )?status:? *(?:\[?reserved|not allowed|unassignable|blocked|unavailable
    |not available|prohibited|restricted|premium name|forbidden|not open)
^domain (?:is )?not available
^domain reserved
^reserved (?:by|domain|name)
^(?:reserved|restricted)(?:$| - )
^state: *reserved
^\S{1,120} (?:is (?:a )?reserved|is restricted|is prohibited)\b
^(?:this|the|requested) (?:requested )?(?:domain )?(?:name )?(?:\S{1,120} )?(?:is|has been|cannot be|can not be
    |can't be) (?:reserved|restricted|blocked|registered|prohibited|registry reserved|not available|unavailable)
registry.reserved
is not available for registration
has usage restrictions
^the domain name provided conflicts
^the domain you requested is (?:in the reserved|prohibited)
^\[(?:status|state)\] *reserved
^(?:domain )?\S{1,120} reserved$
^domain status: *(?:reserved|no provider)
""")
# A line of a record: the name of the domain, or a field that only a record has.
RECORD = _any(r"""
^\[?(?:[a-z]\. ?\[?|[a-z] \[)?(?:complete )?(?:domain(?:[ _-]?name)?|nome? de dom[ií]nio|dominio
    |nom de domaine#?|ace)(?: / domain name)?(?: in [a-z]{3,9})?[\] .]{0,60}[:\] ] {0,40}\S{1,120}\.\S
^\[?(?:[a-z]\. ?\[?|[a-z] \[)?(?:creation date|created(?: on| date| date utc)?|registered(?: on| date| for| by)?
    |registration (?:date|time)|domain registration date|record created|domain created|domain_dateregistered
    |record expires on|expires(?: on)?|expiry date|expire date|expiration date|valid (?:until|date)|paid-till
    |renewal date|last (?:modified|updated|update)|relevant dates|registrar(?: name)?|sponsoring registrar
    |name ?servers?|name servers in listed order|nserver|hostname|holder|owner|registrant|titular
    |organi[sz]ation|descr|state|status|dnssec|dns)[\] .]{0,60}[:\]]
""")
# A sentence of the terms of use speaks of limits and reservations without meaning this answer.
TERMS = _any(r"""
\byou (?:may|agree|are not (?:authori|allow)|must|will|understand|acknowledge)\b
\breserves? the right
\bterms (?:of|and)\b
\bin order to\b
\bshould you\b
\bif you\b
^it is prohibited
\bquery limit is
\bnot (?:been )?available (?:through|via)\b
query-based
\bfor failure to\b
""")
