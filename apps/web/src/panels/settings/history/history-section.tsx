import { useInfiniteQuery, useQuery } from '@tanstack/react-query';
import { type ChangeEvent, useRef } from 'react';
import { useIntl } from 'react-intl';
import { definitionsOptions } from '../../../request/definitions.ts';
import { Button } from '../../../ui/button.tsx';
import form from '../../../ui/form.module.css';
import { save } from '../../../ui/panel/save.ts';
import { useFailure } from '../../../ui/use-failure.ts';
import { useWords } from '../../../ui/use-words.ts';
import { useFormat } from '../../../workspace/use-format.ts';
import { useWorkspace } from '../../../workspace/use-workspace.ts';
import { problemInWords, settingInWords } from '../problem-in-words.ts';
import { historyOptions, type Settings } from '../settings.ts';
import styles from '../settings.module.css';
import { type Asked, useChangeSettings } from '../use-change-settings.ts';
import { WithSettings } from '../with-settings.tsx';
import { changeInWords } from './change-in-words.ts';

/** Who changed what, each change to be set back, and everything as a file. */
export function HistorySection() {
  return <WithSettings>{(settings) => <History settings={settings} />}</WithSettings>;
}

function History({ settings }: { readonly settings: Settings }) {
  const words = useWords();
  const failure = useFailure();
  const { name } = useWorkspace();
  const picker = useRef<HTMLInputElement>(null);
  const changing = useChangeSettings();
  const ask = (asked: Asked) => changing.mutate({ asked, version: settings.version });
  const take = async (event: ChangeEvent<HTMLInputElement>) => {
    const file = event.target.files?.[0];
    const text = await file?.text();
    // Emptied only now: a browser may take what it has chosen away with it.
    event.target.value = '';
    if (text !== undefined) ask({ kind: 'file', file: text });
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
          {failure(changing.error)}
        </p>
      )}
      {refused ? (
        <div className={styles.refused} role="alert">
          {done.problems.length === 0 ? null : (
            <>
              <p>{words('settings.problems', { count: done.problems.length })}</p>
              <ul>
                {done.problems.map((each) => (
                  <li key={`${each.field} ${each.code}`}>
                    {words('settings.problem', { field: each.field, reason: problemInWords(words, each) })}
                  </li>
                ))}
              </ul>
            </>
          )}
          {done.conflicts.length === 0 ? null : (
            <p>
              {words('settings.conflict', {
                fields: done.conflicts.map((field) => settingInWords(words, field)).join(', '),
              })}
            </p>
          )}
        </div>
      ) : null}
      <h3>{words('settings.history')}</h3>
      <Changes busy={changing.isPending} onUndo={(change) => ask({ kind: 'undo', change })} />
    </>
  );
}

interface ChangesProps {
  readonly busy: boolean;
  readonly onUndo: (version: number) => void;
}

function Changes({ busy, onUndo }: ChangesProps) {
  const words = useWords();
  const format = useFormat();
  const { locale } = useIntl();
  const { name } = useWorkspace();
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useInfiniteQuery(historyOptions(name));
  const catalogue = useQuery(definitionsOptions).data;
  if (data === undefined || catalogue === undefined) return null;
  const unitOf = (metric: string) => catalogue.find((each) => each.metric === metric)?.unit ?? 'count';
  const versions = data.pages.flat();
  if (versions.length === 0) return <p className={styles.lead}>{words('settings.history.none')}</p>;
  return (
    <>
      <ul className={styles.changes}>
        {versions.map(({ version, author, changedAt, changes }) => (
          <li key={version} className={styles.change}>
            <div>
              <p className={styles.when}>
                {words(author == null ? 'settings.history.when' : 'settings.history.who', {
                  author: author ?? '',
                  when: format.moment(changedAt),
                })}
              </p>
              <ul>
                {changes
                  .flatMap((change) => changeInWords(change, { words, format, locale, unitOf }))
                  .map((line, place) => (
                    <li key={place}>{line}</li>
                  ))}
              </ul>
            </div>
            <Button
              kind="quiet"
              disabled={busy}
              label={words('settings.history.undo.of', { version })}
              onClick={() => onUndo(version)}
            >
              {words('settings.history.undo')}
            </Button>
          </li>
        ))}
      </ul>
      {hasNextPage ? (
        <div>
          <Button disabled={isFetchingNextPage} onClick={() => void fetchNextPage()}>
            {words('settings.history.earlier')}
          </Button>
        </div>
      ) : null}
    </>
  );
}
