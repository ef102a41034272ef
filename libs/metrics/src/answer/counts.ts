export function addTo(counts: Int32Array, index: number, amount: number): void {
  counts[index] = (counts[index] as number) + amount;
}
