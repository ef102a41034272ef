/** Every page, with a finger and with a mouse: what is pressed is large enough, or stands far enough from the next. */
import { describe, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectTargetsToBeHit } from './browser/accessibility.ts';
import { inBrowser } from './browser/page.ts';

jest.setTimeout(60_000);

const PAGES: readonly string[] = [
  '',
  '/compared',
  '/compared?show=ranking',
  '/explore',
  '/explore?metric=repeat_rate&by=channel&by=team&chart=heat',
  '/explore?metric=resolution_median&by=team&chart=ranking',
  '/explore?metric=resolution_median&by=channel&chart=survival',
  '/explore?metric=resolution_median&chart=distribution',
  '/explore?metric=repeat_rate&by=channel&chart=change',
  '/explore?metric=repeat_rate&chart=funnel',
  '/handoffs',
  '/handoffs?flow=matrix',
  '/handoffs?edge=Billing+North→Billing+South',
  '/cases',
  '/cases/S-1?window=30',
  '/metrics',
  '/metrics/repeat_rate',
  '/alerts',
  '/data',
  '/data/load',
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
    'access',
    'privacy',
    'history',
  ].map((section) => `/settings/${section}`),
  '/nowhere',
];

async function drawn(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
}

/** Where what is pressed stands otherwise with a mouse; other tests look at the rest at this width. */
const WIDE = ['', '/explore', '/handoffs', '/handoffs?flow=matrix', '/cases', '/data', '/settings/targets'];

describe.each([
  [390, PAGES],
  [1440, WIDE],
])('what is pressed at %d px', (width, pages) => {
  it.each(pages)('can be hit on %s', (address) =>
    inBrowser({ width, height: 844 }, async (page) => {
      await drawn(page, `/sample${address}`);
      await expectTargetsToBeHit(page);
    })(),
  );

  it(
    'can be hit where one signs in',
    inBrowser({ width, height: 844 }, async (page) => {
      await drawn(page, '/enter');
      await expectTargetsToBeHit(page);
    }),
  );
});
