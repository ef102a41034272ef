import { describe, expect, it } from '@jest/globals';
import { createIntl } from 'react-intl';
import { createFormat } from '../../../format/format.ts';
import { catalogueIn } from '../../../messages/catalogue.ts';
import type { Language } from '../../../messages/language.ts';
import { createWords } from '../../../messages/words.ts';
import { changeInWords, type KeptChange } from './change-in-words.ts';

async function said(
  language: Language,
  { before, after, ...change }: Omit<KeptChange, 'before' | 'after'> & { before?: unknown; after?: unknown },
) {
  const intl = createIntl({ locale: language, messages: { ...(await catalogueIn(language)) } });
  const words = createWords(intl);
  const format = createFormat(intl, words, 'UTC');
  const unitOf = (metric: string) => (metric === 'repeat_rate' ? 'share' : 'seconds');
  const kept = (value: unknown) => (value === undefined ? null : JSON.stringify(value));
  return changeInWords(
    { ...change, before: kept(before), after: kept(after) },
    { words, format, locale: language, unitOf },
  );
}

const target = (value: number, team?: string) => ({
  field: 'targets',
  entry: `repeat_rate · ${team ?? ''} · `,
  value: { metric: 'repeat_rate', value, ...(team === undefined ? {} : { team }) },
});

describe('A change of the settings', () => {
  it('says a target with its number, in the units of the reader', async () => {
    const before = target(0.2, 'Billing');
    const change = { field: 'targets', entry: before.entry, before: before.value };
    expect(await said('en', { ...change, after: target(0.18, 'Billing').value })).toEqual([
      'Target “Repeat rate, Billing”: 20% › 18%',
    ]);
    expect(await said('en', change)).toEqual(['Target “Repeat rate, Billing”: 20% › not set']);
  });

  it('says a site, whose a team is, and its name', async () => {
    expect(
      await said('en', { field: 'teamSites', entry: 'Billing', before: 'Riga', after: 'Tartu' }),
    ).toEqual(['Site of the team “Billing”: Riga › Tartu']);
    expect(await said('en', { field: 'outsourced', entry: 'Night', after: true })).toEqual([
      'Ownership of the team “Night”: not set › outsourced',
    ]);
    expect(await said('en', { field: 'teamNames', entry: 'Bills', after: 'Billing' })).toEqual([
      'Name of the team now: Bills › Billing',
    ]);
  });

  it('says of a calendar only the days that changed', async () => {
    const calendar = { zone: 'Europe/Tallinn', weekly: { monday: ['08:00-17:00'], friday: ['08:00-17:00'] } };
    const shorter = {
      ...calendar,
      weekly: { monday: ['08:00-17:00'] },
      exceptions: [{ date: '2026-02-24', hours: [] }],
    };
    expect(
      await said('en', { field: 'calendars', entry: 'office', before: calendar, after: shorter }),
    ).toEqual([
      'Calendar “office”, Friday: 08:00-17:00 › closed',
      'Calendar “office”, Feb 24, 2026: not set › closed',
    ]);
    expect(await said('en', { field: 'calendars', entry: 'office', before: calendar })).toEqual([
      'Calendar “office”, Time zone: Europe/Tallinn › not set',
      'Calendar “office”, Monday: 08:00-17:00 › closed',
      'Calendar “office”, Friday: 08:00-17:00 › closed',
    ]);
  });

  it('says numbers, yes and no, and lists in the language of the reader', async () => {
    expect(await said('et', { field: 'riskThreshold', entry: null, before: 50, after: 42.5 })).toEqual([
      'Juhtum on ohus alates: 50 › 42,5',
    ]);
    expect(await said('ru', { field: 'keepTexts', entry: null, before: true, after: false })).toEqual([
      'Хранить сказанное и написанное: да › нет',
    ]);
    expect(await said('en', { field: 'directChannels', entry: null, after: ['phone', 'chat'] })).toEqual([
      'Direct channels: Every private contact comes direct › phone, chat',
    ]);
  });
});
