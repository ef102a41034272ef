import type { CalibrationReport } from '@twicetold/metrics';
import type { DataSource, Repository } from 'typeorm';
import { CalibrationEntity, type Calibration } from './calibration-entity.ts';
import { KEEP_CALIBRATION } from './statements.ts';

export class CalibrationStore {
  readonly #dataSource: DataSource;
  readonly #calibrations: Repository<CalibrationEntity>;

  constructor(dataSource: DataSource) {
    this.#dataSource = dataSource;
    this.#calibrations = dataSource.getRepository(CalibrationEntity);
  }

  /** Under the next version of the workspace. */
  async keep(workspaceId: number, asOf: number, report: CalibrationReport): Promise<Calibration> {
    for (;;) {
      const values = [workspaceId, asOf, JSON.stringify(report)];
      const [kept] = await this.#dataSource.query<{ version: number }[]>(KEEP_CALIBRATION, values);
      if (kept === undefined) continue;
      return this.#calibrations.findOneByOrFail({ workspaceId, version: kept.version });
    }
  }

  find(workspaceId: number, version: number): Promise<Calibration | null> {
    return this.#calibrations.findOneBy({ workspaceId, version });
  }

  /** Newest first. */
  list(workspaceId: number): Promise<Calibration[]> {
    return this.#calibrations.find({ where: { workspaceId }, order: { version: 'DESC' } });
  }
}
