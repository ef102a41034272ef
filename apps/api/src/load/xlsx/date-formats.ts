/** Which styles of a workbook show their numbers as dates or as times of day: only the format tells a date from a number. */
import type { WorkbookFile } from './workbook-file.ts';
import { readElements } from './xml-elements.ts';

export type Shown = 'number' | 'date' | 'clock';

/** Formats that are not written out: ECMA-376 part 1, 18.8.30, with the dates of East Asian versions. */
const BUILT_IN: ReadonlyMap<number, Shown> = new Map<number, Shown>([
  ...[14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58].map(
    (id) => [id, 'date'] as const,
  ),
  ...[18, 19, 20, 21, 32, 33, 34, 35].map((id) => [id, 'clock'] as const),
]);

/** By the number of the style. */
export async function shownByStyle(file: WorkbookFile): Promise<readonly Shown[]> {
  const written = new Map<number, Shown>();
  const styles: Shown[] = [];
  let inCells = false;
  await readElements(file.text('xl/styles.xml'), file.name, {
    open: (name, attributes) => {
      const id = Number(attributes['numFmtId'] ?? 0);
      if (name === 'numFmt') written.set(id, shownAs(attributes['formatCode'] ?? ''));
      else if (name === 'cellXfs') inCells = true;
      else if (name === 'xf' && inCells) styles.push(written.get(id) ?? BUILT_IN.get(id) ?? 'number');
    },
    close: (name) => {
      if (name === 'cellXfs') inCells = false;
    },
  });
  return styles;
}

/** Hours in square brackets count on beyond 24: a duration, not a time. */
export function shownAs(format: string): Shown {
  const bare = format
    .replace(/"[^"]*"|\\.|_.|\*./g, '')
    .replace(/\[[^\]]*\]/g, (bracket) => (/^\[(h+|m+|s+)\]$/i.test(bracket) ? '#' : ''))
    .split(';')[0] as string;
  if (bare.includes('#') || /general/i.test(bare)) return 'number';
  if (/[yd]/i.test(bare)) return 'date';
  return /h|s/i.test(bare) ? 'clock' : /m/i.test(bare) ? 'date' : 'number';
}

const DAY_MS = 86_400_000;

/** As the cell shows it, the year first; what is no day of a calendar stays a number. */
export function dateText(serial: number, shown: Shown, from1904: boolean): string {
  if (shown === 'clock' && serial < 1) return isoOf(serial, 0).slice(11);
  if (serial < 0 || serial > 2_958_466) return String(serial);
  // Excel counts a 29 February 1900 that never was.
  const zero = from1904 ? Date.UTC(1904, 0, 1) : Date.UTC(1899, 11, serial < 60 ? 31 : 30);
  return isoOf(serial, zero);
}

function isoOf(serial: number, zero: number): string {
  // Fractions of days are rounded to seconds: 0.1 of a day is no whole number of them in binary.
  const at = zero + Math.round(serial * (DAY_MS / 1000)) * 1000;
  const text = new Date(at).toISOString().slice(0, 19);
  return Number.isInteger(serial) && zero !== 0 ? text.slice(0, 10) : text;
}
