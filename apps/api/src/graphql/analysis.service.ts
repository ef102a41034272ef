/** Analyses of the same question that `ask` takes, over the same columns. */
import { Injectable } from '@nestjs/common';
import {
  distribution,
  explainChange,
  funnel,
  ranking,
  survival,
  trend,
  type AnswerContext,
  type ChangesExplained,
  type Columns,
  type Distribution,
  type Funnel,
  type QuestionAsAsked,
  type Ranking,
  type Survival,
  type Trend,
} from '@twicetold/metrics';
import type { QuestionInput } from '../generated/graphql.ts';
import { answered } from './errors.ts';
import { Turns } from './turns.ts';
import { WorkspaceService } from './workspace.service.ts';

type Analysis<T> = (columns: Columns, asked: QuestionAsAsked, context: AnswerContext) => T;

@Injectable()
export class AnalysisService {
  constructor(
    private readonly workspaces: WorkspaceService,
    private readonly turns: Turns,
  ) {}

  survival(workspace: string, question: QuestionInput): Promise<Survival> {
    return this.#analyse(survival, workspace, question);
  }

  distribution(workspace: string, question: QuestionInput): Promise<Distribution> {
    return this.#analyse(distribution, workspace, question);
  }

  funnel(workspace: string, question: QuestionInput): Promise<Funnel> {
    return this.#analyse(funnel, workspace, question);
  }

  trend(workspace: string, question: QuestionInput): Promise<Trend> {
    return this.#analyse(trend, workspace, question);
  }

  ranking(workspace: string, question: QuestionInput): Promise<Ranking> {
    return this.#analyse(ranking, workspace, question);
  }

  explainChange(workspace: string, question: QuestionInput): Promise<ChangesExplained> {
    return this.#analyse(explainChange, workspace, question);
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
