import { type RefObject, useEffect } from 'react';

const typing = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

/** j and k walk through a list's rows, links marked data-row; Enter opens, as links do. */
export function useListKeys(list: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const walk = (event: KeyboardEvent) => {
      if ((event.key !== 'j' && event.key !== 'k') || event.metaKey || event.ctrlKey || event.altKey) return;
      if (typing(event.target) || list.current === null) return;
      const inside = list.current.contains(document.activeElement);
      // With several lists on a page the keys belong to the one that has the focus, or else to the first.
      if (
        !inside &&
        document.querySelector('[data-row]')?.closest('ol, table') !== list.current.closest('ol, table')
      )
        return;
      if (!inside && document.activeElement?.matches('[data-row]')) return;
      const rows = [...list.current.querySelectorAll<HTMLElement>('[data-row]')];
      const place = rows.findIndex((row) => row === document.activeElement);
      const next =
        place === -1 ? 0 : Math.min(rows.length - 1, Math.max(0, place + (event.key === 'j' ? 1 : -1)));
      rows[next]?.focus();
      event.preventDefault();
    };
    document.addEventListener('keydown', walk);
    return () => document.removeEventListener('keydown', walk);
  }, [list]);
}
