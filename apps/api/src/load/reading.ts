/** How far the reading of a source has come, and what was noticed. Written by whoever reads; the progress bar looks at it. */
import { Noticed } from './noticed.ts';

export class Reading {
  readonly noticed = new Noticed();
  /** Of what there is to read: bytes of files as they lie on the disk, for the sample milliseconds of its time. */
  amountRead = 0;
  amountTotal: number | null = 0;
  rows = 0;
  /** Known only after a first pass over the source. */
  rowsTotal: number | null = null;

  /** Share of the work that is done when everything has been read once. */
  firstPass = 1;

  /** 0 to 1; null for a source of unknown length. */
  share(): number | null {
    if (this.rowsTotal !== null)
      return this.firstPass + (1 - this.firstPass) * (this.rowsTotal === 0 ? 1 : this.rows / this.rowsTotal);
    if (this.amountTotal === null) return null;
    return this.firstPass * (this.amountTotal === 0 ? 1 : Math.min(1, this.amountRead / this.amountTotal));
  }
}
