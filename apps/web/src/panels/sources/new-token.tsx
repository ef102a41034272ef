import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { CreateTokenDocument } from '../../generated/graphql.ts';
import { request } from '../../request/request.ts';
import { Button } from '../../ui/button.tsx';
import { Copyable } from '../../ui/copyable.tsx';
import { Field } from '../../ui/field.tsx';
import form from '../../ui/form.module.css';
import { Modal } from '../../ui/layers/modal.tsx';
import { useFailure } from '../../ui/use-failure.ts';
import { useWords } from '../../ui/use-words.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { sourcesOptions } from './live-sources.ts';
import styles from './sources-panel.module.css';

/** Makes something to post by; what it is is shown once. */
export function NewToken() {
  const words = useWords();
  const [opened, setOpened] = useState(false);
  return (
    <>
      <Button onClick={() => setOpened(true)}>{words('token.new')}</Button>
      <Modal opened={opened} onClose={() => setOpened(false)} title={words('token.new.title')} size="lg">
        <TokenForm onDone={() => setOpened(false)} />
      </Modal>
    </>
  );
}

function TokenForm({ onDone }: { readonly onDone: () => void }) {
  const words = useWords();
  const failure = useFailure();
  const client = useQueryClient();
  const { name: workspace } = useWorkspace();
  const [source, setSource] = useState('');
  const [name, setName] = useState('');
  const making = useMutation({
    mutationFn: () => request(CreateTokenDocument, { workspace, source: source.trim(), name: name.trim() }),
    onSuccess: () => client.invalidateQueries({ queryKey: sourcesOptions(workspace).queryKey }),
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    making.mutate();
  };
  const made = making.data?.createIngestToken;
  if (made !== undefined) {
    return (
      <div className={form.form}>
        <p role="status">{words('token.once')}</p>
        <Copyable text={made.token} />
        <p className={styles.quiet}>{words('token.example')}</p>
        <Copyable text={words('token.command', { address: window.location.origin, token: made.token })} />
        <div className={form.buttons}>
          <Button onClick={onDone}>{words('token.copied')}</Button>
        </div>
      </div>
    );
  }
  return (
    <form className={form.form} onSubmit={submit}>
      <p className={styles.quiet}>{words('token.new.sentence')}</p>
      <Field
        label={words('token.source')}
        hint={words('token.source.hint')}
        value={source}
        required
        onChange={setSource}
      />
      <Field
        label={words('token.name')}
        hint={words('token.name.hint')}
        value={name}
        required
        wrong={making.error && failure(making.error)}
        onChange={setName}
      />
      <div className={form.buttons}>
        <Button
          kind="primary"
          type="submit"
          disabled={making.isPending || source.trim() === '' || name.trim() === ''}
        >
          {words('token.create')}
        </Button>
      </div>
    </form>
  );
}
