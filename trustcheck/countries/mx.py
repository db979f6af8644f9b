"""Mexico: RFC of a firm (twelve signs: letters, the day it was founded, check sign); C.P. and five digits."""

from __future__ import annotations

from stdnum.mx import rfc

from trustcheck.countries import Country, NumberForm, PostalForm, checked, parted, signs

COUNTRY = Country(
    code="MX",
    tld="mx",
    languages=("es",),
    numbers=(
        NumberForm(
            kind="company",
            shape=r"[A-ZÑ&]{3}[ -]?\d{6}[ -]?[0-9A-Z]{2}[0-9A](?!\w)",
            canonical=signs,
            valid=checked(rfc),
            labels=(),
            home=("company_id", "vat"),
            marks=("rfc$", "rfc:", "r.f.c"),
        ),
    ),
    after=("S.A. de C.V.", "SA de CV", "S.A. DE C.V.", "S. de R.L. de C.V.", "S de RL de CV", "S.A.P.I. de C.V."),
    postal=PostalForm(
        postcode=r"\d{5}",
        code_last=True,
        line=(
            r"(?<!\w)(?P<name>(?i:calle|av\.|avenida|blvd\.?|boulevard|calzada|calz\.|carretera|paseo|privada|cerrada)\s[^,;|]{2,50}?)"
            r"(?:,\s?|\s{1,2})(?i:n[º°o]?\.?\s?|#\s?)?(?P<number>\d{1,5}[A-Za-z]?(?!\w)|s/n)(?:\s?[,–-]\s?[^;|]{1,40})?$"
        ),
        said=("mexico", "méxico"),
        said_code=r"C\.?\s?P\.?|(?i:código postal)",
        counties=frozenset(
            parted("""
aguascalientes | baja california | campeche | chiapas | chihuahua | coahuila | colima | durango | guanajuato | guerrero
| hidalgo | jalisco | estado de méxico | michoacán | morelos | nayarit | nuevo león | oaxaca | puebla | querétaro
| quintana roo | san luis potosí | sinaloa | sonora | tabasco | tamaulipas | tlaxcala | veracruz | yucatán | zacatecas
| cdmx
""")
        ),
    ),
)
