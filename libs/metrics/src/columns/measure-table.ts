/**
 * All rows of one measure, column by column, as typed arrays. A single open layer has them; of several layers a column is made
 * when somebody asks for it, and kept as long as there is room.
 */
import { MEASURE_NAMES, type FieldSpec, type FieldSpecs, type MeasureName } from '@twicetold/cases';
import { use, type Budget, type Held } from './budget.ts';
import { emptyColumn, largestIn, type ColumnArray, type ColumnsOf } from './column-types.ts';
import type { Layer } from './layer.ts';
import { OpenLayer } from './open-layer.ts';
import { ALIVE, type OpenRows } from './open-rows.ts';

/** A layer, and which row of each table is the first that it has. */
export interface Placed {
  readonly layer: Layer;
  readonly firstRows: readonly number[];
  /** Slot of its first customer. */
  readonly firstSlot: number;
}

interface Made {
  array: ColumnArray;
  readonly held: Held;
}

const CASE_MEASURE = MEASURE_NAMES.indexOf('case');
/** Room for rows that come later, as a share of those that are there. */
const SPARE = 1 / 64;
const LEAST_SPARE = 1024;
/** Rows of a piece of columns that are not made whole. */
const BATCH_ROWS = 65_536;

export class MeasureTable<S extends FieldSpecs = FieldSpecs> {
  readonly specs: S;
  /** Column per field; longer than `size`. Fetch anew for each question, and not for each row: a column may have to be made. */
  readonly columns: ColumnsOf<S>;
  /** Rows, dead ones included. */
  size = 0;
  dead = 0;
  readonly #measure: number;
  readonly #fields: readonly FieldSpec[];
  readonly #names: readonly string[];
  readonly #budget: Budget;
  #layers: readonly Placed[] = [];
  /** Where there is a single layer, and it is open: its rows are the table's. */
  #open: OpenRows | null = null;
  /** By field; then marks, then owners. */
  readonly #made: (Made | null)[];

  constructor(measure: MeasureName, specs: S, budget: Budget) {
    this.specs = specs;
    this.#measure = MEASURE_NAMES.indexOf(measure);
    this.#fields = Object.values(specs);
    this.#names = Object.keys(specs);
    this.#budget = budget;
    this.#made = [...this.#fields.map(() => null), null, null];
    this.columns = Object.defineProperties(
      {},
      Object.fromEntries(
        this.#names.map((name, field) => [name, { enumerable: true, get: () => this.#column(field) }]),
      ),
    ) as ColumnsOf<S>;
  }

  get alive(): number {
    return this.size - this.dead;
  }

  /** A column by a name that is only known when running. */
  column(field: string): ColumnArray {
    const place = this.#names.indexOf(field);
    if (place < 0) throw new RangeError(`there is no field ${field}`);
    return this.#column(place);
  }

