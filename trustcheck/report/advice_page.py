"""docs/advice.md: the whole table of advice and every sentence, made by asking advice.py. Pure.

Made again: `python -m trustcheck.report.advice_page > docs/advice.md`.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import UTC, datetime

from trustcheck.advice import AT_MOST, LARGE_ABOVE_EUR, PAYMENT_WAYS, SMALL_BELOW_EUR, advise
from trustcheck.facts import known
from trustcheck.model import Case, Dimension, Fact, Level, Outcome, Shop, Signal, Strength, Verdict
from trustcheck.report.view import advice
from trustcheck.report.words import LANGUAGES, words

STAKES = {
    f"under {SMALL_BELOW_EUR:g} €": SMALL_BELOW_EUR / 2,
    f"{SMALL_BELOW_EUR:g} to {LARGE_ABOVE_EUR:g} €": SMALL_BELOW_EUR * 2,
    f"over {LARGE_ABOVE_EUR:g} €": LARGE_ABOVE_EUR * 3,
}
KINDS = tuple(dict.fromkeys(PAYMENT_WAYS.values()))
LEVELS = (Level.WARNING, Level.UNPROVEN, Level.UNDECIDED, Level.VERIFIED)
_STORE = known("claim.store", True)
_ON_MAP = known("match.map_website", True)
_COMPANY = known("register.company_id", "9876543-2")
_BINDING = Signal(
    rule="existence/example", outcome=Outcome.PASS, dimension=Dimension.EXISTENCE, kind="binding",
    strength=Strength.PROOF, status="stable", if_pass=15, if_fail=3,
)  # fmt: skip
_KNOWN: dict[str, tuple[Fact, ...]] = {
    "nothing more": (),
    "the company": (_COMPANY,),
    "that it claims a store": (_STORE,),
    "the company, and that it claims a store": (_COMPANY, _STORE),
}


def example(level: Level, *facts: Fact, bound: bool | None = None) -> tuple[Verdict, Case]:
    """A verdict and a case for it: pages read, these facts known; bound by a proof when verified, else when asked."""
    told = {fact.name: fact for fact in (known("claim.site_read", True), *facts)}
    signals = (_BINDING,) if bound or (bound is None and level is Level.VERIFIED) else ()
    shop = Shop(domain="kauppa.example", host="kauppa.example", url="https://kauppa.example/")
    case = Case(shop=shop, at=datetime(2026, 1, 1, tzinfo=UTC), facts=told, signals=signals)
    return Verdict(level=level, low=0.2, high=0.8, base_rate=0.1), case


def page() -> str:
    """The page in Markdown."""
    return "\n".join([*_head(), *_tables(), *_proofs(), *_sentences(), *_basis()]).rstrip() + "\n"


def _head() -> Iterator[str]:
    yield from ("# What the report advises", "", _ABOUT.format(most=AT_MOST).strip())


_ABOUT = """
This page is made from `trustcheck/advice.py` and the words of the report; `tests/test_advice.py` holds every row.
Verdict, stake (`--stake`) and way of paying (`--pay`) choose at most {most} sentences, the most important first; each
says what to do and why. They never change a fact or the verdict. The names in the tables are those of the sentences
below. Without a stake the middle one is assumed; without a way of paying, any (`unknown`).
"""


def _tables() -> Iterator[str]:
    yield from ("", "## By verdict, stake and payment", "")
    yield "The shop's pages were read; no company of its name or number is known, and it claims no store."
    for level in LEVELS:
        yield from ("", f"### {level}", "", f"| pays by | {' | '.join(STAKES)} |", "| --- | --- | --- | --- |")
        for kind in KINDS:
            ways = "/".join(way for way, of in PAYMENT_WAYS.items() if of == kind)
            cells = (_ids(advise(*example(level), stake, ways.partition("/")[0])) for stake in STAKES.values())
            yield f"| {ways} | {' | '.join(cells)} |"


def _ids(names: Iterable[str]) -> str:
    return " · ".join(names)


def _proofs() -> Iterator[str]:
    yield from ("", "## A large stake asks for a proof", "")
    yield _PROOFS.format(stake=f"{LARGE_ABOVE_EUR:g} €").strip()
    yield from ("", "| verdict | proof there | known | advice |", "| --- | --- | --- | --- |")
    large = STAKES[f"over {LARGE_ABOVE_EUR:g} €"]
    for level in LEVELS[1:]:
        for proof, bound, there in (
            ("none", False, ()),
            ("binding", True, ()),
            ("presence", False, (_STORE, _ON_MAP)),
            ("both", True, (_STORE, _ON_MAP)),
        ):
            if level is Level.VERIFIED and not bound:
                continue  # there is no verified without a binding
            for name, facts in _KNOWN.items():
                if (there and _STORE not in facts) or (bound and _COMPANY not in facts):
                    continue  # what is proved is known
                names = advise(*example(level, *facts, *there, bound=bound), large, "card")
                yield f"| {level} | {proof} | {name} | {_ids(names)} |"
    yield ""
    yield _EXCEPTIONS.strip()


_PROOFS = """
Above {stake} the advice asks for one of two proofs first, and says so when it is there: a *binding* (an outside source
ties the address to the company) or *presence* (the map ties this very website to the store, or the buyer or a
journalist has been there). A store that the map knows by name, or the register by address, is no such proof: a copied
identity has those too. Here by card:
"""
_EXCEPTIONS = """
Seven more things change it. Where no shop stands (a parking page), the advice is `no_shop`, `shop_moved` and
`keep_order`, whatever the stake. When an outsider contradicts the shop, but not enough for a warning, `explain_first`
comes first. When the buyer was shown a payee who is not the seller, or is in another part of the world (`--payee`,
`--iban`, `--paid-to-country`), `wrong_payee` comes before it. When an undecided shop's pages could not be read,
`look_yourself` stands in the place of `ask_shop`; and where they are made by scripts alone, nobody is told to
check again later (`try_later`). Nobody is sent where a note (`trustcheck note`) says that an answer
was got: not to call a company that has answered, nor to a store that somebody has been at; and where the shop was
denied there, no proof is there and no small order is advised. Where the site's certificate is not valid, `no_card_here`
stands in the place of `pay_card` and `pay_unknown`.
"""


def _sentences() -> Iterator[str]:
    yield from ("", "## The sentences")
    for key in words("en").table:
        section, _, name = key.partition(".")
        if section == "advice":
            yield from ("", f"### {name}", "")
            yield from (f"- {lang}: {advice(name, words(lang)).text}" for lang in LANGUAGES)
            rests = [place for place, (names, _) in enumerate(BASIS, 1) if name in names.split()]
            yield f"- Rests on: {', '.join(f'({place})' for place in rests)}" if rests else "- Rests on: good sense"


def _basis() -> Iterator[str]:
    yield from ("", "## What the reasons rest on", "")
    yield from (_MARKED.strip(), "")
    yield from (f"{place}. {text}" for place, (_, text) in enumerate(BASIS, 1))


_MARKED = """
General information, not legal advice. Marked (m): cited from memory and not compared with today's text of the law;
look it up before you quote it.
"""
# Ids of sentences : what their reasons rest on.
_BASIS = """
pay_card paid_card pay_unknown paid_unknown
:
**Credit card.** What was bought on credit can be claimed from the creditor too when the seller does not deliver:
directive 2008/48/EC, article 15, followed by (EU) 2023/2225 (m); Finland: Consumer Protection Act 38/1978, chapter
7, section 39 (m); Sweden: konsumentkreditlagen 2010:1846, section 29 (m). For debit cards there is only the card
companies' chargeback, which is their own rule with its own time limits.

