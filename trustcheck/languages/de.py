"""German, as shops in Germany, Austria and Switzerland write it. Compounds stand by their first part, as a stem."""

from trustcheck.languages import Language, rows, table, words

LANGUAGE = Language(
    code="de",
    nouns_are_capital=True,
    links=table("""
contact: kontakt | kontaktieren sie uns | kontaktformular | kontaktdaten | kundenservice | kundendienst
  | kundenbetreuung | schreiben sie uns | so erreichen sie uns | ansprechpartner | hilfe & kontakt | hilfe und kontakt
  | schreib uns | kontaktiere uns | ruf uns an
imprint: impressum | anbieterkennzeichnung | rechtliche hinweise | rechtliches$ | offenlegung | pflichtangaben
  | angaben zum unternehmen
about: über uns | wer wir sind | unsere geschichte | unternehmen$ | das unternehmen | unser unternehmen
  | firmengeschichte | unser team | das team | philosophie$ | wir über uns | familienbetrieb | manufaktur$ | werkstatt$
terms: agb$ | allgemeine geschäftsbedingungen | geschäftsbedingungen | verkaufsbedingungen | nutzungsbedingungen
  | kundeninformationen | lieferbedingungen | teilnahmebedingungen
returns: widerrufsbelehrung | widerrufsrecht | widerruf | widerrufsformular | vertrag widerrufen | rückgabe
  | rücksendung | rücksendungen | retoure | umtausch | rückgabe & umtausch | reklamation | rückerstattung
delivery: versand und zahlung | zahlung und versand | versand & zahlung | zahlung & versand | versandkosten
  | versandinformationen | versand$ | lieferung | lieferzeit | lieferzeiten | versandarten | zahlungsarten
privacy: datenschutzerklärung | datenschutz | datenschutzhinweise | datenschutzbestimmungen | privatsphäre
stores: filialen | filiale$ | filialfinder | unser laden | ladengeschäft | unser geschäft | unsere läden
  | öffnungszeiten | anfahrt | standorte | standort$ | so finden sie uns | besuchen sie uns | werksverkauf
  | ausstellung$ | verkaufsraum | abholung$ | hier finden sie uns
  | hier findest du uns | so findest du uns | besuche uns
product: in den warenkorb | in den einkaufswagen | jetzt kaufen | zum produkt | zum artikel | produkt$ | artikel$
cart: warenkorb | einkaufswagen | zur kasse | kasse$"""),
    slugs=table("""
contact: kontakt | kontaktformular | kundenservice | kontakt-impressum | hilfe-kontakt
imprint: impressum | anbieterkennzeichnung | rechtliche-hinweise | rechtliches
about: ueber-uns | uber-uns | unternehmen | wir-ueber-uns | unsere-geschichte | geschichte | wer-wir-sind
terms: agb | agbs | allgemeine-geschaeftsbedingungen | allgemeine-geschaftsbedingungen | geschaeftsbedingungen
  | nutzungsbedingungen
returns: widerrufsbelehrung | widerrufsrecht | widerruf | rueckgabe | ruckgabe | retoure | retouren | ruecksendung
  | umtausch
delivery: versand | versandkosten | versand-und-zahlung | zahlung-und-versand | versandinformationen | lieferung
  | versandbedingungen | zahlungsarten
privacy: datenschutz | datenschutzerklaerung | datenschutzerklarung
stores: filialen | filiale | ladengeschaeft | ladengeschaft | laden | standorte | standort | oeffnungszeiten
  | offnungszeiten | anfahrt
product: produkt | produkte | artikel
cart: warenkorb | einkaufswagen | kasse"""),
    labels=table("""
company: firmenname | firma$ | firmierung | unternehmensname | name des unternehmens | anbieter$ | verkäufer$
  | inhaber$ | inhaberin$ | betreiber$ | diensteanbieter | handelsname
company_id: handelsregisternummer | handelsregister-nr | handelsregister-nummer | handelsregistereintrag
  | handelsregister | hr-nummer | hr-nr | registernummer | register-nr | registergericht | firmenbuchnummer
  | firmenbuch-nr | firmenbuch | fn-nr | unternehmens-identifikationsnummer | uid-register | amtsgericht
  | eintragungsnummer | wirtschafts-id | wirtschafts-identifikationsnummer
vat: umsatzsteuer-identifikationsnummer | umsatzsteuer-id | umsatzsteueridentifikationsnummer | ust-idnr | ust-id-nr
  | ust-id | ust.-idnr | ust.-id | ust.id | ustidnr | ust idnr | ust id | uid-nummer | uid-nr | uid$ | atu-nummer
  | mwst-nr | mwst-nummer | mehrwertsteuernummer
phone: telefonnummer | telefon | telefonisch | fon$ | rufnummer | tel. | tel$ | mobil$ | mobilnummer | handy
  | mobiltelefon | rufen sie uns an | servicenummer | bestellhotline | whatsapp
email: e-mail-adresse | e-mail | email | mailadresse | mail$ | per mail
address: anschrift | adresse | unsere adresse | postadresse und sitz | sie finden uns | ladungsfähige anschrift
visiting_address: besucheradresse | hausanschrift | ladenadresse | adresse des geschäfts | besuchsadresse
  | ladenanschrift | adresse der filiale | besucheranschrift
postal_address: postanschrift | postadresse | briefanschrift
return_address: rücksendeadresse | retourenadresse | rücksendeanschrift | retourenanschrift | adresse für rücksendungen
  | retouren an | rücksendungen an | retoure an | rücksendung an | retouren bitte an
  | anschrift für retouren | retourenabteilung | retourenlager | senden sie die ware an
warehouse: lageradresse | lager$ | zentrallager | unser lager | logistikzentrum | auslieferungslager | versandlager
  | lageranschrift | lagerhalle | auslieferlager
seat: firmensitz | sitz der gesellschaft | sitz des unternehmens | unternehmenssitz | hauptsitz | sitz$
  | geschäftsanschrift | sitz der firma | eingetragener sitz | hauptniederlassung
opening_hours: öffnungszeiten | ladenöffnungszeiten | geschäftszeiten | unsere öffnungszeiten | geöffnet | bürozeiten
  | servicezeiten | wir sind für sie da | telefonzeiten
customer_service: kundenservice | kundendienst | kundenbetreuung | kundenhotline | service-hotline
po_box: postfach
care_of: c/o | z. hd. | z.hd.
store: ladengeschäft | laden$ | ladenlokal | filiale | fachgeschäft | geschäft$ | verkaufsraum
  | ausstellungsraum | showroom | werksverkauf | abholstelle | werkstatt | lagerverkauf | fabrikverkauf
  | filialen$ | hofladen
fax: faxnummer | telefax | fax | fernkopie
contact_person: datenschutzbeauftragt
officer: geschäftsführer | geschäftsführerin | geschäftsführung | vertreten durch | vertretungsberechtigt
  | inhaber$ | inhaberin$ | inhaberin und | gründer | vorstand | prokurist | einzelunternehmer
maker: hersteller$ | herstellerangaben | herstellerinformation | angaben zum hersteller
  | informationen zum hersteller | verantwortliche person in der eu | verantwortliche person für die eu
  | verantwortlicher in der eu | verantwortliche person$ | eu-verantwortliche | inverkehrbringer
  | importeur$
bank_account: bankverbindung | kontonummer | konto-nr | kontoinhaber | iban | bic"""),
    seller=words("""
angaben gemäß § 5 | angaben gem. § 5 | angaben nach § 5 | angaben gemäß §5 | informationen gemäß § 5
| diensteanbieter | anbieter ist | anbieter dieser | anbieter: | betreiber dieser | betreiber der | betreiber des
| betreiber: | wird betrieben von | betrieben von | betrieben durch | vertragspartner ist | ihr vertragspartner
| vertragspartner: | vertrag kommt zustande mit | kaufvertrag kommt zustande mit | kaufvertrag kommt mit
| vertrag kommt mit | verkäufer ist | verkäufer: | verkauf durch | verkauft von | inhaber: | inhaberin: | inhaber ist
| verantwortlich für den inhalt | inhaltlich verantwortlich | redaktionell verantwortlich | medieninhaber
| für den inhalt verantwortlich | seitenbetreiber | shopbetreiber | ist eine marke der | eine marke der
| ein shop der | onlineshop der | alle rechte vorbehalten"""),
    controller=words("""
verantwortlicher im sinne | verantwortliche stelle | verantwortlicher für die datenverarbeitung
| verantwortlich für die datenverarbeitung | verantwortlicher ist | verantwortlicher: | name und anschrift des
| für die verarbeitung verantwortlich | verantwortlicher gemäß | verantwortlichen stelle"""),
    payment_firm=words("""
zahlungsdienstleister | zahlungsanbieter | zahlungsdienst | zahlungsabwicklung | zahlungsinstitut
| zahlungsauslösedienst | zahlung erfolgt über | zahlungen werden abgewickelt | forderung an | abtretung an
| kreditgeber | ratenkauf | ratenzahlung | finanzierung | kontoauszug | zahlungsempfänger | inkasso
| kauf auf rechnung über | kreditinstitut"""),
    delivery_firm=words("""
versanddienstleister | paketdienst | zusteller | zustelldienst | spedition | frachtführer | logistikpartner
| versandpartner | transportunternehmen | transportdienstleister | packstation | sendungsverfolgung
| sendungsnummer | versand erfolgt mit | versand erfolgt durch | versendet mit | geliefert mit"""),
    platform_firm=words("shopsystem | shopsoftware | shop-software | onlineshop-software"),
    agency_firm=words("""
realisierung: | realisiert durch | umsetzung: | webdesign | technische umsetzung | programmierung
| gestaltung und umsetzung | konzept und gestaltung | konzept & gestaltung | internetagentur | webagentur
| erstellt von | entwickelt von | werbeagentur | website von"""),
    host_firm=words("""
webhosting | hosting-anbieter | hosting-anbieter: | hostinganbieter | gehostet | hosting: | hosting durch | webhoster
| hoster$"""),
    marketplace_firm=words("betreiber des marktplatzes | marktplatzbetreiber | marktplatz-betreiber"),
    other_firm=words("""
hersteller | herstellerangaben | importeur | einführer | vertrieb durch | vertriebspartner | großhändler
| kooperationspartner | lieferanten | aufsichtsbehörde | zuständige kammer | verbraucherschlichtung | schlichtungsstelle
| streitbeilegung | landesbeauftragte | datenschutzbehörde | auftragsverarbeiter | newsletterversand | webanalyse
| bevollmächtigter vertreter | verantwortliche person in der eu | berufshaftpflicht | zertifiziert durch
| zertifiziert von | bildnachweis | bildrechte | steuerberater | kundenreferenz | steuerberat | buchhaltung:"""),
    since=words("""
seit dem jahr | seit | bereits seit | schon seit | gegründet im jahr | gegründet im jahre | gegründet | gründung
| gründungsjahr | wurde gegründet | besteht seit | bestehen seit | familienbetrieb seit | eröffnet im jahr
| eröffneten | eröffnet | anno | begann im jahr
| im jahr | im jahre | im frühjahr | im sommer | im herbst | im winter | angefangen hat alles | begonnen hat alles"""),
    weak_since=words("""
im jahr | im jahre | im frühjahr | im sommer | im herbst | im winter"""),
    since_after=words("""
gegründet | eröffnet | begann alles | wurde gegründet | gründete | eröffnete | eröffneten | begonnen | angefangen"""),
    family=words("""
familienunternehmen | familienbetrieb | familiengeführt | inhabergeführt | in zweiter generation
| in dritter generation | in vierter generation | in der dritten generation | in 2. generation | in 3. generation
| in 4. generation | generationen | vom vater auf den sohn | mein großvater | meine großmutter | meine oma
| kleiner familien | von uns handgefertigt"""),
    closing_down=words("""
geschäftsaufgabe | geschäftsauflösung | insolvenzverkauf | konkursverkauf | schließungsverkauf | abverkauf wegen
| ausverkauf wegen | wegen schließung | wegen geschäftsaufgabe | wir schließen für immer | wir schließen unseren laden
| wir schließen unser geschäft | wir schließen unseren shop | wir schließen unsere türen | schließen unsere türen
| schließt für immer | unser laden schließt | unser geschäft schließt | unser shop schließt | wir gehen in rente
| wir gehen in den ruhestand | ich gehe in rente | ein letztes mal vor | schweren herzens schließen | schließen wir"""),
    urgency=words("""
angebot endet | angebot gilt nur noch | aktion endet | nur noch heute | nur heute | endet heute
| endet um mitternacht | letzte gelegenheit | letzte stunden
| nur noch wenige | nur noch wenige stück | fast ausverkauft | bald ausverkauft | nur für kurze zeit | zeitlich begrenzt
| sehen sich gerade | sehen sich dieses | schauen sich gerade
| für dich reserviert | für sie reserviert | verbleibende zeit | blitzangebot
| letzte chance | endet in kürze | nur solange der vorrat reicht | verpasse nicht | verpassen sie nicht
| beeilen sie sich"""),
    weak_urgency=words("""
letzte chance | endet in kürze | nur solange der vorrat reicht | verpasse nicht | verpassen sie nicht
| beeilen sie sich"""),
    not_since=words("""
aktualisiert | stand: | gesetz | verordnung | fassung | ausgabe | baujahr | modelljahr | mitglied seit
| kunde seit | richtlinie | karriere | laufbahn"""),
    placeholders=words("""
lorem ipsum | [firmenname] | [firma] | [ihr firmenname] | [name des unternehmens] | [unternehmen] | [shopname]
| [adresse] | [anschrift] | [e-mail-adresse] | [telefonnummer] | [hier einfügen | [bitte einfügen | [ort] | [straße]
| max mustermann | maria mustermann | erika mustermann | musterfirma | musterstraße | musterstrasse | musterstr. 1
| 12345 musterstadt | musterstadt | mustermann gmbh | muster gmbh | ihr firmenname | hier ihren text
| de 999 999 999 | de999999999 | max@mustermann"""),
    visit=words("""
ladengeschäft in | unser ladengeschäft | unserem ladengeschäft | unser laden | unserem laden | unseren laden
| unsere filialen | unsere filiale | unser fachgeschäft | unserem fachgeschäft | unsere ladenlokale
| besuchen sie unser ladengeschäft | besuchen sie unser geschäft | besuchen sie uns vor ort
| besuchen sie uns in unserem | besucht uns in unserem | besuche uns in unserem | vor ort in unserem
| unser showroom | unserem showroom | unsere ausstellung | werksverkauf | stationäres geschäft | unser hofladen
| unserem hofladen | unseren hofladen"""),
    no_store=words("""
kein ladengeschäft | kein ladenlokal | keinen laden | kein laden vor ort | keine filiale | kein stationäres
| kein verkauf vor ort | keine abholung möglich | reiner onlineshop | reiner online-shop | reiner onlinehändler
| ausschließlich online | nur online erhältlich | nur im internet | kein besucherverkehr | kein publikumsverkehr"""),
    collect=words("""
abholung im laden | abholung im geschäft | abholung in der filiale | abholung in unserem | abholung vor ort
| im laden abholen | im geschäft abholen | in der filiale abholen | vor ort abholen | selbstabholung
| selbstabholer | abholung im ladengeschäft | click & collect | click and collect | online bestellen und abholen
| zahlung bei abholung | barzahlung bei abholung | bei abholung bezahlen | im hofladen abholen | bei uns abholen
| im laden abgeholt"""),
    closed=words("geschlossen | ruhetag"),
    by_appointment=words("nach vereinbarung | nach terminvereinbarung | nach absprache | termin nach | auf anfrage"),
    weekdays=rows("""
1: montag | montags | mo; 2: dienstag | dienstags | di; 3: mittwoch | mittwochs | mi; 4: donnerstag | donnerstags | do
5: freitag | freitags | fr; 6: samstag | samstags | sonnabend | sonnabends | sa; 7: sonntag | sonntags | so"""),
    daily=words("täglich | jeden tag | werktags | wochentags | an werktagen"),
    months=rows("""
1: januar | jänner | jan; 2: februar | feber | feb; 3: märz | mär; 4: april | apr; 5: mai; 6: juni | jun; 7: juli | jul
8: august | aug; 9: september | sept | sep; 10: oktober | okt; 11: november | nov; 12: dezember | dez"""),
    times=table("""
clock: uhr; from: von | ab | zwischen | jeweils | geöffnet; until: bis | bis zu | und; or: oder; also: und | sowie
always: rund um die uhr; not_times: jahr | stück | stk | person | min; in_year: in | im jahr | im jahre | anno
"""),
    numbers=table("""
1: ein; 2: zwei; 3: drei; 4: vier; 5: fünf; 6: sechs; 7: sieben; 8: acht; 9: neun; 10: zehn; 12: zwölf; 14: vierzehn
15: fünfzehn; 20: zwanzig
"""),
    delivery_time=words("""
lieferzeit | lieferzeiten | lieferdauer | lieferfrist | versandzeit | versanddauer | voraussichtliche lieferung
| lieferung innerhalb | lieferung in | lieferung erfolgt | lieferung dauert | wir liefern | wir versenden
| versandfertig | versand innerhalb | versand erfolgt | bearbeitungszeit | lieferbar in | lieferung:
| zustellung innerhalb"""),
    not_delivery=words("""
widerruf | rücksend | rückgab | retour | erstatt | umtausch | reklam | zahlungsziel | zahlbar | rechnung
| antwort | gewährleistung | garantie | vorbestell | sonderanfertigung | maßanfertigung | lagerung | aufbewahr"""),
    days=words("tage$ | tagen$ | tag$ | kalendertage"),
    working_days=words("werktag | arbeitstag | bankarbeitstag | geschäftstag"),
    weeks=words("wochen$ | woche$"),
    hours=words("stunden$ | stunde$ | std$ | std."),
    sent_from=words("""
versand aus | versand direkt aus | versand erfolgt aus | versendet aus | verschickt aus | geliefert aus
| lieferung aus | lieferung direkt aus | wir versenden aus | wir liefern aus | unser lager in | lager in | ab lager in
| unserem lager in | direkt aus | versandort"""),
    return_to=words("""
rücksendeadresse | retourenadresse | rücksendungen an | rücksendung an | retouren an | retoure an
| senden sie die ware an | senden sie die ware zurück an | senden sie den artikel an | waren zurückzusenden an
| zurücksenden an | zurückzusenden an | zurückgesendet an | zurück an"""),
    discount=words("rabatt | reduziert | sale$ | preisnachlass | ausverkauf$ | sparen sie | sparpreis | nachlass auf"),
    discount_all=words("""
auf alles | auf das gesamte | gesamtes sortiment | gesamte sortiment | ganzes sortiment | alle produkte | alle artikel
| auf alle"""),
    old_price=words("statt$ | uvp | unverb. preisempf | unverbindliche preisempfehlung | vorher$ | bisheriger preis"),
    payment_ways=table("""
card: mit karte | per karte | kartenzahlung | kreditkarte | debitkarte | ec-karte | girocard | visa | mastercard
  | maestro | apple pay | google pay
invoice: kauf auf rechnung | rechnungskauf | auf rechnung | per rechnung | ratenkauf | ratenzahlung
bank: sofortüberweisung | sofort. | giropay | lastschrift | bankeinzug | onlinebanking | eps-überweisung | twint
  | wero$ | sofort überweisung | sofort-überweisung
paypal: paypal; mobilepay: mobilepay; swish: swish; klarna: klarna
transfer: vorkasse | vorauskasse | vorauszahlung | banküberweisung | überweisung | western union | moneygram
crypto: bitcoin | kryptowährung | krypto; gift_card: paysafecard | amazon-gutschein | steam-guthaben
cash: in bar$ | bar bezahl | bar zahl | auch bar$ | bar im laden | nachnahme | barzahlung | bar bei abholung
  | bei abholung bar
"""),
    payment_heading=words("""
zahlungsarten | zahlungsart | zahlungsmethoden | zahlungsmöglichkeiten | zahlungsweisen | zahlungsmittel | zahlung$
| bezahlung | bezahlen$ | zahlen$ | zahlen sie"""),
    phrases=table("""
clearance: räumungsverkauf | totalausverkauf | alles muss raus | alles muß raus | letzter ausverkauf
up_to: bis zu | bis; whole: gesamt | alles$ | alle$ | ganze; percent: prozent
sure_payment: kreditkarte | vorkasse | kauf auf rechnung | rechnungskauf | sofortüberweisung | banküberweisung
  | kartenzahlung | ec-karte
not_now: bieten wir nicht | nehmen wir nicht | derzeit nicht möglich | nicht verfügbar | akzeptieren keine
  | akzeptieren wir nicht | bieten wir nicht an | nicht mehr möglich | außer betrieb | nicht zur verfügung
  | vorübergehend nicht | hüten sie sich | warnen vor | warnung vor | zahlen sie nie | überweisen sie nie
  | wir bitten sie nie | betrüger
next_day: lieferung am nächsten tag | lieferung am nächsten werktag | am nächsten werktag bei ihnen
  | am nächsten werktag bei dir | morgen bei ihnen | morgen bei dir
online: online | internet | web
others_store: händlersuche | wiederverkäufer | vertriebspartner | unsere händler | händlerverzeichnis
  | bei unseren partnern
general_mail: kundenservice | kundendienst | bestellung | verkauf | laden$ | kontakt | buero | anfrage | mail$
  | vertrieb
local: deutsches unternehmen | österreichisches unternehmen | familienunternehmen | familienbetrieb
  | familiengeführt | lokales geschäft | kleine boutique | kleiner laden | geschäft vor ort
heading_delivery: versand | lieferung | lieferzeit | lieferbedingung | zustellung
heading_returns: widerruf | rückgabe | rücksend | retoure | umtausch
send: schicken sie | senden sie | senden | schicken | sende$ | schicke$ | zurücksenden | zurückschicken
  | rücksendung | retouren
answering: wir antworten
dealers: händlersuche | händlerverzeichnis | händlerliste | händler finden | händler in ihrer nähe
  | händler in deiner nähe | unsere händler | händler$ | fachhändlersuche | fachhändler$ | unsere fachhändler
  | verkaufsstellen | bezugsquellen | wo kaufen | wo zu kaufen | hier erhältlich | handelspartner | vertriebspartner
money_back: geld zurück | geld-zurück | geldzurück | kaufpreis zurück | kaufpreis erstatten
  | kaufpreis wird erstattet | erstatten wir | erstatten ihnen | erstattung erfolgt | erstattung des kaufpreises
  | rückerstattet | rückerstattung erfolgt | rückzahlung | zurückerstatt | zurückzuzahlen | zurückzahlen
no_money_back: nicht erstattet | nicht rückerstatt | nicht zurückerstatt | nicht zurückgezahlt | keine erstattung
  | keine rückerstattung | keine rückzahlung | kein geld zurück | ohne rückerstattung
"""),
    weak_closing_down=words("""
wir gehen in rente | wir gehen in den ruhestand | ich gehe in rente | wir schließen unseren laden
| wir schließen unser geschäft | wir schließen unseren shop | wir schließen unsere türen | schließen unsere türen
| unser laden schließt | unser geschäft schließt | unser shop schließt | schließen wir"""),
    weak_discount=words("sparen sie"),
    countries=table("""
FI: finnland; SE: schweden; NO: norwegen; DK: dänemark; EE: estland; LV: lettland; LT: litauen
DE: deutschland | bundesrepublik; NL: niederlande | holland; BE: belgien; FR: frankreich; ES: spanien; PT: portugal
IT: italien; AT: österreich; CH: schweiz; PL: polen$; CZ: tschechi; SK: slowakei; HU: ungarn; RO: rumänien
BG: bulgarien; GR: griechenland; TR: türkei; IE: irland; GB: großbritannien | grossbritannien | vereinigtes königreich
US: vereinigte staaten | usa$; CA: kanada; CN: china$ | chinas$ | shenzhen | guangzhou | zhejiang
HK: hongkong | hong kong; TW: taiwan; SG: singapur; MY: malaysia; VN: vietnam; TH: thailand; IN: indien$
JP: japan$; KR: südkorea; AE: vereinigte arabische emirate | dubai; UA: ukraine; RU: russland; CY: zypern
LU: luxemburg; LI: liechtenstein; SI: slowenien; HR: kroatien; IS: island$; AU: australien
"""),
    others_buying=words("""
hat gerade gekauft | gerade gekauft | gerade bestellt | hat soeben | kürzlich gekauft | sehen sich gerade
| schauen sich gerade | sehen sich dieses | personen sehen | kunden sehen"""),
    law_of=words("""
recht der | recht von | recht des | rechts der | gesetze der | gesetze von | gesetzen der | gesetzen von | recht in"""),
    not_found=words("""
seite nicht gefunden | seite wurde nicht gefunden | seite konnte nicht gefunden werden | seite existiert nicht
| seite ist nicht vorhanden | diese seite gibt es nicht | gewünschte seite | angeforderte seite | gesuchte seite
| fehler 404 | 404-fehler | 404 fehler | nicht gefunden$ | seite nicht verfügbar"""),
    parked=words("""
domain steht zum verkauf | domain zu verkaufen | diese domain kaufen | domain kaufen | domain ist geparkt
| domain wurde registriert | domain ist registriert | hier entsteht eine neue | hier entsteht ein neuer
| hier entsteht in kürze | diese domain wurde | domain ist bereits vergeben | domain ist abgelaufen
| domain wurde soeben | geparkte domain | noch keine inhalte hinterlegt | webspace wurde eingerichtet"""),
    maintenance=words("""
wartungsarbeiten | wartungsmodus | im wartungsmodus | wegen wartung | wir sind bald wieder da | bald wieder für sie da
| gleich wieder da | shop wird überarbeitet | seite wird überarbeitet | im aufbau | befindet sich im aufbau
| seite im aufbau | eröffnet in kürze | demnächst verfügbar | shop ist vorübergehend geschlossen
| vorübergehend geschlossen"""),
    password=words("""
passwort eingeben | geben sie das passwort | bitte passwort | passwortgeschützt | mit einem passwort geschützt
| durch ein passwort geschützt"""),
    script_needed=words("""
aktivieren sie javascript | bitte javascript aktivieren | javascript aktivieren | javascript ist deaktiviert
| javascript ist nicht aktiviert | benötigt javascript | erfordert javascript | ohne javascript"""),
    challenge=words("""
bestätigen sie, dass sie ein mensch | bestätige, dass du ein mensch | überprüfen sie, dass sie ein mensch
| sind sie ein mensch | sind sie ein roboter | ich bin kein roboter | browser wird überprüft | ihr browser wird geprüft
| sicherheitsüberprüfung | zugriff verweigert | zugriff gesperrt | einen moment bitte | nur einen moment"""),
    stop_words=frozenset(
        words("""
der | die | das | und | ist | nicht | mit | wir | sie | ihre | ihr | auf | für | von | zu | den | dem | des | im
| ein | eine | einen | bei | oder | auch | wird | werden | sich | unsere | nach | aus | uns
""")
    ),
)
