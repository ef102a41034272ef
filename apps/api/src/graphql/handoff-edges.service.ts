/** Where information gets lost between teams, or between agents. */
import { Injectable } from '@nestjs/common';
import { handoffEdges, type HandoffEdges, type QuestionAsAsked } from '@twicetold/metrics';
import type { QuestionInput } from '../generated/graphql.ts';
import { contextOf } from '../live/answer-context.ts';
import { answered } from './errors.ts';
import { WorkspaceService } from './workspace.service.ts';

@Injectable()
export class HandoffEdgesService {
  constructor(private readonly workspaces: WorkspaceService) {}

  async of(workspaceName: string, question: QuestionInput, minimum: number | null): Promise<HandoffEdges> {
    const workspace = await this.workspaces.named(workspaceName);
    const [columns, limits] = await Promise.all([
      this.workspaces.columnsOf(workspace),
      this.workspaces.limits(workspace),
    ]);
    const context = contextOf(workspace, limits);
    return answered(() => handoffEdges(columns, question as QuestionAsAsked, minimum, context));
  }
}
