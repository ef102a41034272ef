/** Questions, and what is behind the numbers that answer them. */
import { Injectable } from '@nestjs/common';
import {
  answer,
  behind,
  DEFAULT_RISK_THRESHOLD,
  definitionOf,
  METRICS,
  resolveQuestion,
  type Answer,
  type Definition,
  type OrderedBy,
  type QuestionAsAsked,
} from '@twicetold/metrics';
import type { QueryBehindArgs, QuestionInput, UnitConnection, UnitOrderInput } from '../generated/graphql.ts';
import { CaseSummaries } from './case-summaries.ts';
import { positionOf, cursorAt } from './cursor.ts';
import { answered, badInput } from './errors.ts';
import { KeptAnswers } from './kept-answers.ts';
import { Turns } from './turns.ts';
import { WorkspaceService } from './workspace.service.ts';

const MOST_UNITS = 1_000;

@Injectable()
export class AnswerService {
  readonly #kept = new KeptAnswers();

  constructor(
    private readonly workspaces: WorkspaceService,
    private readonly summaries: CaseSummaries,
    private readonly turns: Turns,
  ) {}

  /** With the parameters that a question has unless it says otherwise. */
  definitions(): readonly Definition[] {
    return METRICS.map((metric) => {
      const question = resolveQuestion(
        { metrics: [metric.id] },
        { asOf: Date.now(), zone: 'UTC', firstEventAt: null },
      );
      return definitionOf(metric, question, DEFAULT_RISK_THRESHOLD);
    });
  }

  async ask(workspaceName: string, question: QuestionInput): Promise<Answer> {
    const workspace = await this.workspaces.named(workspaceName);
    const [columns, context] = await Promise.all([
      this.workspaces.columnsOf(workspace),
      this.workspaces.contextFor(workspace, question),
    ]);
    const words = JSON.stringify([question, context]);
    return this.turns.take((goOn) =>
      answered(() =>
        this.#kept.of(columns, words, () =>
          answer(columns, question as QuestionAsAsked, { ...context, goOn }),
        ),
      ),
    );
  }

  async behind({
    workspace: name,
    question,
    cell,
    order,
    first,
    after,
  }: QueryBehindArgs): Promise<UnitConnection> {
    const count = first ?? 50;
    if (count < 0 || count > MOST_UNITS) throw badInput('first', 'whole', { low: 0, high: MOST_UNITS });
    const workspace = await this.workspaces.named(name);
    const [columns, context] = await Promise.all([
      this.workspaces.columnsOf(workspace),
      this.workspaces.contextFor(workspace, question),
    ]);
    const asked = question as QuestionAsAsked;
    const found = await this.turns.take((goOn) =>
      answered(() => behind(columns, asked, cell, { ...context, goOn }, ordered(order))),
    );
    const start = after === undefined || after === null ? 0 : positionOf(after) + 1;
    const units = found.units(start, Math.min(found.count, start + count));
    const summaries = await this.summaries.of(workspace, asked, units);
    const edges = units.map(({ at, value, note }, place) => ({
      cursor: cursorAt(start + place),
      node: { case: summaries[place] as (typeof summaries)[number], at, value, note },
    }));
    return {
      totalCount: found.count,
      edges,
      pageInfo: { hasNextPage: start + units.length < found.count, endCursor: edges.at(-1)?.cursor ?? null },
    };
  }
}

const ordered = (order: UnitOrderInput | null | undefined): OrderedBy =>
  order === null || order === undefined
    ? { by: 'AT', descending: false }
    : { by: order.by, descending: order.descending ?? false };
