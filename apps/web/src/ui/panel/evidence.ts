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

export function evidenceOf(answer: Answer, metric: string): Evidence {
  return {
    metric,
    definition: answer.definitions.find((each) => each.metric === metric) ?? null,
    total: answer.overall.find((cells) => cells.metric === metric)?.total ?? unknown,
    asOf: answer.asOf,
    question: answer.question,
    warnings: answer.warnings.filter((warning) => warning.metric === null || warning.metric === metric),
  };
}
