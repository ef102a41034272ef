/** The words of alerts, on the page and in what is sent. */
export const en = {
  'alert.of': '{metric}, {dimension}: {name}',
  'alert.threshold':
    '{what}: {value} in {bucket}, {side, select, above {above} other {below}} {limit} (n = {n})',
  'alert.threshold.now': '{what}: {value} now, {side, select, above {above} other {below}} {limit} (n = {n})',
  'alert.signal':
    '{what}: {value} in {bucket}, {side, select, above {above} other {below}} the usual {centre}: {rule} (n = {n})',
  'alert.only': 'Only {filters}',
  'alert.state.firing': 'New',
  'alert.state.acknowledged': 'Acknowledged',
  'alert.state.resolved': 'Over',
  'alert.mail.subject': '{rule}: {sentence}',
  'alert.mail.look': 'Look at it: {link}',
  'alert.mail.look.short': 'Look at it',
  'alert.mail.why':
    'You get this mail because the rule “{rule}” of the workspace {workspace} is sent to you.',
  'alert.test.subject': '{rule}: a test',
  'alert.test.sentence': 'A test of the rule “{rule}”. Nothing has happened.',
} as const;
