/** The pages that the rail leads to, in its order, each with the letter that opens it after g. */
import type { MessageId } from '../messages/words.ts';
import type { IconName } from '../ui/icon.tsx';
import { type Permission, useMay } from '../workspace/use-may.ts';

export interface PageEntry {
  readonly path: string;
  readonly label: MessageId;
  readonly icon: IconName;
  readonly letter: string;
  readonly needs: Permission;
}

export const PAGES: readonly PageEntry[] = [
  { path: '', label: 'page.loyalty', icon: 'overview', letter: 'l', needs: 'numbers' },
  { path: '/explore', label: 'page.explore', icon: 'explore', letter: 'e', needs: 'numbers' },
  { path: '/handoffs', label: 'page.handoffs', icon: 'handoffs', letter: 'h', needs: 'numbers' },
  { path: '/metrics', label: 'page.metrics', icon: 'metrics', letter: 'm', needs: 'numbers' },
  { path: '/cases', label: 'page.cases', icon: 'cases', letter: 'c', needs: 'cases' },
  { path: '/data', label: 'page.data', icon: 'source', letter: 'd', needs: 'sources' },
  { path: '/settings', label: 'page.settings', icon: 'settings', letter: 's', needs: 'rules' },
];

/** A page that the rail does not list, under the one that leads to it. */
const UNDER: Readonly<Record<string, string>> = { '/compared': '' };

/** Is `path`, given without its workspace, the page of the rail or below it? */
export function isOn(page: string, path: string): boolean {
  const at = UNDER[path] ?? path;
  return at === page || (page !== '' && at.startsWith(`${page}/`));
}

/** Those that the reader may open. */
export function usePages(): readonly PageEntry[] {
  const may = useMay();
  return PAGES.filter(({ needs }) => may(needs));
}

const NEEDS: readonly (readonly [beginning: string, needs: Permission])[] = [
  ['/data/load', 'load'],
  ['/alerts', 'rules'],
  ...PAGES.map(({ path, needs }) => [path, needs] as const),
];

/** What somebody must be let do to open an address, given without its workspace: "/data/loads/7". */
export function neededFor(path: string): Permission {
  const isBelow = (beginning: string) => path === beginning || path.startsWith(`${beginning}/`);
  const found = NEEDS.filter(([beginning]) => isBelow(beginning));
  return found.toSorted(([one], [other]) => other.length - one.length)[0]?.[1] ?? 'numbers';
}
