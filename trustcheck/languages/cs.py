"""Czech. Words stand as stems where the language bends them."""

from trustcheck.languages import Language, rows, table, words

LANGUAGE = Language(
    code="cs",
    links=table("""
contact: kontaktujte nás | kontaktní údaje | kontakty$ | kontakt$ | napište nám | zákaznický servis
  | zákaznická podpora | zákaznická linka | kontaktní formulář | zeptejte se
imprint: údaje o společnosti | informace o společnosti | fakturační údaje | identifikační údaje | provozovatel$
  | údaje o prodejci | provozovatel e-shopu | právní informace
about: o nás$ | kdo jsme | o společnosti$ | o firmě$ | náš příběh | o mně$ | o značce | historie$ | naše historie
  | o obchodě | o e-shopu | náš tým | naše dílna | rodinná firma | kdo za tím stojí
terms: všeobecné obchodní podmínky | obchodní podmínky | všeobecné podmínky | vop$ | nákupní podmínky
  | podmínky nákupu | smluvní podmínky | podmínky používání | podmínky užití
returns: vrácení a reklamace | vrácení zboží | reklamace a vrácení | reklamační řád | reklamace | vrácení peněz
  | odstoupení od smlouvy | vrácení a výměna | výměna a vrácení | výměna zboží | formulář pro odstoupení
  | vracení zboží
delivery: doprava a platba | doprava a platby | způsoby dopravy | způsob dopravy | cena dopravy | doručení | doprava$
  | dodání zboží | možnosti dopravy | dodací podmínky | platba a doprava | doba dodání
privacy: ochrana osobních údajů | zásady ochrany osobních údajů | zpracování osobních údajů
  | podmínky ochrany osobních | osobní údaje | ochrana soukromí | soukromí$ | zásady cookies
stores: naše prodejny | prodejny$ | prodejna$ | kamenná prodejna | kamenný obchod | kamenné prodejny | otevírací doba
  | kde nás najdete | výdejní místa | výdejní místo | navštivte nás | vzorkovna | pobočky$
product: do košíku | přidat do košíku | vložit do košíku | koupit$ | detail produktu | produkt$ | zboží$
cart: košík | nákupní košík | k pokladně | pokladna | objednávka$"""),
    slugs=table("""
contact: kontakty | kontakt | kontaktujte-nas | napiste-nam | kontaktni-udaje | zakaznicky-servis
  | kontakty-a-prodejny
imprint: provozovatel | udaje-o-spolecnosti | fakturacni-udaje | o-provozovateli
about: o-nas | kdo-jsme | o-spolecnosti | o-firme | nas-pribeh | o-mne | historie | o-obchode | o-e-shopu | o-znacce
terms: obchodni-podminky | vseobecne-obchodni-podminky | vop | podminky | vseobecne-podminky
returns: reklamace | vraceni-zbozi | reklamace-a-vraceni-zbozi | reklamacni-rad | odstoupeni-od-smlouvy
  | vraceni-a-reklamace | vymena-a-vraceni | vraceni-a-vymena | reklamace-a-vraceni
delivery: doprava-a-platba | doprava | platba-a-doprava | zpusoby-dopravy | dodaci-podminky | doruceni
privacy: ochrana-osobnich-udaju | podminky-ochrany-osobnich-udaju | zasady-ochrany-osobnich-udaju | osobni-udaje
  | zpracovani-osobnich-udaju
stores: prodejny | prodejna | kamenna-prodejna | oteviraci-doba | kde-nas-najdete | vydejni-mista | pobocky
  | nase-prodejny
product: zbozi | vyrobek | produkty-detail; cart: kosik | pokladna | objednavka"""),
    labels=table("""
company: název firmy | název společnosti | obchodní firma | obchodní jméno | firma: | společnost: | prodávající:
  | provozovatel: | jméno podnikatele
company_id: ičo | ičo: | ič: | ič$ | i.č. | i.č.o. | identifikační číslo | identifikační číslo osoby | spisová značka
  | sp. zn. | spis. zn. | zapsaná v obchodním rejstříku | zapsané v obchodním rejstříku | obchodní rejstřík
  | živnostenský rejstřík | ico: | čj. zápisu
vat: dič | dič: | d.i.č. | daňové identifikační číslo | ič dph | ičdph | ič pro dph | vat id: | dič dph
phone: telefon | telefonní číslo | tel. | tel$ | tel.: | mobil$ | mobil: | mob. | zavolejte | volejte | zavolejte nám
  | infolinka | zákaznická linka | telefonicky na
email: e-mailová adresa | emailová adresa | elektronická pošta | elektronická adresa | e-mail: | email: | mail:
  | na e-mail | na email | napište nám na | pište na
address: adresa$ | adresa: | naše adresa | adresa firmy | adresa společnosti | najdete nás na | kde nás najdete
visiting_address: adresa prodejny | adresa provozovny | adresa obchodu | adresa showroomu | provozovna$ | provozovna:
  | navštivte nás na
postal_address: korespondenční adresa | poštovní adresa | doručovací adresa | adresa pro doručování
return_address: adresa pro vrácení | adresa pro vrácení zboží | adresa pro zaslání reklamace | adresa pro reklamace
  | zboží zasílejte na | zásilku zašlete na | adresa pro zasílání zboží | vrácení zboží na adresu
  | adresa pro vratky | vratky zasílejte | vratky na adresu | reklamace zasílejte
warehouse: sklad$ | adresa skladu | náš sklad | centrální sklad | logistické centrum | expediční sklad
  | sklad a expedice | skladová hala
seat: sídlo | se sídlem | sídlo společnosti | sídlo firmy | místo podnikání | centrála$ | registrovaná adresa
  | fakturační adresa | adresa sídla
opening_hours: otevírací doba | otvírací doba | provozní doba | otevřeno | máme otevřeno | pracovní doba
  | otevírací hodiny
customer_service: zákaznický servis | zákaznická podpora | zákaznická linka$ | podpora$ | péče o zákazníky
  | klientské centrum
po_box: poštovní přihrádka | p. o. box | pošt. přihrádka; care_of: k rukám
store: kamenná prodejna | prodejna$ | prodejny$ | naše prodejna | kamenný obchod | showroom | vzorkovna
  | podniková prodejna | výdejní místo | dílna$ | podnikové prodejny | výprodejová prodejna
  | vzorková prodejna
fax: fax
contact_person: kontaktní osoba | vedoucí prodejny | pověřenec pro ochranu
officer: jednatel | jednatelka | majitel$ | majitelka$ | zastoupená | zastoupený | odpovědná osoba | zakladatel
  | předseda představenstva | ředitel$ | ředitelka$
maker: výrobce$ | údaje o výrobci | informace o výrobci | kontakt na výrobce | odpovědná osoba v eu
  | odpovědná osoba za | odpovědná osoba pro eu | dovozce$
bank_account: číslo účtu | č. účtu | bankovní účet | bankovní spojení | iban | swift"""),
    seller=words("""
provozovatelem e-shopu je | provozovatelem internetového obchodu je | provozovatelem obchodu je
| provozovatelem stránek je | provozovatelem webu je | provozovatelem je | provozovatel e-shopu
| provozovatel internetového obchodu | e-shop provozuje | eshop provozuje | internetový obchod provozuje
| obchod provozuje | stránky provozuje | web provozuje | je provozován společností | provozovaný společností
| provozován společností | prodávajícím je | prodávající: | dále jen prodávající | dále jen "prodávající"
| dále jen „prodávající | smluvní stranou je | smlouvu uzavíráte s | vlastníkem obchodu je | majitelem e-shopu je
| je značkou společnosti | je obchodní značkou | registrovaná ochranná známka společnosti | všechna práva vyhrazena
| copyright"""),
    controller=words("""
správce osobních údajů | správcem osobních údajů | správcem vašich osobních údajů | správcem údajů | správcem je
| správce údajů | správce: | jako správce"""),
    payment_firm=words("""
poskytovatel platebních služeb | poskytovatelem platebních služeb | platební instituce | platební brána | platební brány
| platební bránu | zpracovatel plateb | platby zpracovává | online platby zajišťuje | platby zajišťuje | platební služba
| splátkový prodej | na splátky | poskytovatel úvěru | poskytovatelem úvěru | úvěr poskytuje | odložená platba
| výpis z účtu | na výpisu | příjemce platby | vymáhání pohledávek"""),
    delivery_firm=words("""
doručuje | doručí | doručováno | dopravce | přepravní společnost | přepravce | kurýr | přepravní služba
| logistický partner | zásilkovna | balíkovna | číslo zásilky | sledování zásilky | výdejní box"""),
    platform_firm=words("""
vytvořil shoptet | vytvořeno na | vytvořeno systémem | běží na platformě | pronájem e-shopů | provozováno na systému
"""),
    agency_firm=words("""
e-shop vytvořil | eshop vytvořil | tvorba e-shopu | tvorba e-shopů | tvorba webu | tvorba www | webdesign | web vytvořil
| stránky vytvořil | realizace: | upravil | realizace webu | vytvořilo studio"""),
    host_firm=words("""
webhosting | hosting zajišťuje | hosting: | poskytovatel hostingu
"""),
    marketplace_firm=words("""
provozovatel tržiště | tržiště provozuje
"""),
    other_firm=words("""
výrobce | vyrábí | dovozce | distributor | dodavatel | prodejce$ | zplnomocněný zástupce | obchodní partner
| odpovědná osoba v eu | česká obchodní inspekce | čoi$ | úřad pro ochranu osobních údajů | živnostenský úřad
| dozorový orgán | mimosoudní řešení | adr.coi.cz | zpracovatel osobních údajů | zpracovatelé | subdodavatel
| účetní kancelář | pojišťovna | certifikoval | evropské spotřebitelské centrum | účetní$ | účetní: | účetnictví"""),
    since=words("""
od roku | již od roku | už od roku | na trhu od roku | působíme od roku | fungujeme od roku | tradice od roku
| založena v roce | založen v roce | založeno v roce | založena roku | založen roku | založeno roku | založeno
| vznikla v roce | vznikl v roce | vzniklo v roce | rok založení | otevřeli jsme v roce | začali jsme v roce
| založili v roce | začínali jsme v roce | firma vznikla v roce
"""),
    since_after=words("""
jsme založili | byla založena | byl založen | založil můj | založila moje | vznikla naše | založil | založila
| založili | otevřel | otevřela | otevřeli | začal | začali"""),
    family=words("""
rodinná firma | rodinné firmy | rodinný podnik | rodinný e-shop | rodinný obchod | rodinná společnost | malá rodinná
| z otce na syna | z matky na dceru | z generace na generaci | třetí generace | druhá generace | čtvrtá generace
| tři generace | moje babička | můj dědeček | rodinná dílna | ruční výroba od nás | malá firma
"""),
    closing_down=words("""
ukončujeme činnost | ukončujeme provoz | likvidace obchodu | likvidační výprodej | likvidace prodejny
| celková likvidace | zavíráme obchod | zavíráme prodejnu | zavíráme navždy | zavíráme e-shop | zavíráme naše dveře
| končíme s prodejem | definitivně končíme | náš obchod končí | náš e-shop končí | odcházíme do důchodu
| odchod do důchodu | odcházím do důchodu | výprodej na rozloučenou | z důvodu ukončení činnosti
| z důvodu ukončení provozu"""),
    urgency=words("""
nabídka končí | akce končí | nabídka vyprší | nabídka platí pouze | sleva končí | končí dnes | časově omezená
| omezený čas | omezená nabídka | téměř vyprodáno | zbývá jen pár | lidí si právě prohlíží | lidé si právě prohlíží
| košík je rezervován | zbývající čas | bleskový výprodej | poslední šance na nákup | poslední dny slev | jen dnes -
| poslední hodiny slev | poslední šance | pospěšte si | neváhejte | nenechte si ujít | poslední dny | poslední hodiny
| poslední kusy | končí za | jen dnes | pouze dnes | do vyprodání zásob
"""),
    weak_urgency=words("""
poslední šance | pospěšte si | neváhejte | nenechte si ujít | poslední dny | poslední hodiny | poslední kusy | končí za
| jen dnes | pouze dnes | do vyprodání zásob
"""),
    not_since=words("""
zákon | nařízení | směrnic | vyhlášk | aktualiz | změněn | verze$ | člen od | zákazník od | ročník | novel | v platnosti
| kariér
"""),
    placeholders=words("""
[název firmy] | [název společnosti] | [název obchodu] | [název e-shopu] | [jméno a příjmení] | [adresa] | [e-mail]
| [telefon] | [telefonní číslo] | [ičo] | [dič] | [doplňte | [vložte | [město] | název vaší firmy | vaše adresa zde
| sem napište text | zde napište | doplňte text | přidejte svůj text | vzorová ulice | ulice 123, město | info@priklad
| jmeno@priklad | vas@email | ičo: 12345678 | ičo 12345678 | +420 123 456 789
"""),
    visit=words("""
naše prodejna | naši prodejnu | našich prodejnách | našich prodejen | naše prodejny | kamenná prodejna
| kamennou prodejnu | kamenný obchod | kamenné prodejně | kamenné prodejny | prodejna se nachází | podniková prodejna
| naše vzorkovna | náš showroom | adresa prodejny | těšíme se na vás v prodejně | navštivte naši prodejnu
"""),
    no_store=words("""
nemáme kamennou prodejnu | nemáme kamenný obchod | neprovozujeme kamennou | nemáme prodejnu | bez kamenné prodejny
| nedisponujeme kamennou | kamenný obchod nemáme | kamennou prodejnu nemáme | pouze online | pouze on-line | jen online
| výhradně online | pouze přes internet | výhradně přes internet | pouze internetový obchod | jsme pouze e-shop
"""),
    collect=words("""
osobní odběr | osobním odběru | osobního odběru | osobně vyzvednout | vyzvednutí na prodejně
| vyzvednutí v prodejně | vyzvednout na prodejně | vyzvednout v prodejně | odběr na prodejně | odběr v prodejně
| platba na prodejně | zaplatit na prodejně | platba při osobním | rezervace na prodejně | vyzvednutí zdarma
| vyzvednout zdarma | si u nás můžete vyzvednout | u nás vyzvednout"""),
    closed=words("zavřeno | uzavřeno"),
    by_appointment=words(
        "po dohodě | po domluvě | po předchozí domluvě | dle dohody | po telefonické domluvě | na objednání"
    ),
    weekdays=rows("""
1: pondělí | pon | po | pondělka; 2: úterý | út; 3: středa | středu | středy | st; 4: čtvrtek | čtvrtky | čt | čtvrtka
5: pátek | pátky | pá | pátku; 6: sobota | sobotu | soboty | so; 7: neděle | neděli | ne
"""),
    daily=words("denně | každý den | ve všední dny | všední dny | pracovní dny | v pracovní dny | nonstop"),
    months=rows("""
1: leden | ledna; 2: únor | února; 3: březen | března; 4: duben | dubna; 5: květen | května; 6: červen | června
7: červenec | července; 8: srpen | srpna; 9: září; 10: říjen | října; 11: listopad | listopadu; 12: prosinec | prosince
"""),
    times=table("""
clock: hod | hod. | hodin; from: od | mezi | v | otevřeno; until: do | až | a; or: nebo | či; also: a | i
always: nonstop | 24 hodin denně; not_times: let | ks | osob | min; in_year: roku | v roce | v roku
"""),
    numbers=table("""
2: dva | dvou; 3: tři | tří; 4: čtyři | čtyř; 5: pět | pěti; 7: sedm | sedmi; 10: deset | deseti; 14: čtrnáct
1: jeden; 6: šest | šesti; 8: osm | osmi; 9: devět; 12: dvanáct
"""),
    delivery_time=words("""
doba dodání | dodací lhůta | dodací doba | doba doručení | termín dodání | termín doručení | doručení do | doručení za
| doručíme do | doručujeme do | dodání do | dodáme do | dodáváme do | odesíláme do | odešleme do | expedujeme do
| expedice do | expedice: | zboží odesíláme | zboží expedujeme | předpokládané dodání | předpokládané doručení
| u vás do | doba expedice | doba přepravy
"""),
    not_delivery=words("""
odstoup | vrác | vrát | reklam | výměn | záruk | faktur | odpov | předobjedn | na zakázku | na míru | uložen | úložn
"""),
    days=words("dnů | dny$ | dní$ | dnech$ | kalendářních dnů"),
    working_days=words("""
pracovních dnů | pracovní dny | pracovní den | pracovních dní | prac. dnů | prac. dny | pracovního dne | všedních dnů
"""),
    weeks=words("týdnů | týdny | týden$ | týdne$"),
    hours=words("hodin$ | hodiny$ | hodinu$ | hod."),
    sent_from=words("""
odesíláno z | odesílané z | odesíláme z | zasíláme z | zasíláno z | expedujeme z | expedováno z | doručováno z
| dodání z | dodáváno z | dodáváme z | odeslání z | náš sklad v | sklad v | skladu v | sklady v | ze skladu v
| posíláme z
"""),
    return_to=words("""
adresa pro vrácení | vraťte zboží na adresu | vrátit zboží na adresu | zašlete zboží na adresu | zašlete zboží zpět na
| zboží zašlete na | zboží zašlete zpět | zaslat zboží na adresu | zboží vraťte na | odešlete zboží na
| zásilku zašlete na adresu | zboží odešlete na | vrácené zboží zasílejte | na adresu provozovny
"""),
    discount=words("""
sleva | slevy | slevu | slevou | výprodej | výprodeje | akční cena | akční nabídka | zlevněno | zlevněn | ušetříte
| ušetřete | až o
"""),
    discount_all=words("""
na vše$ | na všechno | celý sortiment | veškerý sortiment | veškeré zboží | na celý e-shop | celý e-shop
| všechny produkty | celá nabídka | celou kolekci
"""),
    old_price=words("""
původní cena | původně | běžná cena | předchozí cena | doporučená cena | nejnižší cena | katalogová cena | před slevou
| místo
"""),
    payment_ways=table("""
card: platební karta | platební kartou | platební karty | kreditní karta | kreditní kartou | kartou online | kartou$
  | visa | mastercard | apple pay | google pay | debetní kart
invoice: na fakturu | odložená platba | platba na splátky | twisto | skip pay | mallpay | platba po 30 dnech
bank: rychlý převod | online bankovní převod | internetové bankovnictví | platební tlačítko | gopay | comgate | trustly
paypal: paypal; mobilepay: mobilepay | mpay; swish: swish; klarna: klarna
transfer: převodem$ | bankovní převod | bankovním převodem | převodem na účet | platba předem | převodem předem
  | zálohová faktura | platbu předem | platbou předem | platby předem | předem na účet | zálohovou fakturu
  | western union | moneygram
crypto: bitcoin | kryptoměn; gift_card: paysafecard | steam karta | dárková karta amazon
cash: dobírka | dobírkou | na dobírku | hotově | hotovost | v hotovosti
"""),
    payment_heading=words("""
způsoby platby | způsob platby | možnosti platby | platební metody | platební podmínky | platba | platby | přijímáme
| zaplatit můžete | můžete platit | doprava a platba | platí se | zaplatit lze | platit lze | platit můžete
"""),
    phrases=table("""
clearance: vše musí pryč | všechno musí pryč
up_to: až o | až | až do; whole: vše$ | všechn | veškeré | veškerý | celý$ | celé$ | celou$; percent: procent
sure_payment: platební karta | platební kartou | platební karty | kreditní karta | bankovní převod
  | bankovním převodem | dobírka | dobírkou | na dobírku
not_now: nebereme | nepřijímáme | nedostupn | není možn | není dostupn | mimo provoz | pozor na | varujeme
  | nikdy neplaťte | neplaťte | nikdy neposílejte | nikdy nežádáme | podvodn
next_day: doručení následující den | doručení druhý den | doručíme následující den | následující pracovní den u vás
  | zítra u vás | druhý den u vás
online: internetov | online | on-line | e-; others_store: distributoř | u našich partnerů | prodejci našich
general_mail: zakazni | obchod | objednavk | eshop | e-shop | prodej | podpora | dotazy | kontakt
local: česká firma | český e-shop | rodinná firma | rodinný podnik | místní obchod | malý butik
heading_delivery: doprav | dodání | doručení | dodac | expedic
heading_returns: vrácení | vracení | odstoup | reklamac | výměn
send: zašl | zasl | zasíl | pošl | odešl | vrať | vrac | vraťte; answering: odpovídáme
dealers: seznam prodejců | prodejní místa | naši prodejci | autorizovaní prodejci | síť prodejců | najít prodejce
  | najděte prodejce | kde koupit | kde nakoupit | prodejci$ | naši partneři
money_back: peníze zpět | peníze vám vrátíme | peníze vám vracíme | peníze vrátíme | peníze vracíme | vrátíme peníze
  | vrátíme vám | vrátíme kupní | vracíme peníze | vrácení peněz | vrácení kupní ceny | garance vrácení
no_money_back: peníze nevrac | peníze nevrát | nevracíme | nevrátíme | bez nároku na vrácení
"""),
    weak_discount=words("až o | ušetříte | ušetřete"),
    weak_closing_down=words("zavíráme obchod | zavíráme prodejnu | zavíráme e-shop | zavíráme naše dveře"),
    countries=table("""
FI: finsk; SE: švédsk; NO: norsk; DK: dánsk; EE: estonsk; LV: lotyšsk; LT: litv | litev; DE: německ
NL: nizozem | holandsk; BE: belgi; FR: franci; ES: španělsk; PT: portugalsk; IT: itáli | itálie; AT: rakousk
CH: švýcarsk; PL: polsko | polsku | polska$
CZ: česko$ | česku$ | česká republika | české republik | českou republiku | z česka; SK: slovensk; HU: maďarsk
RO: rumunsk; BG: bulharsk; GR: řeck; TR: tureck; IE: irsk
GB: velká británie | velké británi | spojené království | angli; US: spojené státy | spojených států
CA: kanad; CN: čína$ | číny$ | číně$ | čínsk | shenzhen | guangzhou | zhejiang | yiwu; HK: hongkong | hong kong
TW: tchaj-wan; SG: singapur; MY: malajsi; VN: vietnam; TH: thajsk; IN: indie$ | z indie; JP: japonsk; KR: jižní kore
AE: arabské emiráty | dubaj; UA: ukrajin; RU: rusko$ | ruska$; CY: kypr; MT: malta$; LU: lucembursk; IS: island$
AU: austráli; NZ: nový zéland
"""),
    others_buying=words("""
právě koupil | právě zakoupil | právě objednal | nedávno koupil | lidí si právě prohlíží | lidé si právě prohlíží
| lidí právě sleduje
"""),
    law_of=words("právem | právním řádem | právo$ | práva$ | právní řád | zákony | zákonů"),
    not_found=words("""
stránka nebyla nalezena | stránka nenalezena | stránka neexistuje | stránku se nepodařilo najít | stránku jsme nenašli
| hledaná stránka | požadovaná stránka | stránka, kterou hledáte | tato stránka neexistuje | tuto stránku jsme nenašli
| stránka byla odstraněna | stránka byla přesunuta | chyba 404 | jejda, tato stránka | ups! stránka
"""),
    parked=words("""
doména je na prodej | doména na prodej | koupit tuto doménu | kupte tuto doménu | doména je zaparkována
| zaparkovaná doména | doména je zaparkovaná | doména byla zaregistrována | doména je registrována
| doména je zaregistrována | doména expirovala | platnost domény vypršela | na této doméně | stránky se připravují
| brzy zde najdete | doména je rezervována
"""),
    maintenance=words("""
probíhá údržba | probíhá plánovaná údržba | údržba stránek | technická odstávka | e-shop je v údržbě | brzy jsme zpět
| brzy budeme zpět | za chvíli jsme zpět | stránky ve výstavbě | web ve výstavbě | brzy otevíráme
| připravujeme pro vás nový | dočasně mimo provoz | dočasně uzavřen | obchod je dočasně
"""),
    password=words("""
zadejte heslo | vložte heslo | chráněno heslem | chráněna heslem | chráněn heslem | zaheslovaný | vstup na heslo
"""),
    script_needed=words("""
povolte javascript | zapněte javascript | zapněte si javascript | povolit javascript | javascript je vypnut
| javascript je zakázán | vyžaduje javascript | vypnutý javascript | nutné povolit javascript | potřebujete javascript
"""),
    challenge=words("""
ověřte, že jste člověk | potvrďte, že jste člověk | ověřujeme, že jste člověk | jste robot | nejsem robot | nejste robot
| kontrola prohlížeče | kontrolujeme váš prohlížeč | přístup odepřen | přístup zamítnut | okamžik prosím | okamžik…
| okamžik... | bezpečnostní kontrola | ověření zabezpečení
"""),
    stop_words=frozenset(
        words("""
a | je | se | v | na | pro | že | jsou | nebo | které | která | který | jako | při | od | ve | ze | jsme | vás | naše
| náš | vám | také | pouze | můžete | podle | tak | bude | u | k
""")
    ),
)
