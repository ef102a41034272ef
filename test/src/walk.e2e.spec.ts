/** The walks that the page is for, on the sample workspace, in a real browser. */
import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectNoAxeViolations } from './browser/accessibility.ts';
import { inBrowser } from './browser/page.ts';

jest.setTimeout(60_000);

const charts = (page: Page) => page.getByRole('application');

async function openCompared(page: Page, view = ''): Promise<void> {
  await page.goto(`/sample/compared${view}`);
  await charts(page).first().waitFor();
}

/** "1 234 contacts: exactly those…" → 1234 */
async function countBehind(page: Page): Promise<number> {
  const line = page.getByText(/exactly those the number counts/);
  return Number((await line.textContent())?.replaceAll(/\D/g, ''));
}

const nothingSticksOut = async (page: Page) =>
  expect(await page.evaluate('document.documentElement.scrollWidth - window.innerWidth')).toBeLessThanOrEqual(
    0,
  );

/** Text that its box cuts, and that no title says in full; what only screen readers are told is cut to one pixel on purpose. */
const CUT = `[...document.querySelectorAll('body *')]
  .filter((element) => {
    if (element.childElementCount > 0 || element.textContent.trim() === '' || element.clientWidth <= 1) return false;
    const { overflowX, position } = getComputedStyle(element);
    return overflowX !== 'visible' && position !== 'absolute' && element.scrollWidth > element.clientWidth + 1;
  })
  .filter((element) => element.closest('[title]') === null)
  .map((element) => element.textContent.trim())`;

const nothingIsCut = async (page: Page) => expect(await page.evaluate<string[]>(CUT)).toEqual([]);

describe('from a chart to one case', () => {
  it(
    'a click on a point opens exactly the units it counts, and one of them its story',
    inBrowser({ width: 1440 }, async (page) => {
      await openCompared(page);
      const chart = page.getByRole('application', { name: 'Who has to come back, by channel?' });
      await chart.scrollIntoViewIfNeeded();
      const box = await chart.boundingBox();
      if (box === null) throw new Error('the chart is not drawn');
      await page.mouse.move(box.x + box.width * 0.4, box.y + box.height * 0.5);
      const said = await chart.getByRole('status').textContent();
      const n = Number(/n\s=\s([\d,]+)/.exec(said ?? '')?.[1]?.replaceAll(',', ''));
      expect(n).toBeGreaterThan(0);
      await page.mouse.click(box.x + box.width * 0.4, box.y + box.height * 0.5);

      await page.getByRole('heading', { name: 'Behind “Repeat contacts”' }).waitFor();
      expect(await countBehind(page)).toBe(n);
      await page.getByRole('table').getByRole('link').first().click();

      await page.getByRole('list', { name: 'What happened, in the order of time' }).waitFor();
      await page.getByRole('button', { name: 'Back to the list' }).click();
      expect(await countBehind(page)).toBe(n);
    }),
  );

  it(
    'the same by keyboard alone: arrows to a point, Enter to its cases, j to the second, Enter to its story',
    inBrowser({ width: 1440 }, async (page) => {
      await openCompared(page);
      await charts(page).first().focus();
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowUp');
      await page.keyboard.press('Enter');
      await page.getByText(/exactly those the number counts/).waitFor();
      await page.keyboard.press('j');
      await page.keyboard.press('j');
      await page.keyboard.press('Enter');
      await page.getByRole('list', { name: 'What happened, in the order of time' }).waitFor();
    }),
  );

  it(
    'the riskiest case comes first when the head of that column is pressed, in an order that the address keeps and a file holds whole',
    inBrowser({ width: 1440 }, async (page) => {
      await page.goto('/sample/cases?metric=repeat_rate&by=channel&key=phone');
      const head = (name: string) => page.getByRole('columnheader', { name });
      await head('Risk').getByRole('button').click();
      await page.locator('th[aria-sort="descending"]', { hasText: 'Risk' }).waitFor();
      await page.waitForURL(/order=-risk/);
      // Asked from outside: the page forbids itself to evaluate texts, and waiting inside it would.
      const inOrder = `(() => {
        const risks = [...document.querySelectorAll('td[data-label="Risk"]')].map((cell) => Number(cell.textContent));
        return risks.length === 50 && risks[0] > 50 && risks.every((risk, i) => i === 0 || risk <= risks[i - 1]);
      })()`;
      while (!(await page.evaluate<boolean>(inOrder))) await page.waitForTimeout(50);
      expect(await head('Counted at').getAttribute('aria-sort')).toBe('none');

      const n = await countBehind(page);
      await page.getByRole('button', { name: 'Save these cases' }).click();
      const file = await page.getByRole('menuitem', { name: 'Save as CSV' }).getAttribute('href');
      const csv = await (await page.request.get(file ?? '')).text();
      const [names = '', ...rows] = csv.trim().split('\r\n');
      const counted = names.split(',').indexOf('counted');
      // Names with a comma stand in quotes; the count of a row is read from the end, where none stand.
      const fromEnd = names.split(',').length - counted;
      expect(rows.reduce((sum, row) => sum + Number(row.split(',').at(-fromEnd)), 0)).toBe(n);
    }),
  );

  it(
    'on a phone, where the table has no heads, the order is chosen from a list',
    inBrowser({ width: 390, height: 844 }, async (page) => {
      await page.goto('/sample/cases?metric=resolution_median');
      await page.getByRole('button', { name: /^Order:/ }).click();
      await page.getByRole('menuitemradio', { name: 'Told again, largest first' }).click();
      await page.waitForURL(/order=-told/);
      await page.getByRole('button', { name: 'Order: Told again, largest first' }).waitFor();
      await nothingSticksOut(page);
    }),
  );

  it(
    'a team in the ranking opens as many cases as its row says',
    inBrowser({ width: 1440 }, async (page) => {
      await page.goto('/sample/compared?show=ranking');
      const list = page.getByRole('list', { name: 'Solved how fast, by team?' });
      const row = list.getByRole('link').nth(3);
      const n = Number(/n\s=\s([\d,]+)/.exec((await row.textContent()) ?? '')?.[1]?.replaceAll(',', ''));
      await row.click();
      expect(await countBehind(page)).toBe(n);
    }),
  );
});

