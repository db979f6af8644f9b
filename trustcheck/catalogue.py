"""Rows of the catalogue of facts, and those that outside speakers tell: registries, registers, maps, archives, lists, people.

What the shop and its machines say of themselves is in facts.py.
"""

from __future__ import annotations

from typing import NamedTuple


class Spec(NamedTuple):
    """One row of the catalogue. `tellers`: sources that may return it, the preferred first.

    The type `bound` is a number that the true one is not under: "at least" holds or is unknown, and never fails.
    """

    name: str
    type: str
    tellers: tuple[str, ...]
    meaning: str

    @property
    def speaker(self) -> str:
        return self.name.partition(".")[0]


def rows(tellers: str, table: str) -> list[Spec]:
    rows = []
    for line in table.strip().splitlines():
        name, kind, meaning = (part.strip() for part in line.split("|", 2))
        rows.append(Spec(name, kind, tuple(tellers.split()), meaning))
    return rows


_DOMAIN = rows("whois rwhois rdap traficom", """
domain.registered      | flag | the registry knows the domain
domain.created         | date | when it was registered
domain.age_days        | number | days since then
domain.holder_transfer | date | last change of holder; ABSENT when the registry publishes it and there is none
domain.holder_days     | number | days that the holder can have held it: since creation or the last change of holder
domain.expires         | date | when it runs out
domain.registrar       | text | registrar
domain.registrant      | text | holder's name when an organisation; ABSENT when a private person; Unknown(hidden)
domain.registrant_number | text | holder's company number as the registry has it
domain.private_person  | flag | the registry says that the holder is a private person
domain.statuses        | texts | status values as given
""") + rows("rwhois", """
domain.holders_differ  | flag | the registry's REST service names another holder than its WHOIS (number, or a private person)
""") + rows("traficom", """
domain.held_by_company | texts | .fi domains that the registry says the company register.company_id holds
""")  # fmt: skip

# The company registers, one a country, the oldest first.
REGISTERS = (
    "prh brreg bolagsverket cvr ariregister ur jar companies_house sirene krs ares rpo zefix cro sec ceidg white_list"
)
# Last, where no register of the country may be asked: what the issuers of identifiers hold to that register.
_REGISTER = rows(f"{REGISTERS} gleif", """
register.found         | flag | the company number on the pages is in the register
register.name_found    | flag | a company of the shop's name is in the register (asked only when no number is known)
register.company_id    | text | number of the company found
register.country       | text | ISO country of the register that it was found in
register.name          | text | its name
register.names         | texts | all current names, parallel and auxiliary too
register.former_names  | texts | names that it had before; ABSENT when none
register.form          | text | legal form, English where the register has it
register.active        | flag | alive: registered and neither ended nor struck off
register.insolvency    | text | open proceedings: bankruptcy, liquidation, restructuring (else as the register words it); ABSENT when none
register.registered    | date | when it was registered
register.age_days      | number | days since then
register.address       | text | visiting or postal address as one line
register.office_fault  | text | what the register says is wrong with its registered office (undeliverable, disputed); ABSENT when nothing
register.addresses     | records | Address: all
register.establishments| records | Address: its places of business by that register; ABSENT when it has none
register.vat_liable    | flag | open entry in the VAT register
register.prepayment    | flag | open entry in the prepayment register
register.employer      | flag | open entry in the employer register, or staff by the register's own count
register.business_line | text | line of business, English where the register has it
register.division      | text | its division by NACE, two digits (47: retail); ABSENT when the register has none
register.accounts_days | number | days since the end of the latest year whose accounts the register has; ABSENT when it has none
register.website       | text | website the register has for it; ABSENT when none
register.mail_domain   | text | domain of the mail address the register has for it; ABSENT when none
""") + rows("vies", """
register.vat_valid     | flag | VIES: the VAT number on the pages is valid
register.vat_name      | text | name that VIES gives; ABSENT when the state gives none
""")  # fmt: skip

_REGISTER += (
    rows(
        "gleif",
        """
register.lei           | text | legal entity identifier of the company found; ABSENT when it has none
register.lei_active    | flag | that identifier is kept up (ISSUED), not LAPSED or RETIRED
""",
    )
    + rows(
        "white_list",
        """
register.vat_taxpayer  | text | Polish white list: czynny, zwolniony, niezarejestrowany as the register words it; ABSENT: it does not know the NIP
register.krs_number    | text | KRS number that the white list has for the NIP on the pages; ABSENT when none
""",
    )
    + rows(
        "norid",
        """
domain.company_count   | number | .no domains that the registry says the company register.company_id holds
""",
    )
)

