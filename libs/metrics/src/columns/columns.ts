/**
 * Everything that is counted: one table of typed arrays per measure. Customers are replaced whole. What was replaced lately is in memory as it
 * is, in an open layer; what is older may be sealed in layers below it, of which columns are made on demand.
 */
import { MEASURE_NAMES, measureFields, type MeasureName } from '@twicetold/cases';
import { Budget } from './budget.ts';
import { highHalf, lowHalf } from './customer-index.ts';
import { Dictionaries } from './dictionaries.ts';
import type { Layer } from './layer.ts';
import { MeasureTable, type Placed } from './measure-table.ts';
import { OpenLayer } from './open-layer.ts';
import type { BlockSink, BlockSource } from './sealed/blocks.ts';
import { LayerBuilder } from './sealed/layer-builder.ts';
import { mergeLayers } from './sealed/merge-layers.ts';
import { SealedLayer } from './sealed/sealed-layer.ts';
import { firstToSeal } from './sealed/which-to-seal.ts';

export type Tables = { readonly [M in MeasureName]: MeasureTable<(typeof measureFields)[M]> };

const CASE_MEASURE = MEASURE_NAMES.indexOf('case');
/** Of small workspaces everything that is asked for stays in memory. */
const LEAST_ROOM = 256 * 1024 * 1024;
/** Bytes for each case, of all that is kept in memory together. */
const ROOM_PER_CASE = 48;
/** Below, every row is looked at in less time than is noticed. */
const SORTED_FROM = 65_536;

export interface ColumnsOptions {
  /** Bytes for all that is kept in memory, at least; 0: nothing is kept that can be made again. */
  readonly leastRoom?: number;
  readonly roomPerCase?: number;
  /** Cases of a sealed layer from which on what is settled may be kept in order. */
  readonly sortedFrom?: number;
}

interface Replaced {
  readonly low: number;
  readonly high: number;
  readonly erased: boolean;
}

export class Columns {
  readonly dictionaries: Dictionaries;
  readonly tables: Tables;
  /** Changes with every replacement: what is derived from the columns may be kept until then. */
  version = 0;
  /** Of columns that were made of layers, and of what is derived from columns. */
  readonly budget: Budget;
  /** Cases of a sealed layer from which on what is settled may be kept in order. */
  readonly sortedFrom: number;
  readonly #tableList: readonly MeasureTable[];
  #layers: readonly Placed[] = [];
  #open = new OpenLayer();
  /** Who was replaced since sealing began. */
  #sealing: Replaced[] | null = null;
  /** The lowest layer that has rows of somebody who has none any more. */
  #erasedFrom = Infinity;

  constructor(dictionaries: Dictionaries = new Dictionaries(), options: ColumnsOptions = {}) {
    this.dictionaries = dictionaries;
    const { leastRoom = LEAST_ROOM, roomPerCase = ROOM_PER_CASE, sortedFrom = SORTED_FROM } = options;
    this.sortedFrom = sortedFrom;
    this.budget = new Budget(() => Math.max(leastRoom, roomPerCase * this.cases) - this.#layerBytes());
    const tables = Object.fromEntries(
      MEASURE_NAMES.map((m) => [m, new MeasureTable(m, measureFields[m], this.budget)]),
    );
    this.tables = tables as unknown as Tables;
    this.#tableList = MEASURE_NAMES.map((m) => tables[m] as unknown as MeasureTable);
    this.#place([this.#open], 0);
  }

  /** The customer's rows are these from now on. `packed` as `packMeasures` of libs/cases writes it. */
  replace(customer: bigint, packed: Uint8Array): void {
    this.#replace(lowHalf(customer), highHalf(customer), packed);
  }

  remove(customer: bigint): void {
    this.#replace(lowHalf(customer), highHalf(customer), null);
  }

  /** Cases that count. */
  get cases(): number {
    return this.tables.case.alive;
  }

  /** Cases that are in memory as they are; those that count no more included. */
  get openCases(): number {
    return this.#layers.reduce(
      (sum, { layer }) => (layer instanceof SealedLayer ? sum : sum + layer.rows(CASE_MEASURE)),
      0,
    );
  }

  /** Sealed layers of which some have rows of somebody who has none any more; the next seal writes them anew. */
  get erased(): readonly SealedLayer[] {
    return this.sealed.slice(this.#erasedFrom);
  }

  get sealed(): readonly SealedLayer[] {
    return this.#layers.flatMap(({ layer }) => (layer instanceof SealedLayer ? [layer] : []));
  }

  /** Sealed layers, and which row of the case table is the first of each. */
  get sealedCases(): readonly { readonly layer: SealedLayer; readonly firstRow: number }[] {
    return this.#layers.flatMap(({ layer, firstRows }) =>
      layer instanceof SealedLayer ? [{ layer, firstRow: firstRows[CASE_MEASURE] as number }] : [],
    );
  }

  /** Slot of the customer a case row belongs to. */
  customerSlot(caseRow: number): number {
    return this.#layers.length === 1
      ? this.#first.ownerOf(caseRow)
      : (this.tables.case.owners[caseRow] as number);
  }

  customerKey(slot: number): bigint {
    const { layer, firstSlot } = this.#layerOfSlot(slot);
    return (BigInt(layer.highOf(slot - firstSlot)) << 32n) | BigInt(layer.lowOf(slot - firstSlot));
  }

