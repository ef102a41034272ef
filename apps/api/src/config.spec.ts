import process from 'node:process';
import { describe, expect, it } from '@jest/globals';
import { readConfig } from './config.ts';

describe('the environment', () => {
  it('may be empty: every setting has a default', () => {
    expect(readConfig({}, '/srv/twicetold')).toEqual({
      port: 4300,
      host: '127.0.0.1',
      databaseUrl: null,
      dataFolder: '/srv/twicetold/.twicetold',
      sample: true,
      callerFolder: process.cwd(),
      underNpm: false,
      key: null,
      privateHosts: false,
      connectionSecrets: {},
      unpacking: { bytes: 214_748_364_800, ratio: 250 },
      uploadLimit: 5_368_709_120,
      columnsRoom: 268_435_456,
      mail: { server: null, from: null, publicUrl: null },
      company: null,
      operations: {
        role: 'all',
        log: { format: 'text', level: 'info' },
        metrics: null,
        traces: null,
        stopAfterMs: 0,
        stopWithinMs: 20_000,
      },
      local: true,
      freeQueries: false,
      development: true,
    });
  });

  it('lets nobody in without signing in but on one’s own machine, with the embedded database', () => {
    const local = (environment: Record<string, string>) => readConfig(environment, '/srv/twicetold').local;
    expect(local({})).toBe(true);
    expect(local({ HOST: '::1' })).toBe(true);
    expect(local({ HOST: '0.0.0.0' })).toBe(false);
    expect(local({ DATABASE_URL: 'postgresql://me@127.0.0.1/x' })).toBe(false);
    expect(local({ NODE_ENV: 'production' })).toBe(false);
    expect(local({ TWICETOLD_SIGN_IN: 'needed' })).toBe(false);
    expect(() => local({ TWICETOLD_SIGN_IN: 'no' })).toThrow('TWICETOLD_SIGN_IN');
  });

  it('is refused with every wrong setting named at once', () => {
    const wrong = { PORT: '99999', DATABASE_URL: 'mysql://localhost/x', TWICETOLD_SAMPLE: 'maybe' };
    expect(() => readConfig(wrong)).toThrow(/PORT is "99999"[^]*DATABASE_URL[^]*TWICETOLD_SAMPLE/);
  });

  it('allows connections to private networks only when told so in full', () => {
    expect(readConfig({ TWICETOLD_ALLOW_PRIVATE_HOSTS: 'yes' }).privateHosts).toBe(true);
    expect(readConfig({ TWICETOLD_ALLOW_PRIVATE_HOSTS: 'no' }).privateHosts).toBe(false);
    expect(() => readConfig({ TWICETOLD_ALLOW_PRIVATE_HOSTS: 'true' })).toThrow(
      'TWICETOLD_ALLOW_PRIVATE_HOSTS is "true", but must be "yes" or "no".',
    );
  });

  it('never repeats a database address in a message, for it holds a password', () => {
    expect(() => readConfig({ DATABASE_URL: 'http://me:secret@host/db' })).toThrow(/^(?![^]*secret)/);
  });

  it('says what is wrong with the settings of mail, and never repeats the password', () => {
    const wrong = {
      TWICETOLD_SMTP_URL: 'https://me:secret@mail.example.org',
      TWICETOLD_MAIL_FROM: 'somebody',
      TWICETOLD_PUBLIC_URL: 'twicetold',
    };
    expect(() => readConfig(wrong)).toThrow(
      /SMTP_URL[^]*MAIL_FROM is "somebody"[^]*PUBLIC_URL is "twicetold"/,
    );
    expect(() => readConfig(wrong)).toThrow(/^(?![^]*secret)/);
  });

  it('takes the address of links without the slash at its end', () => {
    expect(readConfig({ TWICETOLD_PUBLIC_URL: 'https://twice.example.org/' }).mail.publicUrl).toBe(
      'https://twice.example.org',
    );
  });

  it('takes a data folder relative to the project, not to where the command was called', () => {
    expect(readConfig({ TWICETOLD_DATA_FOLDER: 'elsewhere' }, '/srv/twicetold').dataFolder).toBe(
      '/srv/twicetold/elsewhere',
    );
  });

  it('splits roles only where there is a database that several processes share', () => {
    const role = (environment: Record<string, string>) => readConfig(environment).operations.role;
    expect(role({ TWICETOLD_ROLE: 'worker', DATABASE_URL: 'postgresql://db/twicetold' })).toBe('worker');
    expect(() => role({ TWICETOLD_ROLE: 'api' })).toThrow('TWICETOLD_ROLE=api needs DATABASE_URL');
    expect(() => role({ TWICETOLD_ROLE: 'web' })).toThrow(
      'TWICETOLD_ROLE is "web", but must be "all" or "api" or "worker".',
    );
  });

  it('serves metrics beside everything else, or on a port of their own that only this machine reaches', () => {
    const metrics = (environment: Record<string, string>) => readConfig(environment).operations.metrics;
    expect(metrics({ TWICETOLD_METRICS: 'yes' })).toEqual({ port: null, host: '127.0.0.1' });
    expect(metrics({ TWICETOLD_METRICS_PORT: '9464' })).toEqual({ port: 9464, host: '127.0.0.1' });
    expect(metrics({ TWICETOLD_METRICS: 'no' })).toBeNull();
    expect(() => metrics({ TWICETOLD_METRICS_PORT: '70000' })).toThrow('from 0 to 65535');
  });

  it('counts the time to end in seconds', () => {
    const { stopAfterMs, stopWithinMs } = readConfig({
      TWICETOLD_STOP_AFTER: '5',
      TWICETOLD_STOP_WITHIN: '60',
    }).operations;
    expect([stopAfterMs, stopWithinMs]).toEqual([5_000, 60_000]);
    expect(() => readConfig({ TWICETOLD_STOP_WITHIN: '1m' })).toThrow('must be seconds from 0 to 3600');
  });
});
