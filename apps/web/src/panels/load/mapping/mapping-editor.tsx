import type { PreviewedColumn } from '../../../request/preview.ts';
import { Select } from '../../../ui/field.tsx';
import { Segments } from '../../../ui/segments.tsx';
import { useWords } from '../../../ui/use-words.ts';
import { ColumnRow } from './column-row.tsx';
import type { Mapping, TableMapping } from '../../../request/mapping.ts';
import { missingUses, withColumn, withShape, withTable, withUse } from './mapping.ts';
import styles from './mapping.module.css';

interface MappingEditorProps {
  readonly mapping: Mapping;
  readonly columns: readonly PreviewedColumn[];
  readonly onChange: (mapping: Mapping) => void;
}

const zones = ['UTC', ...Intl.supportedValuesOf('timeZone')];

/** Table by table: what a row is, and what its columns mean. */
export function MappingEditor({ mapping, columns, onChange }: MappingEditorProps) {
  return mapping.tables.map((table, place) => (
    <TableEditor
      key={place}
      table={table}
      columns={columns}
      many={mapping.tables.length > 1}
      onChange={(changed) => onChange(withTable(mapping, place, changed))}
    />
  ));
}

interface TableEditorProps {
  readonly table: TableMapping;
  readonly columns: readonly PreviewedColumn[];
  readonly many: boolean;
  readonly onChange: (table: TableMapping) => void;
}

function TableEditor({ table, columns, many, onChange }: TableEditorProps) {
  const words = useWords();
  const missing = missingUses(table);
  const zone = table.zone ?? 'UTC';
  return (
    <div className={styles.editor}>
      {many ? <h3>{table.file ?? words('mapping.title')}</h3> : null}
      <div className={styles.whole}>
        <div className={styles.shape}>
          <span>{words('mapping.shape')}</span>
          <Segments
            label={words('mapping.shape')}
            value={table.shape}
            options={[
              { value: 'case', label: words('mapping.shape.case') },
              { value: 'event', label: words('mapping.shape.event') },
            ]}
            onChange={(shape) => onChange(withShape(table, shape))}
          />
        </div>
        <Select
          label={words('mapping.zone')}
          value={zone}
          options={[...new Set([zone, ...zones])].map((value) => ({ value, label: value }))}
          onChange={(value) => onChange({ ...table, zone: value })}
        />
      </div>
      {missing.length === 0 ? null : (
        <p className={styles.missing} role="alert">
          {missing.map((use) => words(`mapping.missing.${use}` as 'mapping.missing.case')).join(' ')}
        </p>
      )}
      <ul>
        {table.columns.map((column) => (
          <ColumnRow
            key={column.column}
            column={column}
            shape={table.shape}
            seen={columns.find(({ name }) => name.toLowerCase() === column.column) ?? null}
            onUse={(use) => onChange(withUse(table, column.column, use))}
            onChange={(changed) => onChange(withColumn(table, changed))}
          />
        ))}
      </ul>
    </div>
  );
}
