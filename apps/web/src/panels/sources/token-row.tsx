import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { RevokeTokenDocument } from '../../generated/graphql.ts';
import { request } from '../../request/request.ts';
import { Ago } from '../../ui/ago.tsx';
import { Button } from '../../ui/button.tsx';
import { Confirmation } from '../../ui/confirmation.tsx';
import { useFailure } from '../../ui/use-failure.ts';
import { useWords } from '../../ui/use-words.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { sourcesOptions, type Token } from './live-sources.ts';
import styles from './sources-panel.module.css';

/** Something that may post to the source, until it is revoked. */
export function TokenRow({ token }: { readonly token: Token }) {
  const words = useWords();
  const failure = useFailure();
  const format = useFormat();
  const client = useQueryClient();
  const { name: workspace } = useWorkspace();
  const [asked, setAsked] = useState(false);
  const revoking = useMutation({
    mutationFn: () => request(RevokeTokenDocument, { workspace, id: token.id }),
    onSuccess: async () => {
      setAsked(false);
      await client.invalidateQueries({ queryKey: sourcesOptions(workspace).queryKey });
    },
  });
  return (
    <div className={styles.way}>
      <span>
        {words('token.row', { name: token.name })}{' '}
        <span className={styles.quiet}>
          {token.usedAt === null ? (
            words('token.unused')
          ) : (
            <>
              {words('token.used')} <Ago at={token.usedAt} exact={format.moment(token.usedAt)} />
            </>
          )}
          {token.expiresAt === null
            ? null
            : ` · ${words('token.expires', { day: format.day(token.expiresAt) })}`}
        </span>
      </span>
      <Button
        kind="quiet"
        label={words('token.revoke.of', { name: token.name })}
        onClick={() => setAsked(true)}
      >
        {words('token.revoke')}
      </Button>
      <Confirmation
        opened={asked}
        title={words('token.revoke.title')}
        confirm={words('token.revoke')}
        busy={revoking.isPending}
        failure={revoking.error && failure(revoking.error)}
        onConfirm={() => revoking.mutate()}
        onClose={() => setAsked(false)}
      >
        <p>{words('token.revoke.what', { name: token.name })}</p>
      </Confirmation>
    </div>
  );
}
