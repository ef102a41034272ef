import { describe, expect, it } from '@jest/globals';
import { checkOwnPage } from './own-page.ts';

const host = 'localhost:4300';

describe('A request that changes something', () => {
  it.each([
    ['of a program', { host, 'x-twicetold': '1' }],
    ['of our own page', { host, 'x-twicetold': '1', origin: 'http://localhost:4300' }],
  ])('%s is taken', (_, headers) => {
    expect(() => checkOwnPage({ method: 'POST', headers })).not.toThrow();
  });

  it.each([
    ['without the header', { host }],
    ['of another page', { host, 'x-twicetold': '1', origin: 'http://localhost:8080' }],
    ['of a page without an address', { host, 'x-twicetold': '1', origin: 'null' }],
  ])('%s is refused', (_, headers) => {
    expect(() => checkOwnPage({ method: 'DELETE', headers })).toThrow();
  });
});
