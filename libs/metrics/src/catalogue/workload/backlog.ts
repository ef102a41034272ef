/**
 * How many cases were open at the end of each bucket: a state, read off the stays of the cases, so that a case that was
 * resolved then and reopened later is not open in between, and counts for the team that had it then.
 */
import { defineMetric } from '../define-metric.ts';
import { OPEN_STATUSES } from '../open-statuses.ts';
import { counting } from '../statistic.ts';

export const backlog = defineMetric({
  id: 'backlog',
  title: 'Backlog',
  unit: 'count',
  better: 'lower',
  counts: 'case',
  table: 'stay',
  time: () => ({ field: 'openedAt', ofCase: true }),
  state: { from: 'enteredAt', until: 'leftAt' },
  parameters: [],
  only: () => ({ status: OPEN_STATUSES }),
  statistic: counting,
  sentence: () =>
    'Cases that were open at the end of each day, week or month, with the team that had them then; of the whole period, at its end.',
  formula: 'count of cases with a stay neither resolved nor closed at the last moment of the bucket',
  topic: 'case-counts',
});
