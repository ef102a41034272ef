/** The closed loop: a rule fires, its alert leads to a case, the case gets an owner and is done with, and the alert says what came of it. */
import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectNoAxeViolations } from './browser/accessibility.ts';
import { inBrowser } from './browser/page.ts';

jest.setTimeout(180_000);

const DESK = 'closed-loop';
const MINUTE = 60_000;

async function graphql<T>(page: Page, query: string): Promise<T> {
  const answered = await page.request.post('/graphql', { data: { query } });
  const { data, errors } = (await answered.json()) as { data: T; errors?: unknown };
  expect(errors).toBeUndefined();
  return data;
}

/** A desk to which a program posts what happens as it happens. */
async function desk(page: Page): Promise<(events: readonly object[]) => Promise<void>> {
  await graphql(
    page,
    `mutation { createWorkspace(name: "${DESK}", title: "Closed loop", zone: "UTC", keepTexts: false) { name } }`,
  );
  const { createIngestToken } = await graphql<{ createIngestToken: { token: string } }>(
    page,
    `mutation { createIngestToken(workspace: "${DESK}", source: "desk", name: "test") { token } }`,
  );
  return async (events) => {
    const posted = await page.request.post('/ingest/v1/events', {
      headers: { authorization: `Bearer ${createIngestToken.token}`, 'content-type': 'application/x-ndjson' },
      data: events.map((event) => JSON.stringify(event)).join('\n'),
    });
    expect(await posted.json()).toMatchObject({ accepted: events.length, rejectedLines: 0 });
  };
}

const ago = (minutes: number) => new Date(Date.now() - minutes * MINUTE).toISOString();
const told = (of: string, id: string, minutesAgo: number, more: object) => ({
  case: of,
  customer: `c-${of}`,
  id: `${of}-${id}`,
  at: ago(minutesAgo),
  team: 'Billing',
  channel: 'phone',
  ...more,
});

/** Waits until what was posted is counted. */
async function untilCases(page: Page, count: number): Promise<void> {
  for (let looked = 0; looked < 200; looked++) {
    const { workspace } = await graphql<{ workspace: { cases: number } }>(
      page,
      `{ workspace(name: "${DESK}") { cases } }`,
    );
    if (workspace.cases === count) return;
    await page.waitForTimeout(250);
  }
  throw new Error(`there are not ${count} cases`);
}

const theAlert = (page: Page, list: string) =>
  page
    .getByRole('list', { name: list, exact: true })
    .getByRole('listitem')
    .filter({ hasText: 'Rule: Anything open' });

describe('from an alert to its owner to done', () => {
  it(
    'a rule fires, one of its cases is taken on, looked after in the worklist and done, and the alert says what came of it',
    inBrowser({ width: 1440 }, async (page) => {
      const post = await desk(page);
      await post([
        told('L-1', 'o', 3_000, { type: 'case.opened', reason: 'billing' }),
        told('L-2', 'o', 2, { type: 'case.opened', reason: 'billing' }),
      ]);
      await untilCases(page, 2);

      await page.goto(`/${DESK}/metrics/backlog`);
      await page.getByRole('button', { name: 'Make an alert of this' }).click();
      const form = page.getByRole('dialog', { name: 'New rule' });
      await form.getByLabel('Name of the rule').fill('Anything open');
      await form.getByLabel('Looked at').selectOption({ value: 'DAY' });
      await form.getByLabel('Value').fill('0');
      await form.getByRole('button', { name: 'Save the rule' }).click();
      await form.getByText('The rule is kept. Say whom it tells:').waitFor();
      await form.getByRole('button', { name: 'Done' }).click();

      await page.goto(`/${DESK}/alerts`);
      const fresh = theAlert(page, 'New');
      await fresh.getByText(/^Backlog: 2 now, above 0/).waitFor();
      await fresh.getByRole('button', { name: /^Its cases: Backlog/ }).click();
      const behind = fresh.getByRole('list', { name: 'Not taken on yet, the highest risk first' });
      await behind.getByRole('listitem').nth(1).waitFor();
      await behind.getByRole('button', { name: 'To the worklist: L-1' }).click();
      await fresh.getByRole('list', { name: 'Cases taken on' }).getByRole('link', { name: 'L-1' }).waitFor();
      expect(await behind.getByRole('link').allTextContents()).toEqual(['L-2']);
      await fresh.getByText(/1 case taken on, 0 done/).waitFor();
      await page.waitForLoadState('networkidle');
      await expectNoAxeViolations(page);

      // The team lead finds it on the worklist of the team.
      await page.goto(`/${DESK}/handoffs?own=Billing`);
      const item = page
        .getByRole('list', { name: 'Who looks after the cases at risk?' })
        .getByRole('listitem')
        .filter({ hasText: 'L-1' });
      await page.getByLabel('I am').fill('Maarja');
      await item.getByRole('button', { name: 'Take it: L-1' }).click();
      await item.getByText('being done').waitFor();
      await item.getByRole('button', { name: 'Add a note: L-1' }).click();
      const done = item.getByRole('list', { name: 'What was done with it' });
      await done.getByText('Looked after by Maarja.').waitFor();
      await item.getByLabel('Note on L-1').fill('Called; the bill is put right.');
      await item.getByRole('button', { name: 'Save the note' }).click();
      await done.getByText('the bill is put right').waitFor();
      await item.getByRole('button', { name: 'Done: L-1' }).click();
      await item.getByText(/What came of it is not known yet/).waitFor();

      // The customer is heard again.
      await post([
        told('L-1', 's', 0, { type: 'case.resolved' }),
        told('L-1', 'r', 0, { type: 'rating', scale: 'csat', score: 5, max: 5 }),
        told('L-3', 'o', 0, { type: 'case.opened', reason: 'billing' }),
      ]);
      await untilCases(page, 3);

      await page.goto(`/${DESK}/alerts`);
      const still = theAlert(page, 'New');
      await still.getByText(/1 case taken on, 1 done/).waitFor();
      await still.getByRole('button', { name: /^Its cases: Backlog/ }).click();
      const taken = still.getByRole('list', { name: 'Cases taken on' }).getByRole('listitem');
      await taken.getByText('Maarja', { exact: true }).waitFor();
      await taken.getByText('Called; the bill is put right.').waitFor();
      await taken.getByText(/^Risk .*The customer has not come back since\. Rated 5 of 5 since\.$/).waitFor();
      await taken.getByRole('button', { name: 'More: L-1' }).click();
      const history = taken.getByRole('list', { name: 'What was done with it' }).getByRole('listitem');
      await history.nth(3).waitFor();
      expect(await history.count()).toBe(4);
      await page.waitForLoadState('networkidle');
      await expectNoAxeViolations(page);

      await still.getByRole('link', { name: 'All cases behind the number' }).click();
      await page.waitForURL(/cases\?/);
      await page.getByRole('link', { name: 'L-2', exact: true }).waitFor();
    }),
  );
});

