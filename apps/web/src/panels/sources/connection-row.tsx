import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import {
  DisconnectDocument,
  ResumeConnectionDocument,
  StopConnectionDocument,
} from '../../generated/graphql.ts';
import { messageFor } from '../../messages/words.ts';
import { request } from '../../request/request.ts';
import { Ago } from '../../ui/ago.tsx';
import { Button } from '../../ui/button.tsx';
import { Confirmation } from '../../ui/confirmation.tsx';
import { Copyable } from '../../ui/copyable.tsx';
import { useFailure } from '../../ui/use-failure.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { type Connection, sourcesOptions } from './live-sources.ts';
import styles from './sources-panel.module.css';

/** A helpdesk that is asked for what is new: how it goes, and why not. */
export function ConnectionRow({ connection }: { readonly connection: Connection }) {
  const words = useWords();
  const failure = useFailure();
  const format = useFormat();
  const client = useQueryClient();
  const { name: workspace } = useWorkspace();
  const { id, state, trouble, caughtUpAt } = connection;
  const connector = words(messageFor(`connector.${connection.connector}`, 'text'), {
    text: connection.connector,
  });
  const [asked, setAsked] = useState(false);
  const moved = async () => {
    setAsked(false);
    await client.invalidateQueries({ queryKey: sourcesOptions(workspace).queryKey });
  };
  const turning = useMutation<unknown>({
    mutationFn: () =>
      state === 'stopped'
        ? request(ResumeConnectionDocument, { workspace, id })
        : request(StopConnectionDocument, { workspace, id }),
    onSuccess: moved,
  });
  const ending = useMutation({
    mutationFn: () => request(DisconnectDocument, { workspace, id }),
    onSuccess: moved,
  });
  return (
    <div className={styles.connection}>
      <div className={styles.way}>
        <span>
          {words('connection.row', { connector })}{' '}
          <span className={styles.state} data-state={state}>
            {words(messageFor(`connection.state.${state}`, 'text'), { text: state })}
          </span>{' '}
          <span className={styles.quiet}>
            {caughtUpAt === null ? (
              words('connection.notYet')
            ) : (
              <>
                {words('connection.caughtUp')} <Ago at={caughtUpAt} exact={format.moment(caughtUpAt)} />
              </>
            )}
          </span>
        </span>
        <span className={styles.buttons}>
          <Button
            kind="quiet"
            disabled={turning.isPending}
            label={words(state === 'stopped' ? 'connection.resume.of' : 'connection.stop.of', { connector })}
            onClick={() => turning.mutate()}
          >
            {words(state === 'stopped' ? 'connection.resume' : 'connection.stop')}
          </Button>
          <Button
            kind="quiet"
            label={words('connection.disconnect.of', { connector })}
            onClick={() => setAsked(true)}
          >
            {words('connection.disconnect')}
          </Button>
        </span>
      </div>
      {trouble === null ? null : <p className={styles.trouble}>{trouble.sentence}</p>}
      {turning.error === null ? null : (
        <p className={styles.trouble} role="alert">
          {failure(turning.error)}
        </p>
      )}
      <details className={styles.webhook}>
        <summary>{words('connection.webhook')}</summary>
        <p className={styles.quiet}>
          {words(
            connection.secretsSet.includes('webhookSecret')
              ? 'connection.webhook.sentence'
              : 'connection.webhook.noSecret',
          )}
        </p>
        <Copyable text={`${window.location.origin}${connection.webhookPath}`} />
      </details>
      <Confirmation
        opened={asked}
        title={words('connection.disconnect.title', { connector })}
        confirm={words('connection.disconnect')}
        busy={ending.isPending}
        failure={ending.error && failure(ending.error)}
        onConfirm={() => ending.mutate()}
        onClose={() => setAsked(false)}
      >
        <p>{words('connection.disconnect.what')}</p>
      </Confirmation>
    </div>
  );
}
