import type { NumberLabel } from '../language-pack.ts';
import { accountNumbers } from './account-numbers.ts';
import { numbered } from './numbered.ts';
import { passedOver } from './passed-over-numbers.ts';

export const numberLabels: readonly NumberLabel[] = [
  passedOver,
  ...accountNumbers,
  {
    field: 'invoice_number',
    kind: 'invoice',
    strong: numbered(
      "facture|facturation|avoir|re(ç|c)u|ticket de caisse|avis d'(e|é)ch(e|é)ance|quittance|d(e|é)compte|titre de recette|appel de fonds|pro ?forma",
    ),
    weak: [
      '(?<!(?<!\\p{L})(avez|ai|ont|ete|a|avons|etre|est) )factures?( d.\\p{L}+| de \\p{L}+)?',
      'avoir',
      'fact\\.?',
      'quittance',
      "avis d'(e|é)ch(e|é)ance",
    ],
  },
  {
    field: 'contract_number',
    kind: 'contract',
    strong: numbered(
      "contrat( de location| d'assurance| d'abonnement| de bail)?|police( d'assurance)?|bail|abonnement|convention|pr(e|ê)t|cr(e|é)dit|assurance|souscription|mandat|contrat (habitation|auto|sant(e|é)|mobile|internet|fibre|(e|é)nergie|gaz|(e|é)lectricit(e|é)|eau)|mutuelle|leasing|forfait",
    ),
    weak: [
      "contrats?( de location| d'assurance| d'abonnement| de bail| habitation| auto| mobile)?",
      "police( d'assurance)?",
      'bail',
      'abonnement',
      'pr(e|ê)t',
      'convention',
    ],
  },
  {
    field: 'tracking_number',
    kind: 'parcel',
    strong: [
      ...numbered(
        'suivi( du colis| de colis)?|colis|exp(e|é)dition|envoi|livraison|tracking|recommand(e|é)|bordereau|lettre suivie|transport|chronopost|colissimo|mondial relay|ups|dhl|gls|dpd|relais colis|point relais',
      ),
      'num(e|é)ro de suivi',
      'suivi',
      'tracking',
    ],
    weak: ['colis', 'envoi', 'suivi', 'recommand(e|é)', 'colissimo', 'chronopost'],
  },
  {
    field: 'tracking_number',
    kind: 'baggage',
    strong: [
      ...numbered(
        "((é|e)tiquette( de| du)? )?bagages?|(é|e)tiquette( bagages?| de bagages?)?|(l'(é|e)tiquette|etiquette)( bagage)?|valise",
      ),
      '(é|e)tiquette( de| du| à)? (bagages?|valise)',
    ],
    weak: ['(é|e)tiquette', 'tag( bagage)?'],
  },
  {
    field: 'serial_number',
    kind: 'device',
    strong: [
      'numero (inscrit |indique |figurant |marque )?sur (le|la|votre|l) ?(compteur|box|appareil|chaudiere|modem|etiquette de l)',
      ...numbered(
        "s(e|é)rie( de l'appareil| du compteur| de la box| de la chaudi(e|è)re)?|compteur|appareil|box|modem|routeur|imei|mat(e|é)riel|d(e|é)codeur|chaudi(e|è)re|machine|ch(a|â)ssis|cadre|plaque( signal(e|é)tique)?|t(e|é)l(e|é)phone portable|v(e|é)lo|lave-linge|lave-vaisselle|four|r(e|é)frig(e|é)rateur|imprimante|onduleur|pompe( à chaleur)?|borne|terminal|tablette|ordinateur|t(e|é)l(e|é)viseur|console",
      ),
      's/n',
      'n/s',
      'sn',
      'imei',
      'n° s(e|é)rie',
      'matricule( compteur)?',
    ],
    weak: ['compteur', 'imei'],
  },
  {
    field: 'order_number',
    kind: 'application',
    strong: numbered(
      "(ma |la )?demande( (de|d'|du|des) ?\\p{L}+( (de |d')?(?!(du|le|les|n|no|num(e|é)ro|r(e|é)f)(?!\\p{L}))\\p{L}+){0,2})?|dossier de (demande|candidature)|formulaire|candidature|inscription|d(e|é)claration|fiche( (de d(e|é)p(o|ô)t|de r(e|é)paration|atelier|sav|d'intervention))?|bon de (r(e|é)paration|d(e|é)p(o|ô)t|retour|prise en charge)|ticket de (r(e|é)paration|d(e|é)p(o|ô)t)|r(e|é)paration|devis|retour|rma|permis|prise en charge|ordre de r(e|é)paration|enl(e|è)vement",
    ),
    weak: [
      "demande (de |d')(?!(la|mon|votre)(?!\\p{L}))\\p{L}+",
      'demande( de (stationnement|logement|permis|passeport|remboursement|prime|bourse|carte grise|visa|raccordement))?',
      'formulaire',
      'candidature',
      'fiche( (de d(e|é)p(o|ô)t|de r(e|é)paration|atelier|sav))?',
      'bon de (r(e|é)paration|d(e|é)p(o|ô)t|retour)',
      'devis',
      'rma',
    ],
  },
  {
    field: 'order_number',
    kind: 'ticket',
    strong: numbered(
      "billet( (e|é)lectronique| de train| d'avion)?|e-?billet|ticket( de train| de transport)?",
    ),
    weak: ['e-?billets?', "billets?( de train| d'avion)?"],
  },
  {
    field: 'order_number',
    kind: 'order',
    strong: [
      ...numbered(
        'commandes?|cde|cmd|r(e|é)servation|r(e|é)sa|achat|confirmation|bon de commande|voyage|s(e|é)jour|location de vacances|dossier (de )?(r(e|é)servation|voyage|voyageur)',
      ),
      'pnr',
      'dossier (de )?(r(e|é)servation|voyage)',
    ],
    weak: ['commandes?', 'cde', 'r(e|é)servations?', 'r(e|é)sa', 'achat', 'pnr'],
  },
  {
    field: 'phone',
    kind: 'phone',
    strong: [
      '(num(e|é)ro|n ?°|num\\.?|n) (de |du )?(t(e|é)l(e|é)phone|t(e|é)l\\.?|portable|mobile|fixe|gsm|contact)( portable| mobile| fixe)?',
      't(e|é)l(e|é)phone( portable| fixe| mobile)?',
      't(e|é)l\\.?',
      'portable',
      '(mon )?mobile',
      'port\\.?',
      'gsm',
      'fixe',
      '(appelez|rappelez|contactez|joignez)[- ]moi( plut(o|ô)t| svp)?( au| sur( le)?)?',
      "(me |m')(joindre|rappeler|appeler|contacter|joindre)( au| sur( le)?)?",
      '(joignable|joint|jointe)( au| sur le)?',
      '(mon|nouveau) num(e|é)ro',
      '(appellera|appelle|appellerai|appellerons|rappelle|rappellera|rappellerons|rappellerai|joindra|contactera|joindrai|joindrons) au',
      "c'est le (?=0\\d)",
      'sur le (?=0\\d)',
    ],
  },
];
