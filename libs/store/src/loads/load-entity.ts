import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { wholeNumber } from '../database/whole-number.ts';

/** undoing: being taken back, and after a crash to be taken back to the end. */
export const LOAD_STATES = ['running', 'finished', 'interrupted', 'failed', 'undoing', 'undone'] as const;
export type LoadState = (typeof LOAD_STATES)[number];

/** file: one import. live: what came in one by one in one UTC day; finished from the start, its counts grow. */
export const LOAD_KINDS = ['file', 'live'] as const;
export type LoadKind = (typeof LOAD_KINDS)[number];

/** Whether a source can support a metric, and why not. */
export interface Capability {
  readonly metric: string;
  readonly support: 'computable' | 'partly' | 'not';
  readonly because: string | null;
}

/** One run of a source into the log. */
@Entity('load')
export class LoadEntity {
  @PrimaryGeneratedColumn('identity', { type: 'integer' })
  id!: number;

  @Column({ name: 'workspace_id', type: 'integer' })
  workspaceId!: number;

  @Column({ name: 'source_id', type: 'integer' })
  sourceId!: number;

  @Column({ type: 'text' })
  kind!: LoadKind;

  @Column({ type: 'text' })
  state!: LoadState;

  @Column({ name: 'started_at', type: 'timestamptz', precision: 3 })
  startedAt!: Date;

  @Column({ name: 'finished_at', type: 'timestamptz', precision: 3, nullable: true })
  finishedAt!: Date | null;

  /** Last sign of life. */
  @Column({ name: 'seen_at', type: 'timestamptz', precision: 3 })
  seenAt!: Date;

  /** Read from the source, whatever became of them. */
  @Column({ ...wholeNumber })
  rows!: number;

  /** New in the log. */
  @Column({ ...wholeNumber })
  events!: number;

  /** Cases not known before. */
  @Column({ ...wholeNumber })
  cases!: number;

  /** Events that the log had already. */
  @Column({ ...wholeNumber })
  duplicates!: number;

  @Column({ ...wholeNumber })
  rejected!: number;

  /** Where the rejected rows were written to. */
  @Column({ name: 'rejected_file', type: 'text', nullable: true })
  rejectedFile!: string | null;

  /** What stopped it, for state failed. */
  @Column({ type: 'text', nullable: true })
  failure!: string | null;

  @Column({ type: 'jsonb' })
  capabilities!: readonly Capability[];

  /** What it came to, as it was told; null where nobody wrote it down. */
  @Column({ type: 'jsonb', nullable: true })
  report!: object | null;

  /** Up to which moment the source was observed, in milliseconds since 1970 UTC; counts once the load is finished. */
  @Column({ ...wholeNumber, nullable: true })
  until!: number | null;

  @Column({ name: 'undone_at', type: 'timestamptz', precision: 3, nullable: true })
  undoneAt!: Date | null;
}

export type Load = Readonly<LoadEntity>;
