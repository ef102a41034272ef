import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ownPath } from './own-path.ts';

describe('where somebody gets to after signing in', () => {
  it('is the page they asked for, with its question', () => {
    expect(ownPath('/north/loyalty?from=2026-01-01&by=team#table')).toBe(
      '/north/loyalty?from=2026-01-01&by=team#table',
    );
  });

  it.each([
    'https://evil.example/',
    '//evil.example',
    '/\\evil.example',
    '/\t/evil.example',
    '/.//evil.example',
    '/north/..//evil.example',
    'javascript:alert(1)',
    'evil.example',
    '',
  ])('is the first page instead of %j', (asked) => {
    expect(ownPath(asked)).toBe('/');
  });

  it('is never a page of another server', () => {
    const parts = fc.constantFrom(
      '/',
      '\\',
      '.',
      '\t',
      '\n',
      '@',
      ':',
      '?',
      '#',
      'evil.example',
      'http',
      '%2f',
    );
    const asked = fc.oneof(
      fc.string(),
      fc.array(parts).map((each) => `/${each.join('')}`),
    );
    fc.assert(
      fc.property(asked, (each) => {
        expect(new URL(ownPath(each), 'https://twice.example.org').origin).toBe('https://twice.example.org');
      }),
    );
  });
});