_ARCHIVE = rows(
    "ct certspotter",
    """
archive.first_certificate | date | oldest certificate logged for the domain: it existed then at the latest
""",
) + rows(
    "wayback",
    """
archive.first_capture  | date | oldest capture of the domain's home page in the web archive; ABSENT when there is none
archive.first_shop     | date | oldest capture that shows this shop (its name, number or phone), as far as was looked; ABSENT when none of those does
archive.shop_days      | number | days since archive.first_shop
archive.address_days   | number | days since the oldest archived page, in the present registration and hands, with the store's (else the shop's) address of now; ABSENT when none looked at has it
archive.other_topic    | text | title of an older capture that shows something else than this shop; ABSENT when none of those looked at does
archive.identity_since | date | oldest archived page, in the present registration and hands, with the company number that is on the pages now; ABSENT when none looked at has it
archive.other_company  | text | another company's number as the seller's on an archived page of this domain, its name and phone others too; ABSENT when none
""",
)

_ARCHIVE += rows(
    "neighbours",
    """
archive.neighbours     | records | Neighbour: other shops checked on this machine with much of the same telling text, or the same telephone, mail box or account; ABSENT when none has
archive.neighbours_compared | number | other shops checked on this machine that this one was compared with
archive.checked_since  | date | first check of this shop on this machine with the texts of today; ABSENT: this is the first
""",
)

_PLACE = (
    rows(
        "nominatim photon",
        """
place.found            | text | what of the claimed address the map knows: house, street, town; ABSENT: a city or town that it knows, without that street
place.point            | text | latitude,longitude in degrees (WGS 84) of the house or street; ABSENT when neither is found
place.kind             | text | what stands there by the map: shop office residential industrial other; ABSENT when it does not say
""",
    )
    + rows(
        "overpass",
        """
place.named_here       | text | name of the place within 150 m that bears the shop's name; ABSENT when none
place.named_website    | text | website on the map of that place; ABSENT when it has none
place.website_here     | text | website on the map of a place within 150 m that is this shop's; ABSENT when none
place.others_here      | texts | names of other businesses at that very house; ABSENT when none
place.hours            | text | opening hours on the map of the place that is this shop's; ABSENT when none
""",
    )
    + rows(
        "compare",
        """
place.shared_office    | text | the store's, else the claimed or registered address as the list of shared offices has it; ABSENT when it is not on the list
""",
    )
)

_SEAL = rows(
    "trusted_shops",
    """
seal.trusted_shops     | text | the issuer's word on the seal shown: valid expired unknown (to the issuer); ABSENT when none with an id is shown
seal.trusted_shops_url | text | shop address that the issuer has for that seal; ABSENT when it does not know the seal, or none is shown
""",
) + rows(
    "seal_pages",
    """
seal.confirmed         | texts | seals shown whose issuer's own page about the shop names its domain; ABSENT when none, or none has such a page
seal.denied            | texts | seals shown whose issuer's own page is of another shop and does not name this one; ABSENT when none
""",
)

_LIST = rows("resolvers", """
list.blocked_by        | texts | resolvers that block the domain as harmful (Quad9, Cloudflare); ABSENT when none does
""") + rows("spamhaus", """
list.spamhaus          | text | category in the Spamhaus domain block list: spam phishing malware botnet, or abused for one of them; ABSENT when not listed
""") + rows("urlhaus", """
list.urlhaus           | number | addresses on the domain that spread malware now, by URLhaus; ABSENT when none, past ones too
""") + rows("safe_browsing", """
list.safe_browsing     | text | kinds of threat that Safe Browsing names; ABSENT when none
""") + rows("tranco", """
list.popularity_rank   | number | rank among the million most visited domains (Tranco); ABSENT when it is not among them
""") + rows("wikidata", """
archive.wikidata_item  | text | Wikidata item whose official website is this shop; ABSENT when none
archive.wikidata_name  | text | its name
archive.wikidata_ids   | texts | company numbers and LEI of that item
archive.wikidata_age_days | number | days that the item has had this website at least, looking back a year; 0: it had not a year ago
""")  # fmt: skip

_DEALERS = rows(
    "dealers",
    """
archive.brand_sites    | texts | "BRAND: HOST" of the goods' brands whose official website Wikidata has, with articles in encyclopaedias on them; ABSENT when it has none; Unknown(ambiguous): several firms of that name
list.dealer_lists      | texts | of those the brands whose own list of dealers was read; Unknown, with the cause, when none was
list.dealer_of         | texts | brands whose own list of dealers has this shop's domain, on a site that Wikidata has had for a year; ABSENT when no list that was read has it
list.dealer_named      | texts | brands whose own list has, without a domain, the shop's name beside its town, street or telephone; ABSENT when no list that was read has
list.dealer_elsewhere  | texts | "BRAND: HOST" of another website that such a list has for a dealer of the shop's name; ABSENT when no list that was read has
""",
)

