/**
 * A page of the running Twicetold. `inBrowser` makes a test of a walk through it: a picture is kept when the walk
 * fails, and whatever the page logs as an error fails it.
 */
import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import { expect } from '@jest/globals';
import { chromium, type Page } from 'playwright-core';
import { PROJECT_FOLDER } from './project-folder.ts';

export interface View {
  readonly width?: number;
  readonly height?: number;
  readonly colorScheme?: 'light' | 'dark';
  readonly reducedMotion?: 'reduce' | 'no-preference';
  /** Of the browser, e.g. "et-EE". */
  readonly locale?: string;
}

export interface OpenedPage {
  readonly page: Page;
  /** Errors logged by the page so far. */
  readonly errors: readonly string[];
  readonly close: () => Promise<void>;
}

/** Relative addresses ("/", "/cases/M-1") are those of the running Twicetold. */
export async function openPage(view: View = {}): Promise<OpenedPage> {
  const { width = 1280, height = 900, colorScheme = 'light', reducedMotion = 'reduce', locale = 'en' } = view;
  const browser = await chromium.connect(named('TWICETOLD_TEST_BROWSER'));
  const context = await browser.newContext({
    baseURL: named('TWICETOLD_TEST_ADDRESS'),
    viewport: { width, height },
    colorScheme,
    reducedMotion,
    locale,
    // The page must cut days in the workspace's zone, whatever the reader's is.
    timezoneId: 'America/St_Johns',
  });
  const page = await context.newPage();
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return { page, errors, close: () => browser.close() };
}

/** `it('…', inBrowser({ width: 390 }, async (page) => { … }))` */
export function inBrowser(view: View, walk: (page: Page) => Promise<void>): () => Promise<void> {
  return async () => {
    const { page, errors, close } = await openPage(view);
    try {
      await walk(page);
      expect(errors).toEqual([]);
    } catch (error) {
      await keepPicture(page);
      throw error;
    } finally {
      await close();
    }
  };
}

async function keepPicture(page: Page): Promise<void> {
  const folder = path.join(PROJECT_FOLDER, 'test/screenshots');
  await mkdir(folder, { recursive: true });
  const title = expect.getState().currentTestName ?? 'a test without a name';
  const file = `${title.replaceAll(/[^\p{L}\p{N}]+/gu, '-').slice(0, 120)}.png`;
  // The failure that led here matters more than a page that can no longer be drawn.
  await page.screenshot({ path: path.join(folder, file), fullPage: true }).catch(() => undefined);
}

function named(variable: string): string {
  const value = process.env[variable];
  if (!value) throw new Error(`${variable} is not set: run the browser tests through Jest's project "e2e".`);
  return value;
}
