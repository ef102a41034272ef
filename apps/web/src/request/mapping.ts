/** A mapping of tables as the server takes and gives it: docs/mapping.schema.json. */
import type { ColumnUse, TimeFormat } from '@twicetold/metrics/mapping-uses';

export interface MappedColumn {
  readonly column: string;
  readonly as: ColumnUse;
  readonly format?: TimeFormat;
  readonly zone?: string;
  readonly statuses?: Readonly<Record<string, string>>;
  readonly types?: Readonly<Record<string, string>>;
  readonly values?: Readonly<Record<string, string>>;
  readonly max?: number;
  readonly field?: string;
}

export interface TableMapping {
  readonly file?: string;
  readonly sheet?: string;
  readonly array?: string;
  readonly zone?: string;
  readonly shape: 'case' | 'event';
  readonly caseFromRow?: boolean;
  readonly columns: readonly MappedColumn[];
}

export interface Mapping {
  readonly mapping: 1;
  readonly tables: readonly TableMapping[];
}
