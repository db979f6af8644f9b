"""Firms that stand on shops' pages and are not the shop: payment, delivery, platform, agency, host, marketplace, and
others (offices, media).

Names in lower case, as they are spoken; each is looked for as a whole word (a bent Finnish ending after ":" or "n" is
found by the legal form or number beside it). A shop whose own domain carries the name is that firm, and is not
struck out.
"""

from __future__ import annotations

from collections.abc import Mapping

from trustcheck.countries import all_countries, listed
from trustcheck.languages import words

_EVERYWHERE: Mapping[str, tuple[str, ...]] = {
    "payment": words("""
paytrail | klarna | klarna bank | svea | svea bank | svea ekonomi | svea payments | maksuturva | walley
| walley lasku | collector | collector bank | norion bank | visma pay | visma payments | paybyway | bambora
| checkout finland | nets | nets denmark | netaxept | nexi | nexi finland | stripe | adyen | paypal | worldline
| verifone | mobilepay | vipps | vipps mobilepay | swish | getswish | trustly | zimpler | jousto | jousto raha
| riverty | arvato | afterpay | resurs bank | resurs | enterpay | alisa pankki | fellow finance | op yritysluotto
| op ryhmä | osuuspankki | op vähittäisasiakkaat | nordea | nordea rahoitus | danske bank | handelsbanken | aktia
| s-pankki | säästöpankki | pop pankki | oma säästöpankki | ålandsbanken | santander | santander consumer finance
| ecster | qliro | billmate | dibs | dibs payment services | mollie | braintree | sumup | zettle | izettle | payson
| epassi | smartum | edenred | eazybreak | pivo | poplatek | eurocard | mastercard | visa | american express
| diners club | lowell | intrum | ropo capital | revolut | payu | przelewy24 | mollie payments | sofort | barclays
| authorize.net | 2checkout | airwallex | payoneer | ap pay | nordea finance | op-palvelut | op yrityspankki
| tf bank | aktia pankki | holvi | lindorff | lindorff invest
"""),
    "delivery": words("""
posti | posti group | itella | matkahuolto | oy matkahuolto | dhl | dhl express | dhl freight | postnord | gls
| schenker | db schenker | budbee | instabox | instabee | early bird | ups | fedex | tnt | posten bring | dsv | dpd
| omniva | smartpost | smartposti | kaukokiito | kiitolinja | wolt | foodora | venipak | itella smartpost | dachser
| bussgods | best transport | airmee | helthjem | yunexpress | 4px | cainiao | china post | royal mail | hermes
| evri | deutsche post | jetpak | shipit | unifaun | nshift | cargoson | coolrunner | sendify | logistiikka suomi
"""),
    "platform": words("""
shopify | shopify international | woocommerce | wordpress | automattic | wix | squarespace | magento
| adobe commerce | mycashflow | pulse247 | vilkas | vilkas group | epages | finqu | clover shop | kotisivukone
| prestashop | bigcommerce | wikinggruppen | abicart | textalk | starweb | askås | jetshop | quickbutik | litium
| centra | avarda | lightspeed | ecwid | jimdo | webnode | opencart | shopware | odoo | johku | nosto | klaviyo
| mailchimp | custobar | liana technologies | apsis | voyado | zendesk | giosg | freshworks | hubspot
| mailerlite | getresponse | brevo | sendinblue | postmark
"""),
    "agency": words("""
fonecta | crasman | solteq | verkkokauppatiimi
"""),
    "host": words("""
suomen hostingpalvelu | zoner | louhi net | louhi | hostingpalvelu | domainhotelli | euronic
| planeetta internet | webhotelli.fi | one.com | loopia | hostinger | godaddy | cloudflare | amazon web services
| google cloud | seravo | upcloud | hetzner | nettix | ovhcloud | siteground | hetzner online
"""),
    "marketplace": words("""
amazon | amazon eu | ebay | tori.fi | huutokaupat | etsy | cdon | fruugo | allegro | aliexpress | temu | fyndiq
| bol.com | cdiscount | kaufland e-commerce
"""),
    "other": words("""
google | google ireland | google analytics | facebook | meta platforms | meta platforms ireland | instagram | tiktok
| youtube | pinterest | linkedin | microsoft | trustpilot | trusted shops
| ekomi | hotjar | matomo | criteo | adform | taboola | doubleclick | tietosuojavaltuutetun toimisto
| tietosuojavaltuutettu | kuluttajariitalautakunta | kuluttajariitalautakunnan | konsumenttvistenämnden
| kuluttajaneuvonta | kuluttajavirasto | kilpailu- ja kuluttajavirasto | konsumentverket | konsumenttvister
| allmänna reklamationsnämnden | dataombudsmannen | dataombudsmannens byrå | integritetsskyddsmyndigheten
| datainspektionen | datatilsynet | data protection ombudsman | consumer disputes board | suomen asiakastieto
| asiakastieto | bisnode | dun & bradstreet | suomen vahvimmat | tukes | ruokavirasto | traficom | fimea | valvira
| verohallinto | avainlippu | suomalaisen työn liitto | kaupan liitto | luottokunta | european commission
| information commissioner | netvisor | procountor | fennoa | visma | visma solutions | finago | lemonsoft | talenom
| accountor | if vahinkovakuutus | lähitapiola
"""),
}

