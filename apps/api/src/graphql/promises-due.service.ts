/** Promises that fall due or are overdue, each with its case. */
import { Injectable } from '@nestjs/common';
import {
  promisesDue,
  type Filter,
  type PromiseList as ListedPromises,
  type QuestionAsAsked,
} from '@twicetold/metrics';
import type { Workspace } from '@twicetold/store';
import type { PromiseList, PromisesDue, QueryPromisesDueArgs } from '../generated/graphql.ts';
import { contextOf } from '../live/answer-context.ts';
import { CaseSummaries } from './case-summaries.ts';
import { answered, badInput } from './errors.ts';
import { Turns } from './turns.ts';
import { WorkspaceService } from './workspace.service.ts';

const MOST_PROMISES = 1_000;
const ASKED: QuestionAsAsked = { metrics: ['promises_made'] };

@Injectable()
export class PromisesDueService {
  constructor(
    private readonly workspaces: WorkspaceService,
    private readonly summaries: CaseSummaries,
    private readonly turns: Turns,
  ) {}

  async of({ workspace: name, withinHours, filters, first }: QueryPromisesDueArgs): Promise<PromisesDue> {
    const count = first ?? 100;
    if (count < 0 || count > MOST_PROMISES) throw badInput('first', 'whole', { low: 0, high: MOST_PROMISES });
    const workspace = await this.workspaces.named(name);
    const columns = await this.workspaces.columnsOf(workspace);
    const asked = {
      withinHours: withinHours ?? 24,
      filters: (filters ?? []) as readonly Filter[],
      first: count,
    };
    const context = contextOf(workspace);
    const due = await this.turns.take((goOn) =>
      answered(() => promisesDue(columns, asked, { ...context, goOn })),
    );
    const [dueSoon, overdue] = await Promise.all([
      this.#withCases(workspace, due.dueSoon),
      this.#withCases(workspace, due.overdue),
    ]);
    return { asOf: due.asOf, dueSoon, overdue };
  }

  async #withCases(workspace: Workspace, { totalCount, promises }: ListedPromises): Promise<PromiseList> {
    const summaries = await this.summaries.of(workspace, ASKED, promises);
    return {
      totalCount,
      promises: promises.map(({ what, madeAt, dueAt, team, agent, heldBy }, place) => ({
        case: summaries[place] as (typeof summaries)[number],
        what,
        madeAt,
        dueAt,
        team,
        agent,
        heldBy,
      })),
    };
  }
}