  compareCustomers(slotA: number, slotB: number): number {
    const a = this.#layerOfSlot(slotA);
    const b = this.#layerOfSlot(slotB);
    return (
      a.layer.highOf(slotA - a.firstSlot) - b.layer.highOf(slotB - b.firstSlot) ||
      a.layer.lowOf(slotA - a.firstSlot) - b.layer.lowOf(slotB - b.firstSlot)
    );
  }

  /** Position of a case row in its customer's list of cases. */
  caseOrdinal(caseRow: number): number {
    return this.ordinal('case', caseRow, this.customerSlot(caseRow));
  }

  /** Position of a row in its customer's list of rows of the table. */
  ordinal(measure: MeasureName, row: number, slot: number): number {
    const index = MEASURE_NAMES.indexOf(measure);
    const { layer, firstRows, firstSlot } = this.#layerOfSlot(slot);
    return row - (firstRows[index] as number) - layer.firstRow(index, slot - firstSlot);
  }

  /** Of the layers, of columns made of them, and of what is derived from columns. */
  memoryBytes(): number {
    return this.#layerBytes() + this.budget.used;
  }

  /** These layers, lowest first, are what there is; for columns that are empty. */
  adopt(layers: readonly SealedLayer[]): void {
    this.version++;
    for (let index = 1; index < layers.length; index++) {
      const [below, layer] = [layers.slice(0, index), layers[index] as SealedLayer];
      for (let slot = 0; slot < layer.customers; slot++)
        this.#buryBelow(below, layer.lowOf(slot), layer.highOf(slot), layer.isEmpty(slot));
    }
    this.#place([...layers, this.#open], 0);
  }

  /**
   * Seals what is open, together with layers below it where that is worth it, in steps between which anything else may be
   * done. Returns the new layer; those below it that are left stay as they are. `blocks` takes the rows.
   */
  *seal(blocks: BlockSink & BlockSource): Generator<undefined, SealedLayer> {
    const from = firstToSeal(this.#layers, this.#erasedFrom);
    const [below, sealed] = [this.#layers.slice(0, from), this.#layers.slice(from)];
    this.#open = new OpenLayer();
    this.#sealing = [];
    this.#place([...layersOf(this.#layers), this.#open], this.#layers.length);
    try {
      const builder = new LayerBuilder(blocks);
      const isBelow = (low: number, high: number) => below.some(({ layer }) => layer.find(low, high) >= 0);
      yield* mergeLayers(layersOf(sealed), builder, isBelow);
      const layer = builder.finish(blocks);
      if (this.#erasedFrom >= from) this.#erasedFrom = Infinity;
      for (const { low, high, erased } of this.#sealing) {
        const slot = layer.find(low, high);
        if (slot < 0) continue;
        layer.bury(slot, () => undefined);
        if (erased) this.#erasedFrom = Math.min(this.#erasedFrom, from);
      }
      this.#place([...layersOf(below), layer, this.#open], from);
      this.version++;
      return layer;
    } finally {
      this.#sealing = null;
    }
  }

  #replace(low: number, high: number, packed: Uint8Array | null): void {
    this.version++;
    const open = this.#open;
    const last = this.#layers.length - 1;
    const before = MEASURE_NAMES.map((_, measure) => open.rows(measure));
    try {
      open.replace(low, high, packed, (measure, first, count) =>
        this.#tableList[measure]?.bury(last, first, count),
      );
    } finally {
      for (const [measure, table] of this.#tableList.entries()) table.append(before[measure] as number);
      const erased = MEASURE_NAMES.every((_, measure) => open.rows(measure) === before[measure]);
      this.#sealing?.push({ low, high, erased });
      this.#buryBelow(layersOf(this.#layers.slice(0, last)), low, high, erased);
      if (open.compactWhereWorthIt()) this.#place(layersOf(this.#layers), last);
    }
  }

  /** A customer counts in the highest layer that has it. */
  #buryBelow(below: readonly Layer[], low: number, high: number, erased: boolean): void {
    for (let index = below.length - 1; index >= 0; index--) {
      const layer = below[index] as Layer;
      const slot = layer.find(low, high);
      if (slot < 0) continue;
      layer.bury(slot, (measure, first, count) => this.#tableList[measure]?.bury(index, first, count));
      if (erased && layer instanceof SealedLayer) this.#erasedFrom = Math.min(this.#erasedFrom, index);
    }
  }

  /** Of the layers before `unchanged`, nothing has changed. */
  #place(layers: readonly Layer[], unchanged: number): void {
    const firstRows = MEASURE_NAMES.map(() => 0);
    let firstSlot = 0;
    this.#layers = layers.map((layer) => {
      const placed = { layer, firstRows: [...firstRows], firstSlot };
      for (const [measure, row] of firstRows.entries()) firstRows[measure] = row + layer.rows(measure);
      firstSlot += layer.customers;
      return placed;
    });
    for (const table of this.#tableList) table.place(this.#layers, unchanged);
  }

  get #first(): Layer {
    return (this.#layers[0] as Placed).layer;
  }

  #layerOfSlot(slot: number): Placed {
    return this.#layers.findLast(({ firstSlot }) => firstSlot <= slot) as Placed;
  }

  #layerBytes(): number {
    return this.#layers.reduce((sum, { layer }) => sum + layer.memoryBytes(), 0);
  }
}

const layersOf = (placed: readonly Placed[]): Layer[] => placed.map(({ layer }) => layer);
