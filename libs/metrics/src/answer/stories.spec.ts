import { describe, expect, it } from '@jest/globals';
import { STORY_NAMES, storyEvents } from '@twicetold/cases';
import { foldIntoColumns } from '../fixtures/fold-into-columns.ts';
import type { Question } from '../question/question.ts';
import { answer } from './answer.ts';
import { behind } from './behind.ts';
import type { MetricValue } from './answer-types.ts';

const context = {
  asOf: Date.parse('2026-10-31T00:00:00Z'),
  zone: 'UTC',
  firstEventAt: Date.parse('2026-03-05T14:00:00Z'),
};
const columns = foldIntoColumns(STORY_NAMES.flatMap(storyEvents));
/** Each story has a reason of its own. */
const REASONS = ['equipment_return', 'delivery', 'cancellation', 'billing', 'order_status'];

/** One number per story: modem, sofa, cancel, arrangement, clean. Issues are joined over 30 days, as their table has it. */
function perStory(metric: string, read: (value: MetricValue) => number | null, more: Partial<Question> = {}) {
  const { groups } = answer(
    columns,
    { metrics: [metric], by: ['reason'], issueWindowDays: 30, ...more },
    context,
  );
  return REASONS.map((reason) => {
    const total = groups.find(({ key }) => key[0] === reason)?.cells[0]?.total;
    const value = total === undefined ? null : read(total);
    return value === null ? null : Math.round(value * 1e6) / 1e6;
  });
}
const value = (v: MetricValue) => v.value;
const n = (v: MetricValue) => v.n;

describe('The five stories, asked as questions', () => {
  it('are one issue each, in six cases', () => {
    expect(perStory('issues', value)).toEqual([1, 1, 1, 1, 1]);
    expect(perStory('cases_opened', value)).toEqual([2, 1, 1, 1, 1]);
  });

  it('took so many seconds to resolve in full', () => {
    expect(perStory('resolution_median', value)).toEqual([1_500, 9_250_200, 1_140, 975_900, 720]);
    const modem = behind(
      columns,
      { metrics: ['resolution_median'], filters: [{ dimension: 'reason', in: ['equipment_return'] }] },
      { metric: 'resolution_median' },
      context,
    );
    expect(modem.units().map((unit) => unit.value)).toEqual([1_500, 15_600]);
  });

  it('made their customers contact, chase and come back so often', () => {
    expect(perStory('contacts', value)).toEqual([3, 7, 2, 3, 1]);
    expect(perStory('chases', value)).toEqual([null, 6, null, 2, null]);
    expect(perStory('comebacks', value)).toEqual([1, null, 1, null, null]);
  });

  it('have a repeat rate that depends on the window', () => {
    expect(perStory('repeat_rate', value, { windowDays: 7 })).toEqual([0, 0.571429, 0.5, 0.333333, 0]);
    expect(perStory('repeat_rate', value, { windowDays: 30 })).toEqual([
      0.333333, 0.714286, 0.5, 0.666667, 0,
    ]);
  });

  it('were handed over between teams so often, and straight back once', () => {
    expect(perStory('handoffs', value)).toEqual([3, 1, 1, 3, null]);
    expect(perStory('returns', value)).toEqual([null, null, null, 1, null]);
    expect(perStory('handoffs', value, { level: 'AGENT' })).toEqual([3, 4, 1, 3, null]);
  });

  it('lost so much of what was known: 2 of 9, 2 of 3, 0 of 1, 4 of 6 between teams', () => {
    expect(perStory('information_loss', value)).toEqual([0.222222, 0.666667, 0, 0.666667, null]);
    expect(perStory('information_loss', value, { level: 'AGENT' })).toEqual([
      0.222222,
      0.416667,
      0,
      0.666667,
      null,
    ]);
    expect(perStory('repeat_yourself_rate', value)).toEqual([0.333333, 1, 0, 0.666667, null]);
    expect(perStory('repeat_yourself_rate', n)).toEqual([3, 1, 1, 3, null]);
  });

  it('kept one of five promises on time and broke three', () => {
    expect(perStory('promises_made', value)).toEqual([null, 3, null, 2, null]);
    expect(perStory('promises_kept_on_time', value)).toEqual([null, 0, null, 0.5, null]);
    expect(perStory('promises_broken', value)).toEqual([null, 0.666667, null, 0.5, null]);
  });

  it('leaked to the public where private contacts had failed before', () => {
    expect(perStory('public_leak', value)).toEqual([0, 1, 1, 0, 0]);
  });

  it('rank by risk: the sofa, the cancellation, the arrangement, the modem, the clean case', () => {
    const risk = perStory('word_of_mouth_index', value) as number[];
    const order = [...REASONS].sort(
      (a, b) => (risk[REASONS.indexOf(b)] ?? 0) - (risk[REASONS.indexOf(a)] ?? 0),
    );
    expect(order).toEqual(['delivery', 'cancellation', 'billing', 'equipment_return', 'order_status']);
    expect(perStory('word_of_mouth_at_risk', value)).toEqual([0, 1, 1, 0, 0]);
  });

  it('with a window of 7 days the modem is two issues and the visit to the door no handoff of the first', () => {
    expect(perStory('issues', value, { issueWindowDays: 7 })[0]).toBe(2);
    expect(perStory('handoffs', value, { issueWindowDays: 7 })[0]).toBe(2);
  });

  it('were solved at first contact where nobody had to ask again within the window, once it is over', () => {
    // The modem came back 24 days after the account was closed; the clean case was resolved 29 days before the end.
    expect(perStory('first_contact_resolution', value, { windowDays: 14 })).toEqual([1, 0, 0, 0, 1]);
    expect(perStory('first_contact_resolution', value, { windowDays: 30 })).toEqual([0, 0, 0, 0, null]);
  });
});
