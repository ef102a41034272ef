import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, type ReactNode, useState } from 'react';
import { createWorkspace } from '../../request/loads.ts';
import { workspacesOptions } from '../../request/workspaces.ts';
import { Button } from '../../ui/button.tsx';
import { Check, Field, Select } from '../../ui/field.tsx';
import form from '../../ui/form.module.css';
import { useFailure } from '../../ui/use-failure.ts';
import { useWords } from '../../ui/use-words.ts';
import { workspaceName } from './workspace-name.ts';

interface NewWorkspaceFormProps {
  /** Told the name, once the workspace is there. */
  readonly onCreated: (name: string) => void;
  /** A way out beside the button, where there is one. */
  readonly children?: ReactNode;
}

const zones = Intl.supportedValuesOf('timeZone');
/** A browser may be set to a zone that its own list leaves out ("UTC"). */
const ownZone = Intl.DateTimeFormat().resolvedOptions().timeZone;
const zoneOptions = [...new Set([ownZone, 'UTC', ...zones])].map((zone) => ({ value: zone, label: zone }));

export function NewWorkspaceForm({ onCreated, children }: NewWorkspaceFormProps) {
  const words = useWords();
  const failure = useFailure();
  const client = useQueryClient();
  const [title, setTitle] = useState('');
  const [ownName, setOwnName] = useState<string | null>(null);
  const [zone, setZone] = useState(ownZone);
  const [keepTexts, setKeepTexts] = useState(false);
  const name = ownName ?? workspaceName(title);
  const creation = useMutation({
    mutationFn: () => createWorkspace({ name, title: title.trim(), zone, keepTexts }),
    onSuccess: async () => {
      await client.invalidateQueries({ queryKey: workspacesOptions.queryKey });
      onCreated(name);
    },
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    creation.mutate();
  };
  return (
    <form className={form.form} onSubmit={submit}>
      <Field
        label={words('workspace.new.title')}
        hint={words('workspace.new.title.hint')}
        value={title}
        required
        onChange={setTitle}
      />
      <Field
        label={words('workspace.new.name')}
        hint={words('workspace.new.name.hint')}
        value={name}
        required
        wrong={creation.error && failure(creation.error)}
        onChange={(value) => setOwnName(value)}
      />
      <Select
        label={words('workspace.new.zone')}
        hint={words('workspace.new.zone.hint')}
        value={zone}
        options={zoneOptions}
        onChange={setZone}
      />
      <Check
        label={words('workspace.new.texts')}
        hint={words('workspace.new.texts.hint')}
        checked={keepTexts}
        onChange={setKeepTexts}
      />
      <div className={form.buttons}>
        <Button
          kind="primary"
          type="submit"
          disabled={creation.isPending || name === '' || title.trim() === ''}
        >
          {words('workspace.new.create')}
        </Button>
        {children}
      </div>
    </form>
  );
}
