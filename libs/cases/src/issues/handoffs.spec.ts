import { describe, expect, it } from '@jest/globals';
import { inVariant, THIRTY_DAYS } from '../fixtures/in-variant.ts';
import { log, type Lines } from '../fixtures/log.ts';
import { foldCustomer } from '../measures/fold.ts';

const handoffs = (level: 'TEAM' | 'AGENT', ...lines: Lines) =>
  inVariant(foldCustomer(log(...lines)).rows.handoff, THIRTY_DAYS).filter((row) => row.level === level);
const moves = (level: 'TEAM' | 'AGENT', ...lines: Lines) =>
  handoffs(level, ...lines).map(
    (row) =>
      `${row.origin} ${row.fromTeam}/${row.fromAgent} > ${row.toTeam}/${row.toAgent}${row.returned ? ' back' : ''}`,
  );
const opened = ['01-01 09:00', 'case.opened', { team: 'north', agent: 'ann', reason: 'billing' }] as const;

describe('a handoff between teams', () => {
  it('is explicit where the source says so, from the team that held the case', () => {
    expect(
      moves('TEAM', opened, ['01-01 10:00', 'handoff', { toTeam: 'south', kind: 'escalation' }]),
    ).toEqual(['explicit north/ann > south/null']);
  });

  it('is none where nobody is known to have held it, and none to the same team', () => {
    expect(
      moves(
        'TEAM',
        ['01-01 09:00', 'case.opened'],
        ['01-01 10:00', 'handoff', { toTeam: 'south' }],
        ['01-01 11:00', 'handoff', { toTeam: 'south' }],
      ),
    ).toEqual([]);
  });

  it('is implicit when the next contact, of either direction, carries another team', () => {
    expect(
      moves(
        'TEAM',
        opened,
        ['01-01 10:00', 'contact', { team: 'south', agent: 'bob' }],
        ['01-01 11:00', 'contact'],
        ['01-01 12:00', 'contact', { direction: 'outbound', team: 'east' }],
      ),
    ).toEqual(['implicit north/ann > south/bob', 'implicit south/bob > east/null']);
  });

  it('is implicit when a follow-up case is opened with another team', () => {
    expect(
      moves(
        'TEAM',
        opened,
        ['01-01 10:00', 'case.resolved'],
        ['01-05 09:00', 'case.opened', { case: 'Y', parent: 'X', team: 'south' }],
      ),
    ).toEqual(['implicit north/ann > south/null']);
  });

  it('is one, not two, where the source records a move that a contact had shown', () => {
    const shownAndRecorded = [
      opened,
      ['01-01 10:00', 'contact', { direction: 'outbound', team: 'south', agent: 'bob' }],
      ['01-01 10:00', 'handoff', { fromTeam: 'north', toTeam: 'south', kind: 'escalation' }],
    ] as const;
    expect(moves('TEAM', ...shownAndRecorded)).toEqual(['explicit north/ann > south/bob']);
    expect(moves('AGENT', ...shownAndRecorded)).toEqual(['explicit north/ann > south/bob']);
    expect(handoffs('TEAM', ...shownAndRecorded)[0]?.kind).toBe('escalation');
  });

  it('returns when it goes straight back, and only then', () => {
    expect(
      moves(
        'TEAM',
        opened,
        ['01-01 10:00', 'handoff', { toTeam: 'south' }],
        ['01-01 11:00', 'handoff', { toTeam: 'north' }],
        ['01-01 12:00', 'handoff', { toTeam: 'east' }],
        ['01-01 13:00', 'handoff', { toTeam: 'south' }],
      ),
    ).toEqual([
      'explicit north/ann > south/null',
      'explicit south/null > north/null back',
      'explicit north/null > east/null',
      'explicit east/null > south/null',
    ]);
  });

  it('is judged a return by the handoff of the same case before it, not of a neighbour', () => {
    const inCase = (id: string, at: string, toTeam: string, fromTeam: string) =>
      [at, 'handoff', { case: id, fromTeam, toTeam }] as const;
    const twoCases = [
      opened,
      ['01-01 09:30', 'case.opened', { case: 'Y', parent: 'X', team: 'north' }],
      inCase('X', '01-01 10:00', 'south', 'north'),
      inCase('Y', '01-01 11:00', 'east', 'north'),
      inCase('X', '01-01 12:00', 'north', 'south'),
    ] as const;
    expect(handoffs('TEAM', ...twoCases).map(({ returned }) => returned)).toEqual([false, false, true]);
  });

  it('has the channel of the last contact at or before it', () => {
    const [handoff] = handoffs(
      'TEAM',
      opened,
      ['01-01 10:00', 'contact', { channel: 'chat' }],
      ['01-01 11:00', 'handoff', { toTeam: 'south' }],
    );
    expect(handoff?.channel).toBe('chat');
  });
});

describe('a handoff between agents', () => {
  it('is a change between two known ones of a team, from unknown to known is none', () => {
    expect(
      moves(
        'AGENT',
        ['01-01 09:00', 'case.opened', { team: 'north' }],
        ['01-01 10:00', 'contact', { team: 'north', agent: 'ann' }],
        ['01-01 11:00', 'contact', { team: 'north' }],
        ['01-01 12:00', 'contact', { team: 'north', agent: 'bob' }],
      ),
    ).toEqual(['implicit north/ann > north/bob']);
  });

  it('is explicit where the source hands over within a team', () => {
    expect(moves('AGENT', opened, ['01-01 10:00', 'handoff', { toTeam: 'north', toAgent: 'bob' }])).toEqual([
      'explicit north/ann > north/bob',
    ]);
    expect(moves('TEAM', opened, ['01-01 10:00', 'handoff', { toTeam: 'north', toAgent: 'bob' }])).toEqual(
      [],
    );
  });

  it('starts with nobody known after a change of team', () => {
    expect(
      moves(
        'AGENT',
        opened,
        ['01-01 10:00', 'handoff', { toTeam: 'south' }],
        ['01-01 11:00', 'contact', { direction: 'outbound', team: 'south', agent: 'bob' }],
      ),
    ).toEqual(['explicit north/ann > south/null']);
  });

  it('returns from agent to agent', () => {
    const talk = (at: string, agent: string) => [at, 'contact', { team: 'north', agent }] as const;
    expect(moves('AGENT', opened, talk('01-01 10:00', 'bob'), talk('01-01 11:00', 'ann'))).toEqual([
      'implicit north/ann > north/bob',
      'implicit north/bob > north/ann back',
    ]);
  });
});
