/** The rows of the drawing, for the table beside it and the file: the groups in time, or over the whole period. */
import type { DimensionId } from '@twicetold/metrics/question';
import type { Format } from '../../format/format.ts';
import type { Words } from '../../messages/words.ts';
import { type Sheet, type SheetRow, targetCell } from '../../ui/panel/sheet.ts';
import type { ExploredGroup, ExploredGroups, Key } from './groups.ts';

interface Told {
  readonly words: Words;
  readonly format: Format;
  readonly nameIn: (dimension: DimensionId, name: string | null) => string;
  readonly to: (key: Key, bucket?: string) => string;
  /** What people noted, per bucket. */
  readonly notes?: readonly (string | undefined)[];
}

export const sheetInTime = (
  { by, unit, buckets }: ExploredGroups,
  groups: readonly ExploredGroup[],
  { words, format, nameIn, to, notes = [] }: Told,
): Sheet => ({
  keys: [words('sheet.period'), ...by.map((dimension) => words(`dimension.${dimension}`))],
  unit,
  ...(targeted(groups) ? { columns: [words('explore.column.target')] } : {}),
  rows: groups.flatMap(({ key, values, target }) =>
    buckets.flatMap(({ label, partial }, place): SheetRow[] => {
      const value = values[place];
      if (value === undefined) return [];
      const group = key.map((name, at) => nameIn(by[at] ?? 'reason', name));
      return [
        {
          names: [format.bucket(label), ...group],
          filed: [label, ...group],
          partial,
          note: notes[place],
          value,
          to: value.n > 0 ? to(key, label) : null,
          ...(targeted(groups) ? { cells: [targetCell(unit, target, format)] } : {}),
        },
      ];
    }),
  ),
});

const targeted = (groups: readonly ExploredGroup[]): boolean => groups.some(({ target }) => target !== null);

/** Everything together first; beside each number that of the compared period, where there is one. */
export function sheetOfWhole(shaped: ExploredGroups, { words, format, nameIn, to }: Told): Sheet {
  const { by, unit, overall, groups } = shaped;
  const compared = overall.previous !== null;
  const withTargets = targeted([overall, ...groups]);
  const columns = [
    ...(compared ? [words('explore.column.before')] : []),
    ...(withTargets ? [words('explore.column.target')] : []),
  ];
  const row = (group: ExploredGroup, names: readonly string[]): SheetRow => ({
    names,
    partial: false,
    value: group.total,
    to: group.total.n > 0 ? to(group.key) : null,
    ...(columns.length === 0
      ? {}
      : {
          cells: [
            ...(compared
              ? [
                  {
                    shown: format.value(unit, group.previous?.value ?? null),
                    exact: group.previous?.value ?? null,
                  },
                ]
              : []),
            ...(withTargets ? [targetCell(unit, group.target, format)] : []),
          ],
        }),
  });
  const all = by.map((_, place) => (place === 0 ? words('explore.all') : ''));
  return {
    keys: by.map((dimension) => words(`dimension.${dimension}`)),
    unit,
    ...(columns.length === 0 ? {} : { columns }),
    rows: [
      row(overall, all),
      ...groups.map((group) =>
        row(
          group,
          group.key.map((name, place) => nameIn(by[place] ?? 'reason', name)),
        ),
      ),
    ],
  };
}
