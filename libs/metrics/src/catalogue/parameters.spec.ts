import { describe, expect, it } from '@jest/globals';
import { resolveQuestion, type QuestionAsAsked } from '../question/resolve.ts';
import { METRICS } from './catalogue.ts';
import type { Metric, Parameter } from './define-metric.ts';

const context = { asOf: Date.parse('2026-06-01T00:00:00Z'), zone: 'UTC', firstEventAt: null };
const sentence = (metric: Metric, asked: Partial<QuestionAsAsked>) =>
  metric.sentence(resolveQuestion({ metrics: [metric.id], ...asked }, context), 50, {});

/** Two ways of asking that differ in one parameter only. */
const PAIRS: readonly [Parameter, Partial<QuestionAsAsked>, Partial<QuestionAsAsked>][] = [
  ['windowDays', { windowDays: 3, issueWindowDays: 14 }, { windowDays: 30, issueWindowDays: 14 }],
  ['issueWindowDays', { issueWindowDays: 3 }, { issueWindowDays: 14 }],
  ['issueWindowDays', { issueWindowDays: 0 }, { issueWindowDays: 14 }],
  ['issueWindowDays', { sameReason: true }, { sameReason: false }],
  ['outcomeDays', { outcomeDays: 90 }, { outcomeDays: 365 }],
];

describe('The sentence of a metric', () => {
  it.each(METRICS)('says every window that moves the number, and no other: $id', (metric) => {
    for (const [parameter, one, other] of PAIRS) {
      const says = sentence(metric, one) !== sentence(metric, other);
      expect([parameter, says]).toEqual([parameter, metric.parameters.includes(parameter)]);
    }
  });
});
