/** Everything that happened to one case, from its row and its history. */
import type { CanonicalEvent } from '@twicetold/cases';
import { opensCase, type MessageRow } from './messages.ts';
import { ToldEvents, type Happening } from '../../tables/told-events.ts';
import type { CaseRow, CaseTableRow, HistoryRow } from './case-rows.ts';
import { ownerChanges, ownerMoves } from './owner-changes.ts';
import type { Owners } from './owners.ts';
import { statusHappenings, type Statuses } from './statuses.ts';

const ABOUT = ['priority', 'reason', 'product'] as const;
type About = (typeof ABOUT)[number];

/** @param history in the order in which it was made */
export function caseEvents(
  subject: CaseRow,
  history: readonly HistoryRow[],
  messages: readonly MessageRow[],
  owners: Owners,
  statuses: Statuses,
): ReadonlyMap<CaseTableRow, CanonicalEvent[]> {
  const { row, at, channel } = subject;
  const told = new ToldEvents<CaseTableRow>(subject.id, subject.customer);
  const { opening, moves } = ownerMoves(ownerChanges(history, owners), subject.owner, owners);
  const first = (field: About) => history.find((change) => change.field === field);
  const whenOpened = (field: About) =>
    first(field) === undefined ? subject[field] : (first(field)?.from ?? null);
  told.add(row, at, 'opened', 'opened', {
    type: 'case.opened',
    ...opening,
    channel,
    priority: whenOpened('priority'),
    reason: whenOpened('reason'),
    product: whenOpened('product'),
    parent: subject.parent,
  });
  if (channel !== null && !messages.some((message) => opensCase(message, at)))
    told.add(row, at, 'contact', 'contact', { type: 'contact', direction: 'inbound', channel });
  for (const [change, happening] of moves) told.addAt(change.row, change.at, 'holder', 'owner', happening);
  for (const change of history)
    for (const field of ABOUT)
      if (change.field === field && change.to !== null)
        told.addAt(change.row, change.at, 'about', field, { type: 'case.updated', [field]: change.to });
  for (const message of messages) told.add(message.row, message.at, 'comment', message.key, message.contact);
  const changes = history.filter(({ field }) => field === 'status');
  statusHappenings(changes, statuses).forEach((happenings, i) => {
    const change = changes[i] as HistoryRow;
    for (const happening of merged(happenings, subject))
      told.addAt(change.row, change.at, 'status', happening.type, happening);
  });
  // History is kept of the fields for which it was switched on: without it the row still says when the case was closed.
  if (changes.length === 0 && subject.closedAt !== null)
    for (const happening of merged([{ type: 'case.closed' }], subject))
      told.add(row, subject.closedAt, 'status', 'closed', happening);
  return told.byRow;
}

/** Merging closes a case; that is how it shows in the history. */
function merged(happenings: readonly Happening[], { master }: CaseRow): readonly Happening[] {
  if (master === null) return happenings;
  return happenings.map((happening) =>
    happening.type === 'case.closed' ? { type: 'case.merged', into: master } : happening,
  );
}
