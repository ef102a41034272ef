/** A Monday of a team lead, on the sample workspace: from the worst edge to a case and back, and a case at risk looked after. */
import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectNoAxeViolations } from './browser/accessibility.ts';
import { inBrowser } from './browser/page.ts';

jest.setTimeout(120_000);

const numberIn = (text: string | null): number => Number(text?.replaceAll(/\D/g, ''));

async function chooseTeam(page: Page, team: string): Promise<void> {
  await page.getByRole('button', { name: /^My team/ }).click();
  await page.getByRole('menuitemradio', { name: team }).click();
  await page.waitForURL(/own=/);
}
const worklist = (page: Page) => page.getByRole('list', { name: 'Who looks after the cases at risk?' });

describe('a Monday of a team lead', () => {
  it(
    'opens handoffs, picks the own team, opens the worst edge, looks at a case, comes back, and looks after a case at risk',
    inBrowser({ width: 1440 }, async (page) => {
      await page.goto('/sample/handoffs');
      await chooseTeam(page, 'Billing South');
      await page.getByRole('radio', { name: 'What we receive badly' }).click();
      const finding = page.getByText(
        /^Billing South asks again for what Billing North knew: \d+ of \d+ fields/,
      );
      await finding.waitFor();
      const [, lost, known] = /(\d+) of (\d+) fields/.exec((await finding.textContent()) ?? '') ?? [];

      const open = page.getByRole('link', { name: 'Look at it' });
      await open.click();
      await page.waitForURL(/edge=/);
      const drawer = page.getByRole('dialog', { name: 'Billing North to Billing South' });
      await drawer.getByText(`${lost} of ${known} known fields were lost`).waitFor();
      await drawer.getByRole('table', { name: 'What became of the customers' }).waitFor();
      await page.waitForLoadState('networkidle');
      await expectNoAxeViolations(page);

      const first = drawer.getByRole('list', { name: 'Handoffs, one by one' }).getByRole('link').first();
      const id = (await first.textContent()) ?? 'no case';
      await first.click();
      await page.getByRole('heading', { level: 1, name: id }).waitFor();
      await page.getByRole('button', { name: 'Back to the list' }).click();
      await drawer.waitFor();
      await page.keyboard.press('Escape');
      await drawer.waitFor({ state: 'detached' });
      expect(page.url()).not.toContain('edge=');

      const items = worklist(page);
      const before = await items.getByRole('listitem').count();
      expect(before).toBeGreaterThan(1);
      const item = items.getByRole('listitem').first();
      const atRisk = (await item.getByRole('link').first().textContent()) ?? 'no case';
      await item.getByRole('button', { name: `Take it: ${atRisk}` }).click();
      await page.getByText('Say who you are first.').waitFor();
      await page.getByLabel('I am').fill('Maarja');
      await item.getByRole('button', { name: `Take it: ${atRisk}` }).click();
      const mine = items.getByRole('listitem').filter({ hasText: atRisk });
      await mine.getByText('Maarja').first().waitFor();
      await mine.getByRole('button', { name: `Add a note: ${atRisk}` }).click();
      await mine.getByLabel(`Note on ${atRisk}`).fill('Called her; the credit is on the next bill.');
      await mine.getByRole('button', { name: 'Save the note' }).click();
      await mine
        .getByRole('list', { name: 'What was done with it' })
        .getByText('credit is on the next bill')
        .waitFor();
      await mine.getByRole('button', { name: `Done: ${atRisk}` }).click();
      await mine.getByText(/What came of it is not known yet/).waitFor();

      await page.reload();
      await page.getByRole('radio', { name: /^Done \(1\)/ }).click();
      const done = worklist(page).getByRole('listitem').filter({ hasText: atRisk });
      await done.getByText('Called her; the credit is on the next bill.').waitFor();
      await done.getByText('Maarja').first().waitFor();
      await expectNoAxeViolations(page);
    }),
  );

  it(
    'in the matrix arrows move, Enter opens the edge of the cell, Escape closes it and the focus is back on the cell',
    inBrowser({ width: 1440 }, async (page) => {
      await page.goto('/sample/handoffs?flow=matrix');
      const grid = page.getByRole('grid', { name: 'From whom to whom do cases go?' });
      await grid.locator('[tabindex="0"]').focus();
      // The busiest pair of all has the largest number of its row.
      for (let step = 0; step < 3 && (await grid.locator('a:focus').count()) === 0; step++)
        await page.keyboard.press('ArrowRight');
      const n = numberIn(await grid.locator('a:focus').textContent());
      await page.keyboard.press('Enter');
      const drawer = page.getByRole('dialog');
      await drawer.getByText(new RegExp(`^${n.toLocaleString('en')} handoffs?[;:]`)).waitFor();
      await page.keyboard.press('Escape');
      await drawer.waitFor({ state: 'detached' });
      await grid.locator('a:focus').waitFor();
      expect(numberIn(await grid.locator('a:focus').textContent())).toBe(n);
    }),
  );

  it(
    'the flows are one stop of the keyboard, and what they say stands in the drawer',
    inBrowser({ width: 1440 }, async (page) => {
      await page.goto('/sample/handoffs');
      const chart = page.getByRole('group', { name: 'From whom to whom do cases go?' });
      await chart.getByRole('button').first().focus();
      await page.keyboard.press('ArrowDown');
      const says = (await chart.locator('path:focus').getAttribute('aria-label')) ?? '';
      await page.keyboard.press('Enter');
      await page.getByRole('dialog', { name: says.split(':')[0] ?? '' }).waitFor();
    }),
  );
});

/** Words of the headings that stand on two lines. */
const TORN = `[...document.querySelectorAll('[role=grid] th')].flatMap((heading) => {
  const text = heading.firstChild;
  return [...text.textContent.matchAll(/[^\\s-]+/g)].flatMap(({ 0: word, index }) => {
    const range = document.createRange();
    range.setStart(text, index);
    range.setEnd(text, index + word.length);
    return range.getClientRects().length > 1 ? [word] : [];
  });
})`;

describe.each([390, 1440])('the matrix of fourteen teams at %d px', (width) => {
  it('tears no word of their names apart', () =>
    inBrowser({ width }, async (page) => {
      await page.goto('/sample/handoffs?flow=matrix');
      await page.getByRole('grid').getByRole('columnheader').nth(3).waitFor();
      expect(await page.evaluate(TORN)).toEqual([]);
    })());
});

describe.each([
  ['light', 1440],
  ['dark', 1440],
  ['light', 390],
  ['dark', 390],
] as const)('in %s at %d px', (colorScheme, width) => {
  it.each([
    ['the flows', '/sample/handoffs?own=Showroom'],
    ['the matrix', '/sample/handoffs?own=Showroom&flow=matrix'],
    ['what we hand over badly', '/sample/handoffs?own=Showroom&side=out'],
    ['an edge', '/sample/handoffs?own=Showroom&edge=Billing+North→Billing+South'],
  ])('%s shut nobody out and nothing sticks out', (_, address) =>
    inBrowser({ colorScheme, width }, async (page) => {
      await page.goto(address);
      await page
        .getByRole('heading', { name: 'Who looks after the cases at risk?', includeHidden: true })
        .waitFor({ state: 'attached' });
      await page.waitForLoadState('networkidle');
      const wider = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
      expect(wider).toBeLessThanOrEqual(0);
      await expectNoAxeViolations(page);
    })(),
  );
});
