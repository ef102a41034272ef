import { addresses } from './addresses.ts';
import { amounts } from './amounts.ts';
import { hasDigit } from './candidates.ts';
import { dates } from './dates.ts';
import { documents } from './documents.ts';
import { emails } from './emails.ts';
import { labelledNumbers } from './labelled-numbers.ts';
import { names } from './names.ts';
import { internationalPhones, nationalPhones } from './phones.ts';
import { postalCodes } from './postal-codes.ts';
import { blotOut, type Detector, type Found, type FoundFact, type Reading } from './reading.ts';
import { recalledAmounts } from './recalled-amounts.ts';
import { recalledNumbers } from './recalled-numbers.ts';
import { shapedNumbers } from './shaped-numbers.ts';
import { wantedNumbers } from './wanted-numbers.ts';

/** In this order, because what one has recognised is no longer there for the next: a date is no order number. */
const DETECTORS: readonly Detector[] = [
  emails,
  shapedNumbers,
  dates,
  amounts,
  recalledAmounts,
  addresses,
  labelledNumbers,
  internationalPhones,
  postalCodes,
  recalledNumbers,
  wantedNumbers,
  nationalPhones,
  names,
  documents,
];

/** The others look for numbers and for what has one in it: after most messages' only number nothing is left for them. */
const NEEDS_NO_DIGIT: ReadonlySet<Detector> = new Set([
  emails,
  labelledNumbers,
  wantedNumbers,
  names,
  documents,
]);

type Message = Omit<Reading, 'freeText' | 'freeFolded' | 'found'>;

export const findFacts = (message: Message): FoundFact[] =>
  findAll(message).filter((fact): fact is FoundFact => fact.field !== null);

/** With what is passed over, in the order of the message. */
export function findAll(message: Message): Found[] {
  let reading: Reading = { ...message, found: [], freeText: message.text, freeFolded: message.folded };
  for (const detect of DETECTORS) {
    if (!NEEDS_NO_DIGIT.has(detect) && !hasDigit(reading.freeText)) continue;
    const more = detect(reading);
    if (more.length === 0) continue;
    reading = {
      ...message,
      found: [...reading.found, ...more],
      freeText: blotOut(reading.freeText, more),
      freeFolded: blotOut(reading.freeFolded, more),
    };
  }
  return reading.found.toSorted((a, b) => a.start - b.start);
}
