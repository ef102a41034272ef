import { describe, expect, it } from '@jest/globals';
import { isDatabaseAway } from './database-away.ts';

describe('a database that does not answer', () => {
  it.each([
    [{ code: 'ECONNREFUSED' }, true],
    [{ code: '57P01', message: 'terminating connection due to administrator command' }, true],
    [{ code: '08006' }, true],
    [{ code: '53300', message: 'too many connections' }, true],
    [{ code: '53100', message: 'could not extend file' }, false],
    [new Error('Connection terminated unexpectedly'), true],
    [{ message: 'query failed', driverError: { code: '57P03' } }, true],
    [{ code: '57014', message: 'canceling statement due to user request' }, false],
    [{ code: '23505' }, false],
    [{ code: '54000', message: 'index row size exceeds maximum' }, false],
    [null, false],
  ])('%j: %s', (error, away) => {
    expect(isDatabaseAway(error)).toBe(away);
  });
});
