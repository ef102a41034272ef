import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { callOf, eventOf, factOf, legOf, moment, promiseOf, storyOf } from '../../fixtures/story.ts';
import { entriesOf } from './entries.ts';
import { arcsOf, bandsOf, bracketsOf, channelsOf, riskLineOf } from './figures.ts';
import { lanesOf } from './lanes.ts';

describe('arcs', () => {
  const call = (id: number, at: string, first: string | null) => ({
    events: [callOf(`c${id}`, at), eventOf(`f${id}`, at, 'fact')],
    facts: [factOf(`f${id}`, at, 'order', first)],
  });
  const calls = [call(1, '05-01 10:00', null), call(2, '05-01 12:00', 'f1'), call(3, '05-01 14:00', 'f1')];
  const entries = entriesOf(
    storyOf({ events: calls.flatMap(({ events }) => events), facts: calls.flatMap(({ facts }) => facts) }),
  );

  it('join each telling again to the first telling, on one lane', () => {
    expect(arcsOf(entries)).toEqual([
      { field: 'order', from: 0, to: 1, lane: 0, first: 'c1 order', again: 'c2 order', asked: false },
      { field: 'order', from: 0, to: 2, lane: 0, first: 'c1 order', again: 'c3 order', asked: false },
    ]);
  });

  it('tell apart two facts of one message, each on its own lane, and what was only asked for again', () => {
    const story = storyOf({
      events: [callOf('a', '05-01 10:00'), callOf('b', '05-01 12:00'), callOf('c', '05-01 14:00')],
      facts: [
        factOf('a', '05-01 10:00', 'order'),
        factOf('a', '05-01 10:00', 'phone'),
        factOf('b', '05-01 12:00', 'order', 'a'),
        { ...factOf('c', '05-01 14:00', 'phone', 'a'), action: 'asked' },
      ],
    });
    const arcs = arcsOf(entriesOf(story));
    expect(arcs.map(({ field, from, to, lane, asked }) => [field, from, to, lane, asked])).toEqual([
      ['order', 0, 1, 0, false],
      ['phone', 0, 2, 1, true],
    ]);
  });

  it('are not drawn for what was told again in the same breath', () => {
    const story = storyOf({
      events: [
        callOf('c', '05-01 10:00'),
        eventOf('a', '05-01 10:01', 'fact'),
        eventOf('b', '05-01 10:02', 'fact'),
      ],
      facts: [factOf('a', '05-01 10:01', 'order'), factOf('b', '05-01 10:02', 'order', 'a')],
    });
    expect(arcsOf(entriesOf(story))).toEqual([]);
  });
});

describe('bands', () => {
  const events = [
    callOf('1', '05-01 10:00'),
    eventOf('2', '05-01 12:00', 'handoff'),
    callOf('3', '05-01 14:00'),
  ];

  it('reach from the first row of a stay to its last; the row of the handoff belongs to who receives', () => {
    const legs = [legOf('Showroom', '05-01 10:00', '05-01 12:00'), legOf('Management', '05-01 12:00', null)];
    const bands = bandsOf(entriesOf(storyOf({ events })), legs);
    expect(bands.map(({ leg, from, to, lane }) => [leg.team, from, to, lane])).toEqual([
      ['Showroom', 0, 0, 0],
      ['Management', 1, 2, 0],
    ]);
  });

  it('two cases at once lie side by side', () => {
    const both = [
      ...events,
      callOf('4', '05-01 11:00', { case: 'S-2' }),
      callOf('5', '05-01 15:00', { case: 'S-2' }),
    ];
    const legs = [
      legOf('Showroom', '05-01 10:00', null),
      legOf('Delivery', '05-01 11:00', null, { case: 'S-2' }),
    ];
    const bands = bandsOf(entriesOf(storyOf({ events: both })), legs);
    expect(bands.map(({ lane }) => lane)).toEqual([0, 1]);
  });
});

const held = (agent: string) => ({ team: 'North', agent });

describe('a wait in a leg', () => {
  const events = [callOf('1', '05-01 10:00'), callOf('2', '05-01 12:00'), callOf('3', '05-01 14:00')];

  it('reaches to the last row before somebody touched it', () => {
    const leg = legOf('North', '05-01 10:00', null, { untouchedUntil: moment('05-01 13:00') });
    expect(bandsOf(entriesOf(storyOf({ events })), [leg])).toMatchObject([
      { from: 0, to: 2, untouchedTo: 1 },
    ]);
    expect(bandsOf(entriesOf(storyOf({ events })), [legOf('North', '05-01 10:00', null)])).toMatchObject([
      { untouchedTo: null },
    ]);
  });

  it('names who else of the team had it, from where on', () => {
    const calls = [
      callOf('1', '05-01 10:00', held('a')),
      callOf('2', '05-01 12:00', held('b')),
      callOf('3', '05-01 14:00', held('a')),
    ];
    const leg = legOf('North', '05-01 10:00', null, { agent: 'a' });
    expect(bandsOf(entriesOf(storyOf({ events: calls })), [leg])[0]?.agents).toEqual([
      { row: 1, names: ['b'] },
      { row: 2, names: ['a'] },
    ]);
  });

  it('names whoever took over at once beside the team, not above its name', () => {
    const calls = [callOf('1', '05-01 10:00', held('b')), callOf('2', '05-01 12:00', held('c'))];
    const leg = legOf('North', '05-01 10:00', null, { agent: 'a' });
    expect(bandsOf(entriesOf(storyOf({ events: calls })), [leg])[0]).toMatchObject({
      first: ['a', 'b'],
      agents: [{ row: 1, names: ['c'] }],
    });
  });
});