describe('a case of the worklist', () => {
  it(
    'taken and noted at once is changed twice by one person; somebody else in between is told of',
    inBrowser({ width: 1440 }, async (page) => {
      const { alerts } = await graphql<{ alerts: { alerts: readonly { id: number }[] } }>(
        page,
        `{ alerts(workspace: "${DESK}") { alerts { id } } }`,
      );
      const { takeAlertCase } = await graphql<{ takeAlertCase: { id: number } }>(
        page,
        `mutation { takeAlertCase(workspace: "${DESK}", alert: ${alerts.alerts[0]?.id}, case: "L-2") { id } }`,
      );
      // As over a slow line: the second change is made while the first is on its way.
      await page.route('**/graphql*', async (route) => {
        if (route.request().postData()?.includes('ChangeWorkItem') === true) await page.waitForTimeout(1_000);
        await route.continue();
      });
      await page.goto(`/${DESK}/handoffs?own=Billing`);
      const item = page
        .getByRole('list', { name: 'Who looks after the cases at risk?' })
        .getByRole('listitem')
        .filter({ hasText: 'L-2' });
      await item.waitFor();
      await page.getByLabel('I am').fill('Maarja');
      await item.getByRole('button', { name: 'Add a note: L-2' }).click();
      await item.getByLabel('Note on L-2').fill('Rings back on Monday.');
      await item.getByRole('button', { name: 'Take it: L-2' }).click();
      await item.getByRole('button', { name: 'Save the note' }).click();
      const history = item.getByRole('list', { name: 'What was done with it' });
      await history.getByText('Rings back on Monday.').waitFor();
      expect(await history.getByRole('listitem').count()).toBe(3);
      expect(await item.getByRole('alert').count()).toBe(0);
      await item.getByText('being done').first().waitFor();

      await graphql(
        page,
        `mutation {
          changeWorklistItem(workspace: "${DESK}", id: ${takeAlertCase.id}, version: 3, change: { owner: "Jaan" }, author: "Jaan") { conflict }
        }`,
      );
      await item.getByRole('button', { name: 'Done: L-2' }).click();
      await item.getByRole('alert').getByText('Somebody changed this one meanwhile').waitFor();
      await item.getByText('Jaan', { exact: true }).waitFor();
      await item.getByText('being done').first().waitFor();
    }),
  );
});

describe.each([
  ['light', 390],
  ['dark', 1440],
] as const)('in %s at %d px', (colorScheme, width) => {
  it('the cases of an alert shut nobody out and nothing sticks out', () =>
    inBrowser({ colorScheme, width }, async (page) => {
      await page.goto(`/${DESK}/alerts`);
      await theAlert(page, 'New')
        .getByRole('button', { name: /^Its cases: Backlog/ })
        .click();
      await page.getByRole('link', { name: 'All cases behind the number' }).waitFor();
      await page.waitForLoadState('networkidle');
      const wider = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
      expect(wider).toBeLessThanOrEqual(0);
      await expectNoAxeViolations(page);
    })());
});
