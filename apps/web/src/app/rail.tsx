import { Link, useLocation } from 'react-router';
import { printView, readView } from '../address/view.ts';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../ui/use-words.ts';
import { useWorkspace } from '../workspace/use-workspace.ts';
import { Freshness } from './freshness.tsx';
import { isOn, usePages } from './pages.ts';
import styles from './rail.module.css';

/** The view goes along from page to page; what belongs to one page does not. */
export function Rail() {
  const words = useWords();
  const workspace = useWorkspace();
  const pages = usePages();
  const { pathname, search } = useLocation();
  const below = /^\/[^/]+(\/.*?)\/?$/.exec(pathname)?.[1] ?? '';
  const view = printView(readView(new URLSearchParams(search)).view).toString();
  return (
    <nav className={styles.rail} aria-label={words('frame.pages')}>
      <p className={styles.product}>
        <img src="/mark.svg" alt="" width="20" height="20" />
        {words('product')}
      </p>
      <ul className={styles.pages}>
        {pages.map(({ path, label, icon }) => (
          <li key={path}>
            <Link
              to={{ pathname: `/${encodeURIComponent(workspace.name)}${path}`, search: view }}
              aria-current={isOn(path, below) ? 'page' : undefined}
              className={`${styles.page} ${isOn(path, below) ? styles.active : ''}`}
            >
              <Icon name={icon} />
              {words(label)}
            </Link>
          </li>
        ))}
      </ul>
      <Freshness />
    </nav>
  );
}
