"""Dutch, as shops in the Netherlands and Flanders write it."""

from trustcheck.languages import Language, rows, table, words

LANGUAGE = Language(
    code="nl",
    links=table("""
contact: neem contact op | contactgegevens | contactformulier | contact opnemen | klantenservice | klantendienst
  | klantcontact | stel een vraag | hulp & contact | hulp en contact | contacteer ons
imprint: bedrijfsgegevens | bedrijfsinformatie | juridische informatie | wettelijke vermeldingen | colofon
about: over ons | wie zijn wij | wie we zijn | ons verhaal | over het bedrijf | ons bedrijf | onze geschiedenis
  | ons team | maak kennis | familiebedrijf | onze winkel en wij | atelier$ | werkplaats$
terms: algemene voorwaarden | verkoopvoorwaarden | leveringsvoorwaarden | gebruiksvoorwaarden | voorwaarden$
  | algemene verkoopvoorwaarden | koopvoorwaarden
returns: retourneren | retour$ | retouren | retourbeleid | ruilen en retourneren | ruilen & retourneren
  | ruilen | herroepingsrecht | bedenktijd | retour & garantie | terugbetaling | klachten | herroepen
  | verzenden en retourneren | verzending & retour | bestelling annuleren
delivery: verzending | verzendkosten | bezorging | levering$ | levertijd | levertijden | verzenden$
  | betalen en verzenden
  | verzending en levering | bezorgen | betaling & verzending | betaalmethoden
privacy: privacybeleid | privacyverklaring | privacyreglement | privacy en cookies | gegevensbescherming
  | privacyvoorwaarden | bescherming persoonsgegevens
stores: onze winkel | onze winkels | winkels$ | winkel$ | vind een winkel | fysieke winkel | openingstijden
  | openingsuren | bezoek ons | bezoek onze | vestigingen | filialen$ | locaties | routebeschrijving
  | afhaalpunt
product: in winkelwagen | in winkelmand | in mijn winkelwagen | toevoegen aan winkelwagen | nu kopen | bekijk product
cart: winkelwagen | winkelmand | winkelmandje | afrekenen
"""),
    slugs=table("""
contact: contact-opnemen | klantenservice | contactgegevens | contactformulier | neem-contact-op | klantendienst
imprint: bedrijfsgegevens | bedrijfsinformatie | colofon | disclaimer | wettelijke-vermeldingen
about: over-ons | wie-zijn-wij | ons-verhaal | wie-we-zijn | over-het-bedrijf | ons-bedrijf
terms: algemene-voorwaarden | voorwaarden | verkoopvoorwaarden | leveringsvoorwaarden | gebruiksvoorwaarden
returns: retourneren | retour | retouren | retourbeleid | ruilen-en-retourneren | herroepingsrecht | ruilen
  | verzenden-retourneren
delivery: verzending | verzendkosten | bezorging | levering | verzenden | levertijd | bezorgen
  | verzending-en-levering | betaalmethoden
privacy: privacybeleid | privacyverklaring | privacy-verklaring | privacyreglement | privacy-policy-avg
stores: winkels | winkel | onze-winkel | openingstijden | openingsuren | vestigingen | bezoek-ons | fysieke-winkel
product: producten | artikelen | artikel
cart: winkelwagen | winkelmand | winkelmandje | afrekenen
"""),
    labels=table("""
company: bedrijfsnaam | handelsnaam | naam onderneming | naam van de onderneming | statutaire naam | ondernemer$
  | verkoper$ | maatschappelijke naam | firmanaam
company_id: kvk-nummer | kvk nummer | kvk-nr | kvk nr | kvk | k.v.k. | kamer van koophandel | handelsregisternummer
  | handelsregister | ondernemingsnummer | ondernemingsnr | kbo-nummer | kbo nummer | kbo | rsin | inschrijvingsnummer
vat: btw-nummer | btw nummer | btw-nr | btw nr | btw-id | btw id | btw-identificatienummer | btw identificatienummer
  | btwnummer | btw nummer is | btw$ | omzetbelastingnummer
phone: telefoonnummer | telefoon | telefonisch | tel. | tel$ | mobiel | mobiele nummer | gsm | bel ons | bel naar
  | bellen$ | belt u | whatsapp
email: e-mailadres | emailadres | e-mail | email | mailadres | mail ons | mail naar | mail$
address: adres | ons adres | adresgegevens | vestigingsadres | gevestigd te | gevestigd aan | u vindt ons
visiting_address: bezoekadres | winkeladres | adres van de winkel | bezoekersadres | adres showroom | adres winkel
postal_address: postadres | correspondentieadres
return_address: retouradres | retourneradres | retourzendingen naar | retouren naar | adres voor retouren | retour naar
  | retouren aan | adres voor retourneren | retourzending naar | stuur je retour naar
  | stuur uw retour naar
warehouse: magazijnadres | magazijn$ | ons magazijn | distributiecentrum | centraal magazijn | distributiemagazijn
seat: statutaire zetel | maatschappelijke zetel | hoofdkantoor | statutair gevestigd | zetel$ | kantooradres
opening_hours: openingstijden | openingsuren | onze openingstijden | winkeltijden | geopend | wij zijn open
  | bereikbaar van | telefonisch bereikbaar
customer_service: klantenservice | klantendienst | helpdesk | klantenservice is bereikbaar
po_box: postbus
care_of: c/o | t.a.v. | p/a
store: winkel$ | fysieke winkel | winkelpand | filiaal | vestiging$ | speciaalzaak | showroom | afhaalpunt
  | werkplaats | outletwinkel | magazijnverkoop | fabriekswinkel | onze winkels | winkels$
fax: faxnummer | telefax | fax
contact_person: contactpersoon | functionaris gegevensbescherming
officer: directeur | eigenaar | eigenaresse | oprichter | zaakvoerder | bestuurder | vertegenwoordigd door
maker: fabrikant$ | producent$ | fabrikantgegevens | gegevens fabrikant | gegevens van de fabrikant
  | verantwoordelijke persoon in de eu | verantwoordelijke persoon eu | eu-verantwoordelijke | importeur$
bank_account: bankrekening | rekeningnummer | bankrekeningnummer | iban | bic
"""),
    seller=words("""
identiteit van de ondernemer | identiteit van de verkoper | deze webshop wordt beheerd door
| deze website wordt beheerd door | wordt beheerd door | wordt geëxploiteerd door | geëxploiteerd door
| webshop is eigendom van | website is eigendom van | is eigendom van | eigenaar van deze website
| is een handelsnaam van | handelsnaam van | is een merk van | is een onderdeel van | maakt deel uit van
| contractspartij | overeenkomst komt tot stand met | u koopt bij | verkocht door | verkoper is | verkoper:
| verantwoordelijk voor de inhoud | alle rechten voorbehouden | ondernemer:
"""),
    controller=words("""
verwerkingsverantwoordelijke | verantwoordelijke voor de verwerking | verantwoordelijk voor de verwerking
| verantwoordelijk voor de gegevensverwerking | verantwoordelijke is
"""),
    payment_firm=words("""
betaaldienstverlener | betaalprovider | betalingsprovider | betaaldienst | betaalinstelling | betalingsverwerker
| betalingen worden verwerkt | betaling wordt verwerkt | achteraf betalen via | achteraf betalen met
| kredietverstrekker
| gespreid betalen | financiering | op uw afschrift | op uw bankafschrift | rekeningafschrift | incassobureau
"""),
    delivery_firm=words("""
vervoerder | bezorgdienst | pakketdienst | pakketbezorger | koeriersdienst | koerier | transporteur | logistieke partner
| bezorgd door postnl | bezorgd door dhl | verzonden met | verzonden via | geleverd door | pakketautomaat
| track & trace | track and trace
"""),
    platform_firm=words("""
webshopsoftware | webshop software | webwinkelsoftware
"""),
    agency_firm=words("""
website door | webshop door | website gemaakt door | website ontwikkeld door | gerealiseerd door | ontwikkeld door
| ontworpen door | gemaakt door | webbureau | webdesign door | realisatie: | webdesign:
"""),
    host_firm=words("""
hostingprovider | hostingpartij | gehost door | gehost bij | hosting: | hosting door | webhosting
"""),
    marketplace_firm=words("""
exploitant van de marktplaats | marktplaats wordt beheerd door | beheerder van de marktplaats
"""),
    other_firm=words("""
fabrikant | geproduceerd door | importeur | groothandel | distributeur | leverancier$ | leveranciers
| samenwerkingspartner | toezichthouder | toezichthoudende autoriteit | autoriteit persoonsgegevens
| gegevensbeschermingsautoriteit | geschillencommissie | geschillenbeslechting | stichting webshop keurmerk
| gecertificeerd door | aangesloten bij | verwerker: | subverwerker | nieuwsbriefdienst | verzekering
| gemachtigde vertegenwoordiger | verantwoordelijke persoon in de eu | boekhouder | klantreferentie | boekhouding"""),
    since=words("""
sinds | al sinds | sedert | opgericht in | opgericht | gestart in | begonnen in | anno | bestaat sinds
| actief sinds | geopend in | gevestigd sinds | ontstaan in | opende in
| begonnen we in | begonnen wij in | begon in | openden wij in | openden we in | startten we in
"""),
    since_after=words("""
opgericht | gestart | begonnen | geopend | opende | begon$ | begonnen we | openden | startte | startten"""),
    family=words("""
familiebedrijf | familiezaak | familieonderneming | generaties | generatie op generatie | tweede generatie
| derde generatie | vierde generatie | van vader op zoon | van moeder op dochter | mijn opa | mijn oma
| mijn grootvader | mijn grootmoeder | door ons met de hand
"""),
    closing_down=words("""
opheffingsuitverkoop | opheffingsverkoop | sluitingsuitverkoop | sluitingsverkoop | faillissementsverkoop
| wij sluiten onze deuren | we sluiten onze deuren | sluiten onze deuren | sluit haar deuren | sluit de deuren
| wij stoppen ermee | we stoppen ermee | stoppen we ermee | stoppen wij ermee | wij stoppen met onze
| we stoppen met onze | winkel sluit definitief | sluiten definitief | sluiten voorgoed | wegens sluiting
| wegens bedrijfsbeëindiging | wegens pensioen | wij gaan met pensioen | we gaan met pensioen
| laatste kans voordat wij sluiten | met pijn in ons hart | wij gaan dicht | we gaan dicht"""),
    urgency=words("""
aanbieding eindigt | actie eindigt | aanbieding geldt alleen | aanbieding loopt af | alleen vandaag | eindigt vandaag
| eindigt om middernacht | laatste uren | laatste dagen
| nog maar enkele | nog maar een paar | bijna uitverkocht | slechts enkele | beperkte tijd | tijdelijke actie
| bekijken dit product | bekijken nu | voor u gereserveerd | voor jou gereserveerd | resterende tijd
| flitsdeal | flitsaanbieding
| laatste kans | wees er snel bij | op is op | mis het niet | eindigt binnenkort
"""),
    weak_urgency=words("""
laatste kans | wees er snel bij | op is op | mis het niet | eindigt binnenkort
"""),
    not_since=words("""
bijgewerkt | laatst gewijzigd | herzien | wetgeving | wet van | verordening | richtlijn | uitgave | bouwjaar
| modeljaar | lid sinds | klant sinds | carrière | loopbaan
"""),
    placeholders=words("""
lorem ipsum | [bedrijfsnaam] | [naam bedrijf] | [naam onderneming] | [naam ondernemer] | [winkelnaam]
| [naam webshop] | [adres] | [e-mailadres] | [telefoonnummer] | [kvk-nummer] | [btw-nummer] | [naam] | [vul in
| [invullen | uw bedrijfsnaam | jouw bedrijfsnaam | voorbeeldstraat | 1234 ab plaats | vul hier | plaats hier uw tekst
| info@voorbeeld | naam@voorbeeld | nl123456789b01 | jan jansen
"""),
    visit=words("""
onze winkel in | onze winkels | onze fysieke winkel | bezoek onze winkel | bezoek onze showroom
| bezoek ons in onze | kom langs in onze | kom naar onze winkel | welkom in onze winkel | welkom in onze showroom
| in onze winkel | onze showroom | onze speciaalzaak | fysieke winkel in | loop gerust binnen | winkelpand
| kom gerust kijken | de winkel zit | de winkel ligt | de winkel is open"""),
    no_store=words("""
geen fysieke winkel | geen winkel | geen showroom | geen bezoekadres | uitsluitend online | alleen online
| enkel online | louter online | afhalen is niet mogelijk | niet mogelijk om af te halen | geen afhaalpunt
"""),
    collect=words("""
afhalen in de winkel | ophalen in de winkel | afhalen in onze winkel | ophalen in onze winkel | gratis afhalen
| gratis ophalen | af te halen in | afhalen bij ons | ophalen bij ons | afhalen in het magazijn | zelf afhalen
| zelf ophalen | click & collect | betalen bij afhalen | betalen in de winkel | pinnen bij afhalen
| op in de winkel | bij ons ophalen | bij ons afhalen"""),
    closed=words("gesloten"),
    by_appointment=words("op afspraak | na afspraak | volgens afspraak | in overleg"),
    weekdays=rows("""
1: maandag | maandags | ma; 2: dinsdag | dinsdags | di; 3: woensdag | woensdags | wo; 4: donderdag | donderdags | do
5: vrijdag | vrijdags | vr; 6: zaterdag | zaterdags | za; 7: zondag | zondags | zo
"""),
    daily=words("elke dag | dagelijks | iedere dag | werkdagen | op werkdagen | doordeweeks | weekenddagen"),
    months=rows("""
1: januari | jan; 2: februari | feb; 3: maart | mrt; 4: april | apr; 5: mei; 6: juni | jun; 7: juli | jul
8: augustus | aug; 9: september | sept | sep; 10: oktober | okt; 11: november | nov; 12: december | dec
"""),
    times=table("""
clock: uur | u | u.; from: van | vanaf | tussen | open | geopend; until: tot | t/m | tot en met | à | en; or: of
also: en; always: dag en nacht | 24 uur per dag; not_times: jaar | stuks | person | min; in_year: in | anno
"""),
    numbers=table("""
1: één | een; 2: twee; 3: drie; 4: vier; 5: vijf; 6: zes; 7: zeven; 8: acht; 10: tien; 12: twaalf; 14: veertien
9: negen; 15: vijftien; 20: twintig
"""),
    delivery_time=words("""
levertijd | levertijden | leveringstermijn | verzendtijd | bezorgtijd | geschatte levering | verwachte levering
| geleverd binnen | bezorgd binnen | levering binnen | bezorging binnen | verzonden binnen | wij leveren | wij verzenden
| we verzenden | levering duurt | bezorging duurt | verwerkingstijd | levering: | in huis binnen | binnen huis in
| kan de levering
"""),
    not_delivery=words("""
retour | herroep | bedenktijd | ruilen | terugbetal | terugstort | klacht | factuur | betaaltermijn | antwoord
| reactie | garantie | pre-order | voorbestel | maatwerk | bewaren | bewaartermijn
"""),
    days=words("dagen$ | dag$ | kalenderdagen"),
    working_days=words("werkdagen | werkdag$"),
    weeks=words("weken$ | week$"),
    hours=words("uur$ | uren$"),
    sent_from=words("""
verzonden vanuit | verzonden uit | verstuurd vanuit | verstuurd uit | geleverd vanuit | geleverd uit | verzending vanuit
| wij verzenden vanuit | we verzenden vanuit | ons magazijn in | magazijn in | rechtstreeks vanuit | rechtstreeks uit
| direct vanuit | levering vanuit
"""),
    return_to=words("""
retouradres | retourneradres | retouren naar | retourzendingen naar | retourneren naar | retour sturen naar
| stuur het product naar | stuur het artikel naar | stuur het pakket naar | stuur je retour naar | stuur uw retour naar
| terugsturen naar | teruggestuurd naar | terugzenden naar
"""),
    discount=words("korting | kortingen | afgeprijsd | uitverkoop | opruiming | sale$ | prijsverlaging | actieprijs"),
    discount_all=words("""
op alles | hele collectie | hele assortiment | volledige assortiment | alle producten
| alle artikelen
"""),
    old_price=words("adviesprijs | oude prijs | normale prijs | oorspronkelijke prijs | vorige prijs | vanprijs"),
    payment_ways=table("""
card: creditcard | kredietkaart | pinpas | bankkaart | betaalkaart | visa | mastercard | maestro | apple pay
  | google pay
invoice: achteraf betalen | betalen op rekening | op factuur | factuur$ | afterpay | riverty | in3$
  | gespreid betalen
bank: ideal$ | bancontact | payconiq | wero$ | internetbankieren | kbc/cbc | belfius | automatische incasso
paypal: paypal; mobilepay: mobilepay; swish: swish; klarna: klarna
transfer: overschrijving | bankoverschrijving | vooruitbetaling | vooraf betalen | vooruit betalen | western union
  | moneygram
crypto: bitcoin | cryptovaluta | cryptomunt; gift_card: paysafecard | amazon-cadeaukaart | steam-tegoed
cash: contant$ | contant betalen | contante betaling | onder rembours | rembours$ | betalen bij afhalen
  | pinnen in de winkel
"""),
    payment_heading=words("""
betaalmethoden | betaalmethodes | betaalmogelijkheden | betaalwijzen | betaalopties | betalingsmogelijkheden | betaling$
| betalen$ | u kunt betalen | je kunt betalen
"""),
    phrases=table("""
clearance: totale leegverkoop | totale uitverkoop | leegverkoop | liquidatieverkoop | alles moet weg | alles moet eruit
up_to: tot wel | tot; whole: alles$ | alle$ | hele$; percent: procent
sure_payment: creditcard | kredietkaart | achteraf betalen | bankoverschrijving | onder rembours
not_now: accepteren wij niet | accepteren we niet | nemen wij niet | niet beschikbaar | niet mogelijk | accepteren geen
  | buiten gebruik | pas op | betaal nooit | maak nooit | stuur nooit | vragen nooit | vragen wij nooit | oplicht
next_day: morgen in huis | morgen bezorgd | morgen al in huis | volgende dag in huis | volgende werkdag in huis
  | de volgende dag geleverd | volgende werkdag geleverd
online: online | web | internet; others_store: verkooppunten | wederverkoper | onze dealers | dealer
general_mail: klantenservice | winkel | verkoop | bestelling | klanten | webshop | administratie
local: nederlands bedrijf | nederlandse webshop | belgisch bedrijf | familiebedrijf | lokale winkel
  | lokale ondernemer | kleine boetiek
heading_delivery: levering | verzend | bezorg | levertijd | aflever
heading_returns: retour | herroep | ruilen | bedenktijd | klacht
send: stuur ze | stuur | sturen | zend | retouren | terug naar; answering: wij antwoorden
dealers: verkooppunten | onze verkooppunten | vind een verkooppunt | dealers$ | onze dealers | vind een dealer
  | dealer zoeken | dealerlijst | waar te koop | waar te kopen | waar kopen | verkoopadressen | onze winkeliers
money_back: geld terug | geld-terug | niet goed geld | aankoopbedrag terug | betalen wij | betalen we | terugbetalen
  | terugbetaald | terugbetaling binnen | terugbetaling vindt | terugstorten | teruggestort | storten wij
  | storten we
no_money_back: niet terugbetaald | niet terugbetalen | niet teruggestort | niet terugstorten | geen terugbetaling
  | geen geld terug | betalen wij niet | betalen we niet
"""),
    weak_closing_down=words("""
wegens pensioen | wij gaan met pensioen | we gaan met pensioen | met pijn in ons hart | wij sluiten onze deuren
| we sluiten onze deuren | sluiten onze deuren | sluit haar deuren | sluit de deuren | wij gaan dicht
| we gaan dicht"""),
    countries=table("""
FI: finland; SE: zweden; NO: noorwegen; DK: denemarken; EE: estland; LV: letland; LT: litouwen; DE: duitsland
NL: nederland$ | nederlands$ | holland; BE: belgië; FR: frankrijk; ES: spanje; PT: portugal; IT: italië; AT: oostenrijk
CH: zwitserland; PL: polen$; CZ: tsjechi; SK: slowakije; HU: hongarije; RO: roemeni; BG: bulgarije; GR: griekenland
TR: turkije; IE: ierland; GB: verenigd koninkrijk | groot-brittannië | engeland; US: verenigde staten | usa$
CA: canada; CN: china$ | chinese | shenzhen | guangzhou | zhejiang; HK: hongkong | hong kong; TW: taiwan
SG: singapore; MY: maleisië; VN: vietnam; TH: thailand; IN: india$; JP: japan$; KR: zuid-korea
AE: verenigde arabische emiraten | dubai; UA: oekraïne; RU: rusland; CY: cyprus; LU: luxemburg; IS: ijsland
AU: australië
"""),
    others_buying=words("""
heeft net gekocht | heeft zojuist | kocht zojuist | kocht net | bestelde zojuist | bekijken dit product
| bekijken nu | mensen bekijken"""),
    law_of=words("recht van | wetten van | wetgeving van | wetgeving in | recht in | recht van toepassing"),
    not_found=words("""
pagina niet gevonden | pagina is niet gevonden | pagina kan niet worden gevonden | pagina werd niet gevonden
| pagina bestaat niet | deze pagina bestaat niet | pagina die u zoekt | pagina die je zoekt | opgevraagde pagina
| oeps! deze pagina | pagina niet beschikbaar | fout 404 | 404-fout | niet gevonden$
"""),
    parked=words("""
domein is te koop | domeinnaam is te koop | domein te koop | domeinnaam te koop | koop dit domein | koop deze domeinnaam
| domein is geregistreerd | domeinnaam is geregistreerd | domeinnaam is gereserveerd | domein is gereserveerd
| domein is geparkeerd | geparkeerde domeinnaam | domeinnaam is verlopen | domein is verlopen
| hier komt binnenkort | binnenkort een website
"""),
    maintenance=words("""
onderhoudswerkzaamheden | in onderhoud | onderhoudsmodus | wegens onderhoud | we zijn zo terug | wij zijn zo terug
| we zijn snel weer terug | wij zijn snel terug | website in aanbouw | in aanbouw | website wordt vernieuwd
| wordt vernieuwd | binnenkort online | binnenkort open | webshop is tijdelijk gesloten | tijdelijk gesloten
"""),
    password=words("""
voer het wachtwoord in | voer wachtwoord in | wachtwoord invoeren | beveiligd met een wachtwoord
| met een wachtwoord beveiligd | wachtwoord vereist
"""),
    script_needed=words("""
schakel javascript in | zet javascript aan | javascript inschakelen | javascript is uitgeschakeld
| javascript staat uit | vereist javascript | javascript nodig | zonder javascript
"""),
    challenge=words("""
bevestig dat u een mens | bevestig dat je een mens | verifieer dat u een mens | controleer of u een mens
| bent u een robot | ben je een robot | ik ben geen robot | uw browser wordt gecontroleerd | we controleren uw browser
| toegang geweigerd | toegang geblokkeerd | een ogenblik geduld | even geduld
"""),
    stop_words=frozenset(
        words("""
het | een | van | en | voor | met | zijn | wij | onze | ons | uw | je | jouw | niet | aan | bij | ook | naar | dan
| dat | deze | dit | wordt | worden | kunt | kun | hebben | heeft | te | uit | tot | de | bent
""")
    ),
)
