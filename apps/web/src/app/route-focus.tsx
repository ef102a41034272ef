import { useEffect, useRef, useState } from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router';
import styles from './said.module.css';

/**
 * After a step to another page the focus begins at its heading and its title is said, as after a page of its own; a step
 * forward begins at its top. Another view of the same page moves nothing.
 */
export function RouteFocus() {
  const { pathname } = useLocation();
  const how = useNavigationType();
  const before = useRef(pathname);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (before.current === pathname) return;
    before.current = pathname;
    if (how !== NavigationType.Pop) window.scrollTo(0, 0);
    // A drawer that the address opens takes the focus itself.
    if (document.querySelector('[role=dialog]') !== null) return;
    const content = document.getElementById('content');
    const heading = content?.querySelector<HTMLElement>('h1') ?? content;
    if (heading?.tagName === 'H1') heading.tabIndex = -1;
    heading?.focus({ preventScroll: true });
    // The heading says itself; where it is not there yet the title does.
    setSaid(heading?.tagName === 'H1' ? '' : document.title);
  }, [pathname, how]);
  return (
    <p role="status" className={styles.spoken}>
      {said}
    </p>
  );
}
