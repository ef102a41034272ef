/** An executive's Monday on the sample workspace: a sentence, its evidence, last year, loyalty, the mail for the others, one sheet of paper. */
import { describe, expect, it, jest } from '@jest/globals';
import { mailPeriod } from '@twicetold/metrics';
import type { Page } from 'playwright-core';
import { expectNoAxeViolations } from './browser/accessibility.ts';
import { inBrowser } from './browser/page.ts';

jest.setTimeout(90_000);

/** The last complete month: the sample ends when it is made. */
const { from, to } = mailPeriod('MONTH', Date.now(), 'Europe/Tallinn');
const LAST_MONTH = `?period=${from}..${to}`;
const OPENING = {
  en: 'What there is to know',
  et: 'Mida tasub teada',
  ru: 'Что важно знать',
  fr: 'Ce qu’il faut savoir',
} as const;

const findings = (page: Page) => page.locator('main section').first().getByRole('listitem');

async function openLoyalty(page: Page, view = ''): Promise<void> {
  await page.goto(`/sample${view}`);
  await findings(page).first().waitFor();
  await page.waitForLoadState('networkidle');
}

const card = (page: Page, title: string) => page.getByRole('region', { name: title, exact: true });
const numberOn = async (page: Page, title: string) =>
  (await card(page, title).getByRole('link').first().textContent()) ?? '';

async function openMailing(page: Page) {
  await page.getByRole('button', { name: 'Send by mail' }).click();
  const drawer = page.getByRole('dialog', { name: 'Send this page' });
  await drawer.getByRole('button', { name: 'Set up a mail' }).click();
  return drawer;
}

describe('an executive on a Monday', () => {
  it(
    'reads a sentence, follows it to its evidence, and comes back',
    inBrowser({ width: 1440 }, async (page) => {
      await openLoyalty(page);
      const said = await findings(page).first().innerText();
      await findings(page)
        .first()
        .getByRole('link', { name: /^Evidence/ })
        .click();
      await page.waitForURL(/\/sample\/metrics/);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.goBack();
      await findings(page).first().waitFor();
      expect(await findings(page).first().innerText()).toBe(said);
    }),
  );

  it(
    'sees what became of a number since last year where the log reaches back so far, and else since when it does',
    inBrowser({ width: 1440 }, async (page) => {
      await openLoyalty(page, LAST_MONTH);
      await card(page, 'Repeat contacts')
        .getByText(/vs previous year/)
        .waitFor();
      await card(page, 'Repeat contacts')
        .getByText(/vs previous period/)
        .waitFor();
      await openLoyalty(page);
      await card(page, 'Repeat contacts')
        .getByText(/No year before: the log begins on/)
        .waitFor();
      expect(
        await card(page, 'Repeat contacts')
          .getByText(/vs previous year/)
          .count(),
      ).toBe(0);
    }),
  );

  it(
    'compares loyalty after clean, recovered and failed cases month by month, in a chart and in its table',
    inBrowser({ width: 1440 }, async (page) => {
      await openLoyalty(page);
      const panel = page.getByRole('region', { name: 'And month by month?' });
      for (const after of ['clean', 'recovered', 'failed'])
        await panel.getByRole('heading', { name: `After ${after} cases` }).waitFor();
      await panel.getByRole('application', { name: 'After clean cases' }).waitFor();
      await panel.getByRole('radio', { name: 'Bring others' }).check({ force: true });
      await panel.getByRole('application', { name: 'After clean cases' }).waitFor();
      await panel.getByRole('button', { name: /table/i }).click();
      const months = panel.getByRole('row').filter({ hasText: 'clean' });
      expect(await months.count()).toBeGreaterThanOrEqual(12);
    }),
  );

  it(
    'looks at the mail before it goes out, and it says the number of the card',
    inBrowser({ width: 1440 }, async (page) => {
      await openLoyalty(page, LAST_MONTH);
      const numbers = await Promise.all(
        ['Median resolution time', 'Repeat contacts', 'Net promoter score'].map((title) =>
          numberOn(page, title),
        ),
      );
      const said = (await findings(page).first().locator('p').first().innerText()).trim();
      const drawer = await openMailing(page);
      await drawer.getByLabel('About').selectOption('MONTH');
      await drawer.getByRole('button', { name: 'Preview' }).click();
      const mail = await drawer.getByTitle('The mail as it would leave now').getAttribute('srcdoc');
      for (const number of numbers) expect(mail).toContain(number);
      expect(mail).toContain(said.replaceAll('&', '&amp;').replaceAll('"', '&quot;'));
    }),
  );

  it(
    'is told which three settings a server without mail lacks, and sets up the Mondays of the others all the same',
    inBrowser({ width: 1440 }, async (page) => {
      await openLoyalty(page, '?team=Showroom');
      const drawer = await openMailing(page);
      for (const name of ['TWICETOLD_SMTP_URL', 'TWICETOLD_MAIL_FROM', 'TWICETOLD_PUBLIC_URL'])
        await drawer.getByText(name).waitFor();
      await drawer.getByLabel('To', { exact: true }).fill('board@example.org');
      await drawer.getByLabel('Whom to ask').fill('Jo');
      await drawer.getByRole('button', { name: 'Save' }).click();
      const item = drawer.getByRole('listitem').filter({ hasText: /board@example.org.*every Monday/ });
      await item.getByText('board@example.org', { exact: true }).waitFor();
      await item.getByText(/^every Monday at 8:00 · the last four complete weeks/).waitFor();
      await item.getByText('Team: Showroom').waitFor();
      await item.getByRole('button', { name: 'Send now to board@example.org' }).click();
      await item.getByText('No mail server is set.').waitFor();
      await item.getByRole('button', { name: 'Pause the mail to board@example.org' }).click();
      await item.getByText('Paused', { exact: true }).waitFor();
      await item.getByRole('button', { name: 'Remove the mail to board@example.org' }).click();
      await page
        .getByRole('dialog', { name: 'Remove this mail?' })
        .getByRole('button', { name: 'Remove' })
        .click();
      await item.waitFor({ state: 'detached' });
    }),
  );
});

