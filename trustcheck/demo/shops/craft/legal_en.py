"""Terms, delivery and privacy texts in English, as a Finnish shop that sells abroad writes them."""

from __future__ import annotations

from trustcheck.demo.shops.craft.seller import Seller


def _identity(seller: Seller) -> str:
    lines = [f"**{seller.name}**", f"Business ID: {seller.number}", f"VAT ID: {seller.vat}", seller.street]
    lines += [f"{seller.postcode} {seller.town}", "Finland", f"[{seller.email}](mailto:{seller.email})"]
    if seller.phone:
        lines.append(f"Tel. {seller.phone}")
    return "\n\n".join(lines)


def terms(seller: Seller) -> str:
    """Terms of sale."""
    return f"""
## Who we are

{_identity(seller)}

## Orders and prices

Prices include Finnish VAT and are shown in euros. Shipping is added in the basket, before you order. A contract
exists once we have e-mailed you an order confirmation. You can pay by {seller.payment}.

## Right of withdrawal

You may withdraw from the purchase within 14 days of receiving the goods, without giving a reason. Tell us by e-mail and
send the goods back within 14 days of telling us. We refund the price and the cost of standard delivery within 14 days.
Goods made to your measure cannot be returned.

## Faulty goods

We answer for defects as the Finnish Consumer Protection Act says. Please report a defect within a reasonable time.

## Disputes

If we cannot settle a matter between us, Finnish consumers can turn to the Consumer Advisory Services (www.kkv.fi/en)
and the Consumer Disputes Board (www.kuluttajariita.fi/en).
"""


def delivery(seller: Seller) -> str:
    """Delivery and returns."""
    return f"""
## Shipping

| Where | Price | Time |
| Finland | {seller.fee} | {seller.days} |
| Other EU countries | 16,00 € | 4–8 working days |

Parcels travel with {seller.carriers}. You get a tracking code when yours leaves the workshop.

## Returns

Send returns to {seller.name}, {seller.returns or seller.address}, Finland. Include the order number.
"""


def privacy(seller: Seller) -> str:
    """Privacy notice."""
    return f"""
## Controller

{_identity(seller)}

## What we keep, and why

Name, address, e-mail and order history, to deliver orders, answer messages and keep our books. The legal grounds are
the contract with you and the Accounting Act. We keep order data for six years after the end of the financial year.

## Who else sees it

The carrier and the payment provider see what they need. Nothing is sold, nothing leaves the EU and EEA.

## Your rights

Write to {seller.email} to see, correct or erase your data. You may complain to the Data Protection Ombudsman.
"""
