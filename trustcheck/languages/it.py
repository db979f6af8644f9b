"""Italian, of Italy and Switzerland."""

from trustcheck.languages import Language, rows, table, words

LANGUAGE = Language(
    code="it",
    links=table("""
contact: contattaci | contatti$ | contatto$ | i nostri contatti | scrivici | servizio clienti | assistenza clienti
  | assistenza$ | recapiti | hai bisogno di aiuto | richiedi informazioni
imprint: note legali | informazioni legali | dati societari | dati aziendali | informazioni societarie
  | informazioni sul venditore | avvertenze legali | dati del venditore
about: chi siamo | chi sono$ | la nostra storia | la nostra azienda | azienda$ | l'azienda | la storia$ | storia$
  | su di noi | noi$ | la famiglia | il laboratorio | la bottega$ | dove nasce | il nostro team
terms: condizioni generali di vendita | condizioni di vendita | termini e condizioni | termini & condizioni
  | condizioni generali | termini di servizio | condizioni d'uso | condizioni di utilizzo | termini di vendita
  | condizioni d'acquisto
returns: resi e rimborsi | resi & rimborsi | reso e rimborso | resi e cambi | cambi e resi | politica di reso
  | politica sui resi | politica di rimborso | spedizioni e resi | spedizione e resi | diritto di recesso | recesso
  | modulo di recesso | restituzioni | rimborsi | resi$ | reso$ | garanzia e resi
delivery: spedizioni | spedizione | costi di spedizione | spese di spedizione | tempi di consegna
  | modalità di spedizione | consegna$ | consegne$ | pagamenti e spedizioni | spedizioni e pagamenti
privacy: informativa sulla privacy | informativa privacy | privacy e cookie | protezione dei dati
  | trattamento dei dati | riservatezza | politica sulla privacy | tutela della privacy
stores: i nostri negozi | punti vendita | punto vendita | il nostro negozio | trova un negozio | trova negozio
  | trova il negozio | negozi$ | negozio fisico | dove siamo | dove trovarci | orari di apertura | orari$
  | vieni a trovarci | sedi$
product: aggiungi al carrello | acquista ora | acquista$ | compra ora | vedi prodotto | prodotto$ | prodotti$
cart: carrello | il tuo carrello | vai alla cassa | procedi all'ordine | cassa$"""),
    slugs=table("""
contact: contatti | contattaci | contatto | servizio-clienti | assistenza | assistenza-clienti
imprint: note-legali | informazioni-legali | dati-societari | dati-aziendali
about: chi-siamo | chi-sono | azienda | la-nostra-storia | storia | l-azienda | la-nostra-azienda | su-di-noi
terms: condizioni-di-vendita | condizioni-generali-di-vendita | termini-e-condizioni | condizioni-generali
  | termini-condizioni | condizioni | termini-di-servizio | condizioni-duso | condizioni-d-uso
returns: resi-e-rimborsi | resi | reso | recesso | diritto-di-recesso | rimborsi | politica-di-reso
  | spedizioni-e-resi | resi-rimborsi | resi-e-cambi
delivery: spedizioni | spedizione | costi-di-spedizione | consegna | spedizioni-e-pagamenti | pagamenti-e-spedizioni
privacy: informativa-privacy | informativa-sulla-privacy | privacy-e-cookie | privacy-cookie | politica-privacy
stores: negozi | punti-vendita | i-nostri-negozi | il-negozio | dove-siamo | orari | punto-vendita | showrooms
product: prodotto | prodotti | articolo | articoli; cart: carrello | cassa"""),
    labels=table("""
company: ragione sociale | denominazione sociale | denominazione | nome dell'azienda | azienda$ | ditta$ | società$
  | venditore$ | titolare dell'impresa | nome commerciale | intestazione$
company_id: codice fiscale | cod. fiscale | cod. fisc. | c.f. | cf$ | numero rea | n. rea | n° rea | nr. rea | rea n.
  | r.e.a. | rea mi$ | rea rm$ | rea to$ | rea na$ | rea fi$ | rea bo$ | rea ve$ | rea pd$ | rea vr$ | rea bs$
  | rea bg$ | n. iscrizione | registro imprese | registro delle imprese | iscritta al registro
  | iscrizione al registro | numero di iscrizione | numero di registrazione | c.c.i.a.a. | cciaa
vat: partita iva | p. iva | p.iva | p.i. | p. i. | piva | part. iva | numero iva | n. iva | partita i.v.a.
  | codice iva | cod. iva | iva$
phone: telefono | numero di telefono | recapito telefonico | tel. | tel$ | tel : | chiamaci | chiama il | cellulare
  | cell. | cell$ | telefonare al | numero verde | centralino
email: indirizzo e-mail | indirizzo email | indirizzo di posta elettronica | posta elettronica | posta certificata
  | pec$ | pec: | e-mail: | email: | scrivici a | scrivere a
address: indirizzo | il nostro indirizzo | con sede in | ci troviamo in | siamo in via | ubicazione
visiting_address: indirizzo del negozio | indirizzo punto vendita | indirizzo dello showroom | vieni a trovarci in
  | ci trovi in
postal_address: indirizzo postale | indirizzo di corrispondenza | per posta
return_address: indirizzo per i resi | indirizzo di reso | indirizzo per la restituzione | indirizzo resi
  | spedire il reso a | inviare i resi a | spedire i resi a | indirizzo dei resi
  | indirizzo di restituzione
warehouse: magazzino | indirizzo del magazzino | deposito$ | centro logistico | magazzini$ | nostro magazzino
  | deposito merci
seat: sede legale | sede sociale | sede amministrativa | sede operativa | sede principale | sede centrale
  | sede$ | sede fiscale | indirizzo della sede | domicilio fiscale
opening_hours: orari di apertura | orario di apertura | orari apertura | orario apertura | orari negozio
  | orario negozio | orari$ | orario$ | aperto dal | aperti dal | siamo aperti | aperto tutti i giorni
customer_service: servizio clienti | assistenza clienti | assistenza$ | servizio assistenza | supporto clienti
po_box: casella postale | c.p. | cas. post.; care_of: c/o | presso lo studio
store: punto vendita | il nostro negozio | negozio$ | negozio fisico | i nostri negozi | showroom | bottega
  | laboratorio$ | outlet aziendale | spaccio aziendale | punti vendita | vendita diretta
fax: telefax | fax
contact_person: referente | responsabile della protezione dei dati
officer: legale rappresentante | rappresentante legale | rappresentata da | amministratore unico
  | amministratore delegato | titolare: | titolare$ | fondatore | fondatrice | proprietario$
  | proprietaria$
maker: produttore$ | fabbricante$ | informazioni sul produttore | dati del produttore | dati del fabbricante
  | persona responsabile ue | persona responsabile nell'ue | persona responsabile nell'unione
  | responsabile ue | importatore$
bank_account: coordinate bancarie | conto corrente | c/c bancario | iban | bic"""),
    seller=words("""
il sito è gestito da | sito è gestito da | sito gestito da | è gestito da | gestito da | sito è di proprietà di
| è di proprietà di | di proprietà di | proprietario del sito | titolare del sito | sito appartiene a | è un marchio di
| è un marchio registrato di | marchio registrato di | è un brand di | venduti da | venduto da | sono venduti da
| il venditore è | venditore: | di seguito il venditore | di seguito "venditore" | il presente sito è di
| offerti in vendita da | messi in vendita da | contratto è concluso con | contratto si conclude con
| contratto è stipulato | è una divisione di | fa capo a | tutti i diritti riservati | copyright | responsabile del sito
"""),
    controller=words("""
titolare del trattamento | titolare del trattamento è | titolare dei dati | titolare dei trattamenti
| dati sono trattati da"""),
    payment_firm=words("""
fornitore di servizi di pagamento | prestatore di servizi di pagamento | istituto di pagamento | gestore dei pagamenti
| circuito di pagamento | piattaforma di pagamento | pagamento è gestito da | pagamenti sono gestiti da
| pagamenti gestiti da | pagamento sicuro tramite | paga in 3 rate | pagamento a rate | pagamento rateale
| finanziamento | società finanziaria | credito concesso da | estratto conto | beneficiario del pagamento
| recupero crediti | gateway di pagamento"""),
    delivery_firm=words("""
corriere | corrieri | spedito con | spediti con | spedizione tramite | consegnato da | consegnati da | vettore
| spedizioniere | partner logistico | punto di ritiro | codice di tracciamento | numero di tracking"""),
    platform_firm=words("""
piattaforma e-commerce"""),
    agency_firm=words("""
realizzato da | realizzazione sito | realizzazione siti | sito realizzato da | sito web realizzato | sviluppato da
| creato da | web agency | siti web | grafica: | progetto grafico | agenzia web | sito a cura di"""),
    host_firm=words("""
hosting fornito da | provider di hosting | ospitato da | hosting: | servizio di hosting"""),
    marketplace_firm=words("""
gestore del marketplace | gestore del mercato online"""),
    other_firm=words("""
produttore | prodotto da | fabbricato da | importatore | importato da | distributore | distribuito da
| rivenditore | fornitore | partner$ | rappresentante autorizzato | persona responsabile ue
| garante per la protezione | garante privacy | autorità garante | autorità di controllo
| risoluzione alternativa delle controversie | organismo adr | responsabile del trattamento | responsabile esterno
| assicurazione | certificato da | ente certificatore | analisi statistica | studio commerciale | commercialista"""),
    since=words("""
dal$ | sin dal | fin dal | fondata nel | fondato nel | fondata a | nata nel | nato nel | nasce nel | nasce a
| attiva dal | attivi dal | attivo dal | presenti dal | presente sul mercato dal | costituita nel | aperto nel
| inaugurato nel | anno di fondazione | avviata nel | inizia nel | iniziato nel | comincia nel | cominciato nel
| abbiamo aperto nel | ha aperto nel"""),
    since_after=words("""
anno di fondazione | anno di nascita | l'anno in cui nasce | anno in cui abbiamo aperto | aprì | aprirono | fondò
| fondarono | abbiamo aperto | ha aperto | cominciò | cominciato | iniziò"""),
    family=words("""
azienda familiare | azienda di famiglia | impresa familiare | impresa di famiglia | a conduzione familiare
| conduzione familiare | di padre in figlio | di madre in figlia | di generazione in generazione | terza generazione
| seconda generazione | quarta generazione | tre generazioni | mia nonna | mio nonno | bottega di famiglia
| fatto a mano da noi | piccola impresa"""),
    closing_down=words("""
vendita fallimentare | svendita per chiusura | liquidazione per chiusura | chiudiamo per sempre | chiudiamo i battenti
| chiude i battenti | chiude definitivamente | andiamo in pensione | vado in pensione | vendita di addio
| abbiamo deciso di chiudere | chiudiamo definitivamente | per cessazione attività | per cessata attività
| per cessazione dell'attività | per chiusura attività | per chiusura definitiva | chiusura definitiva del negozio"""),
    urgency=words("""
l'offerta scade | offerta scade | offerta termina | scade oggi | termina oggi | solo per oggi | offerta a tempo
| offerta limitata | per tempo limitato | scorte limitate | quasi esaurito | persone stanno guardando
| persone stanno visualizzando | il tuo carrello è riservato | tempo rimanente | offerta lampo | vendita lampo
| ultima occasione per acquistare | ultimi giorni di sconto | solo per oggi - | ultime ore per approfittare
| ultima occasione | affrettati | non perdere | ultimi giorni | ultime ore | ultimi pezzi | scade tra | termina tra
| solo oggi"""),
    weak_urgency=words("""
ultima occasione | affrettati | non perdere | ultimi giorni | ultime ore | ultimi pezzi | scade tra | termina tra
| solo oggi | scorte limitate"""),
    not_since=words("""
legge$ | decreto | d.lgs | direttiva | regolamento | aggiornat | modificat | versione$ | cliente dal | membro dal
| iscritto dal | in vigore | carriera"""),
    placeholders=words("""
[nome azienda] | [nome dell'azienda] | [nome società] | [ragione sociale] | [nome negozio] | [nome del negozio]
| [nome sito] | [indirizzo] | [indirizzo e-mail] | [telefono] | [numero di telefono] | [inserire | [inserisci
| [partita iva] | [città] | inserisci il tuo testo | inserisci qui il testo | il tuo indirizzo qui
| nome della tua azienda | via esempio | via dell'esempio | info@esempio | nome@esempio | testo di esempio
| p.iva 00000000000 | p. iva 00000000000 | p.iva 12345678901"""),
    visit=words("""
nostro punto vendita | nostri punti vendita | negozio fisico | punto vendita in | vieni in negozio
| passa in negozio | ti aspettiamo in negozio | il nostro showroom | outlet aziendale | spaccio aziendale
| indirizzo del negozio | il nostro negozio di | il nostro negozio in via | il nostro negozio in piazza
| il nostro negozio a | nostro negozio si trova | vi aspettiamo in negozio | venite a trovarci | il negozio è
| la bottega è aperta"""),
    no_store=words("""
non abbiamo un negozio fisico | non abbiamo negozi fisici | nessun negozio fisico | senza negozio fisico
| non abbiamo un punto vendita | non disponiamo di un negozio | solo online | esclusivamente online | unicamente online
| soltanto online | negozio esclusivamente online | non è aperto al pubblico"""),
    collect=words("""
ritiro in negozio | ritira in negozio | ritirare in negozio | ritiro in sede | ritiro presso il
| ritiro gratuito in | ritiro a mano | ritiro in magazzino | ritiro sul posto | pagamento in negozio
| paga in negozio | paga al ritiro | pagamento al ritiro | clicca e ritira | prenota e ritira
| ritirare in bottega | ritirare in laboratorio | ritiro in bottega | ritirare da noi | ritirare qui"""),
    closed=words("chiuso | chiusi | chiusura settimanale"),
    by_appointment=words("su appuntamento | solo su appuntamento | previo appuntamento"),
    weekdays=rows("""
1: lunedì | lunedi | lunedi' | lun; 2: martedì | martedi | martedi' | mar. | mar
3: mercoledì | mercoledi | mercoledi' | merc | mer; 4: giovedì | giovedi | giovedi' | gio
5: venerdì | venerdi | venerdi' | ven; 6: sabato | sabati | sab; 7: domenica | domeniche | dom"""),
    daily=words("tutti i giorni | ogni giorno | giorni feriali | nei feriali | festivi"),
    months=rows("""
1: gennaio | gen; 2: febbraio | febbr; 3: marzo; 4: aprile; 5: maggio | magg; 6: giugno | giu; 7: luglio | lug
8: agosto | ago; 9: settembre | sett; 10: ottobre | ott; 11: novembre | nov; 12: dicembre | dic"""),
    times=table("""
clock: ore | h; from: dalle | dalle ore | dal | dalla | da | tra le | aperto | orario
until: alle | alle ore | al | alla | a | ad | e; or: o | oppure; also: e | ed; always: h24 | 24 ore su 24
not_times: anni | pz | person | min; in_year: nel | nel lontano | a partire dal"""),
    numbers=table("""
1: un; 2: due; 3: tre; 4: quattro; 5: cinque; 6: sei; 7: sette; 8: otto; 10: dieci; 12: dodici; 14: quattordici
15: quindici; 9: nove; 20: venti"""),
    delivery_time=words("""
tempi di consegna | tempo di consegna | tempi di spedizione | tempo di spedizione | tempi medi di consegna
| consegna prevista | consegna stimata | consegna entro | consegna in | consegnato entro | consegnati entro
| consegniamo in | spedito entro | spediti entro | spedizione entro | spedizione in | spediamo entro | spediamo in
| spedizione standard | evaso entro | evasi entro | riceverai il tuo ordine | tempi di evasione | in transito
| consegna richiede | consegna avviene | consegna arriva | il pacco arriva"""),
    not_delivery=words("""
recess | recedere | reso$ | resi$ | restitu | rimbors | sostituz | garanzia | fattura | rispond | risposta | preordin
| su misura | giacenza | reclam
"""),
    days=words("giorni | giorno$ | gg$ | giorni di calendario"),
    working_days=words("giorni lavorativi | giorno lavorativo | gg lavorativi | gg. lavorativi | giorni feriali"),
    weeks=words("settimane | settimana$"),
    hours=words("ore$ | ora lavorativa"),
    sent_from=words("""
spedito da | spediti da | spedita da | spedizione da | spedizioni da | spediamo da | spediamo dal | spediti dal
| spedito dal | inviato da | inviati da | consegnato direttamente da | nostro magazzino in | magazzini in
| magazzino situato in | proveniente da | provenienti da
"""),
    return_to=words("""
indirizzo per i resi | indirizzo di reso | restituire il prodotto a | restituire i prodotti a | restituire la merce a
| rispedire il prodotto a | rispedire la merce a | rispedire i prodotti a | rispedito a | restituiti a | restituito a
| inviare il reso a | spedire il reso a | resi vanno spediti | reso dovrà essere spedito | reso deve essere spedito
"""),
    discount=words("""
sconto | sconti$ | saldi$ | scontato | scontati | offerta speciale | promozione | ribasso | risparmia | svendita
| fino al -
"""),
    discount_all=words("""
su tutto | tutto il sito | tutto il negozio | tutti i prodotti | tutto il catalogo | tutta la collezione
| intero catalogo | su ogni articolo | tutti gli articoli
"""),
    old_price=words("""
prezzo originale | prezzo precedente | prezzo di listino | prezzo consigliato | prezzo iniziale | prezzo pieno
| prezzo regolare | prezzo normale | invece di | anziché
"""),
    payment_ways=table("""
card: con carta$ | carta di credito | carte di credito | carta di debito | carte di debito | carta prepagata
  | postepay | visa | mastercard | american express | apple pay | google pay | bancomat
invoice: su fattura | pagamento su fattura | scalapay | paga in 3 rate | pagamento dilazionato
bank: banca online | bonifico istantaneo | mybank | trustly | bancontact; paypal: paypal
mobilepay: satispay | bancomat pay; swish: swish; klarna: klarna
transfer: bonifico bancario | bonifico anticipato | bonifico | pagamento anticipato | ricarica postepay
  | western union | moneygram | vaglia postale
crypto: bitcoin | criptovalut | criptomonet
gift_card: paysafecard | buono regalo amazon | carta regalo amazon | carta regalo steam
cash: contanti | contrassegno | pagamento alla consegna | paga alla consegna
"""),
    payment_heading=words("""
metodi di pagamento | modalità di pagamento | metodo di pagamento | pagamento | pagamenti | accettiamo | puoi pagare
| paga con | come pagare
"""),
    phrases=table("""
clearance: liquidazione totale | svendita totale | tutto deve sparire
up_to: fino al | fino a | fino all' | sino al | anche del; whole: tutto$ | tutta$ | tutti$ | tutte$ | intero | intera
percent: per cento | percento
sure_payment: carta di credito | carte di credito | carta di debito | carte di debito | bonifico bancario
  | contrassegno
not_now: non accettiamo | non si accettano | non disponibil | non è possibile pagare | temporaneamente sospes
  | fuori servizio | diffidate | non pagate mai | non pagare mai | non inviate denaro | non chiediamo mai | truff
next_day: consegna il giorno dopo | consegna il giorno successivo | consegna in giornata successiva
  | consegna entro domani | consegnato domani
online: online | on line | on-line | virtuale | telematico; others_store: rivenditor | punti vendita partner
general_mail: assistenza | clienti | ordini | negozio | vendite | servizioclienti | servizio-clienti | contatti
  | ufficio
local: azienda italiana | negozio italiano | azienda familiare | azienda di famiglia | negozio locale
heading_delivery: spedizion | consegn | trasporto
heading_returns: reso$ | resi$ | recesso | rimbors | sostituz | restituzion
send: rispedit | speditec | spedi | rispedi | invia | restitu | mandat; answering: rispondiamo
dealers: dove acquistare | dove comprare | dove trovarci | i nostri rivenditori | rivenditori autorizzati
  | trova rivenditore | trova un rivenditore | trova il rivenditore | rivenditori$ | punti vendita
  | trova un negozio
money_back: soddisfatti o rimborsati | soldi indietro | rimborsiamo | rimborser | rimborsat | rimborso completo
  | rimborso integrale | rimborso totale | rimborso entro | rimborso sarà | rimborso verrà | rimborso avv
  | rimborso del
no_money_back: non rimborsa | non rimborsi | non sarà rimborsat | non saranno rimborsat | non viene rimborsat
  | non verrà rimborsat | nessun rimborso | senza rimborso | non è previsto il rimborso
"""),
    weak_discount=words("risparmia"),
    weak_closing_down=words("chiudiamo i battenti | chiude i battenti"),
    countries=table("""
FI: finlandia; SE: svezia; NO: norvegia; DK: danimarca; EE: estonia; LV: lettonia; LT: lituania; DE: germania
NL: paesi bassi | olanda; BE: belgio; FR: francia; ES: spagna; PT: portogallo; IT: italia$ | l'italia; AT: austria$
CH: svizzera; PL: polonia; CZ: repubblica ceca | cechia; SK: slovacchia; HU: ungheria; RO: romania$; BG: bulgaria
GR: grecia; TR: turchia; IE: irlanda; GB: regno unito | gran bretagna | inghilterra; US: stati uniti | usa$
CA: canada$; CN: cina$ | dalla cina | shenzhen | guangzhou | zhejiang | yiwu; HK: hong kong; TW: taiwan
SG: singapore; MY: malesia; VN: vietnam; TH: thailandia; IN: dall'india | in india; JP: giappone
KR: corea del sud; AE: emirati arabi | dubai; UA: ucraina; RU: russia$; CY: cipro$; MT: malta$; LU: lussemburgo
IS: islanda; AU: australia; NZ: nuova zelanda
"""),
    others_buying=words("""
ha appena acquistato | ha appena comprato | ha appena ordinato | persone stanno guardando | persone stanno visualizzando
| persone stanno vedendo
"""),
    law_of=words("""
leggi di | leggi del | leggi in vigore in | legge di | legge del | legislazione del | legislazione vigente in
| diritto di | diritto del
"""),
    not_found=words("""
pagina non trovata | pagina non esiste | pagina inesistente | pagina richiesta non | pagina che stai cercando
| pagina che cerchi | pagina cercata non | non è stata trovata | pagina è stata rimossa | pagina è stata spostata
| impossibile trovare la pagina | errore 404 | 404 non trovata | ops! questa pagina | pagina non è disponibile
"""),
    parked=words("""
dominio è in vendita | dominio in vendita | acquista questo dominio | compra questo dominio | dominio parcheggiato
| dominio è stato registrato | dominio registrato con | dominio è scaduto | dominio scaduto
| questo dominio è registrato | sito in allestimento | presto online il nuovo sito | dominio è riservato
| pagina di cortesia | nessun sito web è stato ancora
"""),
    maintenance=words("""
sito in manutenzione | manutenzione in corso | torneremo presto | torniamo presto | saremo presto online
| torniamo subito | sito in costruzione | negozio temporaneamente chiuso | temporaneamente chiuso
| prossima apertura del sito
"""),
    password=words("""
inserisci la password | inserire la password | protetto da password | protetta da password | accedi con la password
| contenuto è protetto da
"""),
    script_needed=words("""
abilita javascript | abilitare javascript | attiva javascript | attivare javascript | javascript è disabilitato
| javascript disabilitato | javascript deve essere abilitato | richiede javascript | javascript è necessario
| senza javascript abilitato
"""),
    challenge=words("""
verifica di essere umano | verifica che sei umano | conferma di essere umano | conferma di essere una persona
| sei un robot | non sono un robot | non sei un robot | verifica del browser | stiamo verificando il tuo browser
| accesso negato | accesso bloccato | ci siamo quasi… | un momento… | un momento... | verifica di sicurezza
| sei stato bloccato
"""),
    stop_words=frozenset(
        words("""
il | di | che | per | gli | della | dei | delle | nel | sono | è | alla | dal | dalla | più | nostro | nostra | nostri
| ogni | questo | questa | tuo | tua | ti | come | anche | sul | sulla | degli
""")
    ),
)
