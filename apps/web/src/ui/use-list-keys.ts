import { type RefObject, useEffect } from 'react';
import { singleKeysAreOn } from '../workspace/remembered.ts';
import { isWriting, keyOf } from './key-of.ts';

/** j and k walk through a list's rows, links marked data-row; Enter opens, as links do. */
export function useListKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const walk = (event: KeyboardEvent) => {
      const key = keyOf(event);
      if ((key !== 'j' && key !== 'k') || event.metaKey || event.ctrlKey || event.altKey) return;
      if (isWriting(event.target) || !singleKeysAreOn() || list.current === null) return;
      const focused = document.activeElement;
      const inside = list.current.contains(focused);
      // With several lists on a page the keys belong to the one that has the focus, else to the first.
      const first = list.current.contains(document.querySelector('[data-row]'));
      if (!inside && (!first || focused?.matches('[data-row]') === true)) return;
      const rows = [...list.current.querySelectorAll<HTMLElement>('[data-row]')];
      const place = rows.findIndex((row) => row === focused);
      const next = place === -1 ? 0 : Math.min(rows.length - 1, Math.max(0, place + (key === 'j' ? 1 : -1)));
      rows[next]?.focus();
      event.preventDefault();
    };
    document.addEventListener('keydown', walk);
    return () => document.removeEventListener('keydown', walk);
  }, [list]);
}
