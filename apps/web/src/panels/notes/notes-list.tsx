import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type SyntheticEvent, useState } from 'react';
import { dayOf } from '../../address/days.ts';
import { DeleteNoteDocument, SaveNoteDocument } from '../../generated/graphql.ts';
import { request } from '../../request/request.ts';
import { Button } from '../../ui/button.tsx';
import form from '../../ui/form.module.css';
import { Icon } from '../../ui/icon.tsx';
import { Popover } from '../../ui/layers/popover.tsx';
import { useFailure } from '../../ui/use-failure.ts';
import { useWords } from '../../ui/use-words.ts';
import { useMyName } from '../../workspace/remembered.ts';
import { useFormat } from '../../workspace/use-format.ts';
import { useMay } from '../../workspace/use-may.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { type Note, notesOptions } from './notes.ts';
import styles from './kept-list.module.css';
import { useNoting } from './noting.tsx';

/** Notes on days: they stand on every axis of time, for everybody in the workspace. */
export function NotesList() {
  const words = useWords();
  const failure = useFailure();
  const may = useMay();
  const format = useFormat();
  const workspace = useWorkspace();
  const client = useQueryClient();
  const { data: notes = [] } = useQuery(notesOptions(workspace.name));
  const [edited, setEdited] = useState<Note | null>(null);
  const [opened, setOpened] = useState(false);
  const noting = useNoting();
  const draft = noting?.draft ?? null;
  const toggle = (open: boolean) => {
    setOpened(open);
    if (!open) noting?.done();
  };
  const refresh = () => client.invalidateQueries({ queryKey: notesOptions(workspace.name).queryKey });
  const remove = useMutation({
    mutationFn: (id: number) => request(DeleteNoteDocument, { workspace: workspace.name, id }),
    onSuccess: refresh,
  });
  return (
    <Popover
      position="bottom-end"
      width={360}
      opened={opened || (draft !== null && may('work'))}
      onChange={toggle}
      aria-label={words('notes.title')}
      button={{
        className: form.button,
        'data-kind': 'quiet',
        children: words('notes', { count: notes.length }),
      }}
    >
      <p className={styles.heading}>{words('notes.title')}</p>
      <ul className={styles.list}>
        {notes.map((note) => (
          <li key={note.id}>
            <span className={styles.text}>
              <strong>{format.bucket(note.day)}</strong> {note.text}
              {note.author === null ? null : <span className={styles.by}> {note.author}</span>}
            </span>
            {may('work') ? (
              <>
                <Button kind="quiet" onClick={() => setEdited(note)}>
                  {words('notes.change')}
                </Button>
                <button
                  type="button"
                  className={styles.remove}
                  aria-label={words('notes.remove', { text: note.text })}
                  onClick={() => remove.mutate(note.id)}
                >
                  <Icon name="close" />
                </button>
              </>
            ) : null}
          </li>
        ))}
        {notes.length === 0 ? <li className={styles.by}>{words('notes.none')}</li> : null}
      </ul>
      {remove.error === null ? null : (
        <p className={form.wrong} role="alert">
          {failure(remove.error)}
        </p>
      )}
      {may('work') ? (
        <NoteForm
          key={edited?.id ?? `new ${draft?.number ?? 0}`}
          note={edited}
          on={draft?.day ?? null}
          done={() => setEdited(null)}
          refresh={refresh}
        />
      ) : null}
    </Popover>
  );
}

interface NoteFormProps {
  readonly note: Note | null;
  /** The day that was clicked. */
  readonly on: string | null;
  readonly done: () => void;
  readonly refresh: () => Promise<void>;
}

function NoteForm({ note, on, done, refresh }: NoteFormProps) {
  const words = useWords();
  const failure = useFailure();
  const { name: workspace, asOf, zone } = useWorkspace();
  const [me] = useMyName();
  const [day, setDay] = useState(note?.day ?? on ?? (asOf === null ? '' : dayOf(asOf, zone)));
  const [text, setText] = useState(note?.text ?? '');
  const save = useMutation({
    mutationFn: () =>
      request(SaveNoteDocument, {
        workspace,
        id: note?.id ?? null,
        day,
        text,
        author: me === '' ? null : me,
      }),
    onSuccess: async () => {
      await refresh();
      setText('');
      done();
    },
  });
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (!save.isPending && text.trim() !== '') save.mutate();
  };
  return (
    <form className={styles.form} onSubmit={submit}>
      <input
        className={form.input}
        type="date"
        aria-label={words('notes.day')}
        value={day}
        required
        onChange={(event) => setDay(event.currentTarget.value)}
      />
      <input
        className={form.input}
        aria-label={words('notes.text')}
        placeholder={words('notes.placeholder')}
        value={text}
        data-autofocus={on === null ? undefined : true}
        required
        maxLength={500}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      <Button type="submit" kind="primary">
        {words(note === null ? 'notes.add' : 'notes.save')}
      </Button>
      {save.error === null ? null : (
        <span className={form.wrong} role="alert">
          {failure(save.error)}
        </span>
      )}
    </form>
  );
}
