import { describe, expect, it } from '@jest/globals';
import { chartOf, chartsFor } from './charts-offered.ts';

const median = { statistic: 'duration_quantile', counts: 'case' };
const contacts = { statistic: 'count', counts: 'contact' };
const issuesBy = ['channel', 'team', 'weekday', 'hour'];

describe('the drawings offered', () => {
  it('for a number that is not cut: over time', () => {
    const offered = chartsFor({ issuesBy, definition: median, by: [], compare: 'NONE', buckets: 6 });
    expect(offered).toEqual(['line', 'distribution', 'funnel']);
  });

  it('for a duration by channel: also the curves, the ranking and why it changed', () => {
    const offered = chartsFor({
      issuesBy,
      definition: median,
      by: ['channel'],
      compare: 'PREVIOUS_YEAR',
      buckets: 6,
    });
    expect(offered).toEqual([
      'line',
      'multiples',
      'bar',
      'heat',
      'ranking',
      'distribution',
      'survival',
      'change',
      'funnel',
    ]);
  });

  it('without a comparison there is no change to explain, in one bucket no line to draw', () => {
    const offered = chartsFor({ issuesBy, definition: contacts, by: ['team'], compare: 'NONE', buckets: 1 });
    expect(offered).toEqual(['bar', 'ranking', 'funnel']);
  });

  it('what counts or does not has nothing to spread, but scores have; issues are no sum of receiving teams', () => {
    const csat = { statistic: 'share', counts: 'rating' };
    const offered = chartsFor({ issuesBy, definition: csat, by: ['toTeam'], compare: 'NONE', buckets: 1 });
    expect(offered).toEqual(['bar', 'ranking', 'distribution']);
  });

  it('two dimensions are a heat map unless something else was chosen; what makes no sense is not kept', () => {
    const offered = chartsFor({
      issuesBy,
      definition: contacts,
      by: ['weekday', 'hour'],
      compare: 'NONE',
      buckets: 6,
    });
    expect(chartOf(null, offered, ['weekday', 'hour'])).toBe('heat');
    expect(chartOf('bar', offered, ['weekday', 'hour'])).toBe('bar');
    expect(chartOf('survival', offered, ['weekday', 'hour'])).toBe('heat');
  });
});
