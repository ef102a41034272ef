import { describe, expect, it } from '@jest/globals';
import { byTopic, countSupports } from './abilities.ts';

const abilities = [
  { metric: 'repeat_rate', support: 'not', coverage: null, because: 'it names no customers' },
  { metric: 'resolution_median', support: 'computable', coverage: null, because: null },
  { metric: 'backlog', support: 'partly', coverage: 0.5, because: 'only 50 % of the cases are closed' },
];
const definitions = [
  { metric: 'resolution_median', topic: 'resolution', title: 'Median resolution time' },
  { metric: 'first_response_median', topic: 'resolution', title: 'First response' },
  { metric: 'backlog', topic: 'workload', title: 'Backlog' },
  { metric: 'repeat_rate', topic: 'contacts', title: 'Repeat rate' },
  { metric: 'csat', topic: 'loyalty', title: 'Satisfaction' },
];

describe('what a source can support', () => {
  it('stands by topic in the order of the catalogue; a topic of which the report says nothing is left out', () => {
    expect(
      byTopic(abilities, definitions).map(({ topic, rows }) => [topic, rows.map(({ title }) => title)]),
    ).toEqual([
      ['resolution', ['Median resolution time']],
      ['workload', ['Backlog']],
      ['contacts', ['Repeat rate']],
    ]);
  });

  it('is counted', () => {
    expect(countSupports(abilities)).toEqual({ computable: 1, partly: 1, not: 1 });
  });
});
