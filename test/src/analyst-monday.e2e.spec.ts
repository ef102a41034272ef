/** An analyst's Monday, from a sentence on the first page to a view that others open; and one number wherever it is read. */
import { describe, expect, it, jest } from '@jest/globals';
import { formatValue } from '@twicetold/metrics';
import type { Page } from 'playwright-core';
import { expectNoAxeViolations } from './browser/accessibility.ts';
import { inBrowser, openPage } from './browser/page.ts';

jest.setTimeout(180_000);

/** Sent from the page, so that it goes to the server of the page. */
const fetched = (page: Page, address: string, body?: string): Promise<string> =>
  page.evaluate(
    async ([to, text]) => {
      const options =
        text === '' ? {} : { method: 'POST', headers: { 'content-type': 'application/json' }, body: text };
      return (await fetch(to, options)).text();
    },
    [address, body ?? ''] as const,
  );

const takeAlong = async (page: Page, item: string) => {
  await page.getByRole('button', { name: /^Take along/ }).click();
  return page.getByRole('menuitem', { name: item, exact: true });
};

const copied = async (page: Page, item: string): Promise<string> => {
  await (await takeAlong(page, item)).click();
  await page.getByText('Copied').waitFor();
  return page.evaluate(() => navigator.clipboard.readText());
};

const drawnAs = (page: Page, name: string) => page.getByRole('radio', { name, exact: true }).click();

/** Rows behind the question: how many units they count together. */
async function countedInRows(page: Page): Promise<number> {
  const link = await (await takeAlong(page, 'One row per case, CSV')).getAttribute('href');
  await page.keyboard.press('Escape');
  const [head = '', ...rows] = (await fetched(page, link ?? '')).trim().split('\r\n');
  const place = head.split(',').indexOf('counted') - head.split(',').length;
  return rows.reduce((sum, row) => sum + Number(row.split(',').at(place)), 0);
}

