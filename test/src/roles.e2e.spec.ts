/** What a role may not use is not there: an admin invites somebody, who comes in by the link and walks over every page. */
import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectNoAxeViolations } from './browser/accessibility.ts';
import { openPage } from './browser/page.ts';

jest.setTimeout(300_000);

const PASSWORD = 'a long enough sentence';

/** Invites on the page of settings; the link that is shown once. */
async function invited(page: Page, email: string, role: string): Promise<string> {
  await page.goto('/sample/settings/access');
  const form = page.getByRole('form', { name: 'Invite somebody' });
  await form.getByLabel('E-mail').fill(email);
  await form.getByLabel('Role').selectOption(role);
  await form.getByRole('button', { name: 'Invite' }).click();
  await page.getByText(`This server sends no mail. Hand this link to ${email}`).waitFor();
  await page.getByRole('button', { name: `Withdraw the invitation to ${email}` }).waitFor();
  return form.locator('code').innerText();
}

async function takes(page: Page, link: string, name: string): Promise<void> {
  await page.goto(link);
  await page.getByLabel('Your name').fill(name);
  await page.getByLabel('Password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Make the account' }).click();
  await page.waitForURL('**/sample**');
}

/** Requests that were refused, by the path or the name of the operation. */
function refusedIn(page: Page): readonly string[] {
  const refused: string[] = [];
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (response.status() >= 400) refused.push(`${response.status()} ${pathname}`);
    if (pathname !== '/graphql') return;
    void response
      .text()
      .then((text) => {
        if (text.includes('"errors"')) refused.push(response.request().postData()?.slice(0, 80) ?? '');
      })
      // Left behind with its page.
      .catch(() => undefined);
  });
  return refused;
}

const PAGES: Readonly<Record<string, readonly string[]>> = {
  executive: [
    '',
    '/explore',
    '/compared',
    '/handoffs',
    '/metrics',
    '/metrics/repeat_rate',
    '/metrics/handoffs',
  ],
  analyst: [
    ...[
      '',
      '/explore',
      '/compared',
      '/handoffs',
      '/metrics',
      '/metrics/repeat_rate',
      '/cases',
      '/data',
      '/alerts',
    ],
    '/settings/alerts',
  ],
};

describe('somebody who was invited', () => {
  it.each(['executive', 'analyst'])(
    'as %s meets nothing on any page that their role may not use',
    async (role) => {
      const admin = await openPage({ width: 1440 });
      const other = await openPage({ width: 1440 });
      try {
        const email = `${role}@example.org`;
        const link = await invited(admin.page, email, role);
        const { page } = other;
        await takes(page, link, 'Eva');
        const refused = refusedIn(page);
        for (const path of PAGES[role] ?? []) {
          await page.goto(`/sample${path}`);
          await page.getByRole('heading', { level: 1 }).waitFor();
          await page.waitForLoadState('networkidle');
          expect([path, await page.getByText('Not part of your role').count()]).toEqual([path, 0]);
        }
        const rail = page.getByRole('navigation', { name: 'Pages' });
        const links = await rail.getByRole('link').allInnerTexts();
        const pages = ['Loyalty', 'Explore', 'Handoffs', 'Metrics'];
        expect(links).toEqual(role === 'executive' ? pages : [...pages, 'Cases', 'Data', 'Settings']);
        if (role === 'executive') {
          await page.goto('/sample');
          await page.waitForLoadState('networkidle');
          expect(await page.locator('main a[href*="/cases"]').count()).toBe(0);
          expect(await page.getByText('Stories of the month').count()).toBe(0);
          await page.goto('/sample/explore?metric=handoffs');
          const by = page.getByRole('combobox', { name: 'Cut by', exact: true });
          await by.waitFor();
          expect(await by.locator('option').allInnerTexts()).not.toContain('Agent');
          await page.keyboard.press('Control+k');
          await page.getByRole('combobox', { name: 'Go to, find or do anything' }).waitFor();
          expect(await page.getByRole('option', { name: 'Load a file' }).count()).toBe(0);
          await page.keyboard.press('Escape');
        }
        expect(refused).toEqual([]);
        const closed = role === 'executive' ? '/sample/cases?metric=nps' : '/sample/settings/access';
        await page.goto(closed);
        await page.getByRole('heading', { level: 1, name: 'Not part of your role' }).waitFor();
        await expectNoAxeViolations(page);
        expect(refused).toEqual([]);

        await admin.page.reload();
        const members = admin.page.getByRole('list', { name: 'Members' });
        await members.getByText('Eva').first().waitFor();
        await expectNoAxeViolations(admin.page);
        expect([...admin.errors, ...other.errors]).toEqual([]);
      } finally {
        await admin.close();
        await other.close();
      }
    },
  );

  it('as an admin changes roles, makes and revokes a token, and reads who did it', async () => {
    const { page, errors, close } = await openPage({ width: 390 });
    try {
      await page.goto('/sample/settings/access');
      const tokens = page.getByRole('form', { name: 'New access token' });
      await tokens.getByLabel('What it is for').fill('wall');
      await tokens.getByLabel('Role').selectOption('analyst');
      await tokens.getByLabel('Valid for').selectOption('30');
      await tokens.getByRole('button', { name: 'Make the token' }).press('Enter');
      const token = await tokens.locator('code').innerText();
      expect(token).toMatch(/^tta_/);
      const read = () =>
        page.evaluate(
          async (bearer) =>
            (
              await fetch('/api/v1/workspaces/sample/changes', {
                headers: { authorization: `Bearer ${bearer}` },
                credentials: 'omit',
                signal: AbortSignal.timeout(5_000),
              })
            ).status,
          token,
        );
      expect(await read()).toBe(200);
      await page.getByRole('button', { name: 'Revoke the token “wall”' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Revoke' }).click();
      await page.getByRole('button', { name: 'Revoke the token “wall”' }).waitFor({ state: 'detached' });
      const log = page.getByRole('list', { name: 'Who did what' });
      await log.getByText('Access token revoked').first().waitFor();
      await page.getByLabel('What', { exact: true }).selectOption('access_token_made');
      await log.getByText('Access token revoked').first().waitFor({ state: 'detached' });
      await log.getByText('Access token made').first().waitFor();
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: 'Save as CSV' }).click(),
      ]);
      expect(file.suggestedFilename()).toBe('sample-audit.csv');
      await expectNoAxeViolations(page);
      expect(errors).toEqual([]);
    } finally {
      await close();
    }
  });
});
