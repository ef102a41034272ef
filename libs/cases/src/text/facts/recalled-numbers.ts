import { normaliseIdentifier } from '../../values/normalise-identifier.ts';
import { phonesAgree } from '../phone-key.ts';
import { codesIn, phoneShapesIn } from './candidates.ts';
import type { Detector, Found } from './reading.ts';

const NUMBERS = new Set([
  'account_number',
  'order_number',
  'invoice_number',
  'contract_number',
  'serial_number',
  'tracking_number',
]);

/** Numbers without a label that were stated before in this conversation: the customer says them again. */
export const recalledNumbers: Detector = ({ freeText, text, known, found, pack }) => {
  const earlier = [...known, ...found.flatMap((fact) => (fact.field === null ? [] : [fact]))];
  if (earlier.length === 0) return [];
  const recalled: Found[] = [];
  for (const { start, end, value, digits } of [...codesIn(freeText), ...phoneShapesIn(freeText)]) {
    if (recalled.some((other) => other.start < end && start < other.end)) continue;
    const same = earlier.findLast(
      (fact) =>
        (NUMBERS.has(fact.field) &&
          digits >= 3 &&
          normaliseIdentifier(fact.value) === normaliseIdentifier(value)) ||
        (fact.field === 'phone' && digits >= 6 && phonesAgree(fact.value, value, pack.country)),
    );
    if (same !== undefined)
      recalled.push({ field: same.field, kind: same.kind, value: text.slice(start, end), start, end });
  }
  return recalled;
};
