import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { ConnectDocument } from '../../generated/graphql.ts';
import { messageFor } from '../../messages/words.ts';
import { request } from '../../request/request.ts';
import { Button } from '../../ui/button.tsx';
import { Check, Field } from '../../ui/field.tsx';
import form from '../../ui/form.module.css';
import { Modal } from '../../ui/layers/modal.tsx';
import { useFailure } from '../../ui/use-failure.ts';
import { useWords } from '../../ui/use-words.ts';
import { useWorkspace } from '../../workspace/use-workspace.ts';
import { type Connector, sourcesOptions } from './live-sources.ts';
import styles from './sources-panel.module.css';
import { typedFields } from './typed-fields.ts';

/** One button per helpdesk that can be connected. */
export function ConnectChoice({ connectors }: { readonly connectors: readonly Connector[] }) {
  const words = useWords();
  const [chosen, setChosen] = useState<Connector | null>(null);
  const nameOf = ({ name }: Connector) => words(messageFor(`connector.${name}`, 'text'), { text: name });
  return (
    <>
      {connectors.map((connector) => (
        <Button key={connector.name} onClick={() => setChosen(connector)}>
          {words('connect', { connector: nameOf(connector) })}
        </Button>
      ))}
      <Modal
        opened={chosen !== null}
        onClose={() => setChosen(null)}
        title={chosen === null ? '' : words('connect', { connector: nameOf(chosen) })}
        size="lg"
      >
        {chosen === null ? null : (
          <ConnectForm key={chosen.name} connector={chosen} onDone={() => setChosen(null)} />
        )}
      </Modal>
    </>
  );
}

interface ConnectFormProps {
  readonly connector: Connector;
  readonly onDone: () => void;
}

function ConnectForm({ connector, onDone }: ConnectFormProps) {
  const words = useWords();
  const failure = useFailure();
  const client = useQueryClient();
  const { name: workspace } = useWorkspace();
  const [source, setSource] = useState('');
  const [values, setValues] = useState<Readonly<Record<string, string>>>({});
  const connecting = useMutation({
    mutationFn: () =>
      request(ConnectDocument, {
        workspace,
        connector: connector.name,
        source: source.trim() === '' ? null : source.trim(),
        fields: typedFields(connector.fields, values),
      }),
    onSuccess: async () => {
      onDone();
      await client.invalidateQueries({ queryKey: sourcesOptions(workspace).queryKey });
    },
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    connecting.mutate();
  };
  return (
    <form className={form.form} onSubmit={submit}>
      <p className={styles.quiet}>
        {words(messageFor(`connecting.${connector.name}`, 'text'), { text: connector.about })}
      </p>
      {connector.fields.map(({ name, description, type, required, secret }) => {
        const label = words(messageFor(`field.${name}`, 'text'), { text: name });
        const hint = words(messageFor(`connecting.${connector.name}.${name}`, 'text'), { text: description });
        const change = (value: string) => setValues((before) => ({ ...before, [name]: value }));
        return type === 'boolean' ? (
          <Check
            key={name}
            label={label}
            hint={hint}
            checked={values[name] === 'true'}
            onChange={(checked) => change(String(checked))}
          />
        ) : (
          <Field
            key={name}
            label={required ? label : words('connect.optional', { field: label })}
            hint={hint}
            type={secret ? 'password' : 'text'}
            required={required}
            value={values[name] ?? ''}
            onChange={change}
          />
        );
      })}
      <Field
        label={words('connect.optional', { field: words('looked.name') })}
        hint={words('connect.source.hint')}
        placeholder={connector.name}
        value={source}
        onChange={setSource}
      />
      {connecting.error === null ? null : (
        <p className={form.wrong} role="alert">
          {failure(connecting.error)}
        </p>
      )}
      <div className={form.buttons}>
        <Button kind="primary" type="submit" disabled={connecting.isPending}>
          {words('connect.do')}
        </Button>
      </div>
    </form>
  );
}
