import { useDebouncedValue } from '@mantine/hooks';
import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { messageFor } from '../../../messages/words.ts';
import { restAddress } from '../../../request/rest.ts';
import { Button } from '../../../ui/button.tsx';
import { Field, Select } from '../../../ui/field.tsx';
import form from '../../../ui/form.module.css';
import { useFailure } from '../../../ui/use-failure.ts';
import { useWords } from '../../../ui/use-words.ts';
import { useFormat } from '../../../workspace/use-format.ts';
import { useWorkspace } from '../../../workspace/use-workspace.ts';
import styles from '../../alerts/alerts.module.css';
import settings from '../settings.module.css';
import { ACTIONS, auditOptions, type AuditEntry } from './access.ts';

/** Somebody who types has paused. */
const PAUSE_MS = 250;

/** Who did what, the newest first. */
export function AuditList() {
  const words = useWords();
  const failure = useFailure('failed');
  const { name } = useWorkspace();
  const [action, setAction] = useState('');
  const [typed, setActor] = useState('');
  const [actor] = useDebouncedValue(typed.trim(), PAUSE_MS);
  const log = useInfiniteQuery({
    ...auditOptions(name, { action, actor }),
    placeholderData: keepPreviousData,
  });
  const entries = log.data?.pages.flatMap((page) => page.entries) ?? [];
  const file = new URLSearchParams({ action, actor });
  return (
    <>
      <div className={styles.pair}>
        <Select
          label={words('access.log.action')}
          value={action}
          options={[
            { value: '', label: words('access.log.all') },
            ...ACTIONS.map((value) => ({ value, label: words(`access.did.${value}`) })),
          ]}
          onChange={setAction}
        />
        <Field
          label={words('access.log.actor')}
          hint={words('access.log.actor.hint')}
          value={typed}
          onChange={setActor}
        />
      </div>
      <div className={form.buttons}>
        <a className={form.button} href={`${restAddress(name, 'audit.csv')}?${file.toString()}`} download>
          {words('access.log.save')}
        </a>
      </div>
      {log.error === null ? null : (
        <p className={form.wrong} role="alert">
          {failure(log.error)}
        </p>
      )}
      {log.isSuccess && entries.length === 0 ? <p>{words('access.log.none')}</p> : null}
      <ul className={settings.changes} aria-label={words('access.log')}>
        {entries.map((entry) => (
          <AuditRow key={entry.id} entry={entry} />
        ))}
      </ul>
      {log.hasNextPage ? (
        <div>
          <Button disabled={log.isFetchingNextPage} onClick={() => void log.fetchNextPage()}>
            {words('settings.history.earlier')}
          </Button>
        </div>
      ) : null}
    </>
  );
}

function AuditRow({ entry }: { readonly entry: AuditEntry }) {
  const words = useWords();
  const format = useFormat();
  const { at, actor, action, particulars } = entry;
  const what = words(messageFor(`access.did.${action}`, 'access.did.other'), { action });
  return (
    <li className={settings.change}>
      <div>
        <p className={settings.when}>
          {words('settings.history.who', {
            author: actor ?? words('access.log.server'),
            when: format.moment(at),
          })}
        </p>
        <p>
          {particulars.length === 0
            ? what
            : words('access.log.entry', {
                what,
                particulars: particulars.map((each) => particularInWords(words, each)).join(', '),
              })}
        </p>
      </div>
    </li>
  );
}

const ROLE_PARTICULARS: ReadonlySet<string> = new Set(['role', 'before']);

function particularInWords(
  words: ReturnType<typeof useWords>,
  { name, value }: AuditEntry['particulars'][number],
): string {
  const said = ROLE_PARTICULARS.has(name)
    ? words(messageFor(`access.role.${value}`, 'access.role.other'))
    : value;
  return name === 'email'
    ? said
    : words('access.log.particular', {
        name: words(messageFor(`access.log.of.${name}`, 'access.log.of.other'), { name }),
        value: said,
      });
}
