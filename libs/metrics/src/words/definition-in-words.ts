/** The sentence of a definition in another language than English, which comes with the definition itself. */
import type { MetricId } from '../catalogue/catalogue.ts';
import type { SaidValue } from '../answer/answer-types.ts';
import type { DefinitionWords, Remark } from './definitions/definition-words.ts';
import { createWords, type MessageValues, type Speech } from './words.ts';

export interface SaidDefinition {
  readonly metric: string;
  readonly counts: string;
  /** English; said where the catalogue does not know the metric. */
  readonly sentence: string;
  readonly values: readonly SaidValue[];
}

/** `speech` speaks the messages of the definitions; `day` writes "2026-01-31" in full. */
export function definitionInWords(
  speech: Speech,
  { metric, counts, sentence, values }: SaidDefinition,
  day: (day: string) => string,
): string {
  if (!Object.hasOwn(speech.messages, metric)) return sentence;
  const words = createWords<keyof DefinitionWords>(speech);
  const said = spoken(values, speech.locale, day);
  const remarks = REMARKS_OF.filter(([name]) => name in said).map(([, remark]) =>
    remark === 'cohort' ? (counts === 'issue' ? 'issues' : 'cases') : remark,
  );
  return [
    words(metric as MetricId, { ...ABSENT, ...said }),
    ...remarks.map((remark: Remark) => words(`remark.${remark}`, said)),
  ].join(' ');
}

/** In the order in which they follow the sentence, each by the value that calls for it. */
const REMARKS_OF: readonly (readonly [string, Remark | 'cohort'])[] = [
  ['level', 'level'],
  ['cohort', 'cohort'],
  ['clock', 'clock'],
  ['issueWindowDays', 'issueWindowDays'],
  ['calibration', 'calibration'],
  ['riskAt', 'riskAt'],
];

/** Lists that the workspace has not set. */
const ABSENT = { directChannels: 'none', contactMinutes: 'none' };

function spoken(values: readonly SaidValue[], locale: string, day: (day: string) => string): MessageValues {
  const lists = new Map<string, string[]>();
  const single: Record<string, string | number> = {};
  for (const { name, of, value } of values) {
    if (name === 'directChannels' || name === 'contactMinutes')
      lists.set(name, [...(lists.get(name) ?? []), of === null ? value : `${of} ${value}`]);
    else if (name === 'riskAt' || name === 'calibratedOn') single[name] = day(value);
    else single[name] = /^\d+(\.\d+)?$/.test(value) ? Number(value) : value;
  }
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });
  return {
    ...single,
    ...Object.fromEntries([...lists].map(([name, entries]) => [name, list.format(entries)])),
  };
}
