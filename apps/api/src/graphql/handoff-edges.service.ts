/** Where information gets lost between teams, or between agents. */
import { Injectable } from '@nestjs/common';
import {
  handoffEdges,
  teamHandoffs,
  type AnswerContext,
  type Columns,
  type HandoffEdges,
  type QuestionAsAsked,
  type TeamHandoffs,
} from '@twicetold/metrics';
import type { QuestionInput } from '../generated/graphql.ts';
import { answered } from './errors.ts';
import { Turns } from './turns.ts';
import { WorkspaceService } from './workspace.service.ts';

@Injectable()
export class HandoffEdgesService {
  constructor(
    private readonly workspaces: WorkspaceService,
    private readonly turns: Turns,
  ) {}

  of(workspace: string, question: QuestionInput, minimum: number | null): Promise<HandoffEdges> {
    const asked = question as QuestionAsAsked;
    return this.#analyse(workspace, question, (columns, context) =>
      handoffEdges(columns, asked, minimum, context),
    );
  }

  ofTeam(
    workspace: string,
    question: QuestionInput,
    team: string,
    minimum: number | null,
  ): Promise<TeamHandoffs> {
    const asked = question as QuestionAsAsked;
    return this.#analyse(workspace, question, (columns, context) =>
      teamHandoffs(columns, asked, team, minimum, context),
    );
  }

  async #analyse<T>(
    name: string,
    question: QuestionInput,
    analysis: (columns: Columns, context: AnswerContext) => T,
  ): Promise<T> {
    const workspace = await this.workspaces.named(name);
    const [columns, context] = await Promise.all([
      this.workspaces.columnsOf(workspace),
      this.workspaces.contextFor(workspace, question),
    ]);
    return this.turns.take((goOn) => answered(() => analysis(columns, { ...context, goOn })));
  }
}
