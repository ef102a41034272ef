import { describe, expect, it } from '@jest/globals';
import { resolveQuestion } from '../question/resolve.ts';
import type { Question } from '../question/question.ts';
import { reaches, targetFor } from './target-for.ts';

const TARGETS = [
  { metric: 'repeat_rate', value: 0.18 },
  { metric: 'repeat_rate', value: 0.12, team: 'Billing' },
  { metric: 'repeat_rate', value: 0.1, team: 'Billing', channel: 'phone' },
];
const REPEATS = { metric: 'repeat_rate', parameters: ['windowDays', 'issueWindowDays'] };
const target = (asked: Partial<Question>, slice: Record<string, string | null> = {}) =>
  targetFor(
    TARGETS,
    REPEATS,
    resolveQuestion({ metrics: ['repeat_rate'], ...asked }, { asOf: 0, zone: 'UTC', firstEventAt: 0 }),
    slice,
  );
const team = { dimension: 'team', in: ['Billing'] } as const;
const phone = { dimension: 'channel', in: ['phone'] } as const;

describe('The target of a number', () => {
  it('is the one for exactly these cases', () => {
    expect(target({})).toBe(0.18);
    expect(target({ filters: [team] })).toBe(0.12);
    expect(target({ filters: [team, phone] })).toBe(0.1);
    expect(target({ filters: [phone] }, { team: 'Billing' })).toBe(0.1);
  });

  it('is none for other cases: one channel, another team, two teams, one reason, those without a team', () => {
    expect(target({ filters: [phone] })).toBeNull();
    expect(target({}, { team: 'Sales' })).toBeNull();
    expect(target({ filters: [{ dimension: 'team', in: ['Billing', 'Sales'] }] })).toBeNull();
    expect(target({ filters: [team, { dimension: 'reason', in: ['refund'] }] })).toBeNull();
    expect(target({}, { team: null })).toBeNull();
  });

  it('is none where the number is counted otherwise than usual, unless that does not move it', () => {
    expect(target({ windowDays: 30 })).toBeNull();
    expect(target({ sameReason: false })).toBeNull();
    expect(target({ clock: 'BUSINESS' })).toBe(0.18);
  });

  it('is reached at it, and on its better side', () => {
    expect([
      reaches(0.18, 0.18, 'lower'),
      reaches(0.19, 0.18, 'lower'),
      reaches(0.17, 0.18, 'lower'),
    ]).toEqual([true, false, true]);
    expect([reaches(49, 50, 'higher'), reaches(50, 50, 'higher'), reaches(1, 2, 'none')]).toEqual([
      false,
      true,
      null,
    ]);
  });
});
