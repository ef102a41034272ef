import { useQuery } from '@tanstack/react-query';
import { PanelBody } from '../../../ui/panel/panel-body.tsx';
import { useWords } from '../../../ui/use-words.ts';
import { useWorkspace } from '../../../workspace/use-workspace.ts';
import styles from '../../alerts/alerts.module.css';
import { AccessTokenRow } from './access-token-row.tsx';
import { accessOptions } from './access.ts';
import { AuditList } from './audit-list.tsx';
import { InvitationRow } from './invitation-row.tsx';
import { InviteForm } from './invite-form.tsx';
import { MemberRow } from './member-row.tsx';
import { NewAccessToken } from './new-access-token.tsx';

/** Who sees the workspace, and as what; and who did what in it. */
export function AccessSection() {
  const words = useWords();
  const { name: workspace } = useWorkspace();
  const access = useQuery(accessOptions(workspace));
  const { members = [], invitations = [], accessTokens = [] } = access.data ?? {};
  const valid = accessTokens.filter(({ revokedAt }) => revokedAt === null);
  return (
    <PanelBody request={access} standing={access.data === undefined ? null : { kind: 'shown' }} height={240}>
      <p className={styles.quiet}>{words('access.about')}</p>
      <h3>{words('access.members')}</h3>
      {members.length === 0 ? <p className={styles.quiet}>{words('access.members.none')}</p> : null}
      <ul className={styles.list} aria-label={words('access.members')}>
        {members.map((member) => (
          <MemberRow key={member.id} member={member} />
        ))}
      </ul>
      <h3>{words('access.invite')}</h3>
      <InviteForm />
      <ul className={styles.list} aria-label={words('access.invitations')}>
        {invitations.map((invitation) => (
          <InvitationRow key={invitation.id} invitation={invitation} />
        ))}
      </ul>
      <h3>{words('access.tokens')}</h3>
      <p className={styles.quiet}>{words('access.tokens.about')}</p>
      <ul className={styles.list} aria-label={words('access.tokens')}>
        {valid.map((token) => (
          <AccessTokenRow key={token.id} token={token} />
        ))}
      </ul>
      <NewAccessToken />
      <h3>{words('access.log')}</h3>
      <AuditList />
    </PanelBody>
  );
}
