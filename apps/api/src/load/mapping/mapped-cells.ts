/** The cells of one row by what they say, and not by what their columns are called. */
import { knownValue } from '../tables/known-value.ts';
import { momentOf } from './moments.ts';
import {
  TIME_USES,
  type ColumnUse,
  type EventMeaning,
  type StatusMeaning,
} from '@twicetold/metrics/mapping-uses';
import { type MappedColumn, type TableMapping } from './schema.ts';
import { eventMeaning } from './words/event-meanings.ts';
import { ratingWord, truthOf } from './words/ratings.ts';
import { statusMeaning } from './words/status-meanings.ts';

export type Cells = Readonly<Record<string, string>>;

export interface Unreadable {
  readonly field: string;
  readonly reason: string;
}

const LONGEST = 500;

export class MappedCells {
  readonly columns: readonly MappedColumn[];
  readonly #zone: string;
  readonly #byUse = new Map<ColumnUse, MappedColumn>();
  readonly #manifold = new Map<ColumnUse, MappedColumn[]>();

  constructor(table: TableMapping) {
    this.columns = table.columns.map((column) => ({ ...column, column: column.column.toLowerCase() }));
    this.#zone = table.zone ?? 'UTC';
    for (const column of this.columns) {
      if (!this.#byUse.has(column.as)) this.#byUse.set(column.as, column);
      this.#manifold.set(column.as, [...(this.#manifold.get(column.as) ?? []), column]);
    }
  }

  has(use: ColumnUse): boolean {
    return this.#byUse.has(use);
  }

  column(use: ColumnUse): MappedColumn | undefined {
    return this.#byUse.get(use);
  }

  all(use: ColumnUse): readonly MappedColumn[] {
    return this.#manifold.get(use) ?? [];
  }

  text(use: ColumnUse, cells: Cells): string | null {
    const column = this.#byUse.get(use);
    return column === undefined ? null : this.valueOf(column, cells);
  }

  /** At most 500 characters, as names are: what is longer is cut. */
  name(use: ColumnUse, cells: Cells): string | null {
    return this.text(use, cells)?.slice(0, LONGEST) ?? null;
  }

  /** After the mapping's own words for it. */
  valueOf(column: MappedColumn, cells: Cells): string | null {
    const known = knownValue(cells[column.column]);
    if (known === null || column.values === undefined) return known;
    const instead = column.values[known.toLowerCase()];
    return instead === undefined ? known : instead === '' ? null : instead;
  }

  /** Columns together make the id; one that is not known leaves its place empty. */
  customer(cells: Cells): string | null {
    const parts = this.all('customer').map((column) => this.valueOf(column, cells));
    if (parts.every((part) => part === null)) return null;
    return parts
      .map((part) => part ?? '')
      .join(' / ')
      .slice(0, LONGEST);
  }

  moment(use: ColumnUse, cells: Cells): number | null {
    const column = this.#byUse.get(use);
    if (column === undefined) return null;
    const known = knownValue(cells[column.column]);
    return known === null ? null : momentOf(known, column.format ?? 'iso', column.zone ?? this.#zone);
  }

  /** The first time that cannot be read; null = all can, or are not known. */
  unreadableTime(cells: Cells): Unreadable | null {
    for (const { as, column, format } of this.columns) {
      if (!TIME_USES.has(as) || knownValue(cells[column]) === null) continue;
      if (this.moment(as, cells) === null) return { field: column, reason: NO_TIME[format ?? 'iso'] };
    }
    return null;
  }

  status(cells: Cells): StatusMeaning | null {
    const column = this.#byUse.get('status');
    const word = column === undefined ? null : knownValue(cells[column.column]);
    return word === null ? null : (column?.statuses?.[word.toLowerCase()] ?? statusMeaning(word) ?? 'open');
  }

  /** null = not known at all; else what the word comes to, null for a word that nobody knows. */
  type(cells: Cells): { readonly word: string; readonly meaning: EventMeaning | null } | null {
    const column = this.#byUse.get('type');
    const word = column === undefined ? null : knownValue(cells[column.column]);
    if (word === null) return null;
    return { word, meaning: column?.types?.[word.toLowerCase()] ?? eventMeaning(word) };
  }

  truth(use: ColumnUse, cells: Cells): boolean | null {
    const word = this.text(use, cells);
    return word === null ? null : truthOf(word);
  }

  number(use: ColumnUse, cells: Cells): number | null {
    const known = this.text(use, cells);
    if (known === null) return null;
    const number = Number(known.replace(',', '.'));
    return Number.isFinite(number) ? number : null;
  }

  rating(use: ColumnUse, cells: Cells): { readonly score: number; readonly max: number | null } | null {
    const column = this.#byUse.get(use);
    const known = this.text(use, cells);
    if (column === undefined || known === null) return null;
    const score = this.number(use, cells) ?? (column.max === 1 ? ratingWord(known) : null);
    return score === null ? null : { score, max: column.max ?? null };
  }
}

const NO_TIME = {
  iso: 'is no time with the year first, like 2026-03-31 16:30',
  day_first: 'is no time with the day first, like 31.03.2026 16:30',
  month_first: 'is no time with the month first, like 3/31/2026 4:30 PM',
  epoch_seconds: 'is no number of seconds since 1970',
  epoch_milliseconds: 'is no number of milliseconds since 1970',
  excel_serial: 'is no number of days as Excel counts them',
  excel_serial_1904: 'is no number of days as Excel counts them from 1904',
} as const;
