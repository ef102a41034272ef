/** From the table of all metrics to one of them, its control chart, its choices and its definition, in a real browser. */
import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectNoAxeViolations } from './browser/accessibility.ts';
import { inBrowser } from './browser/page.ts';

jest.setTimeout(90_000);

const nothingSticksOut = async (page: Page) =>
  expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(
    0,
  );

async function openMetrics(page: Page): Promise<void> {
  await page.goto('/sample/metrics');
  await page.getByRole('heading', { level: 1, name: 'Every number there is' }).waitFor();
  await page.waitForLoadState('networkidle');
}

describe('the table of all metrics', () => {
  it(
    'has every metric of the catalogue, asked for in one question, and says of each whether it changed',
    inBrowser({ width: 1440 }, async (page) => {
      const asked: string[] = [];
      page.on('request', (request) => {
        if (request.url().endsWith('/graphql')) asked.push(request.postData() ?? '');
      });
      await openMetrics(page);
      const reply = await page.request.post('/graphql', { data: { query: '{ metrics { metric } }' } });
      const { data } = (await reply.json()) as { data: { metrics: unknown[] } };
      const rows = page.locator('tbody tr');
      expect(await rows.count()).toBe(data.metrics.length);
      expect(asked.filter((body) => body.includes('query Ask')).length).toBe(1);
      expect(asked.filter((body) => body.includes('query NewestVerdicts')).length).toBe(1);
      const said = await rows.allTextContents();
      expect(said.filter((text) => !/within the usual variation|too few to tell|since /.test(text))).toEqual(
        [],
      );
    }),
  );

  it(
    'no row moves when the numbers arrive',
    inBrowser({ width: 1440 }, async (page) => {
      let release: () => void = () => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/graphql', async (route) => {
        const body = route.request().postData() ?? '';
        if (body.includes('query Ask') || body.includes('query NewestVerdicts')) await held;
        await route.continue();
      });
      await page.goto('/sample/metrics');
      const last = page.getByRole('link', { name: 'Backlog', exact: true });
      await last.waitFor();
      const before = await last.boundingBox();
      release();
      await page.waitForLoadState('networkidle');
      expect((await last.boundingBox())?.y).toBe(before?.y);
    }),
  );
});

describe('the page of a metric', () => {
  it(
    'is reached by keyboard; a choice that moves the number is written into the address and into its sentence',
    inBrowser({ width: 1440 }, async (page) => {
      await openMetrics(page);
      const link = page.getByRole('link', { name: 'Repeat rate', exact: true });
      await link.focus();
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { level: 1, name: 'Repeat rate' }).waitFor();
      const choices = page.getByRole('group', { name: 'Counted as' });
      await choices.getByRole('button', { name: /^Repeat window/ }).click();
      await page.getByRole('menuitemradio', { name: '30 days' }).click();
      await page
        .getByText(/the same issue within 30 days/)
        .first()
        .waitFor();
      expect(page.url()).toContain('window=30');
    }),
  );

  it(
    'a point of its control chart opens as many units as it says',
    inBrowser({ width: 1440 }, async (page) => {
      await page.goto('/sample/metrics/repeat_rate');
      const chart = page.getByRole('application', { name: 'Change or noise?' });
      await chart.waitFor();
      await chart.focus();
      for (let step = 0; step < 6; step++) await page.keyboard.press('ArrowLeft');
      const said = (await chart.getByRole('status').textContent()) ?? '';
      const n = Number(/n\s=\s([\d,]+)/.exec(said)?.[1]?.replaceAll(',', ''));
      expect(said).toContain('usual ');
      await page.keyboard.press('Enter');
      const line = page.getByText(/exactly those the number counts/);
      expect(Number((await line.textContent())?.replaceAll(/\D/g, ''))).toBe(n);
    }),
  );

  it(
    'a row of its ranking opens as many units as its table says, cut by what the reader chose',
    inBrowser({ width: 1440 }, async (page) => {
      await page.goto('/sample/metrics/csat');
      await page.getByRole('button', { name: /^Cut by/ }).click();
      await page.getByRole('menuitemradio', { name: 'How it went' }).click();
      const title = 'Who differs, by how it went?';
      await page.getByRole('button', { name: `Table: ${title}` }).click();
      const row = page.getByRole('table', { name: title }).getByRole('row').nth(1);
      const n = Number((await row.getByRole('cell').nth(2).textContent())?.replaceAll(',', ''));
      await row.getByRole('link').click();
      const line = page.getByText(/exactly those the number counts/);
      expect(Number((await line.textContent())?.replaceAll(/\D/g, ''))).toBe(n);
    }),
  );

  it(
    'has its documentation in full, whose links lead to the pages of other metrics',
    inBrowser({ width: 1440 }, async (page) => {
      await page.goto('/sample/metrics/resolution_median');
      const full = page.getByRole('region', { name: 'In full' });
      await full.getByText('Brookmeyer and Crowley').waitFor();
      await full.getByRole('link', { name: 'naive figure' }).click();
      await page
        .getByRole('heading', { level: 1, name: 'Resolution time of resolved cases only, median' })
        .waitFor();
    }),
  );

  it(
    'of an id nobody has leads back to all',
    inBrowser({}, async (page) => {
      await page.goto('/sample/metrics/no_such');
      await page.getByText('There is no metric called “no_such”').waitFor();
      await page.getByRole('link', { name: 'All metrics' }).click();
      await page.getByRole('heading', { level: 1, name: 'Every number there is' }).waitFor();
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
    ['all metrics', '/sample/metrics', 'Every number there is'],
    ['a share with curves', '/sample/metrics/repeat_rate?cut=reason', 'Repeat rate'],
    ['a median by team', '/sample/metrics/resolution_median?cut=team', 'Resolution time, median'],
    ['a count', '/sample/metrics/cases_opened?cut=weekday', 'Cases opened'],
    ['a score that may be below 0', '/sample/metrics/nps?compare=none', 'Net promoter score'],
  ])('%s shuts nobody out and nothing sticks out', (_, address, heading) =>
    inBrowser({ colorScheme, width }, async (page) => {
      await page.goto(address);
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      await page.waitForLoadState('networkidle');
      await nothingSticksOut(page);
      await expectNoAxeViolations(page);
    })(),
  );
});
