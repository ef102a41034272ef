/** The words of a case in five lines. */
export const en = {
  'stories.worst': 'The worst',
  'stories.recovered': 'Best recovered',
  'stories.none.worst': 'Nothing happened in these days that can be told.',
  'stories.none.recovered': 'No failed case was made good in these days.',
  'story.line.what':
    '{reason}, by {channel}, from {opened}: {contacts, plural, one {# contact} other {# contacts}} of the customer, {handoffs, plural, =0 {no handoff} one {# handoff} other {# handoffs}}.',
  'story.line.told':
    '{count, plural, =0 {Nothing had to be told again.} one {Told again: {fields}, once.} other {Told again # times: {fields}.}}',
  'story.line.promises':
    '{made, plural, =0 {Nothing was promised.} one {# promise: {fates}.} other {# promises: {fates}.}}',
  'story.line.fate.on_time': '{count, plural, one {# kept in time} other {# kept in time}}',
  'story.line.fate.late': '{count, plural, one {# kept late} other {# kept late}}',
  'story.line.fate.broken': '{count, plural, one {# broken} other {# broken}}',
  'story.line.fate.pending': '{count, plural, one {# not due yet} other {# not due yet}}',
  'story.line.long': 'It took {duration}, with at most {silence} in which nothing happened.',
  'story.line.longSoFar': 'Open for {duration}, with at most {silence} in which nothing happened.',
  'story.line.end.solved': 'Solved on {day} by {team}; word-of-mouth risk {risk} of 100.',
  'story.line.end.closed':
    'Closed by a rule on {day}, not solved, with {team}; word-of-mouth risk {risk} of 100.',
  'story.line.end.unanswered':
    'Closed by a rule on {day} without an answer, with {team}; word-of-mouth risk {risk} of 100.',
  'story.line.end.open': 'Still open, with {team}; word-of-mouth risk {risk} of 100.',
  'story.line.driver': 'Most of the risk: {drivers}.',
  'story.line.recovery': 'Had nothing been made good, it would be {risk}.',
} as const;
