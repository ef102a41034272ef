import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useLocation, useNavigate } from 'react-router';
import { useLanguage } from '../app/language/use-language.ts';
import { LANGUAGES, OWN_NAMES } from '../messages/language.ts';
import { CompanyWay } from '../panels/enter/company-way.tsx';
import { OneTimeLink } from '../panels/enter/one-time-link.tsx';
import { SignIn } from '../panels/enter/sign-in.tsx';
import { useProblem } from '../panels/enter/use-problem.ts';
import { type Link, lookAtLink, NotEntered } from '../request/access.ts';
import { Select } from '../ui/field.tsx';
import { RequestFailure } from '../ui/panel/request-failure.tsx';
import { useTitle } from '../ui/use-title.ts';
import { useWords } from '../ui/use-words.ts';
import styles from './enter-page.module.css';

/** What follows the # goes to no server by itself: no log holds the secret of a link. */
export function EnterPage() {
  const words = useWords();
  const { hash, search } = useLocation();
  const navigate = useNavigate();
  const client = useQueryClient();
  const { language, choose } = useLanguage();
  const asked = new URLSearchParams(search);
  const to = ownPath(asked.get('to'));
  /** By the company: one comes back here with a code. */
  const refused = asked.get('refused');
  const [taken, setTaken] = useState(false);
  const secret = taken ? '' : hash.slice(1);
  const problem = useProblem();
  const {
    data: link,
    error,
    refetch,
  } = useQuery({
    queryKey: ['link', secret],
    queryFn: () => lookAtLink(secret),
    enabled: secret !== '',
    retry: false,
    staleTime: Infinity,
  });
  const title = secret === '' || link === undefined ? words('enter.title') : titleOf(link, words);
  useTitle(title);
  const enter = () => {
    // What was asked by somebody else, or by nobody, is asked anew.
    client.clear();
    void navigate(to, { replace: true });
  };
  return (
    <main className={styles.page}>
      <p className={styles.product}>
        <img src="/mark.svg" alt="" width="20" height="20" />
        {words('product')}
      </p>
      <h1>{title}</h1>
      {taken ? <p role="status">{words('enter.taken')}</p> : null}
      {secret === '' && refused !== null ? <p role="alert">{problem(refused)}</p> : null}
      {error instanceof NotEntered ? <p role="alert">{problem(error.code)}</p> : null}
      {secret === '' || error instanceof NotEntered ? <SignIn onEntered={enter} /> : null}
      {secret !== '' && link !== undefined ? (
        <OneTimeLink secret={secret} link={link} onDone={(entered) => (entered ? enter() : setTaken(true))} />
      ) : null}
      {secret === '' || error instanceof NotEntered || link?.purpose === 'invitation' ? (
        <CompanyWay to={to} />
      ) : null}
      {error === null || error instanceof NotEntered ? null : (
        <RequestFailure error={error} retry={() => void refetch()} />
      )}
      <div className={styles.language}>
        <Select
          label={words('language')}
          value={language}
          options={LANGUAGES.map((value) => ({ value, label: OWN_NAMES[value] }))}
          onChange={(next) => void choose(next)}
        />
      </div>
    </main>
  );
}

function titleOf({ purpose, workspace }: Link, words: ReturnType<typeof useWords>): string {
  if (purpose === 'setup') return words('enter.setup');
  if (purpose === 'password') return words('enter.newPassword');
  return words('enter.invitation', { workspace: workspace ?? '' });
}

/** Only back to a page of ours. */
function ownPath(to: string | null): string {
  return to !== null && /^\/(?![/\\])/.test(to) ? to : '/';
}
