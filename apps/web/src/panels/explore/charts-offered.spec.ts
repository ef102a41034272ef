import { describe, expect, it } from '@jest/globals';
import { chartOf, chartsFor } from './charts-offered.ts';

const median = { statistic: 'duration_quantile' };
const contacts = { statistic: 'count' };

describe('the drawings offered', () => {
  it('for a number that is not cut: over time', () => {
    const offered = chartsFor({ definition: median, by: [], compare: 'NONE', buckets: 6 });
    expect(offered).toEqual(['line']);
  });

  it('for a duration by channel: also the curves, the ranking and why it changed', () => {
    const offered = chartsFor({ definition: median, by: ['channel'], compare: 'PREVIOUS_YEAR', buckets: 6 });
    expect(offered).toEqual(['line', 'multiples', 'bar', 'heat', 'ranking', 'survival', 'change']);
  });

  it('without a comparison there is no change to explain, in one bucket no line to draw', () => {
    const offered = chartsFor({ definition: contacts, by: ['team'], compare: 'NONE', buckets: 1 });
    expect(offered).toEqual(['bar', 'ranking']);
  });

  it('two dimensions are a heat map unless something else was chosen; what makes no sense is not kept', () => {
    const offered = chartsFor({ definition: contacts, by: ['weekday', 'hour'], compare: 'NONE', buckets: 6 });
    expect(chartOf(null, offered, ['weekday', 'hour'])).toBe('heat');
    expect(chartOf('bar', offered, ['weekday', 'hour'])).toBe('bar');
    expect(chartOf('survival', offered, ['weekday', 'hour'])).toBe('heat');
  });
});
