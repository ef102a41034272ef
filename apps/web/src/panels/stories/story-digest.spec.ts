import { describe, expect, it } from '@jest/globals';
import {
  callOf,
  eventOf,
  factOf,
  handoffOf,
  legOf,
  moment,
  promiseOf,
  storyOf,
} from '../../fixtures/story.ts';
import { createWording, digestOf, storyInWords } from '@twicetold/metrics/words';
import { en } from '@twicetold/metrics/words/en';
import { createIntl } from 'react-intl';
import type { StoryEvent } from '../story/story.ts';
import { miniatureOf } from './story-miniature.ts';

const wording = createWording(createIntl({ locale: 'en', messages: en }), 'UTC');

/** Opened on 5 May at noon, chased on the 9th, solved on the 15th: ten days. */
const solved = storyOf({
  events: [
    eventOf('o', '05-05 12:00', 'case.opened'),
    callOf('1', '05-05 12:00'),
    eventOf('a', '05-06 12:00', 'contact', { direction: 'outbound', channel: 'email' }),
    callOf('2', '05-09 12:00', { repeat: 'chase' }),
    callOf('t', '05-14 12:00', { praise: true }),
    eventOf('r', '05-15 12:00', 'case.resolved'),
  ],
  handoffs: [handoffOf('05-07 12:00'), handoffOf('05-07 12:00', { level: 'AGENT' })],
  facts: [
    factOf('1', '05-05 12:00', 'order_number'),
    factOf('2', '05-09 12:00', 'order_number', '1'),
    factOf('2', '05-09 12:00', 'phone', '1'),
    factOf('2', '05-09 12:05', 'phone', '1'),
  ],
  promises: [
    promiseOf('05-06 12:00', '05-08 12:00'),
    promiseOf('05-09 12:00', '05-10 12:00', { fate: 'on_time' }),
  ],
  legs: [legOf('Showroom', '05-05 12:00', '05-07 12:00'), legOf('Management', '05-07 12:00', null)],
});

describe('a case in five lines', () => {
  it('counts what the customer had to do, what was told again and what became of promises', () => {
    expect(digestOf(solved)).toMatchObject({
      contacts: 2,
      handoffs: 1,
      told: 3,
      toldFields: ['phone', 'order_number'],
      promises: { broken: 1, late: 0, on_time: 1, pending: 0 },
      team: 'Management',
    });
  });

  it('took ten days, five of them in silence', () => {
    expect(digestOf(solved)).toMatchObject({
      end: { at: moment('05-15 12:00'), how: 'solved' },
      lasted: 10 * 86_400,
      silence: 5 * 86_400,
    });
  });

  it('of which a second case is still open is not solved, however the first ended', () => {
    const followed = storyOf({
      ...solved,
      events: [...solved.events, eventOf('o2', '05-20 12:00', 'case.opened', { case: 'S-2' })],
      risk: { ...solved.risk, asOf: moment('05-25 12:00') },
    });
    expect(digestOf(followed)).toMatchObject({ end: null, lasted: 20 * 86_400 });
  });

  const closing = eventOf('c', '05-15 12:00', 'case.closed', {
    particulars: [{ name: 'administrative', value: 'true' }],
  });
  const saidOf = (events: readonly StoryEvent[]) =>
    storyInWords(digestOf(storyOf({ ...solved, events })), wording).at(-1);

  it('that a rule closed is not called solved, and one that nobody ever answered says so', () => {
    const closed = [...solved.events.slice(0, -1), closing];
    expect(saidOf(solved.events)).toMatch(/^Solved on May 15, 2026 by Management;/);
    expect(saidOf(closed)).toMatch(/^Closed by a rule on May 15, 2026, not solved, with Management;/);
    const byMachine = eventOf('b', '05-06 12:00', 'contact', {
      direction: 'outbound',
      particulars: [{ name: 'bot', value: 'true' }],
    });
    const unanswered = [...closed.filter(({ direction }) => direction !== 'outbound'), byMachine];
    expect(saidOf(unanswered)).toMatch(
      /^Closed by a rule on May 15, 2026 without an answer, with Management;/,
    );
  });

  it('whose recovery took two points of the log-odds off an index of 11.9 would stand at 50', () => {
    // ln(0.1192 / 0.8808) = −2
    const contributions = [{ driver: 'recovery', points: -2, sentence: '', counted: null }];
    const eased = storyOf({ ...solved, risk: { ...solved.risk, index: 11.92, contributions } });
    expect(digestOf(eased).riskBefore).toBeCloseTo(50, 0);
    expect(digestOf(solved).riskBefore).toBeNull();
  });

  it('its miniature runs from the first event to the last, with the chase at four tenths', () => {
    const { marks, promises, to } = miniatureOf(solved);
    expect(to).toBe(moment('05-15 12:00'));
    expect(marks.filter(({ kind }) => kind === 'again')).toEqual([{ kind: 'again', at: 0.4 }]);
    expect(marks.filter(({ kind }) => kind === 'handoff')).toEqual([{ kind: 'handoff', at: 0.2 }]);
    expect(promises[0]).toEqual({ from: 0.1, to: 0.3, broken: true });
  });
});
