/**
 * What columns of a table, and the words in them, can mean: the vocabulary of docs/mapping.schema.json, of the adapter that reads tables,
 * and of the page on which somebody says what theirs mean.
 */

/** What a column of a table of cases says: one row per case, or several rows as it stood at different times. */
export const CASE_COLUMNS = [
  'case',
  'customer',
  'opened',
  'updated',
  'sequence',
  'resolved',
  'closed',
  'reopened',
  'first_response',
  'status',
  'closing_note',
  'team',
  'agent',
  'channel',
  'reason',
  'product',
  'segment',
  'priority',
  'csat',
  'nps',
  'ces',
  'rated',
  'parent',
  'merged_into',
  'public',
  'subject',
  'text',
  'language',
  'fact',
  'reopen_count',
  'assignment_count',
  'unused',
] as const;
export type CaseColumn = (typeof CASE_COLUMNS)[number];

/** What a column of a table of events says: one row per thing that happened. */
export const EVENT_COLUMNS = [
  'case',
  'customer',
  'id',
  'at',
  'sequence',
  'type',
  'actor_kind',
  'agent',
  'team',
  'from_team',
  'to_team',
  'from_agent',
  'to_agent',
  'status',
  'closing_note',
  'channel',
  'direction',
  'public',
  'opened',
  'reason',
  'product',
  'segment',
  'priority',
  'parent',
  'merged_into',
  'fact',
  'action',
  'value',
  'promise',
  'promise_kind',
  'due',
  'score',
  'scale',
  'text',
  'language',
  'unused',
] as const;
export type EventColumn = (typeof EVENT_COLUMNS)[number];
export type ColumnUse = CaseColumn | EventColumn;

/** What a word of an event's type comes to; `holder` = somebody else has it, `status` = the status column says what. */
export const EVENT_MEANINGS = [
  'opened',
  'inbound',
  'outbound',
  'message',
  'public_post',
  'holder',
  'escalation',
  'status',
  'updated',
  'waiting_on_customer',
  'waiting_on_third_party',
  'on_hold',
  'resumed',
  'resolved',
  'reopened',
  'closed',
  'closed_by_rule',
  'merged',
  'fact',
  'fact_given',
  'fact_asked',
  'fact_recorded',
  'fact_cleared',
  'promise_made',
  'promise_kept',
  'rating',
  'csat',
  'nps',
  'ces',
  'purchase',
  'renewal',
  'referral',
  'churn',
  'nothing',
] as const;
export type EventMeaning = (typeof EVENT_MEANINGS)[number];

export const STATUS_MEANINGS = [
  'new',
  'open',
  'customer',
  'third_party',
  'hold',
  'resolved',
  'closed',
  'closed_by_rule',
  'merged',
] as const;
export type StatusMeaning = (typeof STATUS_MEANINGS)[number];

/** `iso`: the year first, and whatever names its month or its offset; epochs are UTC; serials count days as Excel does. */
export const TIME_FORMATS = [
  'iso',
  'day_first',
  'month_first',
  'epoch_seconds',
  'epoch_milliseconds',
  'excel_serial',
  'excel_serial_1904',
] as const;
export type TimeFormat = (typeof TIME_FORMATS)[number];

export const TIME_USES: ReadonlySet<ColumnUse> = new Set<ColumnUse>([
  'opened',
  'updated',
  'resolved',
  'closed',
  'reopened',
  'first_response',
  'rated',
  'at',
  'due',
]);
/** Columns of which a table may have several. */
export const MANIFOLD_USES: ReadonlySet<ColumnUse> = new Set<ColumnUse>(['customer', 'fact', 'unused']);

/** What has names of the workspace's own, which may be written differently. */
export const NAMED_USES: ReadonlySet<ColumnUse> = new Set<ColumnUse>([
  'channel',
  'team',
  'agent',
  'reason',
  'product',
  'segment',
  'priority',
]);

/** What a column can say in a table of cases, and in one of events. */
export const usesOf = (shape: 'case' | 'event'): readonly ColumnUse[] =>
  shape === 'case' ? CASE_COLUMNS : EVENT_COLUMNS;
