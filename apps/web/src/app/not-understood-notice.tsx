import { useView } from '../address/use-view.ts';
import { useWords } from '../ui/use-words.ts';
import styles from './not-understood-notice.module.css';

/** A link may be older or newer than the page: what it could not read is said, not silently dropped. */
export function NotUnderstoodNotice() {
  const words = useWords();
  const { view, notUnderstood, change } = useView();
  if (notUnderstood.length === 0) return null;
  const parts = notUnderstood.map(({ part, value }) => `${part}=${value}`).join(', ');
  return (
    <p role="status" className={styles.notice}>
      {words('address.notUnderstood', { parts })}{' '}
      <button type="button" onClick={() => change(view)}>
        {words('address.dismiss')}
      </button>
    </p>
  );
}
