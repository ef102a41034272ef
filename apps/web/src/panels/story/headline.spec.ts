import { describe, expect, it } from '@jest/globals';
import { callOf, eventOf, factOf, handoffOf, moment, promiseOf, storyOf } from '../../fixtures/story.ts';
import { headlineOf } from './headline.ts';

/** Five fields, two of them told again, one of those three times; two handoffs; solved after twelve days. */
const story = storyOf({
  evidence: 'STRUCTURED',
  events: [
    eventOf('o', '05-01 10:00', 'case.opened'),
    callOf('1', '05-01 10:00'),
    callOf('2', '05-03 10:00', { repeat: 'chase' }),
    eventOf('r', '05-05 10:00', 'case.resolved'),
    eventOf('b', '05-08 10:00', 'case.reopened'),
    callOf('3', '05-08 10:00', { repeat: 'comeback' }),
    eventOf('s', '05-13 10:00', 'case.resolved'),
  ],
  facts: [
    factOf('1', '05-01 10:00', 'order_number'),
    factOf('1', '05-01 10:00', 'phone'),
    factOf('1', '05-01 10:00', 'address'),
    { ...factOf('1', '05-01 10:00', 'amount'), action: 'recorded' },
    { ...factOf('1', '05-01 10:00', 'date'), action: 'asked' },
    factOf('1', '05-01 10:00', 'date'),
    factOf('2', '05-03 10:00', 'order_number', '1'),
    factOf('3', '05-08 10:00', 'order_number', '1'),
    { ...factOf('3', '05-08 10:00', 'order_number', '1'), action: 'asked' },
    factOf('3', '05-08 10:00', 'phone', '1'),
  ],
  handoffs: [
    handoffOf('05-03 10:00', { knownFields: ['order_number'], lostFields: ['order_number'] }),
    handoffOf('05-03 10:00', { level: 'AGENT', knownFields: ['order_number'] }),
    handoffOf('05-08 10:00', { knownFields: ['order_number', 'phone'] }),
  ],
  promises: [
    promiseOf('05-01 10:00', '05-02 10:00'),
    promiseOf('05-03 10:00', '05-09 10:00', { fate: 'late' }),
  ],
});

describe('the head of a story', () => {
  it('counts fields, not tellings: two of five had to be told twice', () => {
    expect(headlineOf(story).told).toEqual({ known: 5, again: 2, evidence: 'STRUCTURED' });
  });

  it('counts handoffs between teams, those that lost something, chases, comebacks and broken promises', () => {
    expect(headlineOf(story)).toMatchObject({
      handoffs: 2,
      losing: { known: 2, lost: 1 },
      chases: 1,
      comebacks: 1,
      broken: 1,
      state: 'resolved',
      lasted: 12 * 86_400,
    });
  });

  it('does not say 0 where nothing is recorded of facts', () => {
    const silent = headlineOf(
      storyOf({ events: [callOf('1', '05-01 10:00')], handoffs: [handoffOf('05-01 10:00')] }),
    );
    expect(silent.told).toBeNull();
    expect(silent.losing).toBeNull();
  });

  it('does not take what only stood in the case for what was told', () => {
    const noted = { ...factOf('1', '05-01 10:00', 'category'), action: 'recorded' };
    expect(headlineOf(storyOf({ evidence: 'STRUCTURED', facts: [noted] })).told).toBeNull();
  });

  it('of a case still open counts to the horizon', () => {
    const open = storyOf({
      events: [eventOf('o', '11-20 00:00', 'case.opened')],
      risk: { ...storyOf({}).risk, asOf: moment('11-22 00:00') },
    });
    expect(headlineOf(open)).toMatchObject({ state: 'open', lasted: 2 * 86_400 });
  });

  it('does not call solved what a rule closed', () => {
    const closed = storyOf({
      events: [
        eventOf('o', '05-01 10:00', 'case.opened'),
        eventOf('c', '05-28 10:00', 'case.closed', {
          particulars: [{ name: 'administrative', value: 'true' }],
        }),
      ],
    });
    expect(headlineOf(closed)).toMatchObject({ state: 'closed', lasted: 27 * 86_400 });
  });
});
