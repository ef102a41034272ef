/** The page in the reader's language: chosen by the browser or in the bar, changed in place, and kept. */
import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectNoAxeViolations } from './browser/accessibility.ts';
import { inBrowser } from './browser/page.ts';

jest.setTimeout(90_000);

const SPOKEN = [
  {
    language: 'et',
    name: 'Eesti',
    first: 'Lojaalsus',
    compared: 'Kuidas juhtumid läksid',
    story: 'juhtus',
    days: '28 päeva vaikust',
    support: 'arvutatav',
  },
  {
    language: 'ru',
    name: 'Русский',
    first: 'Лояльность',
    compared: 'Как прошли заявки',
    story: 'произошло',
    days: '28 дней тишины',
    support: 'вычислим',
  },
  {
    language: 'fr',
    name: 'Français',
    first: 'Fidélité',
    compared: 'Comment se sont passés les dossiers',
    story: 'passé',
    days: '28 jours de silence',
    support: 'calculable',
  },
] as const;

const MEANS = {
  et: /sama murega 7 päeva jooksul/,
  ru: /по тому же вопросу в течение 7 дней/,
  fr: /sur le même problème en moins de 7 jours/,
};
const COMPUTED = {
  et: /pöördumisest järgmise korduva pöördumiseni/,
  ru: /от обращения до следующего повторного обращения/,
  fr: /du contact au contact répété suivant/,
};

const nothingSticksOut = async (page: Page) =>
  expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(
    0,
  );
const languageOf = (page: Page) => page.evaluate<string>('document.documentElement.lang');

async function choose(page: Page, name: string): Promise<void> {
  await page
    .getByRole('banner')
    .getByRole('button', { name: /English|Eesti|Русский|Français/ })
    .click();
  await page.getByRole('menuitemradio', { name }).click();
}

describe.each(SPOKEN)('a reader of $name', ({ language, name, first, compared, story, days }) => {
  it.each([390, 1440])(
    'finds the first page, comparisons and a case in it at %d px, open to everybody, with nothing sticking out',
    (width) =>
      inBrowser({ width, locale: language }, async (page) => {
        await page.goto('/sample');
        await page.getByRole('heading', { level: 1, name: first }).waitFor();
        await nothingSticksOut(page);
        await page.goto('/sample/compared');
        await page.getByRole('heading', { level: 1, name: compared }).waitFor();
        await page.getByRole('application').first().waitFor();
        expect(await languageOf(page)).toBe(language);
        await nothingSticksOut(page);
        await expectNoAxeViolations(page);

        await page.goto('/sample/cases/S-1?window=30');
        await page.getByRole('list', { name: new RegExp(story) }).waitFor();
        expect(await page.getByText(days).count()).toBe(2);
        await nothingSticksOut(page);
        await expectNoAxeViolations(page);
      })(),
  );

  it(
    'changes to it in the bar, at once, without losing the address or the place, and finds it again',
    inBrowser({ width: 1440 }, async (page) => {
      await page.goto('/sample/compared?show=ranking&window=30');
      await page.getByRole('heading', { level: 1, name: 'How cases went' }).waitFor();
      const address = page.url();
      await page.getByRole('list', { name: 'Solved how fast, by team?' }).getByRole('link').first().waitFor();
      await page.evaluate('window.scrollTo(0, 300)');
      // What stands in the middle of the window stays there, however many lines the words above it take.
      await page.evaluate('void (window.watched = document.elementFromPoint(720, 450))');
      const place = await page.evaluate<number>('window.watched.getBoundingClientRect().top');
      await choose(page, name);
      await page.getByRole('heading', { level: 1, name: compared }).waitFor();
      expect(page.url()).toBe(address);
      // Letters of another script come a little later.
      await page.evaluate(
        'document.fonts.ready.then(() => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))))',
      );
      const after = await page.evaluate<number>('window.watched.getBoundingClientRect().top');
      expect(Math.abs(after - place)).toBeLessThan(1);
      expect(await languageOf(page)).toBe(language);
      await page.reload();
      await page.getByRole('heading', { level: 1, name: compared }).waitFor();
    }),
  );
});

/** Turns of English that none of the three has, in whatever sentence; names of the workspace are single words. */
const ENGLISH =
  /\b(of the|in the|to the|from the|by the|that the|the share|the time|cases? (are|is|in|of|opened)|customers? (who|with|had)|(is|was|are) not|it records)\b/i;
const PAGES = [
  '',
  '/compared',
  '/explore',
  '/handoffs',
  '/cases',
  '/metrics',
  '/metrics/repeat_rate',
  '/data',
  '/data/load',
  '/cases/S-1?window=30',
  '/alerts',
  ...[
    'general',
    'teams',
    'channels',
    'hours',
    'targets',
    'weights',
    'audience',
    'alerts',
    'people',
    'history',
  ].map((section) => `/settings/${section}`),
];

async function englishOn(page: Page, address: string): Promise<string[]> {
  await page.goto(`/sample${address}`);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  await nothingSticksOut(page);
  return (await readable(page)).filter((text) => ENGLISH.test(text));
}

const pathOf = (address: string | null): string => (address ?? '').replace(/^\/sample/, '');

describe.each(SPOKEN)('for a reader of $name', ({ language, support }) => {
  it(
    'every page fits a phone and leaves no sentence in English',
    inBrowser({ width: 390, locale: language }, async (page) => {
      const found: string[] = [];
      for (const address of PAGES) found.push(...(await englishOn(page, address)));
      expect(found).toEqual([]);
    }),
  );

  it(
    'the report of a load fits a phone and leaves no sentence in English',
    inBrowser({ width: 390, locale: language }, async (page) => {
      await page.goto('/sample/data');
      const report = page.locator('main a[href*="/data/loads/"]').first();
      expect(await englishOn(page, pathOf(await report.getAttribute('href')))).toEqual([]);
      await page.getByText(support).first().waitFor();
      await expectNoAxeViolations(page);
    }),
  );

  it(
    'a number is explained in words of the language',
    inBrowser({ width: 1440, locale: language }, async (page) => {
      await page.goto('/sample/metrics/repeat_rate?window=7');
      await page.getByText(MEANS[language]).waitFor();
      await page.getByText(COMPUTED[language]).waitFor();
    }),
  );
});

/** All text of a page but what is marked as English. */
const readable = (page: Page): Promise<string[]> =>
  page.evaluate<string[]>(`[...document.querySelectorAll('main *')]
    .filter((element) => !element.closest('[lang=en], style, option'))
    .flatMap((element) => [...element.childNodes].filter(({ nodeType }) => nodeType === 3))
    .map(({ textContent }) => textContent.trim())
    .filter((text) => text !== '')`);

describe('the language', () => {
  it(
    'is changed by keyboard alone, and back',
    inBrowser({ width: 1440 }, async (page) => {
      await page.goto('/sample/compared');
      await page.getByRole('button', { name: /English/ }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('menuitemradio', { name: 'English' }).waitFor();
      await page.getByRole('menuitemradio', { name: 'Français' }).focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Comment se sont passés les dossiers' }).waitFor();
      await choose(page, 'English');
      await page.getByRole('heading', { level: 1, name: 'How cases went' }).waitFor();
    }),
  );
});
