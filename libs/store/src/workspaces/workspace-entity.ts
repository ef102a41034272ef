import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { wholeNumber } from '../database/whole-number.ts';

/** What the organisation has set: weights, thresholds, targets; the metrics give them their meaning. */
export type Settings = Readonly<Record<string, unknown>>;

/** One organisation's cases: every row of the pipeline carries its id. Instants are milliseconds since 1970 UTC. */
@Entity('workspace')
export class WorkspaceEntity {
  @PrimaryGeneratedColumn('identity', { type: 'integer' })
  id!: number;

  @Column({ type: 'text' })
  name!: string;

  /** Shown instead of the name. */
  @Column({ type: 'text' })
  title!: string;

  /** IANA zone in which its days are cut. */
  @Column({ type: 'text' })
  zone!: string;

  /** Simulated data: every page says so. */
  @Column({ type: 'boolean' })
  simulated!: boolean;

  /** Read by `WorkspaceStore.secretsOf` only. */
  @Column({ type: 'bytea', select: false })
  secret!: Buffer;

  /** Those that `secret` came after, the first one first; read with it. */
  @Column({ name: 'secrets_before', type: 'bytea', array: true, select: false })
  secretsBefore!: Buffer[];

  /** From 1; counts the keys that the workspace has had. */
  @Column({ name: 'key_generation', type: 'integer' })
  keyGeneration!: number;

  /** null: it has the key that it was made with. */
  @Column({ name: 'keys_rotated_at', type: 'timestamptz', precision: 3, nullable: true })
  keysRotatedAt!: Date | null;

  @Column({ name: 'keep_texts', type: 'boolean' })
  keepTexts!: boolean;

  @Column({ type: 'jsonb' })
  settings!: Settings;

  /** Counts changes of settings, title, zone and keepTexts. */
  @Column({ name: 'settings_version', type: 'integer' })
  settingsVersion!: number;

  /** The observation horizon; null before the first event. */
  @Column({ ...wholeNumber, name: 'as_of', nullable: true })
  asOf!: number | null;

  @Column({ ...wholeNumber, name: 'first_event_at', nullable: true })
  firstEventAt!: number | null;

  /** false: no event so far names its customer, so nobody can be recognised when they come back. */
  @Column({ name: 'has_customers', type: 'boolean' })
  hasCustomers!: boolean;

  /** Of the newest measures that can be seen. */
  @Column({ ...wholeNumber, name: 'measure_version' })
  measureVersion!: number;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 3 })
  createdAt!: Date;
}

export type Workspace = Readonly<Omit<WorkspaceEntity, 'secret' | 'secretsBefore'>>;
