/**
 * How many of those who could have been asked have answered: the share of resolved cases with a rating of a scale. Which
 * surveys were sent is recorded nowhere, so it is lower than a rate over surveys wherever not everybody is asked.
 */
import { defineMetric, type MetricOf, type Scope } from '../define-metric.ts';
import type { Observations } from '../observations.ts';
import { sharing } from '../statistic.ts';
import { byCohort } from '../times.ts';
import { cohortOf } from '../wording.ts';
import { KeptUntilChange } from '../../columns/kept-until-change.ts';

/** Answers that come later are rare; until then a case without one is not judged for good. */
const DAYS_TO_ANSWER = 14;
const DAY = 86_400_000;
const MERGED = 1;
const NOT_RESOLVED_YET = 2;

type Scale = 'csat' | 'nps' | 'ces';
const kept = new KeptUntilChange<Uint8Array>();

export const responseRate = <Asked extends Scale>(asked: {
  scale: Asked;
  title: string;
  question: string;
}): MetricOf<`${Asked}_response_rate`> =>
  defineMetric({
    id: `${asked.scale}_response_rate`,
    title: asked.title,
    unit: 'share',
    better: 'higher',
    counts: 'case',
    table: 'case',
    time: byCohort,
    parameters: ['cohort', 'attribution'],
    needs: asked.scale,
    excludes: [{ reason: 'merged' }, { reason: 'not_resolved_yet', notYet: true }],
    measure: measureAnswered(asked.scale),
    statistic: sharing,
    note: (_scope, _row, first) => (first === 1 ? 'rated' : null),
    sentence: (question) =>
      `Of the resolved cases, the share with ${asked.question} rating at any time (which surveys were sent is not ` +
      `recorded): ${cohortOf('cases', question)}.`,
    formula: `resolved cases with a ${asked.scale} rating / resolved cases`,
    topic: 'loyalty',
  });

/** Complete: rated, or resolved 14 days before the horizon. */
const measureAnswered =
  (scale: Scale) =>
  ({ columns, asOf }: Scope, rows: Int32Array, length: number, into: Observations): void => {
    const { resolvedAt, merged } = columns.tables.case.columns;
    const rated = ratedCases(columns, scale);
    for (let i = 0; i < length; i++) {
      const row = rows[i] as number;
      const resolved = resolvedAt[row] as number;
      const answered = rated[row] as number;
      into.first[i] = answered;
      into.complete[i] = answered === 1 || asOf - resolved >= DAYS_TO_ANSWER * DAY ? 1 : 0;
      if (merged[row] === 1) into.excluded[i] = MERGED;
      else if (Number.isNaN(resolved)) into.excluded[i] = NOT_RESOLVED_YET;
    }
  };

/** 1 for the rows of the case table with a rating of the scale. */
function ratedCases(columns: Scope['columns'], scale: Scale): Uint8Array {
  return kept.of(columns, scale, () => {
    const { voice, case: cases } = columns.tables;
    const { kind, case: ratedCase } = voice.columns;
    const code = 1 + voice.specs.kind.values.indexOf(scale);
    const rated = new Uint8Array(cases.size);
    for (let row = 0; row < voice.size; row++) {
      if (voice.isAlive(row) && kind[row] === code) rated[ratedCase[row] as number] = 1;
    }
    return rated;
  });
}
