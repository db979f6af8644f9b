"""Swedish, of Sweden and of Finland."""

from trustcheck.languages import Language, rows, table, words

LANGUAGE = Language(
    code="sv",
    links=table("""
contact: kontakta oss | kontaktuppgifter | kontaktinformation | kontakt$ | kontakter$ | kontakta | kundservice
  | kundtjänst | hör av dig | ta kontakt | skriv till oss
imprint: företagsinformation | företagsuppgifter | bolagsinformation | uppgifter om företaget | impressum
  | juridisk information
about: om oss | om företaget | vår historia | vår berättelse | vilka är vi | vilka vi är | om butiken | om mig
  | historia$ | företaget$ | familjeföretag | vi är$ | lär känna oss | vem är | ateljé$ | verkstad$
terms: köpvillkor | försäljningsvillkor | leveransvillkor | allmänna villkor | beställningsvillkor | avtalsvillkor
  | handelsvillkor | köp- och leveransvillkor | betalningsvillkor | användarvillkor | villkor
returns: retur och reklamation | returer och reklamationer | returer | retur$ | byten och returer | byte och retur
  | frakt och retur | leverans och retur | returpolicy | ångerrätt | ångra köp | återbetalning | reklamation | öppet köp
delivery: frakt och leverans | leverans$ | leveranser | leveransinformation | leveranstid | frakt$ | fraktkostnad
  | leveranssätt | betalning och leverans
privacy: integritetspolicy | dataskyddsbeskrivning | dataskydd | personuppgiftspolicy | behandling av personuppgifter
  | registerbeskrivning | integritet | personuppgifter | gdpr
stores: våra butiker | vår butik | butiker$ | butik$ | hitta butik | hitta hit | besök oss | öppettider | utställning
  | fysisk butik | affär$ | showroom
product: lägg i varukorgen | lägg i varukorg | lägg i kundvagn | köp nu | köp$ | visa produkt | produkt
cart: varukorg | kundvagn | kassan | kassa$ | till kassan
"""),
    slugs=table("""
contact: kontakt | kontakta-oss | kontaktuppgifter | kundservice | kundtjanst | kontakta
imprint: foretagsinformation | foretagsuppgifter | juridisk-information | impressum
about: om-oss | om-foretaget | om | var-historia | foretaget | historia | om-butiken
terms: kopvillkor | villkor | leveransvillkor | allmanna-villkor | forsaljningsvillkor | anvandarvillkor
returns: retur | returer | byten-och-returer | returpolicy | angerratt | reklamation | frakt-och-retur
delivery: leverans | frakt | frakt-och-leverans | leveransinformation | leveranser
privacy: integritetspolicy | integritet | personuppgifter | dataskydd | dataskyddsbeskrivning | personuppgiftspolicy
stores: butiker | butik | vara-butiker | hitta-butik | oppettider | besok-oss | hitta-hit
product: produkt | produkter | vara | artikel
cart: varukorg | kundvagn | kassa
"""),
    labels=table("""
company: företagsnamn | företag$ | företaget$ | bolag$ | bolagsnamn | firma$ | firmanamn | säljare$ | näringsidkare$
  | företagets namn | officiellt namn | bifirma | namn$
company_id: fo-nummer | fo-nr | fo nr | fo-numret | fonr | organisationsnummer | org.nummer | org.nr | org nr | orgnr
  | org.-nr | organisationsnr | org. nr | företags- och organisationsnummer | företagsnummer | registreringsnummer
  | y-tunnus | handelsregisternummer
vat: momsregistreringsnummer | momsreg.nr | momsreg. nr | moms-reg.nr | momsnummer | moms nr | momsnr | moms-nr
  | momsregnr | vat-nummer | vat-nr | vat nr | vat$ | mervärdesskattenummer
phone: telefonnummer | telefon | tel. | tel$ | tfn | tfn. | ring oss | ring$ | mobil | mobiltelefon | växel | växeln
  | whatsapp
email: e-postadress | e-post | epost | mejladress | mejla | mejl | maila | mail$ | e-mail | email
address: adress | adressen | vår adress | besöksadress | gatuadress | vi finns på | vi finns i
visiting_address: besöksadress | gatuadress | butikens adress | butiksadress | besök oss på | besök oss
postal_address: postadress | postadressen
return_address: returadress | returadressen | returer skickas till | skicka returen till | adress för returer
  | retur till | returer till | returpaket skickas till | skicka returer till | returavdelning
warehouse: lageradress | lager$ | vårt lager | centrallager | logistikcenter | lagret finns | lagerlokal
  | lager och logistik
seat: hemort | säte$ | bolagets säte | huvudkontor | kontor$ | registrerad adress | bolagets adress
  | huvudkontoret
opening_hours: öppettider | öppettiderna | öppethållningstider | öppethållning | butikens öppettider | telefontider
  | vi har öppet | öppet$
customer_service: kundservice | kundtjänst | kundservicen | support$
po_box: box$ | postbox | pb$ | postlåda
care_of: c/o
store: butik$ | butiken | vår butik | affär | affären | showroom | utställning | lagerbutik | verkstad
  | avhämtning | lagerförsäljning | lagerbutiken | butiker$ | fabriksbutik
fax: fax | telefax
contact_person: kontaktperson | dataskyddsombud
officer: verkställande direktör | vd$ | ägare$ | ägarna$ | innehavare | grundare$ | ansvarig person
  | ansvarig utgivare | företagare$ | styrelseordförande
maker: tillverkare$ | tillverkarens uppgifter | tillverkarens kontaktuppgifter | tillverkarinformation
  | ansvarig person i eu | ansvarig person inom eu | ansvarig ekonomisk aktör | eu-ansvarig | importör$
bank_account: bankkonto | kontonummer | bankgiro | plusgiro | iban | bic
"""),
    seller=words("""
butiken drivs av | webbutiken drivs av | nätbutiken drivs av | webbshoppen drivs av | e-butiken drivs av
| sidan drivs av | webbplatsen drivs av | drivs av | ägs och drivs av | webbutiken upprätthålls av
| upprätthålls av | ägs av | tillhandahålls av | avtalspart | avtalsparter | avtalet ingås med
| du ingår avtal med | säljare är | säljaren är | säljare: | säljs av | näringsidkare är | tjänsteleverantör
| ansvarig utgivare | ansvarig för webbplatsen | är en del av | är ett varumärke | är en bifirma | bifirma till
| alla rättigheter förbehållna | copyright
"""),
    controller=words("""
personuppgiftsansvarig | personuppgiftsansvarige | personuppgiftsansvariga | registeransvarig | registerförare
| registerhållare | registrets ansvarige | ansvarar för behandlingen
"""),
    payment_firm=words("""
betaltjänstleverantör | betalningsleverantör | betaltjänst | betalningsförmedl | betalningsinstitut
| betallösning | betalningen hanteras av | betalningar hanteras av | betalningsmottagare
| mottagare av betalningen | på kontoutdraget | kontoutdrag | kreditgivare | krediten beviljas
| faktureringstjänst | fakturan skickas av | delbetalning | avbetalning | finansbolag | finansiering | inkasso
| kortbetalningar
"""),
    delivery_firm=words("""
levereras av | levereras med | transportör | transportbolag | fraktbolag | leveranspartner | speditör
| paketautomat | utlämningsställe | ombud$ | spårningsnummer | skickas med | postombud
"""),
    platform_firm=words("""
e-handelsplattform | webbutiksplattform | e-handelslösning | levererad av | powered by
"""),
    agency_firm=words("""
webbdesign | webbyrå | webbplats av | hemsida av | webb: | hemsidan är gjord av | producerad av | utvecklad av
| skapad av | webbplatsen är byggd av | sajt av | reklambyrå
"""),
    host_firm=words("""
webbhotell | driftas av | drift och hosting | hosting: | serverdrift
"""),
    marketplace_firm=words("""
marknadsplatsen drivs av | marknadsplatsens ägare | driver marknadsplatsen
"""),
    other_firm=words("""
tillverkare | importör | återförsäljare | distributör | generalagent | leverantör | samarbetspartner | partner$
| integritetsskyddsmyndigheten | dataombudsmannen | konsumenttvistenämnden | konsumentrådgivning | konsumentverket
| allmänna reklamationsnämnden | tillsynsmyndighet | personuppgiftsbiträde | underleverantör | redovisningsbyrå
| nyhetsbrevstjänst | analysverktyg | försäkring | auktoriserad representant | certifierad av | kundreferens"""),
    since=words("""
sedan år | sedan | ända sedan | grundat år | grundades år | grundat | grundades | grundad | startades år
| startade år | startade | etablerat | etablerades | etablerad | öppnade år | öppnade | anno | est.
| i branschen sedan | från år | år | började | började år | började i | öppnade dörrarna | slog upp dörrarna
| startades i | startade i | drog igång | satte igång"""),
    since_after=words("""
grundades | startade | öppnade | då vi grundade | började | drog igång | satte igång | grundade"""),
    family=words("""
familjeföretag | familjeägt | familjeägd | familjedriv | familjebolag | generation | tredje generationen
| andra generationen | fjärde generationen | från far till son | från mor till dotter | min farmor | min mormor
| min farfar | min morfar | handgjort av oss | litet företag
"""),
    closing_down=words("""
konkursförsäljning | konkursutförsäljning | upphörandeförsäljning | vi stänger | vi stänger butiken | vi slår igen
| slår igen portarna | stänger dörrarna | stänger våra dörrar | stänger för gott | stänger för alltid | butiken stänger
| butiken läggs ned | butiken upphör | verksamheten upphör | upphör med verksamheten | vi går i pension
| jag går i pension | pensionsförsäljning | tack och adjö | en sista gång | sista kollektionen | med tungt hjärta
| vi lägger ner butiken | vi lägger ned butiken | vi lägger ner verksamheten | vi lägger ned verksamheten"""),
    urgency=words("""
erbjudandet slutar | erbjudandet gäller endast | endast idag | bara idag | slutar idag | slutar ikväll | slutar snart
| skynda | sista chansen | sista dagarna | sista timmarna | sista exemplaren | bara några få | endast ett fåtal
| få kvar | nästan slut | nästan slutsåld | säljer snabbt | begränsad tid | tidsbegränsat | missa inte
| tittar på den här | tittar på denna | reserverad åt dig | tid kvar | beställ inom | blixtrea
"""),
    placeholders=words("""
lorem ipsum | [företagsnamn] | [företagets namn] | [företag] | [butikens namn] | [butiksnamn] | [adress]
| [e-post] | [e-postadress] | [telefonnummer] | [namn] | [fyll i | [organisationsnummer] | ditt företagsnamn
| företagsnamn här | skriv din text här | lägg till text här | exempelgatan | exempelvägen | info@exempel
| det här är en exempelsida | detta är en exempelsida | välkommen till wordpress. det här är ditt första
| det här är en demobutik | detta är en demobutik | namn@exempel | 556000-0000 | xxxxxx-xxxx | 123 456 78 90
"""),
    visit=words("""
vår butik | våra butiker | vår affär | vårt showroom | fysisk butik | besök butiken | besök vår | besök oss
| välkommen till vår butik | välkommen till butiken | välkommen in | välkommen att besöka | välkommen på besök
| kom förbi | titta in | butiken ligger | butiken finns | butikens adress | butikens öppettider | lagerbutik
| fabriksbutik | gårdsbutik | boden är öppen | butiken är öppen | i boden kan du"""),
    no_store=words("""
ingen fysisk butik | ingen butik | inte någon fysisk | inte en fysisk | ingen affär | endast på nätet
| enbart på nätet | bara på nätet | endast online | enbart online | endast webbutik | renodlad webbutik
| ren nätbutik
"""),
    collect=words("""
hämta i butik | hämta i butiken | hämta i vår butik | hämtas i butik | avhämtning i butik | avhämtas i butik
| upphämtning i butik | hämta själv | hämta på lagret | avhämtning | betala i butik | betala i butiken
| betala vid avhämtning | click & collect | klicka och hämta | reservera och hämta | hämta din beställning
| hämta din order | hämta beställningen | hämta i boden | hämtas i boden"""),
    closed=words("stängt | stängd"),
    by_appointment=words("enligt överenskommelse | tidsbokning | efter överenskommelse | enl. ök"),
    weekdays=rows("""
1: måndag | måndagar | måndagen | mån | må; 2: tisdag | tisdagar | tisdagen | tis | ti
3: onsdag | onsdagar | onsdagen | ons | on; 4: torsdag | torsdagar | torsdagen | tors | tor | to
5: fredag | fredagar | fredagen | fre | fr; 6: lördag | lördagar | lördagen | lör | lö
7: söndag | söndagar | söndagen | sön | sö
"""),
    daily=words("alla dagar | varje dag | dagligen | vardagar | vardagsvis | helgfria vardagar | helger | dygnet runt"),
    months=rows("""
1: januari | jan; 2: februari | feb; 3: mars | mar; 4: april | apr; 5: maj; 6: juni | jun; 7: juli | jul
8: augusti | aug; 9: september | sept | sep; 10: oktober | okt; 11: november | nov; 12: december | dec
"""),
    times=table("""
clock: kl | kl. | klockan; from: från | mellan | öppet; until: till | och; or: eller; also: och | samt
always: dygnet runt | 24 timmar om dygnet; not_times: år | st$ | pers | min; in_year: år | i
"""),
    numbers=table("""
1: en; 2: två; 3: tre; 4: fyra; 5: fem; 6: sex; 7: sju; 8: åtta; 9: nio; 10: tio; 12: tolv; 14: fjorton
"""),
    delivery_time=words("""
leveranstid | leveranstiden | leveranstider | beräknad leverans | leverans inom | levereras inom | leverans tar
| leveransen tar | leverans: | vi levererar | vi skickar | skickas inom | skickas | hanteringstid | framme inom
"""),
    days=words("dagar | dag$ | dygn"),
    working_days=words("vardagar | vardag$ | arbetsdagar | arbetsdag$ | bankdagar | helgfria vardagar"),
    weeks=words("veckor | vecka$"),
    hours=words("timmar | timme$ | tim$"),
    sent_from=words("""
skickas från | skickas direkt från | levereras från | levereras direkt från | leverans från | vårt lager i
| lager i | lagret finns i | lagret ligger i | skickar från | sänds från | direkt från
"""),
    return_to=words("""
returadress | returadressen | returer skickas till | returen skickas till | skicka returen | skicka varan till
| skicka tillbaka varan till | skicka tillbaka | returneras till | returnera varan till | returnera
"""),
    discount=words(
        "rabatt | rea$ | rean$ | nedsatt | erbjudande | spara | upp till | kampanj | utförsäljning | sänkt pris"
    ),
    discount_all=words("allt$ | på allt | hela sortimentet | alla produkter | hela butiken"),
    old_price=words("ord. | ord$ | ordinarie | ordinarie pris | tidigare pris | förr | rek. pris | lägsta pris"),
    payment_ways=table("""
card: kortbetalning | betalkort | bankkort | kreditkort | visa | mastercard | apple pay | google pay | kort$
invoice: faktura | delbetal | kontokredit | kontoköp | svea | walley | qliro | riverty | collector
bank: direktbetalning | nätbank | internetbank | bankbetalning | trustly | paytrail
paypal: paypal
mobilepay: mobilepay | mobile pay | vipps
swish: swish
klarna: klarna
transfer: banköverföring | förskottsbetalning | förskott | förhandsbetalning | western union | moneygram | girering
crypto: bitcoin | kryptovalut | krypto
gift_card: paysafecard | steam-presentkort | amazon-presentkort
cash: kontant | postförskott | betala i butik | betala vid avhämtning
"""),
    payment_heading=words("betalningssätt | betalsätt | betalningsalternativ | betalning | betala med | du kan betala"),
    weak_urgency=words("missa inte | skynda | sista chansen"),
    not_since=words("""
lag$ | lagen$ | direktiv | förordning | gäller från | uppdaterad | senast | medlem sedan | kund sedan | version
| karriär
"""),
    not_delivery=words("""
ångerr | öppet köp | retur | betal | återbetal | inbetal | faktura | förbeställ | försen | garanti | svara | rabatt
| beställningsvar | reklam | delfaktura | förvar | hämtas ut
"""),
    phrases=table("""
clearance: slutförsäljning | utförsäljning | lagerrensning | allt ska bort | allt måste bort | allt skall säljas
up_to: upp till | upptill | ända upp till; whole: allt$ | hela$; percent: procent
sure_payment: kreditkort | banköverföring | kortbetalning | betalkort | postförskott
not_now: tar vi tyvärr inte | tar vi inte | tar inte emot | tar vi ej | ur bruk | fungerar inte | inte tillgänglig
  | ur funktion | avstängd | ligger nere | se upp för | akta dig | akta er | betala aldrig | skicka aldrig
  | vi ber aldrig | bedragare
next_day: hemma hos dig redan i morgon | leverans nästa dag | leverans nästa vardag | levereras nästa vardag
  | framme nästa vardag
online: webb | web | nät | online | internet; others_store: återförsäljar
general_mail: kundtjanst | kundservice | hej | order | butik | kontor | forsaljning | info
local: svenskt företag | svensk butik | svensk webbutik | svenskt familjeföretag | finländskt företag | lokal butik
  | lokalt företag | familjeföretag | liten butik | familjeägd
heading_delivery: leverans | frakt | försändels | hemleverans | skickar
heading_returns: ånger | retur | ångerr | ångra | öppet köp | byten; send: skicka | sänd | returnera | posta
answering: vi svarar
dealers: återförsäljare$ | våra återförsäljare | hitta återförsäljare | hitta en återförsäljare
  | hitta din återförsäljare | närmaste återförsäljare | auktoriserade återförsäljare | återförsäljarlista
  | försäljningsställen | butiker som säljer | var kan jag köpa | här kan du köpa | här finns vi
money_back: pengarna tillbaka | pengar tillbaka | återbetalar | återbetalas | återbetalning sker
  | återbetalningen sker | återbetalning görs | återbetalningen görs | återbetalning av | betalar tillbaka
  | betalas tillbaka | krediterar | krediteras
no_money_back: återbetalas inte | återbetalar inte | återbetalas ej | inte återbetal | ej återbetal
  | ingen återbetalning | inga pengar tillbaka | inte pengarna tillbaka | betalas inte tillbaka
  | betalar inte tillbaka | krediteras inte | krediterar inte
"""),
    weak_since=words("år$"),
    weak_closing_down=words("""
tack och adjö | vi går i pension | jag går i pension | med tungt hjärta | en sista gång | sista kollektionen
| vi stänger | vi stänger butiken | vi slår igen | stänger dörrarna | stänger våra dörrar | butiken stänger"""),
    weak_discount=words("upp till"),
    countries=table("""
FI: finland; SE: sverige; NO: norge; DK: danmark; EE: estland; LV: lettland; LT: litauen; DE: tyskland
NL: nederländerna | holland; BE: belgien; FR: frankrike; ES: spanien; PT: portugal; IT: italien; AT: österrike
CH: schweiz; PL: polen; CZ: tjeckien; SK: slovakien; HU: ungern; RO: rumänien; BG: bulgarien; GR: grekland
TR: turkiet; IE: irland; GB: storbritannien | england | förenade kungariket; US: usa$ | förenta staterna
CA: kanada; CN: kina$ | kinas$ | kinesisk | shenzhen | guangzhou | zhejiang; HK: hongkong | hong kong; TW: taiwan
SG: singapore; MY: malaysia; VN: vietnam; TH: thailand; IN: indien; JP: japan; KR: sydkorea
AE: förenade arabemiraten | dubai; UA: ukraina; RU: ryssland; CY: cypern; LU: luxemburg; IS: island$
AU: australien
"""),
    others_buying=words("""
köpte just | har just köpt | köpte nyss | köpte precis | beställde just | beställde nyss | tittar på detta
| tittar på den här | tittar just nu | personer tittar | besökare tittar"""),
    law_of=words("lagarna i | lagen i | lagar i | lagstiftningen i | enligt lag i | lag gäller i | rätten i"),
    not_found=words("""
sidan hittades inte | sidan kunde inte hittas | sidan kan inte hittas | sidan finns inte | sidan existerar inte
| sidan du söker | sidan du letar efter | hittar inte sidan | vi kunde inte hitta sidan | sidan saknas
| sidan har tagits bort | sidan har flyttats | fel 404 | 404-fel | hoppsan! sidan | hittades inte$
"""),
    parked=words("""
domänen är till salu | domännamnet är till salu | domän till salu | köp domänen | köp denna domän
| domänen är parkerad | domänen är registrerad | denna domän är registrerad | domänen är upptagen
| domänen har gått ut | domännamnet har löpt ut | domännamnet är registrerat | här kommer snart en webbplats
| hemsida kommer snart | parkerad domän
"""),
    maintenance=words("""
underhåll pågår | under underhåll | driftstopp | vi är snart tillbaka | snart tillbaka
| vi uppdaterar webbplatsen | vi uppdaterar butiken | sidan är under uppbyggnad | under uppbyggnad
| under konstruktion | öppnar snart | kommer snart | butiken är tillfälligt stängd | tillfälligt stängd
"""),
    password=words("""
ange lösenord | skriv in lösenord | lösenordsskyddad | lösenordsskyddat | skyddad med lösenord
| skyddas av lösenord
"""),
    script_needed=words("""
aktivera javascript | javascript är avstängt | javascript är inaktiverat | kräver javascript | slå på javascript
| behöver javascript | utan javascript | tillåta javascript
"""),
    challenge=words("""
verifiera att du är människa | bekräfta att du är en människa | bekräfta att du är människa | är du en robot
| jag är inte en robot | kontrollerar din webbläsare | vi kontrollerar din webbläsare | åtkomst nekad
| åtkomst nekas | vänta ett ögonblick | ett ögonblick...
"""),
    stop_words=frozenset(
        words("""
och | att | är | av | för | till | inte | ett | från | vår | våra | eller | oss | också | utan | när | där | vad | över
| bara | mycket | några | något | ska | innan | mellan | genom | varje | eftersom | dessa | ej
""")
    ),
)
