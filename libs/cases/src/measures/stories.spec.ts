import { describe, expect, it } from '@jest/globals';
import { admitted } from '../fixtures/admitted.ts';
import { days } from '../fixtures/log.ts';
import { current, inVariant, SEVEN_DAYS, THIRTY_DAYS } from '../fixtures/in-variant.ts';
import { STORY_NAMES, storyEvents, type StoryName } from '../stories/stories.ts';
import { issueStory } from '../story/issue-story.ts';
import { foldCustomer } from './fold.ts';
import type { CustomerMeasures } from './rows.ts';

/** The table of expected values, worked out by hand from the five logs; cases join within 30 days. */
const expected = {
  modem: {
    issueCases: [['M-1', 'M-2']],
    resolutionSeconds: [1500, 15_600],
    inboundContacts: 3,
    chases: 0,
    comebacks: 1,
    team: { handoffs: 3, known: 9, repeated: 2, withRepeat: 1, returns: 0 },
    agent: { handoffs: 3, known: 9, repeated: 2 },
    promises: { onTime: 0, late: 0, broken: 0, contradictory: 0 },
    repeatedWithin: { sevenDays: 0, thirtyDays: 1 },
    publicLeak: false,
  },
  sofa: {
    issueCases: [['S-1']],
    resolutionSeconds: [9_250_200],
    inboundContacts: 7,
    chases: 6,
    comebacks: 0,
    team: { handoffs: 1, known: 3, repeated: 2, withRepeat: 1, returns: 0 },
    agent: { handoffs: 4, known: 12, repeated: 5 },
    promises: { onTime: 0, late: 1, broken: 2, contradictory: 1 },
    repeatedWithin: { sevenDays: 4, thirtyDays: 5 },
    publicLeak: true,
  },
  cancel: {
    issueCases: [['C-1']],
    resolutionSeconds: [1140],
    inboundContacts: 2,
    chases: 0,
    comebacks: 1,
    team: { handoffs: 1, known: 1, repeated: 0, withRepeat: 0, returns: 0 },
    agent: { handoffs: 1, known: 1, repeated: 0 },
    promises: { onTime: 0, late: 0, broken: 0, contradictory: 0 },
    repeatedWithin: { sevenDays: 1, thirtyDays: 1 },
    publicLeak: true,
  },
  arrangement: {
    issueCases: [['A-1']],
    resolutionSeconds: [975_900],
    inboundContacts: 3,
    chases: 2,
    comebacks: 0,
    team: { handoffs: 3, known: 6, repeated: 4, withRepeat: 2, returns: 1 },
    agent: { handoffs: 3, known: 6, repeated: 4 },
    promises: { onTime: 1, late: 0, broken: 1, contradictory: 1 },
    repeatedWithin: { sevenDays: 1, thirtyDays: 2 },
    publicLeak: false,
  },
  clean: {
    issueCases: [['K-1']],
    resolutionSeconds: [720],
    inboundContacts: 1,
    chases: 0,
    comebacks: 0,
    team: { handoffs: 0, known: 0, repeated: 0, withRepeat: 0, returns: 0 },
    agent: { handoffs: 0, known: 0, repeated: 0 },
    promises: { onTime: 0, late: 0, broken: 0, contradictory: 0 },
    repeatedWithin: { sevenDays: 0, thirtyDays: 0 },
    publicLeak: false,
  },
} as const;

const AS_OF = Date.parse('2026-10-31T00:00:00Z');
const fold = (name: StoryName) => foldCustomer(admitted(storyEvents(name)));
const sum = (values: readonly (number | null)[]) =>
  values.reduce<number>((total, value) => total + (value ?? 0), 0);

function seen(name: StoryName) {
  const measures = fold(name);
  const issues = inVariant(measures.rows.issue, THIRTY_DAYS);
  const story = issueStory(admitted(storyEvents(name)), {
    caseId: measures.cases[0] ?? '',
    variant: THIRTY_DAYS,
    asOf: AS_OF,
  });
  const fates = story?.promises.map(({ fate }) => fate) ?? [];
  const units = inVariant(measures.rows.contact, THIRTY_DAYS).filter(
    ({ direction, praise }) => direction === 'inbound' && !praise,
  );
  const repeatedWithin = (window: number) =>
    units.filter(({ nextRepeat }) => nextRepeat !== null && nextRepeat <= window).length;
  return {
    issueCases: issues.length === 1 ? [story?.issueCases] : issues,
    resolutionSeconds: measures.rows.case.map(
      ({ openedAt, resolvedAt }) => ((resolvedAt ?? NaN) - (openedAt ?? NaN)) / 1000,
    ),
    inboundContacts: units.length,
    chases: sum(issues.map(({ chases }) => chases)),
    comebacks: sum(issues.map(({ comebacks }) => comebacks)),
    team: {
      ...handedOver(measures, 'TEAM'),
      withRepeat: handoffs(measures, 'TEAM').filter(({ repeated }) => (repeated ?? 0) > 0).length,
      returns: handoffs(measures, 'TEAM').filter(({ returned }) => returned).length,
    },
    agent: handedOver(measures, 'AGENT'),
    promises: {
      onTime: fates.filter((fate) => fate === 'on_time').length,
      late: fates.filter((fate) => fate === 'late').length,
      broken: fates.filter((fate) => fate === 'broken').length,
      contradictory: inVariant(measures.rows.promise, THIRTY_DAYS).filter(
        ({ contradictory }) => contradictory,
      ).length,
    },
    repeatedWithin: { sevenDays: repeatedWithin(days(7)), thirtyDays: repeatedWithin(days(30)) },
    publicLeak: issues.some(({ leakedAt }) => leakedAt !== null),
  };
}

