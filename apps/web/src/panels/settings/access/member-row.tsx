import { useState } from 'react';
import { RemoveMemberDocument } from '../../../generated/graphql.ts';
import { request } from '../../../request/request.ts';
import { Ago } from '../../../ui/ago.tsx';
import { Button } from '../../../ui/button.tsx';
import { Confirmation } from '../../../ui/confirmation.tsx';
import { useFailure } from '../../../ui/use-failure.ts';
import { useWords } from '../../../ui/use-words.ts';
import { useFormat } from '../../../workspace/use-format.ts';
import styles from '../../alerts/alerts.module.css';
import type { Member } from './access.ts';
import { MemberForm } from './member-form.tsx';
import { roleInWords } from './role-in-words.ts';
import { useChangingAccess } from './use-changing-access.ts';

/** Somebody who sees the workspace. */
export function MemberRow({ member }: { readonly member: Member }) {
  const words = useWords();
  const failure = useFailure();
  const [edited, setEdited] = useState(false);
  const [asked, setAsked] = useState(false);
  const { id, name } = member;
  const removing = useChangingAccess(
    (workspace, gone: number) => request(RemoveMemberDocument, { workspace, id: gone }),
    () => setAsked(false),
  );
  return (
    <li className={styles.item}>
      <div>
        <strong>{name}</strong>
        <MemberSaid member={member} />
      </div>
      {edited ? (
        <div className={styles.wide}>
          <MemberForm member={member} onDone={() => setEdited(false)} />
        </div>
      ) : (
        <div className={styles.tools}>
          <Button kind="quiet" label={words('access.change.of', { name })} onClick={() => setEdited(true)}>
            {words('access.change')}
          </Button>
          <Button kind="quiet" label={words('access.remove.of', { name })} onClick={() => setAsked(true)}>
            {words('access.remove')}
          </Button>
        </div>
      )}
      <Confirmation
        opened={asked}
        title={words('access.remove.title')}
        confirm={words('access.remove')}
        busy={removing.isPending}
        failure={removing.error && failure(removing.error)}
        onConfirm={() => removing.mutate(id)}
        onClose={() => setAsked(false)}
      >
        <p>{words('access.remove.what', { name })}</p>
      </Confirmation>
    </li>
  );
}

function MemberSaid({ member }: { readonly member: Member }) {
  const words = useWords();
  const format = useFormat();
  const { email, owner, disabled, seenAt } = member;
  const said = [
    roleInWords(words, member),
    email,
    ...(owner ? [words('access.owner')] : []),
    ...(disabled ? [words('access.disabled')] : []),
  ];
  return (
    <p className={styles.quiet}>
      {said.join(' · ')}
      {' · '}
      {seenAt === null ? (
        words('access.seen.never')
      ) : (
        <>
          {words('access.seen')} <Ago at={seenAt} exact={format.moment(seenAt)} />
        </>
      )}
    </p>
  );
}
