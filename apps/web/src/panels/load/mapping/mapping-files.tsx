import { type ChangeEvent, useId, useState } from 'react';
import type { Mapping } from '../../../request/mapping.ts';
import { Button } from '../../../ui/button.tsx';
import form from '../../../ui/form.module.css';
import { saveText } from '../../../ui/panel/save.ts';
import { useWords } from '../../../ui/use-words.ts';
import { mappingFromText } from './mapping.ts';
import styles from './mapping-files.module.css';
import { SavedMappings } from './saved-mappings.tsx';

interface MappingFilesProps {
  readonly workspace: string;
  readonly mapping: Mapping;
  /** Name of the saved one that was taken by itself. */
  readonly saved: string | null;
  /** null: as proposed. */
  readonly onTaken: (mapping: Mapping | null) => void;
}

/** A mapping is kept under a name, taken along as a file, or taken from one. */
export function MappingFiles({ workspace, mapping, saved, onTaken }: MappingFilesProps) {
  const words = useWords();
  const id = useId();
  const [wrong, setWrong] = useState(false);
  const take = async (event: ChangeEvent<HTMLInputElement>) => {
    const [file] = event.target.files ?? [];
    if (file === undefined) return;
    const taken = mappingFromText(await file.text());
    setWrong(taken === null);
    if (taken !== null) onTaken(taken);
  };
  return (
    <div className={styles.files}>
      <SavedMappings workspace={workspace} mapping={mapping} found={saved} onTaken={onTaken} />
      {saved === null ? null : <p>{words('mapping.saved.fits', { name: saved })}</p>}
      <Button
        onClick={() =>
          saveText(`${workspace}.mapping.json`, `${JSON.stringify(mapping, null, 2)}\n`, 'application/json')
        }
      >
        {words('mapping.download')}
      </Button>
      <span className={styles.take}>
        <input id={id} type="file" accept=".json,application/json" onChange={(event) => void take(event)} />
        <label htmlFor={id} className={form.button}>
          {words('mapping.take')}
        </label>
      </span>
      {wrong ? (
        <p className={form.wrong} role="alert">
          {words('mapping.notOne')}
        </p>
      ) : null}
    </div>
  );
}
