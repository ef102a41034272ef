/** How much a page loads before it shows anything, read off what the build says that it made: the same on every machine. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from '@jest/globals';
import { partsFor, routesOfPages } from './browser/parts-of-words.ts';
import { PROJECT_FOLDER } from './browser/project-folder.ts';

const DIST = path.join(PROJECT_FOLDER, 'apps/web/dist');

/** Kilobytes, packed. */
const BUDGETS = {
  /** The frame around every page, before the words of a language. */
  frame: 185,
  /** The frame, the page and the words it waits for, in the language that has the longest. */
  page: 250,
  style: 30,
  /** What comes when it is drawn: the library of charts is the largest. */
  later: 90,
};

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
  readonly css?: readonly string[];
}
type Manifest = Readonly<Record<string, Chunk>>;

const LANGUAGES = ['en', 'et', 'ru', 'fr'] as const;
const ENTRY = 'index.html';

const manifest = JSON.parse(readFileSync(path.join(DIST, '.vite/manifest.json'), 'utf8')) as Manifest;
const pages = Object.keys(manifest).filter((source) => source.startsWith('src/pages/'));

const kilobytes = (files: Iterable<string>): number =>
  [...new Set(files)].reduce((sum, file) => sum + gzipSync(readFileSync(path.join(DIST, file))).length, 0) /
  1_000;

/** The sources and everything that has to be there before the first line of them runs. */
function loaded(sources: readonly string[], known = new Set<string>()): Chunk[] {
  for (const source of sources) {
    if (known.has(source)) continue;
    const chunk = manifest[source];
    // A part that goes by another name now must not count for nothing.
    if (chunk === undefined) throw new Error(`the build made no ${source}`);
    known.add(source);
    loaded(chunk.imports ?? [], known);
  }
  return [...known].flatMap((source) => manifest[source] ?? []);
}

const routes = routesOfPages();

function wordsFor(page: string, language: string): string[] {
  const parts = ['first', ...partsFor(path.basename(page), routes)];
  return parts.map((part) => `src/messages/${part}/${language}.ts`);
}

const scripts = (chunks: readonly Chunk[]) => chunks.map(({ file }) => file);

describe('what has to be loaded', () => {
  it('for the frame around every page fits its budget', () => {
    expect(kilobytes(scripts(loaded([ENTRY])))).toBeLessThanOrEqual(BUDGETS.frame);
  });

  it.each(pages)('for %s fits its budget in every language, and so does its style', (page) => {
    const inLanguages = LANGUAGES.map((language) => loaded([ENTRY, page, ...wordsFor(page, language)]));
    const largest = Math.max(...inLanguages.map((chunks) => kilobytes(scripts(chunks))));
    const style = kilobytes(loaded([ENTRY, page]).flatMap(({ css = [] }) => css));
    expect(largest).toBeLessThanOrEqual(BUDGETS.page);
    expect(style).toBeLessThanOrEqual(BUDGETS.style);
  });

  it('for nothing that comes later is large by itself', () => {
    const large = Object.values(manifest).filter(
      ({ file }) => file.endsWith('.js') && kilobytes([file]) > BUDGETS.later,
    );
    expect(large.map(({ file }) => file)).toEqual([]);
  });

  it('for a page leaves lists, sheets and windows that open until they are wanted', () => {
    const layers = manifest['src/ui/layers/loaded-layers.tsx']?.file;
    expect(layers).toBeDefined();
    const early = pages.filter((page) => scripts(loaded([ENTRY, page])).includes(layers ?? ''));
    expect(early).toEqual([]);
  });

  it('for a page leaves the library of charts until something is drawn', () => {
    const early = pages.filter((page) =>
      scripts(loaded([ENTRY, page])).some((file) => file.includes('RechartsWrapper')),
    );
    expect(early).toEqual([]);
  });
});
