/** Which words a page needs, read off the sources: no page may come before its words. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { partsFor, routesOfPages } from './browser/parts-of-words.ts';
import { PROJECT_FOLDER } from './browser/project-folder.ts';

const SOURCES = path.join(PROJECT_FOLDER, 'apps/web/src');
const read = (file: string) => readFileSync(file, 'utf8');

const PARTS = ['first', 'executive', 'flows', 'later', 'loading', 'setup'] as const;
type Part = (typeof PARTS)[number];

/** The ids of one part of the English catalogue: each topic is a file, each message begins a line. */
function idsOf(part: Part): ReadonlySet<string> {
  const folder = path.join(SOURCES, 'messages', part);
  const topics = [...read(path.join(folder, 'en.ts')).matchAll(/from '([^']+)'/g)];
  return new Set(
    topics.flatMap(([, topic = '']) =>
      [...read(topicAt(folder, topic)).matchAll(/^ {2}(?:'([^']+)'|(\w+)):/gm)].map(
        ([, quoted, bare]) => quoted ?? bare ?? '',
      ),
    ),
  );
}
const topicAt = (folder: string, topic: string): string =>
  topic.startsWith('.')
    ? path.resolve(folder, topic)
    : path.join(PROJECT_FOLDER, `${topic.replace('@twicetold/metrics', 'libs/metrics/src')}.ts`);
const ids = new Map(PARTS.map((part) => [part, idsOf(part)] as const));
const routes = routesOfPages();

/** Everything that is there before the first line of a file runs; not its types, and not the messages. */
function filesOf(file: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file) || !existsSync(file) || file.includes('/messages/')) return known;
  known.add(file);
  for (const [statement, imported = ''] of read(file).matchAll(/^import\s[^;]*?'(\.[^']+\.tsx?)';/gms)) {
    if (!statement.startsWith('import type')) filesOf(path.resolve(path.dirname(file), imported), known);
  }
  return known;
}

/** Ids that a file names, whole or by how they begin: 'tour.start', `dimension.${…}`; those that `there` does not have. */
function wordsWantedIn(file: string, there: readonly string[]): string[] {
  const text = read(file);
  const whole = [...text.matchAll(/'([\w.-]+)'/g)].map(([, id = '']) => id);
  const beginnings = [...text.matchAll(/words\(\s*(?:messageFor\(\s*)?`([\w.-]+\.)\$\{/g)];
  // A code that looks like a word of one part ("text", "close") is no id.
  const said = whole.filter((id) => id.includes('.') && isElsewhere((each) => each === id));
  const coded = beginnings
    .map(([, beginning = '']) => beginning)
    .filter((beginning) => isElsewhere((id) => id.startsWith(beginning)));
  return [...said, ...coded];

  function isElsewhere(isMeant: (id: string) => boolean): boolean {
    const having = [...ids].filter(([, known]) => [...known].some(isMeant)).map(([part]) => part);
    return having.length > 0 && !having.some((part) => there.includes(part));
  }
}

const wantingIn = (file: string, parts: readonly string[]) =>
  [...filesOf(path.join(SOURCES, file))].flatMap((each) =>
    wordsWantedIn(each, ['first', ...parts]).map((id) => `${path.relative(SOURCES, each)}: ${id}`),
  );

const pages = readdirSync(path.join(SOURCES, 'pages')).filter((file) => file.endsWith('-page.tsx'));

describe('the words that come later', () => {
  it('are some hundred', () => {
    const later = PARTS.filter((part) => part !== 'first').flatMap((part) => [...(ids.get(part) ?? [])]);
    expect(later.length).toBeGreaterThan(200);
  });

  it('are waited for by the pages that are made of them, and by no other', () => {
    expect(Object.fromEntries(pages.map((page) => [page, partsFor(page, routes)]))).toMatchObject({
      'case-page.tsx': ['later'],
      'cases-page.tsx': [],
      'explore-page.tsx': [],
      'handoffs-page.tsx': ['flows'],
      'loyalty-page.tsx': ['executive'],
      'settings-page.tsx': ['setup'],
      'sources-page.tsx': ['loading'],
    });
  });

  it('are not needed by the frame', () => {
    expect(wantingIn('app/frame.tsx', [])).toEqual([]);
  });

  it.each(pages)('are not needed by %s, but for those that it waits for', (page) => {
    expect(wantingIn(`pages/${page}`, partsFor(page, routes))).toEqual([]);
  });

  it.each([
    ['app/palette/palette.tsx', ['later', 'loading']],
    ['app/keys/shortcuts-list.tsx', ['later']],
    ['app/tour/tour.tsx', ['later', 'executive']],
    ['panels/alerts/rule-window.tsx', ['setup']],
    ['panels/mailing/mailing-drawer.tsx', ['setup']],
    ['panels/worklist/worklist-panel.tsx', ['later', 'flows']],
  ])('are not needed by %s, but for %j', (file, parts) => {
    expect(wantingIn(file, parts)).toEqual([]);
  });
});
