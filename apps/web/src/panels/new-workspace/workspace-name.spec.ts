import { describe, expect, it } from '@jest/globals';
import { workspaceName } from './workspace-name.ts';

describe('the name of a new workspace', () => {
  it.each([
    ['Acme Support', 'acme-support'],
    ['Õli & Äri OÜ', 'oli-ari-ou'],
    ['  2026 / Q1 ', '2026-q1'],
    ['Поддержка', ''],
  ])('of the title "%s" is "%s"', (title, name) => {
    expect(workspaceName(title)).toBe(name);
  });
});