function handoffs({ rows }: CustomerMeasures, level: 'TEAM' | 'AGENT') {
  return inVariant(rows.handoff, THIRTY_DAYS).filter((handoff) => handoff.level === level);
}

function handedOver(measures: CustomerMeasures, level: 'TEAM' | 'AGENT') {
  const found = handoffs(measures, level);
  return {
    handoffs: found.length,
    known: sum(found.map(({ known }) => known)),
    repeated: sum(found.map(({ repeated }) => repeated)),
  };
}

describe('the five stories', () => {
  it.each(STORY_NAMES)('%s comes out as worked out by hand', (name) => {
    expect(seen(name)).toEqual(expected[name]);
  });

  it('the modem is one issue within 30 days and two within 7, and then the visit to the door is no handoff', () => {
    const { rows } = fold('modem');
    expect(inVariant(rows.issue, THIRTY_DAYS).map(({ cases }) => cases)).toEqual([2]);
    expect(inVariant(rows.issue, SEVEN_DAYS).map(({ cases }) => cases)).toEqual([1, 1]);
    const moves = (variant: typeof SEVEN_DAYS) =>
      inVariant(rows.handoff, variant)
        .filter(({ level }) => level === 'TEAM')
        .map(({ fromTeam, toTeam }) => `${fromTeam} > ${toTeam}`);
    expect(moves(THIRTY_DAYS)).toEqual([
      'TV equipment > Internet equipment',
      'Internet equipment > Social care',
      'Social care > Executive office',
    ]);
    expect(moves(SEVEN_DAYS)).toEqual(['Internet equipment > Social care', 'Social care > Executive office']);
  });

  it('the modem was recovered: answered within the hour, one more handoff, resolved, and praised afterwards', () => {
    const [risk] = current(inVariant(fold('modem').rows.risk, THIRTY_DAYS));
    expect(risk).toMatchObject({
      comebacks: 1,
      repeatedFields: 2,
      publicContacts: 1,
      reach: 1900,
      praisedAt: Date.parse('2026-05-20T08:00:00Z'),
      recovery: 1,
    });
  });

  it('went as they are told: the modem was made good, the customer who wanted to leave was not, the tracked order needed nothing', () => {
    const went = (name: StoryName) =>
      inVariant(fold(name).rows.issue, THIRTY_DAYS).map((issue) => issue.went);
    expect([went('modem'), went('cancel'), went('clean')]).toEqual([['recovered'], ['failed'], ['clean']]);
  });

  it('the customer who wants to leave told the same reason seven times too often, without any handoff', () => {
    const [risk] = current(inVariant(fold('cancel').rows.risk, THIRTY_DAYS));
    expect(risk).toMatchObject({
      repeatedFields: 7,
      comebacks: 1,
      publicContacts: 1,
      reach: 5_000_000,
      lowestSentiment: -0.9,
    });
    // Of fast, one owner, resolved only "one owner" holds: nobody answered the post for thirteen hours.
    expect(risk?.recovery).toBeCloseTo(1 / 3, 12);
  });

  it('three promises about the sofa broke: the callback, the first delivery, and the second, kept too late', () => {
    const [risk] = current(inVariant(fold('sofa').rows.risk, THIRTY_DAYS));
    expect(risk).toMatchObject({
      chases: 6,
      contradictions: 1,
      brokenAt1: Date.parse('2026-04-03T18:00:00Z'),
      brokenAt2: Date.parse('2026-04-16T18:00:00Z'),
      brokenAt3: Date.parse('2026-05-14T18:00:00Z'),
      // Four calls with the order number, then order number and promised date once more for the manager.
      repeatedFields: 6,
      // 240 s and four times 300 s on the line.
      waited: 1_440_000,
    });
  });

  it('count how often the customer gave or was asked for something: what was only noted does not count', () => {
    const told = (name: StoryName) => fold(name).rows.case.map(({ factsTold }) => factsTold);
    expect([told('modem'), told('sofa'), told('cancel'), told('clean')]).toEqual([[3, 3], [8], [16], [1]]);
  });

  it('nothing failed in the clean story, so there is nothing to recover', () => {
    expect(inVariant(fold('clean').rows.risk, THIRTY_DAYS)[0]).toMatchObject({
      recovery: null,
      repeatedFields: 0,
      lowestRating: null,
      waited: 20_000,
    });
  });
});