_BUYER = rows(
    "buyer",
    """
buyer.payee            | text | who receives the money, as a payment page or bank statement showed it; ABSENT: nobody told
buyer.iban_country     | text | ISO country of the account number that one was to pay to; ABSENT: nobody told
buyer.iban_valid       | flag | that number's length and check digits hold (ISO 13616); ABSENT: nobody told
buyer.paid_to_country  | text | ISO country that the money goes to, as page or statement showed it; ABSENT: nobody told
buyer.ad               | text | what an advertisement for the shop said; ABSENT: nobody told
buyer.ad_closing       | text | its closing-down story, as written; ABSENT: none
buyer.ad_discount      | number | the largest general reduction that it promises, per cent; ABSENT: none
buyer.ad_local         | text | its words that the seller is of this country or town; ABSENT: none
buyer.ad_countries     | texts | ISO countries that those words can mean, by the shop's ending, else by their language; ABSENT: none
buyer.ad_names         | texts | firms with a legal form that it names; ABSENT: none
buyer.notes            | records | Note: dated notes on calls, letters and visits, those that no longer count too; ABSENT: none
buyer.reply            | text | confirmed denied nobody: what was answered through contact details that a register or directory has; ABSENT: no such note that counts
buyer.reply_on         | date | when
buyer.shop_reply       | text | confirmed denied nobody: what was answered through the shop's own contact details; ABSENT: no such note that counts
buyer.shop_reply_on    | date | when
buyer.visit            | text | confirmed denied nobody: what was found at the place that the shop tells; ABSENT: no such note that counts
buyer.visit_on         | date | when
""",
)

