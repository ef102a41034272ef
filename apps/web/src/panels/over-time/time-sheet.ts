import type { Format } from '../../format/format.ts';
import { targetCell, type Sheet } from '../../ui/panel/sheet.ts';
import type { OverTime } from './series.ts';

interface Headings {
  readonly keys: readonly string[];
  /** Of the column with targets, where any line has one. */
  readonly target: string;
  readonly format: Format;
  readonly to: (key: string | null, bucket: string) => string;
}

/** The drawn points, line by line, in the order of time. */
export function sheetOf({ lines, buckets, unit }: OverTime, { keys, target, format, to }: Headings): Sheet {
  const targeted = lines.some((line) => line.target !== null);
  const rows = lines.flatMap((line) =>
    buckets.flatMap((bucket, index) => {
      const value = line.values[index];
      if (value === undefined) return [];
      return [
        {
          names: [format.bucket(bucket.label), format.name(line.name)],
          filed: [bucket.label, format.name(line.name)],
          partial: bucket.partial,
          value,
          to: value.n > 0 ? to(line.name, bucket.label) : null,
          ...(targeted ? { cells: [targetCell(unit, line.target, format)] } : {}),
        },
      ];
    }),
  );
  return { keys, unit, ...(targeted ? { columns: [target] } : {}), rows };
}
