import { describe, expect, it } from '@jest/globals';
import { conditionOf, draftOf } from './rule-draft.ts';

const draft = draftOf(
  {
    metrics: ['csat'],
    by: ['team', 'channel'],
    grain: 'YEAR',
    from: '2026-01-01',
    to: '2026-06-30',
    compare: 'NONE',
    windowDays: 7,
  },
  'Satisfaction',
  'higher',
);

describe('a rule that is being written', () => {
  it('takes the question of the page without its period, for each of one dimension, by a grain that can be waited for', () => {
    expect(draft.question).toEqual({ metrics: ['csat'], by: ['team'], grain: 'WEEK', windowDays: 7 });
    expect(draft.side).toBe('below');
  });

  it('has shares in percent and durations in hours, with a comma too', () => {
    expect(conditionOf({ ...draft, value: '29' }, 'share')).toMatchObject({ value: 0.29 });
    expect(conditionOf({ ...draft, value: '1,5' }, 'seconds')).toMatchObject({ value: 5400 });
    expect(conditionOf({ ...draft, value: '40', minimumN: '20' }, 'count')).toEqual({
      kind: 'threshold',
      side: 'below',
      value: 40,
      minimumN: 20,
    });
  });

  it('has no condition before there is a value', () => {
    expect(conditionOf(draft, 'share')).toBeNull();
    expect(conditionOf({ ...draft, kind: 'signal', side: 'either' }, 'share')).toMatchObject({ rules: [1] });
  });
});
