import { Link } from 'react-router';
import styles from '../panels/alerts/alerts.module.css';
import { AlertsList } from '../panels/alerts/alerts-list.tsx';
import { useTitle } from '../ui/use-title.ts';
import { useWords } from '../ui/use-words.ts';
import { useWorkspace } from '../workspace/use-workspace.ts';

/** What rules have found. */
export function AlertsPage() {
  const words = useWords();
  const workspace = useWorkspace();
  useTitle(words('page.alerts'), workspace.title);
  return (
    <>
      <h1>{words('page.alerts')}</h1>
      <div className={styles.page}>
        <AlertsList />
        <p>
          <Link to={`/${encodeURIComponent(workspace.name)}/settings/alerts`}>{words('alerts.rules')}</Link>
        </p>
      </div>
    </>
  );
}
