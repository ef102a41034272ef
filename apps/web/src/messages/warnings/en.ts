/** The words of remarks on an answer, by their code. */
export const en = {
  'warning.other': '{sentence}',
  'warning.no_customers': 'This log names no customers: “{metric}” sees what happened within a case only.',
  'warning.evidence_blended':
    '“{metric}” rests on recorded facts for some handoffs and on messages for others: cut by evidence to keep them apart.',
  'warning.attribution_not_for_metric':
    'Cases have no single moment: “{metric}” is attributed to the resolving team.',
  'warning.sums_exceed_total':
    'One and the same counts in several groups, so these add up to more than the whole.',
  'warning.source_partly': 'Source “{source}” supports “{metric}” only in part: {because}.',
  'warning.source_not': 'Source “{source}” does not support “{metric}”: {because}.',
  'warning.dimension_not_for_metric': '“{metric}” cannot be cut or filtered this way: {dimension}.',
  'warning.too_few_to_show': 'Numbers about agents with fewer than {count} behind them are not shown.',
  'warning.groups_left_out':
    '{count, plural, one {# smaller group is not shown.} other {# smaller groups are not shown.}}',
} as const;
