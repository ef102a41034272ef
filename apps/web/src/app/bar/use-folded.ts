import { type RefObject, useCallback, useLayoutEffect, useRef, useState } from 'react';

/**
 * Whether the children of a row fit on one line with those marked `data-spread` as they are, or need the one marked `data-fold`
 * in their stead. By what they measure, not by a width: words differ in length from language to language.
 */
export function useFolded(): { readonly row: RefObject<HTMLDivElement | null>; readonly folded: boolean } {
  const row = useRef<HTMLDivElement>(null);
  const [folded, setFolded] = useState(false);
  const measure = useCallback(() => {
    const element = row.current;
    if (element === null || element.clientWidth === 0) return;
    const { paddingLeft, paddingRight } = getComputedStyle(element);
    const room = element.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
    const needed = [...element.children]
      .filter((child) => !child.hasAttribute('data-fold'))
      .reduce((sum, child) => sum + child.getBoundingClientRect().width, 0);
    setFolded(needed > room);
  }, []);
  // After each drawing: a filter more, a longer period or other words need more room.
  useLayoutEffect(measure);
  useLayoutEffect(() => {
    const element = row.current;
    if (element === null) return;
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    // Narrower letters come with the font.
    for (const child of element.querySelectorAll('[data-spread]')) observer.observe(child);
    return () => observer.disconnect();
  }, [measure]);
  return { row, folded };
}
