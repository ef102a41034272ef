import { describe, expect, it } from '@jest/globals';
import { endsOf, largestLoss } from './steps.ts';
import type { FunnelGroup, StepReached } from './walked.ts';

const step = (name: string, lost: number, end = 0.5): StepReached => ({
  step: name,
  before: 100,
  reached: 100 - lost,
  lost,
  pending: 0,
  unknown: 0,
  ofBefore: { value: 1 - lost / 100, low: null, high: null },
  ofFirst: { value: end, low: null, high: null },
});
const group = (name: string, tier: number | null, end: number): FunnelGroup => ({
  key: [name],
  tier,
  steps: [step('opened', 0), step('held', 12, end)],
});

describe('what is said of a funnel', () => {
  it('names the step that loses most, and none where nobody is lost', () => {
    const walked = { key: [], tier: null, steps: [step('opened', 0), step('answered', 3), step('held', 12)] };
    expect(largestLoss(walked)?.step).toBe('held');
    expect(largestLoss({ ...walked, steps: [step('opened', 0)] })).toBeUndefined();
  });

  it('calls groups better and worse only where they can be told apart', () => {
    const [phone, chat, mail] = [group('phone', 1, 0.7), group('chat', 1, 0.65), group('e-mail', 2, 0.4)];
    expect(endsOf([mail, chat, phone])).toEqual({ kind: 'differ', best: phone, worst: mail });
    expect(endsOf([phone, chat])).toEqual({ kind: 'alike' });
    expect(endsOf([phone, group('fax', null, 0.1)])).toBeNull();
  });
});
