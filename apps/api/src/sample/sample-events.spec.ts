import { beforeAll, describe, expect, it } from '@jest/globals';
import { admit, type CanonicalEvent, type CanonicalEventOf } from '@twicetold/cases';
import { CHANNEL_NAMES } from './company/channels.ts';
import { REASON_NAMES } from './company/reasons.ts';
import { TEAM_NAMES } from './company/teams.ts';
import { sampleEvents } from './sample-events.ts';
import { STORIES } from './stories.ts';

// Two in the afternoon in Tallinn, in winter and fourteen months before, in summer.
const END = Date.parse('2026-11-22T12:00:00Z');
const START = Date.parse('2025-09-22T11:00:00Z');

let events: CanonicalEvent[];
beforeAll(() => {
  events = [...sampleEvents({ end: END })];
});

describe('the sample workspace', () => {
  it('has about 25 000 cases and 150 000 to 250 000 events', () => {
    const cases = new Set(events.map((event) => event.case)).size;
    expect(cases).toBeGreaterThan(23_500);
    expect(cases).toBeLessThan(26_500);
    expect(events.length).toBeGreaterThan(150_000);
    expect(events.length).toBeLessThan(250_000);
  });

  it('lies within the fourteen months up to its end', () => {
    const times = events.map(({ at }) => Date.parse(at));
    expect(times.reduce((one, other) => Math.min(one, other))).toBeGreaterThanOrEqual(START);
    expect(times.reduce((one, other) => Math.max(one, other))).toBeLessThanOrEqual(END);
  });

  it('gives every event an id of its own', () => {
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
  });

  it('has only events that are admitted to the log', () => {
    const options = { source: 'sample', fingerprint: () => '0', customerKey: () => 1n, keepTexts: false };
    expect(events.map((event) => admit(event, options)).filter(({ ok }) => !ok)).toEqual([]);
  });

  it('has some cases of which only words are recorded, and more of which facts are', () => {
    const facts = new Set(events.filter(({ type }) => type === 'fact').map((event) => event.case));
    const words = new Set(
      events.filter((event) => event.type === 'contact' && event.text).map((event) => event.case),
    );
    const onlyWords = [...words].filter((id) => !facts.has(id)).length;
    expect(onlyWords).toBeGreaterThan(1_500);
    expect(facts.size).toBeGreaterThan(5 * onlyWords);
  });

  it('uses the eight channels and the fourteen teams, and no others', () => {
    const channels = new Set<string>();
    const teams = new Set<string>();
    for (const event of events) {
      if ('channel' in event && event.channel) channels.add(event.channel);
      if ('team' in event && event.team) teams.add(event.team);
      if (event.type === 'handoff') {
        teams.add(event.toTeam);
        if (event.fromTeam) teams.add(event.fromTeam);
      }
    }
    expect([...channels].toSorted()).toEqual(CHANNEL_NAMES.toSorted());
    expect(channels.size).toBe(8);
    expect([...teams].toSorted()).toEqual(TEAM_NAMES.toSorted());
    expect(teams.size).toBe(14);
  });

  it('has twelve reasons and some two hundred agents', () => {
    const reasons = new Set(events.flatMap((event) => (event.type === 'case.opened' ? [event.reason] : [])));
    expect([...reasons].toSorted()).toEqual(REASON_NAMES.toSorted());
    const agents = new Set(events.flatMap((event) => ('agent' in event && event.agent ? [event.agent] : [])));
    expect(agents.size).toBeGreaterThanOrEqual(150);
    expect(agents.size).toBeLessThanOrEqual(250);
  });

  it('has customers who come back, and cases that follow up, are merged, reopened or closed by rule', () => {
    const customers = new Set(events.map(({ customer }) => customer)).size;
    expect(customers).toBeLessThan(15_000);
    const count = (holds: (event: CanonicalEvent) => boolean) => events.filter(holds).length;
    expect(count((event) => event.type === 'case.opened' && event.parent != null)).toBeGreaterThan(300);
    expect(count((event) => event.type === 'case.merged')).toBeGreaterThan(100);
    expect(count((event) => event.type === 'case.reopened')).toBeGreaterThan(300);
    expect(count((event) => event.type === 'case.closed' && event.administrative === true)).toBeGreaterThan(
      100,
    );
  });

  it('opens every case before anything else happens in it, and keeps only promises that were made', () => {
    const opened = new Set<string>();
    const promises = new Set<string>();
    const wrong = events.filter((event) => {
      if (event.type === 'case.opened') opened.add(event.case);
      if (event.type === 'promise.made') promises.add(`${event.case} ${event.promise}`);
      const isKept = event.type === 'promise.kept';
      return !opened.has(event.case) || (isKept && !promises.has(`${event.case} ${event.promise}`));
    });
    expect(wrong).toEqual([]);
  });
});