_MATCH = rows(
    "compare",
    """
match.domain_registrant| flag | holder of the domain is the company found (by number, else by its very name in the registry of its own country; no generic registry holds names against a register); false: another number; ABSENT: a private person
match.company_domains  | flag | the shop's .fi domain is among those the company holds; false: the company holds others and not this
match.register_website | flag | the register's website is this shop; false: another site; ABSENT: register has none
match.register_name    | flag | the seller's legal name is a current name of the company found
match.former_name      | flag | true: the seller's legal name is one that the company found had before; false: it is one in use; ABSENT: neither, as far as the register tells
match.company_country  | flag | an address on the pages is in the country of the company's register; ABSENT: no address with a country
match.trade_name       | flag | the shop's trade name or domain is among the company's names
match.certificate      | flag | organisation in the certificate is the company found; ABSENT in DV
match.address          | flag | an address on the pages is the register's (street, number, town or postcode)
match.town             | flag | an address on the pages is in the register's town
match.vat_name         | flag | VIES's name is the company found; ABSENT when VIES gives none
match.vat_liable       | flag | shop prints a VAT number and the register says liable; false: prints one, not liable; ABSENT: prints none
match.phone_country    | flag | phone's country is the country of the company or claimed address
match.founding         | flag | false: "since YEAR" is at least 10 years older than company (if any) and domain holder, both first seen under 5 years ago; true: not contradicted so; ABSENT: no year told
match.closing_story    | flag | false: a closing-down story, yet domain holder and company are both under 2 years; true: story and old; ABSENT: no story
match.holder_change    | flag | false: domain changed holder within a year, and its age or the shop's story is older than that; true: no such change
match.currency         | flag | prices are shown in a currency of the country that the shop says it is in, or of its company's; ABSENT: no price or no country is told
match.phone_town       | flag | true: the area code of a fixed line is that of the store's (else the shop's) town; ABSENT: no fixed line, or its code is of another area
match.return_country   | flag | return address is in the country the shop says it is in; ABSENT when no return country is told
match.mail_domain      | flag | mail domain the register has for the company is this shop's; false: another; ABSENT: none or a free service's
match.company_count    | flag | shop on .no, company Norwegian: the registry says that it holds .no domains; false: it holds none
match.archived_identity| flag | the shop's company number was on this domain a year ago or more; false: another's was, in the same registration; ABSENT: no old page, or from before, or where the registry does not tell that it is not from before, or another tie is enough
match.domain_seen_since| date | oldest day on which a certificate log or the web archive saw this domain, where its registry publishes no date of registration; ABSENT when it tells one
match.domain_age_at_least_days | bound | days since then: the domain is at least so old
match.shop_age_at_least_days | bound | days since the oldest archived page of this shop here, where the registry does not publish how long it has its holder; ABSENT when it tells it
match.first_seen       | flag | false: since YEAR is told, yet this domain showed another topic after it, shop and company first seen under 5 years ago; ABSENT: no year, no old page, or a tie to the company holds
match.wikidata         | flag | the item that has had this website for a year has the company's number or the shop's name; false: another's numbers; ABSENT: no such item, or nothing to compare
match.trusted_shops    | flag | the seal shown was given to this shop's domain; false: to another shop; ABSENT: none shown, unknown to the issuer, or of the same name under another ending
match.map_address      | flag | the map has the claimed street; false: it has the town's streets and not this, and nobody else places the shop there; ABSENT: it cannot tell
match.harmful_lists    | texts | warning lists that have this domain as harmful itself; ABSENT when those that answered do not; Unknown when none did
match.lists_asked      | number | lists of harmful sites that were asked; 0: all are switched off, or want a key that is not given
match.map_name         | flag | the map has a place of the shop's name at its address; ABSENT: none (which says nothing)
match.map_website      | flag | the map has a place at its address whose website is this shop's; false: the place of its name there has another; ABSENT: none (which says nothing)
match.map_others       | flag | true: the map has the shop at its house; false: one other business and not the shop, which nothing else ties there; ABSENT: the map says neither
match.map_hours        | flag | opening hours on the pages and on the map have a time in common; ABSENT: none in common, or one of the two tells none
match.hours            | flag | opening hours in the text and in the structured data have a time in common; false: they have none; ABSENT: one of the two tells none, or the text's are a telephone's
match.map_pin          | flag | a map on the pages points to the store's (else the shop's) address, within 1 km of the house or 3 km of the street; false: all point 10 km or more away; ABSENT: no such map, or one between
match.care_of          | flag | the store's (else the shop's) only address is care of somebody else; ABSENT: no address
match.terms_law        | flag | the law that the terms name is of a country that the shop says it is in; ABSENT: none named, or no country
match.establishment    | flag | the register has a place of business at the claimed store address; ABSENT: no store claimed
match.lei              | flag | a legal entity identifier of the company found is kept up; false: lapsed or retired; ABSENT: none
match.payee            | flag | the money goes to one of the seller's names or the shop's domain; false: to another; ABSENT: nobody told, a payment firm's, or the shop names no seller
match.payee_country    | flag | the money goes to the seller's country; false: out of its payment area; ABSENT: nobody told, elsewhere in that area, or to a payment firm
match.ad_closing       | flag | false: the advertisement tells of a closing shop, yet domain holder and company are both under 2 years; true: old; ABSENT: no such story
match.ad_seller        | flag | a firm that the advertisement names is the seller; false: it names others only; ABSENT: it names none, or the shop names no seller
match.ad_local         | flag | the seller is where the advertisement says; false: its company, or where goods come from or go back to, is in another part of the world; ABSENT: no such words, or elsewhere in the area
match.ad_discount      | flag | the shop's pages promise a reduction at least as large; false: a smaller one or none; ABSENT: the advertisement promises none
match.brand_dealer     | flag | a brand's own list of dealers has this shop's domain; false: those that were read have not (which says nothing); ABSENT: no other's brand, or no list was read
match.brand_dealer_name| flag | such a list has the shop's name and place, without a domain; false: it has another website for that name; ABSENT: neither, or no list was read
match.shops_compared   | number | other shops checked on this machine that this one was compared with; 0: none is, or it is switched off
match.alike_shop       | text | address of the shop, of those, that tells most of this one's story in the same words; ABSENT when none does
match.alike_percent    | number | per cent of this shop's telling texts that stand there too
match.cloned_text      | flag | true: those are that shop's texts, which was there first or is tied to its company; false: this one was first, or is tied to its own; ABSENT: no such shop, one of the same company, or nobody can tell
match.contacts_shared  | texts | of the telephones, mail boxes, accounts and return address those that another of those shops has too, with its address; ABSENT when none
match.shared_contacts  | flag | true: they are an older or proved shop's of another company; false: this one is the older or proved; ABSENT: as in match.cloned_text
match.stolen_identity  | flag | true: the company is tied elsewhere (own website or domains) and nothing ties it here (nor did a year ago); false: tied here or no tie elsewhere
""",
)

OUTSIDERS = (*_DOMAIN, *_REGISTER, *_ARCHIVE, *_PLACE, *_SEAL, *_LIST, *_DEALERS, *_BUYER, *_MATCH)
