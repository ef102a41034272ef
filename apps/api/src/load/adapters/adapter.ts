/** What a source is to the loader: rows in, canonical events out. One adapter per kind of source. */
import type { EvidenceKind } from '@twicetold/metrics';
import type { Reading } from '../reading.ts';
import type { Input } from '../input.ts';
import type { Mapping } from '../mapping/schema.ts';

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
  /** What the source itself has computed. */
  readonly figures?: readonly SourceFigure[];
}

export interface ReadOptions {
  /** Milliseconds; what the source knew only later is left out, so that the log stands as it stood then. */
  readonly until: number | null;
  /** Told how far it is. */
  readonly reading: Reading;
  /** Of tables that no adapter knows: what their columns mean. */
  readonly mapping?: Mapping;
}

/** The beginning of a file, read as far as it can be. */
export interface Glimpse {
  /** Without folders, as it was named. */
  readonly name: string;
  /** Lower-case names of the columns, where it is a table; null where it is none. */
  readonly columns: readonly string[] | null;
  /** The first values, where it is JSON: of an array or of lines the elements, else the one value. null where it is no JSON. */
  readonly values: readonly unknown[] | null;
  /** Up to 64 kB of it as text; empty where it is no text. */
  readonly text: string;
}

/** A figure of the source's own about one case, to be held against ours. */
export interface SourceFigure {
  readonly case: string;
  /** Which: one of the figures of reconciliation. */
  readonly figure: string;
  /** In the figure's unit; null = the source does not say. */
  readonly value: number | null;
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
export const isJudged = (metric: string): metric is JudgedMetric =>
  (JUDGED_METRICS as readonly string[]).includes(metric);

export interface Adapter {
  readonly name: string;
  /** One line for `--help`. */
  readonly about: string;
  /** Evidence that this kind of source holds only in part or never, whatever a single file holds, and why: a clause that goes on a sentence about the source. */
  readonly lacks: Readonly<Partial<Record<EvidenceKind, string>>>;
  /** Whether a file is one that it reads, by its beginning. */
  readonly recognises: (file: Glimpse) => boolean;
  read(inputs: readonly Input[], options: ReadOptions): AsyncIterable<SourceRow>;
}
