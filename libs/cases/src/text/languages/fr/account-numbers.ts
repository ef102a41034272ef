import type { NumberLabel } from '../language-pack.ts';
import { numbered } from './numbered.ts';

/** Numbers that stand for the customer, or for what pays and is supplied. */
export const accountNumbers: readonly NumberLabel[] = [
  {
    field: 'account_number',
    kind: 'bank',
    strong: [
      'iban',
      ...numbered('compte bancaire|compte courant|rib'),
      'rib',
      'coordonn(e|é)es bancaires',
      'compte bancaire',
    ],
  },
  {
    field: 'account_number',
    kind: 'supply',
    strong: [
      '(point de (livraison|comptage|r(e|é)f(e|é)rence)|pdl|prm|pce)( \\((pdl|prm|pce)\\))?( num(e|é)ro| n ?°| r(e|é)f(e|é)rence)?',
      ...numbered('pdl|prm|pce|point de livraison'),
    ],
  },
  {
    field: 'account_number',
    kind: 'member',
    strong: numbered(
      'adh(e|é)rent(e)?|membre|adh(e|é)sion|(carte de )?fid(e|é)lit(e|é)|carte fid(e|é)lit(e|é)|carte de membre|s(e|é)curit(e|é) sociale|allocataire|soci(e|é)taire|assur(e|é)e?|(e|é)tudiante?|(e|é)l(e|è)ve|b(e|é)n(e|é)ficiaire|fiscal|contribuable|redevable|titulaire|voyageur|passager|flying blue|carte (vitale|de transport|abonn(e|é)|de biblioth(e|è)que)|licence|licenci(e|é)e?|patiente?|lecteur|usager',
    ),
  },
  {
    field: 'account_number',
    kind: 'customer',
    strong: [
      ...numbered(
        'cliente?|abonn(e|é)e?|compte client|espace client|foyer|consommateur|utilisateur|locataire',
      ),
      'r(e|é)f\\.? cliente?',
      'identifiant( client)?',
    ],
    weak: ['cliente?', 'abonn(e|é)e?', 'compte client'],
  },
  { field: 'account_number', kind: 'account', strong: numbered('compte'), weak: ['(mon |le )?compte'] },
];
