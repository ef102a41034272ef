import { describe, expect, it } from '@jest/globals';
import { answer, Columns } from '@twicetold/metrics';
import { KeptAnswers } from './kept-answers.ts';

const CONTEXT = { asOf: Date.UTC(2026, 0, 1), zone: 'UTC', firstEventAt: null };

describe('An answer that is asked for again', () => {
  it('is the same until the columns change, learn a name, or something else is asked', () => {
    const columns = new Columns();
    const kept = new KeptAnswers();
    const ask = (words: string) =>
      kept.of(columns, words, () => answer(columns, { metrics: ['cases_opened'] }, CONTEXT));
    const first = ask('cases');
    expect(ask('cases')).toBe(first);
    expect(ask('other cases')).not.toBe(first);
    columns.dictionaries.set('team', 1, 'North');
    const second = ask('cases');
    expect(second).not.toBe(first);
    columns.version++;
    expect(ask('cases')).not.toBe(second);
  });
});
