/**
 * Which numbers of a table stay hidden: those with too few behind them (primary suppression), and of every sum that somebody can know
 * so many more that no single one follows as the rest (complementary suppression; Willenborg & de Waal 2001, Elements of Statistical
 * Disclosure Control, ch. 4). Of the others the one with the fewest behind it goes, so that as little as possible is lost.
 */

/** Rows are groups, and last of all everything together; columns are buckets, and last of all the whole period. One bucket is the period. */
export interface CountedTable {
  /** Without the last. */
  readonly groups: number;
  readonly columns: number;
  /** How many are behind the number. */
  readonly n: (row: number, column: number) => number;
  /** Names of a group. */
  readonly key: (group: number) => readonly unknown[];
}

/** 1 for cells that are hidden, by row and then column. `wholeToo`: everything together is no less personal. */
export function hiddenCells(table: CountedTable, smallest: number, wholeToo: boolean): Uint8Array {
  const { groups, columns } = table;
  const hidden = new Uint8Array((groups + 1) * columns);
  const rows = wholeToo ? groups + 1 : groups;
  for (let row = 0; row < rows; row++)
    for (let column = 0; column < columns; column++)
      if (table.n(row, column) < smallest) hidden[row * columns + column] = 1;

  const sums = rowsThatAddUp(table);
  let changed = true;
  while (changed) {
    changed = false;
    for (let row = 0; row < rows && columns > 1; row++)
      if (hideAnother(columns, (i) => row * columns + i)) changed = true;
    for (let column = 0; column < columns; column++)
      for (const added of sums)
        if (hideAnother(added.length, (i) => (added[i] as number) * columns + column)) changed = true;
  }
  return hidden;

  /** Where exactly one of a sum is hidden: what is left of the sum would tell it. */
  function hideAnother(length: number, cellAt: (i: number) => number): boolean {
    let known = 0;
    let least = -1;
    let fewest = Infinity;
    for (let i = 0; i < length; i++) {
      const cell = cellAt(i);
      if (hidden[cell] === 1) {
        if (++known > 1) return false;
        continue;
      }
      const row = Math.floor(cell / columns);
      const n = row < rows ? table.n(row, cell % columns) : Infinity;
      if (n < fewest) [fewest, least] = [n, cell];
    }
    if (known === 0 || least < 0) return false;
    hidden[least] = 1;
    return true;
  }
}

/** All groups with everything together; of groups with two names also those that share one, whose sum another question tells. */
function rowsThatAddUp({ groups, key }: CountedTable): readonly (readonly number[])[] {
  const all = Array.from({ length: groups + 1 }, (_, row) => row);
  const sharing = new Map<string, number[]>();
  for (let group = 0; group < groups; group++) {
    const names = key(group);
    if (names.length < 2) break;
    names.forEach((name, place) => {
      const shared = JSON.stringify([place, name]);
      const those = sharing.get(shared);
      if (those === undefined) sharing.set(shared, [group]);
      else those.push(group);
    });
  }
  return [all, ...sharing.values()];
}
