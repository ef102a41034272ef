/**
 * A long story keeps on the screen what moved something: contacts of the customer, handoffs, promises, what was told
 * again and what had been told before it, steps of the risk, where a leg begins and where the case was opened and ended.
 * Corrections, pauses and answers between them fold into one row each time, which the reader opens.
 */
import { blank, type Entry } from './entries.ts';
import type { Leg } from './story.ts';

/** A story up to this many rows is told in full. */
export const TOLD_IN_FULL = 80;
/** Two rows fold into one that says less: three are the first to be worth it. */
const WORTH_FOLDING = 3;

const QUIET: ReadonlySet<string> = new Set([
  'case.updated',
  'case.waiting',
  'case.resumed',
  'contact',
  'fact',
]);

export function foldedRows(
  entries: readonly Entry[],
  legs: readonly Leg[],
  opened: ReadonlySet<string> = new Set(),
): Entry[] {
  if (entries.length <= TOLD_IN_FULL) return [...entries];
  const firstTold = new Set(
    entries.flatMap(({ facts }) =>
      facts.flatMap(({ firstToldEventId, field }) =>
        firstToldEventId === null ? [] : [`${firstToldEventId} ${field}`],
      ),
    ),
  );
  const begins = new Set(legs.map(({ case: id, enteredAt }) => `${id} ${enteredAt}`));
  const isQuiet = (entry: Entry): boolean =>
    QUIET.has(entry.event?.type ?? '') &&
    entry.event?.direction !== 'inbound' &&
    entry.opened === null &&
    entry.kept === null &&
    entry.made.length === 0 &&
    entry.handoffs.length === 0 &&
    entry.risk.length === 0 &&
    !begins.has(`${entry.case} ${entry.at}`) &&
    !entry.facts.some(({ toldAgain, eventId, field }) => toldAgain || firstTold.has(`${eventId} ${field}`));

  const rows: Entry[] = [];
  let run: Entry[] = [];
  const close = () => {
    // A silence at the edge of a run stays a row of its own.
    const after = run.at(-1)?.kind === 'silence' ? run.splice(-1) : [];
    const [first] = run;
    const key = `fold ${first?.key ?? ''}`;
    const worth = run.filter(({ kind }) => kind !== 'silence').length >= WORTH_FOLDING;
    if (first === undefined || !worth || opened.has(key)) rows.push(...run);
    else rows.push({ ...blank, kind: 'fold', key, case: first.case, at: first.at, folded: run });
    rows.push(...after);
    run = [];
  };
  for (const entry of entries) {
    if (isQuiet(entry) || (entry.kind === 'silence' && run.length > 0)) {
      run.push(entry);
      continue;
    }
    close();
    rows.push(entry);
  }
  close();
  return rows;
}

/** What happened in a row: itself, or all that it folds. */
export const within = (row: Entry): readonly Entry[] => (row.kind === 'fold' ? row.folded : [row]);

/** How often each type of event stands behind a fold, the most frequent first. */
export function countedTypes({ folded }: Entry): [type: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { event } of folded)
    if (event !== null) counts.set(event.type, (counts.get(event.type) ?? 0) + 1);
  return [...counts].toSorted(([, one], [, other]) => other - one);
}
