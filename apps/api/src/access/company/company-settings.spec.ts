import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readConfig } from '../../config.ts';

const GIVEN = {
  TWICETOLD_PUBLIC_URL: 'https://twice.example.org/',
  TWICETOLD_OIDC_ISSUER: 'https://login.example.org/acme',
  TWICETOLD_OIDC_CLIENT_ID: 'twicetold',
  TWICETOLD_OIDC_CLIENT_SECRET: 'between the two',
};
const company = (more: Readonly<Record<string, string>> = {}) => readConfig({ ...GIVEN, ...more }).company;

describe('the settings of the sign-in of a company', () => {
  it('take its host for its name, and let any address in, where nothing else is said', () => {
    expect(company()).toEqual({
      issuer: 'https://login.example.org/acme',
      clientId: 'twicetold',
      clientSecret: 'between the two',
      label: 'login.example.org',
      domains: [],
      callback: 'https://twice.example.org/api/v1/sign-in/company/callback',
    });
    expect(company({ TWICETOLD_OIDC_DOMAINS: 'Example.org, example.com' })?.domains).toEqual([
      'example.org',
      'example.com',
    ]);
    expect(readConfig({ TWICETOLD_OIDC_LABEL: 'Acme' }).company).toBeNull();
  });

  it('take the secret from a file, and from one place only', () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'twicetold-secret-'));
    try {
      const file = path.join(folder, 'secret');
      writeFileSync(file, 'in a file\n');
      const inFile = { TWICETOLD_OIDC_CLIENT_SECRET: '', TWICETOLD_OIDC_CLIENT_SECRET_FILE: file };
      expect(company(inFile)?.clientSecret).toBe('in a file');
      expect(() => company({ TWICETOLD_OIDC_CLIENT_SECRET_FILE: file })).toThrow('either');
      expect(() => company({ ...inFile, TWICETOLD_OIDC_CLIENT_SECRET_FILE: `${file}s` })).toThrow('ENOENT');
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it('are refused with everything that is missing, and never repeat the secret', () => {
    const { TWICETOLD_OIDC_ISSUER, TWICETOLD_OIDC_CLIENT_SECRET } = GIVEN;
    expect(() => readConfig({ TWICETOLD_OIDC_ISSUER })).toThrow(/CLIENT_SECRET[^]*CLIENT_ID[^]*PUBLIC_URL/);
    expect(() => readConfig({ TWICETOLD_OIDC_ISSUER, TWICETOLD_OIDC_CLIENT_SECRET })).toThrow(
      /^(?![^]*between)/,
    );
    expect(() => company({ TWICETOLD_OIDC_DOMAINS: '@example' })).toThrow('DOMAINS has "@example"');
    expect(() => company({ TWICETOLD_OIDC_LABEL: 'A'.repeat(41) })).toThrow('LABEL');
  });

  it('go by http on this machine alone', () => {
    expect(company({ TWICETOLD_OIDC_ISSUER: 'http://127.0.0.1:4570' })?.issuer).toBe('http://127.0.0.1:4570');
    for (const issuer of [
      'http://login.example.org',
      'http://127.0.0.1.example.org',
      'https://login.example.org/?tenant=acme',
      'https://me:word@login.example.org',
      'login.example.org',
    ])
      expect(() => company({ TWICETOLD_OIDC_ISSUER: issuer })).toThrow('TWICETOLD_OIDC_ISSUER is');
  });
});
