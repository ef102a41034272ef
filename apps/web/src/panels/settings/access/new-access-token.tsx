import { type SubmitEvent, useState } from 'react';
import { CreateAccessTokenDocument } from '../../../generated/graphql.ts';
import { request } from '../../../request/request.ts';
import { Button } from '../../../ui/button.tsx';
import { Copyable } from '../../../ui/copyable.tsx';
import { Field, Select } from '../../../ui/field.tsx';
import form from '../../../ui/form.module.css';
import { useFailure } from '../../../ui/use-failure.ts';
import { useWords } from '../../../ui/use-words.ts';
import styles from '../../alerts/alerts.module.css';
import { isWhole, type RoleScope } from './access.ts';
import { RoleChoice } from './role-choice.tsx';
import { useChangingAccess } from './use-changing-access.ts';

const LASTS = ['30', '90', '365'] as const;

interface Wanted extends RoleScope {
  readonly name: string;
  readonly days: number;
}

/** Makes something that reads the workspace; what it is is shown once. */
export function NewAccessToken() {
  const words = useWords();
  const failure = useFailure();
  const [name, setName] = useState('');
  const [scope, setScope] = useState<RoleScope>({ role: 'executive', teams: [] });
  const [days, setDays] = useState<(typeof LASTS)[number]>('90');
  const making = useChangingAccess(
    (workspace, wanted: Wanted) => request(CreateAccessTokenDocument, { workspace, ...wanted }),
    () => setName(''),
  );
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    making.mutate({ name: name.trim(), ...scope, days: Number(days) });
  };
  const token = making.data?.createAccessToken.token;
  return (
    <form className={form.form} onSubmit={submit} aria-label={words('access.tokens.new')}>
      <div className={styles.pair}>
        <Field
          label={words('access.tokens.name')}
          value={name}
          required
          wrong={making.error && failure(making.error)}
          onChange={setName}
        />
        <RoleChoice scope={scope} onChange={setScope} />
        <Select
          label={words('access.tokens.days')}
          value={days}
          options={LASTS.map((value) => ({
            value,
            label: words('access.tokens.days.n', { n: Number(value) }),
          }))}
          onChange={setDays}
        />
      </div>
      <div className={form.buttons}>
        <Button type="submit" disabled={making.isPending || name.trim() === '' || !isWhole(scope)}>
          {words('access.tokens.make')}
        </Button>
      </div>
      {token === undefined ? null : (
        <>
          <p role="status" className={styles.quiet}>
            {words('token.once')}
          </p>
          <Copyable text={token} />
        </>
      )}
    </form>
  );
}
