/**
 * What has moved in a workspace: a search by `updated_at`, oldest first, and each conversation that it finds in full. What moves
 * while pages are turned comes again at the end of the search. The search may show a change late: each begins a
 * little before the end of the last.
 */
import { instantIn, listIn, textIn } from '../../load/tables/json-fields.ts';
import type { SourceRow } from '../../load/adapters/adapter.ts';
import type { PulledPage } from '../connector.ts';
import { beginning } from './configuration.ts';
import { fetchConversation } from './fetched-conversation.ts';
import { workspaceOf, type IntercomSession } from './workspace.ts';

/** Seconds. */
const LATE = 120;
const PER_PAGE = 50;

export async function* pullWorkspace(
  session: IntercomSession,
  cursor: string | null,
): AsyncGenerator<PulledPage> {
  const workspace = workspaceOf(session);
  await workspace.learn(session);
  const start = beginning(session.configuration);
  const from = cursor === null ? start : sinceIn(cursor, start);
  const searchFrom = Math.max(start, from - LATE);
  let newest = from;
  let inOrder = true;
  let last = 0;
  for (let after: string | null = null; ;) {
    const page: unknown = await session.post('/conversations/search', {
      query: { operator: 'AND', value: [{ field: 'updated_at', operator: '>', value: searchFrom }] },
      sort: { field: 'updated_at', order: 'ascending' },
      pagination: { per_page: PER_PAGE, ...(after === null ? {} : { starting_after: after }) },
    });
    const askedAt = session.now();
    const rows: SourceRow[] = [];
    const given: (readonly [string, number])[] = [];
    for (const found of listIn(page, 'conversations')) {
      const id = textIn(found, 'id');
      const movedAt = (instantIn(found, 'updated_at') ?? 0) / 1000;
      if (id === null) continue;
      // Were the pages in another order, nothing before the last could be taken as done.
      if (movedAt < last) inOrder = false;
      last = movedAt;
      newest = Math.max(newest, movedAt);
      if (workspace.settled.has(id, movedAt)) continue;
      rows.push(...(await fetchConversation(session, workspace, id)));
      given.push([id, movedAt]);
    }
    after = textIn(page, 'pages.next.starting_after');
    const caughtUp = after === null;
    yield { rows, cursor: JSON.stringify({ since: inOrder || caughtUp ? newest : from }), caughtUp };
    // Only now they are in the log.
    for (const [id, movedAt] of given) workspace.settled.add(id, movedAt, askedAt);
    workspace.settled.forgetBefore(newest - LATE);
    if (caughtUp) return;
  }
}

function sinceIn(cursor: string, start: number): number {
  const { since } = JSON.parse(cursor) as { readonly since?: unknown };
  return typeof since === 'number' ? since : start;
}
