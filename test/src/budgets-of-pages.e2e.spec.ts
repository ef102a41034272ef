/**
 * What a page asks of the server, of the browser and of the processor, as counts and ratios: a machine that does other things
 * at the same time changes none of them. Bytes of script: budgets.e2e.spec.ts; what was measured: docs/performance.md.
 */
import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { inBrowser } from './browser/page.ts';
import { installWatch, spentOn, type Spent, watched } from './browser/watch.ts';

jest.setTimeout(120_000);

interface Budget {
  readonly path: string;
  /** GraphQL requests until a page has everything that it opens with, and kilobytes of their answers. */
  readonly requests: number;
  readonly kilobytes: number;
  /** Elements of the page, charts included. */
  readonly nodes: number;
  /** For one name of a filter: requests, times that React changed the page, and the processor's time for script in calibration loops. */
  readonly asked: number;
  readonly commits: number;
  readonly loops: number;
}

/** What was measured, and a third more; twice the processor's time, which differs most from one change to the next. */
const PAGES: Readonly<Record<string, Budget>> = {
  Loyalty: { path: '', requests: 17, kilobytes: 260, nodes: 2_800, asked: 10, commits: 32, loops: 7 },
  Compared: {
    path: '/compared',
    requests: 7,
    kilobytes: 170,
    nodes: 3_500,
    asked: 3,
    commits: 40,
    loops: 11,
  },
  Explore: { path: '/explore', requests: 11, kilobytes: 75, nodes: 800, asked: 4, commits: 14, loops: 3 },
  Handoffs: {
    path: '/handoffs',
    requests: 8,
    kilobytes: 300,
    nodes: 2_200,
    asked: 4,
    commits: 22,
    loops: 6,
  },
  Cases: { path: '/cases', requests: 6, kilobytes: 90, nodes: 1_200, asked: 2, commits: 9, loops: 2 },
};

const WIDE = { width: 1440, height: 900 };

async function open(page: Page, path: string): Promise<void> {
  await page.addInitScript(installWatch);
  await page.goto(`/sample${path}`);
  await page.locator('main h1').waitFor();
  await rests(page);
}

/** Nothing is on its way, nothing on the page is old, and nothing has been changed for a moment. */
async function rests(page: Page): Promise<void> {
  let before = '';
  for (;;) {
    const now = JSON.stringify(await page.evaluate(watched));
    const old = await page.locator('main [data-stale]').count();
    if (now === before && old === 0 && (JSON.parse(now) as { underway: number }).underway === 0) return;
    before = now;
    await page.waitForTimeout(700);
  }
}

const middle = (values: readonly number[]): number =>
  values.toSorted((one, other) => one - other)[values.length >> 1] ?? NaN;

/** What costs more than it may, by how much; nothing at all is no measurement. */
const over = (spent: Readonly<Record<string, number>>, budget: Budget): string[] =>
  Object.entries(spent)
    .filter(([part, value]) => !(value > 0 && value <= (budget[part as keyof Budget] as number)))
    .map(([part, value]) => `${part}: ${value} instead of ${budget[part as keyof Budget]}`);

describe('what a page costs', () => {
  it.each(Object.entries(PAGES))(
    '%s opens with few requests, little to read and not more elements than it needs',
    (_, budget) =>
      inBrowser(WIDE, async (page) => {
        await open(page, budget.path);
        const { requests, bytes } = await page.evaluate(watched);
        const nodes = await page.locator('*').count();
        expect(over({ requests, kilobytes: bytes / 1_000, nodes }, budget)).toEqual([]);
      })(),
  );

  it.each(Object.entries(PAGES))('%s does little for one name of a filter', (_, budget) =>
    inBrowser(WIDE, async (page) => {
      await open(page, budget.path);
      await page.locator('[data-filter] button').first().click();
      const boxes = page.locator('[role=dialog] li input[type=checkbox]');
      await boxes.first().waitFor();
      await rests(page);
      const changes: Spent[] = [];
      for (const at of [0, 1, 2]) {
        changes.push(
          await spentOn(page, async () => {
            await boxes.nth(at).evaluate((box) => (box as HTMLElement).click());
            await page.waitForTimeout(100);
            await rests(page);
          }),
        );
      }
      const of = (part: keyof Spent) => middle(changes.map((change) => change[part]));
      expect(over({ asked: of('requests'), commits: of('commits'), loops: of('loops') }, budget)).toEqual([]);
    })(),
  );
});