  /**
   * These columns at `length` rows (null: at all rows), for a question that needs so many that there is no room for them: `visit`
   * gets them in pieces. The value at row `r` is `columns[field][r - base]`, for the rows `rows[i]` from `i = first` to
   * before `end`. Quickest where rows that follow one another are near each other.
   */
  inBatches<K extends keyof S & string>(
    fields: readonly K[],
    rows: Int32Array | null,
    length: number,
    visit: (columns: Pick<ColumnsOf<S>, K>, base: number, first: number, end: number) => void,
  ): void {
    const places = fields.map((field) => this.#names.indexOf(field));
    if (this.#open !== null || this.#haveRoom(places)) {
      const columns = fields.map((field, i) => [field, this.#column(places[i] as number)]);
      visit(Object.fromEntries(columns) as Pick<ColumnsOf<S>, K>, 0, 0, length);
      return;
    }
    const arrays = places.map((place) => this.#empty(place, BATCH_ROWS));
    const columns = Object.fromEntries(fields.map((field, i) => [field, arrays[i]]));
    for (let first = 0, end = 0; first < length; first = end) {
      const row = rows === null ? first : (rows[first] as number);
      const base = Math.max(0, rows === null ? row : row - BATCH_ROWS / 8);
      const isNear = (other: number) => other >= base && other < base + BATCH_ROWS;
      if (rows === null) end = Math.min(length, base + BATCH_ROWS);
      else while (end < length && isNear(rows[end] as number)) end++;
      for (const [i, place] of places.entries())
        this.#fillRange(place, base, Math.min(this.size, base + BATCH_ROWS), arrays[i] as ColumnArray);
      visit(columns as unknown as Pick<ColumnsOf<S>, K>, base, first, end);
    }
  }

  /** Bit 0: the row counts. */
  get marks(): Uint8Array {
    return this.#open === null ? (this.#kept(this.#marks) as Uint8Array) : this.#open.marks;
  }

  isAlive(row: number): boolean {
    return ((this.marks[row] as number) & ALIVE) !== 0;
  }

  /** Of the table of cases: the slot of each row's customer. Only where there are several layers. */
  get owners(): Int32Array {
    return this.#kept(this.#owners) as Int32Array;
  }

  /** Of columns that were made of layers. */
  keptBytes(): number {
    return this.#made.reduce((sum, made) => sum + (made?.held.bytes ?? 0), 0);
  }

  /** With what its layers keep of it. */
  memoryBytes(): number {
    return this.#layers.reduce((sum, { layer }) => sum + layer.tableBytes(this.#measure), this.keptBytes());
  }

  /** The rows are those of these layers from now on; of those before `unchanged` what was made still holds. */
  place(layers: readonly Placed[], unchanged: number): void {
    this.#layers = layers;
    const [first] = layers;
    this.#open =
      layers.length === 1 && first?.layer instanceof OpenLayer
        ? (first.layer.tables[this.#measure] as OpenRows)
        : null;
    this.count();
    for (let index = 0; index < this.#made.length; index++) this.#refill(index, unchanged);
  }

  /** Counts its rows anew. */
  count(): void {
    this.size = this.dead = 0;
    for (const { layer } of this.#layers) {
      this.size += layer.rows(this.#measure);
      this.dead += layer.dead(this.#measure);
    }
  }

  /** Rows of the last layer from `from` on are new. */
  append(from: number): void {
    const last = this.#layers.length - 1;
    const added = (this.#layers[last] as Placed).layer.rows(this.#measure) - from;
    if (added === 0) return;
    this.size += added;
    if (this.#open === null)
      for (let index = 0; index < this.#made.length; index++) this.#extend(index, last, from);
  }

  /** Rows of a layer count no more. */
  bury(layer: number, first: number, count: number): void {
    this.dead += count;
    const made = this.#made[this.#marks] ?? null;
    if (made === null) return;
    const at = this.#firstRowOf(this.#layers[layer] as Placed) + first;
    for (let row = at; row < at + count; row++) made.array[row] = (made.array[row] as number) & ~ALIVE;
  }

  get #marks(): number {
    return this.#fields.length;
  }

  get #owners(): number {
    return this.#fields.length + 1;
  }

  #column(field: number): ColumnArray {
    return this.#open === null ? this.#kept(field) : this.#open.column(field);
  }

  #kept(index: number): ColumnArray {
    const made = this.#made[index] ?? null;
    if (made === null) return this.#make(index);
    use(made.held);
    return made.array;
  }

  #make(index: number): ColumnArray {
    const array = this.#empty(index, this.size + Math.max(LEAST_SPARE, Math.ceil(this.size * SPARE)));
    for (const place of this.#layers) this.#fill(index, place, 0, array);
    const held = this.#budget.hold(array.byteLength, () => (this.#made[index] = null));
    this.#made[index] = { array, held };
    return array;
  }

  #empty(index: number, capacity: number): ColumnArray {
    const spec = this.#fields[index];
    if (spec === undefined)
      return index === this.#marks ? new Uint8Array(capacity) : new Int32Array(capacity);
    return emptyColumn(spec, capacity, this.#largest(index));
  }

  #largest(field: number): number {
    return Math.max(...this.#layers.map(({ layer }) => layer.largest(this.#measure, field)));
  }

  #fill(index: number, place: Placed, from: number, into: ColumnArray): void {
    const { layer, firstRows, firstSlot } = place;
    const at = this.#firstRowOf(place) + from;
    if (index === this.#marks) layer.fillMarks(this.#measure, from, into as Uint8Array, at);
    else if (index === this.#owners) layer.fillOwners(from, into as Int32Array, at, firstSlot);
    else {
      const rows = { from, to: layer.rows(this.#measure) };
      layer.fill(this.#measure, index, rows, into, at, firstRows[CASE_MEASURE] as number);
    }
  }

  /** Of a field, from one row of the table to before another. */
  #fillRange(field: number, from: number, to: number, into: ColumnArray): void {
    for (const place of this.#layers) {
      const firstRow = this.#firstRowOf(place);
      const own = place.layer.rows(this.#measure);
      const rows = { from: Math.max(0, from - firstRow), to: Math.min(own, to - firstRow) };
      if (rows.from >= rows.to) continue;
      const at = firstRow + rows.from - from;
      place.layer.fill(this.#measure, field, rows, into, at, place.firstRows[CASE_MEASURE] as number);
    }
  }

  /** For all of them at once, with as much again for what else the question needs. */
  #haveRoom(fields: readonly number[]): boolean {
    const bytes = fields.reduce((sum, field) => sum + this.size * this.#empty(field, 0).BYTES_PER_ELEMENT, 0);
    return 2 * bytes <= this.#budget.room;
  }

  #extend(index: number, layer: number, from: number): void {
    const made = this.#made[index] ?? null;
    if (made === null) return;
    if (!this.#fits(index, made)) this.#drop(index, made);
    else this.#fill(index, this.#layers[layer] as Placed, from, made.array);
  }

  #refill(index: number, unchanged: number): void {
    const made = this.#made[index] ?? null;
    if (made === null) return;
    if (unchanged === 0 || this.#open !== null || !this.#fits(index, made)) this.#drop(index, made);
    else for (const place of this.#layers.slice(unchanged)) this.#fill(index, place, 0, made.array);
  }

  /** There is room for all rows, as wide as they are; where there are a few too many, room is made. */
  #fits(index: number, made: Made): boolean {
    const spec = this.#fields[index];
    if (spec !== undefined && this.#largest(index) > largestIn(spec, made.array)) return false;
    if (this.size <= made.array.length) return true;
    const larger = this.#empty(index, this.size + Math.max(LEAST_SPARE, Math.ceil(this.size * SPARE)));
    larger.set(made.array);
    made.array = larger;
    this.#budget.resize(made.held, larger.byteLength);
    return true;
  }

  #drop(index: number, made: Made): void {
    this.#made[index] = null;
    this.#budget.release(made.held);
  }

  #firstRowOf({ firstRows }: Placed): number {
    return firstRows[this.#measure] as number;
  }
}
