import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';

/** Every module that an entry reaches, packages by name. */
function reachedFrom(entry: URL, reached = new Set<string>()): Set<string> {
  if (reached.has(entry.pathname)) return reached;
  reached.add(entry.pathname);
  for (const [, name = ''] of readFileSync(entry, 'utf8').matchAll(/from '([^']+)'/gu)) {
    if (name.startsWith('.')) reachedFrom(new URL(name, entry), reached);
    else reached.add(name);
  }
  return reached;
}

describe('what a page carries that imports measures', () => {
  it('is neither word lists nor numbering plans', () => {
    const reached = [...reachedFrom(new URL('../index.ts', import.meta.url))];
    expect(reached.filter((module) => module.endsWith('/measures/fold.ts'))).toHaveLength(1);
    expect(reached.filter((module) => /\/text\/|libphonenumber/u.test(module))).toEqual([]);
  });

  it('comes with the entry for texts', () => {
    const reached = [...reachedFrom(new URL('./index.ts', import.meta.url))];
    expect(reached.filter((module) => module.startsWith('libphonenumber'))).toHaveLength(1);
  });
});
