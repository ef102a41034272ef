import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createIntl } from 'react-intl';
import { createFormat } from '../../format/format.ts';
import { en } from '../../messages/en.ts';
import { createWords } from '../../messages/words.ts';
import { partsInWords } from './difference-in-words.ts';

const intl = createIntl({ locale: 'en', messages: en });
const format = createFormat(intl, createWords(intl), 'UTC');
const plain = (text: string) => text.replace(/\s/gu, ' ');
const points = (text: string) =>
  Number(
    text
      .replace('−', '-')
      .replace('±', '')
      .replace(/\s*pp$/u, ''),
  );

describe('What a change comes from', () => {
  it('adds up as it is printed: 0.17 points are +0.63 and −0.46, so +0.2 is +0.6 and −0.4', () => {
    const said = partsInWords({ change: 0.0017, rate: 0.0063, mix: -0.0046 }, 'share', format);
    expect([said.change, said.rate, said.mix].map(plain)).toEqual(['+0.2 pp', '+0.6 pp', '−0.4 pp']);
  });

  it('is left as it is where it adds up: 5 points are 4 and 1', () => {
    const said = partsInWords({ change: 0.05, rate: 0.04, mix: 0.01 }, 'share', format);
    expect([said.change, said.rate, said.mix].map(plain)).toEqual(['+5 pp', '+4 pp', '+1 pp']);
  });

  it('adds up for every change of a share, and no part is more than a tenth of a point off', () => {
    const part = fc.double({ min: -0.5, max: 0.5, noNaN: true });
    fc.assert(
      fc.property(part, part, (rate, mix) => {
        const said = partsInWords({ change: rate + mix, rate, mix }, 'share', format);
        expect(points(said.rate) + points(said.mix)).toBeCloseTo(points(said.change), 6);
        expect(Math.abs(points(said.mix) - mix * 100)).toBeLessThanOrEqual(0.1 + 1e-6);
      }),
    );
  });
});
