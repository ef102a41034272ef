import { useIntl } from 'react-intl';
import { ago } from '../format/ago.ts';
import { useNow } from '../ui/use-now.ts';
import { useWords } from '../ui/use-words.ts';
import { useLastChange } from '../workspace/use-changes.ts';
import { useWorkspace } from '../workspace/use-workspace.ts';
import styles from './freshness.module.css';

/** Says that the numbers moved by themselves. It has its room from the start, so that nothing shifts. */
export function Freshness() {
  const words = useWords();
  const { locale } = useIntl();
  const { name } = useWorkspace();
  const now = useNow(5_000);
  const at = useLastChange(name);
  return (
    <p className={styles.mark} data-fresh={(at !== null && now - at < 60_000) || undefined}>
      {at === null ? '\u00a0' : words('live.updated', { ago: ago(at, now, locale) ?? words('ago.now') })}
    </p>
  );
}
