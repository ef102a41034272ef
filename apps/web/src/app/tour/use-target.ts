import { useEffect, useState } from 'react';

/** So long a slow page may take to show what is pointed at. */
const PATIENCE_MS = 12_000;

interface Sought {
  readonly path: string;
  readonly selector: string;
}

/** The element that a stop points at, once its page shows it; `onMissing` where it does not. */
export function useTarget(sought: Sought | undefined, onMissing: () => void): HTMLElement | null {
  const [found, setFound] = useState<{ of: Sought; element: HTMLElement } | null>(null);
  useEffect(() => {
    if (sought === undefined) return undefined;
    const look = () => {
      const elements = [...document.querySelectorAll<HTMLElement>(sought.selector)];
      const element = elements.find((each) => each.checkVisibility());
      if (window.location.pathname !== sought.path || element === undefined) return;
      stop();
      element.dataset['toured'] = '';
      element.scrollIntoView({ block: 'center' });
      setFound({ of: sought, element });
    };
    const observer = new MutationObserver(look);
    const timer = setTimeout(() => {
      stop();
      onMissing();
    }, PATIENCE_MS);
    const stop = () => {
      observer.disconnect();
      clearTimeout(timer);
    };
    observer.observe(document.body, { childList: true, subtree: true });
    look();
    return () => {
      stop();
      for (const each of document.querySelectorAll<HTMLElement>('[data-toured]'))
        delete each.dataset['toured'];
    };
  }, [sought, onMissing]);
  return found !== null && found.of === sought ? found.element : null;
}
