/** Cells that are one over several rows or columns: the value stands in the first of them, and is meant in all. */
import type { WorkbookFile } from './workbook-file.ts';

interface Area {
  readonly top: number;
  readonly left: number;
  readonly bottom: number;
  readonly right: number;
}

/** More are decoration, and would not fit in memory. */
const MOST_AREAS = 200_000;
const MERGED = /<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]+)(\d+):([A-Z]+)(\d+)"/g;
/** Longest beginning of an element that a piece may be cut within. */
const OVERLAP = 200;

/** By the row in which they begin. They stand after all rows of a sheet, so that it is looked through before it is read. */
export async function mergedAreas(
  file: WorkbookFile,
  part: string,
): Promise<ReadonlyMap<number, readonly Area[]>> {
  const areas = new Map<number, Area[]>();
  let count = 0;
  let rest = '';
  for await (const piece of file.text(part)) {
    const text = rest + piece;
    let end = 0;
    for (const found of text.matchAll(MERGED)) {
      end = found.index + found[0].length;
      const [, left = '', top, right = '', bottom] = found;
      const area = {
        top: Number(top),
        left: columnNumber(left),
        bottom: Number(bottom),
        right: columnNumber(right),
      };
      if (++count > MOST_AREAS) return areas;
      areas.set(area.top, [...(areas.get(area.top) ?? []), area]);
    }
    rest = text.slice(Math.max(end, text.length - OVERLAP));
  }
  return areas;
}

/** Fills what is merged, row by row from the top. */
export class MergedCells {
  #open: (Area & { readonly value: string })[] = [];

  constructor(readonly areas: ReadonlyMap<number, readonly Area[]>) {}

  fill(row: number, cells: string[]): void {
    this.#open = this.#open.filter(({ bottom }) => bottom >= row);
    for (const area of this.areas.get(row) ?? []) this.#open.push({ ...area, value: cells[area.left] ?? '' });
    for (const { left, right, value } of this.#open)
      for (let column = left; column <= right; column++)
        if ((cells[column] ?? '') === '') cells[column] = value;
  }
}

/** From 0: A is 0, AA is 26. */
export function columnNumber(letters: string): number {
  let number = 0;
  for (const letter of letters) number = number * 26 + (letter.charCodeAt(0) - 64);
  return number - 1;
}
