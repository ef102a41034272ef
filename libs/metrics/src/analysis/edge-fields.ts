/** Which fields each edge loses most. */
import type { Scope } from '../catalogue/define-metric.ts';
import type { Selection } from '../answer/select-rows.ts';
import type { EdgeIndex } from './edge-index.ts';

export interface LostField {
  readonly field: string;
  /** Times it was lost; the parts below add up to it. */
  readonly count: number;
  readonly given: number;
  readonly asked: number;
  readonly cleared: number;
}
type Counts = { -readonly [K in keyof LostField]: LostField[K] };

/** By edge, most lost first, ties by name; at most `most` each. `lost`: the selected rows of the table of losses. */
export function lostFieldsByEdge(
  scope: Scope,
  edges: EdgeIndex,
  { rows, length }: Selection,
  most: number,
): Map<number, readonly LostField[]> {
  const { loss } = scope.columns.tables;
  const { field, how } = loss.columns;
  const names = scope.columns.dictionaries.names('field');
  const words = loss.specs.how.values;
  const numbers = edges.numbersOf('loss', rows, length);
  const byEdge = new Map<number, Map<string, Counts>>();
  for (let i = 0; i < length; i++) {
    const row = rows[i] as number;
    const name = names[field[row] as number] ?? null;
    const word = words[(how[row] as number) - 1];
    if (name === null || word === undefined) continue;
    const ofEdge = byEdge.get(numbers[i] as number) ?? new Map<string, Counts>();
    byEdge.set(numbers[i] as number, ofEdge);
    const counts = ofEdge.get(name) ?? { field: name, count: 0, given: 0, asked: 0, cleared: 0 };
    ofEdge.set(name, counts);
    counts.count += 1;
    counts[word] += 1;
  }
  return new Map(
    [...byEdge].map(([edge, fields]) => [edge, [...fields.values()].sort(mostLost).slice(0, most)]),
  );
}

const mostLost = (a: LostField, b: LostField): number => b.count - a.count || (a.field < b.field ? -1 : 1);
