import { Link } from 'react-router';
import styles from './notice.module.css';

interface NoticeProps {
  readonly title: string;
  /** It stands alone on its page. */
  readonly heading?: boolean;
  readonly sentence?: string;
  readonly action?: { readonly label: string; readonly run: () => void };
  readonly links?: readonly { readonly label: string; readonly to: string }[];
  readonly tone?: 'quiet' | 'failed';
}

/** What is said where something else would have stood. */
export function Notice({
  title,
  heading = false,
  sentence,
  action,
  links = [],
  tone = 'quiet',
}: NoticeProps) {
  return (
    <div className={styles.notice} data-tone={tone} role={tone === 'failed' ? 'alert' : undefined}>
      {heading ? <h1>{title}</h1> : <p className={styles.title}>{title}</p>}
      {sentence === undefined ? null : <p className={styles.sentence}>{sentence}</p>}
      {action === undefined ? null : (
        <button type="button" className={styles.action} onClick={action.run}>
          {action.label}
        </button>
      )}
      {links.map(({ label, to }) => (
        <Link key={to} to={to} className={styles.link}>
          {label}
        </Link>
      ))}
    </div>
  );
}
