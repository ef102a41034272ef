/** From a number to an alert on it: a rule made on the page of a metric, seen beforehand, acknowledged, and followed to its chart. */
import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectNoAxeViolations } from './browser/accessibility.ts';
import { inBrowser } from './browser/page.ts';

jest.setTimeout(120_000);

async function makeRule(page: Page, name: string): Promise<void> {
  await page.goto('/sample/metrics/backlog');
  await page.getByRole('button', { name: 'Make an alert of this' }).click();
  const form = page.getByRole('dialog', { name: 'New rule' });
  await form.getByLabel('Name of the rule').fill(name);
  await form.getByLabel('Looked at').selectOption({ value: 'DAY' });
  await form.getByLabel('Value').fill('0');
  await form.getByText(/In the last twelve months it would have fired once, \d+ values judged/).waitFor();
  await form.getByText('The condition holds now.').waitFor();
}

describe('an alert on a number', () => {
  it(
    'is made on its page, says what it would have told, is acknowledged, and leads to the chart',
    inBrowser({ width: 1440 }, async (page) => {
      await makeRule(page, 'Anything open');
      await expectNoAxeViolations(page);
      const form = page.getByRole('dialog');
      await form.getByRole('button', { name: 'Save the rule' }).click();
      await form.getByText('The rule is kept. Say whom it tells:').waitFor();
      await form.getByRole('button', { name: 'Done' }).click();
      await page.getByRole('link', { name: /^Alerts: \d+ (is|are) new$/ }).click();

      const fresh = page.getByRole('list', { name: 'New' });
      const alert = fresh.getByRole('listitem').filter({ hasText: 'Rule: Anything open' });
      const said = (await alert.getByText(/^Backlog: /).textContent()) ?? '';
      expect(said).toMatch(/^Backlog: [\d,]+ now, above 0 \(n\u00a0=\u00a0[\d,]+\)$/);
      await alert.getByRole('button', { name: `Acknowledge: ${said}` }).click();
      await alert.waitFor({ state: 'detached' });
      await page.getByRole('radio', { name: /^Acknowledged \(\d+\)$/ }).check();
      const taken = page.getByRole('listitem').filter({ hasText: 'Rule: Anything open' });
      await taken.getByRole('link', { name: `See the chart: ${said}` }).click();
      await page.waitForURL(/explore\?.*metric=backlog/);
      expect(page.url()).toContain('grain=day');
    }),
  );

  it(
    'tells people of the list; without a mail server the test says so',
    inBrowser({ width: 1440 }, async (page) => {
      await page.goto('/sample/settings/people');
      const form = page.getByRole('form', { name: 'New person' });
      await form.getByLabel('Name').fill('Maarja');
      await form.getByLabel('E-mail').fill('maarja@example.org');
      await form.getByRole('button', { name: 'Add' }).click();
      await page.getByRole('list', { name: 'People' }).getByText('Maarja', { exact: true }).waitFor();

      await makeRule(page, 'Told to Maarja');
      const window = page.getByRole('dialog');
      await window.getByRole('button', { name: 'Save the rule' }).click();
      await window.getByRole('button', { name: 'Tell somebody more' }).click();
      await window.getByLabel('Name').selectOption({ label: 'Maarja' });
      await window.getByRole('button', { name: 'Add', exact: true }).click();
      await window.getByRole('button', { name: 'Send a test: Maarja' }).click();
      await window.getByText('not sent: no mail server is set').waitFor();
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
    ['alerts', '/sample/alerts', 'Alerts'],
    ['rules', '/sample/settings/alerts', 'Settings'],
    ['people', '/sample/settings/people', 'Settings'],
  ])('%s shut nobody out and nothing sticks out', (_, address, heading) =>
    inBrowser({ colorScheme, width }, async (page) => {
      await page.goto(address);
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      await page.waitForLoadState('networkidle');
      const wider = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
      expect(wider).toBeLessThanOrEqual(0);
      await expectNoAxeViolations(page);
    })(),
  );
});
