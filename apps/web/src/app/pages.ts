/** The pages that the rail leads to, in its order, each with the letter that opens it after g. */
import type { MessageId } from '../messages/words.ts';
import type { IconName } from '../ui/icon.tsx';

export interface PageEntry {
  readonly path: string;
  readonly label: MessageId;
  readonly icon: IconName;
  readonly letter: string;
}

export const PAGES: readonly PageEntry[] = [
  { path: '', label: 'page.loyalty', icon: 'overview', letter: 'l' },
  { path: '/explore', label: 'page.explore', icon: 'explore', letter: 'e' },
  { path: '/handoffs', label: 'page.handoffs', icon: 'handoffs', letter: 'h' },
  { path: '/metrics', label: 'page.metrics', icon: 'metrics', letter: 'm' },
  { path: '/cases', label: 'page.cases', icon: 'cases', letter: 'c' },
  { path: '/data', label: 'page.data', icon: 'source', letter: 'd' },
  { path: '/settings', label: 'page.settings', icon: 'settings', letter: 's' },
];
