/** What stands behind a number, said below it: how many, as of when, how complete, defined how. */
import type { Answer, Definition, Value } from '../../request/ask.ts';

export interface Evidence {
  readonly metric: string;
  readonly definition: Definition | null;
  readonly total: Value;
  readonly asOf: string;
  readonly question: Answer['question'];
  readonly warnings: readonly Answer['warnings'][number][];
}

const unknown: Value = {
  value: null,
  n: 0,
  low: null,
  high: null,
  excluded: [],
  maturity: null,
  coverage: null,
  unknownBecause: 'not_answered',
};

/** What an answer and every analysis have in common. */
export type Framed = Pick<Answer, 'definitions' | 'asOf' | 'question' | 'warnings'>;

export const evidenceFrom = (framed: Framed, metric: string, total: Value): Evidence => ({
  metric,
  definition: framed.definitions.find((each) => each.metric === metric) ?? null,
  total,
  asOf: framed.asOf,
  question: framed.question,
  warnings: framed.warnings.filter((warning) => warning.metric === null || warning.metric === metric),
});

export const evidenceOf = (answer: Answer, metric: string): Evidence =>
  evidenceFrom(answer, metric, answer.overall.find((cells) => cells.metric === metric)?.total ?? unknown);
