/** The words of what a number leaves out, by the code of the reason. */
export const en = {
  'excluded.other': '{count, plural, other {#}} × {reason}',
  'excluded.administrative_close':
    '{count, plural, one {# case} other {# cases}} closed by rule without being solved',
  'excluded.merged': '{count, plural, one {# case} other {# cases}} merged into another',
  'excluded.negative_duration':
    '{count, plural, one {# case} other {# cases}} solved before being opened, as logged',
  'excluded.no_facts': '{count, plural, one {#} other {#}} without recorded facts or messages that were read',
  'excluded.no_team': '{count, plural, one {# case} other {# cases}} of which no team is known',
  'excluded.no_contact': '{count, plural, one {# case} other {# cases}} without a customer contact',
  'excluded.no_calendar': '{count, plural, one {# case} other {# cases}} of teams without working hours set',
  'excluded.wait_not_recorded':
    '{count, plural, one {# case} other {# cases}} answered in a conversation of which the wait is not recorded',
  'excluded.no_bot_answer': '{count, plural, one {# case} other {# cases}} that no bot answered',
  'excluded.not_resolved_yet': '{count, plural, other {#}} not solved yet',
  'excluded.window_not_over': '{count, plural, other {#}} whose window is not over',
  'excluded.pending': '{count, plural, one {# promise} other {# promises}} not due yet',
  'excluded.holder_unknown': '{count, plural, other {#}} of which nobody recorded who had them',
  'excluded.still_there': '{count, plural, other {#}} that the receiving side still has',
  'excluded.untouched_yet': '{count, plural, other {#}} neither touched nor chased yet',
  'excluded.seen_by_touch':
    '{count, plural, other {#}} seen only when the receiving side took them, so that the wait is unknown',
  'excluded.no_promise_stood': '{count, plural, other {#}} at which no promise of the sender stood',
  'excluded.promise_pending': '{count, plural, other {#}} with a promise that is not due yet',
  'excluded.not_rated': '{count, plural, other {#}} that were not rated afterwards',
  'excluded.left_before': '{count, plural, other {#}} of customers that had left before',
  'excluded.no_minutes': '{count, plural, one {# issue} other {# issues}} with contacts of unknown length',
  'excluded.no_words': '{count, plural, one {# contact} other {# contacts}} without recorded words',
  'excluded.other_language':
    '{count, plural, one {# message} other {# messages}} in languages that are not read',
  'excluded.no_sentiment': '{count, plural, one {# contact} other {# contacts}} of unknown tone',
  'excluded.no_scale': '{count, plural, one {# rating} other {# ratings}} without a scale',
  'excluded.no_reach': '{count, plural, one {# contact} other {# contacts}} of unknown reach',
  'excluded.out_of_range': '{count, plural, one {# rating} other {# ratings}} outside the scale',
  'excluded.nothing_known':
    '{count, plural, one {# handoff} other {# handoffs}} before which nothing was known',
} as const;
