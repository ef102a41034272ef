import { useEffect, useRef } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { addressNow } from '../../address/address-now.ts';
import { printView, readView } from '../../address/view.ts';
import { singleKeysAreOn } from '../../workspace/remembered.ts';
import { useMay } from '../../workspace/use-may.ts';
import { isWriting, keyOf } from '../../ui/key-of.ts';
import type { Overlay } from '../commands.ts';
import { PAGES } from '../pages.ts';

/** After g so long a letter is the page that is meant. */
const PATIENCE_MS = 1_500;

interface Shortcuts {
  readonly workspace: string;
  readonly open: (overlay: Overlay) => void;
}

/** Keys that do the same on every page. Letters alone never where somebody writes, and not at all for whoever turned them off. */
export function useShortcuts({ workspace, open }: Shortcuts): void {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const may = useMay();
  const going = useRef(0);
  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const key = keyOf(event);
      const modified = event.metaKey || event.ctrlKey;
      if (modified && key === 'k' && !event.altKey && !event.shiftKey) {
        event.preventDefault();
        open('palette');
        return;
      }
      if (modified || event.altKey || event.defaultPrevented || event.repeat) return;
      if (isWriting(event.target) || !singleKeysAreOn() || isCovered()) return;
      const page = Date.now() - going.current < PATIENCE_MS ? pageAfterG(key) : undefined;
      going.current = key === 'g' ? Date.now() : 0;
      if (page !== undefined && may(page.needs)) {
        const view = printView(readView(addressNow()).view).toString();
        void navigate({ pathname: `/${encodeURIComponent(workspace)}${page.path}`, search: view });
      } else if (key === '?') open('shortcuts');
      else if (key === '/') openFilter();
      else return;
      event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [navigate, open, workspace, pathname, may]);
}

const pageAfterG = (key: string) => PAGES.find(({ letter }) => letter === key);

/** Something lies above the page and has the keys. */
const isCovered = (): boolean => document.querySelector('[role=dialog][aria-modal=true]') !== null;

/** The way to the filters that is in sight: in the bar, or on a phone the sheet. */
function openFilter(): void {
  const ways = [...document.querySelectorAll<HTMLElement>('[data-filter] button, button[data-filter]')];
  const way = ways.find((each) => each.offsetParent !== null);
  way?.focus();
  way?.click();
}
