import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { MappingsDocument, SaveMappingDocument } from '../../../generated/graphql.ts';
import type { Mapping } from '../../../request/mapping.ts';
import { request } from '../../../request/request.ts';
import { Button } from '../../../ui/button.tsx';
import { Field, Select } from '../../../ui/field.tsx';
import { useFailure } from '../../../ui/use-failure.ts';
import { useWords } from '../../../ui/use-words.ts';
import { mappingFromText } from './mapping.ts';
import styles from './mapping-files.module.css';

interface SavedMappingsProps {
  readonly workspace: string;
  readonly mapping: Mapping;
  /** Name of the one that was taken by itself. */
  readonly found: string | null;
  readonly onTaken: (mapping: Mapping | null) => void;
}

const mappingsOptions = (workspace: string) =>
  queryOptions({
    queryKey: ['mappings', workspace],
    queryFn: async ({ signal }) => (await request(MappingsDocument, { workspace }, signal)).mappings,
  });

/** Mappings that the workspace keeps under a name: one is taken, or this one is added. */
export function SavedMappings({ workspace, mapping, found, onTaken }: SavedMappingsProps) {
  const words = useWords();
  const failure = useFailure();
  const client = useQueryClient();
  const { data: saved = [] } = useQuery(mappingsOptions(workspace));
  const [taken, setTaken] = useState<string | null>(null);
  const [name, setName] = useState('');
  const saving = useMutation({
    mutationFn: () =>
      request(SaveMappingDocument, { workspace, name: name.trim(), mapping: JSON.stringify(mapping) }),
    onSuccess: () => client.invalidateQueries({ queryKey: mappingsOptions(workspace).queryKey }),
  });
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    saving.mutate();
  };
  const options = [
    { value: '', label: words('mapping.saved.none') },
    ...saved.map((each) => ({ value: each.name, label: each.name })),
  ];
  return (
    <>
      {saved.length === 0 ? null : (
        <div className={styles.name}>
          <Select
            label={words('mapping.saved')}
            value={taken ?? found ?? ''}
            options={options}
            onChange={(next) => {
              setTaken(next);
              const chosen = saved.find((each) => each.name === next);
              onTaken(chosen === undefined ? null : mappingFromText(chosen.mapping));
            }}
          />
        </div>
      )}
      <form className={styles.save} onSubmit={submit}>
        <div className={styles.name}>
          <Field
            label={words('mapping.save.name')}
            value={name}
            wrong={saving.error && failure(saving.error)}
            onChange={(value) => {
              setName(value);
              saving.reset();
            }}
          />
        </div>
        <Button type="submit" disabled={name.trim() === '' || saving.isPending}>
          {words(saving.isSuccess ? 'mapping.save.done' : 'mapping.save')}
        </Button>
      </form>
    </>
  );
}
