/** Coming into a server on which one has to sign in: the first account, out, in again, and back to where one was. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { expectNoAxeViolations } from './browser/accessibility.ts';
import { openPage } from './browser/page.ts';
import { startService, type Service } from './browser/service.ts';

jest.setTimeout(300_000);

const EMAIL = 'olga@example.org';
const PASSWORD = 'a long enough sentence';

describe('somebody who opens a new server', () => {
  let service: Service;

  beforeAll(async () => {
    service = await startService({ TWICETOLD_SIGN_IN: 'needed', TWICETOLD_SAMPLE: 'no' });
  });
  afterAll(() => service.stop());

  /** Printed a moment after the address. */
  const printedLink = async (): Promise<string> => {
    for (;;) {
      const link = /http:\S+\/enter#\S+/.exec(service.said())?.[0];
      if (link !== undefined) return link;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  };

  it('is asked to sign in, makes the first account by the printed link, goes out and comes back to where they were', async () => {
    const { page, close } = await openPage({ width: 390 });
    try {
      await page.goto(`${service.address}/`);
      await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
      await expectNoAxeViolations(page);

      await page.goto(await printedLink());
      await page.getByRole('heading', { level: 1, name: 'The first account' }).waitFor();
      await page.getByLabel('E-mail').fill(EMAIL);
      await page.getByLabel('Your name').fill('Olga');
      await page.getByLabel('Password').fill('short');
      await page.getByRole('button', { name: 'Make the account' }).click();
      await page.getByText('Too short: at least 12 characters.').waitFor();
      await expectNoAxeViolations(page);
      await page.getByLabel('Password').fill(PASSWORD);
      await page.getByRole('button', { name: 'Make the account' }).click();
      await page.getByLabel('Name', { exact: true }).or(page.getByText('New workspace')).first().waitFor();

      await page.goto(await printedLink());
      await page.getByText('This link was used already, or is too old.').waitFor();

      await page.evaluate("fetch('/api/v1/session', { method: 'DELETE', headers: { 'x-twicetold': '1' } })");
      await page.goto(`${service.address}/nowhere/settings/teams`);
      await page.getByRole('heading', { level: 1, name: 'Sign in' }).waitFor();
      await page.getByLabel('E-mail').fill(EMAIL);
      await page.getByLabel('Password').fill('not the right sentence');
      await page.getByRole('button', { name: 'Sign in' }).click();
      await page.getByText('Address and password do not fit together.').waitFor();
      await page.getByLabel('Password').fill(PASSWORD);
      await page.keyboard.press('Enter');
      await page.waitForURL('**/nowhere/settings/teams');
      expect(await page.evaluate('document.cookie')).toBe('');
    } finally {
      await close();
    }
  });
});
