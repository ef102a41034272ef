import { createHmac } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { announcedTicket } from './announced-ticket.ts';
import { isSigned } from './signature.ts';
import { zendeskConnector } from './zendesk.ts';

const SECRET = 'dGhpc19zZWNyZXRfaXNfZm9yX3Rlc3RpbmdfYQ==';
const NOW = Date.parse('2026-03-02T10:00:00Z');
const body = Buffer.from('{"type":"zen:event-type:ticket.status_changed","detail":{"id":"5"}}');

function delivery(sentAt = '2026-03-02T10:00:00Z', secret = SECRET, rawBody = body) {
  const signature = createHmac('sha256', secret).update(`${sentAt}${body.toString()}`).digest('base64');
  const headers = {
    'x-zendesk-webhook-signature': signature,
    'x-zendesk-webhook-signature-timestamp': sentAt,
  };
  return { headers, rawBody, secret: SECRET, now: NOW };
}

describe('The signature of a webhook of Zendesk', () => {
  it('is accepted where it was made with the secret, at most five minutes ago', () => {
    expect(isSigned(delivery())).toBe(true);
    expect(isSigned(delivery('2026-03-02T09:55:00Z'))).toBe(true);
    expect(isSigned(delivery('2026-03-02T09:54:59Z'))).toBe(false);
    expect(isSigned(delivery('2026-03-02T10:06:00Z'))).toBe(false);
  });

  it('is refused with another secret, another body, and where it is broken or missing', () => {
    expect(isSigned(delivery(undefined, 'another'))).toBe(false);
    expect(isSigned(delivery(undefined, SECRET, Buffer.from('{}')))).toBe(false);
    const { headers, ...rest } = delivery();
    for (const wrong of [
      {},
      { ...headers, 'x-zendesk-webhook-signature': 'abc' },
      { ...headers, 'x-zendesk-webhook-signature-timestamp': 'now' },
    ])
      expect(isSigned({ ...rest, headers: wrong })).toBe(false);
    expect(isSigned({ ...delivery(undefined, ''), secret: '' })).toBe(false);
  });

  // The worked example of RFC 4231, test case 2, whose "data" is our timestamp and body together.
  it('is HMAC-SHA256 in base64', () => {
    const sentAt = '2026-03-02T10:00:00Z';
    const known = createHmac('sha256', 'Jefe').update('what do ya want for nothing?').digest('hex');
    expect(known).toBe('5bdcc146bf60754e6a042426089575c75a003f089d2739839dec58b964ec3843');
    const signature = createHmac('sha256', 'Jefe').update(`${sentAt}{}`).digest('base64');
    const headers = {
      'x-zendesk-webhook-signature': signature,
      'x-zendesk-webhook-signature-timestamp': sentAt,
    };
    expect(isSigned({ headers, rawBody: Buffer.from('{}'), secret: 'Jefe', now: NOW })).toBe(true);
  });
});

describe('A webhook of Zendesk', () => {
  it('makes its ticket be fetched, whether an event or a trigger sent it', () => {
    expect(zendeskConnector.rowsOf(JSON.parse(body.toString()))).toEqual({ rows: [], cases: ['5'] });
    expect(announcedTicket({ type: 'zen:event-type:ticket.created', subject: 'zen:ticket:6' })).toBe('6');
    expect(announcedTicket({ ticket_id: '7' })).toBe('7');
    expect(announcedTicket({ ticket: { id: 8 } })).toBe('8');
  });

  it('is passed over where it is about something else, or where its number is none', () => {
    for (const other of [
      { type: 'zen:event-type:user.created', detail: { id: '5' } },
      { type: 'zen:event-type:ticket.created', detail: { id: '../5' } },
      { ticket_id: '5/../../users' },
      [],
      null,
    ])
      expect(announcedTicket(other)).toBe(null);
  });
});
