import { describe, expect, it } from '@jest/globals';
import { isDiskFull } from './disk-full.ts';

const noRoom = (because: string) => `could not extend file "base/5/16384": ${because}`;

describe('a disk without room', () => {
  it.each([
    [{ code: '53100', message: noRoom('No space left on device') }, true],
    [{ code: 'XX000', message: noRoom('File too large') }, true],
    [{ code: 'XX000', message: noRoom('Disk quota exceeded') }, true],
    [{ code: 'XX000', message: 'could not extend file "a" with FileFallocate(): File too large' }, true],
    [{ code: 'ENOSPC' }, true],
    [{ message: 'query failed', driverError: { code: '53100' } }, true],
    [{ code: 'XX000', message: 'cache lookup failed for relation 7' }, false],
    [{ code: '53300', message: 'too many connections' }, false],
    [{ code: 'ENOENT' }, false],
    [null, false],
  ])('%j: %s', (error, full) => {
    expect(isDiskFull(error)).toBe(full);
  });
});
