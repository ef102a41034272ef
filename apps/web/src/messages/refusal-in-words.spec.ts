import { describe, expect, it } from '@jest/globals';
import { REFUSAL_CODES, refusal } from '@twicetold/metrics';
import { createIntl } from 'react-intl';
import { catalogueIn } from './catalogue.ts';
import { LANGUAGES } from './language.ts';
import { refusalInWords } from './refusal-in-words.ts';
import { createWords, type Words } from './words.ts';

const asSaid = (sentence: string): string => sentence;
const VALUES = {
  ...{
    value: 'hour',
    allowed: 'NONE, DAY',
    from: '2026-03-01',
    to: '2026-02-01',
    last: '2026-01-31',
    trouble: '',
  },
  ...{
    count: 5000,
    buckets: 12,
    cost: 90,
    limit: 80,
    low: 1,
    high: 31,
    load: 7,
    connector: 'zendesk',
    header: 'x-twicetold',
  },
};

const wordsIn = async (language: (typeof LANGUAGES)[number]): Promise<Words> =>
  createWords(createIntl({ locale: language, messages: { ...(await catalogueIn(language)) } }));

describe.each(LANGUAGES)('why a request is not taken, in %s', (language) => {
  it('is said for every code the server has, with all it names', async () => {
    const words = await wordsIn(language);
    const unsaid = REFUSAL_CODES.filter((code) => {
      if (code === 'trouble') return false;
      const { reason, values } = refusal(code, VALUES);
      const said = refusalInWords(words, { code, values, field: null }, reason, asSaid);
      return said === '' || /[{}]/.test(said) || (language !== 'en' && said === reason);
    });
    expect(unsaid).toEqual([]);
  });

  it('is a sentence of its own where it is one in English', async () => {
    const words = await wordsIn(language);
    const differing = REFUSAL_CODES.filter((code) => {
      const { reason, values } = refusal(code, VALUES);
      const said = refusalInWords(words, { code, values, field: null }, reason, asSaid);
      return said.endsWith('.') !== reason.endsWith('.');
    });
    expect(differing).toEqual([]);
  });
});

describe('why a request is not taken', () => {
  it('begins with its field, in words', async () => {
    const { code, values, reason } = refusal('whole', { low: 1, high: 1000 });
    const message = `limit: ${reason}`;
    const said = async (language: (typeof LANGUAGES)[number]) =>
      refusalInWords(await wordsIn(language), { code, values, field: 'limit' }, message, asSaid);
    expect(await said('en')).toBe('How many: a whole number from 1 to 1000');
    expect(await said('et')).toBe('Mitu: täisarv 1 kuni 1000');
    expect(await said('ru')).toBe('Сколько: целое число от 1 до 1000');
    expect(await said('fr')).toBe('Combien\u202F: un nombre entier de 1 à 1000');
  });

  it('names no field where it is a sentence of its own', async () => {
    const { code, values, reason } = refusal('merge_itself');
    expect(refusalInWords(await wordsIn('et'), { code, values, field: 'from' }, reason, asSaid)).toBe(
      'Klienti ei saa iseendaga ühendada.',
    );
  });

  it('stays English where nobody has words for its code', async () => {
    const unheard = { code: 'full_moon', values: {}, field: 'day' };
    expect(refusalInWords(await wordsIn('ru'), unheard, 'day: not at full moon', asSaid)).toBe(
      'day: not at full moon',
    );
  });
});