describe('an analyst’s Monday', () => {
  it(
    'goes from a sentence to the map, the curves, the spread, the funnel, why it changed, the rows, and a view for others',
    inBrowser({ width: 1440 }, async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto('/sample');
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.getByRole('link', { name: 'Explore' }).click();
      await page.waitForURL(/explore/);

      await page.getByLabel('Cut by').selectOption('channel');
      await page.getByLabel('and by').selectOption('team');
      await page.getByRole('application', { name: /by channel and team$/ }).waitFor();
      await page.getByLabel('and by').selectOption('');
      await page.waitForURL((url) => url.searchParams.getAll('by').length === 1);

      await drawnAs(page, 'Curves');
      await page.getByText(/log-rank p/).waitFor();

      await drawnAs(page, 'Distribution');
      await page.getByRole('heading', { name: 'How is it spread?' }).waitFor();
      await page
        .getByRole('row', { name: /not yet/ })
        .first()
        .waitFor();
      await drawnAs(page, 'Cumulated');
      await page.waitForURL(/cumulated=yes/);
      await page.goBack();
      await page.waitForURL((url) => !url.searchParams.has('cumulated'));

      await drawnAs(page, 'Funnel');
      await page.getByRole('heading', { name: 'How far do issues come?' }).waitFor();
      const lost = page.getByRole('row', { name: /All together.*No comeback within 7 days/ });
      const counts = await lost.getByRole('cell').allTextContents();
      await lost.getByRole('link').click();
      await page.getByText('No comeback within 7 days: lost').waitFor();
      // Step, value, interval, n, came so far, went on, lost.
      const lostOnes = counts[6] ?? '';
      await page.getByRole('status').getByText(`${lostOnes} issues`).waitFor();
      await page.goBack();

      await drawnAs(page, 'Why it changed');
      await page.waitForURL(/chart=change/);
      await page.goBack();
      await page.getByRole('heading', { name: 'How far do issues come?' }).waitFor();

      await page.goto('/sample/explore?metric=contacts&by=channel&chart=bar');
      const n = await page
        .getByRole('row', { name: /^All together/ })
        .getByRole('cell')
        .nth(1)
        .textContent();
      expect(await countedInRows(page)).toBe(Number(n?.replaceAll(/\D/g, '')));

      await page.getByRole('button', { name: /^Views/ }).click();
      await page.getByLabel('Name of this view').fill('Monday: contacts');
      await page.getByRole('button', { name: 'Keep this view' }).click();
      const view = page.getByRole('link', { name: 'Monday: contacts' });
      await view.waitFor();
      const address = await view.getAttribute('href');
      const other = await openPage({ width: 1440 });
      try {
        await other.page.goto(address ?? '');
        await other.page.getByRole('row', { name: /^All together/ }).waitFor();
        expect(await other.page.getByRole('row', { name: /^All together/ }).textContent()).toContain(n ?? '');
      } finally {
        await other.close();
      }
      await page.getByRole('button', { name: 'Remove the view: Monday: contacts' }).click();
      await view.waitFor({ state: 'detached' });
    }),
  );

  it(
    'a click on a date notes what happened then, and the note stands in the table',
    inBrowser({ width: 1440 }, async (page) => {
      await page.goto('/sample/explore?metric=contacts');
      const chart = page.getByRole('application', { name: 'Contacts' });
      await chart.focus();
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('ArrowLeft');
      await page.keyboard.press('n');
      const day = page.getByLabel('Day', { exact: true });
      await day.waitFor();
      const chosen = await day.inputValue();
      expect(chosen).toMatch(/^\d{4}-\d{2}-01$/);
      await page.getByLabel('What happened', { exact: true }).fill('New tariff');
      await page.getByRole('button', { name: 'Add the note' }).click();
      const month = new Intl.DateTimeFormat('en', { month: 'short', timeZone: 'UTC' }).format(
        new Date(chosen),
      );
      await page.getByRole('row', { name: new RegExp(`${month}.*New tariff`) }).waitFor();
      await page.getByRole('button', { name: 'Remove the note: New tariff' }).click();
      await page.getByRole('button', { name: 'Remove the note: New tariff' }).waitFor({ state: 'detached' });
      await page.keyboard.press('Escape');
      const box = await chart.boundingBox();
      if (box === null) throw new Error('the chart is not drawn');
      await page.mouse.click(box.x + 66, box.y + box.height - 8);
      await day.waitFor();
    }),
  );

  it(
    'on a phone the answer comes before the question, which is one line',
    inBrowser({ width: 390 }, async (page) => {
      await page.goto('/sample/explore?by=channel&chart=distribution');
      const fold = page.getByText(/^Change the question/);
      await fold.waitFor();
      expect(await page.getByLabel('Number', { exact: true }).isVisible()).toBe(false);
      await fold.click();
      await page.getByLabel('Number', { exact: true }).waitFor();
    }),
  );
});

describe('only what moves a number is offered', () => {
  it.each([
    ['contacts', []],
    ['repeat_rate', ['windowDays', 'issueWindowDays']],
    ['resolution_median', ['cohort', 'attribution', 'clock']],
  ])('%s', (metric, parameters) =>
    inBrowser({ width: 1440 }, async (page) => {
      const query = '{ metrics { metric parameters } }';
      const { data } = JSON.parse(await fetchedAfter(page, metric, query)) as {
        data: { metrics: { metric: string; parameters: string[] }[] };
      };
      const listed = data.metrics.find((each) => each.metric === metric)?.parameters ?? [];
      expect(listed).toEqual(expect.arrayContaining(parameters));
      const names: Readonly<Record<string, RegExp>> = {
        cohort: /^Cases of the period:/,
        attribution: /^A case counts for:/,
        clock: /^Clock:/,
        withinHours: /^Within:/,
        windowDays: /^Repeat window:/,
        outcomeDays: /^Outcome within:/,
      };
      for (const [parameter, name] of Object.entries(names)) {
        const there = await page
          .getByRole('region', { name: 'The question' })
          .getByRole('button', { name })
          .count();
        expect([parameter, there > 0]).toEqual([parameter, listed.includes(parameter)]);
      }
    })(),
  );
});

