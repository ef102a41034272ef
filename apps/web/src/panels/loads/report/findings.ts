/** What a report remarks on, as sentences: only what is there, the gravest first. */
import { sentence } from '../../../format/sentence.ts';
import type { Words } from '../../../messages/words.ts';
import type { LoadReport } from '../../../request/load-report.ts';

/** Of the clock and of events that were passed over. */
export function clockFindings({ clock, history, leftOut, erased }: LoadReport, words: Words): string[] {
  return [
    said(words, 'clock.endedBeforeOpened', history?.endedBeforeOpened),
    said(words, 'clock.future', clock.future),
    said(words, 'clock.before1990', clock.before1990),
    said(words, 'clock.leftOut', leftOut),
    said(words, 'clock.erased', erased),
  ].flatMap((sentence) => sentence ?? []);
}

const HISTORY = [
  'casesWithoutCustomer',
  'withoutTeam',
  'teamOnlyLater',
  'withoutChannel',
  'withoutReason',
  'withoutContact',
  'resolvedWithoutContact',
] as const;

/** What cases lack, and what the source's reader remarked. */
export function missingFindings(
  { history, remarks, incomplete }: LoadReport,
  words: Words,
  share: (share: number) => string,
  retell: (sentence: string) => string,
): string[] {
  const lacking = HISTORY.flatMap((finding) => {
    const count = history?.[finding] ?? 0;
    if (history === null || count === 0) return [];
    return [words(`missing.${finding}`, { count, share: share(count / history.cases) })];
  });
  return [
    ...(history === null ? [words('missing.notLookedAt')] : []),
    ...incomplete.map((file) => words('missing.incomplete', { file })),
    ...lacking,
    ...remarks.map((remark) => {
      const said = sentence(retell(remark.sentence));
      return remark.count > 1 ? words('missing.remark.times', { sentence: said, count: remark.count }) : said;
    }),
  ];
}

function said(
  words: Words,
  id: 'clock.endedBeforeOpened' | 'clock.future' | 'clock.before1990' | 'clock.leftOut' | 'clock.erased',
  count: number | undefined,
): string | null {
  return count === undefined || count === 0 ? null : words(id, { count });
}
