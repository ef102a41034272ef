import { type ChangeEvent, useRef } from 'react';
import { messageFor, type Words } from '../../../messages/words.ts';
import { Button } from '../../../ui/button.tsx';
import form from '../../../ui/form.module.css';
import { save } from '../../../ui/panel/save.ts';
import { useWords } from '../../../ui/use-words.ts';
import { useFormat } from '../../../workspace/use-format.ts';
import { useWorkspace } from '../../../workspace/use-workspace.ts';
import type { Settings } from '../settings.ts';
import styles from '../settings.module.css';
import { type Asked, useChangeSettings } from '../use-change-settings.ts';
import { WithSettings } from '../with-settings.tsx';

/** Who changed what, each change to be set back, and everything as a file. */
export function HistorySection() {
  return <WithSettings>{(settings) => <History settings={settings} />}</WithSettings>;
}

type Version = Settings['history'][number];

function History({ settings }: { readonly settings: Settings }) {
  const words = useWords();
  const format = useFormat();
  const { name } = useWorkspace();
  const picker = useRef<HTMLInputElement>(null);
  const changing = useChangeSettings();
  const ask = (asked: Asked) => changing.mutate({ asked, version: settings.version });
  const take = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    event.target.value = '';
    if (file !== undefined) ask({ kind: 'file', file: await file.text() });
  };
  const done = changing.data;
  const refused = done !== undefined && (done.problems.length > 0 || done.conflicts.length > 0);
  return (
    <>
      <h3>{words('settings.file')}</h3>
      <p className={styles.lead}>{words('settings.file.lead')}</p>
      <div className={form.buttons}>
        <Button onClick={() => save(`${name} settings.json`, settings.file)}>
          {words('settings.file.download')}
        </Button>
        <Button disabled={changing.isPending} onClick={() => picker.current?.click()}>
          {words('settings.file.upload')}
        </Button>
        <input
          ref={picker}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={words('settings.file.upload')}
          onChange={(event) => void take(event)}
        />
        <span role="status" className={styles.status}>
          {done !== undefined && !refused ? words('settings.saved') : ''}
        </span>
      </div>
      {changing.error === null ? null : (
        <p className={form.wrong} role="alert">
          {words('settings.failed', { reason: changing.error.message })}
        </p>
      )}
      {refused ? (
        <div className={form.wrong} role="alert">
          <p>{words('settings.problems', { count: done.problems.length + done.conflicts.length })}</p>
          <ul>
            {done.problems.map(({ field, reason }) => (
              <li key={`${field} ${reason}`}>{words('settings.problem', { field, reason })}</li>
            ))}
            {done.conflicts.map((field) => (
              <li key={field}>{words('settings.conflict', { fields: fieldIn(words, field) })}</li>
            ))}
          </ul>
        </div>
      ) : null}
      <h3>{words('settings.history')}</h3>
      {settings.history.length === 0 ? <p className={styles.lead}>{words('settings.history.none')}</p> : null}
      <ul className={styles.changes}>
        {settings.history.map((version) => (
          <li key={version.version} className={styles.change}>
            <div>
              <p className={styles.when}>
                {words(version.author == null ? 'settings.history.when' : 'settings.history.who', {
                  author: version.author ?? '',
                  when: format.moment(version.changedAt),
                })}
              </p>
              <ul>
                {version.changes.map((change) => (
                  <li key={`${change.field} ${change.entry ?? ''}`}>{changeIn(words, change)}</li>
                ))}
              </ul>
            </div>
            <Button
              kind="quiet"
              disabled={changing.isPending}
              label={words('settings.history.undo.of', { version: version.version })}
              onClick={() => ask({ kind: 'undo', change: version.version })}
            >
              {words('settings.history.undo')}
            </Button>
          </li>
        ))}
      </ul>
    </>
  );
}

const fieldIn = (words: Words, field: string) =>
  words(messageFor(`setting.${field}`, 'text'), { text: field });

/** Long ones (a calendar) are read in the file. */
const LONGEST = 80;

function changeIn(words: Words, { field, entry, before, after }: Version['changes'][number]): string {
  const said = (value: string | null | undefined) => {
    if (value == null) return words('settings.history.nothing');
    const plain = value.replaceAll(/^"|"$/g, '');
    return plain.length > LONGEST ? `${plain.slice(0, LONGEST)}…` : plain;
  };
  const what = fieldIn(words, field);
  return words('settings.history.change', {
    what: entry == null ? what : words('settings.of', { what, name: entry }),
    before: said(before),
    after: said(after),
  });
}
