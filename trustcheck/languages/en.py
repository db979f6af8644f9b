"""English."""

from trustcheck.languages import Language, rows, table, words

LANGUAGE = Language(
    code="en",
    links=table("""
contact: contact us | contact details | contact information | contact$ | contacts$ | get in touch | reach us
  | customer service | customer care | customer support | help center | help centre | support$
imprint: imprint | legal notice | legal information | company information | company details | business details
  | impressum | legal disclosure | seller information | trader information | legal$
about: about us | about the company | our story | who we are | our company | our history | about$ | company$
  | our family | the story | meet the team | our team | the maker | studio$ | workshop$ | atelier$
terms: terms and conditions | terms & conditions | terms of sale | conditions of sale | general terms
  | sales terms | terms of service | terms of use | terms of business | terms$ | conditions$ | t&c | t&cs | agb$
returns: returns and refunds | returns & refunds | return policy | returns policy | refund policy | shipping & returns
  | shipping and returns | delivery & returns | delivery and returns | right of withdrawal | withdrawal
  | cancellation policy | returns | refunds | exchanges
delivery: shipping policy | delivery information | shipping information | delivery terms | delivery | shipping
  | postage
privacy: privacy policy | privacy notice | privacy statement | data protection | privacy | gdpr | personal data
stores: store locator | find a store | find us | our store | our shop$ | our stores | our shops | visit us | showroom
  | stores$ | locations | opening hours | where to find us | physical store | boutiques
product: add to cart | add to basket | buy now | shop now | view product | product
cart: shopping cart | shopping bag | basket | cart$ | bag$ | checkout"""),
    slugs=table("""
contact: contact | contact-us | contacts | contactus | customer-service | customerservice | get-in-touch | support
imprint: imprint | impressum | legal-notice | company-information | company-info | legal
about: about-us | about | aboutus | our-story | company | who-we-are | our-history
terms: terms-and-conditions | terms-of-sale | terms-conditions | terms-of-service | terms | conditions | tos | agb
returns: refund-policy | return-policy | returns-policy | returns | refunds | shipping-returns | withdrawal
delivery: shipping-policy | delivery | shipping | shipping-information
privacy: privacy-policy | privacy-notice | privacy | privacypolicy | gdpr | data-protection
stores: store-locator | stores | store | our-store | shops | visit-us | visit | find-us | showroom | opening-hours
product: products | product | item | p | shop
cart: cart | basket | checkout | bag"""),
    labels=table("""
company: company name | company | trade name | legal name | business name | registered name | seller | trader
  | name of the company
company_id: company number | company registration number | company reg. no | company reg no | company no
  | registration number | registration no | registered number | reg. no | reg no | reg.no | business id
  | business identity code | company id | organisation number | organization number | org. no | org no | org nr
  | y-tunnus | enterprise number | trade register number | commercial register | register number | company code
vat: vat number | vat no | vat id | vat reg. no | vat registration number | vat reg no | vat | tax id | tax number
phone: telephone | phone number | phone | tel. | tel$ | call us | call | mobile | cell | whatsapp | hotline
email: e-mail address | email address | e-mail | email | mail us | write to us | mail$
address: address | our address | business address | company address | located at | location
visiting_address: visiting address | street address | store address | shop address | visit us at | visit us
  | come and see us
postal_address: postal address | mailing address | post address
return_address: return address | returns address | send returns to | return to | address for returns | returns to
  | returns department | returns centre | returns center | send your return to | ship returns to
  | please return to
warehouse: warehouse address | warehouse | distribution centre | distribution center | fulfilment centre
  | fulfillment center | our warehouse | distribution warehouse
seat: registered address | registered office | registered seat | domicile | head office | headquarters
  | place of registration | registered in england | principal place of business | registered at
opening_hours: opening hours | opening times | business hours | store hours | shop hours | office hours | open hours
  | we are open | hours$ | open$
customer_service: customer service | customer care | customer support | help desk | service hours
po_box: p.o. box | po box | p.o.box | p. o. box | pob$ | post office box
care_of: c/o | care of
store: store$ | shop$ | showroom | flagship store | boutique | outlet | retail store | physical store
  | workshop | our stores | our shops | farm shop | factory shop
fax: fax | telefax
contact_person: contact person
officer: managing director | director$ | directors$ | owner$ | owners$ | owned and run by | founder$ | founders$
  | proprietor | ceo$ | responsible person | represented by | sole trader
maker: manufacturer$ | manufacturer information | manufacturer details | manufacturer's details
  | manufacturer name | manufactured by | responsible person in the eu | responsible person for the eu
  | responsible person (eu) | eu responsible person | eu representative | eu rep$ | importer$
bank_account: iban | bank account | account number | bic | swift"""),
    seller=words("""
the shop is operated by | this website is operated by | this site is operated by | this store is operated by
| website is owned and operated by | is owned and operated by | is operated by | operated by | owned and operated by
| website is run by | is run by | is a trading name of | trading name of | trading as | is a brand of
| is a registered trademark of | is a trade name of | the seller is | seller: | the trader is | your contract is with
| contracting party | contract is concluded with | you are buying from | goods are sold by | sold by | provider of the
| service provider: | responsible for the content | publisher: | all rights reserved | copyright | registered in england
| registered in | is registered in | registered company"""),
    controller=words("""
data controller | controller of your personal data | controller is | controller: | the controller
| responsible for the processing | personal data controller | register holder | registrar: | holder of the register
"""),
    payment_firm=words("""
payment service provider | payment provider | payment processor | payment services | payment institution
| payment intermediary | payments are processed by | payment is processed by | processed by | pay later | pay in
| instalment | installment | invoice is provided by | credit is granted by | credit provider | financing | lender
| recipient of the payment | shown as the recipient on your bank statement | bank statement | payee | acquirer | escrow
"""),
    delivery_firm=words("""
delivered by | delivery partner | carrier | courier | shipping partner | parcel service | logistics partner
| shipped with | parcel locker | transport company | tracking"""),
    platform_firm=words("""
powered by | built with | e-commerce platform | ecommerce by | theme by | software by"""),
    agency_firm=words("""
website by | site by | web design | webdesign | designed by | developed by | built by | created by | web agency
| website designed | site design by"""),
    host_firm=words("""
hosted by | hosting provider | hosting by | hosting: | web hosting"""),
    marketplace_firm=words("""
marketplace operator | marketplace operated by | operator of the marketplace"""),
    other_firm=words("""
manufacturer | manufactured by | importer | distributor | distributed by | authorised representative
| responsible person in the eu | partner | supplier | supervisory authority | ombudsman | consumer disputes board
| dispute resolution | analytics | newsletter service | insurance | certified by | auditor | marketing by | sponsor
| processor: | data processor | subcontractor | customer reference"""),
    since=words("""
since | established in | established | founded in | founded | est. | est$ | in business since | trading since
| operating since | serving customers since | family-owned since | opened in | opened our doors in | started in
| began in | dates back to | has been operating since | in the year | born in | created in | launched in | we began in
| we started in | we opened in | we have been here since | began trading in | started trading in | in the spring of
| in the summer of | in the autumn of | in the winter of | in the fall of"""),
    since_after=words("""
when our story began | when we opened | was the year we | opened | founded | began | started"""),
    family=words("""
family business | family-owned | family owned | family-run | family run | family company | third generation
| second generation | fourth generation | generations | husband and wife | father and son | mother and daughter
| my grandmother | my grandfather | handmade by us | small business"""),
    closing_down=words("""
closing down sale | closing down | closing our doors | closing forever | closing for good | closing our store
| closing our shop | store closing | shop closing | going out of business | clearance before closing | final sale before
| retirement sale | we are retiring | after years we are closing | saying goodbye | final farewell | farewell sale
| bankruptcy sale | last chance before we close | one last time | final collection | we have decided to close
| the end of an era"""),
    urgency=words("""
ends in | offer ends | sale ends | ends today | ends tonight | ends soon | hurry | only today | today only | last chance
| while stocks last | only a few left | almost sold out | selling fast | limited time | limited-time | don't miss
| final hours | last hours | people are viewing | people are looking | deal expires | expires in | flash sale
| time left"""),
    placeholders=words("""
lorem ipsum | dolor sit amet | [company name] | [your company] | [your store] | [store name] | [shop name] | [name]
| [address] | [email] | [email address] | [phone number] | [insert | {company | {{company | {{ shop | {{shop
| your company name | your address here | company name here | 123 main street | [country] | [state] | info@example.com
| email@example.com | you@example.com | yourdomain.com | your-domain.com | [website url] | +1 234 567 | 123-456-7890
| example street | this is your about page | add your text here | insert address
| use this text to share information about your brand | this is a sample page | this is an example page
| just another wordpress site | this is a demo store | welcome to wordpress. this is your first post
| i'm a paragraph. click here to add | click here to add your own text | 500 terry francois | 500 terry a. francois
| 500 terry francine | pair text with an image to focus | example product title | your product's name
| give customers details about the banner image | describe a product, make announcements | info@mysite.com
| your store name | talk about your brand and share information"""),
    visit=words("""
visit our store | visit our shop | visit our showroom | visit us | come and visit | our store in | our shop in
| our stores | our showroom | our boutique | flagship store | physical store | brick-and-mortar | brick and mortar
| high street shop | find our store | shop in the centre of | store in the heart of | welcome to our store
| welcome to our shop | drop by | come by | retail store | store address | shop address"""),
    no_store=words("""
online only | online-only | only online | we do not have a physical | we don't have a physical | no physical store
| no physical shop | no brick-and-mortar | not have a brick | we have no store | we have no shop | exclusively online
| purely online | not open to the public | no walk-in"""),
    collect=words("""
click & collect | click and collect | click&collect | collect in store | collect in-store | in-store pickup
| pick up in store | pick-up in store | store pickup | store pick-up | local pickup | collect from our store
| collect from our shop | pay in store | free collection | pickup from our | pick up from our | collection from our
"""),
    closed=words("closed"),
    by_appointment=words("by appointment | appointment only | by arrangement | on request"),
    weekdays=rows("""
1: monday | mondays | mon | mo; 2: tuesday | tuesdays | tue | tues | tu; 3: wednesday | wednesdays | wed | we
4: thursday | thursdays | thu | thur | thurs | th; 5: friday | fridays | fri | fr; 6: saturday | saturdays | sat | sa
7: sunday | sundays | sun | su"""),
    daily=words("every day | daily | weekdays | on weekdays | all week | 24/7"),
    months=rows("""
1: january | jan; 2: february | feb; 3: march | mar; 4: april | apr; 5: may; 6: june | jun; 7: july | jul
8: august | aug; 9: september | sept | sep; 10: october | oct; 11: november | nov; 12: december | dec"""),
    times=table("""
clock: o'clock; from: from | between | open; until: to | till | until | and | through | thru; or: or; also: and
always: round the clock | around the clock; not_times: year | pcs | pieces | people | min; in_year: in"""),
    numbers=table("""
1: one; 2: two; 3: three; 4: four; 5: five; 6: six; 7: seven; 8: eight; 9: nine; 10: ten; 12: twelve
14: fourteen; 15: fifteen; 20: twenty; 21: twenty-one"""),
    delivery_time=words("""
delivery time | delivery times | shipping time | estimated delivery | delivered within | delivery within
| delivery takes | shipping takes | ships within | ships in | dispatched within | arrives in | arrives within
| transit time | processing time | handling time | delivery: | shipping: | we deliver in | delivery in
"""),
    days=words("days | day$ | calendar days"),
    working_days=words("business days | business day | working days | working day | workdays | weekdays"),
    weeks=words("weeks | week$"),
    hours=words("hours | hour$ | hrs"),
    sent_from=words("""
ships from | shipped from | shipping from | sent from | dispatched from | we ship from | delivered from | delivery from
| warehouse in | warehouses in | from our warehouse in | fulfilled from | stock in | goods come from
"""),
    return_to=words("""
return address | returns address | return the goods to | return the item to | return your order to | send returns to
| send the goods back to | send it back to | ship returns to | items should be returned to | return to | returned to
| back to us at | back to our
"""),
    discount=words("off | discount | sale | save up to | up to | reduced | clearance | deal"),
    discount_all=words("""
everything | sitewide | site-wide | storewide | entire store | all products | whole range | every tool | every item
| every product | every order
"""),
    old_price=words("was | before | original price | regular price | rrp | list price | compare at | old price"),
    payment_ways=table("""
card: visa | mastercard | master card | credit card | debit card | american express | amex | card payment
  | bank card | apple pay | google pay | card$ | maestro
invoice: invoice | buy now pay later | pay later | bnpl | riverty | walley | afterpay | instalments
bank: online bank | online banking | internet bank | bank button | trustly | ideal$ | sofort | giropay | bancontact
  | blik$ | paytrail | pay by bank | multibanco
paypal: paypal; mobilepay: mobilepay | mobile pay | vipps; swish: swish; klarna: klarna
transfer: bank transfer | wire transfer | prepayment | payment in advance | western union | moneygram
  | direct transfer | money transfer | sepa transfer
crypto: bitcoin | btc$ | cryptocurrency | crypto | usdt | ethereum | litecoin | tether
gift_card: pay with gift card | steam card | amazon gift card | paysafecard | google play card | itunes card
cash: cash on delivery | cash$ | pay in store | pay on collection | cod$
"""),
    payment_heading=words(
        "payment methods | payment options | payment | we accept | ways to pay | how to pay | pay with"
    ),
    weak_urgency=words("hurry | ends in | expires in | last chance | don't miss | time left | ends soon"),
    not_since=words("""
act$ | regulation | directive | updated | last modified | all rights | member since | customer since | version | career
"""),
    not_delivery=words("""
return | refund | withdraw | invoice | preorder | pre-order | delay | warranty | reply | answer | respond | discount
| made to order | newsletter
"""),
    phrases=table("""
clearance: everything must go | liquidation sale | moving sale
up_to: up to | as much as; whole: everything | sitewide | all$; percent: percent | per cent
sure_payment: credit card | debit card | bank transfer | wire transfer | cash on delivery
not_now: card fraud | identity theft | we do not accept | we don't accept | not accepted | unavailable | not available
  | do not accept | don't accept | cannot accept | no longer accept | beware | watch out | never pay | never send
  | do not pay by | don't pay by | we never ask | we will never ask | scammer | fraudster | do not send money
  | don't send money
next_day: next day delivery | next-day delivery | delivered the next working day | delivered the next day
  | next working day delivery
online: online | web | net | internet | e-; others_store: reseller | retailers | retailer | stockist | dealer
general_mail: info | hello | support | shop | order | contact | service | sales | post | office | enquir | inquir
  | help | care$ | customer
local: local shop | local store | local boutique | local business | family business | family-run | family-owned
heading_delivery: delivery | deliveries | shipping | postage | dispatch | shipment
heading_returns: return | refund | changing your mind | cancel | exchange
send: send | post it | post them | ship | return | mail it
answering: we answer | we reply | staff responds | staff answers | responds to
dealers: dealer locator | find a dealer | find your dealer | list of dealers | our dealers | authorised dealers
  | authorized dealers | dealers$ | find a stockist | our stockists | stockists$ | store locator | store finder
  | find a store | where to buy | find a retailer | our retailers | retailers$ | our resellers | resellers$
  | points of sale
money_back: money back | money-back | refund you | refund your | refund the | refunded to | refunded within
  | refunded in | refunded by | fully refunded | full refund | refund within | refund of | refund to | refund will
  | refunds will | refunds are | reimburse
no_money_back: no refund | not refund | not be refunded | non-refundable | non refundable | cannot be refunded
  | cannot refund | no money back | not entitled to a refund | not eligible for a refund | no full refund
"""),
    weak_since=words("""
born in | created in | in the year | launched in | started in | began in | in the spring of | in the summer of
| in the autumn of | in the winter of | in the fall of
"""),
    weak_closing_down=words("""
final farewell | saying goodbye | the end of an era | one last time | final collection | we are retiring | farewell sale
| closing down | closing our doors | closing our store | closing our shop | store closing | shop closing"""),
    weak_discount=words("up to | off | deal"),
    countries=table("""
FI: finland; SE: sweden; NO: norway; DK: denmark; EE: estonia; LV: latvia; LT: lithuania; DE: germany
NL: the netherlands | netherlands | holland; BE: belgium; FR: france; ES: spain; PT: portugal; IT: italy
AT: austria; CH: switzerland; PL: poland; CZ: czech republic | czechia; SK: slovakia; HU: hungary; RO: romania
BG: bulgaria; GR: greece; TR: turkey | türkiye; IE: ireland
GB: united kingdom | great britain | england | scotland | wales | uk$; US: united states | usa$ | u.s.a | u.s.$
CA: canada; CN: china | shenzhen | guangzhou | zhejiang | guangdong | yiwu | hangzhou | dongguan; HK: hong kong
TW: taiwan; SG: singapore; MY: malaysia; VN: vietnam; TH: thailand; IN: india; JP: japan; KR: south korea
AE: united arab emirates | dubai; UA: ukraine; RU: russia; CY: cyprus; MT: malta; LU: luxembourg; IS: iceland
AU: australia; NZ: new zealand
"""),
    others_buying=words("""
just bought | just purchased | just ordered | recently bought | recently purchased | recently ordered | people viewing
| people are viewing | people are looking | people are watching | people watching | are viewing this
| are looking at this | visitors are viewing | someone from | someone in$
"""),
    law_of=words("""
governed by | laws of | law of | under the laws | in accordance with the laws | governing law | jurisdiction of
"""),
    not_found=words("""
page not found | 404 not found | error 404 | 404 error | page cannot be found | page can't be found
| page could not be found | page doesn't exist | page does not exist | page was not found | we couldn't find that page
| this page isn't available | this page is not available | nothing was found at this location | oops! that page
| http 404 | 404 - | not found$ | 404$ | couldn't find the page | page you requested
"""),
    parked=words("""
domain is for sale | domain may be for sale | domain name is for sale | buy this domain | this domain is parked
| domain parking | parked domain | domain is parked | this domain is available | make an offer on this domain
| inquire about this domain | domain has expired | domain name has expired | this domain has recently been registered
| this domain has been registered | future home of | website coming soon | this web page is parked
| parked free, courtesy of | the owner of this domain has not yet uploaded | get this domain | domain is reserved
| interested in this domain | purchase this domain | related searches | is for sale! | the domain has been registered
| default web page | this is the default | welcome to nginx | apache2 default page | it works! | index of /
"""),
    maintenance=words("""
under maintenance | site maintenance | down for maintenance | scheduled maintenance | be right back soon
| we'll be back soon | we will be back soon | undergoing maintenance | maintenance mode | under construction
| temporarily unavailable | opening soon | coming soon
"""),
    password=words("""
enter using password | enter store using password | this store is password protected | this shop is password protected
| this content is password protected | store password | enter the password | password protected | enter password
"""),
    script_needed=words("""
you need to enable javascript | please enable javascript | enable javascript to run this app | javascript is required
| javascript is disabled | requires javascript | turn on javascript | javascript must be enabled
| doesn't work properly without javascript | without javascript enabled
"""),
    challenge=words("""
just a moment | checking your browser | verify you are human | verifying you are human | attention required!
| are you a robot | are you human | confirm you are human | not a robot | access denied | request blocked
| you have been blocked | sorry, you have been blocked | access to this page has been denied | pardon our interruption
| press & hold | press and hold to confirm | security check | ddos protection | bot detection | human verification
| unusual traffic | please complete the security check | performing security verification | request unsuccessful
| the requested url was rejected | your request has been blocked | please wait while we verify | website firewall
| enable javascript and cookies to continue | one more step
"""),
    stop_words=frozenset(
        words("""
the | and | of | to | in | is | for | you | with | your | our | we | are | on | from | this | that | be | it | as | or
| by | have | not | will | can | us
""")
    ),
)
