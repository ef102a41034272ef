/**
 * Messages of agents, and which of them show one of some kinds of conduct. What was said without words (a call, a visit)
 * or in a language that is not read lacks the evidence: it lowers the coverage and is no sign of good conduct.
 */
import { measureFields, type ConductTag } from '@twicetold/cases';
import type { Exclusion, Metric, Scope } from '../define-metric.ts';
import type { Observations } from '../observations.ts';
import { sharing } from '../statistic.ts';
import { atItsMoment } from '../times.ts';

export const NOT_READ: readonly Exclusion[] = [
  { reason: 'no_words', lacksEvidence: true },
  { reason: 'other_language', lacksEvidence: true },
];
const NO_WORDS = 1;
const OTHER_LANGUAGE = 2;

const { conduct, readIn } = measureFields.contact;
const OTHER = 1 + readIn.values.indexOf('other');

/** What a message can show: a tag of its own words, or that it asks for what is known. */
export type Shown = ConductTag | 'asks_known';

/** What all metrics about the conduct of agents have in common. A machine's messages are left out: it has no manners. */
export const ofAgents = (shown: readonly Shown[]) =>
  ({
    unit: 'share',
    counts: 'contact',
    table: 'contact',
    time: atItsMoment,
    parameters: shown.includes('asks_known') ? ['issueWindowDays'] : [],
    needs: 'words',
    only: () => ({ direction: 'outbound', bot: false }),
    excludes: NOT_READ,
    measure: measureShown(shown),
    statistic: sharing,
    note: (scope: Scope, row: number) => shownBy(scope, row, shown).join(', ') || null,
    topic: 'conduct',
  }) as const satisfies Partial<Metric>;

function measureShown(shown: readonly Shown[]) {
  const wanted = bitsOf(shown);
  const asks = shown.includes('asks_known');
  return (scope: Scope, rows: Int32Array, length: number, into: Observations): void => {
    const { conduct: tags, asksKnown } = scope.columns.tables.contact.columns;
    for (let i = 0; i < length; i++) {
      const row = rows[i] as number;
      const shows = ((tags[row] as number) & wanted) !== 0 || (asks && asksKnown[row] === 1);
      into.first[i] = shows ? 1 : 0;
    }
    excludeUnread(scope, rows, length, into);
  };
}

export function excludeUnread(scope: Scope, rows: Int32Array, length: number, into: Observations): void {
  const languages = scope.columns.tables.contact.columns.readIn;
  for (let i = 0; i < length; i++) {
    const language = languages[rows[i] as number];
    if (language === 0) into.excluded[i] = NO_WORDS;
    else if (language === OTHER) into.excluded[i] = OTHER_LANGUAGE;
  }
}

function bitsOf(shown: readonly Shown[]): number {
  return shown.reduce((bits, each) => (each === 'asks_known' ? bits : bits | bitOf(each)), 0);
}

const bitOf = (tag: ConductTag): number => 1 << conduct.values.indexOf(tag);

function shownBy(scope: Scope, row: number, shown: readonly Shown[]): Shown[] {
  const { conduct: tags, asksKnown } = scope.columns.tables.contact.columns;
  return shown.filter((each) =>
    each === 'asks_known' ? asksKnown[row] === 1 : ((tags[row] as number) & bitOf(each)) !== 0,
  );
}
