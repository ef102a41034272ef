/** Everything that a workspace keeps of what was loaded into it, in an order of its own: two of these can be held against each other. */
import type { DataSource } from 'typeorm';
import { storedMeasures, type TestWorkspace } from './test-workspace.ts';

export async function storedLog(dataSource: DataSource, workspace: TestWorkspace) {
  const { id } = workspace;
  const rows = (sql: string) => dataSource.query<Record<string, unknown>[]>(sql, [id]);
  const { asOf, firstEventAt, hasCustomers } = await workspace.now();
  const measures = await storedMeasures(dataSource, id);
  return {
    events: await rows(
      `select event.customer_id, source.name as source, event_id, case_id, at, seq, type, body
       from event join source on source.id = event.source_id
       where event.workspace_id = $1 order by event.customer_id, source.name, event_id`,
    ),
    copies: await rows(
      `select copy.customer_id, copy.event_id, coalesce(copy.case_id, event.case_id) as case_id,
              coalesce(copy.body, event.body) as body,
              rank() over (partition by copy.customer_id, copy.source_id, copy.event_id order by copy.load_id) as nth
       from event_copy as copy
       join source on source.id = copy.source_id
       left join event on event.workspace_id = $1 and event.customer_id = copy.customer_id
         and event.source_id = copy.source_id and event.event_id = copy.event_id
       where copy.workspace_id = $1 order by copy.customer_id, source.name, copy.event_id, copy.load_id`,
    ),
    cases: await rows(
      `select case_id, customer_id, stated, first_at, first_seq, first_event_id
       from case_customer where workspace_id = $1 order by case_id, customer_id`,
    ),
    sources: await rows(
      `select name, as_of from source where workspace_id = $1 and as_of is not null order by name`,
    ),
    horizon: { asOf, firstEventAt, hasCustomers },
    // Who has no case any more keeps an empty row, so that whoever reads by version hears of it.
    measures: new Map([...measures].filter(([, { cases }]) => cases.length > 0)),
  };
}
