import { type ReactNode, type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useBlocker } from 'react-router';
import { Button } from '../../ui/button.tsx';
import { Confirmation } from '../../ui/confirmation.tsx';
import { Field } from '../../ui/field.tsx';
import form from '../../ui/form.module.css';
import { useFailure } from '../../ui/use-failure.ts';
import { useWords } from '../../ui/use-words.ts';
import { useMyName } from '../../workspace/remembered.ts';
import { placeInWords, problemInWords, settingInWords } from './problem-in-words.ts';
import styles from './settings.module.css';
import type { Change, Problem, Settings } from './settings.ts';
import { useChangeSettings } from './use-change-settings.ts';

export interface Filling<Draft> {
  readonly draft: Draft;
  readonly set: (part: Partial<Draft>) => void;
  /** What is wrong with a field, as the server names it: "teamSites.Billing". */
  readonly wrong: (field: string) => string | null;
}

interface SettingsFormProps<Draft extends object> {
  readonly settings: Settings;
  readonly draftOf: (settings: Settings) => Draft;
  /** Only what differs from what is set. */
  readonly changeOf: (draft: Draft, settings: Settings) => Change;
  /** Of what cannot be sent yet: a number that is none. */
  readonly problemsOf?: (draft: Draft) => readonly Problem[];
  readonly children: (filling: Filling<Draft>) => ReactNode;
}

/**
 * The one form of the page. What was typed is kept until it is saved or discarded, also when somebody else changes the settings
 * meanwhile; leaving asks first.
 */
export function SettingsForm<Draft extends object>(props: SettingsFormProps<Draft>) {
  const { settings, draftOf, changeOf, problemsOf, children } = props;
  const words = useWords();
  const failure = useFailure();
  const [me, setMe] = useMyName();
  const [begun, setBegun] = useState({ seen: settings, draftOf });
  const { seen } = begun;
  const [draft, setDraft] = useState(() => draftOf(settings));
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const [conflicts, setConflicts] = useState<readonly string[]>([]);
  const [saved, setSaved] = useState(false);
  const element = useRef<HTMLFormElement>(null);
  const saving = useChangeSettings();
  const dirty = JSON.stringify(draft) !== JSON.stringify(begun.draftOf(seen));

  const start = (from: Settings) => {
    setBegun({ seen: from, draftOf });
    setDraft(draftOf(from));
    setProblems([]);
    setConflicts([]);
  };
  // What else a draft is made of (the teams there are) may change too.
  if (!dirty && (settings.version !== seen.version || draftOf !== begun.draftOf)) start(settings);

  const send = async (version: number) => {
    setSaved(false);
    const early = problemsOf?.(draft) ?? [];
    setProblems(early);
    if (early.length > 0) return;
    const asked = { kind: 'parts', change: changeOf(draft, seen) } as const;
    const changed = await saving.mutateAsync({ asked, version }).catch(() => null);
    if (changed === null) return;
    setProblems(changed.problems);
    setConflicts(changed.conflicts);
    if (changed.problems.length > 0 || changed.conflicts.length > 0) return;
    start(changed.settings);
    setSaved(true);
  };
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    void send(seen.version);
  };
  useEffect(() => {
    if (problems.length > 0) element.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus();
  }, [problems]);

  const wrong = (field: string) => {
    const found = problems.find((each) => each.field === field);
    return found === undefined ? null : problemInWords(words, found);
  };
  const set = (part: Partial<Draft>) => {
    setSaved(false);
    setDraft((before) => ({ ...before, ...part }));
  };
  return (
    <form ref={element} className={form.form} onSubmit={submit} noValidate>
      {children({ draft, set, wrong })}
      <div className={styles.foot}>
        <div className={styles.me}>
          <Field label={words('settings.me')} value={me} onChange={setMe} />
        </div>
        <div className={form.buttons}>
          <Button kind="primary" type="submit" disabled={!dirty || saving.isPending}>
            {words(saving.isPending ? 'settings.saving' : 'settings.save')}
          </Button>
          {dirty ? (
            <Button kind="quiet" onClick={() => start(settings)}>
              {words('settings.discard')}
            </Button>
          ) : null}
          <span role="status" className={styles.status}>
            {saved ? words('settings.saved') : dirty ? words('settings.dirty') : ''}
          </span>
        </div>
        {dirty && settings.version !== seen.version && conflicts.length === 0 ? (
          <p className={styles.lead} role="status">
            {words('settings.changedMeanwhile')}
          </p>
        ) : null}
        {saving.error === null ? null : (
          <p className={form.wrong} role="alert">
            {failure(saving.error)}
          </p>
        )}
        {problems.length === 0 ? null : (
          <div role="alert" className={form.wrong}>
            <p>{words('settings.problems', { count: problems.length })}</p>
            <ul>
              {problems.map((each) => (
                <li key={`${each.field} ${each.code}`}>
                  {words('settings.problem', {
                    field: placeInWords(words, each.field),
                    reason: problemInWords(words, each),
                  })}
                </li>
              ))}
            </ul>
          </div>
        )}
        {conflicts.length === 0 ? null : (
          <div role="alert" className={styles.conflict}>
            <p>
              {words('settings.conflict', {
                fields: conflicts.map((field) => settingInWords(words, field)).join(', '),
              })}
            </p>
            <div className={form.buttons}>
              <Button onClick={() => start(settings)}>{words('settings.conflict.theirs')}</Button>
              <Button onClick={() => void send(settings.version)}>{words('settings.conflict.mine')}</Button>
            </div>
          </div>
        )}
      </div>
      <LeaveGuard dirty={dirty} />
    </form>
  );
}

function LeaveGuard({ dirty }: { readonly dirty: boolean }) {
  const words = useWords();
  const blocker = useBlocker(
    ({ currentLocation, nextLocation }) => dirty && currentLocation.pathname !== nextLocation.pathname,
  );
  useEffect(() => {
    if (!dirty) return undefined;
    const warn = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', warn);
    return () => window.removeEventListener('beforeunload', warn);
  }, [dirty]);
  return (
    <Confirmation
      opened={blocker.state === 'blocked'}
      title={words('settings.leave')}
      confirm={words('settings.leave.confirm')}
      busy={false}
      failure={null}
      onConfirm={() => blocker.proceed?.()}
      onClose={() => blocker.reset?.()}
    >
      <p>{words('settings.leave.sentence')}</p>
    </Confirmation>
  );
}
