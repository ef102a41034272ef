/** A day of the analyst: a question of their own, the same number wherever it is read, and what can be taken along. */
import { buffer } from 'node:stream/consumers';
import { describe, expect, it, jest } from '@jest/globals';
import { tableFromIPC } from 'apache-arrow';
import type { Page } from 'playwright-core';
import { expectNoAxeViolations } from './browser/accessibility.ts';
import { inBrowser } from './browser/page.ts';

jest.setTimeout(90_000);

const BARS = '/sample/explore?metric=repeat_rate&by=team&chart=bar';

/** Sent from the page, so that it goes to the server of the page. */
const fetched = (page: Page, address: string, body?: string): Promise<string> =>
  page.evaluate(
    async ([to, text]) => {
      const options =
        text === '' ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: text };
      return (await fetch(to, options)).text();
    },
    [address, body ?? ''] as const,
  );

const takeAlong = async (page: Page, item: string) => {
  await page.getByRole('button', { name: /^Take along/ }).click();
  return page.getByRole('menuitem', { name: item, exact: true });
};

describe('a question of one’s own', () => {
  it(
    'is put together by keyboard, stands in the address, and the back button takes each step back',
    inBrowser({ width: 1440 }, async (page) => {
      await page.goto('/sample/explore');
      await page.getByLabel('Number', { exact: true }).selectOption('contacts');
      await page.waitForURL(/metric=contacts/);
      await page.getByLabel('Cut by').selectOption('weekday');
      await page.getByLabel('and by').selectOption('hour');
      await page.waitForURL(/by=weekday&by=hour/);
      await page.getByRole('heading', { name: 'Contacts, by weekday and hour' }).waitFor();
      const map = page.getByRole('application', { name: 'Contacts, by weekday and hour' });
      await map.focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowDown');
      await page.keyboard.press('Enter');
      await page.getByText('Weekday: Tuesday').waitFor();
      await page.goBack();
      await page.goBack();
      await page.getByRole('heading', { name: 'Contacts, by weekday', exact: true }).waitFor();
      await page.goBack();
      await page.getByRole('heading', { name: 'Contacts', exact: true, level: 3 }).waitFor();
      await page.goForward();
      await page.getByRole('heading', { name: 'Contacts, by weekday', exact: true }).waitFor();
    }),
  );

  it(
    'is filtered by any dimension, and the new chart is painted within a second',
    inBrowser({ width: 1440 }, async (page) => {
      await page.goto('/sample/explore?metric=contacts&by=channel&chart=bar');
      const builder = page.getByRole('region', { name: 'The question' });
      await builder.getByRole('button', { name: 'Add a filter' }).click();
      await page.getByLabel('Filter by').selectOption('weekday');
      const monday = page.getByRole('checkbox', { name: 'Monday' });
      await monday.waitFor();
      const value = page
        .getByRole('row', { name: /^All together/ })
        .getByRole('cell')
        .first();
      const before = await value.textContent();
      const took = await page.evaluate(async () => {
        const cell = () => document.querySelector('section table tbody td')?.textContent;
        const shown = cell();
        const box = [...document.querySelectorAll('label')].find((each) =>
          each.textContent?.includes('Monday'),
        );
        performance.mark('filtered');
        box?.querySelector('input')?.click();
        while (cell() === shown) await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
        return performance.measure('painted', 'filtered').duration;
      });
      process.stdout.write(`a filter change paints in ${took.toFixed(0)} ms\n`);
      expect(await value.textContent()).not.toBe(before);
      expect(page.url()).toContain('weekday=Monday');
      // The target is 100 on a machine that does nothing else; this one may.
      expect(took).toBeLessThan(1_000);
    }),
  );
});

