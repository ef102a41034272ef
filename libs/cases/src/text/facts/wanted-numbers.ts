import { isPhoneNumber } from '../phone-key.ts';
import { codesIn, lettersOnlyIn, phoneShapesIn } from './candidates.ts';
import type { Detector, Found } from './reading.ts';

const NUMBERS = new Set([
  'account_number',
  'order_number',
  'invoice_number',
  'contract_number',
  'serial_number',
  'tracking_number',
]);

/** Numbers without a label in the answer to a question for one. */
export const wantedNumbers: Detector = ({ by, wanted, freeText, text, found, pack }) => {
  if (by !== 'customer' || wanted.length === 0) return [];
  const answers: Found[] = [];
  const isOpen = (span: { start: number; end: number }): boolean =>
    !answers.some((other) => other.start < span.end && span.start < other.end);
  const has = (field: string, kind?: string): boolean =>
    [...found, ...answers].some((fact) => fact.field === field && (kind === undefined || fact.kind === kind));
  const wantsPhone = wanted.some(({ field }) => field === 'phone');
  const open = wanted.filter(({ field }) => NUMBERS.has(field));
  if (wantsPhone && !has('phone'))
    for (const { start, end, value, digits } of phoneShapesIn(freeText))
      if (isOpen({ start, end }) && (open.length === 0 ? digits >= 5 : isPhoneNumber(value, pack.country)))
        answers.push({ field: 'phone', kind: 'phone', value: text.slice(start, end), start, end });
  const codes = [
    ...codesIn(freeText),
    ...(open.some(({ field }) => field === 'order_number') ? lettersOnlyIn(freeText) : []),
  ];
  for (const { start, end, value, digits } of codes) {
    const length = value.replace(/[^\p{L}\p{N}]/gu, '').length;
    if (!isOpen({ start, end }) || (digits < 3 && length < 5)) continue;
    const ask = open.find(({ field, kind }) => !has(field, kind));
    if (ask !== undefined) answers.push({ ...ask, value: text.slice(start, end), start, end });
  }
  return answers;
};