async function fetchedAfter(page: Page, metric: string, query: string): Promise<string> {
  await page.goto(`/sample/explore?metric=${metric}&chart=bar&by=channel`);
  await page.getByRole('row', { name: /^All together/ }).waitFor();
  return fetched(page, '/graphql', JSON.stringify({ query }));
}

describe('the same number on card, chart, table, file and API', () => {
  const FILTERS = ['', '&channel=phone'] as const;
  const NUMBERS = [
    ['a share', 'repeat_rate'],
    ['a quantile of durations', 'resolution_median'],
    ['a count', 'contacts'],
    ['an index', 'word_of_mouth_index'],
  ] as const;
  const all = NUMBERS.flatMap(([kind, metric]) => FILTERS.map((filter) => [kind, metric, filter] as const));

  it.each(all)('%s, %s%s', (_, metric, filter) =>
    inBrowser({ width: 1440 }, async (page) => {
      await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
      await page.goto(`/sample/explore?metric=${metric}${filter}&by=segment&chart=bar`);
      const row = page.getByRole('row', { name: /^All together/ });
      await row.waitFor();
      const shown = await row.getByRole('cell').first().textContent();
      const { data } = JSON.parse(await fetched(page, '/graphql', await copied(page, 'Copy as GraphQL'))) as {
        data: { ask: Asked };
      };
      const { overall, groups, definitions } = data.ask;
      const unit = definitions[0]?.unit ?? '';
      const said = (value: number) => formatValue(value, unit, 'en');
      const total = overall[0]?.total.value ?? NaN;
      expect(shown).toBe(said(total));
      await page.getByText(said(total), { exact: true }).first().waitFor();
      const csv = await copied(page, 'Copy the table as CSV');
      expect(csv).toContain(`All together,${total},`);
      for (const { key, cells } of groups) {
        const { value, n } = cells[0]?.total ?? { value: null, n: 0 };
        if (value === null || n === 0) continue;
        if (key[0] != null) expect(csv).toContain(`${key[0]},${value},`);
        await page.getByRole('application').getByText(said(value), { exact: true }).first().waitFor();
      }
    })(),
  );
  interface Asked {
    readonly definitions: readonly { readonly unit: string }[];
    readonly overall: readonly { readonly total: { readonly value: number } }[];
    readonly groups: readonly {
      readonly key: readonly (string | null)[];
      readonly cells: readonly { readonly total: { readonly value: number | null; readonly n: number } }[];
    }[];
  }
});

describe.each([
  ['light', 1440],
  ['dark', 1440],
  ['light', 390],
  ['dark', 390],
] as const)('in %s at %d px', (colorScheme, width) => {
  it.each([
    ['a distribution', '/sample/explore?chart=distribution', 'How is it spread?'],
    ['distributions side by side', '/sample/explore?by=channel&chart=distribution', 'How is it spread?'],
    ['a funnel', '/sample/explore?chart=funnel', 'How far do issues come?'],
    ['funnels side by side', '/sample/explore?by=channel&chart=funnel', 'How far do issues come?'],
  ])('%s shuts nobody out and nothing sticks out', (_, address, heading) =>
    inBrowser({ colorScheme, width }, async (page) => {
      await page.goto(address);
      await page.getByRole('heading', { name: heading }).waitFor();
      await page.waitForLoadState('networkidle');
      const wider = await page.evaluate('document.documentElement.scrollWidth - window.innerWidth');
      expect(wider).toBeLessThanOrEqual(0);
      await expectNoAxeViolations(page);
    })(),
  );
});
