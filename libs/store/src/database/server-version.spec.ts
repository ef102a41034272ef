import { describe, expect, it } from '@jest/globals';
import { requireSupportedVersion, UnsupportedServer } from './server-version.ts';

describe('the version of PostgreSQL', () => {
  it('must be 15 or newer, and an older one is told so', () => {
    expect(() => requireSupportedVersion(140_011)).toThrow(UnsupportedServer);
    expect(() => requireSupportedVersion(140_011)).toThrow(
      'Twicetold needs PostgreSQL 15 or newer; this server is 14.11.',
    );
    expect(() => requireSupportedVersion(150_000)).not.toThrow();
    expect(() => requireSupportedVersion(180_004)).not.toThrow();
  });
});