describe('the words of the sample', () => {
  const contacts = (): CanonicalEventOf<'contact'>[] =>
    events.flatMap((event) => (event.type === 'contact' && event.text != null ? [event] : []));

  it('are in four languages and never empty', () => {
    expect(new Set(contacts().map(({ language }) => language))).toEqual(new Set(['en', 'et', 'ru', 'fr']));
    expect(contacts().filter(({ text }) => text === '' || text?.includes('{'))).toEqual([]);
  });

  it('say the values that the customer gives at that moment', () => {
    const told = new Map<string, string>();
    for (const { at, case: id, direction, text } of contacts()) {
      if (direction === 'inbound') told.set(`${id} ${at}`, text ?? '');
    }
    const inWriting = events.flatMap((event) => {
      const text = told.get(`${event.case} ${event.at}`);
      const isGiven = event.type === 'fact' && event.action === 'given' && event.id.startsWith('SIM-');
      return isGiven && text !== undefined ? [{ text, value: event.value ?? '' }] : [];
    });
    expect(inWriting.length).toBeGreaterThan(5_000);
    expect(inWriting.filter(({ text, value }) => !text.includes(value))).toEqual([]);
  });

  it('name nobody and nothing that exists: numbers and addresses are from ranges kept for examples', () => {
    const values = (field: string) =>
      events.flatMap((event) =>
        event.type === 'fact' && event.field === field && event.value ? [event.value] : [],
      );
    expect(values('email').filter((value) => !/@example\.org$/i.test(value))).toEqual([]);
    const phones = values('phone').map((value) => value.replaceAll(' ', '').replace(/^00/, '+'));
    expect(phones.length).toBeGreaterThan(1_000);
    expect(phones.filter((value) => !/^(\+447700900\d{3}|\+3363998\d{4})$/.test(value))).toEqual([]);
  });
});

describe('generating the sample', () => {
  const first = (count: number, seed: number, end = END) => {
    const some: string[] = [];
    for (const event of sampleEvents({ seed, end })) {
      some.push(JSON.stringify(event));
      if (some.length === count) break;
    }
    return some.join('\n');
  };

  it('gives the same events for the same seed, and others for another', () => {
    expect(first(5_000, 7)).toBe(first(5_000, 7));
    expect(first(5_000, 7)).not.toBe(first(5_000, 8));
  });

  it('tells the five stories as they are: same events, same dates', () => {
    const stories = Object.values(STORIES).flat();
    const told = events.filter(({ id }) => !id.startsWith('SIM-'));
    const essence = (event: CanonicalEvent) => [event.id, event.case, event.type, Date.parse(event.at)];
    expect(told.map(essence)).toEqual(stories.map(essence));
  });

  it('moves the stories by whole weeks when the end is later, so that they stay within the fourteen months', () => {
    const later = Date.parse('2028-03-01T00:00:00Z');
    const stories = Object.values(STORIES).flat();
    let index = 0;
    for (const event of sampleEvents({ end: later })) {
      const story = stories[index++];
      if (story === undefined) break;
      const shift = Date.parse(event.at) - Date.parse(story.at);
      expect(shift % (7 * 24 * 3_600_000)).toBe(0);
      expect(Date.parse(event.at)).toBeGreaterThan(Date.parse('2027-01-01T00:00:00Z'));
      expect(Date.parse(event.at)).toBeLessThan(later);
    }
  });
});
