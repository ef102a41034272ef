/** What is analysed beyond one number, on the sample workspace: edges of handoffs, promises due, risk, hours of the week. */
import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectNoAxeViolations } from './browser/accessibility.ts';
import { inBrowser } from './browser/page.ts';

jest.setTimeout(60_000);

const numberIn = (text: string | null): number => Number(text?.replaceAll(/\D/g, ''));

/** "572 handoffs: exactly those…" → 572 */
const countBehind = async (page: Page) =>
  numberIn(await page.getByText(/exactly those the number counts/).textContent());

describe('from a pair of teams to its handoffs', () => {
  it(
    'the worst pair opens as many handoffs as its row says, by keyboard, and each of its ends can be let go',
    inBrowser({ width: 1440 }, async (page) => {
      await page.goto('/sample/handoffs');
      const ranked = page.getByRole('table', { name: 'Who loses most to whom?' });
      const row = ranked.getByRole('row', { name: /Billing North.*Billing South/ }).first();
      const n = numberIn(await row.getByRole('cell').first().textContent());
      expect(n).toBeGreaterThanOrEqual(20);
      await row.getByRole('link').focus();
      await page.keyboard.press('Enter');
      const all = page.getByRole('dialog').getByRole('link', { name: /^Show all/ });
      expect(numberIn(await all.textContent())).toBe(n);
      await all.click();
      expect(await countBehind(page)).toBe(n);
      const led = page.getByRole('list', { name: 'What led here' });
      await led.getByText('Team that hands over: Billing North').waitFor();
      await led.getByRole('link', { name: 'Without this Team that receives' }).click();
      await led.getByText('Team that receives: Billing South').waitFor({ state: 'detached' });
      await page.getByText(/exactly those the number counts/).waitFor();
      expect(await countBehind(page)).toBeGreaterThan(n);
    }),
  );

  it(
    'between people it says so in the address, and pairs with too few handoffs are folded away without a rank',
    inBrowser({ width: 1440 }, async (page) => {
      await page.goto('/sample/handoffs');
      await page.getByRole('radio', { name: 'Between people' }).click();
      await page.waitForURL(/level=agent/);
      const folded = page.getByText(/fewer than 20 handoffs with something to lose/);
      await folded.click();
      await page.getByRole('table', { name: 'Pairs with too few handoffs to rank' }).waitFor();
    }),
  );

  it(
    'an overdue promise opens its case',
    inBrowser({ width: 1440 }, async (page) => {
      await page.goto('/sample/handoffs');
      const link = page.getByRole('table', { name: 'What is overdue?' }).getByRole('link').first();
      const id = await link.textContent();
      await link.click();
      await page.getByRole('heading', { level: 1, name: id ?? 'no case' }).waitFor();
    }),
  );
});

describe('the hours of the week', () => {
  it(
    'are one stop of the keyboard: arrows move, Enter opens as many contacts as stand in the hour',
    inBrowser({ width: 1440 }, async (page) => {
      await page.goto('/sample/metrics/contacts');
      const grid = page.getByRole('grid', { name: 'When do customers make contact?' });
      await grid.getByRole('link').first().focus();
      for (const key of ['ArrowDown', ...Array.from({ length: 10 }, () => 'ArrowRight')])
        await page.keyboard.press(key);
      const hour = grid.getByRole('link', { name: /^Tuesday, 10:00/ }).or(grid.locator(':focus'));
      const n = numberIn(await hour.first().textContent());
      await page.keyboard.press('Enter');
      await page.getByText('Weekday: Tuesday').waitFor();
      await page.getByText('Hour: 10:00').waitFor();
      expect(await countBehind(page)).toBe(n);
    }),
  );
});

describe('risk', () => {
  it(
    'says where the line is, what is assumed and that nothing has been learned from outcomes yet',
    inBrowser({ width: 1440 }, async (page) => {
      await page.goto('/sample/metrics/word_of_mouth_index');
      await page.getByText('At risk from 50 up; not at risk below.').waitFor();
      await page
        .getByText(/Assumed, not counted: a customer whose risk is 100 tells between 1.55 and 4.75/)
        .waitFor();
      await page.getByText('npm run calibrate -- --workspace sample').waitFor();
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
    ['the handoffs between teams', '/sample/handoffs', 'Who loses most to whom?'],
    ['the handoffs between people', '/sample/handoffs?level=agent', 'Who loses most to whom?'],
    ['the pairs below a metric of handoffs', '/sample/metrics/information_loss', 'Who loses most to whom?'],
    ['the promises', '/sample/metrics/promises_broken', 'What is overdue?'],
    ['the risk', '/sample/metrics/word_of_mouth_index', 'How is the risk spread?'],
    ['the hours of the week', '/sample/metrics/contacts', 'When do customers make contact?'],
  ])('%s shut nobody out and nothing sticks out', (_, address, heading) =>
    inBrowser({ colorScheme, width }, async (page) => {
      await page.goto(address);
      await page.getByRole('heading', { name: heading }).waitFor();
      await page.waitForLoadState('networkidle');
      const wider = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
      expect(wider).toBeLessThanOrEqual(0);
      await expectNoAxeViolations(page);
    })(),
  );
});
