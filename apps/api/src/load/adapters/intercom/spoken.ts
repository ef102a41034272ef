import type { Part } from './parts.ts';

/** Parts in which somebody may say something to the other side; with words only, where the part is something else as well. */
const WITH_WORDS = new Set([
  'open',
  'close',
  'assignment',
  'assign_and_reopen',
  'assign_and_unsnooze',
  'unsnoozed',
  'snoozed',
]);

/** Whether the two sides met in it: a comment, the press of a button offered to the customer, an answer given on closing. A note is none. */
export function isSpoken({ type, author, text }: Part): boolean {
  if (type === 'comment') return true;
  if (type === 'quick_reply' || type === 'attribute_collected') return author === 'customer';
  return WITH_WORDS.has(type) && text !== null;
}
