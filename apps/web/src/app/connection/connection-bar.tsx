import { useState } from 'react';
import { useIntl } from 'react-intl';
import { connection } from '../../request/connection.ts';
import { useWords } from '../../ui/use-words.ts';
import styles from './connection-bar.module.css';
import { useConnection } from './use-connection.ts';

/** That nobody answers, and as of when what is shown was. It lies above the page, so that nothing moves. */
export function ConnectionBar() {
  const words = useWords();
  const { formatTime } = useIntl();
  const { lost, answeredAt } = useConnection();
  const [trying, setTrying] = useState(false);
  const retry = () => {
    setTrying(true);
    void connection.tryNow().finally(() => setTrying(false));
  };
  const cause = words(navigator.onLine ? 'connection.silent' : 'connection.offline');
  const shown = answeredAt === null ? '' : words('connection.shown', { time: formatTime(answeredAt) });
  return (
    <div role="status" className={styles.place}>
      {lost ? (
        <div className={styles.bar}>
          <span>
            {cause} {shown}
          </span>
          <button type="button" disabled={trying} onClick={retry}>
            {words('connection.try')}
          </button>
        </div>
      ) : null}
    </div>
  );
}