pay_transfer paid_transfer pay_mobile paid_mobile check_payee act_today pay_unknown paid_unknown do_not_pay
:
**Bank transfer, and the mobile payments that move like one.** A payment order cannot be revoked once the payer's
bank has it, and a recall needs the receiver's consent: directive (EU) 2015/2366, article 80 (m); instant transfers
arrive in ten seconds, and banks of the euro area compare the receiver's name with the account before the payer
confirms, since 9 October 2025: regulation (EU) 2024/886.

pay_invoice paid_invoice invoice_in_name pay_unknown
:
**Invoice.** Whoever pays after delivery has something to hold back; the seller must deliver within 30 days unless
agreed otherwise, and the buyer may then end the contract: directive 2011/83/EU, article 18 (m).

pay_crypto paid_crypto pay_gift_card paid_gift_card pay_unknown
:
**Cryptocurrency and gift cards.** Neither has a bank or card issuer between buyer and seller that owes anybody a
refund; a transfer of crypto-assets is final on the ledger.

pay_paypal paid_paypal
:
**PayPal.** Buyer protection is PayPal's own promise: payments for goods, within a time limit, not payments to
friends.

find_out ask_shop look_yourself invoice_in_name
:
**Who sells must be told.** Name, geographic address, e-mail address, register and number: directive 2000/31/EC,
article 5; telephone too: 2011/83/EU, article 6(1)(c).

call_company visit_store collect_in_store no_large_advance bound_there met_there both_there wrong_payee
:
**Binding beats existence.** Names and numbers of real firms are copied; what cannot be copied is the answer at a
number that the shop did not write, and a door that one has stood at.

wait_large try_later
:
**Unknown is neither good nor bad.** What was not answered can still turn the result either way (see
architecture.md, the verdict's range).

tell_authorities keep_proof
:
**Free help.** Police, national consumer advice, and the network of European Consumer Centres for shops in other
countries of the EU, Norway and Iceland.
"""
BASIS = [tuple(" ".join(half.split()) for half in block.split("\n:\n")) for block in _BASIS.strip().split("\n\n")]


if __name__ == "__main__":
    import sys

    sys.stdout.write(page())
