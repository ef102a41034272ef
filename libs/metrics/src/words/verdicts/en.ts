/** The words of change and noise. */
export const en = {
  'verdict.noise': 'within the usual variation',
  'verdict.tooFew': 'too few to tell',
  'verdict.real': '{word} since {since}',
  'verdict.real.rule': '{word} since {since}: {rule}',
  'verdict.word.better': 'Better',
  'verdict.word.worse': 'Worse',
  'verdict.word.higher': 'Higher',
  'verdict.word.lower': 'Lower',
  'rule.other': 'rule {rule}',
  'rule.1': 'beyond the limits (rule\u00a01)',
  'rule.2': 'two of three far out (rule\u00a02)',
  'rule.3': 'four of five to one side (rule\u00a03)',
  'rule.4': 'eight in a row on one side (rule\u00a04)',
} as const;
