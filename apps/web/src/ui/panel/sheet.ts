/** The numbers of a chart as rows: the table on screen, the table for screen readers and the CSV are this. */
import type { Format } from '../../format/format.ts';
import type { Value } from '../../request/ask.ts';
import { isTooFewToShow } from '../count-of.ts';

export interface SheetRow {
  /** Names in the order of `Sheet.keys`, as shown. */
  readonly names: readonly string[];
  /** As the file has them, where that differs: "2026-06", which sorts, for "Jun 2026". */
  readonly filed?: readonly string[];
  readonly partial: boolean;
  /** What people noted of its days. */
  readonly note?: string | undefined;
  readonly value: Pick<Value, 'value' | 'n' | 'low' | 'high' | 'unknownBecause'>;
  /** Address of the cases behind it. */
  readonly to: string | null;
  /** In the order of `Sheet.columns`: as read on the screen, and as written into the file. */
  readonly cells?: readonly SheetCell[];
}

export interface SheetCell {
  readonly shown: string;
  readonly exact: string | number | null;
}

/** Empty where there is no target. */
export const targetCell = (unit: string, value: number | null, format: Format): SheetCell => ({
  shown: value === null ? '' : format.value(unit, value),
  exact: value,
});

export interface Sheet {
  /** Headings of the leading columns: "period", "channel". */
  readonly keys: readonly string[];
  readonly unit: string;
  readonly rows: readonly SheetRow[];
  /** Headings of what stands behind value, interval and n. */
  readonly columns?: readonly string[];
}

const quoted = (text: string): string => (/[",\r\n;]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** A name that begins like a formula would be run by a spreadsheet: it gets an apostrophe. */
const harmless = (text: string): string => (/^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text);

/** RFC 4180; numbers unrounded with a point, seconds as seconds, unknown as nothing. */
export function csvOf(sheet: Sheet, headings: readonly string[]): string {
  const number = (value: number | null) => (value === null ? '' : String(value));
  const lines = sheet.rows.map(({ names, filed, partial, value, cells = [] }) =>
    [
      ...(filed ?? names).map(harmless),
      number(value.value),
      number(value.low),
      number(value.high),
      isTooFewToShow(value) ? '' : String(value.n),
      partial ? 'yes' : 'no',
      value.unknownBecause ?? '',
      ...cells.map(({ exact }) => (typeof exact === 'string' ? harmless(exact) : number(exact))),
    ]
      .map(quoted)
      .join(','),
  );
  return `${[[...sheet.keys, ...headings, ...(sheet.columns ?? [])].map(quoted).join(','), ...lines].join('\r\n')}\r\n`;
}
