import type { Format } from '../../format/format.ts';
import type { Sheet } from '../../ui/panel/sheet.ts';
import type { OverTime } from './series.ts';

interface Headings {
  readonly keys: readonly string[];
  readonly format: Format;
  readonly to: (key: string | null, bucket: string) => string;
}

/** The drawn points, line by line, in the order of time. */
export function sheetOf({ lines, buckets, unit }: OverTime, { keys, format, to }: Headings): Sheet {
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
        },
      ];
    }),
  );
  return { keys, unit, rows };
}
