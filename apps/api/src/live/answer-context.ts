import { weightsOf, type AnswerContext, type RiskCalibration, type SourceLimit } from '@twicetold/metrics';
import type { Workspace } from '@twicetold/store';
import { settingsOf } from './settings-of.ts';
import { teamsSeen } from '../access/own-teams.ts';
import type { Stores } from '../stores.ts';

export { settingsOf };

/** What an answer depends on beside the columns and the question, and what of it whoever asks may see. Before the first load, now will do: there is nothing to observe. */
export function contextOf(
  workspace: Workspace,
  limits: readonly SourceLimit[] = [],
  calibration: RiskCalibration | null = null,
): AnswerContext {
  const { asOf, zone, firstEventAt, hasCustomers } = workspace;
  const settings = settingsOf(workspace);
  const teams = teamsSeen(workspace);
  return { asOf: asOf ?? Date.now(), zone, firstEventAt, hasCustomers, settings, limits, calibration, teams };
}

/**
 * The calibration that a question asks for by its version, else the one that the workspace has chosen; null where there
 * is none, or nothing was fitted then.
 */
export async function calibrationOf(
  { calibrations }: Stores,
  workspace: Workspace,
  asked: number | null | undefined,
): Promise<RiskCalibration | null> {
  const version = asked ?? settingsOf(workspace).riskCalibration ?? 0;
  const kept = version > 0 ? await calibrations.find(workspace.id, version) : null;
  if (kept === null || kept.report.fit === null) return null;
  return { version, asOf: kept.report.asOf, ...weightsOf(kept.report.fit) };
}
