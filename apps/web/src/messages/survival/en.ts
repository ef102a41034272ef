/** The words of durations as curves. */
export const en = {
  'survival.title': 'After how long?',
  'survival.answer.differ': 'The groups differ (log-rank p\u00a0{p}).',
  'survival.answer.alike': 'The groups cannot be told apart (log-rank p\u00a0{p}).',
  'survival.answer.one': 'Half are over after {half}, nine tenths after {most}.',
  'survival.answer.half': 'Half are over after {half}.',
  'survival.answer.unreached': 'Less than half have ended.',
  'survival.p.least': '< 0.0001',
  'survival.p': '= {p}',
  'survival.all': 'all together',
  'survival.still': '{share} not ended',
  'survival.point': '{interval} · {count} still seen',
  'survival.hint':
    'Arrow keys move along a curve and from curve to curve{opens, select, yes {; Enter opens the cases behind a curve} other {}}.',
  'survival.after': 'after {time}',
  'survival.column.half': 'Half over after',
  'survival.column.p75': 'Three quarters',
  'survival.column.p90': 'Nine tenths',
  'survival.unreached': 'not reached',
  'survival.column.open': 'Still running',
  'survival.leftOut':
    'The largest are drawn; {count, plural, one {one more stands} other {# more stand}} in the table.',
} as const;
