/** Axe in the page: what a machine can find of what shuts people out. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from '@jest/globals';
import type { AxeResults, RunOptions } from 'axe-core';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** WCAG 2.2, 2.5.8: what is pressed is 24 by 24 pixels or stands free. Axe leaves it out unless it is asked for. */
const TARGETS: RunOptions = { rules: { 'target-size': { enabled: true } } };

export async function expectNoAxeViolations(page: Page): Promise<void> {
  expect(await violationsOf(page, TARGETS)).toEqual([]);
}

/** Only that a finger can hit what is pressed. */
export async function expectTargetsToBeHit(page: Page): Promise<void> {
  expect(await violationsOf(page, { ...TARGETS, runOnly: ['target-size'] })).toEqual([]);
}

async function violationsOf(page: Page, options: RunOptions) {
  await page.evaluate(axe);
  const { violations } = await page.evaluate<AxeResults>(`axe.run(document, ${JSON.stringify(options)})`);
  return violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map(({ html }) => html) }));
}
