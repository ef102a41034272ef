import { describe, expect, it } from '@jest/globals';
import { questionOf } from './question-of.ts';
import { readView } from './view.ts';

const horizon = { zone: 'UTC', asOf: '2026-11-22T12:00:00Z', firstEventAt: '2026-01-01T00:00:00Z' };

describe('the question of a view', () => {
  it('carries everything that the address holds', () => {
    const { view } = readView(
      new URLSearchParams(
        'period=3m&channel=phone&team=Riga&team=&window=30&issue=0&attribution=opening&compare=previous-year&cohort=resolved&same-reason=no&level=agent&clock=business&within=72&outcome=180&risk-at=2026-10-31',
      ),
    );
    expect(questionOf(view, horizon, { metrics: ['repeat_rate'], by: 'team' })).toEqual({
      metrics: ['repeat_rate'],
      by: ['team'],
      grain: 'WEEK',
      from: '2026-09-01',
      to: '2026-11-22',
      filters: [
        { dimension: 'channel', in: ['phone'] },
        { dimension: 'team', in: ['Riga', null] },
      ],
      attribution: 'OPENING',
      windowDays: 30,
      issueWindowDays: 0,
      sameReason: false,
      cohort: 'RESOLVED',
      level: 'AGENT',
      clock: 'BUSINESS',
      withinHours: 72,
      outcomeDays: 180,
      riskAt: '2026-10-31',
      compare: 'PREVIOUS_YEAR',
    });
  });

  it('is not asked before the first load', () => {
    const { view } = readView(new URLSearchParams());
    expect(questionOf(view, { ...horizon, asOf: null }, { metrics: ['issues'] })).toBeNull();
  });
});
