/** Everything that a workspace has come to: its log, its measures, and what is answered about it. */
import { isDeepStrictEqual } from 'node:util';
import { unpackMeasures } from '@twicetold/cases';
import type { Stores } from '@twicetold/api';
import { asked, type Asking } from '../api/started.ts';
import { namesOf } from '../log/test-workspace.ts';

const QUESTIONS: readonly Record<string, unknown>[] = [
  { metrics: ['cases_opened', 'cases_resolved', 'backlog'], by: ['team'] },
  { metrics: ['resolution_median', 'resolution_p90'], by: ['channel'] },
  { metrics: ['handoffs', 'information_loss'], by: ['team'] },
  { metrics: ['repeat_rate', 'customers'], by: ['reason'] },
  { metrics: ['nps'] },
  { metrics: ['cases_opened', 'resolution_median'], grain: 'WEEK' },
];
const CELL = `value n low high maturity coverage unknownBecause excluded { reason count }`;
const ASK = `
  query ($workspace: String!, $question: QuestionInput!) {
    ask(workspace: $workspace, question: $question) {
      asOf
      overall { buckets { ${CELL} } total { ${CELL} } }
      groups { key cells { total { ${CELL} } } }
    }
  }`;

export interface WorkspaceOutcome {
  readonly counts: Readonly<Record<string, number>>;
  readonly events: readonly object[];
  readonly cases: readonly object[];
  readonly measures: ReadonlyMap<string, unknown>;
  readonly answers: readonly unknown[];
}

export async function outcomeOf(
  stores: Stores,
  server: Asking,
  workspace: { readonly id: number; readonly name: string },
): Promise<WorkspaceOutcome> {
  const rows = (sql: string) => stores.dataSource.query<Record<string, unknown>[]>(sql, [workspace.id]);
  const [counts] = await rows(
    `select count(*)::integer as events, count(distinct (source_id, event_id))::integer as once,
            (select count(*)::integer from dirty_customer where workspace_id = $1) as waiting
     from event where workspace_id = $1`,
  );
  return {
    counts: counts as Record<string, number>,
    events: await rows(
      `select event.customer_id, source.name as source, event_id, case_id, at, seq, type, body
       from event join source on source.id = event.source_id
       where event.workspace_id = $1 order by source.name, event_id, event.customer_id`,
    ),
    cases: await rows(
      `select case_id, customer_id, stated, first_at, first_seq, first_event_id
       from case_customer where workspace_id = $1 order by case_id, customer_id`,
    ),
    measures: await measuresOf(stores, workspace.id),
    answers: await answersOf(server, workspace.name),
  };
}

async function measuresOf({ dataSource }: Stores, id: number): Promise<ReadonlyMap<string, unknown>> {
  const names = await namesOf(dataSource, id);
  const rows = await dataSource.query<{ customer_id: string; case_ids: string[]; packed: Uint8Array }[]>(
    'select customer_id, case_ids, packed from customer_measure where workspace_id = $1 order by 1',
    [id],
  );
  return new Map(
    rows.map(({ customer_id, case_ids, packed }) => [customer_id, unpackMeasures(packed, case_ids, names)]),
  );
}

async function answersOf(server: Asking, workspace: string): Promise<unknown[]> {
  const given = [];
  for (const question of QUESTIONS) {
    const { data, errors } = await asked(server, ASK, { workspace, question });
    if (errors !== undefined) throw new Error(JSON.stringify(errors));
    given.push(data?.['ask']);
  }
  return given;
}

/** What is not the same in both; none: everything is, to the last digit. */
export function differences(one: WorkspaceOutcome, other: WorkspaceOutcome): string[] {
  const parts = Object.keys(one) as (keyof WorkspaceOutcome)[];
  return parts.filter((part) => !isDeepStrictEqual(one[part], other[part]));
}
