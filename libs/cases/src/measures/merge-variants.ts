import { ALL_VARIANTS } from '../issues/variants.ts';

/** A row that holds in several variants is kept once, with all their bits. In the order they happened. */
export interface VariantRow {
  variants: number;
  readonly case: number;
  readonly at?: number | null;
  /** Of rows that hold for a time. */
  readonly from?: number | null;
}

export function mergeVariants<R extends VariantRow>(rows: readonly R[]): R[] {
  const merged: R[] = [];
  const byMoment = new Map<number, R[]>();
  for (const row of rows) {
    if (row.variants === ALL_VARIANTS) {
      merged.push(row);
      continue;
    }
    const moment = row.at ?? row.from ?? row.case;
    const candidates = byMoment.get(moment) ?? [];
    byMoment.set(moment, candidates);
    // Two alike in one variant are two things that happened (two contacts in the same second), not one.
    const same = candidates.find((other) => (other.variants & row.variants) === 0 && alike(other, row));
    if (same !== undefined) same.variants |= row.variants;
    else {
      candidates.push(row);
      merged.push(row);
    }
  }
  return merged.sort((a, b) => (a.at ?? 0) - (b.at ?? 0));
}

function alike<R extends VariantRow>(a: R, b: R): boolean {
  for (const field in a) if (field !== 'variants' && a[field] !== b[field]) return false;
  return true;
}
