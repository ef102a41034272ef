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
    strong: numbered("facture|facturation|avoir|re(ç|c)u|ticket de caisse|avis d'(e|é)ch(e|é)ance"),
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
      "contrat( de location| d'assurance| d'abonnement| de bail)?|police( d'assurance)?|bail|abonnement|convention|pr(e|ê)t|cr(e|é)dit|assurance|souscription|mandat",
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
        'suivi( du colis| de colis)?|colis|exp(e|é)dition|envoi|livraison|tracking|recommand(e|é)|bordereau',
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
        "s(e|é)rie( de l'appareil| du compteur| de la box| de la chaudi(e|è)re)?|compteur|appareil|box|modem|routeur|imei|mat(e|é)riel|d(e|é)codeur|chaudi(e|è)re|machine",
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
      '(ma |la )?demande( de \\p{L}+)?|dossier de (demande|candidature)|formulaire|candidature|inscription|d(e|é)claration',
    ),
    weak: [
      'demande( de (stationnement|logement|permis|passeport|remboursement|prime|bourse|carte grise|visa|raccordement))?',
      'formulaire',
      'candidature',
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
        'commandes?|cde|r(e|é)servation|r(e|é)sa|achat|confirmation|bon de commande|dossier (de )?(r(e|é)servation|voyage|voyageur)',
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
