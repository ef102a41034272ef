import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { Link, useLocation } from 'react-router';
import { DeleteViewDocument, SaveViewDocument } from '../../generated/graphql.ts';
import { request } from '../../request/request.ts';
import { Button } from '../../ui/button.tsx';
import form from '../../ui/form.module.css';
import { Icon } from '../../ui/icon.tsx';
import { Popover } from '../../ui/layers/popover.tsx';
import { useFailure } from '../../ui/use-failure.ts';
import { useWords } from '../../ui/use-words.ts';
import { useMyName } from '../../workspace/remembered.ts';
import { useMay } from '../../workspace/use-may.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import styles from '../notes/kept-list.module.css';
import { viewsOptions } from './views.ts';

/** Questions kept under a name, for everybody in the workspace: an address each. */
export function ViewsList() {
  const words = useWords();
  const failure = useFailure();
  const may = useMay();
  const { name: workspace } = useWorkspace();
  const { pathname, search } = useLocation();
  const client = useQueryClient();
  const [me] = useMyName();
  const [opened, setOpened] = useState(false);
  const [name, setName] = useState('');
  const { data: views = [] } = useQuery(viewsOptions(workspace));
  const base = `/${encodeURIComponent(workspace)}/`;
  const here = `${pathname.slice(base.length)}${search}`;
  const refresh = () => client.invalidateQueries({ queryKey: viewsOptions(workspace).queryKey });
  const save = useMutation({
    mutationFn: () =>
      request(SaveViewDocument, { workspace, name, address: here, author: me === '' ? null : me }),
    onSuccess: async () => {
      await refresh();
      setName('');
    },
  });
  const remove = useMutation({
    mutationFn: (view: string) => request(DeleteViewDocument, { workspace, name: view }),
    onSuccess: refresh,
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!save.isPending && name.trim() !== '') save.mutate();
  };
  const replaces = views.some((view) => view.name === name.trim());
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      position="bottom-end"
      width={320}
      aria-label={words('views.title')}
      button={{
        className: form.button,
        'data-kind': 'quiet',
        children: words('views', { count: views.length }),
      }}
    >
      <p className={styles.heading}>{words('views.title')}</p>
      <ul className={styles.list}>
        {views.map((view) => (
          <li key={view.name}>
            <Link
              className={styles.text}
              to={`${base}${view.address}`}
              aria-current={view.address === here || undefined}
              onClick={() => setOpened(false)}
            >
              {view.name}
            </Link>
            {view.author === null ? null : <span className={styles.by}>{view.author}</span>}
            {may('work') ? (
              <button
                type="button"
                className={styles.remove}
                aria-label={words('views.remove', { name: view.name })}
                onClick={() => remove.mutate(view.name)}
              >
                <Icon name="close" />
              </button>
            ) : null}
          </li>
        ))}
        {views.length === 0 ? <li className={styles.by}>{words('views.none')}</li> : null}
      </ul>
      {remove.error === null ? null : (
        <p className={form.wrong} role="alert">
          {failure(remove.error)}
        </p>
      )}
      {may('work') ? (
        <form className={styles.form} onSubmit={submit}>
          <input
            className={form.input}
            aria-label={words('views.name')}
            placeholder={words('views.name')}
            value={name}
            required
            maxLength={80}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <Button type="submit" kind="primary">
            {words(replaces ? 'views.replace' : 'views.save')}
          </Button>
          {save.error === null ? null : (
            <span className={form.wrong} role="alert">
              {failure(save.error)}
            </span>
          )}
        </form>
      ) : null}
    </Popover>
  );
}
