/** What is worth saying of a period, and which cases are worth reading. */
import { Injectable } from '@nestjs/common';
import { findings, storiesOfTheMonth, type Findings, type QuestionAsAsked } from '@twicetold/metrics';
import type { QueryStoriesArgs, QuestionInput, StoriesOfTheMonth } from '../generated/graphql.ts';
import { CaseSummaries } from './case-summaries.ts';
import { answered, badInput } from './errors.ts';
import { Turns } from './turns.ts';
import { WorkspaceService } from './workspace.service.ts';

const MOST_STORIES = 20;

@Injectable()
export class FindingsService {
  constructor(
    private readonly workspaces: WorkspaceService,
    private readonly summaries: CaseSummaries,
    private readonly turns: Turns,
  ) {}

  async findings(name: string, question: QuestionInput): Promise<Findings> {
    const workspace = await this.workspaces.named(name);
    const [columns, context] = await Promise.all([
      this.workspaces.columnsOf(workspace),
      this.workspaces.contextFor(workspace, question),
    ]);
    return this.turns.take((goOn) =>
      answered(() => findings(columns, question as QuestionAsAsked, { ...context, goOn })),
    );
  }

  async stories({ workspace: name, question, first }: QueryStoriesArgs): Promise<StoriesOfTheMonth> {
    const count = first ?? 1;
    if (count < 0 || count > MOST_STORIES) throw badInput('first', 'whole', { low: 0, high: MOST_STORIES });
    const workspace = await this.workspaces.named(name);
    const [columns, context] = await Promise.all([
      this.workspaces.columnsOf(workspace),
      this.workspaces.contextFor(workspace, question),
    ]);
    const chosen = await this.turns.take((goOn) =>
      answered(() => storiesOfTheMonth(columns, question as QuestionAsAsked, { ...context, goOn }, count)),
    );
    const summed = (stories: typeof chosen.worst) => this.summaries.of(workspace, chosen.question, stories);
    const [worst, recovered] = await Promise.all([summed(chosen.worst), summed(chosen.recovered)]);
    return { ...chosen, worst, recovered };
  }
}