describe.each(Object.keys(OPENING) as (keyof typeof OPENING)[])('on paper, in %s', (locale) => {
  it(
    'the page is one sheet, white although the theme is dark, with its stories and its definitions',
    inBrowser({ width: 1440, colorScheme: 'dark', locale }, async (page) => {
      await openLoyalty(page);
      await page.getByRole('region', { name: OPENING[locale] }).waitFor();
      await page.getByRole('article').nth(1).getByRole('listitem').first().waitFor();
      const paper = (await page.pdf({ preferCSSPageSize: true, printBackground: true })).toString('latin1');
      expect(paper.match(/\/Type\s*\/Page\b(?!s)/g)).toHaveLength(1);
      await page.emulateMedia({ media: 'print' });
      expect(await page.evaluate('getComputedStyle(document.body).backgroundColor')).toBe(
        'rgb(255, 255, 255)',
      );
      expect(await page.getByRole('button').filter({ visible: true }).count()).toBe(0);
    }),
  );
});

describe.each(['light', 'dark'] as const)('in %s', (colorScheme) => {
  it(
    'the form of a mail and its preview shut nobody out',
    inBrowser({ width: 1440, colorScheme }, async (page) => {
      await openLoyalty(page);
      const drawer = await openMailing(page);
      await drawer.getByRole('button', { name: 'Preview' }).click();
      await drawer.getByTitle('The mail as it would leave now').waitFor();
      await expectNoAxeViolations(page);
    }),
  );

  it(
    'on a phone nothing of it sticks out',
    inBrowser({ width: 390, colorScheme }, async (page) => {
      await openLoyalty(page);
      await openMailing(page);
      const wider = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
      expect(wider).toBeLessThanOrEqual(0);
      await expectNoAxeViolations(page);
    }),
  );
});
