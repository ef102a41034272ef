import { NavLink, useLocation } from 'react-router';
import { printView, readView } from '../address/view.ts';
import { Icon, type IconName } from '../ui/icon.tsx';
import { useWords } from '../ui/use-words.ts';
import { useWorkspace } from '../workspace/use-workspace.ts';
import type { MessageId } from '../messages/words.ts';
import { Freshness } from './freshness.tsx';
import styles from './rail.module.css';

const pages: readonly { readonly path: string; readonly label: MessageId; readonly icon: IconName }[] = [
  { path: '', label: 'page.loyalty', icon: 'overview' },
  { path: '/explore', label: 'page.explore', icon: 'explore' },
  { path: '/handoffs', label: 'page.handoffs', icon: 'handoffs' },
  { path: '/metrics', label: 'page.metrics', icon: 'metrics' },
  { path: '/cases', label: 'page.cases', icon: 'cases' },
  { path: '/data', label: 'page.data', icon: 'source' },
  { path: '/settings', label: 'page.settings', icon: 'settings' },
];

/** The view goes along from page to page; what belongs to one page does not. */
export function Rail() {
  const words = useWords();
  const workspace = useWorkspace();
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
