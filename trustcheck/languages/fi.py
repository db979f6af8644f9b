"""Finnish. Words stand as stems where the language bends them: "palautu" finds palautus and palautukset."""

from trustcheck.languages import Language, rows, table, words

LANGUAGE = Language(
    code="fi",
    links=table("""
contact: yhteystiedot | yhteystieto | yhteystietomme | ota yhteyttä | yhteydenotto | asiakaspalvelu | yhteys$
  | kysy meiltä | palaute$ | lähetä viesti
imprint: yrityksen tiedot | yritystiedot | myyjän tiedot | yritystietomme | impressum | kauppiaan tiedot
  | lakisääteiset tiedot
about: tietoa meistä | meistä$ | tietoa yrityksestä | yrityksestä | yritys$ | yrityksemme | tarinamme | tarina$
  | keitä olemme | keitä me olemme | kuka olen | kuka olemme | esittely | historia | historiamme | yritysesittely
  | tietoa kaupasta | perheyritys | info$ | me$ | kuka$ | tekijä$ | paja$ | verstas$ | ateljee$
terms: toimitusehdot | tilaus- ja toimitusehdot | myyntiehdot | tilausehdot | yleiset ehdot | sopimusehdot
  | kauppaehdot | verkkokaupan ehdot | maksu- ja toimitusehdot
  | toimitus- ja palautusehdot | toimitus- ja maksuehdot | maksuehdot | ostoehdot | käyttöehdot | ehdot
returns: palautukset | palautus | palautusehdot | palautusoikeus | vaihto ja palautus | vaihdot ja palautukset
  | toimitus ja palautus | toimitukset ja palautukset | peruutusoikeus | peruuttaminen | peruutuslomake
  | reklamaatio | vaihto-oikeus | hyvitykset
delivery: toimitustavat | toimitustapa | toimituskulut | toimitustiedot | toimitusajat | toimitusaika
  | maksu ja toimitus | toimitus ja maksu | toimitus$ | toimitukset | postikulut | postitus | maksutavat
privacy: tietosuojaseloste | tietosuojakäytäntö | tietosuoja | rekisteriseloste | henkilötietojen käsittely
  | yksityisyydensuoja | yksityisyys | evästeet ja tietosuoja
stores: myymälät | myymälä$ | myymälämme | kivijalkamyymälä | kivijalka | liikkeemme | liike$ | kauppamme
  | tule käymään | löydä myymälä | sijainti$ | aukioloajat | näyttelytila | putiikki$ | noutopiste | toimipisteet
product: lisää ostoskoriin | lisää koriin | osta nyt | osta$ | katso tuote | tuote$ | tuotteet
cart: ostoskori | ostoskoriin | kori$ | kassa$ | kassalle"""),
    slugs=table("""
contact: yhteystiedot | yhteystieto | ota-yhteytta | yhteydenotto | asiakaspalvelu | yhteys | yhteydenottolomake
imprint: yritystiedot | yrityksen-tiedot | myyjan-tiedot | impressum
about: tietoa-meista | meista | yritys | tarinamme | tarina | tietoa-yrityksesta | yrityksesta | historia | esittely
  | info
terms: toimitusehdot | tilausehdot | myyntiehdot | sopimusehdot | yleiset-ehdot | maksu-ja-toimitusehdot | ehdot
  | kayttoehdot
returns: palautukset | palautus | palautusehdot | palautusoikeus | vaihto-ja-palautus | toimitus-ja-palautus
  | peruutusoikeus | vaihdot-ja-palautukset
delivery: toimitustavat | toimitus | toimituskulut | toimitustiedot | maksu-ja-toimitus | maksutavat
privacy: tietosuojaseloste | tietosuoja | rekisteriseloste | tietosuojakaytanto | yksityisyys
stores: myymalat | myymala | kivijalkamyymala | liike | aukioloajat | toimipisteet | tule-kaymaan
product: tuote | tuotteet | tuotteet/tuote | kauppa
cart: ostoskori | kassa | kori"""),
    labels=table("""
company: yrityksen nimi | yritys$ | toiminimi | virallinen nimi | myyjä$ | kauppias$ | palveluntarjoaja$ | nimi$
  | yhtiö$ | elinkeinonharjoittaja$ | aputoiminimi
company_id: y-tunnus | y-tunnuksemme | ytunnus | y tunnus | y-tunn. | y-tun | yritystunnus | yritys- ja yhteisötunnus
  | ly-tunnus | liike- ja yhteisötunnus | kaupparekisterinumero | rekisterinumero | yhdistyksen rekisterinumero
  | fo-nummer
vat: alv-numero | alv-tunniste | alv-tunnus | alv nro | alv-nro | alv.nro | alv-numeromme | vat-numero | vat-tunnus
  | arvonlisäverotunniste | arvonlisäveronumero | arvonlisäverovelvollisuuden tunniste | vat$ | alv$
phone: puhelinnumero | puhelin | puhelimitse | puh. | puh$ | p. | gsm | soita | matkapuhelin | kännykkä | whatsapp
  | vaihde$ | asiakaspalvelunumero | tel. | tel$ | numeromme
email: sähköpostiosoite | sähköposti | sähköpostitse | s-posti | sposti | s.posti | e-mail | email | meili | maili
address: osoite | osoitteemme | käyntiosoite | katuosoite | toimipaikka | sijaitsemme | sijaitsee
visiting_address: käyntiosoite | katuosoite | myymälän osoite | liikkeen osoite | myymälämme osoite
  | noutopisteen osoite | toimipisteen osoite | vierailuosoite
postal_address: postiosoite | postitusosoite
return_address: palautusosoite | palautukset osoitteeseen | palauta osoitteeseen | palautuksen osoite
  | palautusten osoite | palautusten postiosoite | palautusvaraston osoite
warehouse: varaston osoite | varasto$ | varastomme | logistiikkakeskus | keskusvarasto | varastomyynnin osoite
  | noutovarasto | varaston käyntiosoite | varastot$
seat: kotipaikka | kotipaikkamme | pääkonttori | toimisto$ | päätoimipaikka | rekisteröity osoite
  | pääkonttorimme | yrityksen kotipaikka
opening_hours: aukioloajat | aukioloaikamme | aukiolo | avoinna | palvelemme | palveluajat | palveluaika
  | liikkeen aukioloajat | myymälän aukioloajat | auki$ | puhelinpalvelu | soittoaika
customer_service: asiakaspalvelu | asiakaspalvelumme | asiakaspalvelun | neuvonta | tuki$
po_box: pl$ | pl. | postilokero
care_of: c/o
store: myymälä | myymälämme | kivijalkamyymälä | liike$ | liikkeemme | putiikki | kauppa$ | showroom
  | noutopiste | näyttelytila | toimipiste | verstas | työpaja | varastomyymälä | tehtaanmyymälä | liikkeet$ | myymälöi
fax: faksi | fax | telefax
contact_person: yhteyshenkilö | rekisteriasioista vastaava henkilö | tietosuojavastaava
officer: toimitusjohtaja | yrittäjä$ | yrittäjänä$ | yrittäjät$ | omistaja$ | omistajat$ | perustaja$
  | vastuuhenkilö$ | hallituksen puheenjohtaja
maker: valmistaja$ | valmistajan tiedot | valmistajan yhteystiedot | valmistaja ja yhteystiedot
  | vastuuhenkilö eu:ssa | vastuutaho eu:ssa | eu-vastuuhenkilö | eu:n vastuuhenkilö | maahantuoja$
bank_account: tilinumero | pankkitili | iban | bic"""),
    seller=words("""
verkkokauppaa ylläpitää | verkkokauppaa pitää | verkkokaupan ylläpitäjä | verkkokaupan omistaa
| sivustoa ylläpitää | verkkosivustoa ylläpitää | verkkosivuston ylläpitäjä | sivustoa hallinnoi
| verkkosivustoa hallinnoi | sivuston ylläpitäjä | sivuston omistaa | kauppaa pitää | kauppaa ylläpitää
| palvelua ylläpitää | palvelun tarjoaa | palvelun tarjoaja | palveluntarjoaja | verkkokaupan tarjoaa
| sopimuspuoli | sopimuskumppani | sopimuksen osapuoli | myyjänä toimii | myyjä on | myyjä: | tuotteet myy
| tuotteita myy | kauppias: | kauppiaana | toiminnasta vastaa | verkkokaupasta vastaa
| liiketoimintaa harjoittaa | toimintaa harjoittaa | on osa | omistama | aputoiminimi
| rekisteröity tavaramerkki | kuuluu yritykselle | kaikki oikeudet pidätetään | copyright"""),
    controller=words("""
rekisterinpitäjä | rekisterin pitäjä | rekisterinpitäjänä | rekisteriä pitää
| henkilötietojen käsittelystä vastaa | tietojen käsittelystä vastaa"""),
    payment_firm=words("""
maksupalveluntarjoaja | maksupalvelun tarjoaja | maksunvälityspalvelu | maksunvälitys | maksujen välittäjä
| maksupalvelu | maksulaitos | maksun saajana | maksunsaajana | saajana näkyy | tiliotteella näkyy
| tiliotteella | verkkomaksupalvelu | maksutapapalvelu | maksuliikenne | rahoituspalvelu | luotonantaja
| luoton myöntää | laskutuspalvelu | laskun toimittaa | osamaksu | erämaksu | rahoitusyhtiö | rahoittaja
| perintä | korttimaksut"""),
    delivery_firm=words("""
toimittaa tuotteet | kuljetusyhtiö | kuljetusliike | kuljetusyritys | kuljetuspalvelu | kuljetuksesta vastaa
| kuljetuskumppani | jakelusta vastaa | pakettiautomaatti | noutopisteeseen | seurantatunnus | seurantakoodi
| rahtiyhtiö | logistiikkakumppani | lähetyksen toimittaa"""),
    platform_firm=words("""
verkkokauppa-alusta | verkkokaupan alusta
| verkkokauppa-ohjelmisto | verkkokauppaohjelmisto | palvelun tuottaa | powered by"""),
    agency_firm=words("""
sivut toteutti | sivuston toteutus | verkkosivut: | kotisivut: | toteutus: | toteuttanut | suunnittelu ja toteutus
| verkkokaupan toteutti | ulkoasu: | verkkosivujen toteutus | verkkosivut toteutti | kotisivut toteutti
| mainostoimisto | digitoimisto"""),
    host_firm=words("""
palvelinhotelli | webhotelli | palvelimen ylläpito | hosting: | sivuston palvelin"""),
    marketplace_firm=words("""
markkinapaikan ylläpitäjä | markkinapaikkaa ylläpitää | kauppapaikan ylläpitäjä"""),
    other_firm=words("""
valmistaja | maahantuoja | jälleenmyyjä | jakelija | valmistuttaja | yhteistyökumppani | kumppanimme
| tavarantoimittaja | tietosuojavaltuutettu | kuluttajariitalautakunta | kuluttajaneuvonta
| kilpailu- ja kuluttajavirasto | valvova viranomainen | henkilötietojen käsittelijä | käsittelijä:
| alihankkija | tilitoimisto | kirjanpito | analytiikka | markkinoinnista vastaa | uutiskirjepalvelu | vakuutus
| valtuutettu edustaja | vastuuhenkilö eu:ssa | sertifioi | asiakasreferenssi"""),
    since=words("""
vuodesta | jo vuodesta | aina vuodesta | perustettu vuonna | perustettu | per. | perustettiin vuonna
| perustettiin | vuonna | vuosi | toiminut vuodesta | palvellut vuodesta | sai alkunsa vuonna | alkoi vuonna
| aloitti vuonna | est. | avattiin vuonna | since
| aloitimme vuonna | aloitettiin vuonna | perustivat vuonna | perustimme vuonna | perusti vuonna | avasimme vuonna
| avattu vuonna | keväällä$ | kesällä$ | syksyllä$ | talvella$"""),
    since_after=words("""
lähtien | alkaen | asti toiminut | perustettu | perustettiin | vuonna perustettu | perustama | syntynyt
| alkunsa saanut | perustimme | perustin$ | aloitimme toimin | aloitin toimin | avasimme ovemme | avasimme pienen
| avasimme ensimmäisen | avasimme putiik | avasimme liikkee | avasimme kaup | avasimme verkkokaup | avasimme myymälämme
| perustivat | avasivat liikkeen | avasivat kaupan | avasivat myymälän | avasivat ovensa"""),
    family=words("""
perheyritys | perheyrityksen | perheyrityksenä | perheyhtiö | perheen omistama | perheomisteinen | sukupolv
| toisessa polvessa | kolmannessa polvessa | neljännessä polvessa | isältä pojalle | äidiltä tyttärelle
| isoisäni | isoäitini | isoisän | isoäidin | käsityönä valmist | pieni perhe"""),
    closing_down=words("""
lopetusmyynti | lopettamismyynti | konkurssimyynti | konkurssiale | lopetusale | lopetamme toimintamme
| lopetamme liikkeen | lopetamme myymälän | lopetamme liiketoimintamme | kauppamme lopettaa | liikkeemme lopettaa
| liike lopetetaan | liikkeemme sulkee | myymälämme sulkee | suljemme ovemme | suljemme myymälämme | suljemme liikkeemme
| suljemme verkkokaupan | sulkee ovensa | ovemme sulkeutuvat | kauppa suljetaan | viimeistä kertaa | jäämme eläkkeelle
| jään eläkkeelle | eläkkeelle siirty | kiitos ja hyvästi | jäähyväismyynti | viimeinen mallisto
| viimeiset kappaleet ennen sulkemista | raskain sydämin"""),
    urgency=words("""
tarjous päättyy | tarjous voimassa vain | vain tänään | päättyy tänään | päättyy pian | päättyy keskiyöllä | kiirehdi
| viimeinen tilaisuus | viimeinen mahdollisuus | viimeiset päivät | viimeiset tunnit | viimeiset kappaleet
| jäljellä vain | enää muutama | melkein loppu | lähes loppuunmyyty | myydään nopeasti | rajoitetun ajan | älä missaa
| katselee tätä | katsoo tätä tuotetta | varattu sinulle | aikaa jäljellä | salamatarjous | pikaale"""),
    placeholders=words("""
lorem ipsum | [yrityksen nimi] | [yritys] | [yrityksesi nimi] | [kaupan nimi] | [verkkokaupan nimi] | [osoite]
| [sähköposti] | [puhelinnumero] | [y-tunnus] | [nimi] | [lisää | yrityksesi nimi tähän | yrityksen nimi tähän
| lisää teksti tähän | kirjoita tähän | esimerkkikatu | mallikatu | 1234567-8 | xxxxxxx-x | 0000000-0
| tämä on esimerkkisivu | tervetuloa wordpressiin. tämä on ensimmäinen | tämä on esimerkkikauppa | sähköposti@
| info@esimerkki | tähän teksti"""),
    visit=words("""
myymälämme | kivijalkamyymälä | kivijalkaliike | kivijalkakauppa | liikkeemme | tule käymään
| tervetuloa myymälään | tervetuloa liikkeeseemme | tervetuloa myymäläämme | tervetuloa kauppaamme
| tervetuloa käymään | käy myymälässä | käy liikkeessä | poikkea meil | poikkea myymäl | poikkea liik | putiikkimme
| myymälästämme | liikkeestämme
| liikkeessämme | myymälässämme | kauppamme sijaitsee | sijaitsee keskustassa | myymälän osoite
| myymälän aukioloajat | näyttelytilamme | myymälät | outlet-myymälä | tehtaanmyymälä"""),
    no_store=words("""
ei ole kivijalkamyymälää | ei ole kivijalkaliikettä | ei ole myymälää | ei myymälää | ei ole fyysistä
| ei kivijalka | toimimme vain verkossa | toimimme ainoastaan verkossa | toimii vain verkossa
| toimii ainoastaan verkossa | vain verkkokauppa | ainoastaan verkkokauppa | ei käyntiosoitetta
| ei ole käyntiosoite | ei noutomahdollisuutta"""),
    collect=words("""
nouto myymälästä | nouda myymälästä | noudettavissa myymälästä | noutaa myymälästä | nouto liikkeestä
| nouda liikkeestä | noutaa liikkeestä | noutaa liikkeestämme | noutaa myymälästämme | nouto putiikista
| nouto varastolta | nouto toimipisteestä | maksa myymälässä | maksu myymälässä | maksu noudettaessa
| maksa noudettaessa | maksaa noudettaessa | maksaa myymälässä | click & collect | klikkaa ja nouda
| varaa ja nouda | ilmainen nouto"""),
    closed=words("suljettu | kiinni$ | sulj."),
    by_appointment=words("sopimuksen mukaan | ajanvarauksella | sovittaessa"),
    weekdays=rows("""
1: maanantai | maanantaina | maanantaisin | maanantaista | ma; 2: tiistai | tiistaina | tiistaisin | tiistaista | ti
3: keskiviikko | keskiviikkona | keskiviikkoisin | keskiviikosta | ke
4: torstai | torstaina | torstaisin | torstaihin | torstaista | to
5: perjantai | perjantaina | perjantaisin | perjantaihin | pe
6: lauantai | lauantaina | lauantaisin | lauantaihin | la
7: sunnuntai | sunnuntaina | sunnuntaisin | sunnuntaihin | su"""),
    daily=words("joka päivä | päivittäin | arkisin | arkipäivisin | arkena | viikonloppuisin | 24/7"),
    months=rows("""
1: tammikuu | tammikuuta | tammi; 2: helmikuu | helmikuuta | helmi; 3: maaliskuu | maaliskuuta | maalis
4: huhtikuu | huhtikuuta | huhti; 5: toukokuu | toukokuuta | touko; 6: kesäkuu | kesäkuuta | kesä
7: heinäkuu | heinäkuuta | heinä; 8: elokuu | elokuuta | elo; 9: syyskuu | syyskuuta | syys
10: lokakuu | lokakuuta | loka; 11: marraskuu | marraskuuta | marras; 12: joulukuu | joulukuuta | joulu"""),
    times=table("""
clock: klo | klo. | kello; from: avoinna | auki | palvelemme; until: ja; or: tai; also: ja | sekä
always: 24 tuntia | ympäri vuorokauden; not_times: vuot | kpl | kappal | hlö | henk | min; in_year: vuonna"""),
    numbers=table("""
2: kaksi | kahdesta | kahden; 3: kolme | kolmesta | kolmeen | kolmen; 4: neljä | neljästä | neljään | neljän
5: viisi | viidestä | viiteen | viiden; 6: kuuden | kuusi | kuuteen; 7: seitsemän | seitsemään
8: kahdeksaan | kahdeksan; 10: kymmenen; 14: neljätoista; 1: yksi | yhden; 9: yhdeksän; 12: kaksitoista"""),
    delivery_time=words("""
toimitusaika | toimitusajat | toimitusaikamme | arvioitu toimitus | toimitamme | toimitetaan | toimitus kestää
| toimitus vie | perillä | lähetämme | lähetetään | lähtee | postitetaan | käsittelyaika | toimitus:"""),
    days=words("päiv | pv$ | pvä | vrk | vuorokau"),
    working_days=words("arkipäiv | arkipv | työpäiv | pankkipäiv | ap$"),
    weeks=words("viikko | viikon | viikossa | viikkoa | vko$ | vk$"),
    hours=words("tunti | tunnin | tunnissa | tuntia | h$"),
    sent_from=words("""
lähetetään suoraan | tuotteet lähetetään | lähetämme tuotteet | toimitetaan suoraan | tuotteet toimitetaan
| varastomme sijaitsee | varasto sijaitsee | varastosta | varastostamme | lähtevät | lähetyspaikka
| lähettäjämaa | toimitus suoraan | tulevat suoraan"""),
    return_to=words("""
palautusosoite | palautukset lähetetään | palautus lähetetään | palauta tuote | palauta tuotteet
| palautusosoitteemme | lähetä palautus | lähetä palautukset | palautettava osoitteeseen
| palautetaan osoitteeseen | palautus osoitteeseen | palautettava | palautetaan"""),
    discount=words("alennus | alennu | ale$ | tarjou | säästä | jopa | poistomyynti | outlet | -prosentin | nyt$"),
    discount_all=words(
        "kaikista tuotteista | kaikki tuotteet | koko valikoima | koko valikoimasta | kaikesta | kaikki -"
    ),
    old_price=words(
        "norm. | normaalihinta | ennen$ | ovh | alkuperäinen hinta | aiempi hinta | alin hinta | lähtöhinta"
    ),
    payment_ways=table("""
card: luottokor | pankkikor | maksukor | korttimaksu | visa | mastercard | apple pay | google pay
  | kortti | kortilla | kortilta | korteilla
invoice: lasku$ | laskulla | laskutus | osamaksu | erämaksu | tililasku | walley | riverty | jousto | svea | collector
bank: verkkopankki | verkkopankissa | verkkomaksu | pankkimaksu | verkkopankkimaksu | pankkipainik | paytrail
  | suomalaiset verkkopankit
paypal: paypal
mobilepay: mobilepay | mobile pay | pivo | siirto
swish: swish
klarna: klarna
transfer: tilisiirto | tilisiirrolla | ennakkomaksu | ennakkolasku | western union | moneygram | suora tilisiirto
crypto: bitcoin | kryptovaluut | krypto
gift_card: steam-lahjakort | amazon-lahjakort | paysafecard | lahjakorttikood
cash: käteinen | käteisellä | postiennakko | maksu noudettaessa | maksu myymälässä
"""),
    payment_heading=words("""
maksutavat | maksutapa | maksaminen | maksuvaihtoehdot | maksu$ | voit maksaa | maksutapoina | maksaa voi | maksun voi
"""),
    weak_urgency=words("älä missaa | kiirehdi | viimeinen tilaisuus"),
    not_since=words("""
laki$ | lain$ | asetus | direktiivi | voimassa | päivitetty | versio | mallisto | malli vuodelta | vuosimalli
| tilastokesk | jäsen vuodesta | asiakas vuodesta | kuluttajansuojala | tietosuojala | tietosuoja-asetu
| uransa | uraansa"""),
    not_delivery=words("""
palaut | peruut | hyvit | reklam | maksuaika | maksuehto | lasku | ennakko | poikkeus | viivä | säilyt | noudett
| nouda | takuu | vastaamme | vastauks | vastaus | rahanpalaut | ruuhka | uutiskirje | alennus | tarjous | mittatilaus
| tilaustuot | asiakaspalaut | tuotepalaut | tehdastakuu | valmistusaika"""),
    phrases=table("""
clearance: loppuunmyynti | tyhjennysmyynti | kaikki on myytävä | kaikki pitää myydä | kaikki menee
up_to: jopa | peräti; whole: koko$ | kaikki | kaikista | kaikesta; percent: prosent
sure_payment: verkkopankki | verkkopankkimaksu | luottokor | tilisiirto | tilisiirrolla | postiennakko | korttimaksu
  | pankkikor | maksukor | verkkomaksu
not_now: emme ota vastaan | emme hyväksy | poissa käytöstä | ei käytössä | eivät ole käytössä | ei ole käytettävissä
  | varo$ | varokaa | älä maksa | älä koskaan | älkää maksako | emme koskaan pyydä | huijar
next_day: seuraavana arkipäivänä perillä | perillä seuraavana arkipäivänä | toimitus seuraavana päivänä
  | toimitetaan seuraavana päivänä | perillä jo huomenna
online: verkko | netti | web | online; others_store: muualla | muualta | jälleenmyyj
general_mail: asiakaspalvelu | myynti | hei | moi | kauppa | posti | toimisto | verkkokauppa | tilaukset | info
local: suomalainen perhe | suomalainen yritys | kotimainen yritys | suomalainen verkkokauppa | suomalainen putiikki
  | paikallinen yritys | paikallinen kauppa | paikallinen putiikki | perheyritys | pieni putiikki
heading_delivery: toimitus | toimitust | toimituks | kuljetus | lähetys | lähetyks | postitus | posti | paketti
heading_returns: palautu | palautt | peruut | vaihto; send: lähetä | lähete | palauta | postita | tuo takaisin
answering: vastaamme
dealers: jälleenmyyjät$ | jälleenmyyjämme | jälleenmyyjähaku | jälleenmyyjäluettelo | etsi jälleenmyyjä
  | löydä jälleenmyyjä | lähin jälleenmyyjä | valtuutetut jälleenmyyjät | myyntipiste | myyntipaikat | mistä ostaa
  | mistä saa$ | mistä voin ostaa | kauppiaat$
money_back: rahat takaisin | rahasi takaisin | rahan takaisin | rahojen palautus | maksunpalautus | hyvitetään
  | hyvitämme | hyvitys maksetaan | palautamme maksun | palautamme rahat | palautamme raha | palautamme kauppahinnan
  | palautamme suorit | palautamme kaikki | palautetaan maksu | palautetaan raha | kauppahinta palautetaan
  | maksu palautetaan | rahat palautetaan | raha palautetaan | hinta palautetaan
no_money_back: emme hyvitä | ei hyvitetä | emme palauta | ei palauteta | ei makseta takaisin | rahoja ei | rahaa ei
  | ei rahan palautusta
"""),
    weak_since=words("""
vuonna | vuosi | keväällä$ | kesällä$ | syksyllä$ | talvella$
"""),
    weak_closing_down=words("""
viimeistä kertaa | raskain sydämin | kiitos ja hyvästi | jään eläkkeelle | jäämme eläkkeelle | eläkkeelle siirty
| viimeinen mallisto | liikkeemme sulkee | myymälämme sulkee | suljemme ovemme | suljemme myymälämme
| suljemme liikkeemme | suljemme verkkokaupan | sulkee ovensa | ovemme sulkeutuvat | kauppa suljetaan"""),
    weak_discount=words("jopa | säästä | -prosentin | nyt$ | outlet"),
    countries=table("""
FI: suomi | suome; SE: ruotsi; NO: norja; DK: tanska; EE: viro$ | viron | viros | viroon | eesti
LV: latvia; LT: liettua; DE: saksa$ | saksan | saksas | saksaan; NL: alankoma | hollan; BE: belgia; FR: ranska
ES: espanja; PT: portugali; IT: italia; AT: itävalta | itävalla; CH: sveits; PL: puola
CZ: tšekki | tsekki | tšekin | tsekin; SK: slovakia; HU: unkari; RO: romania; BG: bulgaria; GR: kreik
TR: turkki | turkis | turkin | turkkiin; IE: irlanti | irlanni
GB: iso-britannia | britannia | englanti | englanni | yhdistynyt kuningaskunta; US: yhdysval | usa$ | usa:
CA: kanada; CN: kiina$ | kiinas | kiinan | kiinaan | shenzhen | guangzhou | zhejiang; HK: hongkong | hong kong
TW: taiwan; SG: singapore; MY: malesia; VN: vietnam; TH: thaimaa; IN: intia$ | intias | intian | intiaan
JP: japani; KR: etelä-korea; AE: arabiemiraat | dubai; UA: ukraina; RU: venäjä; CY: kypro; LU: luxemburg
IS: islanti | islanni; AU: australia
"""),
    others_buying=words("""
osti juuri | juuri ostanut | tilasi juuri | osti hetki sitten | katselee juuri | katselee tätä | katsoo tätä
| katselee parhaillaan | katsoo parhaillaan | ihmistä katselee | ihmistä katsoo | asiakasta katselee"""),
    law_of=words("""
lakia$ | lakeja$ | lain mukaan | lain mukaisesti | lakien mukai | lainsäädäntöä | lainsäädännön | oikeutta$"""),
    not_found=words("""
sivua ei löytynyt | sivua ei löydy | hakemaasi sivua | etsimääsi sivua | sivu ei ole olemassa
| sivua ei ole olemassa | sivu puuttuu | sivu on poistettu | sivu on siirretty tai poistettu | tätä sivua ei ole
| hups! sivua | valitettavasti sivua | virhe 404 | 404-virhe | sisältöä ei löytynyt | ei löytynyt$"""),
    parked=words("""
verkkotunnus on myytävänä | domain on myytävänä | domain myytävänä | verkkotunnus myytävänä
| osta tämä verkkotunnus | osta verkkotunnus | verkkotunnus on varattu | domain on varattu
| tämä verkkotunnus on rekisteröity | tälle verkkotunnukselle ei ole | verkkotunnus on vanhentunut
| domain on vanhentunut | verkkotunnuksen omistaja | kotisivut tulossa | sivut tulossa pian
| webhotelli on luotu | palvelimelle ei ole vielä | parkattu"""),
    maintenance=words("""
huoltokatko | huoltotauko | sivusto on huollossa | huollossa | päivitämme sivustoa | päivitämme verkkokauppaa
| palaamme pian | avaamme pian | avataan pian | avautuu pian | sivut rakenteilla | sivusto on rakenteilla | rakenteilla
| tulossa pian | verkkokauppa on suljettu | verkkokauppa on tilapäisesti"""),
    password=words("""
syötä salasana | anna salasana | kirjaudu salasanalla | sivu on suojattu salasanalla | salasanasuojattu
| kauppa on suojattu salasanalla | sivusto on suojattu"""),
    script_needed=words("""
ota javascript käyttöön | javascript on pois päältä | javascript ei ole käytössä | tarvitset javascript
| vaatii javascript | edellyttää javascript | salli javascript | selaimesi ei tue javascript"""),
    challenge=words("""
varmista, että olet ihminen | vahvista, että olet ihminen | vahvista olevasi ihminen | oletko ihminen
| oletko robotti | en ole robotti | tarkistetaan selaintasi | tarkistetaan selainta | tarkistamme selaimesi
| pääsy estetty | pääsy evätty | hetkinen$ | hetkinen..."""),
    stop_words=frozenset(
        words("""
ja | on | ei | että | se | olla | tai | myös | kun | niin | kuin | mutta | ovat | sekä | voit | sen | tämä
| vain | meillä | me | sinun | kanssa | jos
""")
    ),
)
