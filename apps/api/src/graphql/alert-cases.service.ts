/** From an alert to the cases behind it, and to what came of those that somebody has taken on. */
import { Injectable } from '@nestjs/common';
import { dayOf } from '@twicetold/metrics';
import type { StoredAlert, Workspace } from '@twicetold/store';
import { alertCasesAddress } from '../alerts/alert-address.ts';
import type {
  AlertCases,
  CaseSummary,
  MutationTakeAlertCaseArgs,
  QueryAlertCasesArgs,
  QuestionInput,
} from '../generated/graphql.ts';
import { Stores } from '../stores.ts';
import { AnswerService } from './answer.service.ts';
import { badInput, notFound } from './errors.ts';
import { WorklistService, type ListedItem } from './worklist.service.ts';
import { WorkspaceService } from './workspace.service.ts';

const MOST_LISTED = 100;
/** A case can be behind a number several times: with each of its contacts. */
const MOST_LOOKED_AT = 1_000;

type Listed = Omit<AlertCases, 'items'> & { readonly items: ListedItem[] };

@Injectable()
export class AlertCasesService {
  constructor(
    private readonly stores: Stores,
    private readonly workspaces: WorkspaceService,
    private readonly answers: AnswerService,
    private readonly worklist: WorklistService,
  ) {}

  async of({ workspace: name, alert: id, first }: QueryAlertCasesArgs): Promise<Listed> {
    const count = first ?? 10;
    if (count < 0 || count > MOST_LISTED) throw badInput('first', 'whole', { low: 0, high: MOST_LISTED });
    const workspace = await this.workspaces.named(name);
    const alert = await this.#found(workspace, id);
    const { question, bucket } = cellOf(alert, workspace);
    const [items, { edges }] = await Promise.all([
      this.worklist.ofAlert(workspace, id),
      this.answers.behind({
        workspace: name,
        question,
        cell: { metric: alert.finding.question.metrics[0], key: [...alert.finding.key], bucket },
        order: { by: 'RISK', descending: true },
        first: MOST_LOOKED_AT,
      }),
    ]);
    const behind = [...new Set(edges.map(({ node }) => node.case.id))];
    // An item is of an issue: whoever took one of its cases has taken them all.
    const taken = await this.worklist.casesOfItems(workspace, items, behind);
    const cases = new Map<string, CaseSummary>();
    for (const { node } of edges)
      if (!taken.has(node.case.id) && node.case.risk !== null) cases.set(node.case.id, node.case);
    return {
      asOf: new Date(workspace.asOf ?? 0).toISOString(),
      cases: [...cases.values()].slice(0, count),
      address: alertCasesAddress(alert.finding, question, bucket),
      items,
    };
  }

  async take({ workspace: name, alert: id, case: caseId }: MutationTakeAlertCaseArgs): Promise<ListedItem> {
    const workspace = await this.workspaces.named(name);
    await this.#found(workspace, id);
    return this.worklist.takeFromAlert(workspace, id, caseId);
  }

  async #found(workspace: Workspace, id: number): Promise<StoredAlert> {
    const alert = await this.stores.alerts.find(workspace.id, id);
    if (alert === null) throw notFound('alert', id);
    return alert;
  }
}

/** The newest bucket in which the condition held: of an alert that is over, the one in which it began is the one that is kept. */
function cellOf({ finding, state, bucket, lastBucket }: StoredAlert, { zone, asOf }: Workspace) {
  const { start, end } = finding.bucket;
  const isOver = state === 'resolved';
  const last = Date.parse(end) - 1;
  const question = {
    ...finding.question,
    from: dayOf(Date.parse(start), zone),
    to: dayOf(isOver ? last : Math.max(last, asOf ?? 0), zone),
    compare: 'NONE',
  };
  return { question: question as QuestionInput & Dated, bucket: isOver ? bucket : lastBucket };
}
interface Dated {
  readonly from: string;
  readonly to: string;
}
