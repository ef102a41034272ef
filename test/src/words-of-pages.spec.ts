/** Which words a page needs, read off the sources: no page may come before its words. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { PROJECT_FOLDER } from './browser/project-folder.ts';

const SOURCES = path.join(PROJECT_FOLDER, 'apps/web/src');
const read = (file: string) => readFileSync(file, 'utf8');

/** The ids of one half of the English catalogue: each topic is a file, each message begins a line. */
function idsOf(half: 'first' | 'later'): string[] {
  const folder = path.join(SOURCES, 'messages', half);
  const topics = [...read(path.join(folder, 'en.ts')).matchAll(/from '(\.[^']+)'/g)];
  return topics.flatMap(([, topic = '']) =>
    [...read(path.resolve(folder, topic)).matchAll(/^ {2}(?:'([^']+)'|(\w+)):/gm)].map(
      ([, quoted, bare]) => quoted ?? bare ?? '',
    ),
  );
}
const first = idsOf('first');
const later = new Set(idsOf('later'));
const routes = read(path.join(SOURCES, 'app/routes.tsx'));

/** Everything that is there before the first line of a file runs; not its types, and not the messages. */
function filesOf(file: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(file) || !existsSync(file) || file.includes('/messages/')) return known;
  known.add(file);
  for (const [statement, imported = ''] of read(file).matchAll(/^import\s[^;]*?'(\.[^']+\.tsx?)';/gms)) {
    if (!statement.startsWith('import type')) filesOf(path.resolve(path.dirname(file), imported), known);
  }
  return known;
}

/** Ids that a file names, whole or by how they begin: 'tour.start', `dimension.${…}`. */
function laterWordsNamedIn(file: string): string[] {
  const text = read(file);
  const whole = [...text.matchAll(/'([\w.-]+)'/g)].map(([, id = '']) => id);
  const beginnings = [...text.matchAll(/words\(\s*(?:messageFor\(\s*)?`([\w.-]+\.)\$\{/g)];
  // A code that looks like a word of one part ("text", "close") is no id.
  const said = whole.filter((id) => id.includes('.') && later.has(id));
  const coded = beginnings
    .map(([, beginning = '']) => beginning)
    .filter((beginning) => !first.some((id) => id.startsWith(beginning)))
    .filter((beginning) => [...later].some((id) => id.startsWith(beginning)));
  return [...said, ...coded];
}

const wantingIn = (file: string) =>
  [...filesOf(path.join(SOURCES, file))].flatMap((each) =>
    laterWordsNamedIn(each).map((id) => `${path.relative(SOURCES, each)}: ${id}`),
  );

const pages = readdirSync(path.join(SOURCES, 'pages')).filter((file) => file.endsWith('-page.tsx'));
const waiting = pages.filter((page) => routes.includes(`withLaterWords(import('../pages/${page}'))`));

describe('the words that come later', () => {
  it('are some hundred', () => {
    expect(later.size).toBeGreaterThan(200);
  });

  it('are waited for by the pages that are made of them', () => {
    expect(waiting).toEqual(
      expect.arrayContaining(['case-page.tsx', 'settings-page.tsx', 'sources-page.tsx']),
    );
  });

  it('are not needed by the frame', () => {
    expect(wantingIn('app/frame.tsx')).toEqual([]);
  });

  it.each(pages.filter((page) => routes.includes(`import('../pages/${page}')`) && !waiting.includes(page)))(
    'are not needed by %s, which does not wait for them',
    (page) => {
      expect(wantingIn(`pages/${page}`)).toEqual([]);
    },
  );
});
