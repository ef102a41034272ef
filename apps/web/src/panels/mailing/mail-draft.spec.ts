import { describe, expect, it } from '@jest/globals';
import { defaultView, readView } from '../../address/view.ts';
import { addressOf, newDraft, recipientsIn, scheduleInput } from './mail-draft.ts';

describe('a mail that is being set up', () => {
  it('takes addresses with commas, semicolons or one below the other', () => {
    expect(recipientsIn(' ann@example.org, bob@example.org;\ncy@example.org\n')).toEqual([
      'ann@example.org',
      'bob@example.org',
      'cy@example.org',
    ]);
    expect(recipientsIn(' ')).toEqual([]);
  });

  it('keeps the filters of the page and leaves its days behind, for a mail is about the last complete ones', () => {
    const { view } = readView(
      new URLSearchParams('period=12m&team=Orders&window=30&grain=week&compare=none'),
    );
    expect(addressOf(view)).toBe('team=Orders&window=30');
    expect(addressOf(defaultView)).toBe('');
  });

  it('has a weekday or a day of the month, never both', () => {
    const draft = { ...newDraft('et', 'Jo'), recipients: 'ann@example.org' };
    const mailed = { question: { metrics: ['nps'] }, address: '' };
    expect(scheduleInput(draft, mailed)).toMatchObject({ every: 'WEEK', weekday: 1, hour: 8 });
    expect(scheduleInput({ ...draft, every: 'MONTH' }, mailed)).toMatchObject({ every: 'MONTH', day: 1 });
    expect(scheduleInput({ ...draft, every: 'MONTH' }, mailed)).not.toHaveProperty('weekday');
  });
});
