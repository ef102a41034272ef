/** Word-of-mouth risk over many cases, and what it was learned from. */
import { Injectable } from '@nestjs/common';
import {
  exposure,
  riskDistribution,
  type AnswerContext,
  type Columns,
  type Exposure,
  type QuestionAsAsked,
  type RiskDistribution,
} from '@twicetold/metrics';
import type { Calibration as Kept } from '@twicetold/store';
import type { Calibration, QuestionInput } from '../generated/graphql.ts';
import { settingsOf } from '../live/answer-context.ts';
import { Stores } from '../stores.ts';
import { answered } from './errors.ts';
import { instantText } from './instant-text.ts';
import { Turns } from './turns.ts';
import { WorkspaceService } from './workspace.service.ts';

type Analysis<T> = (columns: Columns, question: QuestionAsAsked, context: AnswerContext) => T;

@Injectable()
export class RiskService {
  constructor(
    private readonly stores: Stores,
    private readonly workspaces: WorkspaceService,
    private readonly turns: Turns,
  ) {}

  distribution(workspace: string, question: QuestionInput): Promise<RiskDistribution> {
    return this.#analyse(riskDistribution, workspace, question);
  }

  exposure(workspace: string, question: QuestionInput): Promise<Exposure> {
    return this.#analyse(exposure, workspace, question);
  }

  async calibrations(name: string): Promise<Calibration[]> {
    const workspace = await this.workspaces.named(name);
    const { riskCalibration } = settingsOf(workspace);
    const kept = await this.stores.calibrations.list(workspace.id);
    return kept.map((each) => calibrationOf(each, each.version === riskCalibration));
  }

  async #analyse<T>(analysis: Analysis<T>, name: string, question: QuestionInput): Promise<T> {
    const workspace = await this.workspaces.named(name);
    const [columns, context] = await Promise.all([
      this.workspaces.columnsOf(workspace),
      this.workspaces.contextFor(workspace, question),
    ]);
    return this.turns.take((goOn) =>
      answered(() => analysis(columns, question as QuestionAsAsked, { ...context, goOn })),
    );
  }
}

function calibrationOf({ version, createdAt, asOf, report }: Kept, chosen: boolean): Calibration {
  const { fit, n, outcomes, byKind, needed, windowNotOver, refused } = report;
  return {
    version,
    createdAt: createdAt.toISOString(),
    asOf: instantText(asOf),
    chosen,
    n,
    outcomes,
    byKind,
    needed,
    windowNotOver,
    refused,
    fit: fit === null ? null : { ...fit, brier: fit.brier.score, skill: fit.brier.skill },
  };
}
