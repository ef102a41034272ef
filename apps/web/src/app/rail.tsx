import { NavLink, useLocation } from 'react-router';
import { printView, readView } from '../address/view.ts';
import { Icon } from '../ui/icon.tsx';
import { useWords } from '../ui/use-words.ts';
import { useWorkspace } from '../workspace/use-workspace.ts';
import { Freshness } from './freshness.tsx';
import { usePages } from './pages.ts';
import styles from './rail.module.css';

/** The view goes along from page to page; what belongs to one page does not. */
export function Rail() {
  const words = useWords();
  const workspace = useWorkspace();
  const pages = usePages();
  const { search } = useLocation();
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
            <NavLink
              to={{ pathname: `/${encodeURIComponent(workspace.name)}${path}`, search: view }}
              end={path === ''}
              className={({ isActive }) => `${styles.page} ${isActive ? styles.active : ''}`}
            >
              <Icon name={icon} />
              {words(label)}
            </NavLink>
          </li>
        ))}
      </ul>
      <Freshness />
    </nav>
  );
}
