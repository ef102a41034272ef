/**
 * What has moved in an account: conversations in the order of their last activity, newest first, down to where the last pull began.
 * What moves while pages are turned goes to the front and pushes the rest towards the end: nothing is passed over, some
 * comes twice. The place in the list is saved too, for the first pull of a large account is long.
 */
import type { SourceRow } from '../../load/adapters/adapter.ts';
import { instantIn, textIn } from '../../load/tables/json-fields.ts';
import type { PulledPage } from '../connector.ts';
import { accountOf, elementsOf, type Account, type ChatwootSession } from './account.ts';
import { beginning } from './configuration.ts';
import { fetchConversation } from './fetched-conversation.ts';
import { surveyResponses } from './survey-responses.ts';

interface Position {
  /** Milliseconds: everything up to then is in the log. */
  readonly since: number;
  /** When the newest conversation had moved as this pull began; null = none has begun. */
  readonly newest: number | null;
  /** The page of conversations, then of survey responses, that comes next. */
  readonly step: 'conversations' | 'ratings';
  readonly page: number;
}

/** `last_activity_at` has whole seconds, and is written a moment after what it tells of. */
const LATE_MS = 120_000;

export async function* pullAccount(
  session: ChatwootSession,
  cursor: string | null,
): AsyncGenerator<PulledPage> {
  const account = accountOf(session);
  await account.learn(session);
  const start = beginning(session.configuration);
  let position = positionIn(cursor, start);
  const since = Math.max(start, position.since - LATE_MS);
  for (;;) {
    const askedAt = session.now();
    const pulled =
      position.step === 'conversations'
        ? await conversationPage(session, account, position, since)
        : await ratingPage(session, account, position, since);
    position = pulled.position;
    const caughtUp = position.newest === null;
    yield { rows: pulled.rows, cursor: JSON.stringify(position), caughtUp };
    // Only now they are in the log.
    for (const [id, movedAt] of pulled.given) account.settled.add(id, movedAt, askedAt);
    if (!caughtUp) continue;
    account.settled.forgetBefore(position.since - LATE_MS);
    return;
  }
}

interface Pulled {
  readonly rows: readonly SourceRow[];
  readonly position: Position;
  readonly given: readonly (readonly [string, number])[];
}

async function conversationPage(
  session: ChatwootSession,
  account: Account,
  { since: end, newest, page }: Position,
  since: number,
): Promise<Pulled> {
  const path = `${account.path}/conversations?status=all&assignee_type=all&sort_by=last_activity_at_desc&page=${page}`;
  const found = elementsOf(await session.get(path));
  const rows: SourceRow[] = [];
  const given: (readonly [string, number])[] = [];
  let isLast = found.length === 0;
  let latest = newest ?? end;
  for (const conversation of found) {
    const id = textIn(conversation, 'id');
    const movedAt = instantIn(conversation, 'last_activity_at') ?? instantIn(conversation, 'timestamp') ?? 0;
    if (newest === null) latest = Math.max(latest, movedAt);
    if (movedAt < since) isLast = true;
    else if (id !== null && !account.settled.has(id, movedAt)) {
      rows.push(...(await fetchConversation(session, account, id)));
      if (movedAt >= latest - LATE_MS) given.push([id, movedAt]);
    }
  }
  const position: Position = isLast
    ? { since: end, newest: latest, step: 'ratings', page: 1 }
    : { since: end, newest: latest, step: 'conversations', page: page + 1 };
  return { rows, position, given };
}

async function ratingPage(
  session: ChatwootSession,
  account: Account,
  { since: end, newest, page }: Position,
  since: number,
): Promise<Pulled> {
  const { rows, isLast } = await surveyResponses(session, account, page, since);
  const position: Position = isLast
    ? { since: newest ?? end, newest: null, step: 'conversations', page: 1 }
    : { since: end, newest, step: 'ratings', page: page + 1 };
  return { rows, position, given: [] };
}

/** A list that was left in the middle is taken up one page earlier: conversations that were deleted pull the rest to the front. */
function positionIn(cursor: string | null, start: number): Position {
  const known = (cursor === null ? {} : JSON.parse(cursor)) as Partial<Position>;
  return {
    since: known.since ?? start,
    newest: known.newest ?? null,
    step: known.step ?? 'conversations',
    page: Math.max(1, (known.page ?? 1) - 1),
  };
}
