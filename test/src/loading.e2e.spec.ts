/** From a file that is dropped to its report and back, in a real browser. */
import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectNoAxeViolations } from './browser/accessibility.ts';
import { inBrowser } from './browser/page.ts';

jest.setTimeout(120_000);

/** Three cases and a row with a day that does not exist. */
const DESK = `Ticket,Created,Solved,Queue,Channel,State,Client
T-1,14/01/2026 09:00,14/01/2026 11:30,Billing,phone,Done,anna
T-2,15/01/2026 10:00,,Technical,chat,Open,bert
T-3,31/02/2026 10:00,,Technical,chat,Open,carl
T-4,20/02/2026 08:15,21/02/2026 16:00,Billing,phone,Done,anna
`;
const desk = { name: 'desk.csv', mimeType: 'text/csv', buffer: Buffer.from(DESK) };

const nothingSticksOut = async (page: Page) =>
  expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(
    0,
  );

async function makeWorkspace(page: Page, name: string): Promise<void> {
  const reply = await page.request.post('/graphql', {
    data: {
      query: `mutation { createWorkspace(name: "${name}", title: "${name}", zone: "Europe/Tallinn", keepTexts: false) { name } }`,
    },
  });
  expect(await reply.json()).toEqual({ data: { createWorkspace: { name } } });
}

/** Drops it anywhere on the page, as a person would. */
async function drop(page: Page, { name, mimeType, buffer }: typeof desk): Promise<void> {
  const transfer = await page.evaluateHandle(
    ([text, title, type]) => {
      const dropped = new DataTransfer();
      dropped.items.add(new File([text], title, { type }));
      return dropped;
    },
    [buffer.toString(), name, mimeType] as const,
  );
  for (const type of ['dragenter', 'dragover', 'drop'])
    await page.dispatchEvent('h1', type, { dataTransfer: transfer });
}

describe('a file that is dropped', () => {
  it(
    'is read, its columns are told what they mean, it is loaded, its report names what could not be taken, and it is taken back',
    inBrowser({ width: 1440 }, async (page) => {
      await makeWorkspace(page, 'dropped');
      await page.goto('/dropped');
      await page.getByRole('heading', { level: 1, name: 'Load your first log' }).waitFor();
      await drop(page, desk);

      await page.getByText('Recognised as a table, read by a mapping.').waitFor();
      await page.getByText('Case T-1', { exact: true }).waitFor();
      const queue = page.getByLabel('queue is', { exact: true });
      expect(await queue.inputValue()).toBe('team');
      await queue.selectOption('the product');
      expect(await page.getByLabel('client is', { exact: true }).inputValue()).toBe('customer');

      await page.getByRole('button', { name: 'Load', exact: true }).click();
      await page.waitForURL(/\/dropped\/data\/loads\/\d+$/);
      await page.getByRole('heading', { level: 1, name: 'table is loaded' }).waitFor();
      await page.getByText(/in 3 new cases; 1 row could not be taken\./).waitFor();
      const download = page.waitForEvent('download');
      await page.getByRole('link', { name: 'Save them as CSV' }).click();
      // The browser runs elsewhere: what it was given is asked for once more.
      const file = await (await page.request.get((await download).url())).text();
      expect(file).toContain('T-3');
      expect(file).not.toContain('T-4');

      await page.getByRole('button', { name: /^Take it back: the load of table/ }).click();
      await page
        .getByRole('dialog')
        .getByText(/What only this load brought goes/)
        .waitFor();
      await page.getByRole('dialog').getByRole('button', { name: 'Take it back' }).click();
      await page.getByRole('heading', { level: 1, name: 'The load of table was taken back' }).waitFor();
    }),
  );

  it(
    'whose upload is given up leaves nothing behind',
    inBrowser({ width: 1440 }, async (page) => {
      await makeWorkspace(page, 'given-up');
      await page.goto('/given-up/data/load');
      await page.getByLabel('Choose files').setInputFiles([desk]);
      await page.getByRole('button', { name: 'Take other files' }).click();
      await page.getByText('Drop files here').waitFor();
      await page.goto('/given-up/data');
      await page.getByText('Nothing yet.').first().waitFor();
    }),
  );
});

describe('the columns of a table', () => {
  it.each([
    ['light', 1440],
    ['dark', 390],
  ] as const)('in %s at %d px shut nobody out and nothing sticks out', (colorScheme, width) =>
    inBrowser({ colorScheme, width }, async (page) => {
      await makeWorkspace(page, `mapped-${width}`);
      await page.goto(`/mapped-${width}/data/load`);
      await page.getByLabel('Choose files').setInputFiles([desk]);
      await page.getByText('Case T-1', { exact: true }).waitFor();
      await nothingSticksOut(page);
      await expectNoAxeViolations(page);
    })(),
  );
});

describe('a source that posts by itself', () => {
  it(
    'gets a token that is shown once, and what it posts shows on an open page without being asked for',
    inBrowser({ width: 1440 }, async (page) => {
      await makeWorkspace(page, 'posting');
      await page.goto('/posting/data');
      await page.getByRole('button', { name: 'Create a token' }).click();
      await page.getByLabel('Source', { exact: true }).fill('shop');
      await page.getByLabel('What it is for').fill('the shop');
      await page.getByRole('button', { name: 'Create it' }).click();
      const token = await page.getByRole('dialog').locator('code').first().textContent();
      await page.getByRole('button', { name: 'I have copied it' }).click();
      await page.getByText('Token “the shop”').waitFor();
      const event = {
        id: '1',
        type: 'case.opened',
        case: 'S-1',
        at: '2026-01-14T09:00:00Z',
        channel: 'chat',
      };
      const posted = await page.request.post('/ingest/v1/events', {
        headers: { authorization: `Bearer ${token}`, 'content-type': 'application/x-ndjson' },
        data: Buffer.from(`${JSON.stringify(event)}\n`),
      });
      expect(posted.ok()).toBe(true);
      await page.getByText(/^1 cases? from/).waitFor({ timeout: 5_000 });
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
    ['what is loaded', '/sample/data', 'What is loaded'],
    ['loading', '/sample/data/load', 'Load files'],
    ['the report of a load', '/sample/data/loads/1', 'Teams, channels and reasons'],
  ])('%s shuts nobody out and nothing sticks out', (_, address, heading) =>
    inBrowser({ colorScheme, width }, async (page) => {
      await page.goto(address);
      await page.getByRole('heading', { name: heading }).waitFor();
      await page.waitForLoadState('networkidle');
      await nothingSticksOut(page);
      await expectNoAxeViolations(page);
    })(),
  );
});
