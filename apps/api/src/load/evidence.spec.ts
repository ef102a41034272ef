import { describe, expect, it } from '@jest/globals';
import { admit } from '@twicetold/cases';
import { readMessage } from '@twicetold/cases/text';
import { canonical } from './adapters/canonical.ts';
import { Evidence } from './evidence.ts';
import { Noticed } from './noticed.ts';

const opened = { type: 'case.opened', team: 'Billing' };
const called = { type: 'contact', direction: 'inbound', channel: 'phone', team: 'Store' };
const told = { type: 'fact', field: 'phone', action: 'given', value: '1' };
const solved = { type: 'case.resolved' };

/** What a log of these events supports; each one a minute after the one before. */
function supportOf(...events: Record<string, unknown>[]) {
  return supportWith(new Noticed(), ...events);
}

function supportWith(noticed: Noticed, ...events: Record<string, unknown>[]) {
  const evidence = new Evidence();
  events.forEach((fields, i) => {
    const raw = { id: `${i}`, at: `2026-01-01T10:${String(i).padStart(2, '0')}:00Z`, case: 'C-1', ...fields };
    const admitted = admit(raw, {
      source: 'desk',
      fingerprint: (text) => text,
      customerKey: () => 1n,
      keepTexts: false,
      readText: readMessage,
    });
    if (!admitted.ok) throw new Error(`${admitted.field} ${admitted.reason}`);
    evidence.add(admitted.event, admitted.customerStated);
  });
  return Object.fromEntries(
    evidence
      .abilities(canonical, noticed)
      .map(({ metric, support, because }) => [metric, because ?? support]),
  );
}

describe('What a log supports', () => {
  it('is nothing when nothing was loaded', () => {
    expect(new Set(Object.values(supportOf()))).toEqual(new Set(['nothing was loaded']));
  });

  it('is everything about time, repeats and loss when cases name customers, teams and what was told', () => {
    expect(supportOf({ ...opened, customer: 'ann' }, called, told, solved)).toMatchObject({
      resolution_median: 'computable',
      repeat_rate: 'computable',
      handoffs: 'computable',
      information_loss: 'computable',
      word_of_mouth_index:
        'it records no promises, no ratings, no tone, no public posts: the index rests on the rest',
    });
  });

  it('knows the customer of a case by its opening alone: the other events need not name him', () => {
    const another = { ...opened, case: 'C-2' };
    expect(supportOf({ ...opened, customer: 'ann' }, called, called, called)['repeat_rate']).toBe(
      'computable',
    );
    expect(supportOf({ ...opened, customer: 'ann' }, another, called)['repeat_rate']).toBe(
      'only 50% of the cases name their customer when opened',
    );
    expect(supportOf(opened, called)['repeat_rate']).toBe(
      'it names no customers, so that only repeats within a case are seen',
    );
  });

  it('is no loss where no teams, or no facts, are recorded, and half of it where only what was noted is', () => {
    const withoutTeams = supportOf({ type: 'case.opened' }, told);
    for (const metric of ['handoffs', 'information_loss'])
      expect(withoutTeams[metric]).toBe('it does not record which team had a case, so handoffs are unknown');
    const { information_loss: withoutFacts } = supportOf(opened, called);
    expect(withoutFacts).toBe('it records no facts, so what was told again is unknown');
    const mail = { ...called, channel: 'email', text: 'Where is my parcel? My order number is 48213.' };
    const { information_loss: written } = supportOf(opened, mail);
    expect(written).toBe('it records no facts: what is told again is read in its messages');
    const { information_loss: foreign } = supportOf(opened, { ...mail, language: 'de' });
    expect(foreign).toBe('it records no facts, and its messages are in languages that are not read');
    const { information_loss: noted } = supportOf(opened, called, { ...told, action: 'recorded' });
    expect(noted).toBe('it records what stood in a case, but not what was asked or told again');
  });

  it('is only a part of it where the source was noticed to keep something back, and says all of the reasons', () => {
    const noticed = new Noticed();
    noticed.limit(['facts'], '3 reassignments are counted but not shown');
    noticed.cutOff('log.csv');
    expect(supportWith(noticed, { ...opened, customer: 'ann' }, called, told, solved)).toMatchObject({
      resolution_median: 'log.csv ends in the middle',
      information_loss: 'log.csv ends in the middle; 3 reassignments are counted but not shown',
    });
    expect(supportWith(noticed, { type: 'case.opened' }, called)['resolution_median']).toBe(
      'no case is ever resolved in it',
    );
  });

  it('is no resolution time where no case is ever resolved: closing by rule resolves nothing', () => {
    const closed = { type: 'case.closed', administrative: true };
    expect(supportOf(opened, closed)['resolution_median']).toBe('no case is ever resolved in it');
    expect(supportOf(opened, { type: 'case.closed' })['resolution_median']).toBe('computable');
  });
});
