/** The groups of an answer: combinations of codes, the same for every metric, numbered in the order met. */
import type { Metric, Scope } from '../catalogue/define-metric.ts';
import { dimensionCodes, namesOf } from './dimension-places.ts';
import type { CodeArray } from '../columns/column-types.ts';
import type { Selection } from './select-rows.ts';

/** Up to here groups are found by a table of all combinations, above it by a Map. */
const TABLE_SIZE = 1 << 20;

export class Groups {
  readonly #names: readonly (readonly (string | null)[])[];
  readonly #factor: number;
  readonly #table: Int32Array | null;
  readonly #map = new Map<number, number>();
  readonly #combinations: number[] = [];

  constructor(scope: Scope) {
    this.#names = scope.question.by.map((dimension) => namesOf(scope.columns, dimension, scope.settings));
    this.#factor = this.#names[1]?.length ?? 1;
    const size = (this.#names[0]?.length ?? 1) * this.#factor;
    this.#table = size <= TABLE_SIZE ? new Int32Array(size).fill(-1) : null;
  }

  get count(): number {
    return this.#combinations.length;
  }

  /** Names of a group, one per dimension. */
  key(group: number): (string | null)[] {
    const combination = this.#combinations[group] as number;
    const codes = [Math.floor(combination / this.#factor), combination % this.#factor];
    return this.#names.map((names, i) => names[codes[i] as number] ?? null);
  }

  /** The group with these names; -1 when nothing is in it. */
  find(key: readonly (string | null)[]): number {
    for (let group = 0; group < this.count; group++) {
      if (this.key(group).every((name, i) => name === (key[i] ?? null))) return group;
    }
    return -1;
  }

  /** The group of each selected row. */
  assign(selection: Selection, metric: Metric, scope: Scope): Int32Array {
    const places = scope.question.by.map((dimension) => {
      const place = dimensionCodes(scope, metric.table, dimension);
      if (place === null) throw new Error(`${metric.table} has no dimension ${dimension}`);
      return place;
    });
    const codes = places.map(({ codes: all, via, ofLeg }) => {
      const own = new Int32Array(selection.length);
      takeCodes(all, ofLeg ? (selection.legs as Int32Array) : selection.rows, via, own);
      return own;
    });
    const [groups, second] = codes as [Int32Array, Int32Array | undefined];
    const factor = this.#factor;
    const table = this.#table;
    for (let i = 0; i < groups.length; i++) {
      const combination = (groups[i] as number) * factor + (second === undefined ? 0 : (second[i] as number));
      const known = table === null ? -1 : (table[combination] as number);
      groups[i] = known >= 0 ? known : this.#number(combination);
    }
    return groups;
  }

  /** The group of a combination of codes, of each dimension one. */
  groupOf(first: number, second = 0): number {
    return this.#number(first * this.#factor + second);
  }

  #number(combination: number): number {
    const known = this.#table === null ? this.#map.get(combination) : this.#table[combination];
    if (known !== undefined && known >= 0) return known;
    const group = this.#combinations.push(combination) - 1;
    if (this.#table === null) this.#map.set(combination, group);
    else this.#table[combination] = group;
    return group;
  }
}

function takeCodes(codes: CodeArray, rows: Int32Array, via: Int32Array | null, into: Int32Array): void {
  if (via === null) for (let i = 0; i < into.length; i++) into[i] = codes[rows[i] as number] as number;
  else for (let i = 0; i < into.length; i++) into[i] = codes[via[rows[i] as number] as number] as number;
}
