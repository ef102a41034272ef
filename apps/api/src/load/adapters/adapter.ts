/** What a source is to the loader: rows in, canonical events out. One adapter per kind of source. */
import type { Capability } from '@twicetold/store';
import type { Reading } from '../reading.ts';
import type { Input } from '../input.ts';

/** One row of the source: what happened in it, or why it cannot be read. */
export interface SourceRow {
  readonly file: string;
  /** From 1; 0 where a source has no lines. */
  readonly line: number;
  /** Events in the canonical format, not yet checked. */
  readonly events: readonly unknown[];
  readonly rejection: { readonly field: string; readonly reason: string } | null;
  /** The row as it stood in the source, for the file of rejected rows. */
  readonly raw: unknown;
}

export interface ReadOptions {
  /** Milliseconds; what the source knew only later is left out, so that the log stands as it stood then. */
  readonly until: number | null;
  /** Told how far it is. */
  readonly reading: Reading;
}

/** What is said of every load, whether it supports it: the four numbers of the first page, and the handoffs that loss rests on. */
export const JUDGED_METRICS = [
  'resolution_median',
  'repeat_rate',
  'handoffs',
  'information_loss',
  'word_of_mouth_index',
] as const;
export type JudgedMetric = (typeof JUDGED_METRICS)[number];

export interface Adapter {
  readonly name: string;
  /** One line for `--help`. */
  readonly about: string;
  /** The most that this kind of source can support, whatever a single file holds. */
  readonly supports: Readonly<Record<JudgedMetric, Pick<Capability, 'support' | 'because'>>>;
  read(inputs: readonly Input[], options: ReadOptions): AsyncIterable<SourceRow>;
}
