/** What leads to parts of the page whose own words come later. */
export const en = {
  'page.settings': 'Settings',
  'workspace.new': 'A new workspace',
  'workspace.new.choose': 'A new workspace …',
  'keys.title': 'Keyboard shortcuts',
  'alerts.bell': '{count, plural, =0 {Alerts: nothing new} one {Alerts: # is new} other {Alerts: # are new}}',
  'alerts.make': 'Make an alert of this',
  'mailing.title': 'Send this page',
  'mailing.open': 'Send by mail',
  'target.at': 'target {value}',
  'target.reached': 'Target {value}: reached',
  'target.missed': 'Target {value}: missed',
  'tour.offer': 'New here? A tour of six findings, in two minutes.',
  'tour.start': 'Take the tour',
  'tour.decline': 'Not now',
} as const;
