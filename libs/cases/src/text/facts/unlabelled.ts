import type { UnlabelledValue } from '../../events/message-reading.ts';
import { isPhoneNumber } from '../phone-key.ts';
import type { Span } from '../pattern.ts';
import type { TextField, TextLanguage } from '../text-types.ts';
import { marksOf, marksOfNumber, NUMBER_FIELDS } from '../value-marks.ts';
import { addresses } from './addresses.ts';
import { amounts } from './amounts.ts';
import { codesIn, hasDigit, lettersOnlyIn, phoneShapesIn, type Candidate } from './candidates.ts';
import { names } from './names.ts';
import { postalCodes } from './postal-codes.ts';
import { bareAmountsIn } from './recalled-amounts.ts';
import { blotOut, type Found, type FoundFact, type Reading } from './reading.ts';

type Fingerprint = (text: string) => string;

interface Placed extends Span {
  readonly value: UnlabelledValue;
}

/**
 * Values of a customer's message that only the messages before it make a fact: numbers without a label; what would be
 * an address, a postal code or a name if one had been asked for; amounts in passing, which count once they are known.
 * `found`: what the message tells by itself, with what is passed over.
 */
export function findUnlabelled(
  message: Omit<Reading, 'freeText' | 'freeFolded' | 'found'>,
  found: readonly Found[],
  language: TextLanguage,
  fingerprint: Fingerprint,
): UnlabelledValue[] {
  const reading: Reading = {
    ...message,
    found,
    freeText: blotOut(message.text, found),
    freeFolded: blotOut(message.folded, found),
  };
  const placed: Placed[] = [];
  const add = (span: Span, value: UnlabelledValue): void => {
    placed.push({ start: span.start, end: span.end, value });
  };
  for (const fact of [
    ...(hasDigit(reading.freeText) ? ADDRESS_PARTS.flatMap((field) => ifAskedFor(field, reading)) : []),
    ...ifAskedFor('person_name', reading),
  ])
    add(fact, { fields: [fact.field], ...marksOf(fact.field, fact.value, language, fingerprint) });
  for (const amount of amountsInPassing(reading))
    add(amount, { fields: ['amount'], ...marksOf('amount', amount.value, language, fingerprint) });
  for (const { start, end } of bareAmountsIn(reading.freeFolded))
    add(
      { start, end },
      { fields: ['amount'], ...marksOf('amount', reading.text.slice(start, end), language, fingerprint) },
    );
  for (const number of numbersIn(reading))
    add(number, {
      fields: number.fields,
      ...marksOfNumber(number.value, number.fields.includes('phone'), fingerprint),
    });
  return placed.sort((a, b) => a.start - b.start).map(({ value }) => value);
}

const ADDRESS_PARTS = ['address', 'postal_code'] as const;
const DETECTORS = { address: addresses, postal_code: postalCodes, person_name: names } as const;

function ifAskedFor(field: keyof typeof DETECTORS, reading: Reading): FoundFact[] {
  const asked = DETECTORS[field]({ ...reading, wanted: [{ field, kind: '' }] });
  return asked.filter((fact): fact is FoundFact => fact.field !== null);
}

/** Of what was passed over: the amounts. */
function amountsInPassing(reading: Reading): (Span & { value: string })[] {
  const passed = reading.found.filter(({ field }) => field === null);
  if (passed.length === 0) return [];
  return amounts({ ...reading, freeText: reading.text, freeFolded: reading.folded })
    .filter(({ start, end }) => passed.some((span) => span.start === start && span.end === end))
    .map(({ start, end }) => ({ start, end, value: reading.text.slice(start, end) }));
}

function numbersIn({ freeText, pack }: Reading): (Candidate & { fields: TextField[] })[] {
  const phones = phoneShapesIn(freeText);
  const codes = codesIn(freeText).filter(
    ({ digits, value }) => digits >= 3 || value.replace(/[^\p{L}\p{N}]/gu, '').length >= 5,
  );
  const isCode = (phone: Candidate) =>
    codes.some(({ start, end }) => start === phone.start && end === phone.end);
  const numbers = [
    ...codes.map((code) => {
      const isShaped = phones.some(({ start, end }) => start === code.start && end === code.end);
      return { ...code, fields: fieldsOf(isShaped && isPhoneNumber(code.value, pack.country), isShaped) };
    }),
    ...phones.filter((phone) => !isCode(phone)).map((phone) => ({ ...phone, fields: ['phone' as const] })),
    ...lettersOnlyIn(freeText).map((letters) => ({ ...letters, fields: ['order_number' as const] })),
  ];
  return numbers.sort((a, b) => a.start - b.start);
}

/** The likeliest first. */
function fieldsOf(isPhone: boolean, couldBePhone: boolean): TextField[] {
  if (isPhone) return ['phone', ...NUMBER_FIELDS];
  return couldBePhone ? [...NUMBER_FIELDS, 'phone'] : [...NUMBER_FIELDS];
}
