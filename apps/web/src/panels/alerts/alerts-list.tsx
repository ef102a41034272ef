import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { AcknowledgeAlertDocument } from '../../generated/graphql.ts';
import { request } from '../../request/request.ts';
import form from '../../ui/form.module.css';
import { PanelBody } from '../../ui/panel/panel-body.tsx';
import { Segments } from '../../ui/segments.tsx';
import { useFailure } from '../../ui/use-failure.ts';
import { useWords } from '../../ui/use-words.ts';
import { useMyName } from '../../workspace/remembered.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { AlertItem } from './alert-item.tsx';
import styles from './alerts.module.css';
import { alertsOptions, type State, STATES } from './alerts.ts';

/** New ones first; acknowledging one takes it off this list at once. */
export function AlertsList() {
  const words = useWords();
  const failure = useFailure();
  const client = useQueryClient();
  const { name: workspace } = useWorkspace();
  const [me] = useMyName();
  const [state, setState] = useState<State>('firing');
  const options = alertsOptions(workspace, state);
  const found = useQuery(options);
  const acknowledge = useMutation({
    mutationFn: (id: number) =>
      request(AcknowledgeAlertDocument, { workspace, id, author: me.trim() === '' ? null : me.trim() }),
    onMutate: async (id) => {
      await client.cancelQueries({ queryKey: ['alerts', workspace] });
      client.setQueryData(options.queryKey, (before) =>
        before === undefined
          ? before
          : {
              ...before,
              firing: before.firing - 1,
              acknowledged: before.acknowledged + 1,
              alerts: before.alerts.filter((alert) => alert.id !== id),
            },
      );
    },
    onSettled: () => client.invalidateQueries({ queryKey: ['alerts', workspace] }),
  });
  const { data } = found;
  return (
    <PanelBody request={found} standing={data === undefined ? null : { kind: 'shown' }} height={240}>
      {data === undefined ? null : (
        <>
          <Segments
            label={words('alerts.show')}
            value={state}
            options={STATES.map((value) => ({
              value,
              label: words(`alerts.show.${value}`, { count: data[value] }),
            }))}
            onChange={setState}
          />
          {acknowledge.error === null ? null : (
            <p className={form.wrong} role="alert">
              {failure(acknowledge.error)}
            </p>
          )}
          {data.alerts.length === 0 ? (
            <p className={styles.quiet}>{words(`alerts.none.${state}`)}</p>
          ) : (
            <ul className={styles.list} aria-label={words(`alert.state.${state}`)}>
              {data.alerts.map((alert) => (
                <AlertItem key={alert.id} alert={alert} onAcknowledge={() => acknowledge.mutate(alert.id)} />
              ))}
            </ul>
          )}
        </>
      )}
    </PanelBody>
  );
}
