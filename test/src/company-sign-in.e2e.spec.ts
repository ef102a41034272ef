/** Signing in by one's company, in a browser: there and back, and why not. */
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { expectNoAxeViolations } from './browser/accessibility.ts';
import { openPage } from './browser/page.ts';
import { startService, type Service } from './browser/service.ts';
import { freePort } from './database/embedded-server.ts';
import { Company } from './fakes/company.ts';

jest.setTimeout(300_000);

const OLGA = { subject: 's-olga', email: 'olga@example.org', verified: true, name: 'Olga' };

describe('somebody whose company has a sign-in', () => {
  let company: Company;
  let service: Service;

  beforeAll(async () => {
    company = await Company.start();
    const port = String(await freePort());
    service = await startService({
      PORT: port,
      TWICETOLD_PUBLIC_URL: `http://127.0.0.1:${port}`,
      TWICETOLD_SIGN_IN: 'needed',
      TWICETOLD_SAMPLE: 'no',
      TWICETOLD_OIDC_ISSUER: company.issuer,
      TWICETOLD_OIDC_CLIENT_ID: company.clientId,
      TWICETOLD_OIDC_CLIENT_SECRET: company.clientSecret,
      TWICETOLD_OIDC_LABEL: 'Acme',
    });
  });
  afterAll(async () => {
    await service.stop();
    await company.close();
  });

  it('is told in their language why they do not come in, and gets back to where they were once they may', async () => {
    const { page, close } = await openPage({ width: 390 });
    try {
      company.employee = { ...OLGA, email: 'stranger@example.org' };
      await page.goto(`${service.address}/nowhere/settings/teams`);
      await page.getByRole('link', { name: 'Sign in with Acme' }).waitFor();
      await expectNoAxeViolations(page);
      await page.getByRole('link', { name: 'Sign in with Acme' }).click();
      await page.getByText('You have no access here yet.').waitFor();
      await expectNoAxeViolations(page);
      for (const [language, words, button] of [
        ['et', 'Sul pole siia veel ligipääsu.', 'Logi sisse: Acme'],
        ['ru', 'У вас здесь пока нет доступа.', 'Войти через Acme'],
        ['fr', 'Vous n’avez pas encore accès ici.', 'Se connecter avec Acme'],
      ] as const) {
        await page.getByRole('combobox').selectOption(language);
        await page.getByText(words).waitFor();
        await page.getByRole('link', { name: button }).waitFor();
        const wide = await page.evaluate('document.documentElement.scrollWidth');
        expect([language, wide]).toEqual([language, 390]);
      }
      await page.getByRole('combobox').selectOption('en');

      const link = /http:\S+\/enter#\S+/.exec(service.said())?.[0] ?? '';
      await page.goto(link);
      await page.getByLabel('E-mail').fill(OLGA.email);
      await page.getByLabel('Your name').fill('Olga');
      await page.getByLabel('Password').fill('a long enough sentence');
      await page.getByRole('button', { name: 'Make the account' }).click();
      await page.waitForURL((url) => url.pathname !== '/enter');
      await page.evaluate("fetch('/api/v1/session', { method: 'DELETE', headers: { 'x-twicetold': '1' } })");

      company.employee = OLGA;
      await page.goto(`${service.address}/nowhere/settings/teams`);
      await page.getByRole('link', { name: 'Sign in with Acme' }).click();
      await page.waitForURL('**/nowhere/settings/teams');
      expect(await page.evaluate('document.cookie')).toBe('');
      const me = await page.evaluate("fetch('/api/v1/me').then((reply) => reply.json())");
      expect(me).toMatchObject({ kind: 'account', name: 'olga@example.org' });
    } finally {
      await close();
    }
  });
});
