import { describe, expect, it } from '@jest/globals';
import { createIntl } from 'react-intl';
import { createFormat } from '../format/format.ts';
import { en } from '../messages/en.ts';
import { createWords } from '../messages/words.ts';
import { targetRules } from './target-rules.ts';

const intl = createIntl({ locale: 'en', messages: en });
const words = createWords(intl);
const format = createFormat(intl, words, 'UTC');
const drawn = (...lines: { name: string; target: number | null }[]) =>
  targetRules(lines, { unit: 'share', words, format });

describe('The thin line of a target', () => {
  it('is drawn for the line that has one, by its name, at its place among the others', () => {
    const { rules, inRow } = drawn({ name: 'phone', target: null }, { name: 'chat', target: 0.15 });
    expect(rules).toEqual([
      {
        key: 'target1',
        at: 0.15,
        label: 'chat: target 15%',
        halves: ['chat', 'target 15%'],
        dashed: false,
        set: true,
      },
    ]);
    expect(inRow).toEqual({ target1: 0.15 });
  });

  it('needs no name where there is one line only', () => {
    expect(drawn({ name: 'phone', target: 0.2 }).rules.map(({ label }) => label)).toEqual(['target 20%']);
  });

  it('is not there where nobody set a target', () => {
    expect(drawn({ name: 'phone', target: null })).toEqual({ rules: [], inRow: {} });
  });
});
