import { useState } from 'react';
import { RevokeAccessTokenDocument } from '../../../generated/graphql.ts';
import { request } from '../../../request/request.ts';
import { Ago } from '../../../ui/ago.tsx';
import { Button } from '../../../ui/button.tsx';
import { Confirmation } from '../../../ui/confirmation.tsx';
import { useFailure } from '../../../ui/use-failure.ts';
import { useNow } from '../../../ui/use-now.ts';
import { useWords } from '../../../ui/use-words.ts';
import { useFormat } from '../../../workspace/use-format.ts';
import styles from '../../alerts/alerts.module.css';
import type { AccessToken } from './access.ts';
import { roleInWords } from './role-in-words.ts';
import { useChangingAccess } from './use-changing-access.ts';

/** Something that reads the workspace until it expires or is revoked. */
export function AccessTokenRow({ token }: { readonly token: AccessToken }) {
  const words = useWords();
  const format = useFormat();
  const failure = useFailure();
  const now = useNow();
  const [asked, setAsked] = useState(false);
  const { id, name, usedAt, expiresAt } = token;
  const revoking = useChangingAccess(
    (workspace, gone: number) => request(RevokeAccessTokenDocument, { workspace, id: gone }),
    () => setAsked(false),
  );
  const over = Date.parse(expiresAt) <= now;
  return (
    <li className={styles.item}>
      <div>
        <strong>{name}</strong>
        <p className={styles.quiet}>
          {roleInWords(words, token)}
          {' · '}
          {words(over ? 'access.tokens.over' : 'token.expires', { day: format.day(expiresAt) })}
          {' · '}
          {usedAt === null ? (
            words('token.unused')
          ) : (
            <>
              {words('token.used')} <Ago at={usedAt} exact={format.moment(usedAt)} />
            </>
          )}
        </p>
      </div>
      <div className={styles.tools}>
        <Button kind="quiet" label={words('token.revoke.of', { name })} onClick={() => setAsked(true)}>
          {words('token.revoke')}
        </Button>
      </div>
      <Confirmation
        opened={asked}
        title={words('token.revoke.title')}
        confirm={words('token.revoke')}
        busy={revoking.isPending}
        failure={revoking.error && failure(revoking.error)}
        onConfirm={() => revoking.mutate(id)}
        onClose={() => setAsked(false)}
      >
        <p>{words('access.tokens.revoke.what', { name })}</p>
      </Confirmation>
    </li>
  );
}
