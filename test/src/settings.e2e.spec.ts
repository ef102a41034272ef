/** What an organisation sets, set on the page: a team is renamed, a target is set and seen on its chart, a change is set back. */
import { describe, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectNoAxeViolations } from './browser/accessibility.ts';
import { inBrowser } from './browser/page.ts';

jest.setTimeout(120_000);

const SECTIONS = ['general', 'teams', 'channels', 'hours', 'targets', 'weights', 'audience', 'history'];

async function saved(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved.', { exact: true }).waitFor();
}

const opened = (page: Page, section: string) => page.locator(`main a[href*="/settings/${section}"]`).click();

/** A desk of its own: what is changed of the sample is seen by every other test. */
async function anotherDesk(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const post = async (address: string, headers: Record<string, string>, body: string) =>
      (await fetch(address, { method: 'POST', headers, body })).json() as Promise<never>;
    const ask = (query: string) =>
      post('/graphql', { 'content-type': 'application/json' }, JSON.stringify({ query }));
    await ask(
      'mutation { createWorkspace(name: "teams-desk", title: "Desk", zone: "UTC", keepTexts: false) { name } }',
    );
    const made: { data: { createIngestToken: { token: string } } } = await ask(
      'mutation { createIngestToken(workspace: "teams-desk", source: "test", name: "test") { token } }',
    );
    const events = Array.from({ length: 30 }, (_, n) => ({
      id: `${n}`,
      at: `2026-01-${String(1 + n).padStart(2, '0')}T09:00:00Z`,
      case: `C-${n}`,
      customer: `customer ${n}`,
      type: 'case.opened',
      team: n % 2 === 0 ? 'Bills' : 'Sales',
    }));
    const token = made.data.createIngestToken.token;
    await post(
      '/ingest/v1/events',
      { 'content-type': 'application/x-ndjson', authorization: `Bearer ${token}` },
      events.map((event) => JSON.stringify(event)).join('\n'),
    );
  });
}

describe('the settings', () => {
  it(
    'set a target, show it on the chart, and set it back',
    inBrowser({ width: 1440 }, async (page) => {
      await page.goto('/sample/settings/targets');
      await page.getByRole('button', { name: 'Add a target' }).click();
      const target = page.getByRole('group', { name: 'Target 1' });
      await target.getByLabel('Target in %').fill('many');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByText('Nothing was saved: 1 thing is wrong.').waitFor();
      await target.getByLabel('Target in %').fill('18');
      await saved(page);
      await page.goto('/sample/metrics/repeat_rate');
      await page.getByText('target 18 %').or(page.getByText('target 18%')).first().waitFor();
      await page
        .getByText(/Target 18\s?%: (reached|missed)/)
        .first()
        .waitFor();
      await page.goto('/sample/settings/history');
      await page
        .getByRole('button', { name: /^Set back change/ })
        .first()
        .click();
      await page.getByText('Saved.', { exact: true }).waitFor();
      await opened(page, 'targets');
      await page.getByText('No target is set.').waitFor();
    }),
  );

  it(
    'rename a team, which is computed anew, and keep what was typed from being lost on the way out',
    inBrowser({ width: 1440 }, async (page) => {
      await page.goto('/sample/settings/general');
      await anotherDesk(page);
      await page.goto('/teams-desk/settings/teams');
      await page.getByRole('textbox', { name: 'Name: Bills' }).fill('Billing');
      await page.getByRole('combobox', { name: 'Site: Bills' }).fill('Riga');
      await opened(page, 'audience');
      const leaving = page.getByRole('dialog', { name: 'Leave without saving?' });
      await leaving.getByRole('button', { name: 'Keep it' }).click();
      await saved(page);
      await page.getByText('formerly Bills').waitFor();
      await page.getByRole('textbox', { name: 'Name: Billing' }).waitFor();
      await page.goto('/teams-desk/explore?metric=cases_opened&by=site&chart=bar&period=all');
      await page.getByText('Riga').first().waitFor();
      await page.goto('/teams-desk/settings/teams');
      await page.getByRole('button', { name: /Take Bills apart again/ }).click();
      await saved(page);
      await page.getByRole('textbox', { name: 'Name: Bills' }).waitFor();
    }),
  );

  it.each(['light', 'dark'] as const)(
    'can be used by everybody: every section in the %s theme',
    async (theme) =>
      inBrowser({ width: 1440, colorScheme: theme }, async (page) => {
        for (const section of SECTIONS) {
          await page.goto(`/sample/settings/${section}`);
          await page.locator('main form, main ul').nth(1).waitFor();
          await expectNoAxeViolations(page);
        }
      })(),
  );
});
