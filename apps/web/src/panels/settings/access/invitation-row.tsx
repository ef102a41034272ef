import { WithdrawInvitationDocument } from '../../../generated/graphql.ts';
import { request } from '../../../request/request.ts';
import { Button } from '../../../ui/button.tsx';
import form from '../../../ui/form.module.css';
import { useFailure } from '../../../ui/use-failure.ts';
import { useWords } from '../../../ui/use-words.ts';
import { useFormat } from '../../../workspace/use-format.ts';
import styles from '../../alerts/alerts.module.css';
import type { Invitation } from './access.ts';
import { roleInWords } from './role-in-words.ts';
import { useChangingAccess } from './use-changing-access.ts';

/** Somebody who may come in still. */
export function InvitationRow({ invitation }: { readonly invitation: Invitation }) {
  const words = useWords();
  const format = useFormat();
  const failure = useFailure();
  const { id, email, expiresAt } = invitation;
  const withdrawing = useChangingAccess((workspace, gone: string) =>
    request(WithdrawInvitationDocument, { workspace, id: gone }),
  );
  return (
    <li className={styles.item}>
      <div>
        <strong>{email}</strong>
        <p className={styles.quiet}>
          {roleInWords(words, invitation)}
          {' · '}
          {words('access.invited.until', { when: format.moment(expiresAt) })}
        </p>
        {withdrawing.error === null ? null : (
          <p className={form.wrong} role="alert">
            {failure(withdrawing.error)}
          </p>
        )}
      </div>
      <div className={styles.tools}>
        <Button
          kind="quiet"
          label={words('access.withdraw.of', { email })}
          disabled={withdrawing.isPending}
          onClick={() => withdrawing.mutate(id)}
        >
          {words('access.withdraw')}
        </Button>
      </div>
    </li>
  );
}
