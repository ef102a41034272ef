import { matchesOf } from '../pattern.ts';
import type { TextField } from '../text-types.ts';
import type { Detector } from './reading.ts';

/** Countries with an IBAN (ISO 13616 registry), so that no parcel number is one. */
const IBAN_COUNTRY =
  '(?:A[DELTZ]|B[AEGHIRY]|C[HRYZ]|D[EJKO]|E[EGS]|F[IKOR]|G[BEILRT]|H[NRU]|I[ELQST]|JO|K[WZ]|L[BCITUVY]|M[CDEKNRTU]|N[ILO]|OM|P[KLST]|QA|R[OSU]|S[ACDEIKMOTV]|T[LNR]|UA|V[AG]|XK|YE)';

/** Numbers that say by their shape alone what they are. */
const SHAPES: readonly { field: TextField; kind: string; shape: RegExp }[] = [
  {
    field: 'account_number',
    kind: 'bank',
    // IBAN: country, two check digits, groups; 15 to 34 characters (ISO 13616).
    shape: new RegExp(
      `(?<![\\p{L}\\d])${IBAN_COUNTRY}\\d{2}(?: ?[A-Z]{4})?(?: ?(?=[A-Z]*\\d)[A-Z\\d]{4}){2,7}(?: ?(?=[A-Z]{0,2}\\d)[A-Z\\d]{1,3})?(?![\\p{L}\\d])`,
      'gu',
    ),
  },
  {
    field: 'account_number',
    kind: 'bank',
    shape: /(?<![\p{L}\d])(?:ee|fr|gb|de|lv|lt|fi)\d{2}(?: ?[\da-z]{4}){3,7}[\da-z]{0,3}(?![\p{L}\d])/gu,
  },
  {
    field: 'tracking_number',
    kind: 'parcel',
    // UPU S10: service, nine digits, country.
    shape: /(?<![\p{L}\d])[A-Z]{2} ?\d{3} ?\d{3} ?\d{3} ?[A-Z]{2}(?![\p{L}\d])/gu,
  },
  {
    field: 'tracking_number',
    kind: 'parcel',
    shape: /(?<![\p{L}\d])(?:1Z[\dA-Z]{16}|JD(?: ?\d{2,4}){4,6})(?![\p{L}\d])/gu,
  },
];

export const shapedNumbers: Detector = ({ freeText }) =>
  SHAPES.flatMap(({ field, kind, shape }) =>
    matchesOf(shape, freeText)
      .filter((match) => match[0].replace(/\P{N}/gu, '').length >= 9)
      .map((match) => ({
        field,
        kind,
        value: match[0],
        start: match.index,
        end: match.index + match[0].length,
      })),
  );
