/** The words of change and noise. */
export const en = {
  'metric.overTime': 'Over time',
  'metric.compared': 'Compared',
  'control.title': 'Change or noise?',
  'control.answer.noise': 'Within the usual variation, up to {bucket}.',
  'control.answer.tooFew': 'Too few complete ones to tell change from noise.',
  'control.centre': 'usual {value}',
  'control.low': 'low {value}',
  'control.high': 'high {value}',
  'control.point.limits': 'usual {centre}, {low}\u00a0– {high}',
  'control.point.signal': 'signal: {rules}',
  'control.point.partial': 'not complete, not judged',
  'control.point.immature': 'not seen to the end yet, not judged',
  'control.point.unknown': 'not judged',
  'control.column.centre': 'Usual',
  'control.column.limits': 'Limits',
  'control.column.rules': 'Rules',
} as const;