describe('the line of the risk', () => {
  it('moves in the rows that moved it, by how much, and names what moved it furthest that way', () => {
    const step = (at: string, index: number, driver: string, points: number) => ({
      at: moment(at),
      index,
      driver,
      points,
    });
    const story = storyOf({
      events: [callOf('1', '05-01 10:00'), callOf('2', '05-01 12:00'), callOf('3', '05-01 14:00')],
      riskSteps: [
        step('05-01 10:00', 5, 'opened', 0),
        // Two steps in one row.
        step('05-01 12:00', 9, 'chases', 0.6),
        step('05-01 12:05', 20, 'anger', 0.9),
        step('05-01 14:00', 12, 'unresolved', -0.6),
      ],
    });
    expect(riskLineOf(entriesOf(story))).toEqual([
      { row: 0, before: 0, index: 5, change: 0, driver: 'opened' },
      { row: 1, before: 5, index: 20, change: 15, driver: 'anger' },
      { row: 2, before: 20, index: 12, change: -8, driver: 'unresolved' },
    ]);
  });
});

describe('brackets', () => {
  it('reach from where a promise was made to where it was kept in time or fell due', () => {
    const kept = promiseOf('05-01 10:00', '05-09 10:00', { fate: 'on_time', keptAt: moment('05-01 14:00') });
    const broken = promiseOf('05-01 10:00', '05-01 12:00', { what: 'callback' });
    const entries = entriesOf(
      storyOf({
        events: [
          callOf('1', '05-01 10:00'),
          eventOf('2', '05-01 10:00', 'promise.made'),
          eventOf('3', '05-01 10:00', 'promise.made'),
          eventOf('4', '05-01 14:00', 'promise.kept'),
        ],
        promises: [kept, broken],
      }),
    );
    expect(bracketsOf(entries).map(({ promise, from, to }) => [promise.what, from, to])).toEqual([
      ['delivery', 0, 2],
      ['callback', 0, 1],
    ]);
  });

  it('one kept too late reaches to where it was kept, and knows where it fell due', () => {
    const late = promiseOf('05-01 10:00', '05-01 12:00', { fate: 'late', keptAt: moment('05-01 14:00') });
    const entries = entriesOf(
      storyOf({
        events: [
          callOf('1', '05-01 10:00'),
          eventOf('2', '05-01 10:00', 'promise.made'),
          eventOf('3', '05-01 14:00', 'promise.kept'),
        ],
        promises: [late],
      }),
    );
    expect(bracketsOf(entries)).toMatchObject([{ from: 0, due: 1, to: 2 }]);
  });

  it('one still running reaches the last row', () => {
    const entries = entriesOf(
      storyOf({
        events: [
          callOf('1', '05-01 10:00'),
          eventOf('2', '05-01 10:05', 'promise.made'),
          callOf('3', '05-01 14:00'),
        ],
        promises: [promiseOf('05-01 10:05', '12-24 10:00', { fate: 'pending' })],
      }),
    );
    expect(bracketsOf(entries)).toMatchObject([{ from: 0, to: 1 }]);
  });
});

describe('lanes', () => {
  it('no two things in one lane overlap', () => {
    const stretch = fc
      .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 8 }))
      .map(([from, length]) => ({ from, to: from + length }));
    fc.assert(
      fc.property(fc.array(stretch, { maxLength: 12 }), (stretches) => {
        const lanes = lanesOf(stretches);
        stretches.forEach((one, i) =>
          stretches.forEach((other, j) => {
            if (i < j && lanes[i] === lanes[j]) expect(one.to < other.from || other.to < one.from).toBe(true);
          }),
        );
      }),
    );
  });
});

describe('channel lanes', () => {
  it('come in the order in which the channels were first used; notes are no contact', () => {
    const events = [
      callOf('1', '05-01 10:00', { channel: 'store' }),
      eventOf('2', '05-01 11:00', 'case.opened', { channel: 'email' }),
      callOf('3', '05-01 12:00'),
      callOf('4', '05-01 13:00', { channel: 'store' }),
    ];
    expect(channelsOf({ events })).toEqual(['store', 'phone']);
  });
});
