/** The page as the program serves it, on the simulated company: it can be read by everybody, everywhere. */
import { describe, expect, it } from '@jest/globals';
import { expectNoAxeViolations } from './browser/accessibility.ts';
import { inBrowser, type View } from './browser/page.ts';

const PATIENCE_MS = 60_000;

const views: readonly (readonly [string, View])[] = [
  ['a wide screen in the light theme', { width: 1440, height: 1000, colorScheme: 'light' }],
  ['a wide screen in the dark theme', { width: 1440, height: 1000, colorScheme: 'dark' }],
  ['a phone in the light theme', { width: 390, height: 844, colorScheme: 'light' }],
  ['a phone in the dark theme', { width: 390, height: 844, colorScheme: 'dark' }],
];

describe.each(views)('the first page of the simulated company on %s', (_name, view) => {
  it(
    'says that it is simulated, shows the four numbers and shuts nobody out',
    inBrowser(view, async (page) => {
      await page.goto('/');
      await page.getByText('Simulated data').first().waitFor();
      await page.getByRole('region', { name: 'Median resolution time', exact: true }).first().waitFor();
      await page.waitForLoadState('networkidle');

      const wider = await page.evaluate(() => document.documentElement.scrollWidth > window.innerWidth);
      expect(wider).toBe(false);
      await expectNoAxeViolations(page);
    }),
    PATIENCE_MS,
  );
});
