/** Ratings: Chatwoot lists the answers to its surveys newest first, whatever conversation they belong to. */
import type { SourceRow } from '../../load/adapters/adapter.ts';
import { readRating } from '../../load/adapters/chatwoot/api-values.ts';
import { isUnreadable } from '../../load/adapters/chatwoot/parts.ts';
import { ratingGiven } from '../../load/adapters/chatwoot/ratings.ts';
import { ToldEvents } from '../../load/tables/told-events.ts';
import { textIn } from '../../load/tables/json-fields.ts';
import { listIfAllowed, type Account, type ChatwootSession } from './account.ts';

/** One page of them. @param since milliseconds; what was answered before is left out */
export async function surveyResponses(
  session: ChatwootSession,
  account: Account,
  page: number,
  since: number,
): Promise<{ readonly rows: readonly SourceRow[]; readonly isLast: boolean }> {
  const path = `${account.path}/csat_survey_responses?sort=-created_at&page=${page}`;
  const answers = await listIfAllowed(session, path);
  if (answers === null) {
    session.noticed.limit(['csat'], 'the access token may not read survey responses');
    return { rows: [], isLast: true };
  }
  const rows: SourceRow[] = [];
  let isLast = answers.length === 0;
  for (const [index, value] of answers.entries()) {
    const row = { file: path, line: index + 1, rejection: null, raw: null };
    const rating = readRating(value);
    const conversation = textIn(value, 'conversation_id');
    if (isUnreadable(rating)) rows.push({ ...row, events: [], rejection: rating });
    else if (rating.at < since) isLast = true;
    else if (conversation !== null) {
      const told = new ToldEvents<unknown>(conversation, rating.contact);
      told.add(value, rating.at, 'rating', `rating/${rating.message}`, ratingGiven(rating.score));
      rows.push({ ...row, events: told.byRow.get(value) ?? [] });
    }
  }
  return { rows, isLast };
}
