import { useState } from 'react';
import { useIntl } from 'react-intl';
import { sendPasswordLink, signIn } from '../../request/access.ts';
import { Button } from '../../ui/button.tsx';
import { Field } from '../../ui/field.tsx';
import { useWords } from '../../ui/use-words.ts';
import { EnterForm } from './enter-form.tsx';

/** By e-mail and password, or on to a new password. */
export function SignIn({ onEntered }: { readonly onEntered: () => void }) {
  const words = useWords();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');
  const [forgotten, setForgotten] = useState(false);
  if (forgotten) return <Forgotten email={email} onBack={() => setForgotten(false)} />;
  return (
    <EnterForm
      label={words('enter.do')}
      submit={async () => {
        await signIn(email, password);
        onEntered();
      }}
      aside={
        <Button kind="quiet" onClick={() => setForgotten(true)}>
          {words('enter.forgotten')}
        </Button>
      }
    >
      {() => (
        <>
          <EmailField value={email} onChange={setEmail} />
          <Field
            label={words('enter.password')}
            type="password"
            complete="current-password"
            value={password}
            required
            onChange={setPassword}
          />
        </>
      )}
    </EnterForm>
  );
}

function Forgotten({ email: typed, onBack }: { readonly email: string; readonly onBack: () => void }) {
  const words = useWords();
  const { locale } = useIntl();
  const [email, setEmail] = useState(typed);
  const [sent, setSent] = useState(false);
  const back = (
    <Button kind="quiet" onClick={onBack}>
      {words('enter.back')}
    </Button>
  );
  if (sent)
    return (
      <>
        <p role="status">{words('enter.forgotten.done')}</p>
        <div>{back}</div>
      </>
    );
  return (
    <>
      <p>{words('enter.forgotten.sentence')}</p>
      <EnterForm
        label={words('enter.forgotten.do')}
        submit={async () => {
          await sendPasswordLink(email, locale);
          setSent(true);
        }}
        aside={back}
      >
        {() => <EmailField value={email} onChange={setEmail} />}
      </EnterForm>
    </>
  );
}

function EmailField(field: { readonly value: string; readonly onChange: (email: string) => void }) {
  const words = useWords();
  return <Field label={words('enter.email')} type="email" complete="username" required {...field} />;
}
