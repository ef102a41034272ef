import { useQuery } from '@tanstack/react-query';
import { Link } from 'react-router';
import styles from '../../panels/alerts/alerts.module.css';
import { alertCountOptions } from '../../panels/alerts/alerts.ts';
import { Icon } from '../../ui/icon.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';

/** How many alerts nobody has seen yet; quiet while there is none. */
export function AlertBell() {
  const words = useWords();
  const { name: workspace } = useWorkspace();
  const { data: count = 0 } = useQuery(alertCountOptions(workspace));
  return (
    <Link
      className={styles.bell}
      data-new={count > 0 || undefined}
      to={`/${encodeURIComponent(workspace)}/alerts`}
      aria-label={words('alerts.bell', { count })}
      title={words('alerts.bell', { count })}
    >
      <Icon name="bell" />
      {count > 0 ? <span>{count}</span> : null}
    </Link>
  );
}
