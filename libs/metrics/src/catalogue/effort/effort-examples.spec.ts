import { describe, expect, it } from '@jest/globals';
import { Columns } from '../../columns/columns.ts';
import { answer } from '../../answer/answer.ts';
import { customerWith } from '../../fixtures/measure-rows.ts';
import { totalOf, totalOfStories } from '../../fixtures/totals.ts';

describe('The example worked by hand', () => {
  it('for effort: only the arrangement and the clean story record the time of every contact, 85 min and 10 min 20 s', () => {
    // 1500 + 1600 + 2000 s, and 620 s.
    expect(totalOfStories('effort_minutes')).toMatchObject({
      value: (5_100 + 620) / 2,
      n: 2,
      coverage: 0.4,
      excluded: [{ reason: 'no_minutes', count: 3 }],
    });
  });

  it('for effort: with two minutes for a post and five for a mail all five are measured, and two of five recorded', () => {
    const settings = { contactMinutes: { twitter: 2, facebook: 2, email: 5 } };
    // Modem 1500 + 120 + 300, sofa 3600 + 540 + 4 · 720 + 120, cancellation 1290 + 120.
    const sum = 1_920 + 7_140 + 1_410 + 5_100 + 620;
    expect(totalOfStories('effort_minutes', { settings })).toMatchObject({
      value: sum / 5,
      n: 5,
      coverage: 0.4,
      excluded: [],
    });
  });

  it('for effort: the sentence says what is supposed where nothing is recorded', () => {
    const columns = new Columns();
    columns.replace(1n, customerWith({ case: [{ openedAt: 0 }] }, columns));
    const settings = { contactMinutes: { email: 5, chat: 8 } };
    const context = { asOf: 1, zone: 'UTC', firstEventAt: 0, settings };
    const { definitions } = answer(columns, { metrics: ['effort_minutes'] }, context);
    expect(definitions[0]?.sentence).toContain(
      'as recorded, where nothing is recorded 5 minutes for email and 8 minutes for chat',
    );
  });

  it('for facts: 2, 6, 7, 4 and 0 items were told again in the five stories', () => {
    expect(totalOfStories('facts_repeated_per_issue')).toMatchObject({ value: 3.8, n: 5 });
  });

  it('for escalations: to the executive office, the store manager and the supervisors, in three of five stories', () => {
    expect(totalOfStories('escalations')).toMatchObject({ value: 3, n: 3 });
    expect(totalOfStories('escalation_rate')).toMatchObject({ value: 0.6, n: 5 });
  });

  it('for escalations: unknown where the source never says what kind of handoff it was', () => {
    const handoff = {
      case: 0,
      at: 0,
      level: 'TEAM',
      origin: 'explicit',
      fromTeam: 'A',
      toTeam: 'B',
    } as const;
    const rows = { case: [{ openedAt: 0 }], issue: [{ case: 0, openedAt: 0 }], handoff: [handoff] };
    const asked = { question: { from: '1970-01-01' } };
    expect(totalOf('escalations', rows, 1, asked).unknownBecause).toBe('no_escalations_recorded');
    const said = { ...rows, handoff: [{ ...handoff, kind: 'transfer' as const }] };
    expect(totalOf('escalation_rate', said, 1, asked)).toMatchObject({ value: 0, n: 1, maturity: 0 });
  });
});
