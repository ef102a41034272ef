import { describe, expect, it } from '@jest/globals';
import { smtpAddress } from './smtp-address.ts';

describe('the address of a mail server', () => {
  it('with smtps speaks TLS from the first byte, on port 465', () => {
    expect(smtpAddress('smtps://me%40example.org:p%2Fw@mail.example.org')).toEqual({
      host: 'mail.example.org',
      port: 465,
      tls: 'start',
      user: 'me@example.org',
      password: 'p/w',
    });
  });

  it('with smtp has to change to TLS, on port 587', () => {
    expect(smtpAddress('smtp://mail.example.org')).toMatchObject({ port: 587, tls: 'upgrade', user: null });
  });

  it('sends in clear only where it says so', () => {
    expect(smtpAddress('smtp://[::1]:2525/?tls=no')).toMatchObject({ host: '::1', port: 2525, tls: 'none' });
  });

  it.each([
    'mail.example.org',
    'https://mail.example.org',
    'smtps://mail.example.org?tls=no',
    'smtp://mail.example.org?tls=yes',
    'smtp://mail.example.org?tls.rejectUnauthorized=false',
    'smtp://mail.example.org/inbox',
    'smtp://me:100%@mail.example.org',
  ])('is not %s', (text) => {
    expect(smtpAddress(text)).toBeNull();
  });
});
