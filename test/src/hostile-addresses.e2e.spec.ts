/** Addresses that nobody of good will would type: each page shows a view, or says why not, and nothing in an address is ever run. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { openPage, type OpenedPage } from './browser/page.ts';

jest.setTimeout(60_000);

const MARK = 'window.hit=1';
const SCRIPT = encodeURIComponent(`"><script>${MARK}</script><img src=x onerror=${MARK}>`);
const LONG = 'x'.repeat(6_000);
const DEEP = encodeURIComponent('['.repeat(500) + ']'.repeat(500));

const OF_THE_VIEW: readonly string[] = [
  '?period=99999999999999999999m',
  '?period=-1m&from=2025-13-45&to=0000-00-00',
  '?from=9999-12-31&to=0001-01-01',
  '?window=-1&issue=NaN&within=1e309',
  `?team=${SCRIPT}`,
  `?team=${LONG}`,
  '?team=%00&channel=%ED%A0%80',
  '?team=%E2%80%AE%D7%90%F0%9F%92%A3',
  '?channel=phone&channel=phone&channel=email&channel=',
  '?__proto__=1&constructor=2&toString=3',
  '?draw-team=__proto__&draw-channel=constructor',
  `?issue=${DEEP}`,
  '?same-reason=yes&same-reason=no&window=7&window=90',
  '?%FF%FE=%C0%AF&=&&&==',
];
const OF_PAGES: readonly string[] = [
  `/explore?metric=${SCRIPT}`,
  '/explore?metric=nothing&metric=repeat_rate&by=team&by=team&by=team&by=team&chart=heat',
  '/explore?metric=nps&by=hour&by=weekday&chart=survival&scale=log&cumulated=maybe',
  '/explore?metric=repeat_rate&chart=javascript:alert(1)',
  '/explore?metric=__proto__&by=constructor&chart=toString',
  `/explore?metric=repeat_rate&key=${DEEP}&bucket=-7&step=99`,
  '/compared?show=everything&metric=%00',
  '/handoffs?edge=',
  '/handoffs?edge=→',
  `/handoffs?edge=${SCRIPT}→${SCRIPT}`,
  '/handoffs?flow=upwards&own=%00&side=left',
  '/cases?metric=repeat_rate&key=%5B%22%00%22%5D&bucket=1e99',
  `/cases?metric=${LONG}`,
  '/cases?fate=doomed&outcome=null&risk-at=yesterday',
  `/cases/${SCRIPT}`,
  `/cases/${encodeURIComponent('../../../etc/passwd')}`,
  '/cases/%00',
  `/cases/${LONG}`,
  '/metrics/__proto__',
  `/metrics/${SCRIPT}`,
  '/metrics/repeat_rate?grain=SECOND&by=everything',
  '/settings/constructor',
  '/settings/..%2F..%2Fhealth',
  '/data/loads/-1',
  '/data/loads/99999999999999999999',
  '/data/load?upload=..%2F..',
  '/alerts/NaN',
  '/alerts?rule=%3Cimg%3E',
];
/** Not of any workspace that there is. */
const ELSEWHERE: readonly string[] = [
  '/%00',
  `/${SCRIPT}`,
  '/__proto__/handoffs',
  `/${LONG}`,
  '/sample/%2e%2e/%2e%2e/etc',
  '/.//example.org/sample',
  '/sample/%E0%A4%A',
  '/enter?next=https://example.org&token=%00',
  `/enter?next=${encodeURIComponent(`javascript:${MARK}`)}`,
  `/enter#token=${SCRIPT}`,
];

/** What a refused request makes the browser itself log; what the page logs is ours. */
const OF_THE_BROWSER = /^Failed to load resource: the server responded with a status of 4\d\d/;

let opened: OpenedPage;
const faults: string[] = [];
beforeAll(async () => {
  opened = await openPage({ width: 1280 });
  opened.page.on('response', (response) => {
    if (response.status() >= 500) faults.push(`${response.status()} ${new URL(response.url()).pathname}`);
  });
  opened.page.on('dialog', (dialog) => {
    faults.push(`a dialog: ${dialog.message()}`);
    void dialog.dismiss();
  });
});
afterAll(() => opened.close());

async function whatComesOf(address: string) {
  const { page, errors } = opened;
  const before = errors.length;
  faults.length = 0;
  await page.goto(address);
  await page.waitForLoadState('networkidle');
  return {
    faults: [...faults, ...errors.slice(before).filter((error) => !OF_THE_BROWSER.test(error))],
    hit: await page.evaluate<unknown>('window.hit'),
    strange: await page.locator('main script, main img[src="x"]').count(),
    says: await said(page),
    host: new URL(page.url()).host,
    own: new URL(process.env['TWICETOLD_TEST_ADDRESS'] as string).host,
  };
}

const said = async (page: Page) => ((await page.locator('body').textContent()) ?? '').trim().length;

describe('an address that no page of ours has', () => {
  it.each([
    ...OF_THE_VIEW.map((view) => `/sample${view}`),
    ...OF_PAGES.map((path) => `/sample${path}`),
    ...ELSEWHERE,
  ])('%s shows a view or a reason, without a fault, and runs nothing', async (address) => {
    const { own, says, ...came } = await whatComesOf(address);
    expect(came).toEqual({ faults: [], hit: undefined, strange: 0, host: own });
    expect(says).toBeGreaterThan(20);
  });
});
