import { useState } from 'react';
import { followLink, type Link } from '../../request/access.ts';
import { Field } from '../../ui/field.tsx';
import { useWords } from '../../ui/use-words.ts';
import { EnterForm } from './enter-form.tsx';

interface OneTimeLinkProps {
  readonly secret: string;
  readonly link: Link;
  /** false: signing in is what comes next. */
  readonly onDone: (entered: boolean) => void;
}

/** What is asked of somebody who follows a one-time link. */
export function OneTimeLink({ secret, link, onDone }: OneTimeLinkProps) {
  const words = useWords();
  const { purpose, known } = link;
  const [email, setEmail] = useState(link.email ?? '');
  const [name, setName] = useState('');
  const [password, setPassword] = useState('');
  const follow = async () => {
    const { name: entered } = await followLink(secret, { email, name, password });
    onDone(entered !== null);
  };
  if (purpose === 'invitation' && known) {
    return (
      <>
        <p>{words('enter.invitation.known')}</p>
        <EnterForm label={words('enter.take')} submit={follow}>
          {() => null}
        </EnterForm>
      </>
    );
  }
  const isNew = purpose !== 'password';
  return (
    <>
      {purpose === 'invitation' ? null : (
        <p>{words(purpose === 'setup' ? 'enter.setup.sentence' : 'enter.newPassword.sentence')}</p>
      )}
      <EnterForm label={words(isNew ? 'enter.account.make' : 'enter.password.set')} submit={follow}>
        {(wrong) => (
          <>
            {purpose === 'setup' ? (
              <Field
                label={words('enter.email')}
                type="email"
                complete="username"
                value={email}
                required
                wrong={wrong('email')}
                onChange={setEmail}
              />
            ) : null}
            {isNew ? (
              <Field
                label={words('enter.name')}
                complete="name"
                value={name}
                required
                wrong={wrong('name')}
                onChange={setName}
              />
            ) : null}
            <Field
              label={words(isNew ? 'enter.password' : 'enter.password.new')}
              hint={words('enter.password.hint')}
              type="password"
              complete="new-password"
              value={password}
              required
              wrong={wrong('password')}
              onChange={setPassword}
            />
          </>
        )}
      </EnterForm>
    </>
  );
}
