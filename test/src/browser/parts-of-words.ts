/** For which parts of the words a page waits, read off the routes. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { PROJECT_FOLDER } from './project-folder.ts';

/** The first page of nothing is no route of its own. */
export const routesOfPages = (): string =>
  ['routes.tsx', 'first-workspace.tsx']
    .map((file) => readFileSync(path.join(PROJECT_FOLDER, 'apps/web/src/app', file), 'utf8'))
    .join('\n');

/** Beside the first words. @param page as "case-page.tsx" */
export function partsFor(page: string, routes: string): string[] {
  const [, waited = ''] =
    new RegExp(`withWords\\(\\s*import\\('\\.\\./pages/${page}'\\),([^)]*)\\)`).exec(routes) ?? [];
  return [...waited.matchAll(/'(\w+)'/g)].map(([, part = '']) => part);
}
