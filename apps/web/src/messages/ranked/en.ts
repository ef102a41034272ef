/** The words of comparisons with every group. */
export const en = {
  'ranked.title': 'Who differs, by {dimension}?',
  'ranked.answer.tiers': '{best} and {worst} can be told apart; {tiers, plural, other {# tiers}} in all.',
  'ranked.answer.alike': 'None of them can be told from another.',
  'ranked.answer.volume': 'Counts are exact: largest first, nothing to tell apart.',
  'ranked.answer.none': 'They are not compared: {because}',
  'ranked.tier': 'Cannot be told apart',
  'ranked.tier.one': 'Stands alone',
  'ranked.rank': '{best, plural, other {rank #}}{worst, plural, other {–#}}',
  'ranked.rank.one': 'rank {rank}',
  'ranked.shrunk': 'believed {value}, {interval}',
  'ranked.column.counted': 'As counted',
  'ranked.column.shrunk': 'Believed',
  'ranked.column.shrunkInterval': 'Believed, 95%',
  'ranked.column.rank': 'Rank',
  'ranked.column.tier': 'Tier',
  'ranked.key':
    'Dot: as counted. Ring with line: to be believed after a look at the others, with its interval.',
  'ranked.logarithmic': 'Equal distances are equal ratios.',
  'ranked.leftOut': '{count, plural, one {One more is not shown.} other {# more are not shown.}}',
} as const;
