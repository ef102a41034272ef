/** What has to be known of values to choose how to write them. */

export interface Looked {
  /** All rows have the same value. */
  readonly same: boolean;
  /** All that are known are whole numbers that a float holds exactly; −0 is none. */
  readonly whole: boolean;
  /** Of those that are known; 0 where none is. */
  readonly least: number;
  readonly largest: number;
  readonly unknown: number;
  /** The value of more than half of the rows, if there is one. */
  readonly commonest: number;
  /** Rows with another value. */
  readonly others: number;
}

export function lookOver(values: Float64Array, length: number): Looked {
  let whole = true;
  let least = Infinity;
  let largest = -Infinity;
  let unknown = 0;
  // The vote of Boyer and Moore: whoever has more than half of the votes is left over.
  let commonest = Number.NaN;
  let lead = 0;
  for (let i = 0; i < length; i++) {
    const value = values[i] as number;
    if (value === value) {
      if (value < least) least = value;
      if (value > largest) largest = value;
      if (whole && (!Number.isSafeInteger(value) || (value === 0 && 1 / value < 0))) whole = false;
    } else unknown++;
    if (lead === 0) {
      commonest = value;
      lead = 1;
    } else lead += value === commonest || (value !== value && commonest !== commonest) ? 1 : -1;
  }
  let others = 0;
  for (let i = 0; i < length; i++) if (!Object.is(values[i], commonest)) others++;
  if (unknown === length) least = largest = 0;
  return { same: others === 0, whole, least, largest, unknown, commonest, others };
}

/** The largest number by which all known values lie apart from `least`; 1 where there is no other. */
export function commonStep(values: Float64Array, length: number, least: number): number {
  let step = 0;
  for (let i = 0; i < length; i++) {
    const above = (values[i] as number) - least;
    if (above !== above || (step !== 0 && above % step === 0)) continue;
    let [larger, smaller] = above > step ? [above, step] : [step, above];
    while (smaller !== 0) [larger, smaller] = [smaller, larger % smaller];
    step = larger;
    if (step === 1) return 1;
  }
  return step === 0 ? 1 : step;
}
