import type { NumberLabel } from '../language-pack.ts';
import { NUMBER } from './numbered.ts';

/** Numbers that stand for the customer, or for what pays and is supplied. */
export const accountNumbers: readonly NumberLabel[] = [
  {
    field: 'account_number',
    kind: 'bank',
    strong: [
      'iban(i|it|-i)?( number| kood| nr)?',
      `(panga|arveldus|arvelduse)?-?(konto|arveldusarve)\\p{L}* ?-?${NUMBER}`,
      'arveldusar(ve|vet|vele|velt|vega)',
      'pangakonto(t|le|lt|ga)?',
      'a/a',
    ],
    weak: ['konto(le|lt|t|ga|l|st)?', 'arvele', 'arvelt'],
  },
  {
    field: 'account_number',
    kind: 'supply',
    strong: [
      `(mõõtepunkti?|tarbimiskoha|tarnekoha|eic|liitumispunkti|mõõtekoha)( eic)?[ -]?(${NUMBER})?`,
      'eic([ -]?kood)?\\p{L}*',
    ],
    weak: ['mõõtepunkt\\p{L}*'],
  },
  {
    field: 'account_number',
    kind: 'member',
    strong: [
      `(liikme|püsikliendi|püsikliendikaardi|kliendikaardi|lugeja|boonuskaardi|patsiendi|kindlustatu)( kaardi)? ?${NUMBER}`,
    ],
  },
  {
    field: 'account_number',
    kind: 'customer',
    strong: [
      `(kliendi|kliendi id|abonendi|kasutaja|tarbija|lepingukliendi|klient|maksja|maksumaksja) ?${NUMBER}`,
      'viitenumb\\p{L}*',
    ],
    weak: ['klien(t|di|diga)', 'abonent'],
  },
];
