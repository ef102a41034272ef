/** One case on one screen: somebody sees what had to be told twice, also without a mouse, on a phone and in the dark. */
import { describe, expect, it, jest } from '@jest/globals';
import type { Page } from 'playwright-core';
import { expectNoAxeViolations } from './browser/accessibility.ts';
import { inBrowser } from './browser/page.ts';

jest.setTimeout(90_000);

/** Of the cases in which most had to be told again, the first that also had a promise broken. */
const TOLD_AGAIN = `{
  behind(
    workspace: "sample"
    question: { metrics: ["handoffs"] }
    cell: { metric: "handoffs" }
    order: { by: TOLD_AGAIN, descending: true }
    first: 40
  ) { edges { node { case { id } } } }
}`;
const STORY = `query ($id: String!) {
  case(workspace: "sample", id: $id, issueWindowDays: 30) {
    facts { toldAgain }
    promises { fate }
  }
}`;

interface Found {
  readonly facts: readonly { readonly toldAgain: boolean }[];
  readonly promises: readonly { readonly fate: string }[];
}

const asked = async <T>(page: Page, query: string, variables: Record<string, string> = {}): Promise<T> => {
  const body = JSON.stringify({ query, variables });
  const answer = await page.evaluate(async (text) => {
    const options = { method: 'POST', headers: { 'content-type': 'application/json' }, body: text };
    return (await fetch('/graphql', options)).text();
  }, body);
  return (JSON.parse(answer) as { data: T }).data;
};

async function toldAndBroken(page: Page): Promise<string> {
  const { behind } = await asked<{ behind: { edges: { node: { case: { id: string } } }[] } }>(
    page,
    TOLD_AGAIN,
  );
  for (const { node } of behind.edges) {
    const { case: story } = await asked<{ case: Found }>(page, STORY, { id: node.case.id });
    const again = story.facts.some(({ toldAgain }) => toldAgain);
    if (again && story.promises.some(({ fate }) => fate === 'broken')) return node.case.id;
  }
  throw new Error('the sample has a case with a telling again and a broken promise');
}

async function openStory(page: Page): Promise<string> {
  await page.goto('/sample/cases');
  const id = await toldAndBroken(page);
  await page.goto(`/sample/cases/${encodeURIComponent(id)}?window=30`);
  await storyOn(page).waitFor();
  await page.locator('[data-arc]').first().waitFor({ state: 'attached' });
  return id;
}

const storyOn = (page: Page) => page.getByRole('list', { name: 'What happened, in the order of time' });
const focusedRow = (page: Page) => page.evaluate('document.activeElement?.dataset.row ?? null');

describe('a case in which something had to be told twice', () => {
  it(
    'says so in its head, joins the second telling to the first, and tears the promise that broke',
    inBrowser({ width: 1440 }, async (page) => {
      const id = await openStory(page);
      await page.getByRole('heading', { level: 1, name: new RegExp(`^${id}`) }).waitFor();
      await page.getByText(/\d+ of \d+ facts had to be told twice; handed over/).waitFor();
      expect(
        await storyOn(page)
          .getByText(/^(told again|asked for again)$/)
          .count(),
      ).toBeGreaterThan(0);
      await storyOn(page).getByText('Promise broken.').first().waitFor();
      expect(await page.locator('[data-fate="broken"]').count()).toBeGreaterThan(0);
      const tag = storyOn(page)
        .getByRole('button', { name: /known since/ })
        .first();
      await tag.focus();
      expect(await page.locator('[data-arc][data-active]').count()).toBe(1);
      // The tag itself and the one that told it first.
      expect(await storyOn(page).locator('[data-fact][data-active]').count()).toBe(2);
      await tag.press('Enter');
      const first = await page.evaluate(
        `document.activeElement?.querySelector('[data-fact]') !== null && document.activeElement.dataset.row !== undefined`,
      );
      expect(first).toBe(true);
    }),
  );

  it(
    'is walked by j and k, and a team is followed through it',
    inBrowser({ width: 1440 }, async (page) => {
      await openStory(page);
      await page.keyboard.press('j');
      const first = await focusedRow(page);
      await page.keyboard.press('j');
      const second = await focusedRow(page);
      expect(first).not.toBeNull();
      expect(second).not.toBe(first);
      await page.keyboard.press('k');
      expect(await focusedRow(page)).toBe(first);
      const team = page.locator('button[aria-pressed]').first();
      await team.click();
      expect(await team.getAttribute('aria-pressed')).toBe('true');
      await page.locator('[data-team="chosen"]').first().waitFor({ state: 'attached' });
      expect(await page.locator('button[aria-pressed="true"]').count()).toBe(1);
    }),
  );

  it(
    'leads to the cases of the same team',
    inBrowser({ width: 1440 }, async (page) => {
      await openStory(page);
      const link = page.getByText('More cases of:').getByRole('link').first();
      const team = await link.textContent();
      await link.click();
      await page.waitForURL(/\/cases\?.*team=/);
      expect(new URL(page.url()).searchParams.get('team')).toBe(team);
    }),
  );
});

describe.each([
  ['light', 1440],
  ['dark', 1440],
  ['light', 390],
  ['dark', 390],
] as const)('in %s at %d px', (colorScheme, width) => {
  it(
    'it shuts nobody out, nothing sticks out, and each row says what the drawing shows',
    inBrowser({ colorScheme, width }, async (page) => {
      await openStory(page);
      expect(
        await page.evaluate('document.documentElement.scrollWidth - window.innerWidth'),
      ).toBeLessThanOrEqual(0);
      await expectNoAxeViolations(page);
      expect(
        await storyOn(page)
          .getByText(/^Held by /)
          .count(),
      ).toBeGreaterThan(0);
      await page.getByRole('complementary', { name: 'Word-of-mouth risk' }).waitFor();
    }),
  );
});
