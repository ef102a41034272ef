import { describe, expect, it } from '@jest/globals';
import { createIntl } from 'react-intl';
import { createFormat } from '../../format/format.ts';
import { en } from '../../messages/en.ts';
import { et } from '../../messages/cases/et.ts';
import { fr } from '../../messages/cases/fr.ts';
import { ru } from '../../messages/cases/ru.ts';
import { createWords } from '../../messages/words.ts';
import { unitInWords } from './unit-in-words.ts';

const intl = createIntl({ locale: 'en', messages: en });
const words = createWords(intl);
const format = createFormat(intl, words, 'UTC');

describe('What one unit counts as', () => {
  it.each([
    ['a case that took a day', 86_400, null, 'seconds', 'duration_quantile', '1\u00a0d'],
    ['a case still open after a day', 86_400, 'open', 'seconds', 'duration_quantile', '1\u00a0d, still open'],
    [
      'a stay with the customer',
      3_600,
      'waiting_customer',
      'seconds',
      'mean_per_case',
      '1\u00a0h, waiting on the customer',
    ],
    ['a contact followed by another after two hours', 7_200, null, 'share', 'ended_share', '2\u00a0h'],
    ['a contact followed by another at once', 0, null, 'share', 'ended_share', '0\u00a0s'],
    ['a contact followed by none', null, 'no repeat', 'share', 'ended_share', 'no repeat'],
    ['a handoff after which nothing was posted', null, null, 'share', 'ended_share', 'no'],
    ['an issue that came direct', 1, null, 'share', 'share', 'yes'],
    ['a case that nobody rated', 0, null, 'share', 'share', 'no'],
    ['a promise kept on time', 1, 'on_time', 'share', 'share', 'kept on time'],
    [
      'an agent who owns it and says what is next',
      1,
      'ownership, next_step',
      'share',
      'share',
      'ownership, next step',
    ],
    [
      'a handoff at which two of three fields were lost',
      2 / 3,
      '2 of 3 fields',
      'share',
      'ratio',
      '2 of 3 fields',
    ],
    ['a rating of two fifths after a handoff', 0.4, null, 'share', 'mean', '40%'],
    ['a post that 887 could see', 887, null, 'count', 'sum', '887'],
  ])('%s', (_, value, note, unit, statistic, said) => {
    expect(unitInWords({ value, note }, { unit, statistic }, format, words)).toBe(said);
  });

  it.each([
    ['et', et, 'kordust pole', '3 väljast 2'],
    ['ru', ru, 'без повтора', 'полей: 2 из 3'],
    ['fr', fr, 'sans répétition', '2 champs sur 3'],
  ])('is said in the reader’s language: %s', (locale, messages, none, fields) => {
    const spoken = createIntl({ locale, messages: { ...en, ...messages } });
    const said = (value: number | null, note: string, statistic: string) =>
      unitInWords(
        { value, note },
        { unit: 'share', statistic },
        createFormat(spoken, createWords(spoken), 'UTC'),
        createWords(spoken),
      );
    expect(said(null, 'no repeat', 'ended_share')).toBe(none);
    expect(said(2 / 3, '2 of 3 fields', 'ratio')).toBe(fields);
  });
});
