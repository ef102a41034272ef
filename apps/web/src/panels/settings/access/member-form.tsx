import { type SubmitEvent, useState } from 'react';
import { ChangeMemberDocument } from '../../../generated/graphql.ts';
import { request } from '../../../request/request.ts';
import { Button } from '../../../ui/button.tsx';
import form from '../../../ui/form.module.css';
import { useFailure } from '../../../ui/use-failure.ts';
import { useWords } from '../../../ui/use-words.ts';
import { isWhole, type Member, roleOf, type RoleScope } from './access.ts';
import { RoleChoice } from './role-choice.tsx';
import { useChangingAccess } from './use-changing-access.ts';

/** Another role for somebody. */
export function MemberForm({ member, onDone }: { readonly member: Member; readonly onDone: () => void }) {
  const words = useWords();
  const failure = useFailure();
  const [scope, setScope] = useState<RoleScope>({ role: roleOf(member.role), teams: member.teams });
  const changing = useChangingAccess(
    (workspace, next: RoleScope) => request(ChangeMemberDocument, { workspace, id: member.id, ...next }),
    onDone,
  );
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    changing.mutate(scope);
  };
  return (
    <form className={form.form} onSubmit={submit} aria-label={member.name}>
      <RoleChoice scope={scope} onChange={setScope} />
      {changing.error === null ? null : (
        <p className={form.wrong} role="alert">
          {failure(changing.error)}
        </p>
      )}
      <div className={form.buttons}>
        <Button type="submit" disabled={changing.isPending || !isWhole(scope)}>
          {words('people.save')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {words('cancel')}
        </Button>
      </div>
    </form>
  );
}