describe('the story of the sofa', () => {
  it(
    'says at a glance what had to be told again, who held it, what was promised and how the risk grew',
    inBrowser({ width: 1440 }, async (page) => {
      await page.goto('/sample/cases/S-1?window=30');
      const story = page.getByRole('list', { name: 'What happened, in the order of time' });
      await story.waitFor();
      expect(await story.getByText('told again order number known since Mar 5').count()).toBe(5);
      expect(await story.getByText('28 days of silence').count()).toBe(2);
      expect(await story.getByText('Promise broken.').count()).toBe(2);
      expect(await story.getByText('Promise overdue.').count()).toBe(1);
      expect(await story.getByText('Showroom to Store management').count()).toBe(1);
      expect(await page.getByRole('complementary', { name: 'Word-of-mouth risk' }).textContent()).toContain(
        'broken promise',
      );
    }),
  );

  it(
    'an id nobody has says so',
    inBrowser({}, async (page) => {
      await page.goto('/sample/cases');
      await page.getByLabel('Open a case by its id').fill('NO-SUCH');
      await page.getByRole('button', { name: 'Open', exact: true }).click();
      await page.getByText('There is no case NO-SUCH here').waitFor();
    }),
  );
});

describe('the view is in the address', () => {
  it(
    'a filter writes itself into the address, and going back takes it off',
    inBrowser({ width: 1440 }, async (page) => {
      await openCompared(page);
      await page.getByRole('button', { name: 'Add a filter' }).click();
      await page.getByRole('checkbox', { name: 'phone' }).check();
      await page.keyboard.press('Escape');
      expect(page.url()).toContain('channel=phone');
      await page.getByRole('button', { name: 'Remove the filter Channel' }).waitFor();
      await page.goBack();
      expect(page.url()).not.toContain('channel=');
    }),
  );

  it(
    'a link that asks for the impossible is answered with the default, and says what it left out',
    inBrowser({}, async (page) => {
      await openCompared(page, '?window=8&period=someday');
      await page.getByText('period=someday, window=8').waitFor();
    }),
  );

  it(
    'card, chart and table agree: the table has the points of the chart, and the page says that it is simulated',
    inBrowser({ width: 1440 }, async (page) => {
      await openCompared(page);
      await page.getByText('Simulated data').waitFor();
      await page.getByRole('button', { name: 'Table: Who has to come back, by channel?' }).click();
      const table = page.getByRole('table', { name: 'Who has to come back, by channel?' });
      await table.waitFor();
      expect(await table.getByRole('row').count()).toBe(1 + 5 * 6);
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
    ['the numbers by channel and team', '/sample/compared', 'How cases went'],
    ['the ranking', '/sample/compared?show=ranking', 'How cases went'],
    [
      'the cases behind a number',
      '/sample/cases?metric=repeat_rate&by=channel&key=phone',
      'Behind “Repeat contacts”',
    ],
    ['a story', '/sample/cases/A-1?window=30', 'A-1'],
    ['the loads', '/sample/data', 'What is loaded'],
  ])('%s shuts nobody out, and nothing sticks out or is cut', (_, address, heading) =>
    inBrowser({ colorScheme, width }, async (page) => {
      await page.goto(address);
      await page.getByRole('heading', { level: 1, name: heading }).waitFor();
      await page.waitForLoadState('networkidle');
      await nothingSticksOut(page);
      await nothingIsCut(page);
      await expectNoAxeViolations(page);
    })(),
  );
});

describe('on a phone', () => {
  it(
    'the filters are a sheet and the pages a bar below',
    inBrowser({ width: 390, height: 844 }, async (page) => {
      await openCompared(page);
      await page.getByRole('button', { name: /^Filters/ }).click();
      await page
        .getByRole('dialog')
        .getByRole('button', { name: /^Period/ })
        .click();
      await page.getByRole('radio', { name: 'Everything' }).click();
      await page.waitForURL(/period=all/);
      await page.keyboard.press('Escape');
      await page.keyboard.press('Escape');
      await page.getByRole('navigation', { name: 'Pages' }).getByRole('link', { name: 'Cases' }).click();
      expect(await countBehind(page)).toBeGreaterThan(0);
    }),
  );
});
