"""Brazil: CNPJ (fourteen digits, two check digits); CEP 12345-678, before or behind the town and its state."""

from __future__ import annotations

from stdnum.br import cnpj

from trustcheck.countries import Country, NumberForm, PostalForm, checked, digits, listed

COUNTRY = Country(
    code="BR",
    tld="br",
    languages=("pt",),
    numbers=(
        NumberForm(
            kind="company",
            shape=r"\d{2}\.\d{3}\.\d{3}/\d{4}-\d{2}(?!\d)|\d{14}(?!\d)",
            canonical=digits,
            valid=checked(cnpj),
            labels=("company_id",),
            home=("vat",),
            marks=("cnpj", "c.n.p.j"),
        ),
    ),
    after=("Ltda", "Ltda.", "LTDA", "S.A.", "S/A", "EIRELI", "ME", "EPP"),
    shouted=frozenset({"ME", "EPP", "LTDA"}),
    postal=PostalForm(
        postcode=r"\d{5}-\d{3}",
        code_last=True,
        line=(
            r"(?<!\w)(?P<name>(?i:rua|r\.|avenida|av\.|praça|alameda|al\.|travessa|estrada|rodovia|rod\.|largo)\s?[^,;|]{2,50}?)"
            r",\s?(?i:n[º°o]?\.?\s?)?(?P<number>\d{1,5}[A-Za-z]?(?!\w)|s/n)(?:\s?[,/–-]\s?[^;|]{1,40})?$"
        ),
        said=("brazil", "brasil", "cep"),
        said_code=r"(?i:cep)",
        counties=listed("ac al am ap ba ce df es go ma mg ms mt pa pb pe pi pr rj rn ro rr rs sc se sp to"),
    ),
)
