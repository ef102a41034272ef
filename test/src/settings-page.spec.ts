import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { settingsFields } from '@twicetold/metrics';

describe('The page of settings', () => {
  it.each(Object.keys(settingsFields))('has a row that says what %s is', (field) => {
    const page = readFileSync(new URL('../../docs/settings.md', import.meta.url), 'utf8');
    expect(page.split('\n').some((line) => line.startsWith(`| \`${field}\``))).toBe(true);
  });
});
