/** The rows of one sheet as texts: what the cells show, as far as it is known. */
import { dateText, type Shown } from './date-formats.ts';
import { columnNumber, MergedCells, mergedAreas } from './merged-cells.ts';
import { unescaped, type SharedStrings } from './shared-strings.ts';
import type { WorkbookFile } from './workbook-file.ts';
import type { Workbook } from './workbook-sheets.ts';
import { elementsOf, type Attributes } from './xml-elements.ts';

export interface SheetRow {
  /** From 1, as the sheet counts. */
  readonly row: number;
  readonly cells: readonly string[];
  /** Cells of formulas whose value was not saved with them. */
  readonly uncomputed: number;
}

export interface SheetReading {
  readonly file: WorkbookFile;
  readonly part: string;
  readonly workbook: Workbook;
  readonly strings: SharedStrings;
  readonly styles: readonly Shown[];
}

/** A sheet has no more columns. */
const MOST_COLUMNS = 16_384;

export async function* sheetCells(reading: SheetReading): AsyncGenerator<SheetRow> {
  const { file, part } = reading;
  const merged = new MergedCells(await mergedAreas(file, part));
  const gathered = new RowListener(reading);
  const hand = function* (): Generator<SheetRow> {
    for (const { row, cells, uncomputed } of gathered.rows.splice(0)) {
      merged.fill(row, cells);
      yield { row, cells: Array.from(cells, (cell) => cell ?? ''), uncomputed };
    }
  };
  for await (const _ of elementsOf(file.text(part), file.name, gathered)) yield* hand();
  yield* hand();
}

class RowListener {
  readonly rows: { row: number; cells: string[]; uncomputed: number }[] = [];
  #row = 0;
  #cells: string[] = [];
  #column = -1;
  #type = 'n';
  #style = 0;
  #value = '';
  #inValue = false;
  #hasValue = false;
  #hasFormula = false;
  #uncomputed = 0;

  constructor(readonly reading: SheetReading) {}

  open(name: string, attributes: Attributes): void {
    switch (name) {
      case 'row':
        this.#row = Number(attributes['r'] ?? this.#row + 1);
        this.#cells = [];
        this.#column = -1;
        this.#uncomputed = 0;
        break;
      case 'c': {
        const letters = /^[A-Z]+/.exec(attributes['r'] ?? '')?.[0];
        this.#column = letters === undefined ? this.#column + 1 : columnNumber(letters);
        this.#type = attributes['t'] ?? 'n';
        this.#style = Number(attributes['s'] ?? 0);
        this.#value = '';
        this.#hasValue = this.#hasFormula = false;
        break;
      }
      case 'f':
        this.#hasFormula = true;
        break;
      case 'v':
      case 't':
        this.#inValue = this.#hasValue = true;
        break;
      default:
    }
  }

  text(piece: string): void {
    if (this.#inValue) this.#value += piece;
  }

  close(name: string): void {
    if (name === 'v' || name === 't') this.#inValue = false;
    else if (name === 'row')
      this.rows.push({ row: this.#row, cells: this.#cells, uncomputed: this.#uncomputed });
    else if (name === 'c' && this.#column < MOST_COLUMNS) {
      if (this.#hasFormula && !this.#hasValue) this.#uncomputed += 1;
      this.#cells[this.#column] = this.#shown();
    }
  }

  /** An error (#N/A, #REF!) is not known. */
  #shown(): string {
    const { strings, styles, workbook } = this.reading;
    switch (this.#type) {
      case 's':
        return strings.at(Number(this.#value));
      case 'e':
        return '';
      case 'b':
        return this.#value === '1' ? 'true' : this.#value === '' ? '' : 'false';
      case 'n': {
        const shown = styles[this.#style] ?? 'number';
        const number = Number(this.#value);
        if (this.#value === '' || Number.isNaN(number)) return this.#value;
        return shown === 'number' ? plain(this.#value, number) : dateText(number, shown, workbook.from1904);
      }
      default:
        return unescaped(this.#value);
    }
  }
}

/** 1.2E+5 is 120000, and 0.30000000000000004 what was meant by 0.3. */
function plain(written: string, number: number): string {
  return /e|\.\d{10}/i.test(written) ? String(Number(number.toPrecision(15))) : written;
}
