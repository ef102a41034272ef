import type { CalibrationReport } from '@twicetold/metrics';
import { Column, Entity, PrimaryColumn } from 'typeorm';
import { wholeNumber } from '../database/whole-number.ts';

/** What the outcomes of a workspace showed at some time; kept as it was for good. */
@Entity('risk_calibration')
export class CalibrationEntity {
  @PrimaryColumn({ name: 'workspace_id', type: 'integer' })
  workspaceId!: number;

  /** From 1, in the order made. */
  @PrimaryColumn({ type: 'integer' })
  version!: number;

  @Column({ name: 'created_at', type: 'timestamptz', precision: 3 })
  createdAt!: Date;

  /** Milliseconds: what had been observed by then was learned from. */
  @Column({ ...wholeNumber, name: 'as_of' })
  asOf!: number;

  @Column({ type: 'jsonb' })
  report!: CalibrationReport;
}

export type Calibration = Readonly<CalibrationEntity>;