describe('the same number', () => {
  it(
    'stands on the chart, in the table, in the file, in GraphQL as copied, and is the sum of the rows behind it',
    inBrowser({ width: 1440 }, async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(BARS);
      const row = page.getByRole('row', { name: /^Billing South/ });
      await row.waitFor();
      const [value, , n] = await row.getByRole('cell').allTextContents();
      // Another team may come to the same number by chance.
      await page
        .getByRole('application')
        .getByText(value ?? '', { exact: true })
        .first()
        .waitFor();
      await (await takeAlong(page, 'Copy as GraphQL')).click();
      await page.getByText('Copied').waitFor();
      const body = await page.evaluate(() => navigator.clipboard.readText());
      const { data } = JSON.parse(await fetched(page, '/graphql', body)) as {
        data: {
          ask: {
            overall: { total: { n: number } }[];
            groups: { key: string[]; cells: { total: { value: number; n: number } }[] }[];
          };
        };
      };
      const told = data.ask.groups.find(({ key }) => key[0] === 'Billing South')?.cells[0]?.total;
      const percent = new Intl.NumberFormat('en', { style: 'percent', maximumSignificantDigits: 3 });
      expect([percent.format(told?.value ?? 0), String(told?.n)]).toEqual([value, n?.replaceAll(/\D/g, '')]);
      await (await takeAlong(page, 'Copy the table as CSV')).click();
      await page.getByText('Copied').waitFor();
      const csv = await page.evaluate(() => navigator.clipboard.readText());
      expect(csv).toContain(`Billing South,${told?.value},`);
      const link = await (await takeAlong(page, 'One row per case, CSV')).getAttribute('href');
      const lines = (await fetched(page, link ?? '')).trim().split('\r\n');
      const place = lines[0]?.split(',').indexOf('counted') ?? -1;
      const fromEnd = place - (lines[0]?.split(',').length ?? 0);
      const counted = lines.slice(1).reduce((sum, line) => sum + Number(line.split(',').at(fromEnd)), 0);
      expect(counted).toBe(data.ask.overall[0]?.total.n);
    }),
  );

  it(
    'rows go as Arrow too: as many, with their times in the zone of the workspace and no customer’s id',
    inBrowser({ width: 1440 }, async (page) => {
      await page.goto('/sample/explore?metric=handoffs&by=team&chart=bar');
      await page.getByRole('application').first().waitFor();
      const n = await page
        .getByRole('row', { name: /^All together/ })
        .getByRole('cell')
        .nth(1)
        .textContent();
      const downloading = page.waitForEvent('download');
      await (await takeAlong(page, 'One row per handoff, Arrow')).click();
      const stream = await (await downloading).createReadStream();
      const table = tableFromIPC(await buffer(stream));
      expect(table.numRows).toBe(Number(n?.replaceAll(/\D/g, '')));
      const { at, customer } = table.get(0)?.toJSON() as { at: number; customer: string };
      expect(customer).toMatch(/^c[0-9a-f]{16}$/);
      expect(at).toBeGreaterThan(Date.UTC(2025, 0, 1));
      expect(String(table.schema.fields.find(({ name }) => name === 'at')?.type)).toContain('Europe/Tallinn');
    }),
  );
});

describe('what people add', () => {
  it(
    'a note stands in the table of the month it belongs to; a view is found again under its name',
    inBrowser({ width: 1440 }, async (page) => {
      await page.goto('/sample/explore?metric=contacts');
      await page.getByRole('button', { name: /^Notes/ }).click();
      await page.getByLabel('Day', { exact: true }).fill('2026-08-12');
      await page.getByLabel('What happened', { exact: true }).fill('New billing system');
      await page.getByRole('button', { name: 'Add the note' }).click();
      await page.keyboard.press('Escape');
      await page.getByRole('row', { name: /Aug.*New billing system/ }).waitFor();
      await page.getByRole('button', { name: /^Notes/ }).click();
      await page.getByRole('button', { name: 'Remove the note: New billing system' }).click();
      await page
        .getByRole('button', { name: 'Remove the note: New billing system' })
        .waitFor({ state: 'detached' });
      await page.keyboard.press('Escape');

      await page.getByRole('button', { name: /^Views/ }).click();
      await page.getByLabel('Name of this view').fill('Contacts by month');
      await page.getByRole('button', { name: 'Keep this view' }).click();
      await page.getByRole('link', { name: 'Contacts by month' }).waitFor();
      await page.goto('/sample/explore');
      await page.getByRole('button', { name: /^Views/ }).click();
      await page.getByRole('link', { name: 'Contacts by month' }).click();
      await page.waitForURL(/metric=contacts/);
    }),
  );
});

describe.each([
  ['light', 1440],
  ['dark', 1440],
  ['light', 390],
  ['dark', 390],
] as const)('in %s at %d px', (colorScheme, width) => {
  it.each([
    ['lines', '/sample/explore?by=channel', 'Resolution time, median, by channel'],
    ['small charts', '/sample/explore?by=channel&chart=multiples', 'Resolution time, median, by channel'],
    ['bars', BARS, 'Repeat rate, by team'],
    ['a heat map', '/sample/explore?metric=contacts&by=channel&by=team', 'Contacts, by channel and team'],
    ['a ranking', '/sample/explore?metric=repeat_rate&by=team&chart=ranking', 'Who differs?'],
  ])('%s shut nobody out and nothing sticks out', (_, address, heading) =>
    inBrowser({ colorScheme, width }, async (page) => {
      await page.goto(address);
      if (heading !== 'Who differs?') await page.getByRole('heading', { name: heading, level: 3 }).waitFor();
      await page.waitForLoadState('networkidle');
      const wider = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
      expect(wider).toBeLessThanOrEqual(0);
      await expectNoAxeViolations(page);
    })(),
  );
});
