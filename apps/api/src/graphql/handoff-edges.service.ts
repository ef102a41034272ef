/** Where information gets lost between teams, or between agents. */
import { Injectable } from '@nestjs/common';
import { handoffEdges, type HandoffEdges, type QuestionAsAsked } from '@twicetold/metrics';
import type { QuestionInput } from '../generated/graphql.ts';
import { answered } from './errors.ts';
import { WorkspaceService } from './workspace.service.ts';

@Injectable()
export class HandoffEdgesService {
  constructor(private readonly workspaces: WorkspaceService) {}

  async of(workspaceName: string, question: QuestionInput, minimum: number | null): Promise<HandoffEdges> {
    const workspace = await this.workspaces.named(workspaceName);
    const [columns, context] = await Promise.all([
      this.workspaces.columnsOf(workspace),
      this.workspaces.contextFor(workspace, question),
    ]);
    return answered(() => handoffEdges(columns, question as QuestionAsAsked, minimum, context));
  }
}
