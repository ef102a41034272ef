import type { LanguagePack } from '../languages/language-pack.ts';
import { anyOf, oncePer, spansOf } from '../pattern.ts';
import type { Detector, Found } from './reading.ts';

/** What follows the name of a village, parish or district. */
const PLACE = '(?:küla|alevik|alev|vald|linn|maakond|обл\\.?|область|край|район|р-н|уезд|волость|деревня)';

const patternsOf = oncePer(({ postalCodes: { shape, unlabelledShape } }: LanguagePack) => ({
  labelled: new RegExp(`^[\\s:=(-]*(?:\\p{L}{1,6}[\\s:]+){0,2}(${shape})(?![\\p{L}\\d])`, 'u'),
  afterAddress: new RegExp(
    `^[\\s,.]+(?:(?:г\\. ?)?\\p{Lu}[\\p{L}-]+(?: ${PLACE})?,? ){0,3}(${shape})(?![\\p{L}\\d])`,
    'iu',
  ),
  unlabelled: new RegExp(`(?<![\\p{L}\\d/-])(?:${unlabelledShape})(?![\\p{L}\\d])`, 'gu'),
  alone: new RegExp(`(?<![\\p{L}\\d/+-])(?:${shape})(?![\\p{L}\\d])`, 'gu'),
}));

/** Postal codes after their label, in the shape of the country with a town, directly after an address, or where asked for. */
export const postalCodes: Detector = ({ freeText, freeFolded, text, pack, wanted, found, known }) => {
  const codes: Found[] = [];
  const add = (start: number, length: number): void => {
    if (!codes.some((code) => code.start < start + length && start < code.end))
      codes.push({
        field: 'postal_code',
        kind: '',
        value: text.slice(start, start + length),
        start,
        end: start + length,
      });
  };
  const { labelled, afterAddress, unlabelled, alone } = patternsOf(pack);
  for (const label of spansOf(anyOf(pack.postalCodes.labels), freeFolded)) {
    const match = labelled.exec(freeFolded.slice(label.end));
    if (match?.[1] !== undefined) add(label.end + match[0].length - match[1].length, match[1].length);
  }
  for (const address of found) {
    if (address.field !== 'address') continue;
    const match = afterAddress.exec(freeText.slice(address.end));
    if (match?.[1] !== undefined) add(address.end + match[0].length - match[1].length, match[1].length);
  }
  const asked = wanted.some((ask) => ask.field === 'postal_code');
  const isUsual = asked || found.some((fact) => fact.field === 'address') || pack.country === 'GB';
  if (isUsual) for (const span of spansOf(unlabelled, freeText)) add(span.start, span.end - span.start);
  if (asked || known.some((fact) => fact.field === 'postal_code')) {
    for (const span of spansOf(alone, freeFolded)) {
      const value = freeFolded.slice(span.start, span.end).replace(/\s/gu, '');
      if (
        asked ||
        known.some(
          (fact) => fact.field === 'postal_code' && fact.value.toLowerCase().replace(/\s/gu, '') === value,
        )
      )
        add(span.start, span.end - span.start);
    }
  }
  return codes;
};
