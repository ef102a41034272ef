import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { RotateKeysDocument, WorkspaceKeysDocument } from '../../../generated/graphql.ts';
import { request } from '../../../request/request.ts';
import { Button } from '../../../ui/button.tsx';
import { Confirmation } from '../../../ui/confirmation.tsx';
import form from '../../../ui/form.module.css';
import { PanelBody } from '../../../ui/panel/panel-body.tsx';
import { useFailure } from '../../../ui/use-failure.ts';
import { useWords } from '../../../ui/use-words.ts';
import { useFormat } from '../../../workspace/use-format.ts';
import { useWorkspace } from '../../../workspace/use-workspace.ts';
import styles from '../settings.module.css';

const keysOptions = (workspace: string) =>
  queryOptions({
    queryKey: ['workspaceKeys', workspace],
    queryFn: async ({ signal }) =>
      (await request(WorkspaceKeysDocument, { workspace }, signal)).workspaceKeys,
  });

/** Since when the key is in use under which customers are known, and a new one. */
export function Keys() {
  const words = useWords();
  const format = useFormat();
  const failure = useFailure('failed');
  const client = useQueryClient();
  const { name: workspace } = useWorkspace();
  const [asked, setAsked] = useState(false);
  const keys = useQuery(keysOptions(workspace));
  const generation = keys.data?.generation ?? 0;
  const rotating = useMutation({
    mutationFn: () => request(RotateKeysDocument, { workspace, generation }),
    onSuccess: async () => {
      setAsked(false);
      await client.invalidateQueries();
    },
  });
  const ask = () => {
    rotating.reset();
    setAsked(true);
  };
  const rotatedAt = keys.data?.rotatedAt ?? null;
  return (
    <section aria-labelledby="keys" className={styles.keys}>
      <h3 id="keys">{words('settings.keys')}</h3>
      <p className={styles.lead}>{words('settings.keys.lead')}</p>
      <PanelBody request={keys} standing={keys.data === undefined ? null : { kind: 'shown' }} height={60}>
        <p role="status">
          {rotatedAt === null
            ? words('settings.keys.never')
            : words('settings.keys.since', { day: format.day(rotatedAt), number: generation })}
        </p>
        <div className={form.buttons}>
          <Button onClick={ask}>{words('settings.keys.rotate')}</Button>
        </div>
      </PanelBody>
      <Confirmation
        opened={asked}
        title={words('settings.keys.title')}
        confirm={words('settings.keys.rotate')}
        busy={rotating.isPending}
        failure={rotating.error && failure(rotating.error)}
        onConfirm={() => rotating.mutate()}
        onClose={() => setAsked(false)}
      >
        <p>{words('settings.keys.what')}</p>
      </Confirmation>
    </section>
  );
}
