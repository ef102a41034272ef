import { describe, expect, it } from '@jest/globals';
import { mailTroubleOf } from './mail-trouble.ts';

describe('why a mail did not leave', () => {
  it.each([
    [{ code: 'ECONNECTION' }, 'unreachable', true],
    [{ code: 'ESOCKET' }, 'unreachable', true],
    [{ code: 'EENVELOPE', responseCode: 450, command: 'RCPT TO' }, 'busy', true],
    [{ code: 'EENVELOPE', responseCode: 550, command: 'RCPT TO' }, 'recipient_refused', false],
    [{ code: 'EMESSAGE', responseCode: 554, command: 'DATA' }, 'refused', false],
    [{ code: 'EAUTH', responseCode: 535, command: 'AUTH PLAIN' }, 'unauthorised', false],
    [{ code: 'EAUTH', responseCode: 454, command: 'AUTH PLAIN' }, 'busy', true],
    [{ code: 'ETLS', command: 'STARTTLS' }, 'no_tls', false],
    [{ code: 'DEPTH_ZERO_SELF_SIGNED_CERT' }, 'no_tls', false],
    [new TypeError('x'), 'our_failure', true],
  ])('%j is %s; again: %s', (error, code, again) => {
    expect(mailTroubleOf(error)).toMatchObject({ code, again });
  });

  it('never repeats what the mail server said, for that has addresses in it', () => {
    const error = { code: 'EENVELOPE', responseCode: 550, response: '550 <jo@example.org> unknown' };
    expect(mailTroubleOf(error).message).not.toContain('jo@example.org');
  });
});