# With those that each country's own file names.
FIRMS: Mapping[str, tuple[str, ...]] = {
    kind: tuple(
        dict.fromkeys([*names, *(name for one in all_countries().values() for name in one.firms.get(kind, ()))])
    )
    for kind, names in _EVERYWHERE.items()
}

MAIL_DOMAINS_OF_OTHERS = listed("""
paytrail.com klarna.com klarna.fi klarna.se svea.com svea.fi sveapayments.fi walley.fi walley.se collector.fi
collector.se vismapay.com visma.com checkout.fi nets.eu nexigroup.com stripe.com adyen.com paypal.com mobilepay.fi
mobilepay.dk riverty.com resurs.fi posti.fi posti.com matkahuolto.fi dhl.com dhl.fi postnord.com postnord.fi
postnord.se gls-group.com gls-group.eu gls-finland.com budbee.com dbschenker.com schenker.fi ups.com fedex.com om.fi
oikeus.fi tietosuoja.fi kuluttajariita.fi kkv.fi imy.se arn.se datatilsynet.no datatilsynet.dk konsumentverket.se
shopify.com wix.com squarespace.com wordpress.com wordpress.org mycashflow.fi vilkas.fi google.com facebook.com
meta.com instagram.com trustpilot.com trustedshops.de trustedshops.com ico.org.uk europa.eu ec.europa.eu
mailchimp.com sentry.io sentry-next.wixpress.com wixpress.com automattic.com klaviyo.com hotjar.com traficom.fi
tukes.fi prh.fi vero.fi jousto.com trustly.com bambora.com dibs.se qliro.com gov.uk cloudflare.com zendesk.com
godaddy.com apple.com
""")

# Mail services that anybody may use for nothing, the Nordic and Baltic ones and those of access providers too.
FREE_MAIL = listed("""
gmail.com googlemail.com hotmail.com hotmail.fi hotmail.se hotmail.co.uk hotmail.de hotmail.no hotmail.dk
outlook.com outlook.fi live.com live.fi live.se live.no live.dk live.co.uk msn.com passport.com yahoo.com yahoo.fi
yahoo.se yahoo.co.uk yahoo.de ymail.com rocketmail.com aol.com icloud.com me.com mac.com proton.me protonmail.com
protonmail.ch pm.me tutanota.com tuta.io tuta.com gmx.com gmx.de gmx.net gmx.at web.de t-online.de freenet.de
mail.com email.com inbox.com zoho.com zohomail.eu fastmail.com hushmail.com yandex.com yandex.ru mail.ru bk.ru
inbox.ru list.ru rambler.ru qq.com 163.com 126.com sina.com foxmail.com sohu.com aliyun.com naver.com luukku.com
luukku.fi kolumbus.fi elisanet.fi elisa.fi saunalahti.fi suomi24.fi netti.fi pp.inet.fi inet.fi welho.com
dnainternet.net dnainternet.fi phnet.fi sci.fi mbnet.fi surffi.net nic.fi nettilinja.fi pp1.inet.fi co.inet.fi
jippii.fi wippies.fi wippies.com pp.phnet.fi kymp.net lohjanpuhelin.fi anvianet.fi multi.fi aland.net telia.com
telia.fi spray.se bredband.net bredband2.com comhem.se home.se tele2.se passagen.se swipnet.se online.no
broadpark.no frisurf.no jubii.dk ofir.dk mail.dk post.dk stofanet.dk mail.ee hot.ee online.ee neti.ee inbox.lv
inbox.lt orange.fr free.fr laposte.net wanadoo.fr libero.it hotmail.it hotmail.fr wp.pl o2.pl onet.pl interia.pl
seznam.cz centrum.cz btinternet.com
""")
