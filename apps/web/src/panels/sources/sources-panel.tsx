import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { messageFor } from '../../messages/words.ts';
import { Ago } from '../../ui/ago.tsx';
import { PanelBody } from '../../ui/panel/panel-body.tsx';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { ConnectionRow } from './connection-row.tsx';
import { ConnectChoice } from './connect-choice.tsx';
import { sourcesOptions } from './live-sources.ts';
import { NewToken } from './new-token.tsx';
import { shapeSources, type SourceRow } from './sources.ts';
import styles from './sources-panel.module.css';
import { TokenRow } from './token-row.tsx';

/** Where events come from: how, and how fresh; and how more can come by itself. */
export function SourcesPanel() {
  const words = useWords();
  const { name } = useWorkspace();
  const request = useQuery(sourcesOptions(name));
  const found = request.data;
  const rows = useMemo(
    () => (found === undefined ? null : shapeSources(found.loads, found.connections, found.ingestTokens)),
    [found],
  );
  return (
    <PanelBody
      request={request}
      standing={rows === null ? null : { kind: 'shown' }}
      height="var(--sources-room)"
    >
      {rows === null || found === undefined ? null : (
        <>
          {rows.length === 0 ? <p className={styles.quiet}>{words('sources.nothing')}</p> : null}
          <ul className={styles.sources}>
            {rows.map((source) => (
              <Source key={source.name} source={source} />
            ))}
          </ul>
          <div className={styles.more}>
            <NewToken />
            <ConnectChoice connectors={found.connectors} />
          </div>
        </>
      )}
    </PanelBody>
  );
}

function Source({ source }: { readonly source: SourceRow }) {
  const words = useWords();
  const format = useFormat();
  const { name, adapter, loads, lastArrival, connections, tokens } = source;
  return (
    <li className={styles.source}>
      <div className={styles.head}>
        <h3>{name}</h3>
        {adapter === null ? null : (
          <span className={styles.quiet}>
            {words(messageFor(`source.${adapter}`, 'text'), { text: adapter })}
          </span>
        )}
        <span className={styles.fresh}>
          {lastArrival === null ? (
            words('sources.neverArrived')
          ) : (
            <>
              {words('sources.lastArrival')} <Ago at={lastArrival} exact={format.moment(lastArrival)} />
            </>
          )}
          {' · '}
          {words('sources.count', { count: loads })}
        </span>
      </div>
      {connections.map((connection) => (
        <ConnectionRow key={connection.id} connection={connection} />
      ))}
      {tokens.map((token) => (
        <TokenRow key={token.id} token={token} />
      ))}
    </li>
  );
}
