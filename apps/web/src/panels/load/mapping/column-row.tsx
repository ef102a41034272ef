import {
  type ColumnUse,
  TIME_FORMATS,
  TIME_USES,
  type TimeFormat,
  usesOf,
} from '@twicetold/metrics/mapping-uses';
import type { PreviewedColumn } from '../../../request/preview.ts';
import { Field, Select } from '../../../ui/field.tsx';
import { Retold } from '../../../ui/retold.tsx';
import { Segments } from '../../../ui/segments.tsx';
import { useWords } from '../../../ui/use-words.ts';
import type { MappedColumn } from '../../../request/mapping.ts';
import styles from './mapping.module.css';
import { WordsOfColumn } from './words-of-column.tsx';

interface ColumnRowProps {
  readonly column: MappedColumn;
  readonly shape: 'case' | 'event';
  /** What stands in it; null where the file has no such column. */
  readonly seen: PreviewedColumn | null;
  readonly onUse: (use: ColumnUse) => void;
  readonly onChange: (column: MappedColumn) => void;
}

const SAMPLES = 3;

export function ColumnRow({ column, shape, seen, onUse, onChange }: ColumnRowProps) {
  const words = useWords();
  const { column: name, as, format, field } = column;
  const formats: readonly TimeFormat[] = TIME_FORMATS;
  return (
    <li className={styles.column} data-unused={as === 'unused' || undefined}>
      <div className={styles.seen}>
        <span className={styles.name}>{name}</span>
        <span className={styles.samples}>
          {seen === null
            ? words('mapping.notThere')
            : seen.samples.length === 0
              ? words('mapping.empty')
              : seen.samples.slice(0, SAMPLES).join(' · ')}
        </span>
      </div>
      <div className={styles.use}>
        <Select
          label={words('mapping.as', { column: name })}
          value={as}
          options={usesOf(shape).map((use) => ({ value: use, label: words(`use.${use}`) }))}
          onChange={onUse}
        />
      </div>
      <div className={styles.settings}>
        {format === 'day_first' || format === 'month_first' ? (
          <Segments
            label={words('mapping.format')}
            value={format}
            options={[
              { value: 'day_first', label: words('format.day_first.short') },
              { value: 'month_first', label: words('format.month_first.short') },
            ]}
            onChange={(value) => onChange({ ...column, format: value })}
          />
        ) : TIME_USES.has(as) ? (
          <Select
            label={words('mapping.format')}
            value={format ?? 'iso'}
            options={formats.map((value) => ({ value, label: words(`format.${value}`) }))}
            onChange={(value) => onChange({ ...column, format: value })}
          />
        ) : null}
        {as === 'fact' ? (
          <Field
            label={words('mapping.field')}
            value={field ?? ''}
            onChange={(value) => onChange({ ...column, field: value })}
          />
        ) : null}
        {seen?.flags.map((flag) => (
          <p key={flag} className={styles.flag}>
            <Retold text={flag} />
          </p>
        ))}
        <WordsOfColumn column={column} samples={seen?.samples ?? []} onChange={onChange} />
      </div>
    </li>
  );
}
