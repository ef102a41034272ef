/** A row that holds in several variants is kept once, with all their bits. */
export function mergeVariants<R extends { variants: number }>(rows: readonly R[]): R[] {
  const merged: R[] = [];
  const alike = new Map<string, R[]>();
  for (const row of rows) {
    const key = JSON.stringify({ ...row, variants: 0 });
    const candidates = alike.get(key) ?? [];
    alike.set(key, candidates);
    // Two alike in one variant are two things that happened (two contacts in the same second), not one.
    const same = candidates.find(({ variants }) => (variants & row.variants) === 0);
    if (same !== undefined) same.variants |= row.variants;
    else {
      const kept = { ...row };
      candidates.push(kept);
      merged.push(kept);
    }
  }
  return merged;
}
