"""French, of France, Belgium and Switzerland. The words of capitals stand without their accents too."""

from trustcheck.languages import Language, rows, table, words

LANGUAGE = Language(
    code="fr",
    links=table("""
contact: contactez-nous | contactez nous | nous contacter | contacter$ | nos coordonnées | coordonnées
  | service client | service clients | service après-vente | une question | besoin d'aide | nous écrire | écrivez-nous
imprint: mentions légales | mentions legales | mention légale | informations légales | infos légales
  | informations juridiques | informations sur la société
about: à propos de nous | à propos | a propos | qui sommes-nous | qui sommes nous | notre histoire | notre maison
  | notre entreprise | notre société | l'entreprise | l'histoire | la maison$ | notre équipe | notre atelier
  | l'atelier | notre savoir-faire | qui suis-je | présentation$
terms: conditions générales de vente | conditions generales de vente | cgv | conditions de vente
  | conditions générales | conditions d'utilisation | cgu | conditions générales d'utilisation
returns: retours et remboursements | retours & remboursements | politique de retour | politique de remboursement
  | livraison et retours | livraisons et retours | livraison & retours | échanges et retours | retours et échanges
  | droit de rétractation | formulaire de rétractation | rétractation | remboursement | retours | retour produit
  | retourner un article
delivery: livraison | livraisons | frais de port | frais de livraison | modes de livraison | délais de livraison
  | politique d'expédition | expédition
privacy: politique de confidentialité | politique de confidentialite | confidentialité | données personnelles
  | protection des données | vie privée | politique de protection | charte de confidentialité | rgpd
stores: nos magasins | nos boutiques | notre boutique | notre magasin | trouver un magasin | trouver une boutique
  | nos points de vente | points de vente | magasins$ | horaires d'ouverture | horaires | plan d'accès | nous trouver
  | venir nous voir
product: ajouter au panier | acheter$ | j'achète | voir le produit | produit$ | produits$
cart: panier | mon panier | votre panier | commander$ | passer commande"""),
    slugs=table("""
contact: contactez-nous | nous-contacter | service-client | service-clients | coordonnees | contactez
imprint: mentions-legales | mentions-legale | mention-legale | informations-legales | infos-legales
about: a-propos | apropos | qui-sommes-nous | a-propos-de-nous | notre-histoire | notre-entreprise | la-societe
  | entreprise | presentation
terms: conditions-generales-de-vente | cgv | conditions-generales | conditions-de-vente | cgu
  | conditions-d-utilisation | conditions-generales-de-ventes
returns: retours | retour | politique-de-remboursement | retours-et-remboursements | remboursement | remboursements
  | droit-de-retractation | retractation | livraison-et-retours | politique-de-retour | retours-remboursements
delivery: livraison | livraisons | frais-de-port | frais-de-livraison | livraison-et-paiement | expedition
privacy: politique-de-confidentialite | confidentialite | donnees-personnelles | protection-des-donnees | vie-privee
  | rgpd | politique-confidentialite
stores: nos-magasins | nos-boutiques | magasins | notre-boutique | notre-magasin | points-de-vente | horaires
  | plan-d-acces
product: produit | produits | articles; cart: panier | commande | mon-panier"""),
    labels=table("""
company: raison sociale | dénomination sociale | dénomination | nom de l'entreprise | nom de la société
  | nom commercial | société$ | entreprise$ | vendeur$ | éditeur$ | forme juridique
company_id: siret | n° siret | n° siren | numéro siret | numéro siren | n°siret | n°siren | r.c.s.
  | immatriculée au rcs | immatriculé au rcs | registre du commerce | immatriculée au registre | numéro d'entreprise
  | n° d'entreprise | numéro bce | bce$ | banque-carrefour des entreprises | numéro rcs | n° rcs | numéro ide
  | répertoire des métiers | rcs$ | siren$
vat: tva intracommunautaire | numéro de tva | n° de tva | n° tva | n°tva | numéro tva | tva intra. | tva intra
  | identifiant tva | identification tva | id tva | tva n° | tva$ | t.v.a.
phone: téléphone | telephone | numéro de téléphone | tél. | tél$ | tél : | tel : | par téléphone | appelez-nous
  | appelez le | nous appeler | portable : | mobile : | standard$ | joignable au | numéro vert
email: adresse e-mail | adresse email | adresse mail | adresse électronique | courriel | courrier électronique
  | par e-mail | par mail | mél$ | écrivez-nous à | écrire à
address: adresse$ | adresse : | notre adresse | adresse de l'entreprise | situé au | située au | sis au | sise au
  | dont le siège est
visiting_address: adresse de la boutique | adresse du magasin | adresse du showroom | adresse de l'atelier
  | venez nous voir au | retrouvez-nous au
postal_address: adresse postale | adresse de correspondance | par courrier | courrier à
return_address: adresse de retour | adresse pour les retours | retours à l'adresse | retourner à l'adresse
  | adresse de retours | retour à l'adresse | retours à envoyer à | adresse retour | service retours
  | renvoyer à l'adresse
warehouse: entrepôt | adresse de l'entrepôt | notre dépôt | centre logistique | plateforme logistique | entrepôts$
  | adresse entrepôt | notre entrepôt
seat: siège social | siège | siege social | domiciliée | domicilié au | établissement principal
  | adresse du siège | siège : | domicile social
opening_hours: horaires d'ouverture | heures d'ouverture | horaires | ouvert du | ouvert de | ouvert tous les jours
  | nous sommes ouverts | ouverture$
customer_service: service client | service clients | service clientèle | service consommateurs | assistance$
  | service après-vente
po_box: boîte postale | bp$ | b.p. | cs$; care_of: aux bons soins de | a/s de | chez m.
store: notre boutique | notre magasin | la boutique$ | le magasin$ | magasin$ | showroom | point de vente
  | boutique physique | magasin physique | notre atelier | nos magasins | nos boutiques | magasin d'usine
  | boutique d'usine
fax: télécopie | télécopieur | fax
contact_person: délégué à la protection des données
officer: directeur de la publication | directrice de la publication | responsable de la publication
  | responsable de publication | directeur de publication | directrice de publication | gérant$ | gérante$
  | représentée par | représenté par | représentant légal | président : | président$ | présidente$
  | fondateur | fondatrice | propriétaire$ | dirigeant$ | dirigeante$
maker: fabricant$ | informations fabricant | informations sur le fabricant | coordonnées du fabricant
  | fabriqué par | personne responsable dans l'ue | personne responsable dans l'union
  | personne responsable ue | responsable ue | opérateur économique responsable | importateur$
bank_account: coordonnées bancaires | rib$ | compte bancaire | iban | bic"""),
    seller=words("""
le site est édité par | site est édité par | est édité par la société | est édité par | édité par | éditeur du site
| éditeur : | le site est exploité par | est exploité par | exploitée par | exploité par
| est la propriété de la société | est la propriété de | propriétaire du site | site appartient à
| appartient à la société | est une marque de | est une marque déposée de | est une marque exploitée par
| marque déposée par | vendus par | vendu par la société | proposés par la société | le vendeur est | le vendeur :
| ci-après le vendeur | ci-après "le vendeur" | ci-après dénommé le vendeur | ci-après dénommée | ci-après désignée
| conclues entre la société | conclu entre | d'une part | nom commercial de | est le nom commercial
| tous droits réservés | copyright | responsable du site"""),
    controller=words("""
responsable du traitement | responsable de traitement | responsable des traitements | traitement est mis en œuvre par
| données sont collectées par | données personnelles sont collectées par | données sont traitées par"""),
    payment_firm=words("""
prestataire de paiement | prestataire de services de paiement | prestataire de service de paiement
| établissement de paiement | solution de paiement | plateforme de paiement | paiement sécurisé par
| paiements sont sécurisés par | paiement est sécurisé par | paiement en plusieurs fois | paiement en 3 fois
| paiement en 4 fois | paiement fractionné | facilité de paiement | organisme de crédit | organisme prêteur
| crédit accordé par | établissement de crédit | relevé bancaire | relevé de compte | bénéficiaire du paiement
| recouvrement | financement par"""),
    delivery_firm=words("""
livré par | livrés par | livrée par | livraison par | transporteur | société de transport | expédié par | expédiés par
| point relais | points relais | partenaire logistique | numéro de suivi | confié à la poste"""),
    platform_firm=words("propulsé par | solution e-commerce"),
    agency_firm=words("""
réalisé par | réalisée par | réalisation : | réalisation du site | conception et réalisation | conception du site
| conception : | création du site | site créé par | développé par | webdesign | agence web | prestataire technique
| réalisation: | conception: | agence de communication"""),
    host_firm=words("hébergé par | hébergée par | hébergeur | hébergement | hébergeur du site"),
    marketplace_firm=words("""
opérateur de la place de marché | exploitant de la place de marché | exploitant de la marketplace"""),
    other_firm=words("""
fabricant | fabriqué par | importateur | importé par | distributeur | distribué par | revendeur | fournisseur
| partenaire | mandataire | responsable ue | médiateur | médiation de la consommation | service de médiation
| centre de médiation | cnil | commission nationale de l'informatique | autorité de protection des données | dgccrf
| autorité de contrôle | sous-traitant | assureur | assurance | expert-comptable | certifié par
| organisme certificateur | crédit photo | crédits photos | mesure d'audience"""),
    since=words("""
depuis | depuis l'année | fondée en | fondé en | fondée dès | maison fondée en | créée en | créé en | crée en
| établie en | ouverte en | a ouvert ses portes en | née en | né en | existe depuis | installés depuis
| date de création : | lancée en | commence en | commencé en | débute en | débuté en | a vu le jour en | voit le jour en
| ouvert en | au printemps | à l'automne"""),
    weak_since=words("au printemps | à l'automne"),
    since_after=words("""
année de création | année de la création | naissance de la maison | que nous avons ouvert | ouvrit | a ouvert
| avons ouvert | fonda | créa$ | a fondé | avons fondé | avons créé | a commencé | avons commencé"""),
    family=words("""
entreprise familiale | maison familiale | société familiale | affaire familiale | affaire de famille | de père en fils
| de mère en fille | de génération en génération | troisième génération | deuxième génération | quatrième génération
| 3e génération | 4e génération | ma grand-mère | mon grand-père | atelier familial | fait main par nos soins
| petite entreprise"""),
    closing_down=words("""
liquidation avant fermeture | notre boutique ferme | notre magasin ferme | ferme ses portes | fermons nos portes
| nous prenons notre retraite | je prends ma retraite | on ferme définitivement | vente d'adieu
| nous tirons notre révérence | vente avant fermeture | pour cessation d'activité | cessation définitive d'activité
| pour départ à la retraite | pour départ en retraite | fermeture définitive de | avant fermeture définitive
| pour fermeture définitive"""),
    urgency=words("""
offre se termine | l'offre expire | offre expire dans | se termine ce soir | se termine aujourd'hui
| plus que quelques heures | aujourd'hui seulement | uniquement aujourd'hui | offre limitée | offre à durée limitée
| durée limitée | temps limité | stock limité | stocks limités | presque épuisé | bientôt épuisé
| plus que quelques exemplaires | personnes regardent | personnes consultent | votre panier est réservé | temps restant
| fin de la vente flash | dernière chance pour profiter | derniers jours pour profiter | dernières heures pour profiter
| dernière chance | dépêchez-vous | ne manquez pas | derniers jours | dernières heures | se termine dans | vente flash
| ventes flash"""),
    weak_urgency=words("""
dernière chance | dépêchez-vous | ne manquez pas | derniers jours | dernières heures | se termine dans | stock limité
| stocks limités | vente flash | ventes flash"""),
    not_since=words("""
loi$ | décret | directive | règlement | mise à jour | mis à jour | modifié | version$ | membre depuis | client depuis
| cliente depuis | millésime | en vigueur | carrière"""),
    placeholders=words("""
[nom de l'entreprise] | [nom de la société] | [nom de la boutique] | [nom du site] | [votre société] | [raison sociale]
| [adresse] | [adresse e-mail] | [adresse email] | [téléphone] | [numéro de téléphone] | [à compléter] | [siret]
| [numéro siret] | [ville] | nom de votre entreprise | votre adresse ici | votre texte ici | ajoutez votre texte ici
| 123 rue exemple | rue de l'exemple | contact@exemple | exemple@exemple | votre@email | 01 23 45 67 89
| 123 456 789 00012 | texte d'exemple"""),
    visit=words("""
notre boutique à | notre boutique située | nos magasins | magasin physique | boutique physique | passez en boutique
| retrouvez-nous en boutique | notre showroom | adresse du magasin | adresse de la boutique | boutique est située
| magasin est situé | notre magasin à | notre magasin de | notre magasin situé | venez visiter notre magasin
| venez visiter notre boutique | vous accueillons dans notre magasin | vous accueillons dans notre boutique"""),
    no_store=words("""
pas de boutique physique | pas de magasin physique | aucune boutique physique | aucun magasin physique
| n'avons pas de boutique | n'avons pas de magasin | uniquement en ligne | exclusivement en ligne | seulement en ligne
| 100 % en ligne | 100% en ligne | sans boutique physique | boutique exclusivement en ligne | pas d'accueil du public
| pas de retrait | aucun retrait | pas de vente sur place | ne recevons pas de public | ne recevons pas de visite"""),
    collect=words("""
retrait en magasin | retrait en boutique | retrait magasin | retirer en magasin | retirer en boutique
| retrait gratuit en | retrait à l'atelier | retrait sur place | à retirer en | paiement en magasin
| payer en magasin | paiement en boutique | click and collect | click & collect | réservation en magasin
| retirer à l'atelier | retirer sur place | venir chercher votre commande"""),
    closed=words("fermé | fermée | fermeture hebdomadaire"),
    by_appointment=words("sur rendez-vous | uniquement sur rendez-vous | sur rdv"),
    weekdays=rows("""
1: lundi | lundis | lun; 2: mardi | mardis | mar. | mar; 3: mercredi | mercredis | mer. | mer; 4: jeudi | jeudis | jeu
5: vendredi | vendredis | ven; 6: samedi | samedis | sam. | sam; 7: dimanche | dimanches | dim"""),
    daily=words("tous les jours | chaque jour | en semaine | jours ouvrés | 7j/7 | 7 jours sur 7"),
    months=rows("""
1: janvier | janv; 2: février | fevrier | févr; 3: mars; 4: avril | avr; 5: mai; 6: juin; 7: juillet | juil
8: août | aout; 9: septembre | sept; 10: octobre | oct; 11: novembre | nov; 12: décembre | decembre | déc"""),
    times=table("""
clock: h | heures; from: de | du | dès | entre | ouvert | ouverte; until: à | a | au | et | jusqu'à; or: ou
also: et | puis; always: 24h/24 | 24h sur 24 | 24 heures sur 24; not_times: ans | pièce | person | min
in_year: en | dès"""),
    numbers=table("""
1: un; 2: deux; 3: trois; 4: quatre; 5: cinq; 6: six; 7: sept; 8: huit; 10: dix; 12: douze; 14: quatorze; 15: quinze
9: neuf; 20: vingt"""),
    delivery_time=words("""
délai de livraison | délais de livraison | delai de livraison | temps de livraison | livraison estimée | livraison sous
| livraison en | livré sous | livrés sous | livrée sous | livré en | livrés en | livrée en | livré chez vous
| expédié sous | expédiés sous | expédiée sous | expédition sous | expédié dans les | expédiées sous
| délai d'acheminement | délai d'expédition | délais d'expédition | délai de préparation | vous recevrez votre commande
| livraison standard | livraison à domicile | nous livrons | avant de recevoir votre | votre colis arrive
| vous parvient | chez vous sous | chez vous en"""),
    not_delivery=words("""
rétract | retour | rembours | échang | annul | garantie | facture | répond | réponse | précommande | sur mesure
| réclamation | mise à disposition"""),
    days=words("jours | jour$ | jours calendaires"),
    working_days=words("jours ouvrés | jour ouvré | jours ouvrables | jour ouvrable"),
    weeks=words("semaines | semaine$"),
    hours=words("heures | heure$"),
    sent_from=words("""
expédié depuis | expédiés depuis | expédiée depuis | expédiées depuis | expédié de | expédiés de | envoyé depuis
| envoyés depuis | expédition depuis | livré depuis | livrés depuis | livraison depuis | notre entrepôt en
| notre entrepôt situé | nos entrepôts en | entrepôt basé en | stockés en | en provenance de | nous expédions depuis
"""),
    return_to=words("""
adresse de retour | retourner le produit à | retourner les produits à | retourner l'article à | retourner votre colis à
| retourné à l'adresse | retournés à l'adresse | renvoyer le produit à | renvoyer les produits à | renvoyer l'article à
| renvoyer votre colis à | renvoyé à l'adresse | renvoyés à l'adresse | retour doit être envoyé
| retours doivent être envoyés | à nos frais à"""),
    discount=words("""
remise | réduction | soldes | solde$ | promotion | promo$ | déstockage | de rabais | économisez | en promo | jusqu'à -
"""),
    discount_all=words("""
sur tout le site | tout le site | sur tout | tout le magasin | toute la boutique | tous les produits | tous nos produits
| toute la collection | l'ensemble du site | tous les articles"""),
    old_price=words("""
ancien prix | prix initial | prix d'origine | prix conseillé | prix de référence | prix habituel | prix normal
| au lieu de | prix régulier | prix barré :"""),
    payment_ways=table("""
card: par carte$ | carte bancaire | carte bleue | carte de crédit | cartes bancaires | cartes de crédit
  | carte de débit | cb$ | visa | mastercard | american express | apple pay | google pay
invoice: sur facture | à réception de facture | mandat administratif | alma$ | oney | paiement en plusieurs fois
bank: banque en ligne | paiement par banque | bancontact | payconiq | trustly; paypal: paypal
mobilepay: paylib | lyf pay | wero$ | lydia$; swish: swish; klarna: klarna
transfer: virement bancaire | par virement | virement | western union | moneygram | mandat cash | acompte
crypto: bitcoin | cryptomonnaie | crypto-monnaie | cryptomonnaies
gift_card: paysafecard | recharge pcs | carte cadeau amazon | carte steam | coupon transcash | ticket premium
cash: espèces | contre-remboursement | contre remboursement | paiement à la livraison | chèque"""),
    payment_heading=words("""
modes de paiement | moyens de paiement | mode de paiement | moyen de paiement | paiement | paiements | règlement par
| nous acceptons | vous pouvez payer | payer par | payez par"""),
    phrases=table("""
clearance: liquidation totale | tout doit disparaître
up_to: jusqu'à | jusqu'a; whole: tout$ | toute$ | tous$ | toutes$ | l'ensemble; percent: pour cent
sure_payment: carte bancaire | carte bleue | carte de crédit | cartes bancaires | cartes de crédit
  | virement bancaire | contre-remboursement | contre remboursement
not_now: n'est plus proposé | n'acceptons pas | ne prenons pas | n'acceptons plus | indisponible | pas disponible
  | pas possible | hors service | méfiez-vous | ne payez jamais | n'envoyez jamais | ne payez pas | ne demandons jamais
  | escroc | arnaque
next_day: livraison le lendemain | livré le lendemain | livrée le lendemain | livraison dès demain | livraison j+1
  | livré demain | livrés demain
online: en ligne | virtuelle | virtuel | web | internet | e-
others_store: revendeur | points de vente partenaires | nos distributeurs
general_mail: service-client | serviceclient | service.client | bonjour | boutique | commande | contact | vente
  | sav$ | accueil | magasin
local: entreprise française | boutique française | entreprise familiale | boutique locale | commerce local
  | petite boutique | commerce de proximité
heading_delivery: livraison | expédition | envoi | délai
heading_returns: retour | rétractation | échange | remboursement
send: envoyez-nous | adresser le colis | renvoy | retourn | réexpédi | expédie | envoyez | adressez-nous le colis
answering: nous répondons
dealers: où nous trouver | où acheter | où trouver nos produits | points de vente | nos points de vente
  | trouver un point de vente | nos revendeurs | revendeurs$ | trouver un revendeur | liste des revendeurs
  | nos distributeurs | distributeurs$ | trouver un magasin | magasins partenaires
money_back: satisfait ou remboursé | remboursons | rembourserons | remboursé | remboursement intégral
  | remboursement sera | remboursement est effectué | remboursement sous | remboursement dans | remboursement par
  | rembourser l
no_money_back: pas remboursé | pas remboursable | pas rembourser | non remboursé | non remboursable
  | aucun remboursement | ne remboursons | sans remboursement | ni remboursé"""),
    weak_discount=words("économisez"),
    weak_closing_down=words("notre boutique ferme | notre magasin ferme | ferme ses portes | fermons nos portes"),
    countries=table("""
FI: finlande; SE: suède; NO: norvège; DK: danemark; EE: estonie; LV: lettonie; LT: lituanie; DE: allemagne
NL: pays-bas | hollande; BE: belgique; FR: france$ | la france; ES: espagne; PT: portugal; IT: italie; AT: autriche
CH: suisse$ | la suisse; PL: pologne; CZ: république tchèque | tchéquie; SK: slovaquie; HU: hongrie; RO: roumanie
BG: bulgarie; GR: grèce; TR: turquie; IE: irlande; GB: royaume-uni | grande-bretagne | angleterre | écosse
US: états-unis | etats-unis; CA: canada$; CN: chine$ | la chine | shenzhen | guangzhou | zhejiang | yiwu
HK: hong kong | hong-kong; TW: taïwan; SG: singapour; MY: malaisie; VN: viêt nam | vietnam; TH: thaïlande
IN: en inde | l'inde | d'inde; JP: japon$; KR: corée du sud; AE: émirats arabes | dubaï; UA: ukraine; RU: russie
CY: chypre; MT: malte$; LU: luxembourg; IS: islande; AU: australie; NZ: nouvelle-zélande"""),
    others_buying=words("""
vient d'acheter | vient de commander | a acheté récemment | personnes regardent | personnes consultent
| personnes sont en train | visiteurs regardent"""),
    law_of=words("""
droit de | droit en vigueur | droit applicable en | lois de | lois du | lois en vigueur | loi de | législation de
| législation en vigueur"""),
    not_found=words("""
page introuvable | page non trouvée | page n'existe pas | page n'existe plus | page n'a pas été trouvée
| page que vous recherchez | page que vous cherchez | page demandée n'a pas | page demandée est introuvable
| page a été supprimée | page a été déplacée | erreur 404 | 404 introuvable | oups ! cette page | oups, cette page
| la page est introuvable"""),
    parked=words("""
domaine est à vendre | nom de domaine à vendre | domaine à vendre | acheter ce domaine | acheter ce nom de domaine
| domaine est parqué | nom de domaine est réservé | ce domaine est réservé | domaine a été enregistré
| domaine est enregistré | nom de domaine a expiré | domaine a expiré | site en cours de création
| félicitations ! votre domaine | bientôt un nouveau site | ce site n'est pas encore en ligne"""),
    maintenance=words("""
site en maintenance | maintenance en cours | actuellement en maintenance | site est en maintenance
| nous revenons bientôt | nous revenons très vite | site en construction | bientôt en ligne
| boutique temporairement fermée | momentanément fermée | site en cours de construction | site en cours de maintenance
| ouverture prochaine du site"""),
    password=words("""
entrez le mot de passe | saisissez le mot de passe | saisir le mot de passe | accéder avec un mot de passe
| protégé par un mot de passe | protégée par un mot de passe | protégé par mot de passe | entrer avec un mot de passe
"""),
    script_needed=words("""
veuillez activer javascript | activer javascript | activez javascript | javascript est désactivé | javascript désactivé
| javascript doit être activé | javascript est requis | nécessite javascript | nécessite l'activation de javascript
| vous devez activer javascript | sans javascript activé"""),
    challenge=words("""
vérifiez que vous êtes humain | vérifier que vous êtes humain | confirmez que vous êtes humain | êtes-vous un robot
| je ne suis pas un robot | vous n'êtes pas un robot | vérification de votre navigateur | vérifions votre navigateur
| accès refusé | accès interdit | un instant… | un instant... | vérification de sécurité | vous avez été bloqué"""),
    stop_words=frozenset(
        words("""
le | les | des | du | et | est | une | pour | vous | nous | votre | vos | notre | nos | sur | dans | avec | par | qui
| pas | au | aux | ou | sont | ce | cette | être | ces
""")
    ),
)
