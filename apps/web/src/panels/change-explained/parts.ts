/** What each slice did to the change, as bars to both sides of nothing, the largest part first. */
import type { Explained, Slice } from './explained.ts';

export interface Bar {
  /** Positions on the scale, 0 to 1. */
  readonly from: number;
  readonly to: number;
}

export interface Part {
  readonly slice: Slice;
  readonly rate: Bar | null;
  readonly mix: Bar | null;
  readonly total: number;
}

export interface Parts {
  readonly parts: readonly Part[];
  /** Where nothing is, on the same scale. */
  readonly zero: number;
  readonly change: number;
  readonly mix: number | null;
  readonly rate: number | null;
  /** What slices beyond the limit did together. */
  readonly others: number | null;
  readonly before: number | null;
  readonly after: number | null;
  readonly unit: string;
}

export function shapeParts(explained: Explained, metric: string): Parts | null {
  const found = explained.metrics.find((each) => each.metric === metric);
  const unit = explained.definitions.find((each) => each.metric === metric)?.unit;
  if (found === undefined || unit === undefined || found.change === null) return null;
  const slices = found.slices.toSorted((one, other) => Math.abs(other.total) - Math.abs(one.total));
  const reach = slices.flatMap(endsOf);
  const bottom = Math.min(0, ...reach);
  const span = Math.max(0, ...reach) - bottom || 1;
  const place = (value: number) => (value - bottom) / span;
  const bar = (start: number, end: number): Bar => ({
    from: place(Math.min(start, end)),
    to: place(Math.max(start, end)),
  });
  return {
    parts: slices.map((slice) => {
      const { rate, mix, total } = slice;
      if (rate === null && mix === null) return { slice, rate: bar(0, total), mix: null, total };
      // Parts of one sign stand behind one another, parts of two signs to either side of nothing.
      const start = Math.sign(rate ?? 0) === Math.sign(mix ?? 0) ? (rate ?? 0) : 0;
      return {
        slice,
        rate: rate === null ? null : bar(0, rate),
        mix: mix === null ? null : bar(start, start + mix),
        total,
      };
    }),
    zero: place(0),
    change: found.change,
    mix: found.mix,
    rate: found.rate,
    others: found.others,
    before: found.before.value,
    after: found.after.value,
    unit,
  };
}

function endsOf({ rate, mix, total }: Slice): number[] {
  if (rate === null && mix === null) return [total];
  const parts = [rate ?? 0, mix ?? 0];
  return [
    parts.filter((part) => part > 0).reduce((sum, part) => sum + part, 0),
    parts.filter((part) => part < 0).reduce((sum, part) => sum + part, 0),
  ];
}
