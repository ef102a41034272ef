/** What an organisation sets, set on the page: a team is renamed, a target is set and seen on its chart, a change is set back. */
import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectNoAxeViolations } from './browser/accessibility.ts';
import { inBrowser, openPage } from './browser/page.ts';

jest.setTimeout(120_000);

const SECTIONS = ['general', 'teams', 'channels', 'hours', 'targets', 'weights', 'audience', 'history'];

async function saved(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Save', exact: true }).click();
  await page.getByText('Saved.', { exact: true }).waitFor();
}

const opened = (page: Page, section: string) => page.locator(`main a[href*="/settings/${section}"]`).click();

/** A desk of its own: what is changed of the sample is seen by every other test. */
async function anotherDesk(page: Page, name: string): Promise<void> {
  await page.evaluate(async (workspace) => {
    const post = async (address: string, headers: Record<string, string>, body: string) =>
      (await fetch(address, { method: 'POST', headers, body })).json() as Promise<never>;
    const ask = (query: string) =>
      post('/graphql', { 'content-type': 'application/json' }, JSON.stringify({ query }));
    await ask(
      `mutation { createWorkspace(name: "${workspace}", title: "Desk", zone: "UTC", keepTexts: false) { name } }`,
    );
    const made: { data: { createIngestToken: { token: string } } } = await ask(
      `mutation { createIngestToken(workspace: "${workspace}", source: "test", name: "test") { token } }`,
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
  }, name);
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
      await anotherDesk(page, 'teams-desk');
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

  it(
    'say how many handoffs disappear before two teams are made one, and fold away on a phone what else is set of a team',
    inBrowser({ width: 390 }, async (page) => {
      await page.goto('/sample/settings/teams');
      const names = page.getByRole('textbox', { name: /^Name: / });
      await names.first().waitFor();
      const row = page
        .getByRole('row')
        .filter({ has: page.getByRole('textbox', { name: 'Name: Billing North' }) });
      const site = row.getByRole('combobox', { name: 'Site: Billing North' });
      await site.waitFor({ state: 'hidden' });
      const more = row.getByRole('button', { name: 'More about Billing North' });
      await more.focus();
      await page.keyboard.press('Enter');
      await site.waitFor();
      await expectNoAxeViolations(page);
      await page.getByRole('checkbox', { name: 'Choose: Billing North' }).check();
      await page.getByRole('checkbox', { name: 'Choose: Billing South' }).check();
      const merging = page.getByRole('group', { name: 'Merge' });
      const said = merging.getByText(/^Handoffs between them disappear: [\d,]+$/);
      await said.waitFor();
      const counted = await page.evaluate(async () => {
        const both = '["Billing North", "Billing South"]';
        const query = `{ ask(workspace: "sample", question: { metrics: ["handoffs"],
          filters: [{ dimension: "fromTeam", in: ${both} }, { dimension: "toTeam", in: ${both} }] }) { overall { total { n } } } }`;
        const answer = await fetch('/graphql', {
          method: 'POST',
          headers: { 'content-type': 'application/json' },
          body: JSON.stringify({ query }),
        });
        return JSON.stringify(await answer.json());
      });
      expect(counted).toContain(`"n":${(await said.innerText()).replaceAll(/\D/g, '')}`);
      await merging.getByRole('button', { name: 'Merge' }).click();
      await page.getByText('formerly Billing South').waitFor();
      expect(await page.getByRole('textbox', { name: 'Name: Billing South' }).count()).toBe(0);
      await page.getByRole('button', { name: 'Discard' }).click();
      await page.getByRole('textbox', { name: 'Name: Billing South' }).waitFor();
    }),
  );

  it(
    'tell two people who change the same, and keep what each of them typed until one is chosen',
    inBrowser({ width: 1440 }, async (page) => {
      await page.goto('/sample/settings/general');
      await anotherDesk(page, 'two-people');
      await page.goto('/two-people/settings/weights');
      const threshold = (of: Page) => of.getByLabel('A case is at risk from');
      await threshold(page).fill('40');
      const { page: other, errors, close } = await openPage({ width: 1440 });
      await other.goto('/two-people/settings/weights');
      await threshold(other).fill('60');
      await other.getByLabel('I am').fill('Bea');
      await saved(other);
      // Nobody has to reload to learn of it.
      await page.getByText('Somebody has changed the settings meanwhile.').waitFor();
      expect(await threshold(page).inputValue()).toBe('40');
      await page.getByRole('button', { name: 'Save', exact: true }).click();
      await page.getByText('Somebody changed this meanwhile: A case is at risk from.').waitFor();
      await page.getByRole('button', { name: 'Save mine over it' }).click();
      await page.getByText('Saved.', { exact: true }).waitFor();
      await other.locator('input[value="40"]').waitFor();
      await opened(other, 'history');
      await other.getByText('A case is at risk from: 60 › 40').waitFor();
      await other.getByText('A case is at risk from: not set › 60').waitFor();
      expect(errors).toEqual([]);
      await close();
    }),
  );

  it(
    'name what is wrong with a file, change nothing, and take the file when it is right',
    inBrowser({ width: 1440 }, async (page) => {
      await page.goto('/sample/settings/general');
      await anotherDesk(page, 'by-file');
      await page.goto('/by-file/settings/history');
      const take = (settings: object) =>
        page.locator('input[type=file]').setInputFiles({
          name: 'settings.json',
          mimeType: 'application/json',
          buffer: Buffer.from(JSON.stringify(settings)),
        });
      const night = { name: 'night', zone: 'Tallinn', weekly: { monday: ['22-06'] } };
      await take({ calendars: [night], riskThreshold: 40 });
      await page.getByText('Nothing was saved: 2 things are wrong.').waitFor();
      await page.getByText('calendars[0].zone: must be an IANA zone, like Europe/Tallinn').waitFor();
      await page.getByText(/^calendars\[0\]\.weekly\.monday\[0\]: is "22-06", but must be like/).waitFor();
      await page.getByText('Nothing has been changed yet.').waitFor();
      await take({
        calendars: [{ ...night, zone: 'Europe/Tallinn', weekly: { monday: ['22:00-06:00'] } }],
        riskThreshold: 40,
      });
      await page.getByText('Saved.', { exact: true }).waitFor();
      await page.getByText('Calendar “night”, Monday: closed › 22:00-06:00').waitFor();
      await page.getByText('A case is at risk from: not set › 40').waitFor();
      await expectNoAxeViolations(page);
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
