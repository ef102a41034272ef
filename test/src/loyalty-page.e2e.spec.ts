/** The executive's page on the sample workspace: from a sentence to its evidence, the same numbers everywhere, one sheet of paper. */
import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectNoAxeViolations } from './browser/accessibility.ts';
import { inBrowser } from './browser/page.ts';

jest.setTimeout(60_000);

const HEADLINES = [
  'Median resolution time',
  'Repeat contacts',
  'Information lost at handoffs',
  'Word-of-mouth risk, 0–100',
];

const findings = (page: Page) => page.getByRole('region', { name: 'What there is to know' });

async function openLoyalty(page: Page, view = ''): Promise<void> {
  await page.goto(`/sample${view}`);
  await findings(page).getByRole('listitem').first().waitFor();
  await page.waitForLoadState('networkidle');
}

/** The large number of a card. */
const numberOn = async (page: Page, title: string) =>
  (await page.getByRole('region', { name: title, exact: true }).getByRole('link').first().textContent()) ??
  '';

describe('an executive between two meetings', () => {
  it(
    'reads at most three sentences, and a click on the evidence of the first shows its chart',
    inBrowser({ width: 1440 }, async (page) => {
      await openLoyalty(page);
      const count = await findings(page).getByRole('listitem').count();
      expect(count).toBeGreaterThanOrEqual(1);
      expect(count).toBeLessThanOrEqual(3);
      await findings(page)
        .getByRole('link', { name: /^Evidence/ })
        .first()
        .click();
      await page.waitForURL(/\/sample\/metrics/);
    }),
  );

  it(
    'opens a headline into as many units as it says that it counts',
    inBrowser({ width: 1440 }, async (page) => {
      await openLoyalty(page);
      const card = page.getByRole('region', { name: 'Repeat contacts', exact: true });
      const n = /n\s=\s([\d,]+)/.exec((await card.textContent()) ?? '')?.[1]?.replaceAll(',', '');
      await card.getByRole('link').first().click();
      const behind = page.getByText(/exactly those the number counts/);
      expect((await behind.textContent())?.replaceAll(/\D/g, '')).toBe(n);
    }),
  );

  it(
    'sees the same number on the card as on the page of the metric',
    inBrowser({ width: 1440 }, async (page) => {
      await openLoyalty(page);
      const shown = await numberOn(page, 'Repeat contacts');
      await page.goto('/sample/metrics/repeat_rate');
      await page.getByText(shown, { exact: true }).first().waitFor();
    }),
  );

  it(
    'reads one case that went badly and one that was made good, and opens it',
    inBrowser({ width: 1440 }, async (page) => {
      await openLoyalty(page);
      const worst = page.getByRole('article', { name: 'The worst' });
      await worst.getByRole('listitem').first().waitFor();
      expect(await worst.getByRole('listitem').count()).toBe(5);
      expect(await page.getByRole('article', { name: 'Best recovered' }).getByRole('listitem').count()).toBe(
        5,
      );
      const link = worst.getByRole('link');
      const id = (await link.textContent())?.replace('Read case ', '') ?? 'none';
      await link.click();
      await page.getByRole('heading', { level: 1, name: id }).waitFor();
    }),
  );

  it(
    'takes one sheet of paper into the meeting: sentences, numbers, filters, period and definitions',
    inBrowser({ width: 1440, colorScheme: 'dark' }, async (page) => {
      await openLoyalty(page, '?channel=phone');
      await page.getByRole('article', { name: 'The worst' }).getByRole('listitem').first().waitFor();
      const numbers = await Promise.all(HEADLINES.map((title) => numberOn(page, title)));
      await page.emulateMedia({ media: 'print' });
      const printed = await page.locator('main').innerText();
      for (const number of numbers) expect(printed).toContain(number);
      expect(printed).toContain('Channel: phone');
      expect(printed).toMatch(/as of .*2026/);
      expect(printed).toContain('What the numbers mean');
      expect(printed).toContain(
        (await findings(page).getByRole('listitem').first().innerText()).split('\n')[0],
      );
      expect(await page.getByRole('navigation', { name: 'Pages' }).isVisible()).toBe(false);
      const paper = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
      expect(paper.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
    }),
  );
});

describe.each([
  ['light', 1440],
  ['dark', 1440],
  ['light', 390],
  ['dark', 390],
  ['light', 2560],
] as const)('in %s at %d px', (colorScheme, width) => {
  it(
    'the page shuts nobody out and nothing sticks out',
    inBrowser({ colorScheme, width }, async (page) => {
      await openLoyalty(page);
      const wider = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
      expect(wider).toBeLessThanOrEqual(0);
      await expectNoAxeViolations(page);
    }),
  );
});
