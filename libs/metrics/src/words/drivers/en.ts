/** The words of what moves the risk of a case. */
export const en = {
  'driver.other': '{driver}',
  'driver.comebacks': 'came back',
  'driver.low_rating': 'low rating',
  'driver.went_public': 'went public',
  'driver.broken_promises': 'broken promise',
  'driver.anger': 'anger',
  'driver.unresolved': 'still open',
  'driver.second_failure': 'failed twice',
  'driver.waiting': 'long wait',
  'driver.repeated_facts': 'told again',
  'driver.returns': 'sent back',
  'driver.contradictions': 'contradiction',
  'driver.chases': 'had to chase',
  'driver.conduct': 'manner',
  'driver.same_reason': 'others too',
  'driver.reach': 'wide reach',
  'driver.recovery': 'recovery',
  'driver.opened': 'opened',
  'driver.says.other': '{sentence}',
  'driver.says.comebacks':
    'Came back {count, plural, one {once} =2 {twice} other {# times}} with what had been declared solved.',
  'driver.says.low_rating': 'Gave a rating in the lower half of the scale.',
  'driver.says.went_public':
    'Wrote about it in public {count, plural, one {once} =2 {twice} other {# times}}.',
  'driver.says.broken_promises':
    'A promise was not kept when due, {count, plural, one {once} =2 {twice} other {# times}}.',
  'driver.says.anger': 'Was angry in at least one contact.',
  'driver.says.unresolved':
    'Is still waiting for a solution after {count, plural, one {# day} other {# days}}.',
  'driver.says.second_failure': 'The same went wrong twice within 30 days.',
  'driver.says.waiting': 'Waited longer than nine in ten customers here do.',
  'driver.says.repeated_facts':
    'Had to say again what was known, {count, plural, one {once} =2 {twice} other {# times}}.',
  'driver.says.returns':
    'Was sent back to where they came from {count, plural, one {once} =2 {twice} other {# times}}.',
  'driver.says.contradictions':
    'Was promised something different for the same thing, {count, plural, one {once} =2 {twice} other {# times}}.',
  'driver.says.chases': 'Had to ask where it stands {count, plural, one {once} =2 {twice} other {# times}}.',
  'driver.says.conduct':
    'Got an excuse, an empty phrase or an argument for an answer, {count, plural, one {once} =2 {twice} other {# times}}.',
  'driver.says.same_reason':
    'Others complain of the same: {count, number, ::.0} times as many cases of this reason as is usual at most.',
  'driver.says.reach': 'Up to {count, plural, one {# person} other {# people}} could see it.',
  'driver.says.recovery': 'Was put right afterwards.',
} as const;
