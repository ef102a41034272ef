/** Every coded reason an answer can give, as an English sentence. Screens in other languages have their own under the same code. */
export const REASONS = {
  no_cases: 'There are no cases here.',
  no_issues: 'There are no issues here.',
  no_contacts: 'There are no contacts here.',
  no_handoffs: 'There are no handoffs here.',
  no_fields: 'No fields were lost here.',
  no_promises: 'There are no promises here.',
  no_ratings: 'There are no ratings here.',
  no_contacts_recorded: 'This source records no customer contacts.',
  no_promises_recorded: 'This source records no promises.',
  no_churn_recorded: 'This source does not record when customers leave.',
  no_ratings_recorded: 'This source records no ratings.',
  no_tone_recorded: 'This source does not record the tone of contacts.',
  no_escalations_recorded: 'This source does not record which handoffs were escalations.',
  no_purchases_recorded: 'This source does not record what customers buy or renew.',
  no_referrals_recorded: 'This source does not record whom customers bring.',
  no_customers: 'This source records no customers, so repeat contacts are unknown.',
  no_handoff_history: 'This source records no history of who held the case, so handoffs are unknown.',
  no_facts: 'It is not recorded what was known and told again, so loss is unknown.',
  no_tellings: 'It is recorded what stood in a case, but not what customers were asked or told again.',
  no_baseline: 'There are no contacts without a handoff to compare with.',
  no_contact: 'No customer contact is recorded for these.',
  no_calendar: 'No working hours are set for the teams of these cases.',
  no_bot_answer: 'No bot answered these.',
  no_minutes: 'How long it took is not recorded, and no usual time is set for the channel.',
  no_sentiment: 'Its tone is not known.',
  left_before: 'The customer had left before.',
  no_scale: 'The scale of the rating is not recorded.',
  out_of_range: 'The score is not one of its scale.',
  nothing_known: 'Nothing was known before, so nothing could be lost.',
  not_reached_yet: 'So many are still open that this point is not reached yet.',
  window_not_over: 'The time to watch is not over for any of them.',
  not_resolved_yet: 'Not resolved yet.',
  pending: 'Not due yet.',
  still_there: 'The receiving side still has it.',
  untouched_yet: 'Neither touched nor chased yet.',
  seen_by_touch: 'Seen only when the receiving side took it: how long it had waited is not known.',
  no_promise_stood: 'No promise of the sender stood then.',
  promise_pending: 'The promise is not due yet.',
  not_rated: 'Not rated afterwards.',
  merged: 'Went into another case.',
  administrative_close: 'Closed by rule without being resolved.',
  negative_duration: 'The source says that it ended before it began.',
  before_first_event: 'The log does not reach back that far.',
  dimension_not_for_metric: 'This number cannot be cut that way.',
} as const;

/** Codes that say only that the slice is empty; the others say that the number cannot be known. */
export const NOTHING_HERE: ReadonlySet<string> = new Set([
  'no_cases',
  'no_issues',
  'no_contacts',
  'no_handoffs',
  'no_fields',
  'no_promises',
  'no_ratings',
]);

export type Reason = keyof typeof REASONS;

export const reasonSentence = (code: string): string =>
  (REASONS as Readonly<Record<string, string>>)[code] ?? code;
