import { describe, expect, it } from '@jest/globals';
import { admit, type AdmitOptions } from './admit.ts';

const options: AdmitOptions = {
  source: 'desk',
  fingerprint: (text) => `<${text}>`,
  customerKey: (text) => BigInt(text.length),
  keepTexts: false,
};
const head = { id: 'e1', at: '2026-04-10T10:00:00+02:00', case: 'M-1' };
const contact = { ...head, type: 'contact', direction: 'inbound', channel: 'phone' };
const refusal = (raw: unknown) => {
  const admission = admit(raw, options);
  return admission.ok ? 'admitted' : `${admission.field}: ${admission.reason}`;
};
const event = (raw: unknown) => {
  const admission = admit(raw, options);
  return admission.ok ? admission.event : admission;
};

describe('an event at the door', () => {
  it('is kept with its instant in milliseconds and what is not known as null', () => {
    expect(event({ ...head, type: 'case.opened', customer: 'c-9', reason: 'billing', seq: 4 })).toEqual({
      source: 'desk',
      id: 'e1',
      at: Date.UTC(2026, 3, 10, 8),
      seq: 4,
      case: 'M-1',
      type: 'case.opened',
      body: {
        reason: 'billing',
        product: null,
        segment: null,
        priority: null,
        team: null,
        agent: null,
        channel: null,
        parent: null,
      },
    });
  });

  it('belongs to the customer it names, else to the case as its own customer', () => {
    const keys: string[] = [];
    const remember = { ...options, customerKey: (text: string) => BigInt(keys.push(text)) };
    expect(admit({ ...contact, customer: 'c-9' }, remember)).toMatchObject({
      ok: true,
      customerKey: 1n,
      customerStated: true,
    });
    expect(admit(contact, remember)).toMatchObject({ ok: true, customerKey: 2n, customerStated: false });
    expect(admit({ ...contact, customer: null }, remember)).toMatchObject({
      ok: true,
      customerKey: 3n,
      customerStated: false,
    });
    expect(keys).toEqual(['customer:c-9', 'case:M-1', 'case:M-1']);
  });

  it('keeps of a fact value only the fingerprint of its one spelling', () => {
    const fact = {
      ...head,
      type: 'fact',
      field: 'account_number',
      action: 'given',
      by: 'customer',
      value: ' 88-12 04',
    };
    expect(event(fact)).toMatchObject({
      body: {
        field: 'account_number',
        action: 'given',
        by: 'customer',
        fingerprint: '<value:account_number:881204>',
      },
    });
    expect(JSON.stringify(event(fact))).not.toContain('88-12');
    expect(event({ ...fact, action: 'asked', value: undefined })).toMatchObject({
      body: { fingerprint: null },
    });
    expect(event({ ...fact, value: '  ' })).toMatchObject({ body: { fingerprint: null } });
  });

  it('keeps texts and notes only where the workspace does', () => {
    const said = { ...contact, text: 'I told you already' };
    const noted = { ...head, type: 'handoff', toTeam: 'Billing', note: 'calls on Thursdays' };
    expect(event(said)).toMatchObject({ body: { text: null } });
    expect(event(noted)).toMatchObject({ body: { note: null } });
    expect(admit(said, { ...options, keepTexts: true })).toMatchObject({
      event: { body: { text: 'I told you already' } },
    });
    expect(admit(noted, { ...options, keepTexts: true })).toMatchObject({
      event: { body: { note: 'calls on Thursdays' } },
    });
  });

  it('loses fields that the format does not know', () => {
    expect(event({ ...contact, mood: 'sunny' })).not.toHaveProperty('body.mood');
  });

  it('turns the due date of a promise into an instant', () => {
    const made = {
      ...head,
      type: 'promise.made',
      promise: 'p1',
      what: 'visit',
      dueAt: '2026-04-12T18:00:00Z',
    };
    expect(event(made)).toMatchObject({ body: { dueAt: Date.UTC(2026, 3, 12, 18) } });
  });

  it.each([
    ['no object', 'hello', ': is no event: not a JSON object'],
    ['a list', [contact], ': is no event: not a JSON object'],
    ['null', null, ': is no event: not a JSON object'],
    ['no type', head, 'type: is missing'],
    ['a type that is a number', { ...head, type: 7 }, 'type: must be a text, not a number'],
    ['no id', { ...contact, id: undefined }, 'id: is missing'],
    ['an empty id', { ...contact, id: '' }, 'id: is empty'],
    ['an id that is a number', { ...contact, id: 17 }, 'id: must be a text, not a number'],
    ['an id beyond 500 characters', { ...contact, id: 'x'.repeat(501) }, 'id: is longer than 500 characters'],
    ['no case', { ...contact, case: null }, 'case: is missing'],
    ['an empty team', { ...contact, team: '' }, 'team: is empty'],
    [
      'an unknown direction',
      { ...contact, direction: 'sideways' },
      'direction: must be one of inbound, outbound',
    ],
    [
      'an unknown visibility',
      { ...contact, visibility: 'secret' },
      'visibility: must be one of private, public',
    ],
    ['a seq that is no whole number', { ...contact, seq: 1.5 }, 'seq: must be a whole number'],
    ['a seq in quotes', { ...contact, seq: '1' }, 'seq: must be a whole number, not a text'],
    ['a sentiment beyond delight', { ...contact, sentiment: 2 }, 'sentiment: must be between -1 and 1'],
    ['a negative wait', { ...contact, waitSeconds: -1 }, 'waitSeconds: must be between 0 and 1000000000000'],
    [
      'a seq too large to be exact',
      { ...contact, seq: 2 ** 53 },
      'seq: must be a whole number that can be counted exactly',
    ],
    ['a bot that is a text', { ...contact, bot: 'yes' }, 'bot: must be true or false, not a text'],
    [
      'an instant without offset',
      { ...contact, at: '2026-04-10T10:00:00' },
      'at: has no offset from UTC; write it like 2026-04-10T10:00:00+02:00',
    ],
    [
      'a day that does not exist',
      { ...contact, at: '2026-02-30T10:00:00Z' },
      'at: is no instant; write it like 2026-04-10T10:00:00+02:00',
    ],
    ['an instant that is a number', { ...contact, at: 1775815200 }, 'at: must be a text, not a number'],
    [
      'passed fields that are no list',
      { ...head, type: 'handoff', toTeam: 'B', passed: 'all' },
      'passed: must be a list, not a text',
    ],
    [
      'an empty passed field',
      { ...head, type: 'handoff', toTeam: 'B', passed: [''] },
      'passed: must hold texts only, none of them empty',
    ],
    ['a handoff to nobody', { ...head, type: 'handoff' }, 'toTeam: is missing'],
    [
      'a scale of nothing',
      { ...head, type: 'rating', scale: 'csat', score: 1, max: 0 },
      'max: must be more than 0',
    ],
    [
      'a character that no database keeps',
      { ...contact, channel: 'ph\u0000one' },
      'channel: contains the character U+0000, which no database keeps',
    ],
  ])('is turned away for %s', (_, raw, reason) => {
    expect(refusal(raw)).toBe(reason);
  });

  it('is turned away for an unknown type with all known ones', () => {
    expect(refusal({ ...head, type: 'case.lost' })).toMatch(
      /^type: is none of the known types: case\.opened, contact, /,
    );
  });
});
