import { Column, Entity, PrimaryGeneratedColumn } from 'typeorm';
import { wholeNumber } from '../database/whole-number.ts';

/** Where events come from; their ids are unique within it. */
@Entity('source')
export class SourceEntity {
  @PrimaryGeneratedColumn('identity', { type: 'integer' })
  id!: number;

  @Column({ name: 'workspace_id', type: 'integer' })
  workspaceId!: number;

  @Column({ type: 'text' })
  name!: string;

  /** Which adapter reads it: canonical, servicenow, … */
  @Column({ type: 'text' })
  adapter!: string;

  /** Its last event, in milliseconds since 1970 UTC. */
  @Column({ ...wholeNumber, name: 'as_of', nullable: true })
  asOf!: number | null;
}

export type Source = Readonly<SourceEntity>;
