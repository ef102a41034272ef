/** Net promoter score: share of 9 and 10 less share of 0 to 6, in points from -100 to 100. */
import { defineMetric, type Scope } from '../define-metric.ts';
import type { Observations } from '../observations.ts';
import { averaging } from '../statistic.ts';
import { atItsMoment } from '../times.ts';

const OUT_OF_RANGE = 1;

export const nps = defineMetric({
  id: 'nps',
  title: 'Net promoter score',
  unit: 'score',
  better: 'higher',
  counts: 'rating',
  table: 'voice',
  time: atItsMoment,
  parameters: [],
  needs: 'nps',
  only: () => ({ kind: 'nps' }),
  excludes: [{ reason: 'out_of_range' }],
  measure: measurePromotion,
  statistic: averaging({ least: -100, most: 100 }),
  note: (scope, row) => String(scope.columns.tables.voice.columns.score[row]),
  sentence: () =>
    'Promoters (9 or 10) less detractors (0 to 6) among those asked in the period, in points from -100 to 100.',
  formula: '100 · (promoters − detractors) / ratings',
  topic: 'loyalty',
});

function measurePromotion(scope: Scope, rows: Int32Array, length: number, into: Observations): void {
  const { score } = scope.columns.tables.voice.columns;
  for (let i = 0; i < length; i++) {
    const given = score[rows[i] as number] as number;
    into.first[i] = given >= 9 ? 100 : given <= 6 ? -100 : 0;
    if (!(given >= 0 && given <= 10)) into.excluded[i] = OUT_OF_RANGE;
  }
}
