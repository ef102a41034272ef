import { type SubmitEvent, useState } from 'react';
import { useIntl } from 'react-intl';
import { InviteDocument, type InviteMutation } from '../../../generated/graphql.ts';
import { messageFor } from '../../../messages/words.ts';
import { request } from '../../../request/request.ts';
import { Button } from '../../../ui/button.tsx';
import { Copyable } from '../../../ui/copyable.tsx';
import { Field } from '../../../ui/field.tsx';
import form from '../../../ui/form.module.css';
import { useFailure } from '../../../ui/use-failure.ts';
import { useWords } from '../../../ui/use-words.ts';
import styles from '../../alerts/alerts.module.css';
import { isWhole, type RoleScope } from './access.ts';
import { RoleChoice } from './role-choice.tsx';
import { useChangingAccess } from './use-changing-access.ts';

type Invited = InviteMutation['invite'];

/** Invites by e-mail; the link is there to be handed over too, for a server that sends no mail. */
export function InviteForm() {
  const words = useWords();
  const { locale } = useIntl();
  const failure = useFailure();
  const [email, setEmail] = useState('');
  const [scope, setScope] = useState<RoleScope>({ role: 'analyst', teams: [] });
  const inviting = useChangingAccess(
    async (workspace, asked: RoleScope & { readonly email: string }) => ({
      asked,
      invited: (await request(InviteDocument, { workspace, ...asked, language: locale })).invite,
    }),
    ({ invited }) => {
      if (invited.problems.length === 0) setEmail('');
    },
  );
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    inviting.mutate({ email, ...scope });
  };
  const problem = inviting.data?.invited.problems[0]?.code;
  return (
    <form className={form.form} onSubmit={submit} aria-label={words('access.invite')}>
      <div className={styles.pair}>
        <Field
          label={words('people.email')}
          type="email"
          value={email}
          required
          wrong={
            problem === undefined
              ? inviting.error && failure(inviting.error)
              : words(messageFor(`access.problem.${problem}`, 'access.problem.other'))
          }
          onChange={setEmail}
        />
        <RoleChoice scope={scope} onChange={setScope} />
      </div>
      <div className={form.buttons}>
        <Button type="submit" disabled={inviting.isPending || email.trim() === '' || !isWhole(scope)}>
          {words('access.invite.do')}
        </Button>
      </div>
      {inviting.data === undefined ? null : (
        <LinkOnce invited={inviting.data.invited} email={inviting.data.asked.email} />
      )}
    </form>
  );
}

function LinkOnce({ invited, email }: { readonly invited: Invited; readonly email: string }) {
  const words = useWords();
  const { link, mail } = invited;
  if (link === null) return null;
  const whole = link.startsWith('/') ? `${window.location.origin}${link}` : link;
  return (
    <>
      <p role="status" className={styles.quiet}>
        {words(messageFor(`access.invited.${mail ?? ''}`, 'access.invited.not_configured'), { email })}
      </p>
      <Copyable text={whole} />
    </>
  );
}
